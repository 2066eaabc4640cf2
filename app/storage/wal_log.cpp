#include "storage/wal_log.h"

#include "storage/sqlite_error.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace rollcall {

namespace {

constexpr qint64 kHeaderBytes = 32;
constexpr qint64 kFrameHeaderBytes = 24;
constexpr qint64 kCheckedHeaderBytes = 8;    ///< of a frame: page number and size after commit
constexpr std::uint32_t kMagic = 0x377f0682; ///< the lowest bit: checksums are of big-endian words
constexpr std::uint32_t kVersion = 3007000;
constexpr std::uint32_t kSmallestPage = 512;
constexpr std::uint32_t kLargestPage = 65536;
constexpr int kWordBits = 32;

struct Checksum
{
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    friend bool operator==(const Checksum&, const Checksum&) = default;
};

std::uint32_t bigEndian(const uchar* at)
{
    return qFromBigEndian<std::uint32_t>(at);
}

/// Adds `bytes` (a multiple of 8) to the running checksum.
Checksum add(Checksum sum, bool isBigEndian, const uchar* data, qint64 bytes)
{
    for (const uchar* at = data; at < data + bytes; at += 8) {
        const auto word = [isBigEndian](const uchar* from) {
            return isBigEndian ? qFromBigEndian<std::uint32_t>(from) : qFromLittleEndian<std::uint32_t>(from);
        };
        sum.first += word(at) + sum.second;
        sum.second += word(at + 4) + sum.first;
    }
    return sum;
}

/// Which bit, flipped back, turns the computed checksum into the stored one. The checksum is linear modulo 2^32, so
/// that the effect of each bit on the end is known without computing it again. -1: none, or more than one: a word's
/// high bits have the same effect in many words.
qint64 findFlippedBit(const Checksum& computed, const Checksum& stored, bool isBigEndian, const uchar* frame,
                      qint64 checkedBytes)
{
    const Checksum wanted{stored.first - computed.first, stored.second - computed.second};
    // What one more in the first, or the second, word of a pair adds to the end.
    Checksum even{1, 1};
    Checksum odd{0, 1};
    qint64 found = -1;
    int matches = 0;
    const auto look = [&](const Checksum& effect, qint64 word) {
        // Behind the frame's checked header follow salts and checksums, which are not part of the sum.
        const qint64 offset =
            word * 4 < kCheckedHeaderBytes ? word * 4 : word * 4 - kCheckedHeaderBytes + kFrameHeaderBytes;
        const std::uint32_t value = isBigEndian ? qFromBigEndian<std::uint32_t>(frame + offset)
                                                : qFromLittleEndian<std::uint32_t>(frame + offset);
        for (int bit = 0; bit < kWordBits; ++bit) {
            const std::uint32_t weight = std::uint32_t{1} << bit;
            const std::uint32_t change = (value & weight) != 0 ? 0U - weight : weight;
            if (change * effect.first != wanted.first || change * effect.second != wanted.second)
                continue;
            ++matches;
            const int byte = isBigEndian ? 3 - bit / 8 : bit / 8;
            found = (word * 4 + byte) * 8 + bit % 8;
        }
    };
    for (qint64 pair = checkedBytes / 8 - 1; pair >= 0; --pair) {
        look(odd, pair * 2 + 1);
        look(even, pair * 2);
        for (Checksum* effect : {&even, &odd}) {
            effect->first += effect->second;
            effect->second += effect->first;
        }
    }
    return matches == 1 ? found : -1;
}

bool isPageSize(std::uint32_t size)
{
    return size >= kSmallestPage && size <= kLargestPage && std::has_single_bit(size);
}

class Reader
{
public:
    Reader(const uchar* data, qint64 size) : m_data(data), m_size(size) {}

    WalLog read(std::uint32_t pageSizeOfDatabase)
    {
        readHeader(pageSizeOfDatabase);
        if (!isPageSize(m_log.pageSize))
            return m_log;
        const qint64 frameBytes = kFrameHeaderBytes + m_log.pageSize;
        const qint64 count = (m_size - kHeaderBytes) / frameBytes;
        m_log.frames.reserve(static_cast<std::size_t>(count));
        for (qint64 index = 0; index < count; ++index)
            readFrame(m_data + kHeaderBytes + index * frameBytes);
        while (!m_log.frames.empty() && !m_log.frames.back().current && !m_log.frames.back().isUsable())
            m_log.frames.pop_back();
        return m_log;
    }

private:
    [[nodiscard]] bool isHeader(const std::array<uchar, kHeaderBytes>& bytes) const
    {
        const std::uint32_t magic = bigEndian(bytes.data());
        if ((magic & ~1U) != kMagic || bigEndian(bytes.data() + 4) != kVersion ||
            !isPageSize(bigEndian(bytes.data() + 8)))
            return false;
        const Checksum sum = add({}, (magic & 1U) != 0, bytes.data(), kHeaderBytes - 8);
        return sum == Checksum{bigEndian(bytes.data() + 24), bigEndian(bytes.data() + 28)};
    }

