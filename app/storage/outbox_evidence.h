#pragma once

#include "base/error.h"
#include "base/ids.h"
#include "outbox/delivery.h"
#include "storage/template_cipher.h"

#include <vector>

namespace rollcall {

class Database;

/// What was seen of a person, for the systems that want it with the punch: encrypted with the template key beside its
/// row in the outbox, and deleted by the database itself once the row is delivered or withdrawn, or with the person. A
/// rejected row keeps it until it is delivered or dropped.
class OutboxEvidence
{
public:
    /// With faces of at most 50 KiB some 100 MB; of what waits longer the newest punches go without.
    static constexpr int kMaxKept = 2'000;

    /// `connectors`: those that want it.
    OutboxEvidence(Database& database, std::vector<ConnectorId> connectors, Result<TemplateCipher> cipher);
    void setConnectors(std::vector<ConnectorId> connectors) { m_connectors = std::move(connectors); }
    void useCipher(TemplateCipher cipher) { m_cipher = std::move(cipher); }

    /// For the rows of a punch that has just been recorded. Nothing is kept without the key.
    [[nodiscard]] Status keep(const Punch& punch, const Evidence& evidence);
    /// Empty when there is none, or when it cannot be read.
    [[nodiscard]] Result<Evidence> of(qint64 outboxId, const PersonId& person) const;
    /// Within the caller's transaction.
    [[nodiscard]] static Status forget(Database& database, const PersonId& person);

private:
    Database& m_database;
    std::vector<ConnectorId> m_connectors;
    Result<TemplateCipher> m_cipher;
};

} // namespace rollcall
