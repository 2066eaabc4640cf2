#pragma once

#include "base/error.h"
#include "outbox/delivery.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace rollcall::webhook {

/// What a message says.
struct Content
{
    bool names = false; ///< also the person's name
    QString site;       ///< which kiosk this is; may be empty
    /// Instead of the usual body, with {fields} in its texts; in a batch, of each punch.
    std::optional<QJsonObject> body;
};

/// Standard Webhooks: "the payload should be kept under 20kb".
inline constexpr qsizetype kMaxBodyBytes = 20'000;

/// The template of a body: a JSON object whose texts may hold the {fields} of a punch.
[[nodiscard]] Result<QJsonObject> parseTemplate(const QString& text, bool names);

/// One request, and the entries that its answer is for.
struct Message
{
    QByteArray id; ///< the same for the same punches, however often they are sent
    QByteArray body;
    DeliveryBatch entries;
    /// Why it cannot be sent, for a person; else empty.
    QString problem;
};

/// A message for each entry.
[[nodiscard]] std::vector<Message> encodeSingly(const Content& content, const DeliveryBatch& batch);
/// As few messages as the size of a body allows, each for entries that follow one another.
[[nodiscard]] std::vector<Message> encodeBatch(const Content& content, const DeliveryBatch& batch);
/// The event of a connection test: nothing happened at the door.
[[nodiscard]] Message encodeTest(const Content& content, const ClockReading& now);

} // namespace rollcall::webhook
