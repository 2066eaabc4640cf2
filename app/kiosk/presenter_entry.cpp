// People who enter a PIN, a card or a code instead of showing their face.
#include "kiosk/presenter.h"

#include "kiosk/wording.h"

#include <utility>

namespace rollcall {

void Presenter::show(const EntryEnded& event)
{
    ui::EntryView entry;
    entry.stage = entryStageFor(event.outcome);
    entry.scanning = m_state.entry().scanning;
    entry.triesLeft = event.triesLeft;
    if (event.lockedUntil)
        entry.lockedUntil = toDateTimeUtc(*event.lockedUntil).toLocalTime();
    entry.name = event.name;
    entry.message = event.detail;
    m_state.setEntry(entry);
}

void Presenter::setEntryStage(ui::EntryView::Stage stage)
{
    ui::EntryView entry;
    entry.stage = stage;
    entry.scanning = m_state.entry().scanning;
    m_state.setEntry(entry);
}

void Presenter::enterPin(const QString& number, const Secret& pin)
{
    setEntryStage(ui::EntryView::Stage::Checking);
    m_ports.enterPin(number, pin);
}

void Presenter::presentToken(const Secret& token)
{
    setEntryStage(ui::EntryView::Stage::Checking);
    m_ports.presentToken(token);
}

void Presenter::beginScan()
{
    ui::EntryView entry;
    entry.scanning = true;
    m_state.setEntry(entry);
    useCamera();
}

void Presenter::endScan()
{
    ui::EntryView entry = m_state.entry();
    if (!std::exchange(entry.scanning, false))
        return;
    m_state.setEntry(entry);
    useCamera();
}

void Presenter::dismissEntry()
{
    setEntryStage(ui::EntryView::Stage::Idle);
}

} // namespace rollcall
