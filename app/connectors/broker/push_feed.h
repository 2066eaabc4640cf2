#pragma once

#include "base/backoff.h"
#include "connectors/broker/engine_io.h"
#include "connectors/broker/enrollment_codec.h"
#include "connectors/net/web_socket_link.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace rollcall::broker {

/// Hears from the broker whom it enrolls: socket.io over a WebSocket, connected again whenever it is lost. What was
/// published meanwhile is not said again: the sync brings it.
class PushFeed final : public QObject
{
    Q_OBJECT
public:
    struct Listener
    {
        std::function<void(ReadAddition)> published;
        std::function<void()> connected; ///< anything may have been missed before
        std::function<void()> changed;   ///< `problem` is another one
    };
    /// `clock` must outlive this.
    PushFeed(Settings settings, const Clock& clock, Listener listener);

    void start();
    void stop();
    /// Translatable; empty when all is well.
    [[nodiscard]] const QString& problem() const noexcept { return m_problem; }
    [[nodiscard]] bool isRegistered() const noexcept { return m_isRegistered; }

private:
    void open();
    void heard(const QString& text);
    void obey(const Message& message);
    void lost(const QString& reason);
    void setProblem(const QString& problem);

    const Settings m_settings;
    const Clock& m_clock;
    const Listener m_listener;
    net::WebSocketLink m_link;
    Backoff m_backoff;
    QTimer m_retry;
    QTimer m_silence;
    Milliseconds m_patience;
    int m_malformed = 0; ///< on this connection
    bool m_running = false;
    bool m_isRegistered = false;
    QString m_problem;
};

} // namespace rollcall::broker
