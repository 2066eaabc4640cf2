#pragma once

#include "attendance/person_number.h"
#include "connectors/site_port.h"

#include <QObject>
#include <QTimer>

#include <algorithm>
#include <map>

namespace rollcall::test {

/// A kiosk in memory that replies through the event loop, as the real one does. A photo with the content "nobody" shows
/// no face.
class FakeSite : public QObject, public SitePort
{
public:
    std::map<PersonId, Person> people;
    std::vector<Punch> punches;
    std::map<PersonId, int> given;
    std::vector<PersonId> enrollmentsStarted;
    std::vector<PersonChange> changes;
    std::map<PersonId, Secret> cards;
    std::map<PersonId, QString> awaitedNames; ///< of people who are not enrolled
    std::map<QString, QByteArray> memory;     ///< outlives a responder, as the kiosk's does
    bool administrationOpen = true;

    void add(const QString& id, const QString& name)
    {
        Person person;
        person.id = PersonId(id);
        person.displayName = name;
        people[person.id] = person;
    }
    void listPeople(int offset, int limit, Reply<PeoplePage> reply) override
    {
        PeoplePage page;
        int position = 0;
        for (const auto& [id, person] : people) {
            if (position >= offset && position < offset + limit)
                page.people.push_back(person);
            ++position;
        }
        page.total = position;
        later(reply, Result<PeoplePage>(page));
    }
    void findPerson(const PersonId& id, Reply<std::optional<Person>> reply) override
    {
        const auto found = people.find(id);
        later(reply, Result<std::optional<Person>>(found == people.end() ? std::optional<Person>() : found->second));
    }
    void changePerson(const PersonChange& change, Reply<Person> reply) override
    {
        changes.push_back(change);
        if (change.photo && change.photo->contains("nobody")) {
            later(reply, Result<Person>(failure(ErrorCode::InvalidArgument, QStringLiteral("No face in the photo"))));
            return;
        }
        if (change.nameMayWait && !people.contains(change.id)) {
            awaitedNames[change.id] = change.name.value_or(QString());
            later(reply, Result<Person>(Person{}));
            return;
        }
        if (!change.photo && !change.hasCredential() && !people.contains(change.id)) {
            later(reply, Result<Person>(failure(ErrorCode::NotFound, QStringLiteral("Nobody"))));
            return;
        }
        Person& person = people[change.id];
        person.id = change.id;
        if (change.name)
            person.displayName = *change.name;
        if (change.enabled)
            person.enabled = *change.enabled;
        if (change.privilege)
            person.privilege = *change.privilege;
        if (change.photo)
            person.templateCount = 1;
        if (change.withoutFace)
            person.templateCount = 0;
        if (change.pin)
            person.entryNumber = change.pin->isEmpty() ? QString() : QStringLiteral("9000");
        if (change.card) {
            person.hasCard = !change.card->isEmpty();
            cards[change.id] = *change.card;
        }
        later(reply, Result<Person>(person));
    }
    void cardOf(const PersonId& id, Reply<std::optional<Secret>> reply) override
    {
        const auto card = cards.find(id);
        const bool has = card != cards.end() && !card->second.isEmpty();
        later(reply, Result<std::optional<Secret>>(has ? std::optional(card->second) : std::nullopt));
    }
    void revokePrivileges(const ConnectorId&, Reply<void> reply) override
    {
        for (auto& [id, person] : people)
            person.privilege = Privilege::User;
        later(reply, Status{});
    }
    void recall(const MemoryKey& key, Reply<QByteArray> reply) override
    {
        later(reply, Result<QByteArray>(memory[key.key]));
    }
    void remember(const MemoryKey& key, const QByteArray& value, Reply<void> reply) override
    {
        memory[key.key] = value;
        later(reply, Status{});
    }
    void removePerson(const PersonRemoval& removal, Reply<void> reply) override
    {
        later(reply,
              people.erase(removal.id) > 0 ? Status{} : Status(failure(ErrorCode::NotFound, QStringLiteral("Nobody"))));
    }
    void listPunches(WallTime from, WallTime to, qint64 after, int limit, Reply<std::vector<Punch>> reply) override
    {
        std::vector<Punch> page;
        for (const Punch& punch : punches) {
            if (punch.sequence > after && punch.facts.at.utc >= from && punch.facts.at.utc < to &&
                std::cmp_less(page.size(), limit))
                page.push_back(punch);
        }
        later(reply, Result<std::vector<Punch>>(page));
    }
    void countPunches(WallTime from, WallTime to, qint64 after, Reply<qint64> reply) override
    {
        const auto counted = std::count_if(punches.begin(), punches.end(), [&](const Punch& punch) {
            return punch.sequence > after && punch.facts.at.utc >= from && punch.facts.at.utc < to;
        });
        later(reply, Result<qint64>(counted));
    }
    void startEnrollment(const PersonId& id, const QString&, Reply<void> reply) override
    {
        if (administrationOpen)
            enrollmentsStarted.push_back(id);
        later(reply, administrationOpen ? Status{} : Status(failure(ErrorCode::Unavailable, QStringLiteral("Locked"))));
    }
    void figures(Reply<SiteFigures> reply) override
    {
        later(reply,
              Result<SiteFigures>(SiteFigures{static_cast<int>(people.size()), static_cast<qint64>(punches.size())}));
    }
    void numbersOf(const NumbersQuestion& question, Reply<std::vector<int>> reply) override
    {
        std::vector<int> numbers;
        for (const PersonId& id : question.people) {
            if (const auto plain = plainNumber(id))
                numbers.push_back(*plain);
            else
                numbers.push_back(given.emplace(id, kFirstGivenNumber + static_cast<int>(given.size())).first->second);
        }
        later(reply, Result<std::vector<int>>(numbers));
    }
    void personOf(const NumberQuestion& question, Reply<std::optional<PersonId>> reply) override
    {
        const int number = question.number;
        std::optional<PersonId> person;
        if (number < kFirstUnsureNumber)
            person = PersonId(QString::number(number));
        for (const auto& [id, its] : given) {
            if (its == number)
                person = id;
        }
        later(reply, Result<std::optional<PersonId>>(person));
    }

protected:
    template <class T> void later(const Reply<T>& reply, Result<T> result)
    {
        QTimer::singleShot(0, this, [reply, result] { reply(result); });
    }
};

} // namespace rollcall::test
