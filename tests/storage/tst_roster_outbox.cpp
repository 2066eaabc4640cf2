#include "storage_fixture.h"

using namespace rollcall;

namespace {

const ConnectorId kFirst{QStringLiteral("first")};
const ConnectorId kSecond{QStringLiteral("second")};

using Verdict = DeliveryAnswer::Verdict;

DeliveryAnswer accepted(qint64 ticket)
{
    return {ticket, Verdict::Accepted, {}, Milliseconds{0}};
}

} // namespace

class TestRosterOutbox : public QObject
{
    Q_OBJECT
    using Kind = RosterChange::Kind;

private Q_SLOTS:
    void init()
    {
        m_store.reset();
        m_fixture = std::make_unique<StorageFixture>();
        m_fixture->listeners = {kFirst, kSecond};
        open();
    }

    /// Catches: news that a restart forgets, or that is kept although the change was not.
    void newsComesWithTheChangeAndSurvivesARestart()
    {
        enroll("E-1", "Ann", "jpeg");
        PersonEdit impossible;
        impossible.id = PersonId(QStringLiteral("E-2"));
        impossible.name = QStringLiteral("Bob"); // and nothing to be known by
        REQUIRE_ERROR(m_store->roster().change(impossible, {}, {}), ErrorCode::NotFound);
        open();
        for (const ConnectorId& listener : {kFirst, kSecond}) {
            const std::vector<RosterChange> news = waiting(listener);
            QCOMPARE(news.size(), 1U);
            QVERIFY(news[0].kind == Kind::Enrolled);
            QCOMPARE(news[0].person.displayName, QStringLiteral("Ann"));
            QCOMPARE(news[0].portrait, QByteArray("jpeg"));
        }
        REQUIRE_OK(m_store->news().settle(kFirst, {accepted(waiting(kFirst)[0].ticket)}));
        QVERIFY(waiting(kFirst).empty());
        QCOMPARE(waiting(kSecond).size(), 1U);
    }

    /// Catches: a queue that grows with every touch of one person, and an enrollment that a later change of name makes
    /// a mere change.
    void theLastStateOfAPersonCounts()
    {
        enroll("E-1", "Ann", "jpeg");
        const qint64 first = waiting(kFirst)[0].ticket;
        rename("E-1", "Anna");
        rename("E-1", "Anne");
        std::vector<RosterChange> news = waiting(kFirst);
        QCOMPARE(news.size(), 1U);
        QVERIFY(news[0].kind == Kind::Enrolled && news[0].ticket > first);
        QCOMPARE(news[0].person.displayName, QStringLiteral("Anne"));
        QCOMPARE(news[0].portrait, QByteArray("jpeg"));
        // The answer to a change in flight does not settle a later one.
        REQUIRE_OK(m_store->news().settle(kFirst, {accepted(first)}));
        QCOMPARE(waiting(kFirst).size(), 1U);
        REQUIRE_OK(m_store->news().settle(kFirst, {accepted(news[0].ticket)}));
        rename("E-1", "Ann");
        QVERIFY(waiting(kFirst)[0].kind == Kind::Changed);
        REQUIRE_OK(m_store->roster().remove(PersonId(QStringLiteral("E-1"))));
        news = waiting(kFirst);
        QCOMPARE(news.size(), 1U);
        QVERIFY(news[0].kind == Kind::Removed);
        QCOMPARE(news[0].person.id, PersonId(QStringLiteral("E-1")));
    }

    /// Catches: a removal that a server never hears of because the identifier was given to another person meanwhile.
    void aRemovalIsNotForgottenForTheNextHolder()
    {
        enroll("E-1", "Ann", "jpeg");
        REQUIRE_OK(m_store->news().settle(kFirst, {accepted(waiting(kFirst)[0].ticket)}));
        REQUIRE_OK(m_store->roster().remove(PersonId(QStringLiteral("E-1"))));
        enroll("E-1", "Bob", "jpeg");
        rename("E-1", "Bobby");
        std::vector<RosterChange> news = waiting(kFirst);
        QCOMPARE(news.size(), 1U);
        QVERIFY(news[0].kind == Kind::Enrolled && news[0].succeedsAnother);
        QCOMPARE(news[0].person.displayName, QStringLiteral("Bobby"));
        REQUIRE_OK(m_store->news().settle(kFirst, {accepted(news[0].ticket)}));
        rename("E-1", "Bob");
        QVERIFY(!waiting(kFirst)[0].succeedsAnother);
    }

