// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/secretlook.h"

#include "core/engine/jsonmembers.h"
#include "core/engine/jsonreader.h"
#include "core/engine/programoptions.h"
#include "core/engine/secretmask.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace hullwatch {

using namespace Qt::StringLiterals;

namespace {

struct TokenFormat {
    const char *pattern;
    const char *name;
};

// Formats that nothing but a key or token has, as their issuers document them.
constexpr TokenFormat tokenFormats[] = {
    {"\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b", "AWS access key"},
    {"\\bgh[pousr]_[A-Za-z0-9]{36,255}", "GitHub token"},
    {"\\bgithub_pat_[A-Za-z0-9_]{22,255}", "GitHub token"},
    {"\\bglpat-[A-Za-z0-9_-]{20,255}", "GitLab token"},
    {"\\bxox[abeoprs]-[A-Za-z0-9-]{10,255}", "Slack token"},
    {"\\bsk_live_[A-Za-z0-9]{16,255}", "Stripe key"},
    {"\\bAIza[A-Za-z0-9_-]{35,255}", "Google API key"},
    {"\\bnpm_[A-Za-z0-9]{36,255}", "npm token"},
    {"\\bdckr_pat_[A-Za-z0-9_-]{20,255}", "Docker token"},
    {"\\bsk-(?:ant|proj)-[A-Za-z0-9_-]{20,255}", "AI provider key"},
    {"\\bhvs\\.[A-Za-z0-9_-]{24,255}", "Vault token"},
    {"\\bglsa_[A-Za-z0-9_]{32,255}", "Grafana token"},
    {"\\bdop_v1_[0-9a-f]{64}", "DigitalOcean token"},
    {"\\bpypi-AgEI[A-Za-z0-9_-]{50,255}", "PyPI token"},
    {"\\bSG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}", "SendGrid key"},
    {"\\beyJ[A-Za-z0-9_-]{8,4000}\\.eyJ[A-Za-z0-9_-]{8,4000}\\.[A-Za-z0-9_-]{0,4000}", "JSON web token"},
};

struct TokenPattern {
    QRegularExpression expression;
    const char *name;
};

const std::vector<TokenPattern> &tokenPatterns() {
    static const std::vector<TokenPattern> all = [] {
        std::vector<TokenPattern> patterns;
        for (const TokenFormat &format : tokenFormats)
            patterns.push_back({QRegularExpression(QString::fromLatin1(format.pattern)), format.name});
        return patterns;
    }();
    return all;
}

const QString pemHeader = u"-----BEGIN "_s;

// The first PEM header of a private key at or behind `from`; -1 without one.
qsizetype privateKeyAt(const QString &text, qsizetype from) {
    static const QRegularExpression header(u"-----BEGIN [A-Z ]{0,24}PRIVATE KEY-----"_s);
    const qsizetype begin = text.indexOf(pemHeader, from);
    return begin < 0 ? -1 : text.indexOf(header, begin);
}

// Most texts hold none of the letters that all formats begin with.
bool mayHoldToken(const QString &text) {
    static const QRegularExpression beginning(u"\\b(?:AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox|sk_live_|"
                                              u"AIza|npm_|dckr_pat_|eyJ|sk-ant-|sk-proj-|"
                                              u"hvs\\.|glsa_|dop_v1_|pypi-|SG\\.)"_s);
    return text.size() >= 14 && beginning.match(text).hasMatch();
}

QString formatOf(const QString &value) {
    if (privateKeyAt(value, 0) >= 0)
        return u"private key"_s;
    if (!mayHoldToken(value))
        return {};
    for (const TokenPattern &pattern : tokenPatterns()) {
        if (pattern.expression.match(value).hasMatch())
            return QString::fromLatin1(pattern.name);
    }
    return {};
}

bool hasUrlPassword(const QString &value) {
    static const QRegularExpression pattern(
        u"\\b[a-zA-Z][a-zA-Z0-9+.-]{0,30}://[^\\s/:@]{0,256}:([^\\s/@]{1,256})@"_s);
    const auto match = pattern.match(value);
    return match.hasMatch() && !match.capturedView(1).startsWith(u'$');
}

// Names that hold more than isSecretName masks for good measure: "PWD" alone is the working directory,
// "AUTHOR" no authority.
bool isTellingName(const QString &name) {
    static const QRegularExpression pattern(
        u"(?:^|[^A-Z])(?:PASS|PASSWD|PASSWORD|PASSPHRASE|PWD|SECRET|TOKEN|API[_.-]?KEY|ACCESS[_.-]?KEY|"
        u"PRIVATE[_.-]?KEY|ENCRYPTION[_.-]?KEY|CREDENTIALS?)(?:$|[^A-Z])|PASSWORD|PASSWD|SECRET|REQUIREPASS|"
        u"MASTERAUTH|STOREPASS|KEYPASS"_s);
    static const QSet<QString> harmless{u"PWD"_s, u"OLDPWD"_s, u"SECRETS_DIR"_s, u"SECRET_FILE"_s};
    const QString upper = name.toUpper();
    return !harmless.contains(upper) && pattern.match(upper).hasMatch();
}

bool isPlaceholder(const QString &name, const QString &value) {
    static const QRegularExpression reference(u"\\A\\s*(?:\\$\\{?\\w+\\}?|\\$\\(.*\\)|<[^>]*>|\\{\\{.*\\}\\}|"
                                              u"\\*+|x+|null|none|true|false|yes|no|[0-9]{1,2})\\s*\\z"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    return value.isEmpty() || name.endsWith(u"_FILE"_s, Qt::CaseInsensitive) ||
           name.endsWith(u"_PATH"_s, Qt::CaseInsensitive) ||
           name.endsWith(u"endpoint"_s, Qt::CaseInsensitive) || value.startsWith(u"/run/secrets/"_s) ||
           reference.match(value).hasMatch();
}

bool isGuessable(const QString &value) {
    static const QSet<QString> known{
        u"changeme"_s, u"change-me"_s, u"change_me"_s, u"root"_s,      u"admin"_s,    u"password"_s,
        u"passwd"_s,   u"pass"_s,      u"secret"_s,    u"test"_s,      u"example"_s,  u"default"_s,
        u"guest"_s,    u"postgres"_s,  u"mysql"_s,     u"123456"_s,    u"12345678"_s, u"1234"_s,
        u"qwerty"_s,   u"letmein"_s,   u"changeit"_s,  u"password1"_s, u"p@ssw0rd"_s, u"toor"_s};
    return known.contains(value.trimmed().toLower());
}

double bitsPerCharacter(const QString &text) {
    std::array<int, 128> counts{};
    for (const QChar c : text)
        ++counts[c.unicode() % 128];
    double bits = 0.0;
    for (const int count : counts) {
        if (count == 0)
            continue;
        const double share = static_cast<double>(count) / static_cast<double>(text.size());
        bits -= share * std::log2(share);
    }
    return bits;
}

// Long, of the letters of base64 or hexadecimal, of several kinds of letters, and without order. Digests,
// versions, paths and URLs are none.
bool isDisordered(const QString &value) {
    static const QRegularExpression alphabet(u"\\A[A-Za-z0-9+/_=-]{24,512}\\z"_s);
    static const QRegularExpression digest(
        u"\\A(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9A-F]{40})\\z"_s);
    if (!alphabet.match(value).hasMatch() || digest.match(value).hasMatch() || value.count(u'/') > 2 ||
        value.count(u'-') > 3 || value.count(u'_') > 3)
        return false;
    const auto has = [&](auto isOfKind) { return std::any_of(value.begin(), value.end(), isOfKind); };
    return has([](QChar c) { return c.isUpper(); }) && has([](QChar c) { return c.isLower(); }) &&
           has([](QChar c) { return c.isDigit(); }) && bitsPerCharacter(value) > 4.0;
}

void keepIfTelling(SecretTrace trace, std::vector<SecretTrace> &traces) {
    if (trace.look != SecretLook::None)
        traces.push_back(std::move(trace));
}

// The name before '=' within an argument: "--db-password" and "-e PASSWORD".
QString nameIn(const QString &word) {
    QString name = word.section(u'=', 0, 0);
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    return name;
}

QString unquoted(QString word) {
    while (!word.isEmpty() && (word.front() == u'"' || word.front() == u'\''))
        word.remove(0, 1);
    while (!word.isEmpty() && (word.back() == u'"' || word.back() == u'\''))
        word.chop(1);
    return word;
}

// A value that is a secret by its place, whatever it looks like: "mysql -pSECRET".
SecretTrace unnamedTrace(const QString &place, const QString &option, const QString &value) {
    SecretTrace trace = secretTrace(place, u"password"_s, unquoted(value));
    trace.name = option;
    return trace;
}

// Follows a command line word by word: the value of an option may be the next word.
class ArgumentReader {
public:
    explicit ArgumentReader(QStringView program = {}) : m_options(program) {}

    void add(const QString &word, const QString &place, std::vector<SecretTrace> &traces) {
        const QString option = std::exchange(m_pending, {});
        const QString before = std::exchange(m_lastOption, {});
        if (const qsizetype from = m_options.secretIn(word); from >= 0) {
            const QString name = word.startsWith(u'-') ? word.first(std::min(from, qsizetype{2})) : before;
            keepIfTelling(unnamedTrace(place, name, word.sliced(from)), traces);
            return;
        }
        const qsizetype equals = word.indexOf(u'=');
        if (equals > 0) {
            keepIfTelling(secretTrace(place, nameIn(word), unquoted(word.sliced(equals + 1))), traces);
        } else if (word.startsWith(u'-')) {
            m_pending = nameIn(word);
            m_lastOption = word;
        } else {
            keepIfTelling(secretTrace(place, option, option.isEmpty() ? word : unquoted(word)), traces);
        }
    }

private:
    ProgramOptions m_options;
    QString m_pending;    // the name of an option that may have its value in the next word
    QString m_lastOption; // as it was written
};

void addWords(const QStringList &words, const QString &place, std::vector<SecretTrace> &traces) {
    ArgumentReader reader;
    for (const QString &word : words)
        reader.add(word, place, traces);
}

// {"password": "x"}, wherever it stands. True when the text holds members at all.
bool addJsonMembers(const QString &text, const QString &place, std::vector<SecretTrace> &traces) {
    const std::vector<JsonMember> members = jsonMembers(text);
    for (const JsonMember &member : members)
        keepIfTelling(
            secretTrace(place, member.name, text.sliced(member.valueAt, member.valueEnd - member.valueAt)),
            traces);
    return !members.empty();
}

// The value of a variable, label or option: as a whole, else what stands within.
void addValue(const QString &place, const QString &name, const QString &value,
              std::vector<SecretTrace> &traces) {
    static const QRegularExpression blank(u"\\s+"_s);
    SecretTrace whole = secretTrace(place, name, value);
    if (whole.look != SecretLook::None)
        traces.push_back(std::move(whole));
    else if (!addJsonMembers(value, place, traces) && (value.contains(u' ') || value.startsWith(u'-')))
        addWords(value.split(blank, Qt::SkipEmptyParts), place, traces);
}

} // namespace

SecretTrace secretTrace(const QString &place, const QString &name, const QString &value) {
    const QByteArray bytes = value.toUtf8();
    SecretTrace trace{place, name, SecretLook::None, {}, bytes.size(), secretHash(bytes)};
    if (trace.format = formatOf(value); !trace.format.isEmpty())
        trace.look = SecretLook::Token;
    else if (hasUrlPassword(value))
        trace.look = SecretLook::UrlPassword;
    else if (isTellingName(name))
        trace.look = isPlaceholder(name, value) ? SecretLook::Placeholder
                     : isGuessable(value)       ? SecretLook::WeakDefault
                                                : SecretLook::Named;
    else if (isDisordered(value))
        trace.look = SecretLook::Random;
    return trace;
}

QString withoutTokens(const QString &text) {
    if (!mayHoldToken(text))
        return text;
    QString masked = text;
    for (const TokenPattern &pattern : tokenPatterns()) {
        QString out;
        qsizetype done = 0;
        for (auto matches = pattern.expression.globalMatch(masked); matches.hasNext();) {
            const auto match = matches.next();
            out += QStringView(masked).sliced(done, match.capturedStart() - done);
            out += maskFor(match.captured().toUtf8());
            done = match.capturedEnd();
        }
        out += QStringView(masked).sliced(done);
        masked = out;
    }
    return masked;
}

QString withoutPrivateKeys(const QString &text) {
    QString out;
    qsizetype done = 0;
    for (qsizetype key = privateKeyAt(text, 0); key >= 0; key = privateKeyAt(text, done)) {
        // One that is cut off reaches to the end.
        const qsizetype footer = text.indexOf(u"-----END "_s, key);
        const qsizetype dashes = footer < 0 ? -1 : text.indexOf(u"-----"_s, footer + 9);
        const qsizetype end = dashes < 0 ? text.size() : dashes + 5;
        out += QStringView(text).sliced(done, key - done);
        out += maskFor(QStringView(text).sliced(key, end - key).toUtf8());
        done = end;
    }
    out += QStringView(text).sliced(done);
    return out;
}

std::vector<SecretTrace> tracesInVariables(const json::Value &list, const QString &place) {
    std::vector<SecretTrace> traces;
    if (!list.is_array())
        return traces;
    int index = 0;
    for (const json::Value &item : list) {
        const QString at = place + u'[' + QString::number(index++) + u']';
        if (!item.is_string())
            continue;
        const QString entry = json::toQString(item);
        const qsizetype equals = entry.indexOf(u'=');
        if (equals > 0)
            addValue(at, entry.first(equals), entry.sliced(equals + 1), traces);
    }
    return traces;
}

std::vector<SecretTrace> tracesInArguments(const json::Value &list, const QString &place,
                                           const QString &program) {
    static const QRegularExpression blank(u"\\s+"_s);
    std::vector<SecretTrace> traces;
    if (!list.is_array())
        return traces;
    ArgumentReader reader(program);
    int index = 0;
    for (const json::Value &item : list) {
        const QString at = place + u'[' + QString::number(index++) + u']';
        if (!item.is_string())
            continue;
        const QString argument = json::toQString(item);
        if (addJsonMembers(argument, at, traces))
            reader = ArgumentReader();
        else if (argument.contains(blank))
            addWords(argument.split(blank, Qt::SkipEmptyParts), at, traces);
        else
            reader.add(argument, at, traces);
    }
    return traces;
}

std::vector<SecretTrace> tracesInMap(const json::Value &map, const QString &place) {
    std::vector<SecretTrace> traces;
    if (!map.is_object())
        return traces;
    for (auto item = map.begin(); item != map.end(); ++item) {
        const QString key = QString::fromStdString(item.key());
        if (item.value().is_string())
            addValue(place + u'.' + key, key, json::toQString(item.value()), traces);
    }
    return traces;
}

std::vector<SecretTrace> tracesInText(const QString &text, const QString &place) {
    static const QRegularExpression blank(u"\\s+"_s);
    std::vector<SecretTrace> traces;
    addWords(text.split(blank, Qt::SkipEmptyParts), place, traces);
    addJsonMembers(text, place, traces);
    if (traces.empty() && formatOf(text) == u"private key"_s)
        keepIfTelling(secretTrace(place, {}, text), traces);
    return traces;
}

QString programIn(const json::Value &entrypoint) {
    QString program;
    for (const json::Value &item : entrypoint) {
        if (item.is_string() && !item.get_ref<const std::string &>().starts_with('-'))
            program = json::toQString(item);
    }
    return program;
}

} // namespace hullwatch
