#include "tools/screenshots/scenes.h"

#include "tools/screenshots/scenes_connections.h"
#include "tools/screenshots/scenes_setup.h"

#include "ui/admin/admin_shell.h"
#include "ui/admin/credential_sheet.h"
#include "ui/live/corner_press.h"
#include "ui/live/live_view.h"
#include "ui/widgets/keyboard.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace rollcall::screenshots {
namespace {

using namespace ui;

constexpr int kPeople = 37;
constexpr TrackId kTrack{1};
constexpr double kDistance = 0.74; ///< the still is a close-up: it is shown as small as a person at the door
constexpr double kLift = 0.45;     ///< share of the room so gained that is above it
const QRectF kCloseUp{0.387, 0.24, 0.31, 0.58}; ///< the face in the still, fractions
const QRectF kFranck{0.5 + (kCloseUp.x() - 0.5) * kDistance, kLift*(1 - kDistance) + kCloseUp.y() * kDistance,
                     kCloseUp.width() * kDistance, kCloseUp.height() * kDistance};

const char* const kNames[] = {"Amina Rahman",  "Bashir Chowdhury", "Carla Mendes",     "Dipu Barua",     "Elena Popova",
                              "Farid Hossain", "Grace Okafor",     "Hannah Lindqvist", "Imran Siddiqui", "Jun Tanaka"};
const char* const kArabicNames[] = {"أمينة رحمن", "بشير شودري",   "كارلا مندس", "ديبو باروا",  "إيلينا بوبوفا",
                                    "فريد حسين",  "غريس أوكافور", "هناء لينك",  "عمران صديقي", "جون تاناكا"};

/// What the kiosk says of a punch, in the screen's language.
QString presenterWords(const char* text)
{
    return QCoreApplication::translate("rollcall::Presenter", text);
}

void child(MainWindow& window, const char* name, const std::function<void(QAbstractButton&)>& act)
{
    if (auto* button = window.findChild<QAbstractButton*>(QLatin1String(name)))
        act(*button);
}

void click(MainWindow& window, const char* name)
{
    child(window, name, [](QAbstractButton& button) { button.click(); });
}

void face(Stage& stage, FaceStage how, double progress = 0, const QString& label = {})
{
    stage.state.setFaces({{kTrack, kFranck, how, progress, label}});
}

QDateTime now(const Stage& stage)
{
    return stage.clock.read().local();
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

void openPin(Stage& stage, AdminAccess access)
{
    stage.state.setAdmin({access, 5, std::nullopt});
    Q_EMIT stage.window.live().adminWanted();
}

void openAdmin(Stage& stage, AdminShell::Page page)
{
    openPin(stage, AdminAccess::Locked);
    stage.state.setPeopleCount(kPeople);
    stage.state.setAdmin({AdminAccess::Open, 5, std::nullopt});
    stage.window.admin().go(page);
    settle(20);
}

void openPerson(Stage& stage, const char* button)
{
    openAdmin(stage, AdminShell::Page::People);
    auto* list = stage.window.findChild<QListView*>(QStringLiteral("peopleList"));
    Q_EMIT list->clicked(list->model()->index(1, 0));
    click(stage.window, button);
}

void links(Stage& stage)
{
    LinkStatus pihr{QStringLiteral("pihr"),
                    QStringLiteral("PiHR"),
                    LinkView::Online,
                    QStringLiteral("hr.example.org:8765"),
                    0,
                    0,
                    {},
                    now(stage).addSecs(-40)};
    LinkStatus campus{QStringLiteral("campus"),
                      QStringLiteral("Campus register"),
                      LinkView::Offline,
                      QStringLiteral("no answer from 10.0.4.17"),
                      12,
                      1,
                      now(stage).addSecs(-5400),
                      now(stage).addSecs(-5600)};
    stage.state.setLinks({pihr, campus});
}

void openPunch(Stage& stage, int row)
{
    auto* list = stage.window.findChild<QListView*>(QStringLiteral("punchesList"));
    list->setCurrentIndex(list->model()->index(row, 0));
    Q_EMIT list->clicked(list->model()->index(row, 0));
}

void enrolment(Stage& stage, std::size_t taken, EnrolmentPose wanted, double progress, Guidance guidance)
{
    EnrolmentView view;
    view.stage = EnrolmentView::Stage::Capturing;
    view.wanted = wanted;
    view.poseProgress = progress;
    view.guidance = guidance;
    view.counts = guidance == Guidance::None;
    const QImage& frame = stage.state.frame();
    const QRect part(qRound(kCloseUp.x() * frame.width()), qRound(kCloseUp.y() * frame.height()),
                     qRound(kCloseUp.width() * frame.width()), qRound(kCloseUp.height() * frame.height()));
    const EnrolmentPose poses[] = {EnrolmentPose::Front, EnrolmentPose::Left, EnrolmentPose::Right};
    for (std::size_t i = 0; i < taken; ++i)
        view.samples.push_back({poses[i], frame.copy(part), QCoreApplication::translate("Quality", "sharp")});
    stage.state.setEnrolment(view);
}

void startEnrolment(Stage& stage)
{
    stage.state.setFrame(stage.closeUp); // who is enrolled stands near
    openAdmin(stage, AdminShell::Page::Enrol);
    if (auto* id = stage.window.findChild<QLineEdit*>(QStringLiteral("enrolId")))
        id->setText(QStringLiteral("1042"));
    if (auto* name = stage.window.findChild<QLineEdit*>(QStringLiteral("enrolName")))
        name->setText(stage.kiosk.name(6));
    child(stage.window, "enrolConsent", [](QAbstractButton& box) { box.setChecked(true); });
}

/// The still drawn smaller, its edges stretched outwards to fill the picture.
QImage fromFarther(const QImage& still)
{
    QImage room(still.size(), QImage::Format_RGB32);
    const int w = qRound(still.width() * kDistance);
    const int h = qRound(still.height() * kDistance);
    const int left = (still.width() - w) / 2;
    const int top = qRound((still.height() - h) * kLift);
    QPainter painter(&room);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    constexpr int kEdge = 3; // pixels of the still's border that are stretched
    painter.drawImage(QRect(left, 0, w, top + 1), still, QRect(0, 0, still.width(), kEdge));
    painter.drawImage(QRect(left, top + h - 1, w, still.height() - top - h + 1), still,
                      QRect(0, still.height() - kEdge, still.width(), kEdge));
    painter.drawImage(QRect(left, top, w, h), still);
    painter.end();
    const QImage middle = room;
    QPainter sides(&room);
    sides.drawImage(QRect(0, 0, left + 1, room.height()), middle, QRect(left + 2, 0, kEdge, room.height()));
    sides.drawImage(QRect(left + w - 1, 0, room.width() - left - w + 1, room.height()), middle,
                    QRect(left + w - 2 - kEdge, 0, kEdge, room.height()));
    return room;
}

/// Coarser than any feature, and wider than the face.
QImage withoutFace(QImage image, const QRectF& face)
{
    constexpr QSize kBlocks{8, 11};
    const QRectF wide =
        face.adjusted(-0.25 * face.width(), -0.2 * face.height(), 0.25 * face.width(), 0.1 * face.height());
    const QRect part(qRound(wide.x() * image.width()), qRound(wide.y() * image.height()),
                     qRound(wide.width() * image.width()), qRound(wide.height() * image.height()));
    const QImage blocks = image.copy(part)
                              .scaled(kBlocks, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                              .scaled(part.size(), Qt::IgnoreAspectRatio, Qt::FastTransformation);
    QPainter(&image).drawImage(part.topLeft(), blocks);
    return image;
}

std::vector<Scene> makeScenes()
{
    return {
        {QStringLiteral("idle"), [](Stage&) { settle(1200); }},
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
             s.state.setStorageProblem(QStringLiteral("The disk is full"));
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
             openPin(s, AdminAccess::Locked);
             s.state.setAdmin({AdminAccess::Wrong, 3, std::nullopt});
             type(s.window, {"pin1", "pin4"});
         }},
        {QStringLiteral("pin-locked"),
         [](Stage& s) {
             openPin(s, AdminAccess::Locked);
             s.state.setAdmin({AdminAccess::LockedOut, 0, toDateTimeUtc(s.clock.wall()).addSecs(47)});
         }},
        {QStringLiteral("pin-first"), [](Stage& s) { openPin(s, AdminAccess::NeedsFirstPin); }},
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
             s.state.answerDone(QStringLiteral("person-code"), {});
         }},
        {QStringLiteral("delete"),
         [](Stage& s) {
             openAdmin(s, AdminShell::Page::People);
             auto* list = s.window.findChild<QListView*>(QStringLiteral("peopleList"));
             Q_EMIT list->clicked(list->model()->index(1, 0));
             click(s.window, "personRemove");
         }},
        {QStringLiteral("enrol-form"), [](Stage& s) { startEnrolment(s); }},
        {QStringLiteral("enrol-keyboard"),
         [](Stage& s) {
             startEnrolment(s);
             s.window.activateWindow();
             if (auto* name = s.window.findChild<QLineEdit*>(QStringLiteral("enrolName")))
                 name->setFocus(Qt::MouseFocusReason);
             settle(60);
         }},
        {QStringLiteral("enrol-capture"),
         [](Stage& s) {
             startEnrolment(s);
             click(s.window, "enrolNext");
             enrolment(s, 1, EnrolmentPose::Left, 0.4, Guidance::None);
         }},
        {QStringLiteral("enrol-dark"),
         [](Stage& s) {
             startEnrolment(s);
             click(s.window, "enrolNext");
             enrolment(s, 2, EnrolmentPose::Right, 0.15, Guidance::TooDark);
         }},
        {QStringLiteral("enrol-doubted"),
         [](Stage& s) {
             startEnrolment(s);
             click(s.window, "enrolNext");
             EnrolmentView view;
             view.stage = EnrolmentView::Stage::Doubted;
             view.like = QStringLiteral("Amina Rahman");
             view.twice = true;
             s.state.setEnrolment(view);
         }},
        {QStringLiteral("enrol-done"),
         [](Stage& s) {
             startEnrolment(s);
             click(s.window, "enrolNext");
             EnrolmentView view;
             view.stage = EnrolmentView::Stage::Done;
             s.state.setEnrolment(view);
         }},
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

} // namespace

