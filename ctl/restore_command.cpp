#include "cli/confirmation.h"
#include "cli/interruption.h"
#include "ctl/commands.h"
#include "storage/instance_lock.h"
#include "storage/restore.h"

#include <QFileInfo>

#include <optional>

namespace rollcall::ctl {

namespace {

using cli::Interruption;

/// One bar for the copy, then one for the check.
class Bars
{
public:
    [[nodiscard]] RestoreProgress ports()
    {
        return {.copied =
                    [this](qint64 done, qint64 total) {
                        return show(megabytesOf(done), megabytesOf(total), QStringLiteral("MB copied"));
                    },
                .checked = [this](qint64 done,
                                  qint64 total) { return show(done, total, QStringLiteral("entries checked")); }};
    }

private:
    bool show(qint64 done, qint64 total, const QString& what)
    {
        if (what != m_what) {
            m_bar.reset();
            m_bar.emplace(static_cast<int>(total));
            m_what = what;
        }
        m_bar->show(static_cast<int>(done), what);
        return !Interruption::isRequested();
    }

    QString m_what;
    std::optional<Progress> m_bar;
};

void print(Context& context, const QString& backup, const RestoreReport& report)
{
    QTextStream& out = context.out();
    out << printable(QStringLiteral("Restored %1: %2 punch(es), %3 person(s)")
                         .arg(backup, QString::number(report.backup.punches), QString::number(report.backup.people)));
    if (report.backup.head.sequence > 0)
        out << ", newest entry " << report.backup.head.sequence << " with hash "
            << QString::fromLatin1(report.backup.head.hash.toHex());
    out << '\n';
    if (!report.setAside.isEmpty())
        out << printable(QStringLiteral("The database before is kept for 30 days: %1").arg(report.setAside)) << '\n';
    if (report.missing > 0)
        out << report.missing << " punch(es) that were confirmed after the backup are reported as lost at the start\n";
}

} // namespace

Result<Exit> runRestore(Context& context, const Arguments& arguments)
{
    ROLLCALL_TRY_ASSIGN(const Config config, context.config());
    const QString backup = arguments.positional.constFirst();
    const QString database = databasePath(config.storage);
    InstanceLock lock(dataDirectory(config.storage));
    if (const Status taken = lock.take(); !taken)
        return failure(taken.error().code,
                       QStringLiteral("%1; stop it first: systemctl stop rollcall-kiosk").arg(taken.error().message));
    if (QFileInfo::exists(database) && !arguments.has("yes") && cli::canAsk() &&
        !cli::confirm(QStringLiteral("This replaces the punches and people of %1 by those of %2. Restore?")
                          .arg(database, backup)))
        return failure(ErrorCode::Cancelled, QStringLiteral("nothing was changed"));
    const Interruption interruption;
    std::optional<Bars> bars(std::in_place);
    const RestoreOptions options{.isFromAnotherKiosk = arguments.has("from-another-kiosk"),
                                 .isForced = arguments.has("force")};
    const Result<RestoreReport> report = restoreBackup(backup, database, options, bars->ports(), context.clock());
    bars.reset();
    if (!report)
        return failure(report.error());
    print(context, backup, *report);

    ROLLCALL_TRY_ASSIGN(const Session session, context.open()); // warns where the template key is not the backup's
    AuditDetails details;
    details.count = static_cast<int>(report->backup.punches);
    details.file = QFileInfo(backup).fileName();
    context.audit(*session.store, otherEvent(kCommandLineActor, AuditKind::DatabaseRestored, {}, std::move(details)));
    return Exit::Done;
}

} // namespace rollcall::ctl
