#pragma once

#include "screen/settings_requests.h"
#include "screen/settings_state.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace rollcall::ui {

/// One part of the settings: a step of the set-up, and a page of the administration.
class SettingsForm : public QWidget
{
    Q_OBJECT
public:
    SettingsForm(const Theme& theme, SettingsState& state, SettingsRequests& requests, QWidget* parent = nullptr)
        : QWidget(parent), m_theme(theme), m_state(state), m_requests(requests)
    {}
    /// It comes to the front: shows what is in effect.
    virtual void enter() = 0;
    /// It goes: what was typed is stored.
    virtual void leave() {}

Q_SIGNALS:
    /// The on-screen keyboard came up or went.
    void keyboardShown(bool shown);

protected:
    [[nodiscard]] const Theme& theme() const noexcept { return m_theme; }
    [[nodiscard]] SettingsState& state() const noexcept { return m_state; }
    [[nodiscard]] SettingsRequests& requests() const noexcept { return m_requests; }

private:
    const Theme& m_theme;
    SettingsState& m_state;
    SettingsRequests& m_requests;
};

} // namespace rollcall::ui
