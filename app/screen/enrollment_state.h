#pragma once

#include "screen/view_types.h"

#include <QImage>
#include <QObject>

#include <vector>

namespace rollcall::screen {

enum class EnrollmentPose { Front, Left, Right };
struct EnrollmentSampleView
{
    EnrollmentPose pose = EnrollmentPose::Front;
    QImage thumbnail;
    QString quality; ///< in words: "sharp", "a little dark"
};
struct EnrollmentView
{
    enum class Stage {
        Idle,
        Capturing,
        Saving,
        Doubted, ///< nothing is stored yet: see EnrollmentOutcome
    } stage = Stage::Idle;
    EnrollmentPose wanted = EnrollmentPose::Front;
    double poseProgress = 0.0;                 ///< 0..1 of the wanted pose
    bool counts = false;                       ///< the current picture is one of those that are needed
    Guidance guidance = Guidance::None;        ///< why it does not; with None, the wanted pose has not been taken up
    std::vector<EnrollmentSampleView> samples; ///< the best image so far of each started pose
    bool complete = false;                     ///< every pose has enough pictures: it can be saved
    QString message;                           ///< why the picture does not count, where no guidance says it
};

/// How the enrollment in progress is going. The controller sets, widgets listen. Main thread.
class EnrollmentState : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] const EnrollmentView& view() const noexcept { return m_view; }
    /// Signals every time: progress moves with every frame.
    void set(const EnrollmentView& view)
    {
        m_view = view;
        Q_EMIT changed();
    }
    /// A server asks for a person to be enrolled: the administration, when it is open, shows the form filled in.
    void want(const QString& id, const QString& name) { Q_EMIT wanted(id, name); }

Q_SIGNALS:
    void changed();
    void wanted(const QString& id, const QString& name);

private:
    EnrollmentView m_view;
};

} // namespace rollcall::screen
