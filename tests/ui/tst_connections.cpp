// Connections are added, tried out, changed and taken out by touch.
#include "tests/ui/kiosk_fixture.h"

#include "screen/link_words.h"
#include "ui/admin/admin_shell.h"
#include "ui/connections/test_panel.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/text_field.h"

#include "connectors/form.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

using namespace rollcall;
using namespace rollcall::ui;

namespace {

ConnectorTest testAt(int reached, bool finished = false, ConnectorFault fault = ConnectorFault::None)
{
    ConnectorTest test;
    test.stages = {ConnectorStage::NameFound, ConnectorStage::Connected, ConnectorStage::Answered,
                   ConnectorStage::Accepted};
    test.reached = reached;
    test.finished = finished;
    test.fault = fault;
    test.host = QStringLiteral("pihr.example");
    test.port = 8765;
    return test;
}

struct Bench : KioskFixture
{
    using KioskFixture::KioskFixture;
    void openConnections()
    {
        std::vector<ConnectorForm> forms;
        for (const OfferedForm& form : connectorForms())
            forms.push_back(form.shown);
        state.connections().setForms(std::move(forms));
        open();
        openAdmin();
        window->admin().go(AdminShell::Page::Connections);
    }
    void connectOne(bool ownedByIt)
    {
        ConnectionView view;
        view.id = QStringLiteral("a");
        view.ownedByIt = ownedByIt;
        view.canBeTested = true;
        view.form = QStringLiteral("pihr");
        view.values = {{QStringLiteral("url"), QStringLiteral("ws://pihr.example:8765")},
                       {QStringLiteral("serial_number"), QStringLiteral("ROLL0001")},
                       {QStringLiteral("send_people"), QStringLiteral("true")},
                       {QStringLiteral("time"), QStringLiteral("local")}};
        state.connections().setConnections({view});
        LinkStatus link;
        link.id = QStringLiteral("a");
        link.title = QStringLiteral("PiHR (pihr.example:8765)");
        link.state = LinkView::Offline;
        link.pending = 12;
        link.parked = 1;
        state.setLinks({link});
    }
    QLineEdit& line(const char* key) const { return *find<QLineEdit>(QStringLiteral("field:") + QLatin1String(key)); }
    void enter(const char* key, const QString& text) const
    {
        QLineEdit& edit = line(key);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
    }
    [[nodiscard]] QStringList& asked() { return connections.calls; }
    [[nodiscard]] QString problemOf(const char* key) const
    {
        return static_cast<TextField*>(line(key).parentWidget())->problem();
    }
};

} // namespace

