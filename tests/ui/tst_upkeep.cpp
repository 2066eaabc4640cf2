// What an administrator looks after, by touch: export and audit trail.
#include "tests/ui/kiosk_fixture.h"

#include "ui/admin/admin_shell.h"
#include "ui/upkeep/audit_model.h"
#include "ui/upkeep/audit_words.h"
#include "ui/upkeep_state.h"
#include "ui/widgets/row_delegate.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace rollcall;
using namespace rollcall::ui;

namespace {

const ExportPlace kStick{QStringLiteral("/media/kiosk/BLUE"), QStringLiteral("BLUE"), 1'000'000'000, true};
const ExportPlace kFolder{QStringLiteral("/srv/exports"), QStringLiteral("/srv/exports"), 2'000'000'000, false};

AuditRow line(qint64 id, const char* action = "remove", const char* name = "Amina")
{
    return {id,
            QDateTime(QDate(2023, 11, 14), QTime(9, 30)),
            QStringLiteral("admin"),
            QLatin1String(action),
            QStringLiteral("1001"),
            QLatin1String(name),
            {}};
}

void openExport(KioskFixture& kiosk)
{
    kiosk.open();
    kiosk.openAdmin();
    kiosk.window->admin().go(AdminShell::Page::Punches);
    kiosk.click(QStringLiteral("punchesExport"));
}

bool isOnScreen(const KioskFixture& kiosk, const QString& words)
{
    for (const QLabel* label : kiosk.window->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

} // namespace

class TestUpkeep : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The fixture's day is Tuesday, 14 November 2023; weeks in Britain begin on Monday. Catches: a period that is a day off, one that
    /// goes to another place than the chosen one, and days of the future.
    void theDaysThatWereChosenAreExported()
    {
        KioskFixture kiosk;
        openExport(kiosk);
        kiosk.state.upkeep().answerPlaces({kStick, kFolder});
        const auto exported = [&kiosk] {
            kiosk.click(QStringLiteral("exportStart"));
            return kiosk.requests.upkeep().calls.last();
        };
        QCOMPARE(exported(), QStringLiteral("exportPunches 2023-11-14 2023-11-14 /media/kiosk/BLUE"));
        QVERIFY(!kiosk.find<>(QStringLiteral("exportFromLater"))->isEnabled());
        kiosk.click(QStringLiteral("exportFromEarlier"));
        QCOMPARE(exported(), QStringLiteral("exportPunches 2023-11-13 2023-11-13 /media/kiosk/BLUE"));
        kiosk.click(QStringLiteral("period1"));
        QCOMPARE(exported(), QStringLiteral("exportPunches 2023-11-13 2023-11-19 /media/kiosk/BLUE"));
        kiosk.click(QStringLiteral("period2"));
        QCOMPARE(exported(), QStringLiteral("exportPunches 2023-11-01 2023-11-30 /media/kiosk/BLUE"));
        kiosk.click(QStringLiteral("exportFromEarlier"));
        kiosk.click(QStringLiteral("place1"));
        QCOMPARE(exported(), QStringLiteral("exportPunches 2023-10-01 2023-10-31 /srv/exports"));
        kiosk.click(QStringLiteral("period3"));
        kiosk.click(QStringLiteral("exportToLater"));
        kiosk.click(QStringLiteral("exportFromLater"));
        QCOMPARE(exported(), QStringLiteral("exportPunches 2023-10-02 2023-11-01 /srv/exports"));
    }

    /// Catches: an export to a folder nobody can reach when the stick is put in after the page was opened.
    void aStickThatComesIsTaken()
    {
        KioskFixture kiosk;
        openExport(kiosk);
        kiosk.state.upkeep().answerPlaces({kFolder});
        QVERIFY(isOnScreen(kiosk, QStringLiteral("USB stick")));
        kiosk.state.upkeep().answerPlaces({kStick, kFolder});
        kiosk.click(QStringLiteral("exportStart"));
        QVERIFY(kiosk.requests.upkeep().calls.last().endsWith(kStick.path));
        kiosk.state.upkeep().answerPlaces({kFolder}); // pulled out again
        kiosk.click(QStringLiteral("exportStart"));
        QVERIFY(kiosk.requests.upkeep().calls.last().endsWith(kFolder.path));
    }

    /// Catches: an export that cannot be called off, and an end that is not said or cannot be left.
    void anExportShowsHowItGoes()
    {
        KioskFixture kiosk;
        openExport(kiosk);
        UpkeepState& state = kiosk.state.upkeep();
        ExportView view;
        view.work = {WorkView::Stage::Running, 1'500, 100'000, {}};
        state.setExporting(view);
        QVERIFY(isOnScreen(kiosk, QStringLiteral("1,500 of 100,000")));
        QVERIFY(!kiosk.find<>(QStringLiteral("exportStart")));
        kiosk.click(QStringLiteral("workCancel"));
        QCOMPARE(kiosk.requests.upkeep().calls.last(), QStringLiteral("cancelExport"));
        view.work.stage = WorkView::Stage::Finishing;
        state.setExporting(view);
        QVERIFY(!kiosk.find<>(QStringLiteral("workCancel"))->isEnabled());
        view.work = {WorkView::Stage::Done, 100'000, 100'000, {}};
        view.file = QStringLiteral("/media/kiosk/BLUE/attendance_2023-11-14.csv");
        view.stick = true;
        state.setExporting(view);
        QVERIFY(isOnScreen(kiosk, view.file));
        QVERIFY(isOnScreen(kiosk, QStringLiteral("take the stick out")));
        kiosk.click(QStringLiteral("resultOk"));
        QCOMPARE(kiosk.requests.upkeep().calls.last(), QStringLiteral("dismissExport"));
        view.work = {WorkView::Stage::Failed, 0, 0, QStringLiteral("The stick is full.")};
        state.setExporting(view);
        QVERIFY(isOnScreen(kiosk, QStringLiteral("The stick is full.")));
        QVERIFY(!isOnScreen(kiosk, QStringLiteral("take the stick out")));
        state.setExporting({});
        QVERIFY(kiosk.find<>(QStringLiteral("exportStart")));
    }

    /// Catches: a deletion whose report is not shown, says something else than what was done, or gives the deleted name away in the
    /// file.
    void aDeletionIsReported()
    {
        KioskFixture kiosk;
        kiosk.open();
        kiosk.openAdmin();
        kiosk.state.upkeep().tellRemoved(
            {PersonId(QStringLiteral("10/02")), QStringLiteral("Amina"), 3, 2, true, 1'284, true});
        QVERIFY(isOnScreen(kiosk, QStringLiteral("Amina is deleted")));
        QVERIFY(isOnScreen(kiosk, QStringLiteral("3 face samples")));
        QVERIFY(isOnScreen(kiosk, QStringLiteral("1,284 entries")));
        kiosk.click(QStringLiteral("removalSave"));
        const QString saved = kiosk.requests.upkeep().calls.last();
        QVERIFY2(saved.startsWith(QStringLiteral("saveText deletion_10_02.txt 10/02 is deleted")), qPrintable(saved));
        QVERIFY(!saved.contains(QStringLiteral("Amina")));
        kiosk.state.upkeep().answerSaved({}, QStringLiteral("The stick is full."));
        QVERIFY(isOnScreen(kiosk, QStringLiteral("The stick is full.")));
        kiosk.click(QStringLiteral("removalSave"));
        kiosk.click(QStringLiteral("removalOk"));
        QVERIFY(!isOnScreen(kiosk, QStringLiteral("Amina is deleted")));
    }

    /// Catches: figures that are not known shown as nought, a verification that cannot be called off, and a broken ledger called whole.
    void theSystemIsShownAndTheLedgerVerified()
    {
        KioskFixture kiosk;
        kiosk.open();
        kiosk.openAdmin();
        kiosk.window->admin().go(AdminShell::Page::More);
        kiosk.click(QStringLiteral("more6"));
        UpkeepState& state = kiosk.state.upkeep();
        QVERIFY(kiosk.requests.upkeep().calls.contains(QStringLiteral("readSystem")));
        SystemView system;
        system.diskBytes = 240'000'000'000;
        system.diskFreeBytes = 212'000'000'000;
        system.now = kiosk.clock.read().local();
        system.log = {QStringLiteral("08:00:10 warning rollcall.kiosk: something")};
        state.answerSystem(system);
        QVERIFY(isOnScreen(kiosk, QStringLiteral("Disk")));
        QVERIFY(isOnScreen(kiosk, QStringLiteral("rollcall.kiosk: something")));
        QVERIFY(!isOnScreen(kiosk, QStringLiteral("Temperature")));
        QVERIFY(!isOnScreen(kiosk, QStringLiteral("Memory")));
        system.celsius = 48.3;
        state.answerSystem(system);
        QVERIFY(isOnScreen(kiosk, QStringLiteral("48 °C")));

        kiosk.click(QStringLiteral("systemVerify"));
        QCOMPARE(kiosk.requests.upkeep().calls.last(), QStringLiteral("verifyLedger"));
        VerifyView verify;
        verify.work = {WorkView::Stage::Running, 2'000, 5'000, {}};
        state.setVerifying(verify);
        QVERIFY(isOnScreen(kiosk, QStringLiteral("2,000 of 5,000")));
        kiosk.click(QStringLiteral("workCancel"));
        QCOMPARE(kiosk.requests.upkeep().calls.last(), QStringLiteral("cancelVerify"));
        verify.work = {WorkView::Stage::Done, 5'000, 5'000, {}};
        state.setVerifying(verify);
        QVERIFY(isOnScreen(kiosk, QStringLiteral("The ledger is whole")));
        kiosk.click(QStringLiteral("resultOk"));
        QVERIFY(!isOnScreen(kiosk, QStringLiteral("The ledger is whole")));
        verify.work.message = QStringLiteral("entry 12 was changed after it was written");
        verify.brokenAt = 12;
        state.setVerifying(verify);
        QVERIFY(!isOnScreen(kiosk, QStringLiteral("The ledger is whole")));
        QVERIFY(isOnScreen(kiosk, QStringLiteral("from entry 12 on")));
        QVERIFY(isOnScreen(kiosk, verify.work.message));
    }

    /// Catches: findings that nobody can act on, a lead that cannot be taken back, and a test that cannot be called off.
    void recognitionIsTestedAndPutRight()
    {
        KioskFixture kiosk;
        kiosk.open();
        kiosk.openAdmin();
        kiosk.window->admin().go(AdminShell::Page::More);
        kiosk.click(QStringLiteral("more7"));
        UpkeepState& state = kiosk.state.upkeep();
        const QStringList& calls = kiosk.requests.upkeep().calls;
        QVERIFY(calls.contains(QStringLiteral("readRecognition")));
        RecognitionView view;
        view.people = 1'200;
        view.strangersPerThousand = 0.9;
        view.attackDetection = AttackDetection::Strict;
        view.leads = {{PersonId(QStringLiteral("1003")), QStringLiteral("Carla"), 2.5}};
        state.answerRecognition(view);
        QVERIFY(isOnScreen(kiosk, QStringLiteral("1,200 people")));
        QVERIFY(isOnScreen(kiosk, QStringLiteral("about 0.9")));
        QVERIFY(isOnScreen(kiosk, QStringLiteral("everybody is asked to move")));
        QVERIFY(isOnScreen(kiosk, QStringLiteral("2.5 times")));
        kiosk.click(QStringLiteral("reset1003"));
        QCOMPARE(calls.last(), QStringLiteral("resetLead 1003"));
        kiosk.state.answerDone(QStringLiteral("reset-lead"), {});
        QCOMPARE(calls.last(), QStringLiteral("readRecognition"));

        kiosk.click(QStringLiteral("recognitionTest"));
        QCOMPARE(calls.last(), QStringLiteral("testRecognition"));
        SelfTestView test;
        test.work = {WorkView::Stage::Running, 300, 1'200, {}};
        state.setSelfTest(test);
        QVERIFY(isOnScreen(kiosk, QStringLiteral("300 of 1,200")));
        QVERIFY(!kiosk.find<>(QStringLiteral("recognitionTest"))->isEnabled());
        kiosk.click(QStringLiteral("workCancel"));
        QCOMPARE(calls.last(), QStringLiteral("cancelSelfTest"));
        test.work = {WorkView::Stage::Done, 1'200, 1'200, {}};
        test.isWell = false;
        test.wrongMatchesAYear = 3.4;
        test.alike = {
            {PersonId(QStringLiteral("1")), QStringLiteral("Amina"), PersonId(QStringLiteral("2")), {}, true}};
        test.weak = {{PersonId(QStringLiteral("1007")), QStringLiteral("Grace"), 2}};
        state.setSelfTest(test);
        QVERIFY(isOnScreen(kiosk, QStringLiteral("Not all is well")));
        QVERIFY(isOnScreen(kiosk, QStringLiteral("3.4 strangers a year")));
        QVERIFY(isOnScreen(kiosk, QStringLiteral("Amina and 2")));
        QVERIFY(isOnScreen(kiosk, QStringLiteral("enrolled twice")));
        kiosk.click(QStringLiteral("enrolAgain1007"));
        QVERIFY(!kiosk.find<>(QStringLiteral("enrolAgain1007"))); // the enrolment is open
        bool prepared = false;
        for (const QLineEdit* edit : kiosk.window->findChildren<QLineEdit*>())
            prepared |= edit->isVisible() && edit->text() == QLatin1String("1007");
        QVERIFY(prepared);
    }

    /// Catches: a trail that is read whole before anything shows, repeats or skips lines, mixes in an answer to another question, or
    /// never ends.
    void theTrailIsReadPageByPage()
    {
        UiSettings settings;
        const Theme theme(settings);
        AuditModel model(theme);
        std::vector<AuditQuery> asked;
        connect(&model, &AuditModel::moreWanted, &model, [&](const AuditQuery& query) { asked.push_back(query); });
        model.begin({});
        QCOMPARE(asked.size(), std::size_t{1});
        QCOMPARE(asked[0].limit, AuditModel::kPage);
        QVERIFY(!model.canFetchMore({}));
        std::vector<AuditRow> page;
        for (qint64 id = 150; id > 50; --id)
            page.push_back(line(id));
        AuditQuery other = asked[0];
        other.otherActors = true;
        model.addRows(other, {line(7)});
        QCOMPARE(model.rowCount(), 0);
        model.addRows(asked[0], page);
        QCOMPARE(model.rowCount(), 100);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(asked.size(), std::size_t{2});
        QCOMPARE(asked[1].before, qint64{51});
        model.addRows(asked[1], {line(50), line(49)});
        QCOMPARE(model.rowCount(), 102);
        QVERIFY(!model.canFetchMore({}));
    }

    /// Catches: raw keys on screen, and a line whose person is not named.
    void actionsAreInWords()
    {
        QCOMPARE(auditWords(line(1)).sentence, QStringLiteral("Amina: deleted"));
        QCOMPARE(auditWords(line(1, "remove", "")).sentence, QStringLiteral("1001: deleted"));
        QCOMPARE(auditWords(line(1, "unlock", "")).sentence, QStringLiteral("Administration opened"));
        QCOMPARE(auditWords(line(1, "something.new", "")).sentence, QStringLiteral("something.new: 1001"));
        for (const AuditKind kind : {AuditKind::People, AuditKind::Attendance, AuditKind::Security}) {
            for (const QString& key : auditActions(kind))
                QVERIFY(auditWords(line(1, qPrintable(key))).kind == kind);
        }
    }

    /// Catches: a filter that is shown but not asked for.
    void theFiltersAreAskedFor()
    {
        KioskFixture kiosk;
        kiosk.open();
        kiosk.openAdmin();
        kiosk.window->admin().go(AdminShell::Page::More);
        kiosk.click(QStringLiteral("more5"));
        const auto& audits = kiosk.requests.upkeep().audits;
        QVERIFY(!audits.empty());
        QVERIFY(audits.back() == (AuditQuery{0, AuditModel::kPage, {}, false, {}, false, {}}));
        const auto pick = [&kiosk](const char* filter, int choice) {
            kiosk.click(QLatin1String(filter));
            kiosk.click(QStringLiteral("choice%1").arg(choice));
            QCoreApplication::sendPostedEvents();
        };
        pick("auditKind", 1);
        QVERIFY(audits.back().actions.contains(QStringLiteral("enrol")) && !audits.back().otherActions);
        pick("auditKind", 4); // what is of no other kind, known or not
        QVERIFY(audits.back().actions.contains(QStringLiteral("enrol")) && audits.back().otherActions);
        QVERIFY(!audits.back().actions.contains(QStringLiteral("clock.jumped")));
        pick("auditWho", 5);
        QVERIFY(audits.back().actors.contains(QStringLiteral("admin")) && audits.back().otherActors);
        pick("auditWho", 2);
        QCOMPARE(audits.back().actors, QStringList{QStringLiteral("door")});
        pick("auditWhen", 2);
        QCOMPARE(audits.back().since, std::optional(QDate(2023, 11, 8)));
        kiosk.state.upkeep().answerAudit(audits.back(), {line(3)});
        auto* list = kiosk.find<QListView>(QStringLiteral("auditList"));
        QVERIFY(list);
        QCOMPARE(list->model()->index(0, 0).data(kTitleRole).toString(), QStringLiteral("Amina: deleted"));
    }
};

QTEST_MAIN(TestUpkeep)
#include "tst_upkeep.moc"
