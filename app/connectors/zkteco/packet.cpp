#include "connectors/zkteco/packet.h"

#include "connectors/zkteco/bytes.h"

#include <algorithm>
#include <array>

namespace rollcall::zkteco {

namespace {

constexpr std::array<char, 4> kStreamMark{'\x50', '\x50', '\x82', '\x7d'};
/// Handed out bytes are cut off once there are so many: each cut moves what is left.
constexpr qsizetype kCutAt = qsizetype{64} * 1024;

/// The sum of all words modulo 65535, where 0 and 65535 are the same number.
quint32 wordSum(QByteArrayView bytes)
{
    quint64 sum = 0;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        sum += readU16(bytes, i);
    if (bytes.size() % 2 != 0)
        sum += readU8(bytes, bytes.size() - 1);
    while (sum > 0xFFFF)
        sum = (sum & 0xFFFF) + (sum >> 16);
    return static_cast<quint32>(sum);
}

quint32 reversedBits(quint32 value)
{
    quint32 reversed = 0;
    for (int bit = 0; bit < 32; ++bit) {
        reversed = (reversed << 1) | (value & 1);
        value >>= 1;
    }
    return reversed;
}

} // namespace

quint16 checksumOf(QByteArrayView bytes)
{
    return static_cast<quint16>(~wordSum(bytes));
}

QByteArray encode(const Packet& packet)
{
    QByteArray bytes;
    bytes.reserve(kHeaderBytes + packet.data.size());
    appendU16(bytes, static_cast<quint16>(packet.command));
    appendU16(bytes, 0);
    appendU16(bytes, packet.session);
    appendU16(bytes, packet.reply);
    bytes += packet.data;
    putU16(bytes, 2, checksumOf(bytes));
    return bytes;
}

QByteArray encodeForStream(const Packet& packet)
{
    const QByteArray bytes = encode(packet);
    QByteArray framed(kStreamMark.data(), static_cast<qsizetype>(kStreamMark.size()));
    framed.reserve(kPrefixBytes + bytes.size());
    appendU32(framed, static_cast<quint32>(bytes.size()));
    framed += bytes;
    return framed;
}

Result<Packet> decode(QByteArrayView bytes, Checksum checksum)
{
    if (bytes.size() < kHeaderBytes)
        return failure(ErrorCode::Corrupt, QStringLiteral("a packet of %1 bytes is too short").arg(bytes.size()));
    if (checksum == Checksum::Required && wordSum(bytes) % 0xFFFF != 0)
        return failure(ErrorCode::Corrupt, QStringLiteral("the checksum of a packet is wrong"));
    return Packet{static_cast<Command>(readU16(bytes, 0)), readU16(bytes, 4), readU16(bytes, 6),
                  bytes.sliced(kHeaderBytes).toByteArray()};
}

QByteArray keyProof(quint32 key, quint16 session, quint8 tick)
{
    const quint32 mixed = reversedBits(key) + session;
    QByteArray bytes;
    appendU32(bytes, mixed);
    constexpr std::array<char, 4> kMaker{'Z', 'K', 'S', 'O'};
    for (qsizetype i = 0; i < 4; ++i)
        bytes[i] = static_cast<char>(bytes.at(i) ^ kMaker.at(static_cast<std::size_t>(i)));
    bytes = bytes.sliced(2) + bytes.first(2);
    for (const qsizetype i : {0, 1, 3})
        bytes[i] = static_cast<char>(bytes.at(i) ^ static_cast<char>(tick));
    bytes[2] = static_cast<char>(tick);
    return bytes;
}

Result<std::optional<QByteArray>> StreamReader::next()
{
    const QByteArrayView waiting = QByteArrayView(m_buffer).sliced(m_read);
    const QByteArrayView mark(kStreamMark.data(), static_cast<qsizetype>(kStreamMark.size()));
    if (!waiting.first(std::min(waiting.size(), mark.size()))
             .startsWith(mark.first(std::min(waiting.size(), mark.size()))))
        return failure(ErrorCode::Corrupt, QStringLiteral("the peer does not speak this protocol"));
    if (waiting.size() < kPrefixBytes)
        return std::optional<QByteArray>();
    const auto length = static_cast<qsizetype>(readU32(waiting, mark.size()));
    if (length < kHeaderBytes || length > m_maxPacket)
        return failure(ErrorCode::Corrupt, QStringLiteral("a packet of %1 bytes is not allowed").arg(length));
    if (waiting.size() < kPrefixBytes + length)
        return std::optional<QByteArray>();
    QByteArray packet = waiting.sliced(kPrefixBytes, length).toByteArray();
    m_read += kPrefixBytes + length;
    if (m_read == m_buffer.size() || m_read >= kCutAt) {
        m_buffer.remove(0, m_read);
        m_read = 0;
    }
    return std::optional<QByteArray>(std::move(packet));
}

} // namespace rollcall::zkteco
