#pragma once

#include "connectors/net/pg_client.h"
#include "receiver/punch_store.h"

namespace rollcall::receiver {

/// In the tables `face` and `recognized_faces` of a PostgreSQL server (app/connectors/postgrest/schema.sql), which
/// several receivers and kiosks may share. It need not be there when the receiver starts: until it is, nothing is
/// acknowledged.
class PgStore final : public PunchStore
{
public:
    PgStore(net::PgConfig config, bool erasesPunches) : m_erasesPunches(erasesPunches), m_client(std::move(config)) {}

    [[nodiscard]] Status open() override { return {}; }
    void addPunches(const QString& serialNumber, const std::vector<ReceivedPunch>& punches, WallTime now,
                    Reply<std::vector<Taken>> reply) override;
    void enroll(const QString& id, const QString& name, const QString& imageBase64, WallTime now,
                Reply<void> reply) override;
    void update(const PersonChange& change, WallTime now, Reply<bool> reply) override;
    void remove(const QString& id, Reply<bool> reply) override;

private:
    struct OneByOne;
    void addNext(const std::shared_ptr<OneByOne>& work);

    const bool m_erasesPunches;
    net::PgClient m_client;
};

} // namespace rollcall::receiver
