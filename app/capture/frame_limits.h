#pragma once

namespace rollcall {

/// Largest picture side taken from a source, pixels: beyond 4K nothing at a door makes sense, and 4096x4096 BGR is
/// already 48 MB.
inline constexpr int kMaxFrameSide = 4096;
/// Smallest side that may be asked for: below it no face could be found.
inline constexpr int kMinFrameSide = 16;

} // namespace rollcall
