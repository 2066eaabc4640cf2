#include "config/site_settings.h"

#include "base/file_access.h"
#include "base/logging.h"
#include "base/whole_file.h"
#include "config/config_kinds.h"
#include "config/config_schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <sys/stat.h>
#include <unistd.h>

namespace rollcall {

namespace {

const char* const kPreamble =
    "# Set at the kiosk. Takes precedence over /etc/rollcall/rollcall.toml; delete a line to return to that "
    "file's value.\n";
/// Number of broken files kept: plenty in practice, few enough to scan at startup.
constexpr int kMaxBroken = 1000;
/// No settings file is as large.
constexpr qint64 kMaxCompared = qint64{1024} * 1024;
constexpr mode_t kPrivateDirectory = 0700; // as the database makes it

QString fullName(const QString& table, const QString& key)
{
    return table + QLatin1Char('.') + key;
}

QString goodCopyOf(const QString& path)
{
    return path + QStringLiteral(".good");
}

QString connectorName(const ConnectorId& id)
{
    return QStringLiteral("connector.") + id.value();
}

/// Empty for what TOML has no scalar for.
QString tomlValue(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return tomlQuoted(value.toString());
    case QMetaType::LongLong:
        return QString::number(value.toLongLong());
    case QMetaType::Double:
        return tomlReal(value.toDouble());
    case QMetaType::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    default:
        return {};
    }
}

QString connectorToml(const ConnectorSettings& connector)
{
    QString toml = QStringLiteral("\n[[connector]]\nid = %1\nkind = %2\n")
                       .arg(tomlQuoted(connector.id().value()), tomlQuoted(connector.kind()));
    for (const ConnectorSettings::Value& value : connector.values())
        toml += QStringLiteral("%1 = %2\n").arg(tomlQuoted(value.key), tomlValue(value.value));
    return toml;
}

/// What becomes of the file of which a copy is set aside.
enum class Original { Moved, Stays };

/// Under a name of its own; that name, or nothing.
std::optional<QString> setAside(const QString& path, Original original = Original::Moved)
{
    for (int number = 1; number <= kMaxBroken; ++number) {
        const QString name =
            path + QStringLiteral(".broken") + (number > 1 ? QStringLiteral(".%1").arg(number) : QString());
        // A symbolic link counts too: it may be broken or point to a file that is not ours.
        const QFileInfo there(name);
        if (there.exists() || there.isSymLink())
            continue;
        const bool done = original == Original::Moved
                              ? QFile::rename(path, name)
                              : ::link(QFile::encodeName(path).constData(), QFile::encodeName(name).constData()) == 0;
        return done ? std::optional(name) : std::nullopt;
    }
    return std::nullopt;
}

tl::unexpected<Error> notWritten(const QString& path, const QString& why)
{
    return failure(ErrorCode::Io, QStringLiteral("the settings could not be written to %1: %2").arg(path, why));
}

} // namespace

Result<SiteSettings> SiteSettings::read(const QString& dataDirectory)
{
    SiteSettings settings;
    settings.m_path = QDir(dataDirectory).filePath(QStringLiteral("settings.toml"));
    if (const QFileInfo there(settings.m_path); !there.exists() && !there.isSymLink())
        return settings;
    ROLLCALL_TRY_ASSIGN(settings.m_values, loadConfig(settings.m_path, ConfigScope::OnScreen));
    return settings;
}

