#include "attendance/audit_event.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace rollcall {

namespace {

enum Field : unsigned {
    None = 0,
    Other = 1U << 0U,
    PunchNumber = 1U << 1U,
    Margin = 1U << 2U,
    Way = 1U << 3U,
    Reason = 1U << 4U,
    Count = 1U << 5U,
    Period = 1U << 6U,
    File = 1U << 7U,
    Time = 1U << 8U,
    At = 1U << 9U,
    Outcome = 1U << 10U,
    Passed = 1U << 11U,
    Record = 1U << 12U,
    Values = 1U << 13U,
    All = ~0U,
};

struct Known
{
    AuditKind kind;
    const char* word; // stored: never changed
    AuditTopic topic;
    bool aboutPerson;
    unsigned fields;
};

constexpr std::array kKnown{
    Known{AuditKind::PersonEnrolled, "person.enrolled", AuditTopic::People, true, Count},
    Known{AuditKind::LookalikeAccepted, "person.lookalike-accepted", AuditTopic::People, true, Other},
    Known{AuditKind::PersonChanged, "person.changed", AuditTopic::People, true, None},
    Known{AuditKind::PersonRenamed, "person.renamed", AuditTopic::People, true, None},
    Known{AuditKind::IdentifierChanged, "person.identifier-changed", AuditTopic::People, true, Other},
    Known{AuditKind::PersonRemoved, "person.removed", AuditTopic::People, true, None},
    Known{AuditKind::PersonEnabled, "person.enabled", AuditTopic::People, true, None},
    Known{AuditKind::PersonDisabled, "person.disabled", AuditTopic::People, true, None},
    Known{AuditKind::PinSet, "person.pin-set", AuditTopic::People, true, None},
    Known{AuditKind::PinRemoved, "person.pin-removed", AuditTopic::People, true, None},
    Known{AuditKind::CardSet, "person.card-set", AuditTopic::People, true, None},
    Known{AuditKind::CardRemoved, "person.card-removed", AuditTopic::People, true, None},
    Known{AuditKind::CodeSet, "person.code-set", AuditTopic::People, true, None},
    Known{AuditKind::CodeRemoved, "person.code-removed", AuditTopic::People, true, None},
    Known{AuditKind::TokenDisabled, "person.token-disabled", AuditTopic::People, true, Other},
    Known{AuditKind::MarginSet, "person.margin-set", AuditTopic::People, true, Margin | Other},
    Known{AuditKind::MarginReset, "person.margin-reset", AuditTopic::People, true, Other},
    Known{AuditKind::PrivilegesRevoked, "people.privileges-revoked", AuditTopic::People, false, None},
    Known{AuditKind::PunchVoided, "punch.voided", AuditTopic::Attendance, true, PunchNumber | Reason},
    Known{AuditKind::DirectionChanged, "punch.direction-changed", AuditTopic::Attendance, true,
          PunchNumber | Way | Reason},
    Known{AuditKind::PunchAdded, "punch.added", AuditTopic::Attendance, true, PunchNumber | Way | Reason},
    Known{AuditKind::NotMe, "punch.not-me", AuditTopic::Attendance, true, PunchNumber | Margin | Other},
    Known{AuditKind::Exported, "attendance.exported", AuditTopic::Attendance, false, Period | Count | File},
    Known{AuditKind::DeliveryRetried, "delivery.retried", AuditTopic::Attendance, false, None},
    Known{AuditKind::DeliveriesDropped, "delivery.dropped", AuditTopic::Attendance, false, Count},
    Known{AuditKind::PeopleSent, "people.sent", AuditTopic::People, false, Count},
    Known{AuditKind::AdminUnlocked, "admin.unlocked", AuditTopic::Security, false, None},
    Known{AuditKind::AdminPinSet, "admin.pin-set", AuditTopic::Security, false, None},
    Known{AuditKind::AdminCodeIssued, "admin.code-issued", AuditTopic::Security, false, None},
    Known{AuditKind::PinsLocked, "pins.locked", AuditTopic::Security, false, Time},
    Known{AuditKind::TokensLocked, "tokens.locked", AuditTopic::Security, false, Time},
    Known{AuditKind::AttackSuspected, "attack.suspected", AuditTopic::Security, false, Outcome},
    Known{AuditKind::ClockJumped, "clock.jumped", AuditTopic::Kiosk, false, Time | At},
    Known{AuditKind::ClockCorrected, "clock.corrected", AuditTopic::Kiosk, false, Count},
    Known{AuditKind::ConnectionAdded, "connection.added", AuditTopic::Kiosk, false, None},
    Known{AuditKind::ConnectionChanged, "connection.changed", AuditTopic::Kiosk, false, None},
    Known{AuditKind::ConnectionRemoved, "connection.removed", AuditTopic::Kiosk, false, None},
    Known{AuditKind::ConnectionTested, "connection.tested", AuditTopic::Kiosk, false, Outcome},
    Known{AuditKind::SettingChanged, "setting.changed", AuditTopic::Kiosk, false, Values},
    Known{AuditKind::Restarted, "program.restarted", AuditTopic::Kiosk, false, None},
    Known{AuditKind::LedgerVerified, "ledger.verified", AuditTopic::Kiosk, false, Count | Record},
    Known{AuditKind::RecognitionTested, "recognition.tested", AuditTopic::Kiosk, false, Passed},
    Known{AuditKind::DatabaseRepaired, "database.repaired", AuditTopic::Kiosk, false, Outcome | Count | File},
    Known{AuditKind::RepairDismissed, "database.repair-dismissed", AuditTopic::Kiosk, false, None},
    Known{AuditKind::PunchesLost, "ledger.lost", AuditTopic::Attendance, false, PunchNumber | Count},
    Known{AuditKind::AdminPinRefused, "admin.pin-refused", AuditTopic::Security, false, Count},
    Known{AuditKind::AdminPinLocked, "admin.pin-locked", AuditTopic::Security, false, Time},
    Known{AuditKind::LoginAccepted, "login.accepted", AuditTopic::Security, false, None},
    Known{AuditKind::LoginRefused, "login.refused", AuditTopic::Security, false, Outcome},
    Known{AuditKind::PunchesCollected, "punches.collected", AuditTopic::Attendance, false, Count},
    Known{AuditKind::LogDamaged, "database.log-damaged", AuditTopic::Kiosk, false, None},
    Known{AuditKind::DatabaseRestored, "database.restored", AuditTopic::Kiosk, false, Count | File},
    Known{AuditKind::DeviceCodeMatched, "device.code-matched", AuditTopic::People, true, None},
    Known{AuditKind::DeviceCodeUnmatched, "device.code-unmatched", AuditTopic::People, true, None},
};
static_assert(kKnown.size() == static_cast<std::size_t>(AuditKind::Unknown));

const Known* find(AuditKind kind)
{
    const auto found =
        std::find_if(kKnown.begin(), kKnown.end(), [kind](const Known& entry) { return entry.kind == kind; });
    return found == kKnown.end() ? nullptr : &*found;
}

unsigned fieldsOf(AuditKind kind)
{
    const Known* known = find(kind);
    return known == nullptr ? unsigned{All} : known->fields;
}

/// Not in the middle of a surrogate pair.
QString cut(const QString& text)
{
    if (text.size() <= kMaxAuditText)
        return text;
    const bool splits = text.at(kMaxAuditText - 1).isHighSurrogate();
    return text.left(splits ? kMaxAuditText - 1 : kMaxAuditText);
}

/// Writes the fields that the kind has and the event knows.
class Writer
{
public:
    explicit Writer(unsigned fields) : m_fields(fields) {}
    void text(Field field, const char* name, const QString& value)
    {
        if (!value.isEmpty())
            put(field, name, cut(value));
    }
    void text(Field field, const char* name, const std::optional<QString>& value)
    {
        if (value)
            put(field, name, cut(*value));
    }
    template <class T> void value(Field field, const char* name, const std::optional<T>& value)
    {
        if (value)
            put(field, name, *value);
    }
    [[nodiscard]] const QJsonObject& object() const { return m_object; }

private:
    void put(Field field, const char* name, const QJsonValue& value)
    {
        if (field == All || (m_fields & field) != 0)
            m_object.insert(QLatin1String(name), value);
    }

