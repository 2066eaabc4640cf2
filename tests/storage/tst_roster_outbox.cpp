#include "storage_fixture.h"

using namespace rollcall;

namespace {

const ConnectorId kFirst{QStringLiteral("first")};
const ConnectorId kSecond{QStringLiteral("second")};

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
        REQUIRE_OK(m_store->news().settle(kFirst, {waiting(kFirst)[0].ticket}));
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
        REQUIRE_OK(m_store->news().settle(kFirst, {first}));
        QCOMPARE(waiting(kFirst).size(), 1U);
        REQUIRE_OK(m_store->news().settle(kFirst, {news[0].ticket}));
        rename("E-1", "Ann");
        QVERIFY(waiting(kFirst)[0].kind == Kind::Changed);
        REQUIRE_OK(m_store->roster().remove(PersonId(QStringLiteral("E-1"))));
        news = waiting(kFirst);
        QCOMPARE(news.size(), 1U);
        QVERIFY(news[0].kind == Kind::Removed);
        QCOMPARE(news[0].person.id, PersonId(QStringLiteral("E-1")));
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
        REQUIRE_OK(m_store->news().forgetOthers());
        QCOMPARE(*m_store->news().count(kFirst), 0);
        QCOMPARE(*m_store->news().count(kSecond), 2);
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
    [[nodiscard]] std::vector<RosterChange> waiting(const ConnectorId& listener)
    {
        return m_store->roster().news(listener, 0, 100).value();
    }

    std::unique_ptr<StorageFixture> m_fixture;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestRosterOutbox)
#include "tst_roster_outbox.moc"
