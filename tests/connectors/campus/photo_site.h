#pragma once

#include "connectors/fake_site.h"

#include <set>

namespace rollcall::test {

/// A kiosk that stores faces by their source. A photo with the word "nobody" shows no face.
class PhotoSite final : public FakeSite
{
public:
    std::map<PersonId, std::map<QString, QByteArray>> faces;
    std::vector<QString> stored; ///< sources, as they came
    std::vector<QString> removed;
    int busy = 0; ///< so many times it has no time
    QString model = QStringLiteral("sface");

    void storeFace(const FaceChange& change, Reply<Person> reply) override
    {
        const QByteArray image = std::get<QByteArray>(change.face);
        if (busy > 0) {
            --busy;
            later(reply, Result<Person>(failure(ErrorCode::Busy, QStringLiteral("Too many photos wait"))));
        } else if (image.contains("nobody")) {
            later(reply, Result<Person>(failure(ErrorCode::InvalidArgument, QStringLiteral("No face in the photo"))));
        } else {
            Person& person = people[change.person];
            person.id = change.person;
            faces[change.person][change.source] = image;
            stored.push_back(change.source);
            later(reply, Result<Person>(person));
        }
    }
    void removeFaces(const FaceRemoval& removal, Reply<void> reply) override
    {
        auto& of = faces[removal.person];
        for (const QString& source : removal.sources) {
            removed.push_back(source);
            of.erase(source);
        }
        if (of.empty())
            people.erase(removal.person);
        later(reply, Status{});
    }
    void facts(const ConnectorId&, Reply<SiteFacts> reply) override
    {
        SiteFacts facts;
        facts.model = model;
        later(reply, Result<SiteFacts>(facts));
    }
};

} // namespace rollcall::test
