// The page on which codes of devices become people, and the card of a device.
#include "tests/ui/kiosk_fixture.h"

#include "ui/admin/admin_shell.h"
#include "ui/language.h"
#include "ui/widgets/row_delegate.h"

#include <QAbstractItemModel>
#include <QLineEdit>
#include <QListView>

using namespace rollcall;
using namespace rollcall::ui;

namespace {

const QString kDevice = QStringLiteral("back-door");
const QString kPlace = QStringLiteral("Back <b>door</b>");

DeviceCodeRow unknownCode()
{
    return {kDevice, kPlace, QStringLiteral("17"),   QStringLiteral("RAHMAN AMINA"),
            {},      {},     QStringLiteral("1001"), QStringLiteral("Amina Rahman"),
            7,       0};
}
DeviceCodeRow matchedCode()
{
    return {kDevice, kPlace, QStringLiteral("9"), {}, QStringLiteral("1002"), QStringLiteral("Ben Adler"), {}, {},
            3,       12};
}

struct Bench : KioskFixture
{
    void openPage()
    {
        open();
        openAdmin();
        window->admin().go(AdminShell::Page::More);
        click(QStringLiteral("more:codes"));
        answer({unknownCode(), matchedCode()});
    }
    void answer(std::vector<DeviceCodeRow> rows) { devices.lists.answerAll(std::move(rows)); }
    [[nodiscard]] QVariant cell(int row, int role) const
    {
        auto* list = find<QListView>(QStringLiteral("codeList"));
        return list == nullptr ? QVariant() : list->model()->index(row, 0).data(role);
    }
    [[nodiscard]] QString facts() const
    {
        const auto* label = find<QLabel>(QStringLiteral("codeFacts"));
        return label == nullptr ? QString() : label->text();
    }
};

} // namespace

