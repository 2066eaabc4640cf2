#include "connectors/broker/engine_io.h"

#include "connectors/net/http_answer.h"

#include <QJsonDocument>

#include <algorithm>

namespace rollcall::broker {

namespace {

using Kind = Packet::Kind;

/// A server that asks for a longer or shorter silence than this has it.
constexpr Milliseconds kShortest{1'000};
constexpr Milliseconds kLongest{300'000};

Milliseconds bounded(const QJsonValue& value)
{
    return std::clamp(Milliseconds{static_cast<qint64>(std::clamp(value.toDouble(), 0.0, 1e9))}, kShortest, kLongest);
}

Packet openPacket(const QString& body)
{
    Packet packet;
    const QJsonObject terms = QJsonDocument::fromJson(body.toUtf8()).object();
    if (!terms.value(QLatin1String("pingInterval")).isDouble() || !terms.value(QLatin1String("pingTimeout")).isDouble())
        return packet;
    packet.kind = Kind::Open;
    packet.pingInterval = bounded(terms.value(QLatin1String("pingInterval")));
    packet.pingTimeout = bounded(terms.value(QLatin1String("pingTimeout")));
    return packet;
}

Packet eventPacket(const QString& body)
{
    Packet packet;
    // The number of an acknowledgement that the server would like.
    qsizetype at = 0;
    while (at < body.size() && body.at(at) >= u'0' && body.at(at) <= u'9')
        ++at;
    QJsonArray values = QJsonDocument::fromJson(body.mid(at).toUtf8()).array();
    if (values.isEmpty() || !values.first().isString())
        return packet;
    packet.kind = Kind::Event;
    packet.event = values.takeAt(0).toString();
    packet.values = values;
    return packet;
}

/// After the "4" of engine.io.
Packet messagePacket(const QString& text)
{
    Packet packet;
    if (text.isEmpty())
        return packet;
    QString body = text.mid(1);
    if (body.startsWith(u'/')) { // of another namespace than the main one
        packet.kind = Kind::Other;
        return packet;
    }
    switch (text.front().unicode()) {
    case '0':
        packet.kind = Kind::Connected;
        return packet;
    case '1':
        packet.kind = Kind::Disconnected;
        return packet;
    case '2':
        return eventPacket(body);
    case '4': {
        packet.kind = Kind::Refused;
        const QJsonObject said = QJsonDocument::fromJson(body.toUtf8()).object();
        packet.words = net::oneLine(said.value(QLatin1String("message")).toString(body));
        return packet;
    }
    case '3':
    case '5':
    case '6':
        packet.kind = Kind::Other;
        return packet;
    default:
        return packet;
    }
}

/// [{"header": ...}, {"data": ...}], alone or one of several values.
void collect(const QJsonArray& parts, std::vector<Message>& messages)
{
    Message message;
    for (const QJsonValue part : parts) {
        if (part.isArray())
            continue;
        const QJsonObject object = part.toObject();
        if (object.contains(QLatin1String("header")))
            message.command =
                object.value(QLatin1String("header")).toObject().value(QLatin1String("command_id")).toString();
        if (object.contains(QLatin1String("data")))
            message.data = object.value(QLatin1String("data")).toObject();
    }
    if (!message.command.isEmpty())
        messages.push_back(std::move(message));
}

} // namespace

Packet readPacket(const QString& text)
{
    Packet packet;
    if (text.isEmpty() || text.size() > kMaxPacket)
        return packet;
    switch (text.front().unicode()) {
    case '0':
        return openPacket(text.mid(1));
    case '1':
        packet.kind = Kind::Close;
        return packet;
    case '2':
        packet.kind = Kind::Ping;
        return packet;
    case '3':
    case '5':
    case '6':
        packet.kind = Kind::Other;
        return packet;
    case '4':
        return messagePacket(text.mid(1));
    default:
        return packet;
    }
}

std::vector<Message> messagesIn(const Packet& packet)
{
    std::vector<Message> messages;
    if (packet.kind != Packet::Kind::Event || packet.event != QLatin1String("message"))
        return messages;
    collect(packet.values, messages);
    for (const QJsonValue value : packet.values) {
        if (value.isArray())
            collect(value.toArray(), messages);
    }
    return messages;
}

QString registrationPacket(const Content& content, const QString& requestId, WallTime now)
{
    const QJsonObject header = messageHeader(content, QStringLiteral("device.register"), now);
    const QJsonObject data{{QStringLiteral("request_id"), requestId},
                           {QStringLiteral("device_category"), QStringLiteral("camera")},
                           {QStringLiteral("capability"), QStringLiteral("face_recognition")}};
    const QJsonArray message{QJsonObject{{QStringLiteral("header"), header}},
                             QJsonObject{{QStringLiteral("data"), data}}};
    return QStringLiteral("42") +
           QString::fromUtf8(
               QJsonDocument(QJsonArray{QStringLiteral("message"), message}).toJson(QJsonDocument::Compact));
}

} // namespace rollcall::broker
