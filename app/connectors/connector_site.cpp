#include "connectors/connector_site.h"

#include <QThread>

#include <utility>

namespace rollcall {

ConnectorSite::ConnectorSite(std::shared_ptr<SitePort> kiosk, ConnectorId id)
    : m_kiosk(std::move(kiosk)), m_id(std::move(id)), m_home(std::make_shared<TaskQueue>(QThread::currentThread()))
{}

ConnectorSite::~ConnectorSite()
{
    close();
}

void ConnectorSite::close()
{
    m_home->close();
    m_closed = true;
    if (!std::exchange(m_expects, false))
        return;
    Expectation nothing;
    nothing.origin = m_id;
    m_kiosk->expect(nothing, [](const Result<void>&) {});
}

template <class T> SitePort::Reply<T> ConnectorSite::home(Reply<T> reply) const
{
    return [home = m_home, reply = std::move(reply)](Result<T> result) {
        home->post([reply, result = std::move(result)]() mutable { reply(std::move(result)); });
    };
}

void ConnectorSite::listPeople(int offset, int limit, Reply<PeoplePage> reply)
{
    m_kiosk->listPeople(offset, limit, home(std::move(reply)));
}

void ConnectorSite::findPerson(const PersonId& id, Reply<std::optional<Person>> reply)
{
    m_kiosk->findPerson(id, home(std::move(reply)));
}

void ConnectorSite::changePerson(const PersonChange& change, Reply<Person> reply)
{
    PersonChange signedChange = change;
    signedChange.origin = m_id;
    m_kiosk->changePerson(signedChange, home(std::move(reply)));
}

void ConnectorSite::removePerson(const PersonRemoval& removal, Reply<void> reply)
{
    m_kiosk->removePerson({removal.id, m_id}, home(std::move(reply)));
}

void ConnectorSite::cardOf(const PersonId& id, Reply<std::optional<Secret>> reply)
{
    m_kiosk->cardOf(id, home(std::move(reply)));
}

void ConnectorSite::revokePrivileges(const ConnectorId&, Reply<void> reply)
{
    m_kiosk->revokePrivileges(m_id, home(std::move(reply)));
}

void ConnectorSite::listPunches(WallTime from, WallTime to, qint64 after, int limit, Reply<std::vector<Punch>> reply)
{
    m_kiosk->listPunches(from, to, after, limit, home(std::move(reply)));
}

void ConnectorSite::countPunches(WallTime from, WallTime to, qint64 after, Reply<qint64> reply)
{
    m_kiosk->countPunches(from, to, after, home(std::move(reply)));
}

void ConnectorSite::startEnrollment(const PersonId& id, const QString& name, Reply<void> reply)
{
    m_kiosk->startEnrollment(id, name, home(std::move(reply)));
}

void ConnectorSite::figures(Reply<SiteFigures> reply)
{
    m_kiosk->figures(home(std::move(reply)));
}

void ConnectorSite::numbersOf(const NumbersQuestion& question, Reply<std::vector<int>> reply)
{
    m_kiosk->numbersOf({question.people, question.announces, m_id}, home(std::move(reply)));
}

void ConnectorSite::personOf(const NumberQuestion& question, Reply<std::optional<PersonId>> reply)
{
    m_kiosk->personOf({question.number, question.stores, question.name, m_id}, home(std::move(reply)));
}

void ConnectorSite::recall(const MemoryKey& key, Reply<QByteArray> reply)
{
    m_kiosk->recall({key.key, m_id}, home(std::move(reply)));
}

void ConnectorSite::remember(const MemoryKey& key, const QByteArray& value, Reply<void> reply)
{
    m_kiosk->remember({key.key, m_id}, value, home(std::move(reply)));
}

void ConnectorSite::storeFace(const FaceChange& change, Reply<Person> reply)
{
    FaceChange signedChange = change;
    signedChange.origin = m_id;
    m_kiosk->storeFace(signedChange, home(std::move(reply)));
}

void ConnectorSite::removeFaces(const FaceRemoval& removal, Reply<void> reply)
{
    m_kiosk->removeFaces({removal.person, removal.sources, m_id}, home(std::move(reply)));
}

void ConnectorSite::expect(const Expectation& expectation, Reply<void> reply)
{
    if (m_closed)
        return;
    m_expects = true;
    Expectation signedExpectation = expectation;
    signedExpectation.origin = m_id;
    m_kiosk->expect(signedExpectation, home(std::move(reply)));
}

void ConnectorSite::facts(const ConnectorId&, Reply<SiteFacts> reply)
{
    m_kiosk->facts(m_id, home(std::move(reply)));
}

void ConnectorSite::collect(const DeviceBatch& batch, Reply<DeviceTally> reply)
{
    DeviceBatch signedBatch = batch;
    // A connector with several devices names them: "terminals/ABC123".
    signedBatch.device = batch.device.isEmpty() ? m_id : ConnectorId(m_id.value() + u'/' + batch.device.value());
    m_kiosk->collect(signedBatch, home(std::move(reply)));
}

} // namespace rollcall
