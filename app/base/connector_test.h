#pragma once

#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

namespace rollcall {

/// How far a test of a connection has come. A test names those that it has, in its order.
enum class ConnectorStage {
    NameFound, ///< the name of the machine has an address
    Connected, ///< something listens on that port
    Secured,   ///< the server's identity is verified and the connection is encrypted
    Answered,  ///< it is a server of the right sort
    Accepted,  ///< it lets this kiosk in
    PortOpen,  ///< others can connect to this kiosk
};

/// What is wrong with a connection, as precisely as can be determined.
enum class ConnectorFault {
    None,
    WrongSettings, ///< `detail` says which
    NameNotFound,
    ConnectionRefused, ///< the host is reachable, but nothing listens on that port
    Unreachable,       ///< no way leads to that address
    NoAnswer,          ///< in time
    CertificateUnknown,
    CertificateExpired,
    CertificateNotYetValid,
    CertificateWrongName,
    CertificateInvalid,   ///< in another way; `detail` says which
    FingerprintDiffers,   ///< not the certificate that is configured
    NotSecured,           ///< the server does not speak TLS
    NotWebSocket,         ///< a web server that does not talk to terminals here, `httpStatus`
    AnswersSomethingElse, ///< something responds, but it is not a server for kiosks
    HungUp,               ///< it ends the connection without a word
    NotAccepted,          ///< serial number or secret; `detail`: the server's own reason
    PortTaken,
    PortForbidden,
    AddressNotHere, ///< this machine has no such address
    Cancelled,
};

/// Its name in the audit trail, such as "certificate-expired"; of None "works".
[[nodiscard]] QString wordOf(ConnectorFault fault);
/// Nothing for any other word.
[[nodiscard]] std::optional<ConnectorFault> connectorFaultFromString(const QString& word);

/// One test of a connection, from its first stage to its end.
struct ConnectorTest
{
    std::vector<ConnectorStage> stages; ///< those that this test has, in order
    int reached = 0;                    ///< how many of them are behind it
    bool finished = false;
    ConnectorFault fault = ConnectorFault::None; ///< finished with None: it works
    QString host;
    int port = 0;
    int httpStatus = 0; ///< NotWebSocket: 0 where there was none
    QString detail;

    friend bool operator==(const ConnectorTest&, const ConnectorTest&) = default;
};

} // namespace rollcall
