#include "tools/screenshots/staging.h"

#include "ui/live/corner_press.h"
#include "ui/live/live_view.h"

#include <QCoreApplication>
#include <QLocale>

namespace rollcall::screenshots {
namespace {

using namespace ui;

/// What the kiosk says of a punch, in the screen's language.
QString presenterWords(const char* text)
{
    return QCoreApplication::translate("rollcall::Presenter", text);
}

void face(Stage& stage, FaceStage how, double progress = 0, const QString& label = {})
{
    stage.state.setFaces({{kTrack, kFranck, how, progress, label}});
}

void confirm(Stage& stage, Direction direction, const QString& name, TrackId track = kTrack, const QString& note = {},
             int undoMilliseconds = 0, const QString& receipt = {})
{
    stage.state.confirm({QUuid::createUuid(), track, name, direction, now(stage), note, undoMilliseconds, receipt});
}

/// Presses in the view that is shown: both pads have the same keys.
void type(MainWindow& window, std::initializer_list<const char*> keys)
{
    for (const char* key : keys) {
        for (auto* button : window.findChildren<QAbstractButton*>(QLatin1String(key))) {
            if (button->isVisible())
                button->click();
        }
    }
}

void entry(Stage& stage, EntryView::Stage how)
{
    EntryView view;
    view.stage = how;
    view.triesLeft = 3;
    view.lockedUntil = toDateTimeUtc(stage.clock.wall()).addSecs(47);
    view.name = stage.kiosk.name(4);
    stage.state.setEntry(view);
}

} // namespace

std::vector<Scene> doorScenes()
{
    return {
        {QStringLiteral("idle"), [](Stage&) { settle(1200); }},
        {QStringLiteral("idle-count"),
         [](Stage& s) {
             s.kiosk.presence.present.set(128);
             settle(1200);
         }},
        {QStringLiteral("hold-the-lock"), [](Stage& s) { Q_EMIT s.window.findChild<CornerPress*>()->tapped(); }},
        {QStringLiteral("language"), [](Stage& s) { click(s.window, "doorLanguage"); }},
        {QStringLiteral("live-seen"),
         [](Stage& s) {
             face(s, FaceStage::Seen);
             s.state.setGuidance(Guidance::LightBehind);
         }},
        {QStringLiteral("live-checking"),
         [](Stage& s) {
             face(s, FaceStage::Checking, 0.62);
             s.state.setGuidance(Guidance::OneMoment);
             links(s);
             s.state.setClockTrusted(false);
             s.state.setStorage({{Condition::RecordsLost, QStringLiteral("Records 41 to 42 were lost to damage.")}});
         }},
        {QStringLiteral("in"),
         [](Stage& s) {
             face(s, FaceStage::AcceptedIn, 1, s.kiosk.name(0));
             confirm(s, Direction::In, s.kiosk.name(0), kTrack,
                     presenterWords("Saved here, will be sent when the network is back"));
         }},
        {QStringLiteral("out"),
         [](Stage& s) {
             face(s, FaceStage::AcceptedOut, 1, s.kiosk.name(1));
             confirm(
                 s, Direction::Out, s.kiosk.name(1), kTrack,
                 presenterWords("%1 h %2 min since you checked in").arg(QLocale().toString(8), QLocale().toString(12)));
         }},
        {QStringLiteral("not-me"),
         [](Stage& s) {
             face(s, FaceStage::AcceptedIn, 1, s.kiosk.name(0));
             confirm(s, Direction::Out, s.kiosk.name(1), TrackId{2}, {}, 30'000);
             confirm(s, Direction::In, s.kiosk.name(0), kTrack,
                     presenterWords("Saved here, will be sent when the network is back"), 30'000);
         }},
        {QStringLiteral("receipt"),
         [](Stage& s) {
             SettingsView settings = s.state.settings().view();
             settings.receipt = true;
             s.state.settings().set(settings);
             face(s, FaceStage::AcceptedIn, 1, s.kiosk.name(0));
             confirm(s, Direction::In, s.kiosk.name(0), kTrack,
                     presenterWords("Saved here, will be sent when the network is back"), 30'000,
                     QStringLiteral("ROLLCALL1;104233;2026-11-20T08:15:31+06:00;in;E-1042;Main gate;"
                                    "8f14e45fceea167a5a36dedd4bea2543"));
         }},
        {QStringLiteral("undone"),
         [](Stage& s) {
             face(s, FaceStage::Seen);
             s.state.notify({Notice::Kind::Undone, kTrack, {}, {}, Direction::In, {}});
         }},
        {QStringLiteral("three"),
         [](Stage& s) {
             face(s, FaceStage::AcceptedIn, 1, s.kiosk.name(6));
             confirm(s, Direction::In, s.kiosk.name(2), TrackId{2});
             confirm(s, Direction::Out, s.kiosk.name(8), TrackId{3});
             confirm(s, Direction::In, s.kiosk.name(6), kTrack);
         }},
        {QStringLiteral("unknown"),
         [](Stage& s) {
             face(s, FaceStage::Unknown);
             s.state.notify({Notice::Kind::Unknown, kTrack, {}, {}, Direction::In, {}});
         }},
        {QStringLiteral("door"), [](Stage& s) { face(s, FaceStage::Seen); }},
        {QStringLiteral("entry-number"),
         [](Stage& s) {
             click(s.window, "doorPin");
             type(s.window, {"pin1", "pin0", "pin4"});
         }},
        {QStringLiteral("entry-wrong"),
         [](Stage& s) {
             click(s.window, "doorPin");
             type(s.window, {"pin1", "pin0", "pin4", "pin2", "pinConfirm"});
             entry(s, EntryView::Stage::WrongPin);
             type(s.window, {"pin7", "pin3"});
         }},
        {QStringLiteral("entry-locked"),
         [](Stage& s) {
             click(s.window, "doorPin");
             type(s.window, {"pin1", "pinConfirm", "pin1", "pin1", "pin1", "pin1", "pinConfirm"});
             entry(s, EntryView::Stage::Locked);
         }},
        {QStringLiteral("scan"), [](Stage& s) { click(s.window, "doorScan"); }},
        {QStringLiteral("scan-unknown"),
         [](Stage& s) {
             click(s.window, "doorScan");
             entry(s, EntryView::Stage::UnknownToken);
         }},
        {QStringLiteral("scan-asking"),
         [](Stage& s) {
             click(s.window, "doorScan");
             entry(s, EntryView::Stage::AskingServer);
         }},
        {QStringLiteral("card-unknown"), [](Stage& s) { entry(s, EntryView::Stage::UnknownToken); }},
        {QStringLiteral("card-locked"), [](Stage& s) { entry(s, EntryView::Stage::Locked); }},
        {QStringLiteral("card-granted"), [](Stage& s) { entry(s, EntryView::Stage::GrantedByServer); }},
        {QStringLiteral("card-no-answer"), [](Stage& s) { entry(s, EntryView::Stage::NoAnswer); }},
        {QStringLiteral("card-asking"), [](Stage& s) { entry(s, EntryView::Stage::AskingServer); }},
        {QStringLiteral("attack"),
         [](Stage& s) {
             face(s, FaceStage::Attack);
             s.state.notify({Notice::Kind::Attack, kTrack, {}, {}, Direction::In, {}});
         }},
        {QStringLiteral("challenge-turn"),
         [](Stage& s) {
             face(s, FaceStage::Challenged);
             s.state.setChallenge(ChallengeView{kTrack, ChallengeAction::TurnRight, 0.7, false});
         }},
        {QStringLiteral("challenge-blink"),
         [](Stage& s) {
             face(s, FaceStage::Challenged);
             s.state.setChallenge(ChallengeView{kTrack, ChallengeAction::BlinkTwice, 0.4, false});
         }},
        {QStringLiteral("challenge-raise"),
         [](Stage& s) {
             face(s, FaceStage::Challenged);
             s.state.setChallenge(ChallengeView{kTrack, ChallengeAction::LookUp, 0.6, false, 2, 2});
         }},
        {QStringLiteral("declined"),
         [](Stage& s) {
             face(s, FaceStage::Declined);
             s.state.notify({Notice::Kind::Declined, kTrack, {}, {}, Direction::In, {}});
         }},
        {QStringLiteral("unanswered"),
         [](Stage& s) {
             face(s, FaceStage::Challenged);
             s.state.notify({Notice::Kind::Unanswered, kTrack, {}, {}, Direction::In, {}});
         }},
        {QStringLiteral("already"),
         [](Stage& s) {
             face(s, FaceStage::AlreadyRecorded, 1, s.kiosk.name(0));
             s.state.notify(
                 {Notice::Kind::AlreadyRecorded, kTrack, s.kiosk.name(0), now(s).addSecs(-40), Direction::In, {}});
         }},
        {QStringLiteral("not-saved"),
         [](Stage& s) {
             face(s, FaceStage::Refused, 1, s.kiosk.name(0));
             s.state.notify({Notice::Kind::NotRecorded, kTrack, s.kiosk.name(0), {}, Direction::In, {}});
         }},
        {QStringLiteral("disabled"),
         [](Stage& s) {
             face(s, FaceStage::Refused, 1, s.kiosk.name(0));
             s.state.notify({Notice::Kind::PersonDisabled, kTrack, s.kiosk.name(0), {}, Direction::In, {}});
         }},
        {QStringLiteral("not-expected"),
         [](Stage& s) {
             face(s, FaceStage::Refused, 1, s.kiosk.name(0));
             s.state.notify({Notice::Kind::NotExpected, kTrack, s.kiosk.name(0), {}, Direction::In, {}});
         }},
        {QStringLiteral("ask"),
         [](Stage& s) {
             face(s, FaceStage::Asking);
             s.state.ask({kTrack, PersonId(QStringLiteral("7")), s.kiosk.name(0)});
         }},
        {QStringLiteral("camera-lost"),
         [](Stage& s) {
             s.state.setCamera(CameraView::Lost, QStringLiteral("No picture from /dev/video0 for 3 seconds"));
         }},
        {QStringLiteral("pin"),
         [](Stage& s) {
             openPin(s, AccessStage::Locked);
             s.state.access().set({AccessStage::Wrong, 3, std::nullopt});
             type(s.window, {"pin1", "pin4"});
         }},
        {QStringLiteral("pin-locked"),
         [](Stage& s) {
             openPin(s, AccessStage::Locked);
             s.state.access().set({AccessStage::LockedOut, 0, toDateTimeUtc(s.clock.wall()).addSecs(47)});
         }},
        {QStringLiteral("pin-code"), [](Stage& s) { openPin(s, AccessStage::NeedsCode); }},
        {QStringLiteral("pin-first"), [](Stage& s) { openPin(s, AccessStage::NeedsFirstPin); }},
    };
}

} // namespace rollcall::screenshots
