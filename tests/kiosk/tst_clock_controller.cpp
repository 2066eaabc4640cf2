// The machine's clock, set for the page about it: through programs in place of systemd's.
#include "kiosk/clock_controller.h"

#include "kiosk/running_ledger.h"
#include "storage/audit_lines.h"
#include "storage/storage_fixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace rollcall;
using screen::ClockSourceView;

class TestClockController : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void program(const char* name, const QByteArray& answer) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("#!/bin/sh\necho \"$@\" >> " + path("calls").toUtf8() + "\n" + answer + "\n");
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    [[nodiscard]] QByteArray calls() const
    {
        QFile file(path("calls"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    /// Catches: a clock that is set and leaves no trace, an answer that does not come, or one that says it worked when
    /// it did not.
    void setsIsAuditedAndSaysWhyNot()
    {
        StorageFixture fixture;
        (void)fixture.open();
        BackgroundThreads threads;
        threads.start();
        RunningLedger ledger(fixture.config, fixture.clock);
        ClockController clock(threads, ledger.thread, SystemTime(path("timedatectl"), path("busctl")));
        std::optional<Result<ClockSourceView>> answer;
        const auto keep = [&answer](const Result<ClockSourceView>& given) { answer = given; };

        program("timedatectl", "case $1 in show) echo NTP=no;; esac");
        program("busctl", {});
        clock.setTime(QDateTime(QDate(2026, 2, 25), QTime(6, 13), Qt::UTC), this, keep);
        QVERIFY(!answer);
        QTRY_VERIFY(answer);
        QCOMPARE(answer->value(), (ClockSourceView{false, false}));
        QVERIFY(calls().contains("set-time 2026-02-25 06:13:00 UTC\n"));
        const auto audited = [&fixture] {
            const auto store = fixture.open();
            const auto entries = (*store)->audit().page({}, 0, 10);
            return !entries->empty() && entries->front().event.kind == AuditKind::SettingChanged &&
                   entries->front().event.subject == QStringLiteral("clock.time") &&
                   entries->front().event.details.newValue == QStringLiteral("2026-02-25T06:13:00Z");
        };
        QTRY_VERIFY(audited());

        answer.reset();
        program("timedatectl", "case $1 in show) echo NTP=yes; echo NTPSynchronized=yes;; esac");
        clock.useNetwork(QStringLiteral("time.example.org"), this, keep);
        QTRY_VERIFY(answer);
        QCOMPARE(answer->value(), (ClockSourceView{true, true}));
        QVERIFY(calls().contains("SetRuntimeNTPServers as 1 time.example.org\n"));

        answer.reset();
        program("timedatectl", "echo 'Failed to set time: Access denied' >&2; exit 1");
        clock.setTime(QDateTime(QDate(2026, 2, 25), QTime(6, 13), Qt::UTC), this, keep);
        QTRY_VERIFY(answer);
        QCOMPARE(answer->error().code, ErrorCode::PermissionDenied);
        threads.stop();
    }
};

QTEST_GUILESS_MAIN(TestClockController)
#include "tst_clock_controller.moc"
