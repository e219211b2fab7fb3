// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/families.h"
#include "core/audit/controls/outcomes.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

using Kind = FileChange::Kind;

constexpr qsizetype maxNamed = 5;
constexpr size_t maxEvidence = 20;
constexpr size_t manyChanges = 1000;

// What a changed path gives away. The first rule that fits counts.
struct Rule {
    const char *shape; ///< of the whole path
    bool added;
    bool modified;
    bool deleted;
    Severity severity;
};

constexpr Rule rules[] = {
    // Loaded into every process, or who may become root and come in.
    {"/etc/ld\\.so\\.preload", true, true, false, Severity::Critical},
    {"/etc/(shadow|sudoers)-?|/etc/sudoers\\.d/.*", true, true, false, Severity::Critical},
    {"/(root|home/[^/]+)/\\.ssh/authorized_keys2?", true, true, false, Severity::Critical},
    {"(/usr)?/lib(32|64)?(/[^/]+-linux-[^/]+)?/(security/.*|(ld-|ld\\.so|libc[.-]|libselinux).*)", true, true,
     false, Severity::Critical},
    {".*/(xmrig|kdevtmpfsi|kinsing|minerd|cpuminer)[^/]*", true, true, false, Severity::Critical},
    {"(/var)?/tmp/\\.(X[^/]*|ICE|font|XIM|Test)-unix/.*", true, false, false, Severity::Critical},
    // Accounts, what starts by itself, programs, and traces wiped away.
    {"/etc/(passwd|group|gshadow)-?", false, true, false, Severity::High},
    {"/etc/cron[^/]*(/.*)?|/var/spool/cron(/.*)?", true, true, false, Severity::High},
    {"/etc/(init\\.d|systemd|profile\\.d)(/.*)?|/etc/rc\\.local", true, true, false, Severity::High},
    {"/(root|home/[^/]+)/\\.(bashrc|bash_profile|profile|zshrc)", true, true, false, Severity::High},
    {"(/usr(/local)?)?/s?bin/.*|(/usr)?/lib(32|64)?/.*", true, true, false, Severity::High},
    {"(/var/tmp|/tmp|/dev/shm|/run)/(.*/)?[^/]*\\.(sh|elf|so|bin|pl|out)", true, false, false,
     Severity::High},
    {"/var/log/.*|.*/\\.[a-z]*sh_history", false, false, true, Severity::High},
    {".*/(falco|wazuh|ossec|osquery|crowdstrike|sysdig|aquasec|twistlock)[^/]*(/.*)?", false, false, true,
     Severity::High},
    // Software that the image does not bring.
    {"/var/lib/(dpkg|rpm|apt/extended_states)(/.*)?", true, true, false, Severity::Medium},
    {".*\\.(php[0-9]?|phtml|jspx?|war|aspx?)", true, false, false, Severity::Medium},
    {"(/.*)?/\\.[^/.][^/]*", true, false, false, Severity::Medium},
};

// Package managers keep their records below /lib as well, which alone is no program.
bool isPackageRecord(const QString &path) {
    return path.startsWith(u"/lib/apk/"_s) || path.startsWith(u"/usr/lib/apk/"_s) ||
           path.startsWith(u"/usr/lib/sysimage/"_s);
}

// The engine itself puts these into each container.
bool isOfEngine(const QString &path) {
    static const QSet<QString> own{u"/.dockerenv"_s, u"/etc/resolv.conf"_s, u"/etc/hosts"_s,
                                   u"/etc/hostname"_s, u"/run/.containerenv"_s};
    return own.contains(path);
}

std::optional<Severity> severityOf(const FileChange &change) {
    struct Compiled {
        QRegularExpression shape;
        Rule rule;
    };
    static const std::vector<Compiled> compiled = [] {
        std::vector<Compiled> all;
        for (const Rule &rule : rules)
            all.push_back(
                {QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(rule.shape))),
                 rule});
        return all;
    }();
    if (isOfEngine(change.path))
        return std::nullopt;
    for (const auto &[shape, rule] : compiled) {
        const bool isOfKind = (change.kind == Kind::Added && rule.added) ||
                              (change.kind == Kind::Modified && rule.modified) ||
                              (change.kind == Kind::Deleted && rule.deleted);
        if (isOfKind && shape.match(change.path).hasMatch())
            return rule.severity > Severity::Medium && isPackageRecord(change.path) ? Severity::Medium
                                                                                    : rule.severity;
    }
    return std::nullopt;
}

// Directories that are listed only because something in them changed.
QSet<QString> parentsOf(const std::vector<FileChange> &changes) {
    QSet<QString> parents;
    for (const FileChange &change : changes) {
        for (qsizetype slash = change.path.lastIndexOf(u'/'); slash > 0;
             slash = change.path.lastIndexOf(u'/', slash - 1)) {
            const QString parent = change.path.first(slash);
            if (parents.contains(parent))
                break;
            parents.insert(parent);
        }
    }
    return parents;
}

