#pragma once

#include "attendance/punch.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace rollcall {

/// Which connectors receive what.
struct Subscribers
{
    std::vector<ConnectorId> punches;       ///< gets a row in the outbox for each punch
    std::vector<ConnectorId> people;        ///< receive enrollments, changes and removals
    std::vector<ConnectorId> portraits = {};   ///< get a picture of the face with the punch
    std::vector<ConnectorId> expressions = {}; ///< get the expression that was seen after the punch
};

/// What was seen of the person at the punch.
struct Evidence
{
    QByteArray portraitJpeg; ///< the face, at most 320 pixels and 50 KiB; empty: none
    QString expression;      ///< empty: not known
    double expressionConfidence = 0.0;
};

/// One punch due for one connector.
struct DeliveryEntry
{
    qint64 outboxId = 0;
    int attempt = 0; ///< deliveries tried before this one
    Punch punch;
    Evidence evidence = {}; ///< as far as the connector gets it, and where there is some
};
using DeliveryBatch = std::vector<DeliveryEntry>;

/// A connector's word on one entry. Every entry of a batch gets exactly one.
struct DeliveryAnswer
{
    enum class Verdict {
        Accepted, ///< the server has it (or had it already)
        Retry,    ///< not delivered; try again after `retryAfter` or the back-off, whichever is later
        Rejected, ///< the server refuses it for good: parked, shown, retried by hand only
    };
    qint64 outboxId = 0;
    Verdict verdict = Verdict::Retry;
    QString reason;
    Milliseconds retryAfter{0};
};

} // namespace rollcall
