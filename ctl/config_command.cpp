#include "attendance/punch.h"
#include "cli/listing.h"
#include "config/config_check.h"
#include "config/config_reference.h"
#include "config/config_schema.h"
#include "config/near_word.h"
#include "connectors/reference.h"
#include "connectors/registry.h"
#include "ctl/commands.h"
#include "ctl/config_pages.h"

#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace rollcall::ctl {

namespace {

struct Problem
{
    int line = 0; ///< 0: of the whole file
    QString key;
    QString sentence; ///< with the file and the line, as it is printed
    QString text;     ///< without
};

/// "rollcall.toml:7: connector ..." into its parts.
Problem problemOf(const QString& file, const Error& error, const QString& connector)
{
    Problem problem{0, QStringLiteral("connector.%1.%2").arg(connector, error.subject), error.message, error.message};
    const QRegularExpression place(QStringLiteral("\\A%1:(?:(\\d+):)? ").arg(QRegularExpression::escape(file)));
    if (const auto match = place.match(error.message); match.hasMatch()) {
        problem.line = match.captured(1).toInt();
        problem.text = error.message.mid(match.capturedLength());
    }
    return problem;
}

std::vector<Problem> problemsOf(const QString& file, const CheckedConfig& checked)
{
    std::vector<Problem> all;
    for (const ConfigProblem& problem : checked.problems)
        all.push_back({problem.line, problem.key,
                       QStringLiteral("%1:%2: %3").arg(file, QString::number(problem.line), problem.text),
                       problem.text});
    for (const ConnectorSettings& table : checked.config.connectors) {
        if (table.kind().isEmpty()) // a problem of the file already
            continue;
        for (const Error& error : connectorProblems(table))
            all.push_back(problemOf(file, error, table.id().value()));
    }
    std::stable_sort(all.begin(), all.end(), [](const Problem& a, const Problem& b) { return a.line < b.line; });
    return all;
}

Result<Exit> check(Context& context, const Arguments& arguments, const QString& path)
{
    const bool isTable = recordFormat(arguments.value("format")) == RecordFormat::Table;
    ROLLCALL_TRY_ASSIGN(const CheckedConfig checked, checkConfig(path));
    const std::vector<Problem> problems = problemsOf(path, checked);
    if (isTable) {
        for (const Problem& problem : problems)
            context.error(problem.sentence);
    } else {
        RecordWriter rows = cli::listing(
            context, arguments,
            {QStringLiteral("file"), QStringLiteral("line"), QStringLiteral("key"), QStringLiteral("problem")});
        for (const Problem& problem : problems)
            rows.add({path, problem.line > 0 ? QJsonValue(problem.line) : QJsonValue(), problem.key, problem.text});
        rows.finish();
    }
    if (!problems.empty())
        return Exit::Failed;
    if (!isTable)
        return Exit::Done;
    context.out() << printable(path) << ": no problems, " << checked.config.connectors.size() << " connector(s)\n";
    const ScreenConfig& screen = checked.config.screen;
    if ((screen.spoken || screen.spokenQuestions) &&
        QStandardPaths::findExecutable(QStringLiteral("espeak-ng")).isEmpty())
        context.out() << (screen.spoken ? "screen.spoken" : "screen.spoken_questions")
                      << ": speech is not available; install Debian's package espeak-ng\n";
    return Exit::Done;
}

const char* nameOf(ConfigOrigin origin)
{
    switch (origin) {
    case ConfigOrigin::Default:
        return "default";
    case ConfigOrigin::File:
        return "configuration file";
    case ConfigOrigin::Screen:
        return "set at the kiosk";
    case ConfigOrigin::CommandLine:
        return "command line";
    }
    return "";
}

/// What the kiosk would work with, as a file that it could read; the connectors as comments, without their secrets.
void showAsFile(QTextStream& out, const Config& config)
{
    for (const ConfigTable& table : configSchema()) {
        if (table.isRepeated())
            continue;
        out << '[' << table.name << "]\n";
        for (const ConfigKey& key : table.keys)
            out << key.name << " = " << printable(key.show(config)) << " # "
                << nameOf(config.originOf(table.name + QLatin1Char('.') + key.name)) << '\n';
        out << '\n';
    }
    for (const DirectionPeriod& period : config.attendance.direction.periods)
        out << "[[attendance.period]] # " << nameOf(ConfigOrigin::File) << "\nfrom = \""
            << period.from.toString(QStringLiteral("HH:mm")) << "\"\ndirection = \"" << toString(period.direction)
            << "\"\n\n";
    for (const ConnectorSettings& connector : config.connectors) {
        out << "# connector \"" << connector.id().value() << "\" (" << printable(connector.kind())
            << "): " << nameOf(config.originOf(QStringLiteral("connector.") + connector.id().value())) << '\n';
        for (const QString& line : withoutSecrets(connector))
            out << printable(line) << '\n';
    }
}

/// The same, one row a value. `only`: of this key.
Result<Exit> showAsRows(Context& context, const Arguments& arguments, const Config& config, const QString& only)
{
    RecordWriter rows =
        cli::listing(context, arguments, {QStringLiteral("key"), QStringLiteral("value"), QStringLiteral("from")});
    const auto add = [&](const QString& key, const QString& value, ConfigOrigin origin) {
        if (only.isEmpty() || key == only)
            rows.add({key, value, QString::fromLatin1(nameOf(origin))});
    };
    for (const ConfigTable& table : configSchema()) {
        if (table.isRepeated())
            continue;
        for (const ConfigKey& key : table.keys) {
            const QString name = table.name + QLatin1Char('.') + key.name;
            add(name, key.write(config), config.originOf(name));
        }
    }
    int number = 0;
    for (const DirectionPeriod& period : config.attendance.direction.periods) {
        const QString name = QStringLiteral("attendance.period.%1.").arg(++number);
        add(name + QStringLiteral("from"), period.from.toString(QStringLiteral("HH:mm")), ConfigOrigin::File);
        add(name + QStringLiteral("direction"), toString(period.direction), ConfigOrigin::File);
    }
    for (const ConnectorSettings& connector : config.connectors) {
        const QString table = QStringLiteral("connector.") + connector.id().value();
        add(table + QStringLiteral(".kind"), connector.kind(), config.originOf(table));
        for (const QString& line : withoutSecrets(connector)) // "# key = value"
            add(table + QLatin1Char('.') + line.section(QLatin1Char(' '), 1, 1), line.section(QLatin1String(" = "), 1),
                config.originOf(table));
    }
    rows.finish();
    return Exit::Done;
}

Result<Exit> show(Context& context, const Arguments& arguments, const QString& key)
{
    if (!key.isEmpty() && !key.startsWith(QLatin1String("connector.")) && !configKeys().contains(key)) {
        const QString meant = nearestWord(key, configKeys());
        context.error(QStringLiteral("there is no key \"%1\"").arg(key) +
                      (meant.isEmpty() ? QString() : QStringLiteral("; did you mean \"%1\"?").arg(meant)));
        return Exit::Usage;
    }
    ROLLCALL_TRY_ASSIGN(const Config config, context.config());
    if (!key.isEmpty() || arguments.has("format"))
        return showAsRows(context, arguments, config, key);
    showAsFile(context.out(), config);
    return Exit::Done;
}

Result<Exit> kinds(Context& context, const Arguments& arguments)
{
    if (!arguments.has("format")) {
        context.out() << connectorKindsText();
        return Exit::Done;
    }
    RecordWriter rows = cli::listing(context, arguments,
                                     {QStringLiteral("kind"), QStringLiteral("title"), QStringLiteral("abilities")});
    for (const ConnectorKind* kind : connectorKinds())
        rows.add({kind->name, QString::fromUtf8(kind->title), abilitiesOf(*kind).join(QStringLiteral(", "))});
    rows.finish();
    return Exit::Done;
}

Result<Exit> reference(Context& context, const Arguments& arguments)
{
    if (!arguments.has("format")) {
        context.out() << configReferenceMarkdown() << '\n' << connectorReferenceMarkdown();
        return Exit::Done;
    }
    RecordWriter rows = cli::listing(
        context, arguments,
        {QStringLiteral("key"), QStringLiteral("default"), QStringLiteral("allowed"), QStringLiteral("meaning")});
    for (const ManualTable& table : configTables()) {
        for (const ManualKey& key : table.keys)
            rows.add({table.name + QLatin1Char('.') + key.name,
                      key.fallback.isEmpty() ? QJsonValue() : QJsonValue(key.fallback), key.allowed, key.meaning});
    }
    rows.finish();
    return Exit::Done;
}

} // namespace

Result<Exit> runConfig(Context& context, const Arguments& arguments)
{
    const QString what = arguments.positional.constFirst();
    const QString second = arguments.positional.value(1);
    if (what == QLatin1String("check")) {
        // Without a file: the one that the kiosk would read.
        return check(context, arguments,
                     !second.isEmpty()         ? second
                     : arguments.has("config") ? arguments.value("config")
                                               : defaultConfigPath());
    }
    if (what == QLatin1String("show"))
        return show(context, arguments, second);
    if (second.isEmpty() && what == QLatin1String("example")) {
        context.out() << exampleConfigToml() << connectorExamplesToml();
        return Exit::Done;
    }
    if (second.isEmpty() && what == QLatin1String("reference"))
        return reference(context, arguments);
    if (second.isEmpty() && what == QLatin1String("kinds"))
        return kinds(context, arguments);
    context.error(
        QStringLiteral("use config check FILE, config show [KEY], config example, config reference or config kinds"));
    return Exit::Usage;
}

} // namespace rollcall::ctl
