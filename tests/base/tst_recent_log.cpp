// The newest lines of the log, kept for the screen.
#include "base/logging.h"
#include "base/recent_log.h"

#include <QTest>

using namespace rollcall;

class TestRecentLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC"); // lines have the time of day
    }

    /// Catches: a log that grows without end, loses its newest lines, or no longer reaches its old place.
    void theNewestLinesOfTheLogAreKept()
    {
        const ManualClock clock;
        QCOMPARE(RecentLog::lines(), QStringList());
        {
            const RecentLog log(clock);
            for (int i = 0; i < RecentLog::kMaxLines + 50; ++i)
                qCInfo(lcKiosk) << "line" << i;
            const QStringList lines = RecentLog::lines();
            QCOMPARE(lines.size(), qsizetype{RecentLog::kMaxLines});
            QCOMPARE(lines.last(), QStringLiteral("22:13:20 info rollcall.kiosk: line 249"));
            qCWarning(lcKiosk).noquote() << QString(10'000, QLatin1Char('x'));
            QCOMPARE(RecentLog::lines().last().size(), qsizetype{RecentLog::kMaxLine});
        }
        qCInfo(lcKiosk) << "afterwards";
        QVERIFY(!RecentLog::lines().join(u' ').contains(QStringLiteral("afterwards")));
    }
};

QTEST_GUILESS_MAIN(TestRecentLog)
#include "tst_recent_log.moc"
