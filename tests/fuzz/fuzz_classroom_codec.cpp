#include "connectors/classroom/class_history.h"
#include "connectors/classroom/codec.h"
#include "connectors/classroom/face_encoding.h"
#include "connectors/classroom/judgement.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace rollcall;
using namespace rollcall::classroom;

/// Whatever a server answers, faces are 128 finite numbers, a failure is never "maybe" by itself, and what is remembered
/// keeps its limit.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const net::HttpResponse response{200, body, {}};
    const ServerZone zone(QTimeZone::utc());
    const WallTime now{Milliseconds{1'700'000'000'000}};
    ClassHistory history(zone, QStringLiteral("room"), std::chrono::minutes{5});
    history.restore(body);
    if (const auto found = readSchedule(response)) {
        if (*found) {
            for (const Enrolled& student : (*found)->students) {
                if (!student.face.empty() && student.face.size() != kEncodingLength)
                    std::abort();
                for (const float number : student.face) {
                    if (!std::isfinite(number))
                        std::abort();
                }
            }
        }
        history.saw(*found, now);
    }
    if (const auto week = readPreview(response))
        history.sawWeek(*week, {{QStringLiteral("A"), QStringLiteral("a")}}, now);
    if (history.save().size() > ClassHistory::kMaxBytes)
        std::abort();
    static_cast<void>(history.at(std::chrono::floor<std::chrono::seconds>(now)));
    static_cast<void>(readCourseList(response, zone));
    static_cast<void>(readStudentList(response, zone));
    if (judgePost(net::HttpResponse{400, body, {}}, 1, now).kind != PostVerdict::Kind::Bad)
        std::abort();
    return 0;
}
