#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QJsonObject>
#include <QString>
#include <QVariant>

#include <functional>
#include <map>
#include <utility>
#include <vector>

namespace rollcall::http {

/// What a caller may do; each role may do what those before it may.
enum class Role {
    Anyone,   ///< without logging in
    Reader,   ///< sees attendance, people and the state of the kiosk
    Operator, ///< also tests and retries
    Manager,  ///< also pauses systems and restarts the kiosk
};

/// One parameter of a path or a query. Its value is checked before the handler runs.
struct Parameter
{
    enum class Place { Path, Query };
    enum class Type { Text, Integer, Flag, Date, Time };
    QString name;
    Place place = Place::Query;
    Type type = Type::Text;
    const char* help = "";
    bool required = false; ///< of a path always
    QVariant fallback = {};
    qint64 minimum = 0;                    ///< Integer: the value
    qint64 maximum = 1'000;                ///< Integer: the value; Text: characters
    std::vector<const char*> choices = {}; ///< Text: one of these
};

struct Request
{
    QByteArray method;
    QString path;
    std::map<QString, QVariant>
        parameters;   ///< by name, checked, with the fallbacks; QString, qlonglong, bool, QDate, QDateTime
    QJsonObject json; ///< the body of a route that takes JSON, checked against its schema
    QByteArray body;  ///< of a route that takes anything else
    QByteArray contentType;
    QString user; ///< who logged in; empty: nobody
    Role role = Role::Anyone;
    QHostAddress from;
    QByteArray base; ///< "https://kiosk.example:8000", as the caller wrote it; for links

    [[nodiscard]] QString text(const QString& name) const { return value(name).toString(); }
    [[nodiscard]] qint64 integer(const QString& name) const { return value(name).toLongLong(); }
    [[nodiscard]] QVariant value(const QString& name) const
    {
        const auto found = parameters.find(name);
        return found == parameters.end() ? QVariant() : found->second;
    }
};

struct Response
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    std::vector<std::pair<QByteArray, QByteArray>> headers = {};
};

/// Thread-safe; called exactly once, at once or later.
using Reply = std::function<void(Response)>;

/// One endpoint, all that is known about it: dispatch, checks, the OpenAPI document and docs/api.md follow from it.
struct Route
{
    QByteArray method; ///< "GET"
    QString path;      ///< "/people/{id}"; a trailing slash belongs to it
    const char* summary = "";
    const char* description = "";
    const char* tag = ""; ///< under which it is listed
    Role role = Role::Reader;
    std::vector<Parameter> parameters = {};
    QJsonObject bodySchema = {}; ///< JSON Schema of the JSON body that it takes; empty: it takes none, or another kind
    QByteArray bodyType = {};    ///< of a body that is not JSON: "text/csv"; "*/*": any, or none named
    qint64 maxBodyBytes = 0;     ///< 0: the server's limit
    bool isLogin = false;        ///< takes a body of at most 4 KiB from anyone, and counts wrong secrets
    bool isListed = true;        ///< in the OpenAPI document
    QByteArray answerType = "application/json";
    QJsonObject answerSchema = {};           ///< JSON Schema of a JSON answer: see schemas.h
    std::vector<int> answerStatuses = {200}; ///< those with such an answer; others are refusals
    /// In the server's thread: must not block.
    std::function<void(const Request&, Reply)> handle = {};
};

} // namespace rollcall::http
