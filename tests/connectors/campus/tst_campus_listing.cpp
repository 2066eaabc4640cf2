// Listings as web servers write them, and links that lead where they must not.
#include "connectors/campus/html_links.h"
#include "connectors/campus/listing.h"
#include "connectors/campus/photo_index.h"

#include <QTest>

using namespace rollcall;
using namespace rollcall::campus;

namespace {

QUrl base()
{
    return QUrl(QStringLiteral("https://campus.example/media/students"));
}

net::HttpResponse page(const QByteArray& html,
                       const QString& at = QStringLiteral("https://campus.example/media/students"))
{
    return {200, html, {{"Content-Type", "text/html"}}, QUrl(at)};
}

/// "1001/ 1002/a.jpg": folders with a slash.
QString entries(const Listing& listing)
{
    QStringList all;
    for (const Listed& entry : listing.entries)
        all << entry.path.join(u'/') + (entry.isFolder ? QStringLiteral("/") : QString());
    return all.join(u' ');
}

QString resolved(const char* folder, const char* link)
{
    const auto entry = resolveLink(base(), QUrl(QLatin1String(folder)), link);
    return entry ? entry->url.toString(QUrl::FullyEncoded) : QString();
}

} // namespace

class TestCampusListing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void styles_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("expected");
        const QString top = QStringLiteral("https://campus.example/media/students/");
        QTest::newRow("nginx") << QByteArray(
                                      "<html>\r\n<head><title>Index of /media/students/</title></head>\r\n<body>\r\n"
                                      "<h1>Index of /media/students/</h1><hr><pre><a href=\"../\">../</a>\r\n"
                                      "<a href=\"1001/\">1001/</a>     29-Nov-2026 08:00       -\r\n"
                                      "<a href=\"passport/\">passport/</a>    29-Nov-2026 08:00       -\r\n"
                                      "<a href=\"a%20b.jpg\">a b.jpg</a>    29-Nov-2026 08:00       12345\r\n"
                                      "</pre><hr></body>\r\n</html>\r\n")
                               << top << "1001/ passport/ a b.jpg";
        QTest::newRow("Apache")
            << QByteArray(
                   "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 3.2 Final//EN\">\n<html><head><title>Index of "
                   "/media/students/1001</title></head><body><h1>Index of /media/students/1001</h1>\n<table><tr><th "
                   "valign=\"top\"><img src=\"/icons/blank.gif\" alt=\"[ICO]\"></th><th><a "
                   "href=\"?C=N;O=D\">Name</a></th>"
                   "<th><a href=\"?C=M;O=A\">Last modified</a></th></tr>\n<tr><td valign=\"top\"><img "
                   "src=\"/icons/back.gif\" alt=\"[PARENTDIR]\"></td><td><a href=\"/media/students/\">Parent "
                   "Directory</a></td></tr>\n<tr><td valign=\"top\"><img src=\"/icons/image2.gif\" "
                   "alt=\"[IMG]\"></td><td><a "
                   "href=\"1.JPG\">1.JPG</a></td><td align=\"right\">2026-11-29 08:00</td></tr>\n<tr><td><a "
                   "href=\"notes.txt\">notes.txt</a></td></tr></table>\n</body></html>\n")
            << top + QStringLiteral("1001/") << "1001/1.JPG";
        QTest::newRow("Caddy")
            << QByteArray("<!DOCTYPE html>\n<html>\n<head><title>students</title></head><body><header><h1><a "
                          "href=\"/\">/</a><a "
                          "href=\"/media/\">media</a>/<a "
                          "href=\"/media/students/\">students</a></h1></header><main><table><tbody>"
                          "<tr class=\"file\"><td></td><td><a href=\"./1001/\"><svg></svg><span "
                          "class=\"name\">1001</span></a></td></tr>"
                          "<tr class=\"file\"><td></td><td><a href=\"./2.webp\"><svg></svg><span "
                          "class=\"name\">2.webp</span></a></td>"
                          "</tr></tbody></table></main></body>\n</html>")
            << top << "1001/ 2.webp";
        QTest::newRow("file browser, no slash, own query")
            << QByteArray(
                   "<html><body><div class=\"grid\"><a class=\"folder\" href=\"/media/students/1001?key=own\">1001</a>"
                   "<a class=\"folder\" href=\"1002?page=1\">1002</a>"
                   "<a href=\"/media/students/1001/a.png?key=K&amp;w=64\"><img src=\"/media/students/1001/a.png?w=9\">"
                   "</a><img src=\"1003/b.gif\"><img src=\"data:image/png;base64,AAAA\"></div></body></html>")
            << QStringLiteral("https://campus.example/media/students")
            << "1001/ 1002/ 1001/a.png 1001/a.png 1003/b.gif";
        QTest::newRow("Python") << QByteArray("<!DOCTYPE HTML>\n<html lang=\"en\"><body><ul>\n<li><a "
                                              "href=\"1001/\">1001/</a></li>\n</ul>\n<hr>\n</body>\n</html>\n")
                                << top << "1001/";
        QTest::newRow("base element")
            << QByteArray(
                   "<html><head><base href=\"/media/students/\"></head><body><a href=1001>1001</a></body></html>")
            << QStringLiteral("https://campus.example/media/students?x=1") << "1001/";
        QTest::newRow("foreign base element")
            << QByteArray("<html><head><base href=\"//evil.example/\"></head><body><a href=1001>1001</a></body></html>")
            << top << "";
    }
    void styles()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, at);
        QFETCH(QString, expected);
        const Listing listing = readListing(base(), page(html, at));
        QCOMPARE(entries(listing), expected);
        QVERIFY(listing.isComplete);
    }

    void linksAreResolved()
    {
        const char* noSlash = "https://campus.example/media/students";
        // By the RFC it would be beside the base.
        QCOMPARE(resolved(noSlash, "1001/"), QStringLiteral("https://campus.example/media/students/1001/"));
        QCOMPARE(resolved(noSlash, "students/1001/"), QStringLiteral("https://campus.example/media/students/1001/"));
        QCOMPARE(resolved("https://campus.example/media/students/1001", "1.jpg"),
                 QStringLiteral("https://campus.example/media/students/1001/1.jpg"));
        QCOMPARE(resolved("https://campus.example/media/students/1001", "1001/1.jpg#x"),
                 QStringLiteral("https://campus.example/media/students/1001/1.jpg"));
        QCOMPARE(resolved(noSlash, "1001/1.jpg?w=1&key=own"),
                 QStringLiteral("https://campus.example/media/students/1001/1.jpg?w=1&key=own"));
        QCOMPARE(resolved(noSlash, "https://campus.example:443/media/students/1001/"),
                 QStringLiteral("https://campus.example:443/media/students/1001/"));
    }

    void nothingLeavesTheBase()
    {
        const char* top = "https://campus.example/media/students/";
        for (const char* link : {"../",
                                 "../../etc/",
                                 "../1.jpg",
                                 "/media/",
                                 "/1.jpg",
                                 "//evil.example/media/students/1/1.jpg",
                                 "https://evil.example/media/students/1.jpg",
                                 "http://campus.example/media/students/1.jpg",
                                 "https://campus.example:8443/media/students/1.jpg",
                                 "https://u:p@campus.example/media/students/1.jpg",
                                 "%2e%2e/%2e%2e/1.jpg",
                                 "1001/%2e%2e/%2e%2e/%2e%2e/x.jpg",
                                 "..%2f..%2fx.jpg",
                                 "1001/..%5c..%5cx.jpg",
                                 "1001/%00x.jpg",
                                 "1001/%0ax.jpg",
                                 "1001/%ff.jpg",
                                 "1001//1.jpg",
                                 "/media/students2/1.jpg",
                                 "javascript:alert(1)",
                                 "mailto:a@b.jpg",
                                 "file:///etc/x.jpg",
                                 "data:image/png,x",
                                 "",
                                 "#top",
                                 "?C=N;O=D",
                                 ".",
                                 "./",
                                 "http://[",
                                 "1/2/3/4/5/6/7/8/9/10/11/"})
            QVERIFY2(resolved(top, link).isEmpty(), link);
        QVERIFY(!resolved(top, "1/2/3/4/5/6/7/8/9/10/").isEmpty());
        QVERIFY(!resolved(top, "1/2/3/4/5/6/7/8/9/10/a.jpg").isEmpty());
        QVERIFY(resolved(top, QByteArray(QByteArray(300, 'a') + ".jpg").constData()).isEmpty());
    }

    void theKeyIsAddedWhereItIsMissing()
    {
        const Secret key("a&b");
        const auto keyed = [&](const char* url) {
            return withPhotoKey(base(), QUrl(QLatin1String(url)), key).toString(QUrl::FullyEncoded);
        };
        QCOMPARE(keyed("https://campus.example/media/students?x=1"),
                 QStringLiteral("https://campus.example/media/students?x=1&key=a%26b"));
        QCOMPARE(keyed("https://campus.example/media/students?key=own"),
                 QStringLiteral("https://campus.example/media/students?key=own"));
        QCOMPARE(keyed("https://other.example/media/students"), QStringLiteral("https://other.example/media/students"));
        QCOMPARE(withPhotoKey(base(), base(), Secret()), base());
    }

    /// Catches: people who are removed because their names were in the other half.
    void halfAListingIsNotComplete()
    {
        const QByteArray whole = "<html><body><a href=\"1001/\">x</a><a href=\"1002/\">x</a></body></html>";
        QVERIFY(readListing(base(), page(whole)).isComplete);
        for (qsizetype cut = 1; cut < whole.indexOf("</body"); ++cut)
            QVERIFY(!readListing(base(), page(whole.left(cut))).isComplete);
        net::HttpResponse fragment = page("<a href=\"1001/\">x</a>");
        QVERIFY(!readListing(base(), fragment).isComplete);
        fragment.headers.emplace_back("Content-Length", "21");
        QVERIFY(readListing(base(), fragment).isComplete);
        net::HttpResponse json = page("{}");
        json.headers = {{"Content-Type", "application/json"}};
        QVERIFY(!readListing(base(), json).problem.isEmpty());
        QVERIFY(!readListing(base(), page(whole, QStringLiteral("https://campus.example/login"))).problem.isEmpty());
    }

    void sizesAreBounded()
    {
        QVERIFY(readHtmlLinks("<html><body>" + QByteArray("<a href=x></a>").repeated(50'001)).isTooLarge);
        QVERIFY(!readHtmlLinks("<html><body>" + QByteArray("<a href=x></a>").repeated(50'000)).isTooLarge);
        QVERIFY(readHtmlLinks(QByteArray("<div>").repeated(1'000'000)).isTooLarge);
        QVERIFY(readHtmlLinks(QByteArray(8 * 1024 * 1024 + 1, 'x')).isTooLarge);
        QVERIFY(!readHtmlLinks("<ul>" + QByteArray("<li><a href=x>x</a>").repeated(5'000)).isTooLarge);
    }

    void personIsTheNearestFolder()
    {
        const QRegularExpression digits(QRegularExpression::anchoredPattern(QStringLiteral("[0-9]+")));
        const auto of = [&](const char* path) {
            const auto person = personOf(QString::fromLatin1(path).split(u'/'), digits);
            return person ? person->value() : QString();
        };
        QCOMPARE(of("2023/CS/1001/1.jpg"), QStringLiteral("1001"));
        QCOMPARE(of("1001/more/1.jpg"), QStringLiteral("1001"));
        QCOMPARE(of("1001.jpg"), QString());
        QCOMPARE(of("staff/1.jpg"), QString());
    }

    void theIndexComesBack()
    {
        PhotoIndex index{QStringLiteral("https://x/y"), QStringLiteral("m"), QStringLiteral("sface"), {}};
        index.photos[QStringLiteral("1/a.jpg")] = {
            PersonId(QStringLiteral("1")), "\"e\"", "Sun", 7, "ab", true, {}, {}, 1};
        const auto read = PhotoIndex::fromJson(index.toJson());
        QVERIFY(read);
        QCOMPARE(read->toJson(), index.toJson());
        QVERIFY(!PhotoIndex::fromJson("{\"version\":2}"));
        QVERIFY(!PhotoIndex::fromJson(index.toJson().left(40)));
    }
};

QTEST_GUILESS_MAIN(TestCampusListing)
#include "tst_campus_listing.moc"
