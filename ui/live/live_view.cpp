#include "ui/live/live_view.h"

#include "ui/condition_looks.h"
#include "ui/entry/entry_controller.h"
#include "ui/live/camera_canvas.h"
#include "ui/live/card_stack.h"
#include "ui/live/challenge_panel.h"
#include "ui/live/corner_press.h"
#include "ui/live/direction_panel.h"
#include "ui/live/full_notice.h"
#include "ui/live/guidance_pill.h"
#include "ui/live/idle_view.h"
#include "ui/live/language_choice.h"
#include "ui/live/top_bar.h"
#include "ui/words.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>
#include <chrono>
#include <utility>

namespace rollcall::ui {

using namespace tokens;

namespace {
constexpr int kTick = 1000;                 ///< the clock's hands move within a second of the minute
constexpr int kBlurAfter = 1500;            ///< ms without a face until the picture is blurred
constexpr double kCardShare = 0.42;         ///< of the width, landscape
constexpr double kChallengeShare = 0.27;    ///< of the height: the face stays in sight
constexpr double kCardSharePortrait = 0.45; ///< of the height
} // namespace

LiveView::LiveView(const Theme& theme, const UiSettings& settings, const Clock& clock, KioskState& state,
                   const Observed<std::optional<int>>& present, DoorRequests& requests, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_settings(settings), m_state(state), m_requests(requests),
      m_canvas(new CameraCanvas(theme, clock, settings.mirrorPreview, this)), m_notice(new FullNotice(theme, this)),
      m_pill(new GuidancePill(theme, this)), m_cards(new CardStack(theme, this)),
      m_challenge(new ChallengePanel(theme, settings.mirrorPreview, this)), m_question(new DirectionPanel(theme, this)),
      m_idle(new IdleView(theme, clock, settings.languages, this)), m_top(new TopBar(theme, state, clock, this)),
      m_corner(new CornerPress(theme, this)), m_entry(new EntryController(theme, clock, state, requests, this)),
      m_language(new LanguageChoice(theme, settings.languages, this))
{
    m_idleTimer.setSingleShot(true);
    m_idleTimer.setInterval(std::chrono::seconds(std::max(0, settings.idleAfterSeconds)));
    m_tick.start(kTick);
    m_blurTimer.setSingleShot(true);
    m_blurTimer.setInterval(kBlurAfter);
    m_holdTimer.setSingleShot(true);
    m_holdTimer.setInterval(kNoticeFor);
    connect(&m_blurTimer, &QTimer::timeout, this, [this] { m_canvas->setBlurred(true); });
    m_canvas->setBlurred(settings.privacyBlur);
    listen();
    m_canvas->setFrame(state.frame());
    m_canvas->setFaces(state.faces());
    showState();
    showGuidance();
    keepWords(); // in another language than before
    m_idle->setDoor(state.doorName());
    m_idle->setPresent(present.value());
    connect(&present, &Observable::changed, m_idle, [this, &present] { m_idle->setPresent(present.value()); });
    wake();
}

void LiveView::listen()
{
    connect(&m_state, &KioskState::frameChanged, this, [this] {
        if (!m_idle->isVisible())
            m_canvas->setFrame(m_state.frame());
    });
    connect(&m_state, &KioskState::facesChanged, this, [this] {
        m_canvas->setFaces(m_state.faces());
        if (!m_state.faces().empty())
            wake();
        keepWords();
        showGuidance();
    });
    connect(&m_state.conditions(), &Conditions::changed, this, [this] {
        showState();
        showGuidance();
    });
    connect(&m_state, &KioskState::guidanceChanged, this, &LiveView::showGuidance);
    connect(&m_state, &KioskState::challengeChanged, this, [this] {
        wake();
        showGuidance();
    });
    connect(&m_state, &KioskState::doorNameChanged, this, [this] { m_idle->setDoor(m_state.doorName()); });
    connect(&m_state, &KioskState::approached, this, &LiveView::wake);
    connect(&m_state, &KioskState::confirmed, this, [this](const Confirmation& confirmation) {
        wake();
        CardContent content = contentOf(confirmation, m_theme.locale(), m_settings.confirmationMilliseconds);
        if (!m_state.settings().view().receipt)
            content.receipt.clear();
        m_cards->push(std::move(content), confirmation.track);
        showGuidance();
    });
    connect(&m_state, &KioskState::noticed, this, [this](const Notice& notice) {
        wake();
        m_cards->push(contentOf(notice, m_theme.locale()), notice.track);
        showGuidance();
    });
    connect(&m_state, &KioskState::asked, this, [this](const DirectionQuestion& question) {
        wake();
        m_question->ask(question);
        showGuidance();
    });
    connect(m_question, &DirectionPanel::chosen, this, [this](const DirectionQuestion& question, Direction direction) {
        m_requests.chooseDirection(question.track, direction);
        showGuidance();
    });
    connect(m_question, &DirectionPanel::cancelled, this, [this](const DirectionQuestion& question) {
        m_requests.cancelDirection(question.track);
        showGuidance();
    });
    connect(m_challenge, &ChallengePanel::asked, this, &LiveView::questionShown);
    connect(m_challenge, &ChallengePanel::declined, this, &LiveView::declineChallenge);
    connect(m_entry, &EntryController::changed, this, &LiveView::showGuidance);
    connect(m_entry, &EntryController::touched, this, [this] {
        wake();
        for (const FaceOverlay& face : m_state.faces())
            m_helped.insert(face.track);
    });
    connect(m_entry, &EntryController::answered, this, [this](const CardContent& content) {
        m_cards->push(content, EntryController::kCardTrack);
        showGuidance();
    });
    connect(m_cards, &CardStack::undoWanted, this,
            [this](const Card* card) { m_requests.undoPunch(card->content().undoKey, card->track()); });
    connect(m_cards, &CardStack::emptied, this, &LiveView::showGuidance);
    connect(m_corner, &CornerPress::held, this, &LiveView::adminWanted);
    connect(m_corner, &CornerPress::tapped, this, [this] {
        wake();
        m_sayHold = true;
        m_holdTimer.start();
        showGuidance();
    });
    connect(&m_holdTimer, &QTimer::timeout, this, [this] {
        m_sayHold = false;
        showGuidance();
    });
    connect(m_language, &LanguageChoice::touched, this, &LiveView::wake);
    connect(m_language, &LanguageChoice::chosen, this, &LiveView::languageChosen);
    connect(m_idle, &IdleView::touched, this, &LiveView::wake);
    connect(m_idle, &IdleView::languageChosen, this, &LiveView::languageChosen);
    connect(&m_idleTimer, &QTimer::timeout, this, &LiveView::sleep);
    connect(&m_tick, &QTimer::timeout, this, &LiveView::tick);
}

void LiveView::tick()
{
    m_top->refresh();
    if (m_idle->isVisible()) {
        m_idle->refresh();
        m_idle->setBackdrop(m_state.frame(), m_settings.mirrorPreview);
        m_top->setVisible(!m_top->marks().empty()); // problems that come and go while no one is there
    }
}

bool LiveView::isIdle() const
{
    return m_idle->isVisibleTo(this);
}

void LiveView::wake()
{
    if (m_idle->isVisibleTo(this)) {
        m_idle->hide();
        m_top->show();
        m_canvas->setFrame(m_state.frame());
        showState();
        showGuidance();
    }
    if (m_settings.idleAfterSeconds > 0)
        m_idleTimer.start();
}

void LiveView::sleep()
{
    const bool busy =
        !m_state.faces().empty() || !m_cards->cards().isEmpty() || m_question->isVisibleTo(this) || m_entry->isOpen();
    if (busy || !m_state.conditions().can(Ability::Face)) {
        m_idleTimer.start();
        if (!busy)
            Q_EMIT fellAsleep(); // the state stays on screen, in the kiosk's language
        return;
    }
    m_language->close();
    m_idle->refresh();
    m_idle->setBackdrop(m_state.frame(), m_settings.mirrorPreview);
    m_idle->show();
    m_idle->raise();
    // What is not well is said here too; the bar's own clock would only repeat the large one.
    m_top->setVisible(!m_top->marks().empty());
    m_top->raise();
    m_corner->raise();
    m_entry->raiseButtons();
    showGuidance();
    Q_EMIT fellAsleep();
}

/// Without its detail, which is for the administration: it names files and speaks the language of the log.
void LiveView::showState()
{
    const ActiveCondition* obstacle = m_state.conditions().obstacleTo(Ability::Face);
    if (obstacle == nullptr) {
        m_notice->hide();
        return;
    }
    const ConditionWeight weight = entryOf(obstacle->condition).weight;
    m_notice->setWords(iconOf(obstacle->condition), colorOf(weight), doorWords(obstacle->condition),
                       doorAdvice(m_state.conditions(), obstacle->condition),
                       weight == ConditionWeight::Passing ? QString() : administratorWords(obstacle->condition));
    m_idle->hide();
    m_top->show();
    m_notice->show();
}

/// A face that got no welcome has the reason in sight while it is there: what was read half is read again.
void LiveView::keepWords()
{
    for (const FaceOverlay& face : m_state.faces()) {
        const bool unknown = face.stage == FaceStage::Unknown;
        const bool declined = face.stage == FaceStage::Declined && !isOffered(m_state.conditions(), Ability::Pin);
        if ((!unknown && !declined && face.stage != FaceStage::Refused && face.stage != FaceStage::Attack) ||
            m_helped.contains(face.track) || m_cards->keep(face.track))
            continue;
        if ((unknown || declined) && m_cards->cards().isEmpty() && !m_question->isVisibleTo(this) && !m_entry->isOpen())
            pushNotice(unknown ? Notice::Kind::Unknown : Notice::Kind::Declined, face.track);
    }
    if (m_state.faces().empty())
        m_helped.clear();
}

void LiveView::pushNotice(Notice::Kind kind, TrackId track)
{
    m_cards->push(contentOf(Notice{kind, track, {}, {}, Direction::In, {}}, m_theme.locale()), track);
}

/// The person is not asked to move any more, and has another way in or is told who helps.
void LiveView::declineChallenge(const ChallengeView& challenge)
{
    wake();
    m_requests.declineChallenge(challenge.id);
    if (!m_entry->usePin())
        pushNotice(Notice::Kind::Declined, challenge.track);
    showGuidance();
}

void LiveView::showGuidance()
{
    blur();
    // One instruction at a time: an answer on screen is not talked over.
    const bool answered = !m_cards->cards().empty() || m_question->isVisibleTo(this) || m_entry->isOpen();
    m_challenge->setChallenge(answered ? std::nullopt : m_state.challenge());
    const QString entry = m_entry->hint();
    const bool quiet = answered || m_state.challenge();
    QString words = entry;
    if (words.isEmpty() && m_state.conditions().can(Ability::Face))
        words = guidanceWords(m_state.guidance());
    if (m_sayHold)
        words = tr("Press and hold the lock");
    m_pill->setText(quiet && !m_sayHold ? QString() : words);
    const bool covered = m_question->isVisibleTo(this) || m_challenge->isVisibleTo(this) ||
                         (!m_cards->cards().isEmpty() && m_cards->geometry().intersects(m_corner->geometry()));
    m_corner->setVisible(!covered && !m_entry->isOpen());
    m_language->setShown(!covered && !m_entry->isOpen() && !isIdle());
    m_top->setVisible(!m_entry->isOpen() && (!isIdle() || !m_top->marks().empty()));
    place();
}

/// A face that is lost for a moment does not make the picture flicker.
void LiveView::blur()
{
    if (!m_settings.privacyBlur)
        return;
    if (!m_state.faces().empty() || m_entry->isOpen()) {
        m_blurTimer.stop();
        m_canvas->setBlurred(false);
    } else if (!m_blurTimer.isActive()) {
        m_blurTimer.start();
    }
}

void LiveView::leave()
{
    m_cards->clear();
    m_question->clear();
    m_entry->close();
    m_language->close();
    wake();
}

void LiveView::place()
{
    const int margin = m_theme.px(kSpace16);
    const int bar = m_top->barHeight();
    m_canvas->setGeometry(rect());
    m_notice->setGeometry(rect());
    m_idle->setGeometry(rect());
    m_top->setGeometry(0, 0, width(), bar);
    const auto visual = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    // Below the clock: the bottom corners are for those who want to pass.
    const int corner = m_corner->sizeHint().width();
    m_corner->setGeometry(visual(QRect(0, bar * 4 / 5, corner, corner)));
    const int touch = m_theme.px(kTouch);
    m_language->place(visual(QRect(corner, bar * 4 / 5 + (corner - touch) / 2, touch, touch)));
    const bool landscape = width() > height();
    if (landscape) {
        const int w = qRound(width() * kCardShare) - margin;
        const int top = bar * 4 / 5;
        m_cards->setGeometry(visual(QRect(width() - w - margin, top, w, height() - top - margin)));
    } else {
        const int h = qRound(height() * kCardSharePortrait) - margin;
        m_cards->setGeometry(margin, height() - h - margin, width() - 2 * margin, h);
    }
    const int panel =
        std::min(qRound(height() * (landscape ? 0.55 : kCardSharePortrait)), m_theme.px(kChoiceHeight * 2.1));
    m_question->setGeometry(margin, height() - panel - margin, width() - 2 * margin, panel);
    const int asking = std::min(qRound(height() * kChallengeShare), m_theme.px(kChoiceHeight * 1.2));
    m_challenge->setStacked(!landscape);
    const int stacked = landscape ? 0 : m_theme.px(kTouch + kSpace12);
    m_challenge->setGeometry(margin, height() - asking - stacked - margin, width() - 2 * margin, asking + stacked);
    QRect clear = rect().adjusted(0, bar * 4 / 5, 0, 0);
    const bool cards = !m_cards->cards().isEmpty();
    if (m_question->isVisibleTo(this))
        clear.setBottom(m_question->geometry().top());
    else if (m_challenge->isVisibleTo(this))
        clear.setBottom(m_challenge->geometry().top());
    else if (cards && !landscape)
        clear.setBottom(m_cards->geometry().top());
    else if (cards && isRightToLeft())
        clear.setLeft(m_cards->geometry().right());
    else if (cards)
        clear.setRight(m_cards->geometry().left());
    m_canvas->setClear(clear);
    placeEntry(clear);
    placePill();
}

/// The entries without a face are in the corners of the clear area: never more than three things to touch, with the
/// lock and "Not me". Who was not recognized needs the PIN most.
void LiveView::placeEntry(const QRect& clear)
{
    const bool cards = !m_cards->cards().isEmpty();
    const Shape shape = cards ? m_cards->cards().front()->content().shape : Shape::In;
    const bool unknown = cards && (shape == Shape::Unknown || shape == Shape::Attack);
    EntryController::Offer offer = cards ? EntryController::Offer::PinOnly : EntryController::Offer::Usual;
    if (unknown)
        offer = EntryController::Offer::Grown;
    if (m_question->isVisibleTo(this) || m_challenge->isVisibleTo(this) || m_entry->isOpen())
        offer = EntryController::Offer::None;
    m_entry->place(rect(), clear, offer);
    const QRect buttons = m_entry->pinButton() | m_entry->scanButton();
    const int margin = m_theme.px(kSpace16);
    m_notice->reserve(m_top->barHeight(), buttons.isEmpty() ? margin : height() - buttons.top() + margin);
    const int widest = std::max(m_entry->pinButton().width(), m_entry->scanButton().width());
    m_idle->reserve(widest + 2 * m_theme.px(kSpace16));
}

void LiveView::placePill()
{
    const int margin = m_theme.px(kSpace16);
    const QSize pill = m_pill->sizeHint().boundedTo({width() - 2 * margin, height()});
    QRect place((width() - pill.width()) / 2, height() - pill.height() - m_theme.px(kSpace32), pill.width(),
                pill.height());
    const QRect pin = m_entry->pinButton();
    if (place.intersects(pin) || place.intersects(m_entry->scanButton()))
        place.moveBottom(std::min(pin.top(), height()) - margin);
    m_pill->setGeometry(place);
}

void LiveView::resizeEvent(QResizeEvent*)
{
    place();
}

void LiveView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
    QWidget::changeEvent(event);
}

void LiveView::mousePressEvent(QMouseEvent*)
{
    wake();
}

} // namespace rollcall::ui
