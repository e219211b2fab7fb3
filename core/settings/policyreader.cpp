// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/catalog.h"
#include "core/audit/severityname.h"
#include "core/settings/locatedjson.h"
#include "core/settings/policyfile.h"
#include "core/settings/policykeys.h"

#include <QCoreApplication>

#include <functional>
#include <utility>

namespace hullwatch {

namespace {

using nlohmann::json;

QString translated(const char *text) {
    return QCoreApplication::translate("PolicyFile", text);
}

/// Takes the members of an object. The first problem that anything finds in the file is kept.
class ObjectReader {
public:
    ObjectReader(const json &value, QString pointer, std::optional<JsonProblem> &problem)
        : m_value(value), m_pointer(std::move(pointer)), m_problem(problem) {
        if (!m_value.is_object())
            refuse(translated(QT_TRANSLATE_NOOP("PolicyFile", "write an object: {…}")));
    }

    /// Null when it is absent.
    [[nodiscard]] const json *take(const char *key) {
        m_known += QString::fromLatin1(key);
        if (!m_value.is_object())
            return nullptr;
        const auto found = m_value.find(key);
        return found == m_value.end() ? nullptr : &*found;
    }

    void text(const char *key, QString &into, bool isNeeded = false) {
        const json *value = take(key);
        if (value)
            textOf(*value, at(key), into);
        else if (isNeeded)
            refuseMissing(key);
        if (isNeeded && value && into.trimmed().isEmpty())
            refuse(key, translated(QT_TRANSLATE_NOOP("PolicyFile", "this must not be empty")));
    }

    void flag(const char *key, bool &into) {
        const json *value = take(key);
        if (value && !value->is_boolean())
            refuse(key, translated(QT_TRANSLATE_NOOP("PolicyFile", "write true or false")));
        else if (value)
            into = value->get<bool>();
    }

    template <class T>
    void number(const char *key, T &into, qint64 least, qint64 most) {
        if (const json *value = take(key))
            numberOf(*value, at(key), into, least, most);
    }

    /// Of a word: both day and moment are read. A day as an end includes that day.
    void moment(const char *key, Timestamp &into, bool isEnd) {
        QString written;
        text(key, written, true);
        const bool isDay = written.size() == 10;
        const auto read =
            parseTimestamp((isDay ? written + QStringLiteral("T00:00:00Z") : written).toLatin1());
        if (!read)
            return refuse(key,
                          translated(QT_TRANSLATE_NOOP("PolicyFile", "write a day or a moment: 2027-01-31 or "
                                                                     "2027-01-31T18:00:00Z")));
        constexpr qint64 day = 24LL * 3600 * 1'000'000'000;
        into = {read->nanosecondsSinceEpoch + (isEnd && isDay ? day : 0)};
    }

    void list(const char *key, const std::function<void(const json &, const QString &)> &element,
              qsizetype most = PolicyFile::maxListLength) {
        const json *value = take(key);
        if (!value)
            return;
        if (!value->is_array() || std::cmp_greater(value->size(), most))
            return refuse(
                key,
                translated(QT_TRANSLATE_NOOP("PolicyFile", "write a list of at most %1: […]")).arg(most));
        for (size_t i = 0; i < value->size(); ++i)
            element((*value)[i], pointerTo(at(key), QString::number(i)));
    }

    void textOf(const json &value, const QString &pointer, QString &into) {
        if (value.is_string())
            into = QString::fromStdString(value.get_ref<const std::string &>());
        if (!value.is_string() || into.size() > PolicyFile::maxTextLength)
            keep({pointer,
                  translated(QT_TRANSLATE_NOOP("PolicyFile", "write text of at most %1 characters: \"…\""))
                      .arg(PolicyFile::maxTextLength)});
    }

    template <class T>
    void numberOf(const json &value, const QString &pointer, T &into, qint64 least, qint64 most) {
        const bool isSmall = value.is_number_integer() &&
                             (!value.is_number_unsigned() || value.get<quint64>() <= quint64(most));
        if (isSmall && value.get<qint64>() >= least && value.get<qint64>() <= most)
            into = static_cast<T>(value.get<qint64>());
        else
            keep({pointer, translated(QT_TRANSLATE_NOOP("PolicyFile", "write a whole number from %1 to %2"))
                               .arg(least)
                               .arg(most)});
    }

    /// The control's id as the catalogue spells it.
    void controlOf(const QString &written, const QString &pointer, QString &into) {
        const Control *control = findControl(written);
        if (control)
            into = QString::fromLatin1(control->id);
        else
            keep({pointer, translated(QT_TRANSLATE_NOOP(
                               "PolicyFile", "there is no such control; see hullwatch controls"))});
    }

