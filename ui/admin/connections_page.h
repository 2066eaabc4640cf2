#pragma once

#include "screen/connections_admin.h"
#include "screen/device_admin.h"
#include "screen/kiosk_state.h"
#include "screen/outbox_admin.h"
#include "ui/pages/admin_page.h"
#include "ui/screen_names.h"

#include "base/clock.h"

#include <QTimer>

#include <functional>
#include <map>
#include <optional>

namespace rollcall::ui {

class PageStack;
class Button;
class EmptyState;
class KindChoice;
class LinkCard;
class LinkFormView;
class OutboxList;
class ScrollColumn;
class Sheet;

/// Where punches go: a card per connected system and what still waits or was rejected. Connections are added, changed,
/// tested and removed here.
class ConnectionsPage : public AdminPage
{
    Q_OBJECT
public:
    struct Services
    {
        ConnectionsAdmin& connections;
        DeviceAdmin& devices;
        OutboxAdmin& outbox;
    };
    ConnectionsPage(const Theme& theme, const Clock& clock, KioskState& state, const Services& services,
                    QWidget* parent = nullptr);
    void enter() override;
    void leave() override;

Q_SIGNALS:
    /// Who the codes of a device are.
    void codesWanted();

private:
    void refresh();
    void showEmptiness();
    void showLinks();
    void readDevices();
    void test(const QString& id);
    void showTest(const std::optional<ConnectorTest>& test);
    void forgetTest();
    void showLeftOver();
    [[nodiscard]] QWidget* leftOverCard(const LeftOverView& leftOver);
    void askToDrop(const LeftOverView& leftOver);
    void buildCards();
    [[nodiscard]] QString factsOf(const LinkStatus& link) const;
    void go(QWidget* view);
    void add();
    void edit(const QString& id);
    void askToRemove(const QString& id);
    void offerPeople(const QString& id);
    void askToSend(const QString& id, int people);

    const Clock& m_clock;
    KioskState& m_state;
    ConnectionsAdmin& m_connections;
    DeviceAdmin& m_devices;
    OutboxAdmin& m_outbox;
    QVBoxLayout* m_links;
    QVBoxLayout* m_left; ///< what waits for systems that were removed
    OutboxList* m_rows;
    EmptyState* m_none;
    ScrollColumn* m_area;
    std::map<QString, LinkCard*> m_cards; ///< by connection
    QString m_tested;                     ///< the connection of the newest test
    std::optional<ConnectorTest> m_test;  ///< the newest
    int m_testRun = 0;                    ///< answers of earlier ones are late
    PageStack* m_views;
    QWidget* m_list;
    KindChoice* m_kinds;
    LinkFormView* m_form;
    Button* m_add;
    Sheet* m_sheet;
    std::function<void()> m_confirmed; ///< what the sheet asks about
    Sheet* m_offer;
    QString m_offered; ///< the connection that it asks about
    QTimer m_readDevices;
};

} // namespace rollcall::ui
