#pragma once

#include <QByteArray>
#include <QDebug>

#include <sodium/utils.h>

#include <utility>

namespace rollcall {

/// Bytes that are wiped when they go, compared in constant time and never printed: PINs, keys, passwords.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) { m_bytes.detach(); }
    Secret(const Secret& other) : m_bytes(other.m_bytes) { m_bytes.detach(); }
    Secret(Secret&& other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}
    Secret& operator=(Secret other) noexcept
    {
        m_bytes.swap(other.m_bytes);
        return *this;
    }
    ~Secret() { wipe(); }

    [[nodiscard]] bool isEmpty() const noexcept { return m_bytes.isEmpty(); }
    [[nodiscard]] qsizetype size() const noexcept { return m_bytes.size(); }
    /// The bytes, for the one call that needs them. Do not keep a copy.
    [[nodiscard]] const QByteArray& reveal() const noexcept { return m_bytes; }

    /// Constant time in the length of the shorter; unequal lengths are unequal.
    friend bool operator==(const Secret& a, const Secret& b) noexcept
    {
        return a.m_bytes.size() == b.m_bytes.size() && sodium_memcmp(a.m_bytes.constData(), b.m_bytes.constData(),
                                                                     static_cast<std::size_t>(a.m_bytes.size())) == 0;
    }
    friend QDebug operator<<(QDebug stream, const Secret&) { return stream << "(secret)"; }

private:
    void wipe() noexcept
    {
        if (!m_bytes.isEmpty() && m_bytes.isDetached())
            sodium_memzero(m_bytes.data(), static_cast<std::size_t>(m_bytes.size()));
    }
    QByteArray m_bytes;
};

} // namespace rollcall
