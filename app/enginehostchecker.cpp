// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/enginehostchecker.h"

#include "core/engine/tlscredentials.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace hullwatch {

namespace {

void note(const TlsFiles &files, const Error &error, ui::HostCheck &check) {
    if (error.code == ErrorCode::TlsKeyEncrypted)
        check.keyIsEncrypted = true;
    else if (error.code == ErrorCode::TlsCrlInvalid || (!files.crl.isEmpty() && error.context == files.crl))
        check.crl = error;
    else if (!files.key.isEmpty() && error.context == files.key)
        check.key = error;
    else if (!files.certificate.isEmpty() && error.context == files.certificate)
        check.certificate = error;
    else
        check.ca = error;
}

ui::HostCheck lookAt(const SavedHost &host) {
    ui::HostCheck check;
    const auto endpoint = endpointOf(host);
    if (!endpoint)
        check.address = endpoint.error();
    const TlsFiles files{host.files.ca, host.files.certificate, host.files.key, host.files.crl};
    if (!host.tls || files == TlsFiles{})
        return check;
    if (const auto loaded = loadTlsCredentials(files); !loaded)
        note(files, loaded.error(), check);
    return check;
}

} // namespace

Result<Endpoint> endpointOf(const SavedHost &host) {
    EndpointOptions options;
    options.tls = host.tls;
    options.files = {host.files.ca, host.files.certificate, host.files.key, host.files.crl};
    auto endpoint = parseEndpoint(host.url, options);
    if (!endpoint)
        return endpoint;
    if (!host.name.isEmpty())
        endpoint->label = host.name;
    endpoint->group = host.group;
    return endpoint;
}

SavedHost savedHostOf(const Endpoint &endpoint) {
    SavedHost host = newSavedHost(endpoint.url);
    host.name = endpoint.label;
    host.group = endpoint.group;
    host.tls = endpoint.transport != TransportKind::Plain;
    host.files = {endpoint.tls.ca, endpoint.tls.certificate, endpoint.tls.key, endpoint.tls.crl};
    return host;
}

HostId EngineHostChecker::hostOf(const SavedHost &host) const {
    const auto endpoint = endpointOf(host);
    return endpoint ? endpoint->id : HostId();
}

SavedHost EngineHostChecker::copyOf(const HostId &host) const {
    for (const Endpoint &endpoint : m_endpoints) {
        if (endpoint.id == host)
            return savedHostOf(endpoint);
    }
    return newSavedHost(host.value);
}

void EngineHostChecker::check(const SavedHost &host) {
    QThreadPool::globalInstance()->start([context = QPointer<EngineHostChecker>(this), host] {
        const ui::HostCheck result = lookAt(host);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [context, host, result] {
                if (context)
                    Q_EMIT context->checked(host, result);
            },
            Qt::QueuedConnection);
    });
}

} // namespace hullwatch