    unsigned m_fields;
    QJsonObject m_object;
};

/// Takes the fields that the kind has out of an object; what is left over, or cannot be taken, is an error.
class Reader
{
public:
    Reader(unsigned fields, QJsonObject object) : m_fields(fields), m_object(std::move(object)) {}

    std::optional<QString> text(Field field, const char* name)
    {
        const QJsonValue value = take(field, name);
        if (value.isUndefined())
            return std::nullopt;
        const QString text = value.toString();
        if (!value.isString() || text.size() > kMaxAuditText)
            fail(name);
        return text;
    }
    std::optional<qint64> integer(Field field, const char* name, bool canBeNegative = false)
    {
        const QJsonValue value = take(field, name);
        if (value.isUndefined())
            return std::nullopt;
        const qint64 number = value.toInteger(-1);
        // Not a whole number: the default, whichever it is.
        if (!value.isDouble() || number != value.toInteger(0) || (number < 0 && !canBeNegative))
            fail(name);
        return number;
    }
    std::optional<double> number(Field field, const char* name)
    {
        const QJsonValue value = take(field, name);
        if (value.isUndefined())
            return std::nullopt;
        const double number = value.toDouble(-1);
        if (!value.isDouble() || !std::isfinite(number) || number < 0)
            fail(name);
        return number;
    }
    std::optional<bool> flag(Field field, const char* name)
    {
        const QJsonValue value = take(field, name);
        if (value.isUndefined())
            return std::nullopt;
        if (!value.isBool())
            fail(name);
        return value.toBool();
    }
    std::optional<Direction> direction(Field field, const char* name)
    {
        const std::optional<QString> word = text(field, name);
        const std::optional<Direction> direction = word ? directionFromString(*word) : std::nullopt;
        if (word && !direction)
            fail(name);
        return direction;
    }
    QDate date(Field field, const char* name)
    {
        const std::optional<QString> word = text(field, name);
        const QDate date = word ? QDate::fromString(*word, Qt::ISODate) : QDate();
        if (word && !date.isValid())
            fail(name);
        return date;
    }
    [[nodiscard]] Status end() const
    {
        if (m_wrong.isEmpty() && m_object.isEmpty())
            return {};
        const QString wrong = m_wrong.isEmpty() ? m_object.begin().key() : m_wrong;
        return failure(ErrorCode::Corrupt, QStringLiteral("the audit event has no usable field \"%1\"").arg(wrong),
                       wrong);
    }

private:
    QJsonValue take(Field field, const char* name)
    {
        if (field != All && (m_fields & field) == 0)
            return QJsonValue(QJsonValue::Undefined); // it stays, and is an error at the end
        return m_object.take(QLatin1String(name));
    }
    void fail(const char* name)
    {
        if (m_wrong.isEmpty())
            m_wrong = QLatin1String(name);
    }

