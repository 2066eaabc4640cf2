#include "kiosk/api_facts.h"

#include "base/translatable.h"
#include "ledger/device_codes.h"

namespace rollcall {

namespace {

QString wordOf(screen::LinkView state)
{
    switch (state) {
    case screen::LinkView::Connecting:
        return QStringLiteral("connecting");
    case screen::LinkView::Online:
        return QStringLiteral("online");
    case screen::LinkView::Offline:
        return QStringLiteral("offline");
    case screen::LinkView::Refused:
        break;
    }
    return QStringLiteral("refused");
}

QString wordOf(screen::CameraView camera)
{
    switch (camera) {
    case screen::CameraView::Starting:
        return QStringLiteral("starting");
    case screen::CameraView::Live:
        return QStringLiteral("running");
    case screen::CameraView::Lost:
        return QStringLiteral("lost");
    case screen::CameraView::Missing:
        break;
    }
    return QStringLiteral("missing");
}

api::SelfTest::State stateOf(const screen::WorkView& work)
{
    using Stage = screen::WorkView::Stage;
    using State = api::SelfTest::State;
    if (work.isInFlight())
        return State::Running;
    if (work.stage == Stage::Done)
        return State::Done;
    return work.stage == Stage::Failed ? State::Failed : State::None;
}

} // namespace

void addState(api::KioskFacts& facts, const screen::KioskState& state)
{
    facts.door = state.doorName();
    facts.camera = wordOf(state.camera());
    facts.cameraDetail = state.cameraDetail();
    facts.isCameraRunning = state.camera() == screen::CameraView::Live;
    facts.isClockTrusted = state.clockTrusted();
    facts.people = state.peopleCount();
    for (const screen::LinkStatus& link : state.links())
        facts.connectors.push_back({link.id, inEnglish(link.title), wordOf(link.state), inEnglish(link.detail),
                                    link.pending, link.parked, link.people, link.oldestPending, link.lastSuccess,
                                    link.paused});
    for (const screen::ActiveCondition& condition : state.conditions().all())
        facts.problems.append(QString::fromLatin1(screen::entryOf(condition.condition).name));
}

Result<std::vector<api::DeviceFacts>> devicesIn(Store& store, const std::vector<api::ConnectorFacts>& connectors)
{
    std::vector<ConnectorId> ids;
    ids.reserve(connectors.size());
    for (const api::ConnectorFacts& connector : connectors)
        ids.emplace_back(connector.id);
    ROLLCALL_TRY_ASSIGN(const auto reports, deviceReports(store, ids));
    std::vector<api::DeviceFacts> devices;
    for (const auto& [id, report] : reports) {
        api::DeviceFacts facts;
        facts.device = id.value();
        facts.isConnected = report.isConnected;
        facts.realtime = zkteco::wordOf(report.realtime);
        facts.serial = report.serial;
        facts.platform = report.platform;
        facts.firmware = report.firmware;
        facts.users = report.sizes.users;
        facts.userCapacity = report.sizes.userCapacity;
        facts.records = report.sizes.records;
        facts.recordCapacity = report.sizes.recordCapacity;
        facts.unmatched = report.unmatched;
        facts.failures = report.failures;
        facts.isAlert = report.isAlert();
        facts.lastError = report.lastError;
        facts.clockDifferenceSeconds = report.clockDifferenceSeconds;
        if (report.lastPoll.isValid())
            facts.lastPoll = report.lastPoll.toLocalTime();
        devices.push_back(std::move(facts));
    }
    return devices;
}

api::SelfTest selfTestOf(const screen::SelfTestView& view)
{
    api::SelfTest test;
    test.state = stateOf(view.work);
    test.message = view.work.message;
    test.peopleDone = view.work.done;
    test.peopleTotal = view.work.total;
    test.isWell = view.isWell;
    test.wrongMatchesAYear = view.wrongMatchesAYear;
    for (const screen::AlikeView& pair : view.alike)
        test.alike.push_back({pair.first, pair.firstName, pair.second, pair.secondName, pair.twice});
    for (const screen::WeakView& weak : view.weak)
        test.weak.push_back({weak.person, weak.name, weak.number});
    return test;
}

} // namespace rollcall
