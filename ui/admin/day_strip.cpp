#include "ui/admin/day_strip.h"

#include "ui/widgets/button.h"
#include "ui/widgets/chosen.h"
#include "ui/widgets/labels.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>
#include <iterator>

namespace rollcall::ui {

using namespace tokens;

namespace {
constexpr int kMaxDays = 7;
constexpr int kMinDays = 3; ///< one on each side of the chosen one
} // namespace

/// A weekday above the day of the month.
class DayTile final : public Pressable
{
public:
    explicit DayTile(const Theme& theme) : m_theme(theme)
    {
        setMinimumSize(theme.px(kTouch), theme.px(kTouch));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setDay(const QDate& day, bool isChosen, bool isToday)
    {
        m_day = day;
        m_isToday = isToday;
        setAccessibleName(dayInFull(m_theme.locale(), day));
        setChosen(*this, isChosen);
        update();
    }
    [[nodiscard]] const QDate& day() const noexcept { return m_day; }

protected:
    void nextCheckState() override {} // the strip decides which one is chosen

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double half = m_theme.dp(kStroke) / 2;
        const bool outlined = isFocusedByKey() || m_theme.isHighContrast() || (m_isToday && !isChecked());
        const Color edge = isFocusedByKey() || m_isToday ? Color::Info : Color::Outline;
        painter.setPen(outlined ? QPen(m_theme.color(edge), m_theme.dp(kStroke)) : QPen(Qt::NoPen));
        painter.setBrush(isChecked() ? m_theme.color(Color::Info)
                                     : m_theme.blend(Color::Raised, Color::Text, isDown() ? kPressedTint : 0));
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), m_theme.dp(kRadiusControl),
                                m_theme.dp(kRadiusControl));
        const QLocale& locale = m_theme.locale();
        const QFont above = m_theme.font(Type::Label);
        const QFont below = m_theme.font(Type::Body, true);
        const int upper = QFontMetrics(above).height();
        const int lower = QFontMetrics(below).height();
        const int top = (height() - upper - lower) / 2;
        painter.setFont(above);
        painter.setPen(m_theme.color(isChecked() ? Color::OnAccent : Color::Muted));
        painter.drawText(
            QRect(0, top, width(), upper), Qt::AlignCenter,
            QFontMetrics(above).elidedText(locale.standaloneDayName(m_day.dayOfWeek(), QLocale::ShortFormat),
                                           Qt::ElideRight, width()));
        painter.setFont(below);
        painter.setPen(m_theme.color(isChecked() ? Color::OnAccent : Color::Text));
        painter.drawText(QRect(0, top + upper, width(), lower), Qt::AlignCenter, locale.toString(m_day.day()));
    }

private:
    const Theme& m_theme;
    QDate m_day;
    bool m_isToday = false;
};

DayStrip::DayStrip(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_earlier(new Button(theme, Button::Kind::Secondary, {}, Icon::ChevronLeft)),
      m_later(new Button(theme, Button::Kind::Secondary, {}, Icon::ChevronRight))
{
    m_earlier->setObjectName(QStringLiteral("dayEarlier"));
    m_later->setObjectName(QStringLiteral("dayLater"));
    m_earlier->setAccessibleName(tr("Earlier days"));
    m_later->setAccessibleName(tr("Later days"));
    auto* layout = new QHBoxLayout(this);
    setSpacing(*layout, theme, 0, kSpace8);
    layout->addWidget(m_earlier);
    for (int i = 0; i < kMaxDays; ++i) {
        auto* tile = new DayTile(theme);
        tile->setObjectName(QStringLiteral("day%1").arg(i));
        m_tiles.push_back(tile);
        layout->addWidget(tile, 1);
        tile->hide();
        connect(tile, &DayTile::clicked, this, [this, tile] { Q_EMIT chosen(tile->day()); });
    }
    layout->addWidget(m_later);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_earlier, &Button::clicked, this, [this] { leap(-1); });
    connect(m_later, &Button::clicked, this, [this] { leap(1); });
}

void DayStrip::setDay(const QDate& day, const QDate& today)
{
    m_day = day;
    m_today = today;
    arrange();
}

void DayStrip::leap(int times)
{
    Q_EMIT chosen(std::min(m_today, m_day.addDays(qint64{times} * m_shown)));
}

void DayStrip::arrange()
{
    const int step = m_theme.px(kTouch) + m_theme.px(kSpace8);
    m_shown = std::clamp((width() - 2 * m_theme.px(kTouch)) / step, kMinDays, kMaxDays);
    if (!m_day.isValid())
        return;
    // Tiles stay where they are while the chosen day is among them.
    if (!m_last.isValid() || m_day > m_last || m_day <= m_last.addDays(-m_shown) || m_last > m_today)
        m_last = std::min(m_today, m_day.addDays(m_shown / 2));
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const bool shown = std::cmp_less(i, m_shown);
        const QDate day = m_last.addDays(static_cast<qint64>(i) - m_shown + 1);
        m_tiles[i]->setVisible(shown);
        m_tiles[i]->setDay(day, shown && day == m_day, day == m_today);
    }
    m_later->setEnabled(m_day < m_today);
}

void DayStrip::resizeEvent(QResizeEvent*)
{
    arrange();
}

} // namespace rollcall::ui
