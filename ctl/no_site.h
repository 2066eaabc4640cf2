#pragma once

#include "connectors/site_port.h"

namespace rollcall::ctl {

/// For the test of a connection: the kiosk is another program, and cannot be asked.
class NoSite final : public SitePort
{
public:
    void listPeople(int, int, Reply<PeoplePage> reply) override { refuse(reply); }
    void findPerson(const PersonId&, Reply<std::optional<Person>> reply) override { refuse(reply); }
    void changePerson(const PersonChange&, Reply<Person> reply) override { refuse(reply); }
    void removePerson(const PersonRemoval&, Reply<void> reply) override { refuse(reply); }
    void cardOf(const PersonId&, Reply<std::optional<Secret>> reply) override { refuse(reply); }
    void revokePrivileges(const ConnectorId&, Reply<void> reply) override { refuse(reply); }
    void listPunches(WallTime, WallTime, qint64, int, Reply<std::vector<Punch>> reply) override { refuse(reply); }
    void countPunches(WallTime, WallTime, qint64, Reply<qint64> reply) override { refuse(reply); }
    void startEnrollment(const PersonId&, const QString&, Reply<void> reply) override { refuse(reply); }
    void figures(Reply<SiteFigures> reply) override { refuse(reply); }
    void numbersOf(const NumbersQuestion&, Reply<std::vector<int>> reply) override { refuse(reply); }
    void personOf(const NumberQuestion&, Reply<std::optional<PersonId>> reply) override { refuse(reply); }
    void recall(const MemoryKey&, Reply<QByteArray> reply) override { refuse(reply); }
    void remember(const MemoryKey&, const QByteArray&, Reply<void> reply) override { refuse(reply); }

private:
    template <class T> static void refuse(const Reply<T>& reply)
    {
        reply(failure(ErrorCode::Unavailable, QStringLiteral("The kiosk cannot be asked")));
    }
};

} // namespace rollcall::ctl
