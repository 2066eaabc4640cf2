// Which cameras there are. The kernel is asked directly: Qt Multimedia's GStreamer back end knows no stable identifiers
// and shows a test pattern where there is no camera.

#include "capture/frame_source.h"
#include "capture/gst_support.h"

#include <QDir>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <linux/videodev2.h>
#include <optional>
#include <string_view>
#include <sys/ioctl.h>
#include <unistd.h>

namespace rollcall {

namespace {

/// Drivers of the Raspberry Pi whose nodes claim to capture but give raw sensor data or belong to its image processor:
/// libcamera's.
constexpr std::array<std::string_view, 6> kLibcameraDrivers{"unicam",  "bcm2835-isp", "bcm2835-codec",
                                                            "rp1-cfe", "pispbe",      "rpi-hevc-dec"};

template <std::size_t N> std::string_view text(const __u8 (&field)[N])
{
    const auto* chars = reinterpret_cast<const char*>(field);
    return {chars, strnlen(chars, N)};
}

/// The name of the camera behind a device node; nothing when the node cannot capture pictures.
std::optional<QString> cameraName(const QByteArray& path)
{
    const int descriptor = open(path.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return std::nullopt;
    v4l2_capability capability{};
    int answer = 0;
    do {
        answer = ioctl(descriptor, VIDIOC_QUERYCAP, &capability);
    } while (answer < 0 && errno == EINTR);
    close(descriptor);
    if (answer < 0)
        return std::nullopt;
    // A camera has several nodes (metadata, for one); device_caps speaks of this node, capabilities of them all.
    const __u32 caps =
        (capability.capabilities & V4L2_CAP_DEVICE_CAPS) != 0 ? capability.device_caps : capability.capabilities;
    constexpr __u32 kCapture = V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_VIDEO_CAPTURE_MPLANE;
    if ((caps & kCapture) == 0 || (caps & V4L2_CAP_STREAMING) == 0)
        return std::nullopt;
    if (std::find(kLibcameraDrivers.begin(), kLibcameraDrivers.end(), text(capability.driver)) !=
        kLibcameraDrivers.end())
        return std::nullopt;
    const std::string_view card = text(capability.card);
    return QString::fromUtf8(card.data(), static_cast<qsizetype>(card.size()));
}

void appendV4l2(std::vector<CameraInfo>& cameras)
{
    QStringList nodes = QDir(QStringLiteral("/dev")).entryList({QStringLiteral("video*")}, QDir::System | QDir::Files);
    constexpr qsizetype kPrefix = 5; // "video"
    std::sort(nodes.begin(), nodes.end(),
              [](const QString& a, const QString& b) { return a.mid(kPrefix).toInt() < b.mid(kPrefix).toInt(); });
    for (const QString& node : nodes) {
        const QString path = QStringLiteral("/dev/") + node;
        if (const auto name = cameraName(path.toLocal8Bit()))
            cameras.push_back({QStringLiteral("v4l2:") + path, *name});
    }
}

void appendLibcamera(std::vector<CameraInfo>& cameras)
{
    if (!ensureGStreamer())
        return;
    const GstHandle<GstDeviceProvider> provider(gst_device_provider_factory_get_by_name("libcameraprovider"));
    if (!provider)
        return;
    GList* devices = gst_device_provider_get_devices(provider.get());
    for (const GList* entry = devices; entry != nullptr; entry = entry->next) {
        const GCharPtr name(gst_device_get_display_name(GST_DEVICE(entry->data)));
        const QString text = QString::fromUtf8(name.get());
        cameras.push_back({QStringLiteral("libcamera:") + text, text});
    }
    g_list_free_full(devices, gst_object_unref);
}

} // namespace

std::vector<CameraInfo> listCameras()
{
    std::vector<CameraInfo> cameras;
    appendV4l2(cameras);
    appendLibcamera(cameras);
    return cameras;
}

} // namespace rollcall
