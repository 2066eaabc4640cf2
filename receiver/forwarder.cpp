#include "receiver/forwarder.h"

#include "base/logging.h"
#include "base/time_text.h"
#include "base/translatable.h"
#include "receiver/pg_codec.h"

#include <algorithm>
#include <utility>

namespace rollcall::receiver {

namespace {

/// As the PiHR client takes at a time.
constexpr int kRowsAtATime = 100;
/// A record is parked once the server has refused it so often and has taken others in between.
constexpr int kMaxTries = 3;
/// One record can make a server fail, and so can the next; a third one says that it is the server.
constexpr int kMaxTroublesInARow = 3;
/// Looks at the store between two tries of a refused record: the first, doubled with each.
constexpr int kFirstRest = 2;
constexpr int kMaxDoublings = 10;
/// "RCFW"; one forwarder holds it for as long as its connection lasts.
const QByteArray kLock = "1380140631";
/// What servers say of their own trouble, and not of a record.
const QString kServersTrouble = QStringLiteral("db_error");

} // namespace

Forwarder::Forwarder(ForwardOptions options, net::PgConfig store, Listener listener)
    : m_options(std::move(options)), m_listener(std::move(listener)), m_store(std::move(store)),
      m_link({.url = m_options.url, .trust = m_options.trust},
             {.opened =
                  [this] {
                      m_link.send(loginMessage(m_options.serialNumber, m_options.secret.reveal()));
                      m_reply.start(m_options.reply);
                  },
              .lost = [this](const net::ConnectionLoss& loss) { lost(inEnglish(loss.sentence)); },
              .text = [this](const QString& text) { received(text); },
              .pong = [] {}}),
      m_poll(this), m_reconnect(this), m_reply(this), m_backoff(m_options.retryBase, m_options.retryCap)
{
    for (QTimer* timer : {&m_poll, &m_reconnect, &m_reply})
        timer->setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, &Forwarder::poll);
    connect(&m_reconnect, &QTimer::timeout, this, &Forwarder::connectLink);
    connect(&m_reply, &QTimer::timeout, this, [this] {
        m_link.drop(); // an answer that comes later could be taken for that of the next record
        lost(m_sent ? QStringLiteral("the server did not acknowledge a record in time")
                    : QStringLiteral("the server did not answer the login in time"));
    });
}

void Forwarder::start()
{
    if (std::exchange(m_isRunning, true))
        return;
    connectLink();
}

void Forwarder::stop()
{
    m_isRunning = false;
    for (QTimer* timer : {&m_poll, &m_reconnect, &m_reply})
        timer->stop();
    m_link.leave();
    m_link.drop();
    m_store.abortAll();
    m_isLoggedIn = m_isBusy = false;
    m_rows.clear();
    m_sent.reset();
}

void Forwarder::connectLink()
{
    if (m_isRunning && !m_link.isOpen())
        m_link.open();
}

void Forwarder::lost(const QString& problem)
{
    if (!m_isRunning)
        return;
    m_reply.stop();
    m_poll.stop();
    m_isLoggedIn = false;
    m_isBusy = false;
    m_rows.clear(); // they are in the store
    m_sent.reset();
    m_store.abortAll();
    trouble(problem);
    m_reconnect.start(m_backoff.next());
}

void Forwarder::received(const QString& text)
{
    const ForwardReply reply = readReply(text);
    switch (reply.kind) {
    case ForwardReply::Kind::Login:
        if (!m_isLoggedIn)
            loggedIn(reply);
        break;
    case ForwardReply::Kind::Row:
        // Some servers acknowledge more than once; those that say which record can be understood.
        if (m_sent && reply.index.value_or(m_index) == m_index)
            judged(reply);
        break;
    case ForwardReply::Kind::NotLoggedIn:
        m_link.drop();
        lost(QStringLiteral("the server has forgotten the login"));
        break;
    case ForwardReply::Kind::SomethingElse:
        break;
    }
}

void Forwarder::loggedIn(const ForwardReply& reply)
{
    m_reply.stop();
    if (!reply.isGood) {
        m_link.drop();
        lost(QStringLiteral("the server does not accept --forward-serial and --forward-secret-file: %1")
                 .arg(reply.reason));
        m_reconnect.start(m_options.retryCap); // a person must act
        return;
    }
    m_isLoggedIn = true;
    m_backoff.reset();
    poll();
}

void Forwarder::poll()
{
    if (!m_isLoggedIn || std::exchange(m_isBusy, true))
        return;
    for (auto resting = m_resting.begin(); resting != m_resting.end();)
        resting = --resting->second <= 0 ? m_resting.erase(resting) : std::next(resting);
    if (m_acknowledged)
        mark();
    else
        look();
}

void Forwarder::look()
{
    // Held for as long as the connection lasts, and taken once: PostgreSQL counts.
    const QByteArray mine =
        "CASE WHEN EXISTS (SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND objid = " + kLock +
        " AND pid = pg_backend_pid() AND granted) THEN true ELSE pg_try_advisory_lock(" + kLock + ") END";
    m_store.run({"SELECT " + mine}, [this](const net::PgOutcome& lock) {
        if (!lock || lock->rows.empty() || lock->text(0, 0) != QLatin1String("t")) {
            trouble(lock ? QStringLiteral("another receiver forwards from this store")
                         : inEnglish(lock.error().sentence));
            rest();
            return;
        }
        m_store.run(waitingRows(passedOver(), kRowsAtATime), [this](const net::PgOutcome& rows) {
            if (rows) {
                take(*rows);
            } else {
                trouble(inEnglish(rows.error().sentence));
                rest();
            }
        });
    });
}

