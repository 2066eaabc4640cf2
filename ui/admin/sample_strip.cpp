#include "ui/admin/sample_strip.h"

#include "ui/theme/icons.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>
#include <array>

namespace rollcall::ui {

using namespace tokens;

namespace {

constexpr std::array kPoses{EnrolmentPose::Front, EnrolmentPose::Left, EnrolmentPose::Right};

QString poseName(EnrolmentPose pose)
{
    switch (pose) {
    case EnrolmentPose::Front:
        return SampleStrip::tr("Front");
    case EnrolmentPose::Left:
        return SampleStrip::tr("Left");
    case EnrolmentPose::Right:
        break;
    }
    return SampleStrip::tr("Right");
}

} // namespace

SampleStrip::SampleStrip(const Theme& theme, bool mirror, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_mirror(mirror)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SampleStrip::setSamples(const std::vector<EnrolmentSampleView>& samples, std::optional<EnrolmentPose> wanted)
{
    m_samples = samples;
    m_wanted = wanted;
    update();
}

QSize SampleStrip::sizeHint() const
{
    const int side = m_theme.px(m_theme.isCompact() ? kTouch : kThumbnail);
    return {3 * side + 2 * m_theme.px(kSpace12),
            side + m_theme.px(kSpace4) + QFontMetrics(m_theme.font(Type::Label)).height()};
}

void SampleStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const int gap = m_theme.px(kSpace12);
    const int side = m_theme.px(m_theme.isCompact() ? kTouch : kThumbnail);
    const int cell = (width() - 2 * gap) / 3;
    int x = 0;
    for (const EnrolmentPose pose : kPoses) {
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, cell, height()));
        const QRect picture(place.center().x() - side / 2, 0, side, side);
        const auto sample =
            std::find_if(m_samples.begin(), m_samples.end(), [pose](const auto& s) { return s.pose == pose; });
        const bool taken = sample != m_samples.end();
        QPainterPath outline;
        outline.addRoundedRect(picture, m_theme.dp(kRadiusControl), m_theme.dp(kRadiusControl));
        painter.fillPath(outline, m_theme.colour(Colour::Raised));
        if (taken && !sample->thumbnail.isNull()) {
            painter.save();
            painter.setClipPath(outline);
            QRect source = sample->thumbnail.rect();
            const int edge = std::min(source.width(), source.height());
            source = QRect((source.width() - edge) / 2, (source.height() - edge) / 2, edge, edge);
            painter.drawImage(picture, m_mirror ? sample->thumbnail.copy(source).mirrored(true, false)
                                                : sample->thumbnail.copy(source));
            painter.restore();
        }
        const bool done = taken && pose != m_wanted;
        const Colour rim = done ? Colour::In : pose == m_wanted ? Colour::Info : Colour::Outline;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.colour(rim), m_theme.dp(kStroke) * 1.5,
                            taken || pose == m_wanted ? Qt::SolidLine : Qt::DashLine));
        painter.drawPath(outline);
        if (done) {
            const int mark = m_theme.px(kIcon);
            const QRect badge(picture.right() - mark + mark / 4, picture.top() - mark / 8, mark, mark);
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.colour(Colour::In));
            painter.drawEllipse(badge);
            painter.drawPixmap(badge.adjusted(3, 3, -3, -3),
                               iconPixmap(Icon::Check, mark, m_theme.colour(Colour::OnAccent)));
        }
        painter.setFont(m_theme.font(Type::Label));
        painter.setPen(m_theme.colour(taken || pose == m_wanted ? Colour::Text : Colour::Muted));
        const QString words = taken && !sample->quality.isEmpty() ? sample->quality : poseName(pose);
        const QRect below(place.left(), side + m_theme.px(kSpace4), place.width(),
                          height() - side - m_theme.px(kSpace4));
        painter.drawText(below, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, below.width()));
        x += cell + gap;
    }
}

} // namespace rollcall::ui
