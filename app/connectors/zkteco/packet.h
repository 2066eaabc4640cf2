#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace rollcall::zkteco {

/// Of requests, replies and events alike.
enum class Command : quint16 {
    WriteUser = 8,
    ReadUsers = 9, ///< within a bulk read only
    ReadOption = 11,
    WriteOption = 12,
    ReadRecords = 13, ///< within a bulk read only
    ClearData = 14,
    ClearRecords = 15,
    DeleteUser = 18,
    Unlock = 31,
    Sizes = 50,
    PinWidth = 69,
    GetTime = 201,
    SetTime = 202,
    RegisterEvents = 500, ///< and an event itself
    Connect = 1000,
    Exit = 1001,
    Enable = 1002,
    Disable = 1003,
    Restart = 1004,
    PowerOff = 1005,
    Refresh = 1013,
    Version = 1100,
    Authenticate = 1102,
    PrepareData = 1500,
    Data = 1501,
    FreeData = 1502,
    ReadSet = 1503,
    ReadChunk = 1504,
    Ok = 2000,
    Refused = 2001,
    Unauthorized = 2005,
};

/// Command, checksum, session, reply id.
inline constexpr qsizetype kHeaderBytes = 8;
/// Before a packet on TCP: four fixed bytes and the packet's length.
inline constexpr qsizetype kPrefixBytes = 8;

struct Packet
{
    Command command = Command::Ok;
    quint16 session = 0; ///< of an event: what it is about
    quint16 reply = 0;   ///< a reply has that of its request
    QByteArray data;
};

enum class Checksum {
    Required,
    Ignored, ///< on TCP, which has its own; clients differ
};

/// As a datagram.
[[nodiscard]] QByteArray encode(const Packet& packet);
/// As it goes over TCP.
[[nodiscard]] QByteArray encodeForStream(const Packet& packet);
/// Corrupt: too short, or the checksum is wrong.
[[nodiscard]] Result<Packet> decode(QByteArrayView bytes, Checksum checksum);

/// Ones' complement of the ones' complement sum of little-endian words; an odd last byte is a word's low one.
[[nodiscard]] quint16 checksumOf(QByteArrayView bytes);

/// Mixed into a proof; any will do.
inline constexpr quint8 kKeyTick = 50;
/// What a client sends to prove that it knows the communication key, in this session.
[[nodiscard]] QByteArray keyProof(quint32 key, quint16 session, quint8 tick = kKeyTick);

/// Cuts a TCP stream into packets. Holds no more than one packet of the largest size and what came with it.
class StreamReader
{
public:
    explicit StreamReader(qsizetype maxPacket) : m_maxPacket(maxPacket) {}

    void append(const QByteArray& bytes) { m_buffer += bytes; }
    /// The next complete packet's bytes; nothing: more must come. Corrupt: the stream is none of ours, or a packet
    /// would be too large; nothing after that can be read.
    [[nodiscard]] Result<std::optional<QByteArray>> next();
    void setMaxPacket(qsizetype bytes) { m_maxPacket = bytes; }
    [[nodiscard]] qsizetype buffered() const { return m_buffer.size() - m_read; }

private:
    qsizetype m_maxPacket;
    QByteArray m_buffer;
    qsizetype m_read = 0; ///< up to there it has been handed out
};

} // namespace rollcall::zkteco
