#pragma once

#include "base/clock.h"

#include <QStringList>

namespace rollcall {

/// Keeps the newest lines of the log in memory while it exists, for the screen; each still goes where it went before.
/// One at a time, made before other threads are and outliving them. What may be logged says logging.h: no names, no
/// secrets.
class RecentLog
{
public:
    static constexpr int kMaxLines = 200;
    static constexpr int kMaxLine = 400; ///< characters; longer ones are cut

    explicit RecentLog(const Clock& clock);
    ~RecentLog();
    RecentLog(const RecentLog&) = delete;
    RecentLog& operator=(const RecentLog&) = delete;

    /// Newest last, each with its time of day and level. Empty when no RecentLog exists. Any thread.
    [[nodiscard]] static QStringList lines();
};

} // namespace rollcall
