#pragma once

#include <QByteArray>

#include <deque>
#include <optional>
#include <utility>

namespace rollcall::adms {

/// The commands that were carried out, and with what result: a server that missed the answer sends them again. Kept
/// over a restart as at most 4 KiB of text.
class CommandsDone
{
public:
    /// What is not readable is forgotten.
    [[nodiscard]] static CommandsDone read(const QByteArray& text);
    [[nodiscard]] QByteArray text() const;

    [[nodiscard]] std::optional<int> resultOf(const QByteArray& digest) const;
    /// Also of one that is there already.
    void set(const QByteArray& digest, int returned);
    void forget(const QByteArray& digest);

private:
    std::deque<std::pair<QByteArray, int>> m_all; ///< the oldest first
};

} // namespace rollcall::adms
