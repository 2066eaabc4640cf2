#include "connectors/remembered_lines.h"

#include <utility>

namespace rollcall {

namespace {

/// Below what the kiosk keeps under one key.
constexpr qsizetype kPieceBytes = 4'000;
/// 2 MB; of the lines about faces some 50,000.
constexpr std::size_t kMaxPieces = 512;

std::vector<QByteArray> piecesOf(const std::vector<QByteArray>& lines)
{
    std::vector<QByteArray> pieces;
    for (const QByteArray& line : lines) {
        if (pieces.empty() || pieces.back().size() + 1 + line.size() > kPieceBytes)
            pieces.push_back(line);
        else
            pieces.back() += '\n' + line;
    }
    return pieces;
}

} // namespace

MemoryKey RememberedLines::keyOf(std::size_t number) const
{
    return {m_name + u'/' + QString::number(number)};
}

void RememberedLines::load(const Loaded& done)
{
    m_stored.clear();
    loadPiece(std::make_shared<std::vector<QByteArray>>(), done);
}

void RememberedLines::loadPiece(const std::shared_ptr<std::vector<QByteArray>>& lines, const Loaded& done)
{
    const std::weak_ptr<bool> alive = m_alive;
    m_site.recall(keyOf(m_stored.size()), [this, alive, lines, done](const Result<QByteArray>& piece) {
        if (alive.expired())
            return;
        if (!piece) {
            done(failure(piece.error()));
            return;
        }
        if (piece->isEmpty() || m_stored.size() >= kMaxPieces) {
            done(std::move(*lines));
            return;
        }
        m_stored.push_back(*piece);
        for (const QByteArray& line : piece->split('\n'))
            lines->push_back(line);
        loadPiece(lines, done);
    });
}

void RememberedLines::save(const std::vector<QByteArray>& lines, const Saved& done)
{
    auto wanted = std::make_shared<std::vector<QByteArray>>(piecesOf(lines));
    if (wanted->size() > kMaxPieces) {
        done(failure(ErrorCode::Unsupported, QStringLiteral("That is more than this kiosk can remember")));
        return;
    }
    while (wanted->size() < m_stored.size())
        wanted->emplace_back();
    savePiece(0, wanted, done);
}

void RememberedLines::savePiece(std::size_t number, const std::shared_ptr<std::vector<QByteArray>>& pieces,
                                const Saved& done)
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

} // namespace rollcall
