// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/processes.h"

#include "core/simulator/json.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <vector>

namespace hullwatch::simulator {

using namespace Qt::StringLiterals;

namespace {

QString clockText(quint64 seconds) {
    const auto two = [](quint64 value) { return QString::number(value).rightJustified(2, u'0'); };
    return two(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' + two(seconds % 60);
}

struct ProcessRow {
    QString user;
    int pid = 0;
    int parent = 0;
    int share = 0; ///< of a processor, percent
    qint64 startNs = 0;
    quint64 seconds = 0; ///< of processor time
    QString command;
};

// As ps writes it: "02:11", "05:02:11", "3-05:02:11".
QString elapsedText(qint64 seconds) {
    const QString clock = clockText(static_cast<quint64>(seconds % 86'400));
    if (seconds >= 86'400)
        return QString::number(seconds / 86'400) + u'-' + clock;
    return seconds < 3600 ? clock.mid(3) : clock;
}

QString uidOf(const QString &user) {
    bool isNumber = false;
    user.toLongLong(&isNumber);
    return isNumber ? user : user == u"root" ? u"0"_s : u"1000"_s;
}

// A column by the keyword of `ps -o`.
struct Column {
    QLatin1StringView keyword;
    const char *title;
    QString (*text)(const ProcessRow &row, qint64 nowNs);
};

const std::array columns{
    Column{"pid"_L1, "PID", [](const ProcessRow &row, qint64) { return QString::number(row.pid); }},
    Column{"ppid"_L1, "PPID", [](const ProcessRow &row, qint64) { return QString::number(row.parent); }},
    Column{"uid"_L1, "UID", [](const ProcessRow &row, qint64) { return uidOf(row.user); }},
    Column{"user"_L1, "USER", [](const ProcessRow &row, qint64) { return row.user; }},
    Column{"c"_L1, "C", [](const ProcessRow &row, qint64) { return QString::number(row.share); }},
    Column{"stime"_L1, "STIME",
           [](const ProcessRow &row, qint64) {
               return QDateTime::fromMSecsSinceEpoch(row.startNs / 1'000'000, Qt::UTC).toString(u"HH:mm"_s);
           }},
    Column{"tty"_L1, "TTY", [](const ProcessRow &, qint64) { return u"?"_s; }},
    Column{"time"_L1, "TIME", [](const ProcessRow &row, qint64) { return clockText(row.seconds); }},
    Column{"etime"_L1, "ELAPSED",
           [](const ProcessRow &row, qint64 nowNs) {
               return elapsedText(std::max(qint64{0}, nowNs - row.startNs) / 1'000'000'000);
           }},
    Column{"stat"_L1, "STAT", [](const ProcessRow &row, qint64) { return row.share > 50 ? u"R"_s : u"S"_s; }},
    Column{"args"_L1, "COMMAND", [](const ProcessRow &row, qint64) { return row.command; }},
    // The account under UID and the command under CMD, as `ps -f` has it.
    Column{"f-user"_L1, "UID", [](const ProcessRow &row, qint64) { return row.user; }},
    Column{"f-args"_L1, "CMD", [](const ProcessRow &row, qint64) { return row.command; }},
};

std::vector<const Column *> columnsNamed(const QStringList &keywords) {
    std::vector<const Column *> chosen;
    for (const QString &keyword : keywords) {
        const auto found = std::find_if(columns.begin(), columns.end(),
                                        [&](const Column &column) { return column.keyword == keyword; });
        if (found == columns.end())
            return {};
        chosen.push_back(&*found);
    }
    return chosen;
}

std::vector<const Column *> columnsOf(const QString &psArguments) {
    const QString prefix = u"-eo "_s;
    if (psArguments.startsWith(prefix)) {
        const auto chosen = columnsNamed(psArguments.mid(prefix.size()).split(u','));
        if (!chosen.empty())
            return chosen;
    }
    return columnsNamed(
        {u"f-user"_s, u"pid"_s, u"ppid"_s, u"c"_s, u"stime"_s, u"tty"_s, u"time"_s, u"f-args"_s});
}

QString commandOf(const Json &inspect) {
    const auto path = inspect.find("Path");
    const bool named = path != inspect.end() && path->is_string();
    QString command = named ? QString::fromStdString(path->get<std::string>()) : u"?"_s;
    const auto args = inspect.find("Args");
    for (std::size_t i = 0; args != inspect.end() && args->is_array() && i < args->size(); ++i) {
        if ((*args)[i].is_string())
            command += u' ' + QString::fromStdString((*args)[i].get<std::string>());
    }
    return command;
}

QString userOf(const Json &inspect) {
    const auto config = inspect.find("Config");
    if (config == inspect.end() || !config->is_object())
        return u"root"_s;
    const auto user = config->find("User");
    const QString name = user != config->end() && user->is_string()
                             ? QString::fromStdString(user->get<std::string>())
                             : QString();
    const QString first = name.left(name.indexOf(u':'));
    return first.isEmpty() || first == u"0" ? u"root"_s : first;
}

} // namespace

QByteArray changesBody(const Container &container) {
    if (container.spec.changes.isEmpty())
        return "null\n";
    Json list = Json::array();
    for (const Change &change : container.spec.changes)
        list.push_back({{"Path", jsonOf(change.path)}, {"Kind", change.kind}});
    return toBytes(list) + '\n';
}

QByteArray topBody(const Container &container, const QByteArray &inspectBody, qint64 nowNs,
                   const QString &psArguments) {
    const ContainerSpec &spec = container.spec;
    Json inspect = parsed(inspectBody);
    if (!inspect.is_object())
        inspect = Json::object();
    const QString command = commandOf(inspect);
    const QString user = userOf(inspect);
    const Usage usage = usageAt(spec.load, container.surge, spec.startedNs, nowNs, container.memoryLimit);
    const quint64 seconds = usage.cpuNs / 1'000'000'000;
    std::vector<ProcessRow> processes{
        {user, spec.pid, spec.pid - 21, 0, spec.startedNs, seconds / 3, command}};
    const int workers = std::clamp(spec.load.pids - 1, 0, 6);
    for (int i = 1; i <= workers; ++i)
        processes.push_back({user, spec.pid + i, spec.pid, 0, spec.startedNs,
                             seconds / 3 * 2 / static_cast<quint64>(workers), command});
    if (container.surge.sinceNs != 0 && container.surge.sinceNs <= nowNs) {
        const qint64 since = container.surge.sinceNs;
        processes.push_back({u"root"_s, spec.pid + 90, spec.pid, 0, since, 0, u"sh -i"_s});
        processes.push_back({u"root"_s, spec.pid + 97, spec.pid + 90, 84, since,
                             static_cast<quint64>((nowNs - since) / 1'000'000'000),
                             u"/usr/local/bin/kdevtmpfsi"_s});
    }
    const auto chosen = columnsOf(psArguments);
    Json titles = Json::array();
    for (const Column *column : chosen)
        titles.push_back(column->title);
    Json rows = Json::array();
    for (const ProcessRow &process : processes) {
        Json row = Json::array();
        for (const Column *column : chosen)
            row.push_back(jsonOf(column->text(process, nowNs)));
        rows.push_back(std::move(row));
    }
    return toBytes({{"Processes", std::move(rows)}, {"Titles", std::move(titles)}}) + '\n';
}

} // namespace hullwatch::simulator
