// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/systemkeyring.h"

#include <qt6keychain/keychain.h>

namespace hullwatch {

namespace {

QString service() {
    return QStringLiteral("hullwatch");
}

KeyringState stateOf(QKeychain::Error error) {
    switch (error) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
        return KeyringState::Available;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return KeyringState::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeyringState::Missing;
    default:
        return KeyringState::Locked;
    }
}

// Without a keyring nothing is stored: a file is no place for a passphrase.
void prepare(QKeychain::Job &job, const QString &key) {
    job.setInsecureFallback(false);
    job.setKey(key);
}

} // namespace

void SystemKeyring::read(const QString &key, const Answered &answered) {
    auto *job = new QKeychain::ReadPasswordJob(service(), &m_jobs);
    prepare(*job, key);
    QObject::connect(job, &QKeychain::Job::finished, &m_jobs, [job, answered] {
        const bool found = job->error() == QKeychain::NoError;
        answered({stateOf(job->error()), found ? job->textData() : QString()});
    });
    job->start();
}

void SystemKeyring::write(const QString &key, const QString &secret, const Answered &answered) {
    auto *job = new QKeychain::WritePasswordJob(service(), &m_jobs);
    prepare(*job, key);
    job->setTextData(secret);
    QObject::connect(job, &QKeychain::Job::finished, &m_jobs, [job, answered] {
        answered({stateOf(job->error()), {}});
    });
    job->start();
}

void SystemKeyring::remove(const QString &key) {
    auto *job = new QKeychain::DeletePasswordJob(service(), &m_jobs);
    prepare(*job, key);
    job->start();
}

} // namespace hullwatch
