#pragma once

#include "connectors/net/http_probe.h"
#include "connectors/postgrest/settings.h"

namespace rollcall::postgrest {

/// Reads the tables and inserts no rows: whether it may, and whether the unique index is there.
class PostgrestProbe final : public net::HttpProbe
{
    Q_OBJECT
public:
    PostgrestProbe(Settings settings, Report report);

protected:
    void begin() override;

private:
    void readTable(const QString& table, const QString& column, std::function<void()> then);
    void tryInsert();

    const Settings m_settings;
};

} // namespace rollcall::postgrest
