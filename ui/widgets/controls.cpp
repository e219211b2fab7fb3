// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/controls.h"

#include "ui/widgets/plaintext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

#include <algorithm>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QPushButton *makeButton(const QString &name, const QString &text, const QString &kind, QWidget *parent) {
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    if (!text.isEmpty())
        button->setAccessibleName(QString(text).remove(u'&'));
    if (!kind.isEmpty())
        button->setProperty("kind", kind);
    button->setAutoDefault(false);
    return button;
}

void keepIcon(QAbstractButton *button, const Theme &theme, const QString &icon, Role role) {
    const auto set = [button, &theme, icon, role] { button->setIcon(theme.icon(icon, role)); };
    set();
    // A button that changes its icon must not be set back by the connection of the old one.
    QObject::disconnect(&theme, nullptr, button, nullptr);
    QObject::connect(&theme, &Theme::changed, button, set);
}

PlainLabel *makeLabel(const QString &name, int pixels, QFont::Weight weight, const QString &tone,
                      QWidget *parent) {
    auto *label = new PlainLabel(parent);
    label->setObjectName(name);
    label->setFont(Theme::font(pixels, weight));
    if (!tone.isEmpty())
        label->setTone(tone);
    return label;
}

QFrame *makePanel(const QString &kind, QWidget *parent) {
    auto *panel = new QFrame(parent);
    panel->setProperty("panel", kind);
    return panel;
}

void setMargins(QLayout *layout, int left, int top, int right, int bottom, int spacing) {
    layout->setContentsMargins(left, top, right, bottom);
    layout->setSpacing(spacing);
}

CopyButton::CopyButton(const QString &name, QWidget *parent) : QPushButton(parent) {
    setObjectName(name);
    setProperty("kind", u"link"_s);
    setAutoDefault(false);
    setLabel(tr("Copy"));
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
}

void CopyButton::setLabel(const QString &label) {
    m_label = label;
    setText(label);
    setAccessibleName(label);
}

void CopyButton::copy() {
    QGuiApplication::clipboard()->setText(m_payload);
    // The button keeps its width, so that nothing beside it moves.
    setMinimumWidth(std::max(width(), sizeHint().width()));
    setText(tr("Copied"));
    QTimer::singleShot(1500ms, this, [this] { setText(m_label); });
}

} // namespace hullwatch::ui
