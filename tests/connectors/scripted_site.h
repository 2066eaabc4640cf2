#pragma once

#include "connectors/site_port.h"

#include <map>

namespace rollcall::test {

/// People in a map, answered at once, late or wrongly.
class ScriptedSite final : public SitePort
{
public:
    std::map<PersonId, Person> people;
    std::map<PersonId, QByteArray> photos;
    /// What a photo must begin with to show a face.
    QByteArray faceMark = "FACE";
    std::optional<Error> broken;                ///< every call fails with this
    bool late = false;                          ///< replies wait for `release`
    std::vector<std::function<void()>> waiting; ///< of late replies
    int calls = 0;

    void release()
    {
        for (const auto& reply : std::exchange(waiting, {}))
            reply();
    }

    void listPeople(int, int, Reply<PeoplePage> reply) override { give(reply, Result<PeoplePage>(PeoplePage{})); }
    void findPerson(const PersonId& id, Reply<std::optional<Person>> reply) override
    {
        ++calls;
        Result<std::optional<Person>> result;
        if (broken)
            result = failure(*broken);
        else if (const auto it = people.find(id); it != people.end())
            result = std::optional(it->second);
        else
            result = std::optional<Person>();
        give(reply, std::move(result));
    }
    void changePerson(const PersonChange& change, Reply<Person> reply) override
    {
        ++calls;
        give(reply, changed(change));
    }
    void removePerson(const PersonRemoval& removal, Reply<void> reply) override
    {
        ++calls;
        if (broken)
            return give(reply, Status(failure(*broken)));
        photos.erase(removal.id);
        give(reply, people.erase(removal.id) == 1
                        ? Status()
                        : Status(failure(ErrorCode::NotFound, "There is nobody of that identifier")));
    }
    void listPunches(WallTime, WallTime, qint64, int, Reply<std::vector<Punch>> reply) override
    {
        give(reply, Result<std::vector<Punch>>(std::vector<Punch>()));
    }
    void countPunches(WallTime, WallTime, qint64, Reply<qint64> reply) override { give(reply, Result<qint64>(0)); }
    void startEnrollment(const PersonId&, const QString&, Reply<void> reply) override { give(reply, Status()); }
    void figures(Reply<SiteFigures> reply) override { give(reply, Result<SiteFigures>(SiteFigures{})); }
    void numbersOf(const NumbersQuestion&, Reply<std::vector<int>> reply) override
    {
        give(reply, Result<std::vector<int>>(std::vector<int>()));
    }
    void personOf(const NumberQuestion&, Reply<std::optional<PersonId>> reply) override
    {
        give(reply, Result<std::optional<PersonId>>(std::optional<PersonId>()));
    }
    void cardOf(const PersonId&, Reply<std::optional<Secret>> reply) override
    {
        give(reply, Result<std::optional<Secret>>(std::optional<Secret>()));
    }
    void revokePrivileges(const ConnectorId&, Reply<void> reply) override { give(reply, Status()); }
    void recall(const MemoryKey&, Reply<QByteArray> reply) override { give(reply, Result<QByteArray>(QByteArray())); }
    void remember(const MemoryKey&, const QByteArray&, Reply<void> reply) override { give(reply, Status()); }

private:
    Result<Person> changed(const PersonChange& change)
    {
        if (broken)
            return failure(*broken);
        if (change.photo && !change.photo->startsWith(faceMark))
            return failure(ErrorCode::InvalidArgument, "No face was found in the photo");
        if (!change.photo && !change.hasCredential() && !people.contains(change.id))
            return failure(ErrorCode::InvalidArgument, "A new person needs a photo");
        Person& person = people[change.id];
        person.id = change.id;
        if (change.name)
            person.displayName = *change.name;
        if (change.photo)
            photos[change.id] = *change.photo;
        return person;
    }
    template <class Value> void give(const Reply<Value>& reply, Result<Value> result)
    {
        if (late)
            waiting.push_back([reply, result] { reply(result); });
        else
            reply(std::move(result));
    }
};

} // namespace rollcall::test
