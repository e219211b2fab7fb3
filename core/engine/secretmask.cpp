// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/secretmask.h"

#include "core/engine/jsonmembers.h"
#include "core/engine/jsonreader.h"
#include "core/engine/programoptions.h"
#include "core/engine/secretlook.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace hullwatch {

namespace {

constexpr std::array harmlessVariables{"PATH", "HOME",     "LANG", "LC_ALL", "TERM",
                                       "TZ",   "HOSTNAME", "PWD",  "SHELL",  "DEBIAN_FRONTEND"};

const QRegularExpression &secretNamePattern() {
    static const QRegularExpression pattern(
        QStringLiteral(
            "(pass(word|wd|phrase)?|pwd|secret|token|api[_.-]?key|access[_.-]?key|private[_.-]?key|"
            "credential|auth|cookie|session|dsn|connection[_.-]?string|encryption[_.-]?key|salt)"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

// scheme://user:password@host, and https://token@host
QString withoutUrlPassword(const QString &text) {
    // A bound on the scheme keeps the search linear.
    static const QRegularExpression pattern(
        QStringLiteral("\\b([a-zA-Z][a-zA-Z0-9+.-]{0,30})://([^\\s/]+)@"));
    QString out;
    qsizetype done = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QStringView userInfo = match.capturedView(2);
        const bool isWeb = match.capturedView(1).startsWith(u"http", Qt::CaseInsensitive);
        const qsizetype colon = userInfo.indexOf(u':');
        if (colon < 0 && !isWeb)
            continue;
        const qsizetype secretAt = match.capturedStart(2) + colon + 1;
        out += QStringView(text).sliced(done, secretAt - done);
        out += maskFor(userInfo.sliced(colon + 1).toUtf8());
        done = match.capturedEnd(2);
    }
    out += QStringView(text).sliced(done);
    return out;
}

bool isQuote(QChar c) {
    return c == u'"' || c == u'\'';
}

qsizetype endOfWord(QStringView text, qsizetype from) {
    while (from < text.size() && !text[from].isSpace())
        ++from;
    return from;
}

// The place of the quote that closes one before `from`, else the end of the text.
qsizetype closingQuote(QStringView text, qsizetype from, QChar quote) {
    for (; from < text.size() && text[from] != quote; ++from) {
        if (text[from] == u'\\' && quote == u'"')
            ++from;
    }
    return std::min(from, text.size());
}

// Behind the value at `from`: a quoted one ends with its quote, a bare one with the word.
qsizetype endOfValue(QStringView text, qsizetype from) {
    if (from >= text.size() || !isQuote(text[from]))
        return endOfWord(text, from);
    return endOfWord(text, closingQuote(text, from + 1, text[from]));
}

// "-H 'X-Token: value'": behind the value of a header, which reaches to the quote that was open, or to the
// end of the line.
qsizetype endOfHeader(QStringView text, qsizetype from, QChar first) {
    if (isQuote(first))
        return closingQuote(text, from, first);
    const qsizetype end = text.indexOf(u'\n', from);
    return end < 0 ? text.size() : end;
}

// Behind the '=' that follows a secret-looking name within a word; -1 when there is none.
qsizetype secretAssignment(QStringView word) {
    qsizetype nameAt = 0;
    for (qsizetype equals = word.indexOf(u'='); equals >= 0; equals = word.indexOf(u'=', nameAt)) {
        if (isSecretName(word.sliced(nameAt, equals - nameAt)))
            return equals + 1;
        nameAt = equals + 1;
    }
    return -1;
}

bool isSecretOption(QStringView word) {
    return word.startsWith(u'-') && !word.contains(u'=') && isSecretName(word);
}

// {"password": "x"}, wherever it stands.
QString withoutJsonSecrets(const QString &text) {
    QString out;
    qsizetype done = 0;
    for (const JsonMember &member : jsonMembers(text)) {
        if (!isSecretName(member.name))
            continue;
        out += QStringView(text).sliced(done, member.valueAt - done);
        out += maskFor(QStringView(text).sliced(member.valueAt, member.valueEnd - member.valueAt).toUtf8());
        done = member.valueEnd;
    }
    out += QStringView(text).sliced(done);
    return out;
}

// One argument: "--password=x", "PASSWORD=x", a URL, or a whole command line as in `sh -c "…"`. Sets
// `nextIsSecret` when the value follows apart.
QString maskedArgument(const QString &argument, bool &nextIsSecret, ProgramOptions &options) {
    if (std::exchange(nextIsSecret, isSecretOption(argument)) && !argument.startsWith(u'-'))
        return maskFor(argument.toUtf8());
    if (const qsizetype from = options.secretIn(argument); from >= 0)
        return argument.first(from) + maskFor(QStringView(argument).sliced(from).toUtf8());
    // Blanks within the value of "--password=two words" belong to it.
    const qsizetype value = secretAssignment(QStringView(argument).first(endOfWord(argument, 0)));
    if (value >= 0)
        return argument.first(value) + maskFor(QStringView(argument).sliced(value).toUtf8());
    return maskedCommandLine(argument);
}

void setText(json::Value &target, const QString &text) {
    target = text.toStdString();
}

void maskEnvironment(json::Value *list) {
    if (!list || !list->is_array())
        return;
    for (json::Value &item : *list) {
        if (!item.is_string())
            continue;
        const std::string entry = item.get<std::string>();
        const size_t equals = entry.find('=');
        if (equals == std::string::npos)
            continue;
        const std::string name = entry.substr(0, equals);
        if (std::find(harmlessVariables.begin(), harmlessVariables.end(), name) != harmlessVariables.end())
            continue;
        const QByteArrayView value(entry.data() + equals + 1,
                                   static_cast<qsizetype>(entry.size() - equals - 1));
        item = name + "=" + maskFor(value).toStdString();
    }
}

json::Value *find(json::Value &object, const char *key) {
    return const_cast<json::Value *>(json::member(object, key));
}

// HostConfig.Mounts[].VolumeOptions, as `docker run --mount volume-opt=…` writes them.
void maskVolumeOptions(json::Value *mounts) {
    if (!mounts || !mounts->is_array())
        return;
    for (json::Value &mount : *mounts) {
        json::Value *volume = find(mount, "VolumeOptions");
        json::Value *driver = volume ? find(*volume, "DriverConfig") : nullptr;
        json::Value *options = driver ? find(*driver, "Options") : nullptr;
        if (volume)
            maskMap(find(*volume, "Labels"));
        if (!options || !options->is_object())
            continue;
        for (auto option = options->begin(); option != options->end(); ++option) {
            if (option.value().is_string())
                setText(option.value(), maskedVolumeOption(QString::fromStdString(option.key()),
                                                           json::toQString(option.value())));
        }
    }
}

// The output of health checks is free text of the container: it is not needed and may hold anything.
void dropHealthOutput(json::Value &inspect) {
    json::Value *state = find(inspect, "State");
    json::Value *health = state ? find(*state, "Health") : nullptr;
    json::Value *log = health ? find(*health, "Log") : nullptr;
    if (!log || !log->is_array())
        return;
    for (json::Value &entry : *log) {
        json::Value *output = find(entry, "Output");
        if (output && output->is_string())
            setText(*output, maskFor(QByteArrayView(output->get_ref<const std::string &>())));
    }
}

} // namespace

bool isSecretName(QStringView name) {
    return secretNamePattern().match(name.toString()).hasMatch();
}

QString secretHash(QByteArrayView value) {
    const QByteArray bytes(value.data(), value.size());
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(8));
}

EnvironmentVariable withoutValue(QByteArrayView nameAndValue) {
    const qsizetype equals = nameAndValue.indexOf('=');
    if (equals < 0)
        return {QString::fromUtf8(nameAndValue), 0, {}};
    const QByteArrayView value = nameAndValue.sliced(equals + 1);
    return {QString::fromUtf8(nameAndValue.first(equals)), value.size(), secretHash(value)};
}

QString maskFor(QByteArrayView secret) {
    if (secret.isEmpty())
        return QStringLiteral("••• (empty)");
    return QStringLiteral("••• (%1 characters, sha256 %2…)")
        .arg(QString::number(QString::fromUtf8(secret).size()), secretHash(secret));
}

QString maskedCommandLine(const QString &commandLine) {
    const QString keyless = withoutJsonSecrets(withoutPrivateKeys(commandLine));
    const QStringView text(keyless);
    QString out;
    bool nextIsSecret = false;
    ProgramOptions options;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            out += text[at++];
            continue;
        }
        const QStringView word = text.sliced(at, endOfWord(text, at) - at);
        qsizetype from = -1;
        qsizetype end = at + word.size();
        const qsizetype unnamed = options.secretIn(word);
        if (std::exchange(nextIsSecret, isSecretOption(word)) && !word.startsWith(u'-')) {
            from = at;
            end = endOfValue(text, at);
        } else if (unnamed >= 0) {
            from = at + unnamed;
            const bool isQuoted = unnamed > 0 && isQuote(word.front());
            end = isQuoted ? closingQuote(text, from, word.front()) : endOfValue(text, from);
        } else if (const qsizetype value = secretAssignment(word); value >= 0) {
            from = at + value;
            end = isQuote(word.front()) ? closingQuote(text, from, word.front()) : endOfValue(text, from);
        } else if (word.endsWith(u':') && !word.endsWith(u"\":") && isSecretName(word)) {
            from = at + word.size();
            end = endOfHeader(text, from, word.front());
        }
        if (from < 0) {
            out += withoutUrlPassword(withoutTokens(word.toString()));
        } else {
            out += text.sliced(at, from - at);
            out += maskFor(text.sliced(from, end - from).toUtf8());
        }
        at = end;
    }
    return out;
}

