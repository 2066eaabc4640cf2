#include "vision/face_portrait.h"

#include <QBuffer>
#include <QImage>
#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace rollcall {

namespace {

constexpr qreal kMargin = 0.3;                         // of the face, on each side
constexpr int kQualities[] = {65, 55, 45, 35, 25, 20}; // of the JPEG; the first that is small enough

} // namespace

QByteArray facePortrait(const cv::Mat& bgr, const QRectF& box)
{
    const QRectF wide =
        box.adjusted(-kMargin * box.width(), -kMargin * box.height(), kMargin * box.width(), kMargin * box.height()) &
        QRectF(0, 0, 1, 1);
    const QRect pixels =
        QRectF(wide.x() * bgr.cols, wide.y() * bgr.rows, wide.width() * bgr.cols, wide.height() * bgr.rows).toRect() &
        QRect(0, 0, bgr.cols, bgr.rows);
    if (pixels.isEmpty())
        return {};
    cv::Mat face = bgr(cv::Rect(pixels.x(), pixels.y(), pixels.width(), pixels.height())).clone();
    if (const int longest = std::max(face.cols, face.rows); longest > kMaxPortraitSide) {
        const double scale = static_cast<double>(kMaxPortraitSide) / longest;
        cv::Mat small;
        cv::resize(face, small, {std::max(1, cvRound(face.cols * scale)), std::max(1, cvRound(face.rows * scale))}, 0,
                   0, cv::INTER_AREA);
        face = small;
    }
    const QImage image(face.data, face.cols, face.rows, static_cast<qsizetype>(face.step), QImage::Format_BGR888);
    for (const int quality : kQualities) {
        QByteArray jpeg;
        QBuffer buffer(&jpeg);
        buffer.open(QIODevice::WriteOnly);
        if (image.save(&buffer, "JPEG", quality) && jpeg.size() <= kMaxFacePortraitBytes)
            return jpeg;
    }
    return {};
}

} // namespace rollcall
