#include "http/target.h"

#include <QStringDecoder>

#include <algorithm>

namespace rollcall::http {

namespace {

/// More parameters than any route has; bounds the work of one request.
constexpr qsizetype kMaxQueryParts = 100;

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

} // namespace

std::optional<QString> percentDecoded(const QByteArray& text, bool plusIsBlank)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            bytes += plusIsBlank && text[i] == '+' ? ' ' : text[i];
            continue;
        }
        const int high = i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hexValue(text[i + 2]) : -1;
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes += static_cast<char>(high * 16 + low);
        i += 2;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString decoded = decoder(bytes);
    const bool hasControl =
        std::any_of(decoded.begin(), decoded.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (decoder.hasError() || hasControl)
        return std::nullopt;
    return decoded;
}

std::optional<Target> Target::parse(QByteArray raw)
{
    if (!raw.startsWith('/')) { // absolute form, as to a proxy: the authority says nothing that Host does not
        const qsizetype authority = raw.indexOf("://");
        if (authority <= 0)
            return std::nullopt;
        const qsizetype path = raw.indexOf('/', authority + 3);
        raw = path < 0 ? QByteArray("/") : raw.mid(path);
    }
    raw = raw.mid(0, raw.indexOf('#')); // -1: all
    const qsizetype mark = raw.indexOf('?');
    Target target;
    for (const QByteArray& part : raw.mid(0, mark).mid(1).split('/')) {
        std::optional<QString> segment = percentDecoded(part, false);
        if (!segment || *segment == QLatin1String(".") || *segment == QLatin1String(".."))
            return std::nullopt;
        target.segments.append(*std::move(segment));
    }
    if (mark < 0 || mark + 1 == raw.size())
        return target;
    const QList<QByteArray> parts = raw.mid(mark + 1).split('&');
    if (parts.size() > kMaxQueryParts)
        return std::nullopt;
    for (const QByteArray& part : parts) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        std::optional<QString> name = percentDecoded(part.mid(0, equals), true);
        std::optional<QString> value = percentDecoded(equals < 0 ? QByteArray() : part.mid(equals + 1), true);
        if (!name || !value)
            return std::nullopt;
        target.query.emplace_back(*std::move(name), *std::move(value));
    }
    return target;
}

} // namespace rollcall::http
