// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/endpointlist.h"

#include "core/base/regularfile.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace hullwatch {

namespace {

constexpr qint64 maxPemBytes = 1024 * 1024;

bool isSameFile(const QString &a, const QString &b) {
    if (a == b)
        return true;
    if (a.isEmpty() || b.isEmpty() || QFileInfo(a).size() != QFileInfo(b).size())
        return false;
    const auto first = readRegularFile(a, maxPemBytes);
    const auto second = readRegularFile(b, maxPemBytes);
    return first && second && *first == *second;
}

bool haveSameCredentials(const TlsFiles &a, const TlsFiles &b) {
    return a == b || (isSameFile(a.ca, b.ca) && isSameFile(a.certificate, b.certificate) &&
                      isSameFile(a.key, b.key) && isSameFile(a.crl, b.crl));
}

QString fingerprint(const TlsFiles &files) {
    const QString paths = QStringList{files.ca, files.certificate, files.key, files.crl}.join(u'\n');
    const QByteArray hash = QCryptographicHash::hash(paths.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(12));
}

} // namespace

bool isSameHost(const Endpoint &a, const Endpoint &b) {
    return a.transport == b.transport && a.url == b.url &&
           (a.transport != TransportKind::Tls || haveSameCredentials(a.tls, b.tls));
}

void appendHost(std::vector<Endpoint> &list, Endpoint endpoint) {
    const auto isListed = [&list](const auto &matches) {
        return std::any_of(list.begin(), list.end(), matches);
    };
    if (isListed([&](const Endpoint &known) { return isSameHost(known, endpoint); }))
        return;
    const auto hasItsId = [&](const Endpoint &known) { return known.id == endpoint.id; };
    if (isListed(hasItsId))
        endpoint.id.value += u'#' + fingerprint(endpoint.tls);
    if (!isListed(hasItsId))
        list.push_back(std::move(endpoint));
}

} // namespace hullwatch
