#pragma once

#include "connectors/net/http_connector.h"
#include "connectors/odoo/answer.h"
#include "connectors/odoo/codec.h"
#include "connectors/odoo/person_order.h"

#include <QTimer>

#include <functional>
#include <map>
#include <optional>

namespace rollcall::odoo {

/// A check-in makes a record, a check-out ends it. Odoo has no key by which it would know a punch that comes twice:
/// what it has is looked up before everything that changes it, so that a lost answer makes no second record.
class OdooConnector final : public net::HttpConnector
{
    Q_OBJECT
public:
    /// `clock` must outlive the connector.
    OdooConnector(ConnectorId id, Settings settings, const Clock& clock, ConnectorSink& sink);

private:
    struct Job
    {
        DeliveryEntry entry;
        qint64 employee = 0;
        std::optional<net::Judgement> refusal = {}; ///< of the change; it holds unless the record is there all the same
        bool hasClosed = false;                     ///< an open record has been ended for it
    };
    using Then = std::function<void(const QJsonValue&)>;

    void begin() override;
    void halt() override;
    void arrived(const DeliveryBatch& batch) override;
    void work() override;

    // One after the other.
    void logIn(const Job& job);
    void findEmployee(const Job& job);
    void findRecord(const Job& job);
    void findOpen(const Job& job);
    void checkIn(const Job& job, const std::optional<Record>& open);
    void close(const Job& job, const Record& open);
    void create(const Job& job);
    void checkOut(const Job& job, const std::optional<Record>& open);
    void end(const Job& job, const Record& open);

    void send(const Job& job, const net::HttpRequest& request, std::function<void(const Answer&)> then);
    /// `then` gets the result; a call without one ends the job.
    void ask(const Job& job, const Call& call, Then then);
    /// The same for one that changes something: `again` when this Odoo does not know how records are made, and what it
    /// refuses is looked up once more.
    void change(const Job& job, const Call& call, Then then, std::function<void()> again);
    void finish(const Job& job, const net::Judgement& judged);
    void park(const Job& job, const QString& reason);
    void settled(const DeliveryEntry& entry, DeliveryAnswer::Verdict verdict);
    /// Empty until the key expires soon.
    [[nodiscard]] QString keyWarning() const;

    const Settings m_settings;
    PersonOrder m_order;
    /// Check-ins that were parked, until one is taken: a check-out after them must not end the record before them.
    std::map<PersonId, QString> m_parked;
    qint64 m_user = 0; ///< JSON-RPC; 0: not logged in
    bool m_hasModes = true;
    QTimer m_keyTimer;
};

/// "The API key expires on 2026-12-31 ..." from 14 days before; empty: not soon, or not known when.
[[nodiscard]] QString keyWarning(const Settings& settings, WallTime now);

} // namespace rollcall::odoo
