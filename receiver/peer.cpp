#include "receiver/peer.h"

#include "base/logging.h"

#include <QWebSocket>

#include <utility>

namespace rollcall::receiver {

namespace {

const QString kDatabaseError = QStringLiteral("db_error");
const QString kMissingId = QStringLiteral("Missing id");
const QString kUserNotFound = QStringLiteral("user_not_found");

} // namespace

Peer::Peer(Receiver& receiver, std::unique_ptr<QWebSocket> socket)
    : m_receiver(receiver), m_socket(std::move(socket)), m_address(m_socket->peerAddress().toString()),
      m_name(QStringLiteral("%1:%2").arg(m_address).arg(m_socket->peerPort())), m_loginTimer(this),
      m_silenceTimer(this), m_pingTimer(this)
{
    const Limits& limits = m_receiver.m_options.limits;
    m_socket->setMaxAllowedIncomingFrameSize(limits.messageBytes);
    m_socket->setMaxAllowedIncomingMessageSize(limits.messageBytes);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &Peer::textReceived);
    connect(m_socket.get(), &QWebSocket::pong, this, [this](quint64, const QByteArray&) { heard(); });
    connect(m_socket.get(), &QWebSocket::disconnected, this, [this] { m_receiver.forget(this); });
    m_loginTimer.setSingleShot(true);
    m_silenceTimer.setSingleShot(true);
    connect(&m_loginTimer, &QTimer::timeout, this, &Peer::abort);
    connect(&m_silenceTimer, &QTimer::timeout, this, &Peer::abort);
    connect(&m_pingTimer, &QTimer::timeout, this, [this] { m_socket->ping(); });
    m_loginTimer.start(limits.authentication);
    m_silenceTimer.start(limits.silence);
    m_pingTimer.start(limits.ping);
    setObjectName(m_name);
    m_receiver.report(makeEvent(Event::Kind::Connected));
}

Peer::~Peer()
{
    m_socket->disconnect(this);
    m_socket->abort();
    // Destroyed later: the socket may be the one whose signal led here.
    m_socket.release()->deleteLater();
}

void Peer::sayGoodbye()
{
    m_socket->close(QWebSocketProtocol::CloseCodeGoingAway);
}

void Peer::textReceived(const QString& text)
{
    heard();
    if (m_closing)
        return;
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
    if (m_receiver.isRightLogin(login)) {
        m_receiver.m_failures.erase(m_address);
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
    QTimer::singleShot(m_receiver.penalty(m_address), this, [this, command = login.command] {
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
    const QString command = QStringLiteral("sendlog");
    const auto stored = m_receiver.m_store.addPunches(m_serialNumber, log.punches, m_receiver.m_clock.wall());
    if (!stored) {
        storeFailed(stored.error());
        reply(refusal(command, kDatabaseError));
        return;
    }
    // The count is of what is kept, repeats included: a sender whose record makes no sense sees that it was not taken.
    reply(success(command, static_cast<int>(log.punches.size())));
    if (log.refused > 0)
        qCWarning(lcReceiver) << m_name << "sent" << log.refused
                              << "records without a usable person or time; they were not stored";
    for (std::size_t i = 0; i < log.punches.size(); ++i) {
        Event punch = makeEvent(Event::Kind::Punch);
        punch.punch = log.punches[i];
        punch.isNew = (*stored)[i];
        m_receiver.report(punch);
    }
}

void Peer::change(const PersonChange& wanted)
{
    QString command;
    QString problem;
    Event::Kind kind = Event::Kind::PersonEnrolled;
    switch (wanted.kind) {
    case PersonChange::Kind::Enroll:
        command = QStringLiteral("enrollment");
        problem = enroll(wanted);
        break;
    case PersonChange::Kind::Update:
        command = QStringLiteral("update");
        kind = Event::Kind::PersonUpdated;
        problem = update(wanted);
        break;
    case PersonChange::Kind::Delete:
        command = QStringLiteral("delete");
        kind = Event::Kind::PersonDeleted;
        problem = remove(wanted);
        break;
    }
    if (!problem.isEmpty()) {
        reply(refusal(command, problem));
        return;
    }
    reply(success(command));
    Event done = makeEvent(kind);
    done.person = wanted.id;
    m_receiver.report(done);
}

QString Peer::enroll(const PersonChange& change)
{
    if (change.id.isEmpty())
        return kMissingId;
    const Status done = m_receiver.m_store.enroll(change.id, change.name.value_or(QString()),
                                                  change.image.value_or(QString()), m_receiver.m_clock.wall());
    if (done)
        return {};
    storeFailed(done.error());
    return kDatabaseError;
}

QString Peer::update(const PersonChange& change)
{
    if (change.id.isEmpty())
        return kMissingId;
    if (!change.name && !change.image)
        return QStringLiteral("No fields to update");
    const Result<bool> done = m_receiver.m_store.update(change, m_receiver.m_clock.wall());
    if (done)
        return *done ? QString() : kUserNotFound;
    storeFailed(done.error());
    return kDatabaseError;
}

QString Peer::remove(const PersonChange& change)
{
    if (change.id.isEmpty())
        return kMissingId;
    const Result<bool> done = m_receiver.m_store.remove(change.id);
    if (done)
        return *done ? QString() : kUserNotFound;
    storeFailed(done.error());
    return QStringLiteral("Failed to delete face");
}

void Peer::reply(const QString& text)
{
    m_socket->sendTextMessage(text);
    if (m_socket->bytesToWrite() > m_receiver.m_options.limits.unsentBytes)
        abort();
}

void Peer::replyAndClose(const QString& text)
{
    m_closing = true;
    m_socket->sendTextMessage(text);
    m_socket->close(QWebSocketProtocol::CloseCodeNormal);
    // A peer that does not answer the closing handshake is not waited for.
    m_loginTimer.start(m_receiver.m_options.limits.authentication);
}

void Peer::abort()
{
    m_closing = true;
    // Not from within a signal of the socket that goes on using it.
    QMetaObject::invokeMethod(
        this, [this] { m_receiver.forget(this); }, Qt::QueuedConnection);
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
