#include "connectors/campus/listing.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace rollcall;
using namespace rollcall::campus;

/// Whatever a page says, nothing that it lists is outside of the base.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QUrl base(QStringLiteral("https://campus.example/media/students"));
    const QByteArray html(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const Listing listing = readListing(base, {200, html, {{"Content-Type", "text/html"}}, base});
    for (const Listed& entry : listing.entries) {
        const auto path = pathBelow(base, entry.url);
        if (!path || path->isEmpty() || path->contains(QStringLiteral("..")) || *path != entry.path)
            std::abort();
    }
    return 0;
}
