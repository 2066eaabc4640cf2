#include "ledger/door_entry.h"

#include "base/logging.h"
#include "base/reader_layout.h"

#include <utility>

namespace rollcall {

namespace {

/// How long a person with an unknown token waits for the servers: some never answer.
constexpr Milliseconds kServerPatience{3'000};

VerifyMethod methodOf(TokenKind kind)
{
    return kind == TokenKind::Card ? VerifyMethod::Card : VerifyMethod::QrCode;
}

} // namespace

DoorEntry::DoorEntry(Credentials& credentials, AuditTrail& audit, PunchRecorder& recorder, Connections& connections,
                     LedgerContext& context)
    : m_credentials(credentials), m_audit(audit), m_recorder(recorder), m_connections(connections), m_context(context)
{
    m_questionEnds.setSingleShot(true);
    connect(&m_questionEnds, &QTimer::timeout, this, [this] { endQuestion(EntryOutcome::NoAnswer); });
}

TrackId DoorEntry::nextEntry()
{
    return TrackId{static_cast<std::uint64_t>(kFirstEntry) + m_entries++};
}

void DoorEntry::end(TrackId entry, EntryOutcome outcome, const QString& detail)
{
    EntryEnded event;
    event.entry = entry;
    event.outcome = outcome;
    event.detail = detail;
    m_context.ports.publish(std::move(event));
}

void DoorEntry::refuse(TrackId entry, EntryOutcome wrong, int triesLeft, Milliseconds lockedFor, bool lockBegan)
{
    EntryEnded event;
    event.entry = entry;
    event.outcome = lockedFor > Milliseconds{0} ? EntryOutcome::Locked : wrong;
    event.triesLeft = triesLeft;
    if (lockedFor > Milliseconds{0})
        event.lockedUntil = m_context.clock.wall() + lockedFor;
    if (lockBegan) {
        AuditDetails details;
        details.milliseconds = lockedFor.count();
        m_audit.note(otherEvent(kDoorActor,
                                wrong == EntryOutcome::WrongPin ? AuditKind::PinsLocked : AuditKind::TokensLocked,
                                m_context.attendance.door, std::move(details)));
    }
    m_context.ports.publish(std::move(event));
}

void DoorEntry::enterPin(const QString& number, const Secret& pin)
{
    const TrackId entry = nextEntry();
    const ClockReading at = m_context.clock.read();
    const Result<PinEntry> checked = m_credentials.checkPin(number, pin);
    if (!checked)
        end(entry, EntryOutcome::NotPossible, checked.error().message);
    else if (checked->person.isEmpty())
        refuse(entry, EntryOutcome::WrongPin, checked->triesLeft, checked->lockedFor, checked->lockBegan);
    else
        record(entry, checked->person, VerifyMethod::Pin, at);
}

void DoorEntry::presentToken(const Secret& token, TokenKind source)
{
    const ClockReading at = m_context.clock.read();
    if (m_question) {
        end(m_question->entry, EntryOutcome::AskingServer); // that is still true
        return;
    }
    const TrackId entry = nextEntry();
    const Result<TokenEntry> checked = m_credentials.checkToken(token);
    if (!checked)
        end(entry,
            checked.error().code == ErrorCode::InvalidArgument ? EntryOutcome::UnknownToken : EntryOutcome::NotPossible,
            checked.error().message);
    else if (checked->owner)
        record(entry, checked->owner->person, methodOf(checked->owner->kind), at);
    else if (!checked->lookedAt || !askServers(entry, token, source, at))
        refuse(entry, EntryOutcome::UnknownToken, checked->triesLeft, checked->lockedFor, checked->lockBegan);
}

void DoorEntry::record(TrackId entry, const PersonId& id, VerifyMethod method, const ClockReading& at)
{
    PunchRequest request;
    request.person.id = id;
    request.method = method;
    request.at = at;
    m_recorder.record(std::move(request), entry);
}

/// False when there is no server to ask.
bool DoorEntry::askServers(TrackId entry, const Secret& token, TokenKind source, const ClockReading& at)
{
    const Result<Secret> canonical = Credentials::canonical(meantByReader(token));
    const std::vector<ConnectorId> servers = m_connections.tokenServers();
    if (!canonical || servers.empty())
        return false;
    m_question = OpenQuestion{entry, source, at, {servers.begin(), servers.end()}, {}};
    for (const ConnectorId& id : servers)
        m_connections.host().askAboutToken(id, {static_cast<quint64>(entry), *canonical});
    m_questionEnds.start(kServerPatience);
    end(entry, EntryOutcome::AskingServer);
    return true;
}

void DoorEntry::judged(const ConnectorId& id, const TokenVerdict& verdict)
{
    if (!m_question || static_cast<quint64>(m_question->entry) != verdict.question ||
        m_question->waitingFor.erase(id) == 0)
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
    if (const Status forgiven = m_credentials.tokenWasGood(); !forgiven)
        qCWarning(lcKiosk).noquote() << "a wrong try could not be taken back:" << forgiven.error().message;
    if (m_recorder.knows(verdict.person)) {
        record(asked.entry, verdict.person, methodOf(asked.source), asked.at);
        return;
    }
    // The ledger records only people who are enrolled here.
    EntryEnded ended;
    ended.entry = asked.entry;
    ended.outcome = EntryOutcome::GrantedByServer;
    ended.name = verdict.name;
    ended.detail = verdict.message;
    m_context.ports.publish(std::move(ended));
}

void DoorEntry::serverGone(const ConnectorId& id)
{
    if (m_question && m_question->waitingFor.erase(id) > 0 && m_question->waitingFor.empty())
        endQuestion(EntryOutcome::NoAnswer);
}

void DoorEntry::endQuestion(EntryOutcome outcome)
{
    m_questionEnds.stop();
    if (const std::optional<OpenQuestion> asked = std::exchange(m_question, std::nullopt))
        end(asked->entry, outcome, asked->refusal);
}

} // namespace rollcall
