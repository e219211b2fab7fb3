// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/programoptions.h"

#include <QSet>
#include <QStringTokenizer>
#include <QStringView>

#include <utility>

namespace hullwatch {

/// One option of one or more programs.
struct ProgramOptions::Option {
    const char16_t *programs; ///< each between blanks
    const char16_t *name;
    Form form;
    bool isJoined; ///< the value may follow without a blank
    bool isApart;  ///< the value may be the next word
};

// As the manuals of these programs have it. `mysql -p x` asks for the password and x is a database.
const ProgramOptions::Option ProgramOptions::options[] = {
    {u" mysql mysqldump mysqladmin mysqlimport mysqlshow mysqlcheck mysqlslap mariadb mariadb-dump "
     "mariadb-admin mariadb-import mariadb-check 7z 7za 7zr rar unrar ",
     u"-p", Form::Whole, true, false},
    {u" curl ", u"-u", Form::BehindColon, true, true},
    {u" curl ", u"-U", Form::BehindColon, true, true},
    {u" curl ", u"--user", Form::BehindColon, false, true},
    {u" curl ", u"--proxy-user", Form::BehindColon, false, true},
    {u" http https ", u"-a", Form::BehindColon, true, true},
    {u" http https ", u"--auth", Form::BehindColon, false, true},
    {u" redis-cli valkey-cli keydb-cli ", u"-a", Form::Whole, false, true},
    {u" sshpass mongo mongosh mongodump mongorestore mongoexport mongoimport cqlsh login ", u"-p",
     Form::Whole, true, true},
    {u" mosquitto_pub mosquitto_sub sqlcmd bcp zip unzip ", u"-P", Form::Whole, true, true},
    {u" ldapsearch ldapadd ldapmodify ldapdelete ldapwhoami ldappasswd ", u"-w", Form::Whole, true, true},
    {u" smbclient rpcclient ", u"-U", Form::BehindSign, true, true},
};

namespace {

QStringView bareProgram(QStringView word) {
    while (!word.isEmpty() && (word.front() == u'"' || word.front() == u'\'' || word.front() == u'(' ||
                               word.front() == u'`' || word.front() == u'$'))
        word = word.sliced(1);
    while (!word.isEmpty() && (word.back() == u'"' || word.back() == u'\''))
        word.chop(1);
    return word.sliced(word.lastIndexOf(u'/') + 1);
}

bool endsCommand(QStringView word) {
    return word.endsWith(u';') || word == u"|" || word == u"||" || word == u"&&" || word == u"&";
}

} // namespace

qsizetype ProgramOptions::secretIn(QStringView value, Form form) {
    if (form == Form::None || form == Form::Whole)
        return form == Form::Whole ? 0 : -1;
    const qsizetype sign = value.indexOf(form == Form::BehindColon ? u':' : u'%');
    return sign < 0 ? -1 : sign + 1;
}

void ProgramOptions::startProgram(QStringView word) {
    static const QSet<QStringView> names = [] {
        QSet<QStringView> all;
        for (const Option &option : options) {
            for (const QStringView name : qTokenize(QStringView(option.programs), u' ', Qt::SkipEmptyParts))
                all.insert(name);
        }
        return all;
    }();
    // The view of the table's own text: `word` may be gone when the options come.
    if (const auto found = names.constFind(bareProgram(word)); found != names.constEnd())
        m_program = *found;
}

qsizetype ProgramOptions::secretIn(QStringView word) {
    const Form form = std::exchange(m_next, Form::None);
    if (form != Form::None && !word.startsWith(u'-'))
        return secretIn(word, form);
    if (!word.startsWith(u'-')) {
        startProgram(word);
        if (endsCommand(word))
            m_program = {};
        return -1;
    }
    if (m_program.isEmpty())
        return -1;
    const QStringView program = endsCommand(word) ? std::exchange(m_program, {}) : m_program;
    for (const Option &option : options) {
        const QStringView name(option.name);
        const QStringView programs(option.programs);
        const qsizetype at = programs.indexOf(program);
        const bool isOfProgram = at > 0 && programs[at - 1] == u' ' && programs[at + program.size()] == u' ';
        if (!isOfProgram)
            continue;
        // "-su" is "-s -u".
        const bool isShort = name.size() == 2;
        const bool isCluster = isShort && word.size() > 2 && word[1] != u'-' && word.endsWith(name.back()) &&
                               option.form == Form::BehindColon && !word.contains(u':');
        if (option.isApart && (word == name || isCluster)) {
            m_next = option.form;
            return -1;
        }
        if (option.isJoined && word.size() > name.size() && word.startsWith(name)) {
            const qsizetype from = secretIn(word.sliced(name.size()), option.form);
            return from < 0 ? -1 : from + name.size();
        }
    }
    return -1;
}

} // namespace hullwatch
