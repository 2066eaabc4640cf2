#pragma once

#include "connectors/fake_site.h"

#include <map>
#include <set>
#include <vector>

namespace rollcall::test {

/// A kiosk that stores embeddings by person and source, with a model of four numbers.
class PeopleSite final : public FakeSite
{
public:
    std::map<PersonId, std::vector<float>> faces; ///< of the broker's source
    std::set<PersonId> lookAlikes;                ///< who is refused
    std::vector<QString> removals;
    int stored = 0;
    int busy = 0;                     ///< so many times it has no time
    std::optional<PersonId> breaksAt; ///< the ledger cannot be written there
    QString model = QStringLiteral("sface");

    void storeFace(const FaceChange& change, Reply<Person> reply) override
    {
        const auto& ready = std::get<ReadyEmbedding>(change.face);
        if (busy > 0) {
            --busy;
            later(reply, Result<Person>(failure(ErrorCode::Busy, QStringLiteral("Too much to do"))));
        } else if (breaksAt == change.person) {
            later(reply, Result<Person>(failure(ErrorCode::DiskFull, QStringLiteral("The disk is full"))));
        } else if (lookAlikes.contains(change.person) || ready.model != model) {
            later(reply, Result<Person>(failure(ErrorCode::InvalidArgument, QStringLiteral("Looks like another"))));
        } else {
            Person& person = people[change.person];
            person.id = change.person;
            if (change.name)
                person.displayName = *change.name;
            faces[change.person] = ready.values;
            ++stored;
            later(reply, Result<Person>(person));
        }
    }
    void removeFaces(const FaceRemoval& removal, Reply<void> reply) override
    {
        removals.push_back(removal.person.value());
        const bool was = faces.erase(removal.person) > 0;
        if (was)
            people.erase(removal.person);
        later(reply, was ? Status{} : Status(failure(ErrorCode::NotFound, QStringLiteral("Nobody"))));
    }
    void facts(const ConnectorId&, Reply<SiteFacts> reply) override
    {
        SiteFacts facts;
        facts.model = model;
        facts.dimensions = 4;
        later(reply, Result<SiteFacts>(facts));
    }
};

} // namespace rollcall::test
