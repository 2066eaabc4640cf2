#include "connectors/fixtures.h"
#include "connectors/pihr/session.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace rollcall;
using namespace rollcall::pihr;
using namespace std::chrono_literals;
using Verdict = DeliveryAnswer::Verdict;

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

bool isAboutPeople(const QJsonObject& message)
{
    static const QStringList words{QStringLiteral("update"), QStringLiteral("enrollment"), QStringLiteral("delete")};
    return words.contains(message.value("cmd").toString());
}
int obeyed(const Outputs& outputs)
{
    return static_cast<int>(std::count_if(outputs.begin(), outputs.end(),
                                          [](const Output& output) { return std::holds_alternative<Obey>(output); }));
}
QJsonObject as(const char* command, QJsonObject message)
{
    message.insert(QStringLiteral("cmd"), QLatin1String(command));
    return message;
}

struct Bench
{
    Session session;
    MonotonicTime now{std::chrono::hours{1}};
    std::vector<QJsonObject> sent;
    int answers = 0;
    int aborts = 0;
    std::vector<qint64> settled;
    std::vector<DeliveryAnswer> handedBack; ///< changes that were not taken
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
            else if (std::holds_alternative<Abort>(output))
                ++aborts;
            else if (const auto* said = std::get_if<RosterAnswers>(&output)) {
                for (const DeliveryAnswer& answer : said->answers) {
                    if (answer.verdict == Verdict::Accepted)
                        settled.push_back(answer.outboxId);
                    else
                        handedBack.push_back(answer);
                }
            } else if (const auto* answer = std::get_if<TokenAnswer>(&output))
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
        // Asked first whether it has them: a second enrollment would be a second row there.
        const QString image = QString::fromLatin1(QByteArray("jpeg").toBase64());
        const QJsonObject her{{"sn", "SN-1"}, {"id", "E-1"}, {"name", "Ann"}, {"image", image}};
        QCOMPARE(bench.sent.back(), as("update", her));
        bench.receive(QStringLiteral(R"({"ret":"update","result":false,"reason":"user_not_found"})"));
        QCOMPARE(bench.sent.back(), as("enrollment", her));
        bench.receive(QStringLiteral(R"({"ret":"enrollment","result":true})"));
        QCOMPARE(bench.sent.back(), (QJsonObject{{"cmd", "update"}, {"sn", "SN-1"}, {"id", "E-2"}, {"name", "Bob"}}));
        // It has never heard of them: they are enrolled there, without a picture.
        bench.receive(QStringLiteral(R"({"ret":"update","result":false,"reason":"user_not_found"})"));
        QCOMPARE(bench.sent.back(),
                 (QJsonObject{{"cmd", "enrollment"}, {"sn", "SN-1"}, {"id", "E-2"}, {"name", "Bob"}, {"image", ""}}));
        bench.receive(QStringLiteral(R"({"ret":"enrollment","result":true})"));
        QCOMPARE(bench.sent.back(), (QJsonObject{{"cmd", "delete"}, {"sn", "SN-1"}, {"id", "E-3"}}));
        bench.receive(QStringLiteral(R"({"ret":"delete","result":false,"reason":"user_not_found"})"));
        QCOMPARE(bench.sent.size(), 5U);
        QCOMPARE(bench.settled.size(), 3U);
        // Enrolled once more: the server has her by now.
        bench.change(enrolled(QStringLiteral("E-1"), QStringLiteral("Ann"), "jpeg"));
        QCOMPARE(bench.sent.back(), as("update", her));
        bench.receive(QStringLiteral(R"({"ret":"update","result":true})"));
        QCOMPARE(bench.sent.size(), 6U);
        QCOMPARE(bench.settled.size(), 4U);
        // Neither a name nor a photo: an empty field would erase what the server has.
        bench.change(enrolled(QStringLiteral("E-1"), {}, {}));
        QCOMPARE(bench.sent.back(), (QJsonObject{{"cmd", "update"}, {"sn", "SN-1"}, {"id", "E-1"}}));
        bench.receive(QStringLiteral(R"({"ret":"update","result":false,"reason":"No fields to update"})"));
        QCOMPARE(bench.settled.size(), 5U);
    }

    /// Catches: a person who inherits what the server has of a former holder of the identifier.
    void aFormerHolderIsRemovedFirst()
    {
        Bench bench(Dialect::Pihr);
        bench.connect();
        RosterChange next = enrolled(QStringLiteral("E-1"), QStringLiteral("Bob"), {});
        next.succeedsAnother = true;
        bench.change(next);
        QCOMPARE(bench.sent.back(), (QJsonObject{{"cmd", "delete"}, {"sn", "SN-1"}, {"id", "E-1"}}));
        bench.receive(QStringLiteral(R"({"ret":"delete","result":false,"reason":"db_error"})"));
        QCOMPARE(bench.handedBack.size(), 1U); // the next holder waits
        bench.change(next);
        bench.receive(QStringLiteral(R"({"ret":"delete","result":true})"));
        QVERIFY(bench.settled.empty());
        QCOMPARE(bench.sent.back().value("cmd"), QJsonValue("update"));
        bench.receive(QStringLiteral(R"({"ret":"update","result":false,"reason":"user_not_found"})"));
        QCOMPARE(bench.sent.back().value("cmd"), QJsonValue("enrollment"));
        bench.receive(QStringLiteral(R"({"ret":"enrollment","result":true})"));
        QCOMPARE(bench.settled, std::vector<qint64>{next.ticket});
    }

    void newsWaitsForTheServerAndIsHandedBackWithTheConnection()
    {
        Bench bench(Dialect::Pihr);
        const RosterChange item = enrolled(QStringLiteral("E-1"), QStringLiteral("Ann"), {});
        bench.change(item);
        bench.change(removed(QStringLiteral("E-2")));
        QVERIFY(bench.sent.empty());
        bench.take(bench.session.connected(bench.now));
        bench.receive(QStringLiteral(R"({"ret":"reg","result":true})"));
        QCOMPARE(bench.sent.back().value("cmd"), QJsonValue("update"));
        bench.take(bench.session.closed(QStringLiteral("gone"), bench.now));
        // Nobody knows whether it was taken. It comes again when it is due, and does not hold up the others.
        QCOMPARE(bench.handedBack.size(), 1U);
        QVERIFY(bench.handedBack[0].outboxId == item.ticket && bench.handedBack[0].verdict == Verdict::Retry);
        bench.sent.clear();
        bench.take(bench.session.connected(bench.now));
        bench.receive(QStringLiteral(R"({"ret":"reg","result":true})"));
        QCOMPARE(bench.sent.back().value("cmd"), QJsonValue("delete"));
        bench.receive(QStringLiteral(R"({"ret":"delete","result":true})"));
        bench.change(item);
        QCOMPARE(bench.sent.back().value("cmd"), QJsonValue("update"));
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
    void onlyTheServersWordSettles_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<int>("verdict");
        const int accepted = static_cast<int>(Verdict::Accepted);
        const int retry = static_cast<int>(Verdict::Retry);
        const int rejected = static_cast<int>(Verdict::Rejected);
        for (const char* yes : {"true", "1", "1.0", R"("true")", R"("True")", R"("1")", R"("ok")", R"("OK")"})
            QTest::newRow(yes) << QStringLiteral(R"("result":%1)").arg(QLatin1String(yes)) << accepted;
        for (const char* no :
             {"false", "0", "2", "-1", R"("false")", R"("0")", R"("")", R"("no")", "null", "{}", "[1]"})
            QTest::newRow(no) << QStringLiteral(R"("result":%1)").arg(QLatin1String(no)) << retry;
        QTest::newRow("its own trouble") << QStringLiteral(R"("result":false,"reason":"db_error")") << retry;
        QTest::newRow("a number") << QStringLiteral(R"("result":false,"reason":1)") << retry;
        QTest::newRow("no result") << QStringLiteral(R"("count":1)") << retry;
        QTest::newRow("for good") << QStringLiteral(R"("result":false,"reason":"Missing id")") << rejected;
    }
    void onlyTheServersWordSettles()
    {
        QFETCH(QString, said);
        QFETCH(int, verdict);
        Bench bench(Dialect::Pihr);
        bench.connect();
        const RosterChange item = enrolled(QStringLiteral("E-1"), QStringLiteral("Ann"), "jpeg");
        for (int round = 1; round <= 20; ++round) {
            bench.change(item);
            bench.receive(QStringLiteral(R"({"ret":"update",%1})").arg(said));
            const bool isAccepted = verdict == static_cast<int>(Verdict::Accepted);
            QCOMPARE(bench.settled.size(), isAccepted ? static_cast<std::size_t>(round) : 0U);
            QCOMPARE(bench.handedBack.size(), isAccepted ? 0U : static_cast<std::size_t>(round));
            if (!isAccepted) {
                QCOMPARE(static_cast<int>(bench.handedBack.back().verdict), verdict);
                QVERIFY(!bench.handedBack.back().reason.isEmpty());
            }
        }
        QCOMPARE(bench.sent.size(), 20U);
    }

    /// Catches: a late answer that is taken for that to the next change, and a connection that is ended again and again
    /// by a server that does not answer these messages.
    void aServerThatNeverAnswersDoesNotHoldUpPunches()
    {
        Bench bench(Dialect::Pihr);
        bench.connect();
        const RosterChange first = enrolled(QStringLiteral("E-1"), QStringLiteral("Ann"), {});
        bench.change(first);
        bench.change(removed(QStringLiteral("E-2")));
        bench.now += 19s;
        bench.take(bench.session.deliver(test::makeBatch(1, 1), bench.now));
        QCOMPARE(bench.sent.back().value("cmd"), QJsonValue("sendlog"));
        bench.now += 2s;
        bench.take(bench.session.tick(bench.now));
        QCOMPARE(bench.aborts, 0); // not over a punch in flight
        bench.receive(QStringLiteral(R"({"ret":"sendlog","result":true,"count":1})"));
        QCOMPARE(bench.answers, 1);
        QVERIFY(*bench.session.nextTick() <= bench.now);
        bench.take(bench.session.tick(bench.now));
        QCOMPARE(bench.aborts, 1);
        QCOMPARE(bench.handedBack.size(), 1U);
        QVERIFY(bench.handedBack[0].outboxId == first.ticket && bench.handedBack[0].verdict == Verdict::Retry);
        // It is left alone with people for 30 s, then for 60.
        for (const auto quiet : {30s, 60s, 120s}) {
            bench.connect();
            QVERIFY(bench.sent.empty());
            bench.change(first);
            QVERIFY(bench.sent.empty());
            bench.now += quiet;
            bench.session.pongReceived(bench.now);
            bench.take(bench.session.tick(bench.now));
            bench.session.pongReceived(bench.now);
            QVERIFY(std::any_of(bench.sent.begin(), bench.sent.end(), isAboutPeople));
            bench.now += 20s;
            bench.take(bench.session.tick(bench.now));
        }
        QCOMPARE(bench.aborts, 4);
        QVERIFY(bench.settled.empty());
    }

    /// Catches: a server without a word for people that is taken for one that is silent, and a heartbeat's refusal that
    /// is taken for a change's.
    void aServerWithoutPeopleSaysSo()
    {
        Bench bench(Dialect::Pihr);
        bench.connect();
        bench.change(removed(QStringLiteral("E-2")));
        const QString unknown = QStringLiteral(R"({"ret":"unknown","result":false,"reason":"invalid command"})");
        bench.receive(unknown);
        QCOMPARE(bench.handedBack.size(), 1U);
        QVERIFY(bench.handedBack[0].verdict == Verdict::Rejected);
        QVERIFY(bench.handedBack[0].reason.contains(QStringLiteral("invalid command")));
        bench.now += 30s;
        bench.take(bench.session.tick(bench.now));
        bench.session.pongReceived(bench.now);
        bench.change(removed(QStringLiteral("E-3")));
        bench.receive(unknown); // the heartbeat's
        QCOMPARE(bench.handedBack.size(), 1U);
        bench.receive(QStringLiteral(R"({"ret":"delete","result":true})"));
        QCOMPARE(bench.settled.size(), 1U);
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
        // "007" is not person 7.
        bench.take(bench.session.ask({2, Secret("TOKEN-7")}, bench.now));
        bench.receive(QStringLiteral(R"({"ret":"sendqrcode","result":true,"access":1,"enrollid":"007"})"));
        QVERIFY(!bench.judged.back().person && bench.judged.back().personId == PersonId(QStringLiteral("007")));
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
        bench.take(bench.session.deliver(test::makeBatch(1, 1), bench.now));
        const Outputs outputs =
            bench.session.textReceived(QStringLiteral(R"({"cmd":"getuserlist","stn":true})"), bench.now);
        QCOMPARE(outputs.size(), 1U);
        QVERIFY(std::holds_alternative<Obey>(outputs.front()));
        bench.receive(QStringLiteral(R"({"ret":"sendlog","result":true,"count":1,"logindex":1})"));
        bench.now += 200ms;
        bench.take(bench.session.tick(bench.now));
        QCOMPARE(bench.answers, 1);
    }

    void aServerThatHasNotAcceptedTheKioskHasNoSay()
    {
        Bench bench(Dialect::AiFace);
        bench.take(bench.session.connected(bench.now));
        bench.sent.clear();
        QVERIFY(
            bench.session.textReceived(QStringLiteral(R"({"cmd":"deleteuser","enrollid":1,"backupnum":13})"), bench.now)
                .empty());
        // Nor later, when it has not.
        const Outputs refused =
            bench.session.textReceived(QStringLiteral(R"({"ret":"reg","result":false})"), bench.now);
        QCOMPARE(obeyed(refused), 0);
        bench.take(bench.session.connected(bench.now));
        QCOMPARE(obeyed(bench.session.textReceived(QStringLiteral(R"({"ret":"reg","result":true})"), bench.now)), 0);

        Bench pihr(Dialect::Pihr);
        pihr.take(pihr.session.connected(pihr.now));
        pihr.receive(QStringLiteral(R"({"cmd":"deleteuser","enrollid":1,"backupnum":13})"));
        QCOMPARE(pihr.sent.back().value("result"), QJsonValue(false));
    }

    /// Catches: a server's offline queue, flushed as soon as the terminal connects, that is refused and so lost.
    void commandsThatComeBeforeTheRegistrationWaitForIt()
    {
        Bench bench(Dialect::AiFace);
        bench.session.opened();
        // Nor is a yes to a question that was not asked.
        QVERIFY(bench.session.textReceived(QStringLiteral(R"({"ret":"reg","result":true})"), bench.now).empty());
        const auto command = [](int number) {
            return QStringLiteral(R"({"cmd":"enableuser","enrollid":%1,"enflag":1})").arg(number);
        };
        for (int i = 1; i <= 500; ++i) // before the kiosk has said who it is
            QVERIFY(bench.session.textReceived(command(i), bench.now).empty());
        bench.take(bench.session.connected(bench.now));
        for (int i = 501; i <= 1000; ++i)
            QVERIFY(bench.session.textReceived(command(i), bench.now).empty());
        const Outputs all = bench.session.textReceived(QStringLiteral(R"({"ret":"reg","result":true})"), bench.now);
        int next = 1;
        for (const Output& output : all) {
            if (const auto* order = std::get_if<Obey>(&output))
                QCOMPARE(order->command.body.value("enrollid").toInt(), next++);
        }
        QCOMPARE(next, 1001);
        // Those of a connection that is gone are no longer wanted.
        bench.take(bench.session.closed(QStringLiteral("gone"), bench.now));
        bench.session.opened();
        QVERIFY(bench.session.textReceived(command(1), bench.now).empty());
        bench.take(bench.session.closed(QStringLiteral("gone"), bench.now));
        bench.take(bench.session.connected(bench.now));
        QCOMPARE(obeyed(bench.session.textReceived(QStringLiteral(R"({"ret":"reg","result":true})"), bench.now)), 0);
    }

    /// Catches: memory filled by a peer that never lets the kiosk in.
    void whatWaitsForTheRegistrationIsBounded()
    {
        Bench bench(Dialect::AiFace);
        bench.take(bench.session.connected(bench.now));
        const QString large = QStringLiteral(R"({"cmd":"setuserinfo","record":"%1"})").arg(QString(4 << 20, u'A'));
        for (int i = 0; i < 7; ++i)
            bench.receive(large);
        QCOMPARE(bench.aborts, 0);
        bench.receive(large);
        QCOMPARE(bench.aborts, 1);
    }
};

QTEST_GUILESS_MAIN(TestPihrPeople)
#include "tst_pihr_people.moc"