    unsigned m_fields;
    QJsonObject m_object;
    QString m_wrong;
};

constexpr std::array<std::pair<AuditActor::Kind, const char*>, 5> kActors{
    {{AuditActor::Kind::Admin, "admin"},
     {AuditActor::Kind::Door, "door"},
     {AuditActor::Kind::Kiosk, "kiosk"},
     {AuditActor::Kind::CommandLine, "rollcallctl"},
     {AuditActor::Kind::Server, "server"}}};

} // namespace

AuditEvent personEvent(const AuditActor& actor, AuditKind kind, const PersonId& person, AuditDetails details)
{
    return {kind, actor, person, {}, std::move(details), {}};
}

AuditEvent otherEvent(const AuditActor& actor, AuditKind kind, const QString& subject, AuditDetails details)
{
    return {kind, actor, {}, subject, std::move(details), {}};
}

AuditEvent deviceCodeEvent(const AuditActor& actor, const ConnectorId& device, const QString& code,
                           const PersonId& person, bool matched)
{
    AuditEvent event =
        personEvent(actor, matched ? AuditKind::DeviceCodeMatched : AuditKind::DeviceCodeUnmatched, person);
    event.subject = QStringLiteral("%1: %2").arg(device.value(), code);
    return event;
}

AuditEvent pauseEvent(const AuditActor& actor, const ConnectorId& connector, bool paused)
{
    AuditDetails details;
    details.note = paused ? QStringLiteral("paused") : QStringLiteral("resumed");
    return otherEvent(actor, AuditKind::ConnectionChanged, connector.value(), std::move(details));
}

