#include "ui/widgets/cached_widget.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>

namespace rollcall::ui {

void CachedWidget::invalidate()
{
    m_cache = {};
    update();
}

void CachedWidget::paintEvent(QPaintEvent* event)
{
    if (m_cache.size() != size()) {
        m_cache = QPixmap(size());
        m_cache.fill(Qt::transparent);
        QPainter painter(&m_cache);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setLayoutDirection(layoutDirection());
        render(painter);
    }
    QPainter(this).drawPixmap(event->rect(), m_cache, event->rect());
}

void CachedWidget::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        invalidate();
    QWidget::changeEvent(event);
}

} // namespace rollcall::ui
