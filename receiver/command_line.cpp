#include "receiver/command_line.h"

#include "base/parser_options.h"
#include "base/program_page.h"
#include "base/secret_file.h"
#include "receiver/store_options.h"

#include <QCommandLineParser>

#include <limits>

namespace rollcall::receiver {

namespace {

constexpr const char* kDefaultHost = "127.0.0.1";
constexpr const char* kDefaultPort = "8765";
constexpr const char* kDefaultDatabase = "receiver.db";

const ProgramPage& page()
{
    static const ProgramPage receiver{
        QStringLiteral("rollcall-receiver"),
        QStringLiteral("--serial NUMBER --secret-file FILE [OPTION...]"),
        QStringLiteral(
            "Receives punches over the PiHR dialect of the AiFace WebSocket protocol and stores them in SQLite "
            "or PostgreSQL."),
        {},
        {
            {"host", "ADDRESS", "address to listen on (default 127.0.0.1; 0.0.0.0 for all)"},
            {"port", "PORT", "port to listen on (default 8765; 0 lets the system choose, and it is printed)"},
            {"serial", "NUMBER", "serial number that the kiosk must send"},
            {"secret", "SECRET",
             "secret that the kiosk must send; visible to other users of this machine: prefer --secret-file"},
            {"secret-file", "FILE", "file that contains the secret"},
            {"database", "FILE", "SQLite file to store punches in (default receiver.db)"},
            {"store", "URL",
             "PostgreSQL store instead of the file: postgresql://USER@HOST/DATABASE, with the tables of schema.sql; "
             "encrypted, unless it is on this machine"},
            {"store-password-file", "FILE", "file that contains its password (otherwise PGPASSWORD or ~/.pgpass)"},
            {"store-ca-file", "FILE", "certificate authority of the store's server, instead of the system's"},
            {"forward", "URL",
             "PiHR server (ws:// or wss://) that gets every record of the store with status 0, looked for every 3 s"},
            {"forward-serial", "NUMBER", "serial number for that server"},
            {"forward-secret-file", "FILE", "file that contains the secret for that server"},
            {"forward-ca-file", "FILE", "certificate authority of that server, instead of the system's"},
            {"erase-punches", nullptr,
             "when a person is deleted, delete their punches too; otherwise only name and photo are deleted, and the "
             "punches stay under the identifier"},
            {"print", nullptr, "print a line for every punch"},
            {"json", nullptr, "print a JSON object for every event"},
            {"help", nullptr, "show this text", {}, "h"},
            {"version", nullptr, "show the version"},
        },
        {},
        QStringLiteral("0 ended regularly, 1 could not start, 2 wrong usage.")};
    return receiver;
}

QString valueOf(const QCommandLineParser& parser, const char* name, const char* fallback)
{
    const QString option = QString::fromLatin1(name);
    return parser.isSet(option) ? parser.value(option) : QString::fromLatin1(fallback);
}

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
    CommandLine line;
    if (const auto text = askedDocumentation(page(), arguments.mid(1))) {
        line.answer = *text;
        return line;
    }
    QCommandLineParser parser;
    parser.addOptions(parserOptions(page().options));
    if (!parser.parse(arguments))
        return failure(ErrorCode::InvalidArgument, parser.errorText());

    if (parser.isSet(QStringLiteral("help"))) {
        line.answer = helpText(page());
        return line;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        line.answer = QStringLiteral("rollcall-receiver " ROLLCALL_VERSION "\n");
        return line;
    }
    if (!parser.positionalArguments().isEmpty())
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("\"%1\" is not an option").arg(parser.positionalArguments().constFirst()));
    ROLLCALL_TRY_ASSIGN(const QHostAddress address, parseHost(valueOf(parser, "host", kDefaultHost)));
    bool isNumber = false;
    const int number = valueOf(parser, "port", kDefaultPort).toInt(&isNumber);
    if (!isNumber || number < 0 || number > std::numeric_limits<quint16>::max())
        return failure(ErrorCode::InvalidArgument, QStringLiteral("--port takes a number from 0 to 65535, not \"%1\"")
                                                       .arg(valueOf(parser, "port", kDefaultPort)));
    if (parser.isSet(QStringLiteral("secret")) && parser.isSet(QStringLiteral("secret-file")))
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("--secret and --secret-file cannot be used together"));
    if (parser.value(QStringLiteral("serial")).isEmpty())
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("--serial is required: the serial number configured on the kiosk"));
    line.options.secret = Secret(parser.value(QStringLiteral("secret")).toUtf8());
    if (parser.isSet(QStringLiteral("secret-file"))) {
        ROLLCALL_TRY_ASSIGN(line.options.secret, readSecretFile(parser.value(QStringLiteral("secret-file"))));
    }
    if (line.options.secret.isEmpty())
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("--secret-file or --secret is required: without it, anyone could send punches"));
    line.options.host = address;
    line.options.port = static_cast<quint16>(number);
    line.options.serialNumber = parser.value(QStringLiteral("serial"));
    line.options.database = valueOf(parser, "database", kDefaultDatabase);
    ROLLCALL_TRY(readStoreOptions(parser, line.options));
    line.options.erasePunches = parser.isSet(QStringLiteral("erase-punches"));
    line.output = parser.isSet(QStringLiteral("json"))
                      ? Output::Json
                      : (parser.isSet(QStringLiteral("print")) ? Output::Text : Output::Quiet);
    return line;
}

} // namespace rollcall::receiver
