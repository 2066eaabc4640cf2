#pragma once

#include "base/error.h"

#include <exception>
#include <new>

namespace rollcall {

/// Runs `work` (which returns a Result or Status) and turns whatever cv, dlib or the standard library throws into an
/// Error. `what` names the work for a person: "detecting faces".
template <class Work> [[nodiscard]] auto guarded(const char* what, Work&& work) -> decltype(work())
{
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return failure(ErrorCode::Internal, QStringLiteral("%1 failed: out of memory").arg(QLatin1String(what)));
    } catch (const std::exception& e) { // cv::Exception and dlib::error derive from it
        return failure(
            ErrorCode::Internal,
            QStringLiteral("%1 failed: %2").arg(QLatin1String(what), QString::fromLocal8Bit(e.what()).simplified()));
    }
}

} // namespace rollcall
