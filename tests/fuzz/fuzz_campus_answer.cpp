#include "connectors/campus/attendance_answer.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace rollcall;
using namespace rollcall::campus;

/// Whatever a server answers, each row has one fate, or all have the same, and a failure is never taken for success.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const std::vector<Row> rows = [] {
        std::vector<Row> all;
        for (qint64 number = 1; number <= 3; ++number) {
            Punch punch;
            punch.sequence = number;
            punch.facts.person = PersonId(QString::number(number));
            all.push_back(toRow({number, 0, punch}).value());
        }
        return all;
    }();
    const QByteArray body(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    for (const Api api : {Api::V1, Api::V2}) {
        for (const int status : {200, 202, 400, 500}) {
            const UploadAnswer answer = readAnswer(api, net::HttpResponse{status, body, {}}, rows, WallTime{});
            if (!answer.rows.empty() && answer.rows.size() != rows.size())
                std::abort();
            if (answer.rows.empty() && answer.all.verdict == DeliveryAnswer::Verdict::Accepted)
                std::abort();
        }
    }
    return 0;
}
