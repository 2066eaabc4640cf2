#include "ui/widgets/button.h"

#include "ui/widgets/chosen.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

Button::Button(const Theme& theme, Kind kind, const QString& text, std::optional<Icon> icon, QWidget* parent)
    : Pressable(parent), m_theme(theme), m_kind(kind), m_icon(icon)
{
    setText(text); // also what a screen reader calls it, unless it is given another name
    if (kind == Kind::Key)
        setFocusPolicy(Qt::NoFocus);
    setCheckable(kind == Kind::Rail);
    setAutoExclusive(kind == Kind::Rail); // one of several, not a box to be ticked
    setMinimumSize(theme.px(kTouch), theme.px(kTouch));
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void Button::setRing(std::optional<double> fraction)
{
    if (m_ring.has_value() != fraction.has_value())
        updateGeometry(); // it takes room
    m_ring = fraction;
    update();
}

void Button::setAttention(const QString& words)
{
    setAccessibleDescription(words);
    update();
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Button::setChosen(bool chosen)
{
    setKind(chosen ? Kind::Primary : Kind::Secondary);
    ui::setChosen(*this, chosen);
}

void Button::nextCheckState() {}

QFont Button::textFont() const
{
    switch (m_kind) {
    case Kind::Rail:
        return m_theme.font(Type::Label, isChecked());
    case Kind::Tile:
        return m_theme.font(Type::Label, true);
    case Kind::Key:
        return m_theme.font(Type::Heading);
    default:
        return m_theme.font(Type::Body, true);
    }
}

int Button::mark() const
{
    if (!m_icon && !m_ring)
        return 0;
    return m_theme.px(m_kind == Kind::Tile ? kIconLarge : kIcon);
}

int Button::padding() const
{
    switch (m_kind) {
    case Kind::Rail:
    case Kind::Key:
        return m_theme.px(kSpace4);
    case Kind::Tile:
        return m_theme.px(kSpace12);
    default:
        return m_theme.px(kSpace24);
    }
}

QSize Button::sizeHint() const
{
    QFont font = textFont();
    font.setWeight(QFont::DemiBold); // checked or not: the size stays
    const QFontMetrics metrics(font);
    const int textWidth = text().isEmpty() ? 0 : metrics.horizontalAdvance(text());
    const int touch = m_theme.px(kTouch);
    if (m_kind == Kind::Rail)
        return {std::max(touch, textWidth + 2 * padding()),
                std::max(touch, mark() + metrics.height() + m_theme.px(kSpace24))};
    if (m_kind == Kind::Tile)
        return {std::max(m_theme.px(kTile), textWidth + 2 * padding()),
                std::max(m_theme.px(kTile), mark() + metrics.height() + 2 * padding())};
    const int gap = mark() && textWidth ? m_theme.px(kSpace12) : 0;
    const int sides = textWidth ? 2 * padding() : 2 * m_theme.px(kSpace12);
    return {std::max(touch, textWidth + gap + mark() + sides),
            std::max(touch, metrics.height() + m_theme.px(kSpace16))};
}

Button::Look Button::look() const
{
    const QColor none = Qt::transparent;
    const QColor outline = m_theme.isHighContrast() ? m_theme.color(Color::Outline) : none;
    const double pressed = isDown() ? kPressedTint : 0;
    // Without its color: a faded color looks active, and its text is hard to read.
    if (!isEnabled() && isAccented())
        return {m_theme.color(Color::Raised), m_theme.color(Color::Muted), outline};
    switch (m_kind) {
    case Kind::Primary:
        return {m_theme.blend(Color::Info, Color::Text, pressed), m_theme.color(Color::OnAccent), outline};
    case Kind::Danger:
        return {m_theme.blend(Color::Danger, Color::Text, pressed), m_theme.color(Color::OnAccent), outline};
    case Kind::Ghost:
        return {isDown() ? m_theme.color(Color::Text, kPressedTint) : none, m_theme.color(Color::Text), none};
    case Kind::Rail:
        if (isChecked())
            return {m_theme.blend(Color::Surface, Color::Info, kPressedTint), m_theme.color(Color::Info), outline};
        return {isDown() ? m_theme.color(Color::Text, kPressedTint) : none, m_theme.color(Color::Muted), none};
    case Kind::Secondary:
    case Kind::Tile:
    case Kind::Key:
        break;
    }
    return {m_theme.blend(Color::Raised, Color::Text, pressed), m_theme.color(Color::Text), outline};
}

void Button::paintColumn(QPainter& painter, const Look& look) const
{
    const QFontMetrics metrics(textFont());
    const int content = mark() + m_theme.px(kSpace4) + metrics.height();
    const int top = (height() - content) / 2;
    if (m_icon)
        painter.drawPixmap((width() - mark()) / 2, top, iconPixmap(*m_icon, mark(), look.ink));
    if (m_kind == Kind::Rail && !accessibleDescription().isEmpty()) {
        const double side = m_theme.dp(kSpace12);
        const QRectF icon((width() - mark()) / 2.0, top, mark(), mark());
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const QRectF dot(isMirrored ? icon.left() - side / 2 : icon.right() - side / 2, icon.top() - side / 4, side,
                         side);
        painter.setPen(QPen(m_theme.color(Color::Surface), m_theme.dp(kStroke)));
        painter.setBrush(m_theme.color(Color::Warning));
        painter.drawEllipse(dot);
        painter.setPen(look.ink);
    }
    painter.drawText(QRect(0, top + mark() + m_theme.px(kSpace4), width(), metrics.height()), Qt::AlignCenter, text());
}

void Button::paintRow(QPainter& painter, const Look& look) const
{
    const QFontMetrics metrics(textFont());
    const int gap = mark() && !text().isEmpty() ? m_theme.px(kSpace12) : 0;
    const int room = width() - mark() - gap - 2 * m_theme.px(kSpace8);
    const QString shown = metrics.elidedText(text(), Qt::ElideRight, room);
    const int textWidth = metrics.horizontalAdvance(shown);
    const int total = mark() + gap + textWidth;
    const QRect row((width() - total) / 2, 0, total, height());
    const QRect markAt =
        QStyle::visualRect(layoutDirection(), row, QRect(row.left(), (height() - mark()) / 2, mark(), mark()));
    const QRect textAt =
        QStyle::visualRect(layoutDirection(), row, QRect(row.left() + mark() + gap, 0, textWidth + 1, height()));
    if (m_ring) {
        const double stroke = m_theme.dp(kSpace4);
        const QRectF ring = QRectF(markAt).adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
        QColor track = look.ink;
        track.setAlphaF(0.25F);
        painter.setPen(QPen(track, stroke));
        painter.drawEllipse(ring);
        painter.setPen(QPen(look.ink, stroke, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(ring, 90 * 16, qRound(*m_ring * 360 * 16));
        painter.setPen(look.ink);
    } else if (m_icon) {
        painter.drawPixmap(markAt.topLeft(), iconPixmap(*m_icon, mark(), look.ink));
    }
    painter.drawText(textAt, Qt::AlignCenter, shown);
}

void Button::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled() && !isAccented())
        painter.setOpacity(kDisabledOpacity);
    const Look colors = look();
    const double half = m_theme.dp(kStroke) / 2;
    painter.setPen(colors.outline.alpha() ? QPen(colors.outline, m_theme.dp(kStroke)) : QPen(Qt::NoPen));
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), m_theme.dp(kRadiusControl),
                            m_theme.dp(kRadiusControl));
    if (isFocusedByKey()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(Color::Info), m_theme.dp(kStroke)));
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), m_theme.dp(kRadiusControl),
                                m_theme.dp(kRadiusControl));
    }
    painter.setFont(textFont());
    painter.setPen(colors.ink);
    m_kind == Kind::Rail || m_kind == Kind::Tile ? paintColumn(painter, colors) : paintRow(painter, colors);
}

} // namespace rollcall::ui
