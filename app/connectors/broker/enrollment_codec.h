#pragma once

#include "base/error.h"
#include "base/ids.h"
#include "connectors/broker/settings.h"
#include "connectors/site_port.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>
#include <vector>

namespace rollcall::broker {

/// A person with the embedding that the broker has of them. Foreign values: not yet checked against the kiosk.
struct Addition
{
    PersonId person;
    QString name;  ///< may be empty
    QString model; ///< empty: it names none
    std::vector<float> values;
};
/// What one element says; the error's subject is the person as far as there is one.
using ReadAddition = Result<Addition>;

struct SyncAnswer
{
    QString version;
    std::vector<ReadAddition> additions;
    std::vector<PersonId> removals;
    bool isFull = false; ///< the additions are everybody
    std::optional<int> total;
};

/// Longest answer to a sync: some 10,000 people with 512 numbers each.
inline constexpr qint64 kMaxSyncBytes = qint64{32} * 1024 * 1024;
/// More numbers than any embedding has.
inline constexpr int kMaxDimensions = 4'096;

[[nodiscard]] net::HttpRequest syncRequest(const Settings& settings, const QString& sinceVersion, bool isForced,
                                           const QString& model);
/// The error is a translatable sentence.
[[nodiscard]] tl::expected<SyncAnswer, QString> readSyncAnswer(const net::HttpResponse& response);

[[nodiscard]] ReadAddition readAddition(const QJsonObject& object);
/// `data` of an `enrollment.publish`.
[[nodiscard]] ReadAddition readPublished(const QJsonObject& data);

/// Little-endian float32 in base64, `dimensions` of them where that is known. InvalidArgument for anything else, for
/// numbers that are none, and for lengths that no embedding has.
[[nodiscard]] Result<std::vector<float>> readEmbedding(const QJsonValue& base64, std::optional<int> dimensions);

/// What the kiosk can take of it: its model must be the one in use here, by its own name or by that which the settings
/// give it.
[[nodiscard]] Result<FaceChange> faceOf(const Addition& addition, const SiteFacts& facts, const QString& modelName);

/// The one source of a person that a broker is.
[[nodiscard]] QString faceSource();

} // namespace rollcall::broker
