#pragma once

#include <QString>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <gst/app/gstappsrc.h>
#include <gst/gst.h>

#include <cstring>
#include <functional>

namespace rollcall::test {

/// Writes a recording of motion JPEG (each frame complete in itself, so that every one comes back as it was painted),
/// in a container named by its GStreamer muxer.
inline bool makeClip(const QString& path, cv::Size size, int fps, int frames,
                     const std::function<void(cv::Mat&, int)>& paint, const char* muxer = "qtmux")
{
    gst_init(nullptr, nullptr);
    const QByteArray launch =
        QByteArrayLiteral("appsrc name=in format=time block=true ! videoconvert ! jpegenc quality=95 ! ") + muxer +
        QByteArrayLiteral(" ! filesink name=out");
    GstElement* pipeline = gst_parse_launch(launch.constData(), nullptr);
    if (pipeline == nullptr)
        return false;
    GstElement* in = gst_bin_get_by_name(GST_BIN(pipeline), "in");
    GstElement* out = gst_bin_get_by_name(GST_BIN(pipeline), "out");
    g_object_set(out, "location", path.toUtf8().constData(), nullptr);
    GstCaps* caps =
        gst_caps_new_simple("video/x-raw", "format", G_TYPE_STRING, "BGR", "width", G_TYPE_INT, size.width, "height",
                            G_TYPE_INT, size.height, "framerate", GST_TYPE_FRACTION, fps, 1, nullptr);
    g_object_set(in, "caps", caps, nullptr);
    gst_caps_unref(caps);
    gst_element_set_state(pipeline, GST_STATE_PLAYING);
    for (int i = 0; i < frames; ++i) {
        cv::Mat image(size, CV_8UC3, cv::Scalar::all(0));
        paint(image, i);
        const gsize stride =
            (static_cast<gsize>(size.width) * 3 + 3) / 4 * 4; // GStreamer's rows are padded to four bytes
        GstBuffer* buffer = gst_buffer_new_allocate(nullptr, stride * static_cast<gsize>(size.height), nullptr);
        for (int row = 0; row < size.height; ++row)
            gst_buffer_fill(buffer, stride * static_cast<gsize>(row), image.ptr(row),
                            static_cast<gsize>(size.width) * 3);
        GST_BUFFER_PTS(buffer) = gst_util_uint64_scale(static_cast<guint64>(i), GST_SECOND, static_cast<guint64>(fps));
        GST_BUFFER_DURATION(buffer) = GST_SECOND / static_cast<guint64>(fps);
        gst_app_src_push_buffer(GST_APP_SRC(in), buffer);
    }
    gst_app_src_end_of_stream(GST_APP_SRC(in));
    GstBus* bus = gst_element_get_bus(pipeline);
    GstMessage* message = gst_bus_timed_pop_filtered(bus, 20 * GST_SECOND,
                                                     static_cast<GstMessageType>(GST_MESSAGE_EOS | GST_MESSAGE_ERROR));
    const bool ok = message != nullptr && GST_MESSAGE_TYPE(message) == GST_MESSAGE_EOS;
    if (message != nullptr)
        gst_message_unref(message);
    gst_element_set_state(pipeline, GST_STATE_NULL);
    gst_object_unref(bus);
    gst_object_unref(in);
    gst_object_unref(out);
    gst_object_unref(pipeline);
    return ok;
}

/// A number from 0 to 255 as eight vertical bars, most significant first.
inline void paintNumber(cv::Mat& image, int number)
{
    for (int bit = 0; bit < 8; ++bit) {
        const int left = image.cols * bit / 8;
        const int right = image.cols * (bit + 1) / 8;
        if (((number >> (7 - bit)) & 1) != 0)
            image.colRange(left, right).setTo(cv::Scalar::all(255));
    }
}
inline int readNumber(const cv::Mat& image)
{
    int number = 0;
    for (int bit = 0; bit < 8; ++bit) {
        const auto pixel = image.at<cv::Vec3b>(image.rows / 2, image.cols * (2 * bit + 1) / 16);
        number = number * 2 + (pixel[1] > 127 ? 1 : 0);
    }
    return number;
}

/// Red, green, blue and white quarters: top left, top right, bottom left, bottom right.
inline void paintQuarters(cv::Mat& image)
{
    const int w = image.cols / 2;
    const int h = image.rows / 2;
    image(cv::Rect(0, 0, w, h)).setTo(cv::Scalar(0, 0, 255));
    image(cv::Rect(w, 0, w, h)).setTo(cv::Scalar(0, 255, 0));
    image(cv::Rect(0, h, w, h)).setTo(cv::Scalar(255, 0, 0));
    image(cv::Rect(w, h, w, h)).setTo(cv::Scalar(255, 255, 255));
}
/// The quarters' colors as letters, row by row: "RGBW" for the picture as painted.
inline QString readQuarters(const cv::Mat& image)
{
    QString letters;
    for (const int y : {1, 3}) {
        for (const int x : {1, 3}) {
            const auto p = image.at<cv::Vec3b>(image.rows * y / 4, image.cols * x / 4);
            const bool b = p[0] > 127;
            const bool g = p[1] > 127;
            const bool r = p[2] > 127;
            letters += QLatin1Char(r && g && b     ? 'W'
                                   : r && !g && !b ? 'R'
                                   : g && !r && !b ? 'G'
                                   : b && !r && !g ? 'B'
                                                   : '?');
        }
    }
    return letters;
}

} // namespace rollcall::test
