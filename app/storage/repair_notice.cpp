#include "storage/repair_notice.h"

#include "storage/audit_log.h"
#include "storage/database.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace rollcall {

namespace {

constexpr std::array<std::pair<RepairNotice::How, const char*>, 3> kWords{{
    {RepairNotice::How::Reindexed, "reindexed"},
    {RepairNotice::How::Recovered, "recovered"},
    {RepairNotice::How::Replaced, "replaced"},
}};

QString wordOf(RepairNotice::How how)
{
    return QString::fromLatin1(kWords.at(static_cast<std::size_t>(how)).second);
}

} // namespace

Status noteRepair(Database& database, const Clock& clock, const RepairNotice& notice)
{
    const QJsonObject stored{
        {QStringLiteral("how"), wordOf(notice.how)},
        {QStringLiteral("file"), notice.file},
        {QStringLiteral("people"), notice.people},
        {QStringLiteral("punches"), notice.punches},
        {QStringLiteral("lost_punches"), notice.lostPunches},
        {QStringLiteral("without_name"), notice.withoutName},
        {QStringLiteral("queued_again"), notice.queuedAgain},
    };
    ROLLCALL_TRY(database.run("INSERT INTO meta VALUES ('repair_notice', ?) ON CONFLICT (key) DO UPDATE SET"
                              " value = excluded.value",
                              QString::fromUtf8(QJsonDocument(stored).toJson(QJsonDocument::Compact))));
    AuditDetails details;
    details.outcome = wordOf(notice.how);
    details.file = QFileInfo(notice.file).fileName();
    details.count = notice.lostPunches;
    return AuditLog(database, clock).record(otherEvent(kKioskActor, AuditKind::DatabaseRepaired, {}, details));
}

Result<std::optional<RepairNotice>> repairNotice(Database& database)
{
    ROLLCALL_TRY_ASSIGN(const auto text, database.scalar("SELECT value FROM meta WHERE key = 'repair_notice'"));
    if (!text)
        return std::optional<RepairNotice>();
    const QJsonObject stored = QJsonDocument::fromJson(text->toString().toUtf8()).object();
    RepairNotice notice;
    for (const auto& [how, word] : kWords) {
        if (stored.value(QLatin1String("how")).toString() == QLatin1String(word))
            notice.how = how;
    }
    notice.file = stored.value(QLatin1String("file")).toString();
    notice.people = stored.value(QLatin1String("people")).toInteger();
    notice.punches = stored.value(QLatin1String("punches")).toInteger();
    notice.lostPunches = stored.value(QLatin1String("lost_punches")).toInteger();
    notice.withoutName = stored.value(QLatin1String("without_name")).toInteger();
    notice.queuedAgain = stored.value(QLatin1String("queued_again")).toInteger();
    return std::optional<RepairNotice>(std::move(notice));
}

Status dismissRepairNotice(Database& database)
{
    ROLLCALL_TRY(database.run("DELETE FROM meta WHERE key = 'repair_notice'"));
    return {};
}

} // namespace rollcall
