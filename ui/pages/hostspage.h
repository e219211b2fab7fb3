// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/inventory.h"
#include "core/settings/savedhost.h"
#include "ui/models/hostchecker.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>
#include <vector>

class QListView;
class QPushButton;
class QStackedWidget;

namespace hullwatch::ui {

class Banner;
class HostDetails;
class HostEditor;
class HostsModel;
class PlainLabel;
class StatePanel;
struct HostItem;

/// The hosts: those that are saved, which can be edited, grouped and put in order, and all others that are
/// watched. It holds the list of the saved ones; whoever keeps them listens to `savedChanged`.
class HostsPage : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the widget.
    HostsPage(const Theme &theme, const Inventory &inventory, QWidget *parent = nullptr);

    /// Must outlive the widget. Without one nothing can be saved.
    void setChecker(HostChecker *checker);
    /// As they were read from the settings; emits nothing.
    void setSaved(std::vector<SavedHost> saved);
    [[nodiscard]] const std::vector<SavedHost> &saved() const { return m_saved; }
    /// Says what is wrong with the settings; while they cannot be read, nothing can be edited. Code None
    /// takes it back.
    void setSettingsProblem(const Error &error);
    /// Where passphrases go, in one sentence, and whether they can be kept there.
    void setKeyring(const QString &sentence, bool available);
    /// Selects a host that is watched.
    void showHost(const HostId &host);
    /// Opens the form of a new host.
    void addHost();
    /// Leaves the form without saving. False when there is none.
    bool cancelEditing();

Q_SIGNALS:
    void savedChanged(const std::vector<hullwatch::SavedHost> &saved);
    void diagnoseRequested(const hullwatch::HostId &host);
    void findingsRequested(const hullwatch::HostId &host);
    /// For the key of this host, which is saved under `savedId` unless that is empty. `keep` asks for the
    /// keyring.
    void passphraseEntered(const hullwatch::HostId &host, const QString &savedId, const QString &passphrase,
                           bool keep);

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makePane();
    void connectPane();
    void addShortcuts();
    void refresh();
    void showPane();
    void change(std::vector<SavedHost> saved, const QString &select);
    void openEditor(const SavedHost &host, bool isNew);
    void save(const SavedHost &host);
    void editCurrent();
    void importCurrent();
    void duplicateCurrent();
    void removeCurrent();
    void undo();
    void step(int rows);
    void select(const QString &savedId, const HostId &host);
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] const HostItem *current() const;
    [[nodiscard]] const SavedHost *currentSaved() const;

    const Theme &m_theme;
    const Inventory &m_inventory;
    HostChecker *m_checker = nullptr;
    HostsModel *m_model;
    std::vector<SavedHost> m_saved;
    std::optional<std::vector<SavedHost>> m_beforeRemoval;
    QString m_selectedId; ///< the current row keeps its host when rows move
    HostId m_selectedHost;
    bool m_editable = true;
    PlainLabel *m_count = nullptr;
    QPushButton *m_add = nullptr;
    Banner *m_problem = nullptr;
    Banner *m_removed = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatePanel *m_empty = nullptr;
    QListView *m_list = nullptr;
    QStackedWidget *m_pane = nullptr;
    QWidget *m_nothing = nullptr;
    HostDetails *m_details = nullptr;
    HostEditor *m_editor = nullptr;
};

} // namespace hullwatch::ui
