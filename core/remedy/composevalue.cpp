// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remedy/composevalue.h"

#include "core/base/displaytext.h"

#include <QRegularExpression>

#include <utility>

namespace hullwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype commentWidth = 76;

// Unquoted only what no version of YAML takes for anything but text.
bool isPlainScalar(const QString &text) {
    static const QRegularExpression plain(u"\\A[A-Za-z_/][A-Za-z0-9_./+@=-]*(:[A-Za-z0-9_./+@=-]+)*\\z"_s);
    static const QRegularExpression reserved(u"\\A(y|n|yes|no|on|off|true|false|null)\\z"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return plain.match(text).hasMatch() && !reserved.match(text).hasMatch();
}

QString escaped(uint code) {
    if (code == u'\n')
        return u"\\n"_s;
    if (code == u'\t')
        return u"\\t"_s;
    if (code > 0xffff)
        return u"\\U%1"_s.arg(code, 8, 16, QChar(u'0'));
    return u"\\u%1"_s.arg(code, 4, 16, QChar(u'0'));
}

bool isSurrogate(uint code) {
    return code >= 0xd800 && code <= 0xdfff;
}

QString scalarOf(const ComposeValue &value) {
    return value.kind == ComposeValue::Kind::Word ? value.word : yamlScalar(composeText(value.text));
}

QString blanks(int count) {
    return QString(count, u' ');
}

void addItems(QStringList &lines, const ComposeValue &value, int indent);

// What stands behind "key:" or "-", and below it.
void addValue(QStringList &lines, const QString &lead, const ComposeValue &value, int indent) {
    const bool isScalar = value.kind == ComposeValue::Kind::Word || value.kind == ComposeValue::Kind::Text;
    if (isScalar) {
        lines += lead + u' ' + scalarOf(value);
    } else if (value.items.empty()) {
        lines += lead + (value.kind == ComposeValue::Kind::List ? u" []"_s : u" {}"_s);
    } else {
        lines += lead;
        addItems(lines, value, indent);
    }
}

void addItems(QStringList &lines, const ComposeValue &value, int indent) {
    for (size_t i = 0; i < value.items.size(); ++i) {
        const ComposeValue &item = value.items[i];
        lines += commentLines(item.remark, indent);
        if (value.kind == ComposeValue::Kind::Map) {
            const QString &key = value.keys[static_cast<qsizetype>(i)];
            addValue(lines, blanks(indent) + yamlScalar(key) + u':', item, indent + 2);
            continue;
        }
        if (item.kind != ComposeValue::Kind::Map || item.items.empty()) {
            addValue(lines, blanks(indent) + u'-', item, indent + 2);
            continue;
        }
        // The first member stands beside the dash.
        QStringList members;
        addItems(members, item, indent + 2);
        members.front()[indent] = u'-';
        lines += members;
    }
}

} // namespace

ComposeValue ComposeValue::ofWord(const QString &word) {
    ComposeValue value;
    value.word = word;
    return value;
}

ComposeValue ComposeValue::ofNumber(qint64 number) {
    return ofWord(QString::number(number));
}

ComposeValue ComposeValue::ofFlag(bool flag) {
    return ofWord(flag ? u"true"_s : u"false"_s);
}

ComposeValue ComposeValue::ofText(const Phrase &text) {
    ComposeValue value;
    value.kind = Kind::Text;
    value.text = text;
    return value;
}

ComposeValue ComposeValue::ofTexts(const std::vector<Phrase> &texts) {
    ComposeValue value;
    value.kind = Kind::List;
    for (const Phrase &text : texts)
        value.append(ofText(text));
    return value;
}

ComposeValue ComposeValue::ofTexts(const QStringList &texts) {
    return ofTexts(std::vector<Phrase>(texts.begin(), texts.end()));
}

ComposeValue ComposeValue::map() {
    ComposeValue value;
    value.kind = Kind::Map;
    return value;
}

void ComposeValue::insert(const QString &key, ComposeValue value) {
    keys += key;
    items.push_back(std::move(value));
}

void ComposeValue::append(ComposeValue value) {
    items.push_back(std::move(value));
}

bool operator==(const ComposeValue &a, const ComposeValue &b) {
    return a.kind == b.kind && a.word == b.word && a.text == b.text && a.keys == b.keys && a.items == b.items;
}

QString yamlScalar(const QString &text) {
    if (isPlainScalar(text))
        return text;
    QString out = u"\""_s;
    for (const uint code : text.toUcs4()) {
        const QString character = isSurrogate(code) ? u"\ufffd"_s : characterOf(code);
        if (code == u'"' || code == u'\\')
            out += u'\\' + character;
        else if (displayText(character) != character || code == 0xfffe || code == 0xffff)
            out += escaped(code);
        else
            out += character;
    }
    return out + u'"';
}

QStringList commentLines(const QString &text, int indent) {
    QStringList lines;
    QString line;
    for (const QString &word : displayText(text).simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && indent + line.size() + word.size() > commentWidth) {
            lines += blanks(indent) + u'#' + line;
            line.clear();
        }
        line += u' ' + word;
    }
    if (!line.isEmpty())
        lines += blanks(indent) + u'#' + line;
    return lines;
}

QStringList composeLines(const QString &key, const ComposeValue &value, int indent) {
    QStringList lines = commentLines(value.remark, indent);
    addValue(lines, blanks(indent) + yamlScalar(key) + u':', value, indent + 2);
    return lines;
}

} // namespace hullwatch
