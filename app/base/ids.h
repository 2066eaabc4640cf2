#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <utility>

namespace rollcall {

/// A string identifier that cannot be mixed up with another kind of identifier.
template <class Tag> class Id
{
public:
    Id() = default;
    explicit Id(QString value) : m_value(std::move(value)) {}

    [[nodiscard]] const QString& value() const noexcept { return m_value; }
    [[nodiscard]] bool isEmpty() const noexcept { return m_value.isEmpty(); }

    friend bool operator==(const Id& a, const Id& b) noexcept { return a.m_value == b.m_value; }
    friend bool operator<(const Id& a, const Id& b) noexcept { return a.m_value < b.m_value; }
    friend size_t qHash(const Id& id, size_t seed = 0) noexcept { return ::qHash(id.m_value, seed); }

private:
    QString m_value;
};

/// The identifier an organization gave a person: 1 to `kMaxPersonIdLength` characters, kept as it was written.
using PersonId = Id<struct PersonIdTag>;
/// A configured connector instance, e.g. "pihr" or "campus-east"; unique in the configuration.
using ConnectorId = Id<struct ConnectorIdTag>;

/// Longest identifier seen in the systems we talk to is 24 bytes (ZKTeco); 64 leaves room for UUIDs and e-mail
/// addresses.
inline constexpr int kMaxPersonIdLength = 64;

} // namespace rollcall

template <class Tag> struct std::hash<rollcall::Id<Tag>>
{
    size_t operator()(const rollcall::Id<Tag>& id) const noexcept { return qHash(id); }
};
