#pragma once

#include "screen/class_admin.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"

#include <QAbstractListModel>

namespace rollcall::ui {

/// The people of a class, one row a person.
class ClassModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit ClassModel(const Theme& theme, QObject* parent = nullptr);
    void setView(ClassView view);
    [[nodiscard]] const ClassView& view() const noexcept { return m_view; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString stateOf(const ClassPerson& person) const;

    const Theme& m_theme;
    ClassView m_view;
};

} // namespace rollcall::ui
