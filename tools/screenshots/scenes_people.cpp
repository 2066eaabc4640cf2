#include "tools/screenshots/staging.h"

#include "ui/admin/credential_sheet.h"
#include "ui/widgets/keyboard.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QListView>

namespace rollcall::screenshots {
namespace {

using namespace ui;

constexpr int kMissedRow = 9; ///< of the day: a check-in without its check-out

void openPerson(Stage& stage, const char* button)
{
    openAdmin(stage, AdminShell::Page::People);
    auto* list = stage.window.findChild<QListView*>(QStringLiteral("peopleList"));
    Q_EMIT list->clicked(list->model()->index(1, 0));
    click(stage.window, button);
}

void openPunch(Stage& stage, int row)
{
    auto* list = stage.window.findChild<QListView*>(QStringLiteral("punchesList"));
    list->setCurrentIndex(list->model()->index(row, 0));
    Q_EMIT list->clicked(list->model()->index(row, 0));
}

void enrollment(Stage& stage, std::size_t taken, EnrollmentPose wanted, double progress, Guidance guidance)
{
    EnrollmentView view;
    view.stage = EnrollmentView::Stage::Capturing;
    view.wanted = wanted;
    view.poseProgress = progress;
    view.guidance = guidance;
    view.counts = guidance == Guidance::None;
    const QImage& frame = stage.state.frame();
    const QRect part(qRound(kCloseUp.x() * frame.width()), qRound(kCloseUp.y() * frame.height()),
                     qRound(kCloseUp.width() * frame.width()), qRound(kCloseUp.height() * frame.height()));
    const EnrollmentPose poses[] = {EnrollmentPose::Front, EnrollmentPose::Left, EnrollmentPose::Right};
    for (std::size_t i = 0; i < taken; ++i)
        view.samples.push_back({poses[i], frame.copy(part), QCoreApplication::translate("Quality", "sharp")});
    stage.kiosk.enrollment.progress.set(view);
}

void startEnrollment(Stage& stage)
{
    stage.state.setFrame(stage.closeUp); // a person being enrolled is close
    openAdmin(stage, AdminShell::Page::Enroll);
    if (auto* id = stage.window.findChild<QLineEdit*>(QStringLiteral("enrollId")))
        id->setText(QStringLiteral("1042"));
    if (auto* name = stage.window.findChild<QLineEdit*>(QStringLiteral("enrollName")))
        name->setText(stage.kiosk.name(6));
    child(stage.window, "enrollConsent", [](QAbstractButton& box) { box.setChecked(true); });
}

void endEnrollment(Stage& stage, const EnrollmentOutcome& outcome)
{
    startEnrollment(stage);
    click(stage.window, "enrollNext");
    EnrollmentView view;
    view.stage = EnrollmentView::Stage::Capturing;
    view.complete = true;
    stage.kiosk.enrollment.progress.set(view);
    stage.kiosk.enrollment.outcome = outcome;
    click(stage.window, "captureSave");
}

} // namespace

std::vector<Scene> peopleScenes()
{
    return {
        {QStringLiteral("people"),
         [](Stage& s) {
             openAdmin(s, AdminShell::Page::People);
             if (s.window.width() > 1000) {
                 auto* list = s.window.findChild<QListView*>(QStringLiteral("peopleList"));
                 Q_EMIT list->clicked(list->model()->index(1, 0));
                 list->setCurrentIndex(list->model()->index(1, 0));
             }
         }},
        {QStringLiteral("people-empty"),
         [](Stage& s) {
             s.kiosk.setEmpty(true);
             openAdmin(s, AdminShell::Page::People);
             s.state.setPeopleCount(0);
         }},
        {QStringLiteral("person"),
         [](Stage& s) {
             openAdmin(s, AdminShell::Page::People);
             auto* list = s.window.findChild<QListView*>(QStringLiteral("peopleList"));
             Q_EMIT list->clicked(list->model()->index(3, 0));
         }},
        {QStringLiteral("person-name"), [](Stage& s) { openPerson(s, "personEdit"); }},
        {QStringLiteral("person-identifier"),
         [](Stage& s) {
             openPerson(s, "personEdit");
             click(s.window, "editOther");
             if (auto* line = s.window.findChild<QLineEdit*>(QStringLiteral("editIdentifier")))
                 line->setText(QStringLiteral("2002"));
             click(s.window, "editSave");
         }},
        {QStringLiteral("credential-pin"), [](Stage& s) { openPerson(s, "personPin"); }},
        {QStringLiteral("credential-card"), [](Stage& s) { openPerson(s, "personCard"); }},
        {QStringLiteral("credential-menu"),
         [](Stage& s) {
             openPerson(s, "personCode");
             Person person{PersonId(QStringLiteral("1002")), s.kiosk.name(1), true, {}, 3};
             person.entryNumber = QStringLiteral("1002");
             s.window.findChild<CredentialSheet*>()->open(person, Credential::Pin);
         }},
        {QStringLiteral("credential-code"),
         [](Stage& s) {
             openPerson(s, "personCode");
             click(s.window, "credentialDo");
         }},
        {QStringLiteral("delete"),
         [](Stage& s) {
             openAdmin(s, AdminShell::Page::People);
             auto* list = s.window.findChild<QListView*>(QStringLiteral("peopleList"));
             Q_EMIT list->clicked(list->model()->index(1, 0));
             click(s.window, "personRemove");
         }},
        {QStringLiteral("enrol-form"), [](Stage& s) { startEnrollment(s); }},
        {QStringLiteral("enrol-keyboard"),
         [](Stage& s) {
             startEnrollment(s);
             s.window.activateWindow();
             if (auto* name = s.window.findChild<QLineEdit*>(QStringLiteral("enrollName")))
                 name->setFocus(Qt::MouseFocusReason);
             settle(60);
         }},
        {QStringLiteral("enrol-capture"),
         [](Stage& s) {
             startEnrollment(s);
             click(s.window, "enrollNext");
             enrollment(s, 1, EnrollmentPose::Left, 0.4, Guidance::None);
         }},
        {QStringLiteral("enrol-dark"),
         [](Stage& s) {
             startEnrollment(s);
             click(s.window, "enrollNext");
             enrollment(s, 2, EnrollmentPose::Right, 0.15, Guidance::TooDark);
         }},
        {QStringLiteral("enrol-no-camera"),
         [](Stage& s) {
             startEnrollment(s);
             click(s.window, "enrollNext");
             enrollment(s, 0, EnrollmentPose::Front, 0, Guidance::None);
             s.state.setFrame({});
             s.state.setCamera(CameraView::Missing, {});
         }},
        {QStringLiteral("enrol-doubted"),
         [](Stage& s) {
             endEnrollment(s, {EnrollmentOutcome::Kind::Doubted, QStringLiteral("Amina Rahman"), true});
         }},
        {QStringLiteral("enrol-done"), [](Stage& s) { endEnrollment(s, {}); }},
        {QStringLiteral("punches"), [](Stage& s) { openAdmin(s, AdminShell::Page::Punches); }},
        {QStringLiteral("punch"),
         [](Stage& s) {
             openAdmin(s, AdminShell::Page::Punches);
             openPunch(s, 4);
         }},
        {QStringLiteral("punch-undo"),
         [](Stage& s) {
             openAdmin(s, AdminShell::Page::Punches);
             openPunch(s, 1);
             click(s.window, "punchVoid");
             click(s.window, "reason0");
         }},
        {QStringLiteral("punch-add"),
         [](Stage& s) {
             openAdmin(s, AdminShell::Page::Punches);
             openPunch(s, 1);
             click(s.window, "punchAdd");
         }},
        {QStringLiteral("punch-missed"),
         [](Stage& s) {
             openAdmin(s, AdminShell::Page::Punches);
             openPunch(s, kMissedRow);
         }},
        {QStringLiteral("punch-check-out"),
         [](Stage& s) {
             openAdmin(s, AdminShell::Page::Punches);
             openPunch(s, kMissedRow);
             click(s.window, "punchCheckOut");
         }},
        {QStringLiteral("punches-person"),
         [](Stage& s) {
             openAdmin(s, AdminShell::Page::Punches);
             openPunch(s, 1);
             click(s.window, "punchPerson");
         }},
        {QStringLiteral("connections"),
         [](Stage& s) {
             links(s);
             openAdmin(s, AdminShell::Page::Connections);
         }},
    };
}

} // namespace rollcall::screenshots
