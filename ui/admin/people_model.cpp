#include "ui/admin/people_model.h"

#include "ui/widgets/row_delegate.h"
#include "ui/words.h"

namespace rollcall::ui {

PeopleModel::PeopleModel(PeopleAdmin& people, QObject* parent) : QAbstractListModel(parent), m_people(people) {}

void PeopleModel::search(const QString& query)
{
    beginResetModel();
    m_query = query;
    m_rows.clear();
    m_total = 0;
    m_answered = false;
    ++m_search;
    endResetModel();
    request();
}

void PeopleModel::request()
{
    m_waiting = true;
    m_people.list(m_query, static_cast<int>(m_rows.size()), kPage, this,
                  [this, search = m_search](const Result<PeopleList>& found) {
                      if (search != m_search)
                          return;
                      m_waiting = false;
                      if (found)
                          take(*found);
                      else
                          Q_EMIT failed(found.error().message);
                  });
}

void PeopleModel::take(const PeopleList& found)
{
    m_answered = true;
    m_total = found.total;
    if (!found.people.empty()) {
        const int first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(found.people.size()) - 1);
        m_rows.insert(m_rows.end(), found.people.begin(), found.people.end());
        endInsertRows();
    } else {
        m_total = static_cast<int>(m_rows.size()); // fewer than announced: people were deleted meanwhile
    }
    Q_EMIT answered();
}

const Person* PeopleModel::personAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    const Person* person = personAt(index.row());
    if (!person)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case kTitleRole:
        return person->label();
    case kSubtitleRole:
        return person->displayName.isEmpty() ? QString() : person->id.value();
    case kAvatarRole:
        return initials(person->label());
    case kEndRole:
        return person->enabled ? QString() : tr("Disabled");
    case kDimmedRole:
        return !person->enabled;
    case Qt::AccessibleTextRole:
        return spokenRow(*this, index);
    default:
        return {};
    }
}

bool PeopleModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_answered && !m_waiting && static_cast<int>(m_rows.size()) < m_total;
}

void PeopleModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        request();
}

} // namespace rollcall::ui
