#include "connectors/zkteco/terminal_session.h"

#include "attendance/identifier.h"
#include "connectors/zkteco/bytes.h"

#include <QNetworkInterface>
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
/// Within the smallest datagram that every network carries, as terminals do it.
constexpr qsizetype kDatagramData = 1'024;
/// As much as goes out at a time before the client's socket has room again, and how long that takes.
constexpr qsizetype kMaxChunk = qsizetype{64} * 1024;
constexpr qsizetype kUnpacedChunk = 4 * kDatagramData;
constexpr Milliseconds kChunkPause{2};
/// A client that sets the time and is as near is right: there is nothing to do.
constexpr qint64 kSameTimeSeconds = 60;
constexpr quint32 kAttendanceEvents = 1;
constexpr quint16 kAttendanceEvent = 1;
constexpr quint8 kUserSet = 5;
constexpr int kFaceCapacity = 65'000;

bool isEqual(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned>(static_cast<quint8>(a.at(i)) ^ static_cast<quint8>(b.at(i)));
    return difference == 0;
}

struct NetworkPlace
{
    QString mac;
    QString mask;
};

NetworkPlace placeOf(const QString& address)
{
    for (const QNetworkInterface& interface : QNetworkInterface::allInterfaces()) {
        for (const QNetworkAddressEntry& entry : interface.addressEntries()) {
            if (entry.ip().toString() == address)
                return {interface.hardwareAddress(), entry.netmask().toString()};
        }
    }
    return {};
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

template <class T> std::function<void(Result<T>)> TerminalSession::inSession(std::function<void(Result<T>)> then)
{
    return [self = QPointer(this), then = std::move(then)](Result<T> answer) {
        if (self != nullptr && self->m_state != State::Ended)
            then(std::move(answer));
    };
}

void TerminalSession::received(const Packet& packet)
{
    if (m_state == State::Ended)
        return;
    m_lastHeard = m_clock.monotonic();
    m_quietUntil = std::max(m_quietUntil, m_lastHeard + m_settings.quietBeforeEvents);
    if (packet.command == Command::Ok) // of an event
        return;
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

std::optional<QString> TerminalSession::option(const QByteArray& key) const
{
    if (key == "~SerialNumber")
        return m_settings.serialNumber;
    if (key == "~DeviceName")
        return m_settings.deviceName;
    if (key == "IPAddress")
        return m_peer.localAddress;
    if (key == "MAC")
        return placeOf(m_peer.localAddress).mac;
    if (key == "NetMask")
        return placeOf(m_peer.localAddress).mask;
    struct Fixed
    {
        const char* key;
        const char* value;
    };
    static constexpr std::array kFixed{
        Fixed{"~Platform", "Rollcall"},
        Fixed{"~OEMVendor", "Rollcall"},
        Fixed{"~OS", "1"},
        Fixed{"~ZKFPVersion", "10"},
        Fixed{"ZKFaceVersion", "7"},
        Fixed{"FaceFunOn", "1"},
        Fixed{"~ExtendFmt", "1"},
        Fixed{"~UserExtFmt", "1"},
        Fixed{"CompatOldFirmware", "0"},
        Fixed{"~PIN2Width", "24"},
        Fixed{"GATEIPAddress", ""},
        Fixed{"~ProductTime", "2026-01-01 00:00:00"},
        Fixed{"WorkCode", "0"},
        Fixed{"~SSR", "1"},
        Fixed{"DeviceID", "1"},
        Fixed{"~MaxUserPhotoCount", "0"},
    };
    const auto* const found =
        std::find_if(kFixed.begin(), kFixed.end(), [&key](const Fixed& one) { return key == one.key; });
    return found == kFixed.end() ? std::nullopt : std::optional(QString::fromLatin1(found->value));
}

void TerminalSession::readOption(const Packet& request)
{
    const qsizetype end = request.data.indexOf('\0');
    const QByteArray key = end < 0 ? request.data : request.data.first(end);
    const std::optional<QString> value = option(key);
    if (!value)
        return reply(request, Command::Refused);
    reply(request, Command::Ok, key + '=' + value->toUtf8() + QByteArray(1, '\0'));
}

void TerminalSession::sendSizes(const Packet& request)
{
    m_isBusy = true;
    m_data.count(inSession<TerminalData::Counts>([this, request](const Result<TerminalData::Counts>& counts) {
        if (counts) {
            m_saidUsers = counts->users;
            m_saidRecords = counts->records;
            Sizes sizes;
            sizes.users = counts->users;
            sizes.records = counts->records;
            sizes.faces = counts->users;
            sizes.userCapacity = TerminalData::kMaxUsers;
            sizes.recordCapacity = TerminalData::kMaxRecords;
            sizes.faceCapacity = kFaceCapacity;
            reply(request, Command::Ok, encode(sizes));
        } else {
            reply(request, Command::Refused);
        }
        done();
    }));
}

void TerminalSession::readSet(const Packet& request, Command set)
{
    m_prepared.clear();
    const auto send = inSession<QByteArray>([this, request](const Result<QByteArray>& records) {
        sendSet(request, records);
        if (!m_pause.isActive())
            done();
    });
    m_isBusy = true;
    // Clients divide the size of a set by the count that they were told: it holds no more than that.
    if (set == Command::ReadRecords) {
        m_data.records(std::exchange(m_saidRecords, std::nullopt).value_or(TerminalData::kMaxRecords), send);
    } else if (set == Command::ReadUsers && (request.command == Command::ReadUsers || request.data.size() < 4 ||
                                             readU8(request.data, 3) == kUserSet)) {
        m_data.users(std::exchange(m_saidUsers, std::nullopt).value_or(TerminalData::kMaxUsers), send);
    } else {
        send(QByteArray()); // of fingers and the like there are none
    }
}

void TerminalSession::sendSet(const Packet& request, const Result<QByteArray>& records)
{
    if (!records)
        return reply(request, Command::Refused);
    QByteArray set;
    set.reserve(4 + records->size());
    appendU32(set, static_cast<quint32>(records->size()));
    set += *records;
    if (request.command != Command::ReadSet) // the older way, without a request for pieces
        return streamOut(request, set);
    if (m_peer.transport == Transport::Stream || set.size() <= kDatagramData) {
        reply(request, Command::Data, set);
        m_quietUntil = m_clock.monotonic() + m_settings.quietAfterRead;
        return;
    }
    m_prepared = set;
    QByteArray answer(1, '\0');
    appendU32(answer, static_cast<quint32>(set.size()));
    appendU32(answer, static_cast<quint32>(set.size()));
    appendU32(answer, 0);
    reply(request, Command::Ok, answer);
}

void TerminalSession::streamOut(const Packet& request, const QByteArray& bytes)
{
    QByteArray size;
    appendU32(size, static_cast<quint32>(bytes.size()));
    reply(request, Command::PrepareData, size);
    for (qsizetype at = 0; at < bytes.size(); at += kDatagramData)
        reply(request, Command::Data, bytes.mid(at, kDatagramData));
    reply(request, Command::Ok);
    if (m_peer.transport == Transport::Datagrams && bytes.size() > kUnpacedChunk)
        pause(kChunkPause);
}

void TerminalSession::readChunk(const Packet& request)
{
    if (request.data.size() < 8 || m_prepared.isEmpty())
        return reply(request, Command::Refused);
    const qint64 start = readU32(request.data, 0);
    const qint64 size = readU32(request.data, 4);
    if (start + size > m_prepared.size() || size > kMaxChunk)
        return reply(request, Command::Refused);
    streamOut(request, m_prepared.mid(start, size));
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
    if (m_events.empty() || m_isBusy || !m_requests.empty() || m_state != State::LoggedIn)
        return;
    const MonotonicTime now = m_clock.monotonic();
    // A client that fetches a set in pieces ends with FreeData, or goes away.
    const MonotonicTime due =
        m_prepared.isEmpty() ? m_quietUntil : std::max(m_quietUntil, m_lastHeard + 5 * m_settings.quietAfterRead);
    if (now < due) {
        m_eventTimer.start(std::chrono::ceil<Milliseconds>(due - now));
        return;
    }
    for (; !m_events.empty(); m_events.pop_front())
        m_ports.send({Command::RegisterEvents, kAttendanceEvent, 0, m_events.front()});
}

} // namespace rollcall::zkteco
