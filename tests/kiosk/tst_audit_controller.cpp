// The audit trail for its page, from a real database.
#include "kiosk/audit_controller.h"

#include "storage/filled_ledger.h"
#include "storage/storage_fixture.h"

#include <QTest>

#include <optional>

using namespace rollcall;
using screen::AuditQuery;
using screen::AuditRow;

namespace {

AuditEvent enabled(int person)
{
    AuditEvent event;
    event.kind = AuditKind::PersonEnabled;
    event.actor.kind = AuditActor::Kind::Admin;
    event.person = PersonId(QString::number(person));
    return event;
}

/// What the controller answers; a question at a time.
struct Asker : QObject
{
    std::optional<Result<std::vector<AuditRow>>> answer;

    void ask(AuditController& trail, const AuditQuery& query)
    {
        answer.reset();
        trail.list(query, this, [this](Result<std::vector<AuditRow>> rows) { answer = std::move(rows); });
        QTRY_VERIFY(answer);
    }
};

} // namespace

class TestAuditController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Catches: a database that is opened forevery page that is scrolled to, and one that is held forever.
    void theTrailStaysOpenWhileItIsShown()
    {
        StorageFixture fixture;
        {
            const auto store = bench::must(fixture.open());
            for (int i = 0; i < 4; ++i)
                bench::must(store->audit().record(enabled(i)));
        }
        BackgroundThreads threads;
        threads.start();
        AuditController trail(fixture.config, fixture.clock, threads);
        Asker page;
        AuditQuery query;
        query.limit = 2;
        page.ask(trail, query);
        REQUIRE_OK(*page.answer);
        QCOMPARE((*page.answer)->size(), std::size_t{2});
        // Opened now, it would not be found.
        QVERIFY(QFile::rename(fixture.config.dataDirectory, fixture.config.dataDirectory + QStringLiteral(".away")));
        query.before = 3;
        page.ask(trail, query);
        REQUIRE_OK(*page.answer);
        QCOMPARE((*page.answer)->size(), std::size_t{2});
        trail.leave();
        page.ask(trail, query);
        QVERIFY(!page.answer->has_value() && !page.answer->error().message.isEmpty());
    }

    /// Catches: a filter that is asked for and not passed on, a day that begins at another hour, and a second person
    /// without a name.
    void theQueryReachesTheDatabase()
    {
        StorageFixture fixture;
        {
            const auto store = bench::must(fixture.open());
            Person person;
            person.id = PersonId(QStringLiteral("7"));
            person.displayName = QStringLiteral("Elena");
            bench::must(store->roster().enroll(person, {}));
            AuditEvent alike = enabled(8);
            alike.kind = AuditKind::LookalikeAccepted;
            alike.details.other = person.id;
            fixture.clock.setWall(toWallTime(QDateTime(QDate(2026, 5, 3), QTime(23, 59))));
            bench::must(store->audit().record(enabled(7)));
            fixture.clock.setWall(toWallTime(QDateTime(QDate(2026, 5, 4), QTime(0, 0))));
            bench::must(store->audit().record(alike));
            AuditEvent unlocked;
            unlocked.kind = AuditKind::AdminUnlocked;
            unlocked.actor.kind = AuditActor::Kind::Door;
            bench::must(store->audit().record(unlocked));
        }
        BackgroundThreads threads;
        threads.start();
        AuditController trail(fixture.config, fixture.clock, threads);
        Asker page;
        AuditQuery query;
        query.limit = 10;
        query.topic = AuditTopic::People;
        page.ask(trail, query);
        REQUIRE_OK(*page.answer);
        QCOMPARE((*page.answer)->size(), std::size_t{2});
        QCOMPARE((*page.answer)->at(0).otherName, QStringLiteral("Elena"));
        QCOMPARE((*page.answer)->at(0).at, QDateTime(QDate(2026, 5, 4), QTime(0, 0)));
        QCOMPARE((*page.answer)->at(1).name, QStringLiteral("Elena"));
        query.since = QDate(2026, 5, 4);
        page.ask(trail, query);
        QCOMPARE((*page.answer)->size(), std::size_t{1});
        query.topic.reset();
        query.actor = AuditActor::Kind::Door;
        page.ask(trail, query);
        QCOMPARE((*page.answer)->size(), std::size_t{1});
        QVERIFY((*page.answer)->front().event.kind == AuditKind::AdminUnlocked);
    }
};

QTEST_GUILESS_MAIN(TestAuditController)
#include "tst_audit_controller.moc"
