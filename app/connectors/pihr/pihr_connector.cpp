#include "connectors/pihr/pihr_connector.h"

#include "attendance/person_number.h"
#include "base/logging.h"
#include "base/translatable.h"

#include <QNetworkInterface>

#include <algorithm>
#include <utility>

namespace rollcall::pihr {

namespace {

/// A session that held for so long was a good one: the next attempt starts without a long delay.
constexpr std::chrono::seconds kSteadyAfter{30};

/// What is remembered over restarts: the highest `logindex` that may have been used.
const QString kLogIndex = QStringLiteral("log_index");
/// Reserved at a time: one more write for so many messages.
constexpr qint64 kLogIndexesReserved = 1'000;

/// What terminals call their MAC: of the first interface that has one.
QString hardwareAddress()
{
    for (const QNetworkInterface& interface : QNetworkInterface::allInterfaces()) {
        if (!interface.flags().testFlag(QNetworkInterface::IsLoopBack) && !interface.hardwareAddress().isEmpty())
            return interface.hardwareAddress();
    }
    return {};
}

} // namespace

DeviceFacts deviceFacts(const Settings& settings, const Clock& clock, const Result<SiteFigures>& figures)
{
    DeviceFacts device;
    device.firmware = settings.firmware;
    device.hardwareAddress = hardwareAddress();
    device.at = clock.read();
    if (figures) {
        device.people = figures->people;
        device.punches = figures->punches;
        device.pins = figures->pins;
        device.cards = figures->cards;
    }
    return device;
}

PihrConnector::PihrConnector(ConnectorId id, Settings settings, const Clock& clock, ConnectorSink& sink, SitePort& site)
    : Connector(std::move(id), sink), m_settings(std::move(settings)), m_clock(clock), m_site(site),
      m_session(m_settings.session), m_responder(m_settings.session.speech, m_settings.permissions, site, clock,
                                                 {[this](const QString& text) { m_link.send(text); },
                                                  [this](const QString& sentence) {
                                                      if (m_status.state == LinkState::Online)
                                                          setState(LinkState::Online, sentence);
                                                  },
                                                  [this] { resumeReading(); }}),
      m_backoff(m_settings.reconnectBase, m_settings.reconnectCap),
      m_link(m_settings.link,
             {[this] { greetingDue(); }, [this](const net::ConnectionLoss& loss) { connectionLost(loss.sentence); },
              [this](const QString& text) { perform(m_session.textReceived(text, m_clock.monotonic())); },
              [this] {
                  m_session.pongReceived(m_clock.monotonic());
                  armSession();
              }}),
      m_sessionTimer(this), m_reconnectTimer(this)
{
    m_status.id = this->id();
    const QString address =
        m_settings.link.url.port() < 0
            ? m_settings.link.url.host()
            : QStringLiteral("%1:%2").arg(m_settings.link.url.host(), QString::number(m_settings.link.url.port()));
    m_status.title = QStringLiteral("%1 (%2)").arg(
        m_settings.session.speech.dialect == Dialect::AiFace ? QStringLiteral("AiFace") : QStringLiteral("PiHR"),
        address);
    for (QTimer* timer : {&m_sessionTimer, &m_reconnectTimer})
        timer->setSingleShot(true);
    connect(&m_sessionTimer, &QTimer::timeout, this, [this] { perform(m_session.tick(m_clock.monotonic())); });
    connect(&m_reconnectTimer, &QTimer::timeout, this, &PihrConnector::connectToServer);
}

PihrConnector::~PihrConnector()
{
    m_running = false;
}

void PihrConnector::start()
{
    if (std::exchange(m_running, true))
        return;
    connectToServer();
}

void PihrConnector::stop()
{
    if (!std::exchange(m_running, false))
        return;
    for (QTimer* timer : {&m_sessionTimer, &m_reconnectTimer})
        timer->stop();
    m_link.leave();
    connectionGone();
    // What the session still owed is not reported after a stop: the outbox still has every entry.
    (void)m_session.closed({}, m_clock.monotonic());
}

void PihrConnector::deliver(const DeliveryBatch& batch)
{
    if (!m_running)
        return;
    std::vector<PersonId> people;
    for (const DeliveryEntry& entry : batch)
        people.push_back(entry.punch.facts.person);
    const auto handBack = [this, batch](const Error& error) {
        std::vector<DeliveryAnswer> answers;
        for (const DeliveryEntry& entry : batch)
            answers.push_back({entry.outboxId, DeliveryAnswer::Verdict::Retry, error.message, Milliseconds{0}});
        sink().answered(id(), std::move(answers));
    };
    withLogIndexes(
        static_cast<qint64>(batch.size()), // a message for each at most
        [this, batch, people, handBack] {
            withNumbers(
                {people}, [this, batch] { perform(m_session.deliver(batch, m_clock.monotonic())); }, handBack);
        },
        handBack);
}

void PihrConnector::withLogIndexes(qint64 count, std::function<void()> then,
                                   std::function<void(const Error&)> otherwise)
{
    // Servers of terminals may know a record by it. PiHR's does not look at it.
    if (m_settings.session.speech.dialect == Dialect::Pihr || m_session.logIndex() + count <= m_logIndexesUntil) {
        then();
        return;
    }
    m_site.recall({kLogIndex}, [this, alive = std::weak_ptr<int>(m_alive), then = std::move(then),
                                otherwise = std::move(otherwise)](const Result<QByteArray>& used) {
        if (alive.expired() || !m_running)
            return;
        if (!used) {
            otherwise(used.error());
            return;
        }
        m_session.continueLogIndex(used->toLongLong()); // 0 of an empty one
        const qint64 until = m_session.logIndex() + kLogIndexesReserved;
        m_site.remember({kLogIndex}, QByteArray::number(until),
                        [this, alive, then, otherwise, until](const Status& kept) {
                            if (alive.expired() || !m_running)
                                return;
                            if (!kept) {
                                otherwise(kept.error());
                                return;
                            }
                            m_logIndexesUntil = until;
                            then();
                        });
    });
}

void PihrConnector::rosterChanged(const std::vector<RosterChange>& changes)
{
    if (!m_running)
        return;
    NumbersQuestion question;
    question.announces = m_session.wantsPeople();
    for (const RosterChange& item : changes) {
        if (item.kind != RosterChange::Kind::Removed && (!item.portrait.isEmpty() || !item.card.isEmpty()))
            question.people.push_back(item.person.id); // of the others nothing is said
    }
    withNumbers(
        question, [this, changes] { perform(m_session.rosterChanged(changes, m_clock.monotonic())); },
        [this, changes](const Error& error) {
            std::vector<DeliveryAnswer> answers;
            for (const RosterChange& change : changes)
                answers.push_back({change.ticket, DeliveryAnswer::Verdict::Retry, error.message, Milliseconds{0}});
            sink().rosterAnswered(id(), std::move(answers));
        });
}

bool PihrConnector::knowsTokens() const
{
    return m_settings.session.speech.dialect == Dialect::AiFace && m_settings.session.askTokens;
}

void PihrConnector::askAboutToken(const TokenQuestion& question)
{
    if (m_running)
        perform(m_session.ask(question, m_clock.monotonic()));
}

void PihrConnector::judge(const TokenAnswer& answer)
{
    TokenVerdict verdict{answer.question, answer.granted, {}, answer.name, answer.message};
    if (answer.granted)
        verdict.person = answer.personId;
    if (!answer.granted || !answer.person) {
        sink().tokenJudged(id(), std::move(verdict));
        return;
    }
    m_site.personOf({*answer.person}, [this, alive = std::weak_ptr<int>(m_alive),
                                       verdict](const Result<std::optional<PersonId>>& person) mutable {
        if (alive.expired() || !m_running)
            return;
        if (person && *person)
            verdict.person = **person;
        sink().tokenJudged(id(), std::move(verdict));
    });
}

void PihrConnector::withNumbers(NumbersQuestion question, std::function<void()> then,
                                std::function<void(const Error&)> otherwise)
{
    // Asked each time: a number that the server has for a person of its own is given up.
    std::erase_if(question.people, [](const PersonId& person) { return person.isEmpty() || plainNumber(person); });
    if (question.people.empty() || m_settings.session.speech.dialect == Dialect::Pihr) {
        then();
        return;
    }
    const std::vector<PersonId>& missing = question.people;
    m_site.numbersOf(question, [this, alive = std::weak_ptr<int>(m_alive), missing, then = std::move(then),
                                otherwise = std::move(otherwise)](const Result<std::vector<int>>& numbers) {
        if (alive.expired() || !m_running)
            return;
        if (!numbers) {
            otherwise(numbers.error());
            return;
        }
        Numbers known;
        for (std::size_t i = 0; i < std::min(missing.size(), numbers->size()); ++i)
            known.emplace(missing[i], (*numbers)[i]);
        m_session.learn(known);
        then();
    });
}

int PihrConnector::batchLimit() const
{
    // One message at a time, and the next only once the outcome of this one is on disk: after a crash no more than that
    // one message can be sent a second time.
    return m_session.recordsAtOnce();
}

void PihrConnector::connectToServer()
{
    // A refusal stays on screen until the server says something else.
    if (!m_session.wasRefused())
        setState(LinkState::Connecting, m_status.detail);
    m_link.open();
}

void PihrConnector::renewLink()
{
    m_renewWanted = m_running && m_link.isOpen();
    renewNow();
}

void PihrConnector::renewNow()
{
    // Not over a message in flight: it would be sent a second time.
    if (!m_renewWanted || m_session.isSending())
        return;
    m_renewWanted = false;
    m_link.leave();
    connectionGone();
    perform(m_session.closed({}, m_clock.monotonic()));
    connectToServer();
}

void PihrConnector::greetingDue()
{
    ++m_connection;
    m_session.opened();
    if (m_settings.session.speech.dialect == Dialect::Pihr)
        perform(m_session.connected(m_clock.monotonic()));
    else
        greet();
}

void PihrConnector::greet()
{
    m_site.figures(
        [this, alive = std::weak_ptr<int>(m_alive), connection = m_connection](const Result<SiteFigures>& figures) {
            if (alive.expired() || !m_running || !m_link.isOpen() || connection != m_connection)
                return;
            // A store that is not open yet must not keep the kiosk from registering.
            perform(m_session.connected(m_clock.monotonic(), deviceFacts(m_settings, m_clock, figures)));
        });
}

void PihrConnector::connectionGone()
{
    ++m_connection;
    m_renewWanted = false;
    m_responder.connectionLost();
}

void PihrConnector::connectionLost(const QString& why)
{
    connectionGone();
    qCInfo(lcConnector).noquote() << id().value() << "is offline:" << inEnglish(why);
    perform(m_session.closed(why, m_clock.monotonic()));
    armReconnect();
}

void PihrConnector::perform(const Outputs& outputs)
{
    bool aborted = false;
    for (const Output& output : outputs) {
        if (const auto* message = std::get_if<SendText>(&output)) {
            m_link.send(message->text);
        } else if (std::holds_alternative<SendPing>(output)) {
            m_link.ping();
        } else if (const auto* change = std::get_if<LinkChange>(&output)) {
            setState(change->state, change->detail);
        } else if (const auto* answers = std::get_if<Answers>(&output)) {
            if (std::any_of(answers->answers.cbegin(), answers->answers.cend(), [](const DeliveryAnswer& answer) {
                    return answer.verdict == DeliveryAnswer::Verdict::Accepted;
                }))
                m_backoff.reset();
            sayBatchLimit();
            sink().answered(id(), answers->answers);
        } else if (const auto* order = std::get_if<Obey>(&output)) {
            m_responder.obey(order->command);
            if (m_responder.isFull()) {
                m_link.pauseReading();
                m_session.readingPaused();
            }
        } else if (const auto* said = std::get_if<RosterAnswers>(&output)) {
            sink().rosterAnswered(id(), said->answers);
        } else if (const auto* answer = std::get_if<TokenAnswer>(&output)) {
            judge(*answer);
        } else if (const auto* abort = std::get_if<Abort>(&output)) {
            qCInfo(lcConnector).noquote() << id().value() << "ends the connection:" << inEnglish(abort->why);
            m_link.drop();
            connectionGone();
            aborted = true;
        }
    }
    if (aborted)
        armReconnect();
    armSession();
    renewNow();
}

/// Ahead of the answers, which bring the next batch.
void PihrConnector::sayBatchLimit()
{
    if (std::exchange(m_saidLimit, batchLimit()) != batchLimit())
        sink().batchLimitChanged(id(), batchLimit());
}

/// The commands of the server have been worked off so far that more can be read.
void PihrConnector::resumeReading()
{
    m_session.readingResumed(m_clock.monotonic());
    m_link.resumeReading();
    armSession();
}

void PihrConnector::setState(LinkState state, const QString& detail)
{
    const MonotonicTime now = m_clock.monotonic();
    if (state == LinkState::Online)
        m_onlineSince = now;
    else if (m_status.state == LinkState::Online && now - m_onlineSince >= kSteadyAfter)
        m_backoff.reset();
    if (m_status.state == state && m_status.detail == detail)
        return;
    m_status.state = state;
    m_status.detail = detail;
    sink().stateChanged(m_status);
}

void PihrConnector::armSession()
{
    if (const auto next = m_session.nextTick(); next && m_link.isOpen()) {
        const auto left = std::chrono::ceil<Milliseconds>(*next - m_clock.monotonic());
        m_sessionTimer.start(std::max(left, Milliseconds{1}));
    } else {
        m_sessionTimer.stop();
    }
}

void PihrConnector::armReconnect()
{
    if (m_running)
        m_reconnectTimer.start(m_backoff.next());
}

} // namespace rollcall::pihr
