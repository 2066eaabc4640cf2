#include "ui/settings/clock_setter.h"

#include "base/time_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_field.h"

#include <QEvent>
#include <QVBoxLayout>

namespace rollcall::ui {

using namespace tokens;

ClockSetter::ClockSetter(const Theme& theme, const Clock& clock, screen::ClockAdmin& admin, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_admin(admin),
      m_date(new TextField(theme, tr("Date"), tr("Year, month and day: 2026-11-29"))),
      m_time(new TextField(theme, tr("Time"), tr("Hours and minutes: 17:30"))),
      m_server(new TextField(theme, tr("Time server"), tr("A name such as pool.ntp.org; empty: the system's own"))),
      m_set(new Button(theme, Button::Kind::Primary, tr("Set the clock"))),
      m_automatic(new Button(theme, Button::Kind::Secondary, tr("Set it from the network"))),
      m_keyboard(new Keyboard(theme))
{
    auto* layout = new QVBoxLayout(this);
    setSpacing(*layout, theme, 0, kSpace8);
    auto* back = new Button(theme, Button::Kind::Ghost, tr("Back"), Icon::Back);
    auto* area = new ScrollColumn(theme);
    back->setObjectName(QStringLiteral("clockBack"));
    m_date->edit().setObjectName(QStringLiteral("clockDateField"));
    m_time->edit().setObjectName(QStringLiteral("clockTimeField"));
    m_server->edit().setObjectName(QStringLiteral("clockServerField"));
    m_set->setObjectName(QStringLiteral("clockSet"));
    m_automatic->setObjectName(QStringLiteral("clockAutomatic"));
    layout->addWidget(back, 0, Qt::AlignLeading);
    for (QWidget* row : std::initializer_list<QWidget*>{m_date, m_time, m_set, m_server, m_automatic})
        area->column().addWidget(row);
    area->column().addStretch(1);
    layout->addWidget(area, 1);
    layout->addWidget(m_keyboard);
    for (TextField* field : {m_date, m_time, m_server}) {
        field->edit().setInputMethodHints(Qt::ImhLatinOnly);
        field->edit().installEventFilter(this);
    }
    connect(back, &Button::clicked, this, &ClockSetter::closed);
    connect(m_set, &Button::clicked, this, &ClockSetter::setTime);
    connect(m_automatic, &Button::clicked, this, &ClockSetter::useNetwork);
    connect(m_keyboard, &Keyboard::shown, this, &ClockSetter::keyboardShown);
    for (const auto signal : {&Keyboard::hideRequested, &Keyboard::entered})
        connect(m_keyboard, signal, this, [this] { hideKeyboard(); });
}

void ClockSetter::open(const QString& server)
{
    const QDateTime now = m_clock.read().local();
    m_date->setText(now.date().toString(Qt::ISODate));
    m_time->setText(now.time().toString(QStringLiteral("HH:mm")));
    m_server->setText(server);
    for (TextField* field : {m_date, m_time, m_server})
        field->setProblem({});
    show(false);
}

bool ClockSetter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::MouseButtonPress) {
        for (TextField* field : {m_date, m_time, m_server}) {
            if (watched == &field->edit())
                m_keyboard->attachTo(&field->edit());
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ClockSetter::hideKeyboard()
{
    for (TextField* field : {m_date, m_time, m_server})
        field->edit().clearFocus();
    m_keyboard->attachTo(nullptr);
}

/// While a service is asked, nothing else can be asked of it.
void ClockSetter::show(bool busy)
{
    m_set->setEnabled(!busy);
    m_automatic->setEnabled(!busy);
}

void ClockSetter::setTime()
{
    const auto date = readTimeText(m_date->text());
    const auto time = readTimeOfDay(m_time->text());
    m_date->setProblem(date && date->isDateOnly ? QString() : tr("Enter the date as year, month and day: 2026-11-29"));
    m_time->setProblem(time ? QString() : tr("Enter the time as hours and minutes: 17:30"));
    if (!date || !date->isDateOnly || !time)
        return;
    hideKeyboard();
    show(true);
    const WallTime moment = resolveLocal(date->date, *time).utc;
    m_admin.setTime(toDateTimeUtc(moment), this, [this](const Result<screen::ClockSourceView>& set) {
        show(false);
        if (set)
            Q_EMIT closed();
        else
            Q_EMIT failed(set.error().message);
    });
}

void ClockSetter::useNetwork()
{
    hideKeyboard();
    show(true);
    const QString server = m_server->text();
    m_admin.useNetwork(server, this, [this, server](const Result<screen::ClockSourceView>& used) {
        show(false);
        m_server->setProblem(used || used.error().code != ErrorCode::InvalidArgument ? QString()
                                                                                     : used.error().message);
        if (used) {
            Q_EMIT serverUsed(server);
            Q_EMIT closed();
        } else if (m_server->problem().isEmpty()) {
            Q_EMIT failed(used.error().message);
        }
    });
}

} // namespace rollcall::ui
