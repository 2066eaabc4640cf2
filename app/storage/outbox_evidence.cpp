#include "storage/outbox_evidence.h"

#include "base/logging.h"
#include "storage/database.h"
#include "storage/rows.h"

#include <QDataStream>

#include <utility>

namespace rollcall {

namespace {

const QString kPurpose = QStringLiteral("evidence");

QByteArray toBytes(const Evidence& evidence)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << evidence.portraitJpeg << evidence.expression << evidence.expressionConfidence;
    return bytes;
}

Evidence fromBytes(const QByteArray& bytes)
{
    Evidence evidence;
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    stream >> evidence.portraitJpeg >> evidence.expression >> evidence.expressionConfidence;
    return stream.status() == QDataStream::Ok ? evidence : Evidence{};
}

} // namespace

OutboxEvidence::OutboxEvidence(Database& database, std::vector<ConnectorId> connectors, Result<TemplateCipher> cipher)
    : m_database(database), m_connectors(std::move(connectors)), m_cipher(std::move(cipher))
{}

Status OutboxEvidence::keep(const Punch& punch, const Evidence& evidence)
{
    if (m_connectors.empty() || evidence.portraitJpeg.isEmpty() || !m_cipher)
        return {};
    ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
    ROLLCALL_TRY_ASSIGN(const auto kept, m_database.scalar("SELECT count(*) FROM outbox_evidence"));
    if (kept && kept->toInt() >= kMaxKept)
        return {};
    const QByteArray bytes = toBytes(evidence);
    for (const ConnectorId& connector : m_connectors) {
        const SealedTemplate sealed = m_cipher->sealBytes(bytes, punch.facts.person, kPurpose);
        ROLLCALL_TRY(
            m_database.run("INSERT OR REPLACE INTO outbox_evidence (outbox_id, nonce, ciphertext) SELECT id, ?, ?"
                           " FROM outbox WHERE punch_sequence = ? AND connector = ? AND state = 'pending'",
                           sealed.nonce, sealed.ciphertext, punch.sequence, connector.value()));
    }
    return transaction.commit();
}

Result<Evidence> OutboxEvidence::of(qint64 outboxId, const PersonId& person) const
{
    ROLLCALL_TRY_ASSIGN(
        const auto sealed,
        firstRow<SealedTemplate>(
            m_database.prepare("SELECT nonce, ciphertext FROM outbox_evidence WHERE outbox_id = ?", outboxId),
            [](const Statement& row) {
                return SealedTemplate{row.blob(0), row.blob(1)};
            }));
    if (!sealed || !m_cipher)
        return Evidence{};
    const Result<QByteArray> bytes = m_cipher->openBytes(*sealed, person, kPurpose);
    if (!bytes) {
        qCWarning(lcStorage) << "the picture of a punch cannot be decrypted; it is delivered without";
        return Evidence{};
    }
    return fromBytes(*bytes);
}

Status OutboxEvidence::forget(Database& database, const PersonId& person)
{
    ROLLCALL_TRY(database.run("DELETE FROM outbox_evidence WHERE (SELECT p.person_id FROM outbox o JOIN punches p ON"
                              " p.sequence = o.punch_sequence WHERE o.id = outbox_id) = ?",
                              person.value()));
    return {};
}

} // namespace rollcall
