// How full the terminal is, and its data sets.
#include "connectors/zkteco/bytes.h"
#include "connectors/zkteco/terminal_session.h"

#include <utility>

namespace rollcall::zkteco {

namespace {

/// Within the smallest datagram that every network carries, as terminals do it.
constexpr qsizetype kDatagramData = 1'024;
/// As much as goes out at a time before the client's socket has room again, and how long that takes.
constexpr qsizetype kMaxChunk = qsizetype{64} * 1024;
constexpr qsizetype kUnpacedChunk = 4 * kDatagramData;
constexpr Milliseconds kChunkPause{2};
constexpr quint8 kUserSet = 5;
constexpr int kFaceCapacity = 65'000;

} // namespace

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
    // Clients divide the size of a set by the count that they received: it holds no more than that.
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

} // namespace rollcall::zkteco
