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
    template <class F> void correct(const QString& what, F f) const
    {
        m_ledger->ask(m_presenter, std::move(f), [presenter = m_presenter, what](Result<PunchHistory> answer) {
            presenter->postLedger(RequestFinished{what, answer ? QString() : messageOf(answer.error())});
            if (answer)
                presenter->postLedger(HistoryListed{std::move(answer->punch), std::move(answer->corrections)});
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

void addAccess(PresenterPorts& ports, const Asker& ask)
{
    ports.checkAdminPin = [ask](const Secret& pin) {
        ask.list(
            QStringLiteral("unlock"), [pin](OpenLedger& ledger) { return ledger.adminPin().check(pin); },
            [](AdminPinChecked checked) -> LedgerEvent { return checked; });
    };
    ports.setAdminPin = [ask](const Secret& pin) {
        ask.ledger().ask(
            &ask.presenter(), [pin](OpenLedger& ledger) { return ledger.adminPin().setFirst(pin); },
            [ask](const Status& done) {
                ask.presenter().postLedger(
                    RequestFinished{QStringLiteral("set-pin"), done ? QString() : messageOf(done.error())});
                if (done) {
                    AdminPinChecked checked;
                    checked.correct = true;
                    ask.presenter().postLedger(checked);
                } else {
                    ask.presenter().postLedger(
                        AdminPinNeeded{done.error().code != ErrorCode::PermissionDenied, messageOf(done.error())});
                }
            });
    };
    ports.leaveAdmin = [ask] {
        ask.list(
            QStringLiteral("lock"), [](OpenLedger& ledger) { return ledger.adminPin().isSet(); },
            [](bool set) -> LedgerEvent { return AdminPinNeeded{!set}; });
    };
}

void addPeople(PresenterPorts& ports, const Asker& ask)
{
    ports.listPeople = [ask](const QString& query, int offset, int limit) {
        ask.list(
            QStringLiteral("people"), [=](OpenLedger& ledger) { return ledger.people().page(query, offset, limit); },
            [](PeoplePage page) -> LedgerEvent {
                return PeopleListed{std::move(page.people), page.total};
            });
    };
    ports.removePerson = [ask](const PersonId& id) {
        ask.ledger().ask(
            &ask.presenter(), [id](OpenLedger& ledger) { return ledger.people().remove(id); },
            [ask](Result<PersonRemoved> removed) {
                const QString error = removed ? QString() : messageOf(removed.error());
                if (removed)
                    ask.presenter().postLedger(std::move(*removed));
                ask.presenter().postLedger(RequestFinished{QStringLiteral("remove"), error});
            });
    };
    ports.setPersonEnabled = [ask](const PersonId& id, bool enabled) {
        ask.change(enabled ? QStringLiteral("enable") : QStringLiteral("disable"),
                   [=](OpenLedger& ledger) { return ledger.people().setEnabled(id, enabled); });
    };
    ports.setPersonPin = [ask](const PersonId& id, const Secret& pin) {
        ask.change(pin.isEmpty() ? QStringLiteral("remove-pin") : QStringLiteral("person-pin"),
                   [=](OpenLedger& ledger) { return ledger.people().setPin(id, pin); });
    };
    ports.setPersonToken = [ask](const PersonId& id, TokenKind kind, const Secret& token) {
        const QString what = kind == TokenKind::Card ? QStringLiteral("card") : QStringLiteral("code");
        ask.change((token.isEmpty() ? QStringLiteral("remove-") : QStringLiteral("person-")) + what,
                   [=](OpenLedger& ledger) { return ledger.people().setToken(id, kind, token); });
    };
    ports.enroll = [ask](const Person& person, const std::vector<FaceTemplate>& templates, const QByteArray& portrait,
                         bool knowingly) {
        ask.list(
            QStringLiteral("enrol"),
            [=](OpenLedger& ledger) { return ledger.people().enroll(person, templates, portrait, knowingly); },
            [](std::optional<EnrollmentDoubted> doubted) -> LedgerEvent {
                if (doubted)
                    return std::move(*doubted);
                return RequestFinished{QStringLiteral("enrol"), {}};
            });
    };
}

void addAttendance(PresenterPorts& ports, const Asker& ask)
{
    const QString punches = QStringLiteral("punches");
    ports.listPunches = [ask, punches](QDate day) {
        ask.list(
            punches, [day](OpenLedger& ledger) { return ledger.punches().ofDay(day); },
            [day](std::vector<Punch> rows) -> LedgerEvent {
                return PunchesListed{day, std::move(rows)};
            });
    };
    ports.listPunchesOf = [ask, punches](const PersonId& person, qint64 before, int limit) {
        ask.list(
            punches, [=](OpenLedger& ledger) { return ledger.punches().ofPerson(person, before, limit); },
            [=](std::vector<Punch> rows) -> LedgerEvent {
                return PersonPunchesListed{person, before, std::move(rows)};
            });
    };
    ports.listHistory = [ask](qint64 sequence) {
        ask.list(
            QStringLiteral("history"), [sequence](OpenLedger& ledger) { return ledger.punches().history(sequence); },
            [](PunchHistory history) -> LedgerEvent {
                return HistoryListed{std::move(history.punch), std::move(history.corrections)};
            });
    };
    ports.voidPunch = [ask](qint64 sequence, const QString& reason) {
        ask.correct(QStringLiteral("punch-voided"),
                    [=](OpenLedger& ledger) { return ledger.corrections().voidPunch(sequence, reason); });
    };
    ports.changeDirection = [ask](qint64 sequence, Direction direction, const QString& reason) {
        ask.correct(QStringLiteral("punch-direction"), [=](OpenLedger& ledger) {
            return ledger.corrections().changeDirection(sequence, direction, reason);
        });
    };
    ports.addPunch = [ask](const PersonId& person, Direction direction, const QDateTime& at, const QString& reason) {
        ask.correct(QStringLiteral("punch-added"),
                    [=](OpenLedger& ledger) { return ledger.corrections().add(person, direction, at, reason); });
    };
}

void addOutbox(PresenterPorts& ports, const Asker& ask)
{
    ports.listOutbox = [ask] {
        ask.list(
            QStringLiteral("outbox"), [](OpenLedger& ledger) { return ledger.delivery().list(); },
            [](std::vector<OutboxItem> items) -> LedgerEvent { return OutboxListed{std::move(items)}; });
    };
    ports.retryOutbox = [ask, list = ports.listOutbox](qint64 id) {
        ask.change(QStringLiteral("retry"), [id](OpenLedger& ledger) { return ledger.delivery().retry(id); });
        list();
    };
}

} // namespace

PresenterPorts portsTo(LedgerThread& ledger, Presenter& presenter)
{
    const Asker ask(ledger, presenter);
    PresenterPorts ports;
    addDoor(ports, ask);
    addAccess(ports, ask);
    addPeople(ports, ask);
    addAttendance(ports, ask);
    addOutbox(ports, ask);
    return ports;
}

} // namespace rollcall
