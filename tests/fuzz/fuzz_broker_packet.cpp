#include "connectors/broker/engine_io.h"
#include "connectors/broker/enrollment_codec.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace rollcall;
using namespace rollcall::broker;

/// A packet is one of the known kinds or malformed; only an event has messages, and times are within bounds.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Packet packet =
        readPacket(QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (packet.kind == Packet::Kind::Open && packet.pingInterval <= Milliseconds{0})
        std::abort();
    const std::vector<Message> messages = messagesIn(packet);
    if (!messages.empty() && packet.kind != Packet::Kind::Event)
        std::abort();
    for (const Message& message : messages) {
        const ReadAddition addition = readPublished(message.data);
        if (addition && addition->values.empty())
            std::abort();
    }
    return 0;
}
