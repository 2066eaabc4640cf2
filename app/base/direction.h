#pragma once

namespace rollcall {

/// Which way a punch goes. In base because settings and punches both speak of it.
enum class Direction { In, Out };

} // namespace rollcall
