#include "cli/interruption.h"
#include "cli/progress.h"
#include "ctl/commands.h"
#include "storage/backup.h"

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <thread>

namespace rollcall::ctl {

namespace {

using cli::Interruption;

constexpr std::chrono::milliseconds kLookEvery{100};

int megabytes(qint64 bytes)
{
    return static_cast<int>(megabytesOf(bytes));
}

/// Shows how far the copy is, which SQLite makes in one call that cannot be stopped: when interrupted, it removes what
/// was written and ends the program.
class CopyWatch
{
public:
    CopyWatch(Context& context, const Backup& backup)
        : m_context(context), m_backup(backup), m_thread([this] { watch(); })
    {}
    ~CopyWatch()
    {
        m_done = true;
        m_thread.join();
    }
    CopyWatch(const CopyWatch&) = delete;
    CopyWatch& operator=(const CopyWatch&) = delete;

private:
    void watch()
    {
        Progress progress(megabytes(m_backup.bytesExpected()));
        while (!m_done) {
            progress.show(megabytes(m_backup.bytesWritten()), QStringLiteral("MB copied"));
            std::this_thread::sleep_for(kLookEvery);
            if (!Interruption::isRequested() || m_done)
                continue;
            m_backup.discard();
            progress.clear();
            m_context.error(QStringLiteral("interrupted; no file was left"));
            std::_Exit(static_cast<int>(Exit::Failed));
        }
    }

    Context& m_context; ///< of the other thread, which is inside SQLite
    const Backup& m_backup;
    std::atomic<bool> m_done{false};
    std::thread m_thread; ///< the last member: it uses the others
};

} // namespace

Result<Exit> runBackup(Context& context, const Arguments& arguments)
{
    ROLLCALL_TRY_ASSIGN(const Config config, context.config());
    const QString target = arguments.positional.constFirst();
    const Interruption interruption;
    ROLLCALL_TRY_ASSIGN(const auto backup,
                        Backup::begin(databasePath(config.storage), target, arguments.has("force"), context.clock()));
    {
        const CopyWatch watch(context, *backup);
        ROLLCALL_TRY(backup->copy());
    }
    std::optional<Progress> progress;
    Result<BackupReport> report = backup->finish([&progress](qint64 done, qint64 total) {
        if (!progress)
            progress.emplace(static_cast<int>(total));
        progress->show(static_cast<int>(done), QStringLiteral("entries checked"));
        return !Interruption::isRequested();
    });
    progress.reset();
    if (!report && report.error().code == ErrorCode::Cancelled)
        return failure(ErrorCode::Cancelled, QStringLiteral("interrupted; no file was left"));
    if (!report)
        return failure(report.error());
    QTextStream& out = context.out();
    out << printable(QStringLiteral("Backup %1: %2 punch(es), %3 person(s), %4 MB")
                         .arg(target, QString::number(report->punches), QString::number(report->people),
                              QString::number(megabytes(report->bytes))));
    if (report->head.sequence > 0)
        out << ", newest entry " << report->head.sequence << " with hash "
            << QString::fromLatin1(report->head.hash.toHex());
    out << '\n';
    if (!report->problem)
        return Exit::Done;
    context.error(QStringLiteral("the backup is complete, but the ledger in it has the same fault as the kiosk's: %1%2")
                      .arg(report->problem->sequence > 0 ? QStringLiteral("entry %1: ").arg(report->problem->sequence)
                                                         : QString(),
                           report->problem->what));
    return Exit::Failed;
}

} // namespace rollcall::ctl
