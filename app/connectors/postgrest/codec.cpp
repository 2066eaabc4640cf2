#include "connectors/postgrest/codec.h"

#include "connectors/net/http_answer.h"
#include "connectors/net/http_settings.h"
#include "connectors/sentence.h"
#include "connectors/wire_json.h"
#include "connectors/wire_photo.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <initializer_list>

namespace rollcall::postgrest {

namespace {

const QString kRows = QStringLiteral("recognized_faces");
const QString kFaces = QStringLiteral("face");
const QString kConflict = QStringLiteral("on_conflict");
const QString kConflictColumns = QStringLiteral("employee_id,time");

using Query = std::initializer_list<std::pair<QString, QString>>;

QUrl tableUrl(const Settings& settings, const QString& table, const Query& query)
{
    QUrl url = net::below(settings.url, table);
    QByteArrayList parts;
    for (const auto& [name, value] : query) // all but the marks of the query language, also '+' and '&'
        parts << name.toLatin1() + '=' + QUrl::toPercentEncoding(value, ",.()*");
    url.setQuery(QString::fromLatin1(parts.join('&')), QUrl::StrictMode);
    return url;
}

net::HttpRequest request(const Settings& settings, const QByteArray& method, const QUrl& url)
{
    net::HttpRequest request{.url = url, .method = method};
    request.headers = {{"apikey", settings.apiKey.reveal()},
                       {"Authorization", "Bearer " + settings.token.reveal()},
                       {"Accept", "application/json"}};
    return request;
}

net::HttpRequest insert(const Settings& settings, const QJsonArray& rows, const Query& query, const QByteArray& prefer)
{
    net::HttpRequest insert = request(settings, "POST", tableUrl(settings, kRows, query));
    insert.headers.emplace_back("Content-Type", "application/json");
    insert.headers.emplace_back("Prefer", prefer);
    insert.body = QJsonDocument(rows).toJson(QJsonDocument::Compact);
    return insert;
}

QJsonObject objectOf(const Row& row)
{
    // Every row has every key: PostgREST refuses a list of objects that differ.
    return {{QStringLiteral("employee_id"), row.face.employee},
            {QStringLiteral("time"), row.face.time},
            {QStringLiteral("status"), QStringLiteral("0")},
            {QStringLiteral("img_id_fk"), row.refersTo ? QJsonValue(row.refersTo->image) : QJsonValue()},
            {QStringLiteral("face_uuid_fk"),
             row.refersTo && !row.refersTo->uuid.isEmpty() ? QJsonValue(row.refersTo->uuid) : QJsonValue()},
            {QStringLiteral("camera_no"), row.face.camera},
            {QStringLiteral("confidence"), row.face.confidence}};
}

/// As a value in `in.(...)`.
QString quoted(QString value)
{
    value.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + value + u'"';
}

QString text(const QJsonValue& value)
{
    return value.isDouble() && isExactInteger(value.toDouble()) ? QString::number(value.toInteger()) : value.toString();
}

tl::expected<QJsonArray, QString> readRows(const net::HttpResponse& response)
{
    const auto document = net::readJson(response);
    if (!document)
        return tl::unexpected(document.error());
    if (!document->isArray())
        return tl::unexpected(sentence(QT_TRANSLATE_NOOP("Connector", "The server's answer is no list of rows")));
    const QJsonArray rows = document->array();
    if (!std::all_of(rows.begin(), rows.end(), [](const QJsonValue& row) { return row.isObject(); }))
        return tl::unexpected(sentence(QT_TRANSLATE_NOOP("Connector", "The server's answer is no list of rows")));
    return rows;
}

} // namespace

net::HttpRequest insertRequest(const Settings& settings, const std::vector<Row>& rows, bool hasIndex)
{
    QJsonArray list;
    for (const Row& row : rows)
        list.append(objectOf(row));
    if (hasIndex)
        return insert(settings, list, {{kConflict, kConflictColumns}}, "resolution=ignore-duplicates,return=minimal");
    net::HttpRequest request = insert(settings, list, {}, "return=minimal");
    return request;
}

net::HttpRequest lookRequest(const Settings& settings, const wire::RecognizedFace& row)
{
    return request(settings, "GET",
                   tableUrl(settings, kRows,
                            {{QStringLiteral("select"), QStringLiteral("id")},
                             {QStringLiteral("employee_id"), QStringLiteral("eq.") + row.employee},
                             {QStringLiteral("time"), QStringLiteral("eq.") + row.time},
                             {QStringLiteral("limit"), QStringLiteral("1")}}));
}

net::HttpRequest facesRequest(const Settings& settings, const std::vector<Row>& rows)
{
    QStringList people;
    for (const Row& row : rows) {
        if (const QString person = quoted(row.face.employee); !people.contains(person))
            people << person;
    }
    return request(settings, "GET",
                   tableUrl(settings, kFaces,
                            {{QStringLiteral("select"), QStringLiteral("img_id,usr_id,face_uuid")},
                             {QStringLiteral("usr_id"), QStringLiteral("in.(%1)").arg(people.join(u','))},
                             {QStringLiteral("order"), QStringLiteral("img_id")}}));
}

net::HttpRequest listRequest(const Settings& settings, const QString& after)
{
    const QString all = QStringLiteral("gt.") + after;
    const std::pair<QString, QString> select{QStringLiteral("select"),
                                             QStringLiteral("img_id,usr_id,usr_name,face_uuid")};
    const std::pair<QString, QString> order{QStringLiteral("order"), QStringLiteral("img_id")};
    const std::pair<QString, QString> limit{QStringLiteral("limit"), QString::number(net::kFacesAtATime)};
    return request(settings, "GET",
                   after.isEmpty()
                       ? tableUrl(settings, kFaces, {select, order, limit})
                       : tableUrl(settings, kFaces, {select, {QStringLiteral("img_id"), all}, order, limit}));
}

tl::expected<std::vector<net::ListedFace>, QString> readList(const net::HttpResponse& response)
{
    const auto rows = readRows(response);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<net::ListedFace> faces;
    for (const auto value : *rows) {
        const QJsonObject row = value.toObject();
        const QString image = text(row.value(u"img_id"));
        // A row that cannot be named is no row of a whole listing.
        if (image.isEmpty())
            return tl::unexpected(sentence(QT_TRANSLATE_NOOP("Connector", "The server's answer is no list of rows")));
        faces.push_back(
            {image, text(row.value(u"usr_id")), row.value(u"usr_name").toString(), row.value(u"face_uuid").toString()});
    }
    return faces;
}

net::HttpRequest pictureRequest(const Settings& settings, const QString& image)
{
    net::HttpRequest picture = request(settings, "GET",
                                       tableUrl(settings, kFaces,
                                                {{QStringLiteral("select"), QStringLiteral("img_b64")},
                                                 {QStringLiteral("img_id"), QStringLiteral("eq.") + image}}));
    picture.maxResponseBytes = wire::kMaxPhotoBytes / 3 * 5;
    return picture;
}

tl::expected<QString, QString> readPicture(const net::HttpResponse& response)
{
    return readRows(response).map([](const QJsonArray& rows) {
        return rows.isEmpty() ? QString() : rows.at(0).toObject().value(u"img_b64").toString();
    });
}

net::HttpRequest readableRequest(const Settings& settings, const QString& table, const QString& column)
{
    return request(settings, "GET",
                   tableUrl(settings, table,
                            {{QStringLiteral("select"), column}, {QStringLiteral("limit"), QStringLiteral("1")}}));
}

net::HttpRequest emptyInsertRequest(const Settings& settings)
{
    // With its columns named, the statement is made although there is no row.
    return insert(settings, {},
                  {{QStringLiteral("columns"),
                    QStringLiteral("employee_id,time,status,img_id_fk,face_uuid_fk,camera_no,confidence")},
                   {kConflict, kConflictColumns}},
                  "resolution=ignore-duplicates,return=minimal");
}

tl::expected<bool, QString> readFound(const net::HttpResponse& response)
{
    return readRows(response).map([](const QJsonArray& rows) { return !rows.isEmpty(); });
}

tl::expected<std::map<QString, wire::StoredFace>, QString> readFaces(const net::HttpResponse& response)
{
    const auto rows = readRows(response);
    if (!rows)
        return tl::unexpected(rows.error());
    std::map<QString, wire::StoredFace> faces;
    for (const auto value : *rows) {
        const QJsonObject row = value.toObject();
        const QJsonValue image = row.value(u"img_id");
        if (!image.isDouble() || !isExactInteger(image.toDouble()))
            continue;
        wire::StoredFace& face = faces[text(row.value(u"usr_id"))];
        if (image.toInteger() >= face.image)
            face = {image.toInteger(), row.value(u"face_uuid").toString()};
    }
    return faces;
}

QString errorCode(const net::HttpResponse& response)
{
    return QJsonDocument::fromJson(response.body).object().value(u"code").toString();
}

} // namespace rollcall::postgrest
