#include "ledger/repairs.h"

#include "storage/database.h"
#include "storage/repair_notice.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace rollcall {

namespace {

int counted(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

} // namespace

Result<QString> repairWords(Database& database)
{
    ROLLCALL_TRY_ASSIGN(const auto notice, repairNotice(database));
    if (!notice)
        return QString();
    using How = RepairNotice::How;
    if (notice->how == How::Reindexed)
        return Repairs::tr("The database was damaged and has been repaired. Nothing was lost.");
    QStringList sentences;
    sentences
        << (notice->how == How::Replaced
                ? Repairs::tr("The database was damaged and nothing in it could be read. It has been moved to %1.")
                : Repairs::tr("The database was damaged and has been moved to %1. What could be read was recovered."))
               .arg(notice->file);
    if (notice->lostPunches > 0)
        sentences << Repairs::tr("%Ln attendance records are lost.", nullptr, counted(notice->lostPunches));
    if (notice->withoutName > 0)
        sentences << Repairs::tr("%Ln people have lost their names.", nullptr, counted(notice->withoutName));
    sentences << Repairs::tr("Call your administrator.");
    return sentences.join(u' ');
}

Status Repairs::dismiss()
{
    ROLLCALL_TRY(dismissRepairNotice(m_database));
    m_context.problem.set(StorageProblem::Part::Repair, std::nullopt);
    m_audit.note(otherEvent(kAdminActor, AuditKind::RepairDismissed));
    return {};
}

} // namespace rollcall
