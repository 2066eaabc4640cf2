#pragma once

#include "config/api_config.h"
#include "config/attendance_config.h"
#include "config/capture_config.h"
#include "config/connector_config.h"
#include "config/vision_config.h"

#include <QHash>

namespace rollcall {

/// [storage]
struct StorageConfig
{
    QString dataDirectory; ///< empty: $STATE_DIRECTORY (systemd), else $XDG_DATA_HOME/rollcall
    QString keyFile; ///< empty: the systemd credential "template-key" where there is one, else DATA/template.key, made
                     ///< with mode 0600
    bool storeNames = true; ///< false: no display names are kept on the device
};

enum class Theme { Dark, Light, HighContrast };

/// [screen]
/// The languages that the screen speaks, BCP 47, in the order in which they are offered.
[[nodiscard]] inline QStringList shippedLanguages()
{
    return {QStringLiteral("en"), QStringLiteral("bn"), QStringLiteral("ar"), QStringLiteral("hi"),
            QStringLiteral("es")};
}

struct ScreenConfig
{
    bool fullScreen = true;
    Theme theme = Theme::Dark;
    double dotsPerInch = 0;    ///< 0: what the screen reports; physical sizes follow from it
    int idleAfterSeconds = 30; ///< without a face or a movement
    int confirmationMilliseconds = 2500;
    bool reducedMotion = false;
    bool privacyBlur = false;                   ///< blur the preview while no one is near
    int soundVolume = 70;                       ///< 0 (mute) .. 100
    bool spoken = false;                        ///< confirmations are spoken, by espeak-ng
    bool spokenQuestions = false;               ///< what a person is asked to do is spoken, by espeak-ng
    bool receipt = false;                       ///< confirmations show a QR code of their ledger entry
    bool showPresent = false;                   ///< the idle screen says how many people are in
    QString language;                           ///< empty: the system's
    QStringList languages = shippedLanguages(); ///< offered on the idle screen; fewer than two: none is
};

/// [setup]
struct SetupConfig
{
    bool done = false; ///< the setup on the screen is not offered
    int step = 0;      ///< > 0: setup was started and resumes here
};

/// Where a value comes from; each prevails over those before it.
enum class ConfigOrigin { Default, File, Screen, CommandLine };

/// Everything that can be configured; a default-made one is a working kiosk.
struct Config
{
    AttendanceConfig attendance; ///< [attendance]
    DecisionParameters
        decision;            ///< [decision]; threshold and margin 0: take the embedder's own from the model manifest
    EngineConfig engine;     ///< [engine], [liveness]
    PipelineConfig pipeline; ///< [pipeline], [quality]
    SourceConfig source;     ///< [camera]
    StorageConfig storage;   ///< [storage]
    ScreenConfig screen;     ///< [screen]
    SetupConfig setup;       ///< [setup]
    ApiConfig api;           ///< [api]
    QString modelDirectory;  ///< [models] directory; empty: where the installation or build put them
    std::vector<ConnectorSettings> connectors; ///< [[connector]]
    /// By "table.key", and "connector.ID"; those that are not in it have their default.
    QHash<QString, ConfigOrigin> origins;

    [[nodiscard]] ConfigOrigin originOf(const QString& key) const { return origins.value(key, ConfigOrigin::Default); }
};

/// What the command line gives prevails over everything. `value`: a member of `config`, left alone when nothing is
/// given.
void setFromCommandLine(Config& config, QString& value, const QString& given, const char* key);

/// Which keys a file may have.
enum class ConfigScope {
    Everything,
    OnScreen, ///< only those that may be set at the kiosk, and [[connector]]
};

/// Reads a TOML file. Every problem names the line: unknown key or table, wrong type, value out of range, duplicate
/// connector id.
[[nodiscard]] Result<Config> loadConfig(const QString& path, ConfigScope scope = ConfigScope::Everything);
[[nodiscard]] Result<Config> parseConfig(const QByteArray& toml, const QString& nameForErrors,
                                         ConfigScope scope = ConfigScope::Everything);
/// The same for a file that the kiosk itself writes: one bad value does not discard the others.
struct UsableConfig
{
    Config config;          ///< all of the file that can be used
    QString problem;        ///< what was left out and why, naming the first line; empty: nothing
    QStringList rejected;   ///< values left out, as "table.key"
    int lostConnectors = 0; ///< tables left out, whose id is not known
    bool isDamaged = false; ///< nothing in the file can be read
};
[[nodiscard]] UsableConfig loadUsableConfig(const QString& path, ConfigScope scope);
/// `path`, or the default file where that exists, or the defaults.
[[nodiscard]] Result<Config> loadConfigOrDefaults(const QString& path);
/// The file that is read when none is named: /etc/rollcall/rollcall.toml; its absence means defaults.
[[nodiscard]] QString defaultConfigPath();

} // namespace rollcall
