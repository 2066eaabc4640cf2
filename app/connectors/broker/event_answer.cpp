#include "connectors/broker/event_answer.h"

#include "connectors/sentence.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace rollcall::broker {

namespace {

using net::Judgement;
using net::Next;
using Remedy = EventAnswer::Remedy;
using Verdict = DeliveryAnswer::Verdict;

enum HttpStatus {
    Accepted = 202,
    MultiStatus = 207,
    NotFound = 404,
    Conflict = 409,
    PayloadTooLarge = 413,
    InternalServerError = 500,
};

constexpr std::array<std::pair<const char*, Code>, 6> kCodes{{{"DEVICE_NOT_REGISTERED", Code::DeviceNotRegistered},
                                                              {"INVALID_EVENT_FORMAT", Code::InvalidEventFormat},
                                                              {"ENROLLMENT_NOT_FOUND", Code::EnrollmentNotFound},
                                                              {"SYNC_VERSION_MISMATCH", Code::SyncVersionMismatch},
                                                              {"RATE_LIMITED", Code::RateLimited},
                                                              {"UPLOAD_TOO_LARGE", Code::UploadTooLarge}}};

/// Errors of one event, in its `code` or its words.
Code codeIn(const QString& text)
{
    for (const auto& [word, code] : kCodes) {
        if (text.contains(QLatin1String(word), Qt::CaseInsensitive))
            return code;
    }
    return text.isEmpty() ? Code::None : Code::Unknown;
}

/// "Already have it" is success.
bool saysDuplicate(const QString& text)
{
    return text.contains(QLatin1String("duplicate"), Qt::CaseInsensitive) ||
           text.contains(QLatin1String("already"), Qt::CaseInsensitive);
}

Judgement taken()
{
    return {Verdict::Accepted, Next::GoOn, {}, Milliseconds{0}};
}
Judgement again(const QString& reason, Next next = Next::GoOn)
{
    return {Verdict::Retry, next, reason, Milliseconds{0}};
}
Judgement parked(const QString& words)
{
    return {Verdict::Rejected, Next::GoOn,
            words.isEmpty() ? sentence(QT_TRANSLATE_NOOP("Connector", "The broker refuses the event"))
                            : sentence(QT_TRANSLATE_NOOP("Connector", "The broker refuses the event: %1"), {words}),
            Milliseconds{0}};
}
QString saysNothing()
{
    return sentence(QT_TRANSLATE_NOOP("Connector", "The broker does not say whether it has the event"));
}

EventAnswer forAll(Judgement judgement, Remedy remedy = Remedy::None)
{
    EventAnswer answer;
    answer.remedy = remedy;
    answer.all = std::move(judgement);
    return answer;
}

std::optional<int> count(const QJsonValue& value)
{
    if (value.isArray())
        return static_cast<int>(value.toArray().size());
    const double number = value.toDouble(-1);
    constexpr double kMost = 1e6;
    if (!value.isDouble() || number < 0 || number > kMost || number != static_cast<int>(number))
        return std::nullopt;
    return static_cast<int>(number);
}

QString idOf(const QJsonValue& value)
{
    return value.isObject() ? value.toObject().value(QLatin1String("event_id")).toString() : value.toString();
}

QString wordsOf(const QJsonObject& error)
{
    QString words = error.value(QLatin1String("error")).toString();
    if (words.isEmpty())
        words = error.value(QLatin1String("message")).toString();
    const QString code = error.value(QLatin1String("code")).toString();
    if (words.isEmpty())
        words = code;
    else if (!code.isEmpty() && !words.contains(code))
        words += QStringLiteral(" (%1)").arg(code);
    return net::oneLine(words);
}

/// What a 207 says against one event.
Judgement judgeError(const QJsonObject& error)
{
    const QString words = wordsOf(error);
    if (saysDuplicate(words))
        return taken();
    switch (codeIn(words)) {
    case Code::DeviceNotRegistered:
    case Code::RateLimited:
    case Code::SyncVersionMismatch:
        return again(words);
    default:
        return parked(words);
    }
}

EventAnswer judgeEach(const QJsonObject& object, const SentEvents& sent)
{
    std::map<QString, QJsonObject> errors;
    bool isUnnamed = false; // an error that names none of them may be about any
    for (const QJsonValue value : object.value(QLatin1String("errors")).toArray()) {
        const QString id = idOf(value);
        if (value.isObject() && sent.contains(id))
            errors.emplace(id, value.toObject());
        else
            isUnnamed = true;
    }
    std::set<QString> named; // as accepted
    for (const QJsonValue value : object.value(QLatin1String("accepted")).toArray())
        named.insert(idOf(value));
    const std::optional<int> accepted = count(object.value(QLatin1String("accepted")));
    const std::optional<int> rejected = count(object.value(QLatin1String("rejected")));
    // Those without an error are there if the numbers leave no room for anything else.
    const bool addsUp = !isUnnamed && accepted && rejected && *accepted + *rejected == sent.count() &&
                        std::cmp_equal(*rejected, errors.size());
    EventAnswer answer;
    bool isUndecided = false;
    bool isUnknownHere = false;
    for (const QString& id : sent.ids) {
        if (const auto error = errors.find(id); error != errors.end()) {
            answer.entries.push_back(judgeError(error->second));
            isUnknownHere = isUnknownHere || codeIn(wordsOf(error->second)) == Code::DeviceNotRegistered;
            if (codeIn(wordsOf(error->second)) == Code::UploadTooLarge && sent.withImages)
                answer.remedy = Remedy::WithoutImage;
        } else if (named.contains(id) || addsUp) {
            answer.entries.push_back(taken());
        } else {
            answer.entries.push_back(again(saysNothing()));
            isUndecided = true;
        }
    }
    if (isUnknownHere)
        return forAll(again(wordsOf(object)), Remedy::Register);
    if (sent.ids.size() > 1 && (isUndecided || answer.remedy == Remedy::WithoutImage))
        answer.remedy = Remedy::Singly;
    return answer;
}

/// Of 200 and 201.
EventAnswer judgeSuccess(const QJsonObject& object, const SentEvents& sent)
{
    const bool isOne = sent.ids.size() == 1;
    const std::optional<int> processed = count(object.value(QLatin1String("events_processed")));
    const QString id = object.value(QLatin1String("event_id")).toString();
    if (object.value(QLatin1String("events_processed")).isDouble() && (!processed || *processed < sent.count())) {
        // With an expression that the broker did not want, its punch is there all the same if it is named.
        if (isOne && processed && *processed >= 1 && id == sent.ids.front())
            return forAll(taken());
        return forAll(again(saysNothing()), isOne ? Remedy::None : Remedy::Singly);
    }
    if (isOne && sent.expressions.empty() && !id.isEmpty() && id != sent.ids.front())
        return forAll(again(saysNothing()));
    if (!isOne && !processed)
        return forAll(again(saysNothing()), Remedy::Singly);
    return forAll(taken());
}

EventAnswer judgeRefusal(const net::HttpResponse& response, const QJsonObject& object, const SentEvents& sent,
                         WallTime now)
{
    const bool isOne = sent.ids.size() == 1;
    const Code code = codeOf(object);
    EventAnswer answer = forAll(net::judgeStatus(response, now));
    if (response.isSuccess()) // it says "success": false
        answer.all = again(net::statusSentence(response));
    if (code == Code::RateLimited) {
        answer.all.verdict = Verdict::Retry;
        answer.all.next = Next::Pause;
    } else if (isNotRegistered(response)) {
        answer.remedy = Remedy::Register;
    } else if (code == Code::UploadTooLarge || response.status == PayloadTooLarge) {
        answer.all = parked(wordsOf(object));
        if (!isOne)
            answer.remedy = Remedy::Singly;
        else if (sent.withImages)
            answer.remedy = Remedy::WithoutImage;
    } else if (code == Code::InvalidEventFormat || code == Code::EnrollmentNotFound) {
        answer.all = parked(wordsOf(object));
        answer.remedy = isOne ? Remedy::None : Remedy::Singly;
    } else if (code == Code::SyncVersionMismatch) {
        answer.all = again(net::statusSentence(response));
    } else if (response.status == Conflict && isOne && saysDuplicate(wordsOf(object))) {
        answer.all = taken();
    } else if (answer.all.next == Next::GoOn) {
        // One bad event must not keep out the others.
        answer.mayBeAnEntry = response.status == InternalServerError || answer.all.verdict == Verdict::Retry;
        answer.remedy = isOne ? Remedy::None : Remedy::Singly;
    }
    return answer;
}

} // namespace

