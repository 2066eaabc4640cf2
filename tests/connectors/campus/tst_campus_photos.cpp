// Photo folders of a real nginx, mirrored into a kiosk in memory.
#include "base/translatable.h"
#include "connectors/campus/photo_mirror.h"
#include "connectors/campus/photo_site.h"
#include "connectors/webhook/receiver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace rollcall;
using namespace rollcall::campus;
using namespace std::chrono_literals;
using test::PhotoSite;
using test::webAnswer;

namespace {

void write(const QString& path, const QByteArray& content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// nginx with a listing of `root`, which asks for a key.
class Nginx
{
public:
    QTemporaryDir folder;

    [[nodiscard]] bool start()
    {
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost, 0);
        m_port = probe.serverPort();
        probe.close();
        const QString text =
            QStringLiteral("daemon off; master_process off; user root; pid %1/pid; error_log %1/error.log;\n"
                           "events { worker_connections 128; }\n"
                           "http { access_log %1/access.log; client_body_temp_path %1/t1; proxy_temp_path %1/t2;\n"
                           "fastcgi_temp_path %1/t3; uwsgi_temp_path %1/t4; scgi_temp_path %1/t5;\n"
                           "types { text/html html; image/jpeg jpg; }\n"
                           "server { listen 127.0.0.1:%2; root %1/root;\n"
                           "location / { autoindex on; if ($arg_key != \"k1\") { return 403; } } } }\n")
                .arg(folder.path(), QString::number(m_port));
        write(folder.filePath(QStringLiteral("nginx.conf")), text.toUtf8());
        m_process.start(program(), {QStringLiteral("-p"), folder.path(), QStringLiteral("-c"),
                                    folder.filePath(QStringLiteral("nginx.conf"))});
        return QTest::qWaitFor(
            [this] {
                QTcpSocket socket;
                socket.connectToHost(QHostAddress::LocalHost, m_port);
                return socket.waitForConnected(1'000);
            },
            10'000);
    }
    ~Nginx()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    static QString program()
    {
        return QStandardPaths::findExecutable(QStringLiteral("nginx"),
                                              {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
    }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/media/students").arg(m_port)); }
    [[nodiscard]] QString photo(const QString& path) const
    {
        return folder.filePath(QStringLiteral("root/media/students/") + path);
    }
    /// Requests for this path that were answered with this status.
    [[nodiscard]] qsizetype count(const QByteArray& path, const QByteArray& status) const
    {
        qsizetype count = 0;
        for (const QByteArray& line : read(folder.filePath(QStringLiteral("access.log"))).split('\n'))
            count +=
                line.contains("/media/students/" + path + "?key=k1 ") && line.contains("\" " + status + ' ') ? 1 : 0;
        return count;
    }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

struct Mirrored
{
    QTemporaryDir folder;
    ManualClock clock;
    PhotoSite site;
    PhotoSettings settings;
    QStringList details;
    std::unique_ptr<PhotoMirror> mirror;

    explicit Mirrored(const QUrl& url)
    {
        settings.url = url;
        settings.key = Secret("k1");
        settings.folder = folder.filePath(QStringLiteral("cache"));
        settings.person = QRegularExpression(QRegularExpression::anchoredPattern(QStringLiteral("[0-9]+")));
        settings.skipped = {QStringLiteral("passport")};
        settings.retryPause = 5ms;
        settings.interval = 1h;
        settings.http.total = settings.http.idle = 10s;
        restart();
    }
    void restart()
    {
        mirror =
            std::make_unique<PhotoMirror>(settings, clock, site, [this] { details << inEnglish(mirror->detail()); });
    }
    /// Once, to its end.
    [[nodiscard]] bool sync()
    {
        site.stored.clear();
        site.removed.clear();
        details.clear();
        QFile::remove(file(".cache_metadata.json"));
        mirror->start();
        const bool done = QTest::qWaitFor(
            [this] {
                return QFile::exists(file("photos_not_used.csv")) && QFile::exists(file(".cache_metadata.json"));
            },
            60'000);
        if (done) // what follows the reports
            QTest::qWait(0);
        mirror->stop();
        return done;
    }
    [[nodiscard]] QString file(const char* name) const { return QDir(settings.folder).filePath(QLatin1String(name)); }
    [[nodiscard]] QString detail() const { return inEnglish(mirror->detail()); }
    [[nodiscard]] int metadata(const char* name) const
    {
        return QJsonDocument::fromJson(read(file(".cache_metadata.json")))
            .object()
            .value(QLatin1String(name))
            .toInt(-1);
    }
    [[nodiscard]] QString storedNow()
    {
        std::sort(site.stored.begin(), site.stored.end());
        return QStringList(site.stored.begin(), site.stored.end()).join(u' ');
    }
    [[nodiscard]] bool has(const char* person) const { return site.people.contains(PersonId(QLatin1String(person))); }
};

QByteArray listingOf(const QByteArray& links)
{
    return webAnswer("200 OK", "<html><body>" + links + "</body></html>", "Content-Type: text/html\r\n");
}

} // namespace

class TestCampusPhotos : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        if (Nginx::program().isEmpty())
            QSKIP("nginx is not installed");
    }

    void mirrorsWhatChanges()
    {
        Nginx nginx;
        write(nginx.photo(QStringLiteral("1001/1.jpg")), "a face");
        write(nginx.photo(QStringLiteral("1001/2 b.jpg")), "the same face");
        write(nginx.photo(QStringLiteral("1002/1.jpg")), "nobody");
        write(nginx.photo(QStringLiteral("2023/1003/1.jpg")), "a third");
        write(nginx.photo(QStringLiteral("passport/1004/1.jpg")), "left out");
        write(nginx.photo(QStringLiteral("staff/1.jpg")), "left out");
        QVERIFY(nginx.start());
        Mirrored it(nginx.url());
        it.site.add(QStringLiteral("7"), QStringLiteral("Enrolled by hand"));
        it.site.busy = 2;
        QVERIFY(it.sync());
        QCOMPARE(it.storedNow(), QStringLiteral("1001/1.jpg 1001/2 b.jpg 2023/1003/1.jpg"));
        QCOMPARE(it.detail(), QStringLiteral("1 photos cannot be used: 1002/1.jpg"));
        QVERIFY(read(it.file("photos_not_used.csv")).contains("1002/1.jpg,1002,No face in the photo"));
        QCOMPARE(it.metadata("total_images"), 4);
        QCOMPARE(it.metadata("downloaded"), 3);
        QCOMPARE(it.metadata("failed"), 1);

        // Nothing changed: nothing is fetched, also after a restart.
        it.restart();
        QVERIFY(it.sync());
        QCOMPARE(it.storedNow(), QString());
        QCOMPARE(it.metadata("skipped"), 4);
        QCOMPARE(nginx.count("1001/1.jpg", "304"), 1);
        QCOMPARE(it.detail(), QStringLiteral("1 photos cannot be used: 1002/1.jpg"));

        // One changed photo: one download, one embedding.
        write(nginx.photo(QStringLiteral("1001/1.jpg")), "another face");
        QVERIFY(it.sync());
        QCOMPARE(it.storedNow(), QStringLiteral("1001/1.jpg"));
        QCOMPARE(it.metadata("updated"), 1);
        QCOMPARE(nginx.count("1001/1.jpg", "200"), 2);
        QCOMPARE(it.site.faces[PersonId(QStringLiteral("1001"))].size(), 2U);

        // A person goes after two listings without them, a photo too; others stay.
        QDir(nginx.photo(QStringLiteral("2023"))).removeRecursively();
        QFile::remove(nginx.photo(QStringLiteral("1001/2 b.jpg")));
        QVERIFY(it.sync());
        QVERIFY(it.site.removed.empty());
        QVERIFY(it.sync());
        QVERIFY(!it.has("1003") && it.has("1001") && it.has("7"));
        QCOMPARE(it.site.removed.size(), 2U);
        QCOMPARE(it.metadata("removed"), 2);
        QVERIFY(it.sync());
        QVERIFY(it.site.removed.empty());
    }

    /// Catches: a person who comes back at each sync, and a kiosk without people that believes that it has them.
    void whoWasRemovedHereStaysAway()
    {
        Nginx nginx;
        for (const char* person : {"1001", "1002"})
            write(nginx.photo(QLatin1String(person) + QStringLiteral("/1.jpg")), "a face");
        QVERIFY(nginx.start());
        Mirrored it(nginx.url());
        QVERIFY(it.sync());
        it.site.people.erase(PersonId(QStringLiteral("1001")));
        write(nginx.photo(QStringLiteral("1001/1.jpg")), "a newer photo");
        QVERIFY(it.sync());
        QVERIFY(!it.has("1001"));
        QVERIFY(read(it.file("photos_not_used.csv")).contains("1001/1.jpg,1001,the person was removed at this kiosk"));
        // Enrolled again by hand: their photos are followed again.
        it.site.add(QStringLiteral("1001"), {});
        QVERIFY(it.sync());
        QCOMPARE(it.storedNow(), QStringLiteral("1001/1.jpg"));
        // The database was lost: all come back.
        it.site.people.clear();
        it.site.memory.clear();
        QVERIFY(it.sync());
        QVERIFY(it.has("1001") && it.has("1002"));
        // Templates of another model are made again.
        it.site.model = QStringLiteral("dlib");
        QVERIFY(it.sync());
        QCOMPARE(it.storedNow(), QStringLiteral("1001/1.jpg 1002/1.jpg"));
        // The index was lost: nobody is removed.
        QFile::remove(it.file(".photo_index.json"));
        QDir(nginx.photo(QStringLiteral("1002"))).removeRecursively();
        for (int i = 0; i < 3; ++i) {
            it.restart();
            QVERIFY(it.sync());
        }
        QVERIFY(it.has("1002"));
    }

    void aListingThatIsNotWholeRemovesNobody_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("half") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n"
                                            "<html><body><a href=\"/s/1/a.jpg\">a</a>");
        QTest::newRow("half, measured") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: "
                                                      "500\r\n\r\n<html><body><a href=\"/s/1/a.jpg\">");
        QTest::newRow("half, in chunks") << QByteArray(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: "
            "chunked\r\n\r\n4\r\n<a h\r\n");
        QTest::newRow("empty") << listingOf({});
        QTest::newRow("no photos") << listingOf("<a href=\"1/\">1</a>");
        QTest::newRow("not let in") << webAnswer("401 Unauthorized");
        QTest::newRow("busy") << webAnswer("503 Busy");
        QTest::newRow("elsewhere") << webAnswer("302 Found", {}, "Location: /login\r\n");
        QTest::newRow("JSON") << webAnswer("200 OK", "[]", "Content-Type: application/json\r\n");
    }
    void aListingThatIsNotWholeRemovesNobody()
    {
        QFETCH(QByteArray, answer);
        test::Receiver receiver;
        receiver.closes = true;
        const QByteArray photo = webAnswer("200 OK", "a face", "ETag: \"1\"\r\n");
        Mirrored it(receiver.url("/s"));
        receiver.script = {listingOf("<a href=\"1/a.jpg\">a</a><a href=\"2/a.jpg\">a</a>"), photo, photo};
        QVERIFY(it.sync());
        QVERIFY(it.has("1") && it.has("2"));
        receiver.otherwise = answer;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(it.sync());
            QVERIFY(it.has("1") && it.has("2"));
            QVERIFY(it.site.removed.empty());
            QVERIFY(!it.detail().isEmpty());
        }
    }

