#pragma once

#include "connectors/postgres/settings.h"
#include "connectors/probe.h"

#include <functional>

namespace rollcall::postgres {

/// Logs in, reads both tables and plans an insert: whether it may, and whether the unique index is there.
class PostgresProbe final : public Probe
{
    Q_OBJECT
public:
    PostgresProbe(Settings settings, Report report);

protected:
    void begin() override;
    void end() override { m_client.abortAll(); }

private:
    void ask(net::PgStatement statement, std::function<void(const net::PgAnswer&)> then);
    void refuse(const net::PgFailure& failure);
    void readTables();
    void planInsert();

    const Settings m_settings;
    net::PgClient m_client;
};

} // namespace rollcall::postgres
