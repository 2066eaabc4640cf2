#include "connectors/inward/form.h"

#include "connectors/inward/settings.h"

#include <QCoreApplication>

#include <limits>

namespace rollcall::inward {

namespace {

QString text(const char* english)
{
    return QString::fromLatin1(english);
}

} // namespace

ConnectorProfile form()
{
    FormField host{QStringLiteral("host"),
                   FormField::Kind::Choice,
                   text(QT_TRANSLATE_NOOP("ConnectorForm", "Who can connect")),
                   {}};
    host.preset = QStringLiteral("127.0.0.1");
    host.choices = {{QStringLiteral("127.0.0.1"), text(QT_TRANSLATE_NOOP("ConnectorForm", "Programs on this kiosk"))},
                    {QStringLiteral("0.0.0.0"), text(QT_TRANSLATE_NOOP("ConnectorForm", "The whole network"))}};
    host.constraint = text(QT_TRANSLATE_NOOP(
        "ConnectorForm",
        "For the whole network the secret needs at least 8 characters, and this kiosk a certificate; or allow the "
        "network without encryption"));
    FormField port{QStringLiteral("port"), FormField::Kind::Number, text(QT_TRANSLATE_NOOP("ConnectorForm", "Port")),
                   text(QT_TRANSLATE_NOOP("ConnectorForm", "On which this kiosk waits, from 1024 to 65535"))};
    port.preset = QStringLiteral("8765");
    port.required = true;
    port.minimum = 1024; // those below belong to the system
    port.maximum = std::numeric_limits<quint16>::max();
    FormField serialNumber{QStringLiteral("serial_number"), FormField::Kind::Text,
                           text(QT_TRANSLATE_NOOP("ConnectorForm", "Serial number")),
                           text(QT_TRANSLATE_NOOP("ConnectorForm", "What the other system must give"))};
    serialNumber.placeholder = QStringLiteral("ROLL0001");
    serialNumber.required = true;
    serialNumber.maxLength = kMaxSerialNumberLength;
    FormField secret{
        QStringLiteral("secret"), FormField::Kind::Secret, text(QT_TRANSLATE_NOOP("ConnectorForm", "Secret")),
        text(QT_TRANSLATE_NOOP("ConnectorForm", "At least 8 characters: whoever knows it may enroll people"))};
    secret.required = true;
    FormField plain{QStringLiteral("allow_plain"),
                    FormField::Kind::Flag,
                    text(QT_TRANSLATE_NOOP(
                        "ConnectorForm",
                        "Allow the network without encryption: the secret and photos can then be read on the way")),
                    {}};
    plain.preset = QStringLiteral("false");
    FormField certificate{QStringLiteral("certificate"), FormField::Kind::Text,
                          text(QT_TRANSLATE_NOOP("ConnectorForm", "File of this kiosk's certificate")),
                          text(QT_TRANSLATE_NOOP("ConnectorForm", "PEM; with it the connections are encrypted"))};
    certificate.placeholder = QStringLiteral("/etc/rollcall/kiosk.pem");
    FormField privateKey{QStringLiteral("private_key"),
                         FormField::Kind::Text,
                         text(QT_TRANSLATE_NOOP("ConnectorForm", "File of its private key")),
                         {}};
    privateKey.placeholder = QStringLiteral("/etc/rollcall/kiosk.key");
    for (FormField* field : {&certificate, &privateKey}) {
        field->advanced = true;
        field->constraint = text(QT_TRANSLATE_NOOP(
            "ConnectorForm",
            "Certificate and private key belong together: two PEM files that this kiosk can read, the key without a "
            "passphrase"));
    }
    return {{QStringLiteral("inward"),
             text(QT_TRANSLATE_NOOP("ConnectorForm", "Others connect to this kiosk")),
             text(QT_TRANSLATE_NOOP("ConnectorForm", "Another system or device brings people and entries here.")),
             QStringLiteral("listen"),
             {host, port, serialNumber, secret, plain, certificate, privateKey}},
            QStringLiteral("inward"),
            {}};
}

} // namespace rollcall::inward
