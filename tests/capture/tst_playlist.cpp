#include "capture/playlist.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace std::chrono_literals;

class TestPlaylist : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsItems()
    {
        const auto items = parsePlaylist("# comment\n\n one.mp4 \r\ntwo.mp4 start=1.5 duration=2 # why\n gap 0.25\n\"a "
                                         "b#c.mp4\" duration=10\n/abs.mp4",
                                         QStringLiteral("/demo"), QStringLiteral("list"));
        QVERIFY2(items, qPrintable(items ? QString() : items.error().message));
        QCOMPARE(items->size(), std::size_t{5});
        QCOMPARE((*items)[0].file, QStringLiteral("/demo/one.mp4"));
        QVERIFY(!(*items)[0].duration);
        QCOMPARE((*items)[1].start.count(), std::chrono::nanoseconds(1500ms).count());
        QCOMPARE((*items)[1].duration->count(), std::chrono::nanoseconds(2s).count());
        QVERIFY((*items)[2].file.isEmpty());
        QCOMPARE((*items)[2].duration->count(), std::chrono::nanoseconds(250ms).count());
        QCOMPARE((*items)[3].file, QStringLiteral("/demo/a b#c.mp4"));
        QCOMPARE((*items)[4].file, QStringLiteral("/abs.mp4"));
    }

    void namesTheMalformedLine_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("unknown key") << QByteArray("a.mp4 speed=2");
        QTest::newRow("no number") << QByteArray("a.mp4 start=soon");
        QTest::newRow("empty number") << QByteArray("a.mp4 start=");
        QTest::newRow("negative") << QByteArray("a.mp4 start=-1");
        QTest::newRow("not finite") << QByteArray("a.mp4 duration=inf");
        QTest::newRow("not a number") << QByteArray("a.mp4 duration=nan");
        QTest::newRow("beyond a day") << QByteArray("gap 86401");
        QTest::newRow("no time at all") << QByteArray("a.mp4 duration=0");
        QTest::newRow("twice") << QByteArray("a.mp4 start=1 start=2");
        QTest::newRow("gap without time") << QByteArray("gap");
        QTest::newRow("gap with more") << QByteArray("gap 1 2");
        QTest::newRow("second name") << QByteArray("a b.mp4");
        QTest::newRow("open quotation") << QByteArray("\"a.mp4");
        QTest::newRow("empty name") << QByteArray("\"\"");
    }
    void namesTheMalformedLine()
    {
        QFETCH(QByteArray, line);
        const auto items =
            parsePlaylist("ok.mp4\n# comment\n" + line + "\n", QStringLiteral("/"), QStringLiteral("my.list"));
        QVERIFY(!items);
        QCOMPARE(items.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(items.error().message.startsWith(QStringLiteral("my.list, line 3: ")),
                 qPrintable(items.error().message));
    }

    void refusesAListOfNothing()
    {
        QVERIFY(!parsePlaylist("# only words\n", QStringLiteral("/"), QStringLiteral("x")));
    }

    void isBounded()
    {
        const auto many = parsePlaylist(QByteArray("a.mp4\n").repeated(kMaxPlaylistItems + 1), QStringLiteral("/"),
                                        QStringLiteral("x"));
        QVERIFY(!many);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("big")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(kMaxPlaylistBytes + 1, '#'));
        file.close();
        QVERIFY(!loadPlaylist(file.fileName()));
    }

    void saysWhichRecordingIsMissing()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("list")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("gap 1\nghost.mp4\n");
        file.close();
        const auto items = loadPlaylist(file.fileName());
        QVERIFY(!items);
        QCOMPARE(items.error().code, ErrorCode::NotFound);
        QVERIFY(items.error().message.contains(folder.filePath(QStringLiteral("ghost.mp4"))));
        QCOMPARE(loadPlaylist(folder.filePath(QStringLiteral("none"))).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestPlaylist)
#include "tst_playlist.moc"
