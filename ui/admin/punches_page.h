#pragma once

#include "ui/admin/admin_page.h"
#include "ui/kiosk_requests.h"
#include "ui/kiosk_state.h"

#include "base/clock.h"

#include <QAbstractListModel>

class QLabel;
class QListView;
class QStackedWidget;

namespace rollcall::ui {

class Button;
class EmptyState;

/// The punches of one attendance day.
class PunchModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit PunchModel(const Theme& theme, QObject* parent = nullptr);
    void setRows(std::vector<PunchRow> rows);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    const Theme& m_theme;
    std::vector<PunchRow> m_rows;
};

/// Attendance day by day.
class PunchesPage : public AdminPage
{
    Q_OBJECT
public:
    PunchesPage(const Theme& theme, const Clock& clock, KioskState& state, KioskRequests& requests,
                QWidget* parent = nullptr);
    void enter() override;

private:
    void go(const QDate& day);
    [[nodiscard]] QDate today() const;

    const Clock& m_clock;
    KioskRequests& m_requests;
    QDate m_day;
    PunchModel* m_model;
    QLabel* m_dayLabel;
    QLabel* m_count;
    Button* m_earlier;
    Button* m_later;
    QStackedWidget* m_stack;
    QListView* m_list;
    EmptyState* m_none;
};

} // namespace rollcall::ui
