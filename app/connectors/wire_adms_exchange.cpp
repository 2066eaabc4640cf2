#include "connectors/wire_adms_exchange.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <utility>

namespace rollcall::wire {

namespace {

constexpr qsizetype kMaxCommandId = 32; ///< terminals keep 16
constexpr qsizetype kMaxWord = 16;
constexpr std::size_t kMaxOptions = 100;
constexpr qsizetype kMaxOption = 1024;
/// Twelve bytes tell commands of one number apart, and hundreds fit into what is remembered.
constexpr qsizetype kDigestBytes = 12;

using Kind = AdmsCommand::Kind;

/// Commands by their first words; the fields follow.
struct Verb
{
    QByteArrayView words;
    Kind kind;
};
constexpr std::array kVerbs{
    Verb{"DATA UPDATE USERINFO", Kind::UpdateUser},
    Verb{"DATA UPDATE BIOPHOTO", Kind::UpdatePhoto},
    Verb{"DATA UPDATE USERPIC", Kind::UpdatePhoto},
    Verb{"DATA DELETE USERINFO", Kind::DeleteUser},
    Verb{"DATA QUERY ATTLOG", Kind::QueryAttLog},
    Verb{"CHECK", Kind::Check},
    Verb{"LOG", Kind::Log},
    Verb{"INFO", Kind::Info},
};

bool isId(const QByteArray& id)
{
    return !id.isEmpty() && id.size() <= kMaxCommandId && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
    });
}

/// Lines without their ends.
QList<QByteArray> linesOf(const QByteArray& body)
{
    QList<QByteArray> lines = body.split('\n');
    for (QByteArray& line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    return lines;
}

AdmsCommand readCommand(const QByteArray& id, const QByteArray& text)
{
    AdmsCommand command{.id = id};
    command.digest =
        QCryptographicHash::hash(id + ':' + text, QCryptographicHash::Sha256).left(kDigestBytes).toBase64();
    QByteArray word = text.left(text.indexOf(' ') < 0 ? text.size() : text.indexOf(' ')).left(kMaxWord);
    std::replace_if(
        word.begin(), word.end(), [](char c) { return c <= ' ' || c > '~' || c == '&' || c == '='; }, '_');
    command.word = word;
    for (const Verb& verb : kVerbs) {
        if (!text.startsWith(verb.words))
            continue;
        const QByteArray rest = text.mid(verb.words.size());
        if (!rest.isEmpty() && rest.front() != ' ' && rest.front() != '\t')
            continue;
        command.kind = verb.kind;
        command.fields = AdmsFields::read(rest.mid(1));
        break;
    }
    return command;
}

} // namespace

QByteArray AdmsGreeting::option(const char* name) const
{
    const auto found = options.find(QByteArray(name).toLower());
    return found == options.end() ? QByteArray() : found->second;
}

std::optional<std::chrono::seconds> AdmsGreeting::seconds(const char* name, std::chrono::seconds minimum,
                                                          std::chrono::seconds maximum) const
{
    bool isNumber = false;
    const int value = option(name).toInt(&isNumber);
    if (!isNumber || value < 0)
        return std::nullopt;
    return std::clamp(std::chrono::seconds{value}, minimum, maximum);
}

bool AdmsGreeting::wantsEncryption() const
{
    const QByteArray value = option("Encrypt").toLower();
    return !value.isEmpty() && value != "0" && value != "none" && value != "no" && value != "false";
}

std::optional<AdmsGreeting> readGreeting(const QByteArray& body)
{
    if (readOk(body))
        return AdmsGreeting{};
    const QList<QByteArray> lines = linesOf(body.trimmed());
    if (!lines.front().trimmed().toUpper().startsWith("GET OPTION FROM:"))
        return std::nullopt;
    AdmsGreeting greeting;
    for (const QByteArray& line : lines.sliced(1)) {
        const qsizetype equals = line.indexOf('=');
        if (equals <= 0 || line.size() > kMaxOption)
            continue;
        if (greeting.options.size() >= kMaxOptions)
            break;
        greeting.options.emplace(line.left(equals).trimmed().toLower(), line.mid(equals + 1).trimmed());
    }
    return greeting;
}

std::optional<AdmsOk> readOk(const QByteArray& body)
{
    constexpr qsizetype kLongest = 32; ///< a page that begins so is none
    const QByteArray text = body.trimmed();
    if (text.size() > kLongest || !text.toUpper().startsWith("OK"))
        return std::nullopt;
    QByteArray rest = text.mid(2).trimmed();
    if (rest.isEmpty())
        return AdmsOk{};
    if (rest.front() != ':')
        return std::nullopt;
    rest = rest.mid(1).trimmed();
    bool isNumber = false;
    const int count = rest.toInt(&isNumber);
    if (!isNumber || count < 0 || rest.front() == '+')
        return std::nullopt;
    return AdmsOk{count};
}

std::vector<AdmsCommand> readCommands(const QByteArray& body)
{
    std::vector<AdmsCommand> commands;
    for (const QByteArray& line : linesOf(body)) {
        if (!line.startsWith("C:"))
            continue;
        const qsizetype colon = line.indexOf(':', 2);
        const QByteArray id = line.mid(2, colon < 0 ? -1 : colon - 2).trimmed();
        if (colon < 0 || !isId(id))
            continue;
        if (commands.size() >= kMaxAdmsCommands)
            break;
        commands.push_back(readCommand(id, line.mid(colon + 1).trimmed()));
    }
    return commands;
}

QByteArray encodeCommandAnswer(const QByteArray& id, int returned, const QByteArray& word)
{
    return "ID=" + id + "&Return=" + QByteArray::number(returned) + "&CMD=" + word + '\n';
}

std::vector<AdmsCommandAnswer> readCommandAnswers(const QByteArray& body)
{
    std::vector<AdmsCommandAnswer> answers;
    for (const QByteArray& line : linesOf(body)) {
        if (answers.size() >= kMaxAdmsCommands)
            break;
        AdmsCommandAnswer answer;
        bool isNumber = false;
        for (const QByteArray& part : line.split('&')) {
            const qsizetype equals = part.indexOf('=');
            const QByteArray name = part.left(std::max<qsizetype>(equals, 0)).toLower();
            const QByteArray value = part.mid(equals + 1).trimmed();
            if (name == "id")
                answer.id = value;
            else if (name == "return")
                answer.returned = value.toInt(&isNumber);
            else if (name == "cmd")
                answer.word = value.left(kMaxWord);
        }
        if (isNumber && isId(answer.id))
            answers.push_back(std::move(answer));
    }
    return answers;
}

} // namespace rollcall::wire
