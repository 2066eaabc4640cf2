#pragma once

#include "connectors/adms_server/collector.h"
#include "connectors/adms_server/settings.h"
#include "connectors/site_port.h"
#include "http/route.h"

#include <QObject>

#include <deque>
#include <map>

namespace rollcall::adms_server {

/// What terminals ask and bring, in the connector's thread.
class Terminals final : public QObject
{
    Q_OBJECT
public:
    struct Ports
    {
        const Clock& clock;
        SitePort& site;
        Collector& collector;
        std::function<void()> changed = {}; ///< `strangers` or what is wrong
    };
    Terminals(const Settings& settings, Ports ports);

    /// The page of a request is the last part of its path.
    void handle(const http::Request& request, const http::Reply& reply);
    void stop();

    /// Terminals that called and are not listed, the newest first: "ABC123 (10.0.0.7)".
    [[nodiscard]] QStringList strangers() const;
    /// Of the newest upload of which lines could not be used; empty: none.
    [[nodiscard]] QString unusable() const { return m_unusable; }

private:
    struct Upload
    {
        QString serialNumber;
        QString stamp;
        qsizetype lines = 0;
        http::Reply reply;
    };
    void greet(const QString& serialNumber, const http::Reply& reply);
    void takeTable(const QString& serialNumber, const http::Request& request, const http::Reply& reply);
    void take(CollectedBatch batch, const QString& stamp, const http::Reply& reply);
    void committed(const Upload& upload, bool isCommitted);
    void meetStranger(const QString& serialNumber, const QHostAddress& from);

    const Settings& m_settings;
    const Ports m_ports;
    std::deque<std::pair<QString, QString>> m_strangers; ///< serial number and address, the newest first
    QString m_unusable;
    quint64 m_round = 0; ///< ended by `stop`
};

/// Those of the notes, which hand on to `handle` from the server's thread.
[[nodiscard]] std::vector<http::Route>
terminalRoutes(const std::function<void(const http::Request&, const http::Reply&)>& handle);

} // namespace rollcall::adms_server
