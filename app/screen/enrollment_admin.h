#pragma once

#include "screen/enrollment_state.h"

#include "base/ask.h"
#include "base/ids.h"

namespace rollcall::screen {

/// How saving an enrollment ended.
struct EnrollmentOutcome
{
    enum class Kind {
        Done,
        Doubted, ///< not stored: the face is much like that of `like`, or not theirs; `finish` again stores it
    } kind = Kind::Done;
    QString like;           ///< Doubted: name or identifier
    bool twice = false;     ///< Doubted: so much alike that it is most likely the same person
    bool otherFace = false; ///< Doubted: `like` is the person, whose stored photos show a different face
};

/// What the enrollment page can ask for. One enrollment at a time. Every call returns at once. Main thread.
class EnrollmentAdmin
{
public:
    virtual ~EnrollmentAdmin() = default;

    [[nodiscard]] virtual const EnrollmentState& state() const = 0;

    /// In place of one that was in progress.
    virtual void begin(const PersonId& id, const QString& name) = 0;
    /// The samples of that pose are not good enough: it is captured again.
    virtual void retakePose(EnrollmentPose pose) = 0;
    /// Stores the captured samples; possible once every pose has one. After an error the enrollment is over. `reply`
    /// runs in the main thread, never after `context` has died.
    virtual void finish(QObject* context, Reply<EnrollmentOutcome> reply) = 0;
    virtual void cancel() = 0;

protected:
    EnrollmentAdmin() = default;
    EnrollmentAdmin(const EnrollmentAdmin&) = default;
    EnrollmentAdmin& operator=(const EnrollmentAdmin&) = default;
};

} // namespace rollcall::screen
