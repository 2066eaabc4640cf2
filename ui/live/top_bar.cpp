#include "ui/live/top_bar.h"

#include "ui/condition_looks.h"
#include "ui/words.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

TopBar::TopBar(const Theme& theme, const KioskState& state, const Clock& clock, QWidget* parent)
    : CachedWidget(parent), m_theme(theme), m_state(state), m_clock(clock)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    for (const auto signal : {&KioskState::doorNameChanged, &KioskState::linksChanged, &KioskState::trustChanged})
        connect(&state, signal, this, &TopBar::refresh);
    connect(&state.conditions(), &Conditions::changed, this, &TopBar::refresh);
    refresh();
}

int TopBar::barHeight() const
{
    return m_theme.px(kTouch + kSpace32);
}

std::vector<TopBar::Mark> TopBar::findMarks() const
{
    std::vector<Mark> marks;
    for (const ActiveCondition& active : m_state.conditions().all()) {
        const ConditionEntry& entry = entryOf(active.condition);
        Mark mark{iconOf(active.condition), markWords(active.condition), {}, colorOf(entry.weight)};
        if (active.condition == Condition::ServersUnreachable)
            countWaiting(mark);
        // Several may have the same: what cannot be saved is not saved for each of them.
        const bool isShown =
            std::any_of(marks.begin(), marks.end(), [&mark](const Mark& shown) { return shown.words == mark.words; });
        if (!mark.words.isEmpty() && !isShown)
            marks.push_back(std::move(mark));
    }
    return marks;
}

void TopBar::countWaiting(Mark& mark) const
{
    int waiting = 0;
    for (const LinkStatus& link : m_state.links()) {
        if (link.delivers && (link.state == LinkView::Offline || link.state == LinkView::Refused))
            waiting += link.pending;
    }
    if (waiting == 0)
        return;
    mark.words = tr("Offline, %Ln waiting", nullptr, waiting);
    mark.brief = m_theme.locale().toString(waiting);
}

void TopBar::refresh()
{
    const QDateTime now = m_clock.read().local();
    QString time = timeOfDay(m_theme.locale(), now.time());
    // The time alone may look right; that the day is wrong is what must be seen.
    if (m_state.clockBehind())
        time += QStringLiteral("  \u00b7  ") + m_theme.locale().toString(now.date(), QLocale::ShortFormat);
    std::vector<Mark> marks = findMarks();
    if (time == m_time && m_state.doorName() == m_door && marks == m_marks)
        return;
    m_time = time;
    m_door = m_state.doorName();
    m_marks = std::move(marks);
    QStringList spoken{m_time, m_door};
    for (const Mark& mark : m_marks)
        spoken << mark.words;
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    invalidate();
}

/// Marks are at the end side, with text only if all of it fits next to the door's name; else icons and numbers only.
int TopBar::paintMarks(QPainter& painter, int line) const
{
    const int icon = m_theme.px(kIcon);
    const int pad = m_theme.px(kSpace12);
    const int margin = m_theme.px(kSpace24);
    painter.setFont(m_theme.font(Type::Label, true));
    const QFontMetrics metrics(painter.font());
    const auto widthOf = [&](const Mark& mark, bool words) {
        const QString text = textOf(mark, words);
        return icon + 2 * pad + (text.isEmpty() ? 0 : metrics.horizontalAdvance(text) + m_theme.px(kSpace8));
    };
    int all = 0;
    for (const Mark& mark : m_marks)
        all += widthOf(mark, true) + pad;
    // The door's name keeps the middle.
    const int room = width() / 2 - margin - QFontMetrics(m_theme.font(Type::Body)).horizontalAdvance(m_door) / 2;
    const bool words = all < room;
    int end = width() - margin;
    const int height = icon + pad;
    for (auto mark = m_marks.rbegin(); mark != m_marks.rend(); ++mark) {
        const int w = widthOf(*mark, words);
        const QRect pill(end - w, line - height / 2, w, height);
        const QRect shown = QStyle::visualRect(layoutDirection(), rect(), pill);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Color::Surface));
        painter.drawRoundedRect(shown, height / 2.0, height / 2.0);
        const QRect iconAt =
            QStyle::visualRect(layoutDirection(), shown, QRect(shown.left() + pad, line - icon / 2, icon, icon));
        painter.drawPixmap(iconAt, iconPixmap(mark->icon, icon, m_theme.color(mark->color)));
        painter.setPen(m_theme.color(Color::Text));
        if (const QString text = textOf(*mark, words); !text.isEmpty()) {
            const QRect textAt(shown.left() + pad + icon + m_theme.px(kSpace8), shown.top(), w, height);
            painter.drawText(QStyle::visualRect(layoutDirection(), shown, textAt.intersected(shown)),
                             Qt::AlignVCenter | Qt::AlignLeading, text);
        }
        end -= w + pad;
    }
    return width() - margin - end;
}

void TopBar::render(QPainter& painter)
{
    // Dense behind the words, gone below them: a straight ramp would leave the lower half of the digits unreadable.
    QLinearGradient shade(0, 0, 0, height());
    shade.setColorAt(0, m_theme.color(Color::Background, kScrimOpacity));
    shade.setColorAt(0.62, m_theme.color(Color::Background, kScrimOpacity));
    shade.setColorAt(1, m_theme.color(Color::Background, 0));
    painter.fillRect(rect(), shade);
    const int line = height() * 2 / 5;
    const int margin = m_theme.px(kSpace24);
    const int atEnd = paintMarks(painter, line);

    painter.setPen(m_theme.color(Color::Text));
    painter.setFont(m_theme.font(Type::Title, true));
    const int timeWidth = QFontMetrics(painter.font()).horizontalAdvance(m_time);
    const int band = m_theme.px(kTouch);
    const auto put = [&](int x, int w, Qt::Alignment alignment, const QString& text) {
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), QRect(x, line - band / 2, w, band)),
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment) | Qt::AlignVCenter),
                         text);
    };
    put(margin, timeWidth + 2, Qt::AlignLeft, m_time);

    painter.setFont(m_theme.font(Type::Body));
    const QFontMetrics metrics(painter.font());
    const int from = margin + timeWidth + m_theme.px(kSpace24);
    const int to = width() - margin - atEnd - m_theme.px(kSpace12);
    const QString door = metrics.elidedText(m_door, Qt::ElideRight, to - from);
    const int doorWidth = metrics.horizontalAdvance(door) + 2;
    // In the middle of the screen where the neighbors allow it, else in the middle of what is left.
    int x = (width() - doorWidth) / 2;
    if (x < from || x + doorWidth > to)
        x = std::max(from, (from + to - doorWidth) / 2);
    put(x, doorWidth, Qt::AlignLeft, door);
}

} // namespace rollcall::ui
