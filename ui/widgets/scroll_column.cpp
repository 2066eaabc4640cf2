#include "ui/widgets/scroll_column.h"

#include "ui/widgets/labels.h"

#include <QEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

ScrollColumn::ScrollColumn(const Theme& theme, double widest, QWidget* parent)
    : QScrollArea(parent), m_theme(theme), m_widest(widest), m_outer(new QVBoxLayout), m_column(new QVBoxLayout)
{
    makeTouchScrollable(*this, theme);
    setWidgetResizable(true);
    auto* inside = new QWidget;
    inside->setLayout(m_outer);
    setSpacing(*m_outer, theme, 0, 0);
    setSpacing(*m_column, theme, 0, kSpace12);
    m_outer->addLayout(m_column, 1);
    setWidget(inside); // which filters its events
}

void ScrollColumn::reveal(QWidget& shown)
{
    QTimer::singleShot(0, &shown, [this, target = &shown] {
        const int top = target->mapTo(widget(), QPoint(0, 0)).y();
        const int bottom = top + target->height();
        QScrollBar* bar = verticalScrollBar();
        if (top < bar->value() || bottom > bar->value() + viewport()->height())
            bar->setValue(top);
    });
}

void ScrollColumn::toTop()
{
    verticalScrollBar()->setValue(0);
}

/// A scroll area asks its widget how high it must be at least, but not for its width: wrapped lines would be cut.
void ScrollColumn::fit()
{
    if (m_widest > 0) {
        const int side = std::max(m_theme.px(kSpace12) / 2, (widget()->width() - m_theme.px(m_widest)) / 2);
        m_outer->setContentsMargins(side, 0, side, 0);
    }
    m_outer->activate(); // or nested layouts would answer from what they were before
    const int needed = std::max(0, m_outer->totalHeightForWidth(widget()->width()));
    if (needed == widget()->minimumHeight())
        return;
    widget()->setMinimumHeight(needed);
    m_outer->invalidate();
}

bool ScrollColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        fit();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace rollcall::ui
