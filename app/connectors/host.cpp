#include "connectors/host.h"

#include "base/logging.h"
#include "base/mailbox.h"
#include "base/worker_thread.h"
#include "connectors/connector_site.h"
#include "connectors/registry.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <atomic>
#include <iterator>
#include <optional>
#include <utility>

namespace rollcall {

namespace {

/// Events on their way to the ledger thread. A connector has one batch at a time, so this is reached only when that
/// thread hangs; what is lost then is made good: unanswered entries are tried again, unconfirmed collections are
/// collected again.
constexpr std::size_t kMaxEvents = 4096;
/// Orders on their way to one connector: a batch, and a roster change or cursor for each thing that happens at the
/// kiosk.
constexpr std::size_t kMaxOrders = 1024;

Result<std::unique_ptr<Connector>> make(const ConnectorSettings& table, const Clock& clock, ConnectorSink& sink,
                                        SitePort& site)
{
    ROLLCALL_TRY_ASSIGN(const ConnectorKind* kind, findConnectorKind(table));
    ROLLCALL_TRY_ASSIGN(const SettingsTable values, kind->read(table));
    return kind->create(values, clock, sink, site);
}

struct RenewLink
{};
using Order = std::variant<DeliveryBatch, QByteArray, std::vector<RosterChange>, TokenQuestion, RenewLink>;

} // namespace

/// The sink of one connector. Shared with its thread: one that had to be left behind may still report into it.
class ConnectorHost::Events final : public ConnectorSink
{
public:
    using Box = Mailbox<ConnectorEvent>;
    explicit Events(std::shared_ptr<Box> box) : m_box(std::move(box)) {}
    void answered(const ConnectorId& id, std::vector<DeliveryAnswer> answers) override
    {
        put(ConnectorAnswers{id, std::move(answers)});
    }
    void stateChanged(ConnectorStatus status) override { put(std::move(status)); }
    void punchesCollected(const ConnectorId& id, std::vector<PunchDraft> punches, QByteArray cursor) override
    {
        put(ConnectorCollected{id, std::move(punches), std::move(cursor)});
    }
    void audited(const ConnectorId& id, AuditEvent event) override { put(ConnectorAudited{id, std::move(event)}); }
    void batchLimitChanged(const ConnectorId& id, int limit) override { put(ConnectorBatchLimit{id, limit}); }
    void rosterAnswered(const ConnectorId& id, std::vector<DeliveryAnswer> answers) override
    {
        put(ConnectorRosterAnswers{id, std::move(answers)});
    }
    void tokenJudged(const ConnectorId& id, TokenVerdict verdict) override
    {
        put(ConnectorVerdict{id, std::move(verdict)});
    }
    void put(ConnectorEvent event)
    {
        if (!m_closed && !m_box->put(std::move(event)))
            qCWarning(lcConnector) << "connector events are not taken; the oldest was dropped";
    }
    /// Nothing is taken any more.
    void close() { m_closed = true; }

private:
    const std::shared_ptr<Box> m_box;
    std::atomic<bool> m_closed{false};
};

/// What lives in a connector's thread.
struct ConnectorHost::Hosted final : public QObject
{
    std::shared_ptr<Events> events;      ///< outlives the connector, which refers to it
    std::unique_ptr<ConnectorSite> site; ///< as well
    std::unique_ptr<Connector> connector;

