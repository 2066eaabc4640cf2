#include "connectors/adms/codec.h"

#include "connectors/net/http_settings.h"
#include "connectors/wire_adms_exchange.h"
#include "connectors/wire_photo.h"

#include <QUrlQuery>

#include <utility>

namespace rollcall::adms {

namespace {

constexpr int kAdministrator = 6;
constexpr int kSuperAdministrator = 14;
/// Commands without photos: some 200 of a few hundred bytes.
constexpr qint64 kMaxCommandBytes = qint64{1} << 20;

int verifyOf(VerifyMethod method)
{
    switch (method) {
    case VerifyMethod::Face:
        return wire::kVerifyFace;
    case VerifyMethod::Card:
    case VerifyMethod::QrCode: // presented like a card; the protocol has no word of its own
        return wire::kVerifyCard;
    case VerifyMethod::Pin:
    case VerifyMethod::Manual:
        break;
    }
    return wire::kVerifyPassword;
}

net::HttpRequest request(const Settings& settings, const QByteArray& method, const char* page,
                         const std::vector<std::pair<QString, QString>>& parameters = {})
{
    net::HttpRequest request{.url = net::below(settings.url, QStringLiteral("iclock/") + QLatin1String(page)),
                             .headers = {{"Accept", "text/plain"}},
                             .method = method};
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("SN"), settings.serialNumber);
    for (const auto& [name, value] : parameters)
        query.addQueryItem(name, value);
    request.url.setQuery(query);
    return request;
}

net::HttpRequest table(const Settings& settings, const QString& name, const QByteArray& lines)
{
    std::vector<std::pair<QString, QString>> parameters{{QStringLiteral("table"), name}};
    if (name != QLatin1String("options"))
        parameters.emplace_back(QStringLiteral("Stamp"), QStringLiteral("9999"));
    net::HttpRequest post = request(settings, "POST", "cdata", parameters);
    post.headers.emplace_back("Content-Type", "text/plain");
    post.body = lines;
    return post;
}

} // namespace

wire::AttLog attLogOf(const PunchDraft& facts)
{
    const auto offset = static_cast<int>(std::chrono::seconds(facts.at.zoneOffset).count());
    const QDateTime at = toDateTimeUtc(facts.at.utc).toOffsetFromUtc(offset);
    return {facts.person.value(),
            at.date(),
            at.time(),
            facts.direction == Direction::In ? wire::kStatusIn : wire::kStatusOut,
            verifyOf(facts.method),
            {}};
}

net::HttpRequest greetingRequest(const Settings& settings)
{
    return request(settings, "GET", "cdata",
                   {{QStringLiteral("options"), QStringLiteral("all")},
                    {QStringLiteral("pushver"), QStringLiteral("2.4.1")},
                    {QStringLiteral("DeviceType"), QStringLiteral("att")},
                    {QStringLiteral("language"), QStringLiteral("69")}});
}

net::HttpRequest optionsRequest(const Settings& settings)
{
    return table(settings, QStringLiteral("options"),
                 "~DeviceName=Rollcall,~SerialNumber=" + settings.serialNumber.toLatin1() +
                     ",DeviceType=att,FaceFunOn=1,FWVersion=Rollcall " ROLLCALL_VERSION ",PushVersion=2.4.1\n");
}

net::HttpRequest attLogRequest(const Settings& settings, const QByteArray& lines)
{
    return table(settings, QStringLiteral("ATTLOG"), lines);
}

net::HttpRequest operLogRequest(const Settings& settings, const QByteArray& lines)
{
    return table(settings, QStringLiteral("OPERLOG"), lines);
}

net::HttpRequest commandsRequest(const Settings& settings)
{
    net::HttpRequest get = request(settings, "GET", "getrequest");
    // A photo comes in base64, which is a third longer.
    get.maxResponseBytes = settings.acceptsPeople ? wire::kMaxPhotoBytes / 3 * 4 + kMaxCommandBytes : kMaxCommandBytes;
    return get;
}

net::HttpRequest commandAnswerRequest(const Settings& settings, const QByteArray& body)
{
    net::HttpRequest post = request(settings, "POST", "devicecmd");
    post.headers.emplace_back("Content-Type", "text/plain");
    post.body = body;
    return post;
}

QByteArray encodeChange(const Settings& settings, const RosterChange& change)
{
    if (change.kind == RosterChange::Kind::Removed)
        return {};
    const Person& person = change.person;
    QByteArray lines = wire::encodeUser({person.id.value(), person.displayName, privilegeNumber(person.privilege),
                                         QString::fromUtf8(change.card.reveal())});
    if (settings.sendsPhotos && !change.portrait.isEmpty())
        lines += wire::encodeBioPhoto(person.id.value(), change.portrait);
    return lines;
}

int privilegeNumber(Privilege privilege)
{
    switch (privilege) {
    case Privilege::Administrator:
        return kAdministrator;
    case Privilege::SuperAdministrator:
        return kSuperAdministrator;
    case Privilege::User:
        break;
    }
    return 0;
}

Privilege privilegeOf(int number)
{
    if (number == kSuperAdministrator)
        return Privilege::SuperAdministrator;
    return number == kAdministrator ? Privilege::Administrator : Privilege::User;
}

} // namespace rollcall::adms
