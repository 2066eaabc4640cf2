#include "ui/theme/icons.h"

#include "ui/theme/resources.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace rollcall::ui {
namespace {

const char* nameOf(Icon icon)
{
    switch (icon) {
    case Icon::Audit:
        return "audit";
    case Icon::Back:
        return "back";
    case Icon::Calendar:
        return "calendar";
    case Icon::Camera:
        return "camera";
    case Icon::CameraOff:
        return "camera-off";
    case Icon::Card:
        return "card";
    case Icon::Check:
        return "check";
    case Icon::ChevronLeft:
        return "chevron-left";
    case Icon::ChevronRight:
        return "chevron-right";
    case Icon::ClockAlert:
        return "clock-alert";
    case Icon::Close:
        return "close";
    case Icon::CloudOff:
        return "cloud-off";
    case Icon::DiskAlert:
        return "disk-alert";
    case Icon::Download:
        return "download";
    case Icon::Dot:
        return "dot";
    case Icon::Edit:
        return "edit";
    case Icon::Erase:
        return "erase";
    case Icon::Face:
        return "face";
    case Icon::Folder:
        return "folder";
    case Icon::Gauge:
        return "gauge";
    case Icon::Gear:
        return "gear";
    case Icon::Hide:
        return "hide";
    case Icon::Keypad:
        return "keypad";
    case Icon::Link:
        return "link";
    case Icon::Listen:
        return "listen";
    case Icon::Lock:
        return "lock";
    case Icon::People:
        return "people";
    case Icon::Person:
        return "person";
    case Icon::Plus:
        return "plus";
    case Icon::QrCode:
        return "qr-code";
    case Icon::Refresh:
        return "refresh";
    case Icon::Search:
        return "search";
    case Icon::ShieldCheck:
        return "shield-check";
    case Icon::Server:
        return "server";
    case Icon::Shift:
        return "shift";
    case Icon::Terminals:
        return "terminals";
    case Icon::Trash:
        return "trash";
    case Icon::Undo:
        return "undo";
    case Icon::UsbStick:
        return "usb";
    case Icon::Clock:
        return "clock";
    case Icon::Door:
        return "door";
    case Icon::Globe:
        return "globe";
    case Icon::Mirror:
        return "mirror";
    case Icon::Rotate:
        return "rotate";
    case Icon::Screen:
        return "screen";
    case Icon::Volume:
        return "volume";
    case Icon::VolumeOff:
        return "volume-off";
    case Icon::Warning:
        return "warning";
    }
    return "";
}

bool followsReading(Icon icon)
{
    return icon == Icon::Back || icon == Icon::ChevronLeft || icon == Icon::ChevronRight || icon == Icon::Erase ||
           icon == Icon::Undo;
}

} // namespace

Icon iconByName(const QString& name, Icon fallback)
{
    for (int i = 0; i <= static_cast<int>(Icon::Warning); ++i) {
        if (const auto icon = static_cast<Icon>(i); name == QLatin1String(nameOf(icon)))
            return icon;
    }
    return fallback;
}

QPixmap iconPixmap(Icon icon, int side, const QColor& color)
{
    const bool mirrored = followsReading(icon) && QGuiApplication::isRightToLeft();
    const QString key = QStringLiteral("rollcall-icon/%1/%2/%3/%4")
                            .arg(QLatin1String(nameOf(icon)), QString::number(side), QString::number(color.rgba()),
                                 QString::number(mirrored ? 1 : 0));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    useResources();
    QFile file(QStringLiteral(":/rollcall/icons/%1.svg").arg(QLatin1String(nameOf(icon))));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    pixmap = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace rollcall::ui
