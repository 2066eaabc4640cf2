#include "config/near_word.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace rollcall {

namespace {

/// Longer words are no slips; bounds the quadratic cost.
constexpr qsizetype kMaxLength = 64;

/// Both at most kMaxLength long.
qsizetype levenshtein(const QString& a, const QString& b)
{
    std::array<qsizetype, kMaxLength + 1> row;
    std::iota(row.begin(), row.end(), qsizetype{0});
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto column = static_cast<std::size_t>(j) + 1;
            const qsizetype replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[column];
            row[column] = std::min({replaced, row[column] + 1, row[column - 1] + 1});
        }
    }
    return row[static_cast<std::size_t>(b.size())];
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
        const qsizetype distance = levenshtein(wanted, QString(word).replace(QLatin1Char('-'), QLatin1Char('_')));
        if (distance < least && distance * 3 <= std::max(wanted.size(), word.size())) {
            least = distance;
            nearest = word;
        }
    }
    return nearest;
}

} // namespace rollcall
