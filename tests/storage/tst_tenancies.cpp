// An identifier that is given to another person. Every expectation is worked out by hand from the steps above it.
#include "attendance/service.h"
#include "storage/presence_query.h"
#include "storage/storage_fixture.h"

using namespace rollcall;
using namespace std::chrono_literals;

namespace {

const PersonId kId{QStringLiteral("E-2")};
constexpr WallTime kLongAgo{};
const WallTime kFarAhead{Milliseconds{4'000'000'000'000}};

} // namespace

class TestTenancies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_store.reset();
        m_fixture = std::make_unique<StorageFixture>();
        reopen();
    }

    /// Catches: punches of a former holder under the new one's name, wherever names are shown or sent.
    void theNewHolderHasNoneOfTheFormerOnes()
    {
        enroll(QStringLiteral("Ann"));
        const qint64 before = punch(Direction::In);
        QCOMPARE(nameOf(before), QStringLiteral("Ann"));
        remove();
        m_fixture->clock.advance(1h);
        enroll(QStringLiteral("Bob"));
        QCOMPARE(nameOf(before), QString());
        const qint64 after = punch(Direction::In);
        QCOMPARE(nameOf(after), QStringLiteral("Bob"));
        reopen();
        QCOMPARE(nameOf(before), QString());
        QCOMPARE(nameOf(after), QStringLiteral("Bob"));

        // Day list and export: both, the former one's under the identifier alone.
        const auto day = m_store->ledger().between(kLongAgo, kFarAhead, 10);
        REQUIRE_OK(day);
        QCOMPARE(day->size(), 2U);
        QCOMPARE(day->at(0).personName, QStringLiteral("Bob"));
        QCOMPARE(day->at(1).personName, QString());
        QCOMPARE(day->at(1).facts.person, kId);
        QStringList exported;
        REQUIRE_OK(m_store->ledger().forEach(kLongAgo, kFarAhead, [&exported](const Punch& each) {
            exported << each.personName;
            return true;
        }));
        QCOMPARE(exported, (QStringList{QString(), QStringLiteral("Bob")}));
        // What a server fetches, and what it is sent.
        const auto fetched = m_store->ledger().page(kLongAgo, kFarAhead, 0, 10);
        REQUIRE_OK(fetched);
        QCOMPARE(fetched->at(0).personName, QString());
        QCOMPARE(fetched->at(1).personName, QStringLiteral("Bob"));
        const auto queued = m_store->outbox().pending(m_fixture->connectors.front(), 0, 10);
        REQUIRE_OK(queued);
        QCOMPARE(queued->at(0).punch.personName, QString());
        QCOMPARE(queued->at(1).punch.personName, QStringLiteral("Bob"));
        // A person's page.
        const auto theirs = m_store->ledger().ofPerson(kId, Ledger::kEnd, 10);
        REQUIRE_OK(theirs);
        QCOMPARE(theirs->size(), 1U);
        QCOMPARE(theirs->front().sequence, after);
        QVERIFY(!m_store->ledger().verify()->firstBreak);
    }

    /// Catches: a check-in by the former holder that makes the new one's first punch a check-out, or a duplicate.
    void theDirectionStartsOver()
    {
        enroll(QStringLiteral("Ann"));
        const qint64 annsFirst = punch(Direction::Out);
        const qint64 annsLast = punch(Direction::In);
        remove();
        m_fixture->clock.advance(2s);
        enroll(QStringLiteral("Bob"));
        QVERIFY(!*m_store->ledger().newestTaken(kId, Ledger::kEnd));
        QVERIFY(!*m_store->ledger().latestByTime(kId, kFarAhead));
        const qint64 first = punch(Direction::In);
        QCOMPARE((*m_store->ledger().newestTaken(kId, Ledger::kEnd))->sequence, first);
        QCOMPARE((*m_store->ledger().latestByTime(kId, kFarAhead))->sequence, first);
        QVERIFY(!*m_store->ledger().newestTaken(kId, first));
        // What was decided for a former holder is decided again among their own punches.
        QCOMPARE((*m_store->ledger().newestTaken(kId, annsLast))->sequence, annsFirst);
    }

    void aFormerHolderIsNotPresent()
    {
        enroll(QStringLiteral("Ann"));
        punch(Direction::In);
        remove();
        enroll(QStringLiteral("Bob"));
        const WallTime now = m_fixture->clock.wall();
        const auto present = presentPeople(m_store->database(), now - 24h, now);
        REQUIRE_OK(present);
        QVERIFY(present->empty());
    }

    /// What a terminal took before is written late; a clock that was not set does not make a punch a former one.
    void latePunchesBelongWhereTheirTimeIs()
    {
        enroll(QStringLiteral("Ann"));
        punch(Direction::In);
        const WallTime annsTime = m_fixture->clock.wall();
        remove();
        m_fixture->clock.advance(24h);
        enroll(QStringLiteral("Bob"));
        m_fixture->clock.advance(1h);
        const qint64 late = collected(annsTime + 1min);
        QCOMPARE(nameOf(late), QString());
        const qint64 own = collected(m_fixture->clock.wall() - 1min);
        QCOMPARE(nameOf(own), QStringLiteral("Bob"));
        m_fixture->clock.setWall(WallTime{Milliseconds{1000}});
        m_fixture->clock.setQuality(ClockQuality::Unsynchronized);
        QCOMPARE(nameOf(punch(Direction::Out)), QStringLiteral("Bob"));
    }

    void severalHoldersOneAfterAnother()
    {
        std::vector<qint64> numbers;
        for (const char* name : {"Ann", "Bob", "Cy"}) {
            enroll(QString::fromUtf8(name));
            numbers.push_back(punch(Direction::In));
            if (name != QByteArray("Cy"))
                remove();
        }
        QCOMPARE(nameOf(numbers[0]), QString());
        QCOMPARE(nameOf(numbers[1]), QString());
        QCOMPARE(nameOf(numbers[2]), QStringLiteral("Cy"));
        QCOMPARE(m_store->ledger().ofPerson(kId, Ledger::kEnd, 10)->size(), 1U);
    }

    /// Enrolling again without a removal is the same person; so is one who was first heard of by a punch.
    void aTenancyDoesNotBeginWithoutARemoval()
    {
        const qint64 early = collected(m_fixture->clock.wall());
        enroll(QStringLiteral("Ann"));
        QCOMPARE(nameOf(early), QStringLiteral("Ann"));
        enroll(QStringLiteral("Ann B."));
        QCOMPARE(nameOf(early), QStringLiteral("Ann B."));
        remove();
        // The identifier is free: its entries are listed under it.
        QCOMPARE(m_store->ledger().ofPerson(kId, Ledger::kEnd, 10)->size(), 1U);
    }

    void theAuditTrailNamesWhomItIsAbout()
    {
        enroll(QStringLiteral("Ann"));
        REQUIRE_OK(m_store->audit().record(personEvent(kAdminActor, AuditKind::PinSet, kId)));
        remove();
        m_fixture->clock.advance(1s);
        enroll(QStringLiteral("Bob"));
        REQUIRE_OK(m_store->audit().record(personEvent(kAdminActor, AuditKind::PinSet, kId)));
        const auto entries = m_store->audit().page({}, 0, 10);
        REQUIRE_OK(entries);
        QCOMPARE(entries->at(0).name, QStringLiteral("Bob"));
        QCOMPARE(entries->at(1).name, QString());
    }

    /// Catches: an upgrade that leaves a former holder's punches with the new one. The audit trail knows of the
    /// removal.
    void identifiersGivenAgainBeforeTheUpgrade()
    {
        enroll(QStringLiteral("Ann"));
        const qint64 before = punch(Direction::In);
        REQUIRE_OK(m_store->audit().record(personEvent(kAdminActor, AuditKind::PersonRemoved, kId)));
        remove();
        m_fixture->clock.advance(1h);
        enroll(QStringLiteral("Bob"));
        m_fixture->clock.advance(1h);
        const qint64 after = punch(Direction::In);
        m_store.reset();
        {
            RawDatabase raw(m_fixture->path());
            QCOMPARE(raw.run(QStringLiteral("DROP TABLE tenancies")), QString());
            QCOMPARE(raw.run(QStringLiteral("PRAGMA user_version = 13")), QString());
        }
        reopen();
        QCOMPARE(nameOf(before), QString());
        QCOMPARE(nameOf(after), QStringLiteral("Bob"));
        QVERIFY(!m_store->ledger().verify()->firstBreak);
    }

