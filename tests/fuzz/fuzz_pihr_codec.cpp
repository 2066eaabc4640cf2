#include "connectors/pihr/command_codec.h"
#include "connectors/pihr/session.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace rollcall;
using namespace rollcall::pihr;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// How often the entry was answered.
int answersIn(const Outputs& outputs)
{
    int total = 0;
    for (const Output& output : outputs) {
        if (const auto* answers = std::get_if<Answers>(&output))
            total += static_cast<int>(answers->answers.size());
    }
    return total;
}
/// How often news of people was.
int settledIn(const Outputs& outputs)
{
    int total = 0;
    for (const Output& output : outputs) {
        if (const auto* said = std::get_if<RosterAnswers>(&output))
            total += static_cast<int>(said->answers.size());
    }
    return total;
}

} // namespace

/// Lines of the input are messages of a server: to the codec, and to a session with one punch in flight.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString input = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Incoming incoming = decode(input);
    if (const auto* reply = std::get_if<Reply>(&incoming)) {
        require(reply->reason.size() <= kMaxReasonLength && reply->message.size() <= kMaxReasonLength);
        require(reply->personName.size() <= kMaxNameLength && reply->person.value_or(1) > 0);
        require(reply->accepted || !reply->grantsAccess);
    }

    if (const auto* command = std::get_if<Command>(&incoming)) {
        const Request request = readCommand({Dialect::AiFace, WireTime::Local, 8, QStringLiteral("SN-1")}, *command);
        require(request.names.size() <= kMaxNames);
        require(!request.person || request.person->number.value_or(1) > 0);
        require(!request.person || request.person->number || !request.person->id.isEmpty());
        require(!request.token || request.order == Order::ChangePerson);
    }

    SessionConfig config;
    config.speech.serialNumber = QStringLiteral("SN-1");
    config.speech.dialect = size % 2 == 0 ? Dialect::Pihr : Dialect::AiFace;
    config.secret = Secret("hush");
    Session session(config);
    MonotonicTime now{std::chrono::hours{1}};
    (void)session.connected(now);
    (void)session.textReceived(QStringLiteral(R"({"ret":"reg","result":true})"), now);
    DeliveryEntry entry;
    entry.outboxId = 1;
    entry.punch.facts.person = PersonId(QStringLiteral("17"));
    int answers = answersIn(session.deliver({entry}, now));
    RosterChange news{1, RosterChange::Kind::Enrolled, {}, "jpeg", Secret("2352253")};
    news.person.id = PersonId(QStringLiteral("17"));
    int settled = settledIn(session.rosterChanged({news}, now));
    int verdicts = 0;
    (void)session.ask({1, Secret("TOKEN")}, now);
    for (const QString& line : input.split(u'\n')) {
        const Outputs outputs = session.textReceived(line, now);
        answers += answersIn(outputs);
        settled += settledIn(outputs);
        for (const Output& output : outputs)
            verdicts += std::holds_alternative<TokenAnswer>(output) ? 1 : 0;
        now += Milliseconds{50};
        answers += answersIn(session.tick(now));
    }
    answers += answersIn(session.closed({}, now));
    require(answers == 1 && settled <= 1 && verdicts <= 1);
    return 0;
}
