#pragma once

#include "base/connector_form.h"
#include "base/secret.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QLineEdit;

namespace rollcall::ui {

class Button;
class CheckRow;
class TextField;

/// One field of a form: a line to type in, a row to tick, or a row of buttons.
class FieldView : public QWidget
{
    Q_OBJECT
public:
    /// `kept`: an empty secret keeps the present one.
    FieldView(const Theme& theme, const FormField& field, const QString& value, bool kept, QWidget* parent = nullptr);

    [[nodiscard]] const FormField& field() const noexcept { return m_field; }
    [[nodiscard]] QString value() const;
    /// As if it had been entered.
    void enter(const QString& value);
    /// Empty: what was entered can be used. `show`: it is said beside the field.
    QString check(bool show);
    /// Null for a field without text input.
    [[nodiscard]] QLineEdit* edit() const;
    /// Its problem is worth showing.
    [[nodiscard]] bool wasEdited() const noexcept { return m_edited; }

Q_SIGNALS:
    void edited();

private:
    void buildLine(const QString& value);
    void buildChoice(const QString& value);
    void choose(const QString& value);

    const Theme& m_theme;
    const FormField m_field;
    const bool m_kept;
    bool m_edited = false;
    TextField* m_line = nullptr;
    CheckRow* m_tick = nullptr;
    QString m_chosen;
    std::vector<Button*> m_choices;
};

} // namespace rollcall::ui
