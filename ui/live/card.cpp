#include "ui/live/card.h"

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
            milliseconds};
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
    case Notice::Kind::NotRecorded:
        content.shape = Shape::Failed;
        content.name = notice.name;
        content.word = say(QT_TRANSLATE_NOOP("Card", "Not saved"));
        content.note = say(QT_TRANSLATE_NOOP("Card", "Please try again, or tell the office"));
        break;
    }
    return content;
}

Card::Card(const Theme& theme, CardContent content, TrackId track, QWidget* parent)
    : CachedWidget(parent), m_theme(theme), m_content(std::move(content)), m_track(track)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setObjectName(QStringLiteral("card"));
    setAccessibleName(QStringList{m_content.name, m_content.word, m_content.time}.join(QLatin1Char(' ')).trimmed());
    m_life.setSingleShot(true);
    connect(&m_life, &QTimer::timeout, this, &Card::expired);
    m_life.start(m_content.milliseconds);
}

void Card::setSmall(bool small)
{
    if (std::exchange(m_small, small) != small)
        invalidate();
}

void Card::render(QPainter& painter)
{
    const double half = m_theme.dp(kStroke) / 2;
    const QRectF edge = QRectF(rect()).adjusted(half, half, -half, -half);
    const double radius = m_theme.dp(m_small ? kRadiusControl : kRadiusCard);
    const QColor accent = m_theme.colour(colourOf(m_content.shape));
    painter.setPen(QPen(accent, m_theme.dp(kStroke)));
    painter.setBrush(m_theme.colour(Colour::Surface));
    painter.drawRoundedRect(edge, radius, radius);
    const int pad = m_theme.px(m_small ? kSpace12 : kSpace24);
    const QRect room = rect().adjusted(pad, pad, -pad, -pad);
    if (m_small)
        renderStrip(painter, room);
    else if (width() * 4 >= height() * 5)
        renderRow(painter, room);
    else
        renderColumn(painter, room);
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
    painter.setPen(m_theme.colour(Colour::Text));
    QFontMetrics metrics(painter.font());
    const QString upper = metrics.elidedText(named ? m_content.name : m_content.word, Qt::ElideRight, words.width());
    const int align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    if (!named || m_content.word.isEmpty()) {
        painter.drawText(visual(words), align | Qt::AlignVCenter, upper);
        return;
    }
    const QRect top(words.left(), words.top(), words.width(), words.height() / 2);
    painter.drawText(visual(top), align | Qt::AlignVCenter, upper);
    painter.setFont(m_theme.font(Type::Label));
    painter.setPen(m_theme.colour(colourOf(m_content.shape)));
    const QString line =
        m_content.time.isEmpty() ? m_content.word : m_content.word + QStringLiteral("  ") + m_content.time;
    painter.drawText(visual(top.translated(0, words.height() / 2)), align | Qt::AlignVCenter,
                     QFontMetrics(painter.font()).elidedText(line, Qt::ElideRight, words.width()));
}

/// The words at the largest sizes with which all of them fit: a long note takes from the name, never the other way round off the card.
std::vector<Card::Line> Card::layOut(const QSize& room) const
{
    const bool named = !m_content.name.isEmpty();
    const double name = m_theme.size(kTypeName);
    const double leastName = m_theme.size(kTypeNameLeast);
    for (double most = name;; most = std::max(leastName, most * kShrink)) {
        std::vector<Line> lines;
        const auto add = [&](const QString& text, double from, double least, int maxLines, bool strong, Colour colour,
                             double gap) {
            if (!text.isEmpty())
                lines.push_back({fitText(m_theme, text, room, from, least, maxLines, strong), colour,
                                 lines.empty() ? 0 : m_theme.px(gap)});
        };
        const double word = m_theme.size(named ? kTypeTitle : kTypeDisplay);
        add(m_content.name, most, leastName, 2, true, Colour::Text, 0);
        add(m_content.word, word, m_theme.size(named ? kTypeHeading : kTypeTitle), named ? 2 : 4, true,
            colourOf(m_content.shape), kSpace4);
        add(m_content.time, m_theme.size(kTypeTitle), m_theme.size(kTypeHeading), 1, false, Colour::Text, 0);
        add(m_content.note, m_theme.size(kTypeBody), m_theme.size(kTypeLabel), 2, false, Colour::Muted, kSpace8);
        if (heightOf(lines) <= room.height() || most <= leastName)
            return lines;
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
        painter.setPen(m_theme.colour(line.colour));
        for (const QString& text : line.text.lines) {
            painter.drawText(QRect(room.left(), y, room.width(), step), static_cast<int>(reading | Qt::AlignVCenter),
                             text);
            y += step;
        }
    }
}

void Card::renderColumn(QPainter& painter, const QRect& room) const
{
    const int side = std::min(m_theme.px(kShape), room.height() / 3);
    const int gap = m_theme.px(kSpace16);
    const QRect below(room.left(), room.top() + side + gap, room.width(), room.height() - side - gap);
    const std::vector<Line> lines = layOut(below.size());
    const int spare = std::max(0, (below.height() - heightOf(lines)) / 2);
    paintShape(painter, QRectF(room.center().x() - side / 2.0, room.top() + spare, side, side), m_content.shape,
               m_theme);
    renderWords(painter, below.translated(0, spare), lines, Qt::AlignHCenter);
}

void Card::renderRow(QPainter& painter, const QRect& room) const
{
    const int side = std::min({m_theme.px(kShape), room.height(), room.width() / 3});
    const int gap = m_theme.px(kSpace24);
    const auto visual = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), room, r); };
    paintShape(painter, visual(QRect(room.left(), room.top() + (room.height() - side) / 2, side, side)),
               m_content.shape, m_theme);
    const QRect words = visual(QRect(room.left() + side + gap, room.top(), room.width() - side - gap, room.height()));
    const std::vector<Line> lines = layOut(words.size());
    renderWords(painter, words.translated(0, std::max(0, (words.height() - heightOf(lines)) / 2)), lines,
                Qt::AlignLeft);
}

} // namespace rollcall::ui
