#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <initializer_list>
#include <utility>

/// Words to write the JSON Schema of an answer with, next to the function that makes it.
namespace rollcall::http::schema {

[[nodiscard]] inline QJsonObject typed(const char* type, const char* help)
{
    QJsonObject schema{{QStringLiteral("type"), QString::fromLatin1(type)}};
    if (*help != '\0')
        schema[QStringLiteral("description")] = QString::fromUtf8(help);
    return schema;
}
[[nodiscard]] inline QJsonObject text(const char* help = "")
{
    return typed("string", help);
}
[[nodiscard]] inline QJsonObject integer(const char* help = "")
{
    return typed("integer", help);
}
[[nodiscard]] inline QJsonObject number(const char* help = "")
{
    return typed("number", help);
}
[[nodiscard]] inline QJsonObject flag(const char* help = "")
{
    return typed("boolean", help);
}
/// ISO 8601 with offset.
[[nodiscard]] inline QJsonObject time(const char* help = "")
{
    QJsonObject schema = typed("string", help);
    schema[QStringLiteral("format")] = QStringLiteral("date-time");
    return schema;
}
[[nodiscard]] inline QJsonObject date(const char* help = "")
{
    QJsonObject schema = typed("string", help);
    schema[QStringLiteral("format")] = QStringLiteral("date");
    return schema;
}
[[nodiscard]] inline QJsonObject oneOf(std::initializer_list<const char*> choices, const char* help = "")
{
    QJsonObject schema = typed("string", help);
    QJsonArray list;
    for (const char* choice : choices)
        list.append(QString::fromUtf8(choice));
    schema[QStringLiteral("enum")] = list;
    return schema;
}
[[nodiscard]] inline QJsonObject nullable(QJsonObject schema)
{
    schema[QStringLiteral("nullable")] = true;
    return schema;
}
[[nodiscard]] inline QJsonObject list(const QJsonObject& items)
{
    QJsonObject schema = typed("array", "");
    schema[QStringLiteral("items")] = items;
    return schema;
}
/// Every property is always there.
[[nodiscard]] inline QJsonObject object(std::initializer_list<std::pair<const char*, QJsonObject>> properties)
{
    QJsonObject named;
    QJsonArray names;
    for (const auto& [name, schema] : properties) {
        named[QString::fromLatin1(name)] = schema;
        names.append(QString::fromLatin1(name));
    }
    QJsonObject schema = typed("object", "");
    schema[QStringLiteral("properties")] = named;
    if (!names.isEmpty()) // JSON Schema of OpenAPI 3.0 has no empty list there
        schema[QStringLiteral("required")] = names;
    return schema;
}

} // namespace rollcall::http::schema
