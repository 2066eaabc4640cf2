#pragma once

#include "screen/admin_services.h"
#include "screen/door_requests.h"
#include "screen/kiosk_state.h"
#include "screen/settings_admin.h"
#include "screen/ui_settings.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"

#include "base/clock.h"

#include <QWidget>

#include <memory>

class QStackedLayout;

namespace rollcall::ui {

class AdminShell;
class FullNotice;
class LiveView;
class PinView;
class SetupView;
class Sounds;
class Speech;

/// The kiosk's one window: the door, the PIN, the administration, and at first the setup. Shows KioskState, asks
/// through DoorRequests and AdminServices; decides nothing. State, requests, services and clock must outlive it.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    MainWindow(KioskState& state, DoorRequests& requests, const AdminServices& services, const Clock& clock,
               const UiSettings& settings);
    ~MainWindow() override;

    enum class View { Door, Pin, Admin, Setup, Restarting };
    [[nodiscard]] View view() const;
    [[nodiscard]] const Theme& theme() const noexcept { return m_theme; }
    /// The parts, for screenshots and tests.
    [[nodiscard]] LiveView& live() { return *m_live; }
    [[nodiscard]] AdminShell& admin() { return *m_admin; }
    [[nodiscard]] SetupView& setup() { return *m_setup; }
    /// BCP 47; for the person at the door until they leave, then back to the configured one.
    void speak(const QString& language);
    [[nodiscard]] const QString& language() const noexcept { return m_language; }

private:
    void makeViews();
    /// The only way to another page.
    void turnTo(QWidget* page);
    void remakeViews();
    void followSettings();
    void restyle(const SettingsView& before);
    void offerUndo(const SettingsView& before);
    void takeBack(const SettingsEdit& edit);
    void followSetup();
    void toSetup();
    void toAdmin();
    void follow();
    void toDoor();
    void askForPin();
    void hear();
    void say(const QString& sentence);
    void hearEntry(EntryView::Stage stage);

    KioskState& m_state;
    DoorRequests& m_requests;
    const AdminServices m_services;
    const Clock& m_clock;
    UiSettings m_settings;
    Theme m_theme;
    QString m_language;
    SettingsView m_followed; ///< what has been put on screen
    std::unique_ptr<Sounds> m_sounds;
    std::unique_ptr<Speech> m_speech; ///< only when something is spoken
    QStackedLayout* m_stack;
    LiveView* m_live = nullptr;
    PinView* m_pin = nullptr;
    AdminShell* m_admin = nullptr;
    SetupView* m_setup = nullptr;
    FullNotice* m_restarting = nullptr; ///< only when it is
    bool m_takingBack = false;          ///< the next change of the settings is an undo
    bool m_setupAsked = false;          ///< its PIN was asked for once; from now on the corner opens it
    std::size_t m_facesHeard = 0;
};

} // namespace rollcall::ui
