#include "connectors/pihr/form.h"

#include "connectors/pihr/settings.h"

#include <QCoreApplication>

namespace rollcall::pihr {

namespace {

QString text(const char* english)
{
    return QString::fromLatin1(english);
}

FormField addressField(const QString& placeholder)
{
    FormField field{
        QStringLiteral("url"), FormField::Kind::Url, text(QT_TRANSLATE_NOOP("ConnectorForm", "Address")),
        text(QT_TRANSLATE_NOOP("ConnectorForm", "ws:// or wss:// (encrypted), the server's name, its port"))};
    field.placeholder = placeholder;
    field.preset = QStringLiteral("ws://");
    field.required = true;
    field.schemes = {QStringLiteral("ws"), QStringLiteral("wss")};
    return field;
}

FormField serialNumberField()
{
    FormField field{QStringLiteral("serial_number"), FormField::Kind::Text,
                    text(QT_TRANSLATE_NOOP("ConnectorForm", "Serial number")),
                    text(QT_TRANSLATE_NOOP("ConnectorForm", "By which the server knows this kiosk"))};
    field.placeholder = QStringLiteral("ROLL0001");
    field.required = true;
    field.maxLength = kMaxSerialNumberLength;
    return field;
}

FormField secretField(bool required)
{
    FormField field{QStringLiteral("secret"), FormField::Kind::Secret,
                    text(QT_TRANSLATE_NOOP("ConnectorForm", "Secret")),
                    required ? text(QT_TRANSLATE_NOOP("ConnectorForm", "As it is entered at the server"))
                             : text(QT_TRANSLATE_NOOP("ConnectorForm", "Only where the server asks for one"))};
    field.required = required;
    return field;
}

FormField peopleField()
{
    FormField field{
        QStringLiteral("send_people"),
        FormField::Kind::Flag,
        text(QT_TRANSLATE_NOOP("ConnectorForm", "Tell the server of people who are enrolled, changed or removed here")),
        {}};
    field.preset = QStringLiteral("true");
    return field;
}

std::vector<FormField> rareFields()
{
    FormField time{QStringLiteral("time"),
                   FormField::Kind::Choice,
                   text(QT_TRANSLATE_NOOP("ConnectorForm", "Times are sent as")),
                   {}};
    time.preset = QStringLiteral("local");
    time.choices = {{QStringLiteral("local"), text(QT_TRANSLATE_NOOP("ConnectorForm", "Local time"))},
                    {QStringLiteral("utc"), text(QT_TRANSLATE_NOOP("ConnectorForm", "World time (UTC)"))}};
    FormField authority{
        QStringLiteral("ca_file"), FormField::Kind::Text,
        text(QT_TRANSLATE_NOOP("ConnectorForm", "File of your certificate authority")),
        text(QT_TRANSLATE_NOOP("ConnectorForm", "On this kiosk; for wss:// with certificates of your own"))};
    authority.placeholder = QStringLiteral("/etc/rollcall/ca.pem");
    authority.constraint = text(QT_TRANSLATE_NOOP(
        "ConnectorForm", "It must be a PEM file that this kiosk can read, and the address must begin with wss://"));
    FormField fingerprint{
        QStringLiteral("fingerprint"), FormField::Kind::Text,
        text(QT_TRANSLATE_NOOP("ConnectorForm", "Fingerprint of the server's certificate")),
        text(QT_TRANSLATE_NOOP("ConnectorForm", "SHA-256, 64 digits; no other certificate is accepted then"))};
    fingerprint.constraint = text(QT_TRANSLATE_NOOP(
        "ConnectorForm", "It must have 64 digits from 0 to 9 and A to F, and the address must begin with wss://"));
    std::vector<FormField> fields{time, authority, fingerprint};
    for (FormField& field : fields)
        field.advanced = true;
    return fields;
}

} // namespace

std::vector<ConnectorProfile> forms()
{
    ConnectorForm own{QStringLiteral("pihr"),
                      text(QT_TRANSLATE_NOOP("ConnectorForm", "PiHR server")),
                      text(QT_TRANSLATE_NOOP("ConnectorForm", "Sends every check-in and check-out to PiHR.")),
                      QStringLiteral("server"),
                      {addressField(QStringLiteral("ws://pihr.example:8765")), serialNumberField(), secretField(true),
                       peopleField()}};
    FormField cards{
        QStringLiteral("ask_tokens"),
        FormField::Kind::Flag,
        text(QT_TRANSLATE_NOOP("ConnectorForm", "Ask the server about cards and codes that are unknown here")),
        {}};
    cards.preset = QStringLiteral("true");
    ConnectorForm terminal{
        QStringLiteral("aiface"),
        text(QT_TRANSLATE_NOOP("ConnectorForm", "Server for attendance terminals")),
        text(QT_TRANSLATE_NOOP("ConnectorForm",
                               "For software made for AiFace and Timmy terminals; it may also enroll people.")),
        QStringLiteral("terminals"),
        {addressField(QStringLiteral("ws://server.example:7788/pub/chat")), serialNumberField(), secretField(false),
         peopleField(), cards}};
    for (ConnectorForm* form : {&own, &terminal}) {
        const std::vector<FormField> rare = rareFields();
        form->fields.insert(form->fields.end(), rare.begin(), rare.end());
    }
    return {{own, QStringLiteral("pihr"), {}},
            {terminal, QStringLiteral("pihr"), {{QStringLiteral("profile"), QStringLiteral("aiface")}}}};
}

} // namespace rollcall::pihr
