#include "connectors/broker/enrollment_codec.h"
#include "connectors/broker/event_answer.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace rollcall;
using namespace rollcall::broker;

/// Whatever a broker answers, each entry has one fate, or all have the same; a refusal is never taken for success; and
/// an embedding that is read has numbers in it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const SentEvents sent{{QStringLiteral("E1"), QStringLiteral("E2")}, {QStringLiteral("X1")}, true};
    for (const int status : {201, 202, 207, 400, 404, 500}) {
        const net::HttpResponse response{status, body, {}};
        const EventAnswer answer = readEventAnswer(response, sent, WallTime{});
        if (!answer.entries.empty() && answer.entries.size() != sent.ids.size())
            std::abort();
        const bool canProve = status == 201 || status == 207;
        if (!canProve && (!answer.entries.empty() || answer.all.verdict == DeliveryAnswer::Verdict::Accepted))
            std::abort();
    }
    const auto list = readSyncAnswer({200, body, {}});
    if (!list)
        return 0;
    for (const ReadAddition& addition : list->additions) {
        if (addition && (addition->values.empty() || addition->person.isEmpty()))
            std::abort();
    }
    return 0;
}
