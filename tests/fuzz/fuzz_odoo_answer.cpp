#include "connectors/odoo/answer.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace rollcall;
using namespace rollcall::odoo;

/// Whatever a server answers: an error is never taken for delivered, nor is a number that is none for a record.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    for (const Api api : {Api::Json2, Api::JsonRpc}) {
        for (const int status : {200, 302, 404, 409, 422, 429, 500}) {
            const Answer answer = readAnswer(api, net::HttpResponse{status, body, {}}, WallTime{});
            if (!answer) {
                if (answer.error().judgement.verdict == DeliveryAnswer::Verdict::Accepted ||
                    answer.error().judgement.reason.isEmpty())
                    std::abort();
                continue;
            }
            if (status != 200)
                std::abort();
            const auto records = recordsIn(*answer);
            for (const Record& record : records.value_or(std::vector<Record>())) {
                if (record.id <= 0)
                    std::abort();
            }
            if (userIn(*answer).value_or(0) < 0 || (isCreated(*answer) && records && !records->empty()))
                std::abort();
        }
    }
    return 0;
}
