// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace hullwatch::ui {

class FormField;
class PlainLabel;

/// A dialog that is a form: what it is about, fields below each other, a button that gives it and one that
/// leaves. Enter gives it from every field, Escape leaves. It deletes itself.
class FormDialog : public QDialog {
    Q_OBJECT
public:
    static constexpr int dialogWidth = 460;

    /// `name` begins the objectName of it and its parts: name + "Dialog", "Title", "Hint", "Give", "Cancel".
    FormDialog(const QString &name, QWidget *parent);

protected:
    /// What it is about; both safe to show.
    void setHead(const QString &title, const QString &hint);
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    FormField *addField(const QString &name, const QString &caption, const QString &placeholder);
    /// The buttons; nothing is added after them.
    void addFoot(const QString &give);
    [[nodiscard]] QPushButton *giveButton() const { return m_give; }
    /// Whether something stands there; else `problem` is shown.
    static bool require(FormField &field, const QString &problem);
    /// Takes the height that is needed now.
    void fit();
    /// The user wants to give the form as it is.
    virtual void give() = 0;

private:
    QString m_name;
    QVBoxLayout *m_column;
    PlainLabel *m_title;
    PlainLabel *m_hint;
    QPushButton *m_give = nullptr;
};

} // namespace hullwatch::ui
