#include "ui/admin/device_codes_model.h"

#include "ui/theme/icons.h"
#include "ui/widgets/row_delegate.h"
#include "ui/words.h"

#include <utility>

namespace rollcall::ui {

QString codeWords(const DeviceCodeRow& row)
{
    return DeviceCodesModel::tr("Code %1").arg(isolated(row.code));
}

QString personWords(const DeviceCodeRow& row)
{
    return row.personName.isEmpty() ? row.personId : row.personName;
}

void DeviceCodesModel::setRows(std::vector<DeviceCodeRow> rows)
{
    // Unchanged rows stay, so that the list does not jump under a finger.
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const DeviceCodeRow* DeviceCodesModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int DeviceCodesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DeviceCodesModel::data(const QModelIndex& index, int role) const
{
    const DeviceCodeRow* row = rowAt(index.row());
    if (row == nullptr)
        return {};
    const bool isMatched = !row->personId.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
    case kTitleRole:
        return row->name.isEmpty() ? codeWords(*row) : row->name;
    case kSubtitleRole: {
        QStringList words;
        if (isMatched)
            words << tr("Matched with %1").arg(personWords(*row));
        words << row->place;
        if (!row->name.isEmpty())
            words << codeWords(*row);
        if (row->waiting > 0)
            words << tr("%Ln records waiting", nullptr, row->waiting);
        return words.join(QStringLiteral("  ·  "));
    }
    case kIconRole:
        return static_cast<int>(isMatched ? Icon::Check : Icon::Person);
    case kDimmedRole:
        return isMatched && row->waiting == 0;
    case Qt::AccessibleTextRole:
        return spokenRow(*this, index);
    default:
        return {};
    }
}

} // namespace rollcall::ui
