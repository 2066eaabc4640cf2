#pragma once

#include "ui/theme/theme.h"
#include "ui/view_types.h"

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
    void setSamples(const std::vector<EnrolmentSampleView>& samples, std::optional<EnrolmentPose> wanted);

Q_SIGNALS:
    void retakeWanted(rollcall::ui::EnrolmentPose pose);

private:
    std::vector<SamplePlace*> m_places;
};

} // namespace rollcall::ui
