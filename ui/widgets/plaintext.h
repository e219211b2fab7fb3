// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QString>

namespace hullwatch::ui {

/// A label that never guesses rich text, and that can cut its text with an ellipsis. All text that may come
/// from a host is shown in one of these, after `displayText`.
class PlainLabel : public QLabel {
    Q_OBJECT
public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

    /// Text as it came from a host: escaped with `displayText`.
    void setRemoteText(QStringView remote);
    /// Cuts instead of demanding room; the whole text becomes the tool tip while it is cut.
    void setElideMode(Qt::TextElideMode mode);
    [[nodiscard]] Qt::TextElideMode elideMode() const { return m_elide; }
    /// "muted", "critical" or "accent" of the style sheet; empty for plain text colour.
    void setTone(const QString &tone);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Qt::TextElideMode m_elide = Qt::ElideNone;
};

/// Machine text that wraps at any character: commands, JSON paths, values.
class CodeText : public QWidget {
    Q_OBJECT
public:
    explicit CodeText(QWidget *parent = nullptr);

    /// Text of our own or already escaped; line breaks are kept.
    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    void setMuted(bool muted);
    /// At most this many lines, the last one cut; 0 for all.
    void setMaximumLines(int lines);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Draws when `painter` is given; returns the height.
    qreal lay(qreal width, QPainter *painter) const;

    QString m_text;
    bool m_muted = false;
    int m_maximumLines = 0;
};

/// Tool tips are rich text as soon as they look like it: this is text that stays text.
[[nodiscard]] QString plainToolTip(const QString &text);
void setPlainToolTip(QWidget *widget, const QString &text);

/// A message box that interprets nothing. Returns at once; the box deletes itself.
void showPlainMessage(QWidget *parent, const QString &title, const QString &text);

} // namespace hullwatch::ui
