// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/benchlogs.h"

#include "core/base/displaytext.h"
#include "core/base/message.h"
#include "core/settings/benchlog.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace hullwatch {

using namespace Qt::StringLiterals;

namespace {

UsageError usage(const char *text, const QStringList &args) {
    return {substituted(QCoreApplication::translate("BenchLogs", text), args)};
}

/// What a host may be called, the surest first.
QStringList namesOf(const Endpoint &host) {
    return {host.id.value, host.url, host.label, host.context};
}

std::vector<const Endpoint *> hostsNamed(const QString &name, const std::vector<Endpoint> &hosts) {
    std::vector<const Endpoint *> found;
    for (const Endpoint &host : hosts) {
        if (name == host.id.value)
            return {&host};
        if (namesOf(host).contains(name))
            found.push_back(&host);
    }
    return found;
}

QString listed(const std::vector<Endpoint> &hosts) {
    constexpr size_t most = 10;
    QStringList names;
    for (size_t i = 0; i < std::min(hosts.size(), most); ++i)
        names += displayText(hosts[i].label.isEmpty() ? hosts[i].id.value : hosts[i].label, 80);
    if (hosts.size() > most)
        names += u"…"_s;
    return names.join(u", "_s);
}

struct Named {
    QString host;
    QString path;
};

std::variant<Named, UsageError> parted(const QString &written, const std::vector<Endpoint> &hosts) {
    // A path may contain "=" itself.
    const qsizetype equals = written.indexOf(u'=');
    const bool namesHost = equals > 0 && !QFileInfo::exists(written);
    if (!namesHost && hosts.size() == 1)
        return Named{hosts.front().id.value, written};
    if (!namesHost)
        return usage(QT_TRANSLATE_NOOP("BenchLogs", "Several hosts are audited: write --docker-bench HOST=%1 "
                                                    "with one of %2."),
                     {displayText(written, 200), listed(hosts)});
    const QString name = written.left(equals);
    const auto found = hostsNamed(name, hosts);
    if (found.empty())
        return usage(QT_TRANSLATE_NOOP("BenchLogs", "No host “%1” is audited: write --docker-bench HOST=FILE "
                                                    "with one of %2."),
                     {displayText(name, 80), listed(hosts)});
    if (found.size() > 1) {
        QStringList ids;
        for (const Endpoint *host : found)
            ids += displayText(host->id.value, 80);
        return usage(QT_TRANSLATE_NOOP("BenchLogs", "Several hosts are called “%1”: write one of %2 for it."),
                     {displayText(name, 80), ids.join(u", "_s)});
    }
    return Named{found.front()->id.value, written.mid(equals + 1)};
}

} // namespace

std::variant<BenchLogs, UsageError> readBenchLogs(const QStringList &written,
                                                  const std::vector<Endpoint> &hosts) {
    BenchLogs logs;
    for (const QString &each : written) {
        auto part = parted(each, hosts);
        if (const auto *problem = std::get_if<UsageError>(&part))
            return *problem;
        const auto &named = std::get<Named>(part);
        const QString path = displayText(named.path, 200);
        if (logs.byHost.contains(named.host))
            return usage(QT_TRANSLATE_NOOP("BenchLogs", "--docker-bench names %1 twice: give one log."),
                         {displayText(named.host, 80)});
        const auto log = readBenchLog(named.path);
        if (!log)
            return usage(QT_TRANSLATE_NOOP("BenchLogs", "The log %1 cannot be used (%2). Give what "
                                                        "docker-bench-security wrote as *.log.json."),
                         {path, displayText(log.error().context)});
        logs.byHost.insert(named.host, log->checks);
        for (const QString &notice : log->notices)
            logs.notices += path + u": "_s + notice;
    }
    return logs;
}

} // namespace hullwatch
