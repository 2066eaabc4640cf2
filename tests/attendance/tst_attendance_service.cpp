#include "attendance/service.h"

#include <QTest>

using namespace rollcall;

namespace {

/// A ledger in memory that can be made to fail.
class MemoryLedger final : public Ledger
{
public:
    Result<Punch> append(const PunchDraft& draft) override
    {
        if (appendError)
            return failure(*appendError);
        Punch punch;
        punch.sequence = static_cast<qint64>(punches.size()) + 1;
        punch.facts = draft;
        punches.push_back(punch);
        return punch;
    }
    Result<std::optional<Punch>> newestTaken(const PersonId& person, qint64 below) const override
    {
        if (readError)
            return failure(*readError);
        for (auto punch = punches.rbegin(); punch != punches.rend(); ++punch) {
            if (punch->facts.person == person && punch->sequence < below && !punch->facts.at.bootId.isEmpty())
                return *punch;
        }
        return std::nullopt;
    }
    Result<std::optional<Punch>> latestByTime(const PersonId& person, WallTime notAfter) const override
    {
        if (readError)
            return failure(*readError);
        std::optional<Punch> latest;
        for (const Punch& punch : punches) {
            if (punch.facts.person == person && punch.when().utc <= notAfter &&
                (!latest || punch.when().utc >= latest->when().utc))
                latest = punch;
        }
        return latest;
    }
    Result<std::vector<Punch>> between(WallTime, WallTime, int) const override { return punches; }

    std::vector<Punch> punches;
    std::optional<Error> appendError;
    std::optional<Error> readError;
};

Person somebody(const char* id = "7")
{
    Person person;
    person.id = PersonId(QString::fromLatin1(id));
    return person;
}

} // namespace

class TestAttendanceService : public QObject
{
    Q_OBJECT

    MemoryLedger ledger;
    ManualClock clock;

    PunchOutcome punchNow(const AttendanceConfig& config = {}, const Person& person = somebody())
    {
        AttendanceService service(ledger, config);
        return service.record({person, VerifyMethod::Face, clock.read(), 0.8, std::nullopt});
    }
    static std::optional<RefusalReason> refusal(const PunchOutcome& outcome)
    {
        const auto* refused = std::get_if<Refusal>(&outcome);
        return refused == nullptr ? std::nullopt : std::optional(refused->reason);
    }

private Q_SLOTS:
    void init()
    {
        ledger = MemoryLedger();
        // 2023-11-14 22:13 UTC
        clock.setWall(WallTime{Milliseconds{1'700'000'000'000}});
        clock.setBootId(QStringLiteral("boot-1"));
    }

    void factsArriveInTheLedger()
    {
        AttendanceConfig config;
        config.door = QStringLiteral("North");
        AttendanceService service(ledger, config);
        const ClockReading at = clock.read();
        const PunchOutcome outcome = service.record({somebody(), VerifyMethod::Pin, at, 0.0, std::nullopt});
        const auto* punch = std::get_if<Punch>(&outcome);
        QVERIFY(punch != nullptr);
        QCOMPARE(punch->sequence, 1);
        QCOMPARE(punch->facts.person.value(), QStringLiteral("7"));
        QCOMPARE(punch->facts.door, QStringLiteral("North"));
        QVERIFY(punch->facts.method == VerifyMethod::Pin);
        QVERIFY(punch->facts.direction == Direction::In);
        QVERIFY(punch->facts.at.utc == at.utc && punch->facts.at.bootId == at.bootId);
        QVERIFY(!punch->facts.key.isNull());
    }

    void alternatesOverTheLedger()
    {
        for (const Direction expected : {Direction::In, Direction::Out, Direction::In}) {
            const PunchOutcome outcome = punchNow();
            QVERIFY(std::holds_alternative<Punch>(outcome));
            QVERIFY(std::get<Punch>(outcome).facts.direction == expected);
            clock.advance(std::chrono::minutes{5});
        }
    }

