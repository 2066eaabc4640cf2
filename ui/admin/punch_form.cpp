#include "ui/admin/punch_form.h"

#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scroll_column.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

namespace {
constexpr int kMinuteStep = 5 * 60; ///< seconds: finer than people remember
constexpr int kHourStep = 3600;
constexpr int kDayStep = 24 * 3600;
} // namespace

PunchForm::PunchForm(const Theme& theme, QWidget* parent)
    : Panel(theme, Color::Surface, parent), m_theme(theme),
      m_title(makeLabel(theme, Type::Heading, Color::Text, {}, true)), m_day(makeLabel(theme, Type::Body, Color::Text)),
      m_hour(makeLabel(theme, Type::Heading, Color::Text, {}, true)),
      m_minute(makeLabel(theme, Type::Heading, Color::Text, {}, true)),
      m_in(new Button(theme, Button::Kind::Primary, tr("Check-in"))),
      m_out(new Button(theme, Button::Kind::Secondary, tr("Check-out")))
{
    m_in->setObjectName(QStringLiteral("formIn"));
    m_out->setObjectName(QStringLiteral("formOut"));
    auto* outer = new QVBoxLayout(this);
    setSpacing(*outer, theme, kSpace16, kSpace12);
    auto* area = new ScrollColumn(theme);
    QVBoxLayout* const layout = &area->column();
    setSpacing(*layout, theme, kSpace8, kSpace12);
    layout->addWidget(m_title);
    auto* directions = new QHBoxLayout;
    setSpacing(*directions, theme, 0, kSpace12);
    directions->addWidget(m_in, 1);
    directions->addWidget(m_out, 1);
    layout->addLayout(directions);
    layout->addLayout(stepper(m_day, QStringLiteral("day"), kDayStep));
    layout->addLayout(stepper(m_hour, QStringLiteral("hour"), kHourStep));
    layout->addLayout(stepper(m_minute, QStringLiteral("minute"), kMinuteStep));
    layout->addStretch(1);
    outer->addWidget(area, 1);
    auto* buttons = new QHBoxLayout;
    setSpacing(*buttons, theme, 0, kSpace12);
    auto* cancel = new Button(theme, Button::Kind::Ghost, tr("Cancel"));
    auto* next = new Button(theme, Button::Kind::Primary, tr("Continue"));
    cancel->setObjectName(QStringLiteral("formCancel"));
    next->setObjectName(QStringLiteral("formNext"));
    buttons->addWidget(cancel);
    buttons->addWidget(next, 1);
    outer->addLayout(buttons);
    connect(m_in, &Button::clicked, this, [this] { choose(Direction::In); });
    connect(m_out, &Button::clicked, this, [this] { choose(Direction::Out); });
    connect(cancel, &Button::clicked, this, &PunchForm::cancelled);
    connect(next, &Button::clicked, this, &PunchForm::submitted);
}

QHBoxLayout* PunchForm::stepper(QLabel* label, const QString& name, int seconds)
{
    auto* row = new QHBoxLayout;
    setSpacing(*row, m_theme, 0, kSpace12);
    auto* less = new Button(m_theme, Button::Kind::Secondary, {}, Icon::ChevronLeft);
    auto* more = new Button(m_theme, Button::Kind::Secondary, {}, Icon::ChevronRight);
    less->setObjectName(name + QStringLiteral("Less"));
    more->setObjectName(name + QStringLiteral("More"));
    less->setAccessibleName(tr("Earlier"));
    more->setAccessibleName(tr("Later"));
    label->setAlignment(Qt::AlignCenter);
    row->addWidget(less);
    row->addWidget(label, 1);
    row->addWidget(more);
    connect(less, &Button::clicked, this, [this, seconds] { step(-seconds); });
    connect(more, &Button::clicked, this, [this, seconds] { step(seconds); });
    return row;
}

void PunchForm::start(const QString& personId, const QString& name, const QDateTime& at, const QDateTime& latest)
{
    m_punch = {};
    m_punch.personId = personId;
    m_punch.name = name.isEmpty() ? personId : name;
    m_latest = latest;
    m_punch.localTime = std::min(at, latest);
    const QTime time = m_punch.localTime.time();
    m_punch.localTime.setTime(QTime(time.hour(), time.minute() / 5 * 5));
    m_title->setText(tr("Add a record for %1").arg(m_punch.name));
    choose(Direction::In);
    refresh();
}

void PunchForm::choose(Direction direction)
{
    m_punch.direction = direction;
    m_in->setChosen(direction == Direction::In);
    m_out->setChosen(direction == Direction::Out);
}

void PunchForm::step(int seconds)
{
    const QDateTime next = m_punch.localTime.addSecs(seconds);
    if (next <= m_latest)
        m_punch.localTime = next;
    refresh();
}

void PunchForm::refresh()
{
    m_day->setText(dayInFull(m_theme.locale(), m_punch.localTime.date()));
    m_hour->setText(m_theme.locale().toString(m_punch.localTime.time(), QStringLiteral("HH")));
    m_minute->setText(m_theme.locale().toString(m_punch.localTime.time(), QStringLiteral(":mm")));
}

} // namespace rollcall::ui
