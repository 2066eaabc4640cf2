#pragma once

#include "ui/settings/settings_form.h"

class QLabel;

namespace rollcall::ui {

class OptionGrid;
class TextField;
class TypingColumn;

/// What this door is called, and which way people go through it.
class DoorForm : public SettingsForm
{
    Q_OBJECT
public:
    DoorForm(const Theme& theme, SettingsState& state, SettingsAdmin& admin, QWidget* parent = nullptr);
    void enter() override;
    void leave() override;

protected:
    void restore() override;

private:
    void offerRules();
    void store();

    TypingColumn* m_typing;
    TextField* m_name;
    OptionGrid* m_rules;
    QLabel* m_undo;
    DirectionRule m_rule = DirectionRule::Alternate;
    bool m_entered = false;
};

} // namespace rollcall::ui
