// The attendance page's questions, through the ledger thread to a real database and back.
#include "kiosk/attendance_controller.h"
#include "kiosk/running_ledger.h"
#include "storage/audit_lines.h"
#include "storage/filled_ledger.h"
#include "storage/storage_fixture.h"

#include <QTest>
#include <QThread>

#include <limits>

using namespace rollcall;

namespace {

const PersonId kAda(QStringLiteral("E-1001"));
const PersonId kBen(QStringLiteral("E-1002"));

/// What the page would have been answered.
template <class T> class Answer
{
public:
    [[nodiscard]] Reply<T> reply()
    {
        return [this](Result<T> result) {
            m_isHome = QThread::currentThread() == qApp->thread();
            m_result = std::move(result);
        };
    }
    [[nodiscard]] bool isThere() const { return m_result && m_isHome; }
    [[nodiscard]] const T& value() const { return m_result->value(); }
    [[nodiscard]] bool hasFailed() const { return !m_result->has_value(); }
    [[nodiscard]] QString error() const { return m_result->has_value() ? QString() : m_result->error().message; }

private:
    std::optional<Result<T>> m_result;
    bool m_isHome = false;
};

using Rows = std::vector<screen::PunchRow>;

/// Ada checked in at 22:13 and out at 02:13 of the next day, Ben in at 05:13; UTC.
struct Office
{
    Office()
    {
        const auto store = bench::must(fixture.open());
        Person ada;
        ada.id = kAda;
        ada.displayName = QStringLiteral("Ada");
        bench::must(store->roster().enroll(ada, {}));
        PunchDraft draft = fixture.draft(kAda.value());
        bench::must(store->ledger().append(draft));
        fixture.clock.advance(std::chrono::hours{4});
        draft = fixture.draft(kAda.value());
        draft.direction = Direction::Out;
        bench::must(store->ledger().append(draft));
        fixture.clock.advance(std::chrono::hours{3});
        bench::must(store->ledger().append(fixture.draft(kBen.value())));
        fixture.clock.advance(std::chrono::hours{1});
    }
    void open()
    {
        AttendanceConfig attendance;
        attendance.direction.dayBoundaryHour = 4;
        attendance.door = QStringLiteral("North");
        ledger = std::make_unique<RunningLedger>(fixture.config, fixture.clock, attendance);
        controller = std::make_unique<AttendanceController>(ledger->thread);
    }
    /// The newest line of the trail.
    [[nodiscard]] QString audited() { return test::auditLines(*bench::must(fixture.open()), 1).value(0); }

    StorageFixture fixture;
    QObject page;
    std::unique_ptr<RunningLedger> ledger;
    std::unique_ptr<AttendanceController> controller;
};

} // namespace

