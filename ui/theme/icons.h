#pragma once

#include <QColor>
#include <QPixmap>

namespace rollcall::ui {

enum class Icon {
    Back,
    Camera,
    CameraOff,
    Calendar,
    Card,
    Check,
    ChevronLeft,
    ChevronRight,
    ClockAlert,
    Close,
    CloudOff,
    DiskAlert,
    Erase,
    Hide,
    Keypad,
    Link,
    Lock,
    People,
    Person,
    Plus,
    QrCode,
    Refresh,
    Search,
    Shift,
    Trash,
    Warning,
};

/// The icon in one colour, square. Drawn from the SVG once per icon, size and colour; main thread.
/// Icons that point along the reading direction are mirrored for right-to-left layouts.
[[nodiscard]] QPixmap iconPixmap(Icon icon, int side, const QColor& colour);

} // namespace rollcall::ui
