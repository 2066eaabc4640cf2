#pragma once

#include "screen/kiosk_requests.h"
#include "screen/kiosk_state.h"
#include "ui/pages/admin_page.h"
#include "ui/screen_names.h"

#include "base/clock.h"

#include <functional>
#include <initializer_list>
#include <map>

namespace rollcall::ui {

class PageStack;
class Button;
class EmptyState;
class KindChoice;
class LinkCard;
class LinkFormView;
class ScrollColumn;
class Sheet;

/// Where punches go: a card per connected system and what still waits or was refused. Connections are added, changed,
/// tried out and taken out here.
class ConnectionsPage : public AdminPage
{
    Q_OBJECT
public:
    static constexpr int kMaxRows = 100; ///< more are counted, not shown: each row is a widget

    ConnectionsPage(const Theme& theme, const Clock& clock, KioskState& state, KioskRequests& requests,
                    QWidget* parent = nullptr);
    void enter() override;
    void leave() override;

private:
    void refresh();
    void showEmptiness();
    void showLinks();
    void showLeftOver();
    [[nodiscard]] QWidget* leftOverCard(const LeftOverView& leftOver);
    void askToDrop(const LeftOverView& leftOver);
    void showRows(const std::vector<OutboxRow>& rows);
    void showSection(const QString& title, const std::vector<OutboxRow>& rows,
                     std::initializer_list<OutboxRow::State> states);
    void buildCards();
    [[nodiscard]] QString factsOf(const LinkStatus& link) const;
    void go(QWidget* view);
    void add();
    void edit(const QString& id);
    void askToRemove(const QString& id);
    [[nodiscard]] QWidget* outboxRow(const OutboxRow& row);
    [[nodiscard]] QString when(const QDateTime& time) const;

    const Clock& m_clock;
    KioskState& m_state;
    KioskRequests& m_requests;
    QVBoxLayout* m_links;
    QVBoxLayout* m_left; ///< what waits for systems that were taken out
    QVBoxLayout* m_rows;
    EmptyState* m_none;
    ScrollColumn* m_area;
    std::map<QString, LinkCard*> m_cards; ///< by connection
    PageStack* m_views;
    QWidget* m_list;
    KindChoice* m_kinds;
    LinkFormView* m_form;
    Button* m_add;
    Sheet* m_sheet;
    std::function<void()> m_confirmed; ///< what the sheet asks about
};

} // namespace rollcall::ui
