#include "ui/live/challenge_panel.h"

#include "ui/widgets/button.h"
#include "ui/widgets/fit_text.h"
#include "ui/widgets/head_figure.h"
#include "ui/words.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

namespace {
// The figure's grid: a head 24 high, and room for an arrow to either side.
constexpr double kGridHeight = 24;
constexpr double kGridWidth = 32;
} // namespace

ChallengePanel::ChallengePanel(const Theme& theme, bool mirror, QWidget* parent)
    : Panel(theme, Color::Surface, parent), m_theme(theme), m_mirror(mirror),
      m_cannot(new Button(theme, Button::Kind::Secondary, tr("I cannot do this"), std::nullopt, this))
{
    setObjectName(QStringLiteral("challenge"));
    m_cannot->setObjectName(QStringLiteral("challengeDecline"));
    m_cannot->setFocusPolicy(Qt::NoFocus); // a reader's Enter must not press it
    connect(m_cannot, &Button::clicked, this, [this] {
        if (m_challenge)
            Q_EMIT declined(*m_challenge);
    });
    m_blink.setInterval(kBlinkFigure);
    connect(&m_blink, &QTimer::timeout, this, [this] {
        m_eyesClosed = !m_eyesClosed;
        update();
    });
    hide();
}

void ChallengePanel::setChallenge(const std::optional<ChallengeView>& challenge)
{
    m_challenge = challenge;
    const bool blinks = challenge && challenge->action == ChallengeAction::BlinkTwice && !challenge->passed;
    if (!blinks) {
        m_blink.stop();
        m_eyesClosed = false;
    } else if (!m_blink.isActive()) {
        // A still figure shows closed eyes: open ones would ask for nothing.
        m_eyesClosed = true;
        if (m_theme.motion(1) > 0)
            m_blink.start();
    }
    m_cannot->setVisible(challenge && !challenge->passed);
    setAccessibleName(challenge ? challengeWords(challenge->action) : QString());
    setVisible(challenge.has_value());
    update();
    if (!challenge || challenge->passed)
        return;
    const std::pair question(challenge->id, challenge->step);
    if (std::exchange(m_asked, question) != question)
        Q_EMIT asked(challengeWords(challenge->action));
}

void ChallengePanel::setStacked(bool stacked)
{
    m_stacked = stacked;
    placeButton();
    update();
}

QRect ChallengePanel::visual(const QRect& place) const
{
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

QRect ChallengePanel::room() const
{
    const int pad = m_theme.px(kSpace24);
    return rect().adjusted(pad, pad, -pad, -pad);
}

QRect ChallengePanel::upperRoom() const
{
    const QRect upper = room().adjusted(0, 0, 0, -m_theme.px(kSpace8) - m_theme.px(kSpace12));
    if (m_stacked)
        return upper.adjusted(0, 0, 0, -m_cannot->height() - m_theme.px(kSpace12));
    return upper.adjusted(0, 0, -m_cannot->width() - m_theme.px(kSpace24), 0);
}

void ChallengePanel::placeButton()
{
    const QRect whole = room().adjusted(0, 0, 0, -m_theme.px(kSpace8) - m_theme.px(kSpace12));
    const QSize wanted = m_cannot->sizeHint();
    // The words keep half of the panel.
    const QSize size(std::min(wanted.width(), m_stacked ? whole.width() : whole.width() / 2), wanted.height());
    const int top = m_stacked ? whole.bottom() + 1 - size.height() : whole.center().y() - size.height() / 2;
    m_cannot->setGeometry(visual(QRect(QPoint(whole.right() + 1 - size.width(), top), size)));
}

void ChallengePanel::resizeEvent(QResizeEvent*)
{
    placeButton();
}

void ChallengePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        placeButton();
    Panel::changeEvent(event);
}

void ChallengePanel::paintFigure(QPainter& painter, const QRectF& where) const
{
    HeadPose pose;
    pose.eyesClosed = m_eyesClosed;
    const ChallengeAction action = m_challenge->action;
    if ((action == ChallengeAction::TurnLeft || action == ChallengeAction::TurnRight) && !m_challenge->passed)
        pose.turn = (action == ChallengeAction::TurnLeft) == m_mirror ? -1 : 1;
    pose.raised = action == ChallengeAction::LookUp && !m_challenge->passed;
    painter.save();
    const double scale = std::min(where.height() / kGridHeight, where.width() / kGridWidth);
    painter.translate(where.center().x(), where.center().y() - scale * kGridHeight / 2);
    painter.scale(scale, scale);
    paintHead(painter, m_theme, pose);
    painter.restore();
}

void ChallengePanel::paintEvent(QPaintEvent* event)
{
    Panel::paintEvent(event);
    if (!m_challenge)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int bar = m_theme.px(kSpace8);
    const QRect whole = room();
    const QRect upper = upperRoom();
    const int figure = std::min(qRound(upper.height() * kGridWidth / kGridHeight), upper.width() / 3);
    paintFigure(painter, visual(QRect(upper.left(), upper.top(), figure, upper.height())));
    const int gap = m_theme.px(kSpace24);
    const QRect words(upper.left() + figure + gap, upper.top(), upper.width() - figure - gap, upper.height());
    const QString asked = m_challenge->passed ? tr("Thank you") : challengeWords(m_challenge->action);
    const FittedText title =
        fitText(m_theme, asked, words.size(), m_theme.size(kTypeDisplay), m_theme.size(kTypeHeading), 3, true);
    const auto align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    painter.setFont(title.font);
    painter.setPen(m_theme.color(Color::Text));
    const int step = QFontMetrics(title.font).lineSpacing();
    int y = words.top() + std::max(0, (words.height() - title.height) / 2);
    for (const QString& line : title.lines) {
        painter.drawText(visual(QRect(words.left(), y, words.width(), step)), align, line);
        y += step;
    }
    // Two in a row: which of them this is.
    const double dot = m_theme.px(kSpace12);
    for (int shown = 1; m_challenge->steps > 1 && shown <= m_challenge->steps; ++shown) {
        const QRect place(words.right() - qRound(2 * dot * (m_challenge->steps - shown + 1)), whole.top(), qRound(dot),
                          qRound(dot));
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(shown < m_challenge->step || m_challenge->passed ? Color::In
                                       : shown == m_challenge->step                     ? Color::Info
                                                                                        : Color::Outline));
        painter.drawEllipse(visual(place));
    }
    // The time runs out towards where reading begins.
    const QRect track(whole.left(), whole.bottom() - bar + 1, whole.width(), bar);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Color::Outline));
    painter.drawRoundedRect(track, bar / 2.0, bar / 2.0);
    const double left = m_challenge->passed ? 1.0 : std::clamp(m_challenge->timeLeft, 0.0, 1.0);
    painter.setBrush(m_theme.color(m_challenge->passed ? Color::In : Color::Info));
    painter.drawRoundedRect(visual(QRect(track.left(), track.top(), std::max(bar, qRound(track.width() * left)), bar)),
                            bar / 2.0, bar / 2.0);
}

} // namespace rollcall::ui
