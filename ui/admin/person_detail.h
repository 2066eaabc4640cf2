#pragma once

#include "ui/admin/credential_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panel.h"

#include "attendance/person.h"

class QLabel;

namespace rollcall::ui {

class Button;

/// One person and what can be done about them; what destroys comes last.
class PersonDetail : public Panel
{
    Q_OBJECT
public:
    explicit PersonDetail(const Theme& theme, QWidget* parent = nullptr);
    void setPerson(const Person& person);
    [[nodiscard]] const Person& person() const noexcept { return m_person; }
    void setBackVisible(bool visible);

Q_SIGNALS:
    void backWanted();
    void enableWanted(const rollcall::Person& person); ///< the other way than they are
    void enrollWanted(const rollcall::Person& person);
    void editWanted(const rollcall::Person& person);
    void removeWanted(const rollcall::Person& person);
    void credentialWanted(const rollcall::Person& person, rollcall::ui::Credential what);
    void attendanceWanted(const rollcall::Person& person);

private:
    [[nodiscard]] QWidget* makeCredentialButtons();

    const Theme& m_theme;
    Person m_person;
    QWidget* m_avatar;
    QLabel* m_name;
    QLabel* m_id;
    QLabel* m_facts;
    Button* m_back;
    Button* m_enable;
};

} // namespace rollcall::ui