void Forwarder::take(const net::PgAnswer& answer)
{
    m_isFull = answer.rows.size() >= kRowsAtATime;
    for (ForwardRow& row : readWaitingRows(answer))
        m_rows.push_back(std::move(row));
    next();
}

void Forwarder::next()
{
    if (m_rows.empty()) {
        if (m_refusals.empty())
            trouble({}); // all is done
        if (m_isFull) {
            m_isBusy = false;
            poll();
        } else {
            rest();
        }
        return;
    }
    ForwardRow row = std::move(m_rows.front());
    m_rows.pop_front();
    const std::optional<TimeText> time = readTimeText(row.time);
    if (row.person.trimmed().isEmpty() || !time || time->isDateOnly) {
        park(row, row.person.trimmed().isEmpty() ? QStringLiteral("the record names no person")
                                                 : QStringLiteral("the record has no time"));
        return;
    }
    row.time = time->wireText(WireTime::Local);
    m_sent = row;
    m_link.send(rowMessage(m_options.serialNumber, row, ++m_index));
    m_reply.start(m_options.reply);
}

void Forwarder::judged(const ForwardReply& reply)
{
    m_reply.stop();
    const ForwardRow row = *std::exchange(m_sent, std::nullopt);
    if (!reply.isGood) {
        refused(row, reply.reason);
        return;
    }
    ++m_taken;
    m_troublesInARow = 0;
    m_backoff.reset();
    m_refusals.erase(row.id);
    m_acknowledged = row;
    mark();
}

/// Before anything else is sent: after a restart it would be forwarded again.
void Forwarder::mark()
{
    m_store.run(
        {"UPDATE recognized_faces SET status = '1' WHERE id = $1 AND status = '0'", {m_acknowledged->id.toUtf8()}},
        [this](const net::PgOutcome& outcome) {
            if (!outcome) {
                m_rows.clear();
                trouble(inEnglish(outcome.error().sentence));
                rest();
                return;
            }
            const ForwardRow row = *std::exchange(m_acknowledged, std::nullopt);
            m_listener.forwarded(row);
            if (m_rows.empty() && !m_isFull)
                m_isFull = true; // perhaps this one was left over from before
            next();
        });
}

void Forwarder::park(const ForwardRow& row, const QString& reason, bool withReason)
{
    net::PgStatement statement{"UPDATE recognized_faces SET status = '2' WHERE id = $1 AND status = '0'",
                               {row.id.toUtf8()}};
    if (withReason) {
        statement = {"UPDATE recognized_faces SET status = '2', problem = $2 WHERE id = $1 AND status = '0'",
                     {row.id.toUtf8(), reason.toUtf8()}};
    }
    m_store.run(std::move(statement), [this, row, reason, withReason](const net::PgOutcome& outcome) {
        if (!outcome && withReason && outcome.error().state == QLatin1String("42703")) {
            park(row, reason, false); // the column came later than the table
            return;
        }
        if (outcome) {
            m_refusals.erase(row.id);
            m_listener.parked(row, reason);
        } else {
            trouble(inEnglish(outcome.error().sentence));
            m_resting[row.id] = kFirstRest;
        }
        next();
    });
}

void Forwarder::refused(const ForwardRow& row, const QString& reason)
{
    const QString words = reason.isEmpty() ? QStringLiteral("the server refuses the record without a word")
                                           : QStringLiteral("the server refuses the record: %1").arg(reason);
    const bool isServers = reason == kServersTrouble;
    Refusal& refusal = m_refusals[row.id];
    // While the server takes nothing at all, it says nothing about this record.
    if (!isServers && (refusal.tries == 0 || m_taken > refusal.takenBefore))
        ++refusal.tries;
    refusal.takenBefore = m_taken;
    if (refusal.tries >= kMaxTries) {
        park(row, words);
        return;
    }
    m_resting[row.id] = kFirstRest << std::min(refusal.rests++, kMaxDoublings);
    trouble(words);
    m_troublesInARow = isServers ? m_troublesInARow + 1 : 0;
    if (m_troublesInARow < kMaxTroublesInARow) {
        next();
        return;
    }
    m_troublesInARow = 0;
    m_rows.clear();
    m_isBusy = false;
    m_poll.start(std::max(m_options.interval, m_backoff.next()));
}

void Forwarder::rest()
{
    m_isBusy = false;
    m_isFull = false;
    m_poll.start(m_options.interval);
}

void Forwarder::trouble(const QString& problem)
{
    if (std::exchange(m_problem, problem) == problem || problem.isEmpty())
        return;
    qCWarning(lcReceiver).noquote() << "forwarding:" << problem;
    m_listener.troubled(problem);
}

std::vector<QString> Forwarder::passedOver() const
{
    std::vector<QString> ids;
    for (const auto& [id, looks] : m_resting)
        ids.push_back(id);
    return ids;
}

} // namespace rollcall::receiver