    /// With one bit flipped back. A bit of the last salt and one of the checksum may explain it equally well: the
    /// frames repeat the salts, and decide.
    [[nodiscard]] std::optional<std::array<uchar, kHeaderBytes>>
    correctedHeader(std::array<uchar, kHeaderBytes> bytes) const
    {
        constexpr std::size_t kSalts = 16;
        constexpr std::size_t kSaltBytes = 8;
        std::optional<std::array<uchar, kHeaderBytes>> corrected;
        for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
            const auto mask = static_cast<uchar>(1U << (bit % 8));
            bytes[bit / 8] ^= mask;
            if (isHeader(bytes)) {
                const bool isThatOfFrames =
                    m_size >= kHeaderBytes + kFrameHeaderBytes &&
                    std::memcmp(bytes.data() + kSalts, m_data + kHeaderBytes + 8, kSaltBytes) == 0;
                if (!corrected || isThatOfFrames)
                    corrected = bytes;
                if (isThatOfFrames)
                    break;
            }
            bytes[bit / 8] ^= mask;
        }
        return corrected;
    }

    void readHeader(std::uint32_t pageSizeOfDatabase)
    {
        std::array<uchar, kHeaderBytes> bytes{};
        std::memcpy(bytes.data(), m_data, kHeaderBytes);
        bool found = isHeader(bytes);
        if (!found) {
            const auto corrected = correctedHeader(bytes);
            found = m_log.headerCorrected = corrected.has_value();
            bytes = corrected.value_or(bytes);
        }
        for (std::size_t word = 0; word < m_log.header.size(); ++word)
            m_log.header[word] = bigEndian(bytes.data() + word * 4);
        if (!found) {
            // The frames repeat the salts, and each checksum continues the one before it: the rest is known.
            m_log.headerLost = true;
            m_log.header[0] = kMagic;
            m_log.header[1] = kVersion;
            m_log.header[2] = pageSizeOfDatabase;
            if (m_size >= kHeaderBytes + kFrameHeaderBytes) {
                m_log.header[4] = bigEndian(m_data + kHeaderBytes + 8);
                m_log.header[5] = bigEndian(m_data + kHeaderBytes + 12);
            }
        }
        m_log.pageSize = m_log.header[2];
        m_isBigEndian = (m_log.header[0] & 1U) != 0;
        m_seed = {m_log.header[6], m_log.header[7]};
    }

    void readFrame(const uchar* at)
    {
        const qint64 checkedBytes = kCheckedHeaderBytes + m_log.pageSize;
        const auto sum = [&](const Checksum& seed) {
            return add(add(seed, m_isBigEndian, at, kCheckedHeaderBytes), m_isBigEndian, at + kFrameHeaderBytes,
                       m_log.pageSize);
        };
        WalFrame frame;
        frame.page = bigEndian(at);
        frame.pagesAfterCommit = bigEndian(at + 4);
        frame.current = bigEndian(at + 8) == m_log.header[4] && bigEndian(at + 12) == m_log.header[5];
        const Checksum stored{bigEndian(at + 16), bigEndian(at + 20)};
        Checksum computed = sum(m_seed);
        if (computed != stored && m_alternative) {
            // The frame before was not sound. If this one follows what was computed for it, only its checksum was
            // damaged.
            if (const Checksum other = sum(*m_alternative); other == stored) {
                computed = other;
                m_log.frames.back().state = WalFrame::State::Corrected;
            }
        }
        m_alternative.reset();
        if (computed == stored) {
            // With other salts only directly behind one of ours: frames from before a restart of the log, which follow
            // each other, are none of it.
            const bool isOurs = frame.current || m_log.frames.empty() || m_log.frames.back().isUsable();
            if (isOurs)
                frame.state = frame.current ? WalFrame::State::Sound : WalFrame::State::Corrected;
        } else if (frame.current) {
            // One bit of the checksum itself, or the last word of the page: the next frame tells.
            const int bits =
                std::popcount(computed.first ^ stored.first) + std::popcount(computed.second ^ stored.second);
            if (bits > 1)
                frame.flippedBit = findFlippedBit(computed, stored, m_isBigEndian, at, checkedBytes);
            if (frame.flippedBit >= 0) {
                frame.state = WalFrame::State::Corrected;
                correct(frame);
            } else {
                m_alternative = computed;
            }
            computed = stored;
        } else {
            computed = stored;
        }
        m_seed = computed;
        m_log.frames.push_back(frame);
    }

    /// Page number and size after commit are the frame's first eight bytes.
    static void correct(WalFrame& frame)
    {
        const qint64 byte = frame.flippedBit / 8;
        if (byte >= kCheckedHeaderBytes)
            return;
        std::uint32_t& field = byte < 4 ? frame.page : frame.pagesAfterCommit;
        field ^= std::uint32_t{1} << ((3 - byte % 4) * 8 + frame.flippedBit % 8);
    }

    const uchar* m_data;
    qint64 m_size;
    WalLog m_log;
    bool m_isBigEndian = false;
    Checksum m_seed;
    std::optional<Checksum> m_alternative; ///< computed for a frame whose stored checksum did not match
};

