#include "http/schema.h"
#include "http/target.h"

#include <QJsonDocument>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace rollcall::http;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

/// A request target in the first line; a JSON body and, after a zero, its schema in the rest.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const qsizetype line = input.indexOf('\n');
    if (const auto target = Target::parse(input.mid(0, line))) {
        for (const QString& segment : target->segments)
            require(segment != QLatin1String("..") && !segment.contains(QChar(0)));
    }
    const QByteArray rest = line < 0 ? QByteArray() : input.mid(line + 1);
    const qsizetype zero = rest.indexOf('\0');
    const QJsonObject schema = QJsonDocument::fromJson(zero < 0 ? QByteArray() : rest.mid(zero + 1)).object();
    const QJsonObject body = QJsonDocument::fromJson(rest.mid(0, zero)).object();
    (void)unsupportedKeyword(schema);
    require(violations(body, schema).size() <= 20);
    return 0;
}
