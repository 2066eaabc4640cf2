#include "connectors/adms/settings.h"

#include "connectors/net/http_settings.h"

#include <QRegularExpression>

namespace rollcall::adms {

Result<Settings> readSettings(const SettingsTable& table)
{
    const QString urlKey = QStringLiteral("url");
    Settings settings;
    settings.url = QUrl(table.text(urlKey), QUrl::StrictMode);
    if (settings.url.hasQuery() || settings.url.hasFragment())
        return table.invalid(urlKey, QStringLiteral("url must end before /iclock"));
    // Terminals are given the address with or without it.
    QString path = settings.url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.endsWith(QLatin1String("/iclock")))
        settings.url.setPath(path.chopped(7));
    ROLLCALL_TRY_ASSIGN(settings.http, net::readHttpSettings(table, settings.url, urlKey));
    settings.serialNumber = table.text(QStringLiteral("serial_number"));
    static const QRegularExpression pattern(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9_-]*$"));
    if (!pattern.match(settings.serialNumber).hasMatch())
        return table.invalid(QStringLiteral("serial_number"),
                             QStringLiteral("serial_number takes letters from A to Z, digits, - and _"));
    settings.batchSize = table.integer(QStringLiteral("batch_size"));
    settings.poll = std::chrono::seconds{table.integer(QStringLiteral("poll_s"))};
    settings.acceptsPeople = table.flag(QStringLiteral("accept_people"));
    settings.acceptsRemovals = table.flag(QStringLiteral("accept_removals"));
    settings.sendsPeople = table.flag(QStringLiteral("send_people"));
    settings.sendsPhotos = table.flag(QStringLiteral("send_photos"));
    return settings;
}

} // namespace rollcall::adms
