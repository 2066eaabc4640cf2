#include "ui/widgets/check_row.h"

#include "ui/theme/icons.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

CheckRow::CheckRow(const Theme& theme, const QString& text, QWidget* parent) : Pressable(parent), m_theme(theme)
{
    setText(text);
    setCheckable(true);
    setMinimumHeight(theme.px(kTouch));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize CheckRow::sizeHint() const
{
    const int width = m_theme.px(kFormWidth);
    return {width, heightForWidth(width)};
}

int CheckRow::heightForWidth(int width) const
{
    const int taken = m_theme.px(kIconLarge + kSpace16 * 3);
    const QFontMetrics metrics(m_theme.font(Type::Body));
    const int text =
        metrics.boundingRect(QRect(0, 0, std::max(1, width - taken), QWIDGETSIZE_MAX), Qt::TextWordWrap, this->text())
            .height();
    return std::max(m_theme.px(kTouch), text + 2 * m_theme.px(kSpace12));
}

void CheckRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto visual = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const double half = m_theme.dp(kStroke) / 2;
    painter.setPen(
        QPen(m_theme.color(isChecked() || isFocusedByKey() ? Color::Info : Color::Outline), m_theme.dp(kStroke)));
    painter.setBrush(m_theme.color(isDown() ? Color::Raised : Color::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), m_theme.dp(kRadiusControl),
                            m_theme.dp(kRadiusControl));
    const int pad = m_theme.px(kSpace16);
    const int side = m_theme.px(kIconLarge);
    const QRect box = visual(QRect(pad, (height() - side) / 2, side, side));
    painter.setPen(QPen(m_theme.color(isChecked() ? Color::Info : Color::Muted), m_theme.dp(kStroke)));
    painter.setBrush(isChecked() ? QBrush(m_theme.color(Color::Info)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, m_theme.dp(kSpace8), m_theme.dp(kSpace8));
    if (isChecked())
        painter.drawPixmap(box.topLeft(), iconPixmap(Icon::Check, side, m_theme.color(Color::OnAccent)));
    painter.setPen(m_theme.color(Color::Text));
    painter.setFont(m_theme.font(Type::Body));
    const QRect words(2 * pad + side, 0, width() - 3 * pad - side, height());
    painter.drawText(visual(words),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter) |
                         Qt::TextWordWrap,
                     text());
}

} // namespace rollcall::ui
