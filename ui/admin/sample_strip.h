#pragma once

#include "screen/enrollment_state.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace rollcall::ui {

class SamplePlace;

/// One place per pose: empty, or the sample taken and its quality in words. A sample that is touched is to be taken
/// again.
class SampleStrip : public QWidget
{
    Q_OBJECT
public:
    SampleStrip(const Theme& theme, bool mirror, QWidget* parent = nullptr);
    /// `wanted` is being taken, or none is any more.
    void setSamples(const std::vector<EnrollmentSampleView>& samples, std::optional<EnrollmentPose> wanted);

Q_SIGNALS:
    void retakeWanted(rollcall::screen::EnrollmentPose pose);

private:
    std::vector<SamplePlace*> m_places;
};

} // namespace rollcall::ui
