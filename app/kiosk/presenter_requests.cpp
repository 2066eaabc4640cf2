// What people touch at the door, passed on to the threads that can answer it.
#include "kiosk/presenter.h"

#include "base/logging.h"
#include "ledger/ledger_thread.h"

#include <utility>

namespace rollcall {

void Presenter::setVisionMode(std::function<void(VisionMode)> use)
{
    m_useVision = std::move(use);
    m_mode.reset();
    useCamera();
}

/// One place decides what the camera's frames are for, no matter who asks for it.
void Presenter::useCamera()
{
    VisionMode mode = VisionMode::Paused;
    if (m_enrolling)
        mode = VisionMode::Enroll;
    else if (m_doorShown)
        mode = m_state.entry().scanning ? VisionMode::ReadCodes : VisionMode::Recognize;
    if (m_useVision && std::exchange(m_mode, mode) != mode)
        m_useVision(mode);
}

void Presenter::setEnrolling(bool enrolling)
{
    m_enrolling = enrolling;
    useCamera();
}

void Presenter::showDoor(bool shown)
{
    m_doorShown = shown;
    useCamera();
}

void Presenter::chooseDirection(TrackId track, Direction direction)
{
    m_ledgerThread.post([=](OpenLedger& ledger) { ledger.recorder().answerDirection(track, direction); });
}

void Presenter::cancelDirection(TrackId track)
{
    m_tracks.erase(track);
    if (isEntry(track))
        setEntryStage(screen::EntryView::Stage::Idle);
    m_ledgerThread.post([=](OpenLedger& ledger) { ledger.recorder().answerDirection(track, std::nullopt); });
}

void Presenter::declineChallenge(ChallengeId challenge)
{
    qCInfo(lcKiosk, "a person cannot do what was asked");
    if (m_decline)
        m_decline(challenge);
}

void Presenter::undoPunch(const QUuid& key, TrackId track)
{
    m_ledgerThread.ask(
        this, [key](OpenLedger& ledger) { return ledger.corrections().undo(key); },
        [this, track](const Result<PersonId>& undone) {
            postLedger(undone ? PunchUndone{track, *undone, {}} : PunchUndone{track, {}, undone.error().message});
        });
}

void Presenter::askDoor(std::function<void(OpenLedger&)> question)
{
    m_ledgerThread.ask(
        this,
        [question = std::move(question)](OpenLedger& ledger) -> Status {
            question(ledger);
            return {};
        },
        [this](const Status& asked) {
            if (asked)
                return;
            EntryEnded ended;
            ended.detail = asked.error().message;
            postLedger(std::move(ended));
        });
}

void Presenter::enterPin(const QString& number, const Secret& pin)
{
    setEntryStage(screen::EntryView::Stage::Checking);
    askDoor([=](OpenLedger& ledger) { ledger.doorEntry().enterPin(number, pin); });
}

void Presenter::presentToken(const Secret& token, TokenKind source)
{
    if (source == TokenKind::Card) // the camera goes on reading the code that it has just read
        setEntryStage(screen::EntryView::Stage::Checking);
    askDoor([=](OpenLedger& ledger) { ledger.doorEntry().presentToken(token, source); });
}

} // namespace rollcall