private:
    void reopen()
    {
        m_store.reset();
        m_store = std::move(*m_fixture->open());
    }
    void enroll(const QString& name)
    {
        Person person;
        person.id = kId;
        person.displayName = name;
        person.enrolledAt = m_fixture->clock.wall();
        REQUIRE_OK(m_store->roster().enroll(person, {}));
    }
    void remove() { REQUIRE_OK(m_store->roster().remove(kId)); }
    [[nodiscard]] qint64 append(PunchDraft draft)
    {
        draft.key = QUuid::createUuid();
        const auto punch = m_store->ledger().append(draft);
        return punch ? punch->sequence : -1;
    }
    qint64 punch(Direction direction)
    {
        PunchDraft draft = m_fixture->draft(kId.value());
        draft.direction = direction;
        return append(draft);
    }
    /// By another device, with its time and without a boot of this kiosk.
    [[nodiscard]] qint64 collected(WallTime at)
    {
        PunchDraft draft = m_fixture->draft(kId.value());
        draft.at = {};
        draft.at.utc = at;
        return append(draft);
    }
    [[nodiscard]] QString nameOf(qint64 sequence) { return (*m_store->ledger().find(sequence))->personName; }

    std::unique_ptr<StorageFixture> m_fixture;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestTenancies)
#include "tst_tenancies.moc"
