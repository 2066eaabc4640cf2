// People who are known by a PIN, a card or a code: the same punches, by the same rules, as those known by face.
#include "ledger/ledger_worker.h"

#include "base/logging.h"

#include <algorithm>

namespace rollcall {

namespace {

const QString kActor = QStringLiteral("door");
/// How long somebody with an unknown token waits for the servers: some never answer.
constexpr Milliseconds kServerPatience{3'000};

} // namespace

TrackId LedgerWorker::nextEntry()
{
    return TrackId{static_cast<std::uint64_t>(kFirstEntry) + m_entries++};
}

void LedgerWorker::endEntry(TrackId entry, EntryOutcome outcome, const QString& detail)
{
    EntryEnded event;
    event.entry = entry;
    event.outcome = outcome;
    event.detail = detail;
    m_ports.publish(std::move(event));
}

void LedgerWorker::refuseEntry(TrackId entry, EntryOutcome wrong, int triesLeft, Milliseconds lockedFor, bool lockBegan)
{
    EntryEnded event;
    event.entry = entry;
    event.outcome = lockedFor > Milliseconds{0} ? EntryOutcome::Locked : wrong;
    event.triesLeft = triesLeft;
    if (lockedFor > Milliseconds{0})
        event.lockedUntil = m_clock.wall() + lockedFor;
    if (lockBegan)
        audit(kActor, wrong == EntryOutcome::WrongPin ? QStringLiteral("pins.locked") : QStringLiteral("tokens.locked"),
              m_setup.attendance.door, QStringLiteral("%1 s").arg(lockedFor.count() / 1000));
    m_ports.publish(std::move(event));
}

void LedgerWorker::enterPin(const QString& number, const Secret& pin)
{
    const TrackId entry = nextEntry();
    const ClockReading at = m_clock.read();
    if (!m_store) {
        endEntry(entry, EntryOutcome::NotPossible, m_problem);
        return;
    }
    const Result<PinEntry> checked = m_store->credentials().checkPin(number, pin);
    if (!checked)
        endEntry(entry, EntryOutcome::NotPossible, checked.error().message);
    else if (checked->person.isEmpty())
        refuseEntry(entry, EntryOutcome::WrongPin, checked->triesLeft, checked->lockedFor, checked->lockBegan);
    else
        enterPerson(entry, checked->person, VerifyMethod::Pin, at);
}

void LedgerWorker::presentToken(const Secret& token, TokenKind source)
{
    const ClockReading at = m_clock.read();
    if (m_question)
        return; // somebody's token is being asked about, most likely the same one held up again
    const TrackId entry = nextEntry();
    if (!m_store) {
        endEntry(entry, EntryOutcome::NotPossible, m_problem);
        return;
    }
    const Result<TokenEntry> checked = m_store->credentials().checkToken(token);
    if (!checked) {
        endEntry(entry,
                 checked.error().code == ErrorCode::InvalidArgument ? EntryOutcome::UnknownToken
                                                                    : EntryOutcome::NotPossible,
                 checked.error().message);
    } else if (checked->owner) {
        const bool card = checked->owner->kind == TokenKind::Card;
        enterPerson(entry, checked->owner->person, card ? VerifyMethod::Card : VerifyMethod::QrCode, at);
    } else if (!checked->lookedAt || !askServers(entry, token, source, at)) {
        refuseEntry(entry, EntryOutcome::UnknownToken, checked->triesLeft, checked->lockedFor, checked->lockBegan);
    }
}

void LedgerWorker::enterPerson(TrackId entry, const PersonId& id, VerifyMethod method, const ClockReading& at)
{
    PunchRequest request;
    request.person.id = id;
    request.method = method;
    request.at = at;
    recordPerson(std::move(request), entry);
}

/// False when there is no server to ask.
bool LedgerWorker::askServers(TrackId entry, const Secret& token, TokenKind source, const ClockReading& at)
{
    const Result<Secret> canonical = Credentials::canonical(token);
    if (!canonical)
        return false;
    OpenQuestion question{entry, source, at, {}, {}};
    for (const ConnectorId& id : m_tokenServers) {
        const auto status = m_status.find(id);
        if (status != m_status.end() && status->second.state == LinkState::Online)
            question.waitingFor.insert(id);
    }
    if (question.waitingFor.empty())
        return false;
    m_question = std::move(question);
    for (const ConnectorId& id : m_question->waitingFor)
        m_connectors->askAboutToken(id, {static_cast<quint64>(entry), *canonical});
    m_questionEnds.start(kServerPatience);
    endEntry(entry, EntryOutcome::AskingServer);
    return true;
}

void LedgerWorker::handle(const ConnectorVerdict& event)
{
    const TokenVerdict& verdict = event.verdict;
    if (!m_question || static_cast<quint64>(m_question->entry) != verdict.question ||
        m_question->waitingFor.erase(event.id) == 0)
        return; // too late
    if (!verdict.granted) {
        if (!verdict.message.isEmpty())
            m_question->refusal = verdict.message;
        if (m_question->waitingFor.empty())
            endQuestion(EntryOutcome::DeniedByServer);
        return;
    }
    const OpenQuestion asked = *std::exchange(m_question, std::nullopt);
    m_questionEnds.stop();
    if (m_store) {
        if (const Status forgiven = m_store->credentials().tokenWasGood(); !forgiven)
            qCWarning(lcKiosk).noquote() << "a wrong try could not be taken back:" << forgiven.error().message;
    }
    const Result<std::optional<Person>> person = findPerson(verdict.person);
    if (person && *person) {
        enterPerson(asked.entry, verdict.person,
                    asked.source == TokenKind::Card ? VerifyMethod::Card : VerifyMethod::QrCode, asked.at);
        return;
    }
    // The ledger names nobody who is not known here.
    EntryEnded ended;
    ended.entry = asked.entry;
    ended.outcome = EntryOutcome::GrantedByServer;
    ended.name = verdict.name;
    ended.detail = verdict.message;
    m_ports.publish(std::move(ended));
}

void LedgerWorker::endQuestion(EntryOutcome outcome)
{
    m_questionEnds.stop();
    if (const std::optional<OpenQuestion> asked = std::exchange(m_question, std::nullopt))
        endEntry(asked->entry, outcome, asked->refusal);
}

} // namespace rollcall
