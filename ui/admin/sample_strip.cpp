#include "ui/admin/sample_strip.h"

#include "ui/theme/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pressable.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

namespace {

QString poseName(EnrollmentPose pose)
{
    switch (pose) {
    case EnrollmentPose::Front:
        return SampleStrip::tr("Front");
    case EnrollmentPose::Left:
        return SampleStrip::tr("Left");
    case EnrollmentPose::Right:
        break;
    }
    return SampleStrip::tr("Right");
}

} // namespace

/// A picture in a rounded square and a word below. Can be pressed once it is taken.
class SamplePlace final : public Pressable
{
public:
    SamplePlace(const Theme& theme, bool mirror, EnrollmentPose pose) : m_theme(theme), m_mirror(mirror), m_pose(pose)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        show({}, false);
    }

    [[nodiscard]] EnrollmentPose pose() const noexcept { return m_pose; }

    void show(const std::optional<EnrollmentSampleView>& sample, bool wanted)
    {
        m_sample = sample;
        m_wanted = wanted;
        setEnabled(isDone());
        QString name = poseName(m_pose);
        if (sample && !sample->quality.isEmpty())
            name += QStringLiteral(": ") + sample->quality;
        setAccessibleName(name);
        setAccessibleDescription(isDone() ? SampleStrip::tr("Touch to retake it") : QString());
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {side(), side() + m_theme.px(kSpace4) + QFontMetrics(m_theme.font(Type::Label)).height()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QRect picture((width() - side()) / 2, 0, side(), side());
        QPainterPath outline;
        outline.addRoundedRect(picture, m_theme.dp(kRadiusControl), m_theme.dp(kRadiusControl));
        painter.fillPath(outline, m_theme.color(Color::Raised));
        if (m_sample && !m_sample->thumbnail.isNull()) {
            painter.save();
            painter.setClipPath(outline);
            QRect source = m_sample->thumbnail.rect();
            const int edge = std::min(source.width(), source.height());
            source = QRect((source.width() - edge) / 2, (source.height() - edge) / 2, edge, edge);
            painter.drawImage(picture, m_sample->thumbnail.copy(source).mirrored(m_mirror, false));
            painter.restore();
        }
        if (isDown())
            painter.fillPath(outline, m_theme.color(Color::Text, kPressedTint));
        const Color rim = m_wanted || isFocusedByKey() ? Color::Info : isDone() ? Color::In : Color::Outline;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(rim), m_theme.dp(kStroke) * (isFocusedByKey() ? 3 : 1.5),
                            m_sample || m_wanted ? Qt::SolidLine : Qt::DashLine));
        painter.drawPath(outline);
        if (isDone())
            paintBadges(painter, picture);
        painter.setFont(m_theme.font(Type::Label));
        painter.setPen(m_theme.color(m_sample || m_wanted ? Color::Text : Color::Muted));
        const QString words = m_sample && !m_sample->quality.isEmpty() ? m_sample->quality : poseName(m_pose);
        const int top = side() + m_theme.px(kSpace4);
        painter.drawText(QRect(0, top, width(), height() - top), Qt::AlignCenter,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, width()));
    }

private:
    [[nodiscard]] int side() const { return m_theme.px(m_theme.isCompact() ? kTouch : kThumbnail); }
    [[nodiscard]] bool isDone() const { return m_sample && !m_wanted; }

    /// That it is taken, and that it can be taken again.
    void paintBadges(QPainter& painter, const QRect& picture) const
    {
        const int mark = m_theme.px(kIcon);
        const auto badge = [&](const QRect& at, Icon icon, Color fill, Color ink) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color(fill));
            painter.drawEllipse(at);
            painter.drawPixmap(at.adjusted(3, 3, -3, -3), iconPixmap(icon, mark, m_theme.color(ink)));
        };
        const int right = picture.right() - mark + mark / 4;
        badge(QRect(right, picture.top() - mark / 8, mark, mark), Icon::Check, Color::In, Color::OnAccent);
        badge(QRect(right, picture.bottom() - mark + mark / 8, mark, mark), Icon::Refresh, Color::Surface, Color::Text);
    }

    const Theme& m_theme;
    const bool m_mirror;
    const EnrollmentPose m_pose;
    std::optional<EnrollmentSampleView> m_sample;
    bool m_wanted = false;
};

SampleStrip::SampleStrip(const Theme& theme, bool mirror, QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    setSpacing(*layout, theme, 0, kSpace12);
    for (const EnrollmentPose pose : {EnrollmentPose::Front, EnrollmentPose::Left, EnrollmentPose::Right}) {
        auto* place = new SamplePlace(theme, mirror, pose);
        place->setObjectName(QStringLiteral("sample%1").arg(m_places.size()));
        m_places.push_back(place);
        layout->addWidget(place);
        connect(place, &SamplePlace::clicked, this, [this, pose] { Q_EMIT retakeWanted(pose); });
    }
}

void SampleStrip::setSamples(const std::vector<EnrollmentSampleView>& samples, std::optional<EnrollmentPose> wanted)
{
    for (SamplePlace* place : m_places) {
        const auto sample =
            std::find_if(samples.begin(), samples.end(),
                         [place](const EnrollmentSampleView& candidate) { return candidate.pose == place->pose(); });
        place->show(sample == samples.end() ? std::nullopt : std::optional(*sample), place->pose() == wanted);
    }
}

} // namespace rollcall::ui