QString MadeUpKiosk::name(int index) const
{
    const auto i = static_cast<std::size_t>(index) % std::size(kNames);
    return QString::fromUtf8(m_rightToLeft ? kArabicNames[i] : kNames[i]);
}

void MadeUpKiosk::listPeople(const QString&, int offset, int limit)
{
    std::vector<Person> people;
    const int all = m_empty ? 0 : kPeople;
    for (int i = offset; i < std::min(all, offset + limit); ++i)
        people.push_back(
            {PersonId(QString::number(1001 + i)), name(i), i != 3, WallTime{Milliseconds{1'790'000'000'000}}, 3});
    m_state.answerPeople(people, all);
}

PunchRow MadeUpKiosk::punch(int i, const QDate& day) const
{
    PunchRow row{i + 1,
                 name(i),
                 QString::number(1001 + i),
                 i < 10 ? Direction::In : Direction::Out,
                 i % 5 == 3 ? VerifyMethod::Pin : VerifyMethod::Face,
                 QDateTime(day, QTime(7, 52).addSecs(i * 247)),
                 QStringLiteral("Main entrance"),
                 {}};
    row.recordedTime = row.localTime;
    row.recordedDirection = row.direction;
    row.voided = i == 9;
    row.corrected = i == 9 || i == 7;
    if (i == 7)
        row.recordedDirection = Direction::Out;
    return row;
}

