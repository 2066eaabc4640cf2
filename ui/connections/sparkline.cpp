#include "ui/connections/sparkline.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace rollcall::ui {

using namespace tokens;

namespace {

/// Most of an hour's width is its bar.
constexpr qreal kBarShare = 0.75;

} // namespace

Sparkline::Sparkline(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(theme.px(kSpace24));
    setMaximumWidth(theme.px(kSpace24) * 10);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void Sparkline::show(const std::vector<int>& counts)
{
    const int total = std::accumulate(counts.begin(), counts.end(), 0);
    setVisible(total > 0);
    if (counts == m_counts)
        return;
    m_counts = counts;
    setAccessibleName(tr("%Ln records delivered in the last 24 hours", nullptr, total));
    update();
}

void Sparkline::paintEvent(QPaintEvent* /*event*/)
{
    if (m_counts.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int most = std::max(1, *std::max_element(m_counts.begin(), m_counts.end()));
    const qreal step = static_cast<qreal>(width()) / static_cast<qreal>(m_counts.size());
    const qreal least = m_theme.px(1);
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        // Time runs as the language is read.
        const std::size_t place = isRightToLeft() ? m_counts.size() - 1 - i : i;
        const qreal height = std::max(least, this->height() * static_cast<qreal>(m_counts[i]) / most);
        painter.setBrush(m_theme.color(m_counts[i] > 0 ? Color::Info : Color::Muted));
        painter.drawRect(QRectF(static_cast<qreal>(place) * step, this->height() - height, step * kBarShare, height));
    }
}

} // namespace rollcall::ui
