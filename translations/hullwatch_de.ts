<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AuditCommand</name>
    <message>
        <source>No engine answers on this machine and none was named with -H: auditing the made-up demo fleet.</source>
        <translation>Auf diesem Rechner antwortet keine Engine, und mit -H wurde keine genannt: Geprüft wird die erfundene Demo-Flotte.</translation>
    </message>
</context>
<context>
    <name>AuditPdf</name>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Home directories</source>
        <translation>Home-Verzeichnisse</translation>
    </message>
    <message>
        <source>Temporary files</source>
        <translation>Temporäre Dateien</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>%1 added (A), %2 changed (C), %3 deleted (D)</source>
        <translation>%1 hinzugefügt (A), %2 geändert (C), %3 gelöscht (D)</translation>
    </message>
    <message>
        <source>At least %1; read at %2.</source>
        <translation>Mindestens %1; gelesen am %2.</translation>
    </message>
    <message>
        <source>%1; read at %2.</source>
        <translation>%1; gelesen am %2.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>1 volume</source>
        <translation>1 Volume</translation>
    </message>
    <message>
        <source>%1 volumes</source>
        <translation>%1 Volumes</translation>
    </message>
    <message>
        <source>1 bind mount</source>
        <translation>1 Bind-Mount</translation>
    </message>
    <message>
        <source>%1 bind mounts</source>
        <translation>%1 Bind-Mounts</translation>
    </message>
    <message>
        <source>%1 tmpfs</source>
        <translation>%1 tmpfs</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>docker diff does not see volumes, bind mounts and tmpfs; in this container: %1.</source>
        <translation>docker diff sieht weder Volumes noch Bind-Mounts noch tmpfs; in diesem Container: %1.</translation>
    </message>
    <message>
        <source>Changes since start</source>
        <translation>Änderungen seit dem Start</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>Nicht lesbar: %1</translation>
    </message>
    <message>
        <source>No file was added, changed or deleted; read at %1.</source>
        <translation>Keine Datei wurde hinzugefügt, geändert oder gelöscht; gelesen am %1.</translation>
    </message>
    <message>
        <source>docker diff was not read for this container.</source>
        <translation>docker diff wurde für diesen Container nicht gelesen.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Unix socket</source>
        <translation>Unix-Socket</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Plain TCP</source>
        <translation>Reines TCP</translation>
    </message>
    <message>
        <source>tip %1</source>
        <translation>Tipp %1</translation>
    </message>
    <message>
        <source>tips %1</source>
        <translation>Tipps %1</translation>
    </message>
    <message>
        <source>CIS %1</source>
        <translation>CIS %1</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>1 container</source>
        <translation>1 Container</translation>
    </message>
    <message>
        <source>%1 containers</source>
        <translation>%1 Container</translation>
    </message>
    <message>
        <source>1 host</source>
        <translation>1 Host</translation>
    </message>
    <message>
        <source>%1 hosts</source>
        <translation>%1 Hosts</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation>Momentaufnahme %1</translation>
    </message>
    <message>
        <source>DEMO, simulated engine</source>
        <translation>DEMO, simulierte Engine</translation>
    </message>
    <message>
        <source>Page %1 / %2</source>
        <translation>Seite %1 / %2</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>no samples were taken</source>
        <translation>keine Messwerte</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>Spitze %1</translation>
    </message>
    <message>
        <source>limit not known</source>
        <translation>Limit unbekannt</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Limit %1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>No samples were taken.</source>
        <translation>Keine Messwerte aufgenommen.</translation>
    </message>
    <message>
        <source>Resources, %1 – %2 UTC</source>
        <translation>Ressourcen, %1 – %2 UTC</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 / 100</source>
        <translation>%1 / 100</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>unbewertet</translation>
    </message>
    <message>
        <source>Can take over its host.</source>
        <translation>Kann seinen Host übernehmen.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>geringe Gewissheit</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>mittlere Gewissheit</translation>
    </message>
    <message>
        <source>Only in part: %1</source>
        <translation>Nur teilweise: %1</translation>
    </message>
    <message>
        <source>Follows from %1; not counted again.</source>
        <translation>Folgt aus %1; nicht noch einmal gezählt.</translation>
    </message>
    <message>
        <source>While it runs</source>
        <translation>Im laufenden Betrieb</translation>
    </message>
    <message>
        <source>Create it anew with</source>
        <translation>Neu anlegen mit</translation>
    </message>
    <message>
        <source>In its compose file</source>
        <translation>In der Compose-Datei</translation>
    </message>
    <message>
        <source>In daemon.json</source>
        <translation>In daemon.json</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>No check failed.</source>
        <translation>Keine offenen Befunde.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Finding and evidence</source>
        <translation>Befund und Belege</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Waived (%1):</source>
        <translation>Ausgenommen (%1):</translation>
    </message>
    <message>
        <source>Attested by hand (%1):</source>
        <translation>Von Hand bestätigt (%1):</translation>
    </message>
    <message>
        <source>Passed (%1):</source>
        <translation>Bestanden (%1):</translation>
    </message>
    <message>
        <source>Not applicable (%1):</source>
        <translation>Nicht anwendbar (%1):</translation>
    </message>
    <message>
        <source>Container %1 of %2</source>
        <translation>Container %1 von %2</translation>
    </message>
    <message>
        <source>%1 critical, %2 high</source>
        <translation>%1 kritisch, %2 hoch</translation>
    </message>
    <message>
        <source>open findings: %1</source>
        <translation>offene Befunde: %1</translation>
    </message>
    <message>
        <source>; %1 waived</source>
        <translation>; %1 ausgenommen</translation>
    </message>
    <message>
        <source>; %1 attested</source>
        <translation>; %1 bestätigt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>containers judged</source>
        <translation>Container bewertet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>hosts read</source>
        <translation>Hosts gelesen</translation>
    </message>
    <message>
        <source>hosts read; %1 not reachable</source>
        <translation>Hosts gelesen; %1 nicht erreichbar</translation>
    </message>
    <message>
        <source>can take over their host</source>
        <translation>können ihren Host übernehmen</translation>
    </message>
    <message>
        <source>of %1 checks could be assessed</source>
        <translation>von %1 Prüfungen beurteilbar</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Was zuerst zu tun ist</translation>
    </message>
    <message>
        <source>No container was judged, so there is nothing to advise.</source>
        <translation>Kein Container wurde bewertet, daher ist nichts zu empfehlen.</translation>
    </message>
    <message>
        <source>Nothing: no check failed.</source>
        <translation>Nichts: Es gibt keinen offenen Befund.</translation>
    </message>
    <message>
        <source>On %1: %2.</source>
        <translation>Betrifft %1: %2.</translation>
    </message>
    <message>
        <source>Without a restart on %1.</source>
        <translation>Ohne Neustart bei %1.</translation>
    </message>
    <message>
        <source>it has not answered yet</source>
        <translation>er hat noch nicht geantwortet</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>Nicht gelesen: %1</translation>
    </message>
    <message>
        <source>Not reachable now; read at %1. %2</source>
        <translation>Jetzt nicht erreichbar; gelesen am %1. %2</translation>
    </message>
    <message>
        <source>no daemon id</source>
        <translation>keine Daemon-ID</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>No host is watched.</source>
        <translation>Kein Host wird beobachtet.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Container security snapshot</source>
        <translation>Momentaufnahme der Container-Sicherheit</translation>
    </message>
    <message>
        <source>DEMO: some of these hosts are simulated and do not exist.</source>
        <translation>DEMO: Einige dieser Hosts sind simuliert und existieren nicht.</translation>
    </message>
    <message>
        <source>%1: %2 and others</source>
        <translation>%1: %2 und andere</translation>
    </message>
    <message>
        <source>The host as it is now</source>
        <translation>Der Host im jetzigen Zustand</translation>
    </message>
    <message>
        <source>The whole host</source>
        <translation>Der ganze Host</translation>
    </message>
    <message>
        <source>It has not answered yet.</source>
        <translation>Er hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>What could not be assessed</source>
        <translation>Was nicht beurteilt werden konnte</translation>
    </message>
    <message>
        <source>Nothing: every answer came, and every check could be made.</source>
        <translation>Nichts: Jede Antwort kam, und jede Prüfung war möglich.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>How to read this snapshot</source>
        <translation>Wie diese Momentaufnahme zu lesen ist</translation>
    </message>
    <message>
        <source>Checks.</source>
        <translation>Prüfungen.</translation>
    </message>
    <message>
        <source>Catalogue %1 with %2 controls, applied to every container. CIS numbers are those of the CIS Docker Benchmark 1.6.0.</source>
        <translation>Katalog %1 mit %2 Prüfpunkten, angewandt auf jeden Container. CIS-Nummern sind die des CIS Docker Benchmark 1.6.0.</translation>
    </message>
    <message>
        <source>Score.</source>
        <translation>Wertung.</translation>
    </message>
    <message>
        <source>A container starts with 100 points. Each open finding takes a share of what is left: critical 50 %, high 20 %, medium 6 %, low 2 %; a warning takes half of that. With a critical finding the score is at most 39, with two of them or a way to take over the host at most 15; with a high finding at most 74, with three at most 59. A host is never better than its worst container.</source>
        <translation>Ein Container beginnt mit 100 Punkten. Jeder offene Befund nimmt einen Anteil vom Rest: kritisch 50 %, hoch 20 %, mittel 6 %, niedrig 2 %; eine Warnung die Hälfte davon. Mit einem kritischen Befund beträgt die Wertung höchstens 39, mit zweien oder einem Weg, den Host zu übernehmen, höchstens 15; mit einem hohen Befund höchstens 74, mit dreien höchstens 59. Ein Host ist nie besser als sein schlechtester Container.</translation>
    </message>
    <message>
        <source>Unknown is never good.</source>
        <translation>Unbekannt ist nie gut.</translation>
    </message>
    <message>
        <source>A check for which data is missing is neither passed nor failed: it is listed as unknown and left out of the score. A grade with a question mark rests on less than 80 % of the checks.</source>
        <translation>Eine Prüfung, für die Daten fehlen, ist weder bestanden noch nicht bestanden: Sie wird als unbekannt aufgeführt und bleibt außerhalb der Wertung. Eine Note mit Fragezeichen beruht auf weniger als 80 % der Prüfungen.</translation>
    </message>
    <message>
        <source>Evidence.</source>
        <translation>Belege.</translation>
    </message>
    <message>
        <source>Each finding names the field of the Engine API and the value that was read. The engines were only read from, never changed. Values of environment variables are not part of this file. Invisible and direction-changing characters in names appear as \u{…}.</source>
        <translation>Jeder Befund nennt das Feld der Engine-API und den gelesenen Wert. Von den Engines wurde nur gelesen, nichts wurde verändert. Werte von Umgebungsvariablen sind nicht Teil dieser Datei. Unsichtbare und die Schreibrichtung ändernde Zeichen in Namen erscheinen als \u{…}.</translation>
    </message>
    <message>
        <source>Time.</source>
        <translation>Zeit.</translation>
    </message>
    <message>
        <source>Taken on %1 by Hullwatch %2. All times are UTC.</source>
        <translation>Aufgenommen am %1 mit Hullwatch %2. Alle Zeiten in UTC.</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm:ss &apos;UTC&apos;</source>
        <translation>d. MMMM yyyy, HH:mm:ss &apos;UTC&apos;</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm &apos;UTC&apos;</source>
        <translation>d. MMM yyyy, HH:mm &apos;UTC&apos;</translation>
    </message>
    <message>
        <source>ssh</source>
        <translation>ssh</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>1 cap</source>
        <translation>1 Cap</translation>
    </message>
    <message numerus="yes">
        <source>%n caps</source>
        <translation>
            <numerusform>%n Cap</numerusform>
            <numerusform>%n Caps</numerusform>
        </translation>
    </message>
    <message>
        <source>No open findings</source>
        <translation>Keine offenen Befunde</translation>
    </message>
    <message>
        <source>%1 of %2 controls could not be assessed</source>
        <translation>%1 von %2 Prüfpunkten nicht beurteilbar</translation>
    </message>
    <message>
        <source>All controls that apply have passed</source>
        <translation>Alle anwendbaren Prüfpunkte bestanden</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Noch nicht bewertet</translation>
    </message>
    <message>
        <source>The audit of this container is under way</source>
        <translation>Das Audit dieses Containers läuft</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Engine to watch: unix:///path or tcp://host:port; repeatable.</source>
        <translation>Zu beobachtende Engine: unix:///path oder tcp://host:port; wiederholbar.</translation>
    </message>
    <message>
        <source>Use TLS for tcp://. The host is always verified.</source>
        <translation>TLS für tcp:// verwenden. Der Host wird immer überprüft.</translation>
    </message>
    <message>
        <source>Use TLS and verify the host.</source>
        <translation>TLS verwenden und den Host überprüfen.</translation>
    </message>
    <message>
        <source>Trust certificates signed by this CA only.</source>
        <translation>Nur Zertifikaten trauen, die von dieser CA signiert sind.</translation>
    </message>
    <message>
        <source>Client certificate.</source>
        <translation>Client-Zertifikat.</translation>
    </message>
    <message>
        <source>Key of the client certificate.</source>
        <translation>Schlüssel des Client-Zertifikats.</translation>
    </message>
    <message>
        <source>Allow tcp:// without TLS to other machines. Anyone on the way can read and change everything.</source>
        <translation>tcp:// ohne TLS zu anderen Rechnern erlauben. Jeder auf dem Weg kann alles lesen und ändern.</translation>
    </message>
    <message>
        <source>Watch a made-up fleet instead of real hosts.</source>
        <translation>Eine erfundene Flotte statt echter Hosts beobachten.</translation>
    </message>
    <message>
        <source>Language of the texts, such as en or de.</source>
        <translation>Sprache der Texte, etwa en oder de.</translation>
    </message>
    <message>
        <source>Colours of the window: system, light or dark.</source>
        <translation>Farben des Fensters: system, light oder dark.</translation>
    </message>
    <message>
        <source>json or pdf; repeatable. Default: json.</source>
        <translation>json oder pdf; wiederholbar. Vorgabe: json.</translation>
    </message>
    <message>
        <source>File to write, - for standard output; with several formats a folder.</source>
        <translation>Zu schreibende Datei, - für die Standardausgabe; bei mehreren Formaten ein Ordner.</translation>
    </message>
    <message>
        <source>Exit with 1 when a finding is at least critical, high, medium or low. Without it findings do not change the exit code.</source>
        <translation>Mit 1 enden, wenn ein Befund mindestens critical, high, medium oder low ist. Ohne diese Option ändern Befunde den Exit-Code nicht.</translation>
    </message>
    <message>
        <source>Judge by these controls only, separated by commas.</source>
        <translation>Nur nach diesen Prüfpunkten urteilen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Leave these controls out, separated by commas.</source>
        <translation>Diese Prüfpunkte auslassen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Read what docker diff says of every container. Always done for pdf.</source>
        <translation>Für jeden Container lesen, was docker diff meldet. Für pdf immer.</translation>
    </message>
    <message>
        <source>Measure CPU and memory for so many seconds. Default: 6 for pdf, else 0.</source>
        <translation>CPU und Speicher so viele Sekunden lang messen. Vorgabe: 6 für pdf, sonst 0.</translation>
    </message>
    <message>
        <source>json or table. Default: table.</source>
        <translation>json oder table. Vorgabe: table.</translation>
    </message>
    <message>
        <source>Unknown format “%1”: use json or pdf.</source>
        <translation>Unbekanntes Format „%1“: json oder pdf verwenden.</translation>
    </message>
    <message>
        <source>Several formats need a folder: give it with -o.</source>
        <translation>Mehrere Formate brauchen einen Ordner: mit -o angeben.</translation>
    </message>
    <message>
        <source>--fail-on takes critical, high, medium or low.</source>
        <translation>--fail-on erwartet critical, high, medium oder low.</translation>
    </message>
    <message>
        <source>There is no control “%1”: see hullwatch controls.</source>
        <translation>Den Prüfpunkt „%1“ gibt es nicht: siehe hullwatch controls.</translation>
    </message>
    <message>
        <source>--duration takes seconds from 0 to 86400.</source>
        <translation>--duration erwartet Sekunden von 0 bis 86400.</translation>
    </message>
    <message>
        <source>Unknown format “%1”: use json or table.</source>
        <translation>Unbekanntes Format „%1“: json oder table verwenden.</translation>
    </message>
    <message>
        <source>--theme takes system, light or dark.</source>
        <translation>--theme erwartet system, light oder dark.</translation>
    </message>
    <message>
        <source>Unknown command “%1”: see hullwatch --help.</source>
        <translation>Unbekannter Befehl „%1“: siehe hullwatch --help.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”: see hullwatch --help.</source>
        <translation>Unerwartetes Argument „%1“: siehe hullwatch --help.</translation>
    </message>
    <message>
        <source>Docker context to watch; repeatable.</source>
        <translation>Docker-Kontext, der beobachtet wird; wiederholbar.</translation>
    </message>
    <message>
        <source>Folder of docker&apos;s configuration. Default: DOCKER_CONFIG, else ~/.docker.</source>
        <translation>Ordner der Konfiguration von docker. Vorgabe: DOCKER_CONFIG, sonst ~/.docker.</translation>
    </message>
    <message>
        <source>Revocation list of the CA: refuse hosts whose certificate is in it.</source>
        <translation>Sperrliste der CA: Hosts ablehnen, deren Zertifikat darin steht.</translation>
    </message>
    <message>
        <source>Security dashboard for Docker hosts.

