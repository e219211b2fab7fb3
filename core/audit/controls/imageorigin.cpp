// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/controls/families.h"
#include "core/audit/controls/outcomes.h"
#include "core/audit/normalise/imagereference.h"

#include <QRegularExpression>

#include <algorithm>

namespace hullwatch::controls {

using namespace Qt::StringLiterals;

namespace {

bool isAmong(const ImageReference &reference, const QStringList &registries) {
    const QString repository = reference.repository();
    return std::any_of(registries.begin(), registries.end(), [&](const QString &allowed) {
        return repository == allowed || repository.startsWith(allowed + u'/');
    });
}

// Where the engine knows the image to come from. A tag proves nothing: anybody can give one.
struct Origins {
    QStringList repositories;
    Evidence evidence;
    Confidence confidence = Confidence::Medium;
    bool isBuiltHere = false;
};

Origins originsOf(const Image &image) {
    Origins origins;
    if (image.details && image.details->identity) {
        const ImageIdentity &identity = *image.details->identity;
        if (!identity.pulledFrom.isEmpty() || identity.builtLocally) {
            origins.repositories = identity.pulledFrom;
            origins.confidence = Confidence::High;
            origins.isBuiltHere = identity.pulledFrom.isEmpty();
            origins.evidence = origins.isBuiltHere
                                   ? fromImage(u"Identity.Build"_s, true)
                                   : fromImage(u"Identity.Pull"_s, jsonOf(identity.pulledFrom));
            return origins;
        }
    }
    for (const QString &digest : image.repoDigests)
        origins.repositories += digest.section(u'@', 0, 0);
    origins.isBuiltHere = origins.repositories.isEmpty();
    origins.evidence = fromImageRow(u"RepoDigests"_s, jsonOf(image.repoDigests));
    return origins;
}

Outcome unlistedOrigin(const ImageReference &reference, const Origins &origins, const Policy &policy) {
    const bool isHub = reference.registry == u"docker.io"_s;
    const QString repository = reference.repository();
    Outcome result =
        policy.onlyTheseRegistries
            ? fail(Severity::Medium,
                   say(QT_TRANSLATE_NOOP("Control",
                                         "The image comes from %1, which the policy does not allow."),
                       {repository}),
                   {origins.evidence})
            : warn(Severity::Medium,
                   isHub
                       ? say(QT_TRANSLATE_NOOP("Control", "The image comes from %1: on Docker Hub everybody "
                                                          "can publish under a name of their own."),
                             {repository})
                       : say(QT_TRANSLATE_NOOP("Control",
                                               "The image comes from %1, which the policy does not list."),
                             {repository}),
                   {origins.evidence});
    result.confidence = origins.confidence;
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Use an official image or one of your own registry, pulled by digest; if this origin is "
                   "trusted, add it to the registries of the policy."));
    return result;
}

Outcome builtHere(const Origins &origins) {
    Outcome result =
        warn(Severity::Info,
             say(QT_TRANSLATE_NOOP("Control", "The image was built on this host, as far as the engine knows: "
                                              "no registry vouches for what is in it.")),
             {origins.evidence});
    result.confidence = origins.confidence;
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Build it where builds are recorded, push it to your registry and run it from there."));
    return result;
}

Outcome judgeOrigin(const Image &image, const Snapshot &, const AuditContext &context) {
    const Policy &policy = context.policy;
    const Origins origins = originsOf(image);
    if (image.isDangling() && origins.repositories.isEmpty())
        return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: the image has neither name nor digest "
                                                        "any more, so that nothing tells its origin.")),
                       {origins.evidence});
    if (origins.isBuiltHere)
        return builtHere(origins);
    const QStringList official{u"docker.io/library"_s};
    // The same content under several names: one trusted origin is enough.
    for (const QString &repository : origins.repositories) {
        const ImageReference reference = parseImageReference(repository);
        if (!isAmong(reference, policy.registries) && !isAmong(reference, official))
            continue;
        Outcome result = pass(say(QT_TRANSLATE_NOOP("Control", "The image comes from %1, which is trusted."),
                                  {reference.repository()}),
                              {origins.evidence});
        result.confidence = origins.confidence;
        return result;
    }
    const ImageReference first = parseImageReference(origins.repositories.first());
    const bool isAnyGood = policy.registries.isEmpty() && !policy.onlyTheseRegistries;
    if (!isAnyGood || first.registry == u"docker.io"_s)
        return unlistedOrigin(first, origins, policy);
    Outcome result = pass(say(QT_TRANSLATE_NOOP("Control", "The image comes from %1; the policy names no "
                                                           "registries, so that any but Docker Hub will do."),
                              {first.repository()}),
                          {origins.evidence});
    result.confidence = Confidence::Low;
    return result;
}

