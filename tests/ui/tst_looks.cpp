// What can be measured of the looks: contrast, size of what is touched, text that is cut.
#include "tests/ui/kiosk_fixture.h"

#include "ui/admin/admin_shell.h"
#include "ui/admin/credential_sheet.h"
#include "ui/condition_looks.h"
#include "ui/language.h"
#include "ui/live/full_notice.h"
#include "ui/live/live_view.h"
#include "ui/pages/more_page.h"
#include "ui/screen_names.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keyboard.h"

#include "connectors/form.h"

#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>
#include <iterator>

using namespace rollcall;
using namespace rollcall::ui;

namespace {

constexpr double kReadable = 4.5;   // WCAG 2.1, 1.4.3 (AA)
constexpr double kFingertip = 12.0; // millimeters
constexpr double kPinKeyMin = 18.0;

struct Screen
{
    QSize size;
    double dotsPerInch;
};
const Screen kScreens[] = {
    {{1280, 800}, 149}, {{800, 480}, 133}, {{800, 1280}, 149}, {{480, 800}, 133}, {{1920, 1080}, 102}};
constexpr int kLargeScreen = 4; ///< has room for every language that the others have room for

EntryView entryAt(EntryView::Stage stage)
{
    EntryView entry;
    entry.stage = stage;
    entry.triesLeft = 4;
    entry.lockedUntil = QDateTime::currentDateTimeUtc().addSecs(3600);
    return entry;
}

/// Says the catalogue's sentences with two fifths more to read: no translation of ours adds as much.
class Longer : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (qstrcmp(context, "Conditions") != 0 || text.contains(u'%'))
            return {};
        return text + u' ' + text.left(text.size() * 2 / 5).trimmed();
    }
};

void checkTouch(const KioskFixture& kiosk, const QString& where)
{
    const Theme& theme = kiosk.window->theme();
    for (const QAbstractButton* button : kiosk.window->findChildren<QAbstractButton*>()) {
        if (!button->isVisible())
            continue;
        const double width = theme.millimeters(button->width());
        const double height = theme.millimeters(button->height());
        // Ten keys in a row cannot be 12 mm wide on a screen narrower than 120 mm; they are as wide as it allows.
        const bool narrow =
            qobject_cast<Keyboard*>(button->parentWidget()) && theme.millimeters(button->parentWidget()->width()) < 126;
        const double least = narrow ? 8.0 : kFingertip;
        QVERIFY2(width >= least && height >= kFingertip,
                 qPrintable(QStringLiteral("%1: '%2' %3 is %4 x %5 mm")
                                .arg(where, button->accessibleName(), button->objectName())
                                .arg(width)
                                .arg(height)));
    }
    for (const QLineEdit* edit : kiosk.window->findChildren<QLineEdit*>()) {
        if (edit->isVisible())
            QVERIFY2(theme.millimeters(edit->height()) >= kFingertip, qPrintable(where + edit->objectName()));
    }
}

void checkText(const KioskFixture& kiosk, const QString& where)
{
    for (const QLabel* label : kiosk.window->findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        int widest = 0;
        for (const QString& word :
             label->text().split(QRegularExpression(QStringLiteral("[\\s\\x{200B}]")))) // a word does not break
            widest = std::max(widest, label->fontMetrics().horizontalAdvance(word));
        if (!label->wordWrap())
            widest = label->fontMetrics().horizontalAdvance(label->text());
        QVERIFY2(label->height() >= needed && label->contentsRect().width() >= widest,
                 qPrintable(QStringLiteral("%1: '%2' needs %3 x %4, has %5 x %6")
                                .arg(where, label->text())
                                .arg(widest)
                                .arg(needed)
                                .arg(label->width())
                                .arg(label->height())));
    }
    for (const Button* button : kiosk.window->findChildren<Button*>()) {
        if (!button->isVisible() || qobject_cast<Keyboard*>(button->parentWidget()))
            continue;
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(QStringLiteral("%1: '%2' is cut: %3 of %4")
                                                                               .arg(where, button->text())
                                                                               .arg(button->width())
                                                                               .arg(button->sizeHint().width())));
    }
}

ExportView exportAt(WorkView::Stage stage)
{
    ExportView view;
    view.work = {stage, 41'500, 100'000, QStringLiteral("There is not enough space on the USB stick.")};
    view.file = QStringLiteral("/media/kiosk/BLUE/attendance_2026-11-20.csv");
    view.removable = true;
    return view;
}

