// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/benchlog.h"

#include "core/base/displaytext.h"
#include "core/base/message.h"
#include "core/base/regularfile.h"
#include "core/settings/locatedjson.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace hullwatch {

using namespace Qt::StringLiterals;

namespace {

using nlohmann::json;

// Seconds of 2013-01-01, before the first version, and of 2200-01-01.
constexpr qint64 earliest = 1'356'998'400;
constexpr qint64 latest = 7'258'118'400;

QString translated(const char *text) {
    return QCoreApplication::translate("BenchLog", text);
}

const json *memberOf(const json &object, const char *key) {
    const auto found = object.is_object() ? object.find(key) : object.end();
    return object.is_object() && found != object.end() ? &*found : nullptr;
}

QString pointerOf(const QString &pointer, size_t index) {
    return pointerTo(pointer, QString::number(index));
}

// What docker-bench-security writes where there is nothing to look at.
bool saysAbsent(const QString &details) {
    static const QStringList sentences{u"File not found"_s, u"Directory not found"_s,
                                       u"No TLS CA certificate found"_s, u"No TLS Server certificate found"_s,
                                       u"No TLS Key found"_s};
    return sentences.contains(details);
}

/// Collects what a log says; the first problem is kept.
class Collector {
public:
    explicit Collector(const json &root) : m_root(root) {}

    void readAll() {
        readHead();
        const json *tests = memberOf(m_root, "tests");
        if (!tests || !tests->is_array())
            return keep(u"/tests"_s, translated(QT_TRANSLATE_NOOP("BenchLog", "write a list: […]")));
        for (size_t i = 0; i < tests->size(); ++i)
            readSection((*tests)[i], pointerOf(u"/tests"_s, i));
        settleSwarm();
        if (m_log.checks.checks.isEmpty())
            keep({},
                 translated(QT_TRANSLATE_NOOP(
                     "BenchLog", "the log holds none of the checks that need the host's files; run "
                                 "docker-bench-security as root, without -c and -e, and import that log")));
    }

    [[nodiscard]] const std::optional<JsonProblem> &problem() const { return m_problem; }
    [[nodiscard]] BenchLog log() && {
        tell();
        return std::move(m_log);
    }

private:
    void keep(const QString &pointer, const QString &what) {
        if (!m_problem)
            m_problem = JsonProblem{pointer, what};
    }