bool isTrusted(const ImageSignature &signature, const QStringList &signers) {
    const QStringList names = QStringList{signature.knownSigner} + signature.signer.split(u' ');
    return signers.isEmpty() || std::any_of(names.begin(), names.end(), [&](const QString &name) {
               return !name.isEmpty() && signers.contains(name);
           });
}

QString signerOf(const ImageSignature &signature) {
    for (const QString &name : {signature.knownSigner, signature.signer, signature.name}) {
        if (!name.isEmpty())
            return name;
    }
    return u"?"_s;
}

void adviseSigning(Outcome &outcome) {
    outcome.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Sign the image where it is built, for instance with cosign or notation, and pull it "
                   "anew; name the signers you trust in the policy."));
}

Outcome judgeSignatures(const ImageIdentity &identity, const Policy &policy) {
    const QString path = u"Identity.Signature"_s;
    Outcome doubtful = warn(
        Severity::Medium, say(QT_TRANSLATE_NOOP("Control", "The engine knows of no signature of the image.")),
        {fromImage(path, QJsonArray())});
    const ImageSignature *good = nullptr;
    for (const ImageSignature &signature : identity.signatures) {
        const Evidence evidence = fromImage(path, signerOf(signature));
        if (!signature.error.isEmpty()) {
            Outcome result =
                fail(Severity::Medium,
                     say(QT_TRANSLATE_NOOP("Control", "A signature of the image is not valid: %1."),
                         {signature.error}),
                     {fromImage(path + u".Error"_s, signature.error)});
            adviseSigning(result);
            return result;
        }
        if (!isTrusted(signature, policy.imageSigners))
            doubtful.reason = say(QT_TRANSLATE_NOOP("Control", "The image is signed by %1, whom the policy "
                                                               "does not name."),
                                  {signerOf(signature)});
        else if (!signature.warnings.isEmpty())
            doubtful.reason = say(QT_TRANSLATE_NOOP("Control", "The signature of the image is doubtful: %1."),
                                  {signature.warnings.join(u"; "_s)});
        else
            good = &signature;
        doubtful.evidence = {evidence};
    }
    if (!good) {
        adviseSigning(doubtful);
        return doubtful;
    }
    Outcome result = pass(say(QT_TRANSLATE_NOOP("Control", "The image is signed by %1."), {signerOf(*good)}),
                          {fromImage(path, signerOf(*good))});
    if (policy.imageSigners.isEmpty())
        result.confidence = Confidence::Medium;
    return result;
}

Outcome judgeSigned(const Image &image, const Snapshot &snapshot, const AuditContext &context) {
    if (!image.details)
        return unread(snapshot, imageCall(image));
    const Field<ImageIdentity> &identity = image.details->identity;
    if (!identity)
        return unknown(
            say(QT_TRANSLATE_NOOP("Control", "Not assessed: this engine does not tell of signatures; those "
                                             "from API 1.53 on with the image store of containerd do. "
                                             "Verify the image by hand and attest that.")),
            {fromImage(u"Identity"_s, QJsonValue())});
    return judgeSignatures(*identity, context.policy);
}

