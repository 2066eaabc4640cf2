#include "http/openapi.h"

#include "http/limits.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace rollcall::http {

namespace {

const QString kDescription = QStringLiteral("description");
const QString kSchema = QStringLiteral("schema");
const QString kType = QStringLiteral("type");

QJsonObject schemaOf(const Parameter& parameter)
{
    QJsonObject schema;
    switch (parameter.type) {
    case Parameter::Type::Integer:
        schema = {{kType, QStringLiteral("integer")},
                  {QStringLiteral("minimum"), parameter.minimum},
                  {QStringLiteral("maximum"), parameter.maximum}};
        break;
    case Parameter::Type::Flag:
        schema = {{kType, QStringLiteral("boolean")}};
        break;
    case Parameter::Type::Date:
        schema = {{kType, QStringLiteral("string")}, {QStringLiteral("format"), QStringLiteral("date")}};
        break;
    case Parameter::Type::Time: // without "date-time": the zone may be left out
        schema = {{kType, QStringLiteral("string")},
                  {QStringLiteral("example"), QStringLiteral("2026-01-31T08:00:00")}};
        break;
    case Parameter::Type::Text:
        schema = {{kType, QStringLiteral("string")}};
        if (parameter.choices.empty()) {
            schema[QStringLiteral("maxLength")] = parameter.maximum;
        } else {
            QJsonArray choices;
            for (const char* choice : parameter.choices)
                choices.append(QString::fromUtf8(choice));
            schema[QStringLiteral("enum")] = choices;
        }
        break;
    }
    if (parameter.fallback.isValid())
        schema[QStringLiteral("default")] = QJsonValue::fromVariant(parameter.fallback);
    return schema;
}

QJsonArray parametersOf(const Route& route)
{
    QJsonArray list;
    for (const Parameter& parameter : route.parameters) {
        const bool isOfPath = parameter.place == Parameter::Place::Path;
        QJsonObject object = {{QStringLiteral("name"), parameter.name},
                              {QStringLiteral("in"), isOfPath ? QStringLiteral("path") : QStringLiteral("query")},
                              {QStringLiteral("required"), isOfPath || parameter.required},
                              {kSchema, schemaOf(parameter)}};
        if (*parameter.help != '\0')
            object[kDescription] = QString::fromUtf8(parameter.help);
        list.append(object);
    }
    return list;
}

QJsonObject contentOf(const QByteArray& type, const QJsonObject& schema)
{
    const QJsonObject any = type.contains("json") ? QJsonObject{} : QJsonObject{{kType, QStringLiteral("string")}};
    return {{QString::fromLatin1(type), QJsonObject{{kSchema, schema.isEmpty() ? any : schema}}}};
}

QJsonObject errorAnswer(const QString& description)
{
    return {{kDescription, description},
            {QStringLiteral("content"),
             contentOf("application/json", {{QStringLiteral("$ref"), QStringLiteral("#/components/schemas/Error")}})}};
}

QString descriptionOf(int status)
{
    if (status == 202)
        return QStringLiteral("It has begun");
    return status == 200 ? QStringLiteral("Success") : QStringLiteral("Not as it should be");
}

QJsonObject answersOf(const Route& route)
{
    QJsonObject answers;
    const bool takesBody = !route.bodySchema.isEmpty() || !route.bodyType.isEmpty();
    const bool needsLogin = route.isLogin || route.role != Role::Anyone;
    answers[QStringLiteral("400")] = errorAnswer(QStringLiteral("The request is malformed"));
    if (needsLogin) {
        answers[QStringLiteral("401")] = errorAnswer(QStringLiteral("No credentials, or wrong ones"));
        answers[QStringLiteral("429")] = errorAnswer(QStringLiteral("Locked out; Retry-After says for how long"));
    }
    if (needsLogin && !route.isLogin)
        answers[QStringLiteral("403")] = errorAnswer(QStringLiteral("The user's role does not allow it"));
    if (takesBody) {
        answers[QStringLiteral("413")] = errorAnswer(QStringLiteral("The body is too large"));
        answers[QStringLiteral("415")] = errorAnswer(QStringLiteral("The body is of another type"));
    }
    if (takesBody || !route.parameters.empty())
        answers[QStringLiteral("422")] = errorAnswer(QStringLiteral("A value is not valid; detail says which"));
    answers[QStringLiteral("503")] = errorAnswer(QStringLiteral("The kiosk cannot answer now"));
    for (const int status : route.answerStatuses)
        answers[QString::number(status)] =
            QJsonObject{{kDescription, descriptionOf(status)},
                        {QStringLiteral("content"), contentOf(route.answerType, route.answerSchema)}};
    return answers;
}

QJsonObject operationOf(const Route& route)
{
    static const QRegularExpression sign(QStringLiteral("[^A-Za-z0-9]+"));
    QString id = QString::fromLatin1(route.method).toLower() + route.path;
    if (id.endsWith(u'/'))
        id += QStringLiteral("slash"); // "/people" and "/people/" are two
    QString description = QString::fromUtf8(route.description);
    if (route.role != Role::Anyone)
        description += (description.isEmpty() ? QString() : QStringLiteral("\n\n")) +
                       QStringLiteral("Role: %1.").arg(roleName(route.role));
    QJsonObject operation = {{QStringLiteral("operationId"), id.replace(sign, QStringLiteral("_"))},
                             {QStringLiteral("summary"), QString::fromUtf8(route.summary)},
                             {QStringLiteral("responses"), answersOf(route)}};
    if (!description.isEmpty())
        operation[kDescription] = description;
    if (*route.tag != '\0')
        operation[QStringLiteral("tags")] = QJsonArray{QString::fromUtf8(route.tag)};
    if (const QJsonArray parameters = parametersOf(route); !parameters.isEmpty())
        operation[QStringLiteral("parameters")] = parameters;
    if (!route.bodySchema.isEmpty() || !route.bodyType.isEmpty())
        operation[QStringLiteral("requestBody")] =
            QJsonObject{{QStringLiteral("required"), true},
                        {QStringLiteral("content"),
                         contentOf(route.bodySchema.isEmpty() ? route.bodyType : QByteArray("application/json"),
                                   route.bodySchema)}};
    if (route.role != Role::Anyone && !route.isLogin)
        operation[QStringLiteral("security")] = QJsonArray{QJsonObject{{QStringLiteral("bearer"), QJsonArray{}}},
                                                           QJsonObject{{QStringLiteral("basic"), QJsonArray{}}}};
    return operation;
}

QJsonObject components()
{
    const auto scheme = [](const QString& name) {
        return QJsonObject{{kType, QStringLiteral("http")}, {QStringLiteral("scheme"), name}};
    };
    const QJsonObject problem = {
        {kType, QStringLiteral("object")},
        {QStringLiteral("properties"),
         QJsonObject{{QStringLiteral("loc"),
                      QJsonObject{{kType, QStringLiteral("array")}, {QStringLiteral("items"), QJsonObject{}}}},
                     {QStringLiteral("msg"), QJsonObject{{kType, QStringLiteral("string")}}},
                     {QStringLiteral("type"), QJsonObject{{kType, QStringLiteral("string")}}}}}};
    const QJsonObject detail = {{QStringLiteral("oneOf"), QJsonArray{QJsonObject{{kType, QStringLiteral("string")}},
                                                                     QJsonObject{{kType, QStringLiteral("array")},
                                                                                 {QStringLiteral("items"), problem}}}}};
    const QJsonObject error = {{kType, QStringLiteral("object")},
                               {QStringLiteral("properties"), QJsonObject{{QStringLiteral("detail"), detail}}}};
    return {
        {QStringLiteral("securitySchemes"), QJsonObject{{QStringLiteral("bearer"), scheme(QStringLiteral("bearer"))},
                                                        {QStringLiteral("basic"), scheme(QStringLiteral("basic"))}}},
        {QStringLiteral("schemas"), QJsonObject{{QStringLiteral("Error"), error}}}};
}

} // namespace

QString roleName(Role role)
{
    switch (role) {
    case Role::Anyone:
        return QStringLiteral("anyone");
    case Role::Reader:
        return QStringLiteral("reader");
    case Role::Operator:
        return QStringLiteral("operator");
    case Role::Manager:
        break;
    }
    return QStringLiteral("manager");
}

QJsonObject openApiDocument(const std::vector<Route>& routes, const QString& title)
{
    QJsonObject paths;
    for (const Route& route : routes) {
        if (!route.isListed)
            continue;
        QJsonObject path = paths.value(route.path).toObject();
        path[QString::fromLatin1(route.method).toLower()] = operationOf(route);
        paths[route.path] = path;
    }
    return {{QStringLiteral("openapi"), QStringLiteral("3.0.3")},
            {QStringLiteral("info"), QJsonObject{{QStringLiteral("title"), title},
                                                 {QStringLiteral("version"), QStringLiteral(ROLLCALL_VERSION)}}},
            {QStringLiteral("paths"), paths},
            {QStringLiteral("components"), components()}};
}

} // namespace rollcall::http
