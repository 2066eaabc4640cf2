#include "connectors/broker/brought_people.h"

#include <algorithm>

namespace rollcall::broker {

void BroughtPeople::load(const Done& done)
{
    m_people.clear();
    m_known.clear();
    m_memory.load([this, done](const Result<std::vector<QByteArray>>& lines) {
        if (!lines) {
            done(failure(lines.error()));
            return;
        }
        for (const QByteArray& id : *lines) {
            if (!id.isEmpty())
                add(PersonId(QString::fromUtf8(id)));
        }
        done({});
    });
}

void BroughtPeople::add(const PersonId& person)
{
    if (m_known.insert(person).second)
        m_people.push_back(person);
}

void BroughtPeople::remove(const PersonId& person)
{
    if (m_known.erase(person) != 0)
        m_people.erase(std::find(m_people.begin(), m_people.end(), person));
}

void BroughtPeople::save(const Done& done)
{
    std::vector<QByteArray> lines;
    lines.reserve(m_people.size());
    for (const PersonId& person : m_people)
        lines.push_back(person.value().toUtf8());
    m_memory.save(lines, done);
}

} // namespace rollcall::broker
