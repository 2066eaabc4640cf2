#include "ui/widgets/row_delegate.h"

#include "ui/theme/icons.h"
#include "ui/theme/shapes.h"
#include "ui/widgets/labels.h"

#include <QListView>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

QString spokenRow(const QAbstractItemModel& model, const QModelIndex& index)
{
    QStringList parts;
    for (const int role : {static_cast<int>(kTitleRole), static_cast<int>(kSubtitleRole), static_cast<int>(kEndRole)}) {
        if (const QString part = model.data(index, role).toString(); !part.isEmpty())
            parts << part;
    }
    return parts.join(QStringLiteral(", "));
}

RowDelegate::RowDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_theme.px(kTouch), m_theme.px(kRow)};
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int gap = m_theme.px(kSpace16);
    const int half = m_theme.px(kSpace4) / 2;
    const QRect row = option.rect.adjusted(0, half, 0, -half);
    const auto visual = [&](const QRect& r) { return QStyle::visualRect(option.direction, row, r); };
    const bool selected = option.state & QStyle::State_Selected;
    painter->setPen(m_theme.isHighContrast() && selected ? QPen(m_theme.color(Color::Info), m_theme.dp(kStroke))
                                                         : QPen(Qt::NoPen));
    painter->setBrush(selected ? m_theme.blend(Color::Surface, Color::Info, kPressedTint)
                               : m_theme.color(Color::Surface));
    painter->drawRoundedRect(row, m_theme.dp(kRadiusControl), m_theme.dp(kRadiusControl));

    const QVariant shape = index.data(kShapeRole);
    const QVariant avatar = index.data(kAvatarRole);
    const QVariant icon = index.data(kIconRole);
    const bool marked = shape.isValid() || avatar.isValid() || icon.isValid();
    const int mark = marked ? m_theme.px(kAvatar) : 0;
    const QRect markAt = visual(QRect(row.left() + gap, row.top() + (row.height() - mark) / 2, mark, mark));
    if (shape.isValid()) {
        const int inset = (mark - m_theme.px(kShapeSmall)) / 2;
        paintShape(*painter, markAt.adjusted(inset, inset, -inset, -inset), static_cast<Shape>(shape.toInt()), m_theme);
    } else if (icon.isValid()) {
        const int side = m_theme.px(kIcon);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(Color::Raised));
        painter->drawEllipse(markAt);
        painter->drawPixmap(markAt.center() - QPoint(side / 2, side / 2),
                            iconPixmap(static_cast<Icon>(icon.toInt()), side, m_theme.color(Color::Text)));
    } else if (marked) {
        paintAvatar(*painter, markAt, avatar.toString(), m_theme);
    }

    const int align = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    const int opposite = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight));
    const bool dimmed = index.data(kDimmedRole).toBool();
    const QString end = index.data(kEndRole).toString();
    painter->setFont(m_theme.font(Type::Body));
    const int endWidth = end.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(end) + gap;
    painter->setPen(m_theme.color(dimmed ? Color::Muted : Color::Text));
    painter->drawText(visual(QRect(row.right() - endWidth - gap, row.top(), endWidth, row.height())),
                      opposite | Qt::AlignVCenter, end);

    const int left = row.left() + gap + (marked ? mark + gap : 0);
    const int width = row.right() - endWidth - gap - left;
    const QString subtitle = index.data(kSubtitleRole).toString();
    const QFont strong = m_theme.font(Type::Body, true);
    const QFont quiet = m_theme.font(Type::Label);
    const QFontMetrics strongMetrics(strong);
    const QFontMetrics quietMetrics(quiet);
    const int block = strongMetrics.height() + (subtitle.isEmpty() ? 0 : quietMetrics.height());
    const int top = row.top() + (row.height() - block) / 2;
    painter->setFont(strong);
    painter->drawText(visual(QRect(left, top, width, strongMetrics.height())), align | Qt::AlignVCenter,
                      strongMetrics.elidedText(index.data(kTitleRole).toString(), Qt::ElideRight, width));
    painter->setFont(quiet);
    painter->setPen(m_theme.color(Color::Muted));
    painter->drawText(visual(QRect(left, top + strongMetrics.height(), width, quietMetrics.height())),
                      align | Qt::AlignVCenter, quietMetrics.elidedText(subtitle, Qt::ElideRight, width));
    painter->restore();
}

void showRows(QListView& list, QAbstractItemModel& model, const QString& accessibleName, const Theme& theme)
{
    list.setAccessibleName(accessibleName);
    list.setModel(&model);
    list.setItemDelegate(new RowDelegate(theme, &list));
    list.setUniformItemSizes(true);
    list.setSelectionMode(QAbstractItemView::NoSelection);
    list.setFocusPolicy(Qt::NoFocus);
    makeTouchScrollable(list, theme);
}

void paintAvatar(QPainter& painter, const QRectF& where, const QString& initials, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.isHighContrast() ? QPen(theme.color(Color::Outline), theme.dp(kStroke)) : QPen(Qt::NoPen));
    painter.setBrush(theme.blend(Color::Surface, Color::Info, 0.22));
    painter.drawEllipse(where);
    QFont font = theme.font(Type::Body, true);
    font.setPixelSize(std::max(1, qRound(where.height() * 0.38)));
    painter.setFont(font);
    painter.setPen(theme.color(Color::Text));
    painter.drawText(where, Qt::AlignCenter, initials);
    painter.restore();
}

} // namespace rollcall::ui
