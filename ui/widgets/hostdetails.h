// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/inventory.h"
#include "ui/models/hostsmodel.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace hullwatch::ui {

class Banner;
class CodeText;
class PlainLabel;

/// One host of the hosts page: how it stands, what is wrong in words, and what can be done with it.
class HostDetails : public QWidget {
    Q_OBJECT
public:
    /// `theme` must outlive the widget.
    explicit HostDetails(const Theme &theme, QWidget *parent = nullptr);

    /// `entry` is null for a host that is not watched. `editable` is false while the settings cannot be
    /// written.
    void present(const HostItem &item, const HostEntry *entry, bool editable);
    /// Where passphrases go, in one sentence, and whether they can be kept there.
    void setKeyring(const QString &sentence, bool available);

Q_SIGNALS:
    void editRequested();
    void importRequested();
    void duplicateRequested();
    void removeRequested();
    void diagnoseRequested();
    void retryRequested();
    void findingsRequested();
    /// Typed by the user for the key of this host; `keep` asks for the keyring.
    void passphraseEntered(const QString &passphrase, bool keep);

private:
    void makeActions(QVBoxLayout *column);
    [[nodiscard]] QWidget *makePassphrase();
    void showFacts(const HostItem &item, const HostEntry *entry);
    void enterPassphrase();

    const Theme &m_theme;
    PlainLabel *m_name;
    CodeText *m_address;
    PlainLabel *m_facts;
    Banner *m_problem;
    QWidget *m_passphrasePart = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QCheckBox *m_keep = nullptr;
    PlainLabel *m_keyring = nullptr;
    PlainLabel *m_open = nullptr;
    QPushButton *m_findings = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_diagnose = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_remove = nullptr;
    bool m_keyringAvailable = false;
};

} // namespace hullwatch::ui
