// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hosts.h"

#include "core/engine/endpointlist.h"

#include <algorithm>
#include <utility>

namespace hullwatch {

namespace {

const QString &defaultContext() {
    static const QString name = QStringLiteral("default");
    return name;
}

bool namesHosts(const CommandLine &line) {
    return !line.connection.hosts.isEmpty() || !line.connection.contexts.isEmpty();
}

/// The context that docker's command line would use, without -H and -c.
QString dockersContext(const HostSources &sources) {
    if (!sources.environment.value(QStringLiteral("DOCKER_HOST")).isEmpty())
        return defaultContext();
    const QString named = sources.environment.value(QStringLiteral("DOCKER_CONTEXT"));
    if (!named.isEmpty())
        return named;
    return sources.store.currentContext.isEmpty() ? defaultContext() : sources.store.currentContext;
}

/// What flags and environment say of the host that is no context; else the engine of this machine, if any.
Result<std::optional<Endpoint>> defaultEndpoint(const CommandLine &line, const HostSources &sources) {
    ConnectionFlags flags = line.connection;
    flags.hosts.clear();
    auto named = namedEndpoints(flags, sources.environment);
    if (!named)
        return unexpected(named.error());
    return named->empty() ? sources.local : std::optional(std::move(named->front()));
}

Result<std::optional<Endpoint>> contextEndpoint(const QString &name, const CommandLine &line,
                                                const HostSources &sources) {
    if (name == defaultContext())
        return defaultEndpoint(line, sources);
    const DockerContext *context = sources.store.find(name);
    if (!context)
        return unexpected(ErrorCode::ContextUnknown, name);
    auto endpoint = endpointOf(*context, line.connection.insecurePlaintext);
    if (!endpoint)
        return unexpected(endpoint.error());
    return std::optional(std::move(*endpoint));
}

/// A host that was named by its address and is a context too goes by the name of the context.
void takeContextNames(std::vector<Endpoint> &endpoints, const std::vector<Endpoint> &contexts) {
    for (Endpoint &endpoint : endpoints) {
        if (!endpoint.context.isEmpty())
            continue;
        const auto same = std::find_if(contexts.begin(), contexts.end(), [&](const Endpoint &context) {
            return !context.context.isEmpty() && isSameHost(context, endpoint);
        });
        if (same == contexts.end())
            continue;
        endpoint.context = same->context;
        endpoint.label = same->label;
    }
}

Result<ChosenHosts> namedHosts(const CommandLine &line, const HostSources &sources) {
    ChosenHosts chosen;
    if (!line.connection.hosts.isEmpty()) {
        auto named = namedEndpoints(line.connection, sources.environment);
        if (!named)
            return unexpected(named.error());
        chosen.endpoints = std::move(*named);
    }
    std::vector<Endpoint> contexts;
    for (const QString &name : line.connection.contexts) {
        auto endpoint = contextEndpoint(name, line, sources);
        if (!endpoint)
            return unexpected(endpoint.error());
        if (!*endpoint) {
            auto socket = parseEndpoint(QStringLiteral("unix:///var/run/docker.sock"), {});
            if (!socket)
                return unexpected(socket.error());
            *endpoint = std::move(*socket);
        }
        contexts.push_back(std::move(**endpoint));
    }
    takeContextNames(chosen.endpoints, contexts);
    for (Endpoint &context : contexts)
        appendHost(chosen.endpoints, std::move(context));
    return chosen;
}

/// Docker's own host, the saved ones, and every context.
ChosenHosts allHosts(const std::optional<Endpoint> &dockers, const CommandLine &line,
                     const HostSources &sources) {
    ChosenHosts chosen;
    std::vector<Endpoint> contexts;
    if (sources.local)
        contexts.push_back(*sources.local);
    for (const DockerContext &context : sources.store.contexts) {
        auto endpoint = endpointOf(context, line.connection.insecurePlaintext);
        if (endpoint)
            contexts.push_back(std::move(*endpoint));
        else
            chosen.problems.push_back(endpoint.error());
    }
    takeContextNames(contexts, std::vector<Endpoint>(contexts));
    if (dockers)
        chosen.endpoints.push_back(*dockers);
    takeContextNames(chosen.endpoints, contexts);
    for (const Endpoint &saved : sources.saved)
        appendHost(chosen.endpoints, saved);
    for (Endpoint &context : contexts)
        appendHost(chosen.endpoints, std::move(context));
    return chosen;
}

Result<WatchedHosts> demoFleet(WatchedHosts hosts) {
    hosts.demo = std::make_unique<Demo>();
    auto endpoints = hosts.demo->start();
    if (!endpoints)
        return unexpected(endpoints.error());
    hosts.endpoints = std::move(*endpoints);
    return hosts;
}

} // namespace

Result<ChosenHosts> chooseEndpoints(const CommandLine &line, const HostSources &sources) {
    if (namesHosts(line))
        return namedHosts(line, sources);
    auto dockers = contextEndpoint(dockersContext(sources), line, sources);
    if (!dockers)
        return unexpected(dockers.error());
    if (line.command == Command::Window)
        return allHosts(*dockers, line, sources);
    ChosenHosts chosen;
    if (*dockers)
        chosen.endpoints.push_back(std::move(**dockers));
    return chosen;
}

ChosenHosts followEndpoints(const CommandLine &line, const HostSources &sources) {
    const auto dockers = contextEndpoint(dockersContext(sources), line, sources);
    ChosenHosts chosen = allHosts(dockers ? *dockers : std::nullopt, line, sources);
    // A broken context has been told of already.
    if (!dockers &&
        std::find(chosen.problems.begin(), chosen.problems.end(), dockers.error()) == chosen.problems.end())
        chosen.problems.insert(chosen.problems.begin(), dockers.error());
    return chosen;
}

Result<WatchedHosts> chooseHosts(const CommandLine &line, const QProcessEnvironment &environment,
                                 std::vector<Endpoint> saved) {
    WatchedHosts hosts;
    if (line.demo)
        return demoFleet(std::move(hosts));
    hosts.sources.environment = environment;
    hosts.sources.store = readContextStore(dockerConfigFolder(line.connection.configFolder, environment));
    hosts.sources.local = localEngine(environment);
    hosts.sources.saved = std::move(saved);
    auto chosen = chooseEndpoints(line, hosts.sources);
    if (!chosen)
        return unexpected(chosen.error());
    hosts.isFollowed = line.command == Command::Window && !namesHosts(line);
    hosts.endpoints = std::move(chosen->endpoints);
    hosts.problems = std::move(chosen->problems);
    hosts.demoByDefault = hosts.endpoints.empty();
    return hosts.demoByDefault ? demoFleet(std::move(hosts)) : Result<WatchedHosts>(std::move(hosts));
}

} // namespace hullwatch
