#include "connectors/broker/push_feed.h"

#include "base/logging.h"
#include "base/translatable.h"
#include "connectors/net/http_answer.h"
#include "connectors/sentence.h"

#include <QCoreApplication>
#include <QUuid>

#include <utility>

namespace rollcall::broker {

namespace {

/// For the server's first word, and for its yes to the connection.
constexpr Milliseconds kGreeting{10'000};
/// Messages that say nothing on one connection; then it is no broker. Each is one line of the log.
constexpr int kMaxMalformed = 20;
/// A longer WebSocket message ends the connection.
constexpr quint64 kMaxMessageBytes = 1 << 20;

} // namespace

PushFeed::PushFeed(Settings settings, const Clock& clock, Listener listener)
    : m_settings(std::move(settings)), m_clock(clock), m_listener(std::move(listener)),
      m_link({.url = m_settings.push, .trust = m_settings.http.trust, .maxMessageBytes = kMaxMessageBytes},
             {.opened = [this] { m_silence.start(kGreeting); },
              .lost = [this](const net::ConnectionLoss& loss) { lost(loss.sentence); },
              .text = [this](const QString& text) { heard(text); },
              .pong = [] {}}),
      m_backoff(m_settings.retryBase, m_settings.retryCap), m_retry(this), m_silence(this), m_patience(kGreeting)
{
    m_retry.setSingleShot(true);
    m_silence.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &PushFeed::open);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        m_link.drop();
        lost(sentence(QT_TRANSLATE_NOOP("Connector", "The server did not respond in time")));
    });
}

void PushFeed::start()
{
    m_running = true;
    open();
}

void PushFeed::stop()
{
    m_running = m_isRegistered = false;
    m_retry.stop();
    m_silence.stop();
    m_link.leave();
    m_link.drop();
}

void PushFeed::open()
{
    m_malformed = 0;
    m_patience = kGreeting;
    m_link.open();
}

void PushFeed::heard(const QString& text)
{
    if (!m_running)
        return;
    const Packet packet = readPacket(text);
    // Nothing that makes no sense is a sign of life.
    if (packet.kind != Packet::Kind::Malformed)
        m_silence.start(m_patience);
    switch (packet.kind) {
    case Packet::Kind::Open:
        m_patience = packet.pingInterval + packet.pingTimeout;
        m_link.send(kConnect);
        break;
    case Packet::Kind::Ping:
        m_link.send(kPong);
        break;
    case Packet::Kind::Connected:
        m_link.send(
            registrationPacket(m_settings.content, QUuid::createUuid().toString(QUuid::WithoutBraces), m_clock.wall()));
        break;
    case Packet::Kind::Event:
        for (const Message& message : messagesIn(packet))
            obey(message);
        break;
    case Packet::Kind::Close:
    case Packet::Kind::Disconnected:
        m_link.drop();
        lost(sentence(QT_TRANSLATE_NOOP("Connector", "The server closed the connection")));
        break;
    case Packet::Kind::Refused:
        m_link.drop();
        lost(sentence(QT_TRANSLATE_NOOP("Connector", "The broker refuses the connection for enrollments: %1"),
                      {packet.words}));
        break;
    case Packet::Kind::Malformed:
        qCInfo(lcConnector) << "a message of the broker makes no sense and is ignored," << text.size() << "characters";
        if (++m_malformed >= kMaxMalformed) {
            m_link.drop();
            lost(sentence(QT_TRANSLATE_NOOP("Connector", "What answers for enrollments is no broker")));
        }
        break;
    case Packet::Kind::Other:
        break;
    }
}

void PushFeed::obey(const Message& message)
{
    if (message.command == QLatin1String("response.success")) {
        m_backoff.reset();
        setProblem({});
        if (!std::exchange(m_isRegistered, true))
            m_listener.connected();
    } else if (message.command == QLatin1String("enrollment.publish")) {
        m_listener.published(readPublished(message.data));
    } else if (message.command.startsWith(QLatin1String("response."))) {
        setProblem(sentence(QT_TRANSLATE_NOOP("Connector", "The broker refuses the connection for enrollments: %1"),
                            {net::oneLine(message.data.value(QLatin1String("message")).toString(message.command))}));
    }
}

void PushFeed::lost(const QString& reason)
{
    m_silence.stop();
    m_isRegistered = false;
    if (!m_running)
        return;
    qCInfo(lcConnector).noquote() << "the connection for enrollments is lost:" << inEnglish(reason);
    setProblem(reason);
    m_retry.start(m_backoff.next());
}

void PushFeed::setProblem(const QString& problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    m_listener.changed();
}

} // namespace rollcall::broker
