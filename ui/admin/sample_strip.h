#pragma once

#include "ui/theme/theme.h"
#include "ui/view_types.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace rollcall::ui {

/// One place per pose: empty, or the sample taken and its quality in words.
class SampleStrip : public QWidget
{
    Q_OBJECT
public:
    SampleStrip(const Theme& theme, bool mirror, QWidget* parent = nullptr);
    /// `wanted` is being taken, or none is any more.
    void setSamples(const std::vector<EnrolmentSampleView>& samples, std::optional<EnrolmentPose> wanted);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    const Theme& m_theme;
    bool m_mirror;
    std::vector<EnrolmentSampleView> m_samples;
    std::optional<EnrolmentPose> m_wanted = EnrolmentPose::Front;
};

} // namespace rollcall::ui
