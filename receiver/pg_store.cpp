#include "receiver/pg_store.h"

#include "base/logging.h"
#include "base/translatable.h"
#include "connectors/wire_store.h"
#include "receiver/pg_codec.h"

#include <set>
#include <utility>

namespace rollcall::receiver {

namespace {

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
    m_client.run(punchInsertion(serialNumber, punches),
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
    m_client.run(punchInsertion(work->serialNumber, one), [this, work, one](const net::PgOutcome& outcome) {
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
        m_client.run(faceInsertion(change), [reply](const net::PgOutcome& outcome) {
            reply(outcome ? Status() : Status(failure(errorOf(outcome.error()))));
        });
    });
}

void PgStore::update(const PersonChange& change, WallTime, Reply<bool> reply)
{
    m_client.run(faceUpdate(change), [reply = std::move(reply)](const net::PgOutcome& outcome) {
        if (outcome)
            reply(outcome->affected > 0);
        else
            reply(failure(errorOf(outcome.error())));
    });
}

void PgStore::remove(const QString& id, Reply<bool> reply)
{
    m_client.run(faceRemoval(id, m_erasesPunches), [reply = std::move(reply)](const net::PgOutcome& outcome) {
        if (outcome)
            reply(outcome->affected > 0);
        else
            reply(failure(errorOf(outcome.error())));
    });
}

} // namespace rollcall::receiver
