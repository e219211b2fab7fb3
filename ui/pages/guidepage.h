// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/attestation.h"
#include "core/audit/hostchecks.h"
#include "core/base/error.h"
#include "core/session/inventory.h"
#include "ui/models/guidefilter.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QMap>
#include <QTimer>
#include <QWidget>

#include <array>
#include <vector>

class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace hullwatch::ui {

class Banner;
class GuideDetail;
class PlainLabel;
struct HostChoice;
class StatePanel;

/// The hardening guide: what the overview and the fifty tips advise, what was measured for it across the
/// fleet, and the words of people about what no API shows. It holds the list of these words; whoever keeps
/// them listens to `attestationsChanged`.
class GuidePage : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the widget.
    GuidePage(const Theme &theme, const Inventory &inventory, QWidget *parent = nullptr);

    /// As they were read from the disk; emits nothing.
    void setAttestations(std::vector<Attestation> attestations);
    [[nodiscard]] const std::vector<Attestation> &attestations() const { return m_attestations; }
    /// The imported logs of docker-bench-security by host; emits nothing.
    void setBenchLogs(const QMap<QString, HostChecks> &logs);
    /// Says what is wrong with the file of the attestations and logs; while it cannot be read, none can be
    /// given. Code None takes it back.
    void setAttestationsProblem(const Error &error);
    /// Selects a topic by its id ("tip-14"); a filter that hides it is taken back.
    void openTopic(const QString &topicId);

Q_SIGNALS:
    /// The user wants to see the findings across the fleet of these controls that have one of these verdicts;
    /// of any verdict where there are none.
    void findingsRequested(const QStringList &controls, const QList<hullwatch::Verdict> &verdicts);
    void attestationsChanged(const std::vector<hullwatch::Attestation> &attestations);
    /// The user wants to choose a log of docker-bench-security for this host, or to forget the one it has.
    void benchLogWanted(const QString &host);
    void benchLogRemoved(const QString &host);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makePane();
    void connectDetail();
    void recount();
    void refresh();
    void showDetail();
    void showChoices();
    void clearFilter();
    [[nodiscard]] std::vector<HostChoice> hostChoices() const;
    void attest(const QString &controlId, const Attestation *old);
    void replace(const Attestation *old, const Attestation *next);

    const Theme &m_theme;
    const Inventory &m_inventory;
    GuideModel *m_model;
    GuideFilter *m_filter;
    std::vector<Attestation> m_attestations;
    QMap<QString, HostChecks> m_benchLogs;
    bool m_editable = true;
    QTimer m_recountTimer;
    QLineEdit *m_search = nullptr;
    std::array<QPushButton *, guideChoices.size()> m_choices{};
    QWidget *m_choiceRow = nullptr;
    PlainLabel *m_unread = nullptr;
    Banner *m_problem = nullptr;
    QStackedWidget *m_stack = nullptr;
    QListView *m_list = nullptr;
    StatePanel *m_empty = nullptr;
    GuideDetail *m_detail = nullptr;
};

} // namespace hullwatch::ui
