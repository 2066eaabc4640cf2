// Who is in, on the screen, on paper and at the door.
#include "tests/ui/kiosk_fixture.h"

#include "ui/admin/admin_shell.h"
#include "ui/language.h"
#include "ui/live/idle_view.h"
#include "ui/upkeep/presence_print.h"
#include "ui/widgets/row_delegate.h"

#include <QAbstractItemModel>
#include <QBuffer>
#include <QLabel>
#include <QListView>
#include <QPdfWriter>
#include <QTextDocument>

using namespace rollcall;
using namespace rollcall::ui;

namespace {

const QDateTime kNow(QDate(2026, 11, 20), QTime(8, 14));

PresenceView twoPeople()
{
    return {
        {{QStringLiteral("1001"), QStringLiteral("Amina Rahman"), kNow.addSecs(-360), false, QStringLiteral("North")},
         {QStringLiteral("1002"), QStringLiteral("1002"), kNow.addSecs(-36'000), true, {}}},
        kNow};
}

void openPage(KioskFixture& kiosk)
{
    kiosk.open();
    kiosk.openAdmin();
    kiosk.window->admin().go(AdminShell::Page::More);
    kiosk.click(QStringLiteral("more:presence"));
}

QString textOf(const KioskFixture& kiosk, const char* name)
{
    const QLabel* label = kiosk.find<QLabel>(QLatin1String(name));
    return label != nullptr ? label->text() : QString();
}

} // namespace

class TestPresence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useLanguage(QStringLiteral("en_GB")); }

    /// Catches: a time without its day for a check-in of yesterday, and a row that a screen reader cannot say.
    void thePeopleAreListedWithTheirTimes()
    {
        KioskFixture kiosk;
        openPage(kiosk);
        kiosk.presence.lists.answerAll(twoPeople());
        QCOMPARE(textOf(kiosk, "presenceCount"), QStringLiteral("2 people"));
        QVERIFY(kiosk.shows(QStringLiteral("08:14")));
        auto* list = kiosk.find<QListView>(QStringLiteral("presenceList"));
        QVERIFY(list);
        const QAbstractItemModel& model = *list->model();
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data(kTitleRole).toString(), QStringLiteral("Amina Rahman"));
        QCOMPARE(model.index(0, 0).data(kAvatarRole).toString(), QStringLiteral("AR"));
        QCOMPARE(model.index(0, 0).data(kSubtitleRole).toString(), QStringLiteral("North"));
        QCOMPARE(model.index(0, 0).data(kEndRole).toString(), QStringLiteral("08:08"));
        QCOMPARE(model.index(1, 0).data(kSubtitleRole).toString(), QStringLiteral("since yesterday"));
        QCOMPARE(model.index(1, 0).data(kEndRole).toString(), QStringLiteral("19/11/2026 22:14"));
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Amina Rahman, North, 08:08"));
    }

    /// Catches: "no one is in" where the list could not be read, and names that stay under an error.
    void nobodyAndNoAnswerAreDifferent()
    {
        KioskFixture kiosk;
        openPage(kiosk);
        kiosk.presence.lists.answerAll(PresenceView{{}, kNow});
        QVERIFY(kiosk.shows(QStringLiteral("No one is in")));
        QVERIFY(!kiosk.find<>(QStringLiteral("presencePrint"))->isEnabled());
        kiosk.click(QStringLiteral("more:presence"));
        kiosk.presence.lists.answerAll(failure(ErrorCode::Unavailable, QStringLiteral("The database is locked.")));
        QVERIFY(kiosk.shows(QStringLiteral("The database is locked.")));
        QVERIFY(!kiosk.shows(QStringLiteral("No one is in")));
        kiosk.click(QStringLiteral("more:presence"));
        kiosk.presence.lists.answerAll(twoPeople());
        QVERIFY(kiosk.find<QListView>(QStringLiteral("presenceList")));
        QVERIFY(kiosk.find<>(QStringLiteral("presencePrint"))->isEnabled());
    }

