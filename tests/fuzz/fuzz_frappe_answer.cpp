#include "connectors/frappe/codec.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace rollcall;
using namespace rollcall::frappe;

/// Whatever a server answers: delivered is only what names a record, or what is looked up next.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    for (const int status : {200, 302, 404, 409, 417, 429, 500}) {
        const net::HttpResponse response{status, body, {}};
        const LogJudgement judged = judgeLog(response, WallTime{});
        if (judged.judgement.verdict == DeliveryAnswer::Verdict::Accepted && status != 200 && !judged.needsProof)
            std::abort();
        if (serverWords(body).contains(u'\n'))
            std::abort();
        if (proofIn(response, Settings(), Punch()) != Proof::Unknown && status != 200)
            std::abort();
        if ((firstName(response) || shiftSyncIn(response)) && status != 200)
            std::abort();
    }
    return 0;
}
