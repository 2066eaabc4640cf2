#include "connectors/pihr/settings.h"

#include <QCoreApplication>
#include <QFile>

namespace rollcall::pihr {

namespace {

/// `verifymode` numbers of terminals fit in a byte.
constexpr int kMaxMode = 255;
constexpr int kModeOfPihrClient = 1;
constexpr int kModeOfTerminalsForFaces = 8;
constexpr int kModeOfTerminalsForCards = 1;
constexpr int kModeOfTerminalsForPins = 2;
constexpr int kFingerprintBytes = 32;
constexpr qint64 kMaxAuthorityFileSize = 1 << 20;

const QString kSendPeople = QStringLiteral("send_people");

QString translated(const char* text)
{
    return QCoreApplication::translate("rollcall::pihr", text);
}

tl::unexpected<Error> invalid(const ConnectorSettings& table, const QString& what)
{
    return failure(ErrorCode::InvalidArgument, translated("Connector \"%1\": %2").arg(table.id().value(), what));
}

/// 64 hexadecimal digits, with or without colons; empty when it is anything else.
QByteArray parseFingerprint(QString text)
{
    text.remove(u':').remove(u' ');
    const QByteArray bytes = QByteArray::fromHex(text.toLatin1());
    return text.size() == qsizetype{2} * kFingerprintBytes && bytes.size() == kFingerprintBytes ? bytes : QByteArray();
}

Result<QList<QSslCertificate>> readAuthorities(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, translated("ca_file %1 cannot be read: %2").arg(path, file.errorString()));
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(file.read(kMaxAuthorityFileSize), QSsl::Pem);
    if (certificates.isEmpty())
        return failure(ErrorCode::Corrupt, translated("ca_file %1 holds no PEM certificate").arg(path));
    return certificates;
}

} // namespace

bool takesRosterChanges(ConnectorSettings table)
{
    return table.boolean(kSendPeople, true);
}

Result<Settings> readSettings(ConnectorSettings table)
{
    // Every key is read before any is judged, so that `finish` can tell an unknown key from one not reached.
    const QString url = table.requiredString(QStringLiteral("url"));
    const QString serialNumber = table.requiredString(QStringLiteral("serial_number"));
    const Secret secret = table.secret(QStringLiteral("secret"));
    const QString authorityFile = table.string(QStringLiteral("ca_file"));
    const QString fingerprint = table.string(QStringLiteral("fingerprint"));
    const QString profile = table.string(QStringLiteral("profile"), QStringLiteral("pihr"));
    const QString time = table.string(QStringLiteral("time"), QStringLiteral("local"));
    const int usualMode = profile == QLatin1String("aiface") ? kModeOfTerminalsForFaces : kModeOfPihrClient;
    const qint64 mode = table.integer(QStringLiteral("mode"), usualMode, 0, kMaxMode);
    // PiHR's client knows one number for everything. Of terminals' numbers two lists are in use (0 finger, 1 card,
    // 2 PIN, and 1 finger, 2 card, 3 PIN); 8 is the face in both.
    const bool terminal = profile == QLatin1String("aiface");
    const qint64 pinMode =
        table.integer(QStringLiteral("mode_pin"), terminal ? kModeOfTerminalsForPins : mode, 0, kMaxMode);
    const qint64 cardMode =
        table.integer(QStringLiteral("mode_card"), terminal ? kModeOfTerminalsForCards : mode, 0, kMaxMode);
    (void)table.boolean(kSendPeople, true); // read by `takesRosterChanges`; judged here
    const bool askTokens = table.boolean(QStringLiteral("ask_tokens"), terminal);
    const bool destructive = table.boolean(QStringLiteral("allow_destructive"), false);
    const QString doorCommand = table.string(QStringLiteral("door_command"));
    const QString clockCommand = table.string(QStringLiteral("clock_command"));
    if (const Status finished = table.finish(); !finished)
        return failure(finished.error());

    Settings settings;
    settings.url = QUrl(url, QUrl::StrictMode);
    const bool secure = settings.url.scheme() == QLatin1String("wss");
    if (!settings.url.isValid() || settings.url.host().isEmpty() ||
        (!secure && settings.url.scheme() != QLatin1String("ws")))
        return invalid(table, translated("url must be ws://HOST:PORT or wss://HOST:PORT, not \"%1\"").arg(url));
    if (!settings.url.userInfo().isEmpty())
        return invalid(table, translated("url must not carry a user name or password; use serial_number and secret"));
    if (serialNumber.isEmpty() || serialNumber.size() > kMaxSerialNumberLength)
        return invalid(table, translated("serial_number must have 1 to %1 characters").arg(kMaxSerialNumberLength));
    if (profile == QLatin1String("aiface"))
        settings.session.speech.dialect = Dialect::AiFace;
    else if (profile != QLatin1String("pihr"))
        return invalid(table, translated("profile must be \"pihr\" or \"aiface\", not \"%1\"").arg(profile));
    if (settings.session.speech.dialect == Dialect::Pihr && secret.isEmpty())
        return invalid(table, translated("secret or secret_file is needed: a PiHR server lets nobody in without"));
    if (time == QLatin1String("utc"))
        settings.session.speech.time = WireTime::Utc;
    else if (time != QLatin1String("local"))
        return invalid(table, translated("time must be \"local\" or \"utc\", not \"%1\"").arg(time));
    if (settings.session.speech.dialect == Dialect::Pihr &&
        (destructive || askTokens || !doorCommand.isEmpty() || !clockCommand.isEmpty()))
        return invalid(table, translated("allow_destructive, ask_tokens, door_command and clock_command are for the "
                                         "profile \"aiface\": a PiHR server gives no commands and knows no cards"));
    if (!secure && (!authorityFile.isEmpty() || !fingerprint.isEmpty()))
        return invalid(table, translated("ca_file and fingerprint need a wss:// url"));
    if (!authorityFile.isEmpty()) {
        Result<QList<QSslCertificate>> authorities = readAuthorities(authorityFile);
        if (!authorities)
            return invalid(table, authorities.error().message);
        settings.authorities = std::move(*authorities);
    }
    if (!fingerprint.isEmpty()) {
        settings.fingerprint = parseFingerprint(fingerprint);
        if (settings.fingerprint.isEmpty())
            return invalid(
                table,
                translated("fingerprint must be the SHA-256 of the server's certificate: 64 hexadecimal digits"));
    }
    settings.session.speech.mode = static_cast<int>(mode);
    settings.session.speech.serialNumber = serialNumber;
    settings.session.secret = secret;
    settings.session.speech.pinMode = static_cast<int>(pinMode);
    settings.session.speech.cardMode = static_cast<int>(cardMode);
    settings.session.askTokens = askTokens;
    settings.firmware = QStringLiteral(ROLLCALL_VERSION);
    settings.permissions.destructive = destructive;
    Result<CommandHook> door = CommandHook::parse(doorCommand);
    if (!door)
        return invalid(table, QStringLiteral("door_command: ") + door.error().message);
    Result<CommandHook> clock = CommandHook::parse(clockCommand);
    if (!clock)
        return invalid(table, QStringLiteral("clock_command: ") + clock.error().message);
    settings.permissions.door = std::move(*door);
    settings.permissions.clock = std::move(*clock);
    return settings;
}

} // namespace rollcall::pihr
