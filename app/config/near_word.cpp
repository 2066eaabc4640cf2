#include "config/near_word.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace rollcall {

namespace {

/// Longer words are no slips; bounds the quadratic cost.
constexpr qsizetype kMaxLength = 64;

/// Optimal string alignment: the least number of insertions, deletions, replacements and swaps of neighbors. Both at
/// most kMaxLength long.
qsizetype distanceBetween(const QString& a, const QString& b)
{
    using Row = std::array<qsizetype, kMaxLength + 1>;
    Row beforePrevious{};
    Row previous{};
    Row current{};
    std::iota(current.begin(), current.end(), qsizetype{0});
    for (qsizetype i = 0; i < a.size(); ++i) {
        beforePrevious = previous;
        previous = current;
        current[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto column = static_cast<std::size_t>(j) + 1;
            const qsizetype replaced = previous[column - 1] + (a[i] == b[j] ? 0 : 1);
            current[column] = std::min({replaced, previous[column] + 1, current[column - 1] + 1});
            if (i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j])
                current[column] = std::min(current[column], beforePrevious[column - 2] + 1);
        }
    }
    return current[static_cast<std::size_t>(b.size())];
}

} // namespace

QString nearestWord(const QString& written, const QStringList& words)
{
    if (written.isEmpty() || written.size() > kMaxLength)
        return {};
    // "Confirmation-Frames" is the same slip as "confirmation_frames".
    const QString wanted = written.toLower().replace(QLatin1Char('-'), QLatin1Char('_'));
    QString nearest;
    qsizetype least = kMaxLength;
    for (const QString& word : words) {
        if (word.size() > kMaxLength)
            continue;
        const qsizetype distance = distanceBetween(wanted, word.toLower().replace(QLatin1Char('-'), QLatin1Char('_')));
        if (distance < least && distance * 3 <= std::max(wanted.size(), word.size())) {
            least = distance;
            nearest = word;
        }
    }
    return nearest;
}

} // namespace rollcall
