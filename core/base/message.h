// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace hullwatch {

/// A sentence for people that is put into words late: in the user's language on screen, in English in machine
/// formats. `source` is a literal marked with QT_TRANSLATE_NOOP of the same context; %1 … %9 stand for
/// `args`, which may be remote text: they are substituted in one pass and never interpreted.
struct Message {
    const char *context = nullptr;
    const char *source = nullptr;
    QStringList args;

    [[nodiscard]] bool isEmpty() const { return source == nullptr; }
    /// In the language of the installed translators; remote args pass `displayText`.
    [[nodiscard]] QString translated() const;
    /// The English source with the args substituted.
    [[nodiscard]] QString english() const;

    friend bool operator==(const Message &a, const Message &b);
};

/// `text` with %1 … %9 replaced by args in one pass: a "%2" inside an argument stays as it is.
[[nodiscard]] QString substituted(const QString &text, const QStringList &args);

} // namespace hullwatch
