#pragma once

#include "screen/settings_admin.h"
#include "screen/settings_state.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace rollcall::ui {

/// One part of the settings: a step of the setup, and a page of the administration.
class SettingsForm : public QWidget
{
    Q_OBJECT
public:
    SettingsForm(const Theme& theme, SettingsState& state, SettingsAdmin& admin, QWidget* parent = nullptr)
        : QWidget(parent), m_theme(theme), m_state(state), m_admin(admin)
    {}
    /// It comes to the front: shows what is in effect.
    virtual void enter() = 0;
    /// It goes: what was typed is stored.
    virtual void leave() {}

Q_SIGNALS:
    /// The on-screen keyboard came up or went.
    void keyboardShown(bool shown);
    /// What was asked for did not work, and the form shows what is in effect: why.
    void failed(const QString& sentence);

protected:
    [[nodiscard]] const Theme& theme() const noexcept { return m_theme; }
    [[nodiscard]] SettingsState& state() const noexcept { return m_state; }
    [[nodiscard]] SettingsAdmin& admin() const noexcept { return m_admin; }
    void change(const SettingsEdit& edit)
    {
        m_admin.change(edit, this, [this](const Status& stored) {
            if (stored)
                return;
            restore();
            Q_EMIT failed(stored.error().message);
        });
    }
    /// A change was not stored: shows what is in effect.
    virtual void restore() {}

private:
    const Theme& m_theme;
    SettingsState& m_state;
    SettingsAdmin& m_admin;
};

} // namespace rollcall::ui
