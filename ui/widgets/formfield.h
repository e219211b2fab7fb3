// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace hullwatch::ui {

class PlainLabel;

/// A line to type in with its caption above and, when there is one, its problem below.
class FormField : public QWidget {
    Q_OBJECT
public:
    /// `name` becomes the objectName; the line is called name + "Line", the problem name + "Problem".
    FormField(const QString &name, const QString &caption, QWidget *parent);

    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// Already safe to show; empty hides it.
    void setProblem(const QString &problem);
    [[nodiscard]] bool hasProblem() const;
    /// Machine text is set in monospace.
    void setMachineText();
    /// Stands at the end of the line.
    void addBeside(QWidget *widget);
    /// A button at the end of the line that lets choose a file.
    void addBrowseButton(const QString &title);

Q_SIGNALS:
    void edited();
    void accepted();

private:
    void browse(const QString &title);

    PlainLabel *m_caption;
    QLineEdit *m_line;
    PlainLabel *m_problem;
    QHBoxLayout *m_row;
};

} // namespace hullwatch::ui
