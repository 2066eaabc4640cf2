#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

class QListView;

namespace rollcall::ui {

/// What a list row shows; the models answer these roles.
enum RowRole : int {
    kTitleRole = Qt::UserRole + 1,
    kSubtitleRole,
    kEndRole,    ///< text at the end side
    kAvatarRole, ///< initials in a circle; without it and a shape there is no mark
    kShapeRole,  ///< static_cast<int>(Shape) instead of an avatar
    kIconRole,   ///< static_cast<int>(Icon) instead of an avatar
    kDimmedRole, ///< true: the row is there but does not take part
};

/// What a screen reader says of a row, all that it shows: the models' answer to Qt::AccessibleTextRole.
[[nodiscard]] QString spokenRow(const QAbstractItemModel& model, const QModelIndex& index);

/// Rows of 80 dp: a mark, two lines, a word at the end.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit RowDelegate(const Theme& theme, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

/// Fills an empty list view: rows of `model`, scrolled by touch, of which none can be chosen.
void showRows(QListView& list, QAbstractItemModel& model, const QString& accessibleName, const Theme& theme);

void paintAvatar(QPainter& painter, const QRectF& where, const QString& initials, const Theme& theme);

} // namespace rollcall::ui
