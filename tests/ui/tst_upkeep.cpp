// What an administrator looks after, by touch: export and audit trail.
#include "tests/ui/kiosk_fixture.h"

#include "screen/upkeep_state.h"
#include "ui/admin/admin_shell.h"
#include "ui/screen_names.h"
#include "ui/upkeep/audit_model.h"
#include "ui/upkeep/audit_words.h"
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
    /// The fixture's day is Tuesday, 14 November 2023; weeks in Britain begin on Monday. Catches: a period that is a
    /// day off, one that goes to another place than the chosen one, and days of the future.
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

    /// Catches: a deletion whose report is not shown, says something else than what was done, or gives the deleted name
    /// away in the file.
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
        const QString file = QStringLiteral("deletion_10_02.txt");
        const QByteArray saved = kiosk.requests.upkeep().files[file];
        QVERIFY2(saved.startsWith("10/02 is deleted"), saved.constData());
        QVERIFY(!saved.contains("Amina"));
        kiosk.state.upkeep().answerSaved(QStringLiteral("another.png"), {}, QStringLiteral("Not about this one."));
        QVERIFY(!isOnScreen(kiosk, QStringLiteral("Not about this one.")));
        kiosk.state.upkeep().answerSaved(file, {}, QStringLiteral("The stick is full."));
        QVERIFY(isOnScreen(kiosk, QStringLiteral("The stick is full.")));
        kiosk.click(QStringLiteral("removalSave"));
        kiosk.click(QStringLiteral("removalOk"));
        QVERIFY(!isOnScreen(kiosk, QStringLiteral("Amina is deleted")));
    }

    /// Catches: figures that are not known shown as nought, a verification that cannot be called off, and a broken
    /// ledger called whole.
    void theSystemIsShownAndTheLedgerVerified()
    {
        KioskFixture kiosk;
        kiosk.open();
        kiosk.openAdmin();
        kiosk.window->admin().go(AdminShell::Page::More);
        kiosk.click(QStringLiteral("more:system"));
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

    /// Catches: a door that goes away at a slip of the finger, and a button that does nothing.
    void aRestartIsAskedAbout()
    {
        KioskFixture kiosk;
        kiosk.open();
        kiosk.openAdmin();
        kiosk.window->admin().go(AdminShell::Page::More);
        kiosk.click(QStringLiteral("more:system"));
        const auto press = [&kiosk](const char* name) { kiosk.find<>(QLatin1String(name))->click(); };
        press("systemRestart");
        QVERIFY(isOnScreen(kiosk, QStringLiteral("Entries are safe")));
        press("sheetKeep");
        QVERIFY(!kiosk.requests.settingsAsked.calls.contains(QStringLiteral("restart")));
        press("systemRestart");
        press("sheetConfirm");
        QCOMPARE(kiosk.requests.settingsAsked.calls.last(), QStringLiteral("restart"));
        kiosk.state.settings().setRestarting();
        QVERIFY(isOnScreen(kiosk, QStringLiteral("Restarting")));
    }

    /// Catches: another share or mode than the one that was touched, a choice that is never in effect because nobody is
    /// told of the restart it needs, and one that was refused but stays marked.
    void howCloselyTheKioskLooksIsChosen()
    {
        KioskFixture kiosk;
        kiosk.requests.settingsAsked.state = &kiosk.state.settings();
        SettingsView view;
        view.recognition.strangersShare = 0.003;
        kiosk.state.settings().set(view);
        kiosk.open();
        kiosk.openAdmin();
        kiosk.window->admin().go(AdminShell::Page::More);
        kiosk.click(QStringLiteral("more:recognition"));
        const auto press = [&kiosk](const char* name) { kiosk.find<>(QLatin1String(name))->click(); };
        const auto isMarked = [&kiosk](const char* name) { return kiosk.find<>(QLatin1String(name))->isChecked(); };
        const QStringList& calls = kiosk.requests.settingsAsked.calls;
        QVERIFY(isMarked("detection1") && isMarked("share1"));
        QVERIFY(!kiosk.find<>(QStringLiteral("recognitionRestart")));
        press("share1"); // what it is already
        QVERIFY(calls.isEmpty());
        press("detection0");
        QCOMPARE(calls.last(), QStringLiteral("setAttackDetection 0"));
        QVERIFY(isOnScreen(kiosk, QStringLiteral("A picture of a face held up is taken for the person.")));
        press("sheetKeep");
        QCOMPARE(calls.size(), 1);
        press("share0");
        QCOMPARE(calls.last(), QStringLiteral("setStrangersShare 0.001"));
        press("sheetKeep");
        press("recognitionRestart");
        press("sheetConfirm");
        QCOMPARE(calls.last(), QStringLiteral("restart"));
        kiosk.requests.settingsAsked.state = nullptr;
        press("detection2");
        kiosk.state.settings().refuse(QStringLiteral("The disk is full."));
        QVERIFY(isMarked("detection0") && !isMarked("detection2"));
    }

    /// Catches: findings that nobody can act on, a lead that cannot be taken back, and a test that cannot be called
    /// off.
    void recognitionIsTestedAndPutRight()
    {
        KioskFixture kiosk;
        kiosk.open();
        kiosk.openAdmin();
        kiosk.window->admin().go(AdminShell::Page::More);
        kiosk.click(QStringLiteral("more:recognition"));
        UpkeepState& state = kiosk.state.upkeep();
        const QStringList& calls = kiosk.requests.upkeep().calls;
        QVERIFY(calls.contains(QStringLiteral("readRecognition")));
        RecognitionView view;
        view.people = 1'200;
        view.strangersPerThousand = 0.9;
        view.leads = {{PersonId(QStringLiteral("1003")), QStringLiteral("Carla"), 2.5},
                      {PersonId(QStringLiteral("1004")), QStringLiteral("Dipu"), 2.0, PersonId(QStringLiteral("1009")),
                       QStringLiteral("Imran")}};
        state.answerRecognition(view);
        QVERIFY(isOnScreen(kiosk, QStringLiteral("1,200 people")));
        QVERIFY(isOnScreen(kiosk, QStringLiteral("about 0.9")));
        QTRY_VERIFY(isOnScreen(kiosk, QStringLiteral("2.5 times")));
        kiosk.click(QStringLiteral("reset1003"));
        QCOMPARE(calls.last(), QStringLiteral("setMargin 1003 '' 1"));
        QVERIFY(isOnScreen(kiosk, QStringLiteral("Dipu and Imran")));
        QVERIFY(isOnScreen(kiosk, QStringLiteral("2.0 times the usual lead over each other")));
        kiosk.click(QStringLiteral("reset10041009"));
        QCOMPARE(calls.last(), QStringLiteral("setMargin 1004 '1009' 1"));
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
        QTRY_VERIFY(isOnScreen(kiosk, QStringLiteral("Not all is well")));
        QVERIFY(isOnScreen(kiosk, QStringLiteral("3.4 strangers a year")));
        QVERIFY(isOnScreen(kiosk, QStringLiteral("Amina and 2")));
        QVERIFY(isOnScreen(kiosk, QStringLiteral("enrolled twice")));
        kiosk.click(QStringLiteral("enrollAgain1007"));
        QVERIFY(!kiosk.find<>(QStringLiteral("enrollAgain1007"))); // the enrollment is open
        bool prepared = false;
        for (const QLineEdit* edit : kiosk.window->findChildren<QLineEdit*>())
            prepared |= edit->isVisible() && edit->text() == QLatin1String("1007");
        QVERIFY(prepared);
    }

    /// Catches: a trail that is read whole before anything shows, repeats or skips lines, mixes in an answer to another
    /// question, or never ends.
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
        AuditRow setting = line(1, "setting");
        const auto said = [&setting](const char* subject, const char* detail) {
            setting.subject = QLatin1String(subject);
            setting.detail = QLatin1String(detail);
            const AuditWords words = auditWords(setting, QLocale(QStringLiteral("en_GB")));
            return words.sentence + QStringLiteral(" = ") + words.detail;
        };
        QCOMPARE(said("screen.theme", "high-contrast"), QStringLiteral("Changed: Colors = High contrast"));
        QCOMPARE(said("attendance.direction", "by-time"),
                 QStringLiteral("Changed: Direction of entries = By the time of day"));
        QCOMPARE(said("decision.target_fpir", "0.001"),
                 QStringLiteral("Changed: Strangers taken for somebody = 0.1 %"));
        QCOMPARE(said("liveness.mode", "strict"), QStringLiteral("Changed: Attack detection = Strict"));
        QCOMPARE(said("attendance.time_zone", ""), QStringLiteral("Changed: Time zone = as the system has it"));
        QCOMPARE(said("setup.done", "true"), QStringLiteral("The set-up was finished = "));
        setting.action = QStringLiteral("connection.test");
        const auto isolate = [](const char* text) { return QChar(0x2068) + QLatin1String(text) + QChar(0x2069); };
        QCOMPARE(said("10.0.4.17:443", "fault 3"), // as older versions wrote it
                 QStringLiteral("A connection was tested = %1  \u00b7  does not work").arg(isolate("10.0.4.17:443")));
        QCOMPARE(said("10.0.4.17:443", "works"),
                 QStringLiteral("A connection was tested = %1  \u00b7  works").arg(isolate("10.0.4.17:443")));
        QCOMPARE(said("10.0.4.17:443", "connection-refused"),
                 QStringLiteral(
                     "A connection was tested = %1 is there, but nothing listens on port 443. Check the port, and that "
                     "the server is running.")
                     .arg(isolate("10.0.4.17")));
        setting.action = QStringLiteral("outbox-dropped");
        QCOMPARE(said("pihr-1", "1200"),
                 QStringLiteral("Entries that were not sent were dropped = %1  \u00b7  1,200").arg(isolate("pihr-1")));
        AuditRow lead = line(1, "not-me");
        const auto marginSays = [&lead](const char* detail, const char* other) {
            lead.detail = QLatin1String(detail);
            lead.otherName = QLatin1String(other);
            return auditWords(lead, QLocale(QStringLiteral("en_GB"))).detail;
        };
        QCOMPARE(otherPerson(lead.action, QStringLiteral("punch 4711, lead needed 2 times over 10, 02")),
                 QStringLiteral("10, 02"));
        QVERIFY(otherPerson(lead.action, QStringLiteral("punch 4711, lead needed 2 times")).isEmpty());
        QCOMPARE(marginSays("punch 4711, lead needed 2 times over 1002", "Bashir"),
                 QStringLiteral("Entry 4,711  \u00b7  2 times the usual lead over Bashir from then on"));
        QCOMPARE(
            marginSays("punch 4711, lead needed 2.5 times over 1002", ""), // deleted since
            QStringLiteral("Entry 4,711  \u00b7  2.5 times the usual lead over %1 from then on").arg(isolate("1002")));
        QCOMPARE(marginSays("punch 4711, lead needed 2 times", ""),
                 QStringLiteral("Entry 4,711  \u00b7  2 times the usual lead from then on"));
        QCOMPARE(marginSays("lead needed 1 times over 1002", "Bashir"), QStringLiteral("Bashir"));
        QCOMPARE(marginSays("punch 4711", ""), isolate("punch 4711"));
        QCOMPARE(auditWords(line(1), QLocale(QStringLiteral("en_GB"))).sentence, QStringLiteral("Amina: deleted"));
        QCOMPARE(auditWords(line(1, "remove", ""), QLocale(QStringLiteral("en_GB"))).sentence,
                 isolate("1001") + QStringLiteral(": deleted"));
        QCOMPARE(auditWords(line(1, "unlock", ""), QLocale(QStringLiteral("en_GB"))).sentence,
                 QStringLiteral("Administration opened"));
        QCOMPARE(auditWords(line(1, "something.new", ""), QLocale(QStringLiteral("en_GB"))).sentence,
                 QStringLiteral("something.new: 1001"));
        for (const AuditKind kind : {AuditKind::People, AuditKind::Attendance, AuditKind::Security}) {
            for (const QString& key : auditActions(kind))
                QVERIFY(auditWords(line(1, qPrintable(key)), QLocale(QStringLiteral("en_GB"))).kind == kind);
        }
    }

    /// Catches: a filter that is shown but not asked for.
    void theFiltersAreAskedFor()
    {
        KioskFixture kiosk;
        kiosk.open();
        kiosk.openAdmin();
        kiosk.window->admin().go(AdminShell::Page::More);
        kiosk.click(QStringLiteral("more:audit"));
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