    /// Catches: an echo, which two servers would throw at each other forever.
    void changesAreNotSentBackToTheirOrigin()
    {
        enroll("E-1", "Ann", "jpeg");
        PersonEdit edit;
        edit.id = PersonId(QStringLiteral("E-1"));
        edit.enabled = false;
        REQUIRE_OK(m_store->roster().change(edit, {}, {}, {kFirst, {}}));
        QCOMPARE(waiting(kFirst).size(), 1U); // it has still not heard of her face and name
        edit.name = QStringLiteral("Anna");
        REQUIRE_OK(m_store->roster().change(edit, {}, {}, {kFirst, {}}));
        QVERIFY(waiting(kFirst).empty());
        QCOMPARE(waiting(kSecond).size(), 1U);
        QCOMPARE(waiting(kSecond)[0].person.displayName, QStringLiteral("Anna"));
        REQUIRE_OK(m_store->roster().remove(edit.id, {kSecond, {}}));
        QVERIFY(waiting(kSecond).empty());
        QVERIFY(waiting(kFirst)[0].kind == Kind::Removed);
    }

    /// Catches: pictures that lie readable in the file, outlive their person, or wait for a server that is gone.
    void portraitsAreGuarded()
    {
        enroll("E-1", "Ann", "a portrait in clear text");
        QVERIFY(!m_fixture->bytesOnDisk().contains("a portrait in clear text"));
        enroll("E-2", "Bob", QByteArray(RosterOutbox::kMaxPortraitBytes + 1, 'x'));
        QVERIFY(waiting(kFirst)[1].portrait.isEmpty());
        m_fixture->listeners = {kSecond};
        open();
        REQUIRE_OK(m_store->roster().remove(PersonId(QStringLiteral("E-1"))));
        QCOMPARE(*m_store->database().scalar("SELECT count(*) FROM roster_news WHERE length(portrait) > 0").value(),
                 QVariant(0));
        enroll("E-3", "Cy", "another portrait");
        REQUIRE_OK(m_store->news().rememberListeners());
        QCOMPARE(portraitsOf(kFirst), 0);
        QCOMPARE(portraitsOf(kSecond), 1);
        QCOMPARE(*m_store->news().count(kSecond), 3);
    }

    /// Catches: a system that is connected again and never hears of what happened meanwhile.
    void aRemovedSystemGetsWhatItHasNotHad()
    {
        REQUIRE_OK(m_store->news().rememberListeners());
        enroll("E-1", "Ann", "jpeg");
        enroll("E-2", "Bob", "jpeg");
        for (const RosterChange& change : waiting(kFirst))
            REQUIRE_OK(m_store->news().settle(kFirst, {accepted(change.ticket)}));
        m_fixture->listeners = {kSecond};
        open();
        REQUIRE_OK(m_store->news().rememberListeners());
        enroll("E-3", "Cy", "jpeg");
        rename("E-1", "Anna");
        REQUIRE_OK(m_store->roster().remove(PersonId(QStringLiteral("E-2"))));
        m_fixture->listeners = {kFirst, kSecond};
        open();
        const std::vector<RosterChange> missed = waiting(kFirst);
        QCOMPARE(missed.size(), 3U);
        QVERIFY(missed[0].kind == Kind::Enrolled && missed[0].person.id == PersonId(QStringLiteral("E-3")));
        QVERIFY(missed[0].portrait.isEmpty());
        QVERIFY(missed[1].kind == Kind::Changed && missed[1].person.displayName == QStringLiteral("Anna"));
        QVERIFY(missed[2].kind == Kind::Removed && missed[2].person.id == PersonId(QStringLiteral("E-2")));
        // Connected again under another name, it is the same system.
        const ConnectorId third(QStringLiteral("third"));
        const QString system = QStringLiteral("pihr at ws://pihr.example:8765");
        REQUIRE_OK(m_store->news().inherit(kFirst, system));
        m_fixture->listeners = {third, kSecond};
        open();
        REQUIRE_OK(m_store->news().inherit(third, QStringLiteral("another")));
        QVERIFY(waiting(third).empty());
        REQUIRE_OK(m_store->news().inherit(third, system));
        QCOMPARE(waiting(third).size(), 3U);
        QCOMPARE(*m_store->news().count(kFirst), 0);
        REQUIRE_OK(m_store->news().inherit(kSecond, system)); // both are connected: each keeps its own
        QCOMPARE(waiting(third).size(), 3U);
        m_fixture->listeners = {kFirst};
        open();
        REQUIRE_OK(m_store->news().inherit(kFirst, system));
        QCOMPARE(waiting(kFirst).size(), 3U);
        // Gone for good: nothing is kept for it any more.
        m_fixture->listeners = {kSecond};
        open();
        QCOMPARE(*m_store->news().drop(kFirst), 3);
        rename("E-1", "Ann");
        QCOMPARE(*m_store->news().count(kFirst), 0);
    }

