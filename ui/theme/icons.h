#pragma once

#include <QColor>
#include <QPixmap>

namespace rollcall::ui {

enum class Icon {
    Audit,
    Back,
    Calendar,
    Camera,
    CameraOff,
    Card,
    Check,
    ChevronLeft,
    ChevronRight,
    ClockAlert,
    Close,
    CloudOff,
    DiskAlert,
    Download,
    Erase,
    Face,
    Folder,
    Gauge,
    Gear,
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
    ShieldCheck,
    Shift,
    Trash,
    Undo,
    UsbStick,
    Warning,
};

/// The icon in one colour, square. Drawn from the SVG once per icon, size and colour; main thread.
/// Icons that point along the reading direction are mirrored for right-to-left layouts.
[[nodiscard]] QPixmap iconPixmap(Icon icon, int side, const QColor& colour);

} // namespace rollcall::ui
