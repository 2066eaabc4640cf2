#include "config/config_reference.h"

#include "config/config_schema.h"

#include <QStringList>

namespace rollcall {

namespace {

const char* const kPreamble = "# Rollcall's configuration: every key with its default. A missing key has its default; "
                              "an unknown one is an error.\n"
                              "# Check a changed file with: rollcallctl config check FILE\n";

const char* const kConnectorNote =
    "\n# An upstream system that punches are delivered to; repeat for more. id and kind are required, the other keys "
    "depend on the kind.\n"
    "# To keep a secret KEY out of this file, KEY_file names an absolute path or a systemd credential.\n"
    "# Tables to start from: rollcallctl config example; every kind and its keys: rollcallctl config reference.\n"
    "# [[connector]]\n"
    "# id = \"...\"\n"
    "# kind = \"...\"\n";

} // namespace

QString tomlComment(const QString& text)
{
    constexpr int kWidth = 110;
    QString lines;
    QString line = QStringLiteral("#");
    for (const QString& word : text.split(QLatin1Char(' '))) {
        if (line.size() + 1 + word.size() > kWidth) {
            lines += line + QLatin1Char('\n');
            line = QStringLiteral("#");
        }
        line += QLatin1Char(' ') + word;
    }
    return lines + line + QLatin1Char('\n');
}

QString markdownCell(QString text)
{
    return text.replace(QLatin1Char('|'), QStringLiteral("\\|"));
}

QString exampleConfigToml()
{
    const Config defaults;
    QString toml = QString::fromUtf8(kPreamble);
    for (const ConfigTable& table : configSchema()) {
        toml += QLatin1Char('\n') + tomlComment(table.meaning);
        if (table.isRepeated()) {
            toml += QStringLiteral("# [[%1]]\n").arg(table.name);
            for (const ConfigKey& key : table.keys)
                toml += tomlComment(QStringLiteral("%1 = ... (%2): %3").arg(key.name, key.allowed, key.meaning));
            continue;
        }
        toml += QStringLiteral("[%1]\n").arg(table.name);
        for (const ConfigKey& key : table.keys) {
            toml += tomlComment(QStringLiteral("%1 (%2)").arg(key.meaning, key.allowed));
            toml += QStringLiteral("%1 = %2\n").arg(key.name, key.write(defaults));
        }
    }
    return toml + QString::fromUtf8(kConnectorNote);
}

QString configReferenceMarkdown()
{
    const Config defaults;
    QString markdown;
    for (const ConfigTable& table : configSchema()) {
        markdown += table.isRepeated() ? QStringLiteral("### `[[%1]]`\n\n").arg(table.name)
                                       : QStringLiteral("### `[%1]`\n\n").arg(table.name);
        markdown += table.meaning + QStringLiteral("\n\n| key | default | allowed | meaning |\n|---|---|---|---|\n");
        for (const ConfigKey& key : table.keys) {
            const QString fallback =
                table.isRepeated() ? QStringLiteral("required") : QStringLiteral("`%1`").arg(key.write(defaults));
            markdown += QStringLiteral("| `%1` | %2 | %3 | %4 |\n")
                            .arg(key.name, fallback, markdownCell(key.allowed), markdownCell(key.meaning));
        }
        markdown += QLatin1Char('\n');
    }
    return markdown.trimmed() + QLatin1Char('\n');
}

} // namespace rollcall