    /// Catches: people of whom a system never hears because they were enrolled before it was connected.
    void whoWasEnrolledBeforeIsSentAfterwards()
    {
        m_fixture->listeners = {};
        open();
        REQUIRE_OK(m_store->news().drop(kFirst));
        enroll("E-1", "Ann", "jpeg");
        enroll("E-2", "Bob", "jpeg");
        m_fixture->listeners = {kFirst};
        open();
        QCOMPARE(*m_store->news().count(kFirst), 0);
        rename("E-2", "Ben");
        QCOMPARE(*m_store->news().countOthers(kFirst), 1);
        QCOMPARE(*m_store->news().addOthers(kFirst), 1);
        QCOMPARE(*m_store->news().addOthers(kFirst), 0);
        const std::vector<RosterChange> sent = waiting(kFirst);
        QCOMPARE(sent.size(), 2U);
        QVERIFY(sent[1].kind == Kind::Enrolled && sent[1].person.displayName == QStringLiteral("Ann"));
    }

    /// Catches: a change that is given up, and one whose trouble outlives it.
    void whatIsNotTakenStays()
    {
        enroll("E-1", "Ann", "jpeg");
        enroll("E-2", "Bob", "jpeg");
        const qint64 first = waiting(kFirst)[0].ticket;
        const qint64 second = waiting(kFirst)[1].ticket;
        for (int i = 0; i < 3; ++i)
            REQUIRE_OK(
                m_store->news().settle(kFirst, {{first, Verdict::Retry, QStringLiteral("db_error"), Milliseconds{0}}}));
        REQUIRE_OK(m_store->news().settle(
            kFirst, {{second, Verdict::Rejected, QStringLiteral("Missing id"), Milliseconds{0}}}));
        open();
        QCOMPARE(waiting(kFirst).size(), 1U);
        QCOMPARE(waiting(kFirst)[0].attempts, 3);
        QCOMPARE(*m_store->news().tickets(kFirst, 10), std::vector<qint64>{first});
        QCOMPARE(*m_store->news().count(kFirst), 2);
        const std::vector<RosterItem> troubled = m_store->news().troubled(10).value();
        QCOMPARE(troubled.size(), 2U);
        QVERIFY(troubled[0].parked && troubled[0].ticket == second && troubled[0].connector == kFirst);
        QCOMPARE(troubled[0].lastReason, QStringLiteral("Missing id"));
        QVERIFY(!troubled[1].parked && troubled[1].attempts == 3);
        REQUIRE_OK(m_store->news().unpark(second));
        QCOMPARE(waiting(kFirst).size(), 2U);
        QCOMPARE(waiting(kFirst)[1].attempts, 0);
        REQUIRE_OK(m_store->news().settle(kFirst, {accepted(first)}));
        REQUIRE_ERROR(m_store->news().unpark(first), ErrorCode::NotFound);
        QVERIFY(m_store->news().troubled(10)->empty());
        // A newer change has no history.
        REQUIRE_OK(m_store->news().settle(
            kFirst, {{second, Verdict::Rejected, QStringLiteral("Missing id"), Milliseconds{0}}}));
        rename("E-2", "Ben");
        QCOMPARE(waiting(kFirst).size(), 1U);
        QVERIFY(waiting(kFirst)[0].kind == Kind::Enrolled);
    }