Outcome judgeTag(const Container &container, const Snapshot &) {
    static const QStringList moving{u"latest"_s, u"edge"_s, u"nightly"_s, u"dev"_s,
                                    u"master"_s, u"main"_s, u"unstable"_s};
    const QString &name = container.imageName;
    const Evidence evidence = inspected(u"Config.Image"_s, name.isEmpty() ? QJsonValue() : QJsonValue(name));
    if (name.isEmpty())
        return unreadable(u"GET /containers/{id}/json"_s, u"Config.Image"_s, true, false);
    const ImageReference reference = parseImageReference(name);
    if (!reference.digest.isEmpty())
        return pass(say(QT_TRANSLATE_NOOP("Control", "The image is pinned by its digest.")), {evidence});
    const bool isMoving = reference.tag.isEmpty() || moving.contains(reference.tag);
    Outcome result =
        isMoving ? fail(Severity::Low,
                        reference.tag.isEmpty()
                            ? say(QT_TRANSLATE_NOOP("Control", "The image is named without a version, which "
                                                               "means latest."))
                            : say(QT_TRANSLATE_NOOP("Control", "The tag %1 means another image each day."),
                                  {reference.tag}),
                        {evidence})
                 : warn(Severity::Low,
                        say(QT_TRANSLATE_NOOP("Control", "The version %1 is a tag, which can be moved to "
                                                         "another image."),
                            {reference.tag}),
                        {evidence});
    result.remediation.note = say(QT_TRANSLATE_NOOP(
        "Control", "Name the image with a version and its digest, name:1.2.3@sha256:…; docker image "
                   "inspect shows it under RepoDigests."));
    return result;
}

Outcome judgeScan(const Image &image, const Snapshot &) {
    return unknown(say(QT_TRANSLATE_NOOP("Control", "Not assessed: the engine does not know what its images "
                                                    "are open to. Scan the image with trivy, grype or docker "
                                                    "scout, and attest the result with its date.")),
                   {fromImageRow(u"Id"_s, image.id)});
}

constexpr Control table[] = {
    {"I-ORIGIN",
     Severity::Medium,
     SubjectKind::Image,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Image from an approved registry or official"),
     QT_TRANSLATE_NOOP("Control", "Image of doubtful origin"),
     QT_TRANSLATE_NOOP("Control", "Whoever publishes an image decides what runs on the host. Mining programs "
                                  "and back doors come in popular names with one letter changed."),
     QT_TRANSLATE_NOOP("Control", "Take official images or those of a registry that you control."),
     {{2}, {"4.2"}},
     &judgeOrigin,
     Severity::Medium,
     false},
    {"I-SIGNED",
     Severity::Medium,
     SubjectKind::Image,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Image signature or provenance verified"),
     QT_TRANSLATE_NOOP("Control", "Image not signed"),
     QT_TRANSLATE_NOOP("Control", "Without a signature nobody notices when an image was exchanged in the "
                                  "registry or on the way."),
     QT_TRANSLATE_NOOP("Control", "Sign images where they are built, and verify before they run."),
     {{}, {"4.5"}},
     &judgeSigned,
     Severity::Medium,
     false},
    {"I-VULN",
     Severity::High,
     SubjectKind::Image,
     ControlMode::Attested,
     QT_TRANSLATE_NOOP("Control", "Image scanned, no open critical or high CVE"),
     QT_TRANSLATE_NOOP("Control", "Open vulnerabilities"),
     QT_TRANSLATE_NOOP("Control", "Libraries in an image grow old while it stays the same. Holes in them are "
                                  "public, and tools that use them are too."),
     QT_TRANSLATE_NOOP("Control", "Scan each image before it runs and every week; rebuild it where a repair "
                                  "is out."),
     {{2, 7}, {"4.4"}},
     &judgeScan,
     Severity::High,
     false},
    {"I-TAG",
     Severity::Low,
     SubjectKind::Image,
     ControlMode::Auto,
     QT_TRANSLATE_NOOP("Control", "Pinned tag or digest, not latest"),
     QT_TRANSLATE_NOOP("Control", "Image not pinned"),
     QT_TRANSLATE_NOOP("Control", "What is started next time may be another program than was tested, and "
                                  "nobody can say which one ran before."),
     QT_TRANSLATE_NOOP("Control", "Name images by version and digest."),
     {{7}, {"5.28"}},
     &judgeTag,
     Severity::Low,
     false},
};

} // namespace

std::span<const Control> imageOrigin() {
    return table;
}

} // namespace hullwatch::controls
