#include "connectors/zkteco/terminal_connector.h"

#include "base/logging.h"
#include "connectors/sentence.h"

#include <QCoreApplication>

#include <utility>

namespace rollcall::zkteco {

namespace {

constexpr int kBatch = 50;

} // namespace

TerminalConnector::TerminalConnector(ConnectorId id, TerminalSettings settings, const Clock& clock, SitePort& site,
                                     ConnectorSink& sink)
    : Connector(std::move(id), sink), m_settings(std::move(settings)), m_data(site),
      m_sockets(m_settings, clock, m_data, site,
                [this](AuditKind kind, const QString& address, const QString& outcome) {
                    AuditDetails details;
                    details.outcome = outcome;
                    this->sink().audited(this->id(),
                                         otherEvent(AuditActor::ofServer(this->id()), kind, address, details));
                }),
      m_retry(this)
{
    m_status.id = this->id();
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &TerminalConnector::listen);
}

TerminalConnector::~TerminalConnector()
{
    m_sockets.close();
}

int TerminalConnector::batchLimit() const
{
    return kBatch;
}

void TerminalConnector::start()
{
    if (!std::exchange(m_running, true))
        listen();
}

void TerminalConnector::stop()
{
    if (!std::exchange(m_running, false))
        return;
    m_retry.stop();
    m_openPort.reset();
    m_sockets.close();
}

void TerminalConnector::listen()
{
    if (const Status listening = m_sockets.listen(); !listening) {
        setState(LinkState::Refused, net::portRefusal(listening.error().code == ErrorCode::Busy, m_settings.host,
                                                      m_settings.port, listening.error().message));
        m_retry.start(m_backoff.next());
        return;
    }
    m_openPort.emplace(m_settings.host, port());
    m_backoff.reset();
    qCInfo(lcConnector).noquote() << id().value() << "answers as a terminal on port" << port();
    setState(LinkState::Online, {});
}

void TerminalConnector::deliver(const DeliveryBatch& batch)
{
    if (!m_running)
        return;
    std::vector<DeliveryAnswer> answers;
    std::vector<Punch> punches;
    std::vector<PersonId> people;
    for (const DeliveryEntry& entry : batch) {
        DeliveryAnswer answer;
        answer.outboxId = entry.outboxId;
        answer.verdict = DeliveryAnswer::Verdict::Accepted; // who did not hear the event finds it in the log
        answers.push_back(std::move(answer));
        punches.push_back(entry.punch);
        people.push_back(entry.punch.facts.person);
    }
    if (m_sockets.wantsEvents())
        m_data.learnCodes(people, [this, punches](const Status& learned) {
            if (learned && m_running)
                tell(punches);
        });
    sink().answered(id(), std::move(answers));
}

void TerminalConnector::tell(const std::vector<Punch>& punches)
{
    for (const Punch& punch : punches) {
        if (const std::optional<AttendanceRecord> record = m_data.recordOf(punch))
            m_sockets.tell(*record);
    }
}

void TerminalConnector::setState(LinkState state, const QString& detail)
{
    m_status.state = state;
    m_status.title = sentence(QT_TRANSLATE_NOOP("Connector", "Attendance terminal (port %1)"),
                              {QString::number(state == LinkState::Online ? port() : m_settings.port)});
    m_status.detail = detail;
    sink().stateChanged(m_status);
}

} // namespace rollcall::zkteco
