#include "config/config.h"

#include "base/file_access.h"
#include "config/config_check.h"
#include "config/config_schema.h"
#include "config/near_word.h"
#include "config/toml_document.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <limits>
#include <string_view>

namespace rollcall {

namespace {

/// A written-out configuration is some 5 KiB; what is larger is not one.
constexpr qint64 kMaxConfigBytes = qint64{1024} * 1024;
/// Foreign text is repeated in messages only up to here.
constexpr int kMaxQuoted = 64;

QString fromToml(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// For a message: bounded and without control characters.
QString shown(const QString& foreign)
{
    QString text = foreign.left(kMaxQuoted);
    for (QChar& c : text) {
        if (!c.isPrint())
            c = QLatin1Char('?');
    }
    return foreign.size() > kMaxQuoted ? text + QStringLiteral("...") : text;
}

int lineOf(const toml::node& node)
{
    return static_cast<int>(node.source().begin.line);
}

/// QString, qlonglong, double or bool; invalid foreverything else (arrays, tables, dates).
QVariant scalarOf(const toml::node& node)
{
    if (const auto* string = node.as_string())
        return fromToml(string->get());
    if (const auto* integer = node.as_integer())
        return static_cast<qlonglong>(integer->get());
    if (const auto* real = node.as_floating_point())
        return real->get();
    if (const auto* boolean = node.as_boolean())
        return boolean->get();
    return {};
}

/// One pass over a parsed file. All problems are gathered so that the first one by line is reported, whatever the order
/// of the visits.
class Reader
{
public:
    Reader(QString file, ConfigScope scope) : m_file(std::move(file)), m_scope(scope) {}

    [[nodiscard]] std::vector<ConfigProblem> takeProblems()
    {
        std::stable_sort(m_problems.begin(), m_problems.end(),
                         [](const ConfigProblem& a, const ConfigProblem& b) { return a.line < b.line; });
        return std::move(m_problems);
    }

    /// What can be used of the file, and what is wrong with the rest.
    UsableConfig read(const toml::table& root)
    {
        for (const auto& [key, node] : root)
            readTopLevel(key, node);
        checkLimitsTogether(root);
        return {std::move(m_config), problems(), std::move(m_rejected), m_lostConnectors, false};
    }

private:
    [[nodiscard]] QString problems() const
    {
        if (m_problems.empty())
            return {};
        const auto first =
            std::min_element(m_problems.begin(), m_problems.end(),
                             [](const ConfigProblem& a, const ConfigProblem& b) { return a.line < b.line; });
        QString message = QStringLiteral("%1:%2: %3").arg(m_file, QString::number(first->line), first->text);
        if (m_problems.size() > 1)
            message += QStringLiteral(" (and %1 more)").arg(m_problems.size() - 1);
        return message;
    }

    /// About the key that is being read.
    void problem(int line, QString text) { m_problems.push_back({line, m_key, std::move(text)}); }

    void readTopLevel(const toml::key& key, const toml::node& node)
    {
        const QString name = fromToml(key.str());
        m_key = name;
        if (name == QLatin1String("connector")) {
            readConnectors(node);
            return;
        }
        const ConfigTable* table = findConfigTable(name);
        if (table == nullptr) {
            reportUnknownTopLevel(key, node, name);
            return;
        }
        if (const toml::table* values = node.as_table())
            readTable(*table, *values);
        else
            problem(lineOf(node), QStringLiteral("%1 must be a table, written once as [%1]").arg(name));
    }

    void reportUnknownTopLevel(const toml::key& key, const toml::node& node, const QString& name)
    {
        const int line = static_cast<int>(key.source().begin.line);
        const bool isTable = node.is_table() || node.is_array_of_tables();
        if (!isTable) {
            problem(line, QStringLiteral("unknown key \"%1\" outside every table%2").arg(shown(name), elsewhere(name)));
            return;
        }
        QStringList names{QStringLiteral("connector")};
        for (const ConfigTable& table : configSchema())
            names << table.name;
        const QString meant = nearestWord(name, names);
        problem(line, QStringLiteral("unknown table [%1]").arg(shown(name)) +
                          (meant.isEmpty() ? QString() : QStringLiteral("; did you mean [%1]?").arg(meant)));
    }

    /// For a key that belongs to another table.
    static QString elsewhere(const QString& key)
    {
        for (const ConfigTable& table : configSchema()) {
            if (table.find(key) != nullptr)
                return QStringLiteral("; it belongs in [%1]").arg(table.name);
        }
        return {};
    }

    void readTable(const ConfigTable& table, const toml::table& values)
    {
        for (const auto& [key, node] : values) {
            const QString name = fromToml(key.str());
            m_key = table.name + QLatin1Char('.') + name;
            if (const ConfigKey* known = table.find(name))
                readValue(table, *known, node);
            else if (const ConfigTable* inner = findConfigTable(table.name + QLatin1Char('.') + name))
                readRepeated(*inner, node);
            else
                reportUnknownKey(table, static_cast<int>(key.source().begin.line), name);
        }
    }

    void reportUnknownKey(const ConfigTable& table, int line, const QString& name)
    {
        QStringList names;
        for (const ConfigKey& key : table.keys)
            names << key.name;
        const QString meant = nearestWord(name, names);
        problem(line, QStringLiteral("unknown key \"%1\" in [%2]").arg(shown(name), table.name) +
                          (meant.isEmpty() ? elsewhere(name) : QStringLiteral("; did you mean \"%1\"?").arg(meant)));
    }

    void readValue(const ConfigTable& table, const ConfigKey& key, const toml::node& node)
    {
        if (m_scope == ConfigScope::OnScreen && !key.onScreen) {
            problem(lineOf(node), QStringLiteral("%1 in [%2] cannot be set at the kiosk").arg(key.name, table.name));
            return;
        }
        const QVariant value = scalarOf(node);
        if (!value.isValid() || !key.read(m_config, value)) {
            const QString meant = key.meant ? key.meant(value) : QString();
            problem(lineOf(node),
                    QStringLiteral("%1 in [%2] must be %3").arg(key.name, table.name, key.allowed) +
                        (meant.isEmpty() ? QString() : QStringLiteral("; did you mean \"%1\"?").arg(meant)));
            m_rejected << table.name + QLatin1Char('.') + key.name;
            return;
        }
        m_config.origins.insert(table.name + QLatin1Char('.') + key.name, ConfigOrigin::File);
    }

    void readRepeated(const ConfigTable& table, const toml::node& node)
    {
        const toml::array* entries = node.as_array();
        if (entries == nullptr || !(entries->empty() || entries->is_array_of_tables())) {
            problem(lineOf(node), QStringLiteral("%1 is a repeatable table: write [[%1]]").arg(table.name));
            return;
        }
        if (entries->size() > static_cast<std::size_t>(table.maxEntries)) {
            problem(lineOf(node), QStringLiteral("there may be at most %1 [[%2]] tables")
                                      .arg(QString::number(table.maxEntries), table.name));
            return;
        }
        for (const toml::node& entry : *entries) {
            const toml::table& values = *entry.as_table();
            table.begin(m_config);
            readTable(table, values);
            for (const ConfigKey& key : table.keys) {
                m_key = table.name + QLatin1Char('.') + key.name;
                if (key.required && !values.contains(key.name.toStdString()))
                    problem(lineOf(entry),
                            QStringLiteral("[[%1]] needs %2 = %3").arg(table.name, key.name, key.allowed));
            }
            if (table.name == QLatin1String("attendance.period"))
                checkAscending(lineOf(entry));
        }
    }

    void checkAscending(int line)
    {
        const auto& periods = m_config.attendance.direction.periods;
        if (periods.size() > 1 && periods.back().from.isValid() &&
            periods.back().from <= periods[periods.size() - 2].from)
            problem(line, QStringLiteral("[[attendance.period]] tables must be in ascending order of from"));
    }

    void checkLimitsTogether(const toml::table& root)
    {
        const QualityLimits& quality = m_config.pipeline.quality;
        if (quality.minimumBrightness >= quality.maximumBrightness) {
            m_key = QStringLiteral("quality.maximum_brightness");
            const toml::table* table = root["quality"].as_table();
            const toml::node* node = table->get("maximum_brightness");
            problem(lineOf(node != nullptr ? *node : *table),
                    QStringLiteral("maximum_brightness must be above minimum_brightness"));
        }
    }

    void readConnectors(const toml::node& node)
    {
        const toml::array* entries = node.as_array();
        if (entries == nullptr || !(entries->empty() || entries->is_array_of_tables())) {
            problem(lineOf(node), QStringLiteral("connector is a repeatable table: write [[connector]]"));
            ++m_lostConnectors;
            return;
        }
        if (entries->size() > static_cast<std::size_t>(kMaxConnectors))
            problem(lineOf(node), QStringLiteral("there may be at most %1 [[connector]] tables").arg(kMaxConnectors));
        for (const toml::node& entry : *entries) {
            if (m_config.connectors.size() < static_cast<std::size_t>(kMaxConnectors))
                readConnector(*entry.as_table());
        }
    }

    void readConnector(const toml::table& table)
    {
        static const QRegularExpression idPattern(
            QStringLiteral("\\A[A-Za-z0-9_-]{1,%1}\\z").arg(kMaxConnectorIdLength));
        QString id;
        QString kind;
        std::vector<ConnectorSettings::Value> values;
        for (const auto& [key, node] : table) {
            const QString name = fromToml(key.str());
            const QVariant value = scalarOf(node);
            m_key = QStringLiteral("connector.") + name;
            if (!value.isValid())
                problem(lineOf(node),
                        QStringLiteral("%1 in [[connector]] must be text, a number, true or false").arg(shown(name)));
            else if (name == QLatin1String("id"))
                id = value.toString();
            else if (name == QLatin1String("kind"))
                kind = value.typeId() == QMetaType::QString ? value.toString() : QString();
            else
                values.push_back({name, value, static_cast<int>(key.source().begin.line)});
        }
        const int line = lineOf(table);
        m_key = QStringLiteral("connector.id");
        const int idLine = table.contains("id") ? lineOf(*table.get("id")) : line;
        if (!idPattern.match(id).hasMatch() || !table.get("id")->is_string()) {
            problem(idLine, QStringLiteral("[[connector]] needs id = 1 to %1 letters, digits, \"-\" or \"_\" in quotes")
                                .arg(kMaxConnectorIdLength));
            ++m_lostConnectors;
            return;
        }
        // It cannot be started, but what waits for it does.
        if (kind.isEmpty()) {
            m_key = QStringLiteral("connector.kind");
            problem(table.contains("kind") ? lineOf(*table.get("kind")) : line,
                    QStringLiteral("connector \"%1\" needs kind = the name of its system in quotes").arg(id));
        }
        const auto same = [&id](const ConnectorSettings& other) { return other.id().value() == id; };
        if (std::any_of(m_config.connectors.begin(), m_config.connectors.end(), same)) {
            problem(idLine, QStringLiteral("another connector has the id \"%1\"; each needs its own").arg(id));
            return;
        }
        m_config.connectors.emplace_back(ConnectorId(id), kind, std::move(values), line, m_file);
        m_config.origins.insert(QStringLiteral("connector.") + id, ConfigOrigin::File);
    }

    QString m_file;
    ConfigScope m_scope;
    Config m_config;
    QString m_key; ///< "table.key", or a table, that is being read
    std::vector<ConfigProblem> m_problems;
    QStringList m_rejected;
    int m_lostConnectors = 0;
};

} // namespace

void setFromCommandLine(Config& config, QString& value, const QString& given, const char* key)
{
    if (given.isEmpty())
        return;
    value = given;
    config.origins.insert(QLatin1String(key), ConfigOrigin::CommandLine);
}

namespace {

Status checkSize(const QByteArray& text, const QString& nameForErrors)
{
    if (text.size() > kMaxConfigBytes)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("%1 is larger than %2 KiB: this is not a configuration file")
                           .arg(nameForErrors, QString::number(kMaxConfigBytes / 1024)));
    return {};
}

Result<UsableConfig> readConfig(const QByteArray& text, const QString& nameForErrors, ConfigScope scope)
{
    ROLLCALL_TRY(checkSize(text, nameForErrors));
    ROLLCALL_TRY_ASSIGN(const toml::table document, parseToml(text, nameForErrors));
    return Reader(nameForErrors, scope).read(document);
}

Result<QByteArray> bytesOf(const QString& path)
{
    if (path == QProcess::nullDevice()) // the usual way to say: no configuration
        return QByteArray();
    auto file = openRegularFile(path);
    if (!file && file.error().code == ErrorCode::NotFound)
        return failure(ErrorCode::NotFound, QStringLiteral("the configuration file %1 does not exist").arg(path));
    if (!file)
        return failure(file.error());
    return (*file)->read(kMaxConfigBytes + 1);
}

} // namespace

Result<Config> parseConfig(const QByteArray& text, const QString& nameForErrors, ConfigScope scope)
{
    ROLLCALL_TRY_ASSIGN(UsableConfig usable, readConfig(text, nameForErrors, scope));
    if (!usable.problem.isEmpty())
        return failure(ErrorCode::InvalidArgument, usable.problem);
    return std::move(usable.config);
}

Result<Config> loadConfig(const QString& path, ConfigScope scope)
{
    ROLLCALL_TRY_ASSIGN(const QByteArray bytes, bytesOf(path));
    return parseConfig(bytes, path, scope);
}

Result<CheckedConfig> checkConfig(const QString& path)
{
    ROLLCALL_TRY_ASSIGN(const QByteArray text, bytesOf(path));
    ROLLCALL_TRY(checkSize(text, path));
    ROLLCALL_TRY_ASSIGN(const toml::table document, parseToml(text, path));
    Reader reader(path, ConfigScope::Everything);
    UsableConfig usable = reader.read(document);
    return CheckedConfig{std::move(usable.config), reader.takeProblems()};
}

UsableConfig loadUsableConfig(const QString& path, ConfigScope scope)
{
    const Result<QByteArray> bytes = bytesOf(path);
    Result<UsableConfig> usable =
        bytes ? readConfig(*bytes, path, scope) : Result<UsableConfig>(failure(bytes.error()));
    return usable ? std::move(*usable) : UsableConfig{{}, usable.error().message, {}, 0, true};
}

Result<Config> loadConfigOrDefaults(const QString& path)
{
    if (!path.isEmpty())
        return loadConfig(path);
    return QFileInfo::exists(defaultConfigPath()) ? loadConfig(defaultConfigPath()) : Config{};
}

QString defaultConfigPath()
{
    return QStringLiteral("/etc/rollcall/rollcall.toml");
}

} // namespace rollcall
