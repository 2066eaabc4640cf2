#include "capture/frame_source.h"
#include "capture/source_plan.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;

class TestSourcePlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTextForms_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("target");
        const auto row = [](const char* uri, SourceKind kind, const char* target) {
            QTest::newRow(uri) << QString::fromLatin1(uri) << static_cast<int>(kind) << QString::fromLatin1(target);
        };
        row("v4l2:/dev/video7", SourceKind::V4l2, "/dev/video7");
        row("rtsp://u:p@cam:554/a", SourceKind::Rtsp, "rtsp://u:p@cam:554/a");
        row("rtsps://cam/a", SourceKind::Rtsp, "rtsps://cam/a");
        row("test", SourceKind::TestPattern, "");
        row("file:" ROLLCALL_SOURCE_DIR "/README.md", SourceKind::File, ROLLCALL_SOURCE_DIR "/README.md");
    }
    void readsTextForms()
    {
        QFETCH(QString, uri);
        QFETCH(int, kind);
        QFETCH(QString, target);
        SourceConfig config;
        config.uri = uri;
        const auto plan = makeSourcePlan(config);
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
        QCOMPARE(plan->items.size(), std::size_t{1});
        QCOMPARE(static_cast<int>(plan->items[0].kind), kind);
        QCOMPARE(plan->items[0].target, target);
        QCOMPARE(plan->recording, kind == static_cast<int>(SourceKind::File));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<int>("code");
        const auto row = [](const char* uri, ErrorCode code) {
            QTest::newRow(uri) << QString::fromLatin1(uri) << static_cast<int>(code);
        };
        row("", ErrorCode::InvalidArgument);
        row("camera", ErrorCode::InvalidArgument);
        row("v4l2:", ErrorCode::InvalidArgument);
        row("file:", ErrorCode::InvalidArgument);
        row("http://host/x", ErrorCode::InvalidArgument);
        row("rtsp://", ErrorCode::InvalidArgument);
        row("rtsp:///path", ErrorCode::InvalidArgument);
        row("file:/", ErrorCode::InvalidArgument);
        row("file:/dev/zero", ErrorCode::InvalidArgument);
        row("rtsp://u:p@#/x", ErrorCode::InvalidArgument);
        row("file:/no/such/video.mp4", ErrorCode::NotFound);
        row("playlist:/no/such/list", ErrorCode::NotFound);
        row("none", ErrorCode::NotFound);
    }
    void refuses()
    {
        QFETCH(QString, uri);
        QFETCH(int, code);
        SourceConfig config;
        config.uri = uri;
        const auto source = createFrameSource(config, m_clock);
        QVERIFY(!source);
        QCOMPARE(static_cast<int>(source.error().code), code);
        QVERIFY(!source.error().message.isEmpty());
    }

    void neverRepeatsAPassword()
    {
        SourceConfig config;
        for (const char* uri :
             {"http://door:verysecret@cam/x", "rtsp://door:verysecret@", "rtsp://door:verysecret@:x/"}) {
            config.uri = QString::fromLatin1(uri);
            const auto plan = makeSourcePlan(config);
            QVERIFY(!plan);
            QVERIFY2(!plan.error().message.contains(QStringLiteral("verysecret")), qPrintable(plan.error().message));
        }
    }

    void refusesValuesOutOfRange()
    {
        const auto refusal = [this](auto change) {
            SourceConfig config;
            config.uri = QStringLiteral("test");
            change(config);
            return !createFrameSource(config, m_clock);
        };
        QVERIFY(!refusal([](SourceConfig&) {}));
        QVERIFY(refusal([](SourceConfig& c) { c.rotation = 45; }));
        QVERIFY(refusal([](SourceConfig& c) { c.framesPerSecond = 0; }));
        QVERIFY(refusal([](SourceConfig& c) { c.resolution = QSize(0, 480); }));
        QVERIFY(refusal([](SourceConfig& c) { c.resolution = QSize(4097, 480); }));
    }

    void takesTheFirstCameraOrSaysThatThereIsNone()
    {
        const auto cameras = listCameras();
        const auto plan = makeSourcePlan(SourceConfig{});
        if (cameras.empty()) {
            QVERIFY(!plan);
            QCOMPARE(plan.error().code, ErrorCode::NotFound);
            QVERIFY(plan.error().message.startsWith(QStringLiteral("No camera was found")));
        } else {
            QVERIFY(plan);
            QVERIFY(cameras.front().uri.endsWith(plan->items[0].target));
        }
    }

    void explainsAMissingPiCamera()
    {
        SourceConfig config;
        config.uri = QStringLiteral("libcamera:imx708");
        const auto plan = makeSourcePlan(config);
        if (plan)
            QSKIP("this machine has libcamera");
        QCOMPARE(plan.error().code, ErrorCode::Unsupported);
        QVERIFY(plan.error().message.contains(QStringLiteral("gstreamer1.0-libcamera")));
    }

private:
    SystemClock m_clock;
};

QTEST_GUILESS_MAIN(TestSourcePlan)
#include "tst_source_plan.moc"
