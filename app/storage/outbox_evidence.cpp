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

OutboxEvidence::OutboxEvidence(Database& database, Result<TemplateCipher> cipher)
    : m_database(database), m_cipher(std::move(cipher))
{}

void OutboxEvidence::setConnectors(std::vector<ConnectorId> portraits, std::vector<ConnectorId> expressions)
{
    m_portraits = std::move(portraits);
    m_expressions = std::move(expressions);
}

Status OutboxEvidence::keepPortrait(const Punch& punch, const QByteArray& jpeg)
{
    if (m_portraits.empty() || jpeg.isEmpty())
        return {};
    ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
    for (const ConnectorId& connector : m_portraits) {
        ROLLCALL_TRY_ASSIGN(const auto row,
                            m_database.scalar("SELECT id FROM outbox WHERE punch_sequence = ? AND connector = ?"
                                              " AND state = 'pending'",
                                              punch.sequence, connector.value()));
        if (row)
            ROLLCALL_TRY(store(row->toLongLong(), punch.facts.person, {jpeg, {}, 0.0}));
    }
    return transaction.commit();
}

Status OutboxEvidence::keepExpression(const PersonId& person, const QString& expression, double confidence,
                                      WallTime since)
{
    if (m_expressions.empty())
        return {};
    ROLLCALL_TRY_ASSIGN(auto transaction, m_database.begin(TransactionMode::Write));
    for (const ConnectorId& connector : m_expressions) {
        ROLLCALL_TRY_ASSIGN(const auto row,
                            m_database.scalar("SELECT o.id FROM outbox o JOIN punches p ON p.sequence ="
                                              " o.punch_sequence WHERE p.sequence = (SELECT max(sequence) FROM punches"
                                              " WHERE person_id = ?) AND p.utc_ms >= ? AND o.connector = ?"
                                              " AND o.state = 'pending'",
                                              person.value(), static_cast<qint64>(since.time_since_epoch().count()),
                                              connector.value()));
        if (!row)
            continue;
        ROLLCALL_TRY_ASSIGN(Evidence evidence, of(row->toLongLong(), person));
        evidence.expression = expression;
        evidence.expressionConfidence = confidence;
        ROLLCALL_TRY(store(row->toLongLong(), person, evidence));
    }
    return transaction.commit();
}

Status OutboxEvidence::store(qint64 outboxId, const PersonId& person, const Evidence& evidence)
{
    if (!m_cipher)
        return {};
    ROLLCALL_TRY_ASSIGN(const auto kept,
                        m_database.scalar("SELECT count(*) FROM outbox_evidence WHERE outbox_id <> ?", outboxId));
    if (kept && kept->toInt() >= kMaxKept)
        return {};
    const SealedTemplate sealed = m_cipher->sealBytes(toBytes(evidence), person, kPurpose);
    ROLLCALL_TRY(
        m_database.run("INSERT OR REPLACE INTO outbox_evidence (outbox_id, nonce, ciphertext) VALUES (?, ?, ?)",
                       outboxId, sealed.nonce, sealed.ciphertext));
    return {};
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
