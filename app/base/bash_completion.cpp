#include "base/bash_completion.h"

#include "base/program_page.h"

namespace rollcall {

namespace {

/// What a function of the script prints for a word that is a path.
const char* const kFile = "<file>";
const char* const kFolder = "<dir>";

/// For single quotes of the shell.
QString quoted(QString word)
{
    return QLatin1Char('\'') + word.replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

QString printing(const QStringList& words)
{
    QString line = QStringLiteral("printf '%s\\n'");
    for (const QString& word : words)
        line += QLatin1Char(' ') + quoted(word);
    return line;
}

/// What a placeholder stands for.
QStringList wordsOf(const char* placeholder)
{
    const QLatin1String name(placeholder == nullptr ? "" : placeholder);
    if (name == QLatin1String("FILE") || name == QLatin1String("CLIP"))
        return {QLatin1String(kFile)};
    if (name == QLatin1String("DIR"))
        return {QLatin1String(kFolder)};
    return {};
}

QStringList dashed(const std::vector<ProgramOption>& options)
{
    QStringList names;
    for (const ProgramOption& option : options)
        names << QStringLiteral("--") + QString::fromLatin1(option.name);
    return names;
}

/// One branch for each option that takes a value.
QString valueBranches(const QString& command, const std::vector<ProgramOption>& options)
{
    QString text;
    for (const ProgramOption& option : options) {
        if (option.value == nullptr)
            continue;
        const QStringList words = option.choices.isEmpty() ? wordsOf(option.value) : option.choices;
        QString pattern = quoted(QStringLiteral("%1 --%2").arg(command, QString::fromLatin1(option.name)));
        if (command.isEmpty()) {
            pattern = QStringLiteral("*' --%1'").arg(QString::fromLatin1(option.name));
            if (option.shortName[0] != '\0')
                pattern += QStringLiteral("|*' -%1'").arg(QString::fromLatin1(option.shortName));
        }
        text += QStringLiteral("    %1) %2 ;;\n").arg(pattern, words.isEmpty() ? QStringLiteral(":") : printing(words));
    }
    return text;
}

QString optionsFunction(const ProgramPage& page)
{
    QString text = QStringLiteral("    case $1 in\n");
    for (const CommandPage& command : page.commands) {
        if (!command.options.empty())
            text += QStringLiteral("    %1) %2 ;;\n").arg(quoted(command.name), printing(dashed(command.options)));
    }
    return text + QStringLiteral("    esac\n    ") + printing(dashed(page.options)) + QLatin1Char('\n');
}

QString valuesFunction(const ProgramPage& page)
{
    QString text = QStringLiteral("    case \"$1 $2\" in\n");
    for (const CommandPage& command : page.commands)
        text += valueBranches(command.name, command.options);
    return text + valueBranches({}, page.options) + QStringLiteral("    *) return 1 ;;\n    esac\n");
}

QString wordsFunction(const ProgramPage& page)
{
    QString text = QStringLiteral("    case \"$1 $2 $3\" in\n");
    QStringList commands;
    for (const CommandPage& command : page.commands) {
        commands << command.name;
        for (const ProgramWord& word : command.words) {
            const QStringList words = word.words.isEmpty() ? wordsOf(word.name) : word.words;
            if (words.isEmpty())
                continue;
            const QString place = word.place > 0 ? QString::number(word.place) : QStringLiteral("*");
            text += QStringLiteral("    %1' '%2' '%3) %4 ;;\n")
                        .arg(quoted(command.name), place,
                             word.after[0] == '\0' ? QStringLiteral("*") : quoted(QString::fromLatin1(word.after)),
                             printing(words));
        }
    }
    if (!commands.isEmpty()) {
        commands += page.forwarded;
        text += QStringLiteral("    ' 0 '*) %1 ;;\n").arg(printing(commands + QStringList{QStringLiteral("help")}));
        text += QStringLiteral("    'help 1 '*) %1 ;;\n").arg(printing(commands));
    }
    return text + QStringLiteral("    esac\n");
}

/// The commands that another program's completion knows.
QString forwarding(const ProgramPage& page)
{
    if (page.forwarded.isEmpty())
        return {};
    QString function = QStringLiteral("_") + page.forwardsTo;
    function.replace(QLatin1Char('-'), QLatin1Char('_'));
    return QStringLiteral("    case $command in\n    %1)\n"
                          "        declare -F %2 >/dev/null || . \"${BASH_SOURCE[0]%/*}/%3\" 2>/dev/null\n"
                          "        declare -F %2 >/dev/null && %2\n        return ;;\n    esac\n")
        .arg(page.forwarded.join(QLatin1Char('|')), function, page.forwardsTo);
}

const char* const kBody =
    R"(    local current=${COMP_WORDS[COMP_CWORD]} before= command= last= place=0 value= i word list
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $word == = ]]; then # bash splits --name=value into three words
            continue
        elif [[ -n $value ]]; then
            value=
        elif [[ $word == -* ]]; then
            @_values "$command" "$word" >/dev/null && value=$word
        elif [[ -z $command && -n $@_has_commands ]]; then
            command=$word
            place=1
        else
            last=$word
            place=$((place + 1))
        fi
    done
    [[ $current == = ]] && current=
)";

const char* const kEnd = R"(    if [[ -n $value ]]; then
        list=$(@_values "$command" "$value")
    elif [[ $current == -* ]]; then
        list=$(@_options "$command")
    else
        list=$(@_words "$command" "$place" "$last")
    fi
    local IFS=$'\n'
    case $list in
    '<file>') compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$current")) ;;
    '<dir>') compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- "$current")) ;;
    *) COMPREPLY=($(compgen -W "$list" -- "$current")) ;;
    esac
    return 0
)";

QString functionText(const QString& name, const QString& body)
{
    return name + QStringLiteral("()\n{\n") + body + QStringLiteral("}\n\n");
}

} // namespace

QString bashCompletion(const ProgramPage& page)
{
    QString prefix = QStringLiteral("_") + page.name;
    prefix.replace(QLatin1Char('-'), QLatin1Char('_'));
    const QString body = QString::fromLatin1(kBody).replace(QLatin1String("@"), prefix) + forwarding(page) +
                         QString::fromLatin1(kEnd).replace(QLatin1String("@"), prefix);
    return QStringLiteral("# Completion of %1 in bash. Generated from the program's own tables.\n\n").arg(page.name) +
           QStringLiteral("%1_has_commands=%2\n\n")
               .arg(prefix, page.commands.empty() ? QString() : QStringLiteral("1")) +
           functionText(prefix + QStringLiteral("_options"), optionsFunction(page)) +
           functionText(prefix + QStringLiteral("_values"), valuesFunction(page)) +
           functionText(prefix + QStringLiteral("_words"), wordsFunction(page)) + functionText(prefix, body) +
           QStringLiteral("complete -F %1 %2\n").arg(prefix, page.name);
}

} // namespace rollcall
