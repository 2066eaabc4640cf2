#include "ui/widgets/nav_row.h"

#include "ui/widgets/chosen.h"

#include <QPainter>
#include <QStyle>

namespace rollcall::ui {

using namespace tokens;

NavRow::NavRow(const Theme& theme, Icon icon, const QString& word, QWidget* parent)
    : Pressable(parent), m_theme(theme), m_icon(icon)
{
    setText(word);
    setAccessibleName(word);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavRow::setSummary(const QString& summary)
{
    m_summary = summary;
    setAccessibleDescription(summary);
    update();
}

void NavRow::setChosen(bool chosen)
{
    m_choice = true;
    ui::setChosen(*this, chosen);
    update();
}

void NavRow::setBeside(bool isOpen)
{
    ui::setChosen(*this, isOpen);
}

void NavRow::setLeadsAway()
{
    setAutoExclusive(false);
    setCheckable(false);
}

void NavRow::nextCheckState() {}

QSize NavRow::sizeHint() const
{
    return {m_theme.px(kFormWidth), m_theme.px(kRow)};
}

QSize NavRow::minimumSizeHint() const
{
    return {m_theme.px(kTouch), m_theme.px(kRow)};
}

void NavRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = isChecked() || isDown();
    const double half = m_theme.dp(kStroke) / 2;
    const bool outlined = isFocusedByKey() || (m_theme.isHighContrast() && marked);
    painter.setPen(outlined ? QPen(m_theme.color(Color::Info), m_theme.dp(kStroke)) : QPen(Qt::NoPen));
    painter.setBrush(marked ? m_theme.blend(Color::Surface, Color::Info, kPressedTint) : m_theme.color(Color::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), m_theme.dp(kRadiusControl),
                            m_theme.dp(kRadiusControl));

    const auto visual = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int gap = m_theme.px(kSpace16);
    const int side = m_theme.px(kIcon);
    const int middle = (height() - side) / 2;
    painter.drawPixmap(visual(QRect(gap, middle, side, side)).topLeft(),
                       iconPixmap(m_icon, side, m_theme.color(marked ? Color::Info : Color::Text)));
    if (!m_choice || isChecked())
        painter.drawPixmap(visual(QRect(width() - gap - side, middle, side, side)).topLeft(),
                           iconPixmap(m_choice ? Icon::Check : Icon::ChevronRight, side,
                                      m_theme.color(m_choice ? Color::Info : Color::Muted)));

    const int left = 2 * gap + side;
    const int room = width() - left - 2 * gap - side;
    const QFont strong = m_theme.font(Type::Body, true);
    const QFont quiet = m_theme.font(Type::Label);
    const QFontMetrics strongMetrics(strong);
    const QFontMetrics quietMetrics(quiet);
    const int block = strongMetrics.height() + (m_summary.isEmpty() ? 0 : quietMetrics.height());
    const int top = (height() - block) / 2;
    const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    painter.setFont(strong);
    painter.setPen(m_theme.color(Color::Text));
    painter.drawText(visual(QRect(left, top, room, strongMetrics.height())), static_cast<int>(align),
                     strongMetrics.elidedText(text(), Qt::ElideRight, room));
    painter.setFont(quiet);
    painter.setPen(m_theme.color(Color::Muted));
    painter.drawText(visual(QRect(left, top + strongMetrics.height(), room, quietMetrics.height())),
                     static_cast<int>(align), quietMetrics.elidedText(m_summary, Qt::ElideRight, room));
}

} // namespace rollcall::ui
