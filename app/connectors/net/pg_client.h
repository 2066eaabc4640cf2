#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "connectors/net/pg_failure.h"

#include <QElapsedTimer>
#include <QHostInfo>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

struct pg_conn;
struct pg_result;

namespace rollcall::net {

struct PgConfig
{
    /// What the server must prove.
    enum class Tls {
        Local,         ///< nothing: the way to it does not leave this machine
        Authority,     ///< a certificate of `authorityFile`, whatever name it has
        AuthorityName, ///< as above, and its name is that of the host
    };
    QString host; ///< a name, a number, or the directory of a socket
    quint16 port = 5432;
    QString database;
    QString user;
    Secret password; ///< empty: the file that libpq reads, PGPASSFILE or ~/.pgpass
    Tls tls = Tls::AuthorityName;
    QString authorityFile; ///< PEM; empty: the system's
    Milliseconds connecting{10'000};
    Milliseconds statement{15'000};   ///< the server's own limit for one
    Milliseconds grace{2'000};        ///< beyond it; then the connection is given up
    Milliseconds idle{60'000};        ///< a connection without a statement is closed
    qint64 maxAnswerBytes = 32 << 20; ///< of all rows of one answer
};

using PgValue = std::optional<QByteArray>; ///< text in UTF-8; nothing: NULL

struct PgStatement
{
    QByteArray sql;
    std::vector<PgValue> values = {}; ///< for $1, $2 ...
};
struct PgAnswer
{
    std::vector<std::vector<PgValue>> rows;
    qint64 affected = 0; ///< rows inserted, changed or deleted

    [[nodiscard]] QString text(std::size_t row, std::size_t column) const
    {
        return QString::fromUtf8(rows.at(row).at(column).value_or(QByteArray()));
    }
};
using PgOutcome = tl::expected<PgAnswer, PgFailure>;

/// Statements to one PostgreSQL server, one after the other, each its own transaction. It connects for the first, and
/// again when the connection was lost; nothing is ever sent twice. Never blocks, and ends at once. Lives in one thread.
class PgClient final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const PgOutcome&)>;
    explicit PgClient(PgConfig config);
    ~PgClient() override;

    /// `done` is called exactly once and later, unless `abortAll` or the client's end comes first. An answer is a
    /// COMMIT that has reached the server's disk.
    void run(PgStatement statement, Done done);
    /// Ends every statement without a word, and the connection where one is at work.
    void abortAll();
    /// How far a new connection comes: NameFound, Connected, Secured, Answered; for a test of it.
    std::function<void(ConnectorStage)> reached;

private:
    struct Job
    {
        PgStatement statement;
        Done done;
    };
    struct Closer
    {
        void operator()(pg_conn* connection) const;
    };

    void next();
    /// The server ends an idle connection, and its word has not been read yet.
    [[nodiscard]] bool hasEnded() const;
    void findHost();
    void connectTo(const QStringList& addresses);
    void poll();
    void tellStage(int before);
    void connected();
    void begin();
    void work();
    void take(pg_result* result);
    void finished();
    void fail(PgFailure failure);
    void close();
    /// Calls `then` once the socket is ready.
    void watch(bool reading, bool writing, void (PgClient::*then)());
    void unwatch();
    void expired();

    const PgConfig m_config;
    std::deque<Job> m_jobs; ///< the first is at work while there is a connection
    std::unique_ptr<pg_conn, Closer> m_connection;
    bool m_isReady = false; ///< connected, and its settings are made
    bool m_isSetUp = false; ///< the statement at work makes them
    bool m_isAtWork = false;
    bool m_isScheduled = false;
    int m_lookup = -1;
    QSocketNotifier* m_reader = nullptr;
    QSocketNotifier* m_writer = nullptr;
    void (PgClient::*m_then)() = nullptr; ///< what they call
    QTimer m_limit;
    QTimer m_idle;
    PgAnswer m_answer;
    std::optional<PgFailure> m_problem; ///< of the statement at work
    qint64 m_answerBytes = 0;
};

} // namespace rollcall::net
