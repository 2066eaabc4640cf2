#include "base/camera_address.h"

#include <QTest>

using namespace rollcall;

class TestCameraAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QString>("location");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* uri, const char* location, const char* user, const char* password,
                            const char* shown) {
            QTest::newRow(uri) << QString::fromUtf8(uri) << QString::fromUtf8(location) << QString::fromUtf8(user)
                               << QString::fromUtf8(password) << QString::fromUtf8(shown);
        };
        row("rtsp://cam/a", "rtsp://cam/a", "", "", "rtsp://cam/a");
        row("rtsp://10.0.0.7:554/a?b=1#c", "rtsp://10.0.0.7:554/a?b=1#c", "", "", "rtsp://10.0.0.7:554/a?b=1#c");
        row("rtsp://cam/at@home", "rtsp://cam/at@home", "", "", "rtsp://cam/at@home");
        row("rtsp://u:p@cam:554/a", "rtsp://cam:554/a", "u", "p", "rtsp://u:***@cam:554/a");
        row("RTSPS://u:p@[fe80::1%1]:322/a", "rtsps://[fe80::1%1]:322/a", "u", "p", "rtsps://u:***@[fe80::1%1]:322/a");
        row("rtsp://u@cam/a", "rtsp://cam/a", "u", "", "rtsp://u@cam/a");
        row("rtsp://u:p#s@cam/a", "rtsp://cam/a", "u", "p#s", "rtsp://u:***@cam/a");
        row("rtsp://u:p@s@cam/a", "rtsp://cam/a", "u", "p@s", "rtsp://u:***@cam/a");
        row("rtsp://u:p?s:t@cam", "rtsp://cam", "u", "p?s:t", "rtsp://u:***@cam");
        row("rtsp://u:12#x@cam/a@b", "rtsp://cam/a@b", "u", "12#x", "rtsp://u:***@cam/a@b");
        row("rtsp://u:p/s@cam/a", "rtsp://cam/a", "u", "p/s", "rtsp://u:***@cam/a");
        // Encoded where it can be.
        row("rtsp://u:p%23%40%25s@cam/a", "rtsp://cam/a", "u", "p#@%s", "rtsp://u:***@cam/a");
        row("rtsp://u:100%@cam/a", "rtsp://cam/a", "u", "100%", "rtsp://u:***@cam/a");
        row("rtsp://u:p%rd@cam/a", "rtsp://cam/a", "u", "p%rd", "rtsp://u:***@cam/a");
        row("rtsp://u:x%cd@cam/a", "rtsp://cam/a", "u", "x%cd", "rtsp://u:***@cam/a"); // no UTF-8
        row("rtsp://jos%C3%A9:ñ@cam/a", "rtsp://cam/a", "josé", "ñ", "rtsp://jos%C3%A9:***@cam/a");
    }
    void addresses()
    {
        QFETCH(QString, uri);
        const std::optional<CameraAddress> address = readCameraAddress(uri);
        QVERIFY(address);
        QTEST(address->location, "location");
        QTEST(address->user, "user");
        QTEST(address->password, "password");
        QTEST(withoutPassword(uri), "shown");
    }

    void others()
    {
        for (const char* uri : {"rtsp://", "rtsp:///a", "rtsp://u:p@", "rtsp://u:p@:x/", "http://u:p@cam/a", "auto",
                                "v4l2:/dev/video0", "file:/a@b"})
            QVERIFY2(!readCameraAddress(QString::fromLatin1(uri)), uri);
        QCOMPARE(withoutPassword(QStringLiteral("file:/a:b@c")), QStringLiteral("file:/a:b@c"));
        QVERIFY(!withoutPassword(QStringLiteral("rtsp://u:hush@")).contains(QStringLiteral("hush")));
        QCOMPARE(hostOfCamera(QStringLiteral("rtsp://u:se@cret#x@10.0.0.7:554/a")), QStringLiteral("10.0.0.7"));
    }
};

QTEST_GUILESS_MAIN(TestCameraAddress)
#include "tst_camera_address.moc"
