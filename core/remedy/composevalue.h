// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remedy/phrase.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace hullwatch {

/// A node of a compose file.
struct ComposeValue {
    enum class Kind {
        Word, ///< a number, or a word of compose's own such as true: never quoted
        Text, ///< quoted where YAML would take it for something else
        List,
        Map,
    };
    Kind kind = Kind::Word;
    QString word;
    Phrase text;
    QStringList keys; ///< of Map, one per item
    std::vector<ComposeValue> items;
    QString remark; ///< a comment above it; no part of the value

    [[nodiscard]] static ComposeValue ofWord(const QString &word);
    [[nodiscard]] static ComposeValue ofNumber(qint64 number);
    [[nodiscard]] static ComposeValue ofFlag(bool flag);
    [[nodiscard]] static ComposeValue ofText(const Phrase &text);
    [[nodiscard]] static ComposeValue ofTexts(const std::vector<Phrase> &texts);
    [[nodiscard]] static ComposeValue ofTexts(const QStringList &texts);
    [[nodiscard]] static ComposeValue map();
    void insert(const QString &key, ComposeValue value);
    void append(ComposeValue value);

    /// Remarks do not count.
    friend bool operator==(const ComposeValue &a, const ComposeValue &b);
};

/// A scalar of YAML 1.1 and 1.2 that is read back as this text and nothing else, on one line, without
/// invisible characters. Lone surrogates become U+FFFD.
[[nodiscard]] QString yamlScalar(const QString &text);

/// "# …", wrapped at about 76 columns; control characters and line breaks cannot leave the comment.
[[nodiscard]] QStringList commentLines(const QString &text, int indent);

/// `key: value` in block style with the remarks above, indented by `indent` blanks.
[[nodiscard]] QStringList composeLines(const QString &key, const ComposeValue &value, int indent);

} // namespace hullwatch
