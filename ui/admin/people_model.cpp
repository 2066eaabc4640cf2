#include "ui/admin/people_model.h"

#include "ui/widgets/row_delegate.h"
#include "ui/words.h"

#include <algorithm>

namespace rollcall::ui {

PeopleModel::PeopleModel(KioskState& state, KioskRequests& requests, QObject* parent)
    : QAbstractListModel(parent), m_requests(requests)
{
    connect(&state, &KioskState::peopleListed, this, &PeopleModel::take);
}

void PeopleModel::search(const QString& query)
{
    beginResetModel();
    m_query = query;
    m_people.clear();
    m_total = 0;
    m_answered = false;
    ++m_generation;
    endResetModel();
    request();
}

void PeopleModel::request()
{
    m_asked.push_back(m_generation);
    m_requests.listPeople(m_query, static_cast<int>(m_people.size()), kPage);
}

void PeopleModel::take(const std::vector<Person>& people, int total)
{
    if (m_asked.empty())
        return;
    const int generation = m_asked.front();
    m_asked.pop_front();
    if (generation != m_generation)
        return;
    m_answered = true;
    m_total = total;
    if (!people.empty()) {
        const int first = static_cast<int>(m_people.size());
        beginInsertRows({}, first, first + static_cast<int>(people.size()) - 1);
        m_people.insert(m_people.end(), people.begin(), people.end());
        endInsertRows();
    } else {
        m_total = static_cast<int>(m_people.size()); // fewer than announced: somebody was deleted meanwhile
    }
    Q_EMIT answered();
}

const Person* PeopleModel::personAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_people.size()) ? &m_people[static_cast<std::size_t>(row)] : nullptr;
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
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
    const bool waiting = std::find(m_asked.begin(), m_asked.end(), m_generation) != m_asked.end();
    return !parent.isValid() && m_answered && !waiting && static_cast<int>(m_people.size()) < m_total;
}

void PeopleModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        request();
}

} // namespace rollcall::ui
