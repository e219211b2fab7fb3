// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/topbar.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/plaintext.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

TopBar::TopBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_search(new FilterEdit(theme, this))
    , m_brand(new QWidget(this))
    , m_demo(makeLabel(u"demoLabel"_s, type::tiny, QFont::Bold, u"accent"_s, m_brand))
    , m_pause(makeButton(u"pauseButton"_s, {}, {}, this))
    , m_themeButton(makeButton(u"themeButton"_s, {}, u"icon"_s, this))
    , m_export(makeButton(u"exportButton"_s, tr("Export audit…"), u"primary"_s, this)) {
    setObjectName(u"topBar"_s);
    setProperty("edge", u"bottom"_s);
    setFixedHeight(48);
    auto *mark = new QLabel(m_brand);
    const auto paintMark = [this, mark] {
        mark->setPixmap(m_theme.pixmap(u"hull"_s, 22, Role::Accent, devicePixelRatioF()));
    };
    paintMark();
    connect(&theme, &Theme::changed, mark, paintMark);
    PlainLabel *name = makeLabel(u"programName"_s, type::title, QFont::DemiBold, {}, m_brand);
    name->setText(u"Hullwatch"_s);
    m_demo->setText(tr("DEMO"));
    setPlainToolTip(m_demo, tr("These hosts are simulated by Hullwatch itself."));
    m_search->setObjectName(u"searchBox"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setFont(Theme::mono(type::note));
    m_search->setMaximumWidth(460);
    auto *lens = m_search->addAction(theme.icon(u"search"_s, Role::MutedText), QLineEdit::LeadingPosition);
    connect(&theme, &Theme::changed, lens,
            [this, lens] { lens->setIcon(m_theme.icon(u"search"_s, Role::MutedText)); });
    auto *row = new QHBoxLayout(this);
    setMargins(row, 0, 0, space::l, 0, space::s);
    auto *brand = new QHBoxLayout(m_brand);
    setMargins(brand, space::l, 0, 0, 0, space::s);
    brand->addWidget(mark);
    brand->addWidget(name);
    brand->addWidget(m_demo);
    brand->addStretch(1);
    row->addWidget(m_brand);
    row->addSpacing(space::s);
    row->addWidget(m_search, 1);
    row->addStretch(1);
    m_tools = new QHBoxLayout;
    row->addLayout(m_tools);
    row->addWidget(m_themeButton);
    row->addWidget(m_pause);
    row->addWidget(m_export);
    m_pause->setCheckable(true);
    connect(m_pause, &QPushButton::toggled, this, [this](bool paused) {
        setPaused(paused);
        Q_EMIT pauseToggled(paused);
    });
    setPlainToolTip(m_export, tr("Write what is known now as a PDF (Ctrl+P)"));
    connect(m_export, &QPushButton::clicked, this, &TopBar::exportRequested);
    makeThemeMenu();
    setPaused(false);
    setDemo(false);
}

void TopBar::makeThemeMenu() {
    auto *menu = new QMenu(m_themeButton);
    menu->setObjectName(u"themeMenu"_s);
    auto *group = new QActionGroup(menu);
    const std::pair<ThemeMode, QString> modes[] = {{ThemeMode::System, tr("Like the desktop")},
                                                   {ThemeMode::Light, tr("Light")},
                                                   {ThemeMode::Dark, tr("Dark")}};
    for (const auto &mode : modes) {
        QAction *action = menu->addAction(mode.second);
        action->setCheckable(true);
        action->setData(static_cast<int>(mode.first));
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, chosen = mode.first] { Q_EMIT themeModeChosen(chosen); });
    }
    keepIcon(m_themeButton, m_theme, u"theme"_s, Role::MutedText);
    m_themeButton->setAccessibleName(tr("Theme"));
    setPlainToolTip(m_themeButton, tr("Light or dark"));
    m_themeButton->setMenu(menu);
}

void TopBar::addTool(QWidget *tool) {
    m_tools->addWidget(tool);
}

void TopBar::setThemeMode(ThemeMode mode) {
    for (QAction *action : m_themeButton->menu()->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(mode));
}

void TopBar::setPaused(bool paused) {
    m_pause->setChecked(paused);
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setAccessibleName(m_pause->text());
    setPlainToolTip(m_pause, paused ? tr("Measure again (Space)") : tr("Stop measuring (Space)"));
    keepIcon(m_pause, m_theme, paused ? u"play"_s : u"pause"_s, Role::Text);
}

void TopBar::togglePause() {
    m_pause->toggle();
}

void TopBar::setExportBusy(bool busy) {
    m_export->setEnabled(!busy);
    m_export->setText(busy ? tr("Exporting…") : tr("Export audit…"));
}

void TopBar::requestExport() {
    if (m_export->isEnabled())
        Q_EMIT exportRequested();
}

void TopBar::setBrandWidth(int width) {
    m_brand->setFixedWidth(width);
}

void TopBar::setDemo(bool demo) {
    m_demo->setVisible(demo);
}

} // namespace hullwatch::ui
