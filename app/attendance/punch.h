#pragma once

#include "base/clock.h"
#include "base/direction.h"
#include "base/ids.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QUuid>

#include <optional>

namespace rollcall {

/// How the person proved who they are.
enum class VerifyMethod { Face, Pin, QrCode, Card, Manual };

/// A punch as decided, before the ledger has it.
struct PunchDraft
{
    QUuid key = QUuid::createUuid(); ///< idempotency key, made once, at capture; the same over every resend
    PersonId person;
    Direction direction = Direction::In;
    VerifyMethod method = VerifyMethod::Face;
    ClockReading at;         ///< when the deciding frame was captured
    QString door;            ///< name of the entrance from the configuration, may be empty
    double similarity = 0.0; ///< mean similarity score of the agreeing frames; 0 where no face took part
};

/// What became known later about the time of a punch that was taken while the clock was not synchronised. An entry of
/// its own: the punch stays as it was written.
struct TimeCorrection
{
    qint64 number = 0; ///< 1, 2, 3 ... in the order of correcting
    WallTime utc{};
    std::chrono::minutes zoneOffset{0};
};

/// A committed ledger entry: immutable, gap-free, chained.
struct Punch
{
    qint64 sequence = 0; ///< 1, 2, 3 ... without gaps
    PunchDraft facts;    ///< as recorded
    std::optional<TimeCorrection> correction;
    std::optional<Direction> changedDirection; ///< by a correction, the newest one
    bool voided = false;                       ///< it does not count: "not me", or by an administrator
    QString personName;      ///< the person's name now; empty once they are deleted, and where names are not kept
    QByteArray previousHash; ///< 32 bytes; zeros for sequence 1
    QByteArray hash;         ///< BLAKE2b-256 over the previous hash and the canonical bytes of this entry

    /// The time to show, compare and count with: the corrected one where there is one.
    [[nodiscard]] ClockReading when() const;
    /// The direction to show and count with: the changed one where there is one.
    [[nodiscard]] Direction direction() const { return changedDirection.value_or(facts.direction); }
    [[nodiscard]] bool isCorrected() const { return correction || changedDirection || voided; }
};

[[nodiscard]] QString toString(Direction direction); ///< "in" / "out"
[[nodiscard]] QString toString(VerifyMethod method); ///< "face", "pin", "qr", "card", "manual"
[[nodiscard]] std::optional<Direction> directionFromString(const QString& text);
[[nodiscard]] std::optional<VerifyMethod> verifyMethodFromString(const QString& text);

} // namespace rollcall
