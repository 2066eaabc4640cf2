#include "ui/upkeep/audit_model.h"

#include "ui/upkeep/audit_words.h"
#include "ui/widgets/row_delegate.h"
#include "ui/words.h"

#include <utility>

namespace rollcall::ui {

AuditModel::AuditModel(const Theme& theme, QObject* parent) : QAbstractListModel(parent), m_theme(theme) {}

void AuditModel::begin(const AuditQuery& filter)
{
    beginResetModel();
    m_rows.clear();
    m_answered = false;
    m_more = true;
    m_query = filter;
    m_query.before = 0;
    m_query.limit = kPage;
    endResetModel();
    ask();
}

void AuditModel::ask()
{
    m_asked = true;
    Q_EMIT moreWanted(m_query);
}

void AuditModel::addRows(const AuditQuery& query, const std::vector<AuditRow>& rows)
{
    if (!m_asked || query != m_query)
        return;
    m_asked = false;
    m_answered = true;
    m_more = std::cmp_equal(rows.size(), kPage);
    if (rows.empty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
}

int AuditModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

bool AuditModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more && !m_asked && !m_rows.empty();
}

void AuditModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_query.before = m_rows.back().id;
    ask();
}

QVariant AuditModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const AuditRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const AuditWords words = auditWords(row, m_theme.locale());
    const QLocale& locale = m_theme.locale();
    switch (role) {
    case kTitleRole:
        return words.sentence;
    case kIconRole:
        return static_cast<int>(words.icon);
    case kSubtitleRole: {
        const QString who = actorWords(row.actor);
        const QString day = locale.toString(row.at.date(), QLocale::ShortFormat);
        return words.detail.isEmpty() ? QStringLiteral("%1  ·  %2").arg(day, who)
                                      : QStringLiteral("%1  ·  %2  ·  %3").arg(day, who, words.detail);
    }
    case kEndRole:
        return timeOfDay(locale, row.at.time());
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3 %4")
            .arg(words.sentence, actorWords(row.actor), locale.toString(row.at.date(), QLocale::ShortFormat),
                 timeOfDay(locale, row.at.time()));
    default:
        return {};
    }
}

} // namespace rollcall::ui
