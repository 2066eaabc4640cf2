#include "connectors/fixtures.h"
#include "connectors/pihr/session.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rollcall;
using namespace rollcall::pihr;
using namespace std::chrono_literals;

namespace {

RosterDelta enrolled(const QString& id, const QString& name, const QByteArray& portrait)
{
    Person person;
    person.id = PersonId(id);
    person.displayName = name;
    return {{person}, {}, {{person.id, portrait}}};
}
RosterDelta changed(const QString& id, const QString& name)
{
    RosterDelta delta = enrolled(id, name, {});
    delta.portraits.clear();
    return delta;
}
RosterDelta removed(const QString& id)
{
    return {{}, {PersonId(id)}, {}};
}

struct Bench
{
    Session session;
    MonotonicTime now{std::chrono::hours{1}};
    std::vector<QJsonObject> sent;
    int answers = 0;

    static SessionConfig config(Dialect dialect, bool sendPeople)
    {
        SessionConfig config;
        config.speech = {dialect, WireTime::Local, 1, QStringLiteral("SN-1")};
        config.sendPeople = sendPeople;
        return config;
    }
    explicit Bench(Dialect dialect, bool sendPeople = true) : session(config(dialect, sendPeople)) {}
    void take(const Outputs& outputs)
    {
        for (const Output& output : outputs) {
            if (const auto* text = std::get_if<SendText>(&output))
                sent.push_back(QJsonDocument::fromJson(text->text.toUtf8()).object());
            else if (const auto* list = std::get_if<Answers>(&output))
                answers += static_cast<int>(list->answers.size());
        }
    }
    void connect(const char* more = "")
    {
        take(session.connected(now));
        receive(QStringLiteral(R"({"ret":"reg","result":true%1})").arg(QLatin1String(more)));
        sent.clear();
    }
    void receive(const QString& text) { take(session.textReceived(text, now)); }
    void change(const RosterDelta& delta) { take(session.rosterChanged(delta, now)); }
};

} // namespace

