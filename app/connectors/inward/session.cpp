#include "connectors/inward/session.h"

#include <algorithm>
#include <utility>

namespace rollcall::inward {

namespace {

// RFC 6455, 7.4.1.
constexpr int kNormal = 1000;
constexpr int kPolicyViolation = 1008;

using Kind = PersonRequest::Kind;

/// Both halves are always compared, so that timing does not reveal which one was wrong.
bool isRight(const Login& login, const SessionConfig& config)
{
    const bool rightNumber = Secret(login.serialNumber.toUtf8()) == Secret(config.serialNumber.toUtf8());
    const bool rightSecret = login.secret == config.secret;
    return static_cast<int>(rightNumber) + static_cast<int>(rightSecret) == 2;
}

QString reasonFor(const Error& error, bool aboutPhoto)
{
    switch (error.code) {
    case ErrorCode::NotFound: // of a photo: no face, or a new person without one
        return aboutPhoto ? photoReason(error.message) : reason::kUserNotFound;
    case ErrorCode::InvalidArgument:
    case ErrorCode::AlreadyExists: // two faces
    case ErrorCode::Corrupt:
    case ErrorCode::Unsupported:
        return aboutPhoto ? photoReason(error.message) : error.message;
    default:
        return reason::kDatabaseError;
    }
}

} // namespace

Session::Session(const SessionConfig& config, Gatekeeper& gate, QString address, MonotonicTime now)
    : m_config(config), m_gate(gate), m_address(std::move(address)), m_heardAt(now), m_pingAt(now + config.times.ping),
      m_phaseEndsAt(now + config.times.login)
{}

Outputs Session::textReceived(const QString& text, ClockReading now)
{
    Outputs out;
    m_heardAt = now.monotonic;
    if (m_phase == Phase::Refusing || m_phase == Phase::Closing)
        return out;
    if (m_queue.size() >= m_config.queuedMessages || m_queuedCharacters + text.size() > m_config.queuedCharacters) {
        close(kPolicyViolation, QStringLiteral("Too many messages sent without waiting for the replies"), now.monotonic,
              out);
        return out;
    }
    m_queue.push_back(text);
    m_queuedCharacters += text.size();
    pump(now, out);
    return out;
}

void Session::pump(const ClockReading& now, Outputs& out)
{
    while (!m_work && !m_queue.empty() && (m_phase == Phase::Greeting || m_phase == Phase::Serving)) {
        if (m_resumeAt && now.monotonic < *m_resumeAt)
            return;
        m_resumeAt.reset();
        // Who is too fast waits; who does not wait fills the queue and is sent away.
        if (const auto wait = m_gate.message(m_address, now.monotonic)) {
            m_resumeAt = now.monotonic + *wait;
            return;
        }
        const QString text = std::move(m_queue.front());
        m_queue.pop_front();
        m_queuedCharacters -= text.size();
        handle(text, now, out);
    }
}

void Session::handle(const QString& text, const ClockReading& now, Outputs& out)
{
    Request request = parseRequest(text);
    if (std::holds_alternative<Unreadable>(request)) {
        out.push_back(SendText{encodeUnreadable()});
    } else if (const auto* login = std::get_if<Login>(&request)) {
        logIn(*login, now, out);
    } else if (m_phase != Phase::Serving) {
        out.push_back(SendText{encodeNotAuthenticated()});
        close(kNormal, {}, now.monotonic, out);
    } else if (auto* person = std::get_if<PersonRequest>(&request)) {
        serve(std::move(*person), now.monotonic, out);
    } else if (auto* log = std::get_if<PunchLog>(&request)) {
        serve(std::move(*log), now, out);
    } else if (const auto* question = std::get_if<TerminalQuestion>(&request)) {
        out.push_back(SendText{encodeAnswer(*question, cloudTime(now, m_config.time))});
    } else {
        out.push_back(SendText{encodeUnknownCommand()});
        noteNotTaken(QStringLiteral("command \"%1\"").arg(std::get<UnknownCommand>(request).command), out);
    }
}

void Session::logIn(const Login& login, const ClockReading& reading, Outputs& out)
{
    const MonotonicTime now = reading.monotonic;
    // An address that is locked out is not even compared: it may not learn that it has guessed right.
    const bool lockedOut = m_gate.isLockedOut(m_address, now);
    if (!lockedOut && isRight(login, m_config)) {
        m_gate.loginSucceeded(m_address);
        m_phase = Phase::Serving;
        out.push_back(SendText{encodeLoginAccepted(login.command, cloudTime(reading, m_config.time))});
        out.push_back(Welcomed{});
        return;
    }
    m_phase = Phase::Refusing;
    m_refusal = encodeLoginRefused(login.command);
    m_phaseEndsAt = now + m_gate.loginFailed(m_address, now);
    out.push_back(LoginRefused{m_gate.isLockedOut(m_address, now)});
    m_queue.clear();
    m_queuedCharacters = 0;
}

void Session::serve(PersonRequest request, MonotonicTime now, Outputs& out)
{
    const auto refuse = [this, &out, &request](const QString& why) {
        noteNotTaken(QStringLiteral("%1: %2").arg(commandOf(request.kind), why), out);
        out.push_back(SendText{encodePersonRefused(request.kind, why)});
    };
    if (!request.unusable.isEmpty())
        return refuse(request.unusable);
    if (!request.id)
        return refuse(reason::kMissingId);
    if (!*request.id)
        return refuse(request.id->error().message);
    PersonChange change;
    change.id = **request.id;
    if (request.kind == Kind::Remove) {
        Work& work = begin(now);
        work.person = request.kind;
        out.push_back(RemovePerson{work.ticket, change.id});
        return;
    }
    change.name = std::move(request.name);
    change.pin = std::move(request.pin);
    change.card = std::move(request.card);
    change.privilege = request.privilege;
    if (request.kind == Kind::Update && !change.name && !request.photo)
        return refuse(reason::kNothingToChange);
    if (request.photo) {
        // Before the photo costs anything.
        if (const auto wait = m_gate.enrollment(m_address, now))
            return refuse(QStringLiteral("Too many photos in a minute; try again in %1 seconds")
                              .arg(std::chrono::ceil<std::chrono::seconds>(*wait).count()));
        Result<QByteArray> photo = decodePhoto(*request.photo);
        if (!photo)
            return refuse(photoReason(photo.error().message));
        change.photo = std::move(*photo);
    }
    Work& work = begin(now);
    work.person = request.kind;
    if (request.kind == Kind::Update) {
        // Changing an unknown person would enroll them.
        out.push_back(FindPerson{work.ticket, change.id});
        work.change = std::move(change);
    } else {
        if (request.kind == Kind::Enroll || change.photo)
            work.change.photo.emplace(); // what is refused is about the photo, also its absence
        out.push_back(ChangePerson{work.ticket, std::move(change)});
    }
}

void Session::serve(PunchLog log, const ClockReading& now, Outputs& out)
{
    const LogReceipt receipt{log.logIndex, cloudTime(now, m_config.time)};
    if (log.tooMany) {
        const QString why = QStringLiteral("Too many records in one message; the limit is %1").arg(kMaxRecords);
        noteNotTaken(why, out);
        out.push_back(SendText{encodePunchesRefused(why, {}, receipt)});
        return;
    }
    const QString& device = log.serialNumber.isEmpty() ? m_config.serialNumber : log.serialNumber;
    std::vector<PunchDraft> punches;
    for (const Record& record : log.records) {
        Result<ClockReading> at = momentOf(record.time, m_config.time, now.utc);
        if (!at) {
            log.refuse(record.position, at.error().message);
            continue;
        }
        PunchDraft draft;
        draft.key = keyOf(device, record.person, at->utc, record.direction);
        draft.person = record.person;
        draft.direction = record.direction;
        draft.method = record.method;
        draft.at = std::move(*at);
        draft.door = m_config.door;
        punches.push_back(std::move(draft));
    }
    const int taken = static_cast<int>(punches.size()) + log.doorEvents;
    if (log.unusable > 0)
        noteNotTaken(QStringLiteral("%1 of %2 records; %3")
                         .arg(QString::number(log.unusable), QString::number(log.unusable + taken), log.whyUnusable),
                     out);
    if (punches.empty()) {
        out.push_back(SendText{log.unusable > 0 ? encodePunchesRefused(log.whyUnusable, taken, receipt)
                                                : encodePunchesTaken(taken, receipt)});
        return;
    }
    Work& work = begin(now.monotonic);
    work.punches = taken;
    work.notTaken = log.whyUnusable;
    work.receipt = receipt;
    out.push_back(Collect{work.ticket, std::move(punches)});
}

void Session::noteNotTaken(const QString& what, Outputs& out)
{
    if (what == m_lastNotTaken)
        return;
    m_lastNotTaken = what;
    out.push_back(NotTaken{what});
}

Session::Work& Session::begin(MonotonicTime now)
{
    m_work = Work{};
    m_work->ticket = ++m_lastTicket;
    m_work->answerBy = now + m_config.times.work;
    return *m_work;
}

bool Session::isCurrent(quint64 ticket) const
{
    return m_work && m_work->ticket == ticket && m_phase == Phase::Serving;
}

Outputs Session::found(quint64 ticket, const Result<std::optional<Person>>& person, ClockReading now)
{
    Outputs out;
    if (!isCurrent(ticket) || !m_work->person)
        return out;
    if (!person)
        finish(encodePersonRefused(*m_work->person, reason::kDatabaseError), now, out);
    else if (!*person)
        finish(encodePersonRefused(*m_work->person, reason::kUserNotFound), now, out);
    else {
        PersonChange change = m_work->change;
        if (m_work->change.photo)
            m_work->change.photo->clear(); // only whether there was one is still needed
        out.push_back(ChangePerson{ticket, std::move(change)});
    }
    return out;
}

Outputs Session::changed(quint64 ticket, const Status& status, ClockReading now)
{
    Outputs out;
    if (!isCurrent(ticket) || !m_work->person)
        return out;
    const Kind kind = *m_work->person;
    const bool aboutPhoto = m_work->change.photo.has_value();
    finish(status ? encodePersonDone(kind) : encodePersonRefused(kind, reasonFor(status.error(), aboutPhoto)), now,
           out);
    return out;
}

Outputs Session::removed(quint64 ticket, const Status& status, ClockReading now)
{
    Outputs out;
    if (!isCurrent(ticket) || m_work->person != Kind::Remove)
        return out;
    if (status)
        finish(encodePersonDone(Kind::Remove), now, out);
    else
        finish(encodePersonRefused(Kind::Remove, status.error().code == ErrorCode::NotFound ? reason::kUserNotFound
                                                                                            : reason::kNotRemoved),
               now, out);
    return out;
}

Outputs Session::committed(quint64 ticket, ClockReading now)
{
    Outputs out;
    if (!isCurrent(ticket) || m_work->person)
        return out;
    // What was taken is kept, and comes again with the rest: the ledger knows it by its key.
    const QString answer = m_work->notTaken.isEmpty()
                               ? encodePunchesTaken(m_work->punches, m_work->receipt)
                               : encodePunchesRefused(m_work->notTaken, m_work->punches, m_work->receipt);
    finish(answer, now, out);
    return out;
}

void Session::finish(const QString& answer, const ClockReading& now, Outputs& out)
{
    m_work.reset();
    out.push_back(SendText{answer});
    pump(now, out);
}

Outputs Session::tick(ClockReading now)
{
    Outputs out;
    const MonotonicTime time = now.monotonic;
    if (m_phase == Phase::Closing) {
        if (time >= m_phaseEndsAt)
            out.push_back(Abort{QStringLiteral("The peer did not answer the closing handshake")});
        return out;
    }
    if (m_phase == Phase::Greeting && time >= m_phaseEndsAt) {
        out.push_back(Abort{QStringLiteral("The peer did not log in in time")});
        return out;
    }
    if (m_phase == Phase::Refusing) {
        if (time >= m_phaseEndsAt) {
            out.push_back(SendText{m_refusal});
            close(kNormal, {}, time, out);
        }
        return out;
    }
    if (time >= m_heardAt + m_config.times.silence) {
        out.push_back(Abort{QStringLiteral("The peer stopped responding")});
        return out;
    }
    m_pingAt = std::max(m_pingAt, m_heardAt + m_config.times.ping);
    if (time >= m_pingAt) {
        out.push_back(SendPing{});
        m_pingAt = time + m_config.times.ping;
    }
    if (m_work && time >= m_work->answerBy) {
        // What comes of it later is passed over; asked again, it is done again, and nothing of it adds up.
        finish(m_work->person
                   ? encodePersonRefused(*m_work->person,
                                         *m_work->person == Kind::Remove ? reason::kNotRemoved : reason::kDatabaseError)
                   : encodePunchesRefused(reason::kDatabaseError, {}, m_work->receipt),
               now, out);
    } else {
        pump(now, out);
    }
    return out;
}

MonotonicTime Session::nextTick() const
{
    if (m_phase == Phase::Closing || m_phase == Phase::Refusing)
        return m_phaseEndsAt;
    MonotonicTime next =
        std::min(std::max(m_pingAt, m_heardAt + m_config.times.ping), m_heardAt + m_config.times.silence);
    if (m_phase == Phase::Greeting)
        next = std::min(next, m_phaseEndsAt);
    if (m_resumeAt && !m_work)
        next = std::min(next, *m_resumeAt);
    if (m_work)
        next = std::min(next, m_work->answerBy);
    return next;
}

void Session::close(int code, const QString& why, MonotonicTime now, Outputs& out)
{
    m_phase = Phase::Closing;
    m_phaseEndsAt = now + m_config.times.farewell;
    m_queue.clear();
    m_queuedCharacters = 0;
    m_resumeAt.reset();
    m_work.reset();
    out.push_back(CloseWith{code, why});
}

} // namespace rollcall::inward
