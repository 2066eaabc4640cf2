#include "base/program_page.h"

#include "base/bash_completion.h"
#include "base/manual_page.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rollcall {

namespace {

QJsonArray toJson(const std::vector<ProgramOption>& options)
{
    QJsonArray all;
    for (const ProgramOption& option : options)
        all.append(QJsonObject{{QStringLiteral("name"), QLatin1String(option.name)},
                               {QStringLiteral("value"), QLatin1String(option.value == nullptr ? "" : option.value)},
                               {QStringLiteral("choices"), QJsonArray::fromStringList(option.choices)}});
    return all;
}

QString tablesOf(const ProgramPage& page)
{
    QJsonArray commands;
    for (const CommandPage& command : page.commands) {
        QStringList words;
        for (const ProgramWord& word : command.words)
            words += word.words;
        commands.append(QJsonObject{{QStringLiteral("name"), command.name},
                                    {QStringLiteral("options"), toJson(command.options)},
                                    {QStringLiteral("words"), QJsonArray::fromStringList(words)}});
    }
    const QJsonObject all{{QStringLiteral("name"), page.name},
                          {QStringLiteral("options"), toJson(page.options)},
                          {QStringLiteral("commands"), commands},
                          {QStringLiteral("forwarded"), QJsonArray::fromStringList(page.forwarded)}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)) + QLatin1Char('\n');
}

} // namespace

QString optionUsage(const ProgramOption& option)
{
    QString text = QStringLiteral("--") + QString::fromLatin1(option.name);
    if (option.shortName[0] != '\0')
        text = QStringLiteral("-%1, %2").arg(QString::fromLatin1(option.shortName), text);
    if (option.value != nullptr)
        text += QLatin1Char(' ') + QString::fromLatin1(option.value);
    return text;
}

QString optionLines(const std::vector<ProgramOption>& options)
{
    constexpr qsizetype kNarrowest = 18;
    constexpr qsizetype kWidest = 28; // a longer one has its help further to the right
    qsizetype width = kNarrowest;
    for (const ProgramOption& option : options)
        width = std::max(width, std::min(optionUsage(option).size(), kWidest));
    QString text;
    for (const ProgramOption& option : options)
        text +=
            QStringLiteral("  %1  %2\n").arg(optionUsage(option).leftJustified(width), QString::fromUtf8(option.help));
    return text;
}

QString helpText(const ProgramPage& page)
{
    QString text = QStringLiteral("Usage: %1 %2\n\n%3\n").arg(page.name, page.synopsis, page.purpose);
    if (!page.details.isEmpty())
        text += QLatin1Char('\n') + page.details + QLatin1Char('\n');
    text += QStringLiteral("\nOptions:\n") + optionLines(page.options);
    if (!page.exitCodes.isEmpty())
        text += QStringLiteral("\nExit codes: %1\n").arg(page.exitCodes);
    return text;
}

std::optional<QString> documentationOf(const ProgramPage& page, const QString& kind)
{
    if (kind == QLatin1String("man"))
        return manualPage(page);
    if (kind == QLatin1String("bash"))
        return bashCompletion(page);
    if (kind == QLatin1String("tables"))
        return tablesOf(page);
    return std::nullopt;
}

std::optional<QString> askedDocumentation(const ProgramPage& page, const QStringList& arguments)
{
    if (arguments.size() != 2 || arguments.constFirst() != QLatin1String("--documentation"))
        return std::nullopt;
    return documentationOf(page, arguments.constLast());
}

} // namespace rollcall
