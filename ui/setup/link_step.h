#pragma once

#include "ui/settings/settings_form.h"

class QLabel;

namespace rollcall::screen {
class ConnectionRequests;
class ConnectionState;
} // namespace rollcall::screen

namespace rollcall::ui {

class PageStack;
class Button;
class KindChoice;
class LinkFormView;

/// The set-up's step about servers: which are connected, and one more by the administration's own forms.
class LinkStep : public SettingsForm
{
    Q_OBJECT
public:
    LinkStep(const Theme& theme, SettingsState& settings, SettingsRequests& asked, screen::ConnectionState& state,
             screen::ConnectionRequests& requests, QWidget* parent = nullptr);
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
    screen::ConnectionRequests& m_requests;
    PageStack* m_views;
    QWidget* m_start;
    QLabel* m_connected;
    Button* m_add;
    KindChoice* m_kinds;
    LinkFormView* m_form;
};

} // namespace rollcall::ui