    void readHead() {
        const json *version = memberOf(m_root, "dockerbenchsecurity");
        static const QRegularExpression numbers(u"^\\d{1,3}(\\.\\d{1,3}){1,2}$"_s);
        m_log.checks.version = version ? text(*version) : QString();
        if (!numbers.match(m_log.checks.version).hasMatch())
            return keep({}, translated(QT_TRANSLATE_NOOP(
                                "BenchLog", "this is no log of docker-bench-security; give the file that "
                                            "ends in .log.json")));
        if (!memberOf(m_root, "tests"))
            return keep({}, translated(QT_TRANSLATE_NOOP(
                                "BenchLog", "this version does not describe its checks; run a current one, "
                                            "and import its log")));
        const qint64 start = seconds("start");
        const qint64 end = seconds("end");
        if (end < start)
            keep(u"/end"_s,
                 translated(QT_TRANSLATE_NOOP("BenchLog", "the run ends before it starts; set the clock of "
                                                          "the host, run it again, and import that log")));
        m_log.checks.takenAt = Timestamp::fromMilliseconds(end * 1'000);
    }

    [[nodiscard]] qint64 seconds(const char *key) {
        const json *value = memberOf(m_root, key);
        if (value && value->is_number_integer() && *value >= earliest && *value < latest)
            return value->get<qint64>();
        keep(u'/' + QString::fromLatin1(key),
             translated(QT_TRANSLATE_NOOP("BenchLog", "write a moment in seconds since 1970")));
        return earliest;
    }

    [[nodiscard]] static QString text(const json &value) {
        return value.is_string() ? QString::fromStdString(value.get_ref<const std::string &>()) : QString();
    }

    // With -c a check may stand without its section.
    void readSection(const json &section, const QString &pointer) {
        if (memberOf(section, "result"))
            return readCheck(section, pointer);
        const json *results = memberOf(section, "results");
        if (!results || !results->is_array())
            return keep(pointer,
                        translated(QT_TRANSLATE_NOOP(
                            "BenchLog", "write a section with a list of results: {\"results\": […]}")));
        for (size_t i = 0; i < results->size(); ++i)
            readCheck((*results)[i], pointerOf(pointer + u"/results"_s, i));
    }

    void readCheck(const json &check, const QString &pointer) {
        for (const char *key : {"id", "desc", "result"}) {
            const json *value = memberOf(check, key);
            if (!value || !value->is_string())
                return keep(
                    pointer,
                    substituted(translated(QT_TRANSLATE_NOOP("BenchLog", "write a check with the text “%1”")),
                                {QString::fromLatin1(key)}));
        }
        const json *details = memberOf(check, "details");
        if (details && !details->is_string())
            return keep(pointer + u"/details"_s,
                        translated(QT_TRANSLATE_NOOP("BenchLog", "write text: \"…\"")));
        const QString description = text(check["desc"]);
        const QString result = text(check["result"]);
        if (description.contains(u"swarm mode is not enabled"_s, Qt::CaseInsensitive))
            m_isSwarmOn = m_isSwarmOn || result == u"WARN"_s;
        const QString id = hostCheckDescribed(description);
        if (!id.isEmpty())
            take(id, result, details ? text(*details).simplified() : QString());
    }

    void take(const QString &id, const QString &result, const QString &details) {
        LoggedCheck check{HostCheckResult::Open, details.left(BenchLog::maxDetailsLength)};
        if (result == u"PASS"_s)
            check.result = HostCheckResult::Pass;
        else if (result == u"WARN"_s)
            check.result = HostCheckResult::Warn;
        else if (result == u"INFO"_s || result == u"NOTE"_s)
            check.result = saysAbsent(details) ? HostCheckResult::Absent : HostCheckResult::Open;
        else
            m_strange += id;
        const auto before = m_log.checks.checks.constFind(id);
        if (before != m_log.checks.checks.constEnd()) {
            m_twice += id;
            if (before->result == HostCheckResult::Warn)
                return;
            if (check.result != HostCheckResult::Warn)
                check.result = HostCheckResult::Open;
        }
        m_log.checks.checks.insert(id, check);
    }

    // Without a swarm its check passes too, which says nothing of a swarm that was joined since.
    void settleSwarm() {
        const auto bound = m_log.checks.checks.find(u"7.2"_s);
        if (bound != m_log.checks.checks.end() && bound->result == HostCheckResult::Pass && !m_isSwarmOn)
            *bound = {HostCheckResult::Absent, u"Swarm mode not enabled"_s};
    }

    void tell() {
        QStringList missing = hostCheckIds();
        missing.removeIf([this](const QString &id) { return m_log.checks.checks.contains(id); });
        if (!missing.isEmpty())
            note(QT_TRANSLATE_NOOP("BenchLog", "These checks are not in the log, and stay open: %1."),
                 missing);
        if (!m_twice.isEmpty())
            note(QT_TRANSLATE_NOOP("BenchLog",
                                   "These checks stand twice; they count only where they warn: %1."),
                 m_twice);
        if (!m_strange.isEmpty())
            note(QT_TRANSLATE_NOOP("BenchLog",
                                   "These checks have a result that is not known here, and stay open: %1."),
                 m_strange);
    }

    void note(const char *sentence, QStringList ids) {
        ids.removeDuplicates();
        m_log.notices += substituted(translated(sentence), {ids.join(u", "_s)});
    }

    const json &m_root;
    BenchLog m_log;
    std::optional<JsonProblem> m_problem;
    bool m_isSwarmOn = false;
    QStringList m_twice;
    QStringList m_strange;
};

// A run that was stopped leaves the beginning of a log.
bool endsHalfWay(const QByteArray &bytes) {
    const QByteArray text = bytes.trimmed();
    return text.startsWith('{') && !text.endsWith('}') && !text.contains('\0') &&
           text.contains("\"dockerbenchsecurity\"");
}

} // namespace

Result<BenchLog> parseBenchLog(const QByteArray &bytes) {
    const LocatedJson located = parseLocated(bytes);
    std::optional<JsonProblem> problem = located.problem;
    if (problem && endsHalfWay(bytes))
        problem->what = translated(QT_TRANSLATE_NOOP(
            "BenchLog",
            "the log ends half-way; let docker-bench-security run to its end, and import that log"));
    if (problem)
        return unexpected(ErrorCode::Malformed, located.sentence(*problem));
    Collector collector(located.root);
    collector.readAll();
    if (collector.problem())
        return unexpected(ErrorCode::Malformed, located.sentence(*collector.problem()));
    return std::move(collector).log();
}

Result<BenchLog> readBenchLog(const QString &path) {
    const auto bytes = readRegularFile(path, BenchLog::maxFileBytes);
    return bytes ? parseBenchLog(*bytes) : unexpected(bytes.error());
}

} // namespace hullwatch
