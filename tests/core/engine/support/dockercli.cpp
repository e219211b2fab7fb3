// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/support/dockercli.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

namespace hullwatch::test {

bool DockerCli::isInstalled() {
    return !QStandardPaths::findExecutable(QStringLiteral("docker")).isEmpty();
}

std::optional<QByteArray> DockerCli::run(const QStringList &arguments,
                                         const QMap<QString, QString> &environment) const {
    QProcessEnvironment variables;
    variables.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    variables.insert(QStringLiteral("HOME"), m_folder);
    variables.insert(QStringLiteral("DOCKER_CONFIG"), m_folder);
    for (auto variable = environment.begin(); variable != environment.end(); ++variable)
        variables.insert(variable.key(), variable.value());
    QProcess docker;
    docker.setProcessEnvironment(variables);
    docker.start(QStringLiteral("docker"), arguments);
    if (!docker.waitForFinished(60'000) || docker.exitStatus() != QProcess::NormalExit ||
        docker.exitCode() != 0)
        return std::nullopt;
    return docker.readAllStandardOutput();
}

bool DockerCli::createContext(const QString &name, const QString &spec) const {
    return run({QStringLiteral("context"), QStringLiteral("create"), name, QStringLiteral("--docker"), spec})
        .has_value();
}

QMap<QString, QString> DockerCli::contexts() const {
    QMap<QString, QString> found;
    const auto listed = run({QStringLiteral("context"), QStringLiteral("ls"), QStringLiteral("--format"),
                             QStringLiteral("{{json .}}")});
    for (const QByteArray &line : listed.value_or(QByteArray()).split('\n')) {
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        const QString name = row.value(QLatin1String("Name")).toString();
        if (!name.isEmpty() && name != QLatin1String("default"))
            found.insert(name, row.value(QLatin1String("DockerEndpoint")).toString());
    }
    return found;
}

} // namespace hullwatch::test
