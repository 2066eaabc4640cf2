#include "connectors/zkteco/terminal_session.h"

#include "attendance/identifier.h"
#include "connectors/zkteco/bytes.h"
#include "connectors/zkteco/terminal_options.h"

#include <QPointer>

#include <algorithm>
#include <array>
#include <utility>

namespace rollcall::zkteco {

namespace {

/// A client that asks for a data set in pieces may send all its requests at once: those for 8 MB in pieces of 1 KiB.
constexpr std::size_t kMaxRequests = 8'192;
constexpr qsizetype kMaxRequestBytes = qsizetype{1} << 20;
/// Events wait while the client is busy with commands; what is older it finds in the log.
constexpr std::size_t kMaxEvents = 1'000;
/// A client that sets the time and is as near is right: there is nothing to do.
constexpr qint64 kSameTimeSeconds = 60;
constexpr quint32 kAttendanceEvents = 1;
constexpr quint16 kAttendanceEvent = 1;

bool isEqual(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned>(static_cast<quint8>(a.at(i)) ^ static_cast<quint8>(b.at(i)));
    return difference == 0;
}

} // namespace

TerminalSession::TerminalSession(quint16 number, Peer peer, const TerminalSettings& settings, const Clock& clock,
                                 TerminalData& data, SitePort& site, LoginGuard guard, Ports ports)
    : m_number(number), m_peer(std::move(peer)), m_settings(settings), m_clock(clock), m_data(data), m_site(site),
      m_guard(std::move(guard)), m_ports(std::move(ports)), m_lastHeard(clock.monotonic()), m_eventTimer(this),
      m_pause(this)
{
    for (QTimer* timer : {&m_eventTimer, &m_pause})
        timer->setSingleShot(true);
    connect(&m_eventTimer, &QTimer::timeout, this, &TerminalSession::sendEvents);
    connect(&m_pause, &QTimer::timeout, this, &TerminalSession::done);
}

void TerminalSession::received(const Packet& packet)
{
    if (m_state == State::Ended)
        return;
    m_lastHeard = m_clock.monotonic();
    if (packet.command == Command::Ok) // of an event
        return;
    m_quietUntil = std::max(m_quietUntil, m_lastHeard + m_settings.quietBeforeEvents);
    m_requestBytes += packet.data.size();
    if (m_requests.size() >= kMaxRequests || m_requestBytes > kMaxRequestBytes) {
        end();
        return;
    }
    m_requests.push_back(packet);
    work();
}

void TerminalSession::work()
{
    while (!m_isBusy && !m_requests.empty() && m_state != State::Ended && (!m_ports.hasRoom || m_ports.hasRoom())) {
        const Packet request = std::move(m_requests.front());
        m_requests.pop_front();
        m_requestBytes -= request.data.size();
        handle(request);
    }
    sendEvents();
}

void TerminalSession::done()
{
    m_isBusy = false;
    work();
}

void TerminalSession::pause(Milliseconds time)
{
    m_isBusy = true;
    m_pause.start(time);
}

void TerminalSession::reply(const Packet& request, Command command, const QByteArray& data)
{
    m_quietUntil = std::max(m_quietUntil, m_clock.monotonic() + m_settings.quietBeforeEvents);
    m_ports.send({command, m_number, request.reply, data});
}

void TerminalSession::end()
{
    if (std::exchange(m_state, State::Ended) == State::Ended)
        return;
    m_requests.clear();
    m_events.clear();
    m_prepared.clear();
    QTimer::singleShot(0, this, [this] {
        if (!m_isAbandoned)
            m_ports.ended();
    });
}

void TerminalSession::abandon()
{
    m_state = State::Ended;
    m_isAbandoned = true;
    m_eventTimer.stop();
    m_pause.stop();
}

void TerminalSession::handle(const Packet& request)
{
    if (request.command == Command::Connect)
        return connectClient(request);
    if (request.command == Command::Exit) {
        reply(request, Command::Ok);
        return end();
    }
    if (m_state == State::WaitsForKey && request.command == Command::Authenticate)
        return authenticate(request);
    if (m_state != State::LoggedIn || request.session != m_number)
        return reply(request, Command::Unauthorized);

    switch (request.command) {
    case Command::Enable:
    case Command::Disable: // no one is kept from the door by a client
    case Command::Refresh:
    case Command::Authenticate:
        return reply(request, Command::Ok);
    case Command::Version:
        return reply(request, Command::Ok, QByteArray("Ver 6.60 Rollcall ") + ROLLCALL_VERSION + QByteArray(1, '\0'));
    case Command::ReadOption:
        return readOption(request);
    case Command::PinWidth:
        return reply(request, Command::Ok, QByteArray(1, static_cast<char>(kMaxCodeBytes)));
    case Command::GetTime: {
        QByteArray time;
        appendU32(time, encodeTime(DeviceTime::of(m_clock.read().local())));
        return reply(request, Command::Ok, time);
    }
    case Command::SetTime:
        return setTime(request);
    case Command::Sizes:
        return sendSizes(request);
    case Command::ReadUsers:
    case Command::ReadRecords:
        return readSet(request, request.command);
    case Command::ReadSet:
        if (request.data.size() < 3)
            return reply(request, Command::Refused);
        return readSet(request, static_cast<Command>(readU16(request.data, 1)));
    case Command::ReadChunk:
        return readChunk(request);
    case Command::FreeData:
        m_prepared.clear();
        m_quietUntil = m_clock.monotonic();
        return reply(request, Command::Ok);
    case Command::RegisterEvents:
        m_wantsEvents = request.data.size() >= 4 && (readU32(request.data, 0) & kAttendanceEvents) != 0;
        if (!m_wantsEvents)
            m_events.clear();
        return reply(request, Command::Ok);
    case Command::WriteUser:
        return writeUser(request);
    case Command::DeleteUser:
        return deleteUser(request);
    default: // clearing, unlocking, restarting: not a client's business
        return reply(request, Command::Refused);
    }
}

void TerminalSession::connectClient(const Packet& request)
{
    m_prepared.clear();
    m_events.clear();
    m_wantsEvents = false;
    if (m_guard.isLockedOut()) {
        reply(request, Command::Unauthorized);
        return end();
    }
    if (!m_peer.isTrusted) {
        m_state = State::WaitsForKey;
        return reply(request, Command::Unauthorized);
    }
    m_state = State::LoggedIn;
    reply(request, Command::Ok);
}

void TerminalSession::authenticate(const Packet& request)
{
    if (m_guard.isLockedOut()) {
        reply(request, Command::Unauthorized);
        return end();
    }
    // The third byte is the client's choice, and mixed into the others.
    const bool isRight =
        m_settings.key && request.data.size() >= 4 &&
        isEqual(QByteArrayView(request.data).first(4), keyProof(*m_settings.key, m_number, readU8(request.data, 2)));
    if (isRight) {
        m_state = State::LoggedIn;
        m_guard.succeeded();
        return reply(request, Command::Ok);
    }
    m_isBusy = true;
    QTimer::singleShot(m_guard.failed(), this, [this, request] {
        if (m_state == State::Ended)
            return;
        reply(request, Command::Unauthorized);
        done();
    });
}

void TerminalSession::readOption(const Packet& request)
{
    const qsizetype end = request.data.indexOf('\0');
    const QByteArray key = end < 0 ? request.data : request.data.first(end);
    const std::optional<QString> value = terminalOption(key, m_settings, m_peer.localAddress);
    if (!value)
        return reply(request, Command::Refused);
    reply(request, Command::Ok, key + '=' + value->toUtf8() + QByteArray(1, '\0'));
}

void TerminalSession::setTime(const Packet& request)
{
    if (request.data.size() < 4)
        return reply(request, Command::Refused);
    const DeviceTime time = decodeTime(readU32(request.data, 0));
    const QDateTime ours = m_clock.read().local();
    const QDateTime theirs(QDate(time.year, time.month, time.day), QTime(time.hour, time.minute, time.second),
                           ours.timeSpec(), ours.offsetFromUtc());
    // The kiosk has a clock of its own, which evidence hangs on.
    const bool isSame = theirs.isValid() && std::abs(ours.secsTo(theirs)) <= kSameTimeSeconds;
    reply(request, isSame ? Command::Ok : Command::Refused);
}

void TerminalSession::writeUser(const Packet& request)
{
    std::optional<User> user = decodeUser(request.data);
    if (!user || !m_settings.allowChanges)
        return reply(request, Command::Refused);
    const std::optional<PersonId> person =
        user->code.isEmpty() ? m_data.personOf(user->number) : m_data.personOf(user->code);
    if (!person)
        return reply(request, Command::Refused);
    PersonChange change;
    change.id = *person;
    if (!user->name.isEmpty())
        change.name = cleanedName(user->name);
    if (user->card != 0)
        change.card = Secret(QByteArray::number(user->card));
    change.nameMayWait = true; // of one who has no face yet
    m_isBusy = true;
    m_site.changePerson(
        change, inSession<Person>([this, request, id = *person, number = user->number](const Result<Person>& changed) {
            if (changed)
                m_data.useNumber(id, number);
            reply(request, changed ? Command::Ok : Command::Refused);
            done();
        }));
}

void TerminalSession::deleteUser(const Packet& request)
{
    if (request.data.size() < 2 || !m_settings.allowChanges)
        return reply(request, Command::Refused);
    const std::optional<PersonId> person = m_data.personOf(readU16(request.data, 0));
    if (!person)
        return reply(request, Command::Refused);
    m_isBusy = true;
    m_site.removePerson({*person}, inSession<void>([this, request](const Status& removed) {
                            reply(request, removed ? Command::Ok : Command::Refused);
                            done();
                        }));
}

void TerminalSession::tell(const AttendanceRecord& record)
{
    if (!m_wantsEvents || m_state != State::LoggedIn)
        return;
    if (m_events.size() >= kMaxEvents)
        m_events.pop_front();
    m_events.push_back(encodeEvent(record));
    sendEvents();
}

void TerminalSession::sendEvents()
{
    while (!m_events.empty() && !m_isBusy && m_requests.empty() && m_state == State::LoggedIn) {
        const MonotonicTime now = m_clock.monotonic();
        // A client that fetches a set in pieces ends with FreeData, or goes away.
        const MonotonicTime due =
            m_prepared.isEmpty() ? m_quietUntil : std::max(m_quietUntil, m_lastHeard + 5 * m_settings.quietAfterRead);
        if (now < due) {
            m_eventTimer.start(std::chrono::ceil<Milliseconds>(due - now));
            return;
        }
        m_ports.send({Command::RegisterEvents, kAttendanceEvent, 0, m_events.front()});
        m_events.pop_front();
        m_quietUntil = now + m_settings.betweenEvents;
    }
}

} // namespace rollcall::zkteco