class TestDeviceCodes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useLanguage(QStringLiteral("en_GB")); }

    /// Catches: a code whose records wait that is not listed with all that says whose it may be.
    void codesAreListed()
    {
        Bench kiosk;
        kiosk.openPage();
        QCOMPARE(kiosk.cell(0, kTitleRole).toString(), QStringLiteral("RAHMAN AMINA"));
        QString words = kiosk.cell(0, kSubtitleRole).toString();
        QVERIFY2(words.contains(kPlace) && words.contains(QStringLiteral("17")) &&
                     words.contains(QStringLiteral("7 records waiting")),
                 qPrintable(words));
        words = kiosk.cell(1, kSubtitleRole).toString();
        QVERIFY2(words.startsWith(QStringLiteral("Matched with Ben Adler")), qPrintable(words));
        kiosk.click(QStringLiteral("codesReadNow"));
        QCOMPARE(kiosk.devices.calls, QStringList{QStringLiteral("readNow")});
        kiosk.click(QStringLiteral("more:codes"));
        kiosk.answer({});
        QVERIFY(kiosk.shows(QStringLiteral("All codes are known")));
        kiosk.click(QStringLiteral("more:codes"));
        kiosk.devices.lists.answerAll(failure(ErrorCode::Unavailable, QStringLiteral("The database is locked.")));
        QVERIFY(kiosk.shows(QStringLiteral("The database is locked.")));
        QVERIFY(!kiosk.shows(QStringLiteral("All codes are known")));
    }

    void theSuggestionIsOneTouch()
    {
        Bench kiosk;
        kiosk.openPage();
        kiosk.chooseRow(QStringLiteral("codeList"), 0);
        QVERIFY2(kiosk.facts().contains(QStringLiteral("7 records wait for a person")), qPrintable(kiosk.facts()));
        QCOMPARE(kiosk.find<>(QStringLiteral("codeSuggested"))->text(), QStringLiteral("This is Amina Rahman"));
        kiosk.click(QStringLiteral("codeSuggested"));
        QCOMPARE(kiosk.devices.calls.takeLast(), QStringLiteral("match back-door 17 1001"));
        kiosk.devices.matches.answer();
        // It can be taken back at once.
        kiosk.click(QStringLiteral("undo"));
        QCOMPARE(kiosk.devices.calls.takeLast(), QStringLiteral("match back-door 17"));
    }

    /// Catches: the first person of the list taken although another was touched; a search that is not asked.
    void anyPersonCanBeChosen()
    {
        Bench kiosk;
        kiosk.openPage();
        kiosk.chooseRow(QStringLiteral("codeList"), 0);
        const Person amina{PersonId(QStringLiteral("1001")), QStringLiteral("Amina Rahman"), true, {}, 3};
        const Person chidi{PersonId(QStringLiteral("1003")), QStringLiteral("Chidi Okafor"), true, {}, 3};
        kiosk.people.lists.answerAll(PeopleList{{amina, chidi}, 2});
        kiosk.find<QLineEdit>(QStringLiteral("codeSearch"))->setText(QStringLiteral("chi"));
        QTRY_VERIFY(!kiosk.people.lists.isEmpty());
        kiosk.people.lists.answerAll(PeopleList{{chidi}, 1});
        kiosk.chooseRow(QStringLiteral("codePeople"), 0);
        QCOMPARE(kiosk.devices.calls.takeLast(), QStringLiteral("match back-door 17 1003"));
        kiosk.devices.matches.answer(failure(ErrorCode::NotFound, QStringLiteral("No such person.")));
        QVERIFY(kiosk.shows(QStringLiteral("No such person.")));
        QVERIFY(kiosk.find<QListView>(QStringLiteral("codePeople"))); // still open
    }

    /// Catches: an undo that does not say what it cannot undo.
    void aMatchIsUndoneAsFarAsItCanBe()
    {
        Bench kiosk;
        kiosk.openPage();
        kiosk.chooseRow(QStringLiteral("codeList"), 1);
        QVERIFY2(kiosk.facts().contains(QStringLiteral("3 records become attendance with the next reading")) &&
                     kiosk.facts().contains(QStringLiteral("12 records are attendance already. They stay")),
                 qPrintable(kiosk.facts()));
        QVERIFY(!kiosk.find<QListView>(QStringLiteral("codePeople")));
        kiosk.click(QStringLiteral("codeUndo"));
        QCOMPARE(kiosk.devices.calls.takeLast(), QStringLiteral("match back-door 9"));
        kiosk.devices.matches.answer();
        DeviceCodeRow unknown = matchedCode();
        unknown.personId = unknown.personName = QString();
        kiosk.answer({unknown});
        QVERIFY(!kiosk.cell(0, kSubtitleRole).toString().contains(QStringLiteral("Ben Adler")));
    }

    /// Catches: figures that never come, and a card without the way to the page.
    void theCardOfADeviceSaysHowItIs()
    {
        Bench kiosk;
        kiosk.open();
        kiosk.openAdmin();
        LinkStatus link;
        link.id = kDevice;
        link.title = QStringLiteral("Device (192.0.2.20:4370)");
        link.state = LinkView::Online;
        link.delivers = false;
        kiosk.state.setLinks({link});
        kiosk.window->admin().go(AdminShell::Page::Connections);
        DeviceView device;
        device.id = kDevice;
        device.serial = QStringLiteral("SN-<i>1</i>");
        device.firmware = QStringLiteral("Ver 6.60");
        device.users = 214;
        device.records = 91'870;
        device.recordCapacity = 100'000;
        device.clockDifferenceSeconds = -75;
        device.lastPoll = kiosk.clock.read().local();
        device.failures = 2;
        device.lastError = QStringLiteral("the device does not answer");
        device.waiting = 9;
        kiosk.devices.views.answerAll(std::vector<DeviceView>{device});
        for (const char* words : {"Connected", "SN-<i>1</i>", "Ver 6.60", "214", "91,870 of at most 100,000",
                                  "75 seconds slow", "the device does not answer"})
            QVERIFY2(kiosk.shows(QLatin1String(words)), words);
        QCOMPARE(kiosk.find<>(QStringLiteral("linkCodes:back-door"))->text(),
                 QStringLiteral("9 records wait for a person"));
        kiosk.click(QStringLiteral("linkCodes:back-door"));
        kiosk.answer({unknownCode()});
        QCOMPARE(kiosk.cell(0, kTitleRole).toString(), QStringLiteral("RAHMAN AMINA"));
    }
};

QTEST_MAIN(TestDeviceCodes)
#include "tst_device_codes.moc"
