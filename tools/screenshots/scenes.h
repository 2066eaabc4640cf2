#pragma once

#include "tools/screenshots/made_up_attendance.h"
#include "tools/screenshots/made_up_audit.h"
#include "tools/screenshots/made_up_class.h"
#include "tools/screenshots/made_up_connections.h"
#include "tools/screenshots/made_up_devices.h"
#include "tools/screenshots/made_up_exports.h"
#include "tools/screenshots/made_up_people.h"
#include "tools/screenshots/made_up_presence.h"
#include "tools/screenshots/made_up_settings.h"

#include "screen/admin_access.h"
#include "screen/admin_services.h"
#include "screen/clock_admin.h"
#include "screen/door_requests.h"
#include "screen/kiosk_state.h"
#include "screen/outbox_admin.h"
#include "screen/ui_settings.h"
#include "ui/main_window.h"

#include <QImage>

#include <functional>
#include <vector>

namespace rollcall::screenshots {

/// A clock that the network sets.
class MadeUpClock final : public screen::ClockAdmin
{
public:
    void read(QObject*, Reply<screen::ClockSourceView> reply) override { reply(screen::ClockSourceView{true, true}); }
    void setTime(const QDateTime&, QObject*, Reply<screen::ClockSourceView>) override {}
    void useNetwork(const QString&, QObject*, Reply<screen::ClockSourceView>) override {}
};

/// Answers every request at once from a sample roster.
class MadeUpKiosk final : public screen::DoorRequests, public screen::AdminAccess, public screen::OutboxAdmin
{
public:
    explicit MadeUpKiosk(bool rightToLeft) : m_rightToLeft(rightToLeft) {}
    [[nodiscard]] screen::AdminServices services()
    {
        return {
            .access = *this,
            .attendance = attendance,
            .audit = audit,
            .classes = classes,
            .clock = clockAdmin,
            .connections = m_connections,
            .devices = devices,
            .enrollment = enrollment,
            .exports = exports,
            .outbox = *this,
            .people = people,
            .presence = presence,
            .recognition = recognition,
            .settings = m_settings,
            .system = system,
        };
    }
    [[nodiscard]] MadeUpConnections& connections() { return m_connections; }
    void setEmpty(bool empty)
    {
        m_empty = empty;
        if (empty)
            people.setCount(0);
    }
    [[nodiscard]] QString name(int index) const;

    MadeUpAttendance attendance{[this](int index) { return name(index); }};
    MadeUpAudit audit;
    MadeUpClass classes{[this](int index) { return name(index); }};
    MadeUpDevices devices{[this](int index) { return name(index); }};
    MadeUpEnrollment enrollment;
    MadeUpExports exports;
    MadeUpPeople people{[this](int index) { return name(index); }};
    MadeUpPresence presence{[this](int index) { return name(index); }};
    MadeUpRecognition recognition;
    MadeUpSystem system;
    MadeUpClock clockAdmin;

    void showDoor(bool) override {}
    void chooseDirection(TrackId, Direction) override {}
    void cancelDirection(TrackId) override {}
    void undoPunch(const QUuid&, TrackId) override {}
    void declineChallenge(ChallengeId) override {}
    void enterPin(const QString&, const Secret&) override {}
    void presentToken(const Secret&) override {}
    void beginScan() override {}
    void endScan() override {}
    void dismissEntry() override {}
    void submitPin(const Secret&) override {}
    void setFirstPin(const Secret&) override {}
    void confirmPin(const Secret&, QObject*, Reply<screen::PinAnswer> reply) override
    {
        reply(screen::PinAnswer{.accepted = true});
    }
    void changePin(const Secret&, const Secret&, QObject*, Reply<screen::PinAnswer>) override {}
    void leave() override {}
    void list(QObject* context, Reply<std::vector<screen::OutboxRow>> reply) override;
    void retry(qint64, QObject*, Reply<void>) override {}
    void retryChange(qint64, QObject*, Reply<void>) override {}
    void dropLeftOver(const QString&, QObject*, Reply<int>) override {}

private:
    MadeUpConnections m_connections;

    bool m_rightToLeft;
    bool m_empty = false;
    MadeUpSettings m_settings;
};

/// What a scene may use.
struct Stage
{
    screen::KioskState& state;
    MadeUpKiosk& kiosk;
    ui::MainWindow& window;
    const Clock& clock;
    const QImage& closeUp;
};
struct Scene
{
    QString name;
    std::function<void(Stage&)> play;
};
[[nodiscard]] const std::vector<Scene>& scenes();
/// Of the pages of upkeep; part of `scenes`.
[[nodiscard]] std::vector<Scene> upkeepScenes();

/// Runs the event loop for so long: timers, deferred layouts.
void settle(int milliseconds);

/// The image used as the camera's, and where its face is (fractions).
struct CameraPicture
{
    QImage image;
    QRectF face;
    QImage closeUp; ///< the same from near by
};
/// A still of the demo's media where there is one, else a drawn figure. `pixelated`: no one can be recognized in it.
[[nodiscard]] CameraPicture cameraPicture(const QString& mediaFolder, bool pixelated);

} // namespace rollcall::screenshots
