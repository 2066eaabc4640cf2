#pragma once

#include "ui/admin/admin_page.h"
#include "ui/kiosk_requests.h"
#include "ui/kiosk_state.h"

#include "base/clock.h"

#include <initializer_list>

class QScrollArea;

namespace rollcall::ui {

class EmptyState;

/// Where punches go: a card per connected system and what still waits or was refused.
class ConnectionsPage : public AdminPage
{
    Q_OBJECT
public:
    static constexpr int kMostRows = 100; ///< more are counted, not shown: each row is a widget

    ConnectionsPage(const Theme& theme, const Clock& clock, KioskState& state, KioskRequests& requests,
                    QWidget* parent = nullptr);
    void enter() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void showLinks();
    void showRows(const std::vector<OutboxRow>& rows);
    void showSection(const QString& title, const std::vector<OutboxRow>& rows,
                     std::initializer_list<OutboxRow::State> states);
    [[nodiscard]] QWidget* linkCard(const LinkStatus& link) const;
    [[nodiscard]] QWidget* outboxRow(const OutboxRow& row);
    [[nodiscard]] QString when(const QDateTime& time) const;

    const Clock& m_clock;
    KioskState& m_state;
    KioskRequests& m_requests;
    QVBoxLayout* m_links;
    QVBoxLayout* m_rows;
    EmptyState* m_none;
    QScrollArea* m_area;
    QWidget* m_inside; ///< of the area
};

} // namespace rollcall::ui
