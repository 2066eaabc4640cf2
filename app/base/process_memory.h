#pragma once

namespace rollcall {

/// Faces and keys in this process's memory are for no one else: no core dump is written, and other programs of the same
/// user can neither read it nor attach to it. Ends with the program: after exec it must be called again.
void keepMemoryPrivate() noexcept;

} // namespace rollcall
