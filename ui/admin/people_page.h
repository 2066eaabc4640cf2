#pragma once

#include "screen/people_admin.h"
#include "ui/admin/credential_words.h"
#include "ui/pages/admin_page.h"
#include "ui/screen_names.h"

#include <QTimer>

class QLineEdit;
class QListView;

namespace rollcall::screen {
class ExportAdmin;
class KioskState;
} // namespace rollcall::screen

namespace rollcall::ui {

class PageStack;
class EmptyState;
class Keyboard;
class PeopleModel;
class PersonDetail;
class PersonEditor;
class RemovalSheet;
class Sheet;

/// The people enrolled: search, view, enable, enroll again, delete.
class PeoplePage : public AdminPage
{
    Q_OBJECT
public:
    PeoplePage(const Theme& theme, const KioskState& state, PeopleAdmin& people, ExportAdmin& exports,
               QWidget* parent = nullptr);
    void enter() override;
    void leave() override;
    /// Something about a person has changed elsewhere.
    void reload();

Q_SIGNALS:
    void attendanceWanted(const QString& id, const QString& name);
    /// An empty identifier: a new person.
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
    void remove();
    void setEnabled(const Person& person, bool enabled);
    void offerToSwitchBack(const Person& person);
    void edit(const Person& person);
    void endEditing();
    void rename(const Person& person, const QString& name, bool undoable);
    void askToMove(const Person& person, const QString& identifier);
    void move();

    const KioskState& m_state;
    PeopleAdmin& m_people;
    PeopleModel* m_model;
    QLineEdit* m_search;
    PageStack* m_lists;
    QListView* m_list;
    EmptyState* m_nobody;
    EmptyState* m_noMatch;
    PersonDetail* m_detail;
    PersonEditor* m_editor;
    QWidget* m_listPane;
    Keyboard* m_keyboard;
    Sheet* m_sheet;
    RemovalSheet* m_removed;
    Sheet* m_question; ///< before the identifier is changed
    QTimer m_typing;
    PersonId m_open;
    PersonId m_removing;
    PersonId m_moving;
    PersonId m_movingTo;
};

} // namespace rollcall::ui