hullwatch [options]            the window
hullwatch audit [options]      audit without a window
hullwatch controls [options]   the catalogue of controls
hullwatch doctor [options]     why a host cannot be watched, step by step

Without -H and -c docker&apos;s own host: DOCKER_HOST, DOCKER_CONTEXT, the current
context, else an engine of this machine; the window shows all other contexts
too. When there is none of these, the demo fleet.
Exit codes: 0 clean, 1 findings at or above --fail-on, 2 usage, 3 cannot connect,
4 TLS or authorization refused, 5 some hosts failed.</source>
        <translation>Sicherheits-Dashboard für Docker-Hosts.

hullwatch [Optionen]            das Fenster
hullwatch audit [Optionen]      Audit ohne Fenster
hullwatch controls [Optionen]   der Katalog der Prüfpunkte
hullwatch doctor [Optionen]     warum ein Host nicht beobachtet werden kann, Schritt für Schritt

Ohne -H und -c der Host von docker selbst: DOCKER_HOST, DOCKER_CONTEXT, der
aktuelle Kontext, sonst eine Engine dieses Rechners; das Fenster zeigt auch alle
anderen Kontexte. Gibt es nichts davon, die Demo-Flotte.
Exit-Codes: 0 sauber, 1 Befunde ab --fail-on, 2 falscher Aufruf, 3 keine Verbindung,
4 TLS oder Autorisierung abgelehnt, 5 einige Hosts fehlgeschlagen.</translation>
    </message>
