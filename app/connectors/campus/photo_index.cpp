#include "connectors/campus/photo_index.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace rollcall::campus {

namespace {

constexpr int kVersion = 1;

void insert(QJsonObject& object, const char* name, const QString& text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(name), text);
}

QJsonObject jsonOf(const PhotoEntry& entry)
{
    QJsonObject object{{QStringLiteral("person"), entry.person.value()}};
    insert(object, "etag", QString::fromLatin1(entry.etag));
    insert(object, "modified", QString::fromLatin1(entry.modified));
    insert(object, "sha256", QString::fromLatin1(entry.sha256));
    insert(object, "problem", entry.problem);
    if (entry.length >= 0)
        object.insert(QStringLiteral("length"), entry.length);
    if (entry.stored)
        object.insert(QStringLiteral("stored"), true);
    if (!entry.problem.isEmpty())
        object.insert(QStringLiteral("problem_at"), qint64{entry.problemAt.time_since_epoch().count()});
    if (entry.missing > 0)
        object.insert(QStringLiteral("missing"), entry.missing);
    return object;
}

PhotoEntry entryOf(const QJsonObject& object)
{
    const auto text = [&object](const char* name) { return object.value(QLatin1String(name)).toString(); };
    PhotoEntry entry;
    entry.person = PersonId(text("person"));
    entry.etag = text("etag").toLatin1();
    entry.modified = text("modified").toLatin1();
    entry.sha256 = text("sha256").toLatin1();
    entry.problem = text("problem");
    entry.length = object.value(QLatin1String("length")).toInteger(-1);
    entry.stored = object.value(QLatin1String("stored")).toBool();
    entry.problemAt = WallTime{Milliseconds{object.value(QLatin1String("problem_at")).toInteger()}};
    entry.missing = object.value(QLatin1String("missing")).toInt();
    return entry;
}

} // namespace

QByteArray PhotoIndex::toJson() const
{
    QJsonObject all;
    for (const auto& [source, entry] : photos)
        all.insert(source, jsonOf(entry));
    const QJsonObject index{{QStringLiteral("version"), kVersion},
                            {QStringLiteral("base"), base},
                            {QStringLiteral("mark"), mark},
                            {QStringLiteral("model"), model},
                            {QStringLiteral("photos"), all}};
    return QJsonDocument(index).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<PhotoIndex> PhotoIndex::fromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(QLatin1String("version")).toInt() != kVersion)
        return std::nullopt;
    PhotoIndex index;
    index.base = object.value(QLatin1String("base")).toString();
    index.mark = object.value(QLatin1String("mark")).toString();
    index.model = object.value(QLatin1String("model")).toString();
    const QJsonObject photos = object.value(QLatin1String("photos")).toObject();
    for (auto it = photos.constBegin(); it != photos.constEnd(); ++it) {
        PhotoEntry entry = entryOf(it.value().toObject());
        if (!entry.person.isEmpty())
            index.photos.emplace(it.key(), std::move(entry));
    }
    return index;
}

} // namespace rollcall::campus
