// People who enter a PIN, a card or a code instead of showing their face.
#include "kiosk/presenter.h"

#include "kiosk/wording.h"

#include <utility>

namespace rollcall {

void Presenter::show(const EntryEnded& event)
{
    screen::EntryView entry;
    entry.stage = entryStageFor(event.outcome);
    entry.scanning = m_state.entry().scanning;
    entry.triesLeft = event.triesLeft;
    if (event.lockedUntil)
        entry.lockedUntil = toDateTimeUtc(*event.lockedUntil).toLocalTime();
    entry.name = event.name;
    entry.message = event.detail;
    // To the person at the door: what the kiosk can do, rather than what SQLite said.
    if (const auto* obstacle = m_state.conditions().obstacleTo(screen::Ability::Card);
        obstacle != nullptr && event.outcome == EntryOutcome::NotPossible)
        entry.message = screen::doorSentence(m_state.conditions(), obstacle->condition);
    m_state.setEntry(entry);
}

void Presenter::setEntryStage(screen::EntryView::Stage stage)
{
    screen::EntryView entry;
    entry.stage = stage;
    entry.scanning = m_state.entry().scanning;
    m_state.setEntry(entry);
}

void Presenter::beginScan()
{
    screen::EntryView entry;
    entry.scanning = true;
    m_state.setEntry(entry);
    useCamera();
}

void Presenter::endScan()
{
    screen::EntryView entry = m_state.entry();
    if (!std::exchange(entry.scanning, false))
        return;
    m_state.setEntry(entry);
    useCamera();
}

void Presenter::dismissEntry()
{
    setEntryStage(screen::EntryView::Stage::Idle);
}

} // namespace rollcall
