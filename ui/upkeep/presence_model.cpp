#include "ui/upkeep/presence_model.h"

#include "ui/widgets/row_delegate.h"
#include "ui/words.h"

#include <utility>

namespace rollcall::ui {

QString sinceWords(const PresenceRow& row, const QDateTime& takenAt, const QLocale& locale)
{
    const QString time = timeOfDay(locale, row.since.time());
    if (row.since.date() == takenAt.date())
        return time;
    return locale.toString(row.since.date(), QLocale::ShortFormat) + QLatin1Char(' ') + time;
}

PresenceModel::PresenceModel(const Theme& theme, QObject* parent) : QAbstractListModel(parent), m_theme(theme) {}

void PresenceModel::setView(PresenceView view)
{
    // Unchanged rows stay, so that the list does not jump under a finger every minute.
    if (view.rows == m_view.rows && view.takenAt.date() == m_view.takenAt.date()) {
        m_view.takenAt = view.takenAt;
        return;
    }
    beginResetModel();
    m_view = std::move(view);
    endResetModel();
}

int PresenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_view.rows.size());
}

QVariant PresenceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const PresenceRow& row = m_view.rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case kTitleRole:
        return row.name;
    case kAvatarRole:
        return initials(row.name);
    case kSubtitleRole: {
        QStringList parts;
        if (row.sinceYesterday)
            parts << tr("since yesterday");
        if (!row.door.isEmpty())
            parts << row.door;
        return parts.join(QStringLiteral("  ·  "));
    }
    case kEndRole:
        return sinceWords(row, m_view.takenAt, m_theme.locale());
    case Qt::AccessibleTextRole:
        return spokenRow(*this, index);
    default:
        return {};
    }
}

} // namespace rollcall::ui
