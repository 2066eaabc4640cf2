#include "connectors/pihr/settings.h"

namespace rollcall::pihr {

namespace {

constexpr int kModeOfPihrClient = 1;
constexpr int kModeOfTerminalsForFaces = 8;
constexpr int kModeOfTerminalsForCards = 1;
constexpr int kModeOfTerminalsForPins = 2;

const QString kSecret = QStringLiteral("secret");
const QString kAskTokens = QStringLiteral("ask_tokens");

/// A PiHR server gives no commands, and its registration needs a secret.
Status checkForPihr(const SettingsTable& table)
{
    if (table.secret(kSecret).isEmpty())
        return table.invalid(kSecret, QStringLiteral("secret or secret_file is required by a PiHR server"));
    for (const char* key : {"allow_destructive", "ask_tokens"}) {
        if (table.flag(QLatin1String(key)))
            return table.invalid(QLatin1String(key),
                                 QStringLiteral("%1 is for the profile \"aiface\"").arg(QLatin1String(key)));
    }
    for (const char* key : {"door_command", "clock_command"}) {
        if (!table.text(QLatin1String(key)).isEmpty())
            return table.invalid(QLatin1String(key),
                                 QStringLiteral("%1 is for the profile \"aiface\": a PiHR server sends no commands")
                                     .arg(QLatin1String(key)));
    }
    return {};
}

Result<CommandHook> readHook(const SettingsTable& table, const QString& key)
{
    Result<CommandHook> hook = CommandHook::parse(table.text(key));
    if (!hook)
        return table.invalid(key, key + QStringLiteral(": ") + hook.error().message);
    return hook;
}

} // namespace

Result<Settings> readSettings(const SettingsTable& table)
{
    Settings settings;
    Speech& speech = settings.session.speech;
    const bool terminal = table.text(QStringLiteral("profile")) == QLatin1String("aiface");
    speech.dialect = terminal ? Dialect::AiFace : Dialect::Pihr;
    if (!terminal)
        ROLLCALL_TRY(checkForPihr(table));
    settings.link.url = QUrl(table.text(QStringLiteral("url")), QUrl::StrictMode);
    settings.link.maxMessageBytes = kMaxIncomingCharacters;
    ROLLCALL_TRY_ASSIGN(settings.link.trust, net::readTrust(table, settings.link.url, net::SecureScheme::Wss));
    speech.serialNumber = table.text(QStringLiteral("serial_number"));
    speech.time = table.text(QStringLiteral("time")) == QLatin1String("utc") ? WireTime::Utc : WireTime::Local;
    speech.mode = table.integer(QStringLiteral("mode"), terminal ? kModeOfTerminalsForFaces : kModeOfPihrClient);
    // PiHR's client knows one number foreverything. Of terminals' numbers two lists are in use (0 finger, 1 card,
    // 2 PIN, and 1 finger, 2 card, 3 PIN); 8 is the face in both.
    speech.pinMode = table.integer(QStringLiteral("mode_pin"), terminal ? kModeOfTerminalsForPins : speech.mode);
    speech.cardMode = table.integer(QStringLiteral("mode_card"), terminal ? kModeOfTerminalsForCards : speech.mode);
    settings.session.secret = table.secret(kSecret);
    settings.session.askTokens = table.flag(kAskTokens, terminal);
    settings.firmware = QStringLiteral(ROLLCALL_VERSION);
    settings.permissions.destructive = table.flag(QStringLiteral("allow_destructive"));
    ROLLCALL_TRY_ASSIGN(settings.permissions.door, readHook(table, QStringLiteral("door_command")));
    ROLLCALL_TRY_ASSIGN(settings.permissions.clock, readHook(table, QStringLiteral("clock_command")));
    return settings;
}

} // namespace rollcall::pihr