</context>
<context>
    <name>ConnectionDoctor</name>
    <message>
        <source>The socket %1.</source>
        <translation>Der Socket %1.</translation>
    </message>
    <message>
        <source>TCP to %1, without TLS.</source>
        <translation>TCP zu %1, ohne TLS.</translation>
    </message>
    <message>
        <source>ssh to %1.</source>
        <translation>ssh zu %1.</translation>
    </message>
    <message>
        <source>TLS to %1, without a client certificate.</source>
        <translation>TLS zu %1, ohne Clientzertifikat.</translation>
    </message>
    <message>
        <source>TLS to %1; client certificate and key can be used.</source>
        <translation>TLS zu %1; Clientzertifikat und Schlüssel sind brauchbar.</translation>
    </message>
    <message>
        <source>No TCP connection.</source>
        <translation>Keine TCP-Verbindung.</translation>
    </message>
    <message>
        <source>The socket cannot be opened.</source>
        <translation>Der Socket lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>A file for TLS cannot be used.</source>
        <translation>Eine Datei für TLS ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>ssh looks it up by its own configuration.</source>
        <translation>ssh löst ihn nach seiner eigenen Konfiguration auf.</translation>
    </message>
    <message>
        <source>An address needs no look-up.</source>
        <translation>Eine Adresse muss nicht aufgelöst werden.</translation>
    </message>
    <message>
        <source>The name was not found.</source>
        <translation>Der Name wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 ist %2.</translation>
    </message>
    <message>
        <source>The socket opens.</source>
        <translation>Der Socket lässt sich öffnen.</translation>
    </message>
    <message>
        <source>Connected to %1, port %2, in %3 ms.</source>
        <translation>Verbunden mit %1, Port %2, in %3 ms.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>Die Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Set up TLS with client certificates, or use an ssh:// address: now everybody who reaches the port controls the host.</source>
        <translation>Richten Sie TLS mit Clientzertifikaten ein, oder nehmen Sie eine ssh://-Adresse: Jetzt beherrscht jeder den Host, der den Port erreicht.</translation>
    </message>
    <message>
        <source>No login by ssh.</source>
        <translation>Keine Anmeldung über ssh.</translation>
    </message>
    <message>
        <source>ssh logged in.</source>
        <translation>Über ssh angemeldet.</translation>
    </message>
    <message>
        <source>The host speaks TLS, we do not.</source>
        <translation>Der Host spricht TLS, wir nicht.</translation>
    </message>
    <message>
        <source>%1, API %2.</source>
        <translation>%1, API %2.</translation>
    </message>
    <message>
        <source>Not even GET /_ping is allowed.</source>
        <translation>Nicht einmal GET /_ping ist erlaubt.</translation>
    </message>
    <message>
        <source>No engine answers GET /_ping.</source>
        <translation>Keine Engine beantwortet GET /_ping.</translation>
    </message>
    <message>
        <source>Lists and inspects are allowed; containers: %1.</source>
        <translation>Listen und Einzelheiten sind erlaubt; Container: %1.</translation>
    </message>
    <message>
        <source>Containers cannot be listed and inspected.</source>
        <translation>Container lassen sich nicht auflisten und ansehen.</translation>
    </message>
    <message>
        <source>GET /events opens.</source>
        <translation>GET /events lässt sich öffnen.</translation>
    </message>
    <message>
        <source>GET /events does not open.</source>
        <translation>GET /events lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The host does not tell its time.</source>
        <translation>Der Host nennt seine Zeit nicht.</translation>
    </message>
    <message>
        <source>%1 s behind ours.</source>
        <translation>%1 s hinter unserer.</translation>
    </message>
    <message>
        <source>%1 s ahead of ours.</source>
        <translation>%1 s vor unserer.</translation>
    </message>
    <message>
        <source>Let NTP set the clocks of both machines: times of events and logs are off by that much.</source>
        <translation>Lassen Sie NTP die Uhren beider Rechner stellen: Zeiten von Ereignissen und Protokollen weichen um so viel ab.</translation>
    </message>
    <message>
        <source>Nothing came in time.</source>
        <translation>Nichts kam rechtzeitig.</translation>
    </message>
    <message>
        <source>No TLS handshake came about.</source>
        <translation>Kein TLS-Handshake kam zustande.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 with %2.</source>
        <translation>%1 mit %2.</translation>
    </message>
    <message>
        <source>Signed by “%1”. Key: %2 of %3 bits, signature: %4.</source>
        <translation>Signiert von „%1“. Schlüssel: %2 mit %3 Bit, Signatur: %4.</translation>
    </message>
    <message>
        <source>Give the CA of the engine with --tlscacert: without it every CA that this machine trusts can vouch for the host.</source>
        <translation>Geben Sie mit --tlscacert die CA der Engine an: Sonst kann jede CA, der dieser Rechner vertraut, für den Host bürgen.</translation>
    </message>
    <message>
        <source>Signed by “%1”, not revoked. Key: %2 of %3 bits, signature: %4.</source>
        <translation>Signiert von „%1“, nicht gesperrt. Schlüssel: %2 mit %3 Bit, Signatur: %4.</translation>
    </message>
    <message>
        <source>No subjectAltName, only “%1”.</source>
        <translation>Kein subjectAltName, nur „%1“.</translation>
    </message>
    <message>
        <source>Made out to %1.</source>
        <translation>Ausgestellt auf %1.</translation>
    </message>
    <message>
        <source>Valid only from %1 on.</source>
        <translation>Erst ab %1 gültig.</translation>
    </message>
    <message>
        <source>Was valid until %1.</source>
        <translation>War gültig bis %1.</translation>
    </message>
    <message>
        <source>Valid until %1; days left: %2.</source>
        <translation>Gültig bis %1; verbleibende Tage: %2.</translation>
    </message>
    <message>
        <source>Renew the certificate of the host before %1.</source>
        <translation>Erneuern Sie das Zertifikat des Hosts vor dem %1.</translation>
    </message>
    <message>
        <source>The host refused ours.</source>
        <translation>Der Host hat unseres abgelehnt.</translation>
    </message>
    <message>
        <source>The host wants one; none was given.</source>
        <translation>Der Host verlangt eines; keines wurde angegeben.</translation>
    </message>
    <message>
        <source>The host asks for none.</source>
        <translation>Der Host verlangt keines.</translation>
    </message>
    <message>
        <source>Start dockerd with --tlsverify and --tlscacert: now everybody who reaches the port controls the host.</source>
        <translation>Starten Sie dockerd mit --tlsverify und --tlscacert: Jetzt beherrscht jeder den Host, der den Port erreicht.</translation>
    </message>
    <message>
        <source>The host asks for one, but lets us in without.</source>
        <translation>Der Host fragt nach einem, lässt uns aber auch ohne ein.</translation>
    </message>
    <message>
        <source>Make the host demand a client certificate: start dockerd with --tlsverify and --tlscacert.</source>
        <translation>Lassen Sie den Host ein Clientzertifikat verlangen: Starten Sie dockerd mit --tlsverify und --tlscacert.</translation>
    </message>
    <message>
        <source>Asked for and accepted.</source>
        <translation>Verlangt und angenommen.</translation>
    </message>
    <message>
        <source>Asked for and accepted: “%1”, valid until %2; days left: %3.</source>
        <translation>Verlangt und angenommen: „%1“, gültig bis %2; verbleibende Tage: %3.</translation>
    </message>
    <message>
        <source>Renew your client certificate before %1.</source>
        <translation>Erneuern Sie Ihr Clientzertifikat vor dem %1.</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>Root in this container can order the runtime, through its mounted socket, to start a privileged container: that is root on the host.</source>
        <translation>Root in diesem Container kann der Runtime über ihren eingehängten Socket befehlen, einen privilegierten Container zu starten: Das ist root auf dem Host.</translation>
    </message>
    <message>
        <source>A service that everybody can reach has the runtime&apos;s socket at hand: one hole in it is enough for root on the host.</source>
        <translation>Ein für alle erreichbarer Dienst hat den Socket der Runtime zur Hand: Eine Lücke in ihm genügt für root auf dem Host.</translation>
    </message>
    <message>
        <source>The container sees the host&apos;s processes and may take them over: that is root on the host.</source>
        <translation>Der Container sieht die Prozesse des Hosts und kann sie übernehmen: Das ist root auf dem Host.</translation>
    </message>
    <message>
        <source>With SYS_ADMIN and no filter of system calls the container can mount the host&apos;s disks.</source>
        <translation>Mit SYS_ADMIN und ohne Filter für Systemaufrufe kann der Container die Datenträger des Hosts einhängen.</translation>
    </message>
    <message>
        <source>With SYS_ADMIN, version 1 of control groups, no AppArmor profile and this old kernel the container can run programs as root of the host (CVE-2022-0492).</source>
        <translation>Mit SYS_ADMIN, cgroup v1, ohne AppArmor-Profil und mit diesem alten Kernel kann der Container Programme als root des Hosts ausführen (CVE-2022-0492).</translation>
    </message>
    <message>
        <source>Root in this container may load modules into the kernel of the host.</source>
        <translation>Root in diesem Container darf Module in den Kernel des Hosts laden.</translation>
    </message>
    <message>
        <source>Root in this container can open every file of the host by its handle.</source>
        <translation>Root in diesem Container kann jede Datei des Hosts über ihr Handle öffnen.</translation>
    </message>
    <message>
        <source>Root in the host&apos;s network can make this old containerd start a privileged container (CVE-2020-15257).</source>
        <translation>Root im Netzwerk des Hosts kann dieses alte containerd dazu bringen, einen privilegierten Container zu starten (CVE-2020-15257).</translation>
    </message>
    <message>
        <source>The container is privileged: whoever takes over a program in it has the host.</source>
        <translation>Der Container ist privilegiert: Wer ein Programm darin übernimmt, hat den Host.</translation>
    </message>
    <message>
        <source>Write the address that clients really use instead of 127.0.0.1; the engine&apos;s own rules stand before those of ufw, so that a firewall does not close the port.</source>
        <translation>Statt 127.0.0.1 die Adresse eintragen, die Clients wirklich verwenden; die eigenen Regeln der Engine stehen vor denen von ufw, sodass eine Firewall den Port nicht schließt.</translation>
    </message>
    <message>
        <source>Ports are published on every address of the host: %1.</source>
        <translation>Ports sind auf jeder Adresse des Hosts veröffentlicht: %1.</translation>
    </message>
    <message>
        <source>Ports of administration or data stores are published on every address of the host: %1.</source>
        <translation>Ports für Verwaltung oder Datenspeicher sind auf jeder Adresse des Hosts veröffentlicht: %1.</translation>
    </message>
    <message>
        <source>The network is that of %1, whose ports are published on every address of the host: %2.</source>
        <translation>Das Netzwerk ist das von %1, dessen Ports auf jeder Adresse des Hosts veröffentlicht sind: %2.</translation>
    </message>
    <message>
        <source>Ports are published on chosen addresses only: %1.</source>
        <translation>Ports sind nur auf ausgewählten Adressen veröffentlicht: %1.</translation>
    </message>
    <message>
        <source>Not assessed: whether the host&apos;s loopback address is closed to its neighbours depends on the version of the engine, which could not be read.</source>
        <translation>Nicht beurteilt: Ob die Loopback-Adresse des Hosts für seine Nachbarn geschlossen ist, hängt von der Version der Engine ab, und diese war nicht lesbar.</translation>
    </message>
    <message>
        <source>Ports are published on the loopback address, which Engine %1 does not close to machines on the same network.</source>
        <translation>Ports sind auf der Loopback-Adresse veröffentlicht, die Engine %1 für Rechner im selben Netzwerk nicht schließt.</translation>
    </message>
    <message>
        <source>Ports are published on the loopback address, which Engine %1 opens to the network after a reload of firewalld (CVE-2025-54388).</source>
        <translation>Ports sind auf der Loopback-Adresse veröffentlicht, die Engine %1 nach einem Neuladen von firewalld zum Netzwerk öffnet (CVE-2025-54388).</translation>
    </message>
    <message>
        <source>Update the engine to 28.3.3 or later; until then filter packets for 127.0.0.0/8 that come from outside.</source>
        <translation>Die Engine auf 28.3.3 oder neuer aktualisieren; bis dahin von außen kommende Pakete für 127.0.0.0/8 filtern.</translation>
    </message>
    <message>
        <source>Not assessed: %1 is bound to something that is no address: %2.</source>
        <translation>Nicht beurteilt: %1 ist an etwas gebunden, das keine Adresse ist: %2.</translation>
    </message>
    <message>
        <source>Not assessed: the container publishes all its ports, but the answer names none.</source>
        <translation>Nicht beurteilt: Der Container veröffentlicht alle seine Ports, aber die Antwort nennt keinen.</translation>
    </message>
    <message>
        <source>Not assessed: the container is a task of the Swarm service %1, whose published ports do not stand in it.</source>
        <translation>Nicht beurteilt: Der Container ist ein Task des Swarm-Service %1, dessen veröffentlichte Ports nicht in ihm stehen.</translation>
    </message>
    <message>
        <source>The container uses the host&apos;s network, where publishing has no effect.</source>
        <translation>Der Container verwendet das Netzwerk des Hosts; Veröffentlichen hat dort keine Wirkung.</translation>
    </message>
    <message>
        <source>Not assessed: the container %1, whose namespace is shared, was not among those that could be read.</source>
        <translation>Nicht beurteilt: Der Container %1, dessen Namespace mitbenutzt wird, war nicht unter den lesbaren.</translation>
    </message>
    <message>
        <source>Not assessed: the containers share their namespaces in a circle.</source>
        <translation>Nicht beurteilt: Die Container teilen ihre Namespaces im Kreis.</translation>
    </message>
    <message>
        <source>No port is published.</source>
        <translation>Kein Port ist veröffentlicht.</translation>
    </message>
    <message>
        <source>Published ports bound to a specific interface</source>
        <translation>Veröffentlichte Ports an eine bestimmte Schnittstelle gebunden</translation>
    </message>
    <message>
        <source>Published to everyone</source>
        <translation>Für alle veröffentlicht</translation>
    </message>
    <message>
        <source>Whoever reaches any address of the host reaches the service, also over networks that nobody thought of. Docker&apos;s forwarding takes effect before the rules of most host firewalls.</source>
        <translation>Wer irgendeine Adresse des Hosts erreicht, erreicht den Dienst, auch über Netzwerke, an die niemand gedacht hat. Dockers Weiterleitung greift vor den Regeln der meisten Host-Firewalls.</translation>
    </message>
    <message>
        <source>Bind published ports to the address that clients use, such as 127.0.0.1 behind a proxy.</source>
        <translation>Veröffentlichte Ports an die Adresse binden, die Clients verwenden, etwa 127.0.0.1 hinter einem Proxy.</translation>
    </message>
    <message>
        <source>Not assessed: the engine wrote another type or range than expected into %1.</source>
        <translation>Nicht beurteilt: Die Engine hat in %1 einen anderen Typ oder Wertebereich geschrieben als erwartet.</translation>
    </message>
    <message>
        <source>Not assessed: the field %1 is missing from the engine&apos;s answer.</source>
        <translation>Nicht beurteilt: Das Feld %1 fehlt in der Antwort der Engine.</translation>
    </message>
    <message>
        <source>Not assessed: the engine wrote null into %1.</source>
        <translation>Nicht beurteilt: Die Engine hat null in %1 geschrieben.</translation>
    </message>
    <message>
        <source>The container runs without the privileged mode.</source>
        <translation>Der Container läuft ohne den privilegierten Modus.</translation>
    </message>
    <message>
        <source>The container is privileged: it holds every capability and all devices of the host, and no filter confines it.</source>
        <translation>Der Container ist privilegiert: Er hat jede Capability und alle Geräte des Hosts, und kein Filter schränkt ihn ein.</translation>
    </message>
    <message>
        <source>The container is privileged; the engine is rootless, so this reaches as far as the user who runs the engine.</source>
        <translation>Der Container ist privilegiert; die Engine läuft rootless, daher reicht das so weit wie der Benutzer, der die Engine ausführt.</translation>
    </message>
    <message>
        <source>The container is privileged and for that has left the user namespace that the engine gives to the others.</source>
        <translation>Der Container ist privilegiert und hat dafür den User-Namespace verlassen, den die Engine den anderen gibt.</translation>
    </message>
    <message>
        <source>Create the container anew, and give back only what it turns out to need with --cap-add and --device.</source>
        <translation>Container neu anlegen und mit --cap-add und --device nur zurückgeben, was er nachweislich braucht.</translation>
    </message>
    <message>
        <source>Better still is a USER line in the Dockerfile; the files that the program writes must belong to that user.</source>
        <translation>Besser noch ist eine USER-Zeile im Dockerfile; die Dateien, die das Programm schreibt, müssen diesem Benutzer gehören.</translation>
    </message>
    <message>
        <source>The process is root in the container only; a user namespace makes it an ordinary user on the host.</source>
        <translation>Der Prozess ist nur im Container root; ein User-Namespace macht ihn auf dem Host zu einem gewöhnlichen Benutzer.</translation>
    </message>
    <message>
        <source>The process is root, no user namespace separates it from the root of the host, and it may gain further privileges.</source>
        <translation>Der Prozess ist root, kein User-Namespace trennt ihn vom root des Hosts, und er darf weitere Rechte erlangen.</translation>
    </message>
    <message>
        <source>The process is root, and no user namespace separates it from the root of the host.</source>
        <translation>Der Prozess ist root, und kein User-Namespace trennt ihn vom root des Hosts.</translation>
    </message>
    <message>
        <source>Not assessed: accounts of Windows containers cannot be told apart by the Engine API.</source>
        <translation>Nicht beurteilt: Konten von Windows-Containern lassen sich über die Engine-API nicht unterscheiden.</translation>
    </message>
    <message>
        <source>The process is not root, but its group is.</source>
        <translation>Der Prozess ist nicht root, aber seine Gruppe ist es.</translation>
    </message>
    <message>
        <source>The process is not root, but belongs to a group with far-reaching rights: %1.</source>
        <translation>Der Prozess ist nicht root, gehört aber zu einer Gruppe mit weitreichenden Rechten: %1.</translation>
    </message>
    <message>
        <source>Create the container anew without --group-add %1.</source>
        <translation>Container ohne --group-add %1 neu anlegen.</translation>
    </message>
    <message>
        <source>The process runs as the user %1; that this name is not another name of root cannot be seen from here.</source>
        <translation>Der Prozess läuft als Benutzer %1; ob dieser Name nur ein anderer Name für root ist, lässt sich von hier nicht erkennen.</translation>
    </message>
    <message>
        <source>The process runs as the user id %1.</source>
        <translation>Der Prozess läuft mit der Benutzer-ID %1.</translation>
    </message>
    <message>
        <source>Create the container anew: the setting of the daemon, too, is taken over only then.</source>
        <translation>Container neu anlegen: Auch die Einstellung des Daemons wird erst dann übernommen.</translation>
    </message>
    <message>
        <source>Processes cannot gain privileges beyond those they start with.</source>
        <translation>Prozesse können keine Rechte über die hinaus erlangen, mit denen sie starten.</translation>
    </message>
    <message>
        <source>Not assessed: no-new-privileges in %1 has a value that is neither true nor false.</source>
        <translation>Nicht beurteilt: no-new-privileges in %1 hat einen Wert, der weder true noch false ist.</translation>
    </message>
    <message>
        <source>The container switches no-new-privileges off explicitly, whatever the daemon&apos;s default is.</source>
        <translation>Der Container schaltet no-new-privileges ausdrücklich ab, gleich was die Vorgabe des Daemons ist.</translation>
    </message>
    <message>
        <source>Not assessed: the daemon sets no-new-privileges for new containers, but whether it did when this one was created cannot be seen.</source>
        <translation>Nicht beurteilt: Der Daemon setzt no-new-privileges für neue Container; ob er es tat, als dieser angelegt wurde, ist nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Nothing sets no-new-privileges: a setuid program in the container makes its caller root.</source>
        <translation>Nichts setzt no-new-privileges: Ein setuid-Programm im Container macht seinen Aufrufer zu root.</translation>
    </message>
    <message>
        <source>Container is not privileged</source>
        <translation>Container ist nicht privilegiert</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>Privilegiert</translation>
    </message>
    <message>
        <source>Whoever takes over a program in a privileged container owns the host: its disks can be mounted and its kernel changed. No other protection of the container remains.</source>
        <translation>Wer ein Programm in einem privilegierten Container übernimmt, dem gehört der Host: Seine Datenträger lassen sich einhängen und sein Kernel verändern. Kein anderer Schutz des Containers bleibt bestehen.</translation>
    </message>
    <message>
        <source>Drop --privileged; add single capabilities and devices instead.</source>
        <translation>--privileged weglassen; stattdessen einzelne Capabilities und Geräte hinzufügen.</translation>
    </message>
    <message>
        <source>Effective capabilities are restricted</source>
        <translation>Wirksame Capabilities sind eingeschränkt</translation>
    </message>
    <message>
        <source>Excess capabilities</source>
        <translation>Überzählige Capabilities</translation>
    </message>
    <message>
        <source>Each capability is a piece of root&apos;s power. With the graver ones an intruder loads kernel modules, mounts disks or reads other processes&apos; memory, and so leaves the container.</source>
        <translation>Jede Capability ist ein Stück der Macht von root. Mit den schwereren lädt ein Angreifer Kernel-Module, hängt Datenträger ein oder liest den Speicher anderer Prozesse und verlässt so den Container.</translation>
    </message>
    <message>
        <source>Drop ALL capabilities and add back only those the program needs.</source>
        <translation>Alle Capabilities entziehen (ALL) und nur die wieder hinzufügen, die das Programm braucht.</translation>
    </message>
    <message>
        <source>Process does not run as root</source>
        <translation>Prozess läuft nicht als root</translation>
    </message>
    <message>
        <source>Runs as root</source>
        <translation>Läuft als root</translation>
    </message>
    <message>
        <source>Root in a container is the host&apos;s root behind a thin wall. Any hole in the kernel or a carelessly mounted path then gives an intruder the whole host.</source>
        <translation>Root in einem Container ist der root des Hosts hinter einer dünnen Wand. Jede Lücke im Kernel oder ein unbedacht eingehängter Pfad gibt einem Angreifer dann den ganzen Host.</translation>
    </message>
    <message>
        <source>Run as an ordinary user id, best 10000 or above.</source>
        <translation>Mit gewöhnlicher Benutzer-ID ausführen, am besten ab 10000.</translation>
    </message>
    <message>
        <source>no-new-privileges is set</source>
        <translation>no-new-privileges ist gesetzt</translation>
    </message>
    <message>
        <source>Can gain privileges</source>
        <translation>Kann Rechte hinzugewinnen</translation>
    </message>
    <message>
        <source>An intruder with an ordinary account becomes root through any setuid program that the image brings along, such as su or mount.</source>
        <translation>Ein Angreifer mit gewöhnlichem Konto wird root durch jedes setuid-Programm, das das Image mitbringt, etwa su oder mount.</translation>
    </message>
    <message>
        <source>Add --security-opt no-new-privileges.</source>
        <translation>--security-opt no-new-privileges hinzufügen.</translation>
    </message>
    <message>
        <source>Seccomp filter is active</source>
        <translation>Seccomp-Filter ist aktiv</translation>
    </message>
    <message>
        <source>No system call filter</source>
        <translation>Kein Filter für Systemaufrufe</translation>
    </message>
    <message>
        <source>Without the filter every system call reaches the kernel, also the rare ones in which most of its holes are found. An intruder needs just one of them to leave the container.</source>
        <translation>Ohne den Filter erreicht jeder Systemaufruf den Kernel, auch die seltenen, in denen die meisten seiner Lücken gefunden werden. Einem Angreifer genügt einer davon, um den Container zu verlassen.</translation>
    </message>
    <message>
        <source>Remove seccomp=unconfined, or write a profile that denies by default.</source>
        <translation>seccomp=unconfined entfernen oder ein Profil schreiben, das standardmäßig verweigert.</translation>
    </message>
    <message>
        <source>The root filesystem is writable, and the container is reachable from the network.</source>
        <translation>Das Root-Dateisystem ist beschreibbar, und der Container ist aus dem Netzwerk erreichbar.</translation>
    </message>
    <message>
        <source>The root filesystem is writable.</source>
        <translation>Das Root-Dateisystem ist beschreibbar.</translation>
    </message>
    <message>
        <source>The changes of the container show where it writes: give each of these places a tmpfs or a volume, then create it anew.</source>
        <translation>Die Änderungen des Containers zeigen, wohin er schreibt: jedem dieser Orte ein tmpfs oder Volume geben, dann neu anlegen.</translation>
    </message>
    <message>
        <source>The root filesystem is read-only, but the tmpfs at %1 is mounted without %2.</source>
        <translation>Das Root-Dateisystem ist nur lesbar, aber das tmpfs unter %1 ist ohne %2 eingehängt.</translation>
    </message>
    <message>
        <source>Leave the options exec, suid and dev out unless the program fails without them.</source>
        <translation>Die Optionen exec, suid und dev weglassen, sofern das Programm ohne sie nicht scheitert.</translation>
    </message>
    <message>
        <source>The root filesystem is read-only, but programs at %1 come from the host and can be changed by the container.</source>
        <translation>Das Root-Dateisystem ist nur lesbar, aber Programme unter %1 kommen vom Host und können vom Container verändert werden.</translation>
    </message>
    <message>
        <source>Mount %1 with the option ro.</source>
        <translation>%1 mit der Option ro einhängen.</translation>
    </message>
    <message>
        <source>The root filesystem is read-only.</source>
        <translation>Das Root-Dateisystem ist nur lesbar.</translation>
    </message>
    <message>
        <source>Root filesystem read-only</source>
        <translation>Root-Dateisystem nur lesbar</translation>
    </message>
    <message>
        <source>Writable root filesystem</source>
        <translation>Beschreibbares Root-Dateisystem</translation>
    </message>
    <message>
        <source>An intruder can put tools into the container and change its programs. What is changed stays until the container is removed.</source>
        <translation>Ein Angreifer kann Werkzeuge in den Container legen und dessen Programme ändern. Das Geänderte bleibt, bis der Container entfernt wird.</translation>
    </message>
    <message>
        <source>Run with --read-only and give a --tmpfs to each place where the program writes.</source>
        <translation>Mit --read-only ausführen und jedem Ort, an den das Programm schreibt, ein --tmpfs geben.</translation>
    </message>
    <message>
        <source>No container-runtime socket mounted</source>
        <translation>Kein Socket einer Container-Runtime eingehängt</translation>
    </message>
    <message>
        <source>Runtime socket mounted</source>
        <translation>Runtime-Socket eingehängt</translation>
    </message>
    <message>
        <source>Whoever can talk to the runtime&apos;s socket can start a privileged container and so owns the host. Mounting the socket read-only changes nothing about it.</source>
        <translation>Wer mit dem Socket der Runtime sprechen kann, kann einen privilegierten Container starten, und damit gehört ihm der Host. Den Socket nur lesbar einzuhängen ändert daran nichts.</translation>
    </message>
    <message>
        <source>Remove the mount; put a filtering proxy in between where the engine must be reached.</source>
        <translation>Den Mount entfernen; wo die Engine erreichbar sein muss, einen filternden Proxy dazwischenschalten.</translation>
    </message>
    <message>
        <source>No system call is filtered because the container is privileged.</source>
        <translation>Kein Systemaufruf wird gefiltert, weil der Container privilegiert ist.</translation>
    </message>
    <message>
        <source>No system call is filtered because the daemon&apos;s default profile is unconfined.</source>
        <translation>Kein Systemaufruf wird gefiltert, weil das Standardprofil des Daemons unconfined ist.</translation>
    </message>
    <message>
        <source>No system call is filtered because the host offers no seccomp to the engine.</source>
        <translation>Kein Systemaufruf wird gefiltert, weil der Host der Engine kein Seccomp bietet.</translation>
    </message>
    <message>
        <source>No system call is filtered because the container asks for seccomp=unconfined.</source>
        <translation>Kein Systemaufruf wird gefiltert, weil der Container seccomp=unconfined verlangt.</translation>
    </message>
    <message>
        <source>Run the engine on a kernel with CONFIG_SECCOMP_FILTER.</source>
        <translation>Die Engine auf einem Kernel mit CONFIG_SECCOMP_FILTER betreiben.</translation>
    </message>
    <message>
        <source>The filter comes back with the end of the privileged mode.</source>
        <translation>Der Filter kehrt mit dem Ende des privilegierten Modus zurück.</translation>
    </message>
    <message>
        <source>Create the container anew; leaving the seccomp option out brings the engine&apos;s own profile back.</source>
        <translation>Container neu anlegen; ohne die Option seccomp gilt wieder das eigene Profil der Engine.</translation>
    </message>
    <message>
        <source>Not assessed: the seccomp profile in %1 cannot be read.</source>
        <translation>Nicht beurteilt: Das Seccomp-Profil in %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The container&apos;s own seccomp profile lets through whatever it does not name (%1).</source>
        <translation>Das eigene Seccomp-Profil des Containers lässt alles durch, was es nicht nennt (%1).</translation>
    </message>
    <message>
        <source>The container&apos;s own seccomp profile allows calls that help to leave a container: %1.</source>
        <translation>Das eigene Seccomp-Profil des Containers erlaubt Aufrufe, die beim Verlassen eines Containers helfen: %1.</translation>
    </message>
    <message>
        <source>The container has a seccomp profile of its own that denies by default.</source>
        <translation>Der Container hat ein eigenes Seccomp-Profil, das standardmäßig verweigert.</translation>
    </message>
    <message>
        <source>The engine&apos;s own profile filters the system calls.</source>
        <translation>Das eigene Profil der Engine filtert die Systemaufrufe.</translation>
    </message>
    <message>
        <source>The daemon gives its containers the profile %1, whose content the Engine API does not show.</source>
        <translation>Der Daemon gibt seinen Containern das Profil %1, dessen Inhalt die Engine-API nicht zeigt.</translation>
    </message>
    <message>
        <source>Read the profile on the host: it must deny by default.</source>
        <translation>Das Profil auf dem Host lesen: Es muss standardmäßig verweigern.</translation>
    </message>
    <message>
        <source>Create the container anew without the mount of %1; only if it must talk to the engine, let it use a proxy named socket-proxy that passes the few calls it needs.</source>
        <translation>Container ohne den Mount von %1 neu anlegen; nur wenn er mit der Engine sprechen muss, einen Proxy namens socket-proxy verwenden, der die wenigen nötigen Aufrufe durchlässt.</translation>
    </message>
    <message>
        <source>A volume that looks harmless is the host path %1, which gives access to the runtime&apos;s socket.</source>
        <translation>Ein harmlos aussehendes Volume ist der Host-Pfad %1, der Zugriff auf den Socket der Runtime gibt.</translation>
    </message>
    <message>
        <source>The directory %1 of the host is mounted, and with it the runtime&apos;s socket %2.</source>
        <translation>Das Verzeichnis %1 des Hosts ist eingehängt und mit ihm der Runtime-Socket %2.</translation>
    </message>
    <message>
        <source>The runtime&apos;s socket %1 is mounted at %2.</source>
        <translation>Der Runtime-Socket %1 ist unter %2 eingehängt.</translation>
    </message>
    <message>
        <source>The runtime&apos;s socket %1 is mounted into what looks like a filtering proxy without published ports.</source>
        <translation>Der Runtime-Socket %1 ist in einen Container eingehängt, der wie ein filternder Proxy ohne veröffentlichte Ports aussieht.</translation>
    </message>
    <message>
        <source>Check that it refuses POST and that only the intended containers share its network.</source>
        <translation>Prüfen, dass er POST ablehnt und nur die vorgesehenen Container sein Netzwerk teilen.</translation>
    </message>
    <message>
        <source>Not assessed: the volumes of the host could not be read, and one may be a mount in disguise (%1).</source>
        <translation>Nicht beurteilt: Die Volumes des Hosts waren nicht lesbar, und eines kann ein getarnter Mount sein (%1).</translation>
    </message>
    <message>
        <source>Not assessed: what is mounted by %1 cannot be seen.</source>
        <translation>Nicht beurteilt: Was durch %1 eingehängt wird, ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>No mount of the container leads to the socket of a container runtime.</source>
        <translation>Kein Mount des Containers führt zum Socket einer Container-Runtime.</translation>
    </message>
    <message>
        <source>Not assessed: %1 names a namespace by its file, which may be the host&apos;s.</source>
        <translation>Nicht beurteilt: %1 nennt einen Namespace über dessen Datei; es kann der des Hosts sein.</translation>
    </message>
    <message>
        <source>Create the container anew and publish only the ports that others need; a network of its own is better than bridge.</source>
        <translation>Container neu anlegen und nur die Ports veröffentlichen, die andere brauchen; ein eigenes Netzwerk ist besser als bridge.</translation>
    </message>
    <message>
        <source>The container uses the network of the host itself.</source>
        <translation>Der Container verwendet das Netzwerk des Hosts selbst.</translation>
    </message>
    <message>
        <source>The container shares the network of %1, which is that of the host.</source>
        <translation>Der Container teilt das Netzwerk von %1, und das ist das des Hosts.</translation>
    </message>
    <message>
        <source>The container uses the host&apos;s network as root, and containerd %1 lets it take over the host from there (CVE-2020-15257).</source>
        <translation>Der Container verwendet als root das Netzwerk des Hosts, und containerd %1 lässt ihn von dort den Host übernehmen (CVE-2020-15257).</translation>
    </message>
    <message>
        <source>The container shares the network of %1, which is not that of the host.</source>
        <translation>Der Container teilt das Netzwerk von %1, und das ist nicht das des Hosts.</translation>
    </message>
    <message>
        <source>The container has a network of its own (%1).</source>
        <translation>Der Container hat ein eigenes Netzwerk (%1).</translation>
    </message>
    <message>
        <source>Leave the pid option out and create the container anew.</source>
        <translation>Die Option pid weglassen und den Container neu anlegen.</translation>
    </message>
    <message>
        <source>The container sees every process of the host.</source>
        <translation>Der Container sieht jeden Prozess des Hosts.</translation>
    </message>
    <message>
        <source>The container sees every process of the host, and which capabilities it holds against them could not be read.</source>
        <translation>Der Container sieht jeden Prozess des Hosts; welche Capabilities er gegen sie hat, war nicht lesbar.</translation>
    </message>
    <message>
        <source>The container sees every process of the host and holds a capability to take them over.</source>
        <translation>Der Container sieht jeden Prozess des Hosts und hat eine Capability, um sie zu übernehmen.</translation>
    </message>
    <message>
        <source>The container sees and may signal the processes of %1.</source>
        <translation>Der Container sieht die Prozesse von %1 und darf ihnen Signale senden.</translation>
    </message>
    <message>
        <source>Not assessed: %1 has a value that is not known: %2.</source>
        <translation>Nicht beurteilt: %1 hat einen unbekannten Wert: %2.</translation>
    </message>
    <message>
        <source>The container sees its own processes only.</source>
        <translation>Der Container sieht nur seine eigenen Prozesse.</translation>
    </message>
    <message>
        <source>Host network namespace not shared</source>
        <translation>Netzwerk-Namespace des Hosts nicht geteilt</translation>
    </message>
    <message>
        <source>Host network shared</source>
        <translation>Host-Netzwerk geteilt</translation>
    </message>
    <message>
        <source>An intruder reaches services that listen on the host&apos;s loopback address only, and can listen on any port of the host. Published ports and network rules of Docker no longer hold.</source>
        <translation>Ein Angreifer erreicht Dienste, die nur auf der Loopback-Adresse des Hosts lauschen, und kann auf jedem Port des Hosts lauschen. Veröffentlichte Ports und Netzwerkregeln von Docker gelten nicht mehr.</translation>
    </message>
    <message>
        <source>Use a bridge network and publish the ports that are needed.</source>
        <translation>Ein Bridge-Netzwerk verwenden und die nötigen Ports veröffentlichen.</translation>
    </message>
    <message>
        <source>Host PID namespace not shared</source>
        <translation>PID-Namespace des Hosts nicht geteilt</translation>
    </message>
    <message>
        <source>Host processes visible</source>
        <translation>Host-Prozesse sichtbar</translation>
    </message>
    <message>
        <source>An intruder reads arguments and environment of the host&apos;s processes and may stop them. With the right to trace processes the host is taken over.</source>
        <translation>Ein Angreifer liest Argumente und Umgebung der Prozesse des Hosts und kann sie beenden. Mit dem Recht, Prozesse zu verfolgen (ptrace), ist der Host übernommen.</translation>
    </message>
    <message>
        <source>Drop --pid=host.</source>
        <translation>--pid=host weglassen.</translation>
    </message>
    <message>
        <source>Create the container anew; if the program then lacks a right, add that one capability back.</source>
        <translation>Container neu anlegen; fehlt dem Programm dann ein Recht, diese eine Capability wieder hinzufügen.</translation>
    </message>
    <message>
        <source>The container holds capabilities beyond the usual ones: %1.</source>
        <translation>Der Container hat Capabilities über die üblichen hinaus: %1.</translation>
    </message>
    <message>
        <source>The container holds every capability because it is privileged.</source>
        <translation>Der Container hat jede Capability, weil er privilegiert ist.</translation>
    </message>
    <message>
        <source>The container holds capabilities beyond the usual ones: %1; they mostly rest while its process is not root and cannot become it.</source>
        <translation>Der Container hat Capabilities über die üblichen hinaus: %1; sie ruhen meist, solange sein Prozess nicht root ist und es nicht werden kann.</translation>
    </message>
    <message>
        <source>The container holds no capability that it could misuse against the host.</source>
        <translation>Der Container hat keine Capability, die er gegen den Host missbrauchen könnte.</translation>
    </message>
    <message>
        <source>The container keeps capabilities that most programs never need: %1.</source>
        <translation>Der Container behält Capabilities, die die meisten Programme nie brauchen: %1.</translation>
    </message>
    <message>
        <source>The container is a task of a Swarm service: change the service %1 with docker service update %2.</source>
        <translation>Der Container ist ein Task eines Swarm-Service: den Service %1 mit docker service update %2 ändern.</translation>
    </message>
    <message>
        <source>Look at the use of memory first and leave room above its peak; the update is lost when the container is created anew, so change its definition as well.</source>
        <translation>Zuerst den Speicherverbrauch ansehen und Luft über der Spitze lassen; das Update geht verloren, wenn der Container neu angelegt wird, daher auch seine Definition ändern.</translation>
    </message>
    <message>
        <source>A memory limit is set, but the host does not enforce it.</source>
        <translation>Ein Speicherlimit ist gesetzt, aber der Host setzt es nicht durch.</translation>
    </message>
    <message>
        <source>Switch the memory controller of the host&apos;s control groups on (kernel option cgroup_enable=memory), or delegate it to the rootless engine.</source>
        <translation>Den Memory-Controller der cgroups des Hosts einschalten (Kernel-Option cgroup_enable=memory) oder ihn an die Rootless-Engine delegieren.</translation>
    </message>
    <message>
        <source>The memory limit of %1 is no less than the memory of the host (%2).</source>
        <translation>Das Speicherlimit von %1 ist nicht kleiner als der Arbeitsspeicher des Hosts (%2).</translation>
    </message>
    <message>
        <source>The memory is limited, but the use of swap is not.</source>
        <translation>Der Speicher ist begrenzt, die Nutzung von Swap aber nicht.</translation>
    </message>
    <message>
        <source>At its memory limit the container hangs instead of being ended, because the OOM killer is off for it.</source>
        <translation>An seinem Speicherlimit hängt der Container, statt beendet zu werden, weil der OOM-Killer für ihn abgeschaltet ist.</translation>
    </message>
    <message>
        <source>The memory is limited to %1.</source>
        <translation>Der Speicher ist auf %1 begrenzt.</translation>
    </message>
    <message>
        <source>Not assessed: %1 is negative, which is no valid limit.</source>
        <translation>Nicht beurteilt: %1 ist negativ, und das ist kein gültiges Limit.</translation>
    </message>
    <message>
        <source>The container may use all memory of the host.</source>
        <translation>Der Container darf den gesamten Arbeitsspeicher des Hosts nutzen.</translation>
    </message>
    <message>
        <source>Choose a limit well above the number of processes and threads in use; the update is lost when the container is created anew, so change its definition as well.</source>
        <translation>Ein Limit deutlich über der Zahl der genutzten Prozesse und Threads wählen; das Update geht verloren, wenn der Container neu angelegt wird, daher auch seine Definition ändern.</translation>
    </message>
    <message>
        <source>The container may start any number of processes.</source>
        <translation>Der Container darf beliebig viele Prozesse starten.</translation>
    </message>
    <message>
        <source>A limit on processes is set, but the host does not enforce it.</source>
        <translation>Ein Prozesslimit ist gesetzt, aber der Host setzt es nicht durch.</translation>
    </message>
    <message>
        <source>Switch the pids controller of the host&apos;s control groups on, or delegate it to the rootless engine.</source>
        <translation>Den pids-Controller der cgroups des Hosts einschalten oder ihn an die Rootless-Engine delegieren.</translation>
    </message>
    <message>
        <source>The limit of %1 processes is so high that a fork bomb can still harm the host.</source>
        <translation>Das Limit von %1 Prozessen ist so hoch, dass eine Fork-Bombe dem Host noch schaden kann.</translation>
    </message>
    <message>
        <source>The container may have at most %1 processes.</source>
        <translation>Der Container darf höchstens %1 Prozesse haben.</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Speicherlimit</translation>
    </message>
    <message>
        <source>No memory limit</source>
        <translation>Kein Speicherlimit</translation>
    </message>
    <message>
        <source>One container that leaks or is attacked takes the memory of all. The kernel then ends processes of others, among them services of the host.</source>
        <translation>Ein Container mit Speicherleck oder unter Angriff nimmt allen den Speicher. Der Kernel beendet dann Prozesse anderer, darunter Dienste des Hosts.</translation>
    </message>
    <message>
        <source>Set a memory limit and the same limit for memory and swap together.</source>
        <translation>Ein Speicherlimit setzen und dasselbe Limit für Speicher und Swap zusammen.</translation>
    </message>
    <message>
        <source>PIDs limit</source>
        <translation>PIDs-Limit</translation>
    </message>
    <message>
        <source>No process limit</source>
        <translation>Kein Prozesslimit</translation>
    </message>
    <message>
        <source>A fork bomb in the container uses up the process ids of the host. Then nothing can be started there, not even a shell to end it.</source>
        <translation>Eine Fork-Bombe im Container verbraucht die Prozess-IDs des Hosts. Dann lässt sich dort nichts mehr starten, nicht einmal eine Shell, um sie zu beenden.</translation>
    </message>
    <message>
        <source>Set --pids-limit; 200 is enough for most services.</source>
        <translation>--pids-limit setzen; 200 genügt den meisten Diensten.</translation>
    </message>
    <message>
        <source>The control is about Linux; this engine runs Windows containers.</source>
        <translation>Der Prüfpunkt betrifft Linux; diese Engine betreibt Windows-Container.</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>Address and files</source>
        <translation>Adresse und Dateien</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Certificate chain</source>
        <translation>Zertifikatskette</translation>
    </message>
    <message>
        <source>Name in the certificate</source>
        <translation>Name im Zertifikat</translation>
    </message>
    <message>
        <source>Certificate dates</source>
        <translation>Gültigkeit des Zertifikats</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Clientzertifikat</translation>
    </message>
    <message>
        <source>Engine API</source>
        <translation>Engine-API</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Event stream</source>
        <translation>Ereignisstrom</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>entfällt</translation>
    </message>