    ~Hosted() override { connector.reset(); }
    void obey(Order order)
    {
        if (!connector)
            return;
        if (const auto* batch = std::get_if<DeliveryBatch>(&order))
            connector->deliver(*batch);
        else if (const auto* cursor = std::get_if<QByteArray>(&order))
            connector->confirm(*cursor);
        else if (const auto* changes = std::get_if<std::vector<RosterChange>>(&order))
            connector->rosterChanged(*changes);
        else if (const auto* question = std::get_if<TokenQuestion>(&order))
            connector->askAboutToken(*question);
        else if (std::holds_alternative<RenewLink>(order))
            connector->renewLink();
    }
};

struct ConnectorHost::Running
{
    Running(const QString& name, std::shared_ptr<Mailbox<ConnectorEvent>> box)
        : thread(name), events(std::make_shared<Events>(std::move(box)))
    {}
    WorkerThread thread;
    const std::shared_ptr<Events> events;
    /// Filled and read in the connector's thread only; shared with the tasks posted there.
    std::shared_ptr<Hosted*> hosted = std::make_shared<Hosted*>(nullptr);
    std::shared_ptr<Mailbox<Order>> orders =
        std::make_shared<Mailbox<Order>>(kMaxOrders, Mailbox<Order>::Overflow::DropNewest);
};

ConnectorHost::ConnectorHost(const Clock& clock, std::shared_ptr<SitePort> site, Handler handler)
    : m_clock(clock), m_site(std::move(site)), m_handler(std::move(handler)),
      m_events(std::make_shared<Mailbox<ConnectorEvent>>(kMaxEvents))
{
    m_events->onFilled(wakeIn(this, &ConnectorHost::drain));
}

ConnectorHost::~ConnectorHost()
{
    stop();
}

Status ConnectorHost::add(const ConnectorSettings& table)
{
    ROLLCALL_TRY(checkConnector(table));
    if (m_running.contains(table.id()))
        return failure(ErrorCode::AlreadyExists,
                       QStringLiteral("there are two connectors with the id \"%1\"").arg(table.id().value()));

    auto running = std::make_unique<Running>(QStringLiteral("connector-") + table.id().value(), m_events);
    WorkerThread& thread = running->thread;
    running->orders->onFilled([&thread, orders = running->orders, hosted = running->hosted] {
        thread.post([orders, hosted] {
            for (Order& order : orders->takeAll()) {
                if (*hosted != nullptr)
                    (*hosted)->obey(std::move(order));
            }
        });
    });
    thread.start([table, &clock = m_clock, site = m_site, events = running->events,
                  slot = running->hosted]() -> std::unique_ptr<QObject> {
        auto hosted = std::make_unique<Hosted>();
        hosted->events = events;
        hosted->site = std::make_unique<ConnectorSite>(site, table.id());
        Result<std::unique_ptr<Connector>> made = make(table, clock, *events, *hosted->site);
        if (!made) {
            // The table was good a moment ago: a file it names has changed since.
            events->put(ConnectorStatus{table.id(), table.id().value(), LinkState::Stopped, made.error().message});
            return hosted;
        }
        hosted->connector = std::move(*made);
        events->put(ConnectorReady{table.id(), hosted->connector->batchLimit(), hosted->connector->knowsTokens()});
        *slot = hosted.get();
        hosted->connector->start();
        return hosted;
    });
    m_running.emplace(table.id(), std::move(running));
    return {};
}

template <class Value> void ConnectorHost::pass(Running& running, Value value)
{
    if (!running.orders->put(Order(std::move(value))))
        qCWarning(lcConnector) << running.thread.name() << "does not take its orders; one was dropped";
}

void ConnectorHost::deliver(const ConnectorId& id, DeliveryBatch batch)
{
    if (const auto it = m_running.find(id); it != m_running.end())
        pass(*it->second, std::move(batch));
}

void ConnectorHost::confirm(const ConnectorId& id, const QByteArray& cursor)
{
    if (const auto it = m_running.find(id); it != m_running.end())
        pass(*it->second, cursor);
}

void ConnectorHost::askAboutToken(const ConnectorId& id, const TokenQuestion& question)
{
    if (const auto it = m_running.find(id); it != m_running.end())
        pass(*it->second, question);
}

void ConnectorHost::rosterChanged(const ConnectorId& id, std::vector<RosterChange> changes)
{
    if (const auto it = m_running.find(id); it != m_running.end())
        pass(*it->second, std::move(changes));
}

void ConnectorHost::renewLink(const ConnectorId& id)
{
    if (const auto it = m_running.find(id); it != m_running.end())
        pass(*it->second, RenewLink{});
}

void ConnectorHost::beginStop(Running& running)
{
    running.orders->silence();
    running.thread.post([hosted = running.hosted] {
        if (Hosted* mine = std::exchange(*hosted, nullptr); mine != nullptr && mine->connector) {
            mine->site->close();
            mine->connector->stop();
        }
    });
}

void ConnectorHost::remove(const ConnectorId& id, Milliseconds timeout)
{
    const auto it = m_running.find(id);
    if (it == m_running.end())
        return;
    beginStop(*it->second);
    if (!it->second->thread.stop(timeout))
        qCWarning(lcConnector).noquote() << id.value() << "did not stop in time and is left behind";
    it->second->events->close();
    m_running.erase(it);
    drain(); // acknowledgements must be stored before the id is used again
}

bool ConnectorHost::stop(Milliseconds timeout)
{
    for (const auto& [id, running] : m_running)
        beginStop(*running);
    const QDeadlineTimer deadline(timeout);
    bool clean = true;
    for (const auto& [id, running] : m_running)
        clean &= running->thread.stop(Milliseconds{std::max<qint64>(0, deadline.remainingTime())});
    m_running.clear();
    m_events->silence();
    (void)m_events->takeAll();
    return clean;
}

std::chrono::nanoseconds ConnectorHost::sinceLastBeat() const
{
    std::chrono::nanoseconds longest{0};
    for (const auto& [id, running] : m_running)
        longest = std::max(longest, running->thread.sinceLastBeat());
    return longest;
}

void ConnectorHost::drain()
{
    // Answers that came while the last ones were written are handed on, and so written, together: one COMMIT for all.
    std::optional<ConnectorAnswers> together;
    const auto handOn = [this, &together] {
        if (together)
            m_handler(*std::exchange(together, std::nullopt));
    };
    for (ConnectorEvent& event : m_events->takeAll()) {
        auto* answers = std::get_if<ConnectorAnswers>(&event);
        if (answers == nullptr) {
            handOn();
            m_handler(std::move(event));
        } else if (together && together->id == answers->id) {
            std::move(answers->answers.begin(), answers->answers.end(), std::back_inserter(together->answers));
        } else {
            handOn();
            together = std::move(*answers);
        }
    }
    handOn();
}

} // namespace rollcall
