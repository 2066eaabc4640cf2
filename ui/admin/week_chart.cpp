#include "ui/admin/week_chart.h"

#include "ui/words.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

namespace {
constexpr int kDaySeconds = 86'400;
constexpr double kLane = 18;          ///< dp
constexpr int kHours[] = {6, 12, 18}; ///< to read the lanes by
} // namespace

WeekChart::WeekChart(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Hours in the last seven days"));
}

int WeekChart::laneHeight() const
{
    return std::max(m_theme.px(kLane), QFontMetrics(m_theme.font(Type::Label)).height()) + m_theme.px(kSpace4);
}

QSize WeekChart::sizeHint() const
{
    return {m_theme.px(kDetailWidth) / 2, (kDays + 1) * laneHeight()}; // the hours are written below
}

QString WeekChart::hours(const Presence& day) const
{
    if (day.spans.empty())
        return {};
    const QLocale& locale = m_theme.locale();
    return tr("%1 h %2 min").arg(locale.toString(day.minutes() / 60), locale.toString(day.minutes() % 60));
}

void WeekChart::setDays(std::vector<Presence> days)
{
    m_days = std::move(days);
    QStringList said;
    for (const Presence& day : m_days) {
        if (const QString sum = hours(day); !sum.isEmpty())
            said << dayInFull(m_theme.locale(), day.day) + QStringLiteral(": ") + sum;
    }
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    update();
}

void WeekChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = m_theme.font(Type::Label);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    int names = 0;
    int sums = 0;
    for (const Presence& day : m_days) {
        const QString name = m_theme.locale().standaloneDayName(day.day.dayOfWeek(), QLocale::ShortFormat);
        names = std::max(names, metrics.horizontalAdvance(name));
        sums = std::max(sums, metrics.horizontalAdvance(hours(day)));
    }
    const int gap = m_theme.px(kSpace12);
    const QRect lane(names + gap, 0, std::max(1, width() - names - sums - 2 * gap), laneHeight() - m_theme.px(kSpace4));
    const auto visual = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    const auto at = [&lane](int second) {
        return lane.left() + static_cast<int>(qint64{lane.width()} * second / kDaySeconds);
    };
    const double radius = m_theme.dp(kSpace4);
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const Presence& day = m_days[i];
        const int top = static_cast<int>(i) * laneHeight();
        const bool isToday = i + 1 == m_days.size();
        painter.setPen(m_theme.color(isToday ? Color::Text : Color::Muted));
        painter.drawText(visual(QRect(0, top, names, lane.height())), static_cast<int>(align),
                         m_theme.locale().standaloneDayName(day.day.dayOfWeek(), QLocale::ShortFormat));
        painter.drawText(visual(QRect(width() - sums, top, sums, lane.height())), static_cast<int>(align), hours(day));
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Color::Raised));
        painter.drawRoundedRect(visual(lane.translated(0, top)), radius, radius);
        for (const Presence::Span& span : day.spans) {
            const QRect bar(at(span.from), top, std::max(m_theme.px(kSpace4), at(span.to) - at(span.from)),
                            lane.height());
            painter.setBrush(m_theme.color(Color::In, span.open ? 0.6 : 1.0));
            painter.drawRoundedRect(visual(bar), radius, radius);
        }
        for (const Presence::Loose& entry : day.loose) {
            painter.setBrush(m_theme.color(entry.direction == Direction::In ? Color::In : Color::Out));
            painter.drawRect(visual(QRect(at(entry.at), top, m_theme.px(kSpace4), lane.height())));
        }
    }
    const int bottom = static_cast<int>(m_days.size()) * laneHeight();
    for (const int hour : kHours) {
        const int x = visual(QRect(at(hour * 3600), 0, 1, 1)).left();
        painter.setPen(QPen(m_theme.color(Color::Outline), 1));
        painter.drawLine(x, 0, x, bottom);
        painter.setPen(m_theme.color(Color::Muted));
        const int room = lane.width() / 4;
        painter.drawText(QRect(x - room / 2, bottom, room, laneHeight()), Qt::AlignCenter,
                         timeOfDay(m_theme.locale(), QTime(hour, 0)));
    }
}

} // namespace rollcall::ui