struct Sign {
    const FileChange *change;
    Severity severity;
};

std::vector<Sign> signsIn(const ChangeSet &set) {
    const QSet<QString> parents = parentsOf(set.changes);
    std::vector<Sign> signs;
    for (const FileChange &change : set.changes) {
        if (change.kind == Kind::Modified && parents.contains(change.path))
            continue;
        if (const auto severity = severityOf(change))
            signs.push_back({&change, *severity});
    }
    std::stable_sort(signs.begin(), signs.end(),
                     [](const Sign &a, const Sign &b) { return a.severity > b.severity; });
    return signs;
}

// As `docker diff` writes it.
QString shown(const FileChange &change) {
    constexpr QChar letters[] = {u'C', u'A', u'D'};
    return letters[static_cast<int>(change.kind)] + u" "_s + change.path;
}

void adviseCollecting(Outcome &outcome) {
    outcome.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control",
        "If you did not do this: keep the container as it is, pause it rather than remove it, save "
        "its changes, logs and processes, then start a fresh one from a trusted image."));
}

Outcome judgeSigns(const std::vector<Sign> &signs, const ChangeSet &set) {
    const Severity worst = signs.front().severity;
    QStringList named;
    std::vector<Evidence> evidence;
    for (const Sign &sign : signs) {
        if (sign.severity == worst && named.size() < maxNamed)
            named += shown(*sign.change);
        if (evidence.size() < maxEvidence)
            evidence.push_back(fromChanges(u"[].Path"_s, shown(*sign.change)));
    }
    evidence.push_back(fromChanges(u"length"_s, static_cast<qint64>(set.changes.size())));
    const QStringList list{named.join(u", "_s)};
    Outcome result =
        worst == Severity::Critical
            ? fail(worst,
                   say(QT_TRANSLATE_NOOP("Control",
                                         "Files changed that intruders change to stay and to become "
                                         "root: %1."),
                       list),
                   std::move(evidence))
        : worst == Severity::High
            ? fail(worst,
                   say(QT_TRANSLATE_NOOP("Control", "Programs, accounts or logs differ from the image: %1."),
                       list),
                   std::move(evidence))
            : warn(
                  worst,
                  say(QT_TRANSLATE_NOOP("Control", "Software or scripts were added while it ran: %1."), list),
                  std::move(evidence));
    // The list tells no times and modes; programs that add an account at start look alike.
    result.confidence = Confidence::Medium;
    adviseCollecting(result);
    return result;
}

Outcome judgeChanges(const Container &container, const Snapshot &snapshot, const AuditContext &context) {
    const ContainerReadings readings = context.readingsOf(snapshot.host, container.id);
    const ChangeSetPtr &set = readings.changes;
    if (!set)
        return unknown(
            say(readings.changesFailure == ErrorCode::None
                    ? QT_TRANSLATE_NOOP("Control", "Not assessed: what changed in the container has "
                                                   "not been read yet: open the container, or "
                                                   "audit with --changes.")
                    : QT_TRANSLATE_NOOP("Control", "Not assessed: what changed in the container "
                                                   "could not be read; its page Changes and the "
                                                   "gaps of the report say why.")),
            {fromChanges(u"$"_s, QJsonValue())});
    const std::vector<Sign> signs = signsIn(*set);
    if (!signs.empty())
        return judgeSigns(signs, *set);
    const Evidence count = fromChanges(u"length"_s, static_cast<qint64>(set->changes.size()));
    if (set->truncated || set->changes.size() > manyChanges) {
        Outcome result = warn(Severity::Medium,
                              say(QT_TRANSLATE_NOOP("Control", "More than %1 files differ from the image."),
                                  {QString::number(manyChanges)}),
                              {count});
        result.confidence = Confidence::Medium;
        adviseCollecting(result);
        return result;
    }
    Outcome result =
        set->changes.empty()
            ? pass(say(QT_TRANSLATE_NOOP("Control",
                                         "Nothing differs from the image; volumes, tmpfs and memory "
                                         "are not in this list.")),
                   {count})
            : pass(say(QT_TRANSLATE_NOOP("Control", "What differs from the image is ordinary; volumes, tmpfs "
                                                    "and memory are not in this list.")),
                   {count});
    result.confidence = Confidence::Medium;
    return result;
}

constexpr Control table[] = {
    {"R-DIFF",
     Severity::High,
     SubjectKind::Container,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Filesystem drift and indicators of compromise"),
     QT_TRANSLATE_NOOP("Control", "Suspicious changes"),
     QT_TRANSLATE_NOOP("Control",
                       "Whoever gets in leaves something behind: a key, a task, a changed program. "
                       "A container that only runs its service changes none of these."),
     QT_TRANSLATE_NOOP("Control", "Find out who changed this before the container is removed."),
     {{26, 33, 48}, {}},
     &judgeChanges,
     Severity::Critical,
     true,
     true},
};

} // namespace

std::span<const Control> fileChanges() {
    return table;
}

} // namespace hullwatch::controls
