#include "connectors/campus/attendance_answer.h"

#include "connectors/sentence.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>
#include <optional>

namespace rollcall::campus {

namespace {

using net::Judgement;
using net::Next;
using Kind = RowFate::Kind;
using Verdict = DeliveryAnswer::Verdict;

constexpr int kOk = 200;
constexpr int kCreated = 201;
constexpr int kMultiStatus = 207;
constexpr int kBadRequest = 400;
/// The server counts the line with the column names, and from 1.
constexpr int kFirstRow = 2;

Judgement later(const QString& reason, Next next)
{
    return {Verdict::Retry, next, reason, Milliseconds{0}};
}

QString notInAnswer()
{
    return sentence(QT_TRANSLATE_NOOP("Connector", "The server's answer does not mention this record"));
}

QString contradiction()
{
    return sentence(QT_TRANSLATE_NOOP("Connector", "The server's answer contradicts itself"));
}

QString otherForm()
{
    return sentence(QT_TRANSLATE_NOOP("Connector", "The server's answer has an unexpected form"));
}

/// A number, or digits in a text.
std::optional<qint64> numberIn(const QJsonValue& value)
{
    bool isNumber = value.isDouble();
    qint64 number = 0;
    if (isNumber) {
        const double exact = value.toDouble();
        number = value.toInteger(-1);
        isNumber = static_cast<double>(number) == exact;
    } else if (value.isString()) {
        number = value.toString().trimmed().toLongLong(&isNumber);
    }
    return isNumber ? std::optional(number) : std::nullopt;
}

/// Which of the rows that were sent; none for a number that is not one of theirs.
std::optional<std::size_t> indexOf(const QJsonValue& row, std::size_t count)
{
    const std::optional<qint64> number = numberIn(row);
    if (!number || *number < kFirstRow || std::cmp_greater_equal(*number - kFirstRow, count))
        return std::nullopt;
    return static_cast<std::size_t>(*number - kFirstRow);
}

/// Nothing contradicts that this is about the row's person.
bool mayBeOf(const QJsonValue& number, const Row& row)
{
    const std::optional<qint64> said = numberIn(number);
    return !said || *said == row.key.number;
}

bool isProcessed(const QJsonObject& record, const Row& row)
{
    if (!mayBeOf(record.value(QLatin1String("enrollment")), row))
        return false;
    const QString status = record.value(QLatin1String("status")).toString().trimmed().toUpper();
    const QLatin1String other(row.key.direction == Direction::In ? "OUT" : "IN");
    const QString action = record.value(QLatin1String("action")).toString();
    return status != other &&
           (action.isEmpty() || action == QLatin1String("created") || action == QLatin1String("updated"));
}

/// The words of an error, and the columns that it repeats, may name a person.
bool isErrorOf(const QString& words, const QJsonValue& data, const Row& row)
{
    static const QRegularExpression named(QStringLiteral("student not found:\\s*(\\d{1,18})\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
    if (const auto match = named.match(words); match.hasMatch() && match.captured(1).toLongLong() != row.key.number)
        return false;
    const QJsonObject columns = data.toObject();
    for (const char* name :
         {"enrollment_number", "enrollment", "enrol_no", "roll_number", "rollnumber", "student_id"}) {
        if (!mayBeOf(columns.value(QLatin1String(name)), row))
            return false;
    }
    return true;
}

bool meansAlreadyThere(const QString& words)
{
    for (const char* known : {"already recorded", "already exists", "duplicate entry"}) {
        if (words.contains(QLatin1String(known), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QString impossible(const QStringList& words, const Row& row)
{
    const QString person = row.entry.punch.facts.person.value();
    const auto says = [&words](const char* text) {
        return words.size() == 1 && words.front().startsWith(QLatin1String(text), Qt::CaseInsensitive);
    };
    if (says("student not found"))
        return sentence(QT_TRANSLATE_NOOP("Connector", "The campus server has no student with the number %1"),
                        {person});
    if (says("invalid enrollment number"))
        return sentence(QT_TRANSLATE_NOOP("Connector", "The campus server does not take \"%1\" as a number"), {person});
    return sentence(QT_TRANSLATE_NOOP("Connector", "The campus server does not take this record: %1"),
                    {net::oneLine(words.join(QStringLiteral("; ")))});
}

/// What was said about one row.
struct Mentions
{
    bool processed = false;
    QStringList errors; ///< each once

    void addError(const QString& words)
    {
        if (!errors.contains(words))
            errors.append(words);
    }
    [[nodiscard]] RowFate fate(const Row& row) const
    {
        if (processed && !errors.isEmpty())
            return {Kind::Unproven, contradiction()};
        if (processed)
            return {Kind::Taken};
        if (errors.isEmpty())
            return {Kind::Unproven, notInAnswer()};
        if (std::all_of(errors.begin(), errors.end(), &meansAlreadyThere))
            return {Kind::AlreadyThere};
        QStringList reasons = errors;
        reasons.removeIf([](const QString& words) { return meansAlreadyThere(words); });
        return {Kind::Impossible, impossible(reasons, row)};
    }
};

std::vector<RowFate> fatesOf(const std::vector<Mentions>& mentions, const std::vector<Row>& rows)
{
    std::vector<RowFate> fates;
    for (std::size_t i = 0; i < rows.size(); ++i)
        fates.push_back(mentions[i].fate(rows[i]));
    return fates;
}

/// Fewer than it lists cannot be right. `updated` may or may not be among the successful ones.
bool countsTooFew(const QJsonObject& answer, qint64 listed, qint64 created)
{
    const auto total = numberIn(answer.value(QLatin1String("total_processed")));
    const auto successful =
        numberIn(answer.value(QLatin1String("summary")).toObject().value(QLatin1String("successful")));
    return (total && *total < listed) || (successful && *successful < created);
}

struct Read
{
    std::vector<RowFate> rows;
    bool mentionsAny = false;
};

Read readV2(const QJsonObject& answer, const std::vector<Row>& rows)
{
    std::vector<Mentions> mentions(rows.size());
    qint64 listed = 0;
    qint64 created = 0;
    bool mentionsAny = false;
    for (const QJsonValue& item : answer.value(QLatin1String("processed_records")).toArray()) {
        const QJsonObject record = item.toObject();
        ++listed;
        created += record.value(QLatin1String("action")) == QLatin1String("created") ? 1 : 0;
        const auto index = indexOf(record.value(QLatin1String("row")), rows.size());
        if (index && isProcessed(record, rows[*index]))
            mentionsAny = mentions[*index].processed = true;
    }
    for (const QJsonValue& item : answer.value(QLatin1String("errors")).toArray()) {
        const QJsonObject error = item.toObject();
        const QString words = error.value(QLatin1String("error")).toString().simplified();
        const auto index = indexOf(error.value(QLatin1String("row")), rows.size());
        if (!index || words.isEmpty() || !isErrorOf(words, error.value(QLatin1String("data")), rows[*index]))
            continue;
        mentionsAny = true;
        mentions[*index].addError(words);
    }
    Read read{fatesOf(mentions, rows), mentionsAny};
    if (countsTooFew(answer, listed, created)) {
        for (RowFate& fate : read.rows) {
            if (fate.kind == Kind::Taken)
                fate = {Kind::Unproven, contradiction()};
        }
    }
    return read;
}

/// v1 names only the rows that it did not take; the counts must prove the others.
Read readV1(const QJsonObject& answer, const std::vector<Row>& rows)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*row\\s+(\\d{1,9})\\s*[:\\-]\\s*(.+)$"),
                                            QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::DotMatchesEverythingOption);
    std::vector<Mentions> mentions(rows.size());
    const QJsonArray warnings = answer.value(QLatin1String("warnings")).toArray();
    bool allNamed = answer.value(QLatin1String("success")).toBool();
    bool mentionsAny = false;
    for (const QJsonValue& warning : warnings) {
        const auto match = pattern.match(warning.toString());
        const auto index = indexOf(match.captured(1), rows.size());
        const QString words = match.captured(2).simplified();
        if (!index || !isErrorOf(words, {}, rows[*index])) {
            allNamed = false;
            continue;
        }
        mentionsAny = true;
        mentions[*index].addError(words);
    }
    const auto count = static_cast<qint64>(rows.size());
    qint64 unnamed = 0;
    QSet<qint64> students;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (mentions[i].errors.isEmpty()) {
            ++unnamed;
            students.insert(rows[i].key.number);
        }
    }
    const auto processed = numberIn(answer.value(QLatin1String("processed_rows")));
    const auto saved = numberIn(answer.value(QLatin1String("saved_students")));
    const auto errors = numberIn(answer.value(QLatin1String("total_errors")));
    const QString date = answer.value(QLatin1String("date")).toString();
    const bool proven = allNamed && processed && (*processed == count || *processed == unnamed) &&
                        (!saved || *saved >= students.size()) && (!errors || *errors == warnings.size()) &&
                        (date.isEmpty() || date == rows.front().key.day.toString(Qt::ISODate));
    if (proven) {
        for (Mentions& mention : mentions)
            mention.processed = mention.errors.isEmpty();
    }
    return {fatesOf(mentions, rows), mentionsAny || (proven && unnamed > 0)};
}

/// A refusal that is about the key, whatever its status.
bool isAboutKey(const QString& words)
{
    for (const char* known : {"unauthorized", "webhook key", "webhook secret", "invalid key", "invalid secret"}) {
        if (words.contains(QLatin1String(known), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QString wordsIn(const QJsonObject& answer)
{
    for (const char* name : {"error", "message", "detail"}) {
        if (const QString words = answer.value(QLatin1String(name)).toString(); !words.isEmpty())
            return net::oneLine(words);
    }
    return {};
}

UploadAnswer readTaken(Api api, const net::HttpResponse& response, const std::vector<Row>& rows)
{
    const auto json = net::readJson(response);
    if (!json) {
        const bool isPage =
            response.body.trimmed().startsWith('<') || response.header("Content-Type").toLower().contains("html");
        return {{}, later(json.error(), isPage ? Next::Pause : Next::GoOn), !isPage};
    }
    if (!json->isObject())
        return {{}, later(otherForm(), Next::GoOn), true};
    const QJsonObject answer = json->object();
    Read read = api == Api::V1 ? readV1(answer, rows) : readV2(answer, rows);
    if (read.mentionsAny)
        return {std::move(read.rows), {}, api == Api::V1};
    const QString words = wordsIn(answer);
    if (answer.value(QLatin1String("success")).toBool(true) || words.isEmpty())
        return {{}, later(notInAnswer(), Next::GoOn), true};
    const QString reason = sentence(QT_TRANSLATE_NOOP("Connector", "The server answers with status %1: %2"),
                                    {QString::number(response.status), words});
    if (isAboutKey(words))
        return {{}, later(reason, Next::Refused), false};
    return {{}, later(reason, Next::GoOn), true};
}

} // namespace

UploadAnswer readAnswer(Api api, const net::HttpOutcome& outcome, const std::vector<Row>& rows, WallTime now)
{
    if (!outcome)
        return {{}, net::judgeFailure(outcome.error()), false};
    const net::HttpResponse& response = *outcome;
    if (response.status == kOk || response.status == kCreated || response.status == kMultiStatus)
        return readTaken(api, response, rows);
    if (response.isSuccess())
        return {
            {},
            later(sentence(QT_TRANSLATE_NOOP("Connector", "The server only promises to take the records (status %1)"),
                           {QString::number(response.status)}),
                  Next::Pause),
            false};
    Judgement judgement = net::judgeStatus(response, now);
    if (judgement.verdict == Verdict::Rejected) {
        // Some refusals of a whole request say all the same what is wrong with which row.
        const QJsonObject answer = QJsonDocument::fromJson(response.body).object();
        if (api == Api::V2) {
            if (Read read = readV2(answer, rows); read.mentionsAny)
                return {std::move(read.rows), {}, false};
        }
        if (response.status == kBadRequest && isAboutKey(wordsIn(answer)))
            return {{}, later(judgement.reason, Next::Refused), false};
    }
    const bool mayBeOneRow = judgement.next == Next::GoOn;
    return {{}, std::move(judgement), mayBeOneRow};
}

QString onlyOneADay()
{
    return sentence(QT_TRANSLATE_NOOP("Connector", "The campus server keeps one entry and one exit a day"));
}

} // namespace rollcall::campus
