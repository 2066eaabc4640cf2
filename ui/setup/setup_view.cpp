#include "ui/setup/setup_view.h"

#include "screen/setting_words.h"
#include "ui/pin/pin_view.h"
#include "ui/settings/camera_form.h"
#include "ui/settings/clock_form.h"
#include "ui/settings/door_form.h"
#include "ui/settings/language_form.h"
#include "ui/setup/link_step.h"
#include "ui/setup/step_dots.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_stack.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rollcall::ui {

using namespace tokens;

SetupView::SetupView(const Theme& theme, const UiSettings& settings, const Clock& clock, KioskState& state,
                     const AdminServices& services, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_state(state), m_settings(services.settings), m_dots(new StepDots(theme)),
      m_head(new QWidget), m_title(makeLabel(theme, Type::Title, Color::Text, {}, true)),
      m_hint(makeLabel(theme, Type::Body, Color::Muted)), m_problem(makeLabel(theme, Type::Body, Color::Danger)),
      m_stack(new PageStack), m_foot(new QWidget),
      m_back(new Button(theme, Button::Kind::Ghost, tr("Back"), Icon::Back)),
      m_next(new Button(theme, Button::Kind::Primary, tr("Continue"))),
      m_pin(new PinView(theme, clock, state.access(), services.access)),
      m_link(new LinkStep(theme, state.settings(), services.settings, state.connections(), services.connections)),
      m_clock(clock), m_touches(std::chrono::seconds(settings.adminIdleSeconds))
{
    m_title->setObjectName(QStringLiteral("setupTitle"));
    m_back->setObjectName(QStringLiteral("setupBack"));
    m_next->setObjectName(QStringLiteral("setupNext"));
    m_problem->setObjectName(QStringLiteral("setupProblem"));
    m_problem->hide();
    auto* outer = new QVBoxLayout(this);
    setSpacing(*outer, theme, 0, theme.isCompact() ? kSpace8 : kSpace16);
    auto* head = new QVBoxLayout(m_head);
    setSpacing(*head, theme, 0, kSpace4);
    head->addWidget(m_title);
    head->addWidget(m_hint);
    auto* foot = new QHBoxLayout(m_foot);
    setSpacing(*foot, theme, 0, kSpace12);
    foot->addWidget(m_back);
    foot->addStretch(1);
    foot->addWidget(m_next);
    m_next->setMinimumWidth(theme.px(kShape * 1.5));
    outer->addWidget(m_dots);
    outer->addWidget(m_head);
    outer->addWidget(m_problem);
    outer->addWidget(m_stack, 1);
    outer->addWidget(m_foot);

    SettingsState& values = state.settings();
    auto* language = new LanguageForm(theme, values, m_settings);
    add(Step::Language, tr("Welcome"), tr("Which language do you want to use?"), language, language);
    add(Step::Pin, {}, {}, m_pin);
    auto* door = new DoorForm(theme, values, m_settings);
    add(Step::Door, tr("Where is this kiosk?"), tr("Both can be changed later."), door, door);
    auto* time = new ClockForm(theme, clock, values, m_settings, services.clock);
    add(Step::Clock, tr("Is the time right?"), tr("Records are only as good as the clock behind them."), time, time);
    auto* camera = new CameraForm(theme, settings.mirrorPreview, state, m_settings);
    add(Step::Camera, tr("Does the camera see you?"),
        tr("Stand where people will stand. Your image should be upright."), camera, camera);
    add(Step::Link, tr("Where should records go?"),
        tr("They are stored on this kiosk. A server can also receive them, now or later."), m_link, m_link);
    add(Step::Done, tr("All set"), tr("The kiosk is ready. No people are enrolled yet."), makeEnd());

    connect(m_link, &LinkStep::busyChanged, this, [this](bool busy) {
        if (step() != Step::Link)
            return;
        m_busy = busy;
        frame();
    });
    connect(&state.connections(), &ConnectionState::connectionsChanged, this, &SetupView::nameNext);

    connect(this, &SetupView::failed, this, &SetupView::showProblem);
    connect(&m_touches, &TouchWatch::untouched, this, [this] {
        // Without a PIN there is nothing to lock, and no one is enrolled yet.
        if (m_state.access().isOpen())
            Q_EMIT abandoned();
    });
    connect(m_next, &Button::clicked, this, &SetupView::next);
    connect(m_back, &Button::clicked, this, &SetupView::back);
    connect(m_pin, &PinView::left, this, [this] {
        if (m_entered && step() == Step::Pin)
            back();
    });
    connect(&state.access(), &AccessState::changed, this, [this] {
        if (m_entered && step() == Step::Pin && m_state.access().isOpen())
            next();
    });
}

bool SetupView::isWanted(const KioskState& state)
{
    const SettingsView& view = state.settings().view();
    if (view.setupDone)
        return false;
    // A kiosk that knows people is in use, and its door is not taken from them.
    return view.setupStep > 0 || (state.access().stage() == AccessStage::NeedsFirstPin && state.peopleCount() == 0);
}

void SetupView::add(Step step, const QString& title, const QString& hint, QWidget* widget, SettingsForm* form)
{
    m_stack->addWidget(widget);
    m_pages.push_back({step, title, hint, widget, form});
    if (form == nullptr)
        return;
    connect(form, &SettingsForm::keyboardShown, this, [this](bool shown) {
        m_typing = shown;
        frame();
    });
    connect(form, &SettingsForm::failed, this, &SetupView::failed);
}

QWidget* SetupView::makeEnd()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    setSpacing(*layout, m_theme, 0, kSpace16);
    auto* mark = new QLabel;
    mark->setPixmap(iconPixmap(Icon::Check, m_theme.px(m_theme.isCompact() ? kIconHero * 0.6 : kIconHero),
                               m_theme.color(Color::In)));
    mark->setAlignment(Qt::AlignCenter);
    m_summary = makeLabel(m_theme, Type::Body, Color::Muted);
    m_summary->setAlignment(Qt::AlignCenter);
    auto* enroll = new Button(m_theme, Button::Kind::Primary, tr("Enroll the first person"), Icon::Plus);
    auto* door = new Button(m_theme, Button::Kind::Ghost, tr("Open the door screen"));
    enroll->setObjectName(QStringLiteral("setupEnroll"));
    door->setObjectName(QStringLiteral("setupDoor"));
    layout->addStretch(1);
    layout->addWidget(mark);
    layout->addWidget(m_summary);
    layout->addSpacing(m_theme.px(kSpace16));
    layout->addWidget(enroll, 0, Qt::AlignHCenter);
    layout->addWidget(door, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    connect(enroll, &Button::clicked, this, [this] {
        change([](SettingsView& view) { view.setupDone = true; });
        Q_EMIT enrollWanted();
    });
    connect(door, &Button::clicked, this, [this] {
        change([](SettingsView& view) { view.setupDone = true; });
        Q_EMIT finished();
    });
    return page;
}

SetupView::Step SetupView::step() const
{
    return m_pages[m_page].step;
}

void SetupView::enter()
{
    const int stored = m_state.settings().view().setupStep;
    std::size_t page = 0;
    while (page + 1 < m_pages.size() && static_cast<int>(m_pages[page].step) < stored)
        ++page;
    // The PIN was stored, and the power went before the step was.
    if (m_pages[page].step == Step::Pin && m_state.access().isOpen())
        ++page;
    enter(m_pages[page].step);
}

void SetupView::enter(Step step)
{
    m_entered = true;
    m_touches.start();
    const auto page = std::find_if(m_pages.begin(), m_pages.end(), [step](const Page& p) { return p.step == step; });
    show(static_cast<std::size_t>(page - m_pages.begin()));
}

void SetupView::leave()
{
    if (!std::exchange(m_entered, false))
        return;
    m_touches.stop();
    if (SettingsForm* form = m_pages[m_page].form)
        form->leave();
}

void SetupView::show(std::size_t page)
{
    m_page = page;
    const Page& now = m_pages[page];
    m_dots->setStep(static_cast<int>(page), static_cast<int>(m_pages.size()));
    m_title->setText(now.title);
    m_hint->setText(now.hint);
    showProblem({});
    m_typing = false;
    m_busy = false;
    // Beside the form a small screen has room for the question, not for what explains it.
    m_hint->setVisible(!m_theme.isCompact() || now.step == Step::Language || now.step == Step::Done);
    frame();
    // The PIN has been set, and is not set again on the way back.
    m_back->setVisible(page > 0);
    m_stack->setCurrentWidget(now.widget);
    nameNext();
    arrange();
    if (now.form != nullptr)
        now.form->enter();
    else if (now.step == Step::Pin)
        m_pin->enter();
    else
        tellEnd();
}

void SetupView::next()
{
    if (SettingsForm* form = m_pages[m_page].form)
        form->leave();
    std::size_t page = m_page + 1;
    if (m_pages[page].step == Step::Pin && m_state.access().isOpen())
        ++page; // come back from a later step
    change([step = static_cast<int>(m_pages[page].step)](SettingsView& view) { view.setupStep = step; });
    show(page);
}

void SetupView::back()
{
    if (SettingsForm* form = m_pages[m_page].form)
        form->leave();
    std::size_t page = m_page - 1;
    if (m_pages[page].step == Step::Pin)
        --page;
    show(page);
}

void SetupView::change(const SettingsEdit& edit)
{
    m_settings.change(edit, this, [this](const Status& stored) {
        if (!stored)
            Q_EMIT failed(stored.error().message);
    });
}

void SetupView::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void SetupView::tellEnd()
{
    const SettingsView& view = m_state.settings().view();
    QStringList lines;
    if (!view.door.name.isEmpty())
        lines.append(view.door.name);
    lines.append(ruleWord(view.door.rule));
    lines.append(zoneWords(view.zone, m_clock.read().local()));
    // The first person is enrolled before the camera: what keeps that from working is said before it is begun.
    if (const ActiveCondition* obstacle = m_state.conditions().obstacleTo(Ability::Enroll))
        lines.append(administratorWords(obstacle->condition));
    m_summary->setText(lines.join(QLatin1Char('\n')));
}

/// The frame around the step. The keyboard takes half of the screen: the rest belongs to what is typed and what is
/// found.
void SetupView::frame()
{
    const bool pad = step() == Step::Pin;
    m_head->setVisible(!pad && !m_typing && !m_busy);
    m_foot->setVisible(!pad && step() != Step::Done && !m_typing && !m_busy);
    m_dots->setVisible(!m_typing || !m_theme.isCompact());
}

/// A step that asks for nothing is put off, not agreed to.
void SetupView::nameNext()
{
    m_next->setText(step() == Step::Link && !m_link->isAnyConnected() ? tr("Later") : tr("Continue"));
    m_next->setAccessibleName(m_next->text());
}

void SetupView::arrange()
{
    // Text and fields are in one column, however wide the screen is; the pad has two sides of its own.
    const int margin = m_theme.px(m_theme.isCompact() ? kSpace12 : kSpace32);
    const int column = m_theme.px(kFormWidth * 1.4);
    // The keyboard's keys need every millimeter of a screen held upright.
    const int least = std::min(margin, m_theme.px(kSpace24));
    const int side = step() == Step::Pin ? margin : std::max(least, (width() - column) / 2);
    layout()->setContentsMargins(side, margin, side, margin);
}

void SetupView::resizeEvent(QResizeEvent*)
{
    arrange();
}

void SetupView::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.color(Color::Background));
}

} // namespace rollcall::ui
