// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filteredit.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/plaintext.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>

namespace hullwatch::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastWidth = 320;
constexpr int mostWidth = 520;

} // namespace

FilterEdit::FilterEdit(const Theme &theme, QWidget *parent) : QLineEdit(parent), m_theme(theme) {
    connect(this, &QLineEdit::cursorPositionChanged, this, qOverload<>(&QWidget::update));
}

void FilterEdit::setProblem(const std::optional<FilterProblem> &problem) {
    m_problem = problem;
    setAccessibleDescription(problem ? problem->what.translated() : QString());
    update();
}

void FilterEdit::paintEvent(QPaintEvent *event) {
    QLineEdit::paintEvent(event);
    if (!m_problem || m_problem->at + m_problem->length > text().size())
        return;
    // The place of the cursor tells how far the text is scrolled.
    const QFontMetricsF metrics(font());
    const qreal origin = cursorRect().center().x() - metrics.horizontalAdvance(text().left(cursorPosition()));
    const qreal left = origin + metrics.horizontalAdvance(text().left(m_problem->at));
    const qreal right = left + metrics.horizontalAdvance(text().mid(m_problem->at, m_problem->length));
    const qreal y = height() / 2.0 + metrics.height() / 2 + 1;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(contentsRect().adjusted(28, 0, -28, 0));
    QPainterPath wave(QPointF(left, y));
    bool up = true;
    for (qreal x = left + 2; x <= right; x += 2, up = !up)
        wave.lineTo(x, up ? y - 1.5 : y + 0.5);
    painter.setPen(QPen(m_theme.color(Role::Critical), 1.2));
    painter.drawPath(wave);
}

FilterTip::FilterTip(const Theme &theme, const FilterEdit &edit, QWidget *parent)
    : QFrame(parent)
    , m_edit(edit)
    , m_problem(makeLabel(u"filterProblem"_s, type::note, QFont::Medium, {}, this))
    , m_note(makeLabel(u"filterNote"_s, type::small, QFont::Normal, u"muted"_s, this)) {
    setObjectName(u"filterTip"_s);
    setProperty("panel", u"floating"_s);
    m_problem->setWordWrap(true);
    m_note->setWordWrap(true);
    m_note->setText(tr("The list still shows the last filter that was right."));
    auto *mark = new QLabel(this);
    const auto paintMark = [this, mark, &theme] {
        mark->setPixmap(theme.pixmap(u"warning"_s, 16, Role::Critical, devicePixelRatioF()));
    };
    paintMark();
    connect(&theme, &Theme::changed, mark, paintMark);
    auto *texts = new QVBoxLayout;
    setMargins(texts, 0, 0, 0, 0, 2);
    texts->addWidget(m_problem);
    texts->addWidget(m_note);
    auto *row = new QHBoxLayout(this);
    setMargins(row, space::m, space::s, space::m, space::s, space::s);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    hide();
}

int FilterTip::roomBeside() const {
    const QWidget *bar = m_edit.parentWidget();
    int end = bar->width();
    for (const QObject *child : bar->children()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (widget && widget->isVisible() && widget->x() > m_edit.geometry().right())
            end = std::min(end, widget->x());
    }
    return end - m_edit.geometry().right();
}

void FilterTip::refresh() {
    if (!m_edit.problem()) {
        hide();
        return;
    }
    m_problem->setText(m_edit.problem()->what.translated());
    setAccessibleName(m_problem->text());
    const int room = roomBeside() - 2 * space::s;
    const bool isBeside = room >= leastWidth;
    const int width = isBeside ? std::min(room, mostWidth) : std::max(m_edit.width(), leastWidth);
    resize(width, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height());
    const QPoint below = m_edit.mapTo(parentWidget(), QPoint(0, m_edit.height() + space::xs));
    const QPoint beside = m_edit.mapTo(parentWidget(), QPoint(m_edit.width() + space::s, 0));
    move(isBeside ? QPoint(beside.x(), std::max(2, beside.y() + (m_edit.height() - height()) / 2)) : below);
    show();
    raise();
}

} // namespace hullwatch::ui
