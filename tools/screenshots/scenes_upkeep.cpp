#include "tools/screenshots/scenes.h"

#include "ui/admin/admin_shell.h"
#include "ui/live/live_view.h"

#include <QAbstractButton>
#include <QLocale>

namespace rollcall::screenshots {

namespace {

using namespace ui;

void click(Stage& stage, const QString& name)
{
    for (auto* button : stage.window.findChildren<QAbstractButton*>(name)) {
        if (button->isVisible()) {
            button->click();
            settle(20);
            return;
        }
    }
}

void openSettings(Stage& stage)
{
    Q_EMIT stage.window.live().adminWanted();
    stage.state.access().set({AccessStage::Open, 5, std::nullopt});
    stage.window.admin().go(AdminShell::Page::More);
    settle(20);
}

void openEntry(Stage& stage, const char* name)
{
    openSettings(stage);
    click(stage, QStringLiteral("more:") + QLatin1String(name));
}

ExportView exportAt(WorkView::Stage how, const QString& message = {})
{
    ExportView view;
    view.work = {how, 41'500, 100'000, message};
    view.stick = true;
    if (how == WorkView::Stage::Done) {
        view.work.done = view.work.total;
        view.file = QStringLiteral("/media/kiosk/KINGSTON/attendance_2026-11-01_2026-11-30.csv");
    }
    return view;
}

} // namespace

void MadeUpUpkeep::listPlaces()
{
    constexpr qint64 kGigabyte = 1'000'000'000;
    m_state.answerPlaces({{QStringLiteral("/media/kiosk/KINGSTON"), QStringLiteral("KINGSTON"), 14 * kGigabyte, true},
                          {QStringLiteral("/var/lib/rollcall/exports"), QStringLiteral("/var/lib/rollcall/exports"),
                           212 * kGigabyte, false}});
}

void MadeUpUpkeep::listAudit(const AuditQuery& query)
{
    if (query.before > 0) {
        m_state.answerAudit(query, {});
        return;
    }
    struct Line
    {
        const char* actor;
        const char* action;
        const char* subject;
        const char* name;
        const char* detail;
        const char* otherName = "";
    };
    constexpr Line kLines[] = {
        {"admin", "unlock", "kiosk", "", ""},
        {"admin", "export", "attendance", "", "2026-11-01 to 2026-11-30, 100000 punches"},
        {"door", "not-me", "1003", "Carla Mendes", "punch 4711, lead needed 2 times over 1009", "Imran Siddiqui"},
        {"admin", "punch-voided", "1007", "Grace Okafor", "punch 4698: Wrong person"},
        {"kiosk", "attack.suspected", "camera", "", "replay"},
        {"pihr", "change", "1005", "Elena Popova", ""},
        {"rollcallctl", "person.removed", "1019", "", ""},
        {"door", "pins.locked", "pad", "", ""},
        {"admin", "enrol", "1012", "Imran Siddiqui", ""},
        {"kiosk", "clock.corrected", "3 punches", "", ""},
        {"admin", "disable", "1002", "Bashir Chowdhury", ""},
    };
    std::vector<AuditRow> rows;
    QDateTime at(QDate(2026, 11, 20), QTime(8, 0));
    qint64 id = 400;
    for (const Line& line : kLines) {
        rows.push_back({id--, at, QLatin1String(line.actor), QLatin1String(line.action), QLatin1String(line.subject),
                        QLatin1String(line.name), QLatin1String(line.detail), QLatin1String(line.otherName)});
        at = at.addSecs(-2717);
    }
    m_state.answerAudit(query, rows);
}

void MadeUpUpkeep::readSystem()
{
    SystemView view;
    view.diskBytes = 240'000'000'000;
    view.diskFreeBytes = 212'000'000'000;
    view.dataBytes = 84'000'000;
    view.celsius = 48.3;
    view.memoryBytes = 8'000'000'000;
    view.memoryFreeBytes = 5'900'000'000;
    view.ownMemoryBytes = 460'000'000;
    view.runningSeconds = 3 * 86'400 + 7'560;
    view.uptimeSeconds = 12 * 86'400 + 61'200;
    view.clock = ClockTrust::Set;
    view.now = QDateTime(QDate(2026, 11, 20), QTime(8, 1));
    view.punches = 128'412;
    view.versions = {{QStringLiteral("Rollcall"), QStringLiteral("1.0.0")},
                     {QStringLiteral("Qt"), QStringLiteral("6.4.2")},
                     {QStringLiteral("OpenCV"), QStringLiteral("4.6.0")},
                     {QStringLiteral("SQLite"), QStringLiteral("3.40.1")},
                     {QStringLiteral("Face model"), QStringLiteral("fused")}};
    view.log = {
        QStringLiteral("07:58:02 info rollcall.capture: the camera is back"),
        QStringLiteral("07:59:41 warning rollcall.connector: campus: no answer from 10.0.4.17"),
        QStringLiteral("08:00:10 warning rollcall.kiosk: a picture or a screen was held up to the camera: replay")};
    m_state.answerSystem(view);
}

void MadeUpUpkeep::readRecognition()
{
    RecognitionView view;
    view.people = 37;
    view.templates = 111;
    view.threshold = 0.421;
    view.strangersPerThousand = 0.9;
    view.leads = {{PersonId(QStringLiteral("1003")), QStringLiteral("Carla Mendes"), 2.0,
                   PersonId(QStringLiteral("1009")), QStringLiteral("Imran Siddiqui")},
                  {PersonId(QStringLiteral("1007")), QStringLiteral("Grace Okafor"), 2.0}};
    m_state.answerRecognition(view);
}

std::vector<Scene> upkeepScenes()
{
    using Work = WorkView::Stage;
    return {
        {QStringLiteral("settings"), [](Stage& stage) { openSettings(stage); }},
        {QStringLiteral("export"), [](Stage& stage) { openEntry(stage, "export"); }},
        {QStringLiteral("export-range"),
         [](Stage& stage) {
             openEntry(stage, "export");
             click(stage, QStringLiteral("period3"));
         }},
        {QStringLiteral("export-running"),
         [](Stage& stage) {
             openEntry(stage, "export");
             stage.state.upkeep().setExporting(exportAt(Work::Running));
         }},
        {QStringLiteral("export-done"),
         [](Stage& stage) {
             openEntry(stage, "export");
             stage.state.upkeep().setExporting(exportAt(Work::Done));
         }},
        {QStringLiteral("export-failed"),
         [](Stage& stage) {
             openEntry(stage, "export");
             stage.state.upkeep().setExporting(
                 exportAt(Work::Failed, QStringLiteral("There is not enough room on the stick. Make room, or take "
                                                       "another one.")));
         }},
        {QStringLiteral("person-removed"),
         [](Stage& stage) {
             openSettings(stage);
             stage.window.admin().go(AdminShell::Page::People);
             stage.state.upkeep().tellRemoved(
                 {PersonId(QStringLiteral("1002")), stage.kiosk.name(1), 3, 2, true, 1'284, true});
         }},
        {QStringLiteral("audit"), [](Stage& stage) { openEntry(stage, "audit"); }},
        {QStringLiteral("system"), [](Stage& stage) { openEntry(stage, "system"); }},
        {QStringLiteral("system-verified"),
         [](Stage& stage) {
             openEntry(stage, "system");
             VerifyView view;
             view.work = {Work::Done, 128'412, 128'412, {}};
             stage.state.upkeep().setVerifying(view);
         }},
        {QStringLiteral("system-verifying"),
         [](Stage& stage) {
             openEntry(stage, "system");
             VerifyView view;
             view.work = {Work::Running, 52'000, 128'412, {}};
             stage.state.upkeep().setVerifying(view);
         }},
        {QStringLiteral("recognition"), [](Stage& stage) { openEntry(stage, "recognition"); }},
        {QStringLiteral("recognition-tested"),
         [](Stage& stage) {
             openEntry(stage, "recognition");
             SelfTestView view;
             view.work = {Work::Done, 37, 37, {}};
             view.isWell = false;
             view.wrongMatchesAYear = 3.4;
             view.alike = {{PersonId(QStringLiteral("1002")), stage.kiosk.name(1), PersonId(QStringLiteral("1031")),
                            stage.kiosk.name(3), true}};
             view.weak = {{PersonId(QStringLiteral("1007")), stage.kiosk.name(6), 2}};
             stage.state.upkeep().setSelfTest(view);
         }},
        {QStringLiteral("audit-filter"),
         [](Stage& stage) {
             openEntry(stage, "audit");
             click(stage, QStringLiteral("auditWho"));
         }},
    };
}

} // namespace rollcall::screenshots
