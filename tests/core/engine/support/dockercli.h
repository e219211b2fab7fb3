// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace hullwatch::test {

/// docker's own command line with a configuration folder of its own; it needs no daemon for contexts.
class DockerCli {
public:
    explicit DockerCli(QString configFolder) : m_folder(std::move(configFolder)) {}

    [[nodiscard]] static bool isInstalled();
    /// Standard output; nothing when it failed. `environment` comes upon a clean one.
    [[nodiscard]] std::optional<QByteArray> run(const QStringList &arguments,
                                                const QMap<QString, QString> &environment = {}) const;
    /// `docker context create NAME --docker SPEC`.
    [[nodiscard]] bool createContext(const QString &name, const QString &spec) const;
    /// Names of all contexts but `default` with their addresses, as `docker context ls` prints them.
    [[nodiscard]] QMap<QString, QString> contexts() const;

private:
    QString m_folder;
};

} // namespace hullwatch::test
