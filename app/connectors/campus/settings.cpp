#include "connectors/campus/settings.h"

#include "connectors/net/http_settings.h"

#include <QDir>
#include <QFileInfo>

namespace rollcall::campus {

namespace {

const QString kUrl = QStringLiteral("url");
const QString kKey = QStringLiteral("key");
const QString kPhotosUrl = QStringLiteral("photos_url");
const QString kPhotosKey = QStringLiteral("photos_key");
const QString kPhotosFolder = QStringLiteral("photos_folder");
const QString kPersonPattern = QStringLiteral("person_pattern");
const QString kDayFolder = QStringLiteral("csv_folder");

/// Some 200 bytes a row, and again what was wrong with it.
constexpr qint64 kMaxAnswerBytes = qint64{4} * 1024 * 1024;

QString dateFormat(const QString& choice)
{
    if (choice == QLatin1String("dmy-dash"))
        return QStringLiteral("dd-MM-yyyy");
    if (choice == QLatin1String("dmy-slash"))
        return QStringLiteral("dd/MM/yyyy");
    if (choice == QLatin1String("ymd-slash"))
        return QStringLiteral("yyyy/MM/dd");
    return QStringLiteral("yyyy-MM-dd");
}

/// Many have the webhook's whole address at hand.
QUrl withoutEndpoint(QUrl url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    for (const char* endpoint : {"/attendance/webhook", "/attendance/api/attendance/webhook"}) {
        if (const qsizetype at = path.indexOf(QLatin1String(endpoint)); at >= 0)
            url.setPath(path.left(at), QUrl::TolerantMode);
    }
    return url;
}

/// It goes into a header or an address as it is.
Result<Secret> readKey(const SettingsTable& table, const QString& key)
{
    Secret secret = table.secret(key);
    if (!net::isHeaderValue(secret.reveal()))
        return table.invalid(key, QStringLiteral("%1 takes visible ASCII characters only").arg(key));
    return secret;
}

Status checkFolder(const SettingsTable& table, const QString& key, const QString& folder)
{
    if (!QDir::isAbsolutePath(folder))
        return table.invalid(key, QStringLiteral("%1 must be a path that begins with /").arg(key));
    return {};
}

Result<AttendanceSettings> readAttendance(const SettingsTable& table)
{
    AttendanceSettings settings;
    settings.url = withoutEndpoint(QUrl(table.text(kUrl), QUrl::StrictMode));
    ROLLCALL_TRY_ASSIGN(settings.http, net::readHttpSettings(table, settings.url, kUrl));
    settings.http.maxResponseBytes = kMaxAnswerBytes;
    ROLLCALL_TRY_ASSIGN(settings.key, readKey(table, kKey));
    if (settings.key.isEmpty())
        return table.invalid(kKey, QStringLiteral("key is required with url"));
    settings.keyInQuery = table.text(QStringLiteral("key_in")) == QLatin1String("query");
    settings.content.api = table.text(QStringLiteral("api")) == QLatin1String("v1") ? Api::V1 : Api::V2;
    settings.content.multipart = table.text(QStringLiteral("body")) == QLatin1String("multipart");
    settings.content.dateFormat = dateFormat(table.text(QStringLiteral("date_format")));
    settings.batchSize = table.integer(QStringLiteral("batch_size"));
    settings.interval = std::chrono::minutes{table.integer(QStringLiteral("upload_interval_min"))};
    return settings;
}

Result<PhotoSettings> readPhotos(const SettingsTable& table, const AttendanceSettings& attendance)
{
    PhotoSettings settings;
    settings.url = QUrl(table.text(kPhotosUrl), QUrl::StrictMode);
    ROLLCALL_TRY_ASSIGN(settings.http, net::readHttpSettings(table, settings.url, kPhotosUrl));
    ROLLCALL_TRY_ASSIGN(settings.key, readKey(table, kPhotosKey));
    // The same program at the same place: no other server sees the key.
    if (settings.key.isEmpty() && net::isSameOrigin(settings.url, attendance.url))
        settings.key = attendance.key;
    settings.folder = table.text(kPhotosFolder);
    if (settings.folder.isEmpty())
        return table.invalid(kPhotosFolder, QStringLiteral("photos_folder is required with photos_url"));
    ROLLCALL_TRY(checkFolder(table, kPhotosFolder, settings.folder));
    settings.person = QRegularExpression(QRegularExpression::anchoredPattern(table.text(kPersonPattern)));
    if (!settings.person.isValid())
        return table.invalid(
            kPersonPattern,
            QStringLiteral("person_pattern is not a regular expression: %1").arg(settings.person.errorString()));
    for (const QString& name : table.text(QStringLiteral("skip_folders")).split(u',', Qt::SkipEmptyParts))
        settings.skipped.append(name.trimmed().toLower());
    settings.interval = std::chrono::minutes{table.integer(QStringLiteral("sync_interval_min"))};
    return settings;
}

} // namespace

Result<Settings> readSettings(const SettingsTable& table)
{
    Settings settings;
    if (table.text(kUrl).isEmpty() && table.text(kPhotosUrl).isEmpty())
        return table.invalid(kUrl, QStringLiteral("url is required, or photos_url"));
    if (!table.text(kUrl).isEmpty()) {
        ROLLCALL_TRY_ASSIGN(settings.attendance, readAttendance(table));
    }
    if (!table.text(kPhotosUrl).isEmpty()) {
        ROLLCALL_TRY_ASSIGN(settings.photos, readPhotos(table, settings.attendance));
    }
    settings.dayFolder = table.text(kDayFolder);
    if (!settings.dayFolder.isEmpty())
        ROLLCALL_TRY(checkFolder(table, kDayFolder, settings.dayFolder));
    return settings;
}

} // namespace rollcall::campus
