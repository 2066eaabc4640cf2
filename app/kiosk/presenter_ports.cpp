#include "kiosk/presenter_ports.h"

#include <utility>

namespace rollcall {

namespace {

QString messageOf(const Error& error)
{
    return error.message;
}

/// Asks, and passes the answer on as `event(T)`; an error, or a success without an event, ends the request `what`.
class Asker
{
public:
    Asker(LedgerThread& ledger, Presenter& presenter) : m_ledger(&ledger), m_presenter(&presenter) {}

    template <class F, class Event> void list(const QString& what, F f, Event event) const
    {
        m_ledger->ask(m_presenter, std::move(f), [presenter = m_presenter, what, event](auto answer) {
            if (answer)
                presenter->postLedger(event(std::move(*answer)));
            else
                presenter->postLedger(RequestFinished{what, messageOf(answer.error())});
        });
    }
    template <class F> void change(const QString& what, F f) const
    {
        m_ledger->ask(m_presenter, std::move(f), [presenter = m_presenter, what](const Status& done) {
            presenter->postLedger(RequestFinished{what, done ? QString() : messageOf(done.error())});
        });
    }
    [[nodiscard]] LedgerThread& ledger() const { return *m_ledger; }
    [[nodiscard]] Presenter& presenter() const { return *m_presenter; }

private:
    LedgerThread* m_ledger;
    Presenter* m_presenter;
};

void addDoor(PresenterPorts& ports, const Asker& ask)
{
    ports.answerDirection = [ask](TrackId track, std::optional<Direction> direction) {
        ask.ledger().post([=](OpenLedger& ledger) { ledger.recorder().answerDirection(track, direction); });
    };
    ports.undoPunch = [ask](const QUuid& key, TrackId track) {
        ask.ledger().ask(
            &ask.presenter(), [=](OpenLedger& ledger) { return ledger.corrections().undo(key); },
            [ask, track](const Result<PersonId>& undone) {
                ask.presenter().postLedger(undone ? PunchUndone{track, *undone, {}}
                                                  : PunchUndone{track, {}, messageOf(undone.error())});
            });
    };
    const auto notPossible = [ask](const Status& status) {
        if (status)
            return; // the outcome comes as an event
        EntryEnded ended;
        ended.detail = messageOf(status.error());
        ask.presenter().postLedger(std::move(ended));
    };
    ports.enterPin = [ask, notPossible](const QString& number, const Secret& pin) {
        ask.ledger().ask(
            &ask.presenter(),
            [=](OpenLedger& ledger) -> Status {
                ledger.doorEntry().enterPin(number, pin);
                return {};
            },
            notPossible);
    };
    ports.presentToken = [ask, notPossible](const Secret& token, TokenKind source) {
        ask.ledger().ask(
            &ask.presenter(),
            [=](OpenLedger& ledger) -> Status {
                ledger.doorEntry().presentToken(token, source);
                return {};
            },
            notPossible);
    };
}

} // namespace

PresenterPorts portsTo(LedgerThread& ledger, Presenter& presenter)
{
    const Asker ask(ledger, presenter);
    PresenterPorts ports;
    addDoor(ports, ask);
    return ports;
}

} // namespace rollcall
