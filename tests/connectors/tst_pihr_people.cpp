#include "connectors/fixtures.h"
#include "connectors/pihr/session.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rollcall;
using namespace rollcall::pihr;
using namespace std::chrono_literals;

namespace {

RosterChange news(RosterChange::Kind kind, const QString& id, const QString& name, const QByteArray& portrait = {})
{
    static qint64 ticket = 0;
    RosterChange item{++ticket, kind, {}, portrait, {}};
    item.person.id = PersonId(id);
    item.person.displayName = name;
    return item;
}
RosterChange enrolled(const QString& id, const QString& name, const QByteArray& portrait)
{
    return news(RosterChange::Kind::Enrolled, id, name, portrait);
}
RosterChange changed(const QString& id, const QString& name)
{
    return news(RosterChange::Kind::Changed, id, name);
}
RosterChange removed(const QString& id)
{
    return news(RosterChange::Kind::Removed, id, {});
}

struct Bench
{
    Session session;
    MonotonicTime now{std::chrono::hours{1}};
    std::vector<QJsonObject> sent;
    int answers = 0;
    std::vector<qint64> settled;
    std::vector<TokenAnswer> judged;

    static SessionConfig config(Dialect dialect)
    {
        SessionConfig config;
        config.speech = {dialect, WireTime::Local, 1, QStringLiteral("SN-1")};
        return config;
    }
    explicit Bench(Dialect dialect) : session(config(dialect)) {}
    void take(const Outputs& outputs)
    {
        for (const Output& output : outputs) {
            if (const auto* text = std::get_if<SendText>(&output))
                sent.push_back(QJsonDocument::fromJson(text->text.toUtf8()).object());
            else if (const auto* list = std::get_if<Answers>(&output))
                answers += static_cast<int>(list->answers.size());
            else if (const auto* done = std::get_if<RosterSettled>(&output))
                settled.insert(settled.end(), done->tickets.begin(), done->tickets.end());
            else if (const auto* answer = std::get_if<TokenAnswer>(&output))
                judged.push_back(*answer);
        }
    }
    void connect(const char* more = "")
    {
        take(session.connected(now));
        receive(QStringLiteral(R"({"ret":"reg","result":true%1})").arg(QLatin1String(more)));
        sent.clear();
    }
    void receive(const QString& text) { take(session.textReceived(text, now)); }
    void change(const RosterChange& item) { take(session.rosterChanged({item}, now)); }
};

} // namespace

