#include "receiver/command_line.h"

#include "base/secret_file.h"

#include <QCommandLineParser>

#include <limits>

namespace rollcall::receiver {

namespace {

Result<QHostAddress> parseHost(const QString& text)
{
    if (text == QLatin1String("localhost"))
        return QHostAddress(QHostAddress::LocalHost);
    const QHostAddress address(text);
    if (address.isNull())
        return failure(ErrorCode::InvalidArgument, QStringLiteral("--host takes an IP address, not \"%1\"").arg(text));
    return address;
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Receives punches over the PiHR dialect of the AiFace WebSocket protocol and stores them in SQLite."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help."));
    const QCommandLineOption version(QStringLiteral("version"), QStringLiteral("Show the version."));
    const QCommandLineOption host(QStringLiteral("host"),
                                  QStringLiteral("Address to listen on (default 127.0.0.1; 0.0.0.0 for all)."),
                                  QStringLiteral("ADDRESS"), QStringLiteral("127.0.0.1"));
    const QCommandLineOption port(
        QStringLiteral("port"),
        QStringLiteral("Port to listen on (default 8765; 0 lets the system choose, and it is printed)."),
        QStringLiteral("PORT"), QStringLiteral("8765"));
    const QCommandLineOption serial(QStringLiteral("serial"), QStringLiteral("Serial number that the kiosk must send."),
                                    QStringLiteral("NUMBER"));
    const QCommandLineOption secret(
        QStringLiteral("secret"),
        QStringLiteral(
            "Secret that the kiosk must send; visible to other users of this machine. Prefer --secret-file."),
        QStringLiteral("SECRET"));
    const QCommandLineOption secretFile(QStringLiteral("secret-file"), QStringLiteral("File that contains the secret."),
                                        QStringLiteral("FILE"));
    const QCommandLineOption database(QStringLiteral("database"),
                                      QStringLiteral("SQLite file to store punches in (default receiver.db)."),
                                      QStringLiteral("FILE"), QStringLiteral("receiver.db"));
    const QCommandLineOption erasePunches(
        QStringLiteral("erase-punches"),
        QStringLiteral("When a person is deleted, delete their punches too. Otherwise only name and photo are deleted, "
                       "and the punches stay under the identifier."));
    const QCommandLineOption print(QStringLiteral("print"), QStringLiteral("Print a line for every punch."));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Print a JSON object for every event."));
    parser.addOptions({help, version, host, port, serial, secret, secretFile, database, erasePunches, print, json});
    if (!parser.parse(arguments))
        return failure(ErrorCode::InvalidArgument, parser.errorText());

    CommandLine line;
    if (parser.isSet(help)) {
        line.answer = parser.helpText();
        return line;
    }
    if (parser.isSet(version)) {
        line.answer = QStringLiteral("rollcall-receiver " ROLLCALL_VERSION "\n");
        return line;
    }
    if (!parser.positionalArguments().isEmpty())
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("\"%1\" is not an option").arg(parser.positionalArguments().constFirst()));
    ROLLCALL_TRY_ASSIGN(const QHostAddress address, parseHost(parser.value(host)));
    bool isNumber = false;
    const int number = parser.value(port).toInt(&isNumber);
    if (!isNumber || number < 0 || number > std::numeric_limits<quint16>::max())
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("--port takes a number from 0 to 65535, not \"%1\"").arg(parser.value(port)));
    if (parser.isSet(secret) && parser.isSet(secretFile))
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("--secret and --secret-file cannot be used together"));
    if (parser.value(serial).isEmpty())
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("--serial is required: the serial number configured on the kiosk"));
    line.options.secret = Secret(parser.value(secret).toUtf8());
    if (parser.isSet(secretFile)) {
        ROLLCALL_TRY_ASSIGN(line.options.secret, readSecretFile(parser.value(secretFile)));
    }
    if (line.options.secret.isEmpty())
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("--secret-file or --secret is required: without it, anyone could send punches"));
    line.options.host = address;
    line.options.port = static_cast<quint16>(number);
    line.options.serialNumber = parser.value(serial);
    line.options.database = parser.value(database);
    line.options.erasePunches = parser.isSet(erasePunches);
    line.output = parser.isSet(json) ? Output::Json : (parser.isSet(print) ? Output::Text : Output::Quiet);
    return line;
}

} // namespace rollcall::receiver
