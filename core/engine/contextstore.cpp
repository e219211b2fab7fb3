// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/contextstore.h"

#include "core/base/regularfile.h"
#include "core/engine/contextmetadata.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <numeric>
#include <tuple>

namespace hullwatch {

namespace {

// Holds the logins of registries too: larger than a context.
constexpr qint64 maxConfigBytes = 4 * 1024 * 1024;
constexpr int maxFolders = 10'000;

Error invalid(const QString &name, const QString &why) {
    return {ErrorCode::ContextInvalid, QStringLiteral("%1 (%2)").arg(name.left(100), why)};
}

// What cannot be looked at counts, so that its owner is told.
bool mayBeMetadata(const QString &path) {
    struct stat status {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return errno == EACCES;
    return !S_ISDIR(status.st_mode);
}

bool isThere(const QString &path) {
    const QFileInfo file(path);
    return file.exists() || file.isSymLink();
}

/// Walks the store once.
class StoreReader {
public:
    explicit StoreReader(QString folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] ContextStore read() {
        watch(m_folder);
        watch(m_folder + QStringLiteral("/contexts"));
        watch(m_folder + QStringLiteral("/contexts/tls"));
        readConfig();
        walk(m_folder + QStringLiteral("/contexts/meta"), 0);
        sortByName();
        tellIfFull();
        return std::move(m_store);
    }

private:
    void watch(const QString &path) {
        if (m_store.paths.size() < ContextStore::maxPaths && isThere(path))
            m_store.paths += path;
    }

    void readConfig() {
        const QString path = m_folder + QStringLiteral("/config.json");
        watch(path);
        if (const auto bytes = readRegularFile(path, maxConfigBytes))
            m_store.currentContext = decodeCurrentContext(*bytes);
    }

    void walk(const QString &path, int depth) {
        if (depth > ContextStore::maxDepth)
            return;
        if (++m_folders > maxFolders) {
            m_isFull = true;
            return;
        }
        watch(path);
        for (const QString &name : foldersIn(path)) {
            const QString folder = path + u'/' + name;
            if (mayBeMetadata(folder + QStringLiteral("/meta.json")))
                add(folder, name, depth);
            walk(folder, depth + 1);
        }
    }

    [[nodiscard]] static QStringList foldersIn(const QString &path) {
        QDirIterator entries(path, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks);
        QStringList names;
        while (entries.hasNext() && names.size() < maxFolders) {
            entries.next();
            names += entries.fileName();
        }
        names.sort();
        return names;
    }

    void add(const QString &folder, const QString &id, int depth) {
        if (m_store.contexts.size() >= ContextStore::maxContexts) {
            m_isFull = true;
            return;
        }
        const QString path = folder + QStringLiteral("/meta.json");
        watch(path);
        m_depths.push_back(depth);
        DockerContext &context = m_store.contexts.emplace_back();
        context.id = id;
        // As long as it is not known to be its own name, the folder's stands for it.
        context.name = id;
        const auto bytes = readRegularFile(path, ContextStore::maxMetadataBytes);
        const auto metadata = bytes ? decodeContextMetadata(*bytes) : unexpected(bytes.error());
        if (!metadata) {
            context.error = invalid(id, metadata.error().context);
            return;
        }
        context.error = problemOf(*metadata, id);
        if (context.error.code != ErrorCode::None)
            return;
        context.name = metadata->name;
        context.host = metadata->host;
        context.skipTlsVerify = metadata->skipTlsVerify;
        readTls(context);
        if (!metadata->hasEndpoint)
            context.error = invalid(context.name, QStringLiteral("it has no docker endpoint"));
    }

    [[nodiscard]] static Error problemOf(const ContextMetadata &metadata, const QString &id) {
        if (!isContextName(metadata.name))
            return invalid(metadata.name.isEmpty() ? id : metadata.name,
                           QStringLiteral("docker does not accept its name"));
        if (contextId(metadata.name) != id)
            return invalid(metadata.name, QStringLiteral("its folder belongs to another name"));
        return {};
    }

    // Whatever stands at the place of a file counts as the file: what cannot be read then must fail the
    // connection, not widen whom it trusts.
    void readTls(DockerContext &context) {
        const QString parent = m_folder + QStringLiteral("/contexts/tls/") + context.id;
        const QString folder = parent + QStringLiteral("/docker");
        watch(parent);
        const QFileInfo entry(folder);
        context.hasTls = entry.isDir() && !entry.isSymLink();
        if (!context.hasTls)
            return;
        watch(folder);
        const auto present = [&](const QString &file) {
            const QString path = folder + u'/' + file;
            return isThere(path) ? path : QString();
        };
        context.tls.ca = present(QStringLiteral("ca.pem"));
        context.tls.certificate = present(QStringLiteral("cert.pem"));
        context.tls.key = present(QStringLiteral("key.pem"));
        if (context.tls.certificate.isEmpty() || context.tls.key.isEmpty()) {
            context.tls.certificate.clear();
            context.tls.key.clear();
        }
    }

    // A valid name may stand once more deeper down, where docker does not look it up.
    void sortByName() {
        std::vector<size_t> order(m_store.contexts.size());
        std::iota(order.begin(), order.end(), size_t{0});
        std::sort(order.begin(), order.end(), [this](size_t a, size_t b) {
            const QString &left = m_store.contexts[a].name;
            const QString &right = m_store.contexts[b].name;
            return std::tie(left, m_depths[a], a) < std::tie(right, m_depths[b], b);
        });
        std::vector<DockerContext> sorted;
        for (const size_t i : order) {
            if (sorted.empty() || sorted.back().name != m_store.contexts[i].name)
                sorted.push_back(std::move(m_store.contexts[i]));
        }
        m_store.contexts = std::move(sorted);
    }

    void tellIfFull() {
        if (!m_isFull)
            return;
        DockerContext &rest = m_store.contexts.emplace_back();
        rest.name = m_folder;
        rest.error = invalid(m_folder, QStringLiteral("it holds more than %1 contexts; the rest is not read")
                                           .arg(ContextStore::maxContexts));
    }

    QString m_folder;
    ContextStore m_store;
    std::vector<int> m_depths; ///< of the contexts
    int m_folders = 0;
    bool m_isFull = false;
};

} // namespace

const DockerContext *ContextStore::find(const QString &name) const {
    const auto valid = std::find_if(contexts.begin(), contexts.end(), [&](const DockerContext &context) {
        return context.error.code == ErrorCode::None && context.name == name;
    });
    if (valid != contexts.end())
        return &*valid;
    const QString id = contextId(name);
    const auto broken = std::find_if(contexts.begin(), contexts.end(),
                                     [&](const DockerContext &context) { return context.id == id; });
    return broken == contexts.end() ? nullptr : &*broken;
}

QString dockerConfigFolder(const QString &flag, const QProcessEnvironment &environment) {
    const QString named = flag.isEmpty() ? environment.value(QStringLiteral("DOCKER_CONFIG")) : flag;
    return named.isEmpty() ? environment.value(QStringLiteral("HOME")) + QStringLiteral("/.docker") : named;
}

QString contextId(const QString &name) {
    return QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex());
}

bool isContextName(const QString &name) {
    static const QRegularExpression pattern(QStringLiteral("\\A[a-zA-Z0-9][a-zA-Z0-9_.+-]{1,254}\\z"));
    return name != QLatin1String("default") && pattern.match(name).hasMatch();
}

ContextStore readContextStore(const QString &folder) {
    return StoreReader(folder).read();
}

Result<Endpoint> endpointOf(const DockerContext &context, bool allowPlaintext) {
    if (context.error.code != ErrorCode::None)
        return unexpected(context.error);
    EndpointOptions options;
    options.tls = context.hasTls || context.skipTlsVerify;
    options.files = context.tls;
    options.allowPlaintext = allowPlaintext;
    const QString url =
        context.host.trimmed().isEmpty() ? QStringLiteral("unix:///var/run/docker.sock") : context.host;
    auto endpoint = parseEndpoint(url, options);
    if (!endpoint) {
        if (endpoint.error().code == ErrorCode::PlaintextRefused)
            return unexpected(endpoint.error());
        return unexpected(invalid(
            context.name, QStringLiteral("no usable address: %1").arg(endpoint.error().context.left(200))));
    }
    endpoint->label = context.name;
    endpoint->context = context.name;
    // Its credentials are its own: another context may show others at the same address.
    if (endpoint->transport == TransportKind::Tls)
        endpoint->id.value += u'#' + context.name;
    return endpoint;
}

} // namespace hullwatch
