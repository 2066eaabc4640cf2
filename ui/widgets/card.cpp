#include "ui/widgets/card.h"

#include "ui/widgets/button.h"
#include "ui/widgets/qr_picture.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace rollcall::ui {

using namespace tokens;

namespace {

constexpr double kShrink = 0.92; ///< step by which a name gives way

QString say(const char* text)
{
    return QCoreApplication::translate("Card", text);
}

} // namespace

CardContent contentOf(const Confirmation& confirmation, const QLocale& locale, int milliseconds)
{
    return {confirmation.direction == Direction::In ? Shape::In : Shape::Out,
            confirmation.name,
            directionWord(confirmation.direction),
            timeOfDay(locale, confirmation.localTime.time()),
            confirmation.note,
            std::max(milliseconds, confirmation.undoMilliseconds),
            confirmation.key,
            confirmation.undoMilliseconds,
            confirmation.receipt};
}

CardContent contentOf(const Notice& notice, const QLocale& locale)
{
    CardContent content;
    content.milliseconds = kNoticeFor;
    switch (notice.kind) {
    case Notice::Kind::Unknown:
        content.shape = Shape::Unknown;
        content.word = say(QT_TRANSLATE_NOOP("Card", "I don't know your face yet"));
        content.note = say(QT_TRANSLATE_NOOP("Card", "Use your PIN, or ask to be enrolled"));
        break;
    case Notice::Kind::AlreadyRecorded: {
        content.shape = Shape::Already;
        content.name = notice.name;
        const QString at = timeOfDay(locale, notice.earlier.time());
        content.word = (notice.direction == Direction::In ? say(QT_TRANSLATE_NOOP("Card", "Already checked in at %1"))
                                                          : say(QT_TRANSLATE_NOOP("Card", "Already checked out at %1")))
                           .arg(at);
        break;
    }
    case Notice::Kind::PersonDisabled:
        content.shape = Shape::Refused;
        content.name = notice.name;
        content.word = say(QT_TRANSLATE_NOOP("Card", "Not active here"));
        content.note = say(QT_TRANSLATE_NOOP("Card", "Please ask at the office"));
        break;
    case Notice::Kind::NotExpected:
        content.shape = Shape::Refused;
        content.name = notice.name;
        content.word = say(QT_TRANSLATE_NOOP("Card", "Not expected here now"));
        content.note = say(QT_TRANSLATE_NOOP("Card", "Please ask at the office"));
        break;
    case Notice::Kind::Attack:
        content.shape = Shape::Attack;
        content.word = say(QT_TRANSLATE_NOOP("Card", "Please look at the camera without a phone or photo"));
        break;
    case Notice::Kind::Unanswered:
        content.shape = Shape::Refused;
        content.word = say(QT_TRANSLATE_NOOP("Card", "I could not see you move"));
        content.note = say(QT_TRANSLATE_NOOP("Card", "Look at the camera to try again, or use your PIN"));
        break;
    case Notice::Kind::Declined:
        content.shape = Shape::Unknown;
        content.word = say(QT_TRANSLATE_NOOP("Card", "No problem"));
        content.note = say(QT_TRANSLATE_NOOP("Card", "Please ask at the office"));
        break;
    case Notice::Kind::NotRecorded:
        content.shape = Shape::Failed;
        content.name = notice.name;
        content.word = say(QT_TRANSLATE_NOOP("Card", "Not saved"));
        content.note = say(QT_TRANSLATE_NOOP("Card", "Please try again, or tell the office"));
        break;
    case Notice::Kind::Undone:
        content.shape = Shape::Unknown;
        content.word = say(QT_TRANSLATE_NOOP("Card", "Undone"));
        content.note = say(QT_TRANSLATE_NOOP("Card", "Please look again, or use your PIN"));
        break;
    case Notice::Kind::NotUndone:
        content.shape = Shape::Failed;
        content.word = say(QT_TRANSLATE_NOOP("Card", "Undo failed"));
        content.note = say(QT_TRANSLATE_NOOP("Card", "Please tell the office"));
        break;
    }
    return content;
}

