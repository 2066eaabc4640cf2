#include "http/schema.h"

#include <QJsonDocument>
#include <QSet>

#include <cmath>

namespace rollcall::http {

namespace {

/// A client reads the first few; a body of a megabyte can have a hundred thousand.
constexpr std::size_t kMaxProblems = 20;
/// Deeper than any schema of a route; Qt's parser stops at 1024.
constexpr int kMaxDepth = 32;

bool hasType(const QJsonValue& value, const QString& type)
{
    if (type == QLatin1String("object"))
        return value.isObject();
    if (type == QLatin1String("array"))
        return value.isArray();
    if (type == QLatin1String("string"))
        return value.isString();
    if (type == QLatin1String("boolean"))
        return value.isBool();
    if (type == QLatin1String("number"))
        return value.isDouble();
    return type == QLatin1String("integer") && value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
}

QString words(const QJsonArray& choices)
{
    QStringList list;
    for (const QJsonValue choice : choices)
        list.append(choice.toVariant().toString());
    return list.join(QStringLiteral(", "));
}

class Check
{
public:
    explicit Check(Problems& problems) : m_problems(problems) {}

    void value(const QJsonValue& value, const QJsonObject& schema, const QJsonArray& place, int depth = 0)
    {
        if (m_problems.size() >= kMaxProblems)
            return;
        if (depth > kMaxDepth)
            return add(place, QStringLiteral("must not be nested so deeply"));
        if (value.isNull() && schema.value(u"nullable").toBool())
            return;
        const QString type = schema.value(u"type").toString();
        if (!type.isEmpty() && !hasType(value, type))
            return add(place, QStringLiteral("must be of type %1").arg(type));
        if (const QJsonArray choices = schema.value(u"enum").toArray(); !choices.isEmpty() && !choices.contains(value))
            return add(place, QStringLiteral("must be one of: %1").arg(words(choices)));
        if (value.isString())
            text(value.toString(), schema, place);
        else if (value.isDouble())
            number(value.toDouble(), schema, place);
        else if (value.isArray())
            array(value.toArray(), schema, place, depth);
        else if (value.isObject())
            object(value.toObject(), schema, place, depth);
    }

private:
    void add(const QJsonArray& place, const QString& message)
    {
        if (m_problems.size() < kMaxProblems)
            m_problems.push_back({place, message});
    }
    static QJsonArray at(QJsonArray place, const QJsonValue& step)
    {
        place.append(step);
        return place;
    }

    void text(const QString& text, const QJsonObject& schema, const QJsonArray& place)
    {
        const auto characters = static_cast<double>(text.toUcs4().size());
        if (const QJsonValue least = schema.value(u"minLength"); least.isDouble() && characters < least.toDouble())
            add(place, least.toDouble() == 1
                           ? QStringLiteral("must not be empty")
                           : QStringLiteral("must have at least %1 characters").arg(least.toDouble()));
        if (const QJsonValue most = schema.value(u"maxLength"); most.isDouble() && characters > most.toDouble())
            add(place, QStringLiteral("must have at most %1 characters").arg(most.toDouble()));
    }
    void number(double number, const QJsonObject& schema, const QJsonArray& place)
    {
        if (const QJsonValue least = schema.value(u"minimum"); least.isDouble() && !(number >= least.toDouble()))
            add(place, QStringLiteral("must be at least %1").arg(least.toDouble(), 0, 'g', 15));
        if (const QJsonValue most = schema.value(u"maximum"); most.isDouble() && !(number <= most.toDouble()))
            add(place, QStringLiteral("must be at most %1").arg(most.toDouble(), 0, 'g', 15));
    }
    void array(const QJsonArray& array, const QJsonObject& schema, const QJsonArray& place, int depth)
    {
        if (const QJsonValue most = schema.value(u"maxItems"); most.isDouble() && array.size() > most.toDouble())
            return add(place, QStringLiteral("must have at most %1 items").arg(most.toDouble()));
        const QJsonObject items = schema.value(u"items").toObject();
        if (items.isEmpty())
            return;
        for (qsizetype i = 0; i < array.size() && m_problems.size() < kMaxProblems; ++i)
            value(array.at(i), items, at(place, i), depth + 1);
    }
    void object(const QJsonObject& object, const QJsonObject& schema, const QJsonArray& place, int depth)
    {
        const QJsonArray required = schema.value(u"required").toArray();
        for (const QJsonValue name : required) {
            if (!object.contains(name.toString()))
                add(at(place, name), QStringLiteral("is required"));
        }
        const QJsonObject properties = schema.value(u"properties").toObject();
        const QJsonValue others = schema.value(u"additionalProperties");
        for (auto it = object.begin(); it != object.end() && m_problems.size() < kMaxProblems; ++it) {
            if (const auto known = properties.find(it.key()); known != properties.end())
                value(it.value(), known->toObject(), at(place, it.key()), depth + 1);
            else if (others.isBool() && !others.toBool())
                add(at(place, it.key().left(kMaxNameInAnswer)), QStringLiteral("is not known here"));
            else if (others.isObject())
                value(it.value(), others.toObject(), at(place, it.key().left(kMaxNameInAnswer)), depth + 1);
        }
    }

    static constexpr qsizetype kMaxNameInAnswer = 100; ///< of names that the client made up
    Problems& m_problems;
};

} // namespace

Problems violations(const QJsonValue& value, const QJsonObject& schema, const QJsonArray& place)
{
    Problems problems;
    Check(problems).value(value, schema, place);
    return problems;
}

QString unsupportedKeyword(const QJsonObject& schema)
{
    if (schema.isEmpty())
        return {};
    static const QSet<QString> checked = {"type",  "nullable",  "required",  "properties", "additionalProperties",
                                          "enum",  "minLength", "maxLength", "minimum",    "maximum",
                                          "items", "maxItems"};
    static const QSet<QString> descriptive = {"description", "example", "default", "title", "format"};
    for (auto it = schema.begin(); it != schema.end(); ++it) {
        if (!checked.contains(it.key()) && !descriptive.contains(it.key()))
            return it.key();
    }
    const QJsonObject properties = schema.value(u"properties").toObject();
    for (const QJsonValue property : properties) {
        if (QString keyword = unsupportedKeyword(property.toObject()); !keyword.isEmpty())
            return keyword;
    }
    for (const char16_t* inner : {u"items", u"additionalProperties"}) {
        if (QString keyword = unsupportedKeyword(schema.value(inner).toObject()); !keyword.isEmpty())
            return keyword;
    }
    return {};
}

} // namespace rollcall::http
