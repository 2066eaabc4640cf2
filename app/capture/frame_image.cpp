#include "capture/frame_image.h"

#include "capture/frame_limits.h"

#include <opencv2/core.hpp>

#include <gst/video/video.h>

#include <algorithm>
#include <cmath>

namespace rollcall {

namespace {

/// One pass from the mapped buffer into memory of our own: the orientation is the copy.
cv::Mat uprightCopy(const cv::Mat& mapped, Orientation orientation)
{
    cv::Mat upright;
    switch (orientation.rotation) {
    case 90:
        cv::transpose(mapped, upright);
        cv::flip(upright, upright, orientation.mirror ? -1 : 1);
        break;
    case 270:
        cv::transpose(mapped, upright);
        if (!orientation.mirror)
            cv::flip(upright, upright, 0);
        break;
    case 180:
        cv::flip(mapped, upright, orientation.mirror ? 0 : -1);
        break;
    default:
        if (orientation.mirror)
            cv::flip(mapped, upright, 1);
        else
            mapped.copyTo(upright);
    }
    return upright;
}

} // namespace

QSize fitInto(QSize picture, double pixelAspect, QSize box, bool enlarge)
{
    const double width = picture.width() * pixelAspect;
    const double height = picture.height();
    double scale = std::min(box.width() / width, box.height() / height);
    if (!enlarge)
        scale = std::min(scale, 1.0);
    const auto side = [](double length, int most) {
        return std::clamp(static_cast<int>(std::lround(length)), 1, most);
    };
    return {side(width * scale, std::max(box.width(), 1)), side(height * scale, std::max(box.height(), 1))};
}

Result<cv::Mat> imageFromSample(GstSample* sample, Orientation orientation)
{
    GstVideoInfo info;
    const GstCaps* caps = gst_sample_get_caps(sample);
    GstBuffer* buffer = gst_sample_get_buffer(sample);
    if (caps == nullptr || buffer == nullptr || gst_video_info_from_caps(&info, caps) == FALSE ||
        GST_VIDEO_INFO_FORMAT(&info) != GST_VIDEO_FORMAT_BGR)
        return failure(ErrorCode::Corrupt, QStringLiteral("The video source delivered data that is not an image"));
    const int width = GST_VIDEO_INFO_WIDTH(&info);
    const int height = GST_VIDEO_INFO_HEIGHT(&info);
    if (width < 1 || height < 1 || width > kMaxFrameSide || height > kMaxFrameSide)
        return failure(ErrorCode::Unsupported, QStringLiteral("The video frame is too large"));

    GstVideoFrame frame;
    if (gst_video_frame_map(&frame, &info, buffer, GST_MAP_READ) == FALSE)
        return failure(ErrorCode::Corrupt, QStringLiteral("The video source delivered an incomplete frame"));
    Result<cv::Mat> image = failure(ErrorCode::Internal, QStringLiteral("Not enough memory for a video frame"));
    try {
        const cv::Mat mapped(height, width, CV_8UC3, GST_VIDEO_FRAME_PLANE_DATA(&frame, 0),
                             static_cast<std::size_t>(GST_VIDEO_FRAME_PLANE_STRIDE(&frame, 0)));
        image = uprightCopy(mapped, orientation);
    } catch (const std::exception&) { // cv::Exception (out of memory) and std::bad_alloc; the message above says it
    }
    gst_video_frame_unmap(&frame);
    return image;
}

} // namespace rollcall
