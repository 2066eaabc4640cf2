#include "receiver/printer.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace rollcall::receiver {

namespace {

QString nameOf(Event::Kind kind)
{
    switch (kind) {
    case Event::Kind::Connected:
        return QStringLiteral("connected");
    case Event::Kind::LoggedIn:
        return QStringLiteral("logged_in");
    case Event::Kind::LoginRefused:
        return QStringLiteral("login_refused");
    case Event::Kind::Disconnected:
        return QStringLiteral("disconnected");
    case Event::Kind::Punch:
        return QStringLiteral("punch");
    case Event::Kind::PersonEnrolled:
        return QStringLiteral("person_enrolled");
    case Event::Kind::PersonUpdated:
        return QStringLiteral("person_updated");
    case Event::Kind::PersonDeleted:
        return QStringLiteral("person_deleted");
    case Event::Kind::StoreFailed:
        return QStringLiteral("store_failed");
    case Event::Kind::Forwarded:
        return QStringLiteral("forwarded");
    case Event::Kind::Parked:
        return QStringLiteral("parked");
    case Event::Kind::ForwardFailed:
        return QStringLiteral("forward_failed");
    }
    return {};
}

QString toLine(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString directionOf(const ReceivedPunch& punch)
{
    return punch.direction == Direction::Out ? QStringLiteral("out") : QStringLiteral("in");
}

} // namespace

QString lineFor(const Event& event, Output output)
{
    const bool isPunch = event.kind == Event::Kind::Punch;
    if (output == Output::Text && isPunch) {
        return QStringLiteral("PUNCH %1 %2 %3 from %4 (%5)")
            .arg(event.punch.time, event.punch.person, directionOf(event.punch), event.serialNumber,
                 event.isNew ? QStringLiteral("new") : QStringLiteral("repeat"));
    }
    if (output != Output::Json)
        return {};
    QJsonObject object{{QStringLiteral("event"), nameOf(event.kind)}, {QStringLiteral("peer"), event.peer}};
    if (!event.serialNumber.isEmpty())
        object.insert(QStringLiteral("serial_number"), event.serialNumber);
    if (isPunch) {
        object.insert(QStringLiteral("person"), event.punch.person);
        object.insert(QStringLiteral("time"), event.punch.time);
        object.insert(QStringLiteral("direction"), directionOf(event.punch));
        object.insert(QStringLiteral("new"), event.isNew);
    }
    if (!event.person.isEmpty())
        object.insert(QStringLiteral("person"), event.person);
    if (!event.detail.isEmpty())
        object.insert(QStringLiteral("detail"), event.detail);
    return toLine(object);
}

QString listeningLine(const QUrl& url, Output output)
{
    if (output == Output::Json)
        return toLine(
            {{QStringLiteral("event"), QStringLiteral("listening")}, {QStringLiteral("url"), url.toString()}});
    return QStringLiteral("listening on %1").arg(url.toString());
}

} // namespace rollcall::receiver
