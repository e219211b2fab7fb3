// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/boundedjson.h"
#include "core/engine/decode.h"
#include "core/engine/jsonreader.h"
#include "core/engine/secretmask.h"

namespace hullwatch {

namespace {

// Where each column stands; -1 for one that is not there.
struct Columns {
    explicit Columns(const QStringList &titles)
        : pid(titles.indexOf(QStringLiteral("PID")))
        , parent(titles.indexOf(QStringLiteral("PPID")))
        , uid(titles.indexOf(QStringLiteral("UID")))
        , user(titles.indexOf(QStringLiteral("USER")))
        , elapsed(titles.indexOf(QStringLiteral("ELAPSED")))
        , state(titles.indexOf(QStringLiteral("STAT"))) {
        for (const char *title : {"COMMAND", "CMD", "ARGS"}) {
            if (command < 0)
                command = titles.indexOf(QLatin1String(title));
        }
    }

    qsizetype pid;
    qsizetype parent;
    qsizetype uid;
    qsizetype user;
    qsizetype elapsed;
    qsizetype state;
    qsizetype command = -1;
};

Process decodeProcess(const QStringList &row, const Columns &columns) {
    Process process;
    process.pid = row.value(columns.pid).toLongLong();
    process.parent = row.value(columns.parent).toLongLong();
    // `ps -f` writes the name of the account under UID.
    bool isNumber = false;
    const qint64 uid = row.value(columns.uid).toLongLong(&isNumber);
    if (isNumber)
        process.uid = uid;
    process.user = columns.user < 0 ? row.value(columns.uid) : row.value(columns.user);
    process.elapsed = row.value(columns.elapsed);
    process.state = row.value(columns.state);
    process.command = maskedCommandLine(row.value(columns.command));
    return process;
}

} // namespace

Result<ProcessList> decodeProcesses(QByteArrayView text) {
    const auto parsed = parseBoundedJson(text);
    if (!parsed)
        return unexpected(parsed.error());
    const auto titles = json::field<QStringList>(*parsed, "Titles");
    const json::Value *rows = json::member(*parsed, "Processes");
    if (!titles || !rows || (!rows->is_array() && !rows->is_null()))
        return unexpected(ErrorCode::Malformed, QStringLiteral("/top without titles or processes"));
    const Columns columns(*titles);
    if (columns.pid < 0 || columns.command < 0)
        return unexpected(ErrorCode::Malformed, QStringLiteral("/top without PID or command"));
    ProcessList list;
    for (const json::Value &item : *rows) {
        const auto row = json::convert<QStringList>(item);
        if (!row || row->size() != titles->size())
            return unexpected(ErrorCode::Malformed, QStringLiteral("a process with other columns"));
        if (static_cast<qsizetype>(list.processes.size()) == maxProcesses) {
            list.truncated = true;
            break;
        }
        list.processes.push_back(decodeProcess(*row, columns));
    }
    return list;
}

} // namespace hullwatch
