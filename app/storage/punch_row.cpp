#include "storage/punch_row.h"

#include "storage/canonical_writer.h"
#include "storage/database.h"
#include "storage/tenancies.h"

#include <sodium/crypto_generichash.h>

#include <array>
#include <cmath>

namespace rollcall {

namespace {

constexpr int kHashBytes = 32;
constexpr int kMaxDoorLength = 200;   ///< a door's name is a word or two; more is a mistake in the configuration
constexpr int kMaxBootIdLength = 100; ///< Linux gives 36

constexpr std::array<std::pair<ClockQuality, const char*>, 3> kQualityWords{{
    {ClockQuality::Unknown, "unknown"},
    {ClockQuality::Unsynchronized, "unsynchronised"},
    {ClockQuality::Synchronized, "synchronised"},
}};

QString toWord(ClockQuality quality)
{
    for (const auto& [value, word] : kQualityWords) {
        if (value == quality)
            return QString::fromLatin1(word);
    }
    return QString::fromLatin1(kQualityWords.front().second);
}

std::optional<ClockQuality> qualityFromWord(const QString& text)
{
    for (const auto& [value, word] : kQualityWords) {
        if (text == QLatin1String(word))
            return value;
    }
    return std::nullopt;
}

} // namespace

QString storable(const QString& text, int maximum)
{
    return QString::fromUtf8(text.left(maximum).toUtf8());
}

QByteArray punchSource()
{
    return QByteArray("punches p") + kHolderJoin +
           " LEFT JOIN corrections c ON c.punch_sequence = p.sequence AND c.kind = 'time'";
}

QByteArray genesisHash()
{
    return QByteArray(kHashBytes, '\0');
}

QByteArray canonicalBytes(const PunchRow& row)
{
    CanonicalWriter writer;
    writer.text(QStringLiteral("rollcall.punch.1"));
    writer.integer(row.sequence);
    writer.text(row.key);
    writer.text(row.person);
    writer.text(row.direction);
    writer.text(row.method);
    writer.integer(row.utcMs);
    writer.integer(row.zoneOffsetMinutes);
    writer.integer(row.monotonicNs);
    writer.text(row.bootId);
    writer.text(row.clockQuality);
    writer.text(row.door);
    writer.real(row.similarity);
    writer.integer(row.outboxRows);
    return writer.take();
}

QByteArray blake2b256(const QByteArray& input)
{
    QByteArray hash(kHashBytes, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), static_cast<std::size_t>(hash.size()),
                       reinterpret_cast<const unsigned char*>(input.constData()),
                       static_cast<unsigned long long>(input.size()), nullptr, 0);
    return hash;
}

QByteArray chainHash(const PunchRow& row)
{
    return blake2b256(row.previousHash + canonicalBytes(row));
}

PunchRow toRow(const PunchDraft& draft, qint64 sequence, qint64 outboxRows, const QByteArray& previousHash)
{
    PunchRow row;
    row.sequence = sequence;
    row.key = draft.key.toString(QUuid::WithoutBraces);
    row.person = storable(draft.person.value(), kMaxPersonIdLength);
    row.direction = toString(draft.direction);
    row.method = toString(draft.method);
    row.utcMs = draft.at.utc.time_since_epoch().count();
    row.zoneOffsetMinutes = draft.at.zoneOffset.count();
    row.monotonicNs = draft.at.monotonic.time_since_epoch().count();
    row.bootId = storable(draft.at.bootId, kMaxBootIdLength);
    row.clockQuality = toWord(draft.at.quality);
    row.door = storable(draft.door, kMaxDoorLength);
    row.similarity =
        std::isfinite(draft.similarity) ? draft.similarity + 0.0 : 0.0; // SQLite does not keep the sign of -0.0
    row.outboxRows = outboxRows;
    row.previousHash = previousHash;
    row.hash = chainHash(row);
    return row;
}

Result<Punch> toPunch(const PunchRow& row, const QString& personName)
{
    const auto direction = directionFromString(row.direction);
    const auto method = verifyMethodFromString(row.method);
    const auto quality = qualityFromWord(row.clockQuality);
    const QUuid key(row.key);
    if (!direction || !method || !quality || key.isNull())
        return failure(ErrorCode::Corrupt,
                       QStringLiteral("ledger entry %1 contains an unknown word").arg(row.sequence));
    Punch punch;
    punch.sequence = row.sequence;
    punch.facts.key = key;
    punch.facts.person = PersonId(row.person);
    punch.facts.direction = *direction;
    punch.facts.method = *method;
    punch.facts.at.utc = WallTime{Milliseconds{row.utcMs}};
    punch.facts.at.zoneOffset = std::chrono::minutes{row.zoneOffsetMinutes};
    punch.facts.at.monotonic = MonotonicTime{std::chrono::nanoseconds{row.monotonicNs}};
    punch.facts.at.bootId = row.bootId;
    punch.facts.at.quality = *quality;
    punch.facts.door = row.door;
    punch.facts.similarity = row.similarity;
    punch.personName = personName;
    punch.previousHash = row.previousHash;
    punch.hash = row.hash;
    return punch;
}

PunchRow readPunchRow(const Statement& statement, int first)
{
    PunchRow row;
    int column = first;
    row.sequence = statement.integer(column++);
    row.key = statement.text(column++);
    row.person = statement.text(column++);
    row.direction = statement.text(column++);
    row.method = statement.text(column++);
    row.utcMs = statement.integer(column++);
    row.zoneOffsetMinutes = statement.integer(column++);
    row.monotonicNs = statement.integer(column++);
    row.bootId = statement.text(column++);
    row.clockQuality = statement.text(column++);
    row.door = statement.text(column++);
    row.similarity = statement.real(column++);
    row.outboxRows = statement.integer(column++);
    row.previousHash = statement.blob(column++);
    row.hash = statement.blob(column++);
    return row;
}

Result<Punch> readPunch(const Statement& statement, int first)
{
    int column = first + kPunchColumnCount;
    auto punch = toPunch(readPunchRow(statement, first), statement.text(column++));
    if (!punch)
        return punch;
    if (!statement.isNull(column)) {
        TimeCorrection correction;
        correction.number = statement.integer(column);
        correction.utc = WallTime{Milliseconds{statement.integer(column + 1)}};
        correction.zoneOffset = std::chrono::minutes{statement.integer(column + 2)};
        punch->correction = correction;
    }
    column += 3;
    punch->changedDirection = directionFromString(statement.text(column++));
    punch->voided = statement.integer(column) != 0;
    return punch;
}

} // namespace rollcall