    /// Catches: an error that is shown elsewhere or not at all, and a button that stays dead after it.
    void theFileIsSaidWhereItWasAskedFor()
    {
        KioskFixture kiosk;
        openPage(kiosk);
        kiosk.presence.lists.answerAll(twoPeople());
        kiosk.click(QStringLiteral("presenceSave"));
        QVERIFY(!kiosk.find<>(QStringLiteral("presenceSave"))->isEnabled());
        kiosk.presence.saves.answer(failure(ErrorCode::DiskFull, QStringLiteral("The stick is full.")));
        QCOMPARE(textOf(kiosk, "presenceMessage"), QStringLiteral("The stick is full."));
        kiosk.click(QStringLiteral("presenceSave"));
        kiosk.presence.saves.answer(QStringLiteral("/srv/presence.csv"));
        QVERIFY(textOf(kiosk, "presenceMessage").contains(QStringLiteral("/srv/presence.csv")));
        kiosk.click(QStringLiteral("more:presence"));
        QCOMPARE(textOf(kiosk, "presenceMessage"), QString());
    }

    /// Catches: an answer that comes home to a page that has been left and built again.
    void anAnswerAfterTheEndIsNoHarm()
    {
        KioskFixture kiosk;
        openPage(kiosk);
        kiosk.window.reset();
        kiosk.presence.lists.answerAll(twoPeople());
    }

    /// Catches: names that are taken for markup, and a sheet without what is needed outdoors.
    void thePaperSaysWhoWhereAndWhen()
    {
        PresenceView view = twoPeople();
        view.rows[0].name = QStringLiteral("<b>Bo & Co</b>");
        QTextDocument document;
        document.setHtml(presenceHtml(view, QStringLiteral("North <gate>"), QLocale(QStringLiteral("en_GB"))));
        const QString text = document.toPlainText();
        for (const char* words : {"Who is in", "North <gate>", "20 November 2026", "08:14", "2 people", "Name", "Since",
                                  "<b>Bo & Co</b>", "08:08", "1002", "19/11/2026 22:14"})
            QVERIFY2(text.contains(QLatin1String(words)), words);
    }

    /// Catches: a large list that ends with the first page.
    void aLongListTakesSeveralPages()
    {
        PresenceView view{{}, kNow};
        for (int i = 0; i < 200; ++i)
            view.rows.push_back({QString::number(i), QStringLiteral("Person %1").arg(i), kNow, false, {}});
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        {
            QPdfWriter writer(&buffer);
            drawPages(presenceHtml(view, {}, QLocale(QStringLiteral("en_GB"))), Qt::LeftToRight, writer);
        }
        const qsizetype pages = bytes.count("/Type /Page\n");
        QVERIFY2(pages >= 3 && pages <= 10, qPrintable(QString::number(pages)));
    }

    /// Catches: a count that nobody asked for, and one that stays after it has become unknown.
    void theIdleScreenSaysHowManyAreIn()
    {
        KioskFixture kiosk;
        kiosk.settings.idleAfterSeconds = 1;
        kiosk.open();
        QTRY_VERIFY(kiosk.window->live().isIdle());
        const auto* idle = kiosk.window->findChild<IdleView*>();
        QVERIFY(!idle->accessibleName().contains(QStringLiteral("people are in")));
        kiosk.presence.present.set(128);
        QVERIFY(idle->accessibleName().contains(QStringLiteral("128 people are in")));
        kiosk.presence.present.set(1);
        QVERIFY(idle->accessibleName().contains(QStringLiteral("1 person is in")));
        kiosk.presence.present.set(std::nullopt);
        QVERIFY(!idle->accessibleName().contains(QStringLiteral(" in,")));
    }
};

QTEST_MAIN(TestPresence)
#include "tst_presence.moc"
