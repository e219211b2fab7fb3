// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/processes.h"

#include "core/simulator/json.h"

#include <QDateTime>

#include <algorithm>

namespace hullwatch::simulator {

using namespace Qt::StringLiterals;

namespace {

QString clockText(quint64 seconds) {
    const auto two = [](quint64 value) { return QString::number(value).rightJustified(2, u'0'); };
    return two(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' + two(seconds % 60);
}

Json processRow(const QString &user, int pid, int parent, int share, qint64 startNs, quint64 seconds,
                const QString &command) {
    const auto started = QDateTime::fromMSecsSinceEpoch(startNs / 1'000'000, Qt::UTC);
    return Json::array({jsonOf(user), jsonOf(QString::number(pid)), jsonOf(QString::number(parent)),
                        jsonOf(QString::number(share)), jsonOf(started.toString(u"HH:mm"_s)), "?",
                        jsonOf(clockText(seconds)), jsonOf(command)});
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

QByteArray topBody(const Container &container, const QByteArray &inspectBody, qint64 nowNs) {
    const ContainerSpec &spec = container.spec;
    Json inspect = parsed(inspectBody);
    if (!inspect.is_object())
        inspect = Json::object();
    const QString command = commandOf(inspect);
    const QString user = userOf(inspect);
    const Usage usage = usageAt(spec.load, container.surge, spec.startedNs, nowNs, container.memoryLimit);
    const quint64 seconds = usage.cpuNs / 1'000'000'000;
    Json rows = Json::array();
    rows.push_back(processRow(user, spec.pid, spec.pid - 21, 0, spec.startedNs, seconds / 3, command));
    const int workers = std::clamp(spec.load.pids - 1, 0, 6);
    for (int i = 1; i <= workers; ++i)
        rows.push_back(processRow(user, spec.pid + i, spec.pid, 0, spec.startedNs,
                                  seconds / 3 * 2 / static_cast<quint64>(workers), command));
    if (container.surge.sinceNs != 0 && container.surge.sinceNs <= nowNs) {
        const auto since = static_cast<quint64>((nowNs - container.surge.sinceNs) / 1'000'000'000);
        rows.push_back(
            processRow(u"root"_s, spec.pid + 90, spec.pid, 0, container.surge.sinceNs, 0, u"sh -i"_s));
        rows.push_back(processRow(u"root"_s, spec.pid + 97, spec.pid + 90, 84, container.surge.sinceNs, since,
                                  u"/usr/local/bin/kdevtmpfsi"_s));
    }
    const Json titles = {"UID", "PID", "PPID", "C", "STIME", "TTY", "TIME", "CMD"};
    return toBytes({{"Processes", std::move(rows)}, {"Titles", titles}}) + '\n';
}

} // namespace hullwatch::simulator
