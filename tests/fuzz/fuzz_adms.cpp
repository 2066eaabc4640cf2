#include "connectors/wire_adms_exchange.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace rollcall::wire;

/// Whatever comes: no line counts twice or as both, what was read is written as it was, and an answer stays one line.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const AttLogBody logs = readAttLogs(body);
    if (logs.count() > body.count('\n') + 1)
        std::abort();
    for (const auto& [line, log] : logs.lines) {
        QByteArray again = encodeAttLog(log);
        if (again.count('\n') != 1)
            std::abort();
        again.chop(1);
        const std::optional<AttLog> read = readAttLog(again);
        // A long work code may make it longer than a line can be.
        if (again.size() <= kMaxAttLogLine && (!read || read->pin != log.pin || read->time != log.time))
            std::abort();
    }
    for (const QByteArray& line : body.split('\n'))
        (void)readOperLog(line).fields.pin();
    for (const AdmsCommand& command : readCommands(body)) {
        const QByteArray answer = encodeCommandAnswer(command.id, 0, command.word);
        if (readCommandAnswers(answer).size() != 1 || answer.count('\n') != 1)
            std::abort();
    }
    (void)readCommandAnswers(body);
    (void)readGreeting(body);
    (void)readOk(body);
    (void)admsBodyFault(body, body.left(64));
    return 0;
}
