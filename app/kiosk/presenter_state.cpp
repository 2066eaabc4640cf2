// The state of the kiosk that the door shows: systems, storage, clock, roster.
#include "kiosk/presenter.h"

#include "kiosk/wording.h"

#include <algorithm>
#include <utility>

namespace rollcall {

namespace {

QDateTime localTime(const std::optional<WallTime>& time)
{
    return time ? toDateTimeUtc(*time).toLocalTime() : QDateTime();
}

} // namespace

void Presenter::show(const LinksChanged& event)
{
    std::vector<screen::LinkStatus> links;
    m_offline = false;
    for (const ConnectorStatus& status : event.status) {
        screen::LinkStatus link;
        link.id = status.id.value();
        link.title = status.title;
        link.state = linkView(status.state);
        link.detail = status.detail;
        link.delivers = status.delivers;
        link.listens = status.listens;
        const auto stats =
            std::find_if(event.stats.begin(), event.stats.end(),
                         [&status](const OutboxStats& candidate) { return candidate.connector == status.id; });
        if (stats != event.stats.end()) {
            link.pending = stats->pending;
            link.parked = stats->parked;
            link.people = stats->people;
            if (stats->oldestPending)
                link.oldestPending = localTime(stats->oldestPending);
            if (stats->lastSuccess)
                link.lastSuccess = localTime(stats->lastSuccess);
        }
        if (const auto activity = event.activity.find(status.id); activity != event.activity.end()) {
            link.paused = activity->second.paused;
            link.lastDay = activity->second.lastDay;
        }
        m_offline = m_offline || (link.delivers && link.state != screen::LinkView::Online);
        links.push_back(std::move(link));
    }
    m_state.setLinks(std::move(links));
    std::vector<screen::LeftOverView> leftOver;
    for (const OutboxStats& waiting : event.leftOver)
        leftOver.push_back({waiting.connector.value(), waiting.pending + waiting.parked,
                            localTime(waiting.oldestPending), waiting.people});
    m_state.connections().setLeftOver(std::move(leftOver));
}

void Presenter::show(const StorageChanged& event)
{
    std::vector<screen::ActiveCondition> holding;
    holding.reserve(event.faults.size());
    for (const FoundFault& found : event.faults)
        holding.push_back({conditionOf(found.fault), found.text});
    m_state.setStorage(std::move(holding));
    m_parts.ledgerSpoke();
}

void Presenter::show(const ClockChanged& event)
{
    m_state.setClockTrusted(event.isSet);
    m_state.setClockBehind(event.isBehind);
}

void Presenter::show(const RosterChanged& event)
{
    std::vector<screen::ActiveCondition> holding;
    if (event.people == 0)
        holding.push_back({screen::Condition::NobodyEnrolled});
    else if (event.faces == 0)
        holding.push_back({screen::Condition::NoFaces});
    m_state.conditions().report(screen::Conditions::Source::Roster, std::move(holding));
    m_state.setPeopleCount(event.people);
}

} // namespace rollcall