Error cannotRead(const QFile& file)
{
    return {ErrorCode::PermissionDenied,
            QStringLiteral("the write-ahead log %1 cannot be read (%2)").arg(file.fileName(), file.errorString())};
}

} // namespace

qint64 WalLog::firstUnsound() const
{
    const auto found = std::find_if(frames.begin(), frames.end(),
                                    [](const WalFrame& frame) { return frame.state != WalFrame::State::Sound; });
    return found == frames.end() ? 0 : found - frames.begin() + 1;
}

qint64 WalLog::usablePrefix() const
{
    qint64 end = 0;
    for (std::size_t index = 0; index < frames.size() && frames[index].isUsable(); ++index) {
        if (frames[index].isCommit())
            end = static_cast<qint64>(index) + 1;
    }
    return end;
}

qint64 WalLog::usableEnd() const
{
    for (std::size_t end = frames.size(); end > 0; --end) {
        if (frames[end - 1].isUsable() && frames[end - 1].isCommit())
            return static_cast<qint64>(end);
    }
    return 0;
}

bool WalLog::isDamaged() const
{
    if (headerCorrected || (headerLost && !frames.empty()))
        return true;
    bool unsound = false;
    bool committed = false; // behind, or in, an unsound frame
    for (const WalFrame& frame : frames) {
        if (committed && frame.current)
            return true;
        if (frame.state == WalFrame::State::Corrected)
            return true;
        unsound = unsound || !frame.isUsable();
        // What a torn frame says of itself is not to be believed.
        committed = committed || (unsound && frame.isUsable() && frame.current && frame.isCommit());
    }
    return false;
}

bool WalLog::hasDoubtfulEnd() const
{
    return firstUnsound() > 0 && frames.back().isCommit();
}

Result<std::optional<WalLog>> readWalLog(const QString& path, std::uint32_t pageSize)
{
    QFile file(path);
    if (!file.exists() || file.size() <= kHeaderBytes)
        return std::optional<WalLog>();
    if (!file.open(QIODevice::ReadOnly))
        return failure(cannotRead(file));
    const uchar* data = file.map(0, file.size());
    if (data == nullptr)
        return failure(cannotRead(file));
    WalLog log = Reader(data, file.size()).read(pageSize);
    log.path = path;
    return std::optional<WalLog>(std::move(log));
}

Status writeWalLog(const WalLog& log, const std::vector<std::size_t>& frames, const QString& target)
{
    QFile source(log.path);
    if (!source.open(QIODevice::ReadOnly))
        return failure(cannotRead(source));
    QFile file(target);
    const auto cannotWrite = [&file, &target] {
        return failure(ErrorCode::Io,
                       QStringLiteral("the write-ahead log %1 cannot be written (%2)").arg(target, file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return cannotWrite();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);

    const auto put = [](QByteArray& bytes, qsizetype offset, std::uint32_t value) {
        qToBigEndian(value, bytes.data() + offset);
    };
    const bool isBigEndian = (log.header[0] & 1U) != 0;
    const auto sumOf = [isBigEndian](const Checksum& seed, const QByteArray& bytes, qsizetype from, qsizetype count) {
        return add(seed, isBigEndian, reinterpret_cast<const uchar*>(bytes.constData()) + from, count);
    };
    QByteArray header(kHeaderBytes, '\0');
    for (std::size_t word = 0; word < 6; ++word)
        put(header, static_cast<qsizetype>(word * 4), log.header[word]);
    Checksum sum = sumOf({}, header, 0, kHeaderBytes - 8);
    put(header, 24, sum.first);
    put(header, 28, sum.second);
    if (file.write(header) != header.size())
        return cannotWrite();
    const qint64 frameBytes = kFrameHeaderBytes + log.pageSize;
    for (const std::size_t index : frames) {
        if (!source.seek(kHeaderBytes + static_cast<qint64>(index) * frameBytes))
            return failure(cannotRead(source));
        QByteArray frame = source.read(frameBytes);
        if (frame.size() != frameBytes)
            return failure(cannotRead(source));
        if (const qint64 bit = log.frames[index].flippedBit; bit >= 0) {
            const qint64 byte = bit / 8;
            char& flipped = frame[byte < kCheckedHeaderBytes ? byte : byte - kCheckedHeaderBytes + kFrameHeaderBytes];
            flipped = static_cast<char>(flipped ^ (1 << (bit % 8)));
        }
        put(frame, 8, log.header[4]);
        put(frame, 12, log.header[5]);
        sum = sumOf(sumOf(sum, frame, 0, kCheckedHeaderBytes), frame, kFrameHeaderBytes, log.pageSize);
        put(frame, 16, sum.first);
        put(frame, 20, sum.second);
        if (file.write(frame) != frame.size())
            return cannotWrite();
    }
    if (::fsync(file.handle()) != 0)
        return failure(errnoError(errno, QStringLiteral("the write-ahead log %1 cannot be synced").arg(target)));
    return {};
}

} // namespace rollcall