    void duplicateWithinTheWindow()
    {
        QVERIFY(std::holds_alternative<Punch>(punchNow()));
        clock.advance(std::chrono::milliseconds{59'999});
        const PunchOutcome outcome = punchNow();
        QCOMPARE(refusal(outcome), std::optional(RefusalReason::Duplicate));
        QCOMPARE(std::get<Refusal>(outcome).earlier->sequence, 1);
        QVERIFY(std::holds_alternative<Punch>(punchNow({}, somebody("8"))));
        clock.advance(std::chrono::milliseconds{1});
        QVERIFY(std::holds_alternative<Punch>(punchNow()));
    }
    void wallClockSetForwardMakesNoSecondPunch()
    {
        QVERIFY(std::holds_alternative<Punch>(punchNow()));
        clock.advance(std::chrono::seconds{5});
        clock.setWall(clock.wall() + std::chrono::hours{3});
        QCOMPARE(refusal(punchNow()), std::optional(RefusalReason::Duplicate));
    }
    void wallClockSetBackDoesNotRefuse()
    {
        QVERIFY(std::holds_alternative<Punch>(punchNow()));
        clock.advance(std::chrono::seconds{61});
        clock.setWall(clock.wall() - std::chrono::hours{30 * 24});
        QVERIFY(std::holds_alternative<Punch>(punchNow()));
    }
    void afterARebootTheWallClockDecides()
    {
        QVERIFY(std::holds_alternative<Punch>(punchNow()));
        clock.setBootId(QStringLiteral("boot-2"));
        clock.setWall(clock.wall() + std::chrono::seconds{30});
        QCOMPARE(refusal(punchNow()), std::optional(RefusalReason::Duplicate));
        clock.setWall(clock.wall() + std::chrono::seconds{30});
        QVERIFY(std::holds_alternative<Punch>(punchNow()));
    }
    void aRebootIntoThePastLocksNoOneOut()
    {
        QVERIFY(std::holds_alternative<Punch>(punchNow()));
        clock.setBootId(QStringLiteral("boot-2"));
        clock.setWall(WallTime{std::chrono::hours{24}}); // a board without a battery: 1970
        QVERIFY(std::holds_alternative<Punch>(punchNow()));
    }
    void absurdTimesDoNotOverflow()
    {
        clock.setWall(WallTime{Milliseconds{4'000'000'000'000'000}}); // the year 128,723
        QVERIFY(std::holds_alternative<Punch>(punchNow()));
        clock.setBootId(QStringLiteral("boot-2"));
        clock.setWall(WallTime{Milliseconds{0}});
        QVERIFY(std::holds_alternative<Punch>(punchNow()));
    }
    void noWindowNoDuplicates()
    {
        AttendanceConfig config;
        config.duplicateWindow = Milliseconds{0};
        QVERIFY(std::holds_alternative<Punch>(punchNow(config)));
        QVERIFY(std::holds_alternative<Punch>(punchNow(config)));
    }

    void disabledAndNamelessAreRefused()
    {
        Person person = somebody();
        person.enabled = false;
        QCOMPARE(refusal(punchNow({}, person)), std::optional(RefusalReason::PersonDisabled));
        QCOMPARE(refusal(punchNow({}, Person{})), std::optional(RefusalReason::PersonUnknown));
        QVERIFY(ledger.punches.empty());
    }

    void askThenChoose()
    {
        AttendanceConfig config;
        config.direction.mode = DirectionMode::Ask;
        QVERIFY(std::holds_alternative<DirectionNeeded>(punchNow(config)));
        QVERIFY(ledger.punches.empty());
        AttendanceService service(ledger, config);
        const PunchOutcome outcome =
            service.record({somebody(), VerifyMethod::Face, clock.read(), 0.8, Direction::Out});
        QVERIFY(std::get<Punch>(outcome).facts.direction == Direction::Out);
        // The direction is not asked for a punch that will not count.
        QCOMPARE(refusal(punchNow(config)), std::optional(RefusalReason::Duplicate));
    }

    void ledgerErrorsAreNotPunches()
    {
        ledger.appendError = Error{ErrorCode::DiskFull, QStringLiteral("no space left")};
        const PunchOutcome full = punchNow();
        QCOMPARE(refusal(full), std::optional(RefusalReason::NotRecorded));
        QVERIFY(std::get<Refusal>(full).detail.contains(QStringLiteral("no space left")));
        ledger.appendError.reset();
        ledger.readError = Error{ErrorCode::Io, QStringLiteral("cannot read")};
        QCOMPARE(refusal(punchNow()),
                 std::optional(RefusalReason::NotRecorded)); // unread, a duplicate could not be ruled out
        QVERIFY(ledger.punches.empty());
    }
};

QTEST_GUILESS_MAIN(TestAttendanceService)
#include "tst_attendance_service.moc"
