// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/policyfile.h"

#include "core/base/regularfile.h"
#include "core/settings/durablefile.h"

#include <QFileInfo>

namespace hullwatch {

namespace {

Unexpected invalid(const QString &path, const QString &reason) {
    return unexpected(ErrorCode::SettingsInvalid, path + QStringLiteral(" (") + reason + u')');
}

template <class Word>
void removeFrom(std::vector<Word> &words, const SubjectScope &scope) {
    std::erase_if(words, [&scope](const Word &word) { return word.scope == scope; });
}

template <class Word>
void putInto(std::vector<Word> &words, const Word &word) {
    removeFrom(words, word.scope);
    words.push_back(word);
}

} // namespace

Result<PolicyFile> readPolicyFile(const QString &path) {
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return PolicyFile{};
    const auto bytes = readRegularFile(path, PolicyFile::maxFileBytes);
    if (!bytes)
        return invalid(path, bytes.error().context);
    auto file = parsePolicyFile(*bytes);
    return file ? std::move(file) : invalid(path, file.error().context);
}

Result<PolicyFile> changePolicyFile(const QString &path, const std::function<void(PolicyFile &)> &change) {
    Result<PolicyFile> written = PolicyFile{};
    const auto make = [&]() -> Result<QByteArray> {
        auto file = readPolicyFile(path);
        if (!file)
            return unexpected(file.error());
        change(*file);
        const QByteArray bytes = policyFileJson(*file);
        // What is written must be readable again.
        written = parsePolicyFile(bytes);
        if (!written)
            return invalid(path, written.error().context);
        return bytes;
    };
    const auto done = rewriteDurably(path, make);
    return done ? std::move(written) : unexpected(done.error());
}

void put(PolicyFile &file, const Waiver &waiver) {
    putInto(file.waivers, waiver);
}

void put(PolicyFile &file, const Attestation &attestation) {
    putInto(file.attestations, attestation);
}

void apply(const WaiverChange &change, PolicyFile &file) {
    if (change.withdrawn)
        removeFrom(file.waivers, *change.withdrawn);
    if (change.given)
        put(file, *change.given);
}

AuditContextPtr auditContextOf(const PolicyFile &file) {
    auto context = std::make_shared<AuditContext>();
    context->now = Timestamp::now();
    context->policy = file.policy;
    context->waivers = file.waivers;
    context->attestations = file.attestations;
    for (auto log = file.benchLogs.begin(); log != file.benchLogs.end(); ++log)
        context->hostChecks.insert({log.key()}, log.value());
    return context;
}

} // namespace hullwatch
