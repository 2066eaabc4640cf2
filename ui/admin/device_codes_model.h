#pragma once

#include "screen/device_admin.h"
#include "ui/screen_names.h"

#include <QAbstractListModel>

#include <vector>

namespace rollcall::ui {

/// The codes of devices, one row a code.
class DeviceCodesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit DeviceCodesModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}
    void setRows(std::vector<DeviceCodeRow> rows);
    /// Null outside the rows that are there.
    [[nodiscard]] const DeviceCodeRow* rowAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<DeviceCodeRow> m_rows;
};

/// "Code 17"
[[nodiscard]] QString codeWords(const DeviceCodeRow& row);
/// The person's name, or the identifier where no name is kept.
[[nodiscard]] QString personWords(const DeviceCodeRow& row);

} // namespace rollcall::ui
