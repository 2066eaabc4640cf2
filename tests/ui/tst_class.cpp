// The page for the teacher: who of the class came.
#include "tests/ui/kiosk_fixture.h"

#include "ui/admin/admin_shell.h"
#include "ui/language.h"
#include "ui/widgets/row_delegate.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QListView>

using namespace rollcall;
using namespace rollcall::ui;

namespace {

const QDateTime kBegin(QDate(2026, 11, 20), QTime(9, 0));

ClassView threePeople(const QDateTime& takenAt)
{
    return {QStringLiteral("CS101 <b>Algorithms</b>"),
            kBegin,
            kBegin.addSecs(5'400),
            takenAt,
            {{QStringLiteral("1003"), QStringLiteral("Chidi Okafor"), {}, false},
             {QStringLiteral("1001"), QStringLiteral("Amina Rahman"), kBegin.addSecs(-120), false},
             {QStringLiteral("1002"), QStringLiteral("Ben Adler"), kBegin.addSecs(720), true}}};
}

void openPage(KioskFixture& kiosk)
{
    kiosk.open();
    kiosk.openAdmin();
    kiosk.window->admin().go(AdminShell::Page::More);
    kiosk.click(QStringLiteral("more:class"));
}

QString textOf(const KioskFixture& kiosk, const char* name)
{
    const QLabel* label = kiosk.find<QLabel>(QLatin1String(name));
    return label != nullptr ? label->text() : QString();
}

bool isOnScreen(const KioskFixture& kiosk, const QString& words)
{
    const auto labels = kiosk.window->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&words](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
}

} // namespace

class TestClass : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useLanguage(QStringLiteral("en_GB")); }

    /// Catches: "absent" while the class is on, and a server's title taken for markup.
    void whoCameIsSaidOfEach()
    {
        KioskFixture kiosk;
        openPage(kiosk);
        kiosk.classes.lists.answerAll(std::vector<ClassView>{threePeople(kBegin.addSecs(1'800))});
        QCOMPARE(textOf(kiosk, "classTitle"), QStringLiteral("CS101 <b>Algorithms</b>"));
        QCOMPARE(textOf(kiosk, "classSummary"),
                 QStringLiteral("09:00 to 10:30  ·  2 here  ·  1 late  ·  1 not here yet"));
        auto* list = kiosk.find<QListView>(QStringLiteral("classList"));
        QVERIFY(list);
        const QAbstractItemModel& model = *list->model();
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, 0).data(kTitleRole).toString(), QStringLiteral("Chidi Okafor"));
        QCOMPARE(model.index(0, 0).data(kSubtitleRole).toString(), QStringLiteral("Not here yet"));
        QVERIFY(model.index(0, 0).data(kEndRole).toString().isEmpty());
        QCOMPARE(model.index(1, 0).data(kSubtitleRole).toString(), QStringLiteral("Here"));
        QCOMPARE(model.index(1, 0).data(kEndRole).toString(), QStringLiteral("08:58"));
        QCOMPARE(model.index(2, 0).data(kSubtitleRole).toString(), QStringLiteral("Late"));
        kiosk.click(QStringLiteral("more:class"));
        kiosk.classes.lists.answerAll(std::vector<ClassView>{threePeople(kBegin.addSecs(5'401))});
        QCOMPARE(model.index(0, 0).data(kSubtitleRole).toString(), QStringLiteral("Absent"));
        QVERIFY(textOf(kiosk, "classSummary").endsWith(QStringLiteral("1 absent")));
    }

    void noClassAndNoAnswerAreDifferent()
    {
        KioskFixture kiosk;
        openPage(kiosk);
        kiosk.classes.lists.answerAll(std::vector<ClassView>{});
        QVERIFY(isOnScreen(kiosk, QStringLiteral("No class is expected")));
        kiosk.click(QStringLiteral("more:class"));
        kiosk.classes.lists.answerAll(failure(ErrorCode::Unavailable, QStringLiteral("The database is locked.")));
        QVERIFY(isOnScreen(kiosk, QStringLiteral("The database is locked.")));
        QVERIFY(!isOnScreen(kiosk, QStringLiteral("No class is expected")));
    }
};

QTEST_MAIN(TestClass)
#include "tst_class.moc"
