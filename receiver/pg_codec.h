#pragma once

#include "connectors/net/pg_client.h"
#include "receiver/codec.h"
#include "receiver/forward_codec.h"

#include <vector>

// What the receiver asks of the tables `face` and `recognized_faces` (app/connectors/postgrest/schema.sql).
namespace rollcall::receiver {

/// Answers with person and time of each row that is new.
[[nodiscard]] net::PgStatement punchInsertion(const QString& serialNumber, const std::vector<ReceivedPunch>& punches);
/// `change` has name and photo.
[[nodiscard]] net::PgStatement faceInsertion(const PersonChange& change);
/// The name in all rows of the person, the photo in the newest.
[[nodiscard]] net::PgStatement faceUpdate(const PersonChange& change);
/// Takes the person's rows away, and the punches too or only what they tell about the face.
[[nodiscard]] net::PgStatement faceRemoval(const QString& person, bool erasesPunches);
/// The oldest records with status '0', at most `limit`, without those of `passedOver` (ids).
[[nodiscard]] net::PgStatement waitingRows(const std::vector<QString>& passedOver, int limit);
[[nodiscard]] std::vector<ForwardRow> readWaitingRows(const net::PgAnswer& answer);

} // namespace rollcall::receiver
