#include "capture/item_pipeline.h"

#include "base/camera_address.h"
#include "capture/frame_image.h"
#include "capture/frame_limits.h"

#include <QFile>

#include <gst/video/video.h>

#include <cmath>

namespace rollcall {

namespace {

/// A network camera that does not answer within this time is not there, microseconds.
constexpr guint64 kRtspTimeout = 5'000'000;
/// Jitter buffer of a network camera, milliseconds. Over TCP nothing comes out of order; this only smooths the arrival.
constexpr guint kRtspLatency = 100;

/// From the decoder to the application, the same forevery source. The caps of `size` are set when the picture's size
/// is known.
constexpr const char* kTail = " ! videoconvertscale name=scale add-borders=false ! capsfilter name=size"
                              " caps=video/x-raw,format=BGR ! appsink name=sink";

/// The source's half of the pipeline. Nothing foreign goes into this text: names and addresses are set as properties.
const char* headOf(const PlanItem& item)
{
    switch (item.kind) {
    case SourceKind::V4l2:
        return "v4l2src name=source ! capsfilter name=ask ! decodebin caps=video/x-raw(ANY)";
    case SourceKind::Libcamera:
        return "libcamerasrc name=source ! capsfilter name=ask ! queue max-size-buffers=2";
    case SourceKind::Rtsp:
        return "rtspsrc name=source protocols=tcp ! application/x-rtp,media=video ! decodebin caps=video/x-raw(ANY)";
    case SourceKind::File:
        // Only pictures are decoded. The rotation that phones write into a file is undone here.
        return "filesrc name=source ! decodebin caps=video/x-raw(ANY) expose-all-streams=false ! videoconvert !"
               " videoflip video-direction=auto";
    case SourceKind::TestPattern:
        break;
    }
    return "videotestsrc name=source ! capsfilter name=ask";
}

GstHandle<GstElement> child(GstElement* pipeline, const char* name)
{
    return GstHandle<GstElement>(gst_bin_get_by_name(GST_BIN(pipeline), name));
}

/// What a camera is asked for, best first: raw pictures of the size and rate, then compressed ones, then whatever it
/// has.
GstMini<GstCaps> cameraCaps(const SourceConfig& config)
{
    GstCaps* caps = gst_caps_new_empty();
    for (const bool exact : {true, false}) {
        for (const char* type : {"video/x-raw", "image/jpeg"}) {
            GstStructure* structure = gst_structure_new_empty(type);
            if (exact)
                gst_structure_set(structure, "width", G_TYPE_INT, config.resolution.width(), "height", G_TYPE_INT,
                                  config.resolution.height(), "framerate", GST_TYPE_FRACTION_RANGE, 1, 1,
                                  config.framesPerSecond, 1, nullptr);
            gst_caps_append_structure(caps, structure);
        }
    }
    return GstMini<GstCaps>(caps);
}

GstMini<GstCaps> fixedCaps(const SourceConfig& config)
{
    return GstMini<GstCaps>(gst_caps_new_simple("video/x-raw", "width", G_TYPE_INT, config.resolution.width(), "height",
                                                G_TYPE_INT, config.resolution.height(), "framerate", GST_TYPE_FRACTION,
                                                config.framesPerSecond, 1, nullptr));
}

gboolean selectVideoStream(GstElement*, guint, GstCaps* caps, gpointer)
{
    const GstStructure* structure = gst_caps_get_structure(caps, 0);
    return g_strcmp0(gst_structure_get_string(structure, "media"), "video") == 0;
}

void configureSource(GstElement* source, GstElement* ask, const PlanItem& item, const SourceConfig& config)
{
    const QByteArray target = item.kind == SourceKind::File ? QFile::encodeName(item.target) : item.target.toUtf8();
    switch (item.kind) {
    case SourceKind::V4l2:
        g_object_set(source, "device", target.constData(), nullptr);
        g_object_set(ask, "caps", cameraCaps(config).get(), nullptr);
        break;
    case SourceKind::Libcamera:
        if (!target.isEmpty())
            g_object_set(source, "camera-name", target.constData(), nullptr);
        g_object_set(ask, "caps", fixedCaps(config).get(), nullptr);
        break;
    case SourceKind::Rtsp: {
        // User and password apart: in an address GStreamer takes "#" for its end.
        const CameraAddress address = readCameraAddress(item.target).value_or(CameraAddress{item.target, {}, {}});
        g_object_set(source, "location", address.location.toUtf8().constData(), "tcp-timeout", kRtspTimeout, "latency",
                     kRtspLatency, nullptr);
        if (!address.user.isEmpty())
            g_object_set(source, "user-id", address.user.toUtf8().constData(), "user-pw",
                         address.password.toUtf8().constData(), nullptr);
        g_signal_connect(source, "select-stream", G_CALLBACK(selectVideoStream), nullptr);
        break;
    }
    case SourceKind::File:
        g_object_set(source, "location", target.constData(), nullptr);
        break;
    case SourceKind::TestPattern:
        g_object_set(ask, "caps", fixedCaps(config).get(), nullptr);
        if (item.gap) {
            constexpr guint kDarkGray = 0xff303030;
            gst_util_set_object_arg(G_OBJECT(source), "pattern", "solid-color");
            g_object_set(source, "foreground-color", kDarkGray, nullptr);
        } else {
            g_object_set(source, "is-live", TRUE, nullptr);
        }
    }
}

} // namespace

Result<std::unique_ptr<ItemPipeline>> ItemPipeline::build(const PlanItem& item, const SourceConfig& config,
                                                          bool recording)
{
    ROLLCALL_TRY(ensureGStreamer());
    std::unique_ptr<ItemPipeline> made(new ItemPipeline(item.kind, item.target));
    made->m_box = config.resolution;
    made->m_enlarge = recording;

    const QByteArray text = QByteArray(headOf(item)) + kTail;
    GError* problem = nullptr;
    GstElement* parsed = gst_parse_launch(text.constData(), &problem);
    if (parsed != nullptr)
        made->m_pipeline.reset(GST_ELEMENT(gst_object_ref_sink(parsed)));
    if (problem != nullptr) { // a parsed pipeline with an error lacks elements
        const QString reason = QString::fromUtf8(problem->message);
        g_error_free(problem);
        return failure(
            ErrorCode::Unsupported,
            QStringLiteral("Video cannot be played: %1 (install gstreamer1.0-plugins-good and -bad)").arg(reason));
    }
    GstElement* pipeline = made->element();
    made->m_bus.reset(gst_element_get_bus(pipeline));
    made->m_sink = child(pipeline, "sink");
    made->m_size = child(pipeline, "size");

    // Live: the newest frame only. Paced recordings as well, so that a slow user sees late frames never. Every frame:
    // wait instead.
    const bool pace = recording && !config.everyFrame;
    const bool everyFrame = recording && config.everyFrame;
    constexpr guint kReplayAhead = 4;
    g_object_set(made->m_sink.get(), "sync", static_cast<gboolean>(pace), "max-buffers",
                 everyFrame ? kReplayAhead : guint{1}, "drop", static_cast<gboolean>(!everyFrame), "qos", FALSE,
                 nullptr);

    configureSource(child(pipeline, "source").get(), child(pipeline, "ask").get(), item, config);
    const GstHandle<GstElement> scale = child(pipeline, "scale");
    const GstHandle<GstPad> pad(gst_element_get_static_pad(scale.get(), "sink"));
    gst_pad_add_probe(pad.get(), GST_PAD_PROBE_TYPE_EVENT_DOWNSTREAM, &ItemPipeline::onCaps, made.get(), nullptr);
    // Hands what was built over to GStreamer's threads, also where ThreadSanitizer cannot see GStreamer's own
    // hand-over.
    made->m_tooLarge.store(false, std::memory_order_release);
    return made;
}

ItemPipeline::~ItemPipeline()
{
    if (m_pipeline)
        gst_element_set_state(m_pipeline.get(), GST_STATE_NULL);
}

GstPadProbeReturn ItemPipeline::onCaps(GstPad*, GstPadProbeInfo* info, gpointer self)
{
    GstEvent* event = GST_PAD_PROBE_INFO_EVENT(info);
    if (GST_EVENT_TYPE(event) != GST_EVENT_CAPS)
        return GST_PAD_PROBE_OK;
    GstCaps* caps = nullptr;
    gst_event_parse_caps(event, &caps);
    auto* pipeline = static_cast<ItemPipeline*>(self);
    if (pipeline->m_tooLarge.load(std::memory_order_acquire))
        return GST_PAD_PROBE_DROP;
    if (pipeline->chooseSize(caps))
        return GST_PAD_PROBE_OK;
    pipeline->m_tooLarge = true;
    return GST_PAD_PROBE_DROP;
}

bool ItemPipeline::chooseSize(const GstCaps* caps)
{
    GstVideoInfo info;
    if (gst_video_info_from_caps(&info, caps) == FALSE)
        return false;
    const QSize picture(GST_VIDEO_INFO_WIDTH(&info), GST_VIDEO_INFO_HEIGHT(&info));
    if (picture.isEmpty() || picture.width() > kMaxFrameSide || picture.height() > kMaxFrameSide)
        return false;
    const int numerator = GST_VIDEO_INFO_PAR_N(&info);
    const int denominator = GST_VIDEO_INFO_PAR_D(&info);
    const double aspect = numerator > 0 && denominator > 0 ? static_cast<double>(numerator) / denominator : 1.0;
    const QSize target = fitInto(picture, aspect, m_box, m_enlarge);
    const GstMini<GstCaps> size(gst_caps_new_simple("video/x-raw", "format", G_TYPE_STRING, "BGR", "width", G_TYPE_INT,
                                                    target.width(), "height", G_TYPE_INT, target.height(),
                                                    "pixel-aspect-ratio", GST_TYPE_FRACTION, 1, 1, nullptr));
    g_object_set(m_size.get(), "caps", size.get(), nullptr);
    return true;
}

std::optional<Error> ItemPipeline::takeError()
{
    if (m_tooLarge)
        return Error{ErrorCode::Unsupported,
                     QStringLiteral("The video is larger than %1x%1 pixels; choose a lower resolution at the source")
                         .arg(kMaxFrameSide)};
    const GstMini<GstMessage> message(gst_bus_pop_filtered(m_bus.get(), GST_MESSAGE_ERROR));
    if (!message)
        return std::nullopt;
    GError* error = nullptr;
    gst_message_parse_error(message.get(), &error, nullptr);
    const Error sentence = sourceError(m_kind, m_name, *error);
    g_error_free(error);
    return sentence;
}

} // namespace rollcall
