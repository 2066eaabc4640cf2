#include "ui/widgets/option_row.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

OptionRow::OptionRow(const Theme& theme, const QString& word, const QString& line, QWidget* parent)
    : Pressable(parent), m_theme(theme), m_line(line)
{
    setText(word);
    setAccessibleName(word);
    setAccessibleDescription(line);
    setCheckable(true);
    setAutoExclusive(true);
    setMinimumHeight(theme.px(kTouch));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int OptionRow::room(int width) const
{
    return std::max(1, width - m_theme.px(kIcon + kSpace16 * 3));
}

int OptionRow::textHeight(Type type, bool strong, int width, const QString& text) const
{
    if (text.isEmpty())
        return 0;
    return QFontMetrics(m_theme.font(type, strong))
        .boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, text)
        .height();
}

QSize OptionRow::sizeHint() const
{
    // Narrow enough for two side by side on a screen of 10 inches.
    const int width = m_theme.px(kDetailWidth);
    return {width, heightForWidth(width)};
}

int OptionRow::heightForWidth(int width) const
{
    const int text =
        textHeight(Type::Body, true, room(width), this->text()) + textHeight(Type::Label, false, room(width), m_line);
    return std::max(m_theme.px(kTouch), text + m_theme.px(kSpace16));
}

void OptionRow::nextCheckState()
{
    setChecked(true); // a possibility is left by choosing another
}

void OptionRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto visual = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const double half = m_theme.dp(kStroke) / 2;
    const bool marked = isChecked() || isFocusedByKey();
    painter.setPen(QPen(m_theme.color(marked ? Color::Info : Color::Outline), m_theme.dp(kStroke)));
    painter.setBrush(isChecked() || isDown() ? m_theme.blend(Color::Surface, Color::Info, kPressedTint)
                                             : m_theme.color(Color::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), m_theme.dp(kRadiusControl),
                            m_theme.dp(kRadiusControl));
    const int pad = m_theme.px(kSpace16);
    const int side = m_theme.px(kIcon);
    const QRectF mark(visual(QRect(pad, (height() - side) / 2, side, side)));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(isChecked() ? Color::Info : Color::Muted), m_theme.dp(kStroke)));
    painter.drawEllipse(mark.adjusted(half, half, -half, -half));
    if (isChecked()) {
        const double inset = side * 0.26;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Color::Info));
        painter.drawEllipse(mark.adjusted(inset, inset, -inset, -inset));
    }
    const int left = 2 * pad + side;
    const int wide = room(width());
    const int wordHeight = textHeight(Type::Body, true, wide, text());
    const int lineHeight = textHeight(Type::Label, false, wide, m_line);
    const int top = (height() - wordHeight - lineHeight) / 2;
    const int align =
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignTop) | Qt::TextWordWrap;
    painter.setPen(m_theme.color(Color::Text));
    painter.setFont(m_theme.font(Type::Body, true));
    painter.drawText(visual(QRect(left, top, wide, wordHeight)), align, text());
    if (m_line.isEmpty())
        return;
    painter.setPen(m_theme.color(m_theme.isHighContrast() ? Color::Text : Color::Muted));
    painter.setFont(m_theme.font(Type::Label));
    painter.drawText(visual(QRect(left, top + wordHeight, wide, lineHeight)), align, m_line);
}

} // namespace rollcall::ui
