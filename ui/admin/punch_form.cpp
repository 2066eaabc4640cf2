#include "ui/admin/punch_form.h"

#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scroll_column.h"
#include "ui/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

namespace {
// Seconds.
constexpr int kMinuteStep = 60;
constexpr int kTenMinutes = 600; ///< so that no minute is more than a few touches away
constexpr int kHourStep = 3600;
constexpr int kDayStep = 24 * 3600;
} // namespace

PunchForm::PunchForm(const Theme& theme, QWidget* parent)
    : Panel(theme, Color::Surface, parent), m_theme(theme),
      m_title(makeLabel(theme, Type::Heading, Color::Text, {}, true)), m_day(makeLabel(theme, Type::Body, Color::Text)),
      m_time(makeLabel(theme, Type::Title, Color::Text, {}, true)), m_note(makeLabel(theme, Type::Label, Color::Muted)),
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
    layout->addLayout(dayStepper());
    layout->addLayout(timeStepper());
    layout->addWidget(m_note);
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

/// Held down, it goes on.
Button* PunchForm::stepButton(const QString& name, int seconds, const QString& word)
{
    auto* button = word.isEmpty() ? new Button(m_theme, Button::Kind::Secondary, {},
                                               seconds < 0 ? Icon::ChevronLeft : Icon::ChevronRight)
                                  : new Button(m_theme, Button::Kind::Key, word);
    button->setObjectName(name + (seconds < 0 ? QStringLiteral("Less") : QStringLiteral("More")));
    button->setAccessibleName((seconds < 0 ? tr("Earlier") : tr("Later")) +
                              (word.isEmpty() ? QString() : QStringLiteral(", ") + word));
    button->setAutoRepeat(true);
    connect(button, &Button::clicked, this, [this, seconds] { step(seconds); });
    return button;
}

QHBoxLayout* PunchForm::dayStepper()
{
    auto* row = new QHBoxLayout;
    setSpacing(*row, m_theme, 0, kSpace12);
    m_day->setAlignment(Qt::AlignCenter);
    row->addWidget(stepButton(QStringLiteral("day"), -kDayStep, {}));
    row->addWidget(m_day, 1);
    row->addWidget(stepButton(QStringLiteral("day"), kDayStep, {}));
    return row;
}

/// The time between what makes it later and what makes it earlier.
QGridLayout* PunchForm::timeStepper()
{
    const QLocale& locale = m_theme.locale();
    struct Step
    {
        const char* name;
        int seconds;
        QString words;
    };
    const Step steps[] = {{"hour", kHourStep, tr("%1 h").arg(locale.toString(1))},
                          {"ten", kTenMinutes, tr("%1 min").arg(locale.toString(kTenMinutes / kMinuteStep))},
                          {"minute", kMinuteStep, tr("%1 min").arg(locale.toString(1))}};
    auto* grid = new QGridLayout;
    setSpacing(*grid, m_theme, 0, kSpace8);
    m_time->setAlignment(Qt::AlignCenter);
    m_time->setObjectName(QStringLiteral("formTime"));
    int column = 0;
    for (const Step& each : steps) {
        const QString name = QLatin1String(each.name);
        grid->addWidget(stepButton(name, each.seconds, u'+' + each.words), 0, column);
        grid->addWidget(stepButton(name, -each.seconds, QChar(0x2212) + each.words), 2, column);
        grid->setColumnStretch(column++, 1);
    }
    grid->addWidget(m_time, 1, 0, 1, column);
    return grid;
}

void PunchForm::start(const PunchRow& proposal, const QDateTime& latest, const QString& note)
{
    m_punch = {};
    m_punch.personId = proposal.personId;
    m_punch.name = proposal.name.isEmpty() ? proposal.personId : proposal.name;
    m_latest = latest;
    m_punch.localTime = std::min(QDateTime(proposal.localTime.date(), proposal.localTime.time()), latest);
    const QTime time = m_punch.localTime.time();
    m_punch.localTime.setTime(QTime(time.hour(), time.minute()));
    m_title->setText(tr("Add a record for %1").arg(m_punch.name));
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    choose(proposal.direction);
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
    const QDateTime latest(m_latest.date(), QTime(m_latest.time().hour(), m_latest.time().minute()));
    m_punch.localTime = std::min(m_punch.localTime.addSecs(seconds), latest);
    refresh();
}

void PunchForm::refresh()
{
    m_day->setText(dayInFull(m_theme.locale(), m_punch.localTime.date()));
    m_time->setText(timeOfDay(m_theme.locale(), m_punch.localTime.time()));
}

} // namespace rollcall::ui
