#include "connectors/loopback/loopback_connector.h"

#include "connectors/sentence.h"

#include <QCoreApplication>
#include <QHash>

#include <utility>

namespace rollcall::loopback {

Result<Settings> readSettings(const SettingsTable& table)
{
    static const QHash<QString, Step> words{{QStringLiteral("accept"), Step::Accept},
                                            {QStringLiteral("reject"), Step::Reject},
                                            {QStringLiteral("retry"), Step::Retry},
                                            {QStringLiteral("drop"), Step::Drop}};
    const QString script = QStringLiteral("script");
    Settings settings;
    settings.batchLimit = table.integer(QStringLiteral("batch_limit"));
    settings.outage = Milliseconds{table.integer(QStringLiteral("outage_ms"))};
    settings.script.clear();
    for (const QString& word : table.text(script, QStringLiteral("accept")).split(u',')) {
        const auto step = words.constFind(word.trimmed());
        if (step == words.constEnd())
            return table.invalid(
                script, QStringLiteral("script takes accept, reject, retry and drop, not \"%1\"").arg(word.trimmed()));
        settings.script.push_back(*step);
    }
    return settings;
}

LoopbackConnector::LoopbackConnector(ConnectorId id, Settings settings, ConnectorSink& sink)
    : Connector(std::move(id), sink), m_settings(std::move(settings)), m_answerTimer(this), m_outageTimer(this)
{
    m_status.id = this->id();
    m_status.title = QStringLiteral("Loopback");
    for (QTimer* timer : {&m_answerTimer, &m_outageTimer})
        timer->setSingleShot(true);
    connect(&m_answerTimer, &QTimer::timeout, this, &LoopbackConnector::answerBatch);
    connect(&m_outageTimer, &QTimer::timeout, this, [this] { setState(LinkState::Online, {}); });
}

void LoopbackConnector::start()
{
    if (m_status.state == LinkState::Stopped)
        setState(LinkState::Online, {});
}

void LoopbackConnector::stop()
{
    m_answerTimer.stop();
    m_outageTimer.stop();
    m_batch.clear();
    m_status.state = LinkState::Stopped;
}

void LoopbackConnector::deliver(const DeliveryBatch& batch)
{
    if (m_status.state == LinkState::Stopped)
        return;
    m_batch.insert(m_batch.end(), batch.begin(), batch.end());
    m_answerTimer.start(0);
}

void LoopbackConnector::answerBatch()
{
    std::vector<DeliveryAnswer> answers;
    for (const DeliveryEntry& entry : std::exchange(m_batch, {})) {
        if (m_status.state != LinkState::Online) {
            answers.push_back({entry.outboxId, DeliveryAnswer::Verdict::Retry,
                               sentence(QT_TRANSLATE_NOOP("Connector", "There is no connection")), Milliseconds{0}});
            continue;
        }
        const Step step = m_settings.script[m_position++ % m_settings.script.size()];
        switch (step) {
        case Step::Accept:
            answers.push_back({entry.outboxId, DeliveryAnswer::Verdict::Accepted, {}, Milliseconds{0}});
            break;
        case Step::Reject:
            answers.push_back({entry.outboxId, DeliveryAnswer::Verdict::Rejected,
                               sentence(QT_TRANSLATE_NOOP("Connector", "Rejected by the script")), Milliseconds{0}});
            break;
        case Step::Retry:
            answers.push_back({entry.outboxId, DeliveryAnswer::Verdict::Retry,
                               sentence(QT_TRANSLATE_NOOP("Connector", "Deferred by the script")), Milliseconds{0}});
            break;
        case Step::Drop:
            setState(LinkState::Offline, sentence(QT_TRANSLATE_NOOP("Connector", "Dropped by the script")));
            m_outageTimer.start(m_settings.outage);
            answers.push_back({entry.outboxId, DeliveryAnswer::Verdict::Retry, m_status.detail, Milliseconds{0}});
            break;
        }
    }
    sink().answered(id(), std::move(answers));
}

void LoopbackConnector::setState(LinkState state, const QString& detail)
{
    m_status.state = state;
    m_status.detail = detail;
    sink().stateChanged(m_status);
}

} // namespace rollcall::loopback
