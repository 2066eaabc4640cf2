// Every state of the catalogue, as the screen shows it.
#include "tests/ui/kiosk_fixture.h"

#include "base/translatable.h"
#include "screen/conditions.h"
#include "ui/admin/admin_shell.h"
#include "ui/condition_looks.h"
#include "ui/language.h"
#include "ui/live/card_stack.h"
#include "ui/live/full_notice.h"
#include "ui/live/guidance_pill.h"
#include "ui/live/live_view.h"
#include "ui/live/top_bar.h"
#include "ui/pages/more_page.h"

#include <QFile>
#include <QLabel>
#include <QProcess>

using namespace rollcall;
using namespace rollcall::ui;

namespace {

using Source = Conditions::Source;

QString notice(const KioskFixture& kiosk)
{
    const auto* shown = kiosk.find<FullNotice>({});
    return shown ? shown->title() : QString();
}

QStringList texts(const QWidget& widget)
{
    QStringList all;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->isVisible())
            all << label->text();
    }
    return all;
}

} // namespace

class TestConditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { useLanguage(QStringLiteral("en_GB")); }

    /// Catches: an entry out of its order, a state without a sentence, one that takes faces away in silence.
    void theCatalogueIsComplete()
    {
        QStringList names;
        int index = 0;
        for (const ConditionEntry& entry : conditionCatalogue()) {
            QCOMPARE(static_cast<int>(entry.condition), index++);
            QVERIFY(!names.contains(QLatin1String(entry.name)));
            names << QLatin1String(entry.name);
            QVERIFY2(*entry.administrator != '\0', entry.name);
            QVERIFY2(entry.lost.testFlag(Ability::Face) == (*entry.door != '\0'), entry.name);
            // Nothing that is wrong is invisible to a person who looks for it in passing.
            QVERIFY2(entry.weight != ConditionWeight::Fault || *entry.mark != '\0', entry.name);
        }
        QCOMPARE(index, static_cast<int>(Condition::AdministrationLocked) + 1);
    }

    void everyStateIsSaid_data()
    {
        QTest::addColumn<int>("condition");
        for (const ConditionEntry& entry : conditionCatalogue())
            QTest::newRow(entry.name) << static_cast<int>(entry.condition);
    }
    /// Catches: a person who is told that they are not known when the kiosk knows no one; an offer that does not work;
    /// an administrator who finds no word of it.
    void everyStateIsSaid()
    {
        QFETCH(int, condition);
        const ConditionEntry& entry = entryOf(static_cast<Condition>(condition));
        const bool passing = entry.weight == ConditionWeight::Passing;
        KioskFixture kiosk;
        kiosk.open();
        QVERIFY(kiosk.find<>(QStringLiteral("doorPin")) && kiosk.find<>(QStringLiteral("doorScan")));
        kiosk.state.conditions().report(Source::Storage, {{entry.condition, QStringLiteral("the detail")}});
        const bool face = !entry.lost.testFlag(Ability::Face);
        QCOMPARE(notice(kiosk), face ? QString() : QString::fromLatin1(entry.door));
        QCOMPARE(kiosk.find<>(QStringLiteral("doorPin")) != nullptr, passing || !entry.lost.testFlag(Ability::Pin));
        QCOMPARE(kiosk.find<>(QStringLiteral("doorScan")) != nullptr, passing || !entry.lost.testFlag(Ability::Code));
        if (!face) {
            const QString advice = kiosk.find<FullNotice>({})->text();
            QVERIFY(!advice.isEmpty());
            QCOMPARE(advice.contains(QStringLiteral("PIN")), !passing && !entry.lost.testFlag(Ability::Pin));
            QCOMPARE(advice.contains(QStringLiteral("QR")),
                     !passing && !entry.lost.testFlag(Ability::Code) && !entry.lost.testFlag(Ability::Pin));
            // What cannot be followed is not asked for.
            kiosk.state.setGuidance(Guidance::ComeCloser);
            QVERIFY(!kiosk.window->findChild<GuidancePill*>()->isVisible());
            kiosk.window->live().sleep();
            QVERIFY(!kiosk.window->live().isIdle());
        }
        const auto& marks = kiosk.window->findChild<TopBar*>()->marks();
        QCOMPARE(marks.size(), *entry.mark == '\0' ? 0U : 1U);
        if (!marks.empty())
            QCOMPARE(marks[0].words, QString::fromLatin1(entry.mark));

        kiosk.openAdmin();
        kiosk.window->admin().go(AdminShell::Page::More);
        kiosk.click(QStringLiteral("more:system"));
        auto* problems = kiosk.find<QWidget>(QStringLiteral("systemProblems"));
        QVERIFY(problems);
        QVERIFY(texts(*problems).contains(QString::fromLatin1(entry.administrator) + QStringLiteral("\nthe detail")));
        kiosk.state.conditions().report(Source::Storage, {});
        QVERIFY(!problems->isVisible());
        QVERIFY(notice(kiosk).isEmpty());
    }

    /// Catches: the second of two states that hides the first, and an offer of what only one of them leaves.
    void theGravestIsSaidFirst()
    {
        KioskFixture kiosk;
        kiosk.open();
        kiosk.state.setCamera(CameraView::Missing, {});
        QCOMPARE(notice(kiosk), QStringLiteral("There is no camera"));
        QCOMPARE(kiosk.find<FullNotice>({})->text(), QStringLiteral("Use your PIN or card, or tell the office."));
        kiosk.state.setStorage({{Condition::KeyMissing, {}}});
        QCOMPARE(notice(kiosk), QStringLiteral("This kiosk cannot recognize anyone right now"));
        QCOMPARE(kiosk.find<FullNotice>({})->text(), QStringLiteral("Please tell the office."));
        QVERIFY(!kiosk.find<>(QStringLiteral("doorPin")));
        kiosk.state.setStorage({});
        QCOMPARE(notice(kiosk), QStringLiteral("There is no camera"));
        QVERIFY(kiosk.find<>(QStringLiteral("doorPin")));
    }

    /// Catches: a device that fails and is seen by no one who does not open its card; an alarm at each short failure,
    /// or at a server that is only unreachable.
    void aSystemThatFailsIsMarkedAndFound()
    {
        KioskFixture kiosk;
        kiosk.open();
        const auto marks = [&kiosk] {
            QStringList words;
            for (const TopBar::Mark& mark : kiosk.window->findChild<TopBar*>()->marks())
                words << mark.words;
            return words;
        };
        const auto become = [&kiosk](LinkView state, bool delivers, bool paused = false) {
            LinkStatus link;
            link.id = QStringLiteral("back-door");
            link.title = translatable("Connector", "Device (%1)", {QStringLiteral("192.0.2.20:4370")});
            link.state = state;
            link.delivers = delivers;
            link.paused = paused;
            kiosk.state.setLinks({link});
        };
        const QStringList attention{QStringLiteral("Check connections")};
        become(LinkView::Connecting, false); // fewer than five failures
        QCOMPARE(marks(), QStringList());
        become(LinkView::Offline, true);
        QCOMPARE(marks(), QStringList{QStringLiteral("Offline")});
        become(LinkView::Refused, true, true);
        QVERIFY(!marks().contains(attention.front()));
        become(LinkView::Refused, true);
        QVERIFY(marks().contains(attention.front()));
        for (const LinkView state : {LinkView::Refused, LinkView::Offline}) {
            become(state, false);
            QCOMPARE(marks(), attention);
        }
        QCOMPARE(notice(kiosk), QString()); // nothing to people at the door
        QVERIFY(kiosk.find<>(QStringLiteral("doorPin")));

        kiosk.openAdmin();
        auto* rail = kiosk.find<>(QStringLiteral("rail3"));
        QCOMPARE(rail->accessibleName() + rail->text(), QStringLiteral("Connections"));
        QVERIFY(!rail->accessibleDescription().isEmpty());
        kiosk.window->admin().go(AdminShell::Page::More);
        kiosk.click(QStringLiteral("more:system"));
        const QStringList read = texts(*kiosk.find<QWidget>(QStringLiteral("systemProblems")));
        QVERIFY2(read.join(u' ').contains(QStringLiteral("\nDevice (192.0.2.20:4370)")), qPrintable(read.join(u'|')));
        kiosk.click(QStringLiteral("systemConnections"));
        QCOMPARE(kiosk.window->admin().place().page, AdminShell::Page::Connections);
        become(LinkView::Online, false);
        QVERIFY(rail->accessibleDescription().isEmpty());
        QCOMPARE(marks(), QStringList());
    }

    /// Catches: an enrollment that waits for ever for a picture.
    void enrollmentAndSetupSayWhatIsMissing()
    {
        KioskFixture kiosk;
        kiosk.open();
        kiosk.openAdmin();
        kiosk.window->admin().go(AdminShell::Page::Enroll);
        EnrollmentView capturing;
        capturing.stage = EnrollmentView::Stage::Capturing;
        kiosk.enrollment.progress.set(capturing);
        QVERIFY(!texts(kiosk.window->admin()).contains(QStringLiteral("There is no camera")));
        kiosk.state.setCamera(CameraView::Missing, {});
        QVERIFY(texts(kiosk.window->admin()).contains(QStringLiteral("There is no camera")));
        kiosk.state.setCamera(CameraView::Live, {});
        QVERIFY(!texts(kiosk.window->admin()).contains(QStringLiteral("There is no camera")));
    }

    void unknownFacesKeepTheirWords()
    {
        KioskFixture kiosk;
        kiosk.settings.languages = {QStringLiteral("en"), QStringLiteral("es")};
        kiosk.open();
        auto* cards = kiosk.window->findChild<CardStack*>();
        const auto stand = [&](FaceStage stage, quint64 track = 1) {
            kiosk.state.setFaces({{TrackId{track}, QRectF(0.3, 0.2, 0.3, 0.4), stage, 0, {}}});
        };
        kiosk.state.notify({Notice::Kind::Unknown, TrackId{1}, {}, {}, Direction::In, {}});
        for (int i = 0; i < 11; ++i) { // longer than a notice lasts
            QTest::qWait(tokens::kNoticeFor / 10);
            stand(FaceStage::Unknown);
        }
        QCOMPARE(cards->cards().size(), 1);
        // In their own language, it is said again.
        kiosk.click(QStringLiteral("doorLanguage"));
        kiosk.click(QStringLiteral("choice1"));
        QTRY_COMPARE(kiosk.window->language(), QStringLiteral("es"));
        cards = kiosk.window->findChild<CardStack*>();
        QCOMPARE(cards->cards().size(), 1);
        QVERIFY(cards->cards().front()->content().shape == Shape::Unknown);
        // They use their PIN: it is not said once more after the welcome.
        kiosk.click(QStringLiteral("doorPin"));
        kiosk.window->live().leave();
        stand(FaceStage::Unknown);
        QVERIFY(cards->cards().isEmpty());
        kiosk.state.setFaces({});
        stand(FaceStage::Unknown, 2);
        QCOMPARE(cards->cards().size(), 1);
    }

    void theIdleScreenOffersWhatTheDoorDoes()
    {
        KioskFixture kiosk;
        kiosk.settings.languages = {QStringLiteral("en"), QStringLiteral("es")};
        kiosk.open();
        kiosk.window->live().sleep();
        QVERIFY(kiosk.window->live().isIdle());
        for (const char* name : {"doorPin", "doorScan"}) {
            auto* button = kiosk.find<>(QLatin1String(name));
            QVERIFY2(button, name);
            QCOMPARE(kiosk.window->live().childAt(button->geometry().center()), button);
            for (const char* language : {"language:en", "language:es"})
                QVERIFY(!kiosk.find<>(QLatin1String(language))->geometry().intersects(button->geometry()));
        }
        kiosk.click(QStringLiteral("doorPin"));
        QVERIFY(!kiosk.window->live().isIdle());
        QVERIFY(kiosk.find<>(QStringLiteral("pin1")));
    }

    /// Catches: buttons that come only with the first face.
    void theWaysInAreThereFromTheFirstFrame()
    {
        KioskFixture kiosk;
        kiosk.state.setCamera(CameraView::Starting, {});
        kiosk.open();
        QVERIFY(kiosk.find<>(QStringLiteral("doorPin")));
        kiosk.state.setCamera(CameraView::Live, {});
        QVERIFY(kiosk.find<>(QStringLiteral("doorPin")) && kiosk.find<>(QStringLiteral("doorScan")));
    }

    void aTapOnTheLockSaysHold()
    {
        KioskFixture kiosk;
        kiosk.open();
        auto* corner = kiosk.find<QAbstractButton>({});
        for (auto* button : kiosk.window->live().findChildren<QAbstractButton*>()) {
            if (button->accessibleName().contains(QStringLiteral("press and hold")))
                corner = button;
        }
        auto* pill = kiosk.window->findChild<GuidancePill*>();
        QTest::mouseClick(corner, Qt::LeftButton);
        QCOMPARE(pill->text(), QStringLiteral("Press and hold the lock"));
        QVERIFY(pill->isVisible());
        QTRY_VERIFY(!pill->isVisible());
    }

    void theTableInTheDocumentsIsTheCatalogue()
    {
        QFile file(QStringLiteral(ROLLCALL_SOURCE_DIR "/docs/kiosk-states.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList rows =
            QString::fromUtf8(file.readAll()).split(QLatin1Char('\n')).filter(QStringLiteral("| `"));
        QCOMPARE(rows.size(), static_cast<qsizetype>(conditionCatalogue().size()));
        for (const ConditionEntry& entry : conditionCatalogue()) {
            const QString& row = rows[static_cast<qsizetype>(entry.condition)];
            QVERIFY2(row.startsWith(QStringLiteral("| `%1` |").arg(QLatin1String(entry.name))), qPrintable(row));
            const QString words =
                QStringLiteral("| %1 | %2 | %3 |")
                    .arg(QLatin1String(entry.mark), QLatin1String(entry.door), QLatin1String(entry.administrator));
            QVERIFY2(row.endsWith(words), qPrintable(row + QLatin1Char('\n') + words));
        }
    }

    /// Catches: a state that is in no picture, and so is looked at by no one.
    void everyStateHasAPicture()
    {
        QProcess tool;
        tool.start(QCoreApplication::applicationDirPath() + QStringLiteral("/rollcall-screenshots"),
                   {QStringLiteral("--list")});
        QVERIFY(tool.waitForFinished());
        const QStringList scenes = QString::fromUtf8(tool.readAllStandardOutput()).split(QLatin1Char('\n'));
        for (const ConditionEntry& entry : conditionCatalogue()) {
            QVERIFY2(scenes.contains(QStringLiteral("state-") + QLatin1String(entry.name)), entry.name);
            QVERIFY2(scenes.contains(QStringLiteral("system-") + QLatin1String(entry.name)), entry.name);
        }
    }
};

QTEST_MAIN(TestConditions)
#include "tst_conditions.moc"