SiteSettings::Loaded SiteSettings::readUsable(const QString& dataDirectory)
{
    Loaded loaded;
    QString& path = loaded.settings.m_path;
    path = QDir(dataDirectory).filePath(QStringLiteral("settings.toml"));
    const QFileInfo there(path);
    if (!there.exists() && !there.isSymLink())
        return loaded;
    UsableConfig usable = loadUsableConfig(path, ConfigScope::OnScreen);
    const bool hasGoodCopy = QFileInfo(goodCopyOf(path)).isFile();
    // The kiosk writes no empty file, but a file system may leave one after a power cut.
    if (hasGoodCopy && there.isFile() && there.size() == 0)
        usable = {{}, QStringLiteral("%1 is empty").arg(path), {}, 0, true};
    loaded.settings.m_values = std::move(usable.config);
    loaded.problem = usable.problem;
    if (usable.problem.isEmpty() || !hasGoodCopy)
        return loaded;
    UsableConfig good = loadUsableConfig(goodCopyOf(path), ConfigScope::OnScreen);
    if (usable.isDamaged) {
        loaded.isGoodCopy = !good.isDamaged;
        loaded.settings.m_values = std::move(good.config);
    } else {
        loaded.settings.takeFromGoodCopy(usable, good.config);
    }
    return loaded;
}

void SiteSettings::takeFromGoodCopy(const UsableConfig& usable, const Config& good)
{
    for (const ConfigTable& table : configSchema()) {
        for (const ConfigKey& key : table.keys) {
            const QString name = fullName(table.name, key.name);
            if (!usable.rejected.contains(name) || !good.origins.contains(name))
                continue;
            key.copy(m_values, good);
            m_values.origins.insert(name, ConfigOrigin::File);
        }
    }
    // As many as were lost: else some were removed on purpose, and it cannot be known which.
    std::vector<ConnectorSettings> missing;
    std::copy_if(good.connectors.begin(), good.connectors.end(), std::back_inserter(missing),
                 [this](const ConnectorSettings& one) { return !m_values.origins.contains(connectorName(one.id())); });
    if (static_cast<int>(missing.size()) > usable.lostConnectors)
        return;
    for (const ConnectorSettings& one : missing) {
        m_values.connectors.push_back(one);
        m_values.origins.insert(connectorName(one.id()), ConfigOrigin::File);
    }
}

SiteSettings::Loaded SiteSettings::load(const QString& dataDirectory)
{
    Loaded loaded = readUsable(dataDirectory);
    if (loaded.problem.isEmpty()) {
        if (QFileInfo::exists(loaded.settings.m_path))
            loaded.settings.keepGoodCopy();
        return loaded;
    }
    // It was put in order before, and one of its connectors still cannot be used.
    if (const auto now = readRegularFile(loaded.settings.m_path, kMaxCompared);
        now && *now == loaded.settings.toToml()) {
        loaded.problem = QStringLiteral("Some settings made at this kiosk are invalid: %1").arg(loaded.problem);
        return loaded;
    }
    const bool isNothingLeft =
        loaded.settings.m_values.origins.isEmpty() && loaded.settings.m_values.connectors.empty();
    // A second name for the old file, which the new one then replaces: after a power cut there is one of the two.
    const std::optional<QString> aside =
        setAside(loaded.settings.m_path, isNothingLeft ? Original::Moved : Original::Stays);
    if (aside && !isNothingLeft) {
        if (const Status written = loaded.settings.write(); !written)
            qCWarning(lcConfig).noquote() << written.error().message;
    }
    const QString what =
        loaded.isGoodCopy
            ? QStringLiteral("The settings made at this kiosk cannot be read; the last good ones are used")
        : isNothingLeft ? QStringLiteral("The settings made at this kiosk are invalid")
                        : QStringLiteral("Some settings made at this kiosk are invalid and not used");
    loaded.problem = aside ? QStringLiteral("%1; the file was kept as %2: %3").arg(what, *aside, loaded.problem)
                           : QStringLiteral("%1: %2").arg(what, loaded.problem);
    return loaded;
}

Config SiteSettings::applyTo(Config config) const
{
    for (const ConfigTable& table : configSchema()) {
        for (const ConfigKey& key : table.keys) {
            const QString name = fullName(table.name, key.name);
            if (!m_values.origins.contains(name) || config.originOf(name) == ConfigOrigin::CommandLine)
                continue;
            key.copy(config, m_values);
            config.origins.insert(name, ConfigOrigin::Screen);
        }
    }
    for (const ConnectorSettings& connector : m_values.connectors) {
        const QString name = connectorName(connector.id());
        if (config.origins.contains(name) || config.connectors.size() >= static_cast<std::size_t>(kMaxConnectors))
            continue;
        config.connectors.push_back(connector);
        config.origins.insert(name, ConfigOrigin::Screen);
    }
    return config;
}