</context>
<context>
    <name>DiagnosisText</name>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>The connection works, with warnings</source>
        <translation>Die Verbindung steht, mit Warnungen</translation>
    </message>
    <message>
        <source>Nothing could be checked</source>
        <translation>Nichts konnte geprüft werden</translation>
    </message>
    <message>
        <source>The connection is sound</source>
        <translation>Die Verbindung ist in Ordnung</translation>
    </message>
    <message numerus="yes">
        <source>All %n checks that apply have passed.</source>
        <translation>
            <numerusform>Die %n zutreffende Prüfung ist bestanden.</numerusform>
            <numerusform>Alle %n Prüfungen, die zutreffen, sind bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection of Hullwatch to %1</source>
        <translation>Verbindung von Hullwatch zu %1</translation>
    </message>
</context>
<context>
    <name>DoctorCommand</name>
    <message>
        <source>All is well: nothing to do.</source>
        <translation>Alles in Ordnung: nichts zu tun.</translation>
    </message>
    <message>
        <source>Next: </source>
        <translation>Als Nächstes: </translation>
    </message>
    <message>
        <source>No engine answers on this machine and none was named with -H: examining the made-up demo fleet.</source>
        <translation>Auf diesem Rechner antwortet keine Engine, und mit -H wurde keine genannt: Untersucht wird die erfundene Demoflotte.</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>No error.</source>
        <translation>Kein Fehler.</translation>
    </message>
    <message>
        <source>Plain TCP to %1 is refused: anyone on the way could take over the host. Set up TLS and give --tlsverify, or add --insecure-plaintext.</source>
        <translation>Reines TCP zu %1 wird verweigert: Jeder auf dem Weg könnte den Host übernehmen. TLS einrichten und --tlsverify angeben oder --insecure-plaintext hinzufügen.</translation>
    </message>
    <message>
        <source>The file %1 does not exist. Check --tlscacert, --tlscert and --tlskey, or DOCKER_CERT_PATH.</source>
        <translation>Die Datei %1 existiert nicht. --tlscacert, --tlscert und --tlskey oder DOCKER_CERT_PATH prüfen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Run as its owner, or let your user read it.</source>
        <translation>Die Datei %1 ist nicht lesbar. Als ihr Besitzer ausführen oder dem eigenen Benutzer Leserecht geben.</translation>
    </message>
    <message>
        <source>The file %1 holds no usable PEM certificate or key. Export it again in PEM format.</source>
        <translation>Die Datei %1 enthält kein brauchbares PEM-Zertifikat und keinen brauchbaren Schlüssel. Neu im PEM-Format exportieren.</translation>
    </message>
    <message>
        <source>The key %1 does not belong to the client certificate. Give the pair that was made together.</source>
        <translation>Der Schlüssel %1 gehört nicht zum Client-Zertifikat. Das gemeinsam erzeugte Paar angeben.</translation>
    </message>
    <message>
        <source>The host name of %1 has no address. Check its spelling and your DNS.</source>
        <translation>Der Hostname von %1 hat keine Adresse. Schreibweise und DNS prüfen.</translation>
    </message>
    <message>
        <source>Nothing listens at %1. Check the port and that the engine is running.</source>
        <translation>Auf %1 lauscht nichts. Port prüfen und ob die Engine läuft.</translation>
    </message>
    <message>
        <source>There is no socket %1. Start the engine, or give the right path with -H.</source>
        <translation>Es gibt keinen Socket %1. Die Engine starten oder mit -H den richtigen Pfad angeben.</translation>
    </message>
    <message>
        <source>Your user may not open the socket %1. Run as root, or use TLS or ssh with an account that may.</source>
        <translation>Ihr Benutzer darf den Socket %1 nicht öffnen. Als root ausführen oder TLS oder ssh mit einem berechtigten Konto verwenden.</translation>
    </message>
    <message>
        <source>There is no route to %1. Check the network and the firewall.</source>
        <translation>Es gibt keine Route zu %1. Netzwerk und Firewall prüfen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the address and the firewall.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Adresse und Firewall prüfen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not signed by your CA. Give the CA that signed it with --tlscacert; if it is the right one, somebody else answers there.</source>
        <translation>Das Zertifikat von %1 ist nicht von Ihrer CA signiert. Mit --tlscacert die CA angeben, die es signiert hat; ist es schon die richtige, antwortet dort jemand anderes.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Renew it on the host.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen. Auf dem Host erneuern.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. Compare the clocks of both machines.</source>
        <translation>Das Zertifikat von %1 ist noch nicht gültig. Die Uhren beider Rechner vergleichen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is made out to another host. Connect by a name or address in its subjectAltName, or issue one with this name.</source>
        <translation>Das Zertifikat von %1 ist auf einen anderen Host ausgestellt. Über einen Namen oder eine Adresse in seinem subjectAltName verbinden oder eines mit diesem Namen ausstellen.</translation>
    </message>
    <message>
        <source>%1 speaks no TLS 1.2 or newer. Update its engine or proxy.</source>
        <translation>%1 spricht kein TLS 1.2 oder neuer. Dort Engine oder Proxy aktualisieren.</translation>
    </message>
    <message>
        <source>%1 does not accept your client certificate. Give one signed by the CA that the engine trusts, with --tlscert and --tlskey.</source>
        <translation>%1 nimmt Ihr Client-Zertifikat nicht an. Mit --tlscert und --tlskey eines angeben, das von der CA signiert ist, der die Engine traut.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS. Check the port: engines use 2376 for TLS.</source>
        <translation>%1 spricht kein TLS. Den Port prüfen: Engines verwenden 2376 für TLS.</translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1. Check the certificates of both sides.</source>
        <translation>Der TLS-Handshake ist fehlgeschlagen: %1. Die Zertifikate beider Seiten prüfen.</translation>
    </message>
    <message>
        <source>%1 expects TLS. Add --tlsverify and the certificate files.</source>
        <translation>%1 erwartet TLS. --tlsverify und die Zertifikatsdateien hinzufügen.</translation>
    </message>
    <message>
        <source>The server asks for a login (401): %1. A proxy stands in front of the engine; connect to the engine itself.</source>
        <translation>Der Server verlangt eine Anmeldung (401): %1. Vor der Engine steht ein Proxy; mit der Engine selbst verbinden.</translation>
    </message>
    <message>
        <source>The engine&apos;s authorization refuses the request (403): %1. Allow GET and HEAD for your certificate.</source>
        <translation>Die Autorisierung der Engine lehnt die Anfrage ab (403): %1. GET und HEAD für Ihr Zertifikat erlauben.</translation>
    </message>
    <message>
        <source>The engine does not know it (404): %1. It may just have been removed.</source>
        <translation>Die Engine kennt es nicht (404): %1. Es wurde vielleicht gerade entfernt.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a Docker engine. Check the address and the port.</source>
        <translation>%1 antwortet, aber nicht als Docker-Engine. Adresse und Port prüfen.</translation>
    </message>
    <message>
        <source>The engine speaks only API %1; 1.40 or newer is needed. Update it to 19.03 or newer.</source>
        <translation>Die Engine spricht nur API %1; nötig ist 1.40 oder neuer. Auf 19.03 oder neuer aktualisieren.</translation>
    </message>
    <message>
        <source>The engine refused the request: %1. Its API version may have changed; connect again.</source>
        <translation>Die Engine hat die Anfrage abgelehnt: %1. Ihre API-Version hat sich vielleicht geändert; neu verbinden.</translation>
    </message>
    <message>
        <source>The engine failed: %1. Look into its log.</source>
        <translation>Die Engine ist gescheitert: %1. In ihr Log sehen.</translation>
    </message>
    <message>
        <source>The connection to %1 broke. The engine may be restarting.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen. Die Engine startet vielleicht neu.</translation>
    </message>
    <message>
        <source>No answer in time from %1. The engine may be overloaded.</source>
        <translation>Keine rechtzeitige Antwort von %1. Die Engine ist vielleicht überlastet.</translation>
    </message>
    <message>
        <source>The answer to %1 is larger than allowed and was dropped. Check what answers there.</source>
        <translation>Die Antwort auf %1 ist größer als erlaubt und wurde verworfen. Prüfen, was dort antwortet.</translation>
    </message>
    <message>
        <source>The answer to %1 is nested deeper than allowed and was dropped. Check what answers there.</source>
        <translation>Die Antwort auf %1 ist tiefer verschachtelt als erlaubt und wurde verworfen. Prüfen, was dort antwortet.</translation>
    </message>
    <message>
        <source>The answer cannot be understood: %1. Check what answers there.</source>
        <translation>Die Antwort ist nicht zu verstehen: %1. Prüfen, was dort antwortet.</translation>
    </message>
    <message>
        <source>Hullwatch only reads: the request %1 was not sent.</source>
        <translation>Hullwatch liest nur: Die Anfrage %1 wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Could not write %1. Choose another place or make room.</source>
        <translation>%1 konnte nicht geschrieben werden. Einen anderen Ort wählen oder Platz schaffen.</translation>
    </message>
    <message>
        <source>Internal error: %1. Please report it.</source>
        <translation>Interner Fehler: %1. Bitte melden.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Reaching the host</source>
        <translation>Verbindung zum Host</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Engine API</source>
        <translation>Engine-API</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>There is no docker context “%1”. See docker context ls, or name the host with -H.</source>
        <translation>Es gibt keinen Docker-Kontext „%1“. Siehe docker context ls, oder den Host mit -H nennen.</translation>
    </message>
    <message>
        <source>The docker context %1 cannot be used. Make it anew with docker context create.</source>
        <translation>Der Docker-Kontext %1 ist nicht verwendbar. Mit docker context create neu anlegen.</translation>
    </message>
    <message>
        <source>The settings %1 cannot be read and were left as they are. Correct the file, or move it away to start anew.</source>
        <translation>Die Einstellungen %1 sind nicht lesbar und blieben, wie sie sind. Die Datei berichtigen oder wegräumen, um neu anzufangen.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key %1. Enter it again.</source>
        <translation>Die Passphrase öffnet den Schlüssel %1 nicht. Noch einmal eingeben.</translation>
    </message>
    <message>
        <source>The revocation list %1 cannot be used. Give a current one in PEM format, signed by your CA.</source>
        <translation>Die Sperrliste %1 ist nicht verwendbar. Eine aktuelle im PEM-Format angeben, von der eigenen CA unterschrieben.</translation>
    </message>
    <message>
        <source>%1 needs the program ssh, which is not installed. Install openssh-client.</source>
        <translation>%1 braucht das Programm ssh, das nicht installiert ist. openssh-client installieren.</translation>
    </message>
    <message>
        <source>ssh does not trust the host key of %1. Connect once with ssh in a terminal and compare the fingerprint; if the key has changed, ask the host&apos;s owner why.</source>
        <translation>ssh traut dem Host-Schlüssel von %1 nicht. Einmal mit ssh im Terminal verbinden und den Fingerabdruck vergleichen; hat sich der Schlüssel geändert, den Betreiber des Hosts nach dem Grund fragen.</translation>
    </message>
    <message>
        <source>ssh could not log in at %1. Load your key into ssh-agent, and try ssh in a terminal: it must not ask for anything.</source>
        <translation>ssh konnte sich bei %1 nicht anmelden. Den Schlüssel in ssh-agent laden und ssh im Terminal probieren: Es darf nach nichts fragen.</translation>
    </message>
    <message>
        <source>The certificate of %1 names the host in its common name only, which is no longer valid. Issue one with a subjectAltName.</source>
        <translation>Das Zertifikat von %1 nennt den Host nur im Common Name, was nicht mehr gilt. Eines mit subjectAltName ausstellen.</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked by its CA. Do not use this host until it has a new one.</source>
        <translation>Das Zertifikat von %1 wurde von seiner CA gesperrt. Diesen Host nicht benutzen, bis er ein neues hat.</translation>
    </message>
    <message>
        <source>The certificate of %1 uses a key or a signature that is too weak. Issue one with RSA of at least 2048 bits or an elliptic curve, signed with SHA-256.</source>
        <translation>Das Zertifikat von %1 hat einen zu schwachen Schlüssel oder eine zu schwache Unterschrift. Eines mit RSA ab 2048 Bit oder einer elliptischen Kurve ausstellen, unterschrieben mit SHA-256.</translation>
    </message>
    <message>
        <source>“%1” is not an address of an engine. Write unix:///path/to/docker.sock, ssh://user@host or tcp://host:2376.</source>
        <translation>„%1“ ist keine Adresse einer Engine. Schreiben Sie unix:///pfad/zu/docker.sock, ssh://benutzer@host oder tcp://host:2376.</translation>
    </message>
    <message>
        <source>The kind of address “%1” is not supported. Use unix://, ssh:// or tcp:// with TLS.</source>
        <translation>Adressen der Art „%1“ werden nicht unterstützt. Nehmen Sie unix://, ssh:// oder tcp:// mit TLS.</translation>
    </message>
    <message>
        <source>The key %1 is protected by a passphrase. Enter it on the Hosts page.</source>
        <translation>Der Schlüssel %1 ist mit einer Passphrase geschützt. Geben Sie sie auf der Seite Hosts ein.</translation>
    </message>
    <message>
        <source>The key %1 is open to other users, so it was not used. Own it yourself and run: chmod 600 %1 – then replace it if somebody may have copied it.</source>
        <translation>Der Schlüssel %1 steht anderen Benutzern offen und wurde deshalb nicht verwendet. Er muss Ihnen selbst gehören; führen Sie aus: chmod 600 %1 – und ersetzen Sie ihn, wenn ihn jemand kopiert haben kann.</translation>
    </message>
    <message>
        <source>ssh reached the host, but no engine through it: %1. The account there must be able to run docker system dial-stdio; Podman hosts need the docker program too, and the path of Podman&apos;s socket in the address.</source>
        <translation>ssh hat den Host erreicht, aber keine Engine auf ihm: %1. Das Konto dort muss docker system dial-stdio ausführen können; auch Podman-Hosts brauchen dafür das Programm docker, und den Pfad von Podmans Socket in der Adresse.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Runtime socket mounted</source>
        <translation>Runtime-Socket eingehängt</translation>
    </message>
    <message>
        <source>Runs as root</source>
        <translation>Läuft als root</translation>
    </message>
    <message>
        <source>No memory limit</source>
        <translation>Kein Speicherlimit</translation>
    </message>
    <message>
        <source>No PIDs limit</source>
        <translation>Kein PIDs-Limit</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>1 container</source>
        <translation>1 Container</translation>
    </message>
    <message numerus="yes">
        <source>%n containers</source>
        <translation>
            <numerusform>%n Container</numerusform>
            <numerusform>%n Container</numerusform>
        </translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>keine Änderungen</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet …</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Stale %1</source>
        <translation>Veraltet %1</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>local socket</source>
        <translation>lokaler Socket</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>plain TCP</source>
        <translation>reines TCP</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Engine API</source>
        <translation>Engine-API</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>läuft %1</translation>
    </message>
    <message>
        <source>exited (%1)</source>
        <translation>beendet (%1)</translation>
    </message>
    <message>
        <source>exited (%1) %2 ago</source>
        <translation>beendet (%1) vor %2</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>startet neu</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>ssh</source>
        <translation>ssh</translation>
    </message>
