// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remedy/phrase.h"

#include "core/base/displaytext.h"

#include <QRegularExpression>

#include <utility>

namespace hullwatch {

using namespace Qt::StringLiterals;

namespace {

// Set by login shells, desktops, docker and compose themselves.
bool isAmbient(const QString &name) {
    static const QRegularExpression ambient(
        u"\\A(PATH|HOME|USER|LOGNAME|SHELL|PWD|OLDPWD|LANG|LANGUAGE|TERM|TZ|HOSTNAME|DISPLAY|EDITOR|VISUAL|"
        "PAGER|MAIL|UID|EUID|PPID|IFS|PS[0-9]|BASH.*|LC_.*|SSH_.*|XDG_.*|DBUS_.*|DOCKER_.*|COMPOSE_.*|"
        "BUILDKIT_.*|(HTTP|HTTPS|FTP|ALL|NO)_PROXY)\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return ambient.match(name).hasMatch();
}

bool isPlainWord(const QString &text) {
    static const QRegularExpression plain(u"\\A[A-Za-z0-9_@%+=:,./-]+\\z"_s);
    return plain.match(text).hasMatch();
}

QString octal(const QString &text) {
    QString out;
    for (const char byte : text.toUtf8())
        out += u"\\%1"_s.arg(static_cast<uint>(static_cast<uchar>(byte)), 3, 8, QChar(u'0'));
    return out;
}

// Runs of ordinary characters in single quotes, the rest by printf.
QString quoted(const QString &text) {
    QString out;
    QString run;
    QString hidden;
    const auto flushRun = [&] {
        if (!run.isEmpty())
            out += u'\'' + run.replace(u'\'', u"'\\''"_s) + u'\'';
        run.clear();
    };
    const auto flushHidden = [&] {
        if (!hidden.isEmpty())
            out += u"\"$(printf '"_s + octal(hidden) + u"')\""_s;
        hidden.clear();
    };
    for (const uint code : text.toUcs4()) {
        const QString character = characterOf(code);
        // No argument of a program can hold a NUL.
        if (code == 0)
            continue;
        if (code == u'\n' || code == u'\t' || displayText(character) == character) {
            flushHidden();
            run += character;
        } else {
            flushRun();
            hidden += character;
        }
    }
    flushRun();
    flushHidden();
    return out.isEmpty() ? u"''"_s : out;
}

QString reference(const Phrase::Part &part) {
    return u"${"_s + part.text + u":?"_s + part.demand + u'}';
}

} // namespace

Phrase::Phrase(const QString &literal) {
    add(literal);
}

void Phrase::add(const QString &literal) {
    if (literal.isEmpty())
        return;
    if (!parts.empty() && !parts.back().isVariable)
        parts.back().text += literal;
    else
        parts.push_back({literal, {}, false});
}

void Phrase::addVariable(const QString &name, const QString &demand) {
    parts.push_back({name, demand, true});
}

void Phrase::add(const Phrase &other) {
    for (const Part &part : other.parts) {
        if (part.isVariable)
            parts.push_back(part);
        else
            add(part.text);
    }
}

std::optional<QString> Phrase::literal() const {
    QString text;
    for (const Part &part : parts) {
        if (part.isVariable)
            return std::nullopt;
        text += part.text;
    }
    return text;
}

QString VariableNames::claim(const QString &wanted) {
    static const QRegularExpression other(u"[^A-Za-z0-9_]"_s);
    QString name = QString(wanted.left(200)).replace(other, u"_"_s);
    if (name.isEmpty() || name.front().isDigit())
        name.prepend(u'_');
    if (isAmbient(name))
        name.prepend(u"CONTAINER_"_s);
    QString unique = name;
    for (int number = 2; m_taken.contains(unique); ++number)
        unique = name + u'_' + QString::number(number);
    m_taken.insert(unique);
    return unique;
}

QString characterOf(uint code) {
    if (!QChar::requiresSurrogates(code))
        return QString(QChar(static_cast<char16_t>(code)));
    return QString(QChar(QChar::highSurrogate(code))) + QChar(QChar::lowSurrogate(code));
}

Phrase unmasked(const QString &text, const QString &name, VariableNames &names) {
    static const QRegularExpression mask(u"••• \\((empty|[0-9]{1,12} characters, sha256 [0-9a-f]{8})…?\\)"_s);
    Phrase phrase;
    qsizetype done = 0;
    for (auto matches = mask.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        phrase.add(text.sliced(done, match.capturedStart() - done));
        done = match.capturedEnd();
        if (match.captured(1) != u"empty"_s)
            phrase.addVariable(names.claim(name), u"set it, "_s + match.captured(1));
    }
    phrase.add(text.sliced(done));
    return phrase;
}

QString composeText(const Phrase &phrase) {
    QString out;
    for (const Phrase::Part &part : phrase.parts)
        out += part.isVariable ? reference(part) : QString(part.text).replace(u'$', u"$$"_s);
    return out;
}

QString shellWord(const Phrase &phrase) {
    if (const auto text = phrase.literal(); text && isPlainWord(*text))
        return *text;
    QString out;
    for (const Phrase::Part &part : phrase.parts)
        out += part.isVariable ? u'"' + reference(part) + u'"' : quoted(part.text);
    return out.isEmpty() ? u"''"_s : out;
}

} // namespace hullwatch
