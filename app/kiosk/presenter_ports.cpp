#include "kiosk/presenter_ports.h"

#include <utility>

namespace rollcall {

namespace {

QString messageOf(const Error& error)
{
    return error.message;
}

} // namespace

PresenterPorts portsTo(LedgerThread& ledgerThread, Presenter& presenter)
{
    LedgerThread* const thread = &ledgerThread;
    Presenter* const door = &presenter;
    PresenterPorts ports;
    ports.answerDirection = [thread](TrackId track, std::optional<Direction> direction) {
        thread->post([=](OpenLedger& ledger) { ledger.recorder().answerDirection(track, direction); });
    };
    ports.undoPunch = [thread, door](const QUuid& key, TrackId track) {
        thread->ask(
            door, [=](OpenLedger& ledger) { return ledger.corrections().undo(key); },
            [door, track](const Result<PersonId>& undone) {
                door->postLedger(undone ? PunchUndone{track, *undone, {}}
                                        : PunchUndone{track, {}, messageOf(undone.error())});
            });
    };
    const auto notPossible = [door](const Status& status) {
        if (status)
            return; // the outcome comes as an event
        EntryEnded ended;
        ended.detail = messageOf(status.error());
        door->postLedger(std::move(ended));
    };
    ports.enterPin = [thread, door, notPossible](const QString& number, const Secret& pin) {
        thread->ask(
            door,
            [=](OpenLedger& ledger) -> Status {
                ledger.doorEntry().enterPin(number, pin);
                return {};
            },
            notPossible);
    };
    ports.presentToken = [thread, door, notPossible](const Secret& token, TokenKind source) {
        thread->ask(
            door,
            [=](OpenLedger& ledger) -> Status {
                ledger.doorEntry().presentToken(token, source);
                return {};
            },
            notPossible);
    };
    return ports;
}

} // namespace rollcall