</context>
<context>
    <name>hullwatch::Application</name>
    <message>
        <source>No engine answers on this machine: this is a made-up demo fleet. Start with hullwatch -H … to watch your own.</source>
        <translation>Auf diesem Rechner antwortet keine Engine: Dies ist eine erfundene Demo-Flotte. Mit hullwatch -H … starten, um die eigene zu beobachten.</translation>
    </message>
    <message>
        <source>Export audit</source>
        <translation>Audit exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The audit is in %1</source>
        <translation>Das Audit liegt in %1</translation>
    </message>
</context>
<context>
    <name>hullwatch::Passphrases</name>
    <message>
        <source>Kept passphrases are in the keyring of your desktop, nowhere else.</source>
        <translation>Behaltene Passphrasen liegen im Schlüsselbund Ihres Desktops und nirgends sonst.</translation>
    </message>
    <message>
        <source>There is no keyring here: the passphrase stays in memory and is asked for again at the next start.</source>
        <translation>Hier gibt es keinen Schlüsselbund: Die Passphrase bleibt im Speicher und wird beim nächsten Start erneut erfragt.</translation>
    </message>
    <message>
        <source>The keyring is locked: the passphrase stays in memory and is asked for again at the next start.</source>
        <translation>Der Schlüsselbund ist gesperrt: Die Passphrase bleibt im Speicher und wird beim nächsten Start erneut erfragt.</translation>
    </message>
    <message>
        <source>The keyring refused: the passphrase stays in memory and is asked for again at the next start.</source>
        <translation>Der Schlüsselbund hat abgelehnt: Die Passphrase bleibt im Speicher und wird beim nächsten Start erneut erfragt.</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::CardDelegate</name>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Mem</source>
        <translation>RAM</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::CardView</name>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::ChangeTreeModel</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::ChangesTab</name>
    <message>
        <source>1 volume</source>
        <translation>1 Volume</translation>
    </message>
    <message numerus="yes">
        <source>%n volumes</source>
        <translation>
            <numerusform>%n Volume</numerusform>
            <numerusform>%n Volumes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 bind mount</source>
        <translation>1 Bind-Mount</translation>
    </message>
    <message numerus="yes">
        <source>%n bind mounts</source>
        <translation>
            <numerusform>%n Bind-Mount</numerusform>
            <numerusform>%n Bind-Mounts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tmpfs</source>
        <translation>%1 tmpfs</translation>
    </message>
    <message>
        <source>Volumes and tmpfs are not in docker diff; this container has none</source>
        <translation>Volumes und tmpfs stehen nicht in docker diff; dieser Container hat keine</translation>
    </message>
    <message>
        <source>Volumes and tmpfs are not in docker diff: %1</source>
        <translation>Volumes und tmpfs stehen nicht in docker diff: %1</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>Geänderte Dateien</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Liest …</translation>
    </message>
    <message>
        <source>The last reading failed; what you see is older.</source>
        <translation>Das letzte Lesen ist fehlgeschlagen; was Sie sehen, ist älter.</translation>
    </message>
    <message>
        <source>Not all changes are shown.</source>
        <translation>Nicht alle Änderungen werden angezeigt.</translation>
    </message>
    <message>
        <source>The engine listed more than Hullwatch keeps. Run docker diff to see them all.</source>
        <translation>Die Engine hat mehr aufgelistet, als Hullwatch behält. Mit docker diff sind alle zu sehen.</translation>
    </message>
    <message>
        <source>+ %1 added</source>
        <translation>+ %1 hinzugefügt</translation>
    </message>
    <message>
        <source>~ %1 changed</source>
        <translation>~ %1 geändert</translation>
    </message>
    <message>
        <source>− %1 deleted</source>
        <translation>− %1 gelöscht</translation>
    </message>
    <message>
        <source>File system, compared with the image</source>
        <translation>Dateisystem, verglichen mit dem Image</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message>
        <source>The container&apos;s file system is as its image left it.</source>
        <translation>Das Dateisystem des Containers ist so, wie sein Image es hinterlassen hat.</translation>
    </message>
    <message>
        <source>The changes could not be read</source>
        <translation>Die Änderungen waren nicht lesbar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the changes…</source>
        <translation>Änderungen werden gelesen …</translation>
    </message>
    <message>
        <source>The engine compares the container with its image; large ones take a while.</source>
        <translation>Die Engine vergleicht den Container mit seinem Image; bei großen dauert das etwas.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Ask the engine what changed in this container.</source>
        <translation>Die Engine fragen, was sich in diesem Container geändert hat.</translation>
    </message>
    <message>
        <source>Read changes</source>
        <translation>Änderungen lesen</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <translation>gelesen vor %1</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::CodeBlock</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::ContainerModel</name>
    <message>
        <source>%1 on %2, grade %3, score %4</source>
        <translation>%1 auf %2, Note %3, Wertung %4</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::ContainersPage</name>
    <message>
        <source>Retry now</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Schlechteste zuerst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Reihenfolge: %1</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next attempt in %1</source>
        <translation>Nächster Versuch in %1</translation>
    </message>
    <message>
        <source>Trying again now…</source>
        <translation>Neuer Versuch läuft …</translation>
    </message>
    <message>
        <source>What you see is %1 old.</source>
        <translation>Was Sie sehen, ist %1 alt.</translation>
    </message>
    <message>
        <source>%1 is unreachable</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>No host yet</source>
        <translation>Noch kein Host</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindet mit %1 …</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet …</translation>
    </message>
    <message>
        <source>The first containers appear as soon as the engine has answered.</source>
        <translation>Die ersten Container erscheinen, sobald die Engine geantwortet hat.</translation>
    </message>
    <message>
        <source>No host can be reached</source>
        <translation>Kein Host ist erreichbar</translation>
    </message>
    <message>
        <source>Select a host at the left to see which step failed and what to do.</source>
        <translation>Links einen Host auswählen, um zu sehen, welcher Schritt scheiterte und was zu tun ist.</translation>
    </message>
    <message>
        <source>Retry all now</source>
        <translation>Alle erneut versuchen</translation>
    </message>
    <message>
        <source>No containers on %1</source>
        <translation>Keine Container auf %1</translation>
    </message>
    <message>
        <source>No containers</source>
        <translation>Keine Container</translation>
    </message>
    <message>
        <source>The engine answers, but it has no containers. New ones appear here by themselves.</source>
        <translation>Die Engine antwortet, hat aber keine Container. Neue erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>No container matches the filter</source>
        <translation>Kein Container passt zum Filter</translation>
    </message>
    <message>
        <source>%1 hidden by the search or the filter at the left.</source>
        <translation>Durch die Suche oder den Filter links ausgeblendet: %1.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Diagnose…</source>
        <translation>Untersuchen …</translation>
    </message>
    <message>
        <source>Add one, or start Hullwatch with the address of a Docker engine.</source>
        <translation>Fügen Sie einen hinzu, oder starten Sie Hullwatch mit der Adresse einer Docker-Engine.</translation>
    </message>
    <message>
        <source>Add a host</source>
        <translation>Host hinzufügen</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::DiagnosisRow</name>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::DoctorPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Läuft …</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::DrilldownPage</name>
    <message>
        <source>Back to the containers</source>
        <translation>Zurück zu den Containern</translation>
    </message>
    <message>
        <source>Back to the containers (Esc)</source>
        <translation>Zurück zu den Containern (Esc)</translation>
    </message>
    <message>
        <source>Views of this container</source>
        <translation>Ansichten dieses Containers</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspect</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
    <message>
        <source>This container is gone</source>
        <translation>Diesen Container gibt es nicht mehr</translation>
    </message>
    <message>
        <source>%1 was removed from its host while you looked at it.</source>
        <translation>%1 wurde von seinem Host entfernt, während Sie ihn ansahen.</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>What you see is %1 old.</source>
        <translation>Was Sie sehen, ist %1 alt.</translation>
    </message>
    <message>
        <source>The host has not answered since.</source>
        <translation>Der Host hat seitdem nicht geantwortet.</translation>
    </message>
    <message>
        <source>Can become root on the host</source>
        <translation>Kann root auf dem Host werden</translation>
    </message>
    <message>
        <source>Risk  %1</source>
        <translation>Risiko  %1</translation>
    </message>
    <message>
        <source>Changes  %1</source>
        <translation>Änderungen  %1</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::FindingCard</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::FindingDelegate</name>
    <message>
        <source>follows from %1</source>
        <translation>folgt aus %1</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::FindingDetail</name>
    <message>
        <source>Selected finding</source>
        <translation>Ausgewählter Befund</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Now, on the running container</source>
        <translation>Sofort, am laufenden Container</translation>
    </message>
    <message>
        <source>It follows from %1 and is not counted again.</source>
        <translation>Das folgt aus %1 und wird nicht noch einmal gezählt.</translation>
    </message>
    <message>
        <source>Tip %1</source>
        <translation>Tipp %1</translation>
    </message>
    <message>
        <source>Tips %1</source>
        <translation>Tipps %1</translation>
    </message>
    <message>
        <source>CIS Docker Benchmark 1.6.0: %1</source>
        <translation>CIS Docker Benchmark 1.6.0: %1</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::GradeTile</name>
    <message>
        <source>Grade %1, %2 of 100</source>
        <translation>Note %1, %2 von 100</translation>
    </message>
    <message>
        <source>Grade not known</source>
        <translation>Note unbekannt</translation>
    </message>
    <message>
        <source>%1 / 100</source>
        <translation>%1 / 100</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::HostDelegate</name>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::HostDetails</name>
    <message>
        <source>Passphrase of the client key</source>
        <translation>Passphrase des Client-Schlüssels</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Keep it in the keyring</source>
        <translation>Im Schlüsselbund behalten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Save this host</source>
        <translation>Host speichern</translation>
    </message>
    <message>
        <source>Diagnose…</source>
        <translation>Untersuchen …</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Last answer %1 ago</source>
        <translation>Letzte Antwort vor %1</translation>
    </message>
    <message>
        <source>Origin: %1</source>
        <translation>Herkunft: %1</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::HostEditor</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>like the address</source>
        <translation>wie die Adresse</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Watch this host</source>
        <translation>Diesen Host beobachten</translation>
    </message>
    <message>
        <source>Protect the connection with TLS</source>
        <translation>Verbindung mit TLS schützen</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Datei wählen: %1</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA-Zertifikat</translation>
    </message>
    <message>
        <source>the system&apos;s CAs</source>
        <translation>die CAs des Systems</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Client-Schlüssel</translation>
    </message>
    <message>
        <source>This key has a passphrase: you are asked for it when the host connects.</source>
        <translation>Dieser Schlüssel hat eine Passphrase: Sie werden beim Verbinden danach gefragt.</translation>
    </message>
    <message>
        <source>Revocation list</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New host</source>
        <translation>Neuer Host</translation>
    </message>
    <message>
        <source>Edit host</source>
        <translation>Host bearbeiten</translation>
    </message>
    <message>
        <source>Another host of the list has this address already.</source>
        <translation>Ein anderer Host der Liste hat diese Adresse schon.</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::HostItemDelegate</name>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::HostListModel</name>
    <message>
        <source>All hosts</source>
        <translation>Alle Hosts</translation>
    </message>
    <message>
        <source>%1 live</source>
        <translation>%1 live</translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation>%1 veraltet</translation>
    </message>
    <message>
        <source>%1 connecting</source>
        <translation>%1 im Aufbau</translation>
    </message>
    <message>
        <source>No host yet</source>
        <translation>Noch kein Host</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 nicht erreichbar</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::HostsModel</name>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Wird nicht beobachtet</translation>
    </message>
    <message>
        <source>Waiting to connect</source>
        <translation>Wartet auf die Verbindung</translation>
    </message>
    <message>
        <source>The address cannot be used: edit it</source>
        <translation>Die Adresse ist unbrauchbar: bearbeiten Sie sie</translation>
    </message>
    <message>
        <source>demo fleet</source>
        <translation>Demo-Flotte</translation>
    </message>
    <message>
        <source>named at the start</source>
        <translation>beim Start genannt</translation>
    </message>
    <message>
        <source>docker context %1</source>
        <translation>Docker-Kontext %1</translation>
    </message>
    <message>
        <source>Docker contexts</source>
        <translation>Docker-Kontexte</translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <translation>Demo-Flotte</translation>
    </message>
    <message>
        <source>Named at the start</source>
        <translation>Beim Start genannt</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::HostsPage</name>
    <message>
        <source>No host yet</source>
        <translation>Noch kein Host</translation>
    </message>
    <message>
        <source>Add the Docker engines to watch: a local socket, or a machine with TLS.</source>
        <translation>Fügen Sie die Docker-Engines hinzu, die beobachtet werden sollen: einen lokalen Socket oder einen Rechner mit TLS.</translation>
    </message>
    <message>
        <source>Add a host</source>
        <translation>Host hinzufügen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Add host</source>
        <translation>Host hinzufügen</translation>
    </message>
    <message>
        <source>Add a host (Ctrl+N)</source>
        <translation>Host hinzufügen (Strg+N)</translation>
    </message>
    <message>
        <source>%1 is no longer in the list.</source>
        <translation>%1 steht nicht mehr in der Liste.</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::InspectModel</name>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::InspectTab</name>
    <message>
        <source>Inspect answer</source>
        <translation>Inspect-Antwort</translation>
    </message>
    <message>
        <source>Search the inspect answer</source>
        <translation>Inspect-Antwort durchsuchen</translation>
    </message>
    <message>
        <source>Search fields and values</source>
        <translation>Felder und Werte durchsuchen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Nächster Treffer (Enter)</translation>
    </message>
    <message>
        <source>secret-looking values are masked</source>
        <translation>mutmaßliche Geheimnisse sind maskiert</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>kein Treffer</translation>
    </message>
    <message>
        <source>1 match</source>
        <translation>1 Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::Inspector</name>
    <message>
        <source>Selected container</source>
        <translation>Ausgewählter Container</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select a container to see why it has its grade and how to mend it.</source>
        <translation>Einen Container auswählen, um zu sehen, woher seine Note kommt und was Abhilfe schafft.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>All findings, resources, changes and the inspect answer (Enter)</source>
        <translation>Alle Befunde, Ressourcen, Änderungen und die Inspect-Antwort (Enter)</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>unhealthy</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>Can become root on the host</source>
        <translation>Kann root auf dem Host werden</translation>
    </message>
    <message>
        <source>Not judged yet. The audit of this container is under way.</source>
        <translation>Noch nicht bewertet. Das Audit dieses Containers läuft.</translation>
    </message>
    <message>
        <source>No open findings, but %1 of %2 controls could not be assessed.</source>
        <translation>Keine offenen Befunde, aber %1 von %2 Prüfpunkten waren nicht beurteilbar.</translation>
    </message>
    <message>
        <source>No open findings: all controls that apply have passed.</source>
        <translation>Keine offenen Befunde: Alle anwendbaren Prüfpunkte sind bestanden.</translation>
    </message>
    <message>
        <source>1 more finding</source>
        <translation>1 weiterer Befund</translation>
    </message>
    <message numerus="yes">
        <source>%n more findings</source>
        <translation>
            <numerusform>%n weiterer Befund</numerusform>
            <numerusform>%n weitere Befunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::MainWindow</name>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::MetricChart</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Noch keine Werte</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::Rail</name>
    <message>
        <source>FILTERS</source>
        <translation>FILTER</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>VIEWS</source>
        <translation>ANSICHTEN</translation>
    </message>
    <message>
        <source>Filter %1: %2</source>
        <translation>Filter %1: %2</translation>
    </message>
    <message>
        <source>View %1: %2</source>
        <translation>Ansicht %1: %2</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Ansicht %1</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::ResourcesTab</name>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>limit 1 CPU</source>
        <translation>Limit 1 CPU</translation>
    </message>
    <message>
        <source>limit %1 CPUs</source>
        <translation>Limit %1 CPUs</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Limit %1</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>━ in</source>
        <translation>━ ein</translation>
    </message>
    <message>
        <source>╍ out</source>
        <translation>╍ aus</translation>
    </message>
    <message>
        <source>Block I/O</source>
        <translation>Block-I/O</translation>
    </message>
    <message>
        <source>━ read</source>
        <translation>━ lesen</translation>
    </message>
    <message>
        <source>╍ write</source>
        <translation>╍ schreiben</translation>
    </message>
    <message>
        <source>PIDs</source>
        <translation>PIDs</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Noch keine Werte</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>The first reading arrives within a few seconds.</source>
        <translation>Die erste Messung kommt in wenigen Sekunden.</translation>
    </message>
    <message>
        <source>A container that does not run uses nothing; start it to see its graphs.</source>
        <translation>Ein Container, der nicht läuft, verbraucht nichts; seine Graphen erscheinen nach dem Start.</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::RiskTab</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Offen %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Noch nicht bewertet</translation>
    </message>
    <message>
        <source>The audit of this container is under way; its findings appear here.</source>
        <translation>Das Audit dieses Containers läuft; seine Befunde erscheinen hier.</translation>
    </message>
    <message>
        <source>No open findings</source>
        <translation>Keine offenen Befunde</translation>
    </message>
    <message>
        <source>Nothing here has to be mended. See all controls to learn what was checked.</source>
        <translation>Hier ist nichts zu beheben. Was geprüft wurde, zeigen alle Prüfpunkte.</translation>
    </message>
    <message>
        <source>Show all controls</source>
        <translation>Alle Prüfpunkte zeigen</translation>
    </message>
    <message>
        <source>%1 of %2 controls could not be assessed, and unknown is no pass: see why.</source>
        <translation>%1 von %2 Prüfpunkten konnten nicht beurteilt werden, und unbekannt ist kein „bestanden“: siehe Grund.</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::StatusLine</name>
    <message>
        <source>Read-only</source>
        <translation>Nur lesend</translation>
    </message>
    <message>
        <source>Hullwatch sends only GET and HEAD requests; it cannot change a host.</source>
        <translation>Hullwatch sendet nur GET- und HEAD-Anfragen; es kann keinen Host verändern.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>No host yet</source>
        <translation>Noch kein Host</translation>
    </message>
    <message>
        <source>%1 of %2 hosts live</source>
        <translation>%1 von %2 Hosts live</translation>
    </message>
    <message>
        <source>oldest value %1</source>
        <translation>ältester Wert %1</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::TopBar</name>
    <message>
        <source>Export audit…</source>
        <translation>Audit exportieren …</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>These hosts are simulated by Hullwatch itself.</source>
        <translation>Diese Hosts simuliert Hullwatch selbst.</translation>
    </message>
    <message>
        <source>Filter containers</source>
        <translation>Container filtern</translation>
    </message>
    <message>
        <source>Filter: name, image, host:prod, grade:F    Ctrl+F</source>
        <translation>Filter: Name, Image, host:prod, grade:F    Strg+F</translation>
    </message>
    <message>
        <source>Write what is known now as a PDF (Ctrl+P)</source>
        <translation>Das jetzt Bekannte als PDF schreiben (Strg+P)</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Measure again (Space)</source>
        <translation>Wieder messen (Leertaste)</translation>
    </message>
    <message>
        <source>Stop measuring (Space)</source>
        <translation>Messung anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Export läuft …</translation>
    </message>
</context>
</TS>
