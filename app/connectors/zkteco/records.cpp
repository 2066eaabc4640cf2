#include "connectors/zkteco/records.h"

#include "base/safe_text.h"
#include "connectors/zkteco/bytes.h"

#include <QStringDecoder>

#include <algorithm>

namespace rollcall::zkteco {

namespace {

constexpr qsizetype kSetHeaderBytes = 4;
constexpr qsizetype kFirstSizes = 80; ///< without the faces
constexpr qsizetype kAllSizes = 92;

// Places within the long layouts.
constexpr qsizetype kUserName = 11;
constexpr qsizetype kUserCard = 35;
constexpr qsizetype kUserGroup = 40;
constexpr qsizetype kUserCode = 48;
constexpr qsizetype kPasswordBytes = 8;
constexpr qsizetype kShortNameBytes = 8;
/// More than any field holds, also where each byte is shown as an escape.
constexpr qsizetype kMaxShownField = 256;

/// Up to the first NUL, in UTF-8 or, where it is none, in Latin 1: older devices send the code page of their country.
QString textIn(QByteArrayView field)
{
    const qsizetype end = field.indexOf('\0');
    const QByteArrayView used = end < 0 ? field : field.first(end);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(used);
    return singleLine(utf8.hasError() ? QString::fromLatin1(used) : text, kMaxShownField).trimmed();
}

/// Cut where a character ends, and filled up with NULs.
QByteArray field(const QString& text, qsizetype bytes)
{
    QByteArray utf8 = text.toUtf8();
    qsizetype length = std::min(utf8.size(), bytes);
    while (length > 0 && length < utf8.size() && (static_cast<quint8>(utf8.at(length)) & 0xC0U) == 0x80U)
        --length;
    utf8.resize(length);
    return utf8.leftJustified(bytes, '\0');
}

bool fits(qsizetype bytes, int size)
{
    return bytes % size == 0;
}

DeviceTime eventTime(QByteArrayView six)
{
    return {2000 + readU8(six, 0), readU8(six, 1), readU8(six, 2), readU8(six, 3), readU8(six, 4), readU8(six, 5)};
}

int sizeAt(QByteArrayView payload, qsizetype index)
{
    return static_cast<int>(readU32(payload, 4 * index) & 0x7FFFFFFFU);
}

} // namespace

bool DeviceTime::isValid() const
{
    return QDate::isValid(year, month, day) && QTime::isValid(hour, minute, second);
}

QString DeviceTime::text() const
{
    return QString::asprintf("%04d-%02d-%02d %02d:%02d:%02d", year, month, day, hour, minute, second);
}

DeviceTime DeviceTime::of(const QDateTime& local)
{
    const QDate date = local.date();
    const QTime time = local.time();
    return {date.year(), date.month(), date.day(), time.hour(), time.minute(), time.second()};
}

quint32 encodeTime(const DeviceTime& time)
{
    const auto days = static_cast<quint32>((time.year % 100) * 12 * 31 + (time.month - 1) * 31 + time.day - 1);
    return days * 86'400U + static_cast<quint32>(time.hour * 3'600 + time.minute * 60 + time.second);
}

DeviceTime decodeTime(quint32 seconds)
{
    DeviceTime time;
    time.second = static_cast<int>(seconds % 60);
    seconds /= 60;
    time.minute = static_cast<int>(seconds % 60);
    seconds /= 60;
    time.hour = static_cast<int>(seconds % 24);
    seconds /= 24;
    time.day = static_cast<int>(seconds % 31) + 1;
    seconds /= 31;
    time.month = static_cast<int>(seconds % 12) + 1;
    time.year = 2000 + static_cast<int>(seconds / 12);
    return time;
}

QByteArray encode(const User& user, UserLayout layout)
{
    QByteArray bytes(static_cast<qsizetype>(layout), '\0');
    putU16(bytes, 0, user.number);
    bytes[2] = static_cast<char>(user.privilege);
    if (layout == UserLayout::Long) {
        bytes.replace(3, kPasswordBytes, user.password.leftJustified(kPasswordBytes, '\0', true));
        bytes.replace(kUserName, kMaxNameBytes, field(user.name, kMaxNameBytes));
        putU32(bytes, kUserCard, user.card);
        bytes[kUserGroup] = '1';
        bytes.replace(kUserCode, kMaxCodeBytes, field(user.code, kMaxCodeBytes));
        return bytes;
    }
    bytes.replace(3, 5, user.password.leftJustified(5, '\0', true));
    bytes.replace(8, kShortNameBytes, field(user.name, kShortNameBytes));
    putU32(bytes, 16, user.card);
    bytes[21] = 1; // the group
    putU32(bytes, 24, user.code.toUInt());
    return bytes;
}

