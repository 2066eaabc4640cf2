#include "ui/entry/scan_view.h"

#include "ui/entry/entry_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

namespace {
constexpr int kCountdownTick = 250; ///< ms; the seconds shown are never late by more
constexpr double kGuideShare =
    0.4; ///< of the width, landscape: in the middle, where the camera looks; the words beside it
constexpr double kGuideShareTall = 0.55; ///< of the height, portrait
constexpr double kBracket = 0.18;        ///< of the square's side
} // namespace

ScanView::ScanView(const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_clock(clock),
      m_title(makeLabel(theme, Type::Heading, Color::Text, tr("Hold the code in front of the camera"), true)),
      m_message(makeLabel(theme, Type::Body, Color::Text)),
      m_cancel(new Button(theme, Button::Kind::Secondary, tr("Cancel"), std::nullopt, this))
{
    for (QLabel* label : {m_title, m_message}) {
        label->setParent(this);
        label->setAlignment(Qt::AlignCenter);
    }
    m_cancel->setObjectName(QStringLiteral("scanCancel"));
    m_cancel->setRing(1.0);
    connect(m_cancel, &Button::clicked, this, &ScanView::left);
    // The ring is information, not decoration: it runs with reduced motion too.
    m_time.setStartValue(1.0);
    m_time.setEndValue(0.0);
    m_time.setDuration(kScanFor);
    connect(&m_time, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& left) { m_cancel->setRing(left.toDouble()); });
    connect(&m_time, &QVariantAnimation::finished, this, &ScanView::left);
    connect(&m_countdown, &QTimer::timeout, this, &ScanView::countDown);
    hide();
}

void ScanView::open()
{
    m_countdown.stop();
    say(tr("On paper or on a phone. Not too close."), Color::Text);
    m_cancel->setRing(1.0);
    m_time.start();
    show();
    raise();
}

void ScanView::close()
{
    m_time.stop();
    m_countdown.stop();
    hide();
}

QString ScanView::message() const
{
    return m_message->text();
}

void ScanView::follow(const EntryView& entry)
{
    switch (entry.stage) {
    case EntryView::Stage::Checking:
    case EntryView::Stage::AskingServer:
        say(entryWords(entry), Color::Text);
        break;
    case EntryView::Stage::UnknownToken:
        say(entryWords(entry), Color::Danger);
        break;
    case EntryView::Stage::Locked:
        m_lockedUntil = entry.lockedUntil;
        m_countdown.start(kCountdownTick);
        countDown();
        break;
    default:
        return;
    }
    m_time.stop();
    m_time.start(); // a person is there, reading
}

void ScanView::countDown()
{
    const qint64 left = m_lockedUntil ? toDateTimeUtc(m_clock.wall()).msecsTo(*m_lockedUntil) : 0;
    if (left <= 0) {
        m_countdown.stop();
        say({}, Color::Text);
        return;
    }
    const qint64 seconds = (left + 999) / 1000;
    say(tr("Too many unknown codes. Try again in %1.")
            .arg(QStringLiteral("%1:%2").arg(QString::number(seconds / 60),
                                             QString::number(seconds % 60).rightJustified(2, u'0'))),
        Color::Warning);
}

void ScanView::say(const QString& text, Color color)
{
    m_message->setText(text);
    setLabelColor(*m_message, m_theme, color);
    place();
}

void ScanView::place()
{
    const int margin = m_theme.px(kSpace24);
    const int gap = m_theme.px(kSpace16);
    const bool landscape = width() > height();
    const QSize button = m_cancel->sizeHint();
    QRect words;
    if (landscape) {
        const int side = std::min(height() - 2 * margin, qRound(width() * kGuideShare));
        m_guide = QRect((width() - side) / 2, (height() - side) / 2, side, side);
        words = QRect(m_guide.right() + margin, margin, width() - m_guide.right() - 2 * margin, height() - 2 * margin);
    } else {
        const int side = std::min(width() - 2 * margin, qRound(height() * kGuideShareTall));
        m_guide = QRect((width() - side) / 2, margin, side, side);
        words = QRect(margin, m_guide.bottom() + gap, width() - 2 * margin, height() - m_guide.bottom() - gap - margin);
    }
    const int title = m_title->heightForWidth(words.width());
    // Room for two lines: the button must not jump away from a finger when something is said.
    const int message = std::max(m_message->text().isEmpty() ? 0 : m_message->heightForWidth(words.width()),
                                 2 * QFontMetrics(m_message->font()).lineSpacing());
    const int all = title + message + button.height() + 2 * gap;
    const int top = words.top() + std::max(0, (words.height() - all) / 2);
    const auto visual = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    m_guide = visual(m_guide);
    m_title->setGeometry(visual(QRect(words.left(), top, words.width(), title)));
    m_message->setGeometry(visual(QRect(words.left(), top + title + gap, words.width(), message)));
    m_cancel->setGeometry(visual(QRect(words.left() + (words.width() - button.width()) / 2,
                                       top + title + message + 2 * gap, button.width(), button.height())));
    update();
}

void ScanView::resizeEvent(QResizeEvent*)
{
    place();
}

void ScanView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
    QWidget::changeEvent(event);
}

void ScanView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = m_theme.dp(kRadiusCard);
    QPainterPath shade;
    shade.setFillRule(Qt::OddEvenFill);
    shade.addRect(rect());
    shade.addRoundedRect(m_guide, radius, radius);
    painter.fillPath(shade, m_theme.color(Color::Background, kScrimOpacity));
    // Corners rather than a frame: a code is held into them.
    const double line = m_theme.dp(kStrokeStrong);
    const double reach = kBracket * m_guide.width();
    painter.setPen(QPen(Qt::white, line, Qt::SolidLine, Qt::RoundCap));
    QPainterPath outline;
    outline.addRoundedRect(QRectF(m_guide), radius, radius);
    const QRectF g(m_guide);
    for (const QPointF& corner : {g.topLeft(), g.topRight(), g.bottomLeft(), g.bottomRight()}) {
        painter.save();
        painter.setClipRect(QRectF(corner.x() - reach, corner.y() - reach, 2 * reach, 2 * reach));
        painter.drawPath(outline);
        painter.restore();
    }
}

} // namespace rollcall::ui