class TestConnections : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Catches: a button of the list that appears over the form with the keyboard.
    void theKeyboardBringsBackNothingThatWasHidden()
    {
        Bench kiosk;
        kiosk.openConnections();
        kiosk.connectOne(false);
        kiosk.click(QStringLiteral("linkAdd"));
        kiosk.click(QStringLiteral("kind:pihr"));
        QVERIFY(!kiosk.find<>(QStringLiteral("linkAdd")));
        QTest::mouseClick(&kiosk.line("url"), Qt::LeftButton);
        auto* keyboard = kiosk.find<Keyboard>(QStringLiteral("formKeyboard"));
        QVERIFY(keyboard);
        QVERIFY(!kiosk.find<>(QStringLiteral("linkAdd")));
        Q_EMIT keyboard->hideRequested();
        QVERIFY(!keyboard->isVisible());
        QVERIFY(!kiosk.find<>(QStringLiteral("linkAdd")));
        kiosk.click(QStringLiteral("formLeave"));
        QVERIFY(kiosk.find<>(QStringLiteral("linkAdd")));
    }

    void aServerIsAdded()
    {
        Bench kiosk;
        kiosk.openConnections();
        kiosk.click(QStringLiteral("emptyAction"));
        kiosk.click(QStringLiteral("kind:pihr"));
        // Nothing is called wrong before anything was typed, and nothing can be saved.
        QVERIFY(kiosk.problemOf("url").isEmpty());
        QVERIFY(!kiosk.find<>(QStringLiteral("formSave"))->isEnabled());
        kiosk.enter("url", QStringLiteral("http://pihr.example"));
        QVERIFY(kiosk.problemOf("url").contains(QStringLiteral("ws://")));
        kiosk.enter("url", QStringLiteral("ws://"));
        QVERIFY(!kiosk.problemOf("url").isEmpty());
        kiosk.enter("url", QStringLiteral("ws://pihr.example:8765"));
        QVERIFY(kiosk.problemOf("url").isEmpty());
        kiosk.enter("serial_number", QString(65, u'1'));
        QVERIFY(!kiosk.problemOf("serial_number").isEmpty());
        kiosk.enter("serial_number", QStringLiteral("ROLL0001"));
        QVERIFY(!kiosk.find<>(QStringLiteral("formSave"))->isEnabled());
        kiosk.enter("secret", QStringLiteral("hush"));
        kiosk.find<>(QStringLiteral("formSave"))->click();
        QCOMPARE(kiosk.asked().back(),
                 QStringLiteral("save pihr ca_file= fingerprint= send_people=true serial_number=ROLL0001 "
                                "time=local url=ws://pihr.example:8765 secret=hush"));
        // Refused: it is said, and the form stays.
        kiosk.connections.saved.answer(failure(ErrorCode::DiskFull, QStringLiteral("The disk is full")));
        QCOMPARE(kiosk.find<QLabel>(QStringLiteral("formProblem"))->text(), QStringLiteral("The disk is full"));
        kiosk.find<>(QStringLiteral("formSave"))->click();
        kiosk.connections.saved.answer(QStringLiteral("pihr-1"));
        QVERIFY(kiosk.find<>(QStringLiteral("emptyAction")));
        // Who was enrolled before is sent only after a question, and not asked about when there is no one.
        QCOMPARE(kiosk.asked().back(), QStringLiteral("countPeople pihr-1"));
        kiosk.connections.counted.answer(0);
        QVERIFY(!kiosk.find<>(QStringLiteral("sheetConfirm")));
        for (const char* answer : {"sheetKeep", "sheetConfirm"}) {
            kiosk.click(QStringLiteral("emptyAction"));
            kiosk.click(QStringLiteral("kind:pihr"));
            kiosk.enter("url", QStringLiteral("ws://pihr.example:8765"));
            kiosk.enter("serial_number", QStringLiteral("ROLL0001"));
            kiosk.enter("secret", QStringLiteral("hush"));
            kiosk.find<>(QStringLiteral("formSave"))->click();
            kiosk.connections.saved.answer(QStringLiteral("pihr-2"));
            kiosk.connections.counted.answer(3);
            kiosk.click(QLatin1String(answer));
            const bool sends = kiosk.asked().back() == QStringLiteral("sendPeople pihr-2");
            QCOMPARE(sends, QLatin1String(answer) == QLatin1String("sheetConfirm"));
        }
        kiosk.connections.sent.answer(3);
    }

    /// Catches: a rejected change of a person that is not shown, or is retried as the punch of the same number.
    void aRejectedChangeIsRetried()
    {
        Bench kiosk;
        OutboxRow row;
        row.id = 17;
        row.connector = QStringLiteral("a");
        row.person = QStringLiteral("E-1");
        row.state = OutboxRow::State::Parked;
        row.reason = QStringLiteral("Missing id");
        row.about = OutboxRow::About::Enrollment;
        kiosk.outbox.rows = {row};
        kiosk.connectOne(false);
        kiosk.openConnections();
        QTRY_VERIFY(kiosk.find<>(QStringLiteral("retryChange17")));
        kiosk.find<>(QStringLiteral("retryChange17"))->click();
        QVERIFY(kiosk.outbox.calls.contains(QStringLiteral("retryChange 17")));
    }

    void aTestIsFollowedAndForgottenWithTheNextChange()
    {
        Bench kiosk;
        kiosk.openConnections();
        kiosk.click(QStringLiteral("emptyAction"));
        kiosk.click(QStringLiteral("kind:aiface"));
        kiosk.enter("url", QStringLiteral("ws://pihr.example:8765"));
        kiosk.enter("serial_number", QStringLiteral("1"));
        kiosk.find<>(QStringLiteral("formTest"))->click();
        QVERIFY(kiosk.asked().back().startsWith(QStringLiteral("testDraft")));
        kiosk.connections.report(testAt(1));
        auto* panel = kiosk.find<TestPanel>(QStringLiteral("testPanel"));
        QVERIFY(panel && panel->outcome().isEmpty());
        kiosk.connections.report(testAt(1, true, ConnectorFault::ConnectionRefused));
        QVERIFY(panel->outcome().contains(QStringLiteral("8765")));
        // What is said is of what was tested.
        kiosk.enter("serial_number", QStringLiteral("2"));
        QCOMPARE(kiosk.asked().back(), QStringLiteral("endTest"));
        QVERIFY(!panel->isVisible());
        // While it runs it can be ended by hand, and ends when the form is left.
        kiosk.find<>(QStringLiteral("formTest"))->click();
        kiosk.connections.report(testAt(0));
        kiosk.asked().clear();
        kiosk.find<>(QStringLiteral("testEnd"))->click();
        QCOMPARE(kiosk.asked(), QStringList{QStringLiteral("endTest")});
        kiosk.asked().clear();
        kiosk.find<>(QStringLiteral("formLeave"))->click();
        QVERIFY(kiosk.asked().contains(QStringLiteral("endTest")));
    }

    void aCardIsTestedChangedAndRemoved()
    {
        Bench kiosk;
        kiosk.openConnections();
        kiosk.connectOne(false);
        kiosk.find<>(QStringLiteral("linkTest:a"))->click();
        QCOMPARE(kiosk.asked().back(), QStringLiteral("testConnection a"));
        kiosk.connections.report(testAt(4, true));
        QVERIFY(kiosk.find<TestPanel>(QStringLiteral("testPanel"))->outcome().contains(QStringLiteral("It works")));
        // Figures change four times a second during a backlog; the button under the finger stays the same one.
        const auto* before = kiosk.find<>(QStringLiteral("linkTest:a"));
        std::vector<LinkStatus> links = kiosk.state.links();
        links.front().pending = 11;
        kiosk.state.setLinks(links);
        QCOMPARE(kiosk.find<>(QStringLiteral("linkTest:a")), before);

        kiosk.find<>(QStringLiteral("linkEdit:a"))->click();
        QCOMPARE(kiosk.line("url").text(), QStringLiteral("ws://pihr.example:8765"));
        QVERIFY(kiosk.line("secret").text().isEmpty());
        kiosk.enter("serial_number", QStringLiteral("ROLL0002"));
        QVERIFY(kiosk.find<>(QStringLiteral("formSave"))->isEnabled()); // an empty secret stays what it is
        kiosk.find<>(QStringLiteral("formSave"))->click();
        QVERIFY(kiosk.asked().back().startsWith(QStringLiteral("save a pihr")));
        QVERIFY(!kiosk.asked().back().contains(QStringLiteral("secret=")));
        kiosk.connections.saved.answer({});

        kiosk.find<>(QStringLiteral("linkPause:a"))->click();
        QCOMPARE(kiosk.asked().back(), QStringLiteral("pause a"));
        QVERIFY(!kiosk.find<>(QStringLiteral("linkResume:a"))); // not before it is so
        std::vector<LinkStatus> changed = kiosk.state.links();
        changed.front().paused = true;
        kiosk.state.setLinks(changed);
        kiosk.find<>(QStringLiteral("linkResume:a"))->click();
        QCOMPARE(kiosk.asked().back(), QStringLiteral("resume a"));
        changed.front().paused = false;
        kiosk.state.setLinks(changed);
        kiosk.connections.paused.answer({});

        kiosk.find<>(QStringLiteral("linkRemove:a"))->click();
        QVERIFY(!kiosk.asked().contains(QStringLiteral("remove a")));
        QString said;
        for (const QLabel* label : kiosk.window->findChildren<QLabel*>())
            said += label->isVisible() ? label->text() : QString();
        QVERIFY2(said.contains(QStringLiteral("12")), qPrintable(said)); // 11 that wait and one refused
        kiosk.find<>(QStringLiteral("sheetConfirm"))->click();
        QCOMPARE(kiosk.asked().back(), QStringLiteral("remove a"));
        kiosk.state.connections().setConnections({});
        kiosk.state.setLinks({});
        QVERIFY(!kiosk.find<>(QStringLiteral("linkTest:a")));
    }

    /// Catches: records that were never sent and are not shown, and some that are dropped by a slip of the
    /// finger.
    void whatARemovedSystemDidNotGetIsShownAndDropped()
    {
        Bench kiosk;
        kiosk.openConnections();
        ConnectionState& connections = kiosk.state.connections();
        QVERIFY(kiosk.find<>(QStringLiteral("emptyAction")));
        connections.setLeftOver({{QStringLiteral("pihr-1a2b3c4d"), 12, kiosk.clock.read().local()}});
        QVERIFY(!kiosk.find<>(QStringLiteral("emptyAction")));
        const auto said = [&kiosk] {
            QString all;
            for (const QLabel* label : kiosk.window->findChildren<QLabel*>())
                all += label->isVisible() ? label->text() + u'\n' : QString();
            return all;
        };
        QVERIFY2(said().contains(QStringLiteral("pihr-1a2b3c4d")) && said().contains(QStringLiteral("12 records")),
                 qPrintable(said()));
        auto* drop = kiosk.find<>(QStringLiteral("linkDrop:pihr-1a2b3c4d"));
        QVERIFY(drop->accessibleName().contains(QStringLiteral("pihr-1a2b3c4d")));
        drop->click();
        QVERIFY(kiosk.outbox.calls.filter(QStringLiteral("dropLeftOver")).isEmpty());
        kiosk.find<>(QStringLiteral("sheetKeep"))->click();
        QVERIFY(kiosk.outbox.calls.filter(QStringLiteral("dropLeftOver")).isEmpty());
        kiosk.find<>(QStringLiteral("linkDrop:pihr-1a2b3c4d"))->click();
        kiosk.find<>(QStringLiteral("sheetConfirm"))->click();
        QCOMPARE(kiosk.outbox.calls.back(), QStringLiteral("dropLeftOver pihr-1a2b3c4d"));
        connections.setLeftOver({});
        QVERIFY(kiosk.find<>(QStringLiteral("emptyAction")));
    }

    void whatItHasSetIsNotChangedHere()
    {
        Bench kiosk;
        kiosk.openConnections();
        kiosk.connectOne(true);
        QVERIFY(kiosk.find<>(QStringLiteral("linkTest:a")));
        QVERIFY(!kiosk.find<>(QStringLiteral("linkEdit:a")));
        QVERIFY(!kiosk.find<>(QStringLiteral("linkRemove:a")));
    }

    void theKeyboardNeverHidesTheField_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("800x480") << QSize(800, 480);
        QTest::newRow("480x800") << QSize(480, 800);
        QTest::newRow("1280x800") << QSize(1280, 800);
    }
    void theKeyboardNeverHidesTheField()
    {
        QFETCH(QSize, size);
        Bench kiosk(size, 133);
        kiosk.openConnections();
        kiosk.find<>(QStringLiteral("emptyAction"))->click();
        kiosk.find<>(QStringLiteral("kind:inward"))->click();
        kiosk.find<>(QStringLiteral("formMore"))->click();
        for (const char* key : {"port", "serial_number", "secret", "certificate", "private_key"}) {
            QLineEdit& edit = kiosk.line(key);
            edit.setFocus();
            auto* keyboard = kiosk.find<Keyboard>(QStringLiteral("formKeyboard"));
            QVERIFY(keyboard);
            const auto* area = kiosk.find<QScrollArea>(QStringLiteral("formArea"));
            const auto inSight = [&] {
                const QRect field(edit.mapTo(area->viewport(), QPoint(0, 0)), edit.size());
                return field.top() >= 0 && field.bottom() <= area->viewport()->height() &&
                       edit.mapTo(kiosk.window.get(), QPoint(0, edit.height())).y() <=
                           keyboard->mapTo(kiosk.window.get(), QPoint(0, 0)).y();
            };
            QTRY_VERIFY2(inSight(), key);
        }
    }

    /// Catches: a device that is connected twice, a search that goes on after its page was left, an address that does
    /// not reach the form.
    void aDeviceIsFoundAndItsAddressEntered()
    {
        Bench kiosk;
        kiosk.connections.networks = {QStringLiteral("192.0.2.0/24"), QStringLiteral("198.51.100.0/24")};
        kiosk.openConnections();
        ConnectionView known;
        known.id = QStringLiteral("front");
        known.form = QStringLiteral("zkteco");
        known.values = {{QStringLiteral("host"), QStringLiteral("192.0.2.7")},
                        {QStringLiteral("port"), QStringLiteral("4370")},
                        {QStringLiteral("door"), QStringLiteral("Front")}};
        kiosk.state.connections().setConnections({known});
        LinkStatus link;
        link.id = known.id;
        kiosk.state.setLinks({link});
        kiosk.click(QStringLiteral("linkAdd"));
        kiosk.click(QStringLiteral("kind:pihr"));
        QVERIFY(!kiosk.find<>(QStringLiteral("formFind"))); // such a server is not looked for
        kiosk.click(QStringLiteral("formLeave"));
        kiosk.click(QStringLiteral("linkAdd"));
        kiosk.click(QStringLiteral("kind:zkteco"));
        kiosk.enter("door", QStringLiteral("Back"));
        kiosk.click(QStringLiteral("formFind"));
        auto* network = kiosk.find<QLineEdit>(QStringLiteral("findNetwork"));
        QCOMPARE(network->text(), QStringLiteral("192.0.2.0/24"));
        kiosk.click(QStringLiteral("findNetwork:198.51.100.0/24"));
        QCOMPARE(network->text(), QStringLiteral("198.51.100.0/24"));
        kiosk.click(QStringLiteral("findSearch"));
        QVERIFY2(kiosk.asked().back().startsWith(QStringLiteral("search 198.51.100.0/24 zkteco")) &&
                     kiosk.asked().back().contains(QStringLiteral("port=4370")),
                 qPrintable(kiosk.asked().back()));
        QVERIFY(!kiosk.find<>(QStringLiteral("findSearch"))->isEnabled());

        const auto device = [](const char* address) {
            FoundSystem found{QLatin1String(address), QStringLiteral("F18"), QStringLiteral("SN-1"), {}, false};
            found.values = {{QStringLiteral("host"), found.address}, {QStringLiteral("port"), QStringLiteral("4370")}};
            return found;
        };
        ConnectorSearch search{120, 254, false, {device("192.0.2.7")}};
        kiosk.connections.report(search);
        QVERIFY(kiosk.shows(QStringLiteral("120")) && kiosk.shows(QStringLiteral("254")));
        kiosk.click(QStringLiteral("workCancel"));
        QCOMPARE(kiosk.asked().back(), QStringLiteral("endSearch"));
        QTRY_VERIFY(kiosk.find<>(QStringLiteral("found:192.0.2.7"))); // what was found stays
        QVERIFY(kiosk.find<QLabel>(QStringLiteral("findOutcome"))->text().contains(QStringLiteral("120")));

        kiosk.click(QStringLiteral("findSearch"));
        kiosk.connections.searched.answer(ConnectorSearch{254, 254, true, {}});
        const auto* advice = kiosk.find<QLabel>(QStringLiteral("findAdvice"));
        QVERIFY(advice && advice->text().contains(QStringLiteral("4370")));
        QVERIFY(!kiosk.find<>(QStringLiteral("found:192.0.2.7")));

        kiosk.click(QStringLiteral("findSearch"));
        kiosk.connections.searched.answer(failure(ErrorCode::InvalidArgument, QStringLiteral("no network")));
        QCOMPARE(static_cast<TextField*>(network->parentWidget())->problem(), QStringLiteral("no network"));

        kiosk.click(QStringLiteral("findSearch"));
        kiosk.connections.searched.answer(ConnectorSearch{254, 254, true, {device("192.0.2.7"), device("192.0.2.20")}});
        QTRY_VERIFY(kiosk.find<>(QStringLiteral("found:192.0.2.20")));
        QVERIFY(!kiosk.find<>(QStringLiteral("found:192.0.2.7"))->isEnabled());
        QVERIFY(kiosk.shows(QStringLiteral("Already connected")));
        kiosk.find<>(QStringLiteral("found:192.0.2.20"))->click();
        QCOMPARE(kiosk.line("host").text(), QStringLiteral("192.0.2.20"));
        QCOMPARE(kiosk.line("port").text(), QStringLiteral("4370"));
        QCOMPARE(kiosk.line("door").text(), QStringLiteral("Back"));
        QVERIFY(kiosk.find<>(QStringLiteral("formSave"))->isEnabled());

        kiosk.click(QStringLiteral("formFind"));
        kiosk.click(QStringLiteral("findSearch"));
        kiosk.click(QStringLiteral("findLeave"));
        QCOMPARE(kiosk.asked().back(), QStringLiteral("endSearch"));
        QVERIFY(kiosk.find<>(QStringLiteral("formSave")));
    }

    void everyFaultIsPutIntoWords()
    {
        QStringList all;
        for (int fault = 0; fault <= static_cast<int>(ConnectorFault::Cancelled); ++fault) {
            ConnectorTest test = testAt(1, true, static_cast<ConnectorFault>(fault));
            test.detail = QStringLiteral("detail");
            const QString words = outcomeWords(test);
            QVERIFY2(!words.isEmpty() && !words.contains(u'%'), qPrintable(QString::number(fault) + words));
            QVERIFY2(!all.contains(words), qPrintable(words)); // each differs from the others
            all << words;
        }
        static_assert(static_cast<int>(ConnectorFault::None) == 0);
        QVERIFY(all.front().endsWith(QStringLiteral("detail"))); // a test that works may add something
    }
};

QTEST_MAIN(TestConnections)
#include "tst_connections.moc"
