#include "connectors/zkteco/packet.h"
#include "connectors/zkteco/records.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace rollcall;
using namespace rollcall::zkteco;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void readRecords(QByteArrayView set, qint64 expected)
{
    const Result<RecordLayout> layout = layoutOf(set, expected);
    if (!layout)
        return;
    const QByteArrayView bytes = recordsIn(set);
    const auto size = static_cast<qsizetype>(*layout);
    require(bytes.size() % size == 0);
    for (qsizetype at = 0; at < bytes.size(); at += size) {
        const AttendanceRecord record = decodeRecord(bytes.sliced(at, size), *layout);
        require(record.code.size() < 512 && !record.code.contains(u'\n'));
        if (record.time.isValid() && record.time.year < 2100)
            require(decodeTime(encodeTime(record.time)) == record.time);
    }
}

} // namespace

/// The input is a TCP stream, a datagram, a data set, an event and an answer, all of a hostile peer.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    StreamReader reader(4096);
    for (qsizetype at = 0; at < input.size(); at += 11) {
        reader.append(input.mid(at, 11));
        Result<std::optional<QByteArray>> next = reader.next();
        while (next && *next) {
            require((*next)->size() >= kHeaderBytes && (*next)->size() <= 4096);
            next = reader.next();
        }
        if (!next)
            break;
        require(reader.buffered() <= 4096 + kPrefixBytes);
    }
    if (const Result<Packet> packet = decode(input, Checksum::Required))
        require(decode(encode(*packet), Checksum::Required).has_value());
    (void)decode(input, Checksum::Ignored);
    readRecords(input, static_cast<qint64>(size / 16));
    if (const auto users = decodeUsers(input, static_cast<qint64>(size / 28))) {
        for (const User& user : *users) {
            (void)encode(user, UserLayout::Long);
            (void)encode(user, UserLayout::Short);
        }
    }
    (void)decodeEvent(input);
    (void)decodeSizes(input);
    (void)optionValue("~OS", input);
    return 0;
}
