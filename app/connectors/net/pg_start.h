#pragma once

#include "connectors/net/pg_client.h"

#include <clocale>

namespace rollcall::net {

/// libpq's messages in English: they are read here.
class EnglishMessages
{
public:
    EnglishMessages() : m_before(uselocale(english())) {}
    ~EnglishMessages() { uselocale(m_before); }
    EnglishMessages(const EnglishMessages&) = delete;
    EnglishMessages& operator=(const EnglishMessages&) = delete;

private:
    static locale_t english()
    {
        static const locale_t locale = newlocale(LC_ALL_MASK, "C.UTF-8", nullptr);
        return locale;
    }
    const locale_t m_before;
};

/// Whether it is the directory of a socket, and no host.
[[nodiscard]] bool isPgSocket(const QString& host);
/// Begins to connect to one of these addresses of the host; never waits.
[[nodiscard]] pg_conn* startPgConnection(const PgConfig& config, const QStringList& addresses);
/// What every session begins with.
[[nodiscard]] QByteArray pgSessionSettings(const PgConfig& config);

} // namespace rollcall::net