Status SiteSettings::set(const QString& table, const QString& key, const QVariant& value)
{
    const ConfigTable* known = findConfigTable(table);
    const ConfigKey* found = known != nullptr ? known->find(key) : nullptr;
    if (found == nullptr || !found->onScreen)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("%1 in [%2] cannot be set at the kiosk").arg(key, table));
    if (!found->read(m_values, value))
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("%1 in [%2] must be %3").arg(key, table, found->allowed));
    m_values.origins.insert(fullName(table, key), ConfigOrigin::Screen);
    return {};
}

void SiteSettings::unset(const QString& table, const QString& key)
{
    m_values.origins.remove(fullName(table, key));
}

bool SiteSettings::isSet(const QString& table, const QString& key) const
{
    return m_values.origins.contains(fullName(table, key));
}

Status SiteSettings::setConnector(const ConnectorSettings& connector)
{
    // What is written must be readable: the parser is asked before the file is written.
    ROLLCALL_TRY(parseConfig(connectorToml(connector).toUtf8(), QStringLiteral("connector")));
    auto& all = m_values.connectors;
    const auto same = std::find_if(all.begin(), all.end(),
                                   [&](const ConnectorSettings& other) { return other.id() == connector.id(); });
    if (same != all.end()) {
        *same = connector;
        return {};
    }
    if (all.size() >= static_cast<std::size_t>(kMaxConnectors))
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("there may be at most %1 connections").arg(kMaxConnectors));
    all.push_back(connector);
    return {};
}

Status SiteSettings::removeConnector(const ConnectorId& id)
{
    if (std::erase_if(m_values.connectors, [&id](const ConnectorSettings& other) { return other.id() == id; }) == 0)
        return failure(ErrorCode::NotFound, QStringLiteral("there is no connection \"%1\" here").arg(id.value()));
    return {};
}

QByteArray SiteSettings::toToml() const
{
    QString toml = QString::fromUtf8(kPreamble);
    for (const ConfigTable& table : configSchema()) {
        QString lines;
        for (const ConfigKey& key : table.keys) {
            if (isSet(table.name, key.name))
                lines += QStringLiteral("%1 = %2\n").arg(key.name, key.write(m_values));
        }
        if (!lines.isEmpty())
            toml += QStringLiteral("\n[%1]\n").arg(table.name) + lines;
    }
    for (const ConnectorSettings& connector : m_values.connectors)
        toml += connectorToml(connector);
    return toml.toUtf8();
}

Status SiteSettings::save() const
{
    // A file that could not be moved aside at startup is not overwritten: it may hold settings worth keeping.
    if (const Result<SiteSettings> before = read(QFileInfo(m_path).path()); !before && !setAside(m_path))
        return notWritten(m_path, before.error().message);
    return write();
}

Status SiteSettings::write() const
{
    const QString directory = QFileInfo(m_path).path();
    if (!QFileInfo::exists(directory)) {
        QDir().mkpath(QFileInfo(directory).path());
        ::mkdir(QFile::encodeName(directory).constData(), kPrivateDirectory);
    }
    if (const Status written = writeWholeFile(m_path, toToml()); !written)
        return notWritten(m_path, written.error().message);
    keepGoodCopy();
    return {};
}

/// Of a file that can be read; it contains what the file contains, secrets too, and has the same permissions.
void SiteSettings::keepGoodCopy() const
{
    const QByteArray toml = toToml();
    const QString path = goodCopyOf(m_path);
    if (const auto before = readRegularFile(path, kMaxCompared); before && *before == toml)
        return;
    if (const Status written = writeWholeFile(path, toml); !written)
        qCWarning(lcConfig).noquote() << notWritten(path, written.error().message).value().message;
}

} // namespace rollcall
