// What the page of people asks, against a real ledger thread.
#include "kiosk/people_controller.h"

#include "kiosk/ledger_bench.h"
#include "storage/audit_lines.h"

#include <QSignalSpy>

#include <memory>

using namespace rollcall;

namespace {

const PersonId kAda(QStringLiteral("E1"));

struct Bench : LedgerBench
{
    using LedgerBench::LedgerBench;

    [[nodiscard]] Result<screen::PeopleList> list(const QString& query, int offset, int limit)
    {
        return answer<screen::PeopleList>([&](QObject* context, const Reply<screen::PeopleList>& reply) {
            people.list(query, offset, limit, context, reply);
        });
    }
    [[nodiscard]] Result<screen::RemovalView> remove(const PersonId& id)
    {
        return answer<screen::RemovalView>(
            [&](QObject* context, const Reply<screen::RemovalView>& reply) { people.remove(id, context, reply); });
    }
    [[nodiscard]] Status setEnabled(bool enabled)
    {
        return answer<void>(
            [&](QObject* context, const Reply<void>& reply) { people.setEnabled(kAda, enabled, context, reply); });
    }
    [[nodiscard]] Status rename(const PersonId& id, const QString& name)
    {
        return answer<void>(
            [&](QObject* context, const Reply<void>& reply) { people.rename(id, name, context, reply); });
    }
    [[nodiscard]] Result<screen::IdentifierView> move(const PersonId& from, const PersonId& to)
    {
        return answer<screen::IdentifierView>([&](QObject* context, const Reply<screen::IdentifierView>& reply) {
            people.changeIdentifier(from, to, context, reply);
        });
    }
    [[nodiscard]] Status setPin(const Secret& pin)
    {
        return answer<void>(
            [&](QObject* context, const Reply<void>& reply) { people.setPin(kAda, pin, context, reply); });
    }
    [[nodiscard]] Status setToken(TokenKind kind, const Secret& token)
    {
        return answer<void>(
            [&](QObject* context, const Reply<void>& reply) { people.setToken(kAda, kind, token, context, reply); });
    }

    PeopleController people{thread};
};

} // namespace

