// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace hullwatch {

/// Follows a command line word by word and tells where well-known programs take a password without naming
/// it: `mysql -pSECRET`, `curl -u user:SECRET`, `redis-cli -a SECRET`.
class ProgramOptions {
public:
    ProgramOptions() = default;
    /// Of a command line whose first word was this one.
    explicit ProgramOptions(QStringView program) { startProgram(program); }

    /// Where a secret begins in this word, the next one of the command line: 0 for the whole word; -1 when it
    /// holds none. Quotes around the word are left to the caller.
    [[nodiscard]] qsizetype secretIn(QStringView word);

private:
    enum class Form {
        None,
        Whole,       ///< the value is the secret
        BehindColon, ///< "user:secret"
        BehindSign,  ///< "user%secret"
    };
    struct Option;

    static qsizetype secretIn(QStringView value, Form form);
    void startProgram(QStringView word);

    static const Option options[];
    QStringView m_program; ///< of the table; empty for any other program
    Form m_next = Form::None;
};

} // namespace hullwatch
