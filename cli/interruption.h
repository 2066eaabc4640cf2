#pragma once

namespace rollcall::cli {

/// While one exists, the first Ctrl+C or SIGTERM does not end the program but is noticed here, so that long work stops
/// at a good place. The second one ends it.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    [[nodiscard]] static bool isRequested() noexcept;
};

} // namespace rollcall::cli
