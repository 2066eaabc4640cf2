#pragma once

#include "base/backoff.h"
#include "base/secret.h"
#include "connectors/net/pg_client.h"
#include "connectors/net/web_socket_link.h"
#include "receiver/forward_codec.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace rollcall::receiver {

struct ForwardOptions
{
    QUrl url; ///< ws:// or wss://
    net::TlsTrust trust;
    QString serialNumber;
    Secret secret;
    Milliseconds interval{3'000}; ///< between two looks for records that wait
    Milliseconds reply{10'000};   ///< for a login or a record
    Milliseconds retryBase{1'000};
    Milliseconds retryCap{60'000};
};

/// Passes on what waits in `recognized_faces` (status '0') to a PiHR server, one record after the other, oldest first,
/// and marks each '1' once the server has it. A record whose answer was lost is sent once more, and is the same then.
/// One that cannot be sent, or that the server keeps refusing while it takes others, is marked '2' with the reason in
/// the column `problem`. Of several forwarders on one store one works at a time.
class Forwarder final : public QObject
{
    Q_OBJECT
public:
    struct Listener
    {
        std::function<void(const ForwardRow&)> forwarded;
        std::function<void(const ForwardRow&, const QString& reason)> parked;
        std::function<void(const QString& problem)> troubled; ///< another one than before
    };
    Forwarder(ForwardOptions options, net::PgConfig store, Listener listener);

    void start();
    void stop();

private:
    /// A record that the server refused.
    struct Refusal
    {
        int tries = 0;
        int rests = 0;
        qint64 takenBefore = 0; ///< how many records the server had taken by then
    };

    void connectLink();
    void lost(const QString& problem);
    void received(const QString& text);
    void loggedIn(const ForwardReply& reply);
    void judged(const ForwardReply& reply);
    void poll();
    void look();
    void take(const net::PgAnswer& answer);
    void next();
    void mark();
    void park(const ForwardRow& row, const QString& reason, bool withReason = true);
    void refused(const ForwardRow& row, const QString& reason);
    void rest();
    void trouble(const QString& problem);
    [[nodiscard]] std::vector<QString> passedOver() const;

    const ForwardOptions m_options;
    const Listener m_listener;
    net::PgClient m_store;
    net::WebSocketLink m_link;
    QTimer m_poll;
    QTimer m_reconnect;
    QTimer m_reply;
    Backoff m_backoff;
    bool m_isRunning = false;
    bool m_isLoggedIn = false;
    bool m_isBusy = false; ///< with a look, or with the rows of one
    bool m_isFull = false; ///< the last look may have left some out
    std::deque<ForwardRow> m_rows;
    std::optional<ForwardRow> m_sent;         ///< waits for the server's answer
    std::optional<ForwardRow> m_acknowledged; ///< the server has it, and the store does not say so yet
    std::map<QString, Refusal> m_refusals;    ///< by id
    std::map<QString, int> m_resting;         ///< looks until a refused record is tried again
    qint64 m_taken = 0;
    int m_index = 0;
    int m_troublesInARow = 0;
    QString m_problem;
};

} // namespace rollcall::receiver