QString maskedUrl(const QString &text) {
    return withoutUrlPassword(text);
}

QString maskedVolumeOption(const QString &name, const QString &value) {
    if (isSecretName(name))
        return maskFor(value.toUtf8());
    if (name != QLatin1String("o"))
        return withoutUrlPassword(value);
    QStringList masked;
    for (const QString &option : value.split(u',')) {
        bool nextIsSecret = false;
        ProgramOptions none;
        masked += maskedArgument(option, nextIsSecret, none);
    }
    return masked.join(u',');
}

void maskArguments(json::Value *list, const QString &program) {
    if (!list || !list->is_array())
        return;
    bool nextIsSecret = false;
    ProgramOptions options(program);
    for (json::Value &item : *list) {
        if (item.is_string())
            setText(item, maskedArgument(json::toQString(item), nextIsSecret, options));
    }
}

void maskMap(json::Value *map) {
    if (!map || !map->is_object())
        return;
    for (auto item = map->begin(); item != map->end(); ++item) {
        if (!item.value().is_string())
            continue;
        const QString value = json::toQString(item.value());
        const bool secret = isSecretName(QString::fromStdString(item.key()));
        setText(item.value(), secret ? maskFor(value.toUtf8()) : maskedCommandLine(value));
    }
}

void maskInspect(json::Value &inspect) {
    maskArguments(find(inspect, "Args"), json::text(inspect, "Path"));
    dropHealthOutput(inspect);
    if (json::Value *config = find(inspect, "Config")) {
        maskEnvironment(find(*config, "Env"));
        maskArguments(find(*config, "Cmd"), programIn(json::child(*config, "Entrypoint")));
        maskArguments(find(*config, "Entrypoint"));
        maskMap(find(*config, "Labels"));
        if (json::Value *healthcheck = find(*config, "Healthcheck"))
            maskArguments(find(*healthcheck, "Test"));
    }
    if (json::Value *hostConfig = find(inspect, "HostConfig")) {
        if (json::Value *logConfig = find(*hostConfig, "LogConfig"))
            maskMap(find(*logConfig, "Config"));
        maskMap(find(*hostConfig, "Annotations"));
        maskVolumeOptions(find(*hostConfig, "Mounts"));
    }
}

} // namespace hullwatch
