#pragma once

#include "screen/presence_admin.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"

#include <QAbstractListModel>

namespace rollcall::ui {

/// "08:14", with the day before it where that is not the day of the list.
[[nodiscard]] QString sinceWords(const PresenceRow& row, const QDateTime& takenAt, const QLocale& locale);

/// Everyone who is in, one row a person.
class PresenceModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit PresenceModel(const Theme& theme, QObject* parent = nullptr);
    void setView(PresenceView view);
    [[nodiscard]] const PresenceView& view() const noexcept { return m_view; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    const Theme& m_theme;
    PresenceView m_view;
};

} // namespace rollcall::ui
