#include "storage/database_pages.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <optional>

namespace rollcall {

namespace {

constexpr std::uint32_t kFileHeader = 100;
constexpr std::uint32_t kMinPage = 512;
constexpr std::uint32_t kMaxPage = 65536;
/// Many times the longest record that is written: bounds what a damaged length can cost.
constexpr qint64 kMaxRecord = 16LL * 1024 * 1024;
constexpr qint64 kLogHeader = 32;
constexpr qint64 kFrameHeader = 24;

std::uint32_t number32(const QByteArray& bytes, qint64 at)
{
    return at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : 0;
}

std::uint32_t number16(const QByteArray& bytes, qint64 at)
{
    return at + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.constData() + at) : 0;
}

/// Reads a variable-length integer and moves `at` behind it.
std::optional<qint64> varint(const QByteArray& bytes, qint64& at)
{
    quint64 value = 0;
    for (int i = 0; i < 9; ++i, ++at) {
        if (at < 0 || at >= bytes.size())
            return std::nullopt;
        const auto byte = static_cast<quint8>(bytes.at(at));
        if (i == 8) {
            ++at;
            return static_cast<qint64>((value << 8U) | byte);
        }
        value = (value << 7U) | (byte & 0x7FU);
        if ((byte & 0x80U) == 0) {
            ++at;
            return static_cast<qint64>(value);
        }
    }
    return std::nullopt;
}

qint64 signedBytes(const QByteArray& bytes, qint64 at, int length)
{
    qint64 value = static_cast<qint8>(bytes.at(at));
    for (int i = 1; i < length; ++i)
        value = static_cast<qint64>((static_cast<quint64>(value) << 8U) | static_cast<quint8>(bytes.at(at + i)));
    return value;
}

/// How many bytes a value of this serial type takes; none for a type that does not exist.
std::optional<qint64> sizeOf(qint64 type)
{
    constexpr std::array<qint64, 10> kSmall{0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (type < 0 || type == 10 || type == 11)
        return std::nullopt;
    return type < 10 ? kSmall.at(static_cast<std::size_t>(type)) : (type - 12) / 2;
}

QVariant valueOf(const QByteArray& record, qint64 at, qint64 type, qint64 size)
{
    if (type == 0)
        return {};
    if (type == 7)
        return std::bit_cast<double>(qFromBigEndian<quint64>(record.constData() + at));
    if (type == 8 || type == 9)
        return type == 9 ? qint64{1} : qint64{0};
    if (type < 7)
        return signedBytes(record, at, static_cast<int>(size));
    const QByteArray bytes = record.mid(at, size);
    return type % 2 == 0 ? QVariant(bytes.isNull() ? QByteArray("") : bytes)
                         : QVariant(bytes.isEmpty() ? QStringLiteral("") : QString::fromUtf8(bytes));
}

bool readRecord(const QByteArray& record, std::vector<QVariant>& values)
{
    qint64 at = 0;
    const auto headerSize = varint(record, at);
    if (!headerSize || *headerSize < 1 || *headerSize > record.size())
        return false;
    qint64 body = *headerSize;
    while (at < *headerSize) {
        const auto type = varint(record, at);
        const auto size = type ? sizeOf(*type) : std::nullopt;
        if (!size || *size > record.size() - body)
            return false;
        values.push_back(valueOf(record, body, *type, *size));
        body += *size;
    }
    return at == *headerSize && body == record.size();
}

/// The running checksum of a write-ahead log.
struct LogSum
{
    bool bigEndian = false;
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    void add(const char* data, qint64 size)
    {
        for (qint64 at = 0; at + 8 <= size; at += 8) {
            const auto word = [&](qint64 where) {
                return bigEndian ? qFromBigEndian<quint32>(data + where) : qFromLittleEndian<quint32>(data + where);
            };
            first += word(at) + second;
            second += word(at + 4) + first;
        }
    }
    [[nodiscard]] bool isAt(const QByteArray& bytes, qint64 at) const
    {
        return number32(bytes, at) == first && number32(bytes, at + 4) == second;
    }
};

} // namespace

Status DatabasePages::open(const QString& path)
{
    m_file.setFileName(path);
    if (m_file.exists() && !m_file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::PermissionDenied,
                       QStringLiteral("the database %1 cannot be read (%2)").arg(path, m_file.errorString()));
    if (m_file.isOpen()) {
        const QByteArray header = m_file.read(kFileHeader);
        const std::uint32_t stored = number16(header, 16);
        const std::uint32_t size = stored == 1 ? kMaxPage : stored;
        // A damaged header: our databases have the default size.
        if (header.startsWith("SQLite format 3") && std::has_single_bit(size) && size >= kMinPage)
            m_pageSize = size;
        m_count = static_cast<std::uint32_t>((m_file.size() + m_pageSize - 1) / m_pageSize);
    }
    return readLog(path + QStringLiteral("-wal"));
}

/// Up to the last commit before the first frame that does not hold.
Status DatabasePages::readLog(const QString& path)
{
    m_log.setFileName(path);
    if (!m_log.exists())
        return {};
    if (!m_log.open(QIODevice::ReadOnly))
        return failure(ErrorCode::PermissionDenied,
                       QStringLiteral("the log %1 cannot be read (%2)").arg(path, m_log.errorString()));
    const QByteArray header = m_log.read(kLogHeader);
    const std::uint32_t magic = number32(header, 0);
    const std::uint32_t pageSize = number32(header, 8);
    LogSum sum;
    sum.bigEndian = (magic & 1U) != 0;
    sum.add(header.constData(), header.size() - 8);
    if (header.size() < kLogHeader || (magic | 1U) != 0x377F0683U || !sum.isAt(header, 24) ||
        (m_file.isOpen() && m_file.size() >= kFileHeader && pageSize != m_pageSize))
        return {};
    m_pageSize = pageSize;
    QHash<std::uint32_t, qint64> transaction;
    for (;;) {
        const QByteArray frame = m_log.read(kFrameHeader + m_pageSize);
        if (frame.size() < kFrameHeader + m_pageSize || frame.mid(8, 8) != header.mid(16, 8))
            return {};
        sum.add(frame.constData(), 8);
        sum.add(frame.constData() + kFrameHeader, m_pageSize);
        if (!sum.isAt(frame, 16))
            return {};
        transaction.insert(number32(frame, 0), m_log.pos() - m_pageSize);
        if (const std::uint32_t pages = number32(frame, 4); pages != 0) {
            m_inLog.insert(transaction);
            transaction.clear();
            m_count = pages;
        }
    }
}

QByteArray DatabasePages::bytes(std::uint32_t number) const
{
    if (number == 0 || number > m_count)
        return {};
    const auto logged = m_inLog.constFind(number);
    QFile& file = logged != m_inLog.constEnd() ? m_log : m_file;
    const qint64 at = logged != m_inLog.constEnd() ? *logged : qint64{number - 1} * m_pageSize;
    if (!file.isOpen() || !file.seek(at))
        return {};
    QByteArray page = file.read(m_pageSize);
    if (page.size() < m_pageSize) // the end of the file is missing
        page.append(m_pageSize - page.size(), '\0');
    return page;
}

RawPage DatabasePages::page(std::uint32_t number) const
{
    RawPage result;
    const QByteArray page = bytes(number);
    const std::uint32_t start = number == 1 ? kFileHeader : 0;
    if (page.size() < static_cast<qsizetype>(start) + 12)
        return result;
    switch (static_cast<quint8>(page.at(start))) {
    case 0x0D:
        result.kind = RawPage::Kind::TableLeaf;
        break;
    case 0x05:
        result.kind = RawPage::Kind::TableInterior;
        break;
    case 0x0A:
        result.kind = RawPage::Kind::IndexLeaf;
        break;
    case 0x02:
        result.kind = RawPage::Kind::IndexInterior;
        break;
    default:
        return result;
    }
    const bool isInterior = result.kind == RawPage::Kind::TableInterior || result.kind == RawPage::Kind::IndexInterior;
    const std::uint32_t pointers = start + (isInterior ? 12 : 8);
    const std::uint32_t cells = number16(page, start + 3);
    for (std::uint32_t i = 0; i < cells && pointers + 2 * i + 2 <= m_pageSize; ++i) {
        const std::uint32_t at = number16(page, pointers + 2 * i);
        if (at >= pointers && at + 4 <= m_pageSize && !readCell(page, at, result))
            continue; // this one only
    }
    if (isInterior)
        result.children.push_back(number32(page, start + 8));
    return result;
}

bool DatabasePages::readCell(const QByteArray& page, std::uint32_t at, RawPage& into) const
{
    qint64 position = at;
    if (into.kind == RawPage::Kind::TableInterior || into.kind == RawPage::Kind::IndexInterior) {
        into.children.push_back(number32(page, position));
        position += 4;
    }
    if (into.kind == RawPage::Kind::TableInterior)
        return true;
    const bool isTable = into.kind == RawPage::Kind::TableLeaf;
    const auto size = varint(page, position);
    RawRecord record;
    if (isTable) {
        const auto rowid = varint(page, position);
        if (!rowid)
            return false;
        record.rowid = *rowid;
    }
    if (!size || *size < 1 || *size > kMaxRecord)
        return false;
    const QByteArray content = payload(page, static_cast<std::uint32_t>(position), *size, isTable);
    if (content.size() != *size || !readRecord(content, record.values))
        return false;
    into.records.push_back(std::move(record));
    return true;
}

QByteArray DatabasePages::payload(const QByteArray& page, std::uint32_t at, qint64 size, bool isTable) const
{
    const qint64 usable = m_pageSize; // no bytes are reserved in our databases
    const qint64 maxLocal = isTable ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    if (size <= maxLocal)
        return page.mid(at, size);
    const qint64 minLocal = (usable - 12) * 32 / 255 - 23;
    const qint64 fitting = minLocal + (size - minLocal) % (usable - 4);
    const qint64 local = fitting <= maxLocal ? fitting : minLocal;
    QByteArray content = page.mid(at, local);
    std::uint32_t next = number32(page, at + local);
    while (next != 0 && content.size() < size) {
        const QByteArray overflow = bytes(next);
        if (overflow.isEmpty())
            return {};
        content += overflow.mid(4, std::min<qint64>(usable - 4, size - content.size()));
        next = number32(overflow, 0);
    }
    return content;
}

} // namespace rollcall
