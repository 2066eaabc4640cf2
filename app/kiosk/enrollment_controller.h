#pragma once

#include "attendance/person.h"
#include "base/clock.h"
#include "screen/enrollment_admin.h"
#include "vision/enrollment_session.h"

#include <QObject>

#include <optional>

namespace rollcall {

class LedgerThread;

namespace screen {
class KioskState;
}

/// Enrolls one person at a time: shows what vision captures, stores it, and asks again where the face is much like
/// another. Main thread.
class EnrollmentController : public QObject, public screen::EnrollmentAdmin
{
    Q_OBJECT
public:
    /// All outlive this.
    EnrollmentController(LedgerThread& ledger, const screen::KioskState& kiosk, const Clock& clock);

    /// What vision makes of the newest frame.
    void follow(const EnrollmentProgress& progress);
    /// A server asks for a person to be enrolled: shows the form in the open administration. Refused otherwise: a
    /// server does not interrupt the door, nor photograph the people there.
    [[nodiscard]] Status open(const PersonId& id, const QString& name);

    [[nodiscard]] const screen::EnrollmentState& state() const override { return m_state; }
    void begin(const PersonId& id, const QString& name) override;
    void retakePose(screen::EnrollmentPose pose) override;
    void finish(QObject* context, Reply<screen::EnrollmentOutcome> reply) override;
    void cancel() override;

Q_SIGNALS:
    /// The camera's frames are for an enrollment, or no longer. False comes between two enrollments, too.
    void capturing(bool wanted);
    void retakeWanted(rollcall::Pose pose);

private:
    struct Enrollment
    {
        Person person;
        EnrollmentProgress progress;
        bool saving = false;
        bool doubted = false; ///< the administrator has been shown who has a face like this
    };
    [[nodiscard]] bool isCapturing() const { return m_enrollment && !m_enrollment->saving && !m_enrollment->doubted; }
    void useCamera();
    void saved(const Result<screen::EnrollmentOutcome>& outcome);

    LedgerThread& m_ledger;
    const screen::KioskState& m_kiosk;
    const Clock& m_clock;
    screen::EnrollmentState m_state;
    std::optional<Enrollment> m_enrollment;
    int m_begun = 0; ///< counted: an answer about an earlier one changes nothing
    bool m_capturing = false;
};

} // namespace rollcall
