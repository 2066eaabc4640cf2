#pragma once

#include "tools/screenshots/made_up_connections.h"
#include "tools/screenshots/made_up_settings.h"
#include "tools/screenshots/made_up_upkeep.h"

#include "screen/admin_access.h"
#include "screen/admin_services.h"
#include "screen/kiosk_requests.h"
#include "screen/kiosk_state.h"
#include "screen/outbox_admin.h"
#include "screen/ui_settings.h"
#include "ui/main_window.h"

#include <QImage>

#include <functional>
#include <vector>

namespace rollcall::screenshots {

/// Answers every request at once from a made-up roster.
class MadeUpKiosk final : public screen::KioskRequests, public screen::AdminAccess, public screen::OutboxAdmin
{
public:
    explicit MadeUpKiosk(screen::KioskState& state, bool rightToLeft)
        : m_state(state), m_upkeep(state.upkeep()), m_rightToLeft(rightToLeft)
    {}
    [[nodiscard]] screen::AdminServices services()
    {
        return {
            *this,
            m_connections,
            *this,
            m_settings,
        };
    }
    [[nodiscard]] MadeUpConnections& connections() { return m_connections; }
    void setEmpty(bool empty) { m_empty = empty; }
    [[nodiscard]] QString name(int index) const;

    void showDoor(bool) override {}
    void chooseDirection(TrackId, Direction) override {}
    void cancelDirection(TrackId) override {}
    void undoPunch(const QUuid&, TrackId) override {}
    void enterPin(const QString&, const Secret&) override {}
    void presentToken(const Secret&) override {}
    void beginScan() override {}
    void endScan() override {}
    void dismissEntry() override {}
    void submitPin(const Secret&) override {}
    void setFirstPin(const Secret&) override {}
    void leave() override {}
    void listPeople(const QString& query, int offset, int limit) override;
    void removePerson(const PersonId&) override {}
    void setPersonEnabled(const PersonId&, bool) override {}
    void setPersonPin(const PersonId&, const Secret&) override {}
    void setPersonToken(const PersonId&, TokenKind, const Secret&) override {}
    void listPunches(const QDate& attendanceDay) override;
    void listPunchesOf(const PersonId& person, qint64 before, int limit) override;
    void listHistory(qint64 sequence) override;
    void voidPunch(qint64, const QString&) override {}
    void changeDirection(qint64, Direction, const QString&) override {}
    void addPunch(const PersonId&, Direction, const QDateTime&, const QString&) override {}
    void list(QObject* context, Reply<std::vector<screen::OutboxRow>> reply) override;
    void retry(qint64, QObject*, Reply<void>) override {}
    void dropLeftOver(const QString&, QObject*, Reply<int>) override {}
    void beginEnrollment(const PersonId&, const QString&) override {}
    void retakePose(screen::EnrollmentPose) override {}
    void finishEnrollment() override {}
    void cancelEnrollment() override {}
    screen::UpkeepRequests& upkeep() override { return m_upkeep; }

private:
    MadeUpConnections m_connections;
    [[nodiscard]] screen::PunchRow punch(int index, const QDate& day) const;

    screen::KioskState& m_state;
    MadeUpUpkeep m_upkeep;
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

/// The picture that stands for the camera, and where its face is (fractions).
struct CameraPicture
{
    QImage image;
    QRectF face;
    QImage closeUp; ///< the same from near by
};
/// A still of the demo's media where there is one, else a drawn figure. `pixelated`: nobody can be recognized in it.
[[nodiscard]] CameraPicture cameraPicture(const QString& mediaFolder, bool pixelated);

} // namespace rollcall::screenshots
