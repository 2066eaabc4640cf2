#pragma once

#include <QString>

namespace rollcall {

/// [api]: the kiosk's own HTTP server. Secrets are in files: the configuration itself may be readable by everyone.
struct ApiConfig
{
    bool enabled = false;
    QString host = QStringLiteral("127.0.0.1");
    int port = 8000;
    QString certificateFile; ///< PEM; empty: a self-signed one, and on loopback without TLS
    QString keyFile;         ///< PEM
    QString readerTokenFile; ///< each empty: no one has this role by token
    QString operatorTokenFile;
    QString managerTokenFile;
    QString biotimeUser; ///< empty: the BioTime-compatible part is off
    QString biotimePasswordFile;
    int maxConnections = 64; ///< see http::Limits
    int maxConnectionsPerAddress = 8;
};

} // namespace rollcall
