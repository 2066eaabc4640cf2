#include "tools/screenshots/scenes_connections.h"

#include "ui/admin/admin_shell.h"
#include "ui/live/live_view.h"
#include "ui/widgets/scroll_column.h"

#include "connectors/form.h"

#include <QAbstractButton>
#include <QLineEdit>

namespace rollcall::screenshots {
namespace {

using namespace ui;

const QString kPihr = QStringLiteral("pihr");
const QString kTerminals = QStringLiteral("terminals");

void press(Stage& stage, const QString& name)
{
    for (auto* button : stage.window.findChildren<QAbstractButton*>(name)) {
        if (button->isVisible()) {
            button->click();
            break;
        }
    }
    settle(10);
}

void type(Stage& stage, const char* key, const QString& text)
{
    if (auto* edit = stage.window.findChild<QLineEdit*>(QStringLiteral("field:") + QLatin1String(key)))
        edit->setText(text);
}

const QString kCampus = QStringLiteral("campus");
const QString kDevice = QStringLiteral("back-door"); ///< as MadeUpDevices has it
/// Deliveries by the hour: a school's morning and afternoon.
const std::vector<int> kADay{3, 21, 64, 18, 4, 9, 22, 6, 12, 55, 31, 8, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1, 14, 72};

LinkStatus link(const QString& id, const QString& title, LinkView state)
{
    LinkStatus status;
    status.id = id;
    status.title = title;
    status.state = state;
    return status;
}

void openPage(Stage& stage, bool connected)
{
    ConnectionState& connections = stage.state.connections();
    std::vector<ConnectorForm> forms;
    for (const OfferedForm& form : connectorForms())
        forms.push_back(form.shown);
    connections.setForms(std::move(forms));
    if (connected) {
        LinkStatus pihr = link(kPihr, QStringLiteral("PiHR (pihr.example:8765)"), LinkView::Online);
        pihr.lastSuccess = stage.clock.read().local().addSecs(-40);
        pihr.lastDay = kADay;
        LinkStatus terminals = link(kTerminals, QStringLiteral("AiFace (10.1.4.20:7788)"), LinkView::Offline);
        terminals.pending = 12;
        terminals.oldestPending = stage.clock.read().local().addSecs(-5400);
        terminals.lastSuccess = stage.clock.read().local().addSecs(-5460);
        LinkStatus campus = link(kCampus, QStringLiteral("Campus (campus.example)"), LinkView::Online);
        campus.pending = 31;
        campus.oldestPending = stage.clock.read().local().addSecs(-7200);
        campus.lastDay = kADay;
        campus.lastDay.back() = 0;
        campus.paused = true;
        campus.lastSuccess = stage.clock.read().local().addSecs(-7230);
        LinkStatus device = link(kDevice, QStringLiteral("Device (10.1.4.31:4370)"), LinkView::Online);
        device.delivers = false;
        stage.state.setLinks({terminals, pihr, campus, device});
        connections.setConnections({{kPihr, true, true, QStringLiteral("pihr"), {}},
                                    {kTerminals, false, true, QStringLiteral("aiface"), {}},
                                    {kCampus, false, true, QStringLiteral("campus"), {}},
                                    {kDevice, false, true, QStringLiteral("zkteco"), {}}});
    }
    Q_EMIT stage.window.live().adminWanted();
    stage.state.access().set({AccessStage::Open, 0, std::nullopt});
    stage.window.admin().go(AdminShell::Page::Connections);
}

void openForm(Stage& stage)
{
    openPage(stage, false);
    press(stage, QStringLiteral("emptyAction"));
    press(stage, QStringLiteral("kind:pihr"));
}

void fillForm(Stage& stage)
{
    openForm(stage);
    type(stage, "url", QStringLiteral("wss://pihr.example:8765"));
    type(stage, "serial_number", QStringLiteral("ROLL0001"));
    type(stage, "secret", QStringLiteral("correct horse"));
}

ConnectorTest testAt(int reached, ConnectorFault fault, bool finished)
{
    ConnectorTest test;
    test.stages = {ConnectorStage::NameFound, ConnectorStage::Connected, ConnectorStage::Secured,
                   ConnectorStage::Answered, ConnectorStage::Accepted};
    test.reached = reached;
    test.fault = fault;
    test.finished = finished;
    test.host = QStringLiteral("pihr.example");
    test.port = 8765;
    return test;
}

void tryOut(Stage& stage, const ConnectorTest& test)
{
    fillForm(stage);
    press(stage, QStringLiteral("formTest"));
    stage.kiosk.connections().report(test);
    settle(50); // it is scrolled into sight with the next layout
}

void look(Stage& stage, ConnectorSearch search)
{
    openPage(stage, false);
    press(stage, QStringLiteral("emptyAction"));
    stage.state.connections().setConnections({{QStringLiteral("front"),
                                               false,
                                               true,
                                               QStringLiteral("zkteco"),
                                               {{QStringLiteral("host"), QStringLiteral("192.168.1.31")},
                                                {QStringLiteral("port"), QStringLiteral("4370")}}}});
    press(stage, QStringLiteral("kind:zkteco"));
    press(stage, QStringLiteral("formFind"));
    if (search.total == 0)
        return;
    press(stage, QStringLiteral("findSearch"));
    search.finished = search.asked == search.total;
    stage.kiosk.connections().report(search);
    settle(50); // it is scrolled into sight with the next layout
}

std::vector<FoundSystem> foundDevices(std::size_t count)
{
    std::vector<FoundSystem> all{
        {QStringLiteral("192.168.1.20"), QStringLiteral("SpeedFace-V5L[TI]"), QStringLiteral("CJ9T204460042"),
         QStringLiteral("ZLM60_TFT"), false},
        {QStringLiteral("192.168.1.31"), QStringLiteral("F18"), QStringLiteral("AF4C191560112"), {}, false},
        {QStringLiteral("192.168.1.47"), {}, {}, {}, true}};
    for (FoundSystem& device : all)
        device.values = {{QStringLiteral("host"), device.address}, {QStringLiteral("port"), QStringLiteral("4370")}};
    all.resize(count);
    return all;
}

} // namespace

std::vector<Scene> connectionScenes()
{
    return {
        {QStringLiteral("links-none"), [](Stage& s) { openPage(s, false); }},
        {QStringLiteral("links-cards"), [](Stage& s) { openPage(s, true); }},
        {QStringLiteral("links-device"),
         [](Stage& s) {
             openPage(s, true);
             auto* codes = s.window.findChild<QAbstractButton*>(QStringLiteral("linkCodes:") + kDevice);
             for (QWidget* area = codes; area != nullptr; area = area->parentWidget()) {
                 if (auto* column = qobject_cast<ui::ScrollColumn*>(area))
                     column->reveal(*codes);
             }
         }},
        {QStringLiteral("links-left-over"),
         [](Stage& s) {
             s.state.connections().setLeftOver({{QStringLiteral("campus"), 12, s.clock.read().local().addSecs(-5400)}});
             openPage(s, false);
         }},
        {QStringLiteral("links-card-test"),
         [](Stage& s) {
             openPage(s, true);
             press(s, QStringLiteral("linkTest:") + kTerminals);
             ConnectorTest test = testAt(0, ConnectorFault::ConnectionRefused, true);
             test.stages = {ConnectorStage::Connected, ConnectorStage::Answered, ConnectorStage::Accepted};
             test.host = QStringLiteral("10.1.4.20");
             test.port = 7788;
             s.kiosk.connections().report(test);
         }},
        {QStringLiteral("links-kinds"),
         [](Stage& s) {
             openPage(s, false);
             press(s, QStringLiteral("emptyAction"));
         }},
        {QStringLiteral("links-form"), [](Stage& s) { fillForm(s); }},
        {QStringLiteral("links-find-form"),
         [](Stage& s) {
             openPage(s, false);
             press(s, QStringLiteral("emptyAction"));
             press(s, QStringLiteral("kind:zkteco"));
         }},
        {QStringLiteral("links-find"), [](Stage& s) { look(s, {}); }},
        {QStringLiteral("links-finding"),
         [](Stage& s) {
             look(s, {120, 254, false, foundDevices(1)});
         }},
        {QStringLiteral("links-found"),
         [](Stage& s) {
             look(s, {254, 254, false, foundDevices(3)});
         }},
        {QStringLiteral("links-found-none"),
         [](Stage& s) {
             look(s, {254, 254, false, {}});
         }},
        {QStringLiteral("links-typing"),
         [](Stage& s) {
             openForm(s);
             if (auto* edit = s.window.findChild<QLineEdit*>(QStringLiteral("field:url"))) {
                 edit->setFocus();
                 edit->setText(QStringLiteral("http://pihr.example"));
             }
             settle(50);
         }},
        {QStringLiteral("links-testing"), [](Stage& s) { tryOut(s, testAt(2, ConnectorFault::None, false)); }},
        {QStringLiteral("links-failed"), [](Stage& s) { tryOut(s, testAt(4, ConnectorFault::NotAccepted, true)); }},
        {QStringLiteral("links-works"), [](Stage& s) { tryOut(s, testAt(5, ConnectorFault::None, true)); }},
        {QStringLiteral("links-remove"), [](Stage& s) {
             openPage(s, true);
             press(s, QStringLiteral("linkRemove:") + kTerminals);
         }}};
}

} // namespace rollcall::screenshots
