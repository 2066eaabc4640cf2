#include "connectors/fake_site.h"
#include "connectors/fixtures.h"
#include "connectors/pihr/responder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace rollcall;
using namespace rollcall::pihr;
using namespace std::chrono_literals;
using test::makePunch;

namespace {

QJsonObject parse(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}
QString base64(const char* text)
{
    return QString::fromLatin1(QByteArray(text).toBase64());
}

/// A responder with a kiosk of two people; 2023-11-14 22:13:20 UTC, two hours east.
struct Bench
{
    ManualClock clock{WallTime{Milliseconds{1'700'000'000'000}}, std::chrono::minutes{120}};
    test::FakeSite site;
    std::vector<QJsonObject> sent;
    QString shown = QStringLiteral("nothing yet");
    Responder responder;

    explicit Bench(Permissions permissions = {})
        : responder({Dialect::AiFace, WireTime::Utc, 8, QStringLiteral("SN-1")}, std::move(permissions), site, clock,
                    {[this](const QString& text) { sent.push_back(parse(text)); },
                     [this](const QString& text) { shown = text; }})
    {
        site.add(QStringLiteral("17"), QStringLiteral("Ann"));
        site.add(QStringLiteral("E-1"), QStringLiteral("Bob"));
        site.given[PersonId(QStringLiteral("E-1"))] = 2'000'000'000;
    }
    /// The answer to one command.
    QJsonObject ask(const QString& command)
    {
        const auto before = sent.size();
        const Incoming incoming = decode(command);
        if (!std::holds_alternative<Command>(incoming))
            return {{"not a command", command}};
        responder.obey(std::get<Command>(incoming));
        const bool answered = QTest::qWaitFor([&] { return sent.size() > before; });
        return answered ? sent.back() : QJsonObject{{"no answer", command}};
    }
};

QJsonObject done(const char* command)
{
    return {{"ret", command}, {"sn", "SN-1"}, {"result", true}};
}
QJsonObject with(QJsonObject object, const QJsonObject& more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}
bool isRefusal(const QJsonObject& answer, const char* command)
{
    return answer.value("ret") == QJsonValue(command) && answer.value("sn") == QJsonValue("SN-1") &&
           answer.value("result") == QJsonValue(false) && !answer.value("msg").toString().isEmpty();
}

} // namespace