class TestAttendanceController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC"); // attendance days are the computer's
    }

    /// Catches: a day that begins at midnight for a night shift, a name that is lost, and an answer in the ledger
    /// thread.
    void aDayIsListed()
    {
        Office office;
        office.open();
        Answer<Rows> night;
        Answer<Rows> morning;
        office.controller->punchesOn(QDate(2023, 11, 14), &office.page, night.reply());
        office.controller->punchesOn(QDate(2023, 11, 15), &office.page, morning.reply());
        QTRY_VERIFY(night.isThere() && morning.isThere());
        QCOMPARE(night.error(), QString());
        QCOMPARE(night.value().size(), 2U);
        const screen::PunchRow& out = night.value()[0];
        QCOMPARE(out.sequence, 2);
        QCOMPARE(out.name, QStringLiteral("Ada"));
        QCOMPARE(out.personId, kAda.value());
        QVERIFY(out.direction == Direction::Out && out.recordedDirection == Direction::Out);
        QVERIFY(out.method == VerifyMethod::Face && !out.voided && !out.corrected);
        QCOMPARE(out.localTime, QDateTime(QDate(2023, 11, 15), QTime(2, 13, 22), Qt::UTC));
        QCOMPARE(out.recordedTime, out.localTime);
        QCOMPARE(morning.value().size(), 1U);
        QCOMPARE(morning.value()[0].name, kBen.value()); // who is not enrolled has no name
    }

    /// Catches: a night shift whose check-out on the next day is called missing, a person still in who is said to have
    /// forgotten, and a forgotten check-out that no one sees.
    void aMissedCheckOutIsSaid()
    {
        Office office;
        {
            const auto store = bench::must(office.fixture.open());
            // Cem checked in at 6:13 and again at 10:13; Dina in, and out at 22:12, both after the attendance day of 14
            // November; 17 hours later Ben and Cem have not left.
            bench::must(store->ledger().append(office.fixture.draft(QStringLiteral("E-1003"))));
            bench::must(store->ledger().append(office.fixture.draft(QStringLiteral("E-1004"))));
            office.fixture.clock.advance(std::chrono::hours{4});
            bench::must(store->ledger().append(office.fixture.draft(QStringLiteral("E-1003"))));
            office.fixture.clock.advance(std::chrono::hours{12} -
                                         std::chrono::minutes{1}); // a stay of 16 is the longest
            PunchDraft out = office.fixture.draft(QStringLiteral("E-1004"));
            out.direction = Direction::Out;
            bench::must(store->ledger().append(out));
        }
        office.open();
        const auto missed = [&office](const QDate& day) {
            Answer<Rows> rows;
            office.controller->punchesOn(day, &office.page, rows.reply());
            QStringList found;
            if (QTest::qWaitFor([&rows] { return rows.isThere(); })) {
                for (const screen::PunchRow& row : rows.value()) {
                    if (row.missedOut)
                        found.prepend(QString::number(row.sequence));
                }
            }
            return found.join(u' ');
        };
        QCOMPARE(missed(QDate(2023, 11, 14)), QString());
        // 3: Ben at 5:13, 17 hours ago; 4: Cem's first, followed by a check-in; his second was 12 hours ago.
        QCOMPARE(missed(QDate(2023, 11, 15)), QStringLiteral("3 4"));
        Answer<Rows> ofAda;
        office.controller->punchesOf(kAda, std::numeric_limits<qint64>::max(), 1, &office.page, ofAda.reply());
        QTRY_VERIFY(ofAda.isThere());
        QVERIFY(!ofAda.value()[0].missedOut);
        Answer<Rows> inOfAda; // the page begins after her check-out
        office.controller->punchesOf(kAda, 2, 1, &office.page, inOfAda.reply());
        QTRY_VERIFY(inOfAda.isThere());
        QVERIFY(inOfAda.value()[0].direction == Direction::In && !inOfAda.value()[0].missedOut);
    }

    /// Catches: punches of another person, and pages that repeat or skip a row.
    void aPersonIsListedPageByPage()
    {
        Office office;
        office.open();
        Answer<Rows> first;
        Answer<Rows> second;
        office.controller->punchesOf(kAda, std::numeric_limits<qint64>::max(), 1, &office.page, first.reply());
        office.controller->punchesOf(kAda, 2, 1, &office.page, second.reply());
        QTRY_VERIFY(first.isThere() && second.isThere());
        QCOMPARE(first.value().size(), 1U);
        QCOMPARE(first.value()[0].sequence, 2);
        QCOMPARE(second.value().size(), 1U);
        QCOMPARE(second.value()[0].sequence, 1);
    }

    /// Catches: an answer that shows the punch as it was, a history without the reason, and a correction that is not in
    /// the audit trail.
    void aCorrectionIsAnsweredWithThePunchAsItCountsNow()
    {
        Office office;
        office.open();
        Answer<screen::PunchHistoryView> turned;
        office.controller->changeDirection(1, Direction::Out, QStringLiteral("pressed the wrong one"), &office.page,
                                           turned.reply());
        QTRY_VERIFY(turned.isThere());
        QCOMPARE(turned.error(), QString());
        QVERIFY(turned.value().punch.corrected && turned.value().punch.direction == Direction::Out);
        QVERIFY(turned.value().punch.recordedDirection == Direction::In);
        QCOMPARE(turned.value().corrections.size(), 1U);
        QCOMPARE(turned.value().corrections[0].reason, QStringLiteral("pressed the wrong one"));
        QCOMPARE(turned.value().corrections[0].direction, std::optional(Direction::Out));
        QCOMPARE(turned.value().corrections[0].at, office.fixture.clock.read().local());
        QCOMPARE(office.audited(),
                 QStringLiteral("admin punch.direction-changed E-1001 {\"direction\":\"out\",\"punch\":1,"
                                "\"reason\":\"pressed the wrong one\"}"));

        Answer<screen::PunchHistoryView> voided;
        office.controller->voidPunch(1, QStringLiteral("a test"), &office.page, voided.reply());
        QTRY_VERIFY(voided.isThere());
        QVERIFY(voided.value().punch.voided);
        QCOMPARE(voided.value().corrections.size(), 2U);
        QVERIFY(voided.value().corrections[1].kind == CorrectionKind::Voided);

        Answer<screen::PunchHistoryView> added;
        const QDateTime at(QDate(2023, 11, 15), QTime(1, 0));
        office.controller->addPunch(kAda, Direction::In, at, QStringLiteral("forgot"), &office.page, added.reply());
        QTRY_VERIFY(added.isThere());
        QCOMPARE(added.value().punch.sequence, 4);
        QVERIFY(added.value().punch.method == VerifyMethod::Manual);
        QCOMPARE(added.value().punch.localTime, at);
        QCOMPARE(added.value().punch.door, QStringLiteral("North"));
        QVERIFY(added.value().corrections.at(0).kind == CorrectionKind::Entered);

        Answer<screen::PunchHistoryView> history;
        office.controller->history(1, &office.page, history.reply());
        QTRY_VERIFY(history.isThere());
        QCOMPARE(history.value().corrections.size(), 2U);
    }

    /// Catches: a punch of the future, one for a person who is not there, one that is voided twice, and a refusal
    /// without a word.
    void whatCannotBeCorrectedIsRefused()
    {
        Office office;
        office.open();
        const QDateTime now = office.fixture.clock.read().local();
        std::vector<Answer<screen::PunchHistoryView>> refused(4);
        office.controller->addPunch(kAda, Direction::In, now.addSecs(60), {}, &office.page, refused[0].reply());
        office.controller->addPunch(kBen, Direction::In, now.addSecs(-60), {}, &office.page, refused[1].reply());
        office.controller->history(99, &office.page, refused[2].reply());
        Answer<screen::PunchHistoryView> voided;
        office.controller->voidPunch(1, {}, &office.page, voided.reply());
        office.controller->voidPunch(1, {}, &office.page, refused[3].reply());
        for (const auto& answer : refused) {
            QTRY_VERIFY(answer.isThere());
            QVERIFY(answer.hasFailed());
            QVERIFY(!answer.error().isEmpty());
        }
        QVERIFY(!voided.hasFailed());
    }

    /// Catches: a page that waits forever, or an empty day, while there is no database.
    void withoutAStoreTheAnswerSaysSo()
    {
        StorageFixture fixture;
        QFile inTheWay(fixture.config.dataDirectory);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        RunningLedger ledger(fixture.config, fixture.clock);
        AttendanceController controller(ledger.thread);
        QObject page;
        Answer<Rows> day;
        controller.punchesOn(QDate(2023, 11, 14), &page, day.reply());
        QTRY_VERIFY(day.isThere());
        QVERIFY(day.hasFailed());
        QVERIFY(!day.error().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAttendanceController)
#include "tst_attendance_controller.moc"
