#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace rollcall::http {

/// Percent encoding undone, once. Nothing for a bad escape, bytes that are not UTF-8, NUL and other control characters.
[[nodiscard]] std::optional<QString> percentDecoded(const QByteArray& text, bool plusIsBlank);

/// The target of a request line, split before it is decoded: "%2F" does not divide, "%3F" begins no query.
struct Target
{
    QStringList segments; ///< "/a/b/" is "a", "b", ""
    std::vector<std::pair<QString, QString>> query;

    /// Nothing: to be answered with 400. Origin form or absolute form. Refuses "." and "..", in any encoding.
    [[nodiscard]] static std::optional<Target> parse(QByteArray raw);
    [[nodiscard]] QString path() const { return u'/' + segments.join(u'/'); }
};

} // namespace rollcall::http
