#pragma once

#include "base/secret.h"
#include "outbox/delivery.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

// What goes to an event broker (PROTOCOL.md).
namespace rollcall::broker {

enum class Dialect { A, B, C };
enum class Envelope {
    Flat,   ///< {"events": [event, ...]}
    Nested, ///< {"messages": [[{"header"}, {"data"}], ...]}
    Bare,   ///< one event: [{"header"}, {"data"}]; several as Nested
};

struct Content
{
    Dialect dialect = Dialect::A;
    Envelope envelope = Envelope::Flat;
    QString deviceId;
    Secret key;
    bool images = true;
    bool emotions = true;
};

/// Largest picture that a broker takes.
inline constexpr qsizetype kMaxImageBytes = qsizetype{50} * 1024;

/// "EV1-1700000001000-0a1b2c3d" (a) or "EV1-1700000001001-gate-1" (b, c): made of what was recorded only, the same over
/// every resend. `code`: EV1, or EV2.1 to EV2.8.
[[nodiscard]] QString eventId(const Content& content, const Punch& punch, const QString& code = QStringLiteral("EV1"));
/// "EV2.2" for "happiness"; empty for what brokers have no code for.
[[nodiscard]] QString emotionCode(const QString& expression);
/// How many events the entry becomes: the punch, and an expression where one was seen.
[[nodiscard]] int eventsOf(const Content& content, const DeliveryEntry& entry);

/// The body of one request for these entries.
[[nodiscard]] QByteArray encodeEvents(const Content& content, const DeliveryBatch& entries, WallTime now);
/// "2026-01-15T10:00:00.000Z"
[[nodiscard]] QString wireTime(WallTime time);
/// The header of a nested message.
[[nodiscard]] QJsonObject messageHeader(const Content& content, const QString& command, WallTime time);

} // namespace rollcall::broker
