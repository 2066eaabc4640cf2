#include "capture/playlist.h"

#include "base/file_access.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <cmath>

namespace rollcall {

namespace {

using Words = Result<QStringList>;

Error syntaxError(const QString& text)
{
    return Error{ErrorCode::InvalidArgument, text};
}

/// Words of a line, separated by blanks; double quotes hold a name with blanks together; `#` at the start of a word
/// begins a comment.
Words splitWords(const QString& line)
{
    QStringList words;
    QString word;
    bool inWord = false;
    bool inQuotes = false;
    for (const QChar c : line) {
        if (inQuotes) {
            if (c == u'"')
                inQuotes = false;
            else
                word += c;
        } else if (c == u'"') {
            inQuotes = inWord = true;
        } else if (c.isSpace()) {
            if (inWord)
                words.append(word);
            word.clear();
            inWord = false;
        } else if (c == u'#' && !inWord) {
            break;
        } else {
            word += c;
            inWord = true;
        }
    }
    if (inQuotes)
        return failure(syntaxError(QStringLiteral("unterminated quotation mark")));
    if (inWord)
        words.append(word);
    return words;
}

Result<std::chrono::nanoseconds> parseSeconds(const QString& text)
{
    bool ok = false;
    const double seconds = text.toDouble(&ok);
    if (!ok || !std::isfinite(seconds) || seconds < 0 || seconds > static_cast<double>(kMaxPlaylistTime.count()))
        return failure(syntaxError(QStringLiteral("\"%1\" is not a number of seconds from 0 to %2")
                                       .arg(text, QString::number(kMaxPlaylistTime.count()))));
    return std::chrono::nanoseconds{std::llround(seconds * 1e9)};
}

Result<std::chrono::nanoseconds> parsePositiveSeconds(const QString& text)
{
    auto seconds = parseSeconds(text);
    // A millisecond is less than any frame; below it an item would be empty.
    if (seconds && *seconds < std::chrono::milliseconds{1})
        return failure(syntaxError(QStringLiteral("\"%1\" is too short").arg(text)));
    return seconds;
}

Result<PlaylistItem> parseGap(const QStringList& words)
{
    if (words.size() != 2)
        return failure(syntaxError(QStringLiteral("a gap is written \"gap SECONDS\"")));
    ROLLCALL_TRY_ASSIGN(const auto length, parsePositiveSeconds(words[1]));
    PlaylistItem item;
    item.duration = length;
    return item;
}

Result<PlaylistItem> parseFile(const QStringList& words, const QString& folder)
{
    if (words[0].isEmpty())
        return failure(syntaxError(QStringLiteral("the file name is empty")));
    PlaylistItem item;
    item.file = QDir(folder).filePath(words[0]);
    bool startSeen = false;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString key = words[i].section(u'=', 0, 0);
        const QString value = words[i].section(u'=', 1);
        if (key == u"start" && !startSeen) {
            ROLLCALL_TRY_ASSIGN(item.start, parseSeconds(value));
            startSeen = true;
        } else if (key == u"duration" && !item.duration) {
            ROLLCALL_TRY_ASSIGN(item.duration, parsePositiveSeconds(value));
        } else {
            return failure(syntaxError(
                QStringLiteral("\"%1\" is not understood; a line is FILE [start=SECONDS] [duration=SECONDS]")
                    .arg(words[i])));
        }
    }
    return item;
}

} // namespace

Result<std::vector<PlaylistItem>> parsePlaylist(const QByteArray& text, const QString& folder, const QString& name)
{
    std::vector<PlaylistItem> items;
    int number = 0;
    for (const QByteArray& line : text.split('\n')) {
        ++number;
        const auto fail = [&](const Error& error) {
            return failure(error.within(QStringLiteral("%1, line %2").arg(name, QString::number(number))));
        };
        const auto words = splitWords(QString::fromUtf8(line));
        if (!words)
            return fail(words.error());
        if (words->isEmpty())
            continue;
        auto item = words->first() == u"gap" ? parseGap(*words) : parseFile(*words, folder);
        if (!item)
            return fail(item.error());
        if (items.size() >= kMaxPlaylistItems)
            return fail(syntaxError(QStringLiteral("a playlist has at most %1 items").arg(kMaxPlaylistItems)));
        items.push_back(std::move(*item));
    }
    if (items.empty())
        return failure(ErrorCode::InvalidArgument, QStringLiteral("The playlist %1 contains no recording").arg(name));
    return items;
}

Result<std::vector<PlaylistItem>> loadPlaylist(const QString& path)
{
    const auto file = openRegularFile(path);
    if (!file && file.error().code == ErrorCode::NotFound)
        return failure(ErrorCode::NotFound, QStringLiteral("The playlist %1 does not exist").arg(path));
    if (!file)
        return failure(file.error().within(QStringLiteral("The playlist")));
    const QByteArray text = (*file)->read(kMaxPlaylistBytes + 1);
    if (text.size() > kMaxPlaylistBytes)
        return failure(ErrorCode::InvalidArgument, QStringLiteral("%1 is too long for a playlist").arg(path));
    auto items = parsePlaylist(text, QFileInfo(path).absolutePath(), path);
    if (!items)
        return items;
    for (const PlaylistItem& item : *items) {
        if (!item.file.isEmpty() && !QFileInfo::exists(item.file))
            return failure(ErrorCode::NotFound,
                           QStringLiteral("%1, named in the playlist %2, does not exist").arg(item.file, path));
    }
    return items;
}

} // namespace rollcall
