#pragma once

#include "screen/admin_access.h"
#include "screen/connection_state.h"
#include "screen/settings_state.h"
#include "screen/view_types.h"

#include <QObject>

#include <memory>

namespace rollcall::screen {

class UpkeepState;

/// All that the widgets observe. The presenter sets, widgets listen; every setter signals only on a change. Main
/// thread.
class KioskState : public QObject
{
    Q_OBJECT
public:
    explicit KioskState(QObject* parent = nullptr);
    ~KioskState() override;

    /// The answers to UpkeepRequests.
    [[nodiscard]] UpkeepState& upkeep() noexcept { return *m_upkeep; }

    [[nodiscard]] SettingsState& settings() noexcept { return m_settings; }
    [[nodiscard]] const SettingsState& settings() const noexcept { return m_settings; }

    [[nodiscard]] CameraView camera() const noexcept { return m_camera; }
    [[nodiscard]] const QString& cameraDetail() const noexcept { return m_cameraDetail; }
    [[nodiscard]] const QImage& frame() const noexcept { return m_frame; }
    [[nodiscard]] const std::vector<FaceOverlay>& faces() const noexcept { return m_faces; }
    [[nodiscard]] Guidance guidance() const noexcept { return m_guidance; }
    /// Nothing while nobody is asked to move.
    [[nodiscard]] const std::optional<ChallengeView>& challenge() const noexcept { return m_challenge; }
    [[nodiscard]] const QString& doorName() const noexcept { return m_doorName; }
    [[nodiscard]] const std::vector<LinkStatus>& links() const noexcept { return m_links; }
    [[nodiscard]] bool clockTrusted() const noexcept { return m_clockTrusted; }
    [[nodiscard]] bool storageTrusted() const noexcept { return m_storageProblem.isEmpty(); }
    [[nodiscard]] const QString& storageProblem() const noexcept { return m_storageProblem; }
    [[nodiscard]] int peopleCount() const noexcept { return m_peopleCount; }
    [[nodiscard]] const EntryView& entry() const noexcept { return m_entry; }
    [[nodiscard]] const EnrollmentView& enrollment() const noexcept { return m_enrollment; }

    // Each area of the administration has its own.
    [[nodiscard]] ConnectionState& connections() noexcept { return m_connections; }
    [[nodiscard]] AccessState& access() noexcept { return m_access; }
    [[nodiscard]] const AccessState& access() const noexcept { return m_access; }

    void setCamera(CameraView camera, const QString& detail);
    void setFrame(const QImage& frame);
    void setFaces(std::vector<FaceOverlay> faces);
    void setGuidance(Guidance guidance);
    void setChallenge(const std::optional<ChallengeView>& challenge);
    void setDoorName(const QString& name);
    void setLinks(std::vector<LinkStatus> links);
    void setClockTrusted(bool trusted);
    void setStorageProblem(const QString& problem);
    void setPeopleCount(int count);
    void setEntry(const EntryView& entry);
    void setEnrollment(const EnrollmentView& enrollment);

    // Events and answers, passed on as they come.
    void approach() { Q_EMIT approached(); }
    void confirm(const Confirmation& confirmation) { Q_EMIT confirmed(confirmation); }
    void notify(const Notice& notice) { Q_EMIT noticed(notice); }
    void ask(const DirectionQuestion& question) { Q_EMIT asked(question); }
    void answerPeople(const std::vector<Person>& people, int total) { Q_EMIT peopleListed(people, total); }
    void answerPunches(const QDate& day, const std::vector<PunchRow>& rows) { Q_EMIT punchesListed(day, rows); }
    void answerPunchesOf(const PersonId& person, qint64 before, const std::vector<PunchRow>& rows)
    {
        Q_EMIT personPunchesListed(person, before, rows);
    }
    void answerHistory(const PunchRow& punch, const std::vector<PunchCorrection>& history)
    {
        Q_EMIT historyListed(punch, history);
    }
    /// Somebody is to be enrolled: the administration, when it is open, shows the form filled in.
    void wantEnrollment(const QString& id, const QString& name) { Q_EMIT enrollmentWanted(id, name); }
    /// The end of an administrative request: empty error means done.
    void answerDone(const QString& what, const QString& error) { Q_EMIT requestFinished(what, error); }

Q_SIGNALS:
    void cameraChanged();
    void frameChanged();
    void facesChanged();
    void guidanceChanged();
    void challengeChanged();
    void doorNameChanged();
    void linksChanged();
    void trustChanged();
    void peopleCountChanged();
    void entryChanged();
    void enrollmentChanged();
    /// Something moves before the camera; there need not be a face yet.
    void approached();
    void confirmed(const rollcall::screen::Confirmation& confirmation);
    void noticed(const rollcall::screen::Notice& notice);
    void asked(const rollcall::screen::DirectionQuestion& question);
    void peopleListed(const std::vector<rollcall::Person>& people, int total);
    void punchesListed(const QDate& day, const std::vector<rollcall::screen::PunchRow>& rows);
    void personPunchesListed(const rollcall::PersonId& person, qint64 before,
                             const std::vector<rollcall::screen::PunchRow>& rows);
    void historyListed(const rollcall::screen::PunchRow& punch,
                       const std::vector<rollcall::screen::PunchCorrection>& history);
    void enrollmentWanted(const QString& id, const QString& name);
    void requestFinished(const QString& what, const QString& error);

private:
    std::unique_ptr<UpkeepState> m_upkeep;
    SettingsState m_settings;
    CameraView m_camera = CameraView::Starting;
    QString m_cameraDetail;
    QImage m_frame;
    std::vector<FaceOverlay> m_faces;
    Guidance m_guidance = Guidance::None;
    std::optional<ChallengeView> m_challenge;
    QString m_doorName;
    std::vector<LinkStatus> m_links;
    bool m_clockTrusted = true;
    QString m_storageProblem;
    int m_peopleCount = 0;
    EntryView m_entry;
    EnrollmentView m_enrollment;
    ConnectionState m_connections;
    AccessState m_access;
};

} // namespace rollcall::screen
