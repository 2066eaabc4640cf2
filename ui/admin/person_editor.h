#pragma once

#include "attendance/person.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panel.h"

class QLabel;
class QLineEdit;

namespace rollcall::ui {

class Button;
class TextField;

/// Corrects a person's name or, apart from it, the identifier: one line to type in, for the keyboard of the page.
class PersonEditor : public Panel
{
    Q_OBJECT
public:
    explicit PersonEditor(const Theme& theme, QWidget* parent = nullptr);
    /// Begins with the name.
    void open(const Person& person);
    /// What was typed was not taken: why.
    void refuse(const QString& sentence);
    /// As if "Save" had been touched.
    void submit();
    [[nodiscard]] const Person& person() const noexcept { return m_person; }
    [[nodiscard]] QLineEdit& edit() const;

Q_SIGNALS:
    void nameWanted(const rollcall::Person& person, const QString& name);
    void identifierWanted(const rollcall::Person& person, const QString& identifier);
    /// The line is to be typed into.
    void typing();
    void cancelled();

private:
    enum class What { Name, Identifier };
    void ask(What what);
    [[nodiscard]] TextField& field() const { return m_what == What::Name ? *m_name : *m_identifier; }

    Person m_person;
    What m_what = What::Name;
    QLabel* m_title;
    TextField* m_name;
    TextField* m_identifier;
    Button* m_save;
    Button* m_other; ///< from the name to the identifier
};

} // namespace rollcall::ui
