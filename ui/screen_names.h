#pragma once

namespace rollcall::screen {}

/// The widgets name the types of the contract (`app/screen`) without their namespace.
namespace rollcall::ui {
using namespace rollcall::screen; // NOLINT(google-build-using-namespace)
}
