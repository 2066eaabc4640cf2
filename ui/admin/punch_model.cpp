#include "ui/admin/punch_model.h"

#include "ui/theme/shapes.h"
#include "ui/widgets/row_delegate.h"
#include "ui/words.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace rollcall::ui {

namespace {

/// By time, not by number: a punch that was added by hand or collected from a device came late.
void sortByTime(std::vector<PunchRow>& rows)
{
    std::stable_sort(rows.begin(), rows.end(),
                     [](const PunchRow& a, const PunchRow& b) { return a.localTime > b.localTime; });
}

} // namespace

QString methodWords(VerifyMethod method)
{
    switch (method) {
    case VerifyMethod::Face:
        return PunchModel::tr("by face");
    case VerifyMethod::Pin:
        return PunchModel::tr("by PIN");
    case VerifyMethod::QrCode:
        return PunchModel::tr("by QR code");
    case VerifyMethod::Card:
        return PunchModel::tr("by card");
    case VerifyMethod::Manual:
        return PunchModel::tr("added manually");
    }
    return {};
}

PunchModel::PunchModel(const Theme& theme, QObject* parent) : QAbstractListModel(parent), m_theme(theme) {}

bool PunchModel::shows(const PunchRow& row) const
{
    switch (m_filter) {
    case PunchFilter::All:
        return true;
    case PunchFilter::In:
        return row.direction == Direction::In;
    case PunchFilter::Out:
        return row.direction == Direction::Out;
    case PunchFilter::Corrected:
        return row.corrected || row.method == VerifyMethod::Manual;
    case PunchFilter::WithoutFace:
        return row.method != VerifyMethod::Face;
    }
    return true;
}

void PunchModel::select()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (shows(m_rows[i]))
            m_shown.push_back(i);
    }
}

void PunchModel::setRows(std::vector<PunchRow> rows)
{
    beginResetModel();
    m_byPerson = m_more = false;
    m_asked = 0;
    m_rows = std::move(rows);
    sortByTime(m_rows);
    select();
    endResetModel();
}

void PunchModel::beginPerson()
{
    beginResetModel();
    m_rows.clear();
    m_shown.clear();
    m_byPerson = m_more = true;
    m_asked = 0;
    m_lowest = kNewest;
    endResetModel();
    fetchMore({});
}

void PunchModel::addRows(qint64 before, const std::vector<PunchRow>& rows)
{
    if (!m_byPerson || before != m_asked)
        return;
    m_asked = 0;
    m_more = rows.size() == kPage;
    if (rows.empty())
        return;
    m_lowest = rows.back().sequence;
    std::vector<PunchRow> all = m_rows;
    all.insert(all.end(), rows.begin(), rows.end());
    sortByTime(all);
    const bool isAppended = std::equal(m_rows.begin(), m_rows.end(), all.begin(),
                                       [](const auto& a, const auto& b) { return a.sequence == b.sequence; });
    const auto shown =
        static_cast<int>(std::count_if(rows.begin(), rows.end(), [this](const PunchRow& row) { return shows(row); }));
    if (shown > 0 && isAppended)
        beginInsertRows({}, rowCount(), rowCount() + shown - 1);
    else if (shown > 0)
        beginResetModel();
    m_rows = std::move(all);
    select();
    if (shown > 0 && isAppended) {
        endInsertRows();
    } else if (shown > 0) {
        endResetModel();
    } else if (m_more) {
        fetchMore({}); // no row of this page is shown, so no view will ask
    }
}

void PunchModel::giveUp(qint64 before)
{
    if (before == m_asked)
        m_asked = 0;
}

void PunchModel::setFilter(PunchFilter filter)
{
    if (m_filter == filter)
        return;
    beginResetModel();
    m_filter = filter;
    select();
    endResetModel();
    if (m_shown.empty() && canFetchMore({}))
        fetchMore({});
}

const PunchRow* PunchModel::punchAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[m_shown[static_cast<std::size_t>(row)]] : nullptr;
}

int PunchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

bool PunchModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more && m_asked == 0;
}

void PunchModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = m_lowest;
    Q_EMIT moreWanted(m_asked);
}

QVariant PunchModel::data(const QModelIndex& index, int role) const
{
    const PunchRow* found = index.isValid() ? punchAt(index.row()) : nullptr;
    if (found == nullptr)
        return {};
    const PunchRow& row = *found;
    switch (role) {
    case Qt::DisplayRole:
    case kTitleRole:
        if (m_byPerson)
            return m_theme.locale().toString(row.localTime.date(), QLocale::ShortFormat);
        return row.name.isEmpty() ? row.personId : row.name;
    case kSubtitleRole: {
        QString words = directionWord(row.direction) + QStringLiteral(", ") + methodWords(row.method);
        if (row.voided)
            words += QStringLiteral(", ") + tr("does not count");
        else if (row.corrected)
            words += QStringLiteral(", ") + tr("corrected");
        if (row.missedOut)
            words += QStringLiteral(", ") + tr("no check-out");
        return words;
    }
    case kEndRole:
        return timeOfDay(m_theme.locale(), row.localTime.time());
    case kShapeRole:
        if (row.voided)
            return static_cast<int>(Shape::Refused);
        return static_cast<int>(row.direction == Direction::In ? Shape::In : Shape::Out);
    case kDimmedRole:
        return row.voided;
    case Qt::AccessibleTextRole:
        return spokenRow(*this, index);
    default:
        return {};
    }
}

} // namespace rollcall::ui
