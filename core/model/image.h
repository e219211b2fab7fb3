// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/model/field.h"
#include "core/model/healthcheck.h"
#include "core/model/secret.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace hullwatch {

/// Identity.Signature[] of GET /images/{id}/json, Engine API 1.53 and later.
struct ImageSignature {
    QString name;
    QString knownSigner;
    QString signer; ///< Signer.CertificateIssuer and Signer.SubjectAlternativeName, joined by a blank
    QString error;
    QStringList warnings;

    friend bool operator==(const ImageSignature &, const ImageSignature &) = default;
};

/// Where the engine knows an image to come from.
struct ImageIdentity {
    QStringList pulledFrom;    ///< Pull[].Repository
    bool builtLocally = false; ///< Build[] is not empty
    std::vector<ImageSignature> signatures;

    friend bool operator==(const ImageIdentity &, const ImageIdentity &) = default;
};

/// One row of GET /images/{id}/history, newest first.
struct ImageLayer {
    QString createdBy; ///< with secret-looking values masked
    qint64 sizeBytes = 0;
    QStringList tags;

    friend bool operator==(const ImageLayer &, const ImageLayer &) = default;
};

/// GET /images/{id}/json. From API 1.52 on the engine leaves empty fields of Config out: where Config itself
/// was read, a missing field is an empty one, and stands here as set.
struct ImageDetails {
    std::optional<Timestamp> created; ///< nothing for the epoch of reproducible builds
    QString os;
    QString architecture;
    Field<qint64> layerCount;
    Field<QString> user;
    Field<QStringList> exposedPorts;
    Field<QStringList> volumes;
    Field<QString> workingDir;
    Field<HealthCheck> healthcheck; ///< null: the image has none
    Field<QStringList> entrypoint;  ///< secret-looking arguments masked
    Field<QStringList> command;     ///< likewise
    QStringList environmentNames;
    /// In Config.Env, arguments and labels; invalid where one of the variables could not be read.
    Field<std::vector<SecretTrace>> secrets;
    QMap<QString, QString> labels; ///< secret-looking values masked
    Field<ImageIdentity> identity; ///< missing before API 1.53

    friend bool operator==(const ImageDetails &, const ImageDetails &) = default;
};

/// What an image's history shows.
struct ImageHistory {
    std::vector<ImageLayer> layers;
    std::vector<SecretTrace> secrets; ///< place "[3].CreatedBy"

    friend bool operator==(const ImageHistory &, const ImageHistory &) = default;
};

/// One row of GET /images/json, with what was read of the image alone.
struct Image {
    QString id;
    QStringList repoTags; ///< without "<none>:<none>"
    QStringList repoDigests;
    std::optional<Timestamp> created;
    qint64 sizeBytes = 0;
    Field<qint64> containers; ///< how many were made of it; -1 before API 1.51
    /// Null until read: they come a few at a time, and a snapshot may be taken before. Then, or when the
    /// reading failed, the snapshot has a gap about it.
    std::shared_ptr<const ImageDetails> details;
    std::shared_ptr<const ImageHistory> history;

    /// The first tag or digest, else the short id.
    [[nodiscard]] QString displayName() const;
    /// Neither tag nor digest: left over by a build or a pull.
    [[nodiscard]] bool isDangling() const { return repoTags.isEmpty() && repoDigests.isEmpty(); }

    friend bool operator==(const Image &a, const Image &b);
};

} // namespace hullwatch
