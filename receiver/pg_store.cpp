#include "receiver/pg_store.h"

#include "base/logging.h"
#include "base/translatable.h"
#include "connectors/wire_store.h"

#include <QUuid>

#include <set>
#include <utility>

namespace rollcall::receiver {

namespace {

/// The values of one statement, bound as they are named.
class Values
{
public:
    QByteArray bind(const QString& text)
    {
        values.emplace_back(text.toUtf8());
        return '$' + QByteArray::number(static_cast<qlonglong>(values.size()));
    }
    QByteArray bind(const std::optional<QString>& text)
    {
        values.push_back(text ? net::PgValue(text->toUtf8()) : net::PgValue());
        return '$' + QByteArray::number(static_cast<qlonglong>(values.size()));
    }
    std::vector<net::PgValue> values;
};

/// The person's newest row of `face`. Identifiers compare as text, because some stores number their people.
QByteArray newestFace(const QByteArray& column, const QByteArray& person)
{
    return "(SELECT " + column + " FROM face WHERE usr_id::text = " + person + "::text ORDER BY img_id DESC LIMIT 1)";
}

net::PgStatement insertion(const QString& serialNumber, const std::vector<ReceivedPunch>& punches)
{
    Values values;
    QByteArrayList rows;
    for (const ReceivedPunch& punch : punches) {
        // In this order: an argument is bound where it is evaluated.
        const QByteArray employee = values.bind(punch.person);
        const QByteArray time = values.bind(punch.time);
        const QByteArray person = values.bind(punch.person);
        const QByteArray camera = values.bind(serialNumber);
        rows << '(' + employee + ", " + time + ", '0', " + newestFace("img_id", person) + ", " +
                    newestFace("face_uuid", person) + ", " + camera + ')';
    }
    return {
        R"(INSERT INTO recognized_faces (employee_id, "time", status, img_id_fk, face_uuid_fk, camera_no) VALUES )" +
            rows.join(", ") +
            R"( ON CONFLICT (employee_id, "time") DO NOTHING RETURNING employee_id::text, "time"::text)",
        std::move(values.values)};
}

std::vector<Taken> takenOf(const std::vector<ReceivedPunch>& punches, const net::PgAnswer& answer)
{
    std::set<std::pair<QString, QString>> inserted;
    for (std::size_t row = 0; row < answer.rows.size(); ++row)
        inserted.emplace(answer.text(row, 0), answer.text(row, 1));
    std::vector<Taken> taken;
    for (const ReceivedPunch& punch : punches) // the second of two that are the same row is a repeat
        taken.push_back(inserted.erase({punch.person, punch.time}) > 0 ? Taken::New : Taken::Repeat);
    return taken;
}

Error errorOf(const net::PgFailure& failure)
{
    if (wire::meaningOf(failure.state) == wire::SqlMeaning::NoIndex)
        return {ErrorCode::Unavailable, QStringLiteral("recognized_faces has no unique index on employee_id and time: "
                                                       "run schema.sql as the owner of the tables")};
    return {ErrorCode::Unavailable, inEnglish(failure.sentence)};
}

bool isAboutRecord(const net::PgFailure& failure)
{
    return wire::meaningOf(failure.state) == wire::SqlMeaning::Record;
}

} // namespace

/// A message of which one record kept the others out.
struct PgStore::OneByOne
{
    QString serialNumber;
    std::vector<ReceivedPunch> punches;
    std::vector<Taken> taken;
    Reply<std::vector<Taken>> reply;
};

void PgStore::addPunches(const QString& serialNumber, const std::vector<ReceivedPunch>& punches, WallTime,
                         Reply<std::vector<Taken>> reply)
{
    if (punches.empty()) {
        reply(std::vector<Taken>());
        return;
    }
    m_client.run(insertion(serialNumber, punches),
                 [this, serialNumber, punches, reply = std::move(reply)](const net::PgOutcome& outcome) {
                     if (outcome)
                         reply(takenOf(punches, *outcome));
                     else if (isAboutRecord(outcome.error()))
                         addNext(std::make_shared<OneByOne>(OneByOne{serialNumber, punches, {}, reply}));
                     else
                         reply(failure(errorOf(outcome.error())));
                 });
}

void PgStore::addNext(const std::shared_ptr<OneByOne>& work)
{
    if (work->taken.size() == work->punches.size()) {
        work->reply(work->taken);
        return;
    }
    const std::vector<ReceivedPunch> one{work->punches[work->taken.size()]};
    m_client.run(insertion(work->serialNumber, one), [this, work, one](const net::PgOutcome& outcome) {
        if (outcome) {
            work->taken.push_back(takenOf(one, *outcome).front());
        } else if (isAboutRecord(outcome.error())) {
            qCWarning(lcReceiver).noquote() << "a record is not taken:" << inEnglish(outcome.error().sentence);
            work->taken.push_back(Taken::Refused);
        } else {
            work->reply(failure(errorOf(outcome.error())));
            return;
        }
        addNext(work);
    });
}

void PgStore::enroll(const QString& id, const QString& name, const QString& imageBase64, WallTime now,
                     Reply<void> reply)
{
    PersonChange change;
    change.id = id;
    change.name = name;
    change.image = imageBase64;
    update(change, now, [this, change, reply = std::move(reply)](const Result<bool>& updated) {
        if (!updated || *updated) {
            reply(updated ? Status() : Status(failure(updated.error())));
            return;
        }
        m_client.run({"INSERT INTO face (usr_id, usr_name, img_b64, face_uuid) VALUES ($1, $2, $3, $4)",
                      {change.id.toUtf8(), change.name->toUtf8(), change.image->toUtf8(),
                       QUuid::createUuid().toByteArray(QUuid::WithoutBraces)}},
                     [reply](const net::PgOutcome& outcome) {
                         reply(outcome ? Status() : Status(failure(errorOf(outcome.error()))));
                     });
    });
}

void PgStore::update(const PersonChange& change, WallTime, Reply<bool> reply)
{
    // A photo has a name of its own, by which kiosks see that it is another one.
    const auto uuid = change.image ? std::optional(QUuid::createUuid().toString(QUuid::WithoutBraces)) : std::nullopt;
    Values values;
    const QByteArray name = values.bind(change.name);
    const QByteArray image = values.bind(change.image);
    const QByteArray number = values.bind(uuid);
    const QByteArray newest = newestFace("img_id", values.bind(change.id));
    const QByteArray person = values.bind(change.id);
    m_client.run({"UPDATE face SET usr_name = coalesce(" + name +
                      ", usr_name), img_b64 = CASE WHEN img_id = " + newest + " THEN coalesce(" + image +
                      ", img_b64) ELSE img_b64 END, face_uuid = CASE WHEN img_id = " + newest + " THEN coalesce(" +
                      number + ", face_uuid) ELSE face_uuid END WHERE usr_id::text = " + person + "::text",
                  std::move(values.values)},
                 [reply = std::move(reply)](const net::PgOutcome& outcome) {
                     if (outcome)
                         reply(outcome->affected > 0);
                     else
                         reply(failure(errorOf(outcome.error())));
                 });
}

void PgStore::remove(const QString& id, Reply<bool> reply)
{
    const QByteArray theirs = " WHERE employee_id::text = $1::text AND EXISTS (SELECT 1 FROM face WHERE usr_id::text = "
                              "$1::text)";
    const QByteArray punches = m_erasesPunches ? "DELETE FROM recognized_faces" + theirs
                                               : "UPDATE recognized_faces SET img_id_fk = NULL, face_uuid_fk = NULL" +
                                                     theirs + " AND img_id_fk IS NOT NULL";
    m_client.run(
        {"WITH punches AS (" + punches + " RETURNING 1) DELETE FROM face WHERE usr_id::text = $1::text", {id.toUtf8()}},
        [reply = std::move(reply)](const net::PgOutcome& outcome) {
            if (outcome)
                reply(outcome->affected > 0);
            else
                reply(failure(errorOf(outcome.error())));
        });
}

} // namespace rollcall::receiver