QString toString(AuditKind kind)
{
    const Known* known = find(kind);
    return known == nullptr ? QString() : QString::fromLatin1(known->word);
}

AuditKind auditKindFromString(const QString& word)
{
    const auto found = std::find_if(kKnown.begin(), kKnown.end(),
                                    [&word](const Known& entry) { return word == QLatin1String(entry.word); });
    return found == kKnown.end() ? AuditKind::Unknown : found->kind;
}

AuditTopic topicOf(AuditKind kind)
{
    const Known* known = find(kind);
    return known == nullptr ? AuditTopic::Kiosk : known->topic;
}

std::vector<AuditKind> auditKindsOf(AuditTopic topic)
{
    std::vector<AuditKind> kinds;
    for (const Known& entry : kKnown) {
        if (entry.topic == topic)
            kinds.push_back(entry.kind);
    }
    return kinds;
}

bool isAboutPerson(AuditKind kind)
{
    const Known* known = find(kind);
    return known != nullptr && known->aboutPerson;
}

QString toString(const AuditActor& actor)
{
    if (actor.kind == AuditActor::Kind::Server && !actor.server.isEmpty())
        return actor.server;
    const auto found =
        std::find_if(kActors.begin(), kActors.end(), [&actor](const auto& entry) { return entry.first == actor.kind; });
    return QString::fromLatin1(found->second);
}

AuditActor auditActorFromString(const QString& word)
{
    const auto found = std::find_if(kActors.begin(), kActors.end(),
                                    [&word](const auto& entry) { return word == QLatin1String(entry.second); });
    return found == kActors.end() ? AuditActor{AuditActor::Kind::Server, word} : AuditActor{found->first, {}};
}

QByteArray auditJson(AuditKind kind, const AuditDetails& details)
{
    const auto iso = [](const QDate& date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); };
    Writer writer(fieldsOf(kind));
    writer.text(Other, "other", details.other.value());
    writer.value(PunchNumber, "punch", details.punch);
    writer.value(Margin, "margin", details.margin);
    writer.text(Way, "direction", details.direction ? toString(*details.direction) : QString());
    writer.text(Reason, "reason", details.reason);
    writer.value(Count, "count", details.count);
    writer.text(Period, "from", iso(details.from));
    writer.text(Period, "to", iso(details.to));
    writer.text(File, "file", details.file);
    writer.value(Time, "milliseconds", details.milliseconds);
    writer.text(At, "at", details.at);
    writer.text(Outcome, "outcome", details.outcome);
    writer.value(Passed, "passed", details.passed);
    writer.value(Record, "record", details.record);
    writer.text(Values, "old", details.oldValue);
    writer.text(Values, "new", details.newValue);
    writer.text(All, "note", details.note);
    return QJsonDocument(writer.object()).toJson(QJsonDocument::Compact);
}

Result<AuditDetails> auditDetailsFromJson(AuditKind kind, const QByteArray& json)
{
    if (json.size() > kMaxAuditJson)
        return failure(ErrorCode::Corrupt, QStringLiteral("the audit event is too long"));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return failure(ErrorCode::Corrupt, QStringLiteral("the audit event is not a JSON object"));
    Reader reader(fieldsOf(kind), document.object());
    AuditDetails details;
    details.other = PersonId(reader.text(Other, "other").value_or(QString()));
    details.punch = reader.integer(PunchNumber, "punch");
    details.margin = reader.number(Margin, "margin");
    details.direction = reader.direction(Way, "direction");
    details.reason = reader.text(Reason, "reason").value_or(QString());
    details.count = reader.integer(Count, "count");
    details.from = reader.date(Period, "from");
    details.to = reader.date(Period, "to");
    details.file = reader.text(File, "file").value_or(QString());
    details.milliseconds = reader.integer(Time, "milliseconds", true);
    details.at = reader.text(At, "at").value_or(QString());
    details.outcome = reader.text(Outcome, "outcome").value_or(QString());
    details.passed = reader.flag(Passed, "passed");
    details.record = reader.integer(Record, "record");
    details.oldValue = reader.text(Values, "old");
    details.newValue = reader.text(Values, "new");
    details.note = reader.text(All, "note").value_or(QString());
    ROLLCALL_TRY(reader.end());
    return details;
}

} // namespace rollcall
