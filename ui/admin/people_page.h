#pragma once

#include "screen/kiosk_requests.h"
#include "screen/kiosk_state.h"
#include "ui/admin/credential_sheet.h"
#include "ui/pages/admin_page.h"
#include "ui/screen_names.h"

#include <QTimer>

#include <optional>

class QLineEdit;
class QListView;

namespace rollcall::ui {

class PageStack;
class EmptyState;
class Keyboard;
class PeopleModel;
class PersonDetail;
class RemovalSheet;
class Sheet;

/// Everybody enrolled: search, look, enable, enroll again, delete.
class PeoplePage : public AdminPage
{
    Q_OBJECT
public:
    PeoplePage(const Theme& theme, KioskState& state, KioskRequests& requests, QWidget* parent = nullptr);
    void enter() override;
    void leave() override;

Q_SIGNALS:
    /// An empty identifier: somebody new.
    void attendanceWanted(const QString& id, const QString& name);
    void enrollWanted(const QString& id, const QString& name);
    void credentialWanted(const rollcall::Person& person, rollcall::ui::Credential what);

protected:
    void resizeEvent(QResizeEvent*) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void open(int row);
    void close();
    void arrange();
    void follow();
    void askToRemove(const Person& person);
    void offerToSwitchBack(bool done);

    KioskState& m_state;
    KioskRequests& m_requests;
    PeopleModel* m_model;
    QLineEdit* m_search;
    PageStack* m_lists;
    QListView* m_list;
    EmptyState* m_nobody;
    EmptyState* m_noMatch;
    PersonDetail* m_detail;
    QWidget* m_listPane;
    Keyboard* m_keyboard;
    Sheet* m_sheet;
    RemovalSheet* m_removed;
    QTimer m_typing;
    PersonId m_open;
    std::optional<Person> m_switched; ///< enabled or disabled by hand, as it was; until it is stored
    PersonId m_removing;
};

} // namespace rollcall::ui
