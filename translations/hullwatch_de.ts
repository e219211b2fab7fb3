<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AcceptanceText</name>
    <message>
        <source>all hosts</source>
        <translation>alle Hosts</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>abgelaufen am %1</translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>endet heute</translation>
    </message>
    <message>
        <source>ends tomorrow</source>
        <translation>endet morgen</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n days</source>
        <translation>
            <numerusform>endet in %n Tag</numerusform>
            <numerusform>endet in %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditCommand</name>
    <message>
        <source>No engine answers on this machine and none was named with -H: auditing the made-up demo fleet.</source>
        <translation>Auf diesem Rechner antwortet keine Engine, und mit -H wurde keine genannt: Geprüft wird die erfundene Demo-Flotte.</translation>
    </message>
</context>
<context>
    <name>AuditInputs</name>
    <message>
        <source>There is no policy %1. Check the path of --policy.</source>
        <translation>Es gibt keine Regeldatei %1. Prüfen Sie den Pfad von --policy.</translation>
    </message>
    <message>
        <source>The baseline %1 cannot be used (%2). Give what hullwatch audit --format json wrote.</source>
        <translation>Der Vergleichsstand %1 ist nicht brauchbar (%2). Geben Sie an, was hullwatch audit --format json geschrieben hat.</translation>
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
        <source>Score.</source>
        <translation>Wertung.</translation>
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
    <message>
        <source>Events from %1 to %2</source>
        <translation>Ereignisse von %1 bis %2</translation>
    </message>
    <message>
        <source>Events since %1</source>
        <translation>Ereignisse seit %1</translation>
    </message>
    <message>
        <source>The host did not answer. %1</source>
        <translation>Der Host antwortete nicht. %1</translation>
    </message>
    <message>
        <source>Whether this is the same engine as before %1</source>
        <translation>Ob dies dieselbe Engine ist wie vor %1</translation>
    </message>
    <message>
        <source>It now calls itself %1 (id %2), before %3 (id %4). Nobody has confirmed that yet.</source>
        <translation>Sie nennt sich jetzt %1 (ID %2), vorher %3 (ID %4). Das hat noch niemand bestätigt.</translation>
    </message>
    <message>
        <source>Attested by hand</source>
        <translation>Von Hand bestätigt</translation>
    </message>
    <message>
        <source>Who and until when</source>
        <translation>Wer und bis wann</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Catalogue %1 with %2 controls, applied to every container, and to the host, its images, networks and volumes. CIS numbers are those of the CIS Docker Benchmark 1.6.0.</source>
        <translation>Katalog %1 mit %2 Prüfungen, angewandt auf jeden Container und auf den Host, seine Images, Netze und Volumes. CIS-Nummern sind die des CIS Docker Benchmark 1.6.0.</translation>
    </message>
    <message>
        <source>A container starts with 100 points. Each open finding takes a share of what is left: critical 50 %, high 20 %, medium 6 %, low 2 %; a warning takes half of that. With a critical finding the score is at most 39, with two of them or a way to take over the host at most 15; with a high finding at most 74, with three at most 59. A host is never better than its worst container. Signs of an intruder do not change the score: they are shown apart.</source>
        <translation>Ein Container beginnt mit 100 Punkten. Jeder offene Befund nimmt einen Anteil vom Rest: kritisch 50 %, hoch 20 %, mittel 6 %, niedrig 2 %; eine Warnung die Hälfte davon. Mit einem kritischen Befund sind höchstens 39 Punkte möglich, mit zweien oder einem Weg zur Übernahme des Hosts höchstens 15; mit einem hohen Befund höchstens 74, mit dreien höchstens 59. Ein Host ist nie besser als sein schlechtester Container. Zeichen eines Eindringlings ändern die Punkte nicht: Sie stehen für sich.</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>The host itself</source>
        <translation>Der Host selbst</translation>
    </message>
    <message>
        <source>The engine, its images, networks and volumes. What concerns a container alone stands with it.</source>
        <translation>Die Engine, ihre Images, Netze und Volumes. Was nur einen Container betrifft, steht bei ihm.</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>Akzeptierte Befunde</translation>
    </message>
    <message>
        <source>Why it can wait</source>
        <translation>Warum das warten kann</translation>
    </message>
    <message>
        <source>; %1 accepted</source>
        <translation>; %1 akzeptiert</translation>
    </message>
    <message>
        <source>Accepted (%1):</source>
        <translation>Akzeptiert (%1):</translation>
    </message>
</context>
<context>
    <name>BenchLog</name>
    <message>
        <source>write a list: […]</source>
        <translation>schreiben Sie eine Liste: […]</translation>
    </message>
    <message>
        <source>the log holds none of the checks that need the host&apos;s files; run docker-bench-security as root, without -c and -e, and import that log</source>
        <translation>das Protokoll enthält keine der Prüfungen, die Dateien des Hosts brauchen; führen Sie docker-bench-security als root ohne -c und -e aus und importieren Sie dieses Protokoll</translation>
    </message>
    <message>
        <source>this is no log of docker-bench-security; give the file that ends in .log.json</source>
        <translation>dies ist kein Protokoll von docker-bench-security; geben Sie die Datei an, die auf .log.json endet</translation>
    </message>
    <message>
        <source>this version does not describe its checks; run a current one, and import its log</source>
        <translation>diese Version beschreibt ihre Prüfungen nicht; führen Sie eine aktuelle aus und importieren Sie deren Protokoll</translation>
    </message>
    <message>
        <source>the run ends before it starts; set the clock of the host, run it again, and import that log</source>
        <translation>der Lauf endet, bevor er beginnt; stellen Sie die Uhr des Hosts, wiederholen Sie den Lauf und importieren Sie dieses Protokoll</translation>
    </message>
    <message>
        <source>write a moment in seconds since 1970</source>
        <translation>schreiben Sie einen Zeitpunkt in Sekunden seit 1970</translation>
    </message>
    <message>
        <source>write a section with a list of results: {&quot;results&quot;: […]}</source>
        <translation>schreiben Sie einen Abschnitt mit einer Liste von Ergebnissen: {&quot;results&quot;: […]}</translation>
    </message>
    <message>
        <source>write a check with the text “%1”</source>
        <translation>schreiben Sie eine Prüfung mit dem Text „%1“</translation>
    </message>
    <message>
        <source>write text: &quot;…&quot;</source>
        <translation>schreiben Sie Text: &quot;…&quot;</translation>
    </message>
    <message>
        <source>These checks are not in the log, and stay open: %1.</source>
        <translation>Diese Prüfungen stehen nicht im Protokoll und bleiben offen: %1.</translation>
    </message>
    <message>
        <source>These checks stand twice; they count only where they warn: %1.</source>
        <translation>Diese Prüfungen stehen doppelt da; sie zählen nur, wo sie warnen: %1.</translation>
    </message>
    <message>
        <source>These checks have a result that is not known here, and stay open: %1.</source>
        <translation>Diese Prüfungen haben ein Ergebnis, das hier nicht bekannt ist, und bleiben offen: %1.</translation>
    </message>
    <message>
        <source>the log ends half-way; let docker-bench-security run to its end, and import that log</source>
        <translation>das Protokoll bricht mittendrin ab; lassen Sie docker-bench-security bis zum Ende laufen und importieren Sie dieses Protokoll</translation>
    </message>
</context>
<context>
    <name>BenchLogs</name>
    <message>
        <source>Several hosts are audited: write --docker-bench HOST=%1 with one of %2.</source>
        <translation>Mehrere Hosts werden geprüft: Schreiben Sie --docker-bench HOST=%1 mit einem von %2.</translation>
    </message>
    <message>
        <source>No host “%1” is audited: write --docker-bench HOST=FILE with one of %2.</source>
        <translation>Ein Host „%1“ wird nicht geprüft: Schreiben Sie --docker-bench HOST=DATEI mit einem von %2.</translation>
    </message>
    <message>
        <source>Several hosts are called “%1”: write one of %2 for it.</source>
        <translation>Mehrere Hosts heißen „%1“: Schreiben Sie dafür einen von %2.</translation>
    </message>
    <message>
        <source>--docker-bench names %1 twice: give one log.</source>
        <translation>--docker-bench nennt %1 zweimal: Geben Sie ein Protokoll an.</translation>
    </message>
    <message>
        <source>The log %1 cannot be used (%2). Give what docker-bench-security wrote as *.log.json.</source>
        <translation>Das Protokoll %1 ist nicht verwendbar (%2). Geben Sie an, was docker-bench-security als *.log.json geschrieben hat.</translation>
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
    <name>Columns</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
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
        <source>Net in</source>
        <translation>Netz ein</translation>
    </message>
    <message>
        <source>Net out</source>
        <translation>Netz aus</translation>
    </message>
    <message>
        <source>PIDs</source>
        <translation>PIDs</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Worst finding</source>
        <translation>Schlimmster Befund</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
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
        <source>json, sarif, junit, csv or pdf; repeatable. Default: json.</source>
        <translation>json, sarif, junit, csv oder pdf; mehrfach möglich. Vorgabe: json.</translation>
    </message>
    <message>
        <source>Policy, waivers and attestations to judge by. Default: hullwatch/hullwatch.json in your configuration folder.</source>
        <translation>Regeln, Ausnahmen und Zusicherungen, nach denen geurteilt wird. Vorgabe: hullwatch/hullwatch.json in Ihrem Konfigurationsordner.</translation>
    </message>
    <message>
        <source>JSON of an earlier audit: only findings that are new or worse count, and exit with 6.</source>
        <translation>JSON einer früheren Prüfung: Nur neue oder schlimmere Befunde zählen und enden mit 6.</translation>
    </message>
    <message>
        <source>markdown or table. Default: table.</source>
        <translation>markdown oder table. Vorgabe: table.</translation>
    </message>
    <message>
        <source>Unknown format “%1”: use json, sarif, junit, csv or pdf.</source>
        <translation>Unbekanntes Format „%1“: Möglich sind json, sarif, junit, csv und pdf.</translation>
    </message>
    <message>
        <source>The format %1 is given twice.</source>
        <translation>Das Format %1 ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>--only and --skip leave no control: name at least one.</source>
        <translation>--only und --skip lassen keine Kontrolle übrig: Nennen Sie mindestens eine.</translation>
    </message>
    <message>
        <source>--%1 needs the path of a file.</source>
        <translation>--%1 braucht den Pfad einer Datei.</translation>
    </message>
    <message>
        <source>--%1 is given twice: give it once.</source>
        <translation>--%1 ist zweimal angegeben: Geben Sie es einmal an.</translation>
    </message>
    <message>
        <source>Unknown format “%1”: use markdown or table.</source>
        <translation>Unbekanntes Format „%1“: markdown oder table verwenden.</translation>
    </message>
    <message>
        <source>Log (*.log.json) that docker-bench-security wrote on the host; with several hosts HOST=FILE; repeatable.</source>
        <translation>Protokoll (*.log.json), das docker-bench-security auf dem Host geschrieben hat; bei mehreren Hosts HOST=DATEI; wiederholbar.</translation>
    </message>
    <message>
        <source>Read what runs in every container. The engine runs ps on the host for each and logs an event “top”.</source>
        <translation>Liest, was in jedem Container läuft. Die Engine führt dafür jeweils ps auf dem Host aus und protokolliert ein Ereignis „top“.</translation>
    </message>
    <message>
        <source>End after so many seconds. Default: when it is stopped.</source>
        <translation>Nach so vielen Sekunden enden. Vorgabe: wenn angehalten wird.</translation>
    </message>
    <message>
        <source>Measure every container every so many seconds. Default: 10.</source>
        <translation>Jeden Container alle so viele Sekunden messen. Vorgabe: 10.</translation>
    </message>
    <message>
        <source>--period takes seconds from 1 to 3600.</source>
        <translation>--period erwartet Sekunden von 1 bis 3600.</translation>
    </message>
    <message>
        <source>Security dashboard for Docker hosts.

hullwatch [options]            the window
hullwatch audit [options]      audit without a window
hullwatch stats [options]      measure without a window: a line of JSON per sample
hullwatch controls [options]   the catalogue of controls
hullwatch guide [options]      the hardening guide and the controls it rests on
hullwatch doctor [options]     why a host cannot be watched, step by step

Without -H and -c docker&apos;s own host: DOCKER_HOST, DOCKER_CONTEXT, the current
context, else an engine of this machine; the window shows all other contexts
too. When there is none of these, the demo fleet.
Exit codes: 0 clean, 1 findings at or above --fail-on, 2 usage, 3 cannot connect,
4 TLS or authorization refused, 5 some hosts failed, 6 worse than --baseline.</source>
        <translation>Sicherheits-Dashboard für Docker-Hosts.

hullwatch [Optionen]            das Fenster
hullwatch audit [Optionen]      Prüfung ohne Fenster
hullwatch stats [Optionen]      Messung ohne Fenster: eine Zeile JSON je Messwert
hullwatch controls [Optionen]   der Katalog der Prüfpunkte
hullwatch guide [Optionen]      der Leitfaden zur Härtung und seine Prüfpunkte
hullwatch doctor [Optionen]     warum ein Host nicht beobachtet werden kann, Schritt für Schritt

Ohne -H und -c der Host von docker selbst: DOCKER_HOST, DOCKER_CONTEXT, der aktuelle
Kontext, sonst eine Engine dieses Rechners; das Fenster zeigt auch alle anderen
Kontexte. Gibt es nichts davon, die Demo-Flotte.
Exit-Codes: 0 sauber, 1 Befunde ab --fail-on, 2 falscher Aufruf, 3 keine Verbindung,
4 TLS oder Berechtigung verweigert, 5 einige Hosts ausgefallen, 6 schlechter als --baseline.</translation>
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
    <name>ContainersState</name>
    <message>
        <source>Retry now</source>
        <translation>Erneut versuchen</translation>
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
    <message>
        <source>With SYS_ADMIN and /proc/sys open to writing the container names the program that the kernel of the host starts after a crash (core_pattern).</source>
        <translation>Mit SYS_ADMIN und beschreibbarem /proc/sys bestimmt der Container das Programm, das der Kernel des Hosts nach einem Absturz startet (core_pattern).</translation>
    </message>
    <message>
        <source>With SYS_ADMIN and the host&apos;s /proc mounted for writing the container names the program that the kernel of the host starts after a crash (core_pattern).</source>
        <translation>Mit SYS_ADMIN und dem schreibbar eingehängten /proc des Hosts bestimmt der Container das Programm, das der Kernel des Hosts nach einem Absturz startet (core_pattern).</translation>
    </message>
    <message>
        <source>With MKNOD and a rule that opens the devices of the host the container reaches its disks.</source>
        <translation>Mit MKNOD und einer Regel, die die Geräte des Hosts freigibt, erreicht der Container dessen Platten.</translation>
    </message>
    <message>
        <source>Not assessed: not every container of the host could be read, and one of them may make a known hole matter.</source>
        <translation>Nicht bewertet: Nicht jeder Container des Hosts war lesbar, und bei einem könnte eine bekannte Lücke zählen.</translation>
    </message>
    <message>
        <source>Not assessed: the engine allows checkpoints, where this runc has a hole, but whether they are used cannot be seen; update runc or switch experimental off.</source>
        <translation>Nicht bewertet: Die Engine erlaubt Checkpoints, bei denen dieses runc eine Lücke hat; ob sie benutzt werden, ist nicht zu sehen. Aktualisieren Sie runc, oder schalten Sie experimental ab.</translation>
    </message>
    <message>
        <source>Kernel settings of the host reviewed</source>
        <translation>Kernel-Einstellungen des Hosts geprüft</translation>
    </message>
    <message>
        <source>Kernel settings not reviewed</source>
        <translation>Kernel-Einstellungen ungeprüft</translation>
    </message>
    <message>
        <source>Settings of the kernel decide whether a container can trace processes, send redirects or use new features that are seldom needed.</source>
        <translation>Einstellungen des Kernels entscheiden, ob ein Container Prozesse verfolgen, Umleitungen senden oder selten gebrauchte Neuerungen nutzen kann.</translation>
    </message>
    <message>
        <source>Compare the host&apos;s sysctl settings with a benchmark, and attest that.</source>
        <translation>Vergleichen Sie die sysctl-Einstellungen des Hosts mit einem Benchmark, und bestätigen Sie das.</translation>
    </message>
    <message>
        <source>Membership of the docker group is known</source>
        <translation>Mitglieder der Gruppe docker sind bekannt</translation>
    </message>
    <message>
        <source>Docker group not reviewed</source>
        <translation>Gruppe docker ungeprüft</translation>
    </message>
    <message>
        <source>Whoever is in the docker group is root of the host without a password: one command mounts its disk. Adding users to it, as guides advise, raises the risk.</source>
        <translation>Wer in der Gruppe docker ist, ist ohne Passwort root des Hosts: Ein Befehl hängt dessen Platte ein. Benutzer aufzunehmen, wie Anleitungen raten, erhöht das Risiko.</translation>
    </message>
    <message>
        <source>List the members with getent group docker, remove all but administrators, and attest that.</source>
        <translation>Listen Sie die Mitglieder mit getent group docker auf, entfernen Sie alle außer Administratoren, und bestätigen Sie das.</translation>
    </message>
    <message>
        <source>Own code is analysed</source>
        <translation>Eigener Code wird analysiert</translation>
    </message>
    <message>
        <source>Code not analysed</source>
        <translation>Code nicht analysiert</translation>
    </message>
    <message>
        <source>Holes in your own programs are in no public list; tools that read the code find the usual ones.</source>
        <translation>Lücken in eigenen Programmen stehen in keiner öffentlichen Liste; Werkzeuge, die den Code lesen, finden die üblichen.</translation>
    </message>
    <message>
        <source>Let each build analyse the code and its dependencies, and attest that.</source>
        <translation>Lassen Sie bei jedem Build Code und Abhängigkeiten prüfen, und bestätigen Sie das.</translation>
    </message>
    <message>
        <source>Clocks are synchronised</source>
        <translation>Uhren gehen gleich</translation>
    </message>
    <message>
        <source>Clocks not checked</source>
        <translation>Uhren ungeprüft</translation>
    </message>
    <message>
        <source>Logs of several machines can only be put in order when their clocks agree; certificates fail when they do not.</source>
        <translation>Protokolle mehrerer Rechner lassen sich nur ordnen, wenn ihre Uhren übereinstimmen; sonst scheitern auch Zertifikate.</translation>
    </message>
    <message>
        <source>Run chrony or systemd-timesyncd on each host, and attest that.</source>
        <translation>Betreiben Sie chrony oder systemd-timesyncd auf jedem Host, und bestätigen Sie das.</translation>
    </message>
    <message>
        <source>A firewall stands before the hosts</source>
        <translation>Vor den Hosts steht eine Firewall</translation>
    </message>
    <message>
        <source>No known firewall</source>
        <translation>Keine Firewall bekannt</translation>
    </message>
    <message>
        <source>Docker&apos;s own rules come before those of the host, so that only a firewall outside closes what was published by mistake.</source>
        <translation>Dockers Regeln kommen vor denen des Hosts; nur eine Firewall davor schließt, was versehentlich veröffentlicht ist.</translation>
    </message>
    <message>
        <source>Filter in front of the hosts, test it from outside, and attest that.</source>
        <translation>Filtern Sie vor den Hosts, prüfen Sie das von außen, und bestätigen Sie es.</translation>
    </message>
    <message>
        <source>Network intrusion detection is in place</source>
        <translation>Einbruchserkennung im Netz ist eingerichtet</translation>
    </message>
    <message>
        <source>No network detection</source>
        <translation>Keine Erkennung im Netz</translation>
    </message>
    <message>
        <source>What an intruder sends through the network shows there even when the host has been made to keep silent.</source>
        <translation>Was ein Eindringling durchs Netz schickt, zeigt sich dort, auch wenn der Host zum Schweigen gebracht wurde.</translation>
    </message>
    <message>
        <source>Watch the traffic with a separate sensor such as Suricata or Zeek, and attest that.</source>
        <translation>Beobachten Sie den Verkehr mit einem eigenen Sensor wie Suricata oder Zeek, und bestätigen Sie das.</translation>
    </message>
    <message>
        <source>Host intrusion detection is in place</source>
        <translation>Einbruchserkennung auf dem Host ist eingerichtet</translation>
    </message>
    <message>
        <source>No host detection</source>
        <translation>Keine Erkennung auf dem Host</translation>
    </message>
    <message>
        <source>Changed programs and new accounts on the host show only to something that compares them.</source>
        <translation>Geänderte Programme und neue Konten auf dem Host fallen nur dem auf, der vergleicht.</translation>
    </message>
    <message>
        <source>Run AIDE, Wazuh or the like on each host, and attest that.</source>
        <translation>Betreiben Sie AIDE, Wazuh oder Ähnliches auf jedem Host, und bestätigen Sie das.</translation>
    </message>
    <message>
        <source>Servers and applications are monitored</source>
        <translation>Server und Anwendungen werden überwacht</translation>
    </message>
    <message>
        <source>No monitoring known</source>
        <translation>Keine Überwachung bekannt</translation>
    </message>
    <message>
        <source>A service that was knocked out or replaced is noticed by whoever asks it every minute.</source>
        <translation>Ein lahmgelegter oder ausgetauschter Dienst fällt dem auf, der ihn jede Minute fragt.</translation>
    </message>
    <message>
        <source>Monitor each service from outside, and attest that.</source>
        <translation>Überwachen Sie jeden Dienst von außen, und bestätigen Sie das.</translation>
    </message>
    <message>
        <source>Network traffic is monitored</source>
        <translation>Netzverkehr wird überwacht</translation>
    </message>
    <message>
        <source>No traffic monitoring</source>
        <translation>Keine Verkehrsüberwachung</translation>
    </message>
    <message>
        <source>Data that is carried away and floods that come in show as curves long before anybody complains.</source>
        <translation>Abfließende Daten und hereinbrechende Fluten zeigen sich als Kurven, lange bevor sich jemand beschwert.</translation>
    </message>
    <message>
        <source>Record the traffic of hosts and switches, and attest that.</source>
        <translation>Zeichnen Sie den Verkehr von Hosts und Switches auf, und bestätigen Sie das.</translation>
    </message>
    <message>
        <source>Penetration tests by a third party</source>
        <translation>Eindringtests durch Dritte</translation>
    </message>
    <message>
        <source>No penetration test</source>
        <translation>Kein Eindringtest</translation>
    </message>
    <message>
        <source>Whoever built a system does not see its holes; others who try to get in do.</source>
        <translation>Wer ein System baut, sieht dessen Lücken nicht; wer hineinwill, sieht sie.</translation>
    </message>
    <message>
        <source>Have the system tested by others each year, and attest that with the report.</source>
        <translation>Lassen Sie das System jedes Jahr von anderen prüfen, und bestätigen Sie das mit dem Bericht.</translation>
    </message>
    <message>
        <source>Regular audits of host and containers</source>
        <translation>Regelmäßige Prüfung von Host und Containern</translation>
    </message>
    <message>
        <source>No recent audit</source>
        <translation>Keine neuere Prüfung</translation>
    </message>
    <message>
        <source>What was right a quarter ago has changed since: containers, people and known holes.</source>
        <translation>Was vor einem Vierteljahr stimmte, hat sich geändert: Container, Menschen und bekannte Lücken.</translation>
    </message>
    <message>
        <source>Make a report of all hosts every quarter, go through it, and attest that.</source>
        <translation>Erstellen Sie jedes Vierteljahr einen Bericht aller Hosts, gehen Sie ihn durch, und bestätigen Sie das.</translation>
    </message>
    <message>
        <source>CIS benchmark is followed</source>
        <translation>CIS-Benchmark wird befolgt</translation>
    </message>
    <message>
        <source>Benchmark not followed</source>
        <translation>Benchmark nicht befolgt</translation>
    </message>
    <message>
        <source>The CIS Docker Benchmark also asks for what no API shows: files, audit rules, processes.</source>
        <translation>Der CIS Docker Benchmark fragt auch nach dem, was keine API zeigt: Dateien, Audit-Regeln, Prozesse.</translation>
    </message>
    <message>
        <source>Run docker-bench-security on each host, settle what it finds, and attest that.</source>
        <translation>Führen Sie docker-bench-security auf jedem Host aus, klären Sie die Funde, und bestätigen Sie das.</translation>
    </message>
    <message>
        <source>Reports of the industry are followed</source>
        <translation>Meldungen der Branche werden verfolgt</translation>
    </message>
    <message>
        <source>News not followed</source>
        <translation>Meldungen nicht verfolgt</translation>
    </message>
    <message>
        <source>New ways out of containers are published every few months; who hears of them late is the target.</source>
        <translation>Alle paar Monate erscheinen neue Wege aus Containern; wer spät davon hört, ist das Ziel.</translation>
    </message>
    <message>
        <source>Subscribe to the announcements of Docker, runc and the distribution, and attest that.</source>
        <translation>Abonnieren Sie die Ankündigungen von Docker, runc und der Distribution, und bestätigen Sie das.</translation>
    </message>
    <message>
        <source>Root keys and passphrases are kept safely</source>
        <translation>Wurzelschlüssel und Passphrasen sind sicher verwahrt</translation>
    </message>
    <message>
        <source>Keys not safe</source>
        <translation>Schlüssel nicht sicher</translation>
    </message>
    <message>
        <source>Whoever has the keys that sign images or open the engine can do everything in your name.</source>
        <translation>Wer die Schlüssel hat, die Images signieren oder die Engine öffnen, kann alles in Ihrem Namen tun.</translation>
    </message>
    <message>
        <source>Keep such keys in hardware or a vault, off the hosts, and attest that.</source>
        <translation>Verwahren Sie solche Schlüssel in Hardware oder einem Tresor, nicht auf den Hosts, und bestätigen Sie das.</translation>
    </message>
    <message>
        <source>Operating system of the host is kept secure</source>
        <translation>Betriebssystem des Hosts wird sicher gehalten</translation>
    </message>
    <message>
        <source>Host system not reviewed</source>
        <translation>Host-System ungeprüft</translation>
    </message>
    <message>
        <source>Each service beside the engine is one more way to root on the host and to all its containers.</source>
        <translation>Jeder Dienst neben der Engine ist ein Weg mehr zu root auf dem Host und zu allen seinen Containern.</translation>
    </message>
    <message>
        <source>Use a small system made for containers where you can, install updates by themselves, and attest that.</source>
        <translation>Nehmen Sie nach Möglichkeit ein kleines System für Container, lassen Sie Aktualisierungen von selbst einspielen, und bestätigen Sie das.</translation>
    </message>
    <message>
        <source>Host is hardened</source>
        <translation>Host ist gehärtet</translation>
    </message>
    <message>
        <source>Host not hardened</source>
        <translation>Host nicht gehärtet</translation>
    </message>
    <message>
        <source>The walls of containers stand on the host: what is open there is open to all of them.</source>
        <translation>Die Wände der Container stehen auf dem Host: Was dort offen ist, ist es für alle.</translation>
    </message>
    <message>
        <source>Harden the host by the benchmark of its distribution, and attest that.</source>
        <translation>Härten Sie den Host nach dem Benchmark seiner Distribution, und bestätigen Sie das.</translation>
    </message>
    <message>
        <source>Access to the registry is controlled</source>
        <translation>Zugang zur Registry ist geregelt</translation>
    </message>
    <message>
        <source>Registry open</source>
        <translation>Registry offen</translation>
    </message>
    <message>
        <source>Whoever may push to the registry decides what the hosts run tomorrow; whoever may pull reads your programs.</source>
        <translation>Wer in die Registry schreiben darf, bestimmt, was die Hosts morgen ausführen; wer lesen darf, kennt Ihre Programme.</translation>
    </message>
    <message>
        <source>Give people and builds accounts of their own with the fewest rights, over TLS, and attest that.</source>
        <translation>Geben Sie Menschen und Builds eigene Konten mit den geringsten Rechten, über TLS, und bestätigen Sie das.</translation>
    </message>
    <message>
        <source>Create the container anew; ping still works through net.ipv4.ping_group_range, which the engine opens for containers.</source>
        <translation>Den Container neu anlegen; ping geht weiterhin über net.ipv4.ping_group_range, das die Engine für Container öffnet.</translation>
    </message>
    <message>
        <source>The container may not open raw sockets.</source>
        <translation>Der Container darf keine rohen Sockets öffnen.</translation>
    </message>
    <message>
        <source>The container may listen to and forge the traffic of the host and of all containers, as it uses the host&apos;s network.</source>
        <translation>Der Container darf den Verkehr des Hosts und aller Container mithören und fälschen, da er das Netz des Hosts benutzt.</translation>
    </message>
    <message>
        <source>Not assessed: the container may open raw sockets, but with whom it shares its networks could not be read.</source>
        <translation>Nicht beurteilt: Der Container darf rohe Sockets öffnen, doch mit wem er seine Netze teilt, war nicht lesbar.</translation>
    </message>
    <message>
        <source>The container may open raw sockets, though it is alone on its network.</source>
        <translation>Der Container darf rohe Sockets öffnen, ist aber allein in seinem Netz.</translation>
    </message>
    <message>
        <source>Create the container anew without systempaths=unconfined: the engine then hides these paths by itself.</source>
        <translation>Den Container ohne systempaths=unconfined neu anlegen: Die Engine verbirgt diese Pfade dann von selbst.</translation>
    </message>
    <message>
        <source>A privileged container sees all of /proc and /sys; that is the finding C-PRIV.</source>
        <translation>Ein privilegierter Container sieht ganz /proc und /sys; das ist der Befund C-PRIV.</translation>
    </message>
    <message>
        <source>The container sees, and may write, parts of /proc and /sys that the engine hides from others.</source>
        <translation>Der Container sieht Teile von /proc und /sys, die die Engine sonst verbirgt, und darf sie vielleicht schreiben.</translation>
    </message>
    <message>
        <source>Paths that the engine usually hides or makes read-only are open: %1.</source>
        <translation>Pfade, die die Engine sonst verbirgt oder nur lesen lässt, sind offen: %1.</translation>
    </message>
    <message>
        <source>An older engine created the container; today&apos;s hides these paths too: %1.</source>
        <translation>Eine ältere Engine hat den Container angelegt; die heutige verbirgt auch diese Pfade: %1.</translation>
    </message>
    <message>
        <source>Create the container anew to pick them up.</source>
        <translation>Den Container neu anlegen, damit sie dazukommen.</translation>
    </message>
    <message>
        <source>What the engine hides of /proc and /sys is hidden.</source>
        <translation>Was die Engine von /proc und /sys verbirgt, ist verborgen.</translation>
    </message>
    <message>
        <source>Create the container anew without writable-cgroups, on a host with version 2 of control groups.</source>
        <translation>Den Container ohne writable-cgroups neu anlegen, auf einem Host mit Version 2 der Kontrollgruppen.</translation>
    </message>
    <message>
        <source>The container may write its control groups, within the limits of its user namespace.</source>
        <translation>Der Container darf seine Kontrollgruppen schreiben, in den Grenzen seines Benutzernamensraums.</translation>
    </message>
    <message>
        <source>The container may write its control groups, and so lift its own limits.</source>
        <translation>Der Container darf seine Kontrollgruppen schreiben und so seine eigenen Grenzen aufheben.</translation>
    </message>
    <message>
        <source>The container sees the control groups of the whole host.</source>
        <translation>Der Container sieht die Kontrollgruppen des ganzen Hosts.</translation>
    </message>
    <message>
        <source>The container sees its own control groups only and may not write them.</source>
        <translation>Der Container sieht nur seine eigenen Kontrollgruppen und darf sie nicht schreiben.</translation>
    </message>
    <message>
        <source>Not assessed: writable-cgroups in %1 has a value that is neither true nor false.</source>
        <translation>Nicht beurteilt: writable-cgroups in %1 hat einen Wert, der weder true noch false ist.</translation>
    </message>
    <message>
        <source>The container is in a control group where it belongs.</source>
        <translation>Der Container ist in einer Kontrollgruppe, in die er gehört.</translation>
    </message>
    <message>
        <source>The container is in the control group %1, whose limits are not those of the others.</source>
        <translation>Der Container ist in der Kontrollgruppe %1, deren Grenzen nicht die der anderen sind.</translation>
    </message>
    <message>
        <source>Leave --cgroup-parent out and create the container anew, or list the group in the policy where it is meant.</source>
        <translation>--cgroup-parent weglassen und den Container neu anlegen oder die Gruppe, wo sie gewollt ist, in der Richtlinie eintragen.</translation>
    </message>
    <message>
        <source>NET_RAW is dropped</source>
        <translation>NET_RAW ist entzogen</translation>
    </message>
    <message>
        <source>May forge network packets</source>
        <translation>Kann Netzpakete fälschen</translation>
    </message>
    <message>
        <source>With raw sockets an intruder answers for other addresses of the network and reads what is meant for other containers.</source>
        <translation>Mit rohen Sockets antwortet ein Eindringling für andere Adressen des Netzes und liest, was anderen Containern gilt.</translation>
    </message>
    <message>
        <source>Drop the capability NET_RAW.</source>
        <translation>Die Fähigkeit NET_RAW entziehen.</translation>
    </message>
    <message>
        <source>/proc and /sys masking intact</source>
        <translation>/proc und /sys wie üblich verborgen</translation>
    </message>
    <message>
        <source>System paths open</source>
        <translation>Systempfade offen</translation>
    </message>
    <message>
        <source>Through them an intruder reads the kernel&apos;s memory and keys, or names the program that the kernel starts on the host after a crash.</source>
        <translation>Durch sie liest ein Eindringling Speicher und Schlüssel des Kernels oder bestimmt das Programm, das der Kernel nach einem Absturz auf dem Host startet.</translation>
    </message>
    <message>
        <source>Remove --security-opt systempaths=unconfined.</source>
        <translation>--security-opt systempaths=unconfined entfernen.</translation>
    </message>
    <message>
        <source>cgroup filesystem not writable</source>
        <translation>cgroup-Dateisystem nicht beschreibbar</translation>
    </message>
    <message>
        <source>Control groups writable</source>
        <translation>Kontrollgruppen beschreibbar</translation>
    </message>
    <message>
        <source>Whoever writes control groups lifts the limits on memory and processes; with version 1 of them it is a known way to run programs on the host.</source>
        <translation>Wer Kontrollgruppen schreibt, hebt die Grenzen für Speicher und Prozesse auf; bei Version 1 ist es ein bekannter Weg, Programme auf dem Host auszuführen.</translation>
    </message>
    <message>
        <source>Drop writable-cgroups and use --cgroupns private.</source>
        <translation>writable-cgroups weglassen und --cgroupns private verwenden.</translation>
    </message>
    <message>
        <source>Default cgroup parent</source>
        <translation>Übliche übergeordnete Kontrollgruppe</translation>
    </message>
    <message>
        <source>Foreign control group</source>
        <translation>Fremde Kontrollgruppe</translation>
    </message>
    <message>
        <source>In another group the container escapes the limits meant for containers and takes memory and time from the host&apos;s services.</source>
        <translation>In einer anderen Gruppe entgeht der Container den Grenzen für Container und nimmt den Diensten des Hosts Speicher und Zeit.</translation>
    </message>
    <message>
        <source>Drop --cgroup-parent.</source>
        <translation>--cgroup-parent weglassen.</translation>
    </message>
    <message>
        <source>Create the container anew with the one device that it uses, r where it only reads and rw where it writes, and without --device-cgroup-rule; /dev/x stands for its name.</source>
        <translation>Den Container mit dem einen Gerät neu anlegen, das er braucht, mit r, wo er nur liest, und rw, wo er schreibt, und ohne --device-cgroup-rule; /dev/x steht für den Namen.</translation>
    </message>
    <message>
        <source>The container reaches devices of the host: %1.</source>
        <translation>Der Container erreicht Geräte des Hosts: %1.</translation>
    </message>
    <message>
        <source>The container may do more with devices of the host than most programs need: %1.</source>
        <translation>Der Container darf mit Geräten des Hosts mehr tun, als die meisten Programme brauchen: %1.</translation>
    </message>
    <message>
        <source>The container has all devices of the host because it is privileged.</source>
        <translation>Der Container hat alle Geräte des Hosts, weil er privilegiert ist.</translation>
    </message>
    <message>
        <source>A driver of the engine gives the container devices: %1.</source>
        <translation>Ein Treiber der Engine gibt dem Container Geräte: %1.</translation>
    </message>
    <message>
        <source>Ask for the devices that the program uses rather than for all.</source>
        <translation>Statt aller nur die Geräte anfordern, die das Programm benutzt.</translation>
    </message>
    <message>
        <source>Not assessed: the rule for devices %1 cannot be read.</source>
        <translation>Nicht beurteilt: Die Geräteregel %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The container has no device of the host, or may only read it.</source>
        <translation>Der Container hat kein Gerät des Hosts oder darf es nur lesen.</translation>
    </message>
    <message>
        <source>No host devices, or least privilege</source>
        <translation>Keine Geräte des Hosts oder nur die nötigsten Rechte</translation>
    </message>
    <message>
        <source>Host devices</source>
        <translation>Geräte des Hosts</translation>
    </message>
    <message>
        <source>A disk or the memory of the machine, opened as a device, is read and written past every permission of the host&apos;s files.</source>
        <translation>Eine Platte oder der Speicher des Rechners, als Gerät geöffnet, wird an allen Rechten der Dateien des Hosts vorbei gelesen und geschrieben.</translation>
    </message>
    <message>
        <source>Give no device, or one for reading alone: --device=/dev/x:/dev/x:r.</source>
        <translation>Kein Gerät geben oder eines nur zum Lesen: --device=/dev/x:/dev/x:r.</translation>
    </message>
    <message>
        <source>LOGHOST stands for your collector. Where an agent already carries the files away, attest that instead. The driver changes when the container is created anew.</source>
        <translation>LOGHOST steht für Ihren Sammler. Trägt schon ein Agent die Dateien fort, bescheinigen Sie stattdessen das. Der Treiber wechselt, wenn der Container neu erstellt wird.</translation>
    </message>
    <message>
        <source>The token for Splunk stands in the options of the container, where docker inspect shows it.</source>
        <translation>Das Token für Splunk steht in den Optionen des Containers, wo docker inspect es zeigt.</translation>
    </message>
    <message>
        <source>Logs go to whoever answers in place of the collector: its certificate is not checked.</source>
        <translation>Protokolle gehen an jeden, der anstelle des Sammlers antwortet: Sein Zertifikat wird nicht geprüft.</translation>
    </message>
    <message>
        <source>The certificate of the syslog server is not checked.</source>
        <translation>Das Zertifikat des Syslog-Servers wird nicht geprüft.</translation>
    </message>
    <message>
        <source>The log file grows without bound until the disk of the host is full.</source>
        <translation>Die Protokolldatei wächst ohne Grenze, bis die Platte des Hosts voll ist.</translation>
    </message>
    <message>
        <source>Log options take effect when the container is created anew.</source>
        <translation>Protokolloptionen wirken, wenn der Container neu erstellt wird.</translation>
    </message>
    <message>
        <source>The log on the host is bounded (%1).</source>
        <translation>Das Protokoll auf dem Host ist begrenzt (%1).</translation>
    </message>
    <message>
        <source>The policy wants logs off the host, but %1 keeps them there.</source>
        <translation>Die Richtlinie will Protokolle außerhalb des Hosts, doch %1 behält sie dort.</translation>
    </message>
    <message>
        <source>Logs cross the network unencrypted (%1).</source>
        <translation>Protokolle gehen unverschlüsselt durchs Netz (%1).</translation>
    </message>
    <message>
        <source>Logs go to a service of the host (%1); that it forwards them needs a person&apos;s word.</source>
        <translation>Protokolle gehen an einen Dienst des Hosts (%1); dass er sie weiterleitet, muss ein Mensch bestätigen.</translation>
    </message>
    <message>
        <source>Logs go to a service of the host (%1), which bounds and forwards them as it is set up.</source>
        <translation>Protokolle gehen an einen Dienst des Hosts (%1), der sie begrenzt und weiterleitet, wie er eingerichtet ist.</translation>
    </message>
    <message>
        <source>Logs leave the host by %1.</source>
        <translation>Protokolle verlassen den Host über %1.</translation>
    </message>
    <message>
        <source>Not assessed: the engine names no log driver.</source>
        <translation>Nicht bewertet: Die Engine nennt keinen Protokolltreiber.</translation>
    </message>
    <message>
        <source>Nothing that the container writes is kept.</source>
        <translation>Nichts von dem, was der Container schreibt, wird aufbewahrt.</translation>
    </message>
    <message>
        <source>The container is declared as a part of %1.</source>
        <translation>Der Container ist als Teil von %1 deklariert.</translation>
    </message>
    <message>
        <source>The container is declared in %1.</source>
        <translation>Der Container ist in %1 deklariert.</translation>
    </message>
    <message>
        <source>No file declares the container: it was started by hand, and nobody can review how.</source>
        <translation>Keine Datei deklariert den Container: Er wurde von Hand gestartet, und niemand kann prüfen, wie.</translation>
    </message>
    <message>
        <source>Write a compose file for it, keep that under version control, and create the container from it.</source>
        <translation>Schreiben Sie eine Compose-Datei dafür, verwalten Sie sie unter Versionskontrolle, und erstellen Sie den Container daraus.</translation>
    </message>
    <message>
        <source>What runs is at least %1 days old: repairs that came out since are not in it.</source>
        <translation>Was läuft, ist mindestens %1 Tage alt: Reparaturen, die seither erschienen, sind nicht darin.</translation>
    </message>
    <message>
        <source>Pull or build the image anew, with --pull, and create the container from it.</source>
        <translation>Ziehen oder bauen Sie das Image neu, mit --pull, und erstellen Sie den Container daraus.</translation>
    </message>
    <message>
        <source>Not assessed: the image of the container is no longer among those of the host.</source>
        <translation>Nicht bewertet: Das Image des Containers ist nicht mehr unter denen des Hosts.</translation>
    </message>
    <message>
        <source>Not assessed: the image carries no true date, as reproducible builds do not.</source>
        <translation>Nicht bewertet: Das Image trägt kein echtes Datum, wie bei reproduzierbaren Builds üblich.</translation>
    </message>
    <message>
        <source>The image is %1 days old.</source>
        <translation>Das Image ist %1 Tage alt.</translation>
    </message>
    <message>
        <source>Container logs are kept off-host and bounded</source>
        <translation>Protokolle des Containers liegen außerhalb des Hosts und sind begrenzt</translation>
    </message>
    <message>
        <source>Logs not kept</source>
        <translation>Keine Protokolle</translation>
    </message>
    <message>
        <source>Without logs nobody can tell what an intruder did. Logs without bound fill the disk, which stops every container.</source>
        <translation>Ohne Protokolle kann niemand sagen, was ein Eindringling tat. Protokolle ohne Grenze füllen die Platte, was jeden Container anhält.</translation>
    </message>
    <message>
        <source>Bound the logs, and send them to another machine over TLS.</source>
        <translation>Begrenzen Sie die Protokolle, und senden Sie sie über TLS an einen anderen Rechner.</translation>
    </message>
    <message>
        <source>Container and image not stale</source>
        <translation>Container und Image sind nicht veraltet</translation>
    </message>
    <message>
        <source>Old image</source>
        <translation>Altes Image</translation>
    </message>
    <message>
        <source>An image gets no repairs by itself: its libraries keep every hole that was found since it was built.</source>
        <translation>Ein Image erhält von selbst keine Reparaturen: Seine Bibliotheken behalten jede Lücke, die seit dem Bau gefunden wurde.</translation>
    </message>
    <message>
        <source>Build or pull it anew, and create the container from that.</source>
        <translation>Bauen oder ziehen Sie es neu, und erstellen Sie den Container daraus.</translation>
    </message>
    <message>
        <source>Declared as code</source>
        <translation>Als Code deklariert</translation>
    </message>
    <message>
        <source>Started by hand</source>
        <translation>Von Hand gestartet</translation>
    </message>
    <message>
        <source>Options given by hand are seen by nobody else, and forgotten when the container is created anew.</source>
        <translation>Von Hand gegebene Optionen sieht sonst niemand, und beim Neuerstellen des Containers sind sie vergessen.</translation>
    </message>
    <message>
        <source>Declare it in a compose file.</source>
        <translation>Deklarieren Sie ihn in einer Compose-Datei.</translation>
    </message>
    <message>
        <source>The update is lost when the container is created anew, so change its definition as well. With on-failure the container stays down after a restart of the host unless the engine starts it.</source>
        <translation>Die Änderung geht verloren, wenn der Container neu erstellt wird; ändern Sie daher auch seine Definition. Mit on-failure bleibt der Container nach einem Neustart des Hosts aus, sofern die Engine ihn nicht startet.</translation>
    </message>
    <message>
        <source>A failing container is started again at most %1 times.</source>
        <translation>Ein scheiternder Container wird höchstens %1 Mal neu gestartet.</translation>
    </message>
    <message>
        <source>A failing container is started again at most %1 times; CIS 5.15 asks for at most 5.</source>
        <translation>Ein scheiternder Container wird höchstens %1 Mal neu gestartet; CIS 5.15 verlangt höchstens 5.</translation>
    </message>
    <message>
        <source>A failing container is started again %1 times, which is more than finds the fault.</source>
        <translation>Ein scheiternder Container wird %1 Mal neu gestartet; das ist mehr, als den Fehler findet.</translation>
    </message>
    <message>
        <source>A failing container is started again without end: no number of attempts is set.</source>
        <translation>Ein scheiternder Container wird ohne Ende neu gestartet: Keine Zahl von Versuchen ist gesetzt.</translation>
    </message>
    <message>
        <source>Not assessed: the container is a task of the Swarm service %1, whose restart policy only a manager tells.</source>
        <translation>Nicht bewertet: Der Container ist eine Aufgabe des Swarm-Dienstes %1, dessen Neustart-Richtlinie nur ein Manager nennt.</translation>
    </message>
    <message>
        <source>Not assessed: the Swarm service %1 of the container is not among those of the manager.</source>
        <translation>Nicht bewertet: Der Swarm-Dienst %1 des Containers ist nicht unter denen des Managers.</translation>
    </message>
    <message>
        <source>Swarm does not start a failing task again.</source>
        <translation>Swarm startet eine scheiternde Aufgabe nicht neu.</translation>
    </message>
    <message>
        <source>Swarm starts the task again without end.</source>
        <translation>Swarm startet die Aufgabe ohne Ende neu.</translation>
    </message>
    <message>
        <source>The container crashes over and over, %1 times so far, and is started again without end.</source>
        <translation>Der Container stürzt immer wieder ab, bisher %1 Mal, und wird ohne Ende neu gestartet.</translation>
    </message>
    <message>
        <source>The container is always started again (%1). That keeps a service up, but a crash loop goes on without end, and so do attempts to break in that crash it.</source>
        <translation>Der Container wird immer neu gestartet (%1). Das hält einen Dienst am Leben, doch eine Absturzschleife läuft ohne Ende, und ebenso Einbruchsversuche, die ihn abstürzen lassen.</translation>
    </message>
    <message>
        <source>A failing container is not started again.</source>
        <translation>Ein scheiternder Container wird nicht neu gestartet.</translation>
    </message>
    <message>
        <source>Not assessed: the restart policy %1 is not known.</source>
        <translation>Nicht bewertet: Die Neustart-Richtlinie %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The command here is an example: take one that asks the program itself. It runs as the user of the container; create the container anew for this.</source>
        <translation>Der Befehl hier ist ein Beispiel: Nehmen Sie einen, der das Programm selbst fragt. Er läuft als Benutzer des Containers; erstellen Sie den Container dafür neu.</translation>
    </message>
    <message>
        <source>The health check finds the container healthy.</source>
        <translation>Die Gesundheitsprüfung findet den Container gesund.</translation>
    </message>
    <message>
        <source>Not assessed: the health check has not come to a result yet.</source>
        <translation>Nicht bewertet: Die Gesundheitsprüfung hat noch kein Ergebnis.</translation>
    </message>
    <message>
        <source>Not assessed: the engine does not tell what the health check found.</source>
        <translation>Nicht bewertet: Die Engine sagt nicht, was die Gesundheitsprüfung ergab.</translation>
    </message>
    <message>
        <source>The health check is switched off.</source>
        <translation>Die Gesundheitsprüfung ist abgeschaltet.</translation>
    </message>
    <message>
        <source>The container has no health check.</source>
        <translation>Der Container hat keine Gesundheitsprüfung.</translation>
    </message>
    <message>
        <source>The health check always succeeds: it tells nothing.</source>
        <translation>Die Gesundheitsprüfung gelingt immer: Sie sagt nichts aus.</translation>
    </message>
    <message>
        <source>The health check has failed %1 times in a row: the container is unhealthy.</source>
        <translation>Die Gesundheitsprüfung ist %1 Mal in Folge gescheitert: Der Container ist nicht gesund.</translation>
    </message>
    <message>
        <source>Read its logs and the output of the check with docker inspect, and mend the cause; the engine does not restart an unhealthy container by itself.</source>
        <translation>Lesen Sie seine Protokolle und die Ausgabe der Prüfung mit docker inspect, und beheben Sie die Ursache; die Engine startet einen kranken Container nicht von selbst neu.</translation>
    </message>
    <message>
        <source>A health check is defined; the container does not run.</source>
        <translation>Eine Gesundheitsprüfung ist definiert; der Container läuft nicht.</translation>
    </message>
    <message>
        <source>Read its last logs and the host&apos;s journal for the reason before it is started again; a crash may be somebody&apos;s attempt to break in.</source>
        <translation>Suchen Sie in den letzten Protokollen und im Journal des Hosts nach dem Grund, bevor er wieder gestartet wird; ein Absturz kann ein Einbruchsversuch sein.</translation>
    </message>
    <message>
        <source>It ended by an illegal instruction (exit code 132).</source>
        <translation>Er endete durch einen unzulässigen Maschinenbefehl (Exit-Code 132).</translation>
    </message>
    <message>
        <source>It aborted itself (exit code 134).</source>
        <translation>Er brach sich selbst ab (Exit-Code 134).</translation>
    </message>
    <message>
        <source>It ended by a bus error (exit code 135).</source>
        <translation>Er endete durch einen Busfehler (Exit-Code 135).</translation>
    </message>
    <message>
        <source>It was killed from outside (exit code 137): by hand, or because it did not stop in time.</source>
        <translation>Er wurde von außen beendet (Exit-Code 137): von Hand, oder weil er nicht rechtzeitig anhielt.</translation>
    </message>
    <message>
        <source>It ended by a memory error (exit code 139), as faulty programs and attempts to break in do.</source>
        <translation>Er endete durch einen Speicherfehler (Exit-Code 139), wie fehlerhafte Programme und Einbruchsversuche.</translation>
    </message>
    <message>
        <source>It ended with an error (exit code %1).</source>
        <translation>Er endete mit einem Fehler (Exit-Code %1).</translation>
    </message>
    <message>
        <source>The container crashed and is being started again, %1 times so far.</source>
        <translation>Der Container ist abgestürzt und wird neu gestartet, bisher %1 Mal.</translation>
    </message>
    <message>
        <source>The kernel ended a process of the container because memory ran out.</source>
        <translation>Der Kernel beendete einen Prozess des Containers, weil der Speicher ausging.</translation>
    </message>
    <message>
        <source>The engine could not remove the container and left a part of it behind.</source>
        <translation>Die Engine konnte den Container nicht entfernen und ließ einen Teil zurück.</translation>
    </message>
    <message>
        <source>The engine could not start the container.</source>
        <translation>Die Engine konnte den Container nicht starten.</translation>
    </message>
    <message>
        <source>The container was never started.</source>
        <translation>Der Container wurde nie gestartet.</translation>
    </message>
    <message>
        <source>Not assessed: the engine restarted the container %1 times since somebody started it; one reading does not tell over what time.</source>
        <translation>Nicht bewertet: Die Engine hat den Container %1 Mal neu gestartet, seit ihn jemand startete; eine einzelne Messung sagt nicht, in welcher Zeit.</translation>
    </message>
    <message>
        <source>The container ended as it was told to.</source>
        <translation>Der Container endete, wie ihm gesagt wurde.</translation>
    </message>
    <message>
        <source>Nothing tells of a crash since the container was started; what was before, a start erases.</source>
        <translation>Nichts deutet auf einen Absturz, seit der Container gestartet wurde; was davor war, löscht ein Start.</translation>
    </message>
    <message>
        <source>Bounded restart policy</source>
        <translation>Begrenzte Neustart-Richtlinie</translation>
    </message>
    <message>
        <source>Restarts without end</source>
        <translation>Neustarts ohne Ende</translation>
    </message>
    <message>
        <source>A container that crashes and starts without end loads the host, floods the logs and gives an attacker one try after another.</source>
        <translation>Ein Container, der ohne Ende abstürzt und startet, belastet den Host, flutet die Protokolle und gibt einem Angreifer einen Versuch nach dem anderen.</translation>
    </message>
    <message>
        <source>Use on-failure with at most 5 attempts.</source>
        <translation>Nehmen Sie on-failure mit höchstens 5 Versuchen.</translation>
    </message>
    <message>
        <source>Health check defined and healthy</source>
        <translation>Gesundheitsprüfung definiert und bestanden</translation>
    </message>
    <message>
        <source>No health check</source>
        <translation>Keine Gesundheitsprüfung</translation>
    </message>
    <message>
        <source>A service that hangs, or was replaced by something else, looks alive from outside as long as a process runs.</source>
        <translation>Ein Dienst, der hängt oder durch etwas anderes ersetzt wurde, wirkt von außen lebendig, solange ein Prozess läuft.</translation>
    </message>
    <message>
        <source>Define a health check that asks the program itself.</source>
        <translation>Definieren Sie eine Gesundheitsprüfung, die das Programm selbst fragt.</translation>
    </message>
    <message>
        <source>No restart loop, OOM kill, or crash exit</source>
        <translation>Keine Neustartschleife, kein OOM-Kill, kein Absturz</translation>
    </message>
    <message>
        <source>Unstable</source>
        <translation>Instabil</translation>
    </message>
    <message>
        <source>Crashes are how failed attempts to break in show first, and each one costs the service.</source>
        <translation>In Abstürzen zeigen sich gescheiterte Einbruchsversuche zuerst, und jeder kostet den Dienst.</translation>
    </message>
    <message>
        <source>Find the reason in the logs before it is started again.</source>
        <translation>Finden Sie den Grund in den Protokollen, bevor er wieder gestartet wird.</translation>
    </message>
    <message>
        <source>Look at the use of CPUs first and leave room above its peak; the update is lost when the container is created anew, so change its definition as well.</source>
        <translation>Sehen Sie zuerst die CPU-Nutzung an, und lassen Sie Platz über ihrer Spitze; die Änderung geht verloren, wenn der Container neu erstellt wird; ändern Sie daher auch seine Definition.</translation>
    </message>
    <message>
        <source>A limit on CPU time is set, but the host does not enforce it.</source>
        <translation>Eine Grenze für CPU-Zeit ist gesetzt, doch der Host setzt sie nicht durch.</translation>
    </message>
    <message>
        <source>Use a kernel with CONFIG_CFS_BANDWIDTH and switch the cpu controller of its control groups on, or delegate it to the rootless engine.</source>
        <translation>Nehmen Sie einen Kernel mit CONFIG_CFS_BANDWIDTH, und schalten Sie den cpu-Controller seiner Kontrollgruppen ein, oder delegieren Sie ihn an die rootless Engine.</translation>
    </message>
    <message>
        <source>The container may use at most %1 CPUs.</source>
        <translation>Der Container darf höchstens %1 CPUs nutzen.</translation>
    </message>
    <message>
        <source>The limit of %1 CPUs is no less than what the host has (%2).</source>
        <translation>Die Grenze von %1 CPUs ist nicht kleiner als das, was der Host hat (%2).</translation>
    </message>
    <message>
        <source>The container may use all CPUs of the host.</source>
        <translation>Der Container darf alle CPUs des Hosts nutzen.</translation>
    </message>
    <message>
        <source>The container has a CPU weight of %1 but no ceiling. That is enough for CIS 5.12; it still takes every CPU that nobody else wants.</source>
        <translation>Der Container hat ein CPU-Gewicht von %1, aber keine Obergrenze. Für CIS 5.12 genügt das; er nimmt dennoch jede CPU, die sonst niemand will.</translation>
    </message>
    <message>
        <source>Limits of this kind take effect when the container is created anew. Databases and proxies may need more files: choose a number, but choose one.</source>
        <translation>Grenzen dieser Art wirken, wenn der Container neu erstellt wird. Datenbanken und Proxys brauchen vielleicht mehr Dateien: Wählen Sie eine Zahl, aber wählen Sie eine.</translation>
    </message>
    <message>
        <source>The limit nproc has no effect: the kernel does not apply it to root.</source>
        <translation>Die Grenze nproc wirkt nicht: Der Kernel wendet sie auf root nicht an.</translation>
    </message>
    <message>
        <source>The container may lock any amount of memory, which the host can then not page out.</source>
        <translation>Der Container darf beliebig viel Speicher sperren, den der Host dann nicht auslagern kann.</translation>
    </message>
    <message>
        <source>No limit on open files is set: the container has that of the engine&apos;s service, which may be none.</source>
        <translation>Keine Grenze für offene Dateien ist gesetzt: Der Container hat die des Engine-Dienstes, die fehlen kann.</translation>
    </message>
    <message>
        <source>A process may open any number of files.</source>
        <translation>Ein Prozess darf beliebig viele Dateien öffnen.</translation>
    </message>
    <message>
        <source>A process may open %1 files, which is as good as no limit.</source>
        <translation>Ein Prozess darf %1 Dateien öffnen, was so gut wie keine Grenze ist.</translation>
    </message>
    <message>
        <source>A process may open at most %1 files.</source>
        <translation>Ein Prozess darf höchstens %1 Dateien öffnen.</translation>
    </message>
    <message>
        <source>Give what must survive a memory limit of its own and room in it; create the container anew for this.</source>
        <translation>Geben Sie dem, was überleben muss, eine eigene Speichergrenze mit genug Platz; erstellen Sie den Container dafür neu.</translation>
    </message>
    <message>
        <source>/dev/shm may take %1, all memory of the host.</source>
        <translation>/dev/shm darf %1 belegen, den ganzen Speicher des Hosts.</translation>
    </message>
    <message>
        <source>The kernel never ends this container when memory runs out: services of the host die instead.</source>
        <translation>Der Kernel beendet diesen Container nie, wenn der Speicher ausgeht: Stattdessen sterben Dienste des Hosts.</translation>
    </message>
    <message>
        <source>When memory runs out, services of the host are ended before this container.</source>
        <translation>Geht der Speicher aus, werden Dienste des Hosts vor diesem Container beendet.</translation>
    </message>
    <message>
        <source>The container is in groups that own sockets, disks or files of the host: %1.</source>
        <translation>Der Container ist in Gruppen, denen Sockets, Platten oder Dateien des Hosts gehören: %1.</translation>
    </message>
    <message>
        <source>Create the container without --group-add for these; give files that it needs to a group of their own.</source>
        <translation>Erstellen Sie den Container ohne --group-add für diese; geben Sie Dateien, die er braucht, einer eigenen Gruppe.</translation>
    </message>
    <message>
        <source>Shared memory, the order in which the kernel ends processes, and groups are ordinary.</source>
        <translation>Gemeinsamer Speicher, die Reihenfolge, in der der Kernel Prozesse beendet, und Gruppen sind gewöhnlich.</translation>
    </message>
    <message>
        <source>CPU limit or weight</source>
        <translation>CPU-Grenze oder -Gewicht</translation>
    </message>
    <message>
        <source>No CPU limit</source>
        <translation>Keine CPU-Grenze</translation>
    </message>
    <message>
        <source>A container that mines, or only runs in circles, takes the CPUs that all others need.</source>
        <translation>Ein Container, der schürft oder nur im Kreis läuft, nimmt die CPUs, die alle anderen brauchen.</translation>
    </message>
    <message>
        <source>Set --cpus.</source>
        <translation>Setzen Sie --cpus.</translation>
    </message>
    <message>
        <source>File-descriptor and other ulimits bounded</source>
        <translation>Dateideskriptoren und andere ulimits begrenzt</translation>
    </message>
    <message>
        <source>No limit on open files</source>
        <translation>Keine Grenze für Dateien</translation>
    </message>
    <message>
        <source>A process that opens files and sockets without end uses up those of the host&apos;s kernel.</source>
        <translation>Ein Prozess, der ohne Ende Dateien und Sockets öffnet, verbraucht die des Host-Kernels.</translation>
    </message>
    <message>
        <source>Set --ulimit nofile, or a default in daemon.json.</source>
        <translation>Setzen Sie --ulimit nofile oder einen Standard in daemon.json.</translation>
    </message>
    <message>
        <source>/dev/shm, OOM score and groups</source>
        <translation>/dev/shm, OOM-Wert und Gruppen</translation>
    </message>
    <message>
        <source>Favoured over the host</source>
        <translation>Dem Host vorgezogen</translation>
    </message>
    <message>
        <source>A container that the kernel spares, or that is in a group of the host, harms services outside it.</source>
        <translation>Ein Container, den der Kernel verschont oder der in einer Gruppe des Hosts ist, schadet Diensten außerhalb.</translation>
    </message>
    <message>
        <source>Leave the OOM score at 0 and add no groups of the host.</source>
        <translation>Lassen Sie den OOM-Wert bei 0, und fügen Sie keine Gruppen des Hosts hinzu.</translation>
    </message>
    <message>
        <source>%1 ended processes wait for somebody to take notice; each holds a process id.</source>
        <translation>%1 beendete Prozesse warten darauf, dass jemand sie zur Kenntnis nimmt; jeder hält eine Prozessnummer.</translation>
    </message>
    <message>
        <source>The engine&apos;s init takes notice of ended processes.</source>
        <translation>Das init der Engine nimmt beendete Prozesse zur Kenntnis.</translation>
    </message>
    <message>
        <source>The container brings an init of its own (%1).</source>
        <translation>Der Container bringt ein eigenes init mit (%1).</translation>
    </message>
    <message>
        <source>No init runs, and few or no ended processes are left over.</source>
        <translation>Kein init läuft, und wenige oder keine beendeten Prozesse sind übrig.</translation>
    </message>
    <message>
        <source>Give each service a container of its own, on a common network: then each has its own limits, logs and rights, and is updated alone.</source>
        <translation>Geben Sie jedem Dienst einen eigenen Container in einem gemeinsamen Netz: Dann hat jeder eigene Grenzen, Protokolle und Rechte und wird allein aktualisiert.</translation>
    </message>
    <message>
        <source>The container is run by %1, which is made for several services.</source>
        <translation>Den Container betreibt %1, das für mehrere Dienste gemacht ist.</translation>
    </message>
    <message>
        <source>Several services run side by side: %1.</source>
        <translation>Mehrere Dienste laufen nebeneinander: %1.</translation>
    </message>
    <message>
        <source>The container publishes ports of different kinds of service: %1.</source>
        <translation>Der Container veröffentlicht Ports verschiedener Arten von Diensten: %1.</translation>
    </message>
    <message>
        <source>Not assessed: the container does not run, and only its processes tell.</source>
        <translation>Nicht bewertet: Der Container läuft nicht, und nur seine Prozesse geben Auskunft.</translation>
    </message>
    <message>
        <source>Not assessed: the first process is not among those that were read, or has only just started.</source>
        <translation>Nicht bewertet: Der erste Prozess ist nicht unter den gelesenen oder hat gerade erst begonnen.</translation>
    </message>
    <message>
        <source>One service runs (%1).</source>
        <translation>Ein Dienst läuft (%1).</translation>
    </message>
    <message>
        <source>Take the server out of the image and build it anew; docker exec opens a shell where one is needed.</source>
        <translation>Nehmen Sie den Server aus dem Image, und bauen Sie es neu; docker exec öffnet eine Shell, wo eine nötig ist.</translation>
    </message>
    <message>
        <source>The container is told to start a server for remote logins.</source>
        <translation>Der Container soll einen Server für Fernanmeldungen starten.</translation>
    </message>
    <message>
        <source>A server for remote logins has left %1 behind since the container started.</source>
        <translation>Ein Server für Fernanmeldungen hat seit dem Start des Containers %1 hinterlassen.</translation>
    </message>
    <message>
        <source>The container offers %1, a port for remote logins.</source>
        <translation>Der Container bietet %1 an, einen Port für Fernanmeldungen.</translation>
    </message>
    <message>
        <source>The image was built with %1.</source>
        <translation>Das Image wurde mit %1 gebaut.</translation>
    </message>
    <message>
        <source>A server for remote logins runs (%1) in the host&apos;s network.</source>
        <translation>Ein Server für Fernanmeldungen läuft (%1) im Netz des Hosts.</translation>
    </message>
    <message>
        <source>A server for remote logins runs (%1); which ports are published could not be read.</source>
        <translation>Ein Server für Fernanmeldungen läuft (%1); welche Ports veröffentlicht sind, war nicht lesbar.</translation>
    </message>
    <message>
        <source>A server for remote logins runs (%1), and everybody can reach it.</source>
        <translation>Ein Server für Fernanmeldungen läuft (%1), und jeder kann ihn erreichen.</translation>
    </message>
    <message>
        <source>A server for remote logins runs (%1).</source>
        <translation>Ein Server für Fernanmeldungen läuft (%1).</translation>
    </message>
    <message>
        <source>None of the %1 processes is a server for remote logins.</source>
        <translation>Keiner der %1 Prozesse ist ein Server für Fernanmeldungen.</translation>
    </message>
    <message>
        <source>No ssh server inside</source>
        <translation>Kein SSH-Server darin</translation>
    </message>
    <message>
        <source>Remote logins</source>
        <translation>Fernanmeldungen</translation>
    </message>
    <message>
        <source>A second way in, with passwords and keys of its own, that the engine neither controls nor records.</source>
        <translation>Ein zweiter Weg hinein, mit eigenen Passwörtern und Schlüsseln, den die Engine weder steuert noch aufzeichnet.</translation>
    </message>
    <message>
        <source>Remove it from the image and use docker exec.</source>
        <translation>Entfernen Sie ihn aus dem Image, und nehmen Sie docker exec.</translation>
    </message>
    <message>
        <source>One service per container</source>
        <translation>Ein Dienst je Container</translation>
    </message>
    <message>
        <source>Several services</source>
        <translation>Mehrere Dienste</translation>
    </message>
    <message>
        <source>Services in one container share rights, files and secrets: who breaks into the weakest has them all.</source>
        <translation>Dienste in einem Container teilen Rechte, Dateien und Geheimnisse: Wer in den schwächsten einbricht, hat alle.</translation>
    </message>
    <message>
        <source>Run each service in a container of its own.</source>
        <translation>Betreiben Sie jeden Dienst in einem eigenen Container.</translation>
    </message>
    <message>
        <source>Zombie reaping init present</source>
        <translation>Ein init räumt Zombies ab</translation>
    </message>
    <message>
        <source>Ended processes pile up</source>
        <translation>Beendete Prozesse häufen sich</translation>
    </message>
    <message>
        <source>Ended processes that nobody takes notice of use up the process ids of the container.</source>
        <translation>Beendete Prozesse, die niemand zur Kenntnis nimmt, verbrauchen die Prozessnummern des Containers.</translation>
    </message>
    <message>
        <source>Start the container with --init.</source>
        <translation>Starten Sie den Container mit --init.</translation>
    </message>
    <message>
        <source>It comes from the image, so everybody who has that knows it: change it where it is valid, and build the image without it.</source>
        <translation>Es kommt aus dem Image, also kennt es jeder, der dieses hat: Ändern Sie es dort, wo es gilt, und bauen Sie das Image ohne es.</translation>
    </message>
    <message>
        <source>Give it as a file under /run/secrets, which many images read by a variable that ends in _FILE. Change the secret as well: it was readable.</source>
        <translation>Geben Sie es als Datei unter /run/secrets, die viele Images über eine Variable lesen, die auf _FILE endet. Ändern Sie das Geheimnis auch: Es war lesbar.</translation>
    </message>
    <message>
        <source>%1 holds a secret in the clear (%2), which docker inspect shows to everybody who may ask the engine.</source>
        <translation>%1 enthält ein Geheimnis im Klartext (%2), das docker inspect jedem zeigt, der die Engine fragen darf.</translation>
    </message>
    <message>
        <source>%1 is set to a password that everybody guesses.</source>
        <translation>%1 ist auf ein Passwort gesetzt, das jeder errät.</translation>
    </message>
    <message>
        <source>%1 holds a URL with a password, which docker inspect shows to everybody who may ask the engine.</source>
        <translation>%1 enthält eine URL mit Passwort, die docker inspect jedem zeigt, der die Engine fragen darf.</translation>
    </message>
    <message>
        <source>%1 looks like a secret in the clear.</source>
        <translation>%1 sieht nach einem Geheimnis im Klartext aus.</translation>
    </message>
    <message>
        <source>%1 and others, %2 in all, look like secrets in the clear.</source>
        <translation>%1 und andere, insgesamt %2, sehen nach Geheimnissen im Klartext aus.</translation>
    </message>
    <message>
        <source>Nothing in the environment, arguments, labels and log options looks like a secret.</source>
        <translation>Nichts in Umgebung, Argumenten, Labels und Protokolloptionen sieht nach einem Geheimnis aus.</translation>
    </message>
    <message>
        <source>No secrets in container environment, args or labels</source>
        <translation>Keine Geheimnisse in Umgebung, Argumenten oder Labels des Containers</translation>
    </message>
    <message>
        <source>Secret in the clear</source>
        <translation>Geheimnis im Klartext</translation>
    </message>
    <message>
        <source>What stands in environment, arguments or labels is read by everybody who may ask the engine, by every process inside, and ends up in logs and reports.</source>
        <translation>Was in Umgebung, Argumenten oder Labels steht, liest jeder, der die Engine fragen darf, und jeder Prozess darin, und es landet in Protokollen und Berichten.</translation>
    </message>
    <message>
        <source>Give secrets as files, and change those that were readable.</source>
        <translation>Geben Sie Geheimnisse als Dateien, und ändern Sie die, die lesbar waren.</translation>
    </message>
    <message>
        <source>The container changes no setting of the kernel; those of the host itself cannot be seen.</source>
        <translation>Der Container ändert keine Einstellung des Kernels; die des Hosts selbst sind nicht zu sehen.</translation>
    </message>
    <message>
        <source>No setting of the kernel that the container changes is known to weaken it.</source>
        <translation>Von den Kernel-Einstellungen, die der Container ändert, ist keine als Schwächung bekannt.</translation>
    </message>
    <message>
        <source>Settings of the kernel in the container help to redirect traffic or to fill memory: %1.</source>
        <translation>Kernel-Einstellungen im Container helfen, Verkehr umzuleiten oder den Speicher zu füllen: %1.</translation>
    </message>
    <message>
        <source>Create the container anew without these --sysctl options; a router or VPN that needs them may have a waiver.</source>
        <translation>Den Container ohne diese --sysctl-Optionen neu anlegen; für einen Router oder ein VPN, das sie braucht, genügt eine Ausnahme.</translation>
    </message>
    <message>
        <source>Create the container anew with a runtime that you know, or list its program in the policy.</source>
        <translation>Den Container mit einer bekannten Laufzeit neu anlegen oder ihr Programm in der Richtlinie eintragen.</translation>
    </message>
    <message>
        <source>The engine no longer knows the runtime %1 of the container, which cannot start again.</source>
        <translation>Die Engine kennt die Laufzeit %1 des Containers nicht mehr; er kann nicht wieder starten.</translation>
    </message>
    <message>
        <source>The runtime %1 keeps the container away from the host&apos;s kernel: what helps to break out of it weighs less.</source>
        <translation>Die Laufzeit %1 hält den Container vom Kernel des Hosts fern: Was beim Ausbrechen hilft, wiegt weniger.</translation>
    </message>
    <message>
        <source>The runtime %1 is a usual one; the container shares the kernel of the host.</source>
        <translation>Die Laufzeit %1 ist eine übliche; der Container teilt den Kernel des Hosts.</translation>
    </message>
    <message>
        <source>The runtime %1 starts a program that is not known here: %2.</source>
        <translation>Die Laufzeit %1 startet ein hier nicht bekanntes Programm: %2.</translation>
    </message>
    <message>
        <source>Create the container anew: docker compose up -d takes the image of today. Name it by its digest (name:tag@sha256:…) where every start must run the same one.</source>
        <translation>Den Container neu anlegen: docker compose up -d nimmt das heutige Image. Muss jeder Start dasselbe ausführen, es mit seinem Digest nennen (name:tag@sha256:…).</translation>
    </message>
    <message>
        <source>The image is named by its digest: every start runs the same one.</source>
        <translation>Das Image ist mit seinem Digest genannt: Jeder Start führt dasselbe aus.</translation>
    </message>
    <message>
        <source>The image of the container was removed from the host, so that nobody can start it again or look at it.</source>
        <translation>Das Image des Containers wurde vom Host entfernt; niemand kann ihn daraus neu anlegen oder es ansehen.</translation>
    </message>
    <message>
        <source>The container names its image by the id, and the image is there.</source>
        <translation>Der Container nennt sein Image mit der Id, und das Image ist da.</translation>
    </message>
    <message>
        <source>No image of the host has the name %1 any more, by which the container was made.</source>
        <translation>Kein Image des Hosts trägt noch den Namen %1, mit dem der Container angelegt wurde.</translation>
    </message>
    <message>
        <source>%1 names a newer image by now; the container still runs the one before.</source>
        <translation>%1 bezeichnet inzwischen ein neueres Image; der Container läuft noch mit dem vorigen.</translation>
    </message>
    <message>
        <source>The container runs the image that %1 names on this host; the registry was not asked.</source>
        <translation>Der Container läuft mit dem Image, das auf diesem Host %1 heißt; die Registry wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Not assessed: whether docker update changed the limits or the restart policy of the container since it was approved takes an earlier state. Take a snapshot when all is as agreed, compare it with a later one, and attest the result.</source>
        <translation>Nicht beurteilt: Ob docker update Grenzen oder Neustartregel des Containers seit der Freigabe geändert hat, zeigt nur der Vergleich mit einem früheren Stand. Im vereinbarten Zustand einen Schnappschuss aufnehmen, mit einem späteren vergleichen und das Ergebnis bestätigen.</translation>
    </message>
    <message>
        <source>Namespaced sysctls are sane</source>
        <translation>Kernel-Einstellungen des Containers unbedenklich</translation>
    </message>
    <message>
        <source>Weak kernel settings</source>
        <translation>Schwache Kernel-Einstellungen</translation>
    </message>
    <message>
        <source>A container that forwards packets or believes redirects turns into a way around the rules between networks.</source>
        <translation>Ein Container, der Pakete weiterleitet oder Umleitungen glaubt, wird zum Weg um die Regeln zwischen Netzen.</translation>
    </message>
    <message>
        <source>Leave the --sysctl options out that nobody needs.</source>
        <translation>Die --sysctl-Optionen weglassen, die niemand braucht.</translation>
    </message>
    <message>
        <source>Runtime class known</source>
        <translation>Laufzeit bekannt</translation>
    </message>
    <message>
        <source>Unknown runtime</source>
        <translation>Unbekannte Laufzeit</translation>
    </message>
    <message>
        <source>The runtime starts the container as root of the host. A sandbox such as gVisor or Kata keeps the host&apos;s kernel out of reach; a strange program does as it likes.</source>
        <translation>Die Laufzeit startet den Container als root des Hosts. Eine Sandbox wie gVisor oder Kata hält den Kernel des Hosts außer Reichweite; ein fremdes Programm tut, was es will.</translation>
    </message>
    <message>
        <source>Use a runtime that you know; a sandbox for what you do not trust.</source>
        <translation>Eine bekannte Laufzeit verwenden; für nicht Vertrauenswürdiges eine Sandbox.</translation>
    </message>
    <message>
        <source>Container runs the image its tag now points to</source>
        <translation>Container läuft mit dem Image, auf das sein Tag jetzt zeigt</translation>
    </message>
    <message>
        <source>Runs an outdated image</source>
        <translation>Veraltetes Image läuft</translation>
    </message>
    <message>
        <source>A new image was pulled or built, but the old one with its holes goes on running until the container is created anew.</source>
        <translation>Ein neues Image wurde geholt oder gebaut, doch das alte läuft mit seinen Lücken weiter, bis der Container neu angelegt wird.</translation>
    </message>
    <message>
        <source>Create the container anew from today&apos;s image.</source>
        <translation>Den Container aus dem heutigen Image neu anlegen.</translation>
    </message>
    <message>
        <source>Live settings equal declared settings</source>
        <translation>Laufende Einstellungen entsprechen den erklärten</translation>
    </message>
    <message>
        <source>Settings changed while running</source>
        <translation>Im Betrieb geändert</translation>
    </message>
    <message>
        <source>Limits and restart policy can be changed while a container runs; what the compose file says is then no longer true, and the next start undoes it.</source>
        <translation>Grenzen und Neustartregel lassen sich im Betrieb ändern; dann stimmt nicht mehr, was in der Compose-Datei steht, und der nächste Start macht es rückgängig.</translation>
    </message>
    <message>
        <source>Take a snapshot of the agreed state, and compare later ones with it.</source>
        <translation>Einen Schnappschuss des vereinbarten Zustands aufnehmen und spätere damit vergleichen.</translation>
    </message>
    <message>
        <source>If you did not do this: keep the container as it is, pause it rather than remove it, save its changes, logs and processes, then start a fresh one from a trusted image.</source>
        <translation>Falls das nicht von Ihnen stammt: Lassen Sie den Container, wie er ist, halten Sie ihn eher an, als ihn zu entfernen, sichern Sie Änderungen, Protokolle und Prozesse, und starten Sie dann einen frischen aus einem vertrauten Image.</translation>
    </message>
    <message>
        <source>Files changed that intruders change to stay and to become root: %1.</source>
        <translation>Es änderten sich Dateien, die Eindringlinge ändern, um zu bleiben und root zu werden: %1.</translation>
    </message>
    <message>
        <source>Programs, accounts or logs differ from the image: %1.</source>
        <translation>Programme, Konten oder Protokolle weichen vom Image ab: %1.</translation>
    </message>
    <message>
        <source>Software or scripts were added while it ran: %1.</source>
        <translation>Im laufenden Betrieb kamen Software oder Skripte hinzu: %1.</translation>
    </message>
    <message>
        <source>More than %1 files differ from the image.</source>
        <translation>Mehr als %1 Dateien weichen vom Image ab.</translation>
    </message>
    <message>
        <source>Nothing differs from the image; volumes, tmpfs and memory are not in this list.</source>
        <translation>Nichts weicht vom Image ab; Volumes, tmpfs und Speicher stehen nicht in dieser Liste.</translation>
    </message>
    <message>
        <source>What differs from the image is ordinary; volumes, tmpfs and memory are not in this list.</source>
        <translation>Was vom Image abweicht, ist gewöhnlich; Volumes, tmpfs und Speicher stehen nicht in dieser Liste.</translation>
    </message>
    <message>
        <source>Filesystem drift and indicators of compromise</source>
        <translation>Abweichungen im Dateisystem und Zeichen eines Einbruchs</translation>
    </message>
    <message>
        <source>Suspicious changes</source>
        <translation>Verdächtige Änderungen</translation>
    </message>
    <message>
        <source>Whoever gets in leaves something behind: a key, a task, a changed program. A container that only runs its service changes none of these.</source>
        <translation>Wer eindringt, lässt etwas zurück: einen Schlüssel, einen Auftrag, ein geändertes Programm. Ein Container, der nur seinen Dienst tut, ändert nichts davon.</translation>
    </message>
    <message>
        <source>Find out who changed this before the container is removed.</source>
        <translation>Finden Sie heraus, wer das geändert hat, bevor der Container entfernt wird.</translation>
    </message>
    <message>
        <source>Take tcp:// out of &quot;hosts&quot; in daemon.json and out of -H in the unit of dockerd, and reach the engine by ssh://; where TCP must stay, set tlsverify with a CA of your own.</source>
        <translation>tcp:// aus &quot;hosts&quot; in daemon.json und aus -H in der Unit von dockerd nehmen und die Engine über ssh:// erreichen; wo TCP bleiben muss, tlsverify mit einer eigenen CA setzen.</translation>
    </message>
    <message>
        <source>The engine&apos;s API listens on %1 without encryption and without asking who is there.</source>
        <translation>Die API der Engine lauscht auf %1 ohne Verschlüsselung und fragt nicht, wer da ist.</translation>
    </message>
    <message>
        <source>The engine&apos;s API listens on %1 and asks nobody for a certificate.</source>
        <translation>Die API der Engine lauscht auf %1 und verlangt von niemandem ein Zertifikat.</translation>
    </message>
    <message>
        <source>The engine&apos;s API listens on %1: every program on the host, and every container in the host&apos;s network, may command it.</source>
        <translation>Die API der Engine lauscht auf %1: Jedes Programm auf dem Host und jeder Container im Netz des Hosts darf ihr befehlen.</translation>
    </message>
    <message>
        <source>This engine was reached at %1 without encryption and without proof of identity: so can everybody.</source>
        <translation>Diese Engine wurde unter %1 ohne Verschlüsselung und ohne Nachweis der Identität erreicht: Das kann jeder.</translation>
    </message>
    <message>
        <source>Not assessed: engines before 18.09 do not say on which addresses they listen, and this one calls itself %1.</source>
        <translation>Nicht beurteilt: Engines vor 18.09 sagen nicht, auf welchen Adressen sie lauschen, und diese nennt sich %1.</translation>
    </message>
    <message>
        <source>The engine warns of no open address. A proxy before it, a socket that systemd opened, and Docker Desktop&apos;s own port would not show here.</source>
        <translation>Die Engine warnt vor keiner offenen Adresse. Ein Proxy davor, ein von systemd geöffneter Socket und der eigene Port von Docker Desktop wären hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>Not assessed: whether the authorization plugin can be passed by depends on the version of the engine, which could not be read.</source>
        <translation>Nicht beurteilt: Ob das Autorisierungs-Plugin umgangen werden kann, hängt von der Version der Engine ab, und die war nicht zu lesen.</translation>
    </message>
    <message>
        <source>Every call to the engine&apos;s API passes: %1.</source>
        <translation>Jeder Aufruf der API geht durch: %1.</translation>
    </message>
    <message>
        <source>An authorization plugin is in use, but calls can be made to pass by it in Engine %1 (%2).</source>
        <translation>Ein Autorisierungs-Plugin ist im Einsatz, doch in Engine %1 lassen sich Aufrufe daran vorbeischleusen (%2).</translation>
    </message>
    <message>
        <source>Update the engine to 29.3.1 or later; a build of a distribution may carry the fix under an older number.</source>
        <translation>Die Engine auf 29.3.1 oder neuer bringen; ein Paket einer Distribution kann die Korrektur unter einer älteren Nummer enthalten.</translation>
    </message>
    <message>
        <source>The engine is reached over TCP, and whoever may call it at all may do everything: no plugin decides which calls are allowed.</source>
        <translation>Die Engine wird über TCP erreicht, und wer sie überhaupt aufrufen darf, darf alles: Kein Plugin entscheidet, welche Aufrufe erlaubt sind.</translation>
    </message>
    <message>
        <source>Whoever may open the engine&apos;s socket may do everything: no plugin decides which calls are allowed.</source>
        <translation>Wer den Socket der Engine öffnen darf, darf alles: Kein Plugin entscheidet, welche Aufrufe erlaubt sind.</translation>
    </message>
    <message>
        <source>Install an authorization plugin such as opa-docker-authz, test it, then name it in daemon.json and restart the daemon.</source>
        <translation>Ein Autorisierungs-Plugin wie opa-docker-authz installieren, erproben, dann in daemon.json nennen und den Daemon neu starten.</translation>
    </message>
    <message>
        <source>No unauthenticated TCP API</source>
        <translation>Keine TCP-API ohne Anmeldung</translation>
    </message>
    <message>
        <source>API open to everyone</source>
        <translation>API offen für alle</translation>
    </message>
    <message>
        <source>Whoever reaches the port starts a privileged container and is root on the host. Machines on the internet look for such ports all day long.</source>
        <translation>Wer den Port erreicht, startet einen privilegierten Container und ist root auf dem Host. Rechner im Internet suchen den ganzen Tag nach solchen Ports.</translation>
    </message>
    <message>
        <source>Close the TCP port; use ssh:// or TLS with client certificates.</source>
        <translation>Den TCP-Port schließen; ssh:// oder TLS mit Client-Zertifikaten verwenden.</translation>
    </message>
    <message>
        <source>Our TLS endpoint is sound</source>
        <translation>Unsere TLS-Verbindung ist solide</translation>
    </message>
    <message>
        <source>Weak TLS</source>
        <translation>Schwaches TLS</translation>
    </message>
    <message>
        <source>Who breaks or forges the connection commands the engine in your name. Old protocols and short keys can be broken, an expired certificate locks you out when you need the host most.</source>
        <translation>Wer die Verbindung bricht oder fälscht, befiehlt der Engine in Ihrem Namen. Alte Protokolle und kurze Schlüssel lassen sich brechen, ein abgelaufenes Zertifikat sperrt Sie aus, wenn Sie den Host am nötigsten brauchen.</translation>
    </message>
    <message>
        <source>Renew the certificate; TLS 1.2 or newer, RSA of 2048 bits or more.</source>
        <translation>Das Zertifikat erneuern; TLS 1.2 oder neuer, RSA mit mindestens 2048 Bit.</translation>
    </message>
    <message>
        <source>Authorization plugin in use</source>
        <translation>Autorisierungs-Plugin im Einsatz</translation>
    </message>
    <message>
        <source>API without authorization</source>
        <translation>API ohne Autorisierung</translation>
    </message>
    <message>
        <source>Without it every client of the engine is root on the host, also one that only should look.</source>
        <translation>Ohne es ist jeder Client der Engine root auf dem Host, auch einer, der nur schauen soll.</translation>
    </message>
    <message>
        <source>Put an authorization plugin before the API, and keep the engine current.</source>
        <translation>Ein Autorisierungs-Plugin vor die API setzen und die Engine aktuell halten.</translation>
    </message>
    <message>
        <source>The engine runs as an ordinary user.</source>
        <translation>Die Engine läuft als gewöhnlicher Benutzer.</translation>
    </message>
    <message>
        <source>The engine runs as root; its containers at least are not the root of the host.</source>
        <translation>Die Engine läuft als root; ihre Container sind wenigstens nicht root auf dem Host.</translation>
    </message>
    <message>
        <source>The engine runs as root: a hole in it or in a container&apos;s wall is root on the host.</source>
        <translation>Die Engine läuft als root: Ein Loch in ihr oder in der Wand eines Containers ist root auf dem Host.</translation>
    </message>
    <message>
        <source>Set up a rootless engine beside this one and move the containers over; ports below 1024 and some storage and network drivers need thought first.</source>
        <translation>Neben dieser Engine eine rootlose einrichten und die Container umziehen; Ports unter 1024 und manche Speicher- und Netztreiber wollen vorher bedacht sein.</translation>
    </message>
    <message>
        <source>The engine is rootless: root in a container is its user outside.</source>
        <translation>Die Engine ist rootlos: root im Container ist außen ihr Benutzer.</translation>
    </message>
    <message>
        <source>Root in a container is an ordinary user outside.</source>
        <translation>root im Container ist außen ein gewöhnlicher Benutzer.</translation>
    </message>
    <message>
        <source>Root in a container is root on the host: the engine does not remap users.</source>
        <translation>root im Container ist root auf dem Host: Die Engine bildet Benutzer nicht um.</translation>
    </message>
    <message>
        <source>Restart the daemon after it. Images are pulled anew, volumes need new owners, and containers that are privileged or use the host&apos;s namespaces need --userns=host.</source>
        <translation>Danach den Daemon neu starten. Images werden neu geladen, Volumes brauchen neue Eigentümer, und Container, die privilegiert sind oder Namensräume des Hosts nutzen, brauchen --userns=host.</translation>
    </message>
    <message>
        <source>The engine confines containers with %1.</source>
        <translation>Die Engine schränkt Container mit %1 ein.</translation>
    </message>
    <message>
        <source>Not assessed: a rootless engine does not tell whether the host confines it with AppArmor or SELinux.</source>
        <translation>Nicht beurteilt: Eine rootlose Engine sagt nicht, ob der Host sie mit AppArmor oder SELinux einschränkt.</translation>
    </message>
    <message>
        <source>Neither AppArmor nor SELinux confines the containers.</source>
        <translation>Weder AppArmor noch SELinux schränkt die Container ein.</translation>
    </message>
    <message>
        <source>Neither AppArmor nor SELinux confines the containers; the kernel is one with grsecurity.</source>
        <translation>Weder AppArmor noch SELinux schränkt die Container ein; der Kernel ist einer mit grsecurity.</translation>
    </message>
    <message>
        <source>Neither AppArmor nor SELinux confines the containers within Docker Desktop&apos;s virtual machine.</source>
        <translation>Weder AppArmor noch SELinux schränkt die Container in der virtuellen Maschine von Docker Desktop ein.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu install and enable apparmor; on Fedora and its kin enforce SELinux and set selinux-enabled. Restart the daemon and create the containers anew.</source>
        <translation>Auf Debian und Ubuntu apparmor installieren und einschalten; auf Fedora und Verwandten SELinux erzwingen und selinux-enabled setzen. Den Daemon neu starten und die Container neu anlegen.</translation>
    </message>
    <message>
        <source>Or take seccomp-profile out of daemon.json and out of the options of dockerd, and restart the daemon and its containers.</source>
        <translation>Oder seccomp-profile aus daemon.json und aus den Optionen von dockerd nehmen und den Daemon samt Containern neu starten.</translation>
    </message>
    <message>
        <source>The kernel or the engine cannot filter system calls.</source>
        <translation>Der Kernel oder die Engine kann Systemaufrufe nicht filtern.</translation>
    </message>
    <message>
        <source>Use a kernel with CONFIG_SECCOMP_FILTER and an engine that is built with seccomp.</source>
        <translation>Einen Kernel mit CONFIG_SECCOMP_FILTER und eine mit seccomp gebaute Engine verwenden.</translation>
    </message>
    <message>
        <source>Containers get the engine&apos;s own filter of system calls.</source>
        <translation>Container bekommen den eigenen Systemaufruf-Filter der Engine.</translation>
    </message>
    <message>
        <source>The daemon switches the filter of system calls off for all containers that bring none.</source>
        <translation>Der Daemon schaltet den Systemaufruf-Filter für alle Container ab, die keinen mitbringen.</translation>
    </message>
    <message>
        <source>The daemon&apos;s filter of system calls is %1, whose content cannot be seen.</source>
        <translation>Der Systemaufruf-Filter des Daemons ist %1, dessen Inhalt nicht zu sehen ist.</translation>
    </message>
    <message>
        <source>New containers cannot gain privileges by default.</source>
        <translation>Neue Container können standardmäßig keine Rechte hinzugewinnen.</translation>
    </message>
    <message>
        <source>Not assessed: Engine %1 does not tell whether no-new-privileges is its default.</source>
        <translation>Nicht beurteilt: Engine %1 sagt nicht, ob no-new-privileges ihr Standard ist.</translation>
    </message>
    <message>
        <source>New containers may gain privileges unless each one forbids it.</source>
        <translation>Neue Container dürfen Rechte hinzugewinnen, wenn nicht jeder einzelne es verbietet.</translation>
    </message>
    <message>
        <source>Restart the daemon and create the containers anew; those that exist keep what they have.</source>
        <translation>Den Daemon neu starten und die Container neu anlegen; bestehende behalten, was sie haben.</translation>
    </message>
    <message>
        <source>The engine has no driver of control groups: limits of containers are accepted and ignored.</source>
        <translation>Die Engine hat keinen Treiber für Control Groups: Grenzen von Containern werden angenommen und nicht beachtet.</translation>
    </message>
    <message>
        <source>The kernel does not enforce these limits of containers: %1.</source>
        <translation>Der Kernel setzt diese Grenzen von Containern nicht durch: %1.</translation>
    </message>
    <message>
        <source>Boot the host with version 2 of control groups and systemd; for a rootless engine delegate the controllers cpu, memory and pids to its user.</source>
        <translation>Den Host mit Version 2 der Control Groups und systemd starten; bei einer rootlosen Engine die Controller cpu, memory und pids an ihren Benutzer übertragen.</translation>
    </message>
    <message>
        <source>The host uses version 1 of control groups, which the engine will cease to support.</source>
        <translation>Der Host verwendet Version 1 der Control Groups, die die Engine bald nicht mehr unterstützt.</translation>
    </message>
    <message>
        <source>Boot the host with systemd.unified_cgroup_hierarchy=1, or update its distribution.</source>
        <translation>Den Host mit systemd.unified_cgroup_hierarchy=1 starten oder seine Distribution aktualisieren.</translation>
    </message>
    <message>
        <source>Version %1 of control groups enforces all limits.</source>
        <translation>Version %1 der Control Groups setzt alle Grenzen durch.</translation>
    </message>
    <message>
        <source>Daemon runs as non-root</source>
        <translation>Daemon läuft nicht als root</translation>
    </message>
    <message>
        <source>Daemon runs as root</source>
        <translation>Daemon läuft als root</translation>
    </message>
    <message>
        <source>A rootless engine that is taken over is one user&apos;s account; one that runs as root is the host.</source>
        <translation>Eine übernommene rootlose Engine ist das Konto eines Benutzers; eine, die als root läuft, ist der Host.</translation>
    </message>
    <message>
        <source>Run a rootless engine, or at least remap users.</source>
        <translation>Eine rootlose Engine betreiben oder wenigstens Benutzer umbilden.</translation>
    </message>
    <message>
        <source>User-namespace remapping enabled</source>
        <translation>Umbildung der Benutzer eingeschaltet</translation>
    </message>
    <message>
        <source>No user remapping</source>
        <translation>Keine Umbildung der Benutzer</translation>
    </message>
    <message>
        <source>Without it an intruder who is root in a container and finds a way out is root outside as well.</source>
        <translation>Ohne sie ist ein Eindringling, der im Container root ist und einen Weg hinaus findet, auch draußen root.</translation>
    </message>
    <message>
        <source>Set userns-remap in daemon.json.</source>
        <translation>userns-remap in daemon.json setzen.</translation>
    </message>
    <message>
        <source>AppArmor or SELinux active for Docker</source>
        <translation>AppArmor oder SELinux für Docker aktiv</translation>
    </message>
    <message>
        <source>No AppArmor or SELinux</source>
        <translation>Kein AppArmor oder SELinux</translation>
    </message>
    <message>
        <source>They hold where a capability or a mount was given too much: without them one mistake is enough to leave a container.</source>
        <translation>Sie halten, wo eine Capability oder ein Mount zu viel gegeben wurde: Ohne sie genügt ein Fehler, um einen Container zu verlassen.</translation>
    </message>
    <message>
        <source>Enable AppArmor or SELinux on the host and for the daemon.</source>
        <translation>AppArmor oder SELinux auf dem Host und für den Daemon einschalten.</translation>
    </message>
    <message>
        <source>Daemon default seccomp profile</source>
        <translation>Seccomp-Standardprofil des Daemons</translation>
    </message>
    <message>
        <source>No default seccomp profile</source>
        <translation>Kein Seccomp-Standardprofil</translation>
    </message>
    <message>
        <source>The default keeps the rarely used half of the kernel, where most of its holes are found, away from every container.</source>
        <translation>Der Standard hält die selten gebrauchte Hälfte des Kernels, in der die meisten Löcher gefunden werden, von jedem Container fern.</translation>
    </message>
    <message>
        <source>Use the built-in profile.</source>
        <translation>Das eingebaute Profil verwenden.</translation>
    </message>
    <message>
        <source>Daemon no-new-privileges default</source>
        <translation>no-new-privileges als Standard des Daemons</translation>
    </message>
    <message>
        <source>Privileges can be gained</source>
        <translation>Rechte sind zu gewinnen</translation>
    </message>
    <message>
        <source>As a default it also covers the container that nobody thought of.</source>
        <translation>Als Standard gilt es auch für den Container, an den niemand gedacht hat.</translation>
    </message>
    <message>
        <source>Set no-new-privileges in daemon.json.</source>
        <translation>no-new-privileges in daemon.json setzen.</translation>
    </message>
    <message>
        <source>cgroup v2 with working limits</source>
        <translation>cgroup v2 mit wirksamen Grenzen</translation>
    </message>
    <message>
        <source>Limits are not enforced</source>
        <translation>Grenzen wirken nicht</translation>
    </message>
    <message>
        <source>Where the kernel does not enforce limits, one container can starve the host although its limits are written down.</source>
        <translation>Wo der Kernel Grenzen nicht durchsetzt, kann ein Container den Host aushungern, obwohl seine Grenzen aufgeschrieben sind.</translation>
    </message>
    <message>
        <source>Boot the host with version 2 of control groups.</source>
        <translation>Den Host mit Version 2 der Control Groups starten.</translation>
    </message>
    <message>
        <source>Look at `docker plugin inspect`, remove plugins that nobody needs with docker plugin disable and docker plugin rm, and list those you reviewed in the policy.</source>
        <translation>„docker plugin inspect“ ansehen, unnötige Plugins mit docker plugin disable und docker plugin rm entfernen und die geprüften in der Richtlinie aufführen.</translation>
    </message>
    <message>
        <source>The plugin %1 is enabled, but the policy does not list it.</source>
        <translation>Das Plugin %1 ist eingeschaltet, aber die Richtlinie führt es nicht auf.</translation>
    </message>
    <message>
        <source>The plugin %1 has far-reaching rights: %2.</source>
        <translation>Das Plugin %1 hat weitreichende Rechte: %2.</translation>
    </message>
    <message>
        <source>Not assessed: the rights of the plugin %1 could not be read.</source>
        <translation>Nicht beurteilt: Die Rechte des Plugins %1 waren nicht zu lesen.</translation>
    </message>
    <message>
        <source>No plugin has rights that it should not have.</source>
        <translation>Kein Plugin hat Rechte, die es nicht haben sollte.</translation>
    </message>
    <message>
        <source>Take runtimes that nobody uses out of daemon.json; list those of your own in the policy.</source>
        <translation>Unbenutzte Laufzeiten aus daemon.json nehmen; eigene in der Richtlinie aufführen.</translation>
    </message>
    <message>
        <source>Plugins may change containers as they are created (NRI is on).</source>
        <translation>Plugins dürfen Container beim Anlegen verändern (NRI ist eingeschaltet).</translation>
    </message>
    <message>
        <source>Keep the directories of NRI plugins writable for root alone, and switch NRI off where nobody needs it.</source>
        <translation>Die Verzeichnisse der NRI-Plugins nur für root schreibbar halten und NRI ausschalten, wo niemand es braucht.</translation>
    </message>
    <message>
        <source>All runtimes are known; the default is %1.</source>
        <translation>Alle Laufzeiten sind bekannt; Standard ist %1.</translation>
    </message>
    <message>
        <source>Not assessed: whether %1 is a partition of its own cannot be seen from here; it needs a person&apos;s word.</source>
        <translation>Nicht beurteilt: Ob %1 eine eigene Partition ist, ist von hier nicht zu sehen; das muss ein Mensch bestätigen.</translation>
    </message>
    <message>
        <source>Separate partition for DockerRootDir</source>
        <translation>Eigene Partition für DockerRootDir</translation>
    </message>
    <message>
        <source>No partition of its own</source>
        <translation>Keine eigene Partition</translation>
    </message>
    <message>
        <source>Images and logs that fill the disk of the system take the whole host down with them.</source>
        <translation>Images und Protokolle, die die Platte des Systems füllen, reißen den ganzen Host mit.</translation>
    </message>
    <message>
        <source>Mount a partition of its own there, then attest it.</source>
        <translation>Dort eine eigene Partition einhängen, dann bestätigen.</translation>
    </message>
    <message>
        <source>Daemon files ownership and modes</source>
        <translation>Eigentümer und Rechte der Daemon-Dateien</translation>
    </message>
    <message>
        <source>Daemon files open to others</source>
        <translation>Daemon-Dateien offen für andere</translation>
    </message>
    <message>
        <source>Who may write the daemon&apos;s unit, its keys or its configuration decides what root does at the next start.</source>
        <translation>Wer die Unit des Daemons, seine Schlüssel oder seine Konfiguration schreiben darf, bestimmt, was root beim nächsten Start tut.</translation>
    </message>
    <message>
        <source>Check owner and mode of the daemon&apos;s files on the host, then attest it.</source>
        <translation>Eigentümer und Rechte der Daemon-Dateien auf dem Host prüfen, dann bestätigen.</translation>
    </message>
    <message>
        <source>auditd rules for Docker paths</source>
        <translation>auditd-Regeln für Docker-Pfade</translation>
    </message>
    <message>
        <source>No audit rules</source>
        <translation>Keine Audit-Regeln</translation>
    </message>
    <message>
        <source>Without them nobody can tell afterwards who changed the daemon&apos;s files.</source>
        <translation>Ohne sie kann hinterher niemand sagen, wer die Dateien des Daemons verändert hat.</translation>
    </message>
    <message>
        <source>Add audit rules for the paths of Docker on the host, then attest it.</source>
        <translation>Audit-Regeln für die Pfade von Docker auf dem Host anlegen, dann bestätigen.</translation>
    </message>
    <message>
        <source>Managed plugins reviewed</source>
        <translation>Verwaltete Plugins geprüft</translation>
    </message>
    <message>
        <source>Plugin not reviewed</source>
        <translation>Plugin nicht geprüft</translation>
    </message>
    <message>
        <source>A plugin runs beside the daemon with rights that no container would get; whoever updates it owns the host.</source>
        <translation>Ein Plugin läuft neben dem Daemon mit Rechten, die kein Container bekäme; wer es aktualisiert, dem gehört der Host.</translation>
    </message>
    <message>
        <source>Review each plugin and its rights; remove what nobody needs.</source>
        <translation>Jedes Plugin und seine Rechte prüfen; entfernen, was niemand braucht.</translation>
    </message>
    <message>
        <source>Registered runtimes and NRI/CDI</source>
        <translation>Eingetragene Laufzeiten und NRI/CDI</translation>
    </message>
    <message>
        <source>A runtime is a program that root starts for every container; a strange one is a quiet way to stay on a host.</source>
        <translation>Eine Laufzeit ist ein Programm, das root für jeden Container startet; eine fremde ist ein leiser Weg, auf einem Host zu bleiben.</translation>
    </message>
    <message>
        <source>Keep only runtimes that you know.</source>
        <translation>Nur bekannte Laufzeiten behalten.</translation>
    </message>
    <message>
        <source>Create the container anew; programs that must share memory can be given a volume on tmpfs instead.</source>
        <translation>Den Container neu anlegen; Programme, die Speicher teilen müssen, können stattdessen ein Volume auf tmpfs bekommen.</translation>
    </message>
    <message>
        <source>The container reaches the shared memory and the message queues of the host&apos;s programs.</source>
        <translation>Der Container erreicht den gemeinsamen Speicher und die Nachrichtenwarteschlangen der Programme des Hosts.</translation>
    </message>
    <message>
        <source>The container shares memory with nobody (%1).</source>
        <translation>Der Container teilt mit niemandem Speicher (%1).</translation>
    </message>
    <message>
        <source>Other containers may join the shared memory of this one.</source>
        <translation>Andere Container dürfen den gemeinsamen Speicher dieses Containers mitbenutzen.</translation>
    </message>
    <message>
        <source>The container uses the shared memory of %1.</source>
        <translation>Der Container benutzt den gemeinsamen Speicher von %1.</translation>
    </message>
    <message>
        <source>The container shares the name of the host, which it can read.</source>
        <translation>Der Container teilt den Namen des Hosts und kann ihn lesen.</translation>
    </message>
    <message>
        <source>The container shares the name of the host and may change it.</source>
        <translation>Der Container teilt den Namen des Hosts und darf ihn ändern.</translation>
    </message>
    <message>
        <source>The container shares the name of the host; whether it may change it could not be read.</source>
        <translation>Der Container teilt den Namen des Hosts; ob er ihn ändern darf, war nicht lesbar.</translation>
    </message>
    <message>
        <source>Leave the uts option out, give the container a name of its own with --hostname where it needs one, and create it anew.</source>
        <translation>Die Option uts weglassen, dem Container bei Bedarf mit --hostname einen eigenen Namen geben und ihn neu anlegen.</translation>
    </message>
    <message>
        <source>The container has a host name of its own.</source>
        <translation>Der Container hat einen eigenen Hostnamen.</translation>
    </message>
    <message>
        <source>This is a setting of the whole host: images are pulled anew, and containers that need the host&apos;s namespaces or the privileged mode are refused.</source>
        <translation>Das ist eine Einstellung des ganzen Hosts: Images werden neu geholt, und Container, die Namensräume des Hosts oder den privilegierten Modus brauchen, werden abgelehnt.</translation>
    </message>
    <message>
        <source>The engine is rootless: every container of it is in a user namespace.</source>
        <translation>Die Engine läuft ohne root: Jeder ihrer Container ist in einem Benutzernamensraum.</translation>
    </message>
    <message>
        <source>The engine gives no container a user namespace of its own.</source>
        <translation>Die Engine gibt keinem Container einen eigenen Benutzernamensraum.</translation>
    </message>
    <message>
        <source>The root of the container is an ordinary user of the host.</source>
        <translation>Root im Container ist auf dem Host ein gewöhnlicher Benutzer.</translation>
    </message>
    <message>
        <source>The container has left the user namespace that the engine gives to the others: its root is the host&apos;s.</source>
        <translation>Der Container hat den Benutzernamensraum verlassen, den die Engine den anderen gibt: Sein root ist der des Hosts.</translation>
    </message>
    <message>
        <source>Leave --userns=host out and create the container anew; its volumes must then belong to the remapped user. Remapping itself is switched on with userns-remap of the daemon.</source>
        <translation>--userns=host weglassen und den Container neu anlegen; seine Volumes müssen dann dem umgesetzten Benutzer gehören. Die Umsetzung selbst schaltet userns-remap des Daemons ein.</translation>
    </message>
    <message>
        <source>Host IPC namespace not shared</source>
        <translation>IPC-Namensraum des Hosts nicht geteilt</translation>
    </message>
    <message>
        <source>Shared memory exposed</source>
        <translation>Gemeinsamer Speicher offen</translation>
    </message>
    <message>
        <source>Databases and browsers keep secrets in shared memory. Whoever shares it reads and changes what those programs work with.</source>
        <translation>Datenbanken und Browser halten Geheimnisse im gemeinsamen Speicher. Wer ihn teilt, liest und ändert, womit diese Programme arbeiten.</translation>
    </message>
    <message>
        <source>Use --ipc=private.</source>
        <translation>--ipc=private verwenden.</translation>
    </message>
    <message>
        <source>Host UTS namespace not shared</source>
        <translation>UTS-Namensraum des Hosts nicht geteilt</translation>
    </message>
    <message>
        <source>Host name shared</source>
        <translation>Hostname geteilt</translation>
    </message>
    <message>
        <source>An intruder with the right to administer renames the host, and logs and certificates then name another machine.</source>
        <translation>Ein Eindringling mit Verwaltungsrecht benennt den Host um; Protokolle und Zertifikate nennen dann einen anderen Rechner.</translation>
    </message>
    <message>
        <source>Drop --uts=host.</source>
        <translation>--uts=host weglassen.</translation>
    </message>
    <message>
        <source>Host user namespace is not shared</source>
        <translation>Benutzernamensraum des Hosts nicht geteilt</translation>
    </message>
    <message>
        <source>Left the user namespace</source>
        <translation>Benutzernamensraum verlassen</translation>
    </message>
    <message>
        <source>Where the engine maps root to an ordinary user, this container goes without: whoever breaks out of it is root of the host.</source>
        <translation>Wo die Engine root auf einen gewöhnlichen Benutzer umsetzt, bleibt dieser Container davon ausgenommen: Wer aus ihm ausbricht, ist root des Hosts.</translation>
    </message>
    <message>
        <source>Drop --userns=host.</source>
        <translation>--userns=host weglassen.</translation>
    </message>
    <message>
        <source>Give the registry a certificate, put its CA into /etc/docker/certs.d/REGISTRY/ca.crt on the host, then empty insecure-registries and reload the daemon.</source>
        <translation>Der Registry ein Zertifikat geben, dessen CA auf dem Host in /etc/docker/certs.d/REGISTRY/ca.crt ablegen, dann insecure-registries leeren und den Daemon neu laden.</translation>
    </message>
    <message>
        <source>The engine takes images from every registry without encryption or proof of identity (%1).</source>
        <translation>Die Engine nimmt Images von jeder Registry ohne Verschlüsselung oder Nachweis der Identität (%1).</translation>
    </message>
    <message>
        <source>The engine takes images from these registries without encryption or proof of identity: %1.</source>
        <translation>Die Engine nimmt Images von diesen Registrys ohne Verschlüsselung oder Nachweis der Identität: %1.</translation>
    </message>
    <message>
        <source>The engine asks the mirror %1 without encryption.</source>
        <translation>Die Engine fragt den Spiegel %1 ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>All registries but those on this host are asked over TLS.</source>
        <translation>Alle Registrys außer denen auf diesem Host werden über TLS gefragt.</translation>
    </message>
    <message>
        <source>Not assessed: Podman&apos;s networks do not say whether their containers may talk to each other.</source>
        <translation>Nicht beurteilt: Die Netze von Podman sagen nicht, ob ihre Container miteinander sprechen dürfen.</translation>
    </message>
    <message>
        <source>The engine has no default bridge.</source>
        <translation>Die Engine hat keine Standard-Bridge.</translation>
    </message>
    <message>
        <source>Containers on the default bridge cannot talk to each other.</source>
        <translation>Container auf der Standard-Bridge können nicht miteinander sprechen.</translation>
    </message>
    <message>
        <source>%1 containers on the default bridge reach all ports of each other.</source>
        <translation>%1 Container auf der Standard-Bridge erreichen alle Ports voneinander.</translation>
    </message>
    <message>
        <source>Containers on the default bridge would reach all ports of each other; no two are on it now.</source>
        <translation>Container auf der Standard-Bridge würden alle Ports voneinander erreichen; zurzeit sind keine zwei darauf.</translation>
    </message>
    <message>
        <source>Restart the daemon after it, and join containers that belong together in a network of their own.</source>
        <translation>Danach den Daemon neu starten und zusammengehörige Container in ein eigenes Netz bringen.</translation>
    </message>
    <message>
        <source>Let the engine set its rules, keep your own in the chain DOCKER-USER, and take the option that opens containers out of the network or the unit of dockerd.</source>
        <translation>Die Engine ihre Regeln setzen lassen, eigene in der Kette DOCKER-USER halten und die Option, die Container öffnet, aus dem Netz oder der Unit von dockerd nehmen.</translation>
    </message>
    <message>
        <source>The network %1 lets traffic from outside to ports that are not published (%2).</source>
        <translation>Das Netz %1 lässt Verkehr von außen an Ports, die nicht veröffentlicht sind (%2).</translation>
    </message>
    <message>
        <source>firewalld was reloaded, after which Engine %1 leaves ports open that are published on the loopback address (CVE-2025-54388).</source>
        <translation>firewalld wurde neu geladen; danach lässt Engine %1 Ports offen, die auf der Loopback-Adresse veröffentlicht sind (CVE-2025-54388).</translation>
    </message>
    <message>
        <source>Update the engine to 28.3.3 or later, and restart the daemon.</source>
        <translation>Die Engine auf 28.3.3 oder neuer bringen und den Daemon neu starten.</translation>
    </message>
    <message>
        <source>The engine was started with DOCKER_INSECURE_NO_IPTABLES_RAW: neighbours of the host reach ports that are published on its loopback address.</source>
        <translation>Die Engine wurde mit DOCKER_INSECURE_NO_IPTABLES_RAW gestartet: Nachbarn des Hosts erreichen Ports, die auf seiner Loopback-Adresse veröffentlicht sind.</translation>
    </message>
    <message>
        <source>Not assessed: the engine names its firewall also where it was told to set no rules; it needs a person&apos;s word.</source>
        <translation>Nicht beurteilt: Die Engine nennt ihre Firewall auch dort, wo sie keine Regeln setzen soll; das muss ein Mensch bestätigen.</translation>
    </message>
    <message>
        <source>Each published port has a process of its own that runs as root and hides the address of clients.</source>
        <translation>Jeder veröffentlichte Port hat einen eigenen Prozess, der als root läuft und die Adresse der Clients verbirgt.</translation>
    </message>
    <message>
        <source>Restart the daemon after it; where the host itself connects to ::1 it may need 127.0.0.1 then.</source>
        <translation>Danach den Daemon neu starten; wo der Host selbst ::1 anspricht, braucht es dann vielleicht 127.0.0.1.</translation>
    </message>
    <message>
        <source>Not assessed: Engine %1 does not tell whether the userland proxy is in use.</source>
        <translation>Nicht beurteilt: Engine %1 sagt nicht, ob der Userland-Proxy im Einsatz ist.</translation>
    </message>
    <message>
        <source>Ports are published by rules of the kernel alone.</source>
        <translation>Ports werden allein durch Regeln des Kernels veröffentlicht.</translation>
    </message>
    <message>
        <source>No insecure registries</source>
        <translation>Keine unsicheren Registrys</translation>
    </message>
    <message>
        <source>Insecure registries</source>
        <translation>Unsichere Registrys</translation>
    </message>
    <message>
        <source>Whoever stands between the host and such a registry decides what runs on the host, and reads the password that is sent along.</source>
        <translation>Wer zwischen dem Host und einer solchen Registry steht, bestimmt, was auf dem Host läuft, und liest das mitgesandte Passwort.</translation>
    </message>
    <message>
        <source>Reach every registry over TLS with a certificate that is verified.</source>
        <translation>Jede Registry über TLS mit geprüftem Zertifikat erreichen.</translation>
    </message>
    <message>
        <source>Default bridge inter-container traffic off</source>
        <translation>Verkehr zwischen Containern der Standard-Bridge aus</translation>
    </message>
    <message>
        <source>Open default bridge</source>
        <translation>Offene Standard-Bridge</translation>
    </message>
    <message>
        <source>One container that is taken over reaches every other one on the bridge, also those that publish nothing.</source>
        <translation>Ein übernommener Container erreicht jeden anderen auf der Bridge, auch solche, die nichts veröffentlichen.</translation>
    </message>
    <message>
        <source>Set icc to false, and use networks of your own.</source>
        <translation>icc auf false setzen und eigene Netze verwenden.</translation>
    </message>
    <message>
        <source>Docker manages firewall rules</source>
        <translation>Docker verwaltet die Firewall-Regeln</translation>
    </message>
    <message>
        <source>Firewall rules are open</source>
        <translation>Firewall-Regeln sind offen</translation>
    </message>
    <message>
        <source>Without the engine&apos;s rules containers are reachable at ports that nobody published, or lose the walls between their networks.</source>
        <translation>Ohne die Regeln der Engine sind Container an Ports erreichbar, die niemand veröffentlicht hat, oder verlieren die Wände zwischen ihren Netzen.</translation>
    </message>
    <message>
        <source>Let the engine set its firewall rules.</source>
        <translation>Die Engine ihre Firewall-Regeln setzen lassen.</translation>
    </message>
    <message>
        <source>Userland proxy disabled</source>
        <translation>Userland-Proxy ausgeschaltet</translation>
    </message>
    <message>
        <source>Userland proxy in use</source>
        <translation>Userland-Proxy im Einsatz</translation>
    </message>
    <message>
        <source>It is one more program that faces the network as root, and it makes all clients look like the host in the logs of a service.</source>
        <translation>Er ist ein weiteres Programm, das als root dem Netz gegenübersteht, und lässt alle Clients in den Protokollen eines Dienstes wie den Host aussehen.</translation>
    </message>
    <message>
        <source>Set userland-proxy to false.</source>
        <translation>userland-proxy auf false setzen.</translation>
    </message>
    <message>
        <source>Files of the host are mounted read-only: %1.</source>
        <translation>Dateien des Hosts sind nur lesbar eingehängt: %1.</translation>
    </message>
    <message>
        <source>The container reads what is the host&apos;s own: %1.</source>
        <translation>Der Container liest, was dem Host selbst gehört: %1.</translation>
    </message>
    <message>
        <source>The container may change what the host itself runs or trusts: %1.</source>
        <translation>Der Container darf ändern, was der Host selbst ausführt oder glaubt: %1.</translation>
    </message>
    <message>
        <source>Create the container anew with a named volume, or with the narrowest path, read-only, instead of %1. A monitoring agent that must read the host may have a waiver.</source>
        <translation>Erstellen Sie den Container neu mit einem benannten Volume oder dem engsten Pfad, nur lesbar, statt %1. Ein Überwachungsprogramm, das den Host lesen muss, kann eine Ausnahme bekommen.</translation>
    </message>
    <message>
        <source>No path that belongs to the host itself is mounted.</source>
        <translation>Kein Pfad, der dem Host selbst gehört, ist eingehängt.</translation>
    </message>
    <message>
        <source>What the container mounts below %1 appears on the host, and it has the right to mount.</source>
        <translation>Was der Container unter %1 einhängt, erscheint auf dem Host, und er hat das Recht dazu.</translation>
    </message>
    <message>
        <source>What is mounted below %1 in the container appears on the host.</source>
        <translation>Was im Container unter %1 eingehängt wird, erscheint auf dem Host.</translation>
    </message>
    <message>
        <source>Create the container anew without :shared or bind-propagation at that mount.</source>
        <translation>Erstellen Sie den Container neu, ohne :shared oder bind-propagation an dieser Stelle.</translation>
    </message>
    <message>
        <source>Not assessed: the propagation of the mount at %1 is none that is known: %2.</source>
        <translation>Nicht bewertet: Die Weitergabe der Einhängung an %1 ist keine bekannte: %2.</translation>
    </message>
    <message>
        <source>What the host mounts below %1 later appears in the container.</source>
        <translation>Was der Host unter %1 später einhängt, erscheint im Container.</translation>
    </message>
    <message>
        <source>Use slave propagation only where the container must see later mounts of the host.</source>
        <translation>Nehmen Sie slave nur, wo der Container spätere Einhängungen des Hosts sehen muss.</translation>
    </message>
    <message>
        <source>No mount passes on what is mounted in the container.</source>
        <translation>Keine Einhängung gibt weiter, was im Container eingehängt wird.</translation>
    </message>
    <message>
        <source>No sensitive host path mounted</source>
        <translation>Kein heikler Pfad des Hosts eingehängt</translation>
    </message>
    <message>
        <source>Sensitive host path</source>
        <translation>Heikler Pfad des Hosts</translation>
    </message>
    <message>
        <source>Who may write the host&apos;s programs, settings or keys is root there after the next start of one of them; who may read them has the passwords.</source>
        <translation>Wer Programme, Einstellungen oder Schlüssel des Hosts schreiben darf, ist dort root, sobald eines davon wieder startet; wer sie lesen darf, hat die Passwörter.</translation>
    </message>
    <message>
        <source>Mount a named volume, or the narrowest path read-only.</source>
        <translation>Hängen Sie ein benanntes Volume ein oder den engsten Pfad, nur lesbar.</translation>
    </message>
    <message>
        <source>No shared mount propagation</source>
        <translation>Keine geteilte Weitergabe von Einhängungen</translation>
    </message>
    <message>
        <source>Mounts reach the host</source>
        <translation>Einhängungen erreichen Host</translation>
    </message>
    <message>
        <source>With shared propagation a mount made in the container takes effect on the host, where it can cover the host&apos;s own files.</source>
        <translation>Bei geteilter Weitergabe wirkt eine Einhängung im Container auf dem Host und kann dort dessen Dateien verdecken.</translation>
    </message>
    <message>
        <source>Leave the propagation of bind mounts at rprivate.</source>
        <translation>Lassen Sie die Weitergabe von Bind-Mounts bei rprivate.</translation>
    </message>
    <message>
        <source>Or let an agent on the host carry the logs away, and attest that. Containers keep their driver until they are created anew.</source>
        <translation>Oder einen Agenten auf dem Host die Protokolle wegtragen lassen und das bestätigen. Container behalten ihren Treiber, bis sie neu angelegt werden.</translation>
    </message>
    <message>
        <source>The engine keeps no logs of containers at all.</source>
        <translation>Die Engine bewahrt keine Protokolle von Containern auf.</translation>
    </message>
    <message>
        <source>Logs stay on the host (%1): whoever takes it over can erase them.</source>
        <translation>Protokolle bleiben auf dem Host (%1): Wer ihn übernimmt, kann sie löschen.</translation>
    </message>
    <message>
        <source>The daemon logs at the level debug, which writes more than an operator needs, also of requests.</source>
        <translation>Der Daemon protokolliert auf der Stufe debug; das ist mehr, als ein Betreiber braucht, auch über Anfragen.</translation>
    </message>
    <message>
        <source>Logs leave the host by the driver %1.</source>
        <translation>Protokolle verlassen den Host mit dem Treiber %1.</translation>
    </message>
    <message>
        <source>A node of a swarm cannot use live restore: other nodes take over.</source>
        <translation>Ein Knoten eines Schwarms kann live-restore nicht verwenden: Andere Knoten übernehmen.</translation>
    </message>
    <message>
        <source>Containers go on while the daemon is updated.</source>
        <translation>Container laufen weiter, während der Daemon aktualisiert wird.</translation>
    </message>
    <message>
        <source>Every restart of the daemon stops all containers, so that its updates tend to be put off.</source>
        <translation>Jeder Neustart des Daemons hält alle Container an, darum werden seine Aktualisierungen gern aufgeschoben.</translation>
    </message>
    <message>
        <source>Reload the daemon with SIGHUP; running containers go on.</source>
        <translation>Den Daemon mit SIGHUP neu laden; laufende Container laufen weiter.</translation>
    </message>
    <message>
        <source>The storage driver %1 is supported.</source>
        <translation>Der Speichertreiber %1 wird unterstützt.</translation>
    </message>
    <message>
        <source>The storage driver devicemapper keeps its data in a file by a loop device, which is slow and was never meant for production.</source>
        <translation>Der Speichertreiber devicemapper hält seine Daten über ein Loop-Gerät in einer Datei; das ist langsam und war nie für den Betrieb gedacht.</translation>
    </message>
    <message>
        <source>Nobody mends the storage driver %1 any more.</source>
        <translation>Den Speichertreiber %1 pflegt niemand mehr.</translation>
    </message>
    <message>
        <source>The storage driver %1 is not meant for production.</source>
        <translation>Der Speichertreiber %1 ist nicht für den Betrieb gedacht.</translation>
    </message>
    <message>
        <source>Not assessed: the storage driver %1 is not known here.</source>
        <translation>Nicht beurteilt: Der Speichertreiber %1 ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Save what you need of containers and images first: another driver does not see them.</source>
        <translation>Vorher sichern, was von Containern und Images gebraucht wird: Ein anderer Treiber sieht sie nicht.</translation>
    </message>
    <message>
        <source>Experimental features are off.</source>
        <translation>Experimentelle Funktionen sind aus.</translation>
    </message>
    <message>
        <source>Experimental features are on, which nobody promises to mend.</source>
        <translation>Experimentelle Funktionen sind an; niemand verspricht, sie auszubessern.</translation>
    </message>
    <message>
        <source>Not assessed: the container %1 has no limit of open files, so that the daemon may have no default or the container may be older than it.</source>
        <translation>Nicht beurteilt: Der Container %1 hat keine Grenze für offene Dateien; der Daemon hat also vielleicht keinen Standard, oder der Container ist älter als dieser.</translation>
    </message>
    <message>
        <source>Not assessed: the daemon&apos;s default shows in running containers only, and none runs.</source>
        <translation>Nicht beurteilt: Der Standard des Daemons zeigt sich nur an laufenden Containern, und keiner läuft.</translation>
    </message>
    <message>
        <source>All running containers (%1) have a limit of open files.</source>
        <translation>Alle laufenden Container (%1) haben eine Grenze für offene Dateien.</translation>
    </message>
    <message>
        <source>The daemon shows what looks like a secret to everybody who may ask it: %1.</source>
        <translation>Der Daemon zeigt jedem, der ihn fragen darf, etwas, das wie ein Geheimnis aussieht: %1.</translation>
    </message>
    <message>
        <source>Take it out of the labels and proxies of the daemon, let the proxy know the host by its address, and change the secret: it must be taken for known.</source>
        <translation>Es aus den Labels und Proxys des Daemons nehmen, den Proxy den Host an seiner Adresse erkennen lassen und das Geheimnis ändern: Es muss als bekannt gelten.</translation>
    </message>
    <message>
        <source>Neither labels nor proxies of the daemon hold a secret.</source>
        <translation>Weder Labels noch Proxys des Daemons enthalten ein Geheimnis.</translation>
    </message>
    <message>
        <source>%1 stopped containers lie about, with old images and whatever they wrote.</source>
        <translation>%1 angehaltene Container liegen herum, mit alten Images und allem, was sie geschrieben haben.</translation>
    </message>
    <message>
        <source>Stopped for more than %1 days: %2.</source>
        <translation>Seit mehr als %1 Tagen angehalten: %2.</translation>
    </message>
    <message>
        <source>%1 stopped containers.</source>
        <translation>%1 angehaltene Container.</translation>
    </message>
    <message>
        <source>Look through `docker ps -a -f status=exited` and remove what nobody needs with docker rm; keep what an investigation may need.</source>
        <translation>„docker ps -a -f status=exited“ durchsehen und mit docker rm entfernen, was niemand braucht; behalten, was eine Untersuchung brauchen könnte.</translation>
    </message>
    <message>
        <source>Centralised remote logging</source>
        <translation>Zentrale Protokollierung außerhalb des Hosts</translation>
    </message>
    <message>
        <source>No logs</source>
        <translation>Keine Protokolle</translation>
    </message>
    <message>
        <source>Logs that exist only on the host are gone with it, and an intruder&apos;s first act is to erase them.</source>
        <translation>Protokolle, die es nur auf dem Host gibt, sind mit ihm verloren, und ein Eindringling löscht sie zuerst.</translation>
    </message>
    <message>
        <source>Send logs to another machine as they are written.</source>
        <translation>Protokolle beim Schreiben an einen anderen Rechner senden.</translation>
    </message>
    <message>
        <source>Live restore on</source>
        <translation>live-restore eingeschaltet</translation>
    </message>
    <message>
        <source>No live restore</source>
        <translation>Kein live-restore</translation>
    </message>
    <message>
        <source>Where an update of the daemon means an outage, known holes stay open longer.</source>
        <translation>Wo eine Aktualisierung des Daemons einen Ausfall bedeutet, bleiben bekannte Löcher länger offen.</translation>
    </message>
    <message>
        <source>Set live-restore in daemon.json.</source>
        <translation>live-restore in daemon.json setzen.</translation>
    </message>
    <message>
        <source>Supported storage driver</source>
        <translation>Unterstützter Speichertreiber</translation>
    </message>
    <message>
        <source>Unsupported storage driver</source>
        <translation>Speichertreiber ohne Pflege</translation>
    </message>
    <message>
        <source>Holes in a driver that nobody maintains stay, and engines without it can no longer be updated to.</source>
        <translation>Löcher in einem Treiber, den niemand pflegt, bleiben, und auf Engines ohne ihn lässt sich nicht mehr aktualisieren.</translation>
    </message>
    <message>
        <source>Move to overlay2 or to the containerd image store.</source>
        <translation>Zu overlay2 oder zum Image-Speicher von containerd wechseln.</translation>
    </message>
    <message>
        <source>No experimental mode</source>
        <translation>Kein experimenteller Modus</translation>
    </message>
    <message>
        <source>Experimental mode</source>
        <translation>Experimenteller Modus</translation>
    </message>
    <message>
        <source>What is experimental was looked at by few, and may change or vanish with any update.</source>
        <translation>Experimentelles haben wenige angesehen, und jede Aktualisierung kann es ändern oder streichen.</translation>
    </message>
    <message>
        <source>Set experimental to false.</source>
        <translation>experimental auf false setzen.</translation>
    </message>
    <message>
        <source>Daemon default ulimits</source>
        <translation>Standard-Ulimits des Daemons</translation>
    </message>
    <message>
        <source>No default ulimits</source>
        <translation>Keine Standard-Ulimits</translation>
    </message>
    <message>
        <source>Without a default the container that nobody thought of may open files until the host has none left.</source>
        <translation>Ohne Standard darf der Container, an den niemand gedacht hat, Dateien öffnen, bis der Host keine mehr hat.</translation>
    </message>
    <message>
        <source>Set default-ulimits in daemon.json.</source>
        <translation>default-ulimits in daemon.json setzen.</translation>
    </message>
    <message>
        <source>No credentials in daemon proxy/labels</source>
        <translation>Keine Zugangsdaten in Proxy oder Labels des Daemons</translation>
    </message>
    <message>
        <source>Daemon shows a secret</source>
        <translation>Daemon zeigt ein Geheimnis</translation>
    </message>
    <message>
        <source>Every client of the engine, every monitoring and every support bundle gets to read it.</source>
        <translation>Jeder Client der Engine, jede Überwachung und jedes Support-Paket bekommt es zu lesen.</translation>
    </message>
    <message>
        <source>Keep credentials out of the daemon&apos;s labels and proxies.</source>
        <translation>Zugangsdaten aus Labels und Proxys des Daemons heraushalten.</translation>
    </message>
    <message>
        <source>Few stopped containers</source>
        <translation>Wenige angehaltene Container</translation>
    </message>
    <message>
        <source>Many stopped containers</source>
        <translation>Viele angehaltene Container</translation>
    </message>
    <message>
        <source>Forgotten containers keep old secrets and old holes, and one command starts them again.</source>
        <translation>Vergessene Container behalten alte Geheimnisse und alte Löcher, und ein Befehl startet sie wieder.</translation>
    </message>
    <message>
        <source>Remove stopped containers that nobody needs.</source>
        <translation>Angehaltene Container entfernen, die niemand braucht.</translation>
    </message>
    <message>
        <source>Write USER 10001:10001 near the end of the Dockerfile, and give the files that the program writes to that user.</source>
        <translation>Schreiben Sie USER 10001:10001 gegen Ende ins Dockerfile, und geben Sie diesem Benutzer die Dateien, die das Programm schreibt.</translation>
    </message>
    <message>
        <source>The image names no user: its containers run as root unless told otherwise.</source>
        <translation>Das Image nennt keinen Benutzer: Seine Container laufen als root, wenn nichts anderes gesagt wird.</translation>
    </message>
    <message>
        <source>The image says that its containers run as root.</source>
        <translation>Das Image sagt, dass seine Container als root laufen.</translation>
    </message>
    <message>
        <source>The user of the image is not root, but its group is.</source>
        <translation>Der Benutzer des Images ist nicht root, aber seine Gruppe.</translation>
    </message>
    <message>
        <source>Containers of the image run as %1.</source>
        <translation>Container des Images laufen als %1.</translation>
    </message>
    <message>
        <source>The image brings a health check.</source>
        <translation>Das Image bringt eine Zustandsprüfung mit.</translation>
    </message>
    <message>
        <source>The image switches the health check off.</source>
        <translation>Das Image schaltet die Zustandsprüfung ab.</translation>
    </message>
    <message>
        <source>The image has no health check.</source>
        <translation>Das Image hat keine Zustandsprüfung.</translation>
    </message>
    <message>
        <source>Write HEALTHCHECK CMD with a command that asks the program itself into the Dockerfile; the command here is an example.</source>
        <translation>Schreiben Sie HEALTHCHECK CMD mit einem Befehl, der das Programm selbst fragt, ins Dockerfile; der Befehl hier ist ein Beispiel.</translation>
    </message>
    <message>
        <source>Build in several stages and start the last one from a small base, such as a distroless, alpine or slim image, copying only what runs.</source>
        <translation>Bauen Sie in mehreren Stufen, und beginnen Sie die letzte mit einer kleinen Grundlage wie distroless, alpine oder slim; kopieren Sie nur, was läuft.</translation>
    </message>
    <message>
        <source>The image takes %1 MB; %2 MB are enough for most programs.</source>
        <translation>Das Image belegt %1 MB; für die meisten Programme reichen %2 MB.</translation>
    </message>
    <message>
        <source>The image is built with tools that help an intruder on: %1.</source>
        <translation>Das Image ist mit Werkzeugen gebaut, die einem Eindringling weiterhelfen: %1.</translation>
    </message>
    <message>
        <source>The image takes %1 MB, and its history shows no tools that an intruder would look for.</source>
        <translation>Das Image belegt %1 MB, und sein Verlauf zeigt keine Werkzeuge, die ein Eindringling suchte.</translation>
    </message>
    <message>
        <source>The image starts its programs in %1: that is how the attack CVE-2024-21626 leaves the container.</source>
        <translation>Das Image startet seine Programme in %1: So verlässt der Angriff CVE-2024-21626 den Container.</translation>
    </message>
    <message>
        <source>Run nothing of this image, find out where it came from, and look at what its containers did; runc 1.1.12 and later refuse the trick.</source>
        <translation>Führen Sie nichts aus diesem Image aus, klären Sie seine Herkunft, und sehen Sie nach, was seine Container taten; runc ab 1.1.12 wehrt den Trick ab.</translation>
    </message>
    <message>
        <source>The image declares what a service seldom needs: %1.</source>
        <translation>Das Image erklärt, was ein Dienst selten braucht: %1.</translation>
    </message>
    <message>
        <source>Take these lines out of the Dockerfile; a volume on a system directory and a port of remote administration do not belong into an image.</source>
        <translation>Nehmen Sie diese Zeilen aus dem Dockerfile; ein Volume auf einem Systemverzeichnis und ein Port zur Fernverwaltung gehören nicht in ein Image.</translation>
    </message>
    <message>
        <source>The volumes, ports and directory that the image declares are harmless.</source>
        <translation>Volumes, Ports und Verzeichnis, die das Image erklärt, sind harmlos.</translation>
    </message>
    <message>
        <source>Not assessed: the modes of files show only in an export of the image. List them with find / -xdev -perm /6000 in a test container, and attest the result.</source>
        <translation>Nicht bewertet: Die Rechte der Dateien zeigt nur ein Export des Images. Listen Sie sie mit find / -xdev -perm /6000 in einem Testcontainer auf, und bestätigen Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>%1 of %2 images are in use.</source>
        <translation>%1 von %2 Images werden benutzt.</translation>
    </message>
    <message>
        <source>Not assessed: not every container could be read, so that some images may be in use unseen.</source>
        <translation>Nicht bewertet: Nicht jeder Container war lesbar; manche Images könnten ungesehen benutzt sein.</translation>
    </message>
    <message>
        <source>%1 images are left over without a name.</source>
        <translation>%1 Images sind ohne Namen übrig.</translation>
    </message>
    <message>
        <source>Only %1 of %2 images are in use.</source>
        <translation>Nur %1 von %2 Images werden benutzt.</translation>
    </message>
    <message>
        <source>Look at docker image ls, then remove what nobody needs; docker image prune removes those without a name, with -a also those without a container.</source>
        <translation>Sehen Sie docker image ls durch, und entfernen Sie, was niemand braucht; docker image prune entfernt die ohne Namen, mit -a auch die ohne Container.</translation>
    </message>
    <message>
        <source>Image declares non-root USER</source>
        <translation>Image erklärt einen Benutzer außer root</translation>
    </message>
    <message>
        <source>Image runs as root</source>
        <translation>Image läuft als root</translation>
    </message>
    <message>
        <source>Nearly everybody runs an image as it comes. One that names no user makes each of its containers root.</source>
        <translation>Fast jeder führt ein Image aus, wie es ist. Nennt es keinen Benutzer, ist jeder seiner Container root.</translation>
    </message>
    <message>
        <source>Add USER with a number of 10000 or above to the Dockerfile.</source>
        <translation>Fügen Sie dem Dockerfile USER mit einer Nummer ab 10000 hinzu.</translation>
    </message>
    <message>
        <source>Small image, few tools</source>
        <translation>Kleines Image, wenige Werkzeuge</translation>
    </message>
    <message>
        <source>Big image or tools in it</source>
        <translation>Großes Image oder Werkzeuge</translation>
    </message>
    <message>
        <source>Compilers, download tools and shells are what an intruder would have to bring along. Each package is also one more to keep patched.</source>
        <translation>Compiler, Ladeprogramme und Shells müsste ein Eindringling sonst mitbringen. Jedes Paket will auch gepflegt sein.</translation>
    </message>
    <message>
        <source>Build in stages and ship only what runs.</source>
        <translation>Bauen Sie in Stufen, und liefern Sie nur, was läuft.</translation>
    </message>
    <message>
        <source>Image has HEALTHCHECK</source>
        <translation>Image hat HEALTHCHECK</translation>
    </message>
    <message>
        <source>Image without health check</source>
        <translation>Image ohne Zustandsprüfung</translation>
    </message>
    <message>
        <source>A program that hangs or was knocked out looks as well as before when nobody asks it.</source>
        <translation>Ein Programm, das hängt oder lahmgelegt wurde, sieht aus wie zuvor, wenn es niemand fragt.</translation>
    </message>
    <message>
        <source>Add a HEALTHCHECK to the Dockerfile.</source>
        <translation>Fügen Sie dem Dockerfile ein HEALTHCHECK hinzu.</translation>
    </message>
    <message>
        <source>No unnecessary setuid/setgid files</source>
        <translation>Keine unnötigen setuid-/setgid-Dateien</translation>
    </message>
    <message>
        <source>Setuid programs</source>
        <translation>Setuid-Programme</translation>
    </message>
    <message>
        <source>A program with the setuid bit runs as root whoever starts it; an intruder with an ordinary account needs one hole in one of them.</source>
        <translation>Ein Programm mit setuid läuft als root, wer es auch startet; einem Eindringling mit gewöhnlichem Konto genügt eine Lücke in einem davon.</translation>
    </message>
    <message>
        <source>Take the bits away in the Dockerfile, or set no-new-privileges, which makes them harmless.</source>
        <translation>Nehmen Sie die Bits im Dockerfile weg, oder setzen Sie no-new-privileges, das sie unschädlich macht.</translation>
    </message>
    <message>
        <source>Verified packages only</source>
        <translation>Nur geprüfte Pakete</translation>
    </message>
    <message>
        <source>Unverified packages</source>
        <translation>Ungeprüfte Pakete</translation>
    </message>
    <message>
        <source>A package whose signature nobody checked may have been exchanged on the way into the image.</source>
        <translation>Ein Paket, dessen Signatur niemand prüfte, kann auf dem Weg ins Image ausgetauscht worden sein.</translation>
    </message>
    <message>
        <source>Install from signed repositories, check sums of what is downloaded, and attest that.</source>
        <translation>Installieren Sie aus signierten Quellen, prüfen Sie Summen des Geladenen, und bestätigen Sie das.</translation>
    </message>
    <message>
        <source>Image declares no risky volume, directory or port</source>
        <translation>Image erklärt keine heiklen Volumes, Verzeichnisse oder Ports</translation>
    </message>
    <message>
        <source>Risky declarations</source>
        <translation>Heikle Erklärungen</translation>
    </message>
    <message>
        <source>What an image declares takes effect without anybody asking for it: a port of remote administration opens, or a directory leads out of the container.</source>
        <translation>Was ein Image erklärt, wirkt ungefragt: Ein Port zur Fernverwaltung öffnet sich, oder ein Verzeichnis führt aus dem Container.</translation>
    </message>
    <message>
        <source>Remove the lines from the Dockerfile, or do not use the image.</source>
        <translation>Entfernen Sie die Zeilen aus dem Dockerfile, oder benutzen Sie das Image nicht.</translation>
    </message>
    <message>
        <source>Few unused images</source>
        <translation>Wenige unbenutzte Images</translation>
    </message>
    <message>
        <source>Many unused images</source>
        <translation>Viele unbenutzte Images</translation>
    </message>
    <message>
        <source>Old images keep their holes, and somebody starts one of them by mistake.</source>
        <translation>Alte Images behalten ihre Lücken, und jemand startet eines aus Versehen.</translation>
    </message>
    <message>
        <source>Remove images that no container needs.</source>
        <translation>Entfernen Sie Images, die kein Container braucht.</translation>
    </message>
    <message>
        <source>A build step runs what it downloads: %1.</source>
        <translation>Ein Bauschritt führt aus, was er lädt: %1.</translation>
    </message>
    <message>
        <source>A build step lets everybody write: %1.</source>
        <translation>Ein Bauschritt lässt jeden schreiben: %1.</translation>
    </message>
    <message>
        <source>A build step does not check what it downloads: %1.</source>
        <translation>Ein Bauschritt prüft nicht, was er lädt: %1.</translation>
    </message>
    <message>
        <source>A build step installs or uses sudo: %1.</source>
        <translation>Ein Bauschritt installiert oder benutzt sudo: %1.</translation>
    </message>
    <message>
        <source>ADD downloads without checking what it gets: %1.</source>
        <translation>ADD lädt, ohne zu prüfen, was kommt: %1.</translation>
    </message>
    <message>
        <source>A build step updates the package lists alone, so that later steps install from old ones: %1.</source>
        <translation>Ein Bauschritt frischt nur die Paketlisten auf, sodass spätere aus alten installieren: %1.</translation>
    </message>
    <message>
        <source>ADD is used where COPY would do; it unpacks archives unseen: %1.</source>
        <translation>ADD steht, wo COPY genügte; es entpackt Archive ungesehen: %1.</translation>
    </message>
    <message>
        <source>Change the step in the Dockerfile: COPY for files, packages from signed repositories with update and install in one step, and a checksum for every download.</source>
        <translation>Ändern Sie den Schritt im Dockerfile: COPY für Dateien, Pakete aus signierten Quellen mit update und install in einem Schritt, und eine Prüfsumme für alles Geladene.</translation>
    </message>
    <message>
        <source>Not assessed: the image has no history.</source>
        <translation>Nicht bewertet: Das Image hat keinen Verlauf.</translation>
    </message>
    <message>
        <source>The history of the image shows no careless step; it can be shortened or made up.</source>
        <translation>Der Verlauf des Images zeigt keinen nachlässigen Schritt; er kann gekürzt oder erfunden sein.</translation>
    </message>
    <message>
        <source>Change the secret where it is valid, for everybody who has the image has it. Then build with RUN --mount=type=secret, give it to the container as a file at start, and delete the old image.</source>
        <translation>Ändern Sie das Geheimnis dort, wo es gilt: Wer das Image hat, hat es auch. Bauen Sie dann mit RUN --mount=type=secret, geben Sie es dem Container beim Start als Datei, und löschen Sie das alte Image.</translation>
    </message>
    <message>
        <source>The image sets %1 to a password that everybody guesses.</source>
        <translation>Das Image setzt %1 auf ein Passwort, das jeder errät.</translation>
    </message>
    <message>
        <source>The image carries a secret that everybody who has it can read: %1 (%2).</source>
        <translation>Das Image trägt ein Geheimnis, das jeder lesen kann, der es hat: %1 (%2).</translation>
    </message>
    <message>
        <source>A file that usually holds secrets was copied into the image: %1.</source>
        <translation>Eine Datei, die gewöhnlich Geheimnisse enthält, wurde ins Image kopiert: %1.</translation>
    </message>
    <message>
        <source>%1 of the image looks like a secret.</source>
        <translation>%1 des Images sieht nach einem Geheimnis aus.</translation>
    </message>
    <message>
        <source>Nothing in the configuration and the history of the image looks like a secret; its files were not looked into.</source>
        <translation>Nichts in Konfiguration und Verlauf des Images sieht nach einem Geheimnis aus; in seine Dateien wurde nicht gesehen.</translation>
    </message>
    <message>
        <source>Build hygiene visible in history</source>
        <translation>Im Verlauf sichtbare Sorgfalt beim Bauen</translation>
    </message>
    <message>
        <source>Careless build steps</source>
        <translation>Nachlässige Bauschritte</translation>
    </message>
    <message>
        <source>A build that runs or unpacks what nobody checked takes in whatever the other side sends that day.</source>
        <translation>Ein Build, der Ungeprüftes ausführt oder entpackt, nimmt auf, was die Gegenseite an diesem Tag schickt.</translation>
    </message>
    <message>
        <source>Copy what is your own, and check what is downloaded.</source>
        <translation>Kopieren Sie Eigenes, und prüfen Sie, was geladen wird.</translation>
    </message>
    <message>
        <source>No secret baked in image</source>
        <translation>Kein Geheimnis im Image</translation>
    </message>
    <message>
        <source>Secret in the image</source>
        <translation>Geheimnis im Image</translation>
    </message>
    <message>
        <source>Everybody who may pull the image can read what is in its configuration, its history and each of its layers, also what a later step deleted.</source>
        <translation>Wer das Image laden darf, liest Konfiguration, Verlauf und jede Schicht, auch was ein späterer Schritt löschte.</translation>
    </message>
    <message>
        <source>Change the secret, and build with secret mounts.</source>
        <translation>Ändern Sie das Geheimnis, und bauen Sie mit Secret-Mounts.</translation>
    </message>
    <message>
        <source>The image comes from %1, which the policy does not allow.</source>
        <translation>Das Image kommt von %1, was die Richtlinie nicht erlaubt.</translation>
    </message>
    <message>
        <source>The image comes from %1: on Docker Hub everybody can publish under a name of their own.</source>
        <translation>Das Image kommt von %1: Auf Docker Hub kann jeder unter eigenem Namen veröffentlichen.</translation>
    </message>
    <message>
        <source>The image comes from %1, which the policy does not list.</source>
        <translation>Das Image kommt von %1, was die Richtlinie nicht nennt.</translation>
    </message>
    <message>
        <source>Use an official image or one of your own registry, pulled by digest; if this origin is trusted, add it to the registries of the policy.</source>
        <translation>Nehmen Sie ein offizielles Image oder eines Ihrer Registry, nach Digest geladen; ist dieser Herkunft zu trauen, nehmen Sie sie in die Registrys der Richtlinie auf.</translation>
    </message>
    <message>
        <source>The image was built on this host, as far as the engine knows: no registry vouches for what is in it.</source>
        <translation>Das Image wurde, soweit die Engine weiß, auf diesem Host gebaut: Keine Registry bürgt für den Inhalt.</translation>
    </message>
    <message>
        <source>Build it where builds are recorded, push it to your registry and run it from there.</source>
        <translation>Bauen Sie es, wo Builds aufgezeichnet werden, laden Sie es in Ihre Registry, und starten Sie es von dort.</translation>
    </message>
    <message>
        <source>Not assessed: the image has neither name nor digest any more, so that nothing tells its origin.</source>
        <translation>Nicht bewertet: Das Image hat weder Namen noch Digest mehr, sodass nichts seine Herkunft verrät.</translation>
    </message>
    <message>
        <source>The image comes from %1, which is trusted.</source>
        <translation>Das Image kommt von %1, dem vertraut wird.</translation>
    </message>
    <message>
        <source>The image comes from %1; the policy names no registries, so that any but Docker Hub will do.</source>
        <translation>Das Image kommt von %1; die Richtlinie nennt keine Registrys, sodass jede außer Docker Hub recht ist.</translation>
    </message>
    <message>
        <source>Sign the image where it is built, for instance with cosign or notation, and pull it anew; name the signers you trust in the policy.</source>
        <translation>Signieren Sie das Image, wo es gebaut wird, etwa mit cosign oder notation, und laden Sie es neu; nennen Sie in der Richtlinie, wem Sie trauen.</translation>
    </message>
    <message>
        <source>The engine knows of no signature of the image.</source>
        <translation>Die Engine kennt keine Signatur des Images.</translation>
    </message>
    <message>
        <source>A signature of the image is not valid: %1.</source>
        <translation>Eine Signatur des Images ist ungültig: %1.</translation>
    </message>
    <message>
        <source>The image is signed by %1, whom the policy does not name.</source>
        <translation>Das Image ist von %1 signiert, den die Richtlinie nicht nennt.</translation>
    </message>
    <message>
        <source>The signature of the image is doubtful: %1.</source>
        <translation>Die Signatur des Images ist zweifelhaft: %1.</translation>
    </message>
    <message>
        <source>The image is signed by %1.</source>
        <translation>Das Image ist von %1 signiert.</translation>
    </message>
    <message>
        <source>Not assessed: this engine does not tell of signatures; those from API 1.53 on with the image store of containerd do. Verify the image by hand and attest that.</source>
        <translation>Nicht bewertet: Diese Engine sagt nichts über Signaturen; das tun die ab API 1.53 mit dem Image-Speicher von containerd. Prüfen Sie das Image von Hand, und bestätigen Sie das.</translation>
    </message>
    <message>
        <source>The image is pinned by its digest.</source>
        <translation>Das Image ist durch seinen Digest festgelegt.</translation>
    </message>
    <message>
        <source>The image is named without a version, which means latest.</source>
        <translation>Das Image ist ohne Version genannt, was latest bedeutet.</translation>
    </message>
    <message>
        <source>The tag %1 means another image each day.</source>
        <translation>Die Marke %1 meint jeden Tag ein anderes Image.</translation>
    </message>
    <message>
        <source>The version %1 is a tag, which can be moved to another image.</source>
        <translation>Die Version %1 ist eine Marke, die auf ein anderes Image gesetzt werden kann.</translation>
    </message>
    <message>
        <source>Name the image with a version and its digest, name:1.2.3@sha256:…; docker image inspect shows it under RepoDigests.</source>
        <translation>Nennen Sie das Image mit Version und Digest, name:1.2.3@sha256:…; docker image inspect zeigt ihn unter RepoDigests.</translation>
    </message>
    <message>
        <source>Not assessed: the engine does not know what its images are open to. Scan the image with trivy, grype or docker scout, and attest the result with its date.</source>
        <translation>Nicht bewertet: Die Engine weiß nicht, wofür ihre Images anfällig sind. Prüfen Sie das Image mit trivy, grype oder docker scout, und bestätigen Sie das Ergebnis mit Datum.</translation>
    </message>
    <message>
        <source>Image from an approved registry or official</source>
        <translation>Image aus erlaubter Registry oder offiziell</translation>
    </message>
    <message>
        <source>Image of doubtful origin</source>
        <translation>Image zweifelhafter Herkunft</translation>
    </message>
    <message>
        <source>Whoever publishes an image decides what runs on the host. Mining programs and back doors come in popular names with one letter changed.</source>
        <translation>Wer ein Image veröffentlicht, bestimmt, was auf dem Host läuft. Schürfprogramme und Hintertüren kommen unter beliebten Namen mit einem geänderten Buchstaben.</translation>
    </message>
    <message>
        <source>Take official images or those of a registry that you control.</source>
        <translation>Nehmen Sie offizielle Images oder solche aus einer Registry, die Sie beherrschen.</translation>
    </message>
    <message>
        <source>Image signature or provenance verified</source>
        <translation>Signatur oder Herkunft des Images geprüft</translation>
    </message>
    <message>
        <source>Image not signed</source>
        <translation>Image nicht signiert</translation>
    </message>
    <message>
        <source>Without a signature nobody notices when an image was exchanged in the registry or on the way.</source>
        <translation>Ohne Signatur merkt niemand, wenn ein Image in der Registry oder unterwegs ausgetauscht wurde.</translation>
    </message>
    <message>
        <source>Sign images where they are built, and verify before they run.</source>
        <translation>Signieren Sie Images, wo sie gebaut werden, und prüfen Sie, bevor sie laufen.</translation>
    </message>
    <message>
        <source>Image scanned, no open critical or high CVE</source>
        <translation>Image geprüft, keine offene kritische oder hohe CVE</translation>
    </message>
    <message>
        <source>Open vulnerabilities</source>
        <translation>Offene Schwachstellen</translation>
    </message>
    <message>
        <source>Libraries in an image grow old while it stays the same. Holes in them are public, and tools that use them are too.</source>
        <translation>Bibliotheken in einem Image altern, während es gleich bleibt. Ihre Lücken sind öffentlich, die Werkzeuge dafür auch.</translation>
    </message>
    <message>
        <source>Scan each image before it runs and every week; rebuild it where a repair is out.</source>
        <translation>Prüfen Sie jedes Image vor dem Start und jede Woche; bauen Sie es neu, wenn es eine Reparatur gibt.</translation>
    </message>
    <message>
        <source>Pinned tag or digest, not latest</source>
        <translation>Feste Version oder Digest, nicht latest</translation>
    </message>
    <message>
        <source>Image not pinned</source>
        <translation>Image nicht festgelegt</translation>
    </message>
    <message>
        <source>What is started next time may be another program than was tested, and nobody can say which one ran before.</source>
        <translation>Beim nächsten Start läuft vielleicht ein anderes Programm als das geprüfte, und niemand weiß, welches vorher lief.</translation>
    </message>
    <message>
        <source>Name images by version and digest.</source>
        <translation>Nennen Sie Images mit Version und Digest.</translation>
    </message>
    <message>
        <source>The container asks for apparmor=unconfined: AppArmor holds it back from nothing.</source>
        <translation>Der Container verlangt apparmor=unconfined: AppArmor hält ihn von nichts ab.</translation>
    </message>
    <message>
        <source>AppArmor holds the container back from nothing.</source>
        <translation>AppArmor hält den Container von nichts ab.</translation>
    </message>
    <message>
        <source>AppArmor holds the container back from nothing because it is privileged.</source>
        <translation>AppArmor hält den Container von nichts ab, weil er privilegiert ist.</translation>
    </message>
    <message>
        <source>Create the container anew without apparmor=unconfined; a program that the default profile hinders is better served with a profile of its own.</source>
        <translation>Den Container ohne apparmor=unconfined neu anlegen; einem Programm, das das Standardprofil behindert, hilft ein eigenes Profil besser.</translation>
    </message>
    <message>
        <source>Not assessed: the engine chooses the AppArmor profile when the container starts, which it never did.</source>
        <translation>Nicht beurteilt: Die Engine wählt das AppArmor-Profil beim Start des Containers, und er ist nie gestartet.</translation>
    </message>
    <message>
        <source>The engine&apos;s own AppArmor profile confines the container.</source>
        <translation>Das AppArmor-Profil der Engine schränkt den Container ein.</translation>
    </message>
    <message>
        <source>The AppArmor profile %1 is loaded for the container; what it forbids, and whether it only complains, cannot be seen from here.</source>
        <translation>Für den Container ist das AppArmor-Profil %1 geladen; was es verbietet und ob es nur meldet, ist von hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>Not assessed: the engine does not say what confines its containers (%1 is empty).</source>
        <translation>Nicht beurteilt: Die Engine sagt nicht, was ihre Container einschränkt (%1 ist leer).</translation>
    </message>
    <message>
        <source>The host uses SELinux.</source>
        <translation>Der Host verwendet SELinux.</translation>
    </message>
    <message>
        <source>A rootless engine cannot load AppArmor profiles.</source>
        <translation>Eine Engine ohne root kann keine AppArmor-Profile laden.</translation>
    </message>
    <message>
        <source>The engine uses neither AppArmor nor SELinux, which is a finding of the host (H-LSM).</source>
        <translation>Die Engine verwendet weder AppArmor noch SELinux; das ist ein Befund des Hosts (H-LSM).</translation>
    </message>
    <message>
        <source>Create the container anew without label=disable; mark mounts that it may use with :z, or :Z for it alone.</source>
        <translation>Den Container ohne label=disable neu anlegen; Einhängungen, die er benutzen darf, mit :z kennzeichnen, oder mit :Z für ihn allein.</translation>
    </message>
    <message>
        <source>SELinux does not separate the container from the host.</source>
        <translation>SELinux trennt den Container nicht vom Host.</translation>
    </message>
    <message>
        <source>The container runs as %1, which SELinux holds back from nothing.</source>
        <translation>Der Container läuft als %1, den SELinux von nichts abhält.</translation>
    </message>
    <message>
        <source>The container has the rights that SELinux gives to the engine (%1).</source>
        <translation>Der Container hat die Rechte, die SELinux der Engine gibt (%1).</translation>
    </message>
    <message>
        <source>The container has a type of its own, %1; what SELinux allows it cannot be seen from here.</source>
        <translation>Der Container hat einen eigenen Typ, %1; was SELinux ihm erlaubt, ist von hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>The container has no categories of its own (%1): SELinux does not keep it from other containers.</source>
        <translation>Der Container hat keine eigenen Kategorien (%1): SELinux trennt ihn nicht von anderen Containern.</translation>
    </message>
    <message>
        <source>The container has the same categories as %1 (%2): SELinux does not keep them apart.</source>
        <translation>Der Container hat dieselben Kategorien wie %1 (%2): SELinux trennt sie nicht.</translation>
    </message>
    <message>
        <source>The mount of %1 gives files of the host&apos;s system the label of containers, so that its own programs may fail.</source>
        <translation>Die Einhängung von %1 gibt Systemdateien des Hosts das Label von Containern; dessen eigene Programme können dadurch scheitern.</translation>
    </message>
    <message>
        <source>SELinux separates the container from the host and from others (%1).</source>
        <translation>SELinux trennt den Container vom Host und von anderen (%1).</translation>
    </message>
    <message>
        <source>The engine does not use SELinux; on a host that does, &quot;selinux-enabled&quot; in daemon.json switches it on.</source>
        <translation>Die Engine verwendet SELinux nicht; auf einem Host, der es tut, schaltet &quot;selinux-enabled&quot; in daemon.json es ein.</translation>
    </message>
    <message>
        <source>Not assessed: %1 is no label of SELinux.</source>
        <translation>Nicht beurteilt: %1 ist kein Label von SELinux.</translation>
    </message>
    <message>
        <source>AppArmor profile enforced</source>
        <translation>AppArmor-Profil wirksam</translation>
    </message>
    <message>
        <source>No AppArmor profile</source>
        <translation>Kein AppArmor-Profil</translation>
    </message>
    <message>
        <source>The profile forbids what containers never need: to mount, and to write to the kernel&apos;s settings. Without it one hole less is enough to break out.</source>
        <translation>Das Profil verbietet, was Container nie brauchen: einzuhängen und Kernel-Einstellungen zu schreiben. Ohne es genügt eine Lücke weniger zum Ausbruch.</translation>
    </message>
    <message>
        <source>Remove apparmor=unconfined.</source>
        <translation>apparmor=unconfined entfernen.</translation>
    </message>
    <message>
        <source>SELinux label not disabled</source>
        <translation>SELinux-Label nicht abgeschaltet</translation>
    </message>
    <message>
        <source>SELinux switched off</source>
        <translation>SELinux abgeschaltet</translation>
    </message>
    <message>
        <source>The label keeps a program that broke out of its container from the host&apos;s files and from those of other containers.</source>
        <translation>Das Label hält ein Programm, das aus seinem Container ausgebrochen ist, von den Dateien des Hosts und anderer Container fern.</translation>
    </message>
    <message>
        <source>Remove label=disable, and mark the mounts with :z or :Z.</source>
        <translation>label=disable entfernen und die Einhängungen mit :z oder :Z kennzeichnen.</translation>
    </message>
    <message>
        <source>The container uses the host&apos;s network.</source>
        <translation>Der Container benutzt das Netz des Hosts.</translation>
    </message>
    <message>
        <source>Make a network first with docker network create app. Connecting works while the container runs; write it into the compose file too, or the next start forgets it.</source>
        <translation>Legen Sie zuerst mit docker network create app ein Netz an. Verbinden geht im laufenden Betrieb; schreiben Sie es auch in die Compose-Datei, sonst vergisst es der nächste Start.</translation>
    </message>
    <message>
        <source>The container is on the default bridge, though alone there.</source>
        <translation>Der Container ist auf der Standard-Bridge, dort allerdings allein.</translation>
    </message>
    <message>
        <source>The container uses links, an old way that hands on environment variables: %1.</source>
        <translation>Der Container benutzt Links, einen alten Weg, der Umgebungsvariablen weitergibt: %1.</translation>
    </message>
    <message>
        <source>The container is not on the default bridge.</source>
        <translation>Der Container ist nicht auf der Standard-Bridge.</translation>
    </message>
    <message>
        <source>Not assessed: the network %1 is not among those that could be read.</source>
        <translation>Nicht bewertet: Das Netz %1 ist nicht unter den lesbaren.</translation>
    </message>
    <message>
        <source>By its image the container is no data store.</source>
        <translation>Seinem Image nach ist der Container kein Datenspeicher.</translation>
    </message>
    <message>
        <source>The data store publishes ports, which an internal network would not let it.</source>
        <translation>Der Datenspeicher veröffentlicht Ports, was ein internes Netz nicht zuließe.</translation>
    </message>
    <message>
        <source>The data store can reach the world through the network %1, which it hardly needs.</source>
        <translation>Der Datenspeicher erreicht durch das Netz %1 die Welt, die er kaum braucht.</translation>
    </message>
    <message>
        <source>Put the data store on a network that was made with --internal, and those that use it on that one too.</source>
        <translation>Legen Sie den Datenspeicher in ein Netz, das mit --internal angelegt wurde, und die, die ihn benutzen, ebenso.</translation>
    </message>
    <message>
        <source>The data store is on internal networks only.</source>
        <translation>Der Datenspeicher ist nur in internen Netzen.</translation>
    </message>
    <message>
        <source>The network does not leave the host.</source>
        <translation>Das Netz verlässt den Host nicht.</translation>
    </message>
    <message>
        <source>The ingress network of the Swarm is not encrypted, as it comes.</source>
        <translation>Das Ingress-Netz des Swarms ist von Haus aus unverschlüsselt.</translation>
    </message>
    <message>
        <source>Let the services speak TLS themselves, or make the ingress network anew with the option encrypted.</source>
        <translation>Lassen Sie die Dienste selbst TLS sprechen, oder legen Sie das Ingress-Netz mit der Option encrypted neu an.</translation>
    </message>
    <message>
        <source>Traffic between the hosts of the network is encrypted.</source>
        <translation>Verkehr zwischen den Hosts des Netzes ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Traffic between the hosts of the network passes in the clear.</source>
        <translation>Verkehr zwischen den Hosts des Netzes läuft im Klartext.</translation>
    </message>
    <message>
        <source>Create the network anew with docker network create -d overlay --opt encrypted, and move the services over.</source>
        <translation>Legen Sie das Netz mit docker network create -d overlay --opt encrypted neu an, und ziehen Sie die Dienste um.</translation>
    </message>
    <message>
        <source>By the network %1 (%2) the container stands in the local network like a machine of its own: all its ports are open there.</source>
        <translation>Durch das Netz %1 (%2) steht der Container im lokalen Netz wie ein eigener Rechner: Alle seine Ports sind dort offen.</translation>
    </message>
    <message>
        <source>Use a bridge network and publish the few ports; else filter in the container or at the switch, for the host&apos;s rules do not see this traffic.</source>
        <translation>Nehmen Sie ein Bridge-Netz, und veröffentlichen Sie die wenigen Ports; sonst filtern Sie im Container oder am Switch, denn die Regeln des Hosts sehen diesen Verkehr nicht.</translation>
    </message>
    <message>
        <source>The container knows the host by name (%1) and may reach services that listen there.</source>
        <translation>Der Container kennt den Host mit Namen (%1) und erreicht womöglich Dienste, die dort lauschen.</translation>
    </message>
    <message>
        <source>Take the extra host out where nothing on the host is needed; else let that service ask for a password.</source>
        <translation>Nehmen Sie den zusätzlichen Host heraus, wo nichts auf dem Host gebraucht wird; sonst lassen Sie jenen Dienst ein Passwort verlangen.</translation>
    </message>
    <message>
        <source>The container reaches the network through the host only.</source>
        <translation>Der Container erreicht das Netz nur über den Host.</translation>
    </message>
    <message>
        <source>Not on the default bridge</source>
        <translation>Nicht auf der Standard-Bridge</translation>
    </message>
    <message>
        <source>On the default bridge</source>
        <translation>Auf der Standard-Bridge</translation>
    </message>
    <message>
        <source>Everything without a network of its own meets on the default bridge, where one container taken over can pose as another (ARP spoofing).</source>
        <translation>Alles ohne eigenes Netz trifft sich auf der Standard-Bridge, wo sich ein übernommener Container als ein anderer ausgeben kann (ARP-Spoofing).</translation>
    </message>
    <message>
        <source>Make a network for each application.</source>
        <translation>Legen Sie für jede Anwendung ein Netz an.</translation>
    </message>
    <message>
        <source>Internal networks for back-ends</source>
        <translation>Interne Netze für Hintergrunddienste</translation>
    </message>
    <message>
        <source>Back-end reaches the world</source>
        <translation>Hintergrunddienst mit Außennetz</translation>
    </message>
    <message>
        <source>A data store that may call out can be made to send its data away, and to fetch tools.</source>
        <translation>Ein Datenspeicher, der hinausdarf, lässt sich dazu bringen, seine Daten wegzuschicken und Werkzeuge zu holen.</translation>
    </message>
    <message>
        <source>Put data stores on internal networks.</source>
        <translation>Legen Sie Datenspeicher in interne Netze.</translation>
    </message>
    <message>
        <source>Overlay networks encrypted</source>
        <translation>Overlay-Netze verschlüsselt</translation>
    </message>
    <message>
        <source>Overlay in the clear</source>
        <translation>Overlay im Klartext</translation>
    </message>
    <message>
        <source>Whoever listens on the wire between two hosts of a Swarm reads what its services tell each other.</source>
        <translation>Wer zwischen zwei Hosts eines Swarms lauscht, liest, was dessen Dienste einander sagen.</translation>
    </message>
    <message>
        <source>Create overlay networks with --opt encrypted.</source>
        <translation>Legen Sie Overlay-Netze mit --opt encrypted an.</translation>
    </message>
    <message>
        <source>No macvlan, ipvlan or host-gateway exposure</source>
        <translation>Keine Öffnung durch macvlan, ipvlan oder host-gateway</translation>
    </message>
    <message>
        <source>Directly on the network</source>
        <translation>Direkt im Netz</translation>
    </message>
    <message>
        <source>What looks closed, for no port is published, is open to everybody in the local network.</source>
        <translation>Was geschlossen aussieht, weil kein Port veröffentlicht ist, steht jedem im lokalen Netz offen.</translation>
    </message>
    <message>
        <source>Use a bridge network and publish the few ports.</source>
        <translation>Nehmen Sie ein Bridge-Netz, und veröffentlichen Sie die wenigen Ports.</translation>
    </message>
    <message>
        <source>Not assessed: %1 has not been read yet.</source>
        <translation>Nicht beurteilt: %1 wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Not assessed: the engine refuses %1, as an authorization plugin or proxy may demand.</source>
        <translation>Nicht beurteilt: Die Engine verweigert %1, wie es ein Autorisierungs-Plugin oder Proxy verlangen kann.</translation>
    </message>
    <message>
        <source>Not assessed: the engine does not know %1.</source>
        <translation>Nicht beurteilt: Die Engine kennt %1 nicht.</translation>
    </message>
    <message>
        <source>Not assessed: %1 could not be read; the gaps of the host say why.</source>
        <translation>Nicht beurteilt: %1 war nicht zu lesen; die Lücken des Hosts sagen, warum.</translation>
    </message>
    <message>
        <source>Not assessed: a port of the host is no number: %1.</source>
        <translation>Nicht bewertet: Ein Port des Hosts ist keine Zahl: %1.</translation>
    </message>
    <message>
        <source>Host ports below 1024 that the policy allows are published: %1.</source>
        <translation>Von der Richtlinie erlaubte Host-Ports unter 1024 sind veröffentlicht: %1.</translation>
    </message>
    <message>
        <source>Host ports below 1024 are published: %1.</source>
        <translation>Host-Ports unter 1024 sind veröffentlicht: %1.</translation>
    </message>
    <message>
        <source>Publish on a port from 1024 on, and let one reverse proxy hold 80 and 443; the numbers here are an example.</source>
        <translation>Veröffentlichen Sie auf einem Port ab 1024, und lassen Sie einen Reverse-Proxy 80 und 443 halten; die Zahlen hier sind ein Beispiel.</translation>
    </message>
    <message>
        <source>Only host ports from 1024 on are published: %1.</source>
        <translation>Nur Host-Ports ab 1024 sind veröffentlicht: %1.</translation>
    </message>
    <message>
        <source>Publish only what others need, each port by its number; add those that are meant to be open to the published ports of the policy.</source>
        <translation>Veröffentlichen Sie nur, was andere brauchen, jeden Port mit seiner Nummer; nehmen Sie die gewollten in die veröffentlichten Ports der Richtlinie auf.</translation>
    </message>
    <message>
        <source>Every port that the image names is published, on numbers that change with each start.</source>
        <translation>Jeder Port, den das Image nennt, ist veröffentlicht, unter Nummern, die bei jedem Start wechseln.</translation>
    </message>
    <message>
        <source>Ports are published that the policy does not name: %1.</source>
        <translation>Es sind Ports veröffentlicht, die die Richtlinie nicht nennt: %1.</translation>
    </message>
    <message>
        <source>Not assessed: the policy does not say yet which ports are meant to be published; here are %1.</source>
        <translation>Nicht bewertet: Die Richtlinie sagt noch nicht, welche Ports veröffentlicht sein sollen; hier sind es %1.</translation>
    </message>
    <message>
        <source>Only ports that the policy names are published: %1.</source>
        <translation>Nur Ports, die die Richtlinie nennt, sind veröffentlicht: %1.</translation>
    </message>
    <message>
        <source>A port that usually speaks in the clear is published, beside one with TLS: %1.</source>
        <translation>Ein Port, der gewöhnlich im Klartext spricht, ist neben einem mit TLS veröffentlicht: %1.</translation>
    </message>
    <message>
        <source>Ports that usually speak in the clear are published to everybody: %1.</source>
        <translation>Ports, die gewöhnlich im Klartext sprechen, sind für jeden veröffentlicht: %1.</translation>
    </message>
    <message>
        <source>Put a proxy with a certificate in front, publish its port 443 alone, and let the service be reached through their common network; if it speaks TLS here, attest that.</source>
        <translation>Stellen Sie einen Proxy mit Zertifikat davor, veröffentlichen Sie nur dessen Port 443, und lassen Sie den Dienst über ihr gemeinsames Netz erreichen; spricht er hier TLS, bestätigen Sie das.</translation>
    </message>
    <message>
        <source>No port that usually speaks in the clear is published to everybody.</source>
        <translation>Kein Port, der gewöhnlich im Klartext spricht, ist für jeden veröffentlicht.</translation>
    </message>
    <message>
        <source>No privileged host port (below 1024)</source>
        <translation>Kein privilegierter Host-Port (unter 1024)</translation>
    </message>
    <message>
        <source>Privileged host port</source>
        <translation>Privilegierter Host-Port</translation>
    </message>
    <message>
        <source>Clients trust what answers on a low port, for only root may open one; Docker opens it for any container.</source>
        <translation>Clients trauen dem, was auf einem niedrigen Port antwortet, denn nur root darf ihn öffnen; Docker öffnet ihn für jeden Container.</translation>
    </message>
    <message>
        <source>Publish on ports from 1024 on, behind one reverse proxy.</source>
        <translation>Veröffentlichen Sie auf Ports ab 1024, hinter einem Reverse-Proxy.</translation>
    </message>
    <message>
        <source>Only intended ports open</source>
        <translation>Nur gewollte Ports offen</translation>
    </message>
    <message>
        <source>Unexpected ports</source>
        <translation>Unerwartete Ports</translation>
    </message>
    <message>
        <source>A port that nobody decided on is one that nobody watches; each is a door to the program behind it.</source>
        <translation>Ein Port, über den niemand entschieden hat, wird von niemandem beobachtet; jeder ist eine Tür zum Programm dahinter.</translation>
    </message>
    <message>
        <source>Decide which ports are published, and write them into the policy.</source>
        <translation>Entscheiden Sie, welche Ports veröffentlicht werden, und schreiben Sie sie in die Richtlinie.</translation>
    </message>
    <message>
        <source>Web service uses TLS</source>
        <translation>Webdienst benutzt TLS</translation>
    </message>
    <message>
        <source>Served in the clear</source>
        <translation>Dienst im Klartext</translation>
    </message>
    <message>
        <source>Everybody on the way reads passwords and changes pages that pass in the clear.</source>
        <translation>Jeder unterwegs liest Passwörter und ändert Seiten, die im Klartext laufen.</translation>
    </message>
    <message>
        <source>Serve by HTTPS alone, through a proxy with a certificate.</source>
        <translation>Bieten Sie nur HTTPS an, durch einen Proxy mit Zertifikat.</translation>
    </message>
    <message>
        <source>A program mines for somebody: %1.</source>
        <translation>Ein Programm schürft für jemanden: %1.</translation>
    </message>
    <message>
        <source>A shell is connected to somewhere else: %1.</source>
        <translation>Eine Shell ist mit einem anderen Ort verbunden: %1.</translation>
    </message>
    <message>
        <source>A program searches the network for open ports: %1.</source>
        <translation>Ein Programm sucht im Netz nach offenen Ports: %1.</translation>
    </message>
    <message>
        <source>A program runs whose file was deleted: %1.</source>
        <translation>Es läuft ein Programm, dessen Datei gelöscht wurde: %1.</translation>
    </message>
    <message>
        <source>A program runs from a folder for temporary files: %1.</source>
        <translation>Ein Programm läuft aus einem Ordner für vorübergehende Dateien: %1.</translation>
    </message>
    <message>
        <source>A program poses as a part of the kernel, which no container holds: %1.</source>
        <translation>Ein Programm gibt sich als Teil des Kernels aus, den kein Container enthält: %1.</translation>
    </message>
    <message>
        <source>Somebody works in a shell in the container: %1.</source>
        <translation>Jemand arbeitet im Container in einer Shell: %1.</translation>
    </message>
    <message>
        <source>If you did not start it: pause the container rather than stop it, save its processes, changes and logs, cut it off the network, and find out how it got in.</source>
        <translation>Falls Sie es nicht gestartet haben: Halten Sie den Container an, statt ihn zu beenden, sichern Sie Prozesse, Änderungen und Protokolle, trennen Sie ihn vom Netz, und finden Sie heraus, wie es hineinkam.</translation>
    </message>
    <message>
        <source>None of the %1 processes looks like an intruder&apos;s.</source>
        <translation>Keiner der %1 Prozesse sieht nach einem Eindringling aus.</translation>
    </message>
    <message>
        <source>No unexpected or malicious processes</source>
        <translation>Keine unerwarteten oder schädlichen Prozesse</translation>
    </message>
    <message>
        <source>Suspicious process</source>
        <translation>Verdächtiger Prozess</translation>
    </message>
    <message>
        <source>Most break-ins end in a program that mines, searches for the next victim or holds a line open. It shows in the list of processes.</source>
        <translation>Die meisten Einbrüche enden in einem Programm, das schürft, das nächste Opfer sucht oder eine Leitung offen hält. Es steht in der Liste der Prozesse.</translation>
    </message>
    <message>
        <source>Find out who started it before the container is stopped.</source>
        <translation>Finden Sie heraus, wer es gestartet hat, bevor der Container beendet wird.</translation>
    </message>
    <message>
        <source>The container shares the host&apos;s processes, which cannot be told from its own.</source>
        <translation>Der Container teilt die Prozesse des Hosts, die sich von den eigenen nicht unterscheiden lassen.</translation>
    </message>
    <message>
        <source>The container does not run.</source>
        <translation>Der Container läuft nicht.</translation>
    </message>
    <message>
        <source>Not assessed: the container has more processes than are kept.</source>
        <translation>Nicht bewertet: Der Container hat mehr Prozesse, als behalten werden.</translation>
    </message>
    <message>
        <source>Not assessed: %1 runs containers here, so that its own benchmark counts rather than Docker&apos;s; follow that, and attest it.</source>
        <translation>Nicht bewertet: %1 betreibt hier Container, sodass dessen Benchmark statt Dockers zählt; befolgen Sie ihn, und bestätigen Sie das.</translation>
    </message>
    <message>
        <source>Not assessed: not every container of the host could be read.</source>
        <translation>Nicht bewertet: Nicht jeder Container des Hosts war lesbar.</translation>
    </message>
    <message>
        <source>No container carries a label of %1.</source>
        <translation>Kein Container trägt ein Label von %1.</translation>
    </message>
    <message>
        <source>By its image %1 a program that protects containers runs here.</source>
        <translation>Dem Image %1 nach läuft hier ein Programm, das Container schützt.</translation>
    </message>
    <message>
        <source>Not assessed: no container of a program that protects others at run time is known; if one runs on the host itself, attest that.</source>
        <translation>Nicht bewertet: Kein Container eines Programms ist bekannt, das andere zur Laufzeit schützt; läuft eines auf dem Host selbst, bestätigen Sie das.</translation>
    </message>
    <message>
        <source>Containers of several zones of trust share this host: %1.</source>
        <translation>Container mehrerer Vertrauenszonen teilen diesen Host: %1.</translation>
    </message>
    <message>
        <source>Move each zone to a host, best a virtual machine, of its own: they share one kernel here.</source>
        <translation>Ziehen Sie jede Zone auf einen eigenen Host um, am besten eine virtuelle Maschine: Hier teilen sie einen Kernel.</translation>
    </message>
    <message>
        <source>All containers of the host are of the zone %1.</source>
        <translation>Alle Container des Hosts gehören zur Zone %1.</translation>
    </message>
    <message>
        <source>Not assessed: which zone of trust each container belongs to is not written down; give host and containers the label %1, or attest it.</source>
        <translation>Nicht bewertet: Zu welcher Vertrauenszone jeder Container gehört, steht nirgends; geben Sie Host und Containern das Label %1, oder bestätigen Sie es.</translation>
    </message>
    <message>
        <source>Containers are protected at run time</source>
        <translation>Container werden zur Laufzeit geschützt</translation>
    </message>
    <message>
        <source>No run-time protection</source>
        <translation>Kein Schutz zur Laufzeit</translation>
    </message>
    <message>
        <source>Settings keep an intruder small, but do not say that one is there; programs that watch system calls do.</source>
        <translation>Einstellungen halten einen Eindringling klein, sagen aber nicht, dass einer da ist; Programme, die Systemaufrufe beobachten, tun es.</translation>
    </message>
    <message>
        <source>Run Falco, Tetragon or a commercial product on each host.</source>
        <translation>Betreiben Sie Falco, Tetragon oder ein kommerzielles Produkt auf jedem Host.</translation>
    </message>
    <message>
        <source>A virtual machine for each zone of trust</source>
        <translation>Eine virtuelle Maschine je Vertrauenszone</translation>
    </message>
    <message>
        <source>Zones of trust mixed</source>
        <translation>Vertrauenszonen gemischt</translation>
    </message>
    <message>
        <source>One hole in the kernel joins all containers of a host, those of customers and those of the bookkeeping alike.</source>
        <translation>Eine Lücke im Kernel verbindet alle Container eines Hosts, die von Kunden wie die der Buchhaltung.</translation>
    </message>
    <message>
        <source>Keep containers that differ in trust on hosts of their own.</source>
        <translation>Halten Sie Container verschiedenen Vertrauens auf eigenen Hosts.</translation>
    </message>
    <message>
        <source>Kubernetes is hardened by its own benchmark</source>
        <translation>Kubernetes ist nach seinem Benchmark gehärtet</translation>
    </message>
    <message>
        <source>Kubernetes not reviewed</source>
        <translation>Kubernetes ungeprüft</translation>
    </message>
    <message>
        <source>Where Kubernetes starts the containers, its accounts and policies decide what the engine is told to do.</source>
        <translation>Wo Kubernetes die Container startet, entscheiden dessen Konten und Richtlinien, was der Engine befohlen wird.</translation>
    </message>
    <message>
        <source>Follow the CIS Kubernetes Benchmark, and attest that.</source>
        <translation>Befolgen Sie den CIS Kubernetes Benchmark, und bestätigen Sie das.</translation>
    </message>
    <message>
        <source>OpenShift is hardened by its own guide</source>
        <translation>OpenShift ist nach seiner Anleitung gehärtet</translation>
    </message>
    <message>
        <source>OpenShift not reviewed</source>
        <translation>OpenShift ungeprüft</translation>
    </message>
    <message>
        <source>OpenShift adds accounts, constraints and a registry of its own, which no answer of the engine shows.</source>
        <translation>OpenShift bringt eigene Konten, Beschränkungen und eine Registry mit, die keine Antwort der Engine zeigt.</translation>
    </message>
    <message>
        <source>Follow the security guide of OpenShift, and attest that.</source>
        <translation>Befolgen Sie die Sicherheitsanleitung von OpenShift, und bestätigen Sie das.</translation>
    </message>
    <message>
        <source>The engine is part of no swarm.</source>
        <translation>Die Engine gehört zu keinem Schwarm.</translation>
    </message>
    <message>
        <source>Not assessed: only managers of the swarm know; watch one of them as well.</source>
        <translation>Nicht beurteilt: Das wissen nur Manager des Schwarms; auch einen von ihnen beobachten.</translation>
    </message>
    <message>
        <source>If nobody needs the swarm, leave it with docker swarm leave, with --force on the last manager; that ends its services.</source>
        <translation>Braucht niemand den Schwarm, ihn mit docker swarm leave verlassen, auf dem letzten Manager mit --force; das beendet seine Dienste.</translation>
    </message>
    <message>
        <source>Not assessed: the engine is part of a swarm; whether it is needed only a manager knows.</source>
        <translation>Nicht beurteilt: Die Engine gehört zu einem Schwarm; ob er gebraucht wird, weiß nur ein Manager.</translation>
    </message>
    <message>
        <source>The swarm is in use by %1 services.</source>
        <translation>Den Schwarm nutzen %1 Dienste.</translation>
    </message>
    <message>
        <source>The engine manages a swarm without services, and keeps its ports open for it.</source>
        <translation>Die Engine verwaltet einen Schwarm ohne Dienste und hält seine Ports für ihn offen.</translation>
    </message>
    <message>
        <source>The node is locked and waits for the key of the swarm.</source>
        <translation>Der Knoten ist gesperrt und wartet auf den Schlüssel des Schwarms.</translation>
    </message>
    <message>
        <source>The node has an error: %1.</source>
        <translation>Der Knoten hat einen Fehler: %1.</translation>
    </message>
    <message>
        <source>The node is in the state %1.</source>
        <translation>Der Knoten ist im Zustand %1.</translation>
    </message>
    <message>
        <source>Unlock it with docker swarm unlock, or mend the connection to the managers; if nobody needs the swarm, leave it with docker swarm leave.</source>
        <translation>Mit docker swarm unlock entsperren oder die Verbindung zu den Managern reparieren; braucht niemand den Schwarm, ihn mit docker swarm leave verlassen.</translation>
    </message>
    <message>
        <source>%1 managers: the swarm survives the loss of some.</source>
        <translation>%1 Manager: Der Schwarm übersteht den Verlust einiger.</translation>
    </message>
    <message>
        <source>The swarm is this node alone: with it everything stops.</source>
        <translation>Der Schwarm ist dieser Knoten allein: Mit ihm steht alles still.</translation>
    </message>
    <message>
        <source>%1 managers have to agree on every change, which makes the swarm slow, and each holds all its secrets.</source>
        <translation>%1 Manager müssen sich über jede Änderung einigen, das macht den Schwarm langsam, und jeder hält alle seine Geheimnisse.</translation>
    </message>
    <message>
        <source>One manager alone: when it is lost, nobody manages the swarm.</source>
        <translation>Nur ein Manager: Geht er verloren, verwaltet niemand den Schwarm.</translation>
    </message>
    <message>
        <source>%1 managers, an even number: the last one protects from nothing, and half of them can bring the swarm to a halt.</source>
        <translation>%1 Manager, eine gerade Zahl: Der letzte schützt vor nichts, und die Hälfte kann den Schwarm zum Stehen bringen.</translation>
    </message>
    <message>
        <source>Have three, five or seven managers: docker node promote and docker node demote.</source>
        <translation>Drei, fünf oder sieben Manager haben: docker node promote und docker node demote.</translation>
    </message>
    <message>
        <source>A manager needs the swarm&apos;s key to start.</source>
        <translation>Ein Manager braucht zum Start den Schlüssel des Schwarms.</translation>
    </message>
    <message>
        <source>The keys of the swarm lie on the disk of each manager in the clear: a backup or a stolen disk opens them.</source>
        <translation>Die Schlüssel des Schwarms liegen offen auf der Platte jedes Managers: Eine Sicherung oder eine gestohlene Platte verrät sie.</translation>
    </message>
    <message>
        <source>Keep the key that the command prints in a password manager; without it no manager starts again.</source>
        <translation>Den Schlüssel, den der Befehl ausgibt, in einem Passwortspeicher aufbewahren; ohne ihn startet kein Manager mehr.</translation>
    </message>
    <message>
        <source>The swarm&apos;s own CA has expired.</source>
        <translation>Die eigene CA des Schwarms ist abgelaufen.</translation>
    </message>
    <message>
        <source>The swarm&apos;s own CA expires on %1.</source>
        <translation>Die eigene CA des Schwarms läuft am %1 ab.</translation>
    </message>
    <message>
        <source>Certificates of nodes are valid for %1 days: a stolen one as well.</source>
        <translation>Zertifikate der Knoten gelten %1 Tage: ein gestohlenes auch.</translation>
    </message>
    <message>
        <source>The swarm&apos;s CA is being replaced, and not all nodes have followed.</source>
        <translation>Die CA des Schwarms wird ersetzt, und nicht alle Knoten sind gefolgt.</translation>
    </message>
    <message>
        <source>See with docker node ls which node does not answer, and mend or remove it.</source>
        <translation>Mit docker node ls sehen, welcher Knoten nicht antwortet, und ihn reparieren oder entfernen.</translation>
    </message>
    <message>
        <source>Certificates of nodes are renewed every %1 days.</source>
        <translation>Zertifikate der Knoten werden alle %1 Tage erneuert.</translation>
    </message>
    <message>
        <source>Services carry what looks like secrets in the clear: %1.</source>
        <translation>Dienste tragen offen, was wie Geheimnisse aussieht: %1.</translation>
    </message>
    <message>
        <source>The swarm keeps no secret, although services run on it.</source>
        <translation>Der Schwarm bewahrt kein Geheimnis auf, obwohl Dienste auf ihm laufen.</translation>
    </message>
    <message>
        <source>The swarm keeps %1 secrets, and no service shows one.</source>
        <translation>Der Schwarm bewahrt %1 Geheimnisse auf, und kein Dienst zeigt eines.</translation>
    </message>
    <message>
        <source>Put each secret into the swarm with docker secret create, give it to the service, read it from /run/secrets, and change what stood in the clear.</source>
        <translation>Jedes Geheimnis mit docker secret create in den Schwarm geben, dem Dienst zuteilen, aus /run/secrets lesen und ändern, was offen dastand.</translation>
    </message>
    <message>
        <source>Not assessed: on which address the swarm listens cannot be seen from here; it needs a person&apos;s word.</source>
        <translation>Nicht beurteilt: Auf welcher Adresse der Schwarm lauscht, ist von hier nicht zu sehen; das muss ein Mensch bestätigen.</translation>
    </message>
    <message>
        <source>Swarm disabled unless needed</source>
        <translation>Schwarm aus, wenn nicht gebraucht</translation>
    </message>
    <message>
        <source>Swarm out of order</source>
        <translation>Schwarm gestört</translation>
    </message>
    <message>
        <source>A swarm opens ports to the network and gives managers power over all nodes: not worth it where nobody uses it.</source>
        <translation>Ein Schwarm öffnet Ports zum Netz und gibt Managern Macht über alle Knoten: nicht wert, wo ihn niemand nutzt.</translation>
    </message>
    <message>
        <source>Leave a swarm that nobody needs.</source>
        <translation>Einen Schwarm verlassen, den niemand braucht.</translation>
    </message>
    <message>
        <source>Odd manager quorum 3..7</source>
        <translation>Ungerade Zahl von Managern, 3 bis 7</translation>
    </message>
    <message>
        <source>No sound quorum</source>
        <translation>Kein tragfähiges Quorum</translation>
    </message>
    <message>
        <source>Without a majority of managers nobody can change or mend the swarm.</source>
        <translation>Ohne Mehrheit der Manager kann niemand den Schwarm ändern oder reparieren.</translation>
    </message>
    <message>
        <source>Have three, five or seven managers.</source>
        <translation>Drei, fünf oder sieben Manager haben.</translation>
    </message>
    <message>
        <source>Manager auto-lock</source>
        <translation>Sperre der Manager</translation>
    </message>
    <message>
        <source>Managers are not locked</source>
        <translation>Manager sind nicht gesperrt</translation>
    </message>
    <message>
        <source>Who copies a manager&apos;s disk reads every secret of the swarm and can pose as a manager.</source>
        <translation>Wer die Platte eines Managers kopiert, liest jedes Geheimnis des Schwarms und kann sich als Manager ausgeben.</translation>
    </message>
    <message>
        <source>Switch autolock on, and keep the key safe.</source>
        <translation>autolock einschalten und den Schlüssel sicher aufbewahren.</translation>
    </message>
    <message>
        <source>Node/CA certificate rotation</source>
        <translation>Erneuerung der Zertifikate von Knoten und CA</translation>
    </message>
    <message>
        <source>CA expires</source>
        <translation>CA läuft ab</translation>
    </message>
    <message>
        <source>A certificate that lives long serves a thief for long; an expired CA stops the swarm.</source>
        <translation>Ein langlebiges Zertifikat dient einem Dieb lange; eine abgelaufene CA hält den Schwarm an.</translation>
    </message>
    <message>
        <source>Renew certificates of nodes often, and the CA in time.</source>
        <translation>Zertifikate der Knoten oft und die CA rechtzeitig erneuern.</translation>
    </message>
    <message>
        <source>Swarm secrets used</source>
        <translation>Geheimnisse des Schwarms im Einsatz</translation>
    </message>
    <message>
        <source>Secrets in the clear</source>
        <translation>Geheimnisse offen</translation>
    </message>
    <message>
        <source>What stands in a service&apos;s variables or arguments is read by everybody who may look at it, and by every log of it.</source>
        <translation>Was in Variablen oder Argumenten eines Dienstes steht, liest jeder, der ihn ansehen darf, und jedes Protokoll von ihm.</translation>
    </message>
    <message>
        <source>Give secrets to services as docker secrets.</source>
        <translation>Diensten Geheimnisse als Docker-Secrets geben.</translation>
    </message>
    <message>
        <source>Swarm listens on specific interface</source>
        <translation>Schwarm lauscht auf bestimmter Schnittstelle</translation>
    </message>
    <message>
        <source>Swarm listens everywhere</source>
        <translation>Schwarm lauscht überall</translation>
    </message>
    <message>
        <source>By default the ports of the swarm are open on every address of the host, also on those that face strangers.</source>
        <translation>Standardmäßig sind die Ports des Schwarms auf jeder Adresse des Hosts offen, auch auf solchen, die Fremden zugewandt sind.</translation>
    </message>
    <message>
        <source>Give --listen-addr when joining or creating the swarm, then attest it.</source>
        <translation>Beim Anlegen oder Beitreten --listen-addr angeben, dann bestätigen.</translation>
    </message>
    <message>
        <source>Issue a new server certificate with a current tool, name the host in subjectAltName, and restart the daemon.</source>
        <translation>Mit einem aktuellen Werkzeug ein neues Serverzertifikat ausstellen, den Host in subjectAltName nennen und den Daemon neu starten.</translation>
    </message>
    <message>
        <source>The engine speaks %1, which is broken.</source>
        <translation>Die Engine spricht %1, und das ist gebrochen.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>Das Zertifikat von %1 gilt noch nicht.</translation>
    </message>
    <message>
        <source>The key of %1 has %2 bits only.</source>
        <translation>Der Schlüssel von %1 hat nur %2 Bit.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed with %2, which can be forged.</source>
        <translation>Das Zertifikat von %1 ist mit %2 unterschrieben, das sich fälschen lässt.</translation>
    </message>
    <message>
        <source>Not assessed: the handshake did not show %1.</source>
        <translation>Nicht beurteilt: Der Verbindungsaufbau zeigte %1 nicht.</translation>
    </message>
    <message>
        <source>The engine is not reached over TLS.</source>
        <translation>Die Engine wird nicht über TLS erreicht.</translation>
    </message>
    <message>
        <source>Not assessed: the handshake with the engine was not observed.</source>
        <translation>Nicht beurteilt: Der Verbindungsaufbau mit der Engine wurde nicht beobachtet.</translation>
    </message>
    <message>
        <source>The engine&apos;s certificate expires on %1.</source>
        <translation>Das Zertifikat der Engine läuft am %1 ab.</translation>
    </message>
    <message>
        <source>The engine asked for no client certificate: whoever reaches it may command it.</source>
        <translation>Die Engine hat kein Client-Zertifikat verlangt: Wer sie erreicht, darf ihr befehlen.</translation>
    </message>
    <message>
        <source>%1 with a verified certificate that is valid until %2.</source>
        <translation>%1 mit einem geprüften Zertifikat, das bis %2 gilt.</translation>
    </message>
    <message>
        <source>Not assessed: no hole is known, but the built-in table of holes is of %1 and too old to vouch for that; update Hullwatch.</source>
        <translation>Nicht bewertet: Es ist keine Lücke bekannt, aber die eingebaute Tabelle der Lücken ist vom %1 und zu alt, um dafür zu bürgen; aktualisieren Sie Hullwatch.</translation>
    </message>
    <message>
        <source>%1 has holes that are publicly known: %2.</source>
        <translation>%1 hat öffentlich bekannte Lücken: %2.</translation>
    </message>
    <message>
        <source>%1 is a distribution&apos;s build of a version with known holes: %2. The distribution may have mended them under this number.</source>
        <translation>%1 ist der Build einer Distribution von einer Version mit bekannten Lücken: %2. Die Distribution kann sie unter dieser Nummer behoben haben.</translation>
    </message>
    <message>
        <source>Look these numbers up in the distribution&apos;s security tracker, and install its pending updates.</source>
        <translation>Schlagen Sie diese Nummern im Sicherheitsverzeichnis der Distribution nach, und spielen Sie anstehende Aktualisierungen ein.</translation>
    </message>
    <message>
        <source>Not assessed: the engine is Podman; the built-in table knows the holes of Docker alone.</source>
        <translation>Nicht bewertet: Die Engine ist Podman; die eingebaute Tabelle kennt nur Dockers Lücken.</translation>
    </message>
    <message>
        <source>Not assessed: the version of the engine could not be read.</source>
        <translation>Nicht bewertet: Die Version der Engine war nicht lesbar.</translation>
    </message>
    <message>
        <source>Update the engine to %1 or later, on Docker Desktop the whole of it; plan for a restart of the containers where live restore is off.</source>
        <translation>Aktualisieren Sie die Engine auf %1 oder neuer, bei Docker Desktop das Ganze; rechnen Sie mit einem Neustart der Container, wo Live-Restore aus ist.</translation>
    </message>
    <message>
        <source>Engine %1 has no known hole, but on %2 a newer line was out: %3.</source>
        <translation>Engine %1 hat keine bekannte Lücke, aber am %2 gab es eine neuere Linie: %3.</translation>
    </message>
    <message>
        <source>No hole of Engine %1 was known on %2.</source>
        <translation>Am %2 war keine Lücke der Engine %1 bekannt.</translation>
    </message>
    <message>
        <source>Not assessed: the default runtime is %1, whose holes the built-in table does not hold.</source>
        <translation>Nicht bewertet: Die Standard-Laufzeit ist %1, deren Lücken nicht in der eingebauten Tabelle stehen.</translation>
    </message>
    <message>
        <source>Not assessed: the engine does not tell which runc or containerd it uses.</source>
        <translation>Nicht bewertet: Die Engine sagt nicht, welches runc oder containerd sie benutzt.</translation>
    </message>
    <message>
        <source>Update the packages runc and containerd (containerd.io from Docker&apos;s own repository), then restart the containers: running ones keep the old parts.</source>
        <translation>Aktualisieren Sie die Pakete runc und containerd (containerd.io aus Dockers eigener Quelle), und starten Sie dann die Container neu: Laufende behalten die alten Teile.</translation>
    </message>
    <message>
        <source>No hole of %1 was known on %2, but the records disagree about %3; a later release is safe.</source>
        <translation>Am %2 war keine Lücke von %1 bekannt, doch zu %3 widersprechen sich die Einträge; eine spätere Ausgabe ist sicher.</translation>
    </message>
    <message>
        <source>No hole of %1 was known on %2.</source>
        <translation>Am %2 war keine Lücke von %1 bekannt.</translation>
    </message>
    <message>
        <source>Kernel %1 is of a maintained series, on a system made for containers; how far it is patched, the vendor tells.</source>
        <translation>Kernel %1 ist aus einer gepflegten Reihe, auf einem System für Container; wie weit er repariert ist, sagt der Hersteller.</translation>
    </message>
    <message>
        <source>Kernel %1 is of a maintained series; how far it is patched, the distribution tells.</source>
        <translation>Kernel %1 ist aus einer gepflegten Reihe; wie weit er repariert ist, sagt die Distribution.</translation>
    </message>
    <message>
        <source>Kernel %1 is of a series that kernel.org no longer maintains; the vendor may.</source>
        <translation>Kernel %1 ist aus einer Reihe, die kernel.org nicht mehr pflegt; der Hersteller vielleicht.</translation>
    </message>
    <message>
        <source>Kernel %1 is by its number open to %2; the vendor may have mended it.</source>
        <translation>Kernel %1 ist seiner Nummer nach anfällig für %2; der Hersteller kann das behoben haben.</translation>
    </message>
    <message>
        <source>Ask the vendor until when this kernel gets repairs, install what is pending, and start the host anew to run it.</source>
        <translation>Fragen Sie den Hersteller, bis wann dieser Kernel Reparaturen bekommt, spielen Sie Anstehendes ein, und starten Sie den Host neu.</translation>
    </message>
    <message>
        <source>Not assessed: the version of the kernel could not be read.</source>
        <translation>Nicht bewertet: Die Version des Kernels war nicht lesbar.</translation>
    </message>
    <message>
        <source>Kernel %1 is of a series that gets no repairs any more.</source>
        <translation>Kernel %1 ist aus einer Reihe, die keine Reparaturen mehr bekommt.</translation>
    </message>
    <message>
        <source>Kernel %1 lets a container out to the host: %2.</source>
        <translation>Kernel %1 lässt einen Container auf den Host hinaus: %2.</translation>
    </message>
    <message>
        <source>Install a kernel of a series with long-term maintenance, 6.12 or 6.18, or that of a distribution, and start the host anew.</source>
        <translation>Installieren Sie einen Kernel mit Langzeitpflege, 6.12 oder 6.18, oder den einer Distribution, und starten Sie den Host neu.</translation>
    </message>
    <message>
        <source>Not assessed: the built-in table of %1 does not say how long the series of kernel %2 is maintained; look at kernel.org or ask the distribution.</source>
        <translation>Nicht bewertet: Die eingebaute Tabelle vom %1 sagt nicht, wie lange die Reihe des Kernels %2 gepflegt wird; sehen Sie bei kernel.org nach, oder fragen Sie die Distribution.</translation>
    </message>
    <message>
        <source>Kernel %1 is of a maintained series.</source>
        <translation>Kernel %1 ist aus einer gepflegten Reihe.</translation>
    </message>
    <message>
        <source>Kernel current</source>
        <translation>Kernel aktuell</translation>
    </message>
    <message>
        <source>Old kernel</source>
        <translation>Alter Kernel</translation>
    </message>
    <message>
        <source>All containers share the host&apos;s kernel. A hole in it that is publicly known leads from any of them to the host.</source>
        <translation>Alle Container teilen den Kernel des Hosts. Eine öffentlich bekannte Lücke darin führt aus jedem von ihnen auf den Host.</translation>
    </message>
    <message>
        <source>Run a kernel that still gets repairs, and start the host anew after each.</source>
        <translation>Betreiben Sie einen Kernel, der noch Reparaturen bekommt, und starten Sie den Host nach jeder neu.</translation>
    </message>
    <message>
        <source>Engine version supported and patched</source>
        <translation>Version der Engine gepflegt und repariert</translation>
    </message>
    <message>
        <source>Engine with known holes</source>
        <translation>Engine mit bekannten Lücken</translation>
    </message>
    <message>
        <source>The engine runs as root and works on what containers and images hand to it. Its known holes come with instructions for everybody.</source>
        <translation>Die Engine läuft als root und verarbeitet, was Container und Images ihr geben. Ihre bekannten Lücken kommen mit Anleitung für jeden.</translation>
    </message>
    <message>
        <source>Update the engine, and keep it on a line that gets repairs.</source>
        <translation>Aktualisieren Sie die Engine, und bleiben Sie auf einer Linie, die Reparaturen bekommt.</translation>
    </message>
    <message>
        <source>runc and containerd patched</source>
        <translation>runc und containerd repariert</translation>
    </message>
    <message>
        <source>Runtime with known holes</source>
        <translation>Laufzeit mit bekannten Lücken</translation>
    </message>
    <message>
        <source>runc builds the walls of each container as root of the host. Its known holes let a prepared image or a process inside step out.</source>
        <translation>runc baut als root des Hosts die Wände jedes Containers. Seine bekannten Lücken lassen ein präpariertes Image oder einen Prozess darin hinaus.</translation>
    </message>
    <message>
        <source>Update runc and containerd, then restart the containers.</source>
        <translation>Aktualisieren Sie runc und containerd, und starten Sie dann die Container neu.</translation>
    </message>
    <message>
        <source>Save what is in it, remove the volume and create it anew without driver options; mount a path of the host openly where one is meant.</source>
        <translation>Sichern Sie den Inhalt, entfernen Sie das Volume, und legen Sie es ohne Treiberoptionen neu an; hängen Sie einen Pfad des Hosts offen ein, wo einer gemeint ist.</translation>
    </message>
    <message>
        <source>The options of the volume hold a password that everybody who may list volumes can read.</source>
        <translation>Die Optionen des Volumes enthalten ein Passwort, das jeder lesen kann, der Volumes auflisten darf.</translation>
    </message>
    <message>
        <source>Change the password, mount the share on the host with a credentials file that root alone can read, and create the volume anew.</source>
        <translation>Ändern Sie das Passwort, hängen Sie die Freigabe auf dem Host mit einer nur für root lesbaren Datei der Zugangsdaten ein, und legen Sie das Volume neu an.</translation>
    </message>
    <message>
        <source>The volume is a share of another machine: %1.</source>
        <translation>Das Volume ist eine Freigabe eines anderen Rechners: %1.</translation>
    </message>
    <message>
        <source>Make sure that the other machine grants this host only that share, over a network that nobody else can listen to.</source>
        <translation>Sorgen Sie dafür, dass der andere Rechner diesem Host nur diese Freigabe gewährt, über ein Netz, in dem niemand sonst lauscht.</translation>
    </message>
    <message>
        <source>The volume is the device %1 of the host.</source>
        <translation>Das Volume ist das Gerät %1 des Hosts.</translation>
    </message>
    <message>
        <source>The volume looks harmless, but is the path %1 of the host.</source>
        <translation>Das Volume sieht harmlos aus, ist aber der Pfad %1 des Hosts.</translation>
    </message>
    <message>
        <source>The plugin %1 keeps the volume; where, it does not tell.</source>
        <translation>Das Plugin %1 verwahrt das Volume; wo, sagt es nicht.</translation>
    </message>
    <message>
        <source>The volume is a plain one, in the engine&apos;s own folder.</source>
        <translation>Das Volume ist ein einfaches, im Ordner der Engine.</translation>
    </message>
    <message>
        <source>Not assessed: the options of the volume do not tell what it is (type %1, device %2).</source>
        <translation>Nicht bewertet: Die Optionen des Volumes verraten nicht, was es ist (Typ %1, Gerät %2).</translation>
    </message>
    <message>
        <source>Not assessed: the mounts of some container could not be read, and it may use the volume.</source>
        <translation>Nicht bewertet: Die Einhängungen eines Containers waren nicht lesbar, und er könnte das Volume benutzen.</translation>
    </message>
    <message>
        <source>The volume %1 is also written by %2, which belongs to another project.</source>
        <translation>Das Volume %1 wird auch von %2 beschrieben, das zu einem anderen Projekt gehört.</translation>
    </message>
    <message>
        <source>Give each project volumes of its own; where data must pass, mount it read-only for the one that only reads.</source>
        <translation>Geben Sie jedem Projekt eigene Volumes; wo Daten hinübermüssen, hängen Sie sie dem, der nur liest, nur lesbar ein.</translation>
    </message>
    <message>
        <source>The container takes over all mounts of another one: %1.</source>
        <translation>Der Container übernimmt alle Einhängungen eines anderen: %1.</translation>
    </message>
    <message>
        <source>Name the volumes that are needed instead of --volumes-from, read-only where possible.</source>
        <translation>Nennen Sie die gebrauchten Volumes statt --volumes-from, nur lesbar, wo es geht.</translation>
    </message>
    <message>
        <source>The container shares no volume with another project.</source>
        <translation>Der Container teilt kein Volume mit einem anderen Projekt.</translation>
    </message>
    <message>
        <source>%1 writes this volume, and nobody has attested that it is backed up.</source>
        <translation>%1 schreibt in dieses Volume, und niemand hat bestätigt, dass es gesichert wird.</translation>
    </message>
    <message>
        <source>%1 writes this volume. Its label backup says %2, but nobody has attested that one was made.</source>
        <translation>%1 schreibt in dieses Volume. Sein Label backup sagt %2, aber niemand hat bestätigt, dass eine Sicherung gemacht wurde.</translation>
    </message>
    <message>
        <source>No API shows a backup: restore one on trial, and attest that with its date.</source>
        <translation>Keine API zeigt eine Sicherung: Stellen Sie eine zur Probe wieder her und bestätigen Sie das mit dem Datum.</translation>
    </message>
    <message>
        <source>No running container writes this volume.</source>
        <translation>Kein laufender Container beschreibt dieses Volume.</translation>
    </message>
    <message>
        <source>Named volume is not a disguised bind or remote mount</source>
        <translation>Benanntes Volume ist kein verkappter Bind-Mount und keine Freigabe</translation>
    </message>
    <message>
        <source>Volume in disguise</source>
        <translation>Verkapptes Volume</translation>
    </message>
    <message>
        <source>Reviews look for paths of the host, not for volumes. One made with driver options carries such a path, a disk or a password past them.</source>
        <translation>Prüfungen suchen nach Pfaden des Hosts, nicht nach Volumes. Eines mit Treiberoptionen trägt einen solchen Pfad, eine Platte oder ein Passwort an ihnen vorbei.</translation>
    </message>
    <message>
        <source>Create volumes without driver options.</source>
        <translation>Legen Sie Volumes ohne Treiberoptionen an.</translation>
    </message>
    <message>
        <source>volumes-from and shared volumes are intended</source>
        <translation>volumes-from und geteilte Volumes sind gewollt</translation>
    </message>
    <message>
        <source>Volume shared</source>
        <translation>Geteiltes Volume</translation>
    </message>
    <message>
        <source>Two programs that write one volume can change each other&apos;s files; whoever takes one over reaches the other through it.</source>
        <translation>Zwei Programme, die ein Volume beschreiben, können einander Dateien ändern; wer eines übernimmt, erreicht darüber das andere.</translation>
    </message>
    <message>
        <source>Share volumes within a project only, read-only where possible.</source>
        <translation>Teilen Sie Volumes nur innerhalb eines Projekts, nur lesbar, wo es geht.</translation>
    </message>
    <message>
        <source>Writable data is backed up</source>
        <translation>Beschreibbare Daten werden gesichert</translation>
    </message>
    <message>
        <source>No known backup</source>
        <translation>Keine Sicherung bekannt</translation>
    </message>
    <message>
        <source>Extortion encrypts the data and the volume with it. Only a copy that the host cannot overwrite brings it back.</source>
        <translation>Erpressung verschlüsselt die Daten und das Volume mit. Nur eine Kopie, die der Host nicht überschreiben kann, bringt sie zurück.</translation>
    </message>
    <message>
        <source>Back volumes up to another machine, and try to restore them.</source>
        <translation>Sichern Sie Volumes auf einen anderen Rechner, und versuchen Sie, sie zurückzuspielen.</translation>
    </message>
    <message>
        <source>Not assessed: commands run by docker exec are known (%1), but not who they run as; docker events --filter event=exec_create shows them.</source>
        <translation>Nicht bewertet: Befehle durch docker exec sind bekannt (%1), aber nicht, als wer sie laufen; docker events --filter event=exec_create zeigt sie.</translation>
    </message>
    <message>
        <source>Not assessed: a docker exec is forgotten when it ends; docker events --filter event=exec_create shows those of the last hours.</source>
        <translation>Nicht bewertet: Ein docker exec ist vergessen, sobald es endet; docker events --filter event=exec_create zeigt die der letzten Stunden.</translation>
    </message>
    <message>
        <source>Not assessed: that needs the events of the engine over a longer time; look through docker events --since 24h, and attest that.</source>
        <translation>Nicht bewertet: Das braucht die Ereignisse der Engine über längere Zeit; sehen Sie docker events --since 24h durch, und bestätigen Sie das.</translation>
    </message>
    <message>
        <source>Create the container anew with a driver that can be read back; where logs go to another machine, keep the cache of the engine on (cache-disabled: &quot;false&quot;).</source>
        <translation>Erstellen Sie den Container neu mit einem Treiber, der sich zurücklesen lässt; wo Protokolle auf einen anderen Rechner gehen, lassen Sie den Zwischenspeicher der Engine an (cache-disabled: &quot;false&quot;).</translation>
    </message>
    <message>
        <source>The logs can be read back from the driver %1.</source>
        <translation>Die Protokolle lassen sich aus dem Treiber %1 zurücklesen.</translation>
    </message>
    <message>
        <source>The logs of the container cannot be read back (driver %1).</source>
        <translation>Die Protokolle des Containers lassen sich nicht zurücklesen (Treiber %1).</translation>
    </message>
    <message>
        <source>The logs go to %1, and the engine keeps no copy that can be read.</source>
        <translation>Die Protokolle gehen an %1, und die Engine behält keine lesbare Kopie.</translation>
    </message>
    <message>
        <source>Not assessed: whether the engine keeps a copy of the logs depends on its version, which could not be read.</source>
        <translation>Nicht bewertet: Ob die Engine eine Kopie der Protokolle behält, hängt von ihrer Version ab, die nicht lesbar war.</translation>
    </message>
    <message>
        <source>The logs go to %1, and an engine before 20.10 keeps no copy.</source>
        <translation>Die Protokolle gehen an %1, und eine Engine vor 20.10 behält keine Kopie.</translation>
    </message>
    <message>
        <source>The logs go to %1, and the engine keeps a copy that can be read.</source>
        <translation>Die Protokolle gehen an %1, und die Engine behält eine lesbare Kopie.</translation>
    </message>
    <message>
        <source>The clock of the host and that of this computer differ by %1 s: events cannot be put in order.</source>
        <translation>Die Uhren des Hosts und dieses Rechners weichen um %1 s voneinander ab: Ereignisse lassen sich nicht ordnen.</translation>
    </message>
    <message>
        <source>Let both take the time from a server, by chrony or systemd-timesyncd.</source>
        <translation>Lassen Sie beide die Zeit von einem Server holen, mit chrony oder systemd-timesyncd.</translation>
    </message>
    <message>
        <source>Not assessed: how much of the time the host was really watched shows only in a history; the gaps of the last reading number %1.</source>
        <translation>Nicht bewertet: Wie lange der Host wirklich beobachtet wurde, zeigt nur eine Aufzeichnung; Lücken der letzten Lesung: %1.</translation>
    </message>
    <message>
        <source>docker exec use is expected and unprivileged</source>
        <translation>docker exec wird erwartet und ohne Sonderrechte benutzt</translation>
    </message>
    <message>
        <source>Unexpected docker exec</source>
        <translation>Unerwartetes docker exec</translation>
    </message>
    <message>
        <source>docker exec is the way in for whoever has got hold of the engine; with --privileged it is a way out to the host as well.</source>
        <translation>docker exec ist der Weg hinein für jeden, der die Engine in der Hand hat; mit --privileged auch der Weg hinaus auf den Host.</translation>
    </message>
    <message>
        <source>Keep track of who may use docker exec, and forbid --privileged there.</source>
        <translation>Halten Sie fest, wer docker exec benutzen darf, und verbieten Sie dort --privileged.</translation>
    </message>
    <message>
        <source>Control-plane events are expected</source>
        <translation>Ereignisse der Steuerung sind erwartet</translation>
    </message>
    <message>
        <source>Unexpected engine events</source>
        <translation>Unerwartete Ereignisse</translation>
    </message>
    <message>
        <source>Images built on the host, files copied out and settings reloaded at night are how somebody with access to the engine works.</source>
        <translation>Auf dem Host gebaute Images, herauskopierte Dateien und nachts neu geladene Einstellungen: So arbeitet, wer Zugang zur Engine hat.</translation>
    </message>
    <message>
        <source>Send the engine&apos;s events to the place where logs are looked at.</source>
        <translation>Schicken Sie die Ereignisse der Engine dorthin, wo Protokolle angesehen werden.</translation>
    </message>
    <message>
        <source>No resource or network anomaly</source>
        <translation>Keine Auffälligkeit bei Ressourcen oder Netz</translation>
    </message>
    <message>
        <source>Unusual load</source>
        <translation>Ungewöhnliche Last</translation>
    </message>
    <message>
        <source>A miner shows as processor time without visitors, a leak as traffic going out.</source>
        <translation>Ein Schürfprogramm zeigt sich als Rechenzeit ohne Besucher, ein Leck als abfließender Verkehr.</translation>
    </message>
    <message>
        <source>Watch processor, memory and network, and ask about each step upwards.</source>
        <translation>Beobachten Sie Prozessor, Speicher und Netz, und fragen Sie nach jedem Anstieg.</translation>
    </message>
    <message>
        <source>Incident-response collection possible</source>
        <translation>Beweissicherung nach Vorfällen möglich</translation>
    </message>
    <message>
        <source>Logs cannot be read</source>
        <translation>Protokolle nicht lesbar</translation>
    </message>
    <message>
        <source>After an incident the logs are the first question; without them nobody can say what was done.</source>
        <translation>Nach einem Vorfall fragt man zuerst nach den Protokollen; ohne sie weiß niemand, was geschah.</translation>
    </message>
    <message>
        <source>Use a log driver that can be read back.</source>
        <translation>Nehmen Sie einen Protokolltreiber, der sich zurücklesen lässt.</translation>
    </message>
    <message>
        <source>Monitoring is actually watching</source>
        <translation>Die Überwachung sieht wirklich hin</translation>
    </message>
    <message>
        <source>Watched with gaps</source>
        <translation>Überwachung mit Lücken</translation>
    </message>
    <message>
        <source>What happens while nobody looks is in no report, and a report with gaps looks like one without.</source>
        <translation>Was geschieht, während niemand hinsieht, steht in keinem Bericht, und ein Bericht mit Lücken sieht aus wie einer ohne.</translation>
    </message>
    <message>
        <source>Keep the connection up and the clocks together.</source>
        <translation>Halten Sie die Verbindung aufrecht und die Uhren beisammen.</translation>
    </message>
    <message>
        <source>Not assessed: the engine cannot show this; it needs a person&apos;s word.</source>
        <translation>Nicht beurteilt: Die Engine kann das nicht zeigen; das muss ein Mensch bestätigen.</translation>
    </message>
    <message>
        <source>Attested by %1.</source>
        <translation>Bestätigt von %1.</translation>
    </message>
    <message>
        <source>The policy switches this control off.</source>
        <translation>Die Richtlinie schaltet diese Prüfung aus.</translation>
    </message>
    <message>
        <source>The container may forge addresses on the network that it shares with %1 for example.</source>
        <translation>Der Container kann Adressen in dem Netzwerk fälschen, das er zum Beispiel mit %1 teilt.</translation>
    </message>
    <message>
        <source>The container shares the default bridge, where all may talk to each other, with %1 for example.</source>
        <translation>Der Container teilt die Standard-Bridge, auf der alle miteinander sprechen dürfen, zum Beispiel mit %1.</translation>
    </message>
    <message>
        <source>Not assessed: of the %1 checks of the benchmark %2 are judged by what the engine answers; %3 need a log of docker-bench-security of the last %4 days, and the others a person&apos;s word.</source>
        <translation>Nicht beurteilt: Von den %1 Prüfungen des Benchmarks werden %2 nach den Antworten der Engine beurteilt; %3 brauchen ein Protokoll von docker-bench-security der letzten %4 Tage, die übrigen das Wort eines Menschen.</translation>
    </message>
    <message>
        <source>Not assessed: of the %1 checks of the benchmark %2 are judged by what the engine answers and %3 by the log of docker-bench-security; the other %4 need a person&apos;s word.</source>
        <translation>Nicht beurteilt: Von den %1 Prüfungen des Benchmarks werden %2 nach den Antworten der Engine beurteilt und %3 nach dem Protokoll von docker-bench-security; die übrigen %4 brauchen das Wort eines Menschen.</translation>
    </message>
    <message>
        <source>Not assessed: what changed in the container has not been read yet: open the container, or audit with --changes.</source>
        <translation>Nicht beurteilt: Was sich im Container geändert hat, wurde noch nicht gelesen: Öffnen Sie den Container, oder prüfen Sie mit --changes.</translation>
    </message>
    <message>
        <source>Not assessed: what changed in the container could not be read; its page Changes and the gaps of the report say why.</source>
        <translation>Nicht beurteilt: Was sich im Container geändert hat, war nicht lesbar; seine Seite „Änderungen“ und die Lücken des Berichts sagen, warum.</translation>
    </message>
    <message>
        <source>Not assessed: the log of docker-bench-security is dated %1, which is yet to come. Set the clock of the host, run sudo sh docker-bench-security.sh there again, and import the new log.</source>
        <translation>Nicht beurteilt: Das Protokoll von docker-bench-security trägt das Datum %1, das noch bevorsteht. Stellen Sie die Uhr des Hosts, führen Sie dort erneut sudo sh docker-bench-security.sh aus und importieren Sie das neue Protokoll.</translation>
    </message>
    <message>
        <source>Not assessed: the log of docker-bench-security is %1 days old. Run sudo sh docker-bench-security.sh on the host again, and import the new log.</source>
        <translation>Nicht beurteilt: Das Protokoll von docker-bench-security ist %1 Tage alt. Führen Sie auf dem Host erneut sudo sh docker-bench-security.sh aus und importieren Sie das neue Protokoll.</translation>
    </message>
    <message>
        <source>docker-bench-security found this wrong on the host on %1: %2.</source>
        <translation>docker-bench-security hat am %1 auf dem Host bemängelt: %2.</translation>
    </message>
    <message>
        <source>Mend it on the host, run sudo sh docker-bench-security.sh there again, and import the new log.</source>
        <translation>Beheben Sie es auf dem Host, führen Sie dort erneut sudo sh docker-bench-security.sh aus und importieren Sie das neue Protokoll.</translation>
    </message>
    <message>
        <source>Not assessed: the log of docker-bench-security of %1 does not decide %2; it needs a person&apos;s word.</source>
        <translation>Nicht beurteilt: Das Protokoll von docker-bench-security vom %1 entscheidet %2 nicht; es braucht das Wort eines Menschen.</translation>
    </message>
    <message>
        <source>Not assessed: docker-bench-security found nothing to look at on the host on %1: %2. It needs a person&apos;s word.</source>
        <translation>Nicht beurteilt: docker-bench-security fand am %1 auf dem Host nichts zu prüfen: %2. Es braucht das Wort eines Menschen.</translation>
    </message>
    <message>
        <source>docker-bench-security found nothing wrong on the host on %1: %2 of %3 checks passed, the others had nothing to look at.</source>
        <translation>docker-bench-security hat am %1 auf dem Host nichts bemängelt: %2 von %3 Prüfungen bestanden, die übrigen fanden nichts zu prüfen.</translation>
    </message>
    <message>
        <source>Not assessed: the processes of the container have not been read yet: open the container, or audit with --processes.</source>
        <translation>Nicht beurteilt: Die Prozesse des Containers wurden noch nicht gelesen: Öffnen Sie den Container, oder prüfen Sie mit --processes.</translation>
    </message>
    <message>
        <source>Not assessed: the processes of the container could not be read; its page Processes and the gaps of the report say why.</source>
        <translation>Nicht beurteilt: Die Prozesse des Containers waren nicht lesbar; seine Seite „Prozesse“ und die Lücken des Berichts sagen, warum.</translation>
    </message>
    <message>
        <source>Look at its processes and its logs: was there a release, a job or more visitors? What lasts for an hour counts as usual from then on.</source>
        <translation>Sehen Sie seine Prozesse und Protokolle an: Gab es ein neues Release, einen Auftrag oder mehr Besucher? Was eine Stunde anhält, gilt danach als üblich.</translation>
    </message>
    <message>
        <source>Find out what takes it, by the page Processes; where the need is real, raise the limit.</source>
        <translation>Finden Sie auf der Seite Prozesse heraus, was es braucht; ist der Bedarf echt, heben Sie die Grenze an.</translation>
    </message>
    <message>
        <source>The CPU has been at its limit (%1) for minutes where it was idle (%2), and hardly anything goes out: so does a miner run.</source>
        <translation>Die CPU ist seit Minuten an ihrer Grenze (%1), wo sie sonst ruhte (%2), und kaum etwas geht hinaus: So läuft ein Miner.</translation>
    </message>
    <message>
        <source>Look at its processes. If you did not start what is busy: pause the container rather than stop it, save its processes, changes and logs, and find out how it got in.</source>
        <translation>Sehen Sie seine Prozesse an. Haben Sie nicht gestartet, was da rechnet: Halten Sie den Container an, statt ihn zu stoppen, sichern Sie Prozesse, Änderungen und Protokolle, und finden Sie heraus, wie es hineinkam.</translation>
    </message>
    <message>
        <source>It was started anew %1 times within ten minutes.</source>
        <translation>Er wurde binnen zehn Minuten %1 Mal neu gestartet.</translation>
    </message>
    <message>
        <source>Read the last lines of its logs; stop it until the reason is known, and bound its restarts by --restart on-failure:5.</source>
        <translation>Lesen Sie die letzten Zeilen seiner Protokolle; stoppen Sie ihn, bis der Grund bekannt ist, und begrenzen Sie seine Neustarts mit --restart on-failure:5.</translation>
    </message>
    <message>
        <source>The CPU went up to %1; usual for this container is %2.</source>
        <translation>Die CPU stieg auf %1; üblich sind für diesen Container %2.</translation>
    </message>
    <message>
        <source>%1 go out; usual for this container is %2.</source>
        <translation>%1 gehen hinaus; üblich sind für diesen Container %2.</translation>
    </message>
    <message>
        <source>%1 come in; usual for this container is %2.</source>
        <translation>%1 kommen herein; üblich sind für diesen Container %2.</translation>
    </message>
    <message>
        <source>Memory is near its limit: %1 of %2. Beyond it the kernel kills.</source>
        <translation>Der Speicher ist nahe an seiner Grenze: %1 von %2. Darüber beendet der Kernel Prozesse.</translation>
    </message>
    <message>
        <source>Processes are near their limit: %1 of %2. Beyond it none can start.</source>
        <translation>Die Prozesse sind nahe an ihrer Grenze: %1 von %2. Darüber kann keiner mehr starten.</translation>
    </message>
    <message>
        <source>The CPU limit holds it back in %1 of the time.</source>
        <translation>Die CPU-Grenze bremst ihn in %1 der Zeit.</translation>
    </message>
    <message>
        <source>Not assessed: what is usual for the container shows only when it was watched for five minutes; its page Resources has the charts.</source>
        <translation>Nicht bewertet: Was für den Container üblich ist, zeigt sich erst, wenn er fünf Minuten beobachtet wurde; seine Seite Ressourcen hat die Kurven.</translation>
    </message>
    <message>
        <source>Not assessed in full: CPU, memory and processes are as usual, but the engine counts no traffic for a container without a network of its own.</source>
        <translation>Nicht ganz bewertet: CPU, Speicher und Prozesse sind wie üblich, aber die Engine zählt keinen Verkehr für einen Container ohne eigenes Netzwerk.</translation>
    </message>
    <message>
        <source>CPU, memory, processes and traffic are as usual.</source>
        <translation>CPU, Speicher, Prozesse und Verkehr sind wie üblich.</translation>
    </message>
</context>
<context>
    <name>Definition</name>
    <message>
        <source>Compose has no key for --rm: the container stays after its end.</source>
        <translation>Compose hat keinen Schlüssel für --rm: Der Container bleibt nach seinem Ende.</translation>
    </message>
    <message>
        <source>What came from other containers by volumes_from is listed under volumes.</source>
        <translation>Was durch volumes_from aus anderen Containern kam, steht unter volumes.</translation>
    </message>
    <message>
        <source>Compose has no key for --publish-all: the ports are listed one by one.</source>
        <translation>Compose hat keinen Schlüssel für --publish-all: Die Ports stehen einzeln da.</translation>
    </message>
    <message>
        <source>A part of the engine&apos;s answer could not be read and is missing here: compare it with the Inspect view.</source>
        <translation>Ein Teil der Antwort der Engine war nicht zu lesen und fehlt hier: mit der Ansicht „Inspect“ vergleichen.</translation>
    </message>
    <message>
        <source>Save the profile, from HostConfig.SecurityOpt in the Inspect view, under this name.</source>
        <translation>Das Profil aus HostConfig.SecurityOpt in der Ansicht „Inspect“ unter diesem Namen speichern.</translation>
    </message>
    <message>
        <source>The image sets it too: leave it out unless you changed it.</source>
        <translation>Das Image setzt sie auch: weglassen, wenn sie nicht geändert wurde.</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>Entfernt:</translation>
    </message>
    <message>
        <source>Takes the place of this service in</source>
        <translation>Tritt an die Stelle dieses Dienstes in</translation>
    </message>
    <message>
        <source>Stop and rename the old container first: two cannot have one name.</source>
        <translation>Zuerst den alten Container anhalten und umbenennen: Zwei können nicht einen Namen haben.</translation>
    </message>
    <message>
        <source>Set the variables first; their values are never shown here.</source>
        <translation>Zuerst die Variablen setzen; ihre Werte werden hier nie gezeigt.</translation>
    </message>
    <message>
        <source>The container is a task of a Swarm service: Swarm would replace it. Change the service instead:</source>
        <translation>Der Container ist eine Task eines Swarm-Dienstes: Swarm würde ihn ersetzen. Stattdessen den Dienst ändern:</translation>
    </message>
    <message>
        <source>This is lost when the container is created anew: change its definition as well.</source>
        <translation>Das geht verloren, wenn der Container neu erzeugt wird: auch seine Definition ändern.</translation>
    </message>
    <message>
        <source>Fixed when a container is created, so that it must be created anew for:</source>
        <translation>Wird beim Erzeugen festgelegt; der Container muss neu erzeugt werden für:</translation>
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
    <name>FilterProblem</name>
    <message>
        <source>There is no “%1:” here. Take one of %2, or put the text in quotes to search for it as it is.</source>
        <translation>„%1:“ gibt es hier nicht. Eines von %2 nehmen, oder den Text in Anführungszeichen setzen, um ihn wörtlich zu suchen.</translation>
    </message>
    <message>
        <source>There is no “%1:” here. Did you mean “%2:”?</source>
        <translation>„%1:“ gibt es hier nicht. Ist „%2:“ gemeint?</translation>
    </message>
    <message>
        <source>“%1” cannot be compared: leave out &lt; and &gt;.</source>
        <translation>„%1“ lässt sich nicht vergleichen: &lt; und &gt; weglassen.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write %2:10 or %2:&gt;10.</source>
        <translation>„%1“ ist keine Zahl. %2:10 oder %2:&gt;10 schreiben.</translation>
    </message>
    <message>
        <source>“%1” is not one of %2.</source>
        <translation>„%1“ ist keines von %2.</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>follows from %1</source>
        <translation>folgt aus %1</translation>
    </message>
    <message>
        <source>container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>acceptance ended on %1</source>
        <translation>Akzeptanz endete am %1</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Engine isolation</source>
        <translation>Abschottung durch die Engine</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Namespaces</translation>
    </message>
    <message>
        <source>A container sees processes, networks, mounts and names of its own. Each namespace shared with the host lets a process inside look at the host, and often take hold of it.</source>
        <translation>Ein Container sieht eigene Prozesse, Netze, Mounts und Namen. Jeder mit dem Host geteilte Namespace lässt einen Prozess darin auf den Host blicken und oft auch zugreifen.</translation>
    </message>
    <message>
        <source>Leave the defaults: no host network, PID, IPC or UTS namespace, /proc and /sys masked, mounts private.</source>
        <translation>Bei den Vorgaben bleiben: kein Netz-, PID-, IPC- oder UTS-Namespace des Hosts, /proc und /sys maskiert, Mounts privat.</translation>
    </message>
    <message>
        <source>Control groups</source>
        <translation>Control Groups</translation>
    </message>
    <message>
        <source>All containers draw on one machine. Control groups are what keeps one of them from taking memory, processor or process slots from all others.</source>
        <translation>Alle Container zehren von einer Maschine. Control Groups verhindern, dass einer von ihnen allen anderen Speicher, Prozessor oder Prozessplätze nimmt.</translation>
    </message>
    <message>
        <source>Limit memory, CPU and the number of processes of each container, keep the default parent group, and run the host on cgroup v2.</source>
        <translation>Speicher, CPU und Zahl der Prozesse jedes Containers begrenzen, die Elterngruppe lassen, wie sie ist, und den Host mit cgroup v2 betreiben.</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capabilities</translation>
    </message>
    <message>
        <source>Linux divides the power of root into some forty capabilities. A few of them, such as SYS_ADMIN, are enough to leave the container.</source>
        <translation>Linux teilt die Macht von root in gut vierzig Capabilities. Einige davon, etwa SYS_ADMIN, genügen, um den Container zu verlassen.</translation>
    </message>
    <message>
        <source>Drop them all and add back the few that the program asks for. Never use --privileged, which grants every one.</source>
        <translation>Alle entziehen und nur die wenigen zurückgeben, die das Programm verlangt. Niemals --privileged, das sämtliche gewährt.</translation>
    </message>
    <message>
        <source>Seccomp</source>
        <translation>Seccomp</translation>
    </message>
    <message>
        <source>Most ways out of a container go through a rarely used system call. The default filter closes more than forty of them, also those whose holes nobody knows yet.</source>
        <translation>Die meisten Ausbrüche führen über einen selten benutzten Systemaufruf. Der mitgelieferte Filter sperrt mehr als vierzig davon, auch solche, deren Lücken noch niemand kennt.</translation>
    </message>
    <message>
        <source>Never run unconfined. Where a program needs one call more, give it a copy of the default profile with that call.</source>
        <translation>Nie „unconfined“ betreiben. Braucht ein Programm einen Aufruf mehr, ihm eine Kopie des Standardprofils mit diesem Aufruf geben.</translation>
    </message>
    <message>
        <source>SELinux and AppArmor</source>
        <translation>SELinux und AppArmor</translation>
    </message>
    <message>
        <source>A mandatory policy still holds when a process has become root and everything else has failed: it decides which files and devices a container may touch at all.</source>
        <translation>Eine Zwangsrichtlinie hält auch dann, wenn ein Prozess root geworden ist und alles andere versagt hat: Sie bestimmt, welche Dateien und Geräte ein Container überhaupt anfassen darf.</translation>
    </message>
    <message>
        <source>Use the one that your distribution brings, and switch it off for no container.</source>
        <translation>Die nehmen, die Ihre Distribution mitbringt, und sie für keinen Container abschalten.</translation>
    </message>
    <message>
        <source>For the daemon or for one container</source>
        <translation>Für den Daemon oder für einen Container</translation>
    </message>
    <message>
        <source>Nearly every protection can be set once for the daemon. What is left to each container is forgotten for one of them sooner or later.</source>
        <translation>Fast jeder Schutz lässt sich einmal für den Daemon einstellen. Was jedem Container überlassen bleibt, wird irgendwann bei einem vergessen.</translation>
    </message>
    <message>
        <source>Set the strict value in daemon.json, and let single containers deviate only with a reason. Run no experimental features, unknown runtimes or outdated storage drivers.</source>
        <translation>Den strengen Wert in daemon.json setzen und einzelne Container nur mit Grund abweichen lassen. Keine experimentellen Funktionen, unbekannten Runtimes oder veralteten Speichertreiber betreiben.</translation>
    </message>
    <message>
        <source>User namespaces</source>
        <translation>User-Namespaces</translation>
    </message>
    <message>
        <source>Without remapping, root in the container is root on the host as soon as it gets out. With it, the same process is a user without any right.</source>
        <translation>Ohne Umsetzung ist root im Container auch auf dem Host root, sobald er hinausgelangt. Mit ihr ist derselbe Prozess ein Benutzer ohne jedes Recht.</translation>
    </message>
    <message>
        <source>Switch userns-remap on, or run the engine rootless. Opt no container out with --userns=host.</source>
        <translation>userns-remap einschalten oder die Engine rootless betreiben. Keinen Container mit --userns=host ausnehmen.</translation>
    </message>
    <message>
        <source>Secure access</source>
        <translation>Sicherer Zugang</translation>
    </message>
    <message>
        <source>Unix socket or network</source>
        <translation>Unix-Socket oder Netz</translation>
    </message>
    <message>
        <source>Whoever reaches the engine&apos;s API commands the host as root. The socket asks for file permissions only, plain TCP for nothing at all.</source>
        <translation>Wer die API der Engine erreicht, befiehlt dem Host als root. Der Socket fragt nur nach Dateirechten, unverschlüsseltes TCP nach gar nichts.</translation>
    </message>
    <message>
        <source>Keep the API on the socket and reach it by ssh. Mount the socket into no container. Let a swarm listen on the inner network only, and leave it when you need none.</source>
        <translation>Die API am Socket lassen und über ssh erreichen. Den Socket in keinen Container einhängen. Einen Swarm nur am inneren Netz lauschen lassen und ihn verlassen, wenn Sie keinen brauchen.</translation>
    </message>
    <message>
        <source>TLS for whatever comes over the network</source>
        <translation>TLS für alles, was über das Netz kommt</translation>
    </message>
    <message>
        <source>On the way to a remote engine TLS keeps commands secret and unchanged, and proves to each side who the other one is.</source>
        <translation>Auf dem Weg zu einer fernen Engine hält TLS Befehle geheim und unverändert und beweist jeder Seite, wer die andere ist.</translation>
    </message>
    <message>
        <source>Let the daemon demand client certificates of a CA of your own, renew certificates before they expire, and encrypt overlay networks between nodes.</source>
        <translation>Den Daemon Client-Zertifikate einer eigenen CA verlangen lassen, Zertifikate vor dem Ablauf erneuern und Overlay-Netze zwischen Knoten verschlüsseln.</translation>
    </message>
    <message>
        <source>Authorization plugins</source>
        <translation>Autorisierungs-Plugins</translation>
    </message>
    <message>
        <source>The engine itself knows no roles: who may list containers may also create a privileged one. A plugin is asked for every call and can tell the two apart.</source>
        <translation>Die Engine selbst kennt keine Rollen: Wer Container auflisten darf, darf auch einen privilegierten anlegen. Ein Plugin wird bei jedem Aufruf gefragt und kann beides unterscheiden.</translation>
    </message>
    <message>
        <source>Where several people or programs use one engine, put an authorization plugin before it. Grant no other plugin more of the host than it needs.</source>
        <translation>Wo mehrere Personen oder Programme eine Engine benutzen, ein Autorisierungs-Plugin davorsetzen. Keinem anderen Plugin mehr vom Host gewähren, als es braucht.</translation>
    </message>
    <message>
        <source>Image security</source>
        <translation>Sicherheit der Images</translation>
    </message>
    <message>
        <source>Public and private registries</source>
        <translation>Öffentliche und private Registries</translation>
    </message>
    <message>
        <source>An image is a program of somebody else that runs on your host. The registry decides whose it is, and who may replace it.</source>
        <translation>Ein Image ist ein fremdes Programm, das auf Ihrem Host läuft. Die Registry bestimmt, von wem es ist und wer es ersetzen darf.</translation>
    </message>
    <message>
        <source>Take images from registries that you name, best from one of your own with accounts and roles for people and builds.</source>
        <translation>Images nur aus namentlich bestimmten Registries holen, am besten aus einer eigenen mit Konten und Rollen für Menschen und Builds.</translation>
    </message>
    <message>
        <source>Registries are reached over TLS</source>
        <translation>Registries nur über TLS</translation>
    </message>
    <message>
        <source>Without TLS anyone on the way can put another image in place of the one you asked for.</source>
        <translation>Ohne TLS kann jeder auf dem Weg ein anderes Image an die Stelle des verlangten setzen.</translation>
    </message>
    <message>
        <source>Give your registry a certificate, and make its CA known to the engine instead of calling the registry insecure.</source>
        <translation>Der eigenen Registry ein Zertifikat geben und der Engine deren CA bekannt machen, statt die Registry als unsicher einzutragen.</translation>
    </message>
    <message>
        <source>Signed images</source>
        <translation>Signierte Images</translation>
    </message>
    <message>
        <source>A signature proves who made an image and that nobody has changed it since. A tag proves neither: it points elsewhere tomorrow.</source>
        <translation>Eine Signatur beweist, wer ein Image gemacht hat und dass niemand es seither verändert hat. Ein Tag beweist nichts davon: Morgen zeigt es woandershin.</translation>
    </message>
    <message>
        <source>Sign what you build, verify before you run, and name images by digest.</source>
        <translation>Signieren, was Sie bauen, vor dem Start prüfen und Images mit ihrem Digest benennen.</translation>
    </message>
    <message>
        <source>The overview means Docker Content Trust. Docker has been retiring it since 2025, and its official images are no longer signed that way: verify with cosign or Notation instead.</source>
        <translation>Die Übersicht meint Docker Content Trust. Docker stellt es seit 2025 ein, und die offiziellen Images werden so nicht mehr signiert: Prüfen Sie stattdessen mit cosign oder Notation.</translation>
    </message>
    <message>
        <source>Signing keys in hardware</source>
        <translation>Signaturschlüssel in Hardware</translation>
    </message>
    <message>
        <source>Whoever copies the signing key signs in your name, and nobody notices. A key that never leaves its token cannot be copied.</source>
        <translation>Wer den Signaturschlüssel kopiert, signiert in Ihrem Namen, und niemand merkt es. Ein Schlüssel, der sein Token nie verlässt, lässt sich nicht kopieren.</translation>
    </message>
    <message>
        <source>Keep signing keys in a hardware token or a key service, never on a build machine.</source>
        <translation>Signaturschlüssel in einem Hardware-Token oder einem Schlüsseldienst halten, nie auf einer Build-Maschine.</translation>
    </message>
    <message>
        <source>Scanning layer by layer</source>
        <translation>Schicht für Schicht prüfen</translation>
    </message>
    <message>
        <source>Most holes in a container come with its image: old libraries and packages that nobody updates. Lists of known holes find them in minutes.</source>
        <translation>Die meisten Lücken eines Containers kommen mit seinem Image: alte Bibliotheken und Pakete, die niemand erneuert. Listen bekannter Lücken finden sie in Minuten.</translation>
    </message>
    <message>
        <source>Scan every image when it is built and again every night, and build it anew when something is found. Install packages from verified sources only.</source>
        <translation>Jedes Image beim Bauen und dann jede Nacht prüfen und neu bauen, wenn etwas gefunden wird. Pakete nur aus geprüften Quellen installieren.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>A container per service</source>
        <translation>Ein Container je Dienst</translation>
    </message>
    <message>
        <source>Services in one container share files, user and network: a hole in one is a hole in all, and none can be limited or replaced alone.</source>
        <translation>Dienste in einem Container teilen Dateien, Benutzer und Netz: Eine Lücke in einem ist eine Lücke in allen, und keiner lässt sich einzeln begrenzen oder ersetzen.</translation>
    </message>
    <message>
        <source>Split them, let them talk over a network of their own, and share volumes only where it is meant. Use --init where children must be reaped, not a supervisor.</source>
        <translation>Aufteilen, über ein eigenes Netz reden lassen und Volumes nur teilen, wo es gewollt ist. Wo Kindprozesse einzusammeln sind, --init statt eines Supervisors nehmen.</translation>
    </message>
    <message>
        <source>No ssh inside: docker exec</source>
        <translation>Kein ssh im Container: docker exec</translation>
    </message>
    <message>
        <source>An ssh server in a container is one more door, with keys of its own that nobody manages.</source>
        <translation>Ein ssh-Server im Container ist eine weitere Tür mit eigenen Schlüsseln, die niemand verwaltet.</translation>
    </message>
    <message>
        <source>Remove it from the image. Look inside with docker exec, as an ordinary user and without --privileged.</source>
        <translation>Aus dem Image entfernen. Mit docker exec hineinsehen, als gewöhnlicher Benutzer und ohne --privileged.</translation>
    </message>
    <message>
        <source>Small images</source>
        <translation>Kleine Images</translation>
    </message>
    <message>
        <source>What is not in the image needs no update and is no tool for an intruder.</source>
        <translation>Was nicht im Image ist, braucht kein Update und dient keinem Eindringling als Werkzeug.</translation>
    </message>
    <message>
        <source>Build in one stage, and copy only the result into a slim or distroless image.</source>
        <translation>In einer Stufe bauen und nur das Ergebnis in ein schlankes oder Distroless-Image kopieren.</translation>
    </message>
    <message>
        <source>Run as a user other than root</source>
        <translation>Als anderer Benutzer als root laufen</translation>
    </message>
    <message>
        <source>A process that is root inside has a head start with every hole of the kernel and in every mounted folder. Official images differ: nginx starts as root, jenkins as user 1000.</source>
        <translation>Ein Prozess, der innen root ist, hat bei jeder Lücke des Kernels und in jedem eingehängten Ordner Vorsprung. Offizielle Images sind verschieden: nginx startet als root, jenkins als Benutzer 1000.</translation>
    </message>
    <message>
        <source>Name a user in the image, or give one with --user. A program that needs root for a moment gets no-new-privileges and gives root up at once.</source>
        <translation>Im Image einen Benutzer nennen oder mit --user einen angeben. Ein Programm, das root nur kurz braucht, bekommt no-new-privileges und gibt root sofort ab.</translation>
    </message>
    <message>
        <source>An up-to-date system below</source>
        <translation>Ein aktuelles System darunter</translation>
    </message>
    <message>
        <source>Kernel, runc and system of the host are shared by all containers: a hole there is a hole in all of them.</source>
        <translation>Kernel, runc und System des Hosts teilen sich alle Container: Eine Lücke dort ist eine Lücke in allen.</translation>
    </message>
    <message>
        <source>Install updates by themselves and restart for new kernels. Take a small system made for containers where you can.</source>
        <translation>Updates von selbst einspielen und für neue Kernel neu starten. Wo möglich, ein kleines, für Container gemachtes System nehmen.</translation>
    </message>
    <message>
        <source>Keys and passphrases</source>
        <translation>Schlüssel und Passphrasen</translation>
    </message>
    <message>
        <source>What stands in a variable, a label or a layer is read by everyone who may inspect the container or pull the image, and stays in backups.</source>
        <translation>Was in einer Variablen, einem Label oder einer Schicht steht, liest jeder, der den Container inspizieren oder das Image holen darf, und es bleibt in Sicherungen.</translation>
    </message>
    <message>
        <source>Hand secrets over as files: compose or swarm secrets, or a vault; build secrets with --mount=type=secret. Keep root keys off the hosts, and lock swarm managers.</source>
        <translation>Geheimnisse als Dateien übergeben: mit Secrets von Compose oder Swarm oder aus einem Tresor; beim Bauen mit --mount=type=secret. Root-Schlüssel nicht auf den Hosts halten und Swarm-Manager sperren.</translation>
    </message>
    <message>
        <source>Official images first</source>
        <translation>Zuerst offizielle Images</translation>
    </message>
    <message>
        <source>Official images are reviewed, documented and rebuilt when their base is mended. The next best hit of a search may be anything.</source>
        <translation>Offizielle Images werden geprüft, dokumentiert und neu gebaut, wenn ihre Basis ausgebessert wird. Der nächstbeste Treffer einer Suche kann alles sein.</translation>
    </message>
    <message>
        <source>Start from an official image or a verified publisher, and name it in full.</source>
        <translation>Von einem offiziellen Image oder einem geprüften Herausgeber ausgehen und es vollständig benennen.</translation>
    </message>
    <message>
        <source>A security scheme from the first day</source>
        <translation>Ein Sicherheitskonzept vom ersten Tag an</translation>
    </message>
    <message>
        <source>What begins open stays open: later nobody dares to change it. Limits, profiles and users cost little while nothing runs yet.</source>
        <translation>Was offen beginnt, bleibt offen: Später wagt niemand, es zu ändern. Grenzen, Profile und Benutzer kosten wenig, solange noch nichts läuft.</translation>
    </message>
    <message>
        <source>Decide for host and containers before the first deployment, write it down, and measure against it: a hardened host, a partition for Docker&apos;s data, clocks in step, an odd number of managers.</source>
        <translation>Vor dem ersten Einsatz für Host und Container entscheiden, es aufschreiben und daran messen: ein gehärteter Host, eine Partition für Dockers Daten, gleich gehende Uhren, eine ungerade Zahl von Managern.</translation>
    </message>
    <message>
        <source>No host network</source>
        <translation>Kein Netz des Hosts</translation>
    </message>
    <message>
        <source>The container would hear all traffic of the host and reach services that listen on 127.0.0.1 only.</source>
        <translation>Der Container hörte den ganzen Verkehr des Hosts und erreichte Dienste, die nur an 127.0.0.1 lauschen.</translation>
    </message>
    <message>
        <source>Give it a network of its own and publish the ports that are needed.</source>
        <translation>Ihm ein eigenes Netz geben und die nötigen Ports veröffentlichen.</translation>
    </message>
    <message>
        <source>No host processes</source>
        <translation>Keine Prozesse des Hosts</translation>
    </message>
    <message>
        <source>With --pid=host it sees every process of the host with its arguments, may send them signals, and reach their files through /proc.</source>
        <translation>Mit --pid=host sieht er alle Prozesse des Hosts samt Argumenten, darf ihnen Signale schicken und über /proc an ihre Dateien.</translation>
    </message>
    <message>
        <source>Drop --pid=host. Debuggers can join the one container that they are after.</source>
        <translation>--pid=host weglassen. Debugger können dem einen Container beitreten, um den es geht.</translation>
    </message>
    <message>
        <source>No host IPC</source>
        <translation>Kein IPC des Hosts</translation>
    </message>
    <message>
        <source>Shared memory of the host&apos;s programs, such as databases, becomes readable and writable from inside.</source>
        <translation>Gemeinsamer Speicher von Programmen des Hosts, etwa Datenbanken, wird von innen lesbar und beschreibbar.</translation>
    </message>
    <message>
        <source>Use private IPC. Two containers that must share memory can share it with each other.</source>
        <translation>Privates IPC nehmen. Zwei Container, die Speicher teilen müssen, können ihn miteinander teilen.</translation>
    </message>
    <message>
        <source>A memory limit</source>
        <translation>Eine Speichergrenze</translation>
    </message>
    <message>
        <source>One container that leaks or is made to takes all memory, and the kernel kills whatever it finds on the host.</source>
        <translation>Ein Container mit einem Leck, gewollt oder nicht, nimmt allen Speicher, und der Kernel beendet auf dem Host, was er findet.</translation>
    </message>
    <message>
        <source>Measure, add some headroom, and set memory and swap to the same value. This works on the running container.</source>
        <translation>Messen, etwas Luft lassen und Speicher und Swap auf denselben Wert setzen. Das geht am laufenden Container.</translation>
    </message>
    <message>
        <source>No host UTS namespace</source>
        <translation>Kein UTS-Namespace des Hosts</translation>
    </message>
    <message>
        <source>With --uts=host a process that may do so renames the host, which confuses logs, alarms and certificates.</source>
        <translation>Mit --uts=host benennt ein Prozess, der das darf, den Host um und verwirrt Protokolle, Alarme und Zertifikate.</translation>
    </message>
    <message>
        <source>Drop --uts=host, and name the container with --hostname.</source>
        <translation>--uts=host weglassen und den Container mit --hostname benennen.</translation>
    </message>
    <message>
        <source>A CPU limit</source>
        <translation>Eine CPU-Grenze</translation>
    </message>
    <message>
        <source>A miner or an endless loop slows down everything else on the host, the monitoring included.</source>
        <translation>Ein Miner oder eine Endlosschleife bremst alles andere auf dem Host, die Überwachung eingeschlossen.</translation>
    </message>
    <message>
        <source>Set a ceiling with --cpus. A weight alone gives way only while others want the processor too.</source>
        <translation>Mit --cpus eine Obergrenze setzen. Ein Gewicht allein gibt nur nach, solange auch andere rechnen wollen.</translation>
    </message>
    <message>
        <source>A limit of processes</source>
        <translation>Eine Grenze für Prozesse</translation>
    </message>
    <message>
        <source>A fork bomb in one container uses up the process table of the host; then nobody can even log in.</source>
        <translation>Eine Fork-Bombe in einem Container füllt die Prozesstabelle des Hosts; dann kann sich nicht einmal mehr jemand anmelden.</translation>
    </message>
    <message>
        <source>Limit the processes of the container itself; a few hundred are enough for nearly everything.</source>
        <translation>Die Prozesse des Containers selbst begrenzen; ein paar Hundert genügen fast immer.</translation>
    </message>
    <message>
        <source>The tip uses --ulimit nproc. That counts per user over the whole host and does nothing for root; --pids-limit counts the container.</source>
        <translation>Der Tipp nimmt --ulimit nproc. Das zählt je Benutzer über den ganzen Host und gilt nicht für root; --pids-limit zählt den Container.</translation>
    </message>
    <message>
        <source>Limited restarts</source>
        <translation>Begrenzte Neustarts</translation>
    </message>
    <message>
        <source>A container that dies and comes back for ever hides an attack or a fault, and loads the host while doing so.</source>
        <translation>Ein Container, der endlos stirbt und wiederkommt, verbirgt einen Angriff oder Fehler und belastet dabei den Host.</translation>
    </message>
    <message>
        <source>Restart on failure and only a few times: the tip allows ten, the CIS benchmark five. Let monitoring tell you when it gave up.</source>
        <translation>Nur bei Fehlern und wenige Male neu starten: Der Tipp erlaubt zehn, der CIS-Benchmark fünf Versuche. Die Überwachung melden lassen, wenn er aufgibt.</translation>
    </message>
    <message>
        <source>A read-only root file system</source>
        <translation>Ein nur lesbares Wurzeldateisystem</translation>
    </message>
    <message>
        <source>What cannot be written cannot be replaced: no tools are fetched, no start script is changed.</source>
        <translation>Was nicht beschreibbar ist, wird nicht ersetzt: Kein Werkzeug wird nachgeladen, kein Startskript geändert.</translation>
    </message>
    <message>
        <source>Start with --read-only, with a tmpfs for /tmp and /run and a volume for data. docker diff shows what still writes.</source>
        <translation>Mit --read-only starten, mit tmpfs für /tmp und /run und einem Volume für Daten. docker diff zeigt, was noch schreibt.</translation>
    </message>
    <message>
        <source>Devices with the least rights</source>
        <translation>Geräte mit geringsten Rechten</translation>
    </message>
    <message>
        <source>A disk or memory device inside is the host itself. Without a word about rights a device may be read, written and created.</source>
        <translation>Eine Platte oder ein Speichergerät im Container ist der Host selbst. Ohne Angabe darf ein Gerät gelesen, beschrieben und angelegt werden.</translation>
    </message>
    <message>
        <source>Pass on only the device that is needed, and read-only where reading is enough.</source>
        <translation>Nur das nötige Gerät durchreichen, und nur lesbar, wo Lesen genügt.</translation>
    </message>
    <message>
        <source>The tip writes the rights as a flag of its own, which docker does not know. They are the third part of --device, after the second colon.</source>
        <translation>Der Tipp schreibt die Rechte als eigenen Schalter, den docker nicht kennt. Sie sind der dritte Teil von --device, nach dem zweiten Doppelpunkt.</translation>
    </message>
    <message>
        <source>Never the engine&apos;s socket inside</source>
        <translation>Nie der Socket der Engine im Container</translation>
    </message>
    <message>
        <source>Through the socket a process starts a privileged container of its own and is root on the host. Mounting it read-only changes nothing.</source>
        <translation>Über den Socket startet ein Prozess einen eigenen privilegierten Container und ist root auf dem Host. Ihn nur lesbar einzuhängen ändert nichts.</translation>
    </message>
    <message>
        <source>Remove the mount. Programs that must ask the engine get a proxy that passes single calls only. Mount no folders of the host either, open or disguised as volumes.</source>
        <translation>Den Mount entfernen. Programme, die die Engine fragen müssen, bekommen einen Proxy, der nur einzelne Aufrufe durchlässt. Auch keine Ordner des Hosts einhängen, weder offen noch als Volume verkleidet.</translation>
    </message>
    <message>
        <source>A limit of open files</source>
        <translation>Eine Grenze für offene Dateien</translation>
    </message>
    <message>
        <source>A process that opens files or connections without end starves others, and makes some programs slow without any attack.</source>
        <translation>Ein Prozess, der endlos Dateien oder Verbindungen öffnet, hungert andere aus und macht manche Programme auch ohne Angriff langsam.</translation>
    </message>
    <message>
        <source>Set a default for all containers in daemon.json, and another one where a service needs more.</source>
        <translation>In daemon.json eine Vorgabe für alle Container setzen und eine andere, wo ein Dienst mehr braucht.</translation>
    </message>
    <message>
        <source>A hardened kernel or a product that guards it</source>
        <translation>Ein gehärteter Kernel oder ein Produkt, das ihn bewacht</translation>
    </message>
    <message>
        <source>Commercial products such as Atomicorp&apos;s harden kernel and host as a whole, for those who have nobody to do that.</source>
        <translation>Kommerzielle Produkte wie die von Atomicorp härten Kernel und Host im Ganzen, für alle, die niemanden dafür haben.</translation>
    </message>
    <message>
        <source>Choose by what it stops in a test of yours, not by its name. The free means of this guide come first.</source>
        <translation>Nach dem wählen, was es in Ihrem Versuch aufhält, nicht nach dem Namen. Die freien Mittel dieses Leitfadens kommen zuerst.</translation>
    </message>
    <message>
        <source>A product that watches containers at run time</source>
        <translation>Ein Produkt, das laufende Container überwacht</translation>
    </message>
    <message>
        <source>Some attacks show only while they happen: a shell where none belongs, a connection to an unknown place.</source>
        <translation>Manche Angriffe zeigen sich nur, während sie geschehen: eine Shell, wo keine hingehört, eine Verbindung an einen unbekannten Ort.</translation>
    </message>
    <message>
        <source>Twistlock, which the tip names, has become a part of Prisma Cloud; Falco and Tetragon do the same work as free software.</source>
        <translation>Twistlock, das der Tipp nennt, ist in Prisma Cloud aufgegangen; Falco und Tetragon leisten dasselbe als freie Software.</translation>
    </message>
    <message>
        <source>A host per zone of trust</source>
        <translation>Ein Host je Vertrauensbereich</translation>
    </message>
    <message>
        <source>Containers of one host share its kernel: one that escapes has them all. A virtual machine in between is a much thicker wall.</source>
        <translation>Container eines Hosts teilen den Kernel: Wer aus einem ausbricht, hat alle. Eine virtuelle Maschine dazwischen ist eine viel dickere Wand.</translation>
    </message>
    <message>
        <source>Give customers, users and grades of trust virtual machines of their own, or runtimes such as gVisor and Kata.</source>
        <translation>Kunden, Benutzern und Vertrauensstufen eigene virtuelle Maschinen geben oder Runtimes wie gVisor und Kata.</translation>
    </message>
    <message>
        <source>No setuid and setgid programs</source>
        <translation>Keine setuid- und setgid-Programme</translation>
    </message>
    <message>
        <source>A program with this bit runs as its owner, mostly root, whoever starts it: the usual way from an ordinary user to root.</source>
        <translation>Ein Programm mit diesem Bit läuft als sein Eigentümer, meist root, wer es auch startet: der übliche Weg vom gewöhnlichen Benutzer zu root.</translation>
    </message>
    <message>
        <source>Remove the bits in the image, and start with no-new-privileges, which makes those that are left harmless.</source>
        <translation>Die Bits im Image entfernen und mit no-new-privileges starten; das macht die verbliebenen unschädlich.</translation>
    </message>
    <message>
        <source>The tip searches with -perm +6000, which find no longer accepts: write -perm /6000. And no-new-privileges now does most of the work.</source>
        <translation>Der Tipp sucht mit -perm +6000, was find nicht mehr annimmt: Es heißt -perm /6000. Und das meiste erledigt heute no-new-privileges.</translation>
    </message>
    <message>
        <source>Drop all capabilities</source>
        <translation>Alle Capabilities entziehen</translation>
    </message>
    <message>
        <source>Even the fourteen that a container has by default allow forging packets or making devices. Hardly any program needs them.</source>
        <translation>Schon die vierzehn, die ein Container von selbst hat, erlauben Pakete zu fälschen oder Geräte anzulegen. Kaum ein Programm braucht sie.</translation>
    </message>
    <message>
        <source>Drop ALL, start, and add what the error messages ask for, one by one.</source>
        <translation>ALL entziehen, starten und einzeln zurückgeben, was die Fehlermeldungen verlangen.</translation>
    </message>
    <message>
        <source>A current kernel on the host</source>
        <translation>Ein aktueller Kernel auf dem Host</translation>
    </message>
    <message>
        <source>Containers have no kernel of their own. A hole in that of the host is open to every one of them.</source>
        <translation>Container haben keinen eigenen Kernel. Eine Lücke in dem des Hosts steht jedem von ihnen offen.</translation>
    </message>
    <message>
        <source>Install kernel updates as they come, and restart into them: an installed kernel that does not run protects nobody.</source>
        <translation>Kernel-Updates einspielen, sobald sie kommen, und damit neu starten: Ein installierter Kernel, der nicht läuft, schützt niemanden.</translation>
    </message>
    <message>
        <source>Images of known origin</source>
        <translation>Images bekannter Herkunft</translation>
    </message>
    <message>
        <source>Public registries hold miners and backdoors under familiar names. Who built an image decides what runs on your host.</source>
        <translation>In öffentlichen Registries liegen Miner und Hintertüren unter vertrauten Namen. Wer ein Image gebaut hat, bestimmt, was auf Ihrem Host läuft.</translation>
    </message>
    <message>
        <source>Build images yourself or take official ones, keep them in a registry of your own, and scan them before they run.</source>
        <translation>Images selbst bauen oder offizielle nehmen, sie in einer eigenen Registry halten und vor dem Start prüfen.</translation>
    </message>
    <message>
        <source>Kernel settings of the host</source>
        <translation>Kernel-Einstellungen des Hosts</translation>
    </message>
    <message>
        <source>Settings of the kernel decide whether processes may trace each other, packets be redirected, or new and untested features be used from inside.</source>
        <translation>Einstellungen des Kernels entscheiden, ob Prozesse einander verfolgen, Pakete umgeleitet oder neue, kaum erprobte Funktionen von innen benutzt werden dürfen.</translation>
    </message>
    <message>
        <source>Go through sysctl.conf and its folder with a benchmark in hand. Give a container only those settings that stay in its own namespaces.</source>
        <translation>sysctl.conf und den Ordner dazu mit einem Benchmark in der Hand durchgehen. Einem Container nur solche Einstellungen geben, die in seinen eigenen Namespaces bleiben.</translation>
    </message>
    <message>
        <source>An engine that is not root</source>
        <translation>Eine Engine, die nicht root ist</translation>
    </message>
    <message>
        <source>A daemon that runs as root turns every hole of its own, and every escape, into root on the host.</source>
        <translation>Ein Daemon, der als root läuft, macht aus jeder eigenen Lücke und jedem Ausbruch root auf dem Host.</translation>
    </message>
    <message>
        <source>Run the engine rootless where its limits allow that. Inside, start the program as an ordinary user.</source>
        <translation>Die Engine rootless betreiben, wo deren Grenzen es erlauben. Innen das Programm als gewöhnlicher Benutzer starten.</translation>
    </message>
    <message>
        <source>The tip speaks of a regular user and of avoiding sudo. A member of the docker group is root all the same: what separates a user from root is rootless mode, which came later.</source>
        <translation>Der Tipp spricht von einem gewöhnlichen Benutzer und vom Verzicht auf sudo. Ein Mitglied der Gruppe docker ist dennoch root: Was einen Benutzer von root trennt, ist der später hinzugekommene Rootless-Modus.</translation>
    </message>
    <message>
        <source>AppArmor, SELinux or a hardened kernel</source>
        <translation>AppArmor, SELinux oder ein gehärteter Kernel</translation>
    </message>
    <message>
        <source>A mandatory policy protects the host from its containers, and with SELinux also one container from another, even when a process has become root.</source>
        <translation>Eine Zwangsrichtlinie schützt den Host vor seinen Containern und mit SELinux auch einen Container vor dem anderen, selbst wenn ein Prozess root geworden ist.</translation>
    </message>
    <message>
        <source>Keep the one of your distribution enforcing for host and containers. Patches of grsecurity are no longer public, so do not plan with them.</source>
        <translation>Die Ihrer Distribution für Host und Container scharf lassen. Die Patches von grsecurity sind nicht mehr öffentlich; planen Sie nicht damit.</translation>
    </message>
    <message>
        <source>Compose files instead of commands typed by hand</source>
        <translation>Compose-Dateien statt von Hand getippter Befehle</translation>
    </message>
    <message>
        <source>A long docker run is typed once, and a limit or an option is missing the next time. A file can be reviewed, compared and run again.</source>
        <translation>Ein langes docker run wird einmal getippt, und beim nächsten Mal fehlt eine Grenze oder Option. Eine Datei lässt sich prüfen, vergleichen und wieder ausführen.</translation>
    </message>
    <message>
        <source>Write the service into a compose file, keep that under version control, and start nothing else.</source>
        <translation>Den Dienst in eine Compose-Datei schreiben, sie versionieren und nichts anderes starten.</translation>
    </message>
    <message>
        <source>Scan images, analyse your own code</source>
        <translation>Images prüfen, eigenen Code analysieren</translation>
    </message>
    <message>
        <source>Known holes are found by scanners and attackers alike; those in your own code are in no list.</source>
        <translation>Bekannte Lücken finden Scanner ebenso wie Angreifer; die im eigenen Code stehen in keiner Liste.</translation>
    </message>
    <message>
        <source>Scan in the build and again every night, run what was scanned, and replace old containers. Let the build analyse your code too.</source>
        <translation>Beim Bauen und jede Nacht prüfen, das Geprüfte auch betreiben und alte Container ersetzen. Den Build auch den eigenen Code analysieren lassen.</translation>
    </message>
    <message>
        <source>Docker up to date</source>
        <translation>Docker aktuell halten</translation>
    </message>
    <message>
        <source>Ways out of the container through engine, containerd and runc are published every few months, often with working code.</source>
        <translation>Alle paar Monate werden Ausbrüche durch Engine, containerd und runc veröffentlicht, oft mit lauffähigem Code.</translation>
    </message>
    <message>
        <source>Update the engine and what belongs to it in one go, and restart it. Follow a release that still gets security fixes.</source>
        <translation>Die Engine und was zu ihr gehört in einem Zug erneuern und neu starten. Einer Version folgen, die noch Sicherheitskorrekturen bekommt.</translation>
    </message>
    <message>
        <source>Central logs on another machine</source>
        <translation>Zentrale Protokolle auf einer anderen Maschine</translation>
    </message>
    <message>
        <source>Whoever gets in deletes the local logs first. What has already left the host stays.</source>
        <translation>Wer eindringt, löscht zuerst die örtlichen Protokolle. Was den Host schon verlassen hat, bleibt.</translation>
    </message>
    <message>
        <source>Ship the logs of engine and containers to another machine, read them regularly, and rotate local ones so that they cannot fill the disk.</source>
        <translation>Protokolle von Engine und Containern auf eine andere Maschine leiten, sie regelmäßig lesen und örtliche begrenzen, damit sie die Platte nicht füllen.</translation>
    </message>
    <message>
        <source>A user namespace apart from the host&apos;s</source>
        <translation>Ein anderer User-Namespace als der des Hosts</translation>
    </message>
    <message>
        <source>With the user namespace of the host, user 0 inside is user 0 outside. Remapped, it is an account without any right.</source>
        <translation>Mit dem User-Namespace des Hosts ist Benutzer 0 innen auch außen Benutzer 0. Umgesetzt ist er ein Konto ohne jedes Recht.</translation>
    </message>
    <message>
        <source>Switch remapping on for the daemon and create the containers anew; change the owner of their volumes as well.</source>
        <translation>Die Umsetzung für den Daemon einschalten und die Container neu anlegen; auch den Eigentümer ihrer Volumes ändern.</translation>
    </message>
    <message>
        <source>The tip gives the daemon a flag that it does not have. The daemon&apos;s flag is --userns-remap; --userns=host belongs to docker run, and it is the one to avoid.</source>
        <translation>Der Tipp gibt dem Daemon einen Schalter, den er nicht hat. Der des Daemons heißt --userns-remap; --userns=host gehört zu docker run und ist der, den man meidet.</translation>
    </message>
    <message>
        <source>Minimal images</source>
        <translation>Minimale Images</translation>
    </message>
    <message>
        <source>A shell, a compiler and a package manager in the image are tools that an intruder need not bring along.</source>
        <translation>Shell, Compiler und Paketverwaltung im Image sind Werkzeuge, die ein Eindringling nicht mitzubringen braucht.</translation>
    </message>
    <message>
        <source>Build in stages, and leave only the program and what it loads in the last one.</source>
        <translation>In Stufen bauen und in der letzten nur das Programm lassen und was es lädt.</translation>
    </message>
    <message>
        <source>HTTPS for web services</source>
        <translation>HTTPS für Webdienste</translation>
    </message>
    <message>
        <source>Passwords and sessions that cross a network in the clear belong to everyone on the way.</source>
        <translation>Passwörter und Sitzungen, die unverschlüsselt durch ein Netz gehen, gehören jedem auf dem Weg.</translation>
    </message>
    <message>
        <source>Publish port 443 of a proxy that ends TLS, keep the service behind it on a network of its own, and reach the engine over TLS as well.</source>
        <translation>Port 443 eines Proxys veröffentlichen, der TLS beendet, den Dienst dahinter in einem eigenen Netz lassen und auch die Engine über TLS erreichen.</translation>
    </message>
    <message>
        <source>No insecure registries</source>
        <translation>Keine unsicheren Registries</translation>
    </message>
    <message>
        <source>For a registry called insecure the engine accepts any certificate, or none: whoever stands in between delivers the image.</source>
        <translation>Bei einer als unsicher eingetragenen Registry nimmt die Engine jedes Zertifikat oder keines: Wer dazwischensteht, liefert das Image.</translation>
    </message>
    <message>
        <source>Take it out of insecure-registries, and put the CA of the registry into certs.d.</source>
        <translation>Sie aus insecure-registries streichen und die CA der Registry in certs.d ablegen.</translation>
    </message>
    <message>
        <source>No privileged containers</source>
        <translation>Keine privilegierten Container</translation>
    </message>
    <message>
        <source>--privileged takes every wall down at once: all capabilities, all devices, no seccomp, no AppArmor.</source>
        <translation>--privileged reißt alle Wände zugleich ein: alle Capabilities, alle Geräte, kein seccomp, kein AppArmor.</translation>
    </message>
    <message>
        <source>Find out which single right is missing, and grant only that capability or device.</source>
        <translation>Herausfinden, welches einzelne Recht fehlt, und nur diese Capability oder dieses Gerät gewähren.</translation>
    </message>
    <message>
        <source>The docker group is root</source>
        <translation>Die Gruppe docker ist root</translation>
    </message>
    <message>
        <source>One command of a member mounts the host&apos;s disk. Membership is therefore root without a password, and without a trace in the log of sudo.</source>
        <translation>Ein Befehl eines Mitglieds hängt die Platte des Hosts ein. Die Mitgliedschaft ist also root ohne Passwort und ohne Spur im Protokoll von sudo.</translation>
    </message>
    <message>
        <source>Leave only administrators in the group. Everyone else gets a rootless engine, or a narrow rule of sudo.</source>
        <translation>Nur Administratoren in der Gruppe lassen. Alle anderen bekommen eine Rootless-Engine oder eine enge sudo-Regel.</translation>
    </message>
    <message>
        <source>The tip advises to work without sudo by joining the docker group. That is convenient, not safe: the group gives the same power as root and asks for nothing.</source>
        <translation>Der Tipp rät, über die Gruppe docker ohne sudo zu arbeiten. Das ist bequem, nicht sicher: Die Gruppe gibt dieselbe Macht wie root und fragt nach nichts.</translation>
    </message>
    <message>
        <source>No ssh server in containers</source>
        <translation>Kein ssh-Server in Containern</translation>
    </message>
    <message>
        <source>It brings accounts, keys and a port that nobody watches, and a way in past the log of the engine.</source>
        <translation>Er bringt Konten, Schlüssel und einen Port mit, die niemand überwacht, und einen Weg hinein am Protokoll der Engine vorbei.</translation>
    </message>
    <message>
        <source>Remove the server from the image. Administer by docker exec on the host.</source>
        <translation>Den Server aus dem Image entfernen. Mit docker exec vom Host aus verwalten.</translation>
    </message>
    <message>
        <source>No host ports below 1024</source>
        <translation>Keine Host-Ports unter 1024</translation>
    </message>
    <message>
        <source>Low ports belong to the system&apos;s own services. A container there can take the place of one, and invites everyone.</source>
        <translation>Niedrige Ports gehören den Diensten des Systems. Ein Container dort kann einen davon verdrängen und lädt jeden ein.</translation>
    </message>
    <message>
        <source>Publish on a high port and one address. Only the proxy in front gets 80 and 443.</source>
        <translation>Auf einem hohen Port und einer Adresse veröffentlichen. Nur der Proxy davor bekommt 80 und 443.</translation>
    </message>
    <message>
        <source>A firewall, and detection in the network</source>
        <translation>Eine Firewall und Erkennung im Netz</translation>
    </message>
    <message>
        <source>Docker writes rules of its own before those of the host, so that a published port is open even when the host&apos;s firewall seems to close it.</source>
        <translation>Docker schreibt eigene Regeln vor die des Hosts; ein veröffentlichter Port ist also offen, auch wenn die Firewall des Hosts ihn zu schließen scheint.</translation>
    </message>
    <message>
        <source>Filter in front of the host, publish on single addresses, put own rules into DOCKER-USER, and watch the traffic from a separate sensor.</source>
        <translation>Vor dem Host filtern, an einzelnen Adressen veröffentlichen, eigene Regeln in DOCKER-USER setzen und den Verkehr mit einem eigenen Sensor beobachten.</translation>
    </message>
    <message>
        <source>Detection on the host</source>
        <translation>Erkennung auf dem Host</translation>
    </message>
    <message>
        <source>Changed programs, new accounts and strange processes show only to something that compares and records them.</source>
        <translation>Geänderte Programme, neue Konten und fremde Prozesse fallen nur dem auf, der vergleicht und aufzeichnet.</translation>
    </message>
    <message>
        <source>Compare files with AIDE or Wazuh, let auditd record changes of Docker&apos;s files, and look through the processes of containers.</source>
        <translation>Dateien mit AIDE oder Wazuh vergleichen, auditd Änderungen an Dockers Dateien aufzeichnen lassen und die Prozesse der Container durchsehen.</translation>
    </message>
    <message>
        <source>Watch CPU, memory, network and disk</source>
        <translation>CPU, Speicher, Netz und Platte beobachten</translation>
    </message>
    <message>
        <source>A curve that leaves its usual range is often the first sign of an overload meant as an attack, or of a miner.</source>
        <translation>Eine Kurve, die ihren gewohnten Bereich verlässt, ist oft das erste Zeichen einer Überlastung mit Absicht oder eines Miners.</translation>
    </message>
    <message>
        <source>Measure without gaps, keep the history, and set alarms on what is unusual, such as with Prometheus.</source>
        <translation>Lückenlos messen, den Verlauf behalten und Alarme auf das Ungewohnte setzen, etwa mit Prometheus.</translation>
    </message>
    <message>
        <source>Back up what containers write</source>
        <translation>Sichern, was Container schreiben</translation>
    </message>
    <message>
        <source>What stands in the container&apos;s own layer is gone with it, and a volume is lost with its disk, or encrypted by a blackmailer.</source>
        <translation>Was in der eigenen Schicht des Containers steht, ist mit ihm verloren, und ein Volume mit seiner Platte oder durch einen Erpresser.</translation>
    </message>
    <message>
        <source>Keep data in volumes, back these up to another place, and try now and then to restore them.</source>
        <translation>Daten in Volumes halten, diese an einen anderen Ort sichern und ab und zu probeweise zurückspielen.</translation>
    </message>
    <message>
        <source>Few images and containers</source>
        <translation>Wenige Images und Container</translation>
    </message>
    <message>
        <source>Nobody updates what nobody remembers. Old images and stopped containers wait with known holes to be started again.</source>
        <translation>Niemand erneuert, woran niemand denkt. Alte Images und angehaltene Container warten mit bekannten Lücken auf ihren nächsten Start.</translation>
    </message>
    <message>
        <source>Remove what is not used, regularly, and replace containers that have been running for months.</source>
        <translation>Regelmäßig entfernen, was nicht benutzt wird, und Container ersetzen, die seit Monaten laufen.</translation>
    </message>
    <message>
        <source>Networks of your own</source>
        <translation>Eigene Netze</translation>
    </message>
    <message>
        <source>On the default bridge all containers reach each other unfiltered; one of them can pose as its neighbour with forged ARP packets or flood the bridge.</source>
        <translation>An der Standard-Bridge erreichen alle Container einander ungefiltert; einer kann sich mit gefälschten ARP-Paketen als sein Nachbar ausgeben oder die Bridge überfluten.</translation>
    </message>
    <message>
        <source>Create a network for each application, make those internal that need no way out, and drop NET_RAW.</source>
        <translation>Für jede Anwendung ein Netz anlegen, solche ohne Weg nach draußen als internal, und NET_RAW entziehen.</translation>
    </message>
    <message>
        <source>Kubernetes has rules of its own</source>
        <translation>Kubernetes hat eigene Regeln</translation>
    </message>
    <message>
        <source>Where Kubernetes runs the containers it also decides their rights: what is set on the host by hand is overwritten.</source>
        <translation>Wo Kubernetes die Container betreibt, bestimmt es auch ihre Rechte: Was am Host von Hand eingestellt ist, wird überschrieben.</translation>
    </message>
    <message>
        <source>Follow its hardening guide and the CIS Kubernetes Benchmark: Pod Security Standards, network policies, RBAC.</source>
        <translation>Dessen Härtungsleitfaden und dem CIS Kubernetes Benchmark folgen: Pod Security Standards, Network Policies, RBAC.</translation>
    </message>
    <message>
        <source>OpenShift has rules of its own</source>
        <translation>OpenShift hat eigene Regeln</translation>
    </message>
    <message>
        <source>OpenShift adds rules to Kubernetes, above all which user and rights a pod may have.</source>
        <translation>OpenShift ergänzt Kubernetes um Regeln, vor allem dafür, welchen Benutzer und welche Rechte ein Pod haben darf.</translation>
    </message>
    <message>
        <source>Follow its security guide, keep the restricted-v2 security context constraint, and grant wider ones to single accounts only.</source>
        <translation>Dessen Sicherheitsleitfaden folgen, bei der Security Context Constraint restricted-v2 bleiben und weitere nur einzelnen Konten gewähren.</translation>
    </message>
    <message>
        <source>Penetration tests by others</source>
        <translation>Penetrationstests durch andere</translation>
    </message>
    <message>
        <source>Whoever built a system does not see its holes. Somebody who is paid to get in does.</source>
        <translation>Wer ein System gebaut hat, sieht seine Lücken nicht. Wer fürs Eindringen bezahlt wird, sieht sie.</translation>
    </message>
    <message>
        <source>Have host, engine and applications tested each year, mend what was found, and let the mending be tested too.</source>
        <translation>Host, Engine und Anwendungen jährlich prüfen lassen, Gefundenes beheben und auch das Beheben prüfen lassen.</translation>
    </message>
    <message>
        <source>Monitor servers and applications</source>
        <translation>Server und Anwendungen überwachen</translation>
    </message>
    <message>
        <source>A service that was knocked out or replaced is noticed by whoever asks it every minute, not by its users a day later.</source>
        <translation>Ein lahmgelegter oder ersetzter Dienst fällt dem auf, der ihn jede Minute fragt, nicht erst den Nutzern am Tag danach.</translation>
    </message>
    <message>
        <source>Give each image a health check, ask each service from outside, such as with Zabbix or Nagios, and follow the events of the engine.</source>
        <translation>Jedem Image eine Zustandsprüfung geben, jeden Dienst von außen fragen, etwa mit Zabbix oder Nagios, und den Ereignissen der Engine folgen.</translation>
    </message>
    <message>
        <source>Monitor the network</source>
        <translation>Das Netz überwachen</translation>
    </message>
    <message>
        <source>Data that is carried away and floods that come in are curves in the network long before they are a complaint.</source>
        <translation>Daten, die abfließen, und Fluten, die hereinkommen, sind im Netz Kurven, lange bevor sie Beschwerden sind.</translation>
    </message>
    <message>
        <source>Record the traffic of hosts and switches over months, such as with Cacti, and look at what differs from last week.</source>
        <translation>Den Verkehr von Hosts und Switches über Monate aufzeichnen, etwa mit Cacti, und ansehen, was von der Vorwoche abweicht.</translation>
    </message>
    <message>
        <source>Read the logs after an incident</source>
        <translation>Nach einem Vorfall die Protokolle lesen</translation>
    </message>
    <message>
        <source>What the program said before and during an attack tells how it came in, as long as the container is not removed.</source>
        <translation>Was das Programm vor und während eines Angriffs gemeldet hat, verrät den Weg hinein, solange der Container nicht entfernt ist.</translation>
    </message>
    <message>
        <source>Pause the container instead of removing it, and save logs, processes and the use of docker exec before you go on.</source>
        <translation>Den Container anhalten statt entfernen und Protokolle, Prozesse und Aufrufe von docker exec sichern, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>Regular audits</source>
        <translation>Regelmäßige Prüfungen</translation>
    </message>
    <message>
        <source>Containers, people and known holes change every week. What was right a quarter ago says little about today.</source>
        <translation>Container, Menschen und bekannte Lücken ändern sich jede Woche. Was vor einem Vierteljahr richtig war, sagt wenig über heute.</translation>
    </message>
    <message>
        <source>Audit hosts and containers every quarter, keep the reports, and compare them. Let auditd and the events of the engine record what happens in between.</source>
        <translation>Hosts und Container jedes Vierteljahr prüfen, die Berichte behalten und vergleichen. Auditd und die Ereignisse der Engine festhalten lassen, was dazwischen geschieht.</translation>
    </message>
    <message>
        <source>docker diff shows what changed</source>
        <translation>docker diff zeigt, was sich geändert hat</translation>
    </message>
    <message>
        <source>An image does not change. A new program, a changed account or a new job in the running container is therefore a trace.</source>
        <translation>Ein Image ändert sich nicht. Ein neues Programm, ein geändertes Konto oder ein neuer Auftrag im laufenden Container ist deshalb eine Spur.</translation>
    </message>
    <message>
        <source>Look at the Changes tab of a container: it sorts what docker diff says by how grave it is. Volumes and tmpfs are not part of it.</source>
        <translation>Den Reiter Änderungen eines Containers ansehen: Er ordnet, was docker diff sagt, danach, wie schwer es wiegt. Volumes und tmpfs gehören nicht dazu.</translation>
    </message>
    <message>
        <source>The CIS benchmark</source>
        <translation>Der CIS-Benchmark</translation>
    </message>
    <message>
        <source>It also asks for what no API shows: owners and modes of files, audit rules, the partition of the data.</source>
        <translation>Er fragt auch nach dem, was keine API zeigt: Eigentümer und Rechte von Dateien, Audit-Regeln, die Partition der Daten.</translation>
    </message>
    <message>
        <source>Run docker-bench-security on each host, settle what it finds, and attest that here.</source>
        <translation>Auf jedem Host docker-bench-security ausführen, die Befunde erledigen und das hier bestätigen.</translation>
    </message>
    <message>
        <source>Follow the reports of the industry</source>
        <translation>Den Berichten der Branche folgen</translation>
    </message>
    <message>
        <source>New ways out of containers are published every few months. Who hears of them late is the target.</source>
        <translation>Alle paar Monate werden neue Ausbrüche aus Containern veröffentlicht. Wer spät davon hört, ist das Ziel.</translation>
    </message>
    <message>
        <source>Subscribe to the security announcements of Docker, runc, the kernel and your distribution, and name somebody who reads them.</source>
        <translation>Die Sicherheitsmeldungen von Docker, runc, Kernel und Ihrer Distribution abonnieren und jemanden benennen, der sie liest.</translation>
    </message>
    <message>
        <source>The fifty tips</source>
        <translation>Die fünfzig Tipps</translation>
    </message>
</context>
<context>
    <name>GuideTable</name>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <source>Hardening guide</source>
        <translation>Härtungsleitfaden</translation>
    </message>
    <message>
        <source>Where the sources are outdated</source>
        <translation>Wo die Quellen veraltet sind</translation>
    </message>
</context>
<context>
    <name>PolicyFile</name>
    <message>
        <source>a key is too long</source>
        <translation>ein Schlüssel ist zu lang</translation>
    </message>
    <message>
        <source>this key stands twice; keep one of them</source>
        <translation>dieser Schlüssel steht zweimal da; behalten Sie einen davon</translation>
    </message>
    <message>
        <source>this is no JSON; look for a comma, a quote or a bracket that is missing or too many</source>
        <translation>das ist kein JSON; suchen Sie nach einem Komma, Anführungszeichen oder einer Klammer, die fehlt oder zu viel ist</translation>
    </message>
    <message>
        <source>the file holds too many values</source>
        <translation>die Datei enthält zu viele Werte</translation>
    </message>
    <message>
        <source>this is nested too deep</source>
        <translation>das ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>line %1, %3: %2</source>
        <translation>Zeile %1, %3: %2</translation>
    </message>
    <message>
        <source>a zero byte; this is no text file</source>
        <translation>ein Nullbyte; das ist keine Textdatei</translation>
    </message>
    <message>
        <source>write an object: {…}</source>
        <translation>schreiben Sie ein Objekt: {…}</translation>
    </message>
    <message>
        <source>this must not be empty</source>
        <translation>das darf nicht leer sein</translation>
    </message>
    <message>
        <source>write true or false</source>
        <translation>schreiben Sie true oder false</translation>
    </message>
    <message>
        <source>write a day or a moment: 2027-01-31 or 2027-01-31T18:00:00Z</source>
        <translation>schreiben Sie einen Tag oder Zeitpunkt: 2027-01-31 oder 2027-01-31T18:00:00Z</translation>
    </message>
    <message>
        <source>write a list of at most %1: […]</source>
        <translation>schreiben Sie eine Liste von höchstens %1: […]</translation>
    </message>
    <message>
        <source>write text of at most %1 characters: &quot;…&quot;</source>
        <translation>schreiben Sie Text von höchstens %1 Zeichen: &quot;…&quot;</translation>
    </message>
    <message>
        <source>write a whole number from %1 to %2</source>
        <translation>schreiben Sie eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>there is no such control; see hullwatch controls</source>
        <translation>diese Kontrolle gibt es nicht; siehe hullwatch controls</translation>
    </message>
    <message>
        <source>there is no such key here; there are %1</source>
        <translation>diesen Schlüssel gibt es hier nicht; es gibt %1</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>this must not be less than the value that warns: %1</source>
        <translation>das darf nicht kleiner sein als der Wert, ab dem gewarnt wird: %1</translation>
    </message>
    <message>
        <source>write critical, high, medium, low or info</source>
        <translation>schreiben Sie critical, high, medium, low oder info</translation>
    </message>
    <message>
        <source>the end must be later than “%1”</source>
        <translation>das Ende muss nach „%1“ liegen</translation>
    </message>
    <message>
        <source>write 1; a newer program may have written this file</source>
        <translation>schreiben Sie 1; vielleicht hat ein neueres Programm diese Datei geschrieben</translation>
    </message>
    <message>
        <source>there is no such check here</source>
        <translation>eine solche Prüfung gibt es hier nicht</translation>
    </message>
    <message>
        <source>write pass, warn, absent or open, and details behind a colon</source>
        <translation>schreiben Sie pass, warn, absent oder open und Einzelheiten hinter einen Doppelpunkt</translation>
    </message>
    <message>
        <source>there is a log of this host already; keep one of them</source>
        <translation>von diesem Host gibt es schon ein Protokoll; behalten Sie eines davon</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Write a health check: nobody but you knows how to ask this program</source>
        <translation>Eine Zustandsprüfung schreiben: Nur Sie wissen, wie dieses Programm zu fragen ist</translation>
    </message>
    <message>
        <source>a program that hangs must be noticed</source>
        <translation>ein Programm, das hängt, muss auffallen</translation>
    </message>
    <message>
        <source>A check that fails by mistake makes orchestrators replace the container.</source>
        <translation>Eine Prüfung, die sich irrt, lässt Orchestratoren den Container ersetzen.</translation>
    </message>
    <message>
        <source>Move the secrets to files under secrets:, and change them all</source>
        <translation>Die Geheimnisse in Dateien unter secrets: verlegen und alle ändern</translation>
    </message>
    <message>
        <source>whoever may inspect the container reads them</source>
        <translation>wer den Container ansehen darf, liest sie</translation>
    </message>
    <message>
        <source>The program must read them from /run/secrets, often by a variable that ends in _FILE.</source>
        <translation>Das Programm muss sie aus /run/secrets lesen, oft durch eine Variable, die auf _FILE endet.</translation>
    </message>
    <message>
        <source>Build the image without a server for remote login</source>
        <translation>Das Image ohne Server für Fernanmeldung bauen</translation>
    </message>
    <message>
        <source>docker exec is the door</source>
        <translation>docker exec ist die Tür</translation>
    </message>
    <message>
        <source>Scripts that log in must use docker exec instead.</source>
        <translation>Skripte, die sich anmelden, müssen stattdessen docker exec nehmen.</translation>
    </message>
    <message>
        <source>Make a container of each service</source>
        <translation>Aus jedem Dienst einen Container machen</translation>
    </message>
    <message>
        <source>one hole must not open all services</source>
        <translation>eine Lücke darf nicht alle Dienste öffnen</translation>
    </message>
    <message>
        <source>The services need a network in common.</source>
        <translation>Die Dienste brauchen ein gemeinsames Netz.</translation>
    </message>
    <message>
        <source>Remove the volume and make one without options</source>
        <translation>Das Volume entfernen und eines ohne Optionen anlegen</translation>
    </message>
    <message>
        <source>a volume must not be the host in disguise</source>
        <translation>ein Volume darf nicht der verkleidete Host sein</translation>
    </message>
    <message>
        <source>Copy the data first.</source>
        <translation>Zuerst die Daten kopieren.</translation>
    </message>
    <message>
        <source>Take the mount of the runtime&apos;s socket away</source>
        <translation>Den Mount des Sockets der Laufzeit wegnehmen</translation>
    </message>
    <message>
        <source>who talks to the runtime owns the host</source>
        <translation>wer mit der Laufzeit spricht, besitzt den Host</translation>
    </message>
    <message>
        <source>What must talk to the engine needs a proxy that passes a few calls only.</source>
        <translation>Was mit der Engine sprechen muss, braucht einen Proxy, der nur wenige Aufrufe durchlässt.</translation>
    </message>
    <message>
        <source>Take the mounts of the host&apos;s own directories away</source>
        <translation>Die Mounts der eigenen Verzeichnisse des Hosts wegnehmen</translation>
    </message>
    <message>
        <source>what the host runs and trusts is not for containers</source>
        <translation>was der Host ausführt und wem er traut, ist nichts für Container</translation>
    </message>
    <message>
        <source>The program no longer finds these files: give it a volume with a copy of what it needs.</source>
        <translation>Das Programm findet diese Dateien nicht mehr: ihm ein Volume mit einer Kopie des Nötigen geben.</translation>
    </message>
    <message>
        <source>Keep mounts private</source>
        <translation>Mounts privat halten</translation>
    </message>
    <message>
        <source>a mount inside must not appear on the host</source>
        <translation>ein Mount im Container darf nicht auf dem Host erscheinen</translation>
    </message>
    <message>
        <source>Storage drivers and backup agents that mount for others stop working.</source>
        <translation>Speichertreiber und Sicherungsprogramme, die für andere mounten, gehen nicht mehr.</translation>
    </message>
    <message>
        <source>Make the root filesystem read-only, with tmpfs on /tmp and /run</source>
        <translation>Das Root-Dateisystem nur lesbar machen, mit tmpfs auf /tmp und /run</translation>
    </message>
    <message>
        <source>an intruder can leave nothing behind</source>
        <translation>ein Angreifer kann nichts hinterlassen</translation>
    </message>
    <message>
        <source>The program fails where else it writes: the Changes view shows where. Give each place a tmpfs or a volume.</source>
        <translation>Das Programm scheitert, wo es sonst schreibt: Die Ansicht „Änderungen“ zeigt, wo. Jeder Stelle ein tmpfs oder ein Volume geben.</translation>
    </message>
    <message>
        <source>Take raw devices away, and let it only read the others</source>
        <translation>Rohe Geräte wegnehmen und die übrigen nur lesen lassen</translation>
    </message>
    <message>
        <source>raw devices lead past every protection</source>
        <translation>rohe Geräte führen an jedem Schutz vorbei</translation>
    </message>
    <message>
        <source>Programs that write to a device need w for that one device.</source>
        <translation>Programme, die auf ein Gerät schreiben, brauchen w für dieses eine Gerät.</translation>
    </message>
    <message>
        <source>Drop the privileged mode</source>
        <translation>Den privilegierten Modus ablegen</translation>
    </message>
    <message>
        <source>privileged is root on the host</source>
        <translation>privileged ist root auf dem Host</translation>
    </message>
    <message>
        <source>A program that manages devices, disks or the kernel fails until you give the one capability or device it needs.</source>
        <translation>Ein Programm, das Geräte, Platten oder den Kernel verwaltet, scheitert, bis es die eine nötige Capability oder das eine Gerät bekommt.</translation>
    </message>
    <message>
        <source>Drop all capabilities but the harmless ones that were added</source>
        <translation>Alle Capabilities ablegen außer den harmlosen, die hinzugefügt wurden</translation>
    </message>
    <message>
        <source>each capability is a piece of root&apos;s power</source>
        <translation>jede Capability ist ein Stück der Macht von root</translation>
    </message>
    <message>
        <source>Programs that start as root and change owner or user then need CHOWN, SETUID or SETGID: add what the log asks for.</source>
        <translation>Programme, die als root beginnen und Besitzer oder Benutzer wechseln, brauchen dann CHOWN, SETUID oder SETGID: hinzufügen, wonach das Log verlangt.</translation>
    </message>
    <message>
        <source>Drop the capability NET_RAW</source>
        <translation>Die Capability NET_RAW ablegen</translation>
    </message>
    <message>
        <source>no forged packets to the neighbours</source>
        <translation>keine gefälschten Pakete an die Nachbarn</translation>
    </message>
    <message>
        <source>Programs that sniff or forge packets fail; ping goes on working.</source>
        <translation>Programme, die mithören oder Pakete fälschen, scheitern; ping geht weiter.</translation>
    </message>
    <message>
        <source>Run as an ordinary user, in no group that is close to root</source>
        <translation>Als gewöhnlicher Benutzer laufen, in keiner Gruppe nahe an root</translation>
    </message>
    <message>
        <source>root inside is root outside</source>
        <translation>root im Container ist root draußen</translation>
    </message>
    <message>
        <source>Files that the program writes, in volumes too, must belong to that user.</source>
        <translation>Dateien, die das Programm schreibt, auch in Volumes, müssen diesem Benutzer gehören.</translation>
    </message>
    <message>
        <source>Set no-new-privileges</source>
        <translation>no-new-privileges setzen</translation>
    </message>
    <message>
        <source>no setuid program makes its caller root</source>
        <translation>kein setuid-Programm macht seinen Aufrufer zu root</translation>
    </message>
    <message>
        <source>sudo, su and ping with a setuid bit stop working inside.</source>
        <translation>sudo, su und ping mit setuid-Bit gehen im Container nicht mehr.</translation>
    </message>
    <message>
        <source>Use the engine&apos;s own filter for system calls</source>
        <translation>Den Filter der Engine für Systemaufrufe benutzen</translation>
    </message>
    <message>
        <source>rare system calls are where the kernel&apos;s holes are</source>
        <translation>in seltenen Systemaufrufen stecken die Lücken des Kernels</translation>
    </message>
    <message>
        <source>Debuggers, profilers and sandboxes may need a call that it forbids.</source>
        <translation>Debugger, Profiler und Sandboxen brauchen vielleicht einen Aufruf, den er verbietet.</translation>
    </message>
    <message>
        <source>Use AppArmor&apos;s profile docker-default</source>
        <translation>Das Profil docker-default von AppArmor benutzen</translation>
    </message>
    <message>
        <source>AppArmor keeps the host&apos;s own files closed</source>
        <translation>AppArmor hält die eigenen Dateien des Hosts verschlossen</translation>
    </message>
    <message>
        <source>Programs that mount, or write below /proc and /sys, fail.</source>
        <translation>Programme, die mounten oder unter /proc und /sys schreiben, scheitern.</translation>
    </message>
    <message>
        <source>Let SELinux label the container</source>
        <translation>SELinux den Container kennzeichnen lassen</translation>
    </message>
    <message>
        <source>SELinux keeps containers from each other&apos;s files</source>
        <translation>SELinux hält Container von den Dateien der anderen fern</translation>
    </message>
    <message>
        <source>Mounted directories need the option z or Z to be readable.</source>
        <translation>Gemountete Verzeichnisse brauchen die Option z oder Z, um lesbar zu sein.</translation>
    </message>
    <message>
        <source>Hide the kernel&apos;s files in /proc and /sys again</source>
        <translation>Die Dateien des Kernels in /proc und /sys wieder verbergen</translation>
    </message>
    <message>
        <source>kernel memory and settings stay out of reach</source>
        <translation>Speicher und Einstellungen des Kernels bleiben außer Reichweite</translation>
    </message>
    <message>
        <source>Containers that run containers themselves may need them.</source>
        <translation>Container, die selbst Container betreiben, brauchen sie vielleicht.</translation>
    </message>
    <message>
        <source>Keep the control groups read-only and private</source>
        <translation>Die Kontrollgruppen nur lesbar und privat halten</translation>
    </message>
    <message>
        <source>who writes control groups lifts the limits</source>
        <translation>wer Kontrollgruppen schreibt, hebt die Grenzen auf</translation>
    </message>
    <message>
        <source>systemd in a container, and containers in it, may need to write there.</source>
        <translation>systemd in einem Container und Container darin müssen dort vielleicht schreiben.</translation>
    </message>
    <message>
        <source>Limit memory, and memory with swap to the same size</source>
        <translation>Speicher begrenzen, und Speicher mit Swap auf dieselbe Größe</translation>
    </message>
    <message>
        <source>one container must not take the memory of all</source>
        <translation>ein Container darf nicht den Speicher aller nehmen</translation>
    </message>
    <message>
        <source>The kernel ends the program when it needs more: look at its peak first.</source>
        <translation>Der Kernel beendet das Programm, wenn es mehr braucht: zuerst seinen Höchststand ansehen.</translation>
    </message>
    <message>
        <source>Limit it to one CPU</source>
        <translation>Auf eine CPU begrenzen</translation>
    </message>
    <message>
        <source>one container must not take the CPUs of all</source>
        <translation>ein Container darf nicht die CPUs aller nehmen</translation>
    </message>
    <message>
        <source>It becomes slower where it used more; raise the number then.</source>
        <translation>Er wird langsamer, wo er mehr nutzte; dann die Zahl erhöhen.</translation>
    </message>
    <message>
        <source>Limit it to 200 processes and threads</source>
        <translation>Auf 200 Prozesse und Threads begrenzen</translation>
    </message>
    <message>
        <source>a fork bomb must not stop the host</source>
        <translation>eine Fork-Bombe darf den Host nicht anhalten</translation>
    </message>
    <message>
        <source>Programs with very many threads can start no further ones.</source>
        <translation>Programme mit sehr vielen Threads können keine weiteren starten.</translation>
    </message>
    <message>
        <source>Limit open files to 1024, at most 4096</source>
        <translation>Offene Dateien auf 1024 begrenzen, höchstens 4096</translation>
    </message>
    <message>
        <source>open files are the host&apos;s, too</source>
        <translation>offene Dateien sind auch die des Hosts</translation>
    </message>
    <message>
        <source>Servers with very many connections need a higher limit.</source>
        <translation>Server mit sehr vielen Verbindungen brauchen eine höhere Grenze.</translation>
    </message>
    <message>
        <source>Restart at most five times in a row, after failures</source>
        <translation>Höchstens fünfmal hintereinander neu starten, nach Fehlern</translation>
    </message>
    <message>
        <source>a crash loop must come to an end</source>
        <translation>eine Absturzschleife muss ein Ende haben</translation>
    </message>
    <message>
        <source>It does not come back by itself after a restart of the host.</source>
        <translation>Er kommt nach einem Neustart des Hosts nicht von selbst wieder.</translation>
    </message>
    <message>
        <source>Let the kernel end it before the host&apos;s own services</source>
        <translation>Den Kernel ihn vor den eigenen Diensten des Hosts beenden lassen</translation>
    </message>
    <message>
        <source>without memory the host must survive</source>
        <translation>ohne Speicher muss der Host überleben</translation>
    </message>
    <message>
        <source>When the host runs out of memory, this program may be ended.</source>
        <translation>Geht dem Host der Speicher aus, wird dieses Programm vielleicht beendet.</translation>
    </message>
    <message>
        <source>Run a small init process first</source>
        <translation>Zuerst einen kleinen Init-Prozess starten</translation>
    </message>
    <message>
        <source>ended processes are cleared away</source>
        <translation>beendete Prozesse werden weggeräumt</translation>
    </message>
    <message>
        <source>Images with an init of their own then have two; that does no harm.</source>
        <translation>Images mit eigenem Init haben dann zwei; das schadet nicht.</translation>
    </message>
    <message>
        <source>Keep its log, in three files of at most 10 MB</source>
        <translation>Sein Log aufheben, in drei Dateien von höchstens 10 MB</translation>
    </message>
    <message>
        <source>a log must neither be lost nor fill the disk</source>
        <translation>ein Log darf weder verloren gehen noch die Platte füllen</translation>
    </message>
    <message>
        <source>Older lines go; send the log to another host to keep them.</source>
        <translation>Ältere Zeilen gehen verloren; das Log an einen anderen Host schicken, um sie zu behalten.</translation>
    </message>
    <message>
        <source>Give it a network of its own</source>
        <translation>Ihm ein eigenes Netz geben</translation>
    </message>
    <message>
        <source>the host&apos;s own services stay out of reach</source>
        <translation>die eigenen Dienste des Hosts bleiben außer Reichweite</translation>
    </message>
    <message>
        <source>Its ports can be reached inside this network only: publish those that others need, and connect the containers it talks to.</source>
        <translation>Seine Ports sind nur in diesem Netz zu erreichen: veröffentlichen, was andere brauchen, und die Container verbinden, mit denen er spricht.</translation>
    </message>
    <message>
        <source>Give it processes of its own</source>
        <translation>Ihm eigene Prozesse geben</translation>
    </message>
    <message>
        <source>it must not see or stop processes of others</source>
        <translation>er darf Prozesse anderer weder sehen noch anhalten</translation>
    </message>
    <message>
        <source>A monitoring agent then sees itself only.</source>
        <translation>Ein Überwachungsprogramm sieht dann nur sich selbst.</translation>
    </message>
    <message>
        <source>Give it shared memory of its own</source>
        <translation>Ihm eigenen gemeinsamen Speicher geben</translation>
    </message>
    <message>
        <source>shared memory of others stays closed</source>
        <translation>gemeinsamer Speicher anderer bleibt verschlossen</translation>
    </message>
    <message>
        <source>Programs that share memory across containers no longer find each other.</source>
        <translation>Programme, die Speicher über Container hinweg teilen, finden einander nicht mehr.</translation>
    </message>
    <message>
        <source>Give it a host name of its own</source>
        <translation>Ihm einen eigenen Hostnamen geben</translation>
    </message>
    <message>
        <source>it must not rename the host</source>
        <translation>er darf den Host nicht umbenennen</translation>
    </message>
    <message>
        <source>It no longer sees the host&apos;s name; set hostname where it needs one.</source>
        <translation>Er sieht den Namen des Hosts nicht mehr; hostname setzen, wo er einen braucht.</translation>
    </message>
    <message>
        <source>Use the user namespace of the engine</source>
        <translation>Den Benutzernamensraum der Engine benutzen</translation>
    </message>
    <message>
        <source>root inside becomes nobody outside</source>
        <translation>root im Container wird draußen zu niemandem</translation>
    </message>
    <message>
        <source>Files in mounted directories belong to other numbers then.</source>
        <translation>Dateien in gemounteten Verzeichnissen gehören dann anderen Nummern.</translation>
    </message>
    <message>
        <source>Use the engine&apos;s own parent of control groups</source>
        <translation>Die eigene übergeordnete Kontrollgruppe der Engine benutzen</translation>
    </message>
    <message>
        <source>limits of the engine&apos;s group hold again</source>
        <translation>die Grenzen der Gruppe der Engine gelten wieder</translation>
    </message>
    <message>
        <source>Limits that were set on the other group no longer hold.</source>
        <translation>Grenzen, die für die andere Gruppe gesetzt waren, gelten nicht mehr.</translation>
    </message>
    <message>
        <source>Drop the kernel settings of the container</source>
        <translation>Die Kernel-Einstellungen des Containers ablegen</translation>
    </message>
    <message>
        <source>the kernel&apos;s defaults are the safe ones</source>
        <translation>die Vorgaben des Kernels sind die sicheren</translation>
    </message>
    <message>
        <source>Routers and VPNs need forwarding: keep the one setting they need.</source>
        <translation>Router und VPNs brauchen Weiterleitung: die eine nötige Einstellung behalten.</translation>
    </message>
    <message>
        <source>Publish its ports on 127.0.0.1 only</source>
        <translation>Seine Ports nur auf 127.0.0.1 veröffentlichen</translation>
    </message>
    <message>
        <source>only what faces the world may be reached by the world</source>
        <translation>nur was der Welt gilt, darf für die Welt erreichbar sein</translation>
    </message>
    <message>
        <source>Others reach it through a proxy on the host only; write the address that clients use instead where there is none.</source>
        <translation>Andere erreichen ihn nur durch einen Proxy auf dem Host; wo es keinen gibt, die Adresse schreiben, die Clients benutzen.</translation>
    </message>
    <message>
        <source>Publish on host ports above 1023</source>
        <translation>Auf Host-Ports über 1023 veröffentlichen</translation>
    </message>
    <message>
        <source>low ports pass for services of the host</source>
        <translation>niedrige Ports gelten als Dienste des Hosts</translation>
    </message>
    <message>
        <source>Clients must use the new number, or a proxy that holds the old one.</source>
        <translation>Clients müssen die neue Nummer benutzen oder einen Proxy, der die alte hält.</translation>
    </message>
    <message>
        <source>Move it from the default bridge to a network of its own</source>
        <translation>Ihn von der Standard-Bridge in ein eigenes Netz verlegen</translation>
    </message>
    <message>
        <source>on the default bridge everybody reaches everybody</source>
        <translation>auf der Standard-Bridge erreicht jeder jeden</translation>
    </message>
    <message>
        <source>Containers that it talks to must be connected to the same network.</source>
        <translation>Container, mit denen er spricht, müssen mit demselben Netz verbunden sein.</translation>
    </message>
</context>
<context>
    <name>StatsCommand</name>
    <message>
        <source>No engine answers on this machine and none was named with -H: measuring the made-up demo fleet.</source>
        <translation>Auf diesem Rechner antwortet keine Engine und keine wurde mit -H genannt: Gemessen wird die erfundene Demo-Flotte.</translation>
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
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>measured %1 ago</source>
        <translation>vor %1 gemessen</translation>
    </message>
    <message>
        <source>%1 critical</source>
        <translation>%1 kritisch</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>%1 hoch</translation>
    </message>
    <message>
        <source>%1 medium or low</source>
        <translation>%1 mittel oder niedrig</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
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
    <message>
        <source>The policy file can be read again and is in force.</source>
        <translation>Die Regeldatei ist wieder lesbar und in Kraft.</translation>
    </message>
    <message>
        <source>Import a log of docker-bench-security</source>
        <translation>Ein Protokoll von docker-bench-security importieren</translation>
    </message>
    <message>
        <source>Logs (*.json);;All files (*)</source>
        <translation>Protokolle (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The log %1 was not imported (%2).</source>
        <translation>Das Protokoll %1 wurde nicht importiert (%2).</translation>
    </message>
    <message>
        <source>The log %1 is imported.</source>
        <translation>Das Protokoll %1 ist importiert.</translation>
    </message>
</context>
<context>
    <name>hullwatch::DesktopNotifier</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n Meldung</numerusform>
            <numerusform>%n Meldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
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
    <name>hullwatch::ui::AcceptDialog</name>
    <message>
        <source>Accept a finding</source>
        <translation>Einen Befund akzeptieren</translation>
    </message>
    <message>
        <source>Accepting mends nothing: the finding is counted apart, never as a pass, and is open again when the acceptance ends.</source>
        <translation>Akzeptieren behebt nichts: Der Befund wird getrennt gezählt, nie als bestanden, und ist wieder offen, wenn die Akzeptanz endet.</translation>
    </message>
    <message>
        <source>Who accepts it</source>
        <translation>Wer ihn akzeptiert</translation>
    </message>
    <message>
        <source>name, perhaps role</source>
        <translation>Name, vielleicht Rolle</translation>
    </message>
    <message>
        <source>Why it can wait</source>
        <translation>Warum das warten kann</translation>
    </message>
    <message>
        <source>what limits the risk, perhaps a ticket</source>
        <translation>was das Risiko begrenzt, vielleicht ein Ticket</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Akzeptieren</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was written into the file.</source>
        <translation>So, wie es in der Datei steht.</translation>
    </message>
    <message>
        <source>Change an acceptance</source>
        <translation>Eine Akzeptanz ändern</translation>
    </message>
    <message>
        <source>Needed: somebody has to answer for it.</source>
        <translation>Nötig: Jemand muss dafür einstehen.</translation>
    </message>
    <message>
        <source>Needed: whoever reads it later has to understand it.</source>
        <translation>Nötig: Wer es später liest, muss es verstehen.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Dieser Tag ist vorbei.</translation>
    </message>
    <message>
        <source>At most a year ahead; it can be renewed then.</source>
        <translation>Höchstens ein Jahr im Voraus; dann lässt sich das erneuern.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gesichert …</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Noch nicht gesichert</translation>
    </message>
    <message>
        <source>What you typed is still here: accept again after that.</source>
        <translation>Was Sie geschrieben haben, steht noch hier: Akzeptieren Sie danach erneut.</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::AcceptancePanel</name>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Change the acceptance</source>
        <translation>Die Akzeptanz ändern</translation>
    </message>
    <message>
        <source>Withdraw the acceptance</source>
        <translation>Die Akzeptanz zurückziehen</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <translation>Akzeptiert von %1</translation>
    </message>
    <message>
        <source>Attested by %1</source>
        <translation>Bestätigt von %1</translation>
    </message>
    <message>
        <source>Measured: %1. It is counted apart and is no pass.</source>
        <translation>Gemessen: %1. Der Befund wird getrennt gezählt und gilt nicht als bestanden.</translation>
    </message>
    <message>
        <source>Measured: %1.</source>
        <translation>Gemessen: %1.</translation>
    </message>
    <message>
        <source>The acceptance ended on %1</source>
        <translation>Die Akzeptanz endete am %1</translation>
    </message>
    <message>
        <source>It was given by %1</source>
        <translation>Sie kam von %1</translation>
    </message>
    <message>
        <source>The finding is open again. Mend it, or accept it anew below.</source>
        <translation>Der Befund ist wieder offen. Beheben Sie ihn, oder akzeptieren Sie ihn unten erneut.</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::Acceptances</name>
    <message>
        <source>Every container on %1</source>
        <translation>Jeder Container auf %1</translation>
    </message>
    <message>
        <source>Every image on %1</source>
        <translation>Jedes Image auf %1</translation>
    </message>
    <message>
        <source>Every network on %1</source>
        <translation>Jedes Netz auf %1</translation>
    </message>
    <message>
        <source>Every volume on %1</source>
        <translation>Jedes Volume auf %1</translation>
    </message>
    <message>
        <source>This host, %1</source>
        <translation>Dieser Host, %1</translation>
    </message>
    <message>
        <source>Every container of the whole fleet</source>
        <translation>Jeder Container der ganzen Flotte</translation>
    </message>
    <message>
        <source>Every image of the whole fleet</source>
        <translation>Jedes Image der ganzen Flotte</translation>
    </message>
    <message>
        <source>Every network of the whole fleet</source>
        <translation>Jedes Netz der ganzen Flotte</translation>
    </message>
    <message>
        <source>Every volume of the whole fleet</source>
        <translation>Jedes Volume der ganzen Flotte</translation>
    </message>
    <message>
        <source>Every host of the fleet</source>
        <translation>Jeder Host der Flotte</translation>
    </message>
    <message>
        <source>This container</source>
        <translation>Dieser Container</translation>
    </message>
    <message>
        <source>One that is created anew has another id and is open again.</source>
        <translation>Neu angelegt trägt es eine andere ID und ist wieder offen.</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>Dieses Image</translation>
    </message>
    <message>
        <source>One that is built or pulled anew has another id and is open again.</source>
        <translation>Neu gebaut oder neu geholt trägt es eine andere ID und ist wieder offen.</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>Dieses Netz</translation>
    </message>
    <message>
        <source>This volume</source>
        <translation>Dieses Volume</translation>
    </message>
    <message>
        <source>Whatever is called %1 on %2</source>
        <translation>Alles, was auf %2 %1 heißt</translation>
    </message>
    <message>
        <source>Goes on holding when it is created anew.</source>
        <translation>Gilt weiter, wenn es neu angelegt wird.</translation>
    </message>
    <message>
        <source>Also what is added later.</source>
        <translation>Auch, was später dazukommt.</translation>
    </message>
    <message>
        <source>Whatever is called %1 on any host</source>
        <translation>Alles, was auf irgendeinem Host %1 heißt</translation>
    </message>
    <message>
        <source>Accepted until %1: it is listed apart, among the accepted findings.</source>
        <translation>Akzeptiert bis %1: Der Befund steht nun getrennt bei den akzeptierten.</translation>
    </message>
    <message>
        <source>Covers 1 finding now.</source>
        <translation>Umfasst jetzt 1 Befund.</translation>
    </message>
    <message numerus="yes">
        <source>Covers %n findings now.</source>
        <translation>
            <numerusform>Umfasst jetzt %n Befund.</numerusform>
            <numerusform>Umfasst jetzt %n Befunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The acceptance is withdrawn: what it covered is open again.</source>
        <translation>Die Akzeptanz ist zurückgezogen: Was sie umfasste, ist wieder offen.</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::AlertButton</name>
    <message numerus="yes">
        <source>Alerts, %n new</source>
        <translation>
            <numerusform>Meldungen, %n neue</numerusform>
            <numerusform>Meldungen, %n neue</numerusform>
        </translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Unusual load, crashes and signs of an intruder since the start</source>
        <translation>Ungewöhnliche Last, Abstürze und Anzeichen eines Eindringlings seit dem Start</translation>
    </message>
    <message>
        <source>No alerts since the start</source>
        <translation>Keine Meldungen seit dem Start</translation>
    </message>
    <message>
        <source>Tell on the desktop</source>
        <translation>Auf dem Desktop melden</translation>
    </message>
    <message>
        <source>This desktop shows no messages</source>
        <translation>Dieser Desktop zeigt keine Meldungen</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::AttestDialog</name>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Needed: without it the word is worth nothing.</source>
        <translation>Nötig: Ohne das ist die Aussage nichts wert.</translation>
    </message>
    <message>
        <source>Attest by hand</source>
        <translation>Von Hand bestätigen</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Alle Hosts</translation>
    </message>
    <message>
        <source>all; * stands for any text</source>
        <translation>alle; * steht für beliebigen Text</translation>
    </message>
    <message>
        <source>Who vouches for it</source>
        <translation>Wer dafür bürgt</translation>
    </message>
    <message>
        <source>name, perhaps role</source>
        <translation>Name, vielleicht Rolle</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>what holds, and how it was seen</source>
        <translation>was gilt und wie es festgestellt wurde</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>link, ticket or file; may be empty</source>
        <translation>Link, Ticket oder Datei; darf leer sein</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Festgestellt am</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Attest</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Edit attestation</source>
        <translation>Bestätigung bearbeiten</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Dieser Tag ist vorbei.</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::AttestationList</name>
    <message>
        <source>Attest…</source>
        <translation>Bestätigen …</translation>
    </message>
    <message>
        <source>Attest: %1</source>
        <translation>Bestätigen: %1</translation>
    </message>
    <message>
        <source>Nobody has attested this yet.</source>
        <translation>Das hat noch niemand bestätigt.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Edit the word of %1</source>
        <translation>Aussage von %1 bearbeiten</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw the word of %1</source>
        <translation>Aussage von %1 zurückziehen</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::BenchLogList</name>
    <message>
        <source>Log of %1: %2 of %3 checks decided</source>
        <translation>Protokoll vom %1: %2 von %3 Prüfungen entschieden</translation>
    </message>
    <message>
        <source>No log yet</source>
        <translation>Noch kein Protokoll</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Import a log of docker-bench-security for %1</source>
        <translation>Ein Protokoll von docker-bench-security für %1 importieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the log of %1</source>
        <translation>Das Protokoll von %1 entfernen</translation>
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
    <message>
        <source>Compose project: %1</source>
        <translation>Compose-Projekt: %1</translation>
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
    <message>
        <source>The values are stale</source>
        <translation>Die Werte sind veraltet</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::ContainerTable</name>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
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
        <source>What you see is %1 old.</source>
        <translation>Was Sie sehen, ist %1 alt.</translation>
    </message>
    <message>
        <source>%1 is unreachable</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Diagnose…</source>
        <translation>Untersuchen …</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Host: %1</translation>
    </message>
    <message>
        <source>Findings of the host itself: %1</source>
        <translation>Befunde des Hosts selbst: %1</translation>
    </message>
    <message>
        <source>What is open about the host itself, its images, networks and volumes</source>
        <translation>Was am Host selbst, seinen Images, Netzwerken und Volumes offen ist</translation>
    </message>
    <message>
        <source>By host</source>
        <translation>Nach Host</translation>
    </message>
    <message>
        <source>By compose project</source>
        <translation>Nach Compose-Projekt</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Network in</source>
        <translation>Netz ein</translation>
    </message>
    <message>
        <source>Network out</source>
        <translation>Netz aus</translation>
    </message>
    <message>
        <source>PIDs</source>
        <translation>PIDs</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Offene Befunde</translation>
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
    <name>hullwatch::ui::DayField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>Write the date as 2026-11-25.</source>
        <translation>Schreiben Sie das Datum wie 2026-11-25.</translation>
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
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Processes  %1</source>
        <translation>Prozesse  %1</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::FilterTip</name>
    <message>
        <source>The list still shows the last filter that was right.</source>
        <translation>Die Liste zeigt noch den letzten gültigen Filter.</translation>
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
    <name>hullwatch::ui::FindingPane</name>
    <message>
        <source>Open container</source>
        <translation>Container öffnen</translation>
    </message>
    <message>
        <source>Show host</source>
        <translation>Host zeigen</translation>
    </message>
    <message>
        <source>All findings, resources and changes of this container (Enter)</source>
        <translation>Alle Befunde, Ressourcen und Änderungen dieses Containers (Enter)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>image, host</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Akzeptieren …</translation>
    </message>
    <message>
        <source>Live with this finding until a day: it is counted apart, never as a pass</source>
        <translation>Mit diesem Befund bis zu einem Tag leben: Er wird getrennt gezählt, nie als bestanden</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::FindingsModel</name>
    <message>
        <source>%1, %2: %3 %4 on %5</source>
        <translation>%1, %2: %3 %4 auf %5</translation>
    </message>
    <message>
        <source>%1, findings: %2</source>
        <translation>%1, Befunde: %2</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::FindingsPage</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Group by: %1</source>
        <translation>Gruppieren nach: %1</translation>
    </message>
    <message>
        <source>Findings of %1</source>
        <translation>Befunde von %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>The filter says itself which verdicts it wants.</source>
        <translation>Der Filter sagt selbst, welche Urteile er will.</translation>
    </message>
    <message>
        <source>No host yet</source>
        <translation>Noch kein Host</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Noch nicht beurteilt</translation>
    </message>
    <message>
        <source>Findings appear here as soon as an engine has answered.</source>
        <translation>Befunde erscheinen hier, sobald eine Engine geantwortet hat.</translation>
    </message>
    <message>
        <source>No finding matches the filter</source>
        <translation>Kein Befund passt zum Filter</translation>
    </message>
    <message>
        <source>Take something out of the filter, or show more verdicts above.</source>
        <translation>Etwas aus dem Filter nehmen oder oben mehr Urteile zeigen.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No verdict is chosen</source>
        <translation>Kein Urteil gewählt</translation>
    </message>
    <message>
        <source>Choose above what to list.</source>
        <translation>Oben wählen, was gelistet wird.</translation>
    </message>
    <message>
        <source>Show open findings</source>
        <translation>Offene Befunde zeigen</translation>
    </message>
    <message>
        <source>No open findings</source>
        <translation>Keine offenen Befunde</translation>
    </message>
    <message>
        <source>Something could not be assessed, and unknown is no pass: see why.</source>
        <translation>Etwas ließ sich nicht beurteilen, und unbekannt heißt nicht bestanden: siehe warum.</translation>
    </message>
    <message>
        <source>Show what is unknown</source>
        <translation>Unbekanntes zeigen</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message>
        <source>There is no finding with the chosen verdicts.</source>
        <translation>Es gibt keinen Befund mit den gewählten Urteilen.</translation>
    </message>
    <message>
        <source>The policy file cannot be read</source>
        <translation>Die Regeldatei ist nicht lesbar</translation>
    </message>
    <message>
        <source>What was last read from it holds until then.</source>
        <translation>Bis dahin gilt, was zuletzt daraus gelesen wurde.</translation>
    </message>
    <message>
        <source>%1, %2 end soon</source>
        <translation>%1, %2 enden bald</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::FindingsView</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
    <name>hullwatch::ui::GuideDelegate</name>
    <message>
        <source>outdated</source>
        <translation>veraltet</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::GuideDetail</name>
    <message>
        <source>Selected topic</source>
        <translation>Gewähltes Thema</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemessen durch</translation>
    </message>
    <message>
        <source>Attested by hand</source>
        <translation>Von Hand bestätigt</translation>
    </message>
    <message>
        <source>Show the findings: %1 %2</source>
        <translation>Befunde zeigen: %1 %2</translation>
    </message>
    <message>
        <source>The overview · %1</source>
        <translation>Die Übersicht · %1</translation>
    </message>
    <message>
        <source>Tip %1 of 50</source>
        <translation>Tipp %1 von 50</translation>
    </message>
    <message>
        <source>The source is outdated.</source>
        <translation>Die Quelle ist veraltet.</translation>
    </message>
    <message>
        <source>Logs of docker-bench-security</source>
        <translation>Protokolle von docker-bench-security</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::GuideModel</name>
    <message>
        <source>Does not apply here</source>
        <translation>Hier nicht anwendbar</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Noch nichts gemessen</translation>
    </message>
    <message>
        <source>Tip %1</source>
        <translation>Tipp %1</translation>
    </message>
    <message>
        <source>the source is outdated</source>
        <translation>die Quelle ist veraltet</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::GuidePage</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No host has been read yet: what was measured appears here as soon as one answers.</source>
        <translation>Noch kein Host wurde gelesen: Das Gemessene erscheint hier, sobald einer antwortet.</translation>
    </message>
    <message>
        <source>No topic matches</source>
        <translation>Kein Thema passt</translation>
    </message>
    <message>
        <source>Nothing in the guide is both chosen and contains what you typed.</source>
        <translation>Nichts im Leitfaden ist gewählt und enthält zugleich, was Sie getippt haben.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Hardening guide</source>
        <translation>Härtungsleitfaden</translation>
    </message>
    <message>
        <source>Filter the guide</source>
        <translation>Leitfaden filtern</translation>
    </message>
    <message>
        <source>Word, number or control</source>
        <translation>Wort, Nummer oder Prüfpunkt</translation>
    </message>
    <message>
        <source>Topics of the guide</source>
        <translation>Themen des Leitfadens</translation>
    </message>
    <message>
        <source>Topics shown: %1</source>
        <translation>Gezeigte Themen: %1</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::HardenView</name>
    <message>
        <source>Back to the findings</source>
        <translation>Zurück zu den Befunden</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine ankreuzen</translation>
    </message>
    <message>
        <source>Fixes of this container</source>
        <translation>Maßnahmen für diesen Container</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>What to paste</source>
        <translation>Was einzufügen ist</translation>
    </message>
    <message>
        <source>Nothing is open. The texts describe the container as it is.</source>
        <translation>Nichts ist offen. Die Texte beschreiben den Container, wie er ist.</translation>
    </message>
    <message>
        <source>By hand: %1</source>
        <translation>Von Hand: %1</translation>
    </message>
    <message>
        <source>It follows from %1.</source>
        <translation>Folgt aus %1.</translation>
    </message>
    <message>
        <source>May break: %1</source>
        <translation>Könnte stören: %1</translation>
    </message>
    <message>
        <source>Score %1 (%2) now, %3 (%4) with %5 of %6 fixes</source>
        <translation>Punkte: %1 (%2) jetzt, %3 (%4) mit %5 von %6 Maßnahmen</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>None of the ticked fixes can be made while it runs.</source>
        <translation>Keine der angekreuzten Maßnahmen geht, während er läuft.</translation>
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
    <message>
        <source>Show its findings</source>
        <translation>Seine Befunde zeigen</translation>
    </message>
    <message>
        <source>The host itself: no open findings</source>
        <translation>Der Host selbst: keine offenen Befunde</translation>
    </message>
    <message>
        <source>The host itself: %1</source>
        <translation>Der Host selbst: %1</translation>
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
    <message>
        <source>The host itself: %1</source>
        <translation>Der Host selbst: %1</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::HostNotices</name>
    <message>
        <source>an engine without a name</source>
        <translation>eine Engine ohne Namen</translation>
    </message>
    <message>
        <source>%1 (id %2)</source>
        <translation>%1 (ID %2)</translation>
    </message>
    <message>
        <source>It is the right one</source>
        <translation>Es ist die richtige</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Another engine answers at %1</source>
        <translation>Unter %1 antwortet eine andere Engine</translation>
    </message>
    <message>
        <source>Since %1 it calls itself %2; before it was %3. If nobody replaced it on purpose, find out who answers there.</source>
        <translation>Seit %1 nennt sie sich %2, vorher war es %3. Wenn niemand sie absichtlich ersetzt hat, finden Sie heraus, wer dort antwortet.</translation>
    </message>
    <message>
        <source>%1 did not answer from %2 to %3</source>
        <translation>%1 antwortete von %2 bis %3 nicht</translation>
    </message>
    <message>
        <source>The events and measurements of that time are lost; what you see now was read anew. %1</source>
        <translation>Ereignisse und Messwerte dieser Zeit sind verloren; was Sie jetzt sehen, wurde neu gelesen. %1</translation>
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
    <message>
        <source>Add the Docker engines to watch: a local socket, a machine with TLS, or one over ssh.</source>
        <translation>Fügen Sie die Docker-Engines hinzu, die beobachtet werden sollen: einen lokalen Socket, einen Rechner mit TLS oder einen über ssh.</translation>
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
    <message>
        <source>stale, %1</source>
        <translation>veraltet, %1</translation>
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
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Hardening guide</source>
        <translation>Härtungsleitfaden</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>Filter containers</source>
        <translation>Container filtern</translation>
    </message>
    <message>
        <source>Filter: severity:high, host:prod, kind:image    Ctrl+F</source>
        <translation>Filter: severity:high, host:prod, kind:image    Strg+F</translation>
    </message>
    <message>
        <source>Filter: name, image, host:prod, grade:F    Ctrl+F</source>
        <translation>Filter: Name, Image, host:prod, grade:F    Strg+F</translation>
    </message>
    <message>
        <source>Words, and %1. Put - in front to exclude, * for anything, commas for or.</source>
        <translation>Wörter, und %1. Mit - davor ausschließen, * für Beliebiges, Kommas für oder.</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::MetricChart</name>
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
    <name>hullwatch::ui::ProcessModel</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>sleeping</source>
        <translation>schläft</translation>
    </message>
    <message>
        <source>waiting for a device</source>
        <translation>wartet auf ein Gerät</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Eltern-PID</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Runs for</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>hullwatch::ui::ProcessesTab</name>
    <message>
        <source>Ids and users are the host&apos;s. The engine logs each reading as an event “top”.</source>
        <translation>IDs und Benutzer sind die des Hosts. Die Engine protokolliert jedes Lesen als Ereignis „top“.</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
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
        <source>Not all processes are shown.</source>
        <translation>Nicht alle Prozesse werden angezeigt.</translation>
    </message>
    <message>
        <source>The engine listed more than Hullwatch keeps. Run docker top to see them all.</source>
        <translation>Die Engine hat mehr aufgezählt, als Hullwatch behält. docker top zeigt alle.</translation>
    </message>
    <message>
        <source>1 process</source>
        <translation>1 Prozess</translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n Prozess</numerusform>
            <numerusform>%n Prozesse</numerusform>
        </translation>
    </message>
    <message>
        <source>1 stands out: see Risk</source>
        <translation>1 fällt auf: siehe Risiko</translation>
    </message>
    <message numerus="yes">
        <source>%n stand out: see Risk</source>
        <translation>
            <numerusform>%n fällt auf: siehe Risiko</numerusform>
            <numerusform>%n fallen auf: siehe Risiko</numerusform>
        </translation>
    </message>
    <message>
        <source>Processes, as the host sees them</source>
        <translation>Prozesse, wie der Host sie sieht</translation>
    </message>
    <message>
        <source>This container does not run</source>
        <translation>Dieser Container läuft nicht</translation>
    </message>
    <message>
        <source>It has no processes. Start it, then read them here.</source>
        <translation>Er hat keine Prozesse. Starten Sie ihn, dann lassen sie sich hier lesen.</translation>
    </message>
    <message>
        <source>Reading the processes…</source>
        <translation>Liest die Prozesse …</translation>
    </message>
    <message>
        <source>The engine asks the host&apos;s ps for them.</source>
        <translation>Die Engine fragt ps auf dem Host danach.</translation>
    </message>
    <message>
        <source>No processes</source>
        <translation>Keine Prozesse</translation>
    </message>
    <message>
        <source>The engine listed none, though the container runs. It may have just ended.</source>
        <translation>Die Engine hat keine aufgezählt, obwohl der Container läuft. Vielleicht ist er gerade zu Ende gegangen.</translation>
    </message>
    <message>
        <source>The processes could not be read</source>
        <translation>Die Prozesse waren nicht lesbar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Ask the engine what runs in this container.</source>
        <translation>Fragen Sie die Engine, was in diesem Container läuft.</translation>
    </message>
    <message>
        <source>Read processes</source>
        <translation>Prozesse lesen</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <translation>vor %1 gelesen</translation>
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
    <message>
        <source>Measured %1 ago: the values beside the titles are that old.</source>
        <translation>Vor %1 gemessen: So alt sind die Werte neben den Titeln.</translation>
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
        <source>Show the last %1</source>
        <translation>Die letzten %1 zeigen</translation>
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
    <message>
        <source>Harden…</source>
        <translation>Härten…</translation>
    </message>
    <message>
        <source>Tick fixes, see the score that follows, and copy the definition</source>
        <translation>Maßnahmen ankreuzen, die Punkte danach sehen und die Definition kopieren</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Akzeptieren …</translation>
    </message>
    <message>
        <source>Live with this finding until a day: it is counted apart, never as a pass</source>
        <translation>Mit diesem Befund bis zu einem Tag leben: Er wird getrennt gezählt, nie als bestanden</translation>
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
    <message>
        <source>Closely: on the screen every %1, the rest every %2</source>
        <translation>Eng: auf dem Bildschirm alle %1, der Rest alle %2</translation>
    </message>
    <message>
        <source>Normally: on the screen every %1, the rest every %2</source>
        <translation>Normal: auf dem Bildschirm alle %1, der Rest alle %2</translation>
    </message>
    <message>
        <source>Sparingly: on the screen every %1, the rest every %2</source>
        <translation>Sparsam: auf dem Bildschirm alle %1, der Rest alle %2</translation>
    </message>
    <message>
        <source>How often is measured</source>
        <translation>Wie oft gemessen wird</translation>
    </message>
    <message>
        <source>every %1 / %2</source>
        <translation>alle %1 / %2</translation>
    </message>
    <message>
        <source>%1 answers slowly and is measured %2 times less often.</source>
        <translation>%1 antwortet langsam und wird %2-mal seltener gemessen.</translation>
    </message>
    <message>
        <source>%1, slower on 1 host</source>
        <translation>%1, langsamer bei 1 Host</translation>
    </message>
    <message numerus="yes">
        <source>%1, slower on %n hosts</source>
        <translation>
            <numerusform>%1, langsamer bei %n Host</numerusform>
            <numerusform>%1, langsamer bei %n Hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>What is on the screen is measured every %1, the rest every %2, the selected container every %3, and everything every %4 while the window is minimised.</source>
        <translation>Was auf dem Bildschirm ist, wird alle %1 gemessen, der Rest alle %2, der gewählte Container alle %3, und alles alle %4, solange das Fenster minimiert ist.</translation>
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
<context>
    <name>hullwatch::ui::UseStrip</name>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 von %2 laufen</translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 CPUs</translation>
    </message>
    <message>
        <source>net ↓ %1 ↑ %2</source>
        <translation>Netz ↓ %1 ↑ %2</translation>
    </message>
    <message>
        <source>disk ↓ %1 ↑ %2</source>
        <translation>Platte ↓ %1 ↑ %2</translation>
    </message>
    <message>
        <source>%1 measured</source>
        <translation>%1 gemessen</translation>
    </message>
    <message>
        <source>Most CPU</source>
        <translation>Meiste CPU</translation>
    </message>
    <message>
        <source>Most memory</source>
        <translation>Meister Speicher</translation>
    </message>
</context>
</TS>