Card::Card(const Theme& theme, CardContent content, TrackId track, QWidget* parent)
    : CachedWidget(parent), m_theme(theme), m_content(std::move(content)), m_track(track)
{
    setObjectName(QStringLiteral("card"));
    setAccessibleName(QStringList{m_content.name, m_content.word, m_content.time}.join(QLatin1Char(' ')).trimmed());
    makeReceipt();
    m_life.setSingleShot(true);
    connect(&m_life, &QTimer::timeout, this, &Card::expired);
    m_life.start(m_content.milliseconds);
    if (m_content.undoMilliseconds > 0)
        offerUndo();
}

/// Here and now: it takes less than a millisecond, and a card that changes under the eyes is read twice.
void Card::makeReceipt()
{
    if (m_content.receipt.isEmpty())
        return;
    const Result<QImage> code = qrPicture(Secret(m_content.receipt.toUtf8()), 1);
    if (!code)
        return;
    m_receipt = *code;
    const int modules = m_receipt.width() - 2 * kQuietModules;
    const int module = (m_theme.px(kReceipt) + modules - 1) / modules; // whole pixels, or the edges blur
    m_receiptSide = m_receipt.width() * module;
}

void Card::offerUndo()
{
    m_undo = new Button(m_theme, Button::Kind::Ghost, say(QT_TRANSLATE_NOOP("Card", "Not me")), std::nullopt, this);
    m_undo->setObjectName(QStringLiteral("notMe"));
    m_undo->setRing(1.0);
    m_since.start();
    connect(&m_ring, &QTimer::timeout, this, &Card::turnRing);
    m_ring.start(kRingStep);
    connect(m_undo, &Button::clicked, this, [this] {
        m_undo->setEnabled(false); // once; the answer takes the card's place
        m_ring.stop();
        Q_EMIT undoWanted();
    });
}

void Card::turnRing()
{
    const double left = 1.0 - static_cast<double>(m_since.elapsed()) / m_content.undoMilliseconds;
    m_undo->setRing(std::max(0.0, left));
    if (left > 0)
        return;
    m_ring.stop();
    m_undo->hide();
}

void Card::placeUndo()
{
    if (m_undo == nullptr)
        return;
    const int pad = m_theme.px(m_small ? kSpace4 : kSpace16);
    const QSize size = m_undo->sizeHint().boundedTo(rect().size() - QSize(2 * pad, 2));
    const QRect at =
        m_small ? QRect(width() - pad - size.width(), (height() - size.height()) / 2, size.width(), size.height())
                : QRect((width() - size.width()) / 2, height() - pad / 2 - size.height(), size.width(), size.height());
    m_undo->setGeometry(QStyle::visualRect(layoutDirection(), rect(), at));
}

QRect Card::room() const
{
    const int pad = m_theme.px(m_small ? kSpace12 : kSpace24);
    QRect room = rect().adjusted(pad, pad, -pad, -pad);
    // Kept free after the offer has ended too: words that move are read twice.
    if (m_undo != nullptr && m_small)
        room.setRight(room.right() - m_undo->width());
    else if (m_undo != nullptr)
        room.setBottom(m_undo->y() - 1);
    return room;
}

void Card::resizeEvent(QResizeEvent*)
{
    placeUndo();
}

void Card::changeEvent(QEvent* event)
{
    CachedWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeUndo();
}

void Card::setSmall(bool small)
{
    if (std::exchange(m_small, small) == small)
        return;
    placeUndo();
    invalidate();
}

void Card::render(QPainter& painter)
{
    const double half = m_theme.dp(kStroke) / 2;
    const QRectF edge = QRectF(rect()).adjusted(half, half, -half, -half);
    const double radius = m_theme.dp(m_small ? kRadiusControl : kRadiusCard);
    const QColor accent = m_theme.color(colorOf(m_content.shape));
    painter.setPen(QPen(accent, m_theme.dp(kStroke)));
    painter.setBrush(m_theme.color(Color::Surface));
    painter.drawRoundedRect(edge, radius, radius);
    const auto visual = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    if (m_small)
        renderStrip(painter, visual(room()));
    else if (width() * 4 >= height() * 5)
        renderRow(painter, room());
    else
        renderColumn(painter, room());
}