    void refuseUnknown() {
        if (!m_value.is_object())
            return;
        for (const auto &member : m_value.items()) {
            const QString key = QString::fromStdString(member.key());
            if (!m_known.contains(key))
                keep({pointerTo(m_pointer, key),
                      translated(QT_TRANSLATE_NOOP("PolicyFile", "there is no such key here; there are %1"))
                          .arg(m_known.join(QStringLiteral(", ")))});
        }
    }

    void refuseMissing(const char *key) {
        refuse(translated(QT_TRANSLATE_NOOP("PolicyFile", "“%1” is missing")).arg(QLatin1String(key)));
    }
    void refuse(const char *key, const QString &what) { keep({at(key), what}); }
    void keep(const JsonProblem &problem) {
        if (!m_problem)
            m_problem = problem;
    }

    [[nodiscard]] QString at(const char *key) const { return pointerTo(m_pointer, QString::fromLatin1(key)); }

private:
    void refuse(const QString &what) { keep({m_pointer, what}); }

    const json &m_value;
    QString m_pointer;
    std::optional<JsonProblem> &m_problem;
    QStringList m_known;
};

void readLimits(const json &value, const QString &pointer, Policy &policy,
                std::optional<JsonProblem> &problem) {
    ObjectReader reader(value, pointer, problem);
    for (const auto &limit : policykeys::counts)
        reader.number(limit.key, policy.*limit.field, limit.least, limit.most);
    for (const auto &limit : policykeys::sizes)
        reader.number(limit.key, policy.*limit.field, limit.least, limit.most);
    reader.refuseUnknown();
    const QString order =
        translated(QT_TRANSLATE_NOOP("PolicyFile", "this must not be less than the value that warns: %1"));
    if (policy.imageFailDays < policy.imageWarnDays)
        reader.refuse("image_fail_days", order.arg(policy.imageWarnDays));
    if (policy.imageFailBytes < policy.imageWarnBytes)
        reader.refuse("image_fail_bytes", order.arg(policy.imageWarnBytes));
}

void readSeverities(const json &value, const QString &pointer, Policy &policy,
                    std::optional<JsonProblem> &problem) {
    ObjectReader reader(value, pointer, problem);
    if (!value.is_object())
        return;
    for (const auto &member : value.items()) {
        const QString key = QString::fromStdString(member.key());
        const QString place = pointerTo(pointer, key);
        QString control;
        QString name;
        reader.controlOf(key, place, control);
        reader.textOf(member.value(), place, name);
        if (const auto severity = severityNamed(name))
            policy.severities.insert(control, *severity);
        else
            reader.keep({place, translated(QT_TRANSLATE_NOOP("PolicyFile",
                                                             "write critical, high, medium, low or info"))});
    }
}

void readPolicy(const json &value, const QString &pointer, Policy &policy,
                std::optional<JsonProblem> &problem) {
    ObjectReader reader(value, pointer, problem);
    for (const auto &list : policykeys::lists) {
        QStringList items;
        reader.list(list.key, [&](const json &item, const QString &place) {
            reader.textOf(item, place, items.emplaceBack());
        });
        if (reader.take(list.key))
            policy.*list.field = items;
    }
    for (const auto &list : policykeys::ports) {
        QSet<int> ports;
        reader.list(list.key, [&](const json &item, const QString &place) {
            int port = 0;
            reader.numberOf(item, place, port, 1, 65'535);
            ports.insert(port);
        });
        if (reader.take(list.key))
            policy.*list.field = ports;
    }
    for (const auto &flag : policykeys::flags)
        reader.flag(flag.key, policy.*flag.field);
    for (const auto &text : policykeys::texts)
        reader.text(text.key, policy.*text.field);
    if (const json *limits = reader.take("limits"))
        readLimits(*limits, reader.at("limits"), policy, problem);
    if (const json *severities = reader.take("severities"))
        readSeverities(*severities, reader.at("severities"), policy, problem);
    reader.list("controls_off", [&](const json &item, const QString &place) {
        QString id;
        reader.textOf(item, place, id);
        reader.controlOf(id, place, id);
        policy.controlsOff.insert(id);
    });
    reader.refuseUnknown();
}

void readScope(ObjectReader &reader, SubjectScope &scope) {
    reader.text("control", scope.control, true);
    reader.controlOf(scope.control, reader.at("control"), scope.control);
    reader.text("host", scope.host);
    reader.text("subject", scope.subject);
}

Timestamp readSpan(ObjectReader &reader, const char *from, Timestamp &since) {
    Timestamp until;
    reader.moment(from, since, false);
    reader.moment("expires", until, true);
    if (until <= since)
        reader.refuse("expires",
                      translated(QT_TRANSLATE_NOOP("PolicyFile", "the end must be later than “%1”"))
                          .arg(QLatin1String(from)));
    return until;
}

Waiver waiverOf(const json &value, const QString &pointer, std::optional<JsonProblem> &problem) {
    ObjectReader reader(value, pointer, problem);
    Waiver waiver;
    readScope(reader, waiver.scope);
    reader.text("owner", waiver.owner, true);
    reader.text("reason", waiver.reason, true);
    waiver.expiresAt = readSpan(reader, "granted", waiver.grantedAt);
    reader.refuseUnknown();
    return waiver;
}

Attestation attestationOf(const json &value, const QString &pointer, std::optional<JsonProblem> &problem) {
    ObjectReader reader(value, pointer, problem);
    Attestation attestation;
    readScope(reader, attestation.scope);
    reader.text("owner", attestation.owner, true);
    reader.text("statement", attestation.statement, true);
    reader.text("evidence", attestation.evidence);
    attestation.expiresAt = readSpan(reader, "given", attestation.givenAt);
    reader.refuseUnknown();
    return attestation;
}

void readHostChecks(const json &value, const QString &pointer, HostChecks &log,
                    std::optional<JsonProblem> &problem) {
    ObjectReader reader(value, pointer, problem);
    if (!value.is_object())
        return;
    for (const auto &member : value.items()) {
        const QString id = QString::fromStdString(member.key());
        const QString place = pointerTo(pointer, id);
        QString written;
        reader.textOf(member.value(), place, written);
        const auto result = hostCheckNamed(written.section(u':', 0, 0));
        if (!hostCheckIds().contains(id))
            reader.keep({place, translated(QT_TRANSLATE_NOOP("PolicyFile", "there is no such check here"))});
        else if (!result)
            reader.keep(
                {place, translated(QT_TRANSLATE_NOOP("PolicyFile", "write pass, warn, absent or open, "
                                                                   "and details behind a colon"))});
        else
            log.checks.insert(id, {*result, written.section(u':', 1).trimmed()});
    }
}

void readBenchLog(const json &value, const QString &pointer, PolicyFile &file,
                  std::optional<JsonProblem> &problem) {
    ObjectReader reader(value, pointer, problem);
    QString host;
    HostChecks log;
    reader.text("host", host, true);
    reader.text("version", log.version, true);
    reader.moment("taken", log.takenAt, false);
    if (const json *checks = reader.take("checks"))
        readHostChecks(*checks, reader.at("checks"), log, problem);
    else
        reader.refuseMissing("checks");
    if (file.benchLogs.contains(host))
        reader.refuse("host", translated(QT_TRANSLATE_NOOP("PolicyFile", "there is a log of this host "
                                                                         "already; keep one of them")));
    file.benchLogs.insert(host, log);
    reader.refuseUnknown();
}

void readFile(const json &root, PolicyFile &file, std::optional<JsonProblem> &problem) {
    ObjectReader reader(root, {}, problem);
    // Before all else: a newer program's keys are no mistakes.
    const json *version = reader.take("version");
    if (!version)
        reader.refuseMissing("version");
    else if (!version->is_number_integer() || *version != PolicyFile::schemaVersion)
        reader.refuse("version",
                      translated(QT_TRANSLATE_NOOP("PolicyFile", "write 1; a newer program may have written "
                                                                 "this file")));
    if (const json *policy = reader.take("policy"))
        readPolicy(*policy, reader.at("policy"), file.policy, problem);
    constexpr auto most = static_cast<qsizetype>(PolicyFile::maxWords);
    reader.list(
        "waivers",
        [&](const json &item, const QString &place) {
            file.waivers.push_back(waiverOf(item, place, problem));
        },
        most);
    reader.list(
        "attestations",
        [&](const json &item, const QString &place) {
            file.attestations.push_back(attestationOf(item, place, problem));
        },
        most);
    reader.list(
        "bench_logs",
        [&](const json &item, const QString &place) { readBenchLog(item, place, file, problem); },
        PolicyFile::maxBenchLogs);
    reader.refuseUnknown();
}

} // namespace

Result<PolicyFile> parsePolicyFile(const QByteArray &bytes) {
    const LocatedJson located = parseLocated(bytes);
    std::optional<JsonProblem> problem = located.problem;
    PolicyFile file;
    if (!problem)
        readFile(located.root, file, problem);
    if (problem)
        return unexpected(ErrorCode::SettingsInvalid, located.sentence(*problem));
    return file;
}

} // namespace hullwatch
