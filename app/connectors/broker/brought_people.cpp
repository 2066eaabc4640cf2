#include "connectors/broker/brought_people.h"

#include <algorithm>
#include <utility>

namespace rollcall::broker {

namespace {

/// Below what the kiosk remembers under one key.
constexpr qsizetype kPieceBytes = 4'000;
/// Some 50,000 people with short identifiers.
constexpr int kMaxPieces = 256;

MemoryKey keyOf(std::size_t number)
{
    return {QStringLiteral("people/%1").arg(number)};
}

} // namespace

void BroughtPeople::load(const Done& done)
{
    m_people.clear();
    m_known.clear();
    m_stored.clear();
    loadPiece(0, done);
}

void BroughtPeople::loadPiece(int number, const Done& done)
{
    const std::weak_ptr<bool> alive = m_alive;
    m_site.recall(keyOf(static_cast<std::size_t>(number)),
                  [this, alive, number, done](const Result<QByteArray>& piece) {
                      if (alive.expired())
                          return;
                      if (!piece) {
                          done(failure(piece.error()));
                          return;
                      }
                      if (piece->isEmpty() || number >= kMaxPieces) {
                          done({});
                          return;
                      }
                      m_stored.push_back(*piece);
                      for (const QByteArray& id : piece->split('\n')) {
                          if (!id.isEmpty())
                              add(PersonId(QString::fromUtf8(id)));
                      }
                      loadPiece(number + 1, done);
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

std::vector<QByteArray> BroughtPeople::pieces() const
{
    std::vector<QByteArray> pieces;
    for (const PersonId& person : m_people) {
        const QByteArray id = person.value().toUtf8();
        if (pieces.empty() || pieces.back().size() + 1 + id.size() > kPieceBytes)
            pieces.push_back(id);
        else
            pieces.back() += '\n' + id;
    }
    return pieces;
}

void BroughtPeople::save(const Done& done)
{
    auto wanted = std::make_shared<std::vector<QByteArray>>(pieces());
    if (std::cmp_greater(wanted->size(), kMaxPieces)) {
        done(failure(ErrorCode::Unsupported, QStringLiteral("The broker has more people than this kiosk can hold")));
        return;
    }
    while (wanted->size() < m_stored.size())
        wanted->emplace_back();
    savePiece(0, wanted, done);
}

void BroughtPeople::savePiece(std::size_t number, const std::shared_ptr<std::vector<QByteArray>>& pieces,
                              const Done& done)
{
    while (number < pieces->size() && number < m_stored.size() && m_stored[number] == (*pieces)[number])
        ++number;
    if (number >= pieces->size()) {
        done({});
        return;
    }
    const std::weak_ptr<bool> alive = m_alive;
    m_site.remember(keyOf(number), (*pieces)[number], [this, alive, number, pieces, done](const Status& stored) {
        if (alive.expired())
            return;
        if (!stored) {
            done(stored);
            return;
        }
        if (number >= m_stored.size())
            m_stored.resize(number + 1);
        m_stored[number] = (*pieces)[number];
        savePiece(number + 1, pieces, done);
    });
}

} // namespace rollcall::broker
