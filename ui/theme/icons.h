#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>

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
    Clock,
    ClockAlert,
    Close,
    CloudOff,
    DiskAlert,
    Door,
    Download,
    Dot,
    Edit,
    Erase,
    Face,
    Folder,
    Gauge,
    Gear,
    Globe,
    Hide,
    Keypad,
    Link,
    Listen,
    Lock,
    Mirror,
    People,
    Person,
    Plus,
    QrCode,
    Refresh,
    Rotate,
    Screen,
    Search,
    ShieldCheck,
    Server,
    Shift,
    Terminals,
    Trash,
    Undo,
    UsbStick,
    Volume,
    VolumeOff,
    Warning, ///< the last
};

/// The icon whose picture has this file name (without ".svg"); `fallback` for a name that there is not.
[[nodiscard]] Icon iconByName(const QString& name, Icon fallback);
/// The icon in one color, square. Drawn from the SVG once per icon, size and color; main thread.
/// Icons that point along the reading direction are mirrored for right-to-left layouts.
[[nodiscard]] QPixmap iconPixmap(Icon icon, int side, const QColor& color);

} // namespace rollcall::ui