std::optional<User> decodeUser(QByteArrayView bytes)
{
    const auto withoutFill = [](QByteArrayView password) {
        const qsizetype end = password.indexOf('\0');
        return (end < 0 ? password : password.first(end)).toByteArray();
    };
    User user;
    if (bytes.size() == static_cast<qsizetype>(UserLayout::Long)) {
        user.number = readU16(bytes, 0);
        user.privilege = readU8(bytes, 2);
        user.password = withoutFill(bytes.sliced(3, kPasswordBytes));
        user.name = textIn(bytes.sliced(kUserName, kMaxNameBytes));
        user.card = readU32(bytes, kUserCard);
        user.code = textIn(bytes.sliced(kUserCode, kMaxCodeBytes));
    } else if (bytes.size() == static_cast<qsizetype>(UserLayout::Short)) {
        user.number = readU16(bytes, 0);
        user.privilege = readU8(bytes, 2);
        user.password = withoutFill(bytes.sliced(3, 5));
        user.name = textIn(bytes.sliced(8, kShortNameBytes));
        user.card = readU32(bytes, 16);
        user.code = QString::number(readU32(bytes, 24));
    } else {
        return std::nullopt;
    }
    return user;
}

Result<std::vector<User>> decodeUsers(QByteArrayView set, qint64 expected)
{
    const QByteArrayView bytes = recordsIn(set);
    qsizetype size = static_cast<qsizetype>(UserLayout::Long);
    const auto shortSize = static_cast<qsizetype>(UserLayout::Short);
    // A length that both divide is that of as many records as the device says.
    if (bytes.size() % size != 0 || (bytes.size() % shortSize == 0 && bytes.size() / shortSize == expected))
        size = shortSize;
    if (bytes.size() % size != 0)
        return failure(
            ErrorCode::Corrupt,
            QStringLiteral("the device's list of users has %1 bytes, which no layout has").arg(bytes.size()));
    std::vector<User> users;
    users.reserve(static_cast<std::size_t>(bytes.size() / size));
    for (qsizetype at = 0; at < bytes.size(); at += size) {
        if (std::optional<User> user = decodeUser(bytes.sliced(at, size)))
            users.push_back(std::move(*user));
    }
    return users;
}

void append(QByteArray& bytes, const AttendanceRecord& record)
{
    const qsizetype at = bytes.size();
    bytes.resize(at + static_cast<qsizetype>(RecordLayout::Long));
    std::fill(bytes.begin() + at, bytes.end(), '\0');
    putU16(bytes, at, record.number);
    bytes.replace(at + 2, kMaxCodeBytes, field(record.code, kMaxCodeBytes));
    bytes[at + 26] = static_cast<char>(record.verification);
    putU32(bytes, at + 27, encodeTime(record.time));
    bytes[at + 31] = static_cast<char>(record.punch);
}

AttendanceRecord decodeRecord(QByteArrayView bytes, RecordLayout layout)
{
    AttendanceRecord record;
    switch (layout) {
    case RecordLayout::Long:
        record.number = readU16(bytes, 0);
        record.code = textIn(bytes.sliced(2, kMaxCodeBytes));
        record.verification = readU8(bytes, 26);
        record.time = decodeTime(readU32(bytes, 27));
        record.punch = readU8(bytes, 31);
        break;
    case RecordLayout::Middle:
        record.code = QString::number(readU32(bytes, 0));
        record.time = decodeTime(readU32(bytes, 4));
        record.verification = readU8(bytes, 8);
        record.punch = readU8(bytes, 9);
        record.workCode = readU32(bytes, 12);
        break;
    case RecordLayout::Number:
        record.number = readU16(bytes, 0);
        record.verification = readU8(bytes, 2);
        record.time = decodeTime(readU32(bytes, 3));
        record.punch = readU8(bytes, 7);
        break;
    }
    return record;
}

