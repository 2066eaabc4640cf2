#include "storage/ledger_inspection.h"

#include "storage/database.h"
#include "storage/ledger_verifier.h"

#include <QFile>
#include <QFileInfo>

namespace rollcall {

LedgerInspection::LedgerInspection(const QString& databasePath) : m_anchor(anchorPath(databasePath)) {}

LedgerInspection::~LedgerInspection() = default;

Result<std::unique_ptr<LedgerInspection>> LedgerInspection::open(const QString& databasePath, const Clock& clock)
{
    std::unique_ptr<LedgerInspection> inspection(new LedgerInspection(databasePath));
    ROLLCALL_TRY_ASSIGN(const LedgerAnchor::Reading anchor, inspection->m_anchor.read());
    inspection->m_anchorDamaged = anchor.damagedSlots > 0 || (anchor.exists && !anchor.head);

    const bool hasLog = QFileInfo(databasePath + QStringLiteral("-wal")).size() > 0;
    const bool isOpen = DatabaseUse::isOpenHere(databasePath) || isOpenElsewhere(databasePath);
    if (isOpen || !hasLog) {
        auto database =
            Database::openForReading(databasePath, isOpen ? Database::Reading::Beside : Database::Reading::Alone);
        if (database)
            inspection->m_database = std::move(*database);
        else if (isOpen || database.error().code != ErrorCode::Unsupported)
            return failure(database.error());
    }
    if (!inspection->m_database)
        ROLLCALL_TRY(inspection->openCopy(databasePath, clock));
    inspection->m_ledger =
        std::make_unique<SqliteLedger>(*inspection->m_database, std::vector<ConnectorId>{}, &inspection->m_anchor);
    return inspection;
}

Status LedgerInspection::openCopy(const QString& databasePath, const Clock& clock)
{
    m_copy = std::make_unique<QTemporaryDir>();
    const QString copy = m_copy->filePath(QFileInfo(databasePath).fileName());
    for (const char* suffix : {"", "-wal"}) {
        const QString name = QString::fromLatin1(suffix);
        QFile source(databasePath + name);
        if (!source.exists())
            continue;
        if (!m_copy->isValid() || !source.copy(copy + name))
            return failure(ErrorCode::Io,
                           QStringLiteral("the file %1 cannot be copied to %2 (%3); point TMPDIR to a directory with "
                                          "enough space")
                               .arg(source.fileName(), m_copy->path(), source.errorString()));
        QFile(copy + name).setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    ROLLCALL_TRY_ASSIGN(m_logDamage, inspectLog(copy));
    if (m_logDamage && m_logDamage->isCertain) {
        ROLLCALL_TRY_ASSIGN(m_logDamage, recoverLog(copy, clock));
    }
    DatabaseOptions options;
    options.createIfMissing = false;
    ROLLCALL_TRY_ASSIGN(m_database, Database::open(copy, clock, options));
    return {};
}

Result<std::optional<LedgerBreak>> LedgerInspection::compareWithNoted(const LedgerHead& noted)
{
    ROLLCALL_TRY_ASSIGN(const AnchorCheck check, compareWithAnchor(*m_database, {noted.sequence, noted.hash}));
    if (check.missing)
        return std::optional(
            LedgerBreak{check.missing->first,
                        QStringLiteral("the ledger ends at entry %1, and entry %2 was noted")
                            .arg(QString::number(check.missing->first - 1), QString::number(noted.sequence))});
    if (check.isChanged)
        return std::optional(LedgerBreak{
            noted.sequence, QStringLiteral("entry %1 does not have the hash that was noted").arg(noted.sequence)});
    ROLLCALL_TRY_ASSIGN(const std::vector<LostEntries> lost, lostEntries(*m_database, noted.sequence));
    if (!lost.empty() && lost.front().first <= noted.sequence && lost.front().hash != noted.hash)
        return std::optional(LedgerBreak{
            noted.sequence, QStringLiteral("entry %1 was noted, and was lost to damage").arg(noted.sequence)});
    return std::optional<LedgerBreak>();
}

} // namespace rollcall
