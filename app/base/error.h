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
    Busy,        ///< locked by another user; worth a retry
    Unavailable, ///< a peer, camera or file that may come back
    Timeout,
    PermissionDenied,
    Unsupported,
    Cancelled,
    Internal,
};

/// One failure. `message` is one clear sentence for a person, without a trailing full stop. `subject` names what is at
/// fault where that is one thing: the key of a setting, the field of a form, a file; else it is empty.
struct [[nodiscard]] Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString subject{};

    /// The same error with where it happened put in front: "reading rollcall.toml: no such file".
    [[nodiscard]] Error within(const QString& context) const
    {
        return {code, context + QStringLiteral(": ") + message, subject};
    }
};

/// A value or an Error. Exceptions of other libraries are caught where those libraries are called and become one of
/// these.
template <class T> using Result = tl::expected<T, Error>;
using Status = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString message, QString subject = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(subject)});
}
[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace rollcall

// NOLINTBEGIN(cppcoreguidelines-macro-usage): a function cannot return from its caller.

/// Returns from the enclosing function with the error of the expression, a Result or Status; else goes on.
#define ROLLCALL_TRY(...)                                                                                              \
    do {                                                                                                               \
        if (auto rollcallTried = (__VA_ARGS__); !rollcallTried)                                                        \
            return ::rollcall::failure(std::move(rollcallTried).error());                                              \
    } while (false)

#define ROLLCALL_JOINED_(a, b) a##b
#define ROLLCALL_JOINED(a, b) ROLLCALL_JOINED_(a, b)
#define ROLLCALL_TRY_ASSIGN_(tried, declaration, ...)                                                                  \
    auto tried = (__VA_ARGS__);                                                                                        \
    if (!tried)                                                                                                        \
        return ::rollcall::failure(std::move(tried).error());                                                          \
    declaration = *std::move(tried)

/// The same for a Result whose value is wanted: ROLLCALL_TRY_ASSIGN(const int people, roster.count());
#define ROLLCALL_TRY_ASSIGN(declaration, ...)                                                                          \
    ROLLCALL_TRY_ASSIGN_(ROLLCALL_JOINED(rollcallTried, __LINE__), declaration, __VA_ARGS__)

// NOLINTEND(cppcoreguidelines-macro-usage)
