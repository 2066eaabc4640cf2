#include "ui/live/idle_view.h"

#include "ui/language.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fit_text.h"
#include "ui/words.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace rollcall::ui {

using namespace tokens;

namespace {
constexpr QSize kBlur{24, 18};            ///< scaled down to so few pixels and up again: a blur that costs nothing
constexpr double kBackdropOpacity = 0.14; ///< below this every text role keeps 4.5:1 over white
} // namespace

IdleView::IdleView(const Theme& theme, const Clock& clock, const QStringList& languages, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_clock(clock)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    if (languages.size() > 1) {
        for (const QString& language : languages) {
            auto* button = new Button(theme, Button::Kind::Ghost, ownName(language), std::nullopt, this);
            button->setObjectName(QStringLiteral("language:") + language);
            connect(button, &Button::clicked, this, [this, language] { Q_EMIT languageChosen(language); });
            m_languages.push_back(button);
        }
    }
    hide();
}

void IdleView::setDoor(const QString& door)
{
    m_door = door;
    update();
}

QString IdleView::invitation() const
{
    return tr("Step up and look at the camera");
}

void IdleView::setPresent(std::optional<int> people)
{
    m_present = people ? tr("%Ln people are in", nullptr, *people) : QString();
    describe();
    update();
}

void IdleView::setBackdrop(const QImage& frame, bool mirror)
{
    m_backdrop = frame.isNull() ? QImage()
                                : frame.scaled(kBlur, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                      .mirrored(mirror, false)
                                      .convertToFormat(QImage::Format_RGB32);
    update();
}

void IdleView::placeLanguages()
{
    // In rows from the middle, the last one at the bottom: a narrow door takes two.
    const int gap = m_theme.px(kSpace8);
    const int margin = m_theme.px(kSpace16);
    const int side = std::max(margin, m_reserved);
    std::vector<std::vector<Button*>> rows;
    int used = 0;
    for (Button* button : m_languages) {
        const int needed = button->sizeHint().width() + gap;
        if (rows.empty() || used + needed > width() - 2 * side + gap) {
            rows.emplace_back();
            used = 0;
        }
        rows.back().push_back(button);
        used += needed;
    }
    m_languagesTop = height() - margin;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        int total = -gap;
        int tallest = 0;
        for (const Button* button : *row) {
            total += button->sizeHint().width() + gap;
            tallest = std::max(tallest, button->sizeHint().height());
        }
        m_languagesTop -= tallest;
        int x = (width() - total) / 2;
        for (Button* button : *row) {
            const QRect place(x, m_languagesTop, button->sizeHint().width(), tallest);
            button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
            x += place.width() + gap;
        }
    }
}

void IdleView::reserve(int side)
{
    if (std::exchange(m_reserved, side) == side)
        return;
    placeLanguages();
    update();
}

void IdleView::resizeEvent(QResizeEvent*)
{
    placeLanguages();
}

void IdleView::refresh()
{
    const QDateTime now = m_clock.read().local();
    const QString time = timeOfDay(m_theme.locale(), now.time());
    const QString date = dayInFull(m_theme.locale(), now.date());
    if (time == m_time && date == m_date)
        return;
    m_time = time;
    m_date = date;
    describe();
    update();
}

void IdleView::describe()
{
    QStringList parts{m_door, m_time, m_date};
    if (!m_present.isEmpty())
        parts << m_present;
    setAccessibleName((parts << invitation()).join(QStringLiteral(", ")));
}

void IdleView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::Background));
    if (!m_backdrop.isNull() && !m_theme.isHighContrast()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setOpacity(kBackdropOpacity);
        painter.drawImage(rect(), m_backdrop);
        painter.setOpacity(1);
    }
    const int margin = m_theme.px(kSpace32);
    const int room = width() - 2 * margin;
    const FittedText time =
        fitText(m_theme, m_time, {room, height() / 2}, m_theme.size(kTypeClock), m_theme.size(kTypeDisplay), 1, true);
    const FittedText date =
        fitText(m_theme, m_date, {room, height() / 5}, m_theme.size(kTypeTitle), m_theme.size(kTypeBody), 2, false);
    const FittedText door =
        fitText(m_theme, m_door, {room, height() / 8}, m_theme.size(kTypeHeading), m_theme.size(kTypeLabel), 1, false);
    const FittedText hint = fitText(m_theme, invitation(), {width() - 2 * std::max(margin, m_reserved), height() / 6},
                                    m_theme.size(kTypeHeading), m_theme.size(kTypeBody), 2, true);
    const FittedText present = fitText(m_theme, m_present, {room, height() / 8}, m_theme.size(kTypeHeading),
                                       m_theme.size(kTypeBody), 1, false);
    const auto put = [&](const FittedText& text, int y, Color color) {
        painter.setFont(text.font);
        painter.setPen(m_theme.color(color));
        const int step = QFontMetrics(text.font).lineSpacing();
        for (const QString& line : text.lines) {
            painter.drawText(QRect(margin, y, room, step), Qt::AlignCenter, line);
            y += step;
        }
    };
    const int gap = m_theme.px(kSpace8);
    // The ascent of digits leaves the line box's top empty: the block is centerd by what is seen.
    const int block = time.height + gap + date.height + (m_present.isEmpty() ? 0 : gap + present.height);
    const int hintTop = (m_languages.empty() ? height() - margin : m_languagesTop - gap) - hint.height;
    const int top = (hintTop - block) / 2;
    put(door, margin, Color::Muted);
    put(time, top, Color::Text);
    put(date, top + time.height + gap, Color::Muted);
    if (!m_present.isEmpty())
        put(present, top + time.height + gap + date.height + gap, Color::Muted);
    put(hint, hintTop, Color::Info);
}

void IdleView::mousePressEvent(QMouseEvent*)
{
    Q_EMIT touched();
}

} // namespace rollcall::ui
