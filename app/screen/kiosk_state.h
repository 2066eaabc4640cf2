#pragma once

#include "screen/admin_access.h"
#include "screen/conditions.h"
#include "screen/connection_state.h"
#include "screen/settings_state.h"
#include "screen/view_types.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace rollcall::screen {

/// All that the widgets observe. The presenter sets, widgets listen; every setter signals only on a change. Main
/// thread.
class KioskState : public QObject
{
    Q_OBJECT
public:
    explicit KioskState(QObject* parent = nullptr);
    ~KioskState() override;

    [[nodiscard]] SettingsState& settings() noexcept { return m_settings; }
    [[nodiscard]] const SettingsState& settings() const noexcept { return m_settings; }

    [[nodiscard]] CameraView camera() const noexcept { return m_camera; }
    [[nodiscard]] const QString& cameraDetail() const noexcept { return m_cameraDetail; }
    [[nodiscard]] const QImage& frame() const noexcept { return m_frame; }
    [[nodiscard]] const std::vector<FaceOverlay>& faces() const noexcept { return m_faces; }
    [[nodiscard]] Guidance guidance() const noexcept { return m_guidance; }
    /// Empty while no challenge is shown.
    [[nodiscard]] const std::optional<ChallengeView>& challenge() const noexcept { return m_challenge; }
    [[nodiscard]] const QString& doorName() const noexcept { return m_doorName; }
    [[nodiscard]] const std::vector<LinkStatus>& links() const noexcept { return m_links; }
    [[nodiscard]] bool clockTrusted() const noexcept { return m_clockTrusted; }
    /// It says that it is earlier than a record that was taken.
    [[nodiscard]] bool clockBehind() const noexcept { return m_clockBehind; }
    [[nodiscard]] int peopleCount() const noexcept { return m_peopleCount; }
    [[nodiscard]] const EntryView& entry() const noexcept { return m_entry; }

    /// What keeps it from working. Camera, clock, systems and access report here what is set below.
    [[nodiscard]] Conditions& conditions() noexcept { return m_conditions; }
    [[nodiscard]] const Conditions& conditions() const noexcept { return m_conditions; }

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
    void setClockBehind(bool behind);
    /// All that is wrong with what is stored.
    void setStorage(std::vector<ActiveCondition> faults);
    void setPeopleCount(int count);
    void setEntry(const EntryView& entry);

    // Events and answers, passed on as they come.
    void approach() { Q_EMIT approached(); }
    void confirm(const Confirmation& confirmation) { Q_EMIT confirmed(confirmation); }
    void notify(const Notice& notice) { Q_EMIT noticed(notice); }
    void ask(const DirectionQuestion& question) { Q_EMIT asked(question); }

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
    /// Something moves before the camera; there need not be a face yet.
    void approached();
    void confirmed(const rollcall::screen::Confirmation& confirmation);
    void noticed(const rollcall::screen::Notice& notice);
    void asked(const rollcall::screen::DirectionQuestion& question);

private:
    void reportClock();

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
    bool m_clockBehind = false;
    int m_peopleCount = 0;
    EntryView m_entry;
    Conditions m_conditions;
    ConnectionState m_connections;
    AccessState m_access;
};

} // namespace rollcall::screen