    /// Catches: a name that a server sends ahead of the person and that is lost.
    void aNameWaitsForItsPerson()
    {
        PersonEdit name;
        name.id = PersonId(QStringLiteral("7"));
        name.name = QStringLiteral("Eve");
        name.nameMayWait = true;
        REQUIRE_OK(m_store->roster().change(name, {}, {}));
        QVERIFY(!m_store->roster().find(name.id)->has_value());
        open();
        PersonEdit card;
        card.id = name.id;
        card.card = Secret(QByteArrayLiteral("2352253"));
        REQUIRE_OK(m_store->roster().change(card, {}, {}));
        QCOMPARE((*m_store->roster().find(name.id))->displayName, QStringLiteral("Eve"));
        // Once: what is erased on purpose stays erased.
        REQUIRE_OK(m_store->roster().remove(name.id));
        REQUIRE_OK(m_store->roster().change(card, {}, {}));
        QVERIFY((*m_store->roster().find(name.id))->displayName.isEmpty());
        // A name given at the enrollment is the one that counts.
        name.id = PersonId(QStringLiteral("8"));
        REQUIRE_OK(m_store->roster().change(name, {}, {}));
        enroll("8", "Fay", {});
        QCOMPARE((*m_store->roster().find(name.id))->displayName, QStringLiteral("Fay"));
        // Deleting somebody who is not enrolled forgets their name, too.
        name.id = PersonId(QStringLiteral("9"));
        REQUIRE_OK(m_store->roster().change(name, {}, {}));
        REQUIRE_ERROR(m_store->roster().remove(name.id), ErrorCode::NotFound);
        enroll("9", "", {});
        QVERIFY((*m_store->roster().find(name.id))->displayName.isEmpty());
    }

    void cardsGoWithTheNews()
    {
        PersonEdit edit;
        edit.id = PersonId(QStringLiteral("E-1"));
        edit.card = Secret(QByteArrayLiteral("2352253"));
        edit.pin = Secret(QByteArrayLiteral("739184"));
        REQUIRE_OK(m_store->roster().change(edit, {}, {}));
        const std::vector<RosterChange> news = waiting(kFirst);
        QVERIFY(news[0].kind == Kind::Enrolled);
        QCOMPARE(news[0].card.reveal(), QByteArray("2352253"));
        QVERIFY(news[0].person.hasPin());
    }

    void whatAConnectorRemembersIsItsOwn()
    {
        ConnectorMemory& memory = m_store->connectorMemory();
        REQUIRE_OK(memory.remember(kFirst, QStringLiteral("seen"), "17"));
        REQUIRE_OK(memory.remember(kFirst, QStringLiteral("seen"), "18"));
        REQUIRE_ERROR(memory.remember(kFirst, QStringLiteral("seen"), QByteArray(ConnectorMemory::kMaxBytes + 1, 'x')),
                      ErrorCode::InvalidArgument);
        open();
        QCOMPARE(*m_store->connectorMemory().recall(kFirst, QStringLiteral("seen")), QByteArray("18"));
        QCOMPARE(*m_store->connectorMemory().recall(kSecond, QStringLiteral("seen")), QByteArray());
    }

private:
    void open()
    {
        m_store.reset();
        m_store = std::move(*m_fixture->open());
    }
    void enroll(const char* id, const char* name, const QByteArray& portrait)
    {
        Person person;
        person.id = PersonId(QString::fromLatin1(id));
        person.displayName = QString::fromLatin1(name);
        FaceTemplate sample;
        sample.model = QStringLiteral("test");
        sample.embedding = {1, 0};
        REQUIRE_OK(m_store->roster().enroll(person, {sample}, {{}, portrait}));
    }
    void rename(const char* id, const char* name)
    {
        PersonEdit edit;
        edit.id = PersonId(QString::fromLatin1(id));
        edit.name = QString::fromLatin1(name);
        REQUIRE_OK(m_store->roster().change(edit, {}, {}));
    }
    [[nodiscard]] int portraitsOf(const ConnectorId& listener)
    {
        int portraits = 0;
        for (const RosterChange& change : waiting(listener))
            portraits += change.portrait.isEmpty() ? 0 : 1;
        return portraits;
    }
    [[nodiscard]] std::vector<RosterChange> waiting(const ConnectorId& listener)
    {
        return m_store->roster().news(listener, 0, 100).value();
    }

    std::unique_ptr<StorageFixture> m_fixture;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestRosterOutbox)
#include "tst_roster_outbox.moc"