bool SentEvents::contains(const QString& id) const
{
    return std::find(ids.begin(), ids.end(), id) != ids.end() ||
           std::find(expressions.begin(), expressions.end(), id) != expressions.end();
}

Code codeOf(const QJsonObject& answer)
{
    const QString code = answer.value(QLatin1String("code")).toString();
    return codeIn(code.isEmpty() ? answer.value(QLatin1String("error")).toString() : code);
}

bool isNotRegistered(const net::HttpResponse& response)
{
    const auto json = net::readJson(response);
    const Code code = json ? codeOf(json->object()) : Code::None;
    if (code == Code::DeviceNotRegistered)
        return true;
    return response.status == NotFound && (code == Code::None || code == Code::Unknown);
}

EventAnswer readEventAnswer(const net::HttpOutcome& outcome, const SentEvents& sent, WallTime now)
{
    if (!outcome) {
        EventAnswer answer = forAll(net::judgeFailure(outcome.error()));
        answer.mayBeAnEntry =
            outcome.error().fault == ConnectorFault::HungUp || outcome.error().fault == ConnectorFault::NoAnswer;
        return answer;
    }
    const net::HttpResponse& response = *outcome;
    const auto json = net::readJson(response);
    const QJsonObject object = json ? json->object() : QJsonObject();
    if (!response.isSuccess())
        return judgeRefusal(response, object, sent, now);
    if (!json)
        return forAll(again(json.error(), Next::Pause));
    if (response.status == MultiStatus)
        return judgeEach(object, sent);
    const QJsonValue success = object.value(QLatin1String("success"));
    if (success.isBool() && !success.toBool())
        return judgeRefusal(response, object, sent, now);
    if (response.status == Accepted)
        return forAll(again(sentence(QT_TRANSLATE_NOOP("Connector", "The broker only promises to take the events "
                                                                    "(status 202)")),
                            Next::Pause));
    if (!success.isBool())
        return forAll(again(saysNothing(), Next::Pause));
    return judgeSuccess(object, sent);
}

} // namespace rollcall::broker
