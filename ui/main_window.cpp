#include "ui/main_window.h"

#include "screen/presence_admin.h"
#include "ui/admin/admin_shell.h"
#include "ui/language.h"
#include "ui/live/full_notice.h"
#include "ui/live/live_view.h"
#include "ui/pin/pin_view.h"
#include "ui/settings/settings_undo.h"
#include "ui/setup/setup_view.h"
#include "ui/sound/sounds.h"
#include "ui/sound/speech.h"
#include "ui/words.h"

#include <QStackedLayout>

#include <utility>

namespace rollcall::ui {

MainWindow::MainWindow(KioskState& state, DoorRequests& requests, const AdminServices& services, const Clock& clock,
                       const UiSettings& settings)
    : m_state(state), m_requests(requests), m_services(services), m_clock(clock), m_settings(settings),
      m_theme(settings), m_language(settings.language), m_followed(state.settings().view()),
      m_sounds(std::make_unique<Sounds>(settings.soundVolume)), m_stack(new QStackedLayout(this))
{
    setWindowTitle(QStringLiteral("Rollcall"));
    setPalette(m_theme.palette());
    setFont(m_theme.font(Type::Body));
    m_stack->setContentsMargins(0, 0, 0, 0);
    // The screen says how large the window is; what needs more room scrolls.
    m_stack->setSizeConstraint(QLayout::SetNoConstraint);
    makeViews();
    connect(&state.access(), &AccessState::changed, this, &MainWindow::follow);
    connect(&state, &KioskState::peopleCountChanged, this, &MainWindow::followSetup);
    // Later: what was touched does not outlive a change of the whole screen.
    connect(&state.settings(), &SettingsState::changed, this, &MainWindow::followSettings, Qt::QueuedConnection);
    connect(&state.settings(), &SettingsState::restarting, this, [this] {
        m_live->leave();
        m_restarting = new FullNotice(m_theme);
        m_restarting->setWords(Icon::Refresh, Color::Info, tr("Restarting…"),
                               tr("This takes a few seconds. Nothing is lost."), {});
        m_stack->addWidget(m_restarting);
        turnTo(m_restarting);
    });
    if (settings.spoken || settings.spokenQuestions)
        m_speech = std::make_unique<Speech>(settings.soundVolume);
    hear();
    followSetup();
}

void MainWindow::makeViews()
{
    m_live = new LiveView(m_theme, m_settings, m_clock, m_state, m_services.presence.count(), m_requests);
    m_pin = new PinView(m_theme, m_clock, m_state.access(), m_services.access);
    m_admin = new AdminShell(m_theme, m_settings, m_clock, m_state, m_services);
    m_setup = new SetupView(m_theme, m_settings, m_clock, m_state, m_services);
    for (QWidget* page : {static_cast<QWidget*>(m_live), static_cast<QWidget*>(m_pin), static_cast<QWidget*>(m_admin),
                          static_cast<QWidget*>(m_setup)})
        m_stack->addWidget(page);
    connect(m_setup, &SetupView::finished, this, &MainWindow::toDoor);
    connect(m_setup, &SetupView::abandoned, this, &MainWindow::toDoor);
    connect(m_setup, &SetupView::failed, this, [this](const QString& sentence) { m_admin->announce(sentence, true); });
    connect(m_setup, &SetupView::enrollWanted, this, [this] {
        m_setup->leave();
        toAdmin();
        m_admin->go(AdminShell::Page::Enroll);
    });
    connect(m_live, &LiveView::adminWanted, this, &MainWindow::askForPin);
    connect(m_live, &LiveView::questionShown, this, [this](const QString& question) {
        if (m_settings.spokenQuestions)
            say(question);
    });
    // Later: the view that says it does not outlive the change.
    connect(m_live, &LiveView::languageChosen, this, &MainWindow::speak, Qt::QueuedConnection);
    connect(
        m_live, &LiveView::fellAsleep, this,
        [this] {
            if (m_language != m_settings.language)
                speak(m_settings.language);
        },
        Qt::QueuedConnection);
    connect(m_pin, &PinView::left, this, &MainWindow::toDoor);
    connect(m_admin, &AdminShell::left, this, &MainWindow::toDoor);
}

void MainWindow::turnTo(QWidget* page)
{
    m_requests.showDoor(page == m_live);
    m_stack->setCurrentWidget(page);
}

void MainWindow::speak(const QString& language)
{
    // Only the door changes its language: half-filled forms are kept.
    if (view() != View::Door)
        return;
    m_language = language;
    useLanguage(language);
    m_theme.setLanguage(language);
    const bool asleep = m_live->isIdle() && language == m_settings.language;
    remakeViews();
    turnTo(m_live);
    if (asleep)
        m_live->sleep();
}

/// In new words and colors, rather than each widget changing its own: one way of saying a thing.
void MainWindow::remakeViews()
{
    for (QWidget* page : {static_cast<QWidget*>(m_live), static_cast<QWidget*>(m_pin), static_cast<QWidget*>(m_admin),
                          static_cast<QWidget*>(m_setup)})
        delete page;
    makeViews();
}

void MainWindow::followSettings()
{
    if (m_restarting != nullptr)
        return; // everything is recreated anyway
    const SettingsView& now = m_state.settings().view();
    const SettingsView before = std::exchange(m_followed, now);
    if (now.volume != before.volume) {
        m_sounds->tryVolume(now.volume);
        if (m_speech)
            m_speech->setVolume(now.volume);
    }
    if (now.spoken != before.spoken || now.spokenQuestions != before.spokenQuestions) {
        m_settings.spoken = now.spoken;
        m_settings.spokenQuestions = now.spokenQuestions;
        m_speech = now.spoken || now.spokenQuestions ? std::make_unique<Speech>(now.volume) : nullptr;
    }
    // Carried over: the bar is recreated with the rest of the screen, and its offer holds no widget.
    const std::optional<UndoOffer> standing = m_admin->standingOffer();
    if (now.theme != before.theme || now.language != before.language || now.languages != before.languages) {
        restyle(before);
        if (standing && view() == View::Admin)
            m_admin->offerUndo(*standing);
    }
    offerUndo(before);
    followSetup();
}

/// Of what an administrator switched just now; not of what was switched back.
void MainWindow::offerUndo(const SettingsView& before)
{
    if (view() != View::Admin || std::exchange(m_takingBack, false))
        return;
    if (const std::optional<SettingUndo> undo = undoOf(before, m_followed, m_theme.locale()))
        m_admin->offerUndo({undo->key, undo->words, [this, edit = undo->edit] { takeBack(edit); }});
}

void MainWindow::takeBack(const SettingsEdit& edit)
{
    m_takingBack = true;
    m_services.settings.change(edit, this, [this](const Status& stored) {
        if (stored)
            return;
        m_takingBack = false;
        m_admin->announce(stored.error().message, true);
    });
}

void MainWindow::restyle(const SettingsView& before)
{
    const SettingsView& now = m_followed;
    const View where = view();
    const SetupView::Step step = m_setup->step();
    const AdminShell::Place place = m_admin->place();
    if (now.theme != before.theme)
        m_settings.theme = now.theme;
    if (now.languages != before.languages)
        m_settings.languages = now.languages;
    if (now.language != before.language) {
        m_settings.language = now.language;
        m_language = now.language;
        useLanguage(now.language);
    }
    m_theme = Theme(m_settings);
    m_theme.setLanguage(m_language);
    setPalette(m_theme.palette());
    remakeViews();
    switch (where) {
    case View::Setup:
        turnTo(m_setup);
        m_setup->enter(step);
        break;
    case View::Admin:
        turnTo(m_admin);
        m_admin->enter();
        m_admin->go(place);
        break;
    case View::Pin:
        askForPin();
        break;
    case View::Door:
    case View::Restarting:
        turnTo(m_live);
        break;
    }
}

/// The setup shows by itself, but takes no door that is in use, and no PIN but once.
void MainWindow::followSetup()
{
    const bool wanted = SetupView::isWanted(m_state);
    const bool first = m_state.access().stage() == AccessStage::NeedsFirstPin;
    if (view() == View::Setup && !wanted && first)
        toDoor(); // a server has sent people: the door is in use
    if (!wanted || (view() != View::Door && view() != View::Pin))
        return;
    if (first)
        toSetup();
    else if (view() == View::Door && m_state.access().stage() == AccessStage::Locked &&
             !std::exchange(m_setupAsked, true))
        askForPin();
}

void MainWindow::toSetup()
{
    m_setupAsked = true;
    m_live->leave();
    turnTo(m_setup);
    m_setup->enter();
}

void MainWindow::toAdmin()
{
    turnTo(m_admin);
    m_admin->enter();
}

MainWindow::~MainWindow() = default;

MainWindow::View MainWindow::view() const
{
    const QWidget* current = m_stack->currentWidget();
    if (current == m_setup)
        return View::Setup;
    if (m_restarting != nullptr && current == m_restarting)
        return View::Restarting;
    return current == m_admin ? View::Admin : current == m_pin ? View::Pin : View::Door;
}

void MainWindow::askForPin()
{
    m_live->leave();
    turnTo(m_pin);
    m_pin->enter();
}

void MainWindow::toDoor()
{
    m_admin->leave();
    m_setup->leave();
    turnTo(m_live);
    m_services.access.leave();
}

void MainWindow::follow()
{
    const bool open = m_state.access().isOpen();
    if (open && view() == View::Pin) {
        if (SetupView::isWanted(m_state))
            toSetup();
        else
            toAdmin();
    } else if (!open && view() == View::Admin) {
        // Locked from outside: nothing of the administration stays on screen.
        m_admin->leave();
        turnTo(m_live);
    }
    followSetup();
}

void MainWindow::hearEntry(EntryView::Stage stage)
{
    switch (stage) {
    case EntryView::Stage::Checking:
    case EntryView::Stage::GrantedByServer: // no punch: it must not sound like one
        m_sounds->play(Sound::Seen);
        break;
    case EntryView::Stage::WrongPin:
    case EntryView::Stage::UnknownToken:
    case EntryView::Stage::Locked:
    case EntryView::Stage::DeniedByServer:
    case EntryView::Stage::NoAnswer:
    case EntryView::Stage::NotPossible:
        m_sounds->play(Sound::Refused);
        break;
    case EntryView::Stage::Idle:
    case EntryView::Stage::AskingServer:
    case EntryView::Stage::Asking:
    case EntryView::Stage::Recorded:
    case EntryView::Stage::Refused:
        break; // silent, or heard with the confirmation, the notice or the question
    }
}

/// In the language of the screen.
void MainWindow::say(const QString& sentence)
{
    if (m_speech)
        m_speech->say(sentence, languageOfTexts(m_theme.locale()));
}

void MainWindow::hear()
{
    connect(&m_state, &KioskState::confirmed, this, [this](const Confirmation& confirmation) {
        m_sounds->play(confirmation.direction == Direction::In ? Sound::In : Sound::Out);
        if (m_settings.spoken)
            say(spokenWords(confirmation));
    });
    connect(&m_state, &KioskState::noticed, this, [this] { m_sounds->play(Sound::Refused); });
    connect(&m_state, &KioskState::asked, this, [this] { m_sounds->play(Sound::Seen); });
    connect(&m_state, &KioskState::entryChanged, this, [this] { hearEntry(m_state.entry().stage); });
    // A tick when a person steps up, not for each one in a group and not while enrolling.
    connect(&m_state, &KioskState::facesChanged, this, [this] {
        const std::size_t now = m_state.faces().size();
        if (m_facesHeard == 0 && now > 0 && view() == View::Door)
            m_sounds->play(Sound::Seen);
        m_facesHeard = now;
    });
}

} // namespace rollcall::ui
