// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/hostchecker.h"
#include "ui/theme/theme.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace hullwatch::ui {

class CodeBlock;
class FormField;
class PlainLabel;

/// The form of a saved host. Says what is wrong with the address and with each file while one types.
class HostEditor : public QWidget {
    Q_OBJECT
public:
    explicit HostEditor(QWidget *parent = nullptr);

    /// `checker` may be null and must outlive the widget.
    void setChecker(HostChecker *checker);
    /// Puts the host into the form. `taken` are the addresses of the other hosts.
    void edit(const SavedHost &host, bool isNew, const QSet<HostId> &taken);
    /// The host as the form has it now.
    [[nodiscard]] SavedHost draft() const;

Q_SIGNALS:
    void saveRequested(const hullwatch::SavedHost &host);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeFields(QVBoxLayout *column);
    void makeTlsFields(QVBoxLayout *column);
    [[nodiscard]] QWidget *makeButtons();
    void onEdited();
    void onChecked(const SavedHost &host, const HostCheck &check);
    void showAddressProblem(const Error &error);
    void save();
    [[nodiscard]] bool isTaken() const;

    HostChecker *m_checker = nullptr;
    SavedHost m_host;
    QSet<HostId> m_taken;
    PlainLabel *m_title = nullptr;
    FormField *m_address = nullptr;
    FormField *m_name = nullptr;
    FormField *m_group = nullptr;
    QCheckBox *m_enabled = nullptr;
    QWidget *m_tlsPart = nullptr;
    QCheckBox *m_tls = nullptr;
    FormField *m_ca = nullptr;
    FormField *m_certificate = nullptr;
    FormField *m_key = nullptr;
    FormField *m_crl = nullptr;
    CodeBlock *m_keyFix = nullptr;
    PlainLabel *m_keyHint = nullptr;
    QPushButton *m_save = nullptr;
    QTimer m_checkTimer;
};

} // namespace hullwatch::ui
