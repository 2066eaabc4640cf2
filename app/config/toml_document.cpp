#define TOML_IMPLEMENTATION
#include "config/toml_document.h"

#include "base/file_access.h"

#include <stdexcept>
#include <string_view>

namespace rollcall {

namespace {

/// toml++ quotes the offending text in its descriptions.
constexpr int kMaxDescription = 200;

/// The first line that is longer than allowed, counted from 1; 0 when there is none.
int overlongLine(const QByteArray& text)
{
    int line = 1;
    for (qsizetype start = 0; start < text.size(); ++line) {
        const qsizetype newline = text.indexOf('\n', start);
        const qsizetype end = newline < 0 ? text.size() : newline;
        if (end - start > kMaxTomlLine)
            return line;
        start = end + 1;
    }
    return 0;
}

struct TomlAssertionFailed : std::logic_error
{
    using std::logic_error::logic_error;
};

} // namespace

void detail::tomlAssertionFailed()
{
    throw TomlAssertionFailed("toml++ assertion");
}

Result<toml::table> parseToml(const QByteArray& text, const QString& nameForErrors)
{
    if (isUtf16(text))
        return failure(
            ErrorCode::InvalidArgument,
            QStringLiteral("%1:1: not valid TOML: this is UTF-16 text; save it as UTF-8").arg(nameForErrors));
    if (const int line = overlongLine(text); line > 0)
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("%1:%2: the line is longer than %3 bytes")
                           .arg(nameForErrors, QString::number(line), QString::number(kMaxTomlLine)));
    try {
        return toml::parse(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    } catch (const toml::parse_error& error) {
        const std::string_view description = error.description();
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("%1:%2: not valid TOML: %3")
                           .arg(nameForErrors, QString::number(error.source().begin.line),
                                QString::fromUtf8(description.data(), static_cast<qsizetype>(description.size()))
                                    .left(kMaxDescription)
                                    .simplified()));
    } catch (const std::exception&) {
        return failure(ErrorCode::InvalidArgument, QStringLiteral("%1: not valid TOML").arg(nameForErrors));
    }
}

} // namespace rollcall