/// The pages behind "Settings".
template <class Check> void checkUpkeep(KioskFixture& kiosk, const Check& check)
{
    const auto enter = [&kiosk](const char* name) {
        kiosk.window->admin().go(AdminShell::Page::More);
        kiosk.click(QStringLiteral("more:") + QLatin1String(name));
    };
    kiosk.window->admin().go(AdminShell::Page::People);
    kiosk.openPerson({PersonId(QStringLiteral("1001")), QStringLiteral("Amina Rahman"), true, {}, 3});
    kiosk.removePerson({PersonId(QStringLiteral("1001")), QStringLiteral("Amina Rahman"), 3, 2, true, 1'284, false});
    check("deletion report");
    kiosk.click(QStringLiteral("removalSave"));
    kiosk.exports.saves.answer(QStringLiteral("/media/kiosk/BLUE/deletion_1001.txt"));
    check("deletion report saved");
    kiosk.window->admin().go(AdminShell::Page::More);
    check("settings");
    kiosk.state.access().set({AccessStage::Open, 0, std::nullopt, {}, true});
    enter("pin");
    check("administrator PIN");
    kiosk.click(QStringLiteral("pinChange"));
    check("change the PIN");
    kiosk.click(QStringLiteral("pinBack"));
    enter("class");
    kiosk.classes.lists.answerAll(std::vector<ClassView>{});
    check("no class");
    const QDateTime begin(QDate(2026, 11, 20), QTime(9, 0));
    enter("class");
    kiosk.classes.lists.answerAll(
        std::vector<ClassView>{{QStringLiteral("CS101 Algorithms and data structures of the second year"),
                                begin,
                                begin.addSecs(5'400),
                                begin.addSecs(1'800),
                                {{QStringLiteral("1003"), QStringLiteral("Chidi Okafor"), {}, false},
                                 {QStringLiteral("1001"), QStringLiteral("Amina Rahman"), begin.addSecs(720), true}}}});
    check("class");
    enter("codes");
    kiosk.devices.lists.answerAll(std::vector<DeviceCodeRow>{});
    check("no unknown codes");
    enter("codes");
    const QString place = QStringLiteral("Back door of the warehouse");
    kiosk.devices.lists.answerAll(std::vector<DeviceCodeRow>{{QStringLiteral("back-door"),
                                                              place,
                                                              QStringLiteral("17"),
                                                              QStringLiteral("RAHMAN AMINA"),
                                                              {},
                                                              {},
                                                              QStringLiteral("1001"),
                                                              QStringLiteral("Amina Rahman"),
                                                              7,
                                                              0},
                                                             {QStringLiteral("back-door"),
                                                              place,
                                                              QStringLiteral("9"),
                                                              {},
                                                              QStringLiteral("1002"),
                                                              QStringLiteral("Ben Adler"),
                                                              {},
                                                              {},
                                                              3,
                                                              12}});
    check("device codes");
    for (const int row : {0, 1}) {
        kiosk.chooseRow(QStringLiteral("codeList"), row);
        kiosk.people.lists.answerAll(
            PeopleList{{{PersonId(QStringLiteral("1001")), QStringLiteral("Amina Rahman"), true, {}, 3}}, 1});
        check(row == 0 ? "unknown code" : "matched code");
        if (auto* back = kiosk.find<>(QStringLiteral("codeBack")))
            QTest::mouseClick(back, Qt::LeftButton);
    }
    enter("presence");
    check("presence before the answer");
    kiosk.presence.lists.answerAll(PresenceView{});
    check("no one is in");
    const QDateTime now = kiosk.clock.read().local();
    enter("presence");
    kiosk.presence.lists.answerAll(PresenceView{
        {{QStringLiteral("1001"), QStringLiteral("Amina Rahman"), now.addSecs(-3600), false, QStringLiteral("North")},
         {QStringLiteral("1002"), QStringLiteral("1002"), now.addDays(-1), true, {}}},
        now});
    check("who is in");
    kiosk.click(QStringLiteral("presenceSave"));
    kiosk.presence.saves.answer(QStringLiteral("/media/kiosk/BLUE/presence_2026-11-20_08-14-00.csv"));
    check("list saved");
    enter("presence");
    kiosk.presence.lists.answerAll(failure(ErrorCode::Unavailable, QStringLiteral("The database is locked.")));
    check("list that cannot be read");
    enter("export");
    kiosk.exports.lookups.answerAll(
        std::vector<ExportPlace>{{QStringLiteral("/media/kiosk/BLUE"), QStringLiteral("BLUE"), 14'000'000'000, true},
                                 {QStringLiteral("/var/lib/rollcall"), QStringLiteral("/var/lib/rollcall"), 0, false}});
    for (const char* period : {"period0", "period1", "period2", "period3"}) {
        kiosk.click(QLatin1String(period));
        check("export");
    }
    for (const WorkView::Stage stage : {WorkView::Stage::Running, WorkView::Stage::Finishing, WorkView::Stage::Done,
                                        WorkView::Stage::Failed, WorkView::Stage::Cancelled}) {
        kiosk.exports.running.set(exportAt(stage));
        check("export under way");
    }
    kiosk.exports.running.set({});
    enter("system");
    SystemView system;
    system.diskBytes = 240'000'000'000;
    system.diskFreeBytes = 212'000'000'000;
    system.celsius = 48.3;
    system.memoryBytes = 8'000'000'000;
    system.clock = ClockTrust::NotSet;
    system.now = kiosk.clock.read().local();
    system.runningSeconds = 300'000;
    system.apiUrl = QStringLiteral("https://kiosk-entrance-north.example.org:8000");
    system.apiFingerprint = QStringList(32, QStringLiteral("DB")).join(u':');
    system.versions = {{QStringLiteral("Rollcall"), QStringLiteral("1.0.0")}};
    system.log = {QStringLiteral("08:00:10 warning rollcall.kiosk: a picture or a screen was held up")};
    kiosk.system.reads.answerAll(system);
    check("system");
    kiosk.find<>(QStringLiteral("systemRestart"))->click();
    check("restart");
    kiosk.find<>(QStringLiteral("sheetKeep"))->click();
    VerifyView verify;
    verify.work = {WorkView::Stage::Running, 41'500, 100'000, {}};
    kiosk.system.verified.set(verify);
    check("verifying");
    for (const QString& fault : {QString(), QStringLiteral("entry 12 was changed after it was written")}) {
        verify.work = {WorkView::Stage::Done, 100'000, 100'000, fault};
        verify.brokenAt = 12;
        kiosk.system.verified.set(verify);
        check("verified");
    }
    enter("recognition");
    kiosk.recognition.reads.answerAll(RecognitionView{
        1'200, 3'600, 0.421, 0.9, {{PersonId(QStringLiteral("1003")), QStringLiteral("Carla Mendes"), 2.0}}});
    check("recognition");
    SettingsView pending = kiosk.state.settings().view();
    pending.recognition.restartNeeded = true;
    pending.recognition.strangersShare = 0.002; // none of those that are offered
    kiosk.state.settings().set(pending);
    check("recognition after a choice");
    kiosk.find<>(QStringLiteral("recognitionRestart"))->click();
    check("restart for recognition");
    kiosk.find<>(QStringLiteral("sheetKeep"))->click();
    SelfTestView test;
    test.work = {WorkView::Stage::Running, 300, 1'200, {}};
    kiosk.recognition.tested.set(test);
    check("recognition under test");
    test.work.stage = WorkView::Stage::Done;
    test.isWell = false;
    test.wrongMatchesAYear = 3.4;
    test.alike = {{PersonId(QStringLiteral("1002")), QStringLiteral("Bashir Chowdhury"),
                   PersonId(QStringLiteral("1031")), QStringLiteral("Amina Rahman"), true},
                  {PersonId(QStringLiteral("1002")), QStringLiteral("Bashir Chowdhury"),
                   PersonId(QStringLiteral("1032")), QStringLiteral("Dipu Barua"), false}};
    test.weak = {{PersonId(QStringLiteral("1007")), QStringLiteral("Grace Okafor"), 2}};
    kiosk.recognition.tested.set(test);
    check("recognition tested");
    enter("audit");
    check("audit trail");
    kiosk.audit.pages.answerAll(std::vector<AuditRow>());
    check("empty audit trail");
    for (const char* filter : {"auditKind", "auditWho", "auditWhen"}) {
        kiosk.click(QLatin1String(filter));
        check(filter);
        kiosk.click(QStringLiteral("choice0"));
        QCoreApplication::sendPostedEvents();
    }
}

} // namespace

class TestLooks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextRoleCanBeRead_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("dark") << static_cast<int>(ThemeKind::Dark);
        QTest::newRow("light") << static_cast<int>(ThemeKind::Light);
        QTest::newRow("high contrast") << static_cast<int>(ThemeKind::HighContrast);
    }
    void everyTextRoleCanBeRead()
    {
        QFETCH(int, kind);
        UiSettings settings;
        settings.theme = static_cast<ThemeKind>(kind);
        const Theme theme(settings);
        const auto check = [&](const QColor& ink, const QColor& ground, const QString& what) {
            const double ratio = contrastRatio(ink, ground);
            QVERIFY2(ratio >= kReadable,
                     qPrintable(QStringLiteral("%1: %2 on %3 is %4").arg(what, ink.name(), ground.name()).arg(ratio)));
        };
        for (const Color ground : {Color::Background, Color::Surface}) {
            for (const Color ink :
                 {Color::Text, Color::Muted, Color::Info, Color::In, Color::Out, Color::Warning, Color::Danger})
                check(theme.color(ink), theme.color(ground), QStringLiteral("role %1").arg(static_cast<int>(ink)));
        }
        check(theme.color(Color::Text), theme.color(Color::Raised), QStringLiteral("text on raised"));
        for (const Color fill : {Color::Info, Color::In, Color::Out, Color::Warning, Color::Danger})
            check(theme.color(Color::OnAccent), theme.color(fill), QStringLiteral("on accent"));
        check(theme.color(Color::Info), theme.blend(Color::Surface, Color::Info, tokens::kPressedTint),
              QStringLiteral("rail"));
        // Over the picture: whatever the camera sees shines through the shade.
        for (const QColor& picture : {QColor(Qt::white), QColor(Qt::black)}) {
            const QColor shade = theme.color(Color::Background);
            const auto mix = [&](int a, int b) { return qRound(b + (a - b) * tokens::kScrimOpacity); };
            check(theme.color(Color::Text),
                  QColor(mix(shade.red(), picture.red()), mix(shade.green(), picture.green()),
                         mix(shade.blue(), picture.blue())),
                  QStringLiteral("over the picture"));
        }
    }

    /// At the door and in the list of the administration.
    void everyStateHasContrast()
    {
        for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::Light, ThemeKind::HighContrast}) {
            UiSettings settings;
            settings.theme = kind;
            const Theme theme(settings);
            for (const ConditionEntry& entry : conditionCatalogue()) {
                for (const Color ground : {Color::Background, Color::Surface})
                    QVERIFY2(contrastRatio(theme.color(colorOf(entry.weight)), theme.color(ground)) >= kReadable,
                             entry.name);
            }
        }
    }

    /// 21:1 for black on white and 1:1 for a color on itself: WCAG's own examples.
    void contrastIsComputedAsWcagSays()
    {
        QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(contrastRatio(Qt::red, Qt::red) * 100), 100);
        QCOMPARE(qRound(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) * 100),
                 448); // the well-known #777 that just fails
    }

    void capitalsOfANameAreTwelveMillimetersHigh()
    {
        if (!QFontDatabase::families().contains(QStringLiteral("Noto Sans")))
            QSKIP("Noto Sans is not installed");
        UiSettings settings;
        settings.dotsPerInch = 149;
        settings.screenSize = {1280, 800};
        const Theme theme(settings);
        QVERIFY(theme.millimeters(QFontMetrics(theme.font(Type::Name, true)).capHeight()) >= 12.0);
    }

    /// Catches: a screen of 21 inches that is empty but for small words; and one of 10 inches that changes with it.
    void aLargeScreenIsUsed()
    {
        const auto themeOf = [](QSize size, double dotsPerInch) {
            UiSettings settings;
            settings.dotsPerInch = dotsPerInch;
            settings.screenSize = size;
            return Theme(settings);
        };
        const Theme large = themeOf({1920, 1080}, 102);
        QVERIFY(large.font(Type::Name).pixelSize() >= 1080 / 10);
        QVERIFY(large.px(tokens::kTouch) >= 1080 / 14);
        QVERIFY(large.millimeters(large.px(tokens::kTouch)) > 18); // measured, not what the tokens say
        QVERIFY(!large.isCompact());
        const Theme usual = themeOf({1280, 800}, 149);
        QCOMPARE(usual.px(160), 149); // 160 to the inch
        QCOMPARE(themeOf({480, 800}, 133).px(160), 133);
        QCOMPARE(themeOf({1080, 1920}, 102).px(160), large.px(160)); // upright, too
    }

    void everythingCanBeTouchedAndRead_data()
    {
        QTest::addColumn<int>("screen");
        QTest::addColumn<QString>("language");
        for (int i = 0; i < static_cast<int>(std::size(kScreens)); ++i) {
            const QString name = QStringLiteral("%1x%2").arg(kScreens[i].size.width()).arg(kScreens[i].size.height());
            for (const char* language : {"en", "bn", "ar", "hi", "es"}) {
                if (i != kLargeScreen || qstrcmp(language, "en") == 0)
                    QTest::newRow(qPrintable(name + u' ' + QLatin1String(language)))
                        << i << QString::fromLatin1(language);
            }
        }
    }
    void everythingCanBeTouchedAndRead()
    {
        QFETCH(int, screen);
        QFETCH(QString, language);
        useLanguage(language);
        KioskFixture kiosk(kScreens[screen].size, kScreens[screen].dotsPerInch);
        kiosk.settings.language = language;
        kiosk.settings.languages = {QStringLiteral("en"), QStringLiteral("bn"), QStringLiteral("ar"),
                                    QStringLiteral("hi"), QStringLiteral("es")};
        kiosk.open();
        const auto check = [&](const char* where) {
            QCoreApplication::sendPostedEvents();
            kiosk.window->grab(); // settles the layouts
            QCoreApplication::sendPostedEvents();
            // A page that needs more room makes the window larger than the screen.
            QVERIFY2(kiosk.window->size() == kScreens[screen].size,
                     qPrintable(QStringLiteral("%1: the window is %2 x %3")
                                    .arg(QLatin1String(where))
                                    .arg(kiosk.window->width())
                                    .arg(kiosk.window->height())));
            checkTouch(kiosk, QLatin1String(where));
            checkText(kiosk, QLatin1String(where));
        };
        check("door");
        kiosk.click(QStringLiteral("doorPin"));
        check("number");
        kiosk.click(QStringLiteral("pin1"));
        kiosk.click(QStringLiteral("pinConfirm"));
        kiosk.state.setEntry(entryAt(EntryView::Stage::WrongPin));
        check("PIN");
        kiosk.click(QStringLiteral("pinBack"));
        kiosk.click(QStringLiteral("doorScan"));
        check("scan");
        for (const EntryView::Stage stage :
             {EntryView::Stage::UnknownToken, EntryView::Stage::AskingServer, EntryView::Stage::Locked}) {
            kiosk.state.setEntry(entryAt(stage));
            check("scan answered");
        }
        kiosk.click(QStringLiteral("scanCancel"));
        kiosk.state.setEntry({});
        kiosk.state.notify({Notice::Kind::Unknown, TrackId{1}, {}, {}, Direction::In, {}});
        check("unknown");
        kiosk.window->live().leave();
        for (const ChallengeAction action : kChallengeActions) {
            kiosk.state.setChallenge(ChallengeView{TrackId{1}, action});
            check("challenge");
        }
        kiosk.state.setChallenge(std::nullopt);
        kiosk.state.ask({TrackId{1}, PersonId(QStringLiteral("1")), QStringLiteral("Amina Rahman")});
        check("question");
        kiosk.state.setCamera(CameraView::Lost, QStringLiteral("No picture from /dev/video0 for 3 seconds"));
        check("camera lost");
        kiosk.state.access().set({AccessStage::NeedsFirstPin, 0, std::nullopt});
        Q_EMIT kiosk.window->live().adminWanted();
        check("first PIN");
        for (const QAbstractButton* key : kiosk.window->findChildren<QAbstractButton*>(
                 QRegularExpression(QStringLiteral("^pin(\\d|Erase|Confirm)$"))))
            QVERIFY(kiosk.window->theme().millimeters(std::min(key->width(), key->height())) >= kPinKeyMin);
        kiosk.state.access().set({AccessStage::Open, 0, std::nullopt});
        kiosk.people.lists.answerAll(
            PeopleList{{{PersonId(QStringLiteral("1001")), QStringLiteral("Amina Rahman"), true, {}, 3}}, 1});
        check("people");
        auto* list = kiosk.find<QAbstractItemView>(QStringLiteral("peopleList"));
        QVERIFY(list);
        Q_EMIT list->clicked(list->model()->index(0, 0));
        check("person");
        kiosk.find<>(QStringLiteral("personEdit"))->click();
        check("correct a name");
        kiosk.find<>(QStringLiteral("editOther"))->click();
        check("change an identifier");
        kiosk.find<QLineEdit>(QStringLiteral("editIdentifier"))->setText(QStringLiteral("1010"));
        kiosk.find<>(QStringLiteral("editSave"))->click();
        check("what a changed identifier means");
        kiosk.find<>(QStringLiteral("sheetKeep"))->click();
        kiosk.find<>(QStringLiteral("editCancel"))->click();
        for (const char* way : {"personPin", "personCard", "personCode"}) {
            kiosk.find<>(QLatin1String(way))->click();
            check(way);
            kiosk.window->findChild<CredentialSheet*>()->close();
        }
        Person known{PersonId(QStringLiteral("1001")), QStringLiteral("Amina Rahman"), true, {}, 3};
        known.entryNumber = QStringLiteral("1001");
        known.hasCard = true;
        known.hasQrCode = true;
        for (const Credential way : {Credential::Pin, Credential::Card, Credential::Code}) {
            kiosk.window->findChild<CredentialSheet*>()->open(known, way);
            check("credential");
        }
        kiosk.click(QStringLiteral("credentialDo"));
        kiosk.people.changes.answer();
        check("code");
        kiosk.window->findChild<CredentialSheet*>()->close();
        kiosk.find<>(QStringLiteral("personRemove"))->click();
        check("delete");
        kiosk.find<>(QStringLiteral("sheetKeep"))->click();
        kiosk.window->admin().go(AdminShell::Page::Enroll);
        check("enroll form");
        EnrollmentView capturing;
        capturing.stage = EnrollmentView::Stage::Capturing;
        capturing.complete = true;
        kiosk.enrollment.progress.set(capturing);
        check("enroll capture");
        kiosk.click(QStringLiteral("captureSave"));
        kiosk.enrollment.outcomes.answer(
            EnrollmentOutcome{EnrollmentOutcome::Kind::Doubted, QStringLiteral("Amina Rahman"), true});
        check("enroll doubted");
        kiosk.enrollment.progress.set({});
        kiosk.window->admin().go(AdminShell::Page::Punches);
        kiosk.attendance.lists.answerAll(std::vector<PunchRow>());
        check("punches");
        PunchRow punch{7,
                       QStringLiteral("Amina Rahman"),
                       QStringLiteral("1001"),
                       Direction::In,
                       VerifyMethod::Face,
                       kiosk.clock.read().local(),
                       QStringLiteral("Main entrance"),
                       {}};
        punch.recordedTime = punch.localTime;
        punch.corrected = true;
        punch.missedOut = true;
        kiosk.window->admin().go(AdminShell::Page::Punches); // the day is asked for again
        kiosk.attendance.lists.answerAll(std::vector<PunchRow>{punch});
        check("punches of a day");
        auto* punches = kiosk.find<QAbstractItemView>(QStringLiteral("punchesList"));
        QVERIFY(punches);
        Q_EMIT punches->clicked(punches->model()->index(0, 0));
        kiosk.attendance.histories.answerAll(
            PunchHistoryView{punch,
                             {{CorrectionKind::Direction, punch.localTime, Direction::In, QStringLiteral("admin"),
                               QStringLiteral("Forgot")}}});
        check("punch");
        for (const char* button : {"punchVoid", "punchTurn"}) {
            kiosk.find<>(QLatin1String(button))->click();
            check(button);
            kiosk.find<>(QStringLiteral("sheetKeep"))->click();
        }
        kiosk.find<>(QStringLiteral("punchCheckOut"))->click();
        kiosk.attendance.lists.answerAll(std::vector<PunchRow>{punch});
        check("add a check-out");
        kiosk.find<>(QStringLiteral("formCancel"))->click();
        Q_EMIT punches->clicked(punches->model()->index(0, 0));
        kiosk.find<>(QStringLiteral("punchAdd"))->click();
        check("add a punch");
        kiosk.find<>(QStringLiteral("formNext"))->click();
        check("confirm the punch");
        kiosk.find<>(QStringLiteral("sheetKeep"))->click();
        kiosk.state.setLinks({{QStringLiteral("pihr"),
                               QStringLiteral("PiHR"),
                               LinkView::Offline,
                               QStringLiteral("no answer"),
                               12,
                               1,
                               {},
                               {}}});
        kiosk.outbox.rows = {{1, QStringLiteral("PiHR"), QStringLiteral("Amina Rahman"),
                              toDateTimeUtc(kiosk.clock.wall()), OutboxRow::State::Parked, 1,
                              QStringLiteral("unknown person 1001")},
                             {2,
                              QStringLiteral("PiHR"),
                              QStringLiteral("Amina Rahman"),
                              toDateTimeUtc(kiosk.clock.wall()),
                              OutboxRow::State::Delivered,
                              1,
                              {},
                              true},
                             {3,
                              QStringLiteral("PiHR"),
                              QStringLiteral("Amina Rahman"),
                              toDateTimeUtc(kiosk.clock.wall()),
                              OutboxRow::State::Withdrawn,
                              0,
                              {}}};
        kiosk.window->admin().go(AdminShell::Page::Connections);
        check("connections");
        checkUpkeep(kiosk, check);
        kiosk.window->admin().go(AdminShell::Page::Connections);
        std::vector<ConnectorForm> forms;
        for (const OfferedForm& form : connectorForms())
            forms.push_back(form.shown);
        ConnectionState& connections = kiosk.state.connections();
        connections.setForms(std::move(forms));
        connections.setConnections({{QStringLiteral("pihr"), false, true, QStringLiteral("pihr"), {}}});
        check("a connection");
        ConnectorTest refused{{ConnectorStage::NameFound, ConnectorStage::Connected, ConnectorStage::Secured,
                               ConnectorStage::Answered, ConnectorStage::Accepted},
                              2,
                              false,
                              ConnectorFault::None,
                              QStringLiteral("pihr.example"),
                              8765,
                              0,
                              {}};
        kiosk.find<>(QStringLiteral("linkTest:pihr"))->click();
        kiosk.connections.report(refused);
        check("a test that runs");
        refused.finished = true;
        refused.fault = ConnectorFault::CertificateUnknown;
        kiosk.connections.report(refused);
        check("a test that failed");
        kiosk.find<>(QStringLiteral("linkRemove:pihr"))->click();
        check("remove a connection");
        kiosk.find<>(QStringLiteral("sheetKeep"))->click();
        for (const OfferedForm& form : connectorForms()) {
            kiosk.find<>(QStringLiteral("linkAdd"))->click();
            check("which sort");
            kiosk.find<>(QStringLiteral("kind:") + form.shown.name)->click();
            kiosk.find<>(QStringLiteral("formMore"))->click();
            check("connection form");
            if (form.shown.search) {
                kiosk.connections.networks = {QStringLiteral("192.168.100.0/24"), QStringLiteral("172.16.100.0/22")};
                kiosk.find<>(QStringLiteral("formFind"))->click();
                check("search");
                kiosk.find<>(QStringLiteral("findSearch"))->click();
                FoundSystem found{QStringLiteral("192.168.100.201"), QStringLiteral("SpeedFace-V5L[TI]"),
                                  QStringLiteral("CJ9T204460042"), QStringLiteral("ZLM60_TFT"), false};
                kiosk.connections.report(ConnectorSearch{120, 254, false, {found}});
                check("search that runs");
                kiosk.connections.report(ConnectorSearch{254, 254, true, {found}});
                check("search that found one");
                kiosk.find<>(QStringLiteral("findSearch"))->click();
                kiosk.connections.report(ConnectorSearch{254, 254, true, {}});
                check("search that found none");
                kiosk.find<>(QStringLiteral("findLeave"))->click();
            }
            kiosk.find<>(QStringLiteral("formLeave"))->click();
        }
        kiosk.window->admin().leave();
        kiosk.state.access().set({});
        kiosk.state.setCamera(CameraView::Live, {});
        kiosk.window->live().leave();
        kiosk.window->live().sleep();
        check("idle");
        useLanguage(QStringLiteral("en"));
    }

    void everyStateCanBeTouchedAndRead_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("dotsPerInch");
        QTest::addColumn<QString>("language"); // empty: English, and longer than any translation is
        std::vector<Screen> screens(std::begin(kScreens), std::end(kScreens));
        screens.push_back({{1920, 1080}, 102});
        for (const Screen& screen : screens) {
            const QString name = QStringLiteral("%1x%2").arg(screen.size.width()).arg(screen.size.height());
            for (const char* language : {"", "ar"})
                QTest::newRow(qPrintable(name + u' ' + QLatin1String(language)))
                    << screen.size << screen.dotsPerInch << QString::fromLatin1(language);
        }
    }
    /// Catches: a sentence of the catalogue that is cut, or that a button covers, on some screen in some language.
    void everyStateCanBeTouchedAndRead()
    {
        QFETCH(QSize, size);
        QFETCH(double, dotsPerInch);
        QFETCH(QString, language);
        Longer longer;
        useLanguage(language.isEmpty() ? QStringLiteral("en") : language);
        if (language.isEmpty())
            QCoreApplication::installTranslator(&longer);
        KioskFixture kiosk(size, dotsPerInch);
        kiosk.settings.language = language.isEmpty() ? QStringLiteral("en") : language;
        kiosk.settings.languages = {QStringLiteral("en"), QStringLiteral("bn"), QStringLiteral("ar"),
                                    QStringLiteral("hi"), QStringLiteral("es")};
        kiosk.open();
        const auto check = [&](const QString& where) {
            QCoreApplication::sendPostedEvents();
            kiosk.window->grab(); // settles the layouts
            QCoreApplication::sendPostedEvents();
            QVERIFY2(kiosk.window->size() == size, qPrintable(where));
            checkTouch(kiosk, where);
            checkText(kiosk, where);
            const auto* notice = kiosk.find<FullNotice>({});
            if (notice == nullptr)
                return;
            for (const auto* label : notice->findChildren<QLabel*>()) {
                if (!label->isVisible())
                    continue;
                const QRect box(label->mapTo(kiosk.window.get(), QPoint()), label->size());
                for (const char* name : {"doorPin", "doorScan"}) {
                    const auto* button = kiosk.find<>(QLatin1String(name));
                    QVERIFY2(!button || !box.intersects(button->geometry()), qPrintable(where));
                }
            }
        };
        const QString detail = QStringLiteral("the template key /var/lib/rollcall/template.key is missing");
        const auto forEach = [&](const QString& place) {
            for (const ConditionEntry& entry : conditionCatalogue()) {
                kiosk.state.conditions().report(Conditions::Source::Storage, {{entry.condition, detail}});
                check(place + QLatin1String(entry.name));
            }
        };
        forEach(QStringLiteral("door: "));
        kiosk.openAdmin();
        kiosk.window->admin().go(AdminShell::Page::More);
        kiosk.click(QStringLiteral("more:system"));
        forEach(QStringLiteral("system: "));
        QCoreApplication::removeTranslator(&longer);
        useLanguage(QStringLiteral("en"));
    }

    void setupCanBeTouchedAndRead_data() { everythingCanBeTouchedAndRead_data(); }
    void setupCanBeTouchedAndRead()
    {
        QFETCH(int, screen);
        QFETCH(QString, language);
        useLanguage(language);
        KioskFixture kiosk(kScreens[screen].size, kScreens[screen].dotsPerInch);
        kiosk.settings.language = language;
        kiosk.settingsAdmin.state = &kiosk.state.settings();
        kiosk.settingsAdmin.cameras = {{QStringLiteral("v4l2:/dev/video0"), QStringLiteral("Logitech BRIO")}};
        SettingsView view;
        view.setupDone = false;
        view.language = language;
        view.zone = QStringLiteral("America/Argentina/Buenos_Aires"); // of the longest names
        kiosk.state.settings().set(view);
        kiosk.open();
        const auto check = [&](const QString& where) {
            QCoreApplication::processEvents();
            kiosk.window->grab(); // settles the layouts
            checkTouch(kiosk, where);
            checkText(kiosk, where);
        };
        kiosk.state.access().set({AccessStage::NeedsFirstPin, 0, std::nullopt});
        check(QStringLiteral("set-up: language"));
        kiosk.click(QStringLiteral("setupNext"));
        check(QStringLiteral("set-up: PIN"));
        kiosk.state.access().set({AccessStage::Open, 0, std::nullopt});
        check(QStringLiteral("set-up: door"));
        auto* name = kiosk.find<QLineEdit>(QStringLiteral("doorName"));
        QVERIFY(name);
        QTest::mouseClick(name, Qt::LeftButton);
        check(QStringLiteral("set-up: name of the door"));
        kiosk.find<>(QStringLiteral("rule0"))->click();
        kiosk.click(QStringLiteral("setupNext"));
        check(QStringLiteral("set-up: clock"));
        kiosk.clock.setQuality(ClockQuality::Unsynchronized);
        kiosk.click(QStringLiteral("zoneChange"));
        check(QStringLiteral("set-up: zone"));
        kiosk.click(QStringLiteral("zoneBack"));
        kiosk.click(QStringLiteral("setupNext"));
        check(QStringLiteral("set-up: camera"));
        kiosk.state.setCamera(CameraView::Missing, {});
        check(QStringLiteral("set-up: no camera"));
        kiosk.state.setCamera(CameraView::Live, {});
        kiosk.click(QStringLiteral("setupNext"));
        check(QStringLiteral("set-up: server"));
        kiosk.click(QStringLiteral("setupNext"));
        check(QStringLiteral("set-up: end"));
        kiosk.click(QStringLiteral("setupDoor"));
        kiosk.openAdmin();
        kiosk.window->admin().go(AdminShell::Page::More);
        for (int entry = 0; entry < 4; ++entry) {
            kiosk.window->admin().more().open(entry);
            check(QStringLiteral("settings %1").arg(entry));
        }
        kiosk.state.settings().setRestarting();
        check(QStringLiteral("restarting"));
        useLanguage(QStringLiteral("en"));
    }
};

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