void Card::renderStrip(QPainter& painter, const QRect& room) const
{
    const int side = room.height();
    const auto visual = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), room, r); };
    paintShape(painter, visual(QRect(room.left(), room.top(), side, side)), m_content.shape, m_theme);
    const int gap = m_theme.px(kSpace12);
    QRect words(room.left() + side + gap, room.top(), room.width() - side - gap, room.height());
    const bool named = !m_content.name.isEmpty();
    painter.setFont(m_theme.font(Type::Body, true));
    painter.setPen(m_theme.color(Color::Text));
    QFontMetrics metrics(painter.font());
    // The given name is enough to see who is meant; half a name is not.
    const bool whole = !named || metrics.horizontalAdvance(m_content.name) <= words.width();
    const QString name = whole ? m_content.name : m_content.name.section(QLatin1Char(' '), 0, 0);
    const QString upper = metrics.elidedText(named ? name : m_content.word, Qt::ElideRight, words.width());
    const int align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    if (!named || m_content.word.isEmpty()) {
        painter.drawText(visual(words), align | Qt::AlignVCenter, upper);
        return;
    }
    const QRect top(words.left(), words.top(), words.width(), words.height() / 2);
    painter.drawText(visual(top), align | Qt::AlignVCenter, upper);
    painter.setFont(m_theme.font(Type::Label));
    painter.setPen(m_theme.color(colorOf(m_content.shape)));
    const QString line =
        m_content.time.isEmpty() ? m_content.word : m_content.word + QStringLiteral("  ") + m_content.time;
    metrics = QFontMetrics(painter.font());
    // What happened is in the shape, too; when it happened is not.
    const bool fits = m_content.time.isEmpty() || metrics.horizontalAdvance(line) <= words.width();
    painter.drawText(visual(top.translated(0, words.height() / 2)), align | Qt::AlignVCenter,
                     metrics.elidedText(fits ? line : m_content.time, Qt::ElideRight, words.width()));
}

/// The words at the largest sizes with which all of them fit: a long note takes from the name, never the other way
/// round off the card.
std::vector<Card::Line> Card::layOut(const QSize& room) const
{
    const bool named = !m_content.name.isEmpty();
    const double name = m_theme.size(kTypeName);
    const double leastName = m_theme.size(kTypeNameMin);
    bool joined = false; // the time behind the word, where a receipt on a small screen leaves no line for it
    for (double most = name;; most = std::max(leastName, most * kShrink)) {
        std::vector<Line> lines;
        const auto add = [&](const QString& text, double from, double least, int maxLines, bool strong, Color color,
                             double gap) {
            if (!text.isEmpty())
                lines.push_back({fitText(m_theme, text, room, from, least, maxLines, strong), color,
                                 lines.empty() ? 0 : m_theme.px(gap)});
        };
        const double word = m_theme.size(named ? kTypeTitle : kTypeDisplay);
        add(m_content.name, most, leastName, 2, true, Color::Text, 0);
        const QString& at = m_content.time;
        if (joined)
            add(m_content.word + QStringLiteral("  ") + at, m_theme.size(kTypeHeading), m_theme.size(kTypeLabel), 1,
                true, colorOf(m_content.shape), kSpace4);
        else
            add(m_content.word, word, m_theme.size(named ? kTypeHeading : kTypeTitle), named ? 2 : 4, true,
                colorOf(m_content.shape), kSpace4);
        if (!joined)
            add(at, m_theme.size(kTypeTitle), m_theme.size(kTypeHeading), 1, false, Color::Text, 0);
        add(m_content.note, m_theme.size(kTypeBody), m_theme.size(kTypeLabel), 2, false, Color::Muted, kSpace8);
        bool fits = heightOf(lines) <= room.height();
        if (!fits && most <= leastName && m_undo != nullptr && !m_content.note.isEmpty()) {
            lines.pop_back(); // on a small screen the way back matters more than the quiet line
            fits = heightOf(lines) <= room.height();
        }
        if (fits || (most <= leastName && (joined || at.isEmpty())))
            return lines;
        joined = most <= leastName;
    }
}