/// Expected messages: the protocol notes (enrollment, update, delete; senduser).
class TestPihrPeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pihrReceivesChangesOneByOne()
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
        const RosterChange first = changed(QStringLiteral("E-1"), QStringLiteral("Ann"));
        const RosterChange second = changed(QStringLiteral("E-1"), QStringLiteral("Anna"));
        bench.change(first);
        bench.change(second);
        QCOMPARE(bench.settled, std::vector<qint64>{first.ticket}); // superseded: it need not be sent
        bench.take(bench.session.connected(bench.now));
        bench.receive(QStringLiteral(R"({"ret":"reg","result":true})"));
        QCOMPARE(bench.sent.back().value("name"), QJsonValue("Anna"));
        // A change in flight stays, or its answer would be taken for that to the newer one.
        const RosterChange third = removed(QStringLiteral("E-1"));
        bench.change(third);
        QCOMPARE(bench.settled.size(), 1U);
        bench.receive(QStringLiteral(R"({"ret":"update","result":true})"));
        QCOMPARE(bench.sent.back().value("cmd"), QJsonValue("delete"));
        QCOMPARE(bench.settled, (std::vector<qint64>{first.ticket, second.ticket}));
        bench.receive(QStringLiteral(R"({"ret":"delete","result":true})"));
        QCOMPARE(bench.settled, (std::vector<qint64>{first.ticket, second.ticket, third.ticket}));
        QCOMPARE(bench.sent.size(), 3U);
    }

    /// Catches: news that is forgotten by the kiosk although the server has never said yes.
    void onlyTheServersWordSettles()
    {
        Bench bench(Dialect::Pihr);
        bench.connect();
        bench.change(enrolled(QStringLiteral("E-1"), QStringLiteral("Ann"), "jpeg"));
        bench.take(bench.session.closed(QStringLiteral("gone"), bench.now));
        QVERIFY(bench.settled.empty());

        Bench refusing(Dialect::Pihr);
        refusing.connect();
        refusing.change(enrolled(QStringLiteral("E-1"), QStringLiteral("Ann"), "jpeg"));
        for (int i = 0; i < PeopleFeed::kMaxTries; ++i) {
            QVERIFY(refusing.settled.empty());
            refusing.receive(QStringLiteral(R"({"ret":"enrollment","result":false,"reason":"db_error"})"));
        }
        QCOMPARE(refusing.settled.size(), 1U); // it does not want it
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
        QCOMPARE(deletions, PeopleFeed::kMaxTries);
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

    void noChangesAreSentWhereNotWanted()
    {
        Bench declined(Dialect::AiFace);
        declined.connect(R"(,"nosenduser":true)");
        declined.change(enrolled(QStringLiteral("5"), QStringLiteral("Ann"), "jpeg"));
        QVERIFY(declined.sent.empty());
        QCOMPARE(declined.settled.size(), 1U);
    }

    /// Catches: a card whose number becomes a text, or that takes the photo's answer for its own. A PIN is never sent.
    void aTerminalServerGetsOneMessageForEachCredential()
    {
        Bench bench(Dialect::AiFace);
        bench.connect();
        RosterChange item = enrolled(QStringLiteral("5"), QStringLiteral("Ann"), "jpeg");
        item.card = Secret("2352253");
        item.person.hasCard = true;
        item.person.entryNumber = QStringLiteral("5");
        item.person.privilege = Privilege::Administrator;
        bench.change(item);
        QCOMPARE(bench.sent.size(), 1U);
        QCOMPARE(bench.sent.back().value("backupnum"), QJsonValue(50));
        QCOMPARE(bench.sent.back().value("admin"), QJsonValue(1));
        bench.receive(QStringLiteral(R"({"ret":"senduser","result":true})"));
        QCOMPARE(bench.sent.back(), (QJsonObject{{"cmd", "senduser"},
                                                 {"sn", "SN-1"},
                                                 {"enrollid", 5},
                                                 {"name", "Ann"},
                                                 {"backupnum", 11},
                                                 {"admin", 1},
                                                 {"record", 2352253}}));
        QVERIFY(bench.settled.empty());
        bench.receive(QStringLiteral(R"({"ret":"senduser","result":true})"));
        QCOMPARE(bench.settled, std::vector<qint64>{item.ticket});
        QCOMPARE(bench.sent.size(), 2U);
    }

    /// Catches: an answer that lets in whom the server does not, and one that comes too late and is taken for somebody
    /// else's.
    void aServerIsAskedAboutTokens()
    {
        Bench bench(Dialect::AiFace);
        bench.take(bench.session.ask({1, Secret("TOKEN-1")}, bench.now));
        QVERIFY(bench.sent.empty()); // not registered
        bench.connect();
        bench.take(bench.session.ask({2, Secret("TOKEN-2")}, bench.now));
        QCOMPARE(bench.sent.back(), (QJsonObject{{"cmd", "sendqrcode"}, {"sn", "SN-1"}, {"record", "TOKEN-2"}}));
        bench.receive(QStringLiteral(
            R"({"ret":"sendqrcode","result":true,"access":1,"enrollid":10,"username":"tom","message":"ok"})"));
        QCOMPARE(bench.judged.size(), 1U);
        QVERIFY(bench.judged[0].question == 2 && bench.judged[0].granted && bench.judged[0].person == 10);
        QCOMPARE(bench.judged[0].name, QStringLiteral("tom"));
        QCOMPARE(bench.judged[0].message, QStringLiteral("ok"));
        quint64 question = 3;
        for (const char* no :
             {R"("result":true,"access":0,"enrollid":10)", R"("result":false,"access":1,"enrollid":10)",
              R"("result":true,"enrollid":10)", R"("result":true,"access":"yes")"}) {
            bench.take(bench.session.ask({question, Secret("TOKEN-X")}, bench.now));
            bench.receive(QStringLiteral(R"({"ret":"sendqrcode",%1})").arg(QLatin1String(no)));
            QVERIFY(bench.judged.back().question == question && !bench.judged.back().granted);
            ++question;
        }
        // Two questions, one answer: it is the first one's.
        bench.take(bench.session.ask({20, Secret("TOKEN-20")}, bench.now));
        bench.take(bench.session.ask({21, Secret("TOKEN-21")}, bench.now));
        bench.receive(QStringLiteral(R"({"ret":"sendqrcode","result":true,"access":1,"enrollid":10})"));
        QVERIFY(bench.judged.back().question == 20);
        // Requests of an old connection are no longer waited for.
        bench.take(bench.session.closed(QStringLiteral("gone"), bench.now));
        bench.connect();
        const auto before = bench.judged.size();
        bench.receive(QStringLiteral(R"({"ret":"sendqrcode","result":true,"access":1,"enrollid":10})"));
        QCOMPARE(bench.judged.size(), before);
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
