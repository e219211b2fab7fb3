// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/hostchecks.h"

#include <QMap>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace hullwatch::ui {

struct HostChoice;

/// The imported logs of docker-bench-security, a row for each host: of which day it is and how much it
/// decides, to import another one and to remove it.
class BenchLogList : public QWidget {
    Q_OBJECT
public:
    explicit BenchLogList(QWidget *parent = nullptr);

    /// Hosts with a log that are not among `hosts` are shown too. What stands here is built anew only when it
    /// has changed.
    void present(const std::vector<HostChoice> &hosts, const QMap<QString, HostChecks> &logs, bool editable);

Q_SIGNALS:
    void importRequested(const QString &host);
    void removeRequested(const QString &host);

private:
    struct Row {
        QString host;
        QString label;
        QString text;
        bool hasLog = false;

        friend bool operator==(const Row &, const Row &) = default;
    };
    [[nodiscard]] QWidget *makeRow(const Row &row, int number);

    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    std::vector<Row> m_rows;
    bool m_editable = true;
};

} // namespace hullwatch::ui
