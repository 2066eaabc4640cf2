#pragma once

#include "ui/kiosk_requests.h"
#include "ui/kiosk_state.h"
#include "ui/theme/theme.h"
#include "ui/ui_settings.h"

#include "base/clock.h"

#include <QWidget>

#include <memory>

class QStackedLayout;

namespace rollcall::ui {

class AdminShell;
class LiveView;
class PinView;
class Sounds;

/// The kiosk's one window: the door, the PIN, the administration. Shows KioskState, asks through KioskRequests; decides nothing.
/// State, requests and clock must outlive it.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    MainWindow(KioskState& state, KioskRequests& requests, const Clock& clock, const UiSettings& settings);
    ~MainWindow() override;

    enum class View { Door, Pin, Admin };
    [[nodiscard]] View view() const;
    [[nodiscard]] const Theme& theme() const noexcept { return m_theme; }
    /// The parts, for screenshots and tests.
    [[nodiscard]] LiveView& live() { return *m_live; }
    [[nodiscard]] AdminShell& admin() { return *m_admin; }
    /// BCP 47; for whoever is at the door until they have gone. Then it is the configured one again.
    void speak(const QString& language);
    [[nodiscard]] const QString& language() const noexcept { return m_language; }

private:
    void makeViews();
    void follow();
    void toDoor();
    void askForPin();
    void hear();
    void hearEntry(EntryView::Stage stage);

    KioskState& m_state;
    KioskRequests& m_requests;
    const Clock& m_clock;
    const UiSettings m_settings;
    Theme m_theme;
    QString m_language;
    std::unique_ptr<Sounds> m_sounds;
    QStackedLayout* m_stack;
    LiveView* m_live = nullptr;
    PinView* m_pin = nullptr;
    AdminShell* m_admin = nullptr;
    std::size_t m_facesHeard = 0;
};

} // namespace rollcall::ui
