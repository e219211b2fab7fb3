// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/router.h"

#include "core/simulator/hostbody.h"
#include "core/simulator/processes.h"
#include "core/simulator/statsbody.h"

#include <array>

namespace hullwatch::simulator {

using namespace Qt::StringLiterals;

namespace {

struct Call {
    HostState &host;
    const Request &request;
    QString name;       ///< what stood for '*' in the pattern
    QString apiVersion; ///< the newest the engine admits to
    QString spoken;     ///< the version of this request
};

using Handle = void (*)(const Call &, Answer &);

void setBody(Answer &answer, const QByteArray &body) {
    answer.response.body = body;
}

void fail(Answer &answer, int status, const QString &message) {
    const auto headers = answer.response.headers;
    answer.response = errorResponse(status, message);
    answer.response.headers = headers;
}

Container *containerOf(const Call &call, Answer &answer) {
    Lookup how = Lookup::Missing;
    Container *container = call.host.find(call.name, &how);
    if (container != nullptr) {
        answer.containerId = container->spec.id;
        return container;
    }
    if (how == Lookup::Ambiguous)
        fail(answer, 400, u"multiple IDs found with provided prefix: "_s + call.name);
    else
        fail(answer, 404, u"No such container: "_s + call.name);
    return nullptr;
}

void setFound(Answer &answer, const std::optional<QByteArray> &body, const QString &otherwise) {
    if (body)
        setBody(answer, *body);
    else
        fail(answer, 404, otherwise);
}

void ping(const Call &call, Answer &answer) {
    answer.response.contentType = "text/plain; charset=utf-8";
    answer.response.headers +=
        {{"Cache-Control", "no-cache, no-store, must-revalidate"}, {"Pragma", "no-cache"}};
    if (compareApiVersions(call.host.spec().version.api, u"1.42") >= 0)
        answer.response.headers += {{"Builder-Version", "2"}, {"Swarm", "inactive"}};
    if (call.request.method != "HEAD")
        answer.response.body = "OK";
}

void version(const Call &call, Answer &answer) {
    setBody(answer, versionBody(call.host.spec(), call.apiVersion));
}

void info(const Call &call, Answer &answer) {
    StateCounts counts;
    for (const auto &container : call.host.containers()) {
        const RunState state = container->spec.state;
        ++(state == RunState::Running || state == RunState::Restarting ? counts.running
           : state == RunState::Paused                                 ? counts.paused
                                                                       : counts.stopped);
    }
    setBody(answer, infoBody(call.host.spec(), counts, wallClockNs()));
}

void list(const Call &call, Answer &answer) {
    setBody(answer, call.host.listBody(call.request.flag(u"all"_s), wallClockNs()));
}

void inspect(const Call &call, Answer &answer) {
    if (Container *container = containerOf(call, answer))
        setBody(answer, call.host.inspectBody(*container));
}

void stats(const Call &call, Answer &answer) {
    Container *container = containerOf(call, answer);
    if (container == nullptr)
        return;
    (void)call.host.inspectBody(*container); // the limits come from its rendering
    const bool stream = call.request.flag(u"stream"_s, true);
    const bool oneShot = call.request.flag(u"one-shot"_s) && compareApiVersions(call.spoken, u"1.41") >= 0;
    if (stream && oneShot) {
        fail(answer, 400, u"cannot have stream=true and one-shot=true"_s);
        return;
    }
    const RunState state = container->spec.state;
    const bool up = state == RunState::Running || state == RunState::Paused;
    if (stream)
        answer.delivery = Delivery::StatsStream;
    else if (oneShot || !up)
        answer.delivery = Delivery::StatsOnce;
    else
        answer.delivery = Delivery::StatsLater;
}

void changes(const Call &call, Answer &answer) {
    if (Container *container = containerOf(call, answer))
        setBody(answer, changesBody(*container));
}

void top(const Call &call, Answer &answer) {
    Container *container = containerOf(call, answer);
    if (container == nullptr)
        return;
    if (container->spec.state == RunState::Running || container->spec.state == RunState::Paused)
        setBody(answer, call.host.top(*container, call.request.parameter(u"ps_args"_s)));
    else
        fail(answer, 409, u"Container "_s + container->spec.id + u" is not running"_s);
}

qint64 timeParameter(const Request &request, const QString &name) {
    return static_cast<qint64>(request.parameter(name).toDouble() * 1e9);
}

void logs(const Call &call, Answer &answer) {
    Container *container = containerOf(call, answer);
    if (container == nullptr)
        return;
    LogRequest wanted;
    wanted.stdoutWanted = call.request.flag(u"stdout"_s);
    wanted.stderrWanted = call.request.flag(u"stderr"_s);
    wanted.timestamps = call.request.flag(u"timestamps"_s);
    if (!wanted.stdoutWanted && !wanted.stderrWanted) {
        fail(answer, 400, u"Bad parameters: you must choose at least one stream"_s);
        return;
    }
    bool isNumber = false;
    const qint64 tail = call.request.parameter(u"tail"_s).toLongLong(&isNumber);
    wanted.tail = isNumber ? tail : -1;
    wanted.afterNs = timeParameter(call.request, u"since"_s);
    const qint64 until = timeParameter(call.request, u"until"_s);
    wanted.untilNs = until > 0 ? until : wallClockNs();
    const bool named = compareApiVersions(call.spoken, u"1.42") >= 0;
    answer.response.contentType =
        named ? "application/vnd.docker.multiplexed-stream" : "application/vnd.docker.raw-stream";
    answer.replay = logFrames(*container, wanted);
    answer.log = wanted;
    if (call.request.flag(u"follow"_s))
        answer.delivery = Delivery::LogStream;
    else
        setBody(answer, answer.replay);
}

void images(const Call &call, Answer &answer) {
    QStringList used;
    for (const auto &container : call.host.containers())
        used.append(container->spec.image);
    setBody(answer, imageListBody(call.host.spec(), used));
}

void image(const Call &call, Answer &answer) {
    setFound(answer, imageBody(call.host.spec(), call.name),
             u"no such image: "_s + call.name + u": No such image: "_s + call.name);
}

void history(const Call &call, Answer &answer) {
    setFound(answer, imageHistoryBody(call.host.spec(), call.name),
             u"no such image: "_s + call.name + u": No such image: "_s + call.name);
}

void networks(const Call &call, Answer &answer) {
    setBody(answer, networkListBody(call.host.spec()));
}

void network(const Call &call, Answer &answer) {
    setFound(answer, networkBody(call.host.spec(), call.name), u"network "_s + call.name + u" not found"_s);
}

void volumes(const Call &call, Answer &answer) {
    setBody(answer, volumeListBody(call.host.spec()));
}

void volume(const Call &call, Answer &answer) {
    setFound(answer, volumeBody(call.host.spec(), call.name), u"get "_s + call.name + u": no such volume"_s);
}

void plugins(const Call &, Answer &answer) {
    setBody(answer, "[]\n");
}

void events(const Call &call, Answer &answer) {
    const auto filter = eventFilterFrom(call.request.parameter(u"filters"_s).toUtf8());
    if (!filter) {
        fail(answer, 400, u"invalid filter"_s);
        return;
    }
    answer.filter = *filter;
    const qint64 since = timeParameter(call.request, u"since"_s);
    const qint64 until = timeParameter(call.request, u"until"_s);
    for (const Event &event : call.host.recentEvents()) {
        if (since > 0 && event.timeNano >= since && (until == 0 || event.timeNano <= until) &&
            matches(*filter, event))
            answer.replay += eventLine(event, call.host.spec().version.api);
    }
    if (until > 0 && until <= wallClockNs())
        setBody(answer, answer.replay);
    else
        answer.delivery = Delivery::EventStream;
}

struct Row {
    QLatin1StringView head; ///< the path up to '*', or all of it
    QLatin1StringView tail; ///< the path after '*'
    bool wild;
    Route route;
    Handle handle;
};

constexpr std::array Rows{
    Row{QLatin1StringView("/_ping"), {}, false, Route::Ping, ping},
    Row{QLatin1StringView("/version"), {}, false, Route::Version, version},
    Row{QLatin1StringView("/info"), {}, false, Route::Info, info},
    Row{QLatin1StringView("/containers/json"), {}, false, Route::List, list},
    Row{QLatin1StringView("/containers/"), QLatin1StringView("/json"), true, Route::Inspect, inspect},
    Row{QLatin1StringView("/containers/"), QLatin1StringView("/stats"), true, Route::Stats, stats},
    Row{QLatin1StringView("/containers/"), QLatin1StringView("/changes"), true, Route::Changes, changes},
    Row{QLatin1StringView("/containers/"), QLatin1StringView("/top"), true, Route::Top, top},
    Row{QLatin1StringView("/containers/"), QLatin1StringView("/logs"), true, Route::Logs, logs},
    Row{QLatin1StringView("/images/json"), {}, false, Route::Images, images},
    Row{QLatin1StringView("/images/"), QLatin1StringView("/json"), true, Route::Image, image},
    Row{QLatin1StringView("/images/"), QLatin1StringView("/history"), true, Route::History, history},
    Row{QLatin1StringView("/networks"), {}, false, Route::Networks, networks},
    Row{QLatin1StringView("/networks/"), {}, true, Route::Networks, network},
    Row{QLatin1StringView("/volumes"), {}, false, Route::Volumes, volumes},
    Row{QLatin1StringView("/volumes/"), {}, true, Route::Volumes, volume},
    Row{QLatin1StringView("/plugins"), {}, false, Route::Other, plugins},
    Row{QLatin1StringView("/events"), {}, false, Route::Events, events},
};

const Row *rowFor(const QString &path, QString &name) {
    for (const Row &row : Rows) {
        if (!row.wild) {
            if (path == row.head)
                return &row;
            continue;
        }
        const auto middle = path.size() - row.head.size() - row.tail.size();
        if (middle <= 0 || !path.startsWith(row.head) || !path.endsWith(row.tail))
            continue;
        name = path.mid(row.head.size(), middle);
        // Only image names hold slashes.
        if (row.route == Route::Image || row.route == Route::History || !name.contains(u'/'))
            return &row;
    }
    return nullptr;
}

} // namespace

QList<QPair<QByteArray, QByteArray>> engineHeaders(const HostSpec &host, const QString &apiVersion) {
    return {{"Api-Version", apiVersion.toLatin1()},
            {"Docker-Experimental", "false"},
            {"Ostype", "linux"},
            {"Server", "Docker/" + host.version.engine.toLatin1() + " (linux)"}};
}

Answer route(HostState &host, const Request &request, const QString &apiVersion) {
    Answer answer;
    answer.response.headers = engineHeaders(host.spec(), apiVersion);
    const QString &asked = request.version;
    if (!asked.isEmpty() && compareApiVersions(asked, apiVersion) > 0) {
        fail(answer, 400,
             u"client version "_s + asked + u" is too new. Maximum supported API version is "_s + apiVersion);
        return answer;
    }
    if (!asked.isEmpty() && compareApiVersions(asked, host.spec().version.minApi) < 0) {
        fail(answer, 400,
             u"client version "_s + asked + u" is too old. Minimum supported API version is "_s +
                 host.spec().version.minApi + u", please upgrade your client to a newer version"_s);
        return answer;
    }
    QString name;
    const Row *row = rowFor(request.path, name);
    if (row == nullptr) {
        answer.response = errorResponse(404, u"page not found"_s);
        return answer;
    }
    answer.route = row->route;
    row->handle(Call{host, request, name, apiVersion, asked.isEmpty() ? apiVersion : asked}, answer);
    return answer;
}

} // namespace hullwatch::simulator
