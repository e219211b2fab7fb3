// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/localengines.h"

#include "core/engine/contextstore.h"
#include "core/engine/endpointlist.h"

#include <QFileInfo>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace hullwatch {

namespace {

QString inHome(const QProcessEnvironment &environment, const QString &path) {
    return environment.value(QStringLiteral("HOME")) + path;
}

TlsFiles filesOf(const ConnectionFlags &flags, const QProcessEnvironment &environment) {
    QString folder = environment.value(QStringLiteral("DOCKER_CERT_PATH"));
    // Not --config: docker takes its default for certificates before it reads that flag.
    if (folder.isEmpty())
        folder = dockerConfigFolder({}, environment);
    const auto named = [&folder](const QString &flag, const QString &file) {
        return flag.isEmpty() ? folder + u'/' + file : flag;
    };
    TlsFiles files;
    files.ca = named(flags.tlsCaCert, QStringLiteral("ca.pem"));
    files.certificate = named(flags.tlsCert, QStringLiteral("cert.pem"));
    files.key = named(flags.tlsKey, QStringLiteral("key.pem"));
    files.crl = flags.tlsCrl;
    // As docker does: the default pair is used when it is there, a named one must be.
    const bool pairIsNamed = !flags.tlsCert.isEmpty() || !flags.tlsKey.isEmpty();
    if (!pairIsNamed && (!QFileInfo::exists(files.certificate) || !QFileInfo::exists(files.key))) {
        files.certificate.clear();
        files.key.clear();
    }
    return files;
}

bool answersOnSocket(const QString &path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray bytes = path.toUtf8();
    if (bytes.isEmpty() || static_cast<size_t>(bytes.size()) >= sizeof address.sun_path)
        return false;
    std::memcpy(address.sun_path, bytes.constData(), static_cast<size_t>(bytes.size()));
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (descriptor < 0)
        return false;
    // EAGAIN: somebody listens, but has more callers than it can take just now.
    const bool connected =
        ::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 ||
        errno == EAGAIN;
    ::close(descriptor);
    return connected;
}

} // namespace

Result<std::vector<Endpoint>> namedEndpoints(const ConnectionFlags &flags,
                                             const QProcessEnvironment &environment) {
    const auto isSet = [&environment](const QString &name) { return !environment.value(name).isEmpty(); };
    QStringList urls = flags.hosts;
    if (urls.isEmpty() && isSet(QStringLiteral("DOCKER_HOST")))
        urls += environment.value(QStringLiteral("DOCKER_HOST"));
    EndpointOptions options;
    options.tls = flags.tls || flags.tlsVerify || !flags.tlsCaCert.isEmpty() || !flags.tlsCert.isEmpty() ||
                  !flags.tlsKey.isEmpty() || !flags.tlsCrl.isEmpty() ||
                  isSet(QStringLiteral("DOCKER_TLS_VERIFY")) || isSet(QStringLiteral("DOCKER_TLS"));
    options.allowPlaintext = flags.insecurePlaintext;
    options.files = filesOf(flags, environment);
    if (urls.isEmpty() && options.tls)
        urls += QStringLiteral("tcp://localhost:2376");
    std::vector<Endpoint> endpoints;
    for (const QString &url : urls) {
        auto endpoint = parseEndpoint(url, options);
        if (!endpoint)
            return unexpected(endpoint.error());
        appendHost(endpoints, std::move(*endpoint));
    }
    return endpoints;
}

std::optional<Endpoint> localEngine(const QProcessEnvironment &environment) {
    const QString runtime = environment.value(QStringLiteral("XDG_RUNTIME_DIR"));
    QStringList paths{QStringLiteral("/var/run/docker.sock")};
    if (!runtime.isEmpty())
        paths += runtime + QStringLiteral("/docker.sock");
    paths += inHome(environment, QStringLiteral("/.docker/run/docker.sock"));
    paths += inHome(environment, QStringLiteral("/.docker/desktop/docker.sock"));
    if (!runtime.isEmpty())
        paths += runtime + QStringLiteral("/podman/podman.sock");
    paths += QStringLiteral("/run/podman/podman.sock");
    for (const QString &path : std::as_const(paths)) {
        if (!answersOnSocket(path))
            continue;
        if (auto endpoint = parseEndpoint(QStringLiteral("unix://") + path, {}))
            return *endpoint;
    }
    return std::nullopt;
}

} // namespace hullwatch