/// Expected answers: the table "Server to terminal" of the protocol notes.
class TestPihrCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void peopleInPagesUpToAnEmptyOne()
    {
        Bench bench;
        bench.site.people.clear();
        for (int i = 1; i <= 41; ++i)
            bench.site.add(QString::number(i).rightJustified(3, u'0').prepend(u'1'), {});
        QJsonObject page = bench.ask(R"({"cmd":"getuserlist","stn":true})");
        QCOMPARE(page.value("record").toArray().size(), 40);
        QCOMPARE(page.value("count"), QJsonValue(41)); // of the whole list
        QCOMPARE(page.value("from"), QJsonValue(0));
        QCOMPARE(page.value("to"), QJsonValue(39));
        QCOMPARE(page.value("record").toArray().at(0).toObject(),
                 (QJsonObject{{"enrollid", 1001}, {"admin", 0}, {"backupnum", 50}}));
        page = bench.ask(R"({"cmd":"getuserlist","stn":false})");
        QCOMPARE(page.value("record").toArray().size(), 1);
        QCOMPARE(page.value("from"), QJsonValue(40));
        QCOMPARE(page.value("to"), QJsonValue(40));
        const QJsonObject end =
            with(done("getuserlist"), {{"count", 0}, {"from", 0}, {"to", 0}, {"record", QJsonArray{}}});
        QCOMPARE(bench.ask(R"({"cmd":"getuserlist","stn":false})"), end);
        page = bench.ask(R"({"cmd":"getuserlist","stn":true})");
        QCOMPARE(page.value("count"), QJsonValue(41));
        QCOMPARE(page.value("record").toArray().size(), 40);
    }

    /// Catches: a server that goes by `count`, by `to`, by an empty page or by page numbers left with a part of the
    /// list, or with somebody twice.
    void everyWayOfPagingGetsEverybody_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<QString>("way");
        for (const int people : {1, 40, 41, 100, 201}) {
            for (const char* way : {"until to is count - 1", "until an empty page", "pages from 0", "pages from 1"})
                QTest::addRow("%d people, %s", people, way) << people << QString::fromLatin1(way);
        }
    }
    void everyWayOfPagingGetsEverybody()
    {
        QFETCH(int, people);
        QFETCH(QString, way);
        Bench bench;
        bench.site.people.clear();
        for (int i = 1; i <= people; ++i) {
            bench.site.add(QString::number(1000 + i), {});
            bench.site.punches.push_back(makePunch(i, QString::number(1000 + i)));
        }
        const bool counts = way.startsWith(QLatin1String("pages"));
        const bool byCount = way.startsWith(QLatin1String("until to"));
        for (const char* command : {"getuserlist", "getalllog"}) {
            std::map<int, int> seen;
            const int first = way.endsWith(u'1') ? 1 : 0;
            for (int page = first;; ++page) {
                const QString place = counts          ? QStringLiteral("\"page\":%1").arg(page)
                                      : page == first ? QStringLiteral("\"stn\":true")
                                                      : QStringLiteral("\"stn\":false");
                const QJsonObject answer =
                    bench.ask(QStringLiteral("{\"cmd\":\"%1\",%2}").arg(QLatin1String(command), place));
                const QJsonArray records = answer.value("record").toArray();
                for (const QJsonValue& record : records)
                    ++seen[record.toObject().value("enrollid").toInt()];
                if (records.isEmpty()) {
                    QCOMPARE(answer.value("count").toInt(-1), 0);
                    break;
                }
                QCOMPARE(answer.value("count").toInt(), people);
                if (byCount && answer.value("to").toInt() >= answer.value("count").toInt() - 1)
                    break;
            }
            QCOMPARE(seen.size(), static_cast<std::size_t>(people));
            QVERIFY(std::all_of(seen.begin(), seen.end(), [](const auto& one) { return one.second == 1; }));
        }
    }

    /// Catches: a person missed because another was removed while the list was read.
    void aListStaysAsItWasWhenItWasBegun()
    {
        Bench bench;
        bench.site.people.clear();
        for (int i = 1; i <= 60; ++i)
            bench.site.add(QString::number(1000 + i), {});
        QCOMPARE(bench.ask(R"({"cmd":"getuserlist","stn":true})").value("record").toArray().size(), 40);
        bench.site.people.erase(PersonId(QStringLiteral("1001")));
        const QJsonArray rest = bench.ask(R"({"cmd":"getuserlist","stn":false})").value("record").toArray();
        QCOMPARE(rest.size(), 20);
        QCOMPARE(rest.at(0).toObject().value("enrollid"), QJsonValue(1041));
        QVERIFY(isRefusal(bench.ask(R"({"cmd":"getalllog","page":7})"), "getalllog"));
    }

    void peopleWithoutNumbersAreListedByTheirGivenOne()
    {
        Bench bench;
        const QJsonArray list = bench.ask(R"({"cmd":"getuserlist","stn":true})").value("record").toArray();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list.at(1).toObject().value("enrollid"), QJsonValue(2'000'000'000));
    }

    void namesAreGivenAndTaken()
    {
        Bench bench;
        QCOMPARE(bench.ask(R"({"cmd":"getusername","enrollid":17})"), with(done("getusername"), {{"record", "Ann"}}));
        QVERIFY(isRefusal(bench.ask(R"({"cmd":"getusername","enrollid":99})"), "getusername"));
        QCOMPARE(bench.ask(R"({"cmd":"setusername","count":2,"record":[{"enrollid":17,"name":"Anna"},)"
                           R"({"enrollid":2000000000,"name":"Bert"}]})"),
                 done("setusername"));
        QCOMPARE(bench.site.people.at(PersonId(QStringLiteral("17"))).displayName, QStringLiteral("Anna"));
        QCOMPARE(bench.site.people.at(PersonId(QStringLiteral("E-1"))).displayName, QStringLiteral("Bert"));
        // Not enrolled yet: the name waits for the person. A number that this kiosk never gave is no person at all.
        QCOMPARE(bench.ask(R"({"cmd":"setusername","record":[{"enrollid":99,"name":"X"}]})"), done("setusername"));
        QCOMPARE(bench.site.awaitedNames.at(PersonId(QStringLiteral("99"))), QStringLiteral("X"));
        QVERIFY(isRefusal(bench.ask(R"({"cmd":"setusername","record":[{"enrollid":2000000007,"name":"X"}]})"),
                          "setusername"));
        QJsonArray many;
        for (int i = 0; i < 51; ++i)
            many.append(QJsonObject{{"enrollid", 17}, {"name", "Z"}});
        const QJsonObject tooMany{{"cmd", "setusername"}, {"record", many}};
        QVERIFY(isRefusal(bench.ask(QString::fromUtf8(QJsonDocument(tooMany).toJson())), "setusername"));
        QCOMPARE(bench.site.people.at(PersonId(QStringLiteral("17"))).displayName, QStringLiteral("Anna"));
    }

    /// Catches: an empty name that erases the one on the kiosk, and one entry that keeps the others from their names.
    void oneNameThatCannotBeTakenDoesNotStopTheOthers()
    {
        Bench bench;
        QCOMPARE(bench.ask(R"({"cmd":"setusername","count":3,"record":[{"enrollid":17,"name":""},)"
                           R"({"enrollid":55,"name":"Eve"},{"enrollid":2000000000,"name":"Bert"}]})"),
                 done("setusername"));
        QCOMPARE(bench.site.people.at(PersonId(QStringLiteral("17"))).displayName, QStringLiteral("Ann"));
        QCOMPARE(bench.site.awaitedNames.at(PersonId(QStringLiteral("55"))), QStringLiteral("Eve"));
        QCOMPARE(bench.site.people.at(PersonId(QStringLiteral("E-1"))).displayName, QStringLiteral("Bert"));
        // What was not taken is said, and the rest is taken.
        QVERIFY(isRefusal(bench.ask(R"({"cmd":"setusername","record":[{"enrollid":"x","name":"Y"},)"
                                    R"({"enrollid":17,"name":"  "},{"enrollid":2000000000,"name":"Bob"}]})"),
                          "setusername"));
        QCOMPARE(bench.site.people.at(PersonId(QStringLiteral("17"))).displayName, QStringLiteral("Ann"));
        QCOMPARE(bench.site.people.at(PersonId(QStringLiteral("E-1"))).displayName, QStringLiteral("Bob"));
    }

    void aPersonIsSetByPhotoOrName()
    {
        Bench bench;
        const QString photo = base64("a portrait");
        const QJsonObject set{{"enrollid", 30}, {"backupnum", 50}};
        QCOMPARE(
            bench.ask(QStringLiteral(
                          R"({"cmd":"setuserinfo","enrollid":30,"name":"Cy","backupnum":50,"admin":0,"record":"%1"})")
                          .arg(photo)),
            with(done("setuserinfo"), set));
        QCOMPARE(bench.site.people.at(PersonId(QStringLiteral("30"))).displayName, QStringLiteral("Cy"));
        QCOMPARE(*bench.site.changes.back().photo, QByteArray("a portrait"));
        QCOMPARE(bench.ask(QStringLiteral(R"({"cmd":"setuserinfo","enrollid":30,"backupnum":50,)"
                                          R"("record":"data:image/jpeg;base64,%1"})")
                               .arg(photo)),
                 with(done("setuserinfo"), set));
        QCOMPARE(*bench.site.changes.back().photo, QByteArray("a portrait"));
        QCOMPARE(bench.ask(R"({"cmd":"setuserinfo","enrollid":30,"name":"Cyd","backupnum":50,"record":""})"),
                 with(done("setuserinfo"), set));
        QCOMPARE(bench.site.people.at(PersonId(QStringLiteral("30"))).displayName, QStringLiteral("Cyd"));
    }

    void aPersonIsNotSetByWhatTheKioskCannotUse_data()
    {
        QTest::addColumn<QString>("fields");
        QTest::newRow("no face")
            << QStringLiteral(R"("enrollid":17,"backupnum":50,"record":"%1")").arg(base64("nobody"));
        QTest::newRow("no base64") << QStringLiteral(R"("enrollid":17,"backupnum":50,"record":"*")");
        const QString named = QStringLiteral(R"("enrollid":17,"name":"D","backupnum":%1)");
        QTest::newRow("photo as a list") << named.arg(50) + QStringLiteral(R"(,"record":["YQ=="])");
        QTest::newRow("photo as an object") << named.arg(50) + QStringLiteral(R"(,"record":{"data":"YQ=="})");
        QTest::newRow("photo as a number") << named.arg(50) + QStringLiteral(R"(,"record":7)");
        QTest::newRow("no base64 with a name") << named.arg(50) + QStringLiteral(R"(,"record":"a face")");
        QTest::newRow("photo elsewhere") << named.arg(50) + QStringLiteral(R"(,"photo":"YQ==")");
        QTest::newRow("user with a photo elsewhere") << named.arg(13) + QStringLiteral(R"(,"image":"YQ==")");
        QTest::newRow("PIN without one") << QStringLiteral(R"("enrollid":17,"backupnum":10)");
        QTest::newRow("card as a list") << QStringLiteral(R"("enrollid":17,"backupnum":11,"record":[1])");
        QTest::newRow("negative card") << QStringLiteral(R"("enrollid":17,"backupnum":11,"record":-5)");
        QTest::newRow("fingerprint") << QStringLiteral(R"("enrollid":17,"backupnum":0,"record":"abc")");
        QTest::newRow("template") << QStringLiteral(R"("enrollid":17,"backupnum":20,"record":"abc")");
        QTest::newRow("nobody") << QStringLiteral(R"("backupnum":50,"record":"YQ==")");
        QTest::newRow("no number") << QStringLiteral(R"("enrollid":"x","backupnum":50,"record":"YQ==")");
        QTest::newRow("number not given") << QStringLiteral(R"("enrollid":2000000009,"backupnum":50,"record":"YQ==")");
        QTest::newRow("new without photo") << QStringLiteral(R"("enrollid":31,"name":"D","backupnum":50)");
    }
    void aPersonIsNotSetByWhatTheKioskCannotUse()
    {
        QFETCH(QString, fields);
        Bench bench;
        const QJsonObject answer = bench.ask(QStringLiteral(R"({"cmd":"setuserinfo",%1})").arg(fields));
        QVERIFY(isRefusal(answer, "setuserinfo"));
        QVERIFY(answer.contains("backupnum"));
        QCOMPARE(bench.site.people.size(), 2U);
        QCOMPARE(bench.site.people.at(PersonId(QStringLiteral("17"))).displayName, QStringLiteral("Ann"));
    }

    void aPersonIsShownWithoutWhatIsNotKept()
    {
        Bench bench;
        const QJsonObject answer = bench.ask(R"({"cmd":"getuserinfo","enrollid":17,"backupnum":50})");
        QVERIFY(isRefusal(answer, "getuserinfo"));
        QCOMPARE(answer.value("name"), QJsonValue("Ann"));
        QCOMPARE(answer.value("enrollid"), QJsonValue(17));
        QCOMPARE(answer.value("backupnum"), QJsonValue(50));
        QVERIFY(isRefusal(bench.ask(R"({"cmd":"getuserinfo","enrollid":99,"backupnum":50})"), "getuserinfo"));
    }

    /// Catches: credentials that are refused, changed on the way, or given back where they must not or cannot be.
    void pinsAndCardsAreTakenAndCardsGivenBack()
    {
        Bench bench;
        const PersonId ann(QStringLiteral("17"));
        const auto set = [&bench](const char* fields) {
            return bench.ask(
                QStringLiteral(R"({"cmd":"setuserinfo","enrollid":17,"name":"Ann",%1})").arg(QLatin1String(fields)));
        };
        QCOMPARE(set(R"("backupnum":10,"admin":1,"record":739184)"),
                 with(done("setuserinfo"), {{"enrollid", 17}, {"backupnum", 10}}));
        QCOMPARE(bench.site.changes.back().pin->reveal(), QByteArray("739184"));
        QVERIFY(!bench.site.changes.back().card && !bench.site.changes.back().photo);
        QVERIFY(set(R"("backupnum":10,"admin":1,"record":"0739")").value("result").toBool());
        QCOMPARE(bench.site.changes.back().pin->reveal(), QByteArray("0739")); // the zero is part of it
        QVERIFY(set(R"("backupnum":11,"admin":1,"record":2352253)").value("result").toBool());
        QCOMPARE(bench.site.changes.back().card->reveal(), QByteArray("2352253"));
        QVERIFY(bench.site.people.at(ann).privilege == Privilege::Administrator);

        const QJsonArray list = bench.ask(R"({"cmd":"getuserlist","stn":true})").value("record").toArray();
        QCOMPARE(list.size(), 3); // Ann's PIN and card, Bob
        QCOMPARE(list.at(0).toObject(), (QJsonObject{{"enrollid", 17}, {"admin", 1}, {"backupnum", 10}}));
        QCOMPARE(list.at(1).toObject(), (QJsonObject{{"enrollid", 17}, {"admin", 1}, {"backupnum", 11}}));

        QCOMPARE(bench.ask(R"({"cmd":"getuserinfo","enrollid":17,"backupnum":11})"),
                 with(done("getuserinfo"),
                      {{"enrollid", 17}, {"backupnum", 11}, {"name", "Ann"}, {"admin", 1}, {"record", 2352253}}));
        const QJsonObject pin = bench.ask(R"({"cmd":"getuserinfo","enrollid":17,"backupnum":10})");
        QVERIFY(isRefusal(pin, "getuserinfo"));
        QCOMPARE(pin.value("record"), QJsonValue(""));
        bench.site.cards[ann] = Secret("A1-77");
        QCOMPARE(bench.ask(R"({"cmd":"getuserinfo","enrollid":17,"backupnum":11})").value("record"),
                 QJsonValue("A1-77"));
        QVERIFY(isRefusal(bench.ask(R"({"cmd":"getuserinfo","enrollid":2000000000,"backupnum":11})"), "getuserinfo"));

        // 0 is how servers say that there is none.
        QVERIFY(set(R"("backupnum":11,"admin":0,"record":0)").value("result").toBool());
        QVERIFY(!bench.site.people.at(ann).hasCard);
        QVERIFY(bench.ask(R"({"cmd":"deleteuser","enrollid":17,"backupnum":10})").value("result").toBool());
        QVERIFY(!bench.site.people.at(ann).hasPin());
        // A new person may have nothing but a PIN.
        QVERIFY(bench.ask(R"({"cmd":"setuserinfo","enrollid":40,"name":"Di","backupnum":10,"record":"739184"})")
                    .value("result")
                    .toBool());
        QCOMPARE(bench.site.people.size(), 3U);
    }

    /// Catches: a page over the limit of servers' buffers, and people lost between two pages.
    void aPageHoldsWholePeople()
    {
        Bench bench;
        bench.site.people.clear();
        for (int i = 1; i <= 30; ++i) {
            bench.site.add(QString::number(100 + i), {});
            Person& person = bench.site.people[PersonId(QString::number(100 + i))];
            person.templateCount = 1;
            person.hasCard = true;
            person.entryNumber = QString::number(i);
        }
        std::map<int, int> seen;
        int position = 0;
        for (bool start = true;; start = false) {
            const QJsonObject page = bench.ask(QStringLiteral(R"({"cmd":"getuserlist","stn":%1})")
                                                   .arg(start ? QStringLiteral("true") : QStringLiteral("false")));
            const QJsonArray records = page.value("record").toArray();
            if (records.isEmpty())
                break;
            QVERIFY(records.size() <= 40);
            QCOMPARE(page.value("from").toInt(), position);
            position += static_cast<int>(records.size());
            QCOMPARE(page.value("to").toInt(), position - 1);
            for (const QJsonValue& record : records)
                ++seen[record.toObject().value("enrollid").toInt()];
        }
        QCOMPARE(seen.size(), 30U);
        for (const auto& [number, lines] : seen)
            QCOMPARE(lines, 3);
    }

    void peopleAreRemovedAndDisabled()
    {
        Bench bench;
        QCOMPARE(bench.ask(R"({"cmd":"enableuser","enrollid":17,"enflag":0})"), done("enableuser"));
        QVERIFY(!bench.site.people.at(PersonId(QStringLiteral("17"))).enabled);
        QCOMPARE(bench.ask(R"({"cmd":"enableuser","enrollid":17,"enflag":1})"), done("enableuser"));
        QVERIFY(bench.site.people.at(PersonId(QStringLiteral("17"))).enabled);
        QVERIFY(isRefusal(bench.ask(R"({"cmd":"enableuser","enrollid":17})"), "enableuser"));
        // Deleting a card that does not exist succeeds; the person stays.
        QCOMPARE(bench.ask(R"({"cmd":"deleteuser","enrollid":17,"backupnum":11})"),
                 with(done("deleteuser"), {{"enrollid", 17}, {"backupnum", 11}}));
        QCOMPARE(bench.site.people.size(), 2U);
        for (int again = 0; again < 2; ++again)
            QCOMPARE(bench.ask(R"({"cmd":"deleteuser","enrollid":2000000000,"backupnum":13})"),
                     with(done("deleteuser"), {{"enrollid", 2'000'000'000}, {"backupnum", 13}}));
        QCOMPARE(bench.site.people.size(), 1U);
        QVERIFY(bench.ask(R"({"cmd":"deleteuser","enrollid":2000000009,"backupnum":13})").value("result").toBool());
        QVERIFY(isRefusal(bench.ask(R"({"cmd":"deleteuser","backupnum":13})"), "deleteuser"));
        QCOMPARE(bench.site.people.size(), 1U);
    }

    /// Catches: a person taken for another because zeros were dropped, or not found because the number is long.
    void identifiersKeepTheirDigits()
    {
        Bench bench;
        const auto set = [&bench](const char* number) {
            return bench.ask(QStringLiteral(R"({"cmd":"setuserinfo","enrollid":%1,"name":"Bond","backupnum":11,)"
                                            R"("record":12345})")
                                 .arg(QLatin1String(number)));
        };
        QCOMPARE(set(R"("007")").value("enrollid"), QJsonValue("007"));
        QVERIFY(bench.site.people.contains(PersonId(QStringLiteral("007"))));
        QVERIFY(!bench.site.people.contains(PersonId(QStringLiteral("7"))));
        QCOMPARE(set("880171234567").value("enrollid"), QJsonValue(qint64{880171234567}));
        QVERIFY(bench.site.people.contains(PersonId(QStringLiteral("880171234567"))));
        QVERIFY(set(R"("880171234568")").value("result").toBool());
        QVERIFY(bench.site.people.contains(PersonId(QStringLiteral("880171234568"))));
        QCOMPARE(set("0000008").value("enrollid"), QJsonValue(8)); // a number, however it is printed
        QVERIFY(bench.site.people.contains(PersonId(QStringLiteral("8"))));
        QCOMPARE(bench.ask(R"({"cmd":"getusername","enrollid":"007"})").value("record"), QJsonValue("Bond"));
        QVERIFY(bench.ask(R"({"cmd":"setuserinfo","enrollid":9,"name":"Pin","backupnum":010,"record":0012})")
                    .value("result")
                    .toBool());
        QCOMPARE(bench.site.changes.back().pin->reveal(), QByteArray("0012"));
        QVERIFY(bench.ask(R"({"cmd":"deleteuser","enrollid":"007","backupnum":13})").value("result").toBool());
        QVERIFY(!bench.site.people.contains(PersonId(QStringLiteral("007"))));
        QVERIFY(isRefusal(set("-7"), "setuserinfo"));
        QVERIFY(isRefusal(set("7.5"), "setuserinfo"));
        QVERIFY(isRefusal(set("1e300"), "setuserinfo"));
    }

    /// Catches: a person whom a server knows by twelve digits given back to it by a number that it has never seen, and
    /// twelve digits given to a server whose numbers have 32 bits.
    void aServerOfWideNumbersGetsThemBack()
    {
        const QString digits = QStringLiteral("880171234567");
        Bench bench;
        bench.site.add(digits, QStringLiteral("Long"));
        bench.site.punches = {makePunch(1, digits)};
        const auto listed = [](Bench& asked, const char* command) {
            std::set<qint64> numbers;
            const QJsonObject page =
                asked.ask(QStringLiteral("{\"cmd\":\"%1\",\"stn\":true}").arg(QLatin1String(command)));
            for (const QJsonValue& record : page.value("record").toArray())
                numbers.insert(record.toObject().value("enrollid").toInteger());
            return numbers;
        };
        QVERIFY(!listed(bench, "getuserlist").contains(880171234567));
        QVERIFY(!listed(bench, "getalllog").contains(880171234567));
        QVERIFY(bench.ask(R"({"cmd":"getusername","enrollid":880171234567})").value("result").toBool());
        QVERIFY(listed(bench, "getuserlist").contains(880171234567));
        QCOMPARE(listed(bench, "getalllog"), (std::set<qint64>{880171234567}));
        Bench restarted;
        restarted.site.people = bench.site.people;
        restarted.site.memory = bench.site.memory;
        restarted.responder.connectionLost();
        QVERIFY(restarted.ask(R"({"cmd":"gettime"})").value("result").toBool());
        QVERIFY(listed(restarted, "getuserlist").contains(880171234567));
    }

    /// Catches: a name lost because it came with the number of a fingerprint that is none.
    void theUserIsSetWhereNoCredentialComes()
    {
        Bench bench;
        const PersonId ann(QStringLiteral("17"));
        for (const char* fields : {R"("backupnum":0,"record":"0")", R"("backupnum":0,"record":"")", R"("backupnum":0)",
                                   R"("backupnum":12,"record":0)", R"("backupnum":13)"}) {
            bench.site.people[ann].displayName = QStringLiteral("Ann");
            QVERIFY2(bench
                         .ask(QStringLiteral(R"({"cmd":"setuserinfo","enrollid":17,"name":"Anna","admin":1,%1})")
                                  .arg(QLatin1String(fields)))
                         .value("result")
                         .toBool(),
                     fields);
            QCOMPARE(bench.site.people.at(ann).displayName, QStringLiteral("Anna"));
            QVERIFY(!bench.site.changes.back().hasCredential() && !bench.site.changes.back().photo);
        }
        QVERIFY(isRefusal(bench.ask(R"({"cmd":"setuserinfo","enrollid":17,"backupnum":0})"), "setuserinfo"));
        QVERIFY(isRefusal(bench.ask(R"({"cmd":"setuserinfo","enrollid":17,"name":"A","backupnum":13,"record":"x"})"),
                          "setuserinfo"));
    }

    /// Catches: "deleted" said of a person who is still there.
    void whatIsSaidToBeDeletedIsGone_data()
    {
        QTest::addColumn<QString>("fields");
        QTest::addColumn<bool>("result");
        QTest::addColumn<bool>("isThere");
        QTest::newRow("all") << R"("backupnum":13)" << true << false;
        QTest::newRow("the whole user") << R"("backupnum":12)" << true << false;
        QTest::newRow("as text") << R"("backupnum":"13")" << true << false;
        QTest::newRow("without") << R"("x":1)" << true << false;
        QTest::newRow("null") << R"("backupnum":null)" << true << false;
        QTest::newRow("fingerprint, or the user") << R"("backupnum":0)" << false << true;
        QTest::newRow("another fingerprint") << R"("backupnum":3)" << true << true;
        QTest::newRow("unknown kind") << R"("backupnum":99)" << false << true;
        QTest::newRow("no number") << R"("backupnum":"all")" << false << true;
    }
    void whatIsSaidToBeDeletedIsGone()
    {
        QFETCH(QString, fields);
        QFETCH(bool, result);
        QFETCH(bool, isThere);
        Bench bench;
        const QJsonObject answer = bench.ask(QStringLiteral(R"({"cmd":"deleteuser","enrollid":17,%1})").arg(fields));
        QCOMPARE(answer.value("result"), QJsonValue(result));
        QCOMPARE(bench.site.people.contains(PersonId(QStringLiteral("17"))), isThere);
    }

    /// Catches: a field that is not understood left out, and the command answered with true.
    void whatIsNotUnderstoodIsRefused_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("switch") << R"({"cmd":"enableuser","enrollid":17,"enflag":2})";
        QTest::newRow("switch in words") << R"({"cmd":"enableuser","enrollid":17,"enable":"perhaps"})";
        QTest::newRow("privilege") << R"({"cmd":"setuserinfo","enrollid":17,"name":"A","backupnum":50,"admin":7})";
        QTest::newRow("name") << R"({"cmd":"setuserinfo","enrollid":17,"name":["A"],"backupnum":50})";
        QTest::newRow("names") << R"({"cmd":"setusername","count":1,"record":"17"})";
        QTest::newRow("no names") << R"({"cmd":"setusername","count":1,"record":[]})";
        QTest::newRow("page") << R"({"cmd":"getuserlist","page":"first"})";
        QTest::newRow("start") << R"({"cmd":"getuserlist","stn":"maybe"})";
        QTest::newRow("door") << R"({"cmd":"opendoor","doornum":"front"})";
        QTest::newRow("time") << R"({"cmd":"settime","time":"noon"})";
        QTest::newRow("settings") << R"({"cmd":"setdevinfo","colour":"red"})";
    }
    void whatIsNotUnderstoodIsRefused()
    {
        QFETCH(QString, command);
        Bench bench;
        const QString name = parse(command).value("cmd").toString();
        QVERIFY(isRefusal(bench.ask(command), name.toLatin1().constData()));
        QCOMPARE(bench.site.changes.size(), 0U);
    }

    void fieldsAreReadAsServersWriteThem()
    {
        Bench bench;
        const PersonId ann(QStringLiteral("17"));
        for (const char* off : {R"("enable":0)", R"("enable":"0")", R"("enable":false)", R"("enflag":"false")"}) {
            bench.site.people[ann].enabled = true;
            QVERIFY2(bench.ask(QStringLiteral(R"({"cmd":"enableuser","enrollid":17,%1})").arg(QLatin1String(off)))
                         .value("result")
                         .toBool(),
                     off);
            QVERIFY2(!bench.site.people.at(ann).enabled, off);
        }
        QCOMPARE(bench.ask(R"({"cmd":"settime","time":"2023-11-14 22:13:25"})"), done("settime"));
        QCOMPARE(bench.ask(R"({"cmd":"setusername","enrollid":17,"name":"Anna"})"), done("setusername"));
        QCOMPARE(bench.site.people.at(ann).displayName, QStringLiteral("Anna"));
        QCOMPARE(bench.ask(R"({"cmd":"setusername","record":[{"enrollid":"17","name":1234}]})"), done("setusername"));
        QCOMPARE(bench.site.people.at(ann).displayName, QStringLiteral("1234"));
        for (const char* command : {"disabledevice", "enabledevice"}) {
            const QJsonObject answer = bench.ask(QStringLiteral(R"({"cmd":"%1"})").arg(QLatin1String(command)));
            QCOMPARE(answer.value("result"), QJsonValue(true));
            QVERIFY2(answer.value("msg").toString().contains(QStringLiteral("stays in service")), command);
        }
    }

    void punchesInPagesUpToAnEmptyOne()
    {
        Bench bench;
        for (int i = 1; i <= 51; ++i)
            bench.site.punches.push_back(makePunch(i, QStringLiteral("E-1"), Direction::Out));
        QJsonObject page = bench.ask(R"({"cmd":"getalllog","stn":true})");
        QCOMPARE(page.value("record").toArray().size(), 50);
        QCOMPARE(page.value("to"), QJsonValue(49));
        QCOMPARE(page.value("record").toArray().at(0).toObject(), (QJsonObject{{"enrollid", 2'000'000'000},
                                                                               {"name", ""},
                                                                               {"time", "2023-11-14 22:13:21"},
                                                                               {"mode", 8},
                                                                               {"inout", 1},
                                                                               {"event", 0}}));
        page = bench.ask(R"({"cmd":"getalllog","stn":false})");
        QCOMPARE(page.value("record").toArray().size(), 1);
        QCOMPARE(page.value("count"), QJsonValue(51));
        QCOMPARE(page.value("from"), QJsonValue(50));
        QCOMPARE(bench.ask(R"({"cmd":"getalllog","stn":false})"),
                 with(done("getalllog"), {{"count", 0}, {"from", 0}, {"to", 0}, {"record", QJsonArray{}}}));
    }

    void punchesOfSomeDaysOnly()
    {
        Bench bench;
        bench.site.punches = {makePunch(1), makePunch(2), makePunch(7200)}; // 22:13:21, 22:13:22, next day 00:13:20
        QCOMPARE(bench.ask(R"({"cmd":"getalllog","stn":true,"from":"2023-11-14","to":"2023-11-14"})").value("count"),
                 QJsonValue(2));
        QCOMPARE(bench.ask(R"({"cmd":"getalllog","stn":true,"from":"2023-11-15"})").value("count"), QJsonValue(1));
        QCOMPARE(bench.ask(R"({"cmd":"getalllog","stn":true,"from":"2023-11-14 22:13:22","to":"2023-11-14 22:13:22"})")
                     .value("count"),
                 QJsonValue(1));
        QCOMPARE(bench
                     .ask(R"({"cmd":"getalllog","stn":true,"starttime":"2023-11-14 22:13:22",)"
                          R"("endtime":"2023-11-14 22:13:22"})")
                     .value("count"),
                 QJsonValue(1));
        QCOMPARE(bench.ask(R"({"cmd":"getalllog","stn":true,"from":"","to":"0000-00-00"})").value("count"),
                 QJsonValue(3));
        // A limit that is not understood does not hand out everything.
        for (const char* limit :
             {R"("from":"rubbish")", R"("from":"01-11-2023")", R"("to":true)", R"("endtime":"soon")"})
            QVERIFY2(
                isRefusal(bench.ask(QStringLiteral(R"({"cmd":"getalllog","stn":true,%1})").arg(QLatin1String(limit))),
                          "getalllog"),
                limit);
    }

    void newPunchesAreThoseNotFetchedToTheEndBefore()
    {
        Bench bench;
        bench.site.punches = {makePunch(1), makePunch(2)};
        QCOMPARE(bench.ask(R"({"cmd":"getnewlog","stn":true})").value("count"), QJsonValue(2));
        // Broken off: everything once more.
        QCOMPARE(bench.ask(R"({"cmd":"getnewlog","stn":true})").value("count"), QJsonValue(2));
        QCOMPARE(bench.ask(R"({"cmd":"getnewlog","stn":false})").value("count"), QJsonValue(0));
        bench.site.punches.push_back(makePunch(3));
        QCOMPARE(bench.ask(R"({"cmd":"getnewlog","stn":true})").value("count"), QJsonValue(1));
    }

    /// Catches: every punch sent a second time after each restart of the kiosk.
    void whatTheServerHasFetchedIsKnownAfterARestart()
    {
        Bench first;
        first.site.punches = {makePunch(1), makePunch(2)};
        QCOMPARE(first.ask(R"({"cmd":"getnewlog","stn":true})").value("count"), QJsonValue(2));
        QCOMPARE(first.ask(R"({"cmd":"getnewlog","stn":false})").value("count"), QJsonValue(0));
        QCOMPARE(first.ask(R"({"cmd":"setdevinfo","volume":3})"), done("setdevinfo"));
        Bench second;
        second.site.memory = first.site.memory;
        second.site.punches = {makePunch(1), makePunch(2), makePunch(3)};
        QCOMPARE(second.ask(R"({"cmd":"getnewlog","stn":true})").value("count"), QJsonValue(1));
        QCOMPARE(second.ask(R"({"cmd":"getdevinfo"})").value("volume"), QJsonValue(3));
    }

    void nothingIsDestroyedUnlessAllowed()
    {
        Bench bench;
        for (const char* command : {"cleanuser", "cleanlog", "cleanadmin", "initsys", "reboot"})
            QVERIFY2(isRefusal(bench.ask(QStringLiteral(R"({"cmd":"%1"})").arg(QLatin1String(command))), command),
                     command);
        QCOMPARE(bench.site.people.size(), 2U);

        Permissions permissions;
        permissions.destructive = true;
        Bench allowed(permissions);
        for (int i = 100; i < 190; ++i)
            allowed.site.add(QString::number(i), {});
        allowed.site.people[PersonId(QStringLiteral("17"))].privilege = Privilege::SuperAdministrator;
        QCOMPARE(allowed.ask(R"({"cmd":"cleanadmin"})"), done("cleanadmin"));
        QVERIFY(allowed.site.people[PersonId(QStringLiteral("17"))].privilege == Privilege::User);
        QCOMPARE(allowed.ask(R"({"cmd":"cleanuser"})"), done("cleanuser"));
        QVERIFY(allowed.site.people.empty());
        // What cannot be done truthfully is refused even then.
        for (const char* command : {"cleanlog", "initsys", "reboot"})
            QVERIFY2(isRefusal(allowed.ask(QStringLiteral(R"({"cmd":"%1"})").arg(QLatin1String(command))), command),
                     command);
    }

    void clockIsReportedAndCompared()
    {
        Bench bench;
        QCOMPARE(bench.ask(R"({"cmd":"gettime"})"), with(done("gettime"), {{"time", "2023-11-14 22:13:20"}}));
        QCOMPARE(bench.ask(R"({"cmd":"settime","cloudtime":"2023-11-14 22:13:25"})"), done("settime"));
        QVERIFY(bench.shown.isEmpty());
        QVERIFY(isRefusal(bench.ask(R"({"cmd":"settime","cloudtime":"2023-11-14T23:13:20Z"})"), "settime"));
        QVERIFY2(bench.shown.contains(QStringLiteral("3600")), qPrintable(bench.shown));
        QVERIFY(isRefusal(bench.ask(R"({"cmd":"settime","cloudtime":"soon"})"), "settime"));
    }

    void timesAreReadLeniently_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("wire") << "2023-11-14 22:13:20";
        QTest::newRow("ISO") << "2023-11-14T22:13:20";
        QTest::newRow("UTC") << "2023-11-14T22:13:20.500Z";
        QTest::newRow("offset") << "2023-11-15T00:13:20+02:00";
        QTest::newRow("slashes") << "2023/11/14 22:13:20";
        QTest::newRow("padded") << " 2023-11-14 22:13:20 ";
    }
    void timesAreReadLeniently()
    {
        QFETCH(QString, text);
        const auto time = readTime(text, WireTime::Utc);
        QVERIFY(time.has_value());
        QCOMPARE(time->toSecsSinceEpoch(), 1'700'000'000);
        QCOMPARE(readTime(1'700'000'000, WireTime::Local)->toSecsSinceEpoch(), 1'700'000'000);
        QCOMPARE(readTime(1'700'000'000'123.0, WireTime::Local)->toSecsSinceEpoch(), 1'700'000'000);
        for (const QJsonValue& nonsense :
             {QJsonValue(), QJsonValue(""), QJsonValue("soon"), QJsonValue(-5), QJsonValue(1e300), QJsonValue(true)})
            QVERIFY(!readTime(nonsense, WireTime::Utc));
    }

    void hooksRunWithoutAShell()
    {
        QTemporaryDir directory;
        const QString mark = directory.filePath(QStringLiteral("a b;c"));
        Permissions permissions;
        Result<CommandHook> door = CommandHook::parse(QStringLiteral("/usr/bin/touch \"%1-{door}\"").arg(mark));
        QVERIFY(door);
        permissions.door = *door;
        Bench bench(permissions);
        QCOMPARE(bench.ask(R"({"cmd":"opendoor","doornum":3})"), done("opendoor"));
        QTRY_VERIFY(QFile::exists(mark + QStringLiteral("-3")));
        QVERIFY(isRefusal(bench.ask(R"({"cmd":"opendoor","doornum":4})"), "opendoor")); // at once again
        bench.clock.advance(2s);
        QCOMPARE(bench.ask(R"({"cmd":"opendoor","doorno":4})"), done("opendoor"));
        QTRY_VERIFY(QFile::exists(mark + QStringLiteral("-4")));

        Bench without;
        QVERIFY(isRefusal(without.ask(R"({"cmd":"opendoor"})"), "opendoor"));
        QVERIFY(!CommandHook::parse(QStringLiteral("touch x")));
        QVERIFY(!CommandHook::parse(QStringLiteral("/no/such/program")));
    }

    void settingsOfTheDeviceComeBack()
    {
        Bench bench;
        QCOMPARE(bench.ask(R"({"cmd":"setdevinfo","deviceid":7,"volume":5,"evil":1,"language":"x"})"),
                 done("setdevinfo"));
        const QJsonObject answer = bench.ask(R"({"cmd":"getdevinfo"})");
        QCOMPARE(answer, with(done("getdevinfo"), {{"deviceid", 7},
                                                   {"language", 0},
                                                   {"volume", 5},
                                                   {"screensaver", 0},
                                                   {"verifymode", 0},
                                                   {"sleep", 0},
                                                   {"userfpnum", 0},
                                                   {"loghint", 0},
                                                   {"reverifytime", 0}}));
    }

    void anEnrollmentIsOpenedOrRefused()
    {
        Bench bench;
        const QString command =
            QStringLiteral(R"({"cmd":"adduser","enrollid":40,"backupnum":50,"admin":0,"name":"Di","flag":10})");
        QCOMPARE(bench.ask(command), done("adduser"));
        QCOMPARE(bench.site.enrollmentsStarted.size(), 1U);
        bench.site.administrationOpen = false;
        QVERIFY(isRefusal(bench.ask(command), "adduser"));
    }

    void whatTheKioskHasNotIsRefused()
    {
        Bench bench;
        for (const char* command : {"setdevlock", "getdevlock", "setuserlock", "getuserlock"})
            QVERIFY2(isRefusal(bench.ask(QStringLiteral(R"({"cmd":"%1"})").arg(QLatin1String(command))), command),
                     command);
        const QJsonObject unknown{
            {"ret", "dance"}, {"sn", "SN-1"}, {"result", false}, {"msg", "can not find this command"}};
        QCOMPARE(bench.ask(R"({"cmd":"dance "})"), unknown);
    }

    void manyCommandsAreAnsweredInOrderAndBounded()
    {
        Bench bench;
        constexpr int kAsked = 100;
        for (int i = 0; i < kAsked; ++i)
            bench.responder.obey(std::get<Command>(decode(R"({"cmd":"getuserlist","stn":true})")));
        QTRY_COMPARE(bench.sent.size(), static_cast<std::size_t>(kAsked));
        const auto refused = std::count_if(bench.sent.begin(), bench.sent.end(),
                                           [](const QJsonObject& answer) { return !answer.value("result").toBool(); });
        QCOMPARE(refused, 0L);
    }

    /// Catches: a stack that grows with what waits.
    void aVeryLongQueueIsWorkedOff()
    {
        Bench bench;
        constexpr std::size_t kAsked = 20'000;
        bench.responder.obey(std::get<Command>(decode(R"({"cmd":"getuserlist","stn":true})")));
        const Command quick = std::get<Command>(decode(R"({"cmd":"gettime"})"));
        for (std::size_t i = 0; i < kAsked; ++i)
            bench.responder.obey(quick);
        QTRY_COMPARE_WITH_TIMEOUT(bench.sent.size(), kAsked + 1, 30'000);
    }

    void aNewConnectionGetsNoAnswersOfTheOld()
    {
        Bench bench;
        bench.responder.obey(std::get<Command>(decode(R"({"cmd":"getusername","enrollid":17})")));
        bench.responder.obey(std::get<Command>(decode(R"({"cmd":"getuserlist","stn":true})")));
        bench.responder.connectionLost();
        QCOMPARE(bench.ask(R"({"cmd":"gettime"})").value("ret"), QJsonValue("gettime"));
        QCOMPARE(bench.ask(R"({"cmd":"getusername","enrollid":17})").value("record"), QJsonValue("Ann"));
        QCOMPARE(bench.sent.size(), 2U);
    }
};

QTEST_GUILESS_MAIN(TestPihrCommands)
#include "tst_pihr_commands.moc"
