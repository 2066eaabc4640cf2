#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace rollcall {

/// One line of a playlist: a part of a recording, or an empty picture.
struct PlaylistItem
{
    QString file; ///< absolute or relative to the working directory; empty: a gap, an image without people
    std::chrono::nanoseconds start{0};
    std::optional<std::chrono::nanoseconds> duration; ///< always set for a gap; otherwise up to the end
};

/// Longest playlist, in bytes and lines: a day of clips, and a wrong file (a video, say) is refused before it is held
/// in memory.
inline constexpr qint64 kMaxPlaylistBytes = 64 * 1024;
inline constexpr int kMaxPlaylistItems = 1000;
/// Longest gap and latest start: a day, so that frame counts and times stay far from overflow.
inline constexpr std::chrono::seconds kMaxPlaylistTime{24 * 3600};

/// Reads the text of a playlist, UTF-8, one item a line:
///
///     # people, one after the other
///     anna.mp4 start=2.5 duration=10
///     gap 3
///     "two words.mp4"
///
/// Relative files belong to `folder`. A malformed line is an error that names `name` and the line's number; so is a
/// list without items.
[[nodiscard]] Result<std::vector<PlaylistItem>> parsePlaylist(const QByteArray& text, const QString& folder,
                                                              const QString& name);
/// The same from a file; each recording it names must exist.
[[nodiscard]] Result<std::vector<PlaylistItem>> loadPlaylist(const QString& path);

} // namespace rollcall
