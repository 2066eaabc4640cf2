#include "connectors/adms_server/upload.h"

#include <QDateTime>

namespace rollcall::adms_server {

namespace {

/// Name space of the keys; made once, for this purpose, and never changed: it is part of every key in ledgers.
const QUuid kKeySpace(QStringLiteral("{5d3c0f63-0f8c-4d5e-9a7e-6b7f0e1c2a94}"));
/// A terminal that lost its battery counts from 2000 or 1970.
constexpr int kFirstYear = 2010;
/// Clocks that differ, and zones that are set wrongly.
constexpr std::chrono::hours kFutureAllowed{24};

} // namespace

CollectedBatch readUpload(const QString& serialNumber, const Terminal& terminal, const QByteArray& body, WallTime now)
{
    wire::AttLogBody read = wire::readAttLogs(body);
    CollectedBatch batch{.terminal = serialNumber};
    for (wire::BadLine& line : read.bad)
        batch.unusable.push_back({serialNumber, std::move(line)});
    // A clock of our own that was never set cannot say what is in the future.
    const bool isNowKnown = toDateTimeUtc(now).date().year() >= kFirstYear;
    for (auto& [raw, log] : read.lines) {
        const QDateTime local(log.date, log.time, terminal.zone);
        const WallTime utc{Milliseconds{local.toMSecsSinceEpoch()}};
        if (log.date.year() < kFirstYear || (isNowKnown && utc > now + kFutureAllowed)) {
            batch.unusable.push_back({serialNumber,
                                      {0, QString::fromUtf8(raw.left(wire::kMaxShownLine)).simplified(),
                                       QStringLiteral("the terminal's clock is wrong")}});
            continue;
        }
        const std::chrono::minutes offset{local.offsetFromUtc() / 60};
        batch.punches.push_back({serialNumber, terminal.door, std::move(log), utc, offset, raw});
    }
    return batch;
}

Direction directionOf(int status, Direction unknown)
{
    switch (status) {
    case wire::kStatusIn:
    case wire::kStatusBreakIn:
    case wire::kStatusOvertimeIn:
        return Direction::In;
    case wire::kStatusOut:
    case wire::kStatusBreakOut:
    case wire::kStatusOvertimeOut:
        return Direction::Out;
    default:
        return unknown;
    }
}

VerifyMethod methodOf(int verify)
{
    switch (verify) {
    case wire::kVerifyFace:
        return VerifyMethod::Face;
    case wire::kVerifyPassword:
        return VerifyMethod::Pin;
    case wire::kVerifyCard:
        return VerifyMethod::Card;
    default: // a finger, which this kiosk does not know
        return VerifyMethod::Manual;
    }
}

QUuid keyOf(const CollectedPunch& punch)
{
    // Neither serial numbers nor times contain line ends; the number of the person comes last.
    const QString name = punch.terminal + u'\n' + punch.log.date.toString(Qt::ISODate) + u' ' +
                         punch.log.time.toString(Qt::ISODate) + u'\n' + punch.log.pin;
    return QUuid::createUuidV5(kKeySpace, name);
}

} // namespace rollcall::adms_server
