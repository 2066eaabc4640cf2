#include "tools/screenshots/made_up_audit.h"

#include <QDateTime>

#include <utility>

namespace rollcall::screenshots {

using namespace screen; // NOLINT(google-build-using-namespace)

namespace {

/// Who, what, on whom or what.
AuditRow row(const QString& actor, AuditKind kind, const char* on = "", const char* name = "")
{
    AuditRow row;
    row.event.kind = kind;
    row.event.actor = auditActorFromString(actor);
    if (isAboutPerson(kind))
        row.event.person = PersonId(QLatin1String(on));
    else
        row.event.subject = QLatin1String(on);
    row.name = QLatin1String(name);
    return row;
}

std::vector<AuditRow> trail()
{
    const QString admin = QStringLiteral("admin");
    const QString door = QStringLiteral("door");
    const QString kiosk = QStringLiteral("kiosk");
    AuditRow exported = row(admin, AuditKind::Exported);
    exported.event.details.from = QDate(2026, 11, 1);
    exported.event.details.to = QDate(2026, 11, 30);
    exported.event.details.count = 100'000;
    AuditRow notMe = row(door, AuditKind::NotMe, "1003", "Carla Mendes");
    notMe.event.details.punch = 4711;
    notMe.event.details.margin = 2.0;
    notMe.event.details.other = PersonId(QStringLiteral("1009"));
    notMe.otherName = QStringLiteral("Imran Siddiqui");
    AuditRow voided = row(admin, AuditKind::PunchVoided, "1007", "Grace Okafor");
    voided.event.details.punch = 4698;
    voided.event.details.reason = QStringLiteral("Wrong person");
    AuditRow attack = row(kiosk, AuditKind::AttackSuspected);
    attack.event.details.outcome = QStringLiteral("border");
    AuditRow locked = row(door, AuditKind::PinsLocked, "North");
    locked.event.details.milliseconds = 30'000;
    AuditRow corrected = row(kiosk, AuditKind::ClockCorrected);
    corrected.event.details.count = 3;
    std::vector<AuditRow> rows{row(admin, AuditKind::AdminUnlocked),
                               exported,
                               notMe,
                               voided,
                               attack,
                               row(QStringLiteral("pihr"), AuditKind::PersonChanged, "1005", "Elena Popova"),
                               row(QStringLiteral("rollcallctl"), AuditKind::PersonRemoved, "1019"),
                               locked,
                               row(admin, AuditKind::PersonEnrolled, "1012", "Imran Siddiqui"),
                               corrected,
                               row(admin, AuditKind::PersonDisabled, "1002", "Bashir Chowdhury")};
    QDateTime at(QDate(2026, 11, 20), QTime(8, 0));
    qint64 id = 400;
    for (AuditRow& each : rows) {
        each.id = id--;
        each.at = at;
        at = at.addSecs(-2717);
    }
    return rows;
}

} // namespace

void MadeUpAudit::list(const AuditQuery& query, QObject*, Reply<std::vector<AuditRow>> reply)
{
    reply(query.before > 0 ? std::vector<AuditRow>() : trail());
}

void MadeUpSystem::read(QObject*, Reply<SystemView> reply)
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
    view.apiUrl = QStringLiteral("https://localhost:8000");
    view.apiFingerprint =
        QStringLiteral("4F:0C:9A:31:77:D2:5E:88:10:BB:63:E4:2D:96:F7:05:A8:CE:41:7B:39:DA:50:8F:14:E2:"
                       "6B:93:C7:08:AF:5D");
    view.versions = {{QStringLiteral("Rollcall"), QStringLiteral("1.0.0")},
                     {QStringLiteral("Qt"), QStringLiteral("6.4.2")},
                     {QStringLiteral("OpenCV"), QStringLiteral("4.6.0")},
                     {QStringLiteral("SQLite"), QStringLiteral("3.40.1")},
                     {QStringLiteral("Face model"), QStringLiteral("fused")}};
    view.log = {
        QStringLiteral("07:58:02 info rollcall.capture: the camera is back"),
        QStringLiteral("07:59:41 warning rollcall.connector: campus: no answer from 10.0.4.17"),
        QStringLiteral("08:00:10 warning rollcall.kiosk: a picture or a screen was held up to the camera: replay")};
    view.repairNotice = repairNotice;
    reply(std::move(view));
}

void MadeUpRecognition::read(QObject*, Reply<RecognitionView> reply)
{
    RecognitionView view;
    view.people = 37;
    view.templates = 111;
    view.threshold = 0.421;
    view.strangersPerThousand = 0.9;
    view.margins = {{PersonId(QStringLiteral("1003")), QStringLiteral("Carla Mendes"), 2.0,
                     PersonId(QStringLiteral("1009")), QStringLiteral("Imran Siddiqui")},
                    {PersonId(QStringLiteral("1007")), QStringLiteral("Grace Okafor"), 2.0}};
    reply(std::move(view));
}

} // namespace rollcall::screenshots