int Card::heightOf(const std::vector<Line>& lines)
{
    int height = 0;
    for (const Line& line : lines)
        height += line.gapBefore + line.text.height;
    return height;
}

void Card::renderWords(QPainter& painter, const QRect& room, const std::vector<Line>& lines,
                       Qt::Alignment alignment) const
{
    const auto reading = QStyle::visualAlignment(layoutDirection(), alignment);
    int y = room.top();
    for (const Line& line : lines) {
        y += line.gapBefore;
        const int step = QFontMetrics(line.text.font).lineSpacing();
        painter.setFont(line.text.font);
        painter.setPen(m_theme.color(line.color));
        for (const QString& text : line.text.lines) {
            painter.drawText(QRect(room.left(), y, room.width(), step), static_cast<int>(reading | Qt::AlignVCenter),
                             text);
            y += step;
        }
    }
}

void Card::renderColumn(QPainter& painter, const QRect& room) const
{
    const int shape = std::min(m_theme.px(kShape), room.height() / 3);
    const int side = std::max(shape, m_receiptSide);
    const int gap = m_theme.px(kSpace16);
    const QRect below(room.left(), room.top() + side + gap, room.width(), room.height() - side - gap);
    const std::vector<Line> lines = layOut(below.size());
    const int spare = std::max(0, (below.height() - heightOf(lines)) / 2);
    renderPictures(painter, QRect(room.left(), room.top() + spare, room.width(), side), shape, true);
    renderWords(painter, below.translated(0, spare), lines, Qt::AlignHCenter);
}

void Card::renderPictures(QPainter& painter, const QRect& room, int most, bool across) const
{
    const int gap = m_receipt.isNull() ? 0 : m_theme.px(kSpace8);
    const int taken = m_receiptSide + gap;
    const int side = std::max(0, std::min(most, (across ? room.width() : room.height()) - taken));
    const auto visual = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), room, r); };
    QRect shape(0, 0, side, side);
    QRect code(0, 0, m_receiptSide, m_receiptSide);
    if (across) {
        shape.moveTopLeft({room.left() + (room.width() - side - taken) / 2, room.top() + (room.height() - side) / 2});
        code.moveTopLeft({shape.left() + side + gap, room.top() + (room.height() - m_receiptSide) / 2});
    } else {
        shape.moveTopLeft({room.left() + (room.width() - side) / 2, room.top() + (room.height() - side - taken) / 2});
        code.moveTopLeft({room.left() + (room.width() - m_receiptSide) / 2, shape.top() + side + gap});
    }
    paintShape(painter, visual(shape), m_content.shape, m_theme);
    if (!m_receipt.isNull())
        painter.drawImage(visual(code), m_receipt); // not smoothed: its edges fall on pixels
}

void Card::renderRow(QPainter& painter, const QRect& room) const
{
    const int shape = std::min({m_theme.px(kShape), room.height(), room.width() / 3});
    const int side = std::max(shape, m_receiptSide);
    const int gap = m_theme.px(kSpace24);
    const auto visual = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), room, r); };
    renderPictures(painter, visual(QRect(room.left(), room.top(), side, room.height())), shape, false);
    const QRect words = visual(QRect(room.left() + side + gap, room.top(), room.width() - side - gap, room.height()));
    const std::vector<Line> lines = layOut(words.size());
    renderWords(painter, words.translated(0, std::max(0, (words.height() - heightOf(lines)) / 2)), lines,
                Qt::AlignLeft);
}

} // namespace rollcall::ui
