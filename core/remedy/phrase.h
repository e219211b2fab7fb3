// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hullwatch {

/// A text of which some parts are not known here, because they are secrets: these are written as variables
/// that whoever uses the text must set.
struct Phrase {
    struct Part {
        QString text;   ///< as it is; of a variable, its name: [A-Za-z_][A-Za-z0-9_]*
        QString demand; ///< of a variable: what to set it to; letters, digits, blanks and ",." only
        bool isVariable = false;

        friend bool operator==(const Part &, const Part &) = default;
    };
    std::vector<Part> parts;

    Phrase() = default;
    Phrase(const QString &literal);

    void add(const QString &literal);
    void addVariable(const QString &name, const QString &demand);
    void add(const Phrase &other);
    /// The text when no part is a variable.
    [[nodiscard]] std::optional<QString> literal() const;

    friend bool operator==(const Phrase &, const Phrase &) = default;
};

/// Hands out names of variables, each once.
class VariableNames {
public:
    /// As near to `wanted` as a shell permits. Names that a shell or docker sets by itself (PATH, USER,
    /// DOCKER_HOST …) get a prefix, so that no value of the operator's own machine slips in.
    [[nodiscard]] QString claim(const QString &wanted);

private:
    QSet<QString> m_taken;
};

/// The character of a code point. QString::fromUcs4 takes U+FEFF away.
[[nodiscard]] QString characterOf(uint code);

/// `text` as the decoders left it, with each masked part a variable named after `name`.
[[nodiscard]] Phrase unmasked(const QString &text, const QString &name, VariableNames &names);

/// For a value of a compose file, before it is quoted as YAML: "$" is doubled, variables are ${NAME:?…}.
[[nodiscard]] QString composeText(const Phrase &phrase);

/// One word of a POSIX shell. Control characters and those that turn the direction of text are written by
/// printf, so that none reaches a terminal when the word is pasted.
[[nodiscard]] QString shellWord(const Phrase &phrase);

} // namespace hullwatch
