#pragma once

#include "ui/settings/settings_form.h"

class QLabel;

namespace rollcall::screen {
class ConnectionState;
class ConnectionsAdmin;
} // namespace rollcall::screen

namespace rollcall::ui {

class PageStack;
class Button;
class KindChoice;
class LinkFormView;

/// The step of the setup about servers: those connected, and the administration's form to add one.
class LinkStep : public SettingsForm
{
    Q_OBJECT
public:
    LinkStep(const Theme& theme, SettingsState& settings, SettingsAdmin& admin, screen::ConnectionState& state,
             screen::ConnectionsAdmin& connections, QWidget* parent = nullptr);
    void enter() override;
    void leave() override;
    [[nodiscard]] bool isAnyConnected() const;

Q_SIGNALS:
    /// A choice or a form has the whole screen, with a way back of its own.
    void busyChanged(bool busy);

private:
    void go(QWidget* view);
    void follow();

    screen::ConnectionState& m_state;
    screen::ConnectionsAdmin& m_connections;
    PageStack* m_views;
    QWidget* m_start;
    QLabel* m_connected;
    Button* m_add;
    KindChoice* m_kinds;
    LinkFormView* m_form;
};

} // namespace rollcall::ui
