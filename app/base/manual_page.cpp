#include "base/manual_page.h"

#include "base/program_page.h"

namespace rollcall {

namespace {

/// Text as it is: no backslash, hyphen, or first character of a line that means something to the formatter.
QString roff(QString text)
{
    text.replace(QLatin1Char('\\'), QStringLiteral("\\e"));
    text.replace(QLatin1Char('-'), QStringLiteral("\\-"));
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    if (text.startsWith(QLatin1Char('.')) || text.startsWith(QLatin1Char('\'')))
        text.prepend(QStringLiteral("\\&"));
    return text;
}

/// In quotes, as one argument of a macro.
QString quoted(const QString& text)
{
    return QLatin1Char('"') + roff(text).replace(QLatin1Char('"'), QStringLiteral("\\(dq")) + QLatin1Char('"');
}

QString titleLine(const QString& name, int section)
{
    return QStringLiteral(".\\\" Generated from the program's own tables.\n.TH %1 %2 \"\" %3 Rollcall\n")
        .arg(quoted(name.toUpper()), QString::number(section), quoted(QStringLiteral("Rollcall " ROLLCALL_VERSION)));
}

QString section(const char* name)
{
    return QStringLiteral(".SH %1\n").arg(quoted(QString::fromLatin1(name)));
}

QString sentence(QString text)
{
    if (text.isEmpty())
        return text;
    text[0] = text[0].toUpper();
    return text.endsWith(QLatin1Char('.')) ? text : text + QLatin1Char('.');
}

/// Each line a paragraph of its own.
QString paragraphs(const QString& text)
{
    return roff(text) + QLatin1Char('\n');
}

QString optionEntries(const std::vector<ProgramOption>& options)
{
    QString text;
    for (const ProgramOption& option : options) {
        QString help = sentence(QString::fromUtf8(option.help));
        if (!option.choices.isEmpty())
            help += QStringLiteral(" One of: %1.").arg(option.choices.join(QStringLiteral(", ")));
        text += QStringLiteral(".TP\n.B %1\n%2\n").arg(roff(optionUsage(option)), roff(help));
    }
    return text;
}

QString commandEntry(const ProgramPage& page, const CommandPage& command)
{
    QString text =
        QStringLiteral(".SS %1\n").arg(quoted(QStringLiteral("%1 %2").arg(command.name, command.synopsis).trimmed()));
    text += paragraphs(sentence(command.summary));
    if (!command.details.isEmpty())
        text += QStringLiteral(".PP\n") + paragraphs(command.details);
    for (const ProgramWord& word : command.words) {
        if (word.words.isEmpty() || word.words.size() > 10) // a long list has a page of its own
            continue;
        text += QStringLiteral(".PP\n") +
                roff(QStringLiteral("Word %1: %2.")
                         .arg(QString::number(word.place), word.words.join(QStringLiteral(", ")))) +
                QLatin1Char('\n');
    }
    Q_UNUSED(page)
    return text + optionEntries(command.options);
}

} // namespace

QString manualPage(const ProgramPage& page)
{
    QString text = titleLine(page.name, 1);
    QString purpose = page.purpose;
    if (purpose.endsWith(QLatin1Char('.')))
        purpose.chop(1);
    text += section("NAME") + QStringLiteral("%1 \\- %2\n").arg(roff(page.name), roff(purpose));
    text += section("SYNOPSIS") + QStringLiteral(".B %1\n%2\n").arg(roff(page.name), roff(page.synopsis));
    text += section("DESCRIPTION") + paragraphs(sentence(page.purpose));
    if (!page.details.isEmpty())
        text += QStringLiteral(".PP\n") + paragraphs(page.details);
    if (!page.commands.empty()) {
        text += section("COMMANDS");
        for (const CommandPage& command : page.commands)
            text += commandEntry(page, command);
        if (!page.forwarded.isEmpty())
            text += QStringLiteral(".SS %1\n%2\n")
                        .arg(quoted(page.forwarded.join(QStringLiteral(", "))),
                             roff(QStringLiteral("Commands of %1(1), if installed.").arg(page.forwardsTo)));
    }
    text += section(page.commands.empty() ? "OPTIONS" : "OPTIONS OF EVERY COMMAND") + optionEntries(page.options);
    if (!page.exitCodes.isEmpty())
        text += section("EXIT STATUS") + paragraphs(sentence(page.exitCodes));
    text += section("FILES") +
            QStringLiteral(".TP\n.I /etc/rollcall/rollcall.toml\nThe configuration; see rollcall.toml(5).\n");
    return text;
}

QString manualPage(const QString& file, const QString& purpose, const std::vector<ManualTable>& tables)
{
    QString text = titleLine(file, 5);
    text += section("NAME") + QStringLiteral("%1 \\- %2\n").arg(roff(file), roff(purpose));
    text +=
        section("DESCRIPTION") +
        paragraphs(QStringLiteral("A file in TOML. A missing key has its default; an unknown one is an error, which "
                                  "\"rollcallctl config check\" names with its line."));
    for (const ManualTable& table : tables) {
        text += QStringLiteral(".SH %1\n").arg(quoted(table.heading)) + paragraphs(sentence(table.meaning));
        for (const ManualKey& key : table.keys) {
            text += QStringLiteral(".TP\n.B %1\n%2 Allowed: %3.")
                        .arg(roff(key.name), roff(sentence(key.meaning)), roff(key.allowed));
            text += (key.fallback.isEmpty() ? QString() : QStringLiteral(" Default: %1.").arg(roff(key.fallback))) +
                    QLatin1Char('\n');
        }
    }
    text += section("SEE ALSO") + QStringLiteral(".BR rollcall (1),\n.BR rollcallctl (1)\n");
    return text;
}

} // namespace rollcall
