#include "connectors/zoho/judgement.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace rollcall;
using namespace rollcall::zoho;

/// Whatever a server answers: nothing is delivered without a success and without a word for it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    for (const int status : {200, 302, 401, 404, 422, 429, 500}) {
        const net::HttpResponse response{status, body, {}};
        const ImportJudgement judged = judgeImport(response, WallTime{});
        const bool isAccepted = judged.judgement.verdict == DeliveryAnswer::Verdict::Accepted;
        if (isAccepted && (status != 200 || body.isEmpty() || judged.mayConcernOne || judged.isToken))
            std::abort();
        if (isAccepted != judged.judgement.reason.isEmpty())
            std::abort();
        const auto token = readToken(response, WallTime{});
        if (token && (status != 200 || token->value.isEmpty() || token->value.contains('\n')))
            std::abort();
    }
    return 0;
}
