#include "receiver/peer.h"

#include "base/logging.h"

#include <QWebSocket>

#include <algorithm>
#include <utility>

namespace rollcall::receiver {

namespace {

const QString kDatabaseError = QStringLiteral("db_error");
const QString kMissingId = QStringLiteral("Missing id");
const QString kUserNotFound = QStringLiteral("user_not_found");

} // namespace

Peer::Peer(Receiver& receiver, std::unique_ptr<QWebSocket> socket, QString address, QString name)
    : m_receiver(receiver), m_address(std::move(address)), m_name(std::move(name)),
      m_socket(std::move(socket),
               {m_receiver.m_options.limits.loginBytes, m_receiver.m_options.limits.messageBytes,
                m_receiver.m_options.limits.unsentBytes},
               {[this](const QString& text) { textReceived(text); }, [this] { heard(); },
                [this] { m_receiver.forget(this); }}),
      m_loginTimer(this), m_silenceTimer(this), m_pingTimer(this)
{
    const Limits& limits = m_receiver.m_options.limits;
    m_loginTimer.setSingleShot(true);
    m_silenceTimer.setSingleShot(true);
    connect(&m_loginTimer, &QTimer::timeout, this, &Peer::abort);
    connect(&m_silenceTimer, &QTimer::timeout, this, &Peer::abort);
    connect(&m_pingTimer, &QTimer::timeout, this, [this] { m_socket.ping(); });
    m_loginTimer.start(limits.authentication);
    m_silenceTimer.start(limits.silence);
    m_pingTimer.start(limits.ping);
    m_receiver.report(makeEvent(Event::Kind::Connected));
}

void Peer::sayGoodbye()
{
    m_closing = true;
    m_socket.sayGoodbye();
}

void Peer::textReceived(const QString& text)
{
    heard();
    if (m_closing)
        return;
    // Before the login nothing is worth many messages.
    if (!m_loggedIn && m_receiver.m_gate.message(m_address, m_receiver.m_clock.monotonic())) {
        abort();
        return;
    }
    // Clients wait for an answer before they send much more.
    m_pendingCharacters = m_pending > 0 ? m_pendingCharacters + text.size() : text.size();
    if (m_pending > 0 && std::cmp_greater(m_pendingCharacters, m_receiver.m_options.limits.messageBytes)) {
        abort();
        return;
    }
    const Request request = parseRequest(text);
    if (std::holds_alternative<Unreadable>(request)) {
        reply(refusal({}, QStringLiteral("invalid_json")));
    } else if (const auto* login = std::get_if<Login>(&request)) {
        logIn(*login);
    } else if (!m_loggedIn) {
        replyAndClose(refusal({}, QStringLiteral("not_authenticated")));
    } else {
        serve(request);
    }
}

void Peer::logIn(const Login& login)
{
    const MonotonicTime now = m_receiver.m_clock.monotonic();
    // An address that is locked out is not even compared: it may not learn that it has guessed right.
    if (!m_receiver.m_gate.isLockedOut(m_address, now) && m_receiver.isRightLogin(login)) {
        m_receiver.m_gate.loginSucceeded(m_address);
        m_socket.allowLargeMessages();
        m_loginTimer.stop();
        m_loggedIn = true;
        m_serialNumber = login.serialNumber;
        reply(success(login.command));
        m_receiver.report(makeEvent(Event::Kind::LoggedIn));
        return;
    }
    m_loggedIn = false;
    m_closing = true;
    m_receiver.report(makeEvent(Event::Kind::LoginRefused));
    QTimer::singleShot(m_receiver.m_gate.loginFailed(m_address, now), this, [this, command = login.command] {
        replyAndClose(refusal(command, QStringLiteral("invalid_credentials")));
    });
}

void Peer::serve(const Request& request)
{
    if (const auto* log = std::get_if<PunchLog>(&request))
        store(*log);
    else if (const auto* wanted = std::get_if<PersonChange>(&request))
        change(*wanted);
    else
        reply(refusal(QStringLiteral("unknown"), QStringLiteral("invalid command")));
}

void Peer::store(const PunchLog& log)
{
    if (log.tooMany) {
        reply(refusal(QStringLiteral("sendlog"),
                      QStringLiteral("Too many records in one message; the limit is %1").arg(kMaxRecords)));
        return;
    }
    m_receiver.m_store->addPunches(m_serialNumber, log.punches, m_receiver.m_clock.wall(),
                                   whileHere<std::vector<Taken>>([this, log](const Result<std::vector<Taken>>& taken) {
                                       if (taken) {
                                           stored(log, *taken);
                                           return;
                                       }
                                       storeFailed(taken.error());
                                       reply(refusal(QStringLiteral("sendlog"), kDatabaseError));
                                   }));
}

void Peer::stored(const PunchLog& log, const std::vector<Taken>& all)
{
    const QString command = QStringLiteral("sendlog");
    const auto refused = static_cast<int>(std::count(all.begin(), all.end(), Taken::Refused));
    // The count is of what was taken, repeats included. Nothing is acknowledged that was not: a sender that does not
    // count would forget it.
    const int taken = static_cast<int>(all.size()) - refused + log.deviceEvents;
    if (log.refused > 0) {
        const QString why = QStringLiteral("%1 records have no usable person, time or direction").arg(log.refused);
        qCWarning(lcReceiver).noquote() << "not taken from" << m_name + u':' << why;
        reply(refusal(command, why, taken));
    } else if (refused > 0) {
        reply(refusal(command, QStringLiteral("%1 records do not fit into the database").arg(refused), taken));
    } else {
        reply(success(command, taken));
    }
    for (std::size_t i = 0; i < log.punches.size(); ++i) {
        if (all[i] == Taken::Refused)
            continue;
        Event punch = makeEvent(Event::Kind::Punch);
        punch.punch = log.punches[i];
        punch.isNew = all[i] == Taken::New;
        m_receiver.report(punch);
    }
}

void Peer::change(const PersonChange& wanted)
{
    QString command;
    Event::Kind kind = Event::Kind::PersonEnrolled;
    void (Peer::*work)(const PersonChange&, const PunchStore::Reply<void>&) = &Peer::enroll;
    switch (wanted.kind) {
    case PersonChange::Kind::Enroll:
        command = QStringLiteral("enrollment");
        break;
    case PersonChange::Kind::Update:
        command = QStringLiteral("update");
        kind = Event::Kind::PersonUpdated;
        work = &Peer::update;
        break;
    case PersonChange::Kind::Delete:
        command = QStringLiteral("delete");
        kind = Event::Kind::PersonDeleted;
        work = &Peer::remove;
        break;
    }
    const auto done = [this, command, kind, id = wanted.id](const Status& status) {
        if (!status) {
            reply(refusal(command, status.error().message));
            return;
        }
        reply(success(command));
        Event event = makeEvent(kind);
        event.person = id;
        m_receiver.report(event);
    };
    if (wanted.id.isEmpty())
        done(failure(ErrorCode::InvalidArgument, wanted.idProblem.isEmpty() ? kMissingId : wanted.idProblem));
    else
        (this->*work)(wanted, done);
}

void Peer::enroll(const PersonChange& change, const PunchStore::Reply<void>& done)
{
    m_receiver.m_store->enroll(change.id, change.name.value_or(QString()), change.image.value_or(QString()),
                               m_receiver.m_clock.wall(), whileHere<void>([this, done](const Status& enrolled) {
                                   if (!enrolled)
                                       storeFailed(enrolled.error());
                                   done(enrolled ? Status() : failure(ErrorCode::Io, kDatabaseError));
                               }));
}

void Peer::update(const PersonChange& change, const PunchStore::Reply<void>& done)
{
    if (!change.name && !change.image) {
        done(failure(ErrorCode::InvalidArgument, QStringLiteral("No fields to update")));
        return;
    }
    m_receiver.m_store->update(change, m_receiver.m_clock.wall(), existing(done, kDatabaseError));
}

void Peer::remove(const PersonChange& change, const PunchStore::Reply<void>& done)
{
    m_receiver.m_store->remove(change.id, existing(done, QStringLiteral("Failed to delete face")));
}

PunchStore::Reply<bool> Peer::existing(const PunchStore::Reply<void>& done, const QString& otherwise)
{
    return whileHere<bool>([this, done, otherwise](const Result<bool>& existed) {
        if (existed) {
            done(*existed ? Status() : failure(ErrorCode::NotFound, kUserNotFound));
            return;
        }
        storeFailed(existed.error());
        done(failure(ErrorCode::Io, otherwise));
    });
}

void Peer::reply(const QString& text)
{
    m_socket.send(text);
}

void Peer::replyAndClose(const QString& text)
{
    m_closing = true;
    m_socket.send(text);
    m_socket.close(QWebSocketProtocol::CloseCodeNormal, {});
    // A peer that does not answer the closing handshake is not waited for.
    m_loginTimer.start(m_receiver.m_options.limits.authentication);
}

void Peer::abort()
{
    m_closing = true;
    m_socket.end();
}

void Peer::heard()
{
    m_silenceTimer.start(m_receiver.m_options.limits.silence);
}

Event Peer::makeEvent(Event::Kind kind) const
{
    Event event;
    event.kind = kind;
    event.peer = m_name;
    event.serialNumber = m_serialNumber;
    return event;
}

void Peer::storeFailed(const Error& error)
{
    Event failed = makeEvent(Event::Kind::StoreFailed);
    failed.detail = error.message;
    m_receiver.report(failed);
}

} // namespace rollcall::receiver
