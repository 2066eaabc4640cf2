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

    OutboxEvidence(Database& database, Result<TemplateCipher> cipher);
    /// Those that get a picture, and those that get an expression.
    void setConnectors(std::vector<ConnectorId> portraits, std::vector<ConnectorId> expressions);
    void useCipher(TemplateCipher cipher) { m_cipher = std::move(cipher); }

    /// A picture for the rows of a punch that has just been recorded. Nothing is kept without the key.
    [[nodiscard]] Status keepPortrait(const Punch& punch, const QByteArray& jpeg);
    /// The expression seen after it, for the rows of the person's last punch that still wait, if it is not older than
    /// `since`.
    [[nodiscard]] Status keepExpression(const PersonId& person, const QString& expression, double confidence,
                                        WallTime since);
    /// Empty when there is none, or when it cannot be read.
    [[nodiscard]] Result<Evidence> of(qint64 outboxId, const PersonId& person) const;
    /// Within the caller's transaction.
    [[nodiscard]] static Status forget(Database& database, const PersonId& person);

private:
    [[nodiscard]] Status store(qint64 outboxId, const PersonId& person, const Evidence& evidence);

    Database& m_database;
    std::vector<ConnectorId> m_portraits;
    std::vector<ConnectorId> m_expressions;
    Result<TemplateCipher> m_cipher;
};

} // namespace rollcall
