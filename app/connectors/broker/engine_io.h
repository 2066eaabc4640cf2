#pragma once

#include "base/clock.h"
#include "connectors/broker/event_codec.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <vector>

// Packets of engine.io 4 with socket.io 5 in them, as far as a client without rooms, acknowledgements and binary parts
// needs them.
namespace rollcall::broker {

/// Longest packet that is looked at: an embedding has some 20 KB.
inline constexpr qsizetype kMaxPacket = qsizetype{256} * 1024;

struct Packet
{
    enum class Kind {
        Open,  ///< the server's terms
        Close, ///< it ends the connection
        Ping,
        Connected,    ///< to the namespace
        Disconnected, ///< from it
        Refused,      ///< the namespace
        Event,
        Other, ///< one that a client of this sort does not need
        Malformed,
    };
    Kind kind = Kind::Malformed;
    Milliseconds pingInterval{0}; ///< Open
    Milliseconds pingTimeout{0};
    QString words;     ///< Refused: the server's
    QString event;     ///< Event
    QJsonArray values; ///< Event: what comes with it
};

[[nodiscard]] Packet readPacket(const QString& text);

inline const QString kPong = QStringLiteral("3");
inline const QString kConnect = QStringLiteral("40");

/// What brokers send as events "message": a header and data.
struct Message
{
    QString command;
    QJsonObject data;
};
/// Empty where the event is none.
[[nodiscard]] std::vector<Message> messagesIn(const Packet& packet);

/// The packet by which the kiosk makes itself known.
[[nodiscard]] QString registrationPacket(const Content& content, const QString& requestId, WallTime now);

} // namespace rollcall::broker
