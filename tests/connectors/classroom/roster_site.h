#pragma once

#include "connectors/fake_site.h"

namespace rollcall::test {

/// A kiosk that also takes faces and whom to expect.
class RosterSite final : public FakeSite
{
public:
    std::vector<FaceChange> faces;
    std::vector<Expectation> expectations;
    QString model = QStringLiteral("dlib-resnet-v1");

    void storeFace(const FaceChange& change, Reply<Person> reply) override
    {
        faces.push_back(change);
        later(reply, Result<Person>(Person{}));
    }
    void expect(const Expectation& expectation, Reply<void> reply) override
    {
        expectations.push_back(expectation);
        later(reply, Status{});
    }
    void facts(const ConnectorId&, Reply<SiteFacts> reply) override
    {
        SiteFacts facts;
        facts.model = model;
        facts.version = QStringLiteral("1.2.3-a-rather-long-development-version");
        facts.queued = 7;
        facts.processorCelsius = 48.26;
        facts.storageUsedShare = 0.5;
        later(reply, Result<SiteFacts>(facts));
    }
};

} // namespace rollcall::test