void MadeUpKiosk::listPunches(const QDate& attendanceDay)
{
    std::vector<PunchRow> rows;
    for (int i = 0; i < 12 && !m_empty; ++i)
        rows.push_back(punch(i, attendanceDay));
    m_state.answerPunches(attendanceDay, rows);
}

void MadeUpKiosk::listPunchesOf(const PersonId& person, qint64 before, int limit)
{
    constexpr int kDays = 40;
    const QDate today(2026, 11, 20);
    std::vector<PunchRow> rows;
    for (qint64 i = std::min<qint64>(before, kDays) - 1; i > 0 && std::cmp_less(rows.size(), limit); --i) {
        PunchRow row = punch(static_cast<int>(i % 2), today.addDays((i - kDays) / 2));
        row.sequence = i;
        row.name = name(person.value().toInt() - 1001);
        row.personId = person.value();
        row.direction = row.recordedDirection = i % 2 == 0 ? Direction::In : Direction::Out;
        if (row.direction == Direction::Out)
            row.localTime = row.recordedTime = row.localTime.addSecs(8 * 3600 + i * 61);
        rows.push_back(row);
    }
    m_state.answerPunchesOf(person, before, rows);
}

void MadeUpKiosk::listHistory(qint64 sequence)
{
    const PunchRow row = punch(static_cast<int>(sequence) - 1, QDate(2026, 11, 20));
    std::vector<PunchCorrection> history;
    if (row.recordedDirection != row.direction)
        history.push_back({CorrectionKind::Direction, row.localTime.addSecs(3600), row.direction,
                           QStringLiteral("admin"), QStringLiteral("Forgot to check out")});
    if (row.voided)
        history.push_back({CorrectionKind::Voided, row.localTime.addSecs(3), std::nullopt, QStringLiteral("door"),
                           QStringLiteral("not me")});
    m_state.answerHistory(row, history);
}

