#pragma once

#include "config/config.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <optional>

namespace rollcall {

/// What administrators set at the kiosk itself: `settings.toml` in the data directory, with the schema, the reader and
/// the messages of the configuration file, but only the keys that may be set on screen (ConfigKey::onScreen) and
/// [[connector]]. It prevails over the configuration file, except for connectors: an id of that file is the site's own.
/// A value type; `save` may be called in any thread.
class SiteSettings
{
public:
    struct Loaded;

    /// The settings of a data directory; none when there is no file. Touches nothing. An error when anything in the
    /// file is wrong.
    [[nodiscard]] static Result<SiteSettings> read(const QString& dataDirectory);
    /// The same, without what is wrong: for an invalid value the one of the last good file is taken, and for a file of
    /// which nothing can be read that whole file.
    [[nodiscard]] static Loaded readUsable(const QString& dataDirectory);
    /// The same for the kiosk, which starts with whatever it finds: a file with anything wrong in it is kept as
    /// settings.toml.broken (.broken.2, ...), and replaced by one with what can be used of it. A good one is copied to
    /// settings.toml.good.
    [[nodiscard]] static Loaded load(const QString& dataDirectory);
    [[nodiscard]] const QString& path() const noexcept { return m_path; }

    /// `config`, of file and command line, with what is set here; the command line prevails. Connectors of an id that
    /// it has already, or beyond kMaxConnectors, stay out.
    [[nodiscard]] Config applyTo(Config config) const;

    /// `value`: QString, qlonglong, double or bool, as the file would have it. InvalidArgument for a key that may not
    /// be set at the kiosk and for a value that is not allowed.
    [[nodiscard]] Status set(const QString& table, const QString& key, const QVariant& value);
    /// Back to what the configuration file or the default says.
    void unset(const QString& table, const QString& key);
    [[nodiscard]] bool isSet(const QString& table, const QString& key) const;

    /// Adds it, or replaces the one of the same id. InvalidArgument when the id or a value cannot be written, or when
    /// there are kMaxConnectors.
    [[nodiscard]] Status setConnector(const ConnectorSettings& connector);
    /// NotFound when there is none.
    [[nodiscard]] Status removeConnector(const ConnectorId& id);
    [[nodiscard]] const std::vector<ConnectorSettings>& connectors() const noexcept { return m_values.connectors; }

    [[nodiscard]] QByteArray toToml() const;
    /// Replaces the file as a whole, readable by this user only: after a power cut there is the old one or the new one.
    [[nodiscard]] Status save() const;

private:
    [[nodiscard]] Status write() const;
    void keepGoodCopy() const;
    void takeFromGoodCopy(const UsableConfig& usable, const Config& good);

    QString m_path;
    Config m_values; ///< those in its `origins` are set
};

struct SiteSettings::Loaded
{
    SiteSettings settings;
    QString problem;         ///< empty, or a sentence for the screen and the log
    bool isGoodCopy = false; ///< of the whole: nothing in the file itself can be read
};

} // namespace rollcall