class TestPeopleController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsThoseWhoMatch()
    {
        Bench bench;
        bench.enroll(QStringLiteral("E1"), QStringLiteral("Ada"));
        bench.enroll(QStringLiteral("E2"), QStringLiteral("Ben"), {0, 1, 0, 0});
        bench.enroll(QStringLiteral("E3"), QStringLiteral("Adam"), {0, 0, 1, 0});
        const auto all = bench.list({}, 1, 1);
        QVERIFY(all);
        QCOMPARE(all->total, 3);
        QCOMPARE(all->people.size(), 1U);
        QCOMPARE(all->people[0].displayName, QStringLiteral("Adam"));
        QCOMPARE(bench.list(QStringLiteral("ada"), 0, 50)->total, 2);
    }

    /// Catches: a corrected name that costs the face, an identifier that takes another person's place, a change that
    /// leaves no trace, and a refusal without its reason.
    void correctsWhoAPersonIs()
    {
        Bench bench;
        bench.enroll(QStringLiteral("E1"), QStringLiteral("Ada"));
        bench.enroll(QStringLiteral("E2"), QStringLiteral("Ben"), {0, 1, 0, 0});
        QVERIFY(bench.rename(kAda, QStringLiteral("Ada Lovelace")));
        QCOMPARE(bench.find(QStringLiteral("E1"))->displayName, QStringLiteral("Ada Lovelace"));
        QCOMPARE(bench.find(QStringLiteral("E1"))->templateCount, 1);
        const PersonId free(QStringLiteral("E9"));
        QVERIFY(bench.rename(free, QStringLiteral("No one")).error().message.contains(QStringLiteral("E9")));
        QVERIFY(bench.setPin(Secret("739184")));
        const Result<screen::IdentifierView> taken = bench.move(kAda, PersonId(QStringLiteral("E2")));
        QVERIFY(!taken && taken.error().message.contains(QStringLiteral("E2")));
        const Result<screen::IdentifierView> moved = bench.move(kAda, free);
        QVERIFY2(moved, qPrintable(moved ? QString() : moved.error().message));
        QVERIFY(moved->pinRemoved);
        QCOMPARE(moved->punchesKept, 0);
        QVERIFY(!bench.find(QStringLiteral("E1")));
        QCOMPARE(bench.find(QStringLiteral("E9"))->displayName, QStringLiteral("Ada Lovelace"));
        QCOMPARE(bench.find(QStringLiteral("E9"))->templateCount, 1);
        const auto lines = bench.inLedger<QStringList>(
            [](OpenLedger& ledger) { return Result<QStringList>(test::auditLines(ledger.store())); });
        QVERIFY(lines);
        QCOMPARE(lines->filter(QStringLiteral("person.renamed E1")).size(), 1);
        QCOMPARE(lines->filter(QStringLiteral("person.identifier-changed E9")).size(), 1);
    }

    /// Catches: a change that is answered but not stored, and a refusal that does not reach the page.
    void changesWhatIsStored()
    {
        Bench bench;
        bench.enroll(QStringLiteral("E1"), QStringLiteral("Ada"));
        QVERIFY(bench.setEnabled(false));
        QVERIFY(!bench.find(QStringLiteral("E1"))->enabled);
        QVERIFY(bench.setPin(Secret("739184")));
        QVERIFY(bench.setToken(TokenKind::Card, Secret("0004711")));
        QVERIFY(bench.setToken(TokenKind::QrCode, Secret("badge-8f2c")));
        QVERIFY(bench.find(QStringLiteral("E1"))->hasPin());
        QVERIFY(bench.find(QStringLiteral("E1"))->hasCard && bench.find(QStringLiteral("E1"))->hasQrCode);
        const Status guessed = bench.setPin(Secret("1234"));
        QVERIFY(!guessed);
        QVERIFY(guessed.error().message.contains(QStringLiteral("pattern")));
        QVERIFY(bench.setToken(TokenKind::Card, Secret()));
        QVERIFY(!bench.find(QStringLiteral("E1"))->hasCard);
    }

    /// Catches: a report that differs from what was done, and parts of the kiosk that are not notified.
    void aDeletionIsReported()
    {
        Bench bench;
        const QSignalSpy removed(&bench.people, &PeopleController::removed);
        bench.enroll(QStringLiteral("E1"), QStringLiteral("Ada"));
        QVERIFY(bench.setPin(Secret("739184")));
        QVERIFY(bench.setToken(TokenKind::Card, Secret("0004711")));
        const auto removal = bench.remove(kAda);
        QVERIFY(removal);
        QCOMPARE(removal->person, kAda);
        QCOMPARE(removal->name, QStringLiteral("Ada"));
        QCOMPARE(removal->templates, 1);
        QCOMPARE(removal->credentials, 2);
        QVERIFY(removal->nameErased);
        QCOMPARE(removal->punchesKept, 0);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(bench.list({}, 0, 50)->total, 0);
        QVERIFY(!bench.remove(kAda));
        QCOMPARE(removed.count(), 1);
    }

    /// Catches: a name that is kept at the door because the page was closed, and an answer to a page that is gone.
    void aDeletionOutlivesItsPage()
    {
        Bench bench;
        bench.enroll(QStringLiteral("E1"), QStringLiteral("Ada"));
        const QSignalSpy removed(&bench.people, &PeopleController::removed);
        auto page = std::make_unique<QObject>();
        bool answered = false;
        bench.people.remove(kAda, page.get(), [&answered](const Result<screen::RemovalView>&) { answered = true; });
        page.reset();
        QTRY_COMPARE(removed.count(), 1);
        QVERIFY(!answered);
    }

    /// Catches: a page that waits forever, or shows an empty roster, while there is no store.
    void withoutAStoreEveryQuestionIsAnswered()
    {
        Bench bench(QStringLiteral("/dev/null/rollcall"));
        const auto list = bench.list({}, 0, 50);
        QVERIFY(!list);
        QVERIFY(list.error().code == ErrorCode::Unavailable);
        QVERIFY(!list.error().message.isEmpty());
        QVERIFY(!bench.remove(kAda));
        QVERIFY(!bench.setEnabled(true));
        QVERIFY(!bench.setPin(Secret("739184")));
    }
};

QTEST_GUILESS_MAIN(TestPeopleController)
#include "tst_people_controller.moc"