/// Expected messages: the protocol notes (enrollment, update, delete; senduser).
class TestPihrPeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pihrIsToldOneAfterTheOther()
    {
        Bench bench(Dialect::Pihr);
        bench.connect();
        bench.change(enrolled(QStringLiteral("E-1"), QStringLiteral("Ann"), "jpeg"));
        bench.change(changed(QStringLiteral("E-2"), QStringLiteral("Bob")));
        bench.change(removed(QStringLiteral("E-3")));
        QCOMPARE(bench.sent.size(), 1U);
        QCOMPARE(bench.sent.back(), (QJsonObject{{"cmd", "enrollment"},
                                                 {"sn", "SN-1"},
                                                 {"id", "E-1"},
                                                 {"name", "Ann"},
                                                 {"image", QString::fromLatin1(QByteArray("jpeg").toBase64())}}));
        bench.receive(QStringLiteral(R"({"ret":"enrollment","result":true})"));
        QCOMPARE(bench.sent.back(), (QJsonObject{{"cmd", "update"}, {"sn", "SN-1"}, {"id", "E-2"}, {"name", "Bob"}}));
        // It has never heard of them: they are enrolled there, without a picture.
        bench.receive(QStringLiteral(R"({"ret":"update","result":false,"reason":"user_not_found"})"));
        QCOMPARE(bench.sent.back(),
                 (QJsonObject{{"cmd", "enrollment"}, {"sn", "SN-1"}, {"id", "E-2"}, {"name", "Bob"}, {"image", ""}}));
        bench.receive(QStringLiteral(R"({"ret":"enrollment","result":true})"));
        QCOMPARE(bench.sent.back(), (QJsonObject{{"cmd", "delete"}, {"sn", "SN-1"}, {"id", "E-3"}}));
        bench.receive(QStringLiteral(R"({"ret":"delete","result":false,"reason":"user_not_found"})"));
        QCOMPARE(bench.sent.size(), 4U);
    }

    void newsWaitsForTheServerAndIsSentAgain()
    {
        Bench bench(Dialect::Pihr);
        bench.change(enrolled(QStringLiteral("E-1"), QStringLiteral("Ann"), {}));
        QVERIFY(bench.sent.empty());
        bench.take(bench.session.connected(bench.now));
        bench.receive(QStringLiteral(R"({"ret":"reg","result":true})"));
        QCOMPARE(bench.sent.back().value("cmd"), QJsonValue("enrollment"));
        bench.take(bench.session.closed(QStringLiteral("gone"), bench.now));
        bench.sent.clear();
        bench.take(bench.session.connected(bench.now));
        bench.receive(QStringLiteral(R"({"ret":"reg","result":true})"));
        QCOMPARE(bench.sent.back().value("cmd"), QJsonValue("enrollment"));
    }

    void theLastWordOnAPersonCounts()
    {
        Bench bench(Dialect::Pihr);
        bench.change(enrolled(QStringLiteral("E-1"), QStringLiteral("Ann"), "jpeg"));
        bench.change(changed(QStringLiteral("E-1"), QStringLiteral("Anna")));
        bench.change(enrolled(QStringLiteral("E-2"), QStringLiteral("Bob"), "jpeg"));
        bench.change(removed(QStringLiteral("E-2")));
        bench.take(bench.session.connected(bench.now));
        bench.receive(QStringLiteral(R"({"ret":"reg","result":true})"));
        QCOMPARE(bench.sent.back().value("name"), QJsonValue("Anna"));
        QVERIFY(!bench.sent.back().value("image").toString().isEmpty());
        bench.receive(QStringLiteral(R"({"ret":"enrollment","result":true})"));
        QCOMPARE(bench.sent.back().value("cmd"), QJsonValue("delete"));
        bench.receive(QStringLiteral(R"({"ret":"delete","result":true})"));
        QCOMPARE(bench.sent.size(), 3U);
    }

    void aServerThatNeverAnswersDoesNotHoldUpPunches()
    {
        Bench bench(Dialect::Pihr);
        bench.connect();
        bench.change(enrolled(QStringLiteral("E-1"), QStringLiteral("Ann"), {}));
        bench.change(removed(QStringLiteral("E-2")));
        bench.take(bench.session.deliver(test::makeBatch(1, 1), bench.now));
        QCOMPARE(bench.sent.back().value("cmd"), QJsonValue("sendlog"));
        bench.receive(QStringLiteral(R"({"ret":"sendlog","result":true,"count":1})"));
        QCOMPARE(bench.answers, 1);
        int deletions = 0;
        for (int i = 0; i < 10; ++i) {
            bench.now += 20s;
            bench.session.pongReceived(bench.now);
            bench.take(bench.session.tick(bench.now));
            bench.session.pongReceived(bench.now);
        }
        for (const QJsonObject& message : bench.sent)
            deletions += message.value("cmd") == QJsonValue("delete") ? 1 : 0;
        QCOMPARE(deletions, PeopleFeed::kMostTries);
    }

    void newsIsBounded()
    {
        PeopleFeed feed;
        for (int i = 0; i < 2 * static_cast<int>(PeopleFeed::kMost); ++i)
            feed.add({PersonNews::Kind::Removed, PersonId(QString::number(i)), {}, {}});
        QCOMPARE(feed.size(), PeopleFeed::kMost);
    }

    void aTerminalServerGetsThePhotoJustTaken()
    {
        Bench bench(Dialect::AiFace);
        bench.connect();
        bench.session.learn({{PersonId(QStringLiteral("E-1")), 2'000'000'000}});
        bench.change(changed(QStringLiteral("E-1"), QStringLiteral("Ann")));
        bench.change(removed(QStringLiteral("E-2")));
        bench.change(enrolled(QStringLiteral("E-3"), QStringLiteral("no photo"), {}));
        QVERIFY(bench.sent.empty());
        bench.change(enrolled(QStringLiteral("E-1"), QStringLiteral("Ann"), "jpeg"));
        QCOMPARE(bench.sent.back(), (QJsonObject{{"cmd", "senduser"},
                                                 {"sn", "SN-1"},
                                                 {"enrollid", 2'000'000'000},
                                                 {"name", "Ann"},
                                                 {"backupnum", 50},
                                                 {"admin", 0},
                                                 {"record", QString::fromLatin1(QByteArray("jpeg").toBase64())}}));
    }

    void nobodyIsSentWhereNobodyIsWanted()
    {
        Bench declined(Dialect::AiFace);
        declined.connect(R"(,"nosenduser":true)");
        declined.change(enrolled(QStringLiteral("5"), QStringLiteral("Ann"), "jpeg"));
        QVERIFY(declined.sent.empty());
        Bench off(Dialect::Pihr, false);
        off.connect();
        off.change(enrolled(QStringLiteral("5"), QStringLiteral("Ann"), "jpeg"));
        QVERIFY(off.sent.empty());
    }

    void commandsInBetweenDoNotDisturbAcknowledgements()
    {
        Bench bench(Dialect::AiFace);
        bench.connect();
        bench.take(bench.session.deliver(test::makeBatch(1, 2), bench.now));
        const Outputs outputs =
            bench.session.textReceived(QStringLiteral(R"({"cmd":"getuserlist","stn":true})"), bench.now);
        QCOMPARE(outputs.size(), 1U);
        QVERIFY(std::holds_alternative<Obey>(outputs.front()));
        bench.receive(QStringLiteral(R"({"ret":"sendlog","result":true,"count":2,"logindex":1})"));
        bench.now += 200ms;
        bench.take(bench.session.tick(bench.now));
        QCOMPARE(bench.answers, 2);
    }

    void aServerThatHasNotAcceptedTheKioskHasNoSay()
    {
        Bench bench(Dialect::AiFace);
        bench.take(bench.session.connected(bench.now));
        bench.receive(QStringLiteral(R"({"cmd":"deleteuser","enrollid":1,"backupnum":13})"));
        QCOMPARE(bench.sent.back().value("result"), QJsonValue(false));
    }
};

QTEST_GUILESS_MAIN(TestPihrPeople)
#include "tst_pihr_people.moc"
