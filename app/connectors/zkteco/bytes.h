#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtEndian>

namespace rollcall::zkteco {

// Little-endian numbers at a place that the caller knows to be there.
[[nodiscard]] inline quint8 readU8(QByteArrayView bytes, qsizetype at)
{
    Q_ASSERT(at >= 0 && at < bytes.size());
    return static_cast<quint8>(bytes.at(at));
}
[[nodiscard]] inline quint16 readU16(QByteArrayView bytes, qsizetype at)
{
    Q_ASSERT(at >= 0 && at + 2 <= bytes.size());
    return qFromLittleEndian<quint16>(bytes.data() + at);
}
[[nodiscard]] inline quint32 readU32(QByteArrayView bytes, qsizetype at)
{
    Q_ASSERT(at >= 0 && at + 4 <= bytes.size());
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

inline void putU16(QByteArray& bytes, qsizetype at, quint16 value)
{
    Q_ASSERT(at >= 0 && at + 2 <= bytes.size());
    qToLittleEndian(value, bytes.data() + at);
}
inline void putU32(QByteArray& bytes, qsizetype at, quint32 value)
{
    Q_ASSERT(at >= 0 && at + 4 <= bytes.size());
    qToLittleEndian(value, bytes.data() + at);
}
inline void appendU16(QByteArray& bytes, quint16 value)
{
    bytes.resize(bytes.size() + 2);
    putU16(bytes, bytes.size() - 2, value);
}
inline void appendU32(QByteArray& bytes, quint32 value)
{
    bytes.resize(bytes.size() + 4);
    putU32(bytes, bytes.size() - 4, value);
}

} // namespace rollcall::zkteco
