#include "storage_fixture.h"

using namespace rollcall;

namespace {

const PersonId kAda(QStringLiteral("E-1"));
const PersonId kBen(QStringLiteral("E-2"));
const PersonId kCem(QStringLiteral("E-3"));

} // namespace

/// What "Not me" leaves behind: of a person, and of two.
class TestPersonMargins : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StorageFixture>();
        m_store = std::move(*m_fixture->open());
        for (const PersonId& id : {kAda, kBen, kCem})
            enroll(id);
    }

    /// Catches: a pair that is kept twice, one for each order, so that half of what was learnt is not used.
    void aPairIsOneWhicheverWayRound()
    {
        PersonMargins& margins = m_store->personMargins();
        QCOMPARE(*margins.raise(kAda, kBen, 1.0), 1.0);
        QCOMPARE(*margins.raise(kBen, kAda, 0.5), 1.5);
        const auto all = margins.all();
        REQUIRE_OK(all);
        QCOMPARE(all->pairs().size(), std::size_t{1});
        QVERIFY(all->persons().empty());
        QCOMPARE(all->of(kAda, kBen), 1.5);
        QCOMPARE(all->of(kBen, kAda), 1.5);
        QCOMPARE(all->of(kAda, kCem), 0.0);
        QCOMPARE(all->of(kAda, {}), 0.0);
    }
    /// UTF-16 and UTF-8 order these two differently.
    void aPairIsOneInEveryScript()
    {
        const PersonId ideograph(QString(QChar(0xfa0e)));
        const PersonId emoji(QString::fromUtf8("\xf0\x9f\x98\x80"));
        QVERIFY(emoji < ideograph && ideograph.value().toUtf8() < emoji.value().toUtf8());
        enroll(ideograph);
        enroll(emoji);
        REQUIRE_OK(m_store->personMargins().raise(emoji, ideograph, 1.0));
        REQUIRE_OK(m_store->personMargins().raise(ideograph, emoji, 1.0));
        const auto all = m_store->personMargins().all();
        REQUIRE_OK(all);
        QCOMPARE(all->of(ideograph, emoji), 2.0);
    }

    void theLargerOfThePersonsAndThePairsCounts()
    {
        PersonMargins& margins = m_store->personMargins();
        REQUIRE_OK(margins.raise(kAda, {}, 1.0));
        REQUIRE_OK(margins.raise(kAda, kBen, 2.0));
        const auto all = margins.all();
        REQUIRE_OK(all);
        QCOMPARE(all->of(kAda, kBen), 2.0);
        QCOMPARE(all->of(kAda, kCem), 1.0);
        QCOMPARE(all->of(kBen, kCem), 0.0);
    }

    /// Catches: people who are turned away for good, and a lead for people who are not there.
    void thereAreLimits()
    {
        PersonMargins& margins = m_store->personMargins();
        for (const PersonId& other : {kBen, PersonId()}) {
            REQUIRE_OK(margins.raise(kAda, other, 3.0));
            QCOMPARE(*margins.raise(kAda, other, 3.0), kMaxExtraMargin);
        }
        const PersonId nobody(QStringLiteral("E-9"));
        REQUIRE_ERROR(margins.raise(nobody, {}, 1.0), ErrorCode::NotFound);
        REQUIRE_ERROR(margins.raise(kAda, nobody, 1.0), ErrorCode::NotFound);
        REQUIRE_ERROR(margins.raise(nobody, kAda, 1.0), ErrorCode::NotFound);
        REQUIRE_ERROR(margins.set(kAda, nobody, 1.0), ErrorCode::NotFound);
        QCOMPARE(margins.all()->pairs().size(), std::size_t{1});
    }

    void whatWasSetIsSaidAndCanBeSetBack()
    {
        PersonMargins& margins = m_store->personMargins();
        REQUIRE_OK(margins.raise(kAda, kBen, 1.5));
        REQUIRE_OK(margins.raise(kAda, {}, 1.0));
        QCOMPARE(*margins.set(kBen, kAda, 0.0), 1.5);
        QVERIFY(margins.all()->pairs().empty());
        QCOMPARE(margins.all()->of(kAda, kBen), 1.0); // the person's own stays
        QCOMPARE(*margins.set(kBen, kAda, 1.5), 0.0);
        QCOMPARE(margins.all()->of(kAda, kBen), 1.5);
    }

    /// Catches: a trace of a deleted person, and a deletion blocked by one.
    void aPairGoesWithEitherOfTheTwo()
    {
        PersonMargins& margins = m_store->personMargins();
        REQUIRE_OK(margins.raise(kAda, kBen, 1.0));
        REQUIRE_OK(margins.raise(kBen, kCem, 1.0));
        REQUIRE_OK(margins.raise(kAda, kCem, 1.0));
        REQUIRE_OK(m_store->roster().removeWithReport(kAda)); // the first of its pairs
        QCOMPARE(margins.all()->pairs().size(), std::size_t{1});
        REQUIRE_OK(margins.raise(kBen, {}, 1.0));
        REQUIRE_OK(m_store->roster().removeWithReport(kCem)); // the second
        QVERIFY(margins.all()->pairs().empty());
        QCOMPARE(margins.all()->persons().size(), std::size_t{1});
    }

    /// Catches: a new enrollment that is still doubted because of the old one.
    void reenrollmentResetsEveryPair()
    {
        PersonMargins& margins = m_store->personMargins();
        REQUIRE_OK(margins.raise(kAda, kBen, 1.0));
        REQUIRE_OK(margins.raise(kBen, kCem, 1.0));
        REQUIRE_OK(margins.raise(kBen, {}, 1.0));
        REQUIRE_OK(margins.raise(kAda, kCem, 1.0));
        QCOMPARE(*margins.forget(kBen), true);
        QCOMPARE(margins.all()->pairs().size(), std::size_t{1});
        QCOMPARE(margins.all()->of(kAda, kCem), 1.0);
        QVERIFY(margins.all()->persons().empty());
        QCOMPARE(*margins.forget(kBen), false);
    }

    /// Catches: an update that loses what was learnt of persons before there were pairs.
    void anOlderDatabaseKeepsItsPersons()
    {
        REQUIRE_OK(m_store->personMargins().raise(kAda, {}, 1.0));
        m_store.reset();
        {
            RawDatabase raw(m_fixture->path());
            QCOMPARE(raw.backToSchema9(), QString());
            QCOMPARE(raw.run(QStringLiteral("DROP TABLE pair_margins")), QString());
            QCOMPARE(raw.run(QStringLiteral("DROP TABLE audit")), QString());
            QCOMPARE(raw.run(QStringLiteral("CREATE TABLE audit (id INTEGER PRIMARY KEY AUTOINCREMENT, utc_ms INTEGER "
                                            "NOT NULL, actor TEXT NOT NULL, action TEXT NOT NULL, subject TEXT NOT "
                                            "NULL, detail TEXT NOT NULL) STRICT")),
                     QString());
            QCOMPARE(raw.run(QStringLiteral("PRAGMA user_version = 7")), QString());
        }
        auto store = m_fixture->open();
        REQUIRE_OK(store);
        m_store = std::move(*store);
        QCOMPARE(m_store->personMargins().all()->of(kAda, kBen), 1.0);
        REQUIRE_OK(m_store->personMargins().raise(kAda, kBen, 2.0));
        QCOMPARE(m_store->personMargins().all()->of(kBen, kAda), 2.0);
    }

private:
    void enroll(const PersonId& id)
    {
        Person person;
        person.id = id;
        REQUIRE_OK(m_store->roster().enroll(person, {}));
    }

    std::unique_ptr<StorageFixture> m_fixture;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestPersonMargins)
#include "tst_person_margins.moc"
