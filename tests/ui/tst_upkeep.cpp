// What an administrator looks after, by touch: export and audit trail.
#include "tests/ui/kiosk_fixture.h"

#include "screen/audit_words.h"
#include "ui/admin/admin_shell.h"
#include "ui/language.h"
#include "ui/screen_names.h"
#include "ui/upkeep/audit_model.h"
#include "ui/widgets/row_delegate.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSet>

using namespace rollcall;
using namespace rollcall::ui;

namespace {

const ExportPlace kStick{QStringLiteral("/media/kiosk/BLUE"), QStringLiteral("BLUE"), 1'000'000'000, true};
const ExportPlace kFolder{QStringLiteral("/srv/exports"), QStringLiteral("/srv/exports"), 2'000'000'000, false};

AuditRow line(qint64 id, AuditKind kind = AuditKind::PersonRemoved, const char* name = "Amina")
{
    AuditRow row;
    row.id = id;
    row.at = QDateTime(QDate(2023, 11, 14), QTime(9, 30));
    row.event.kind = kind;
    row.event.actor.kind = AuditActor::Kind::Admin;
    if (isAboutPerson(kind))
        row.event.person = PersonId(QStringLiteral("1001"));
    row.name = QLatin1String(name);
    return row;
}

QString isolate(const char* text)
{
    return QChar(0x2068) + QLatin1String(text) + QChar(0x2069);
}

/// "sentence = detail".
QString said(const AuditRow& row)
{
    const AuditWords words = auditWords(row, QLocale(QStringLiteral("en_GB")));
    return words.sentence + QStringLiteral(" = ") + words.detail;
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
    void initTestCase() { useLanguage(QStringLiteral("en_GB")); } // counts as English writes them

    /// The fixture's day is Tuesday, 14 November 2023; weeks in Britain begin on Monday. Catches: a period that is a
    /// day off, one that goes to another place than the chosen one, and days of the future.
    void theDaysThatWereChosenAreExported()
    {
        KioskFixture kiosk;
        openExport(kiosk);
        kiosk.exports.lookups.answer(std::vector{kStick, kFolder});
        const auto exported = [&kiosk] {
            kiosk.click(QStringLiteral("exportStart"));
            return kiosk.exports.calls.last();
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
        kiosk.click(QStringLiteral("content1"));
        QCOMPARE(exported(), QStringLiteral("exportHours 2023-10-02 2023-11-01 /srv/exports"));
        kiosk.click(QStringLiteral("content0"));
        QCOMPARE(exported(), QStringLiteral("exportPunches 2023-10-02 2023-11-01 /srv/exports"));
    }

    /// Catches: an export that is empty because the clock was not set, and so begins in 1970.
    void theDayOfTheLatestRecordIsOfferedWhereTheClockIsBehind()
    {
        KioskFixture kiosk;
        openExport(kiosk);
        kiosk.exports.lookups.answer(std::vector{kStick});
        kiosk.exports.days.answerAll(QDate(2026, 5, 4));
        kiosk.click(QStringLiteral("exportStart"));
        QCOMPARE(kiosk.exports.calls.last(), QStringLiteral("exportPunches 2026-05-04 2026-05-04 /media/kiosk/BLUE"));
    }

    /// Catches: an export to an unreachable folder when the stick is inserted after the page was opened.
    void aStickThatComesIsTaken()
    {
        KioskFixture kiosk;
        openExport(kiosk);
        kiosk.exports.lookups.answer(std::vector{kFolder});
        QVERIFY(isOnScreen(kiosk, QStringLiteral("USB stick")));
        QTRY_VERIFY(!kiosk.exports.lookups.isEmpty()); // it looks again by itself
        kiosk.exports.lookups.answer(std::vector{kStick, kFolder});
        kiosk.click(QStringLiteral("exportStart"));
        QVERIFY(kiosk.exports.calls.last().endsWith(kStick.path));
        QTRY_VERIFY(!kiosk.exports.lookups.isEmpty());
        kiosk.exports.lookups.answer(std::vector{kFolder}); // pulled out again
        kiosk.click(QStringLiteral("exportStart"));
        QVERIFY(kiosk.exports.calls.last().endsWith(kFolder.path));
    }

    /// Catches: an export that cannot be called off, and an end that is not said or cannot be left.
    void anExportShowsHowItGoes()
    {
        KioskFixture kiosk;
        openExport(kiosk);
        Observed<ExportView>& state = kiosk.exports.running;
        ExportView view;
        view.work = {WorkView::Stage::Running, 1'500, 100'000, {}};
        state.set(view);
        QVERIFY(isOnScreen(kiosk, QStringLiteral("1,500 of 100,000")));
        QVERIFY(!kiosk.find<>(QStringLiteral("exportStart")));
        kiosk.click(QStringLiteral("workCancel"));
        QCOMPARE(kiosk.exports.calls.last(), QStringLiteral("cancel"));
        view.work.stage = WorkView::Stage::Finishing;
        state.set(view);
        QVERIFY(!kiosk.find<>(QStringLiteral("workCancel"))->isEnabled());
        view.work = {WorkView::Stage::Done, 100'000, 100'000, {}};
        view.file = QStringLiteral("/media/kiosk/BLUE/attendance_2023-11-14.csv");
        view.removable = true;
        state.set(view);
        QVERIFY(isOnScreen(kiosk, view.file));
        QVERIFY(isOnScreen(kiosk, QStringLiteral("remove the USB stick")));
        kiosk.click(QStringLiteral("resultOk"));
        QCOMPARE(kiosk.exports.calls.last(), QStringLiteral("dismiss"));
        view.work = {WorkView::Stage::Failed, 0, 0, QStringLiteral("The stick is full.")};
        state.set(view);
        QVERIFY(isOnScreen(kiosk, QStringLiteral("The stick is full.")));
        QVERIFY(!isOnScreen(kiosk, QStringLiteral("remove the USB stick")));
        state.set({});
        QVERIFY(kiosk.find<>(QStringLiteral("exportStart")));
    }

    /// Catches: a deletion whose report is not shown, says something else than what was done, or gives the deleted name
    /// away in the file.
    void aDeletionIsReported()
    {
        KioskFixture kiosk;
        kiosk.open();
        kiosk.openAdmin();
        kiosk.openPerson({PersonId(QStringLiteral("10/02")), QStringLiteral("Amina"), true, {}, 3});
        const RemovalView amina{PersonId(QStringLiteral("10/02")), QStringLiteral("Amina"), 3, 2, true, 1'284, true};
        kiosk.removePerson(amina);
        QVERIFY(isOnScreen(kiosk, QStringLiteral("Amina is deleted")));
        QVERIFY(isOnScreen(kiosk, QStringLiteral("3 face templates")));
        QVERIFY(isOnScreen(kiosk, QStringLiteral("1,284 attendance records")));
        kiosk.click(QStringLiteral("removalSave"));
        const QString file = QStringLiteral("deletion_10_02.txt");
        const QByteArray saved = kiosk.exports.files[file];
        QVERIFY2(saved.startsWith("10/02 is deleted"), saved.constData());
        QVERIFY(!saved.contains("Amina"));
        kiosk.openPerson({PersonId(QStringLiteral("10/03")), QStringLiteral("Bashir"), true, {}, 3});
        kiosk.removePerson({PersonId(QStringLiteral("10/03")), QStringLiteral("Bashir"), 3, 0, true, 12, true});
        kiosk.exports.saves.answer(failure(ErrorCode::Io, QStringLiteral("Not about this one.")));
        QVERIFY(!isOnScreen(kiosk, QStringLiteral("Not about this one.")));
        kiosk.openPerson({PersonId(QStringLiteral("10/02")), QStringLiteral("Amina"), true, {}, 3});
        kiosk.removePerson(amina);
        kiosk.click(QStringLiteral("removalSave"));
        kiosk.exports.saves.answer(failure(ErrorCode::Io, QStringLiteral("The stick is full.")));
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
        QVERIFY(kiosk.system.calls.contains(QStringLiteral("read")));
        SystemView system;
        system.diskBytes = 240'000'000'000;
        system.diskFreeBytes = 212'000'000'000;
        system.now = kiosk.clock.read().local();
        system.log = {QStringLiteral("08:00:10 warning rollcall.kiosk: something")};
        kiosk.system.reads.answer(system);
        QVERIFY(isOnScreen(kiosk, QStringLiteral("Disk")));
        QVERIFY(isOnScreen(kiosk, QStringLiteral("rollcall.kiosk: something")));
        QVERIFY(!isOnScreen(kiosk, QStringLiteral("Temperature")));
        QVERIFY(!isOnScreen(kiosk, QStringLiteral("Memory")));
        QVERIFY(!isOnScreen(kiosk, QStringLiteral("Interface for programs")));
        system.celsius = 48.3;
        system.apiUrl = QStringLiteral("https://kiosk-1:8000");
        system.apiFingerprint = QStringLiteral("00:01:02:03:04:05:06:07:08:09:0A:0B:0C:0D:0E:0F:"
                                               "10:11:12:13:14:15:16:17:18:19:1A:1B:1C:1D:1E:1F");
        kiosk.window->admin().go(AdminShell::Page::More);
        kiosk.click(QStringLiteral("more:system"));
        kiosk.system.reads.answer(system);
        QVERIFY(isOnScreen(kiosk, QStringLiteral("48 °C")));
        for (const char* part : {"https://kiosk-1:8000", "00:01:02:03:04:05:06:07", "18:19:1A:1B:1C:1D:1E:1F"})
            QVERIFY2(isOnScreen(kiosk, QLatin1String(part)), part);

        kiosk.click(QStringLiteral("systemVerify"));
        QCOMPARE(kiosk.system.calls.last(), QStringLiteral("verifyLedger"));
        VerifyView verify;
        verify.work = {WorkView::Stage::Running, 2'000, 5'000, {}};
        kiosk.system.verified.set(verify);
        QVERIFY(isOnScreen(kiosk, QStringLiteral("2,000 of 5,000")));
        kiosk.click(QStringLiteral("workCancel"));
        QCOMPARE(kiosk.system.calls.last(), QStringLiteral("cancelVerify"));
        verify.work = {WorkView::Stage::Done, 5'000, 5'000, {}};
        kiosk.system.verified.set(verify);
        QVERIFY(isOnScreen(kiosk, QStringLiteral("Ledger check passed")));
        kiosk.click(QStringLiteral("resultOk"));
        QVERIFY(!isOnScreen(kiosk, QStringLiteral("Ledger check passed")));
        verify.work.message = QStringLiteral("entry 12 was changed after it was written");
        verify.brokenAt = 12;
        kiosk.system.verified.set(verify);
        QVERIFY(!isOnScreen(kiosk, QStringLiteral("Ledger check passed")));
        QVERIFY(isOnScreen(kiosk, QStringLiteral("at record 12")));
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
        QVERIFY(isOnScreen(kiosk, QStringLiteral("All records are stored")));
        press("sheetKeep");
        QVERIFY(!kiosk.settingsAdmin.calls.contains(QStringLiteral("restart")));
        press("systemRestart");
        press("sheetConfirm");
        QCOMPARE(kiosk.settingsAdmin.calls.last(), QStringLiteral("restart"));
        kiosk.state.settings().setRestarting();
        QVERIFY(isOnScreen(kiosk, QStringLiteral("Restarting")));
    }

    /// Catches: a different rate or mode than the one touched, a choice that never takes effect because the required
    /// restart is not mentioned, and a refused one that stays marked.
    void howCloselyTheKioskLooksIsChosen()
    {
        KioskFixture kiosk;
        kiosk.settingsAdmin.state = &kiosk.state.settings();
        SettingsView view;
        view.recognition.strangersShare = 0.003;
        kiosk.state.settings().set(view);
        kiosk.open();
        kiosk.openAdmin();
        kiosk.window->admin().go(AdminShell::Page::More);
        kiosk.click(QStringLiteral("more:recognition"));
        const auto press = [&kiosk](const char* name) { kiosk.find<>(QLatin1String(name))->click(); };
        const auto isMarked = [&kiosk](const char* name) { return kiosk.find<>(QLatin1String(name))->isChecked(); };
        const QStringList& calls = kiosk.settingsAdmin.calls;
        QVERIFY(isMarked("detection1") && isMarked("share1"));
        QVERIFY(!kiosk.find<>(QStringLiteral("recognitionRestart")));
        press("share1"); // what it is already
        QVERIFY(calls.isEmpty());
        press("detection0");
        QCOMPARE(calls.last(), QStringLiteral("setAttackDetection 0"));
        QVERIFY(isOnScreen(kiosk, QStringLiteral("A photo held up to the camera can pass as the person.")));
        press("sheetKeep");
        QCOMPARE(calls.size(), 1);
        press("share0");
        QCOMPARE(calls.last(), QStringLiteral("setStrangersShare 0.001"));
        press("sheetKeep");
        press("recognitionRestart");
        press("sheetConfirm");
        QCOMPARE(calls.last(), QStringLiteral("restart"));
        kiosk.settingsAdmin.refusal = QStringLiteral("The disk is full.");
        press("detection2");
        QVERIFY(isMarked("detection0") && !isMarked("detection2"));
    }

    /// Catches: findings without an action, a margin that cannot be reset, and a test that cannot be called
    /// off.
    void recognitionIsTestedAndPutRight()
    {
        KioskFixture kiosk;
        kiosk.open();
        kiosk.openAdmin();
        kiosk.window->admin().go(AdminShell::Page::More);
        kiosk.click(QStringLiteral("more:recognition"));
        const QStringList& calls = kiosk.recognition.calls;
        QVERIFY(calls.contains(QStringLiteral("read")));
        RecognitionView view;
        view.people = 1'200;
        view.strangersPerThousand = 0.9;
        view.margins = {{PersonId(QStringLiteral("1003")), QStringLiteral("Carla"), 2.5},
                        {PersonId(QStringLiteral("1004")), QStringLiteral("Dipu"), 2.0,
                         PersonId(QStringLiteral("1009")), QStringLiteral("Imran")}};
        kiosk.recognition.reads.answer(view);
        QVERIFY(isOnScreen(kiosk, QStringLiteral("1,200 people")));
        QVERIFY(isOnScreen(kiosk, QStringLiteral("About 0.9")));
        view.strangersPerThousand = 0.02; // not none
        kiosk.click(QStringLiteral("rail4"));
        kiosk.click(QStringLiteral("more:recognition"));
        kiosk.recognition.reads.answerAll(view);
        QVERIFY(isOnScreen(kiosk, QStringLiteral("Fewer than 0.1 in 1,000")));
        QTRY_VERIFY(isOnScreen(kiosk, QStringLiteral("2.5x margin")));
        kiosk.click(QStringLiteral("reset1003"));
        QCOMPARE(calls.last(), QStringLiteral("setMargin 1003 '' 1"));
        QVERIFY(isOnScreen(kiosk, QStringLiteral("Dipu and Imran")));
        QVERIFY(isOnScreen(kiosk, QStringLiteral("2.0x margin between these two")));
        kiosk.click(QStringLiteral("reset10041009"));
        QCOMPARE(calls.last(), QStringLiteral("setMargin 1004 '1009' 1"));
        kiosk.recognition.margins.answer(failure(ErrorCode::DiskFull, QStringLiteral("The disk is full.")));
        QCOMPARE(calls.last(), QStringLiteral("read"));
        QVERIFY(isOnScreen(kiosk, QStringLiteral("The disk is full.")));
        kiosk.recognition.margins.answer();
        QCOMPARE(calls.last(), QStringLiteral("read"));

        kiosk.click(QStringLiteral("recognitionTest"));
        QCOMPARE(calls.last(), QStringLiteral("selfTest"));
        SelfTestView test;
        test.work = {WorkView::Stage::Running, 300, 1'200, {}};
        kiosk.recognition.tested.set(test);
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
        kiosk.recognition.tested.set(test);
        QTRY_VERIFY(isOnScreen(kiosk, QStringLiteral("Problems found")));
        QVERIFY(isOnScreen(kiosk, QStringLiteral("3.4 false matches of strangers a year")));
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
        FakeAudit trail;
        AuditModel model(theme, trail);
        model.begin({});
        QCOMPARE(trail.queries.size(), std::size_t{1});
        QCOMPARE(trail.queries[0].limit, AuditModel::kPage);
        QVERIFY(!model.canFetchMore({}));
        std::vector<AuditRow> page;
        for (qint64 id = 150; id > 50; --id)
            page.push_back(line(id));
        AuditQuery other;
        other.actor = AuditActor::Kind::Server;
        model.begin(other);
        trail.pages.answer(std::vector<AuditRow>{line(7)}); // to the question before
        QCOMPARE(model.rowCount(), 0);
        trail.pages.answer(page);
        QCOMPARE(model.rowCount(), 100);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(trail.queries.size(), std::size_t{3});
        QCOMPARE(trail.queries[2].before, qint64{51});
        QVERIFY(trail.queries[2].actor == AuditActor::Kind::Server);
        trail.pages.answer(std::vector<AuditRow>{line(50), line(49)});
        QCOMPARE(model.rowCount(), 102);
        QVERIFY(!model.canFetchMore({}));
    }

    /// Catches: raw keys on screen, and a line whose person is not named.
    void actionsAreInWords()
    {
        AuditRow setting = line(1, AuditKind::SettingChanged, "");
        const auto settingSays = [&setting](const char* subject, const char* value) {
            setting.event.subject = QLatin1String(subject);
            setting.event.details.newValue = QLatin1String(value);
            return said(setting);
        };
        QCOMPARE(settingSays("screen.theme", "high-contrast"), QStringLiteral("Changed: Colors = High contrast"));
        QCOMPARE(settingSays("attendance.direction", "by-time"), QStringLiteral("Changed: Direction = By time of day"));
        QCOMPARE(settingSays("decision.target_fpir", "0.001"), QStringLiteral("Changed: False matches = 0.1 %"));
        QCOMPARE(settingSays("liveness.mode", "strict"), QStringLiteral("Changed: Attack detection = Strict"));
        QCOMPARE(settingSays("attendance.time_zone", ""), QStringLiteral("Changed: Time zone = system default"));
        QCOMPARE(settingSays("setup.done", "true"), QStringLiteral("Setup finished = "));
        setting.event.details.oldValue = QStringLiteral("dark");
        QCOMPARE(settingSays("screen.theme", "light"), QStringLiteral("Changed: Colors = Light, before: Dark"));

        AuditRow test = line(1, AuditKind::ConnectionTested, "");
        test.event.subject = QStringLiteral("10.0.4.17:443");
        const auto testSays = [&test](const char* outcome) {
            test.event.details.outcome = QLatin1String(outcome);
            return said(test);
        };
        QCOMPARE(testSays("fault 3"), // as older versions wrote it
                 QStringLiteral("Connection tested = %1  \u00b7  does not work").arg(isolate("10.0.4.17:443")));
        QCOMPARE(testSays("works"),
                 QStringLiteral("Connection tested = %1  \u00b7  works").arg(isolate("10.0.4.17:443")));
        QCOMPARE(testSays("connection-refused"),
                 QStringLiteral("Connection tested = %1 is reachable, but nothing is listening on port 443. Check the "
                                "port and whether the server is running.")
                     .arg(isolate("10.0.4.17")));
        AuditRow dropped = line(1, AuditKind::DeliveriesDropped, "");
        dropped.event.subject = QStringLiteral("pihr-1");
        dropped.event.details.count = 1'200;
        QVERIFY2(said(dropped).startsWith(
                     QStringLiteral("Unsent records discarded = %1  \u00b7  1,200").arg(isolate("pihr-1"))),
                 qPrintable(said(dropped)));
    }

    /// Catches: a margin whose other person is not named, and a number that is not shown.
    void marginsAreInWords()
    {
        AuditRow row = line(1, AuditKind::NotMe);
        const auto detail = [&row](std::optional<double> margin, const char* other, const char* otherName) {
            row.event.details.margin = margin;
            row.event.details.other = PersonId(QLatin1String(other));
            row.otherName = QLatin1String(otherName);
            return auditWords(row, QLocale(QStringLiteral("en_GB"))).detail;
        };
        QCOMPARE(detail(2.0, "1002", ""), QStringLiteral("2x margin over %1 from then on").arg(isolate("1002")));
        row.event.details.punch = 4711;
        QCOMPARE(detail(2.0, "1002", "Bashir"),
                 QStringLiteral("Record 4,711  \u00b7  2x margin over Bashir from then on"));
        QCOMPARE(detail(2.5, "1002", ""), // deleted since
                 QStringLiteral("Record 4,711  \u00b7  2.5x margin over %1 from then on").arg(isolate("1002")));
        QCOMPARE(detail(2.0, "", ""), QStringLiteral("Record 4,711  \u00b7  2x margin from then on"));
        QCOMPARE(detail({}, "", ""), QStringLiteral("Record 4,711"));
        row = line(1, AuditKind::MarginReset);
        QCOMPARE(detail({}, "1002", "Bashir"), QStringLiteral("Bashir"));
    }

    /// Catches: a kind without words, a line of another version that is hidden, and a person who is not named.
    void everyKindHasWords()
    {
        QCOMPARE(said(line(1)), QStringLiteral("Amina: deleted = "));
        QCOMPARE(said(line(1, AuditKind::PersonRemoved, "")), isolate("1001") + QStringLiteral(": deleted = "));
        QCOMPARE(said(line(1, AuditKind::AdminUnlocked, "")), QStringLiteral("Administration opened = "));
        AuditRow later = line(1, AuditKind::Unknown, "");
        later.event.unknownKind = QStringLiteral("something.new");
        later.event.subject = QStringLiteral("1001");
        later.event.details.note = QStringLiteral("{\"speed\":3}");
        QCOMPARE(said(later), QStringLiteral("something.new: 1001 = ") + isolate("{\"speed\":3}"));
        QSet<QString> sentences;
        for (int i = 0; i < static_cast<int>(AuditKind::Unknown); ++i) {
            const auto kind = static_cast<AuditKind>(i);
            const QString sentence = auditWords(line(1, kind), QLocale(QStringLiteral("en_GB"))).sentence;
            QVERIFY2(!sentence.isEmpty() && !sentence.contains(toString(kind)), qPrintable(sentence));
            QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
            sentences.insert(sentence);
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
        const auto& asked = kiosk.audit.queries;
        QVERIFY(!asked.empty());
        QVERIFY(asked.back() == (AuditQuery{0, AuditModel::kPage, {}, {}, {}}));
        const auto pick = [&kiosk](const char* filter, int choice) {
            kiosk.click(QLatin1String(filter));
            kiosk.click(QStringLiteral("choice%1").arg(choice));
            QCoreApplication::sendPostedEvents();
        };
        pick("auditKind", 1);
        QVERIFY(asked.back().topic == AuditTopic::People);
        pick("auditKind", 4); // what is of no other kind, known or not
        QVERIFY(asked.back().topic == AuditTopic::Kiosk);
        pick("auditWho", 5);
        QVERIFY(asked.back().actor == AuditActor::Kind::Server);
        pick("auditWho", 2);
        QVERIFY(asked.back().actor == AuditActor::Kind::Door);
        pick("auditWhen", 2);
        QCOMPARE(asked.back().since, std::optional(QDate(2023, 11, 8)));
        kiosk.audit.pages.answerAll(std::vector<AuditRow>{line(3)});
        auto* list = kiosk.find<QListView>(QStringLiteral("auditList"));
        QVERIFY(list);
        QCOMPARE(list->model()->index(0, 0).data(kTitleRole).toString(), QStringLiteral("Amina: deleted"));
        QCOMPARE(list->model()->rowCount(), 1); // the answers to the questions before were not taken
        pick("auditWhen", 0);
        kiosk.audit.pages.answer(failure(ErrorCode::Corrupt, QStringLiteral("The database is damaged.")));
        QVERIFY(isOnScreen(kiosk, QStringLiteral("The database is damaged.")));
        QCOMPARE(kiosk.audit.timesLeft, 0);
        kiosk.window->admin().go(AdminShell::Page::People);
        QCOMPARE(kiosk.audit.timesLeft, 1);
    }
};

QTEST_MAIN(TestUpkeep)
#include "tst_upkeep.moc"