void MadeUpKiosk::listOutbox()
{
    const QDateTime at(QDate(2026, 11, 20), QTime(7, 12), Qt::UTC);
    m_state.answerOutbox(
        {{31, QStringLiteral("Campus register"), name(3), at, OutboxRow::State::Parked, 1,
          QStringLiteral("unknown person 1004")},
         {32, QStringLiteral("Campus register"), name(5), at.addSecs(300), OutboxRow::State::Pending, 7, {}},
         {33, QStringLiteral("Campus register"), name(6), at.addSecs(500), OutboxRow::State::Pending, 6, {}},
         {29, QStringLiteral("PiHR"), name(2), at.addSecs(-900), OutboxRow::State::Delivered, 1, {}, true},
         {30, QStringLiteral("PiHR"), name(4), at.addSecs(-60), OutboxRow::State::Withdrawn, 0, {}}});
}

const std::vector<Scene>& scenes()
{
    static const std::vector<Scene> all = [] {
        std::vector<Scene> made = makeScenes();
        for (const auto& more : {setupScenes(), connectionScenes(), upkeepScenes()})
            made.insert(made.end(), more.begin(), more.end());
        return made;
    }();
    return all;
}

void settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

CameraPicture cameraPicture(const QString& mediaFolder, bool pixelated)
{
    QImage image(QDir(mediaFolder).filePath(QStringLiteral("franck_02221.jpg")));
    if (image.isNull()) {
        image = QImage(720, 576, QImage::Format_RGB32);
        image.fill(QColor(120, 132, 140));
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(70, 90, 120));
        painter.drawEllipse(QPointF(350, 620), 230, 210);
        painter.setBrush(QColor(196, 160, 136));
        painter.drawEllipse(
            QRectF(kFranck.x() * 720, kFranck.y() * 576, kFranck.width() * 720, kFranck.height() * 576));
    }
    image = image.convertToFormat(QImage::Format_RGB32);
    const QImage closeUp = pixelated ? withoutFace(image, kCloseUp) : image;
    image = fromFarther(image);
    return {pixelated ? withoutFace(image, kFranck) : image, kFranck, closeUp};
}

} // namespace rollcall::screenshots
