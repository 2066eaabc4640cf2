#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace rollcall {

/// What went wrong, coarse enough to decide on. The message says the rest to a person.
enum class ErrorCode {
    InvalidArgument, ///< the caller or the user gave something unusable
    NotFound,
    AlreadyExists,
    Corrupt, ///< stored or received bytes do not mean anything
    Io,
    DiskFull,
    ReadOnly,
    Busy,        ///< locked by somebody else; worth another try
    Unavailable, ///< a peer, camera or file that may come back
    Timeout,
    PermissionDenied,
    Unsupported,
    Cancelled,
    Internal,
};

/// One failure. `message` is one clear sentence for a person, without a trailing full stop.
struct [[nodiscard]] Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message;

    /// True when the same call may succeed later without anybody changing anything.
    [[nodiscard]] bool isRetryable() const noexcept
    {
        switch (code) {
        case ErrorCode::Io:
        case ErrorCode::DiskFull:
        case ErrorCode::Busy:
        case ErrorCode::Unavailable:
        case ErrorCode::Timeout:
            return true;
        default:
            return false;
        }
    }
    /// The same error with where it happened put in front: "reading rollcall.toml: no such file".
    [[nodiscard]] Error within(const QString& context) const
    {
        return {code, context + QStringLiteral(": ") + message};
    }
};

/// A value or an Error. Exceptions of other libraries are caught where those libraries are called and become one of
/// these.
template <class T> using Result = tl::expected<T, Error>;
using Status = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString message)
{
    return tl::unexpected<Error>(Error{code, std::move(message)});
}
[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace rollcall
