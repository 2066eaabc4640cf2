#include "ui/settings/theme_tile.h"

#include <QPainter>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

ThemeTile::ThemeTile(const Theme& theme, const UiSettings& look, const QString& word, QWidget* parent)
    : Pressable(parent), m_theme(theme), m_own(look)
{
    setText(word);
    setAccessibleName(word);
    setCheckable(true);
    setAutoExclusive(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumSize(std::max(theme.px(kTouch),
                            QFontMetrics(theme.font(Type::Label, true)).horizontalAdvance(word) + theme.px(kSpace16)),
                   sizeHint().height());
}

QSize ThemeTile::sizeHint() const
{
    return {m_theme.px(kShape), m_theme.px(kShape * 0.8)};
}

void ThemeTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double stroke = m_theme.dp(isChecked() ? kStroke * 2 : kStroke);
    const QRectF frame = QRectF(rect()).adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    painter.setPen(QPen(m_theme.color(isChecked() || isFocusedByKey() ? Color::Info : Color::Outline), stroke));
    painter.setBrush(m_own.color(Color::Background));
    painter.drawRoundedRect(frame, m_theme.dp(kRadiusControl), m_theme.dp(kRadiusControl));

    // A door in small: who was recognized, and the two directions.
    const QFontMetrics words(m_theme.font(Type::Label, true));
    const double pad = m_theme.dp(kSpace12);
    const QRectF card(pad, pad, width() - 2 * pad, height() - words.height() - 3 * pad);
    painter.setPen(m_own.isHighContrast() ? QPen(m_own.color(Color::Outline), m_theme.dp(kStroke)) : QPen(Qt::NoPen));
    painter.setBrush(m_own.color(Color::Surface));
    painter.drawRoundedRect(card, m_theme.dp(kSpace8), m_theme.dp(kSpace8));
    painter.setPen(Qt::NoPen);
    const double unit = card.height() / 7;
    const bool mirrored = isRightToLeft();
    const auto bar = [&](double x, double y, double w, double h, Color color) {
        const double left = mirrored ? card.right() - x - w : card.left() + x;
        painter.setBrush(m_own.color(color));
        painter.drawRoundedRect(QRectF(left, card.top() + y, w, h), h / 2, h / 2);
    };
    bar(unit, unit, 2 * unit, 2 * unit, Color::In);
    bar(4 * unit, unit * 1.1, std::max(0.0, card.width() - 6 * unit), unit * 0.8, Color::Text);
    bar(4 * unit, unit * 2.3, std::max(0.0, card.width() * 0.7 - 6 * unit), unit * 0.6, Color::Muted);
    bar(unit, unit * 4.4, card.width() - 2 * unit, unit * 1.6, Color::Info);

    painter.setFont(m_theme.font(Type::Label, true));
    painter.setPen(m_own.color(Color::Text));
    painter.drawText(QRectF(0, card.bottom(), width(), height() - card.bottom()), Qt::AlignCenter, text());
}

} // namespace rollcall::ui
