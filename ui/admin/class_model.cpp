#include "ui/admin/class_model.h"

#include "ui/widgets/row_delegate.h"
#include "ui/words.h"

#include <utility>

namespace rollcall::ui {

ClassModel::ClassModel(const Theme& theme, QObject* parent) : QAbstractListModel(parent), m_theme(theme) {}

void ClassModel::setView(ClassView view)
{
    // Unchanged rows stay, so that the list does not jump under a finger.
    if (view.people == m_view.people && view.isOver() == m_view.isOver() && view.from == m_view.from) {
        m_view = std::move(view);
        return;
    }
    beginResetModel();
    m_view = std::move(view);
    endResetModel();
}

int ClassModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_view.people.size());
}

QString ClassModel::stateOf(const ClassPerson& person) const
{
    if (!person.came)
        return m_view.isOver() ? tr("Absent") : tr("Not here yet");
    return person.late ? tr("Late") : tr("Here");
}

QVariant ClassModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ClassPerson& person = m_view.people[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case kTitleRole:
        return person.name;
    case kAvatarRole:
        return initials(person.name);
    case kSubtitleRole:
        return stateOf(person);
    case kEndRole:
        return person.came ? timeOfDay(m_theme.locale(), person.came->time()) : QString();
    case kDimmedRole:
        return !person.came.has_value();
    case Qt::AccessibleTextRole:
        return spokenRow(*this, index);
    default:
        return {};
    }
}

} // namespace rollcall::ui
