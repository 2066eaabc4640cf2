#include "ui/widgets/fit_text.h"

#include <QFontMetrics>

#include <algorithm>

namespace rollcall::ui {
namespace {

constexpr double kShrink = 0.94;

/// Greedy breaking: never more lines than needed.
QStringList broken(const QFontMetrics& metrics, const QStringList& words, int width)
{
    QStringList lines;
    for (const QString& word : words) {
        const QString longer = lines.isEmpty() ? word : lines.last() + QLatin1Char(' ') + word;
        if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= width)
            lines.last() = longer;
        else
            lines.append(word);
    }
    return lines;
}

} // namespace

FittedText fitText(const Theme& theme, const QString& text, QSize room, double most, double least, int maxLines,
                   bool strong)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    FittedText fitted;
    for (double size = most;; size = std::max(least, size * kShrink)) {
        fitted.font = theme.fontOfSize(size, strong);
        const QFontMetrics metrics(fitted.font);
        fitted.lines = broken(metrics, words, room.width());
        fitted.height = static_cast<int>(fitted.lines.size()) * metrics.lineSpacing();
        const bool narrow = std::all_of(fitted.lines.begin(), fitted.lines.end(), [&](const QString& line) {
            return metrics.horizontalAdvance(line) <= room.width();
        });
        if (narrow && fitted.lines.size() <= maxLines && fitted.height <= room.height())
            return fitted;
        if (size <= least) {
            const int fits = std::clamp(room.height() / std::max(1, metrics.lineSpacing()), 1, maxLines);
            if (fitted.lines.size() > fits) {
                const QString rest = QStringList(fitted.lines.mid(fits - 1)).join(QLatin1Char(' '));
                fitted.lines = fitted.lines.mid(0, fits - 1) << rest;
            }
            for (QString& line : fitted.lines)
                line = metrics.elidedText(line, Qt::ElideRight, room.width());
            fitted.height = static_cast<int>(fitted.lines.size()) * metrics.lineSpacing();
            return fitted;
        }
    }
}

} // namespace rollcall::ui
