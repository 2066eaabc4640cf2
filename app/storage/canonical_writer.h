#pragma once

#include <QByteArray>
#include <QString>
#include <QtEndian>

#include <bit>

namespace rollcall {

/// Builds the bytes that a hash chain covers (docs/ledger.md):
///   text = length of the UTF-8 bytes as unsigned 32-bit little-endian, then those bytes
///   int  = signed 64-bit little-endian, two's complement;  real = IEEE 754 binary64, little-endian
class CanonicalWriter
{
public:
    void text(const QString& value)
    {
        const QByteArray utf8 = value.toUtf8();
        little(static_cast<quint32>(utf8.size()));
        m_bytes += utf8;
    }
    void integer(qint64 value) { little(value); }
    void real(double value) { little(std::bit_cast<quint64>(value)); }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    template <class T> void little(T value)
    {
        const T ordered = qToLittleEndian(value);
        m_bytes.append(reinterpret_cast<const char*>(&ordered), sizeof ordered);
    }
    QByteArray m_bytes;
};

/// At most `maximum` characters that are valid Unicode: a lone surrogate would be stored as something else than what
/// was hashed.
[[nodiscard]] QString storable(const QString& text, int maximum);
/// BLAKE2b (RFC 7693) with 32 bytes of output and no key.
[[nodiscard]] QByteArray blake2b256(const QByteArray& input);

} // namespace rollcall