QByteArrayView recordsIn(QByteArrayView set)
{
    if (set.size() < kSetHeaderBytes)
        return {};
    const auto size = static_cast<qsizetype>(readU32(set, 0));
    return set.sliced(kSetHeaderBytes).first(std::min(size, set.size() - kSetHeaderBytes));
}

Result<RecordLayout> layoutOf(QByteArrayView set, qint64 expected)
{
    const qsizetype bytes = recordsIn(set).size();
    std::optional<RecordLayout> best;
    qint64 bestDistance = 0;
    for (const RecordLayout layout : {RecordLayout::Long, RecordLayout::Middle, RecordLayout::Number}) {
        const int size = static_cast<int>(layout);
        if (!fits(bytes, size))
            continue;
        const qint64 distance = std::abs(static_cast<qint64>(bytes / size) - expected);
        if (!best || distance < bestDistance) {
            best = layout;
            bestDistance = distance;
        }
    }
    if (!best)
        return failure(ErrorCode::Corrupt,
                       QStringLiteral("the device's records have %1 bytes, which no layout has").arg(bytes));
    return *best;
}

std::optional<AttendanceRecord> decodeEvent(QByteArrayView payload)
{
    AttendanceRecord record;
    qsizetype at = 0; // of verification, punch and time
    if (payload.size() >= 32) {
        record.code = textIn(payload.first(kMaxCodeBytes));
        at = kMaxCodeBytes;
    } else if (payload.size() == 12) {
        record.code = QString::number(readU32(payload, 0));
        at = 4;
    } else if (payload.size() == 10 || payload.size() == 14) {
        record.code = QString::number(readU16(payload, 0));
        at = 2;
    } else {
        return std::nullopt;
    }
    record.verification = readU8(payload, at);
    record.punch = readU8(payload, at + 1);
    record.time = eventTime(payload.sliced(at + 2, 6));
    return record;
}

QByteArray encodeEvent(const AttendanceRecord& record)
{
    QByteArray payload = field(record.code, kMaxCodeBytes);
    for (const int value :
         {static_cast<int>(record.verification), static_cast<int>(record.punch), record.time.year % 100,
          record.time.month, record.time.day, record.time.hour, record.time.minute, record.time.second})
        payload.append(static_cast<char>(value));
    return payload;
}

QByteArray encode(const Sizes& sizes)
{
    QByteArray payload(kAllSizes, '\0');
    const auto put = [&payload](qsizetype index, int value) {
        putU32(payload, 4 * index, static_cast<quint32>(std::max(0, value)));
    };
    put(4, sizes.users);
    put(6, sizes.fingers);
    put(8, sizes.records);
    put(12, sizes.cards);
    put(14, sizes.fingerCapacity);
    put(15, sizes.userCapacity);
    put(16, sizes.recordCapacity);
    put(17, sizes.fingerCapacity - sizes.fingers);
    put(18, sizes.userCapacity - sizes.users);
    put(19, sizes.recordCapacity - sizes.records);
    put(20, sizes.faces);
    put(22, sizes.faceCapacity);
    return payload;
}

std::optional<Sizes> decodeSizes(QByteArrayView payload)
{
    if (payload.size() < kFirstSizes)
        return std::nullopt;
    Sizes sizes;
    sizes.users = sizeAt(payload, 4);
    sizes.fingers = sizeAt(payload, 6);
    sizes.records = sizeAt(payload, 8);
    sizes.cards = sizeAt(payload, 12);
    sizes.fingerCapacity = sizeAt(payload, 14);
    sizes.userCapacity = sizeAt(payload, 15);
    sizes.recordCapacity = sizeAt(payload, 16);
    if (payload.size() >= kAllSizes) {
        sizes.faces = sizeAt(payload, 20);
        sizes.faceCapacity = sizeAt(payload, 22);
    }
    return sizes;
}

std::optional<QString> optionValue(const QByteArray& key, QByteArrayView answer)
{
    const qsizetype end = answer.indexOf('\0');
    const QByteArray line = (end < 0 ? answer : answer.first(end)).toByteArray();
    if (!line.startsWith(key + '='))
        return std::nullopt;
    constexpr int kMaxShown = 256;
    return singleLine(QString::fromUtf8(line.sliced(key.size() + 1)), kMaxShown);
}

} // namespace rollcall::zkteco