    void withoutValidatorsLengthsAndBytesAreCompared()
    {
        test::Receiver receiver;
        receiver.closes = true;
        const QByteArray listing = listingOf("<img src=\"/s/1/a.jpg\">");
        Mirrored it(receiver.url("/s"));
        receiver.script = {listing, webAnswer("200 OK", "face")};
        QVERIFY(it.sync());
        QCOMPARE(it.storedNow(), QStringLiteral("1/a.jpg"));
        const auto lengthOnly = [](int length) {
            return QByteArray("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(length) + "\r\n\r\n");
        };
        receiver.requests.clear();
        receiver.script = {listing, lengthOnly(4)};
        QVERIFY(it.sync());
        QCOMPARE(receiver.requests.back().line, QByteArray("HEAD /s/1/a.jpg?key=k1 HTTP/1.1"));
        QCOMPARE(it.storedNow(), QString());
        receiver.script = {listing, webAnswer("405 No"), webAnswer("200 OK", "face")};
        QVERIFY(it.sync());
        QCOMPARE(it.storedNow(), QString());
        receiver.script = {listing, lengthOnly(5), webAnswer("200 OK", "faces")};
        QVERIFY(it.sync());
        QCOMPARE(it.storedNow(), QStringLiteral("1/a.jpg"));
        // A page instead of the photo, and a photo that is gone, change nothing.
        receiver.script = {listing, lengthOnly(6), webAnswer("200 OK", "<html>Log in")};
        QVERIFY(it.sync());
        QCOMPARE(it.detail(), QStringLiteral("1 photos could not be fetched or stored: 1/a.jpg"));
        receiver.script = {listing, lengthOnly(6), webAnswer("404 Gone")};
        QVERIFY(it.sync());
        QVERIFY(it.has("1"));
    }

    /// Catches: a second run that takes longer than five seconds.
    void manyPeople()
    {
        constexpr int kPeople = 1'794;
        Nginx nginx;
        for (int i = 0; i < kPeople; ++i)
            write(nginx.photo(QStringLiteral("%1/1.jpg").arg(10'000 + i)), "face " + QByteArray::number(i));
        QVERIFY(nginx.start());
        Mirrored it(nginx.url());
        QVERIFY(it.sync());
        QCOMPARE(it.site.people.size(), static_cast<std::size_t>(kPeople));
        QElapsedTimer timer;
        timer.start();
        const std::clock_t before = std::clock();
        QVERIFY(it.sync());
        const qint64 second = timer.elapsed();
        const auto cpu = static_cast<int>((std::clock() - before) * 1'000 / CLOCKS_PER_SEC);
        qInfo("a second run over %d people took %lld ms, and %d ms of processor", kPeople,
              static_cast<long long>(second), cpu);
        QVERIFY(it.site.stored.empty());
        QCOMPARE(it.metadata("skipped"), kPeople);
#ifndef ROLLCALL_SANITIZED
        QVERIFY(second < 15'000); // five on a machine of its own
#endif
        QVERIFY(!it.details.isEmpty() || second < 1'000);
    }
};

QTEST_GUILESS_MAIN(TestCampusPhotos)
#include "tst_campus_photos.moc"
