#include "lab/photo_variants.h"

#include "lab/photo_files.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <random>

namespace rollcall::lab {

namespace {

constexpr int kGood = 92; ///< JPEG quality of cameras
constexpr int kPoor = 60;

QByteArray jpeg(const cv::Mat& bgr)
{
    return jpegOf(bgr, {.quality = kGood});
}

/// Turned clockwise about its middle, as large as needed to show all of it.
cv::Mat turned(const cv::Mat& bgr, double degrees)
{
    cv::Mat turn = cv::getRotationMatrix2D({bgr.cols / 2.0F, bgr.rows / 2.0F}, -degrees, 1.0);
    const cv::Rect2f box = cv::RotatedRect({}, cv::Size2f(bgr.size()), static_cast<float>(degrees)).boundingRect2f();
    turn.at<double>(0, 2) += box.width / 2.0 - bgr.cols / 2.0;
    turn.at<double>(1, 2) += box.height / 2.0 - bgr.rows / 2.0;
    cv::Mat result;
    cv::warpAffine(bgr, result, turn, cv::Size(cvRound(box.width), cvRound(box.height)), cv::INTER_LINEAR,
                   cv::BORDER_CONSTANT, cv::Scalar::all(128));
    return result;
}

template <int degrees> QByteArray turnedBy(const cv::Mat& bgr, int /*number*/)
{
    return jpeg(turned(bgr, degrees));
}

QByteArray cut(const QByteArray& file, int percent)
{
    return file.left(file.size() * percent / 100);
}
template <int percent> QByteArray jpegCut(const cv::Mat& bgr, int /*number*/)
{
    return cut(jpeg(bgr), percent);
}
template <int percent> QByteArray progressiveCut(const cv::Mat& bgr, int /*number*/)
{
    return cut(jpegOf(bgr, {.quality = kGood, .isProgressive = true}), percent);
}
template <int percent> QByteArray pngCut(const cv::Mat& bgr, int /*number*/)
{
    return cut(pngOf(bgr), percent);
}
template <int percent> QByteArray webpCut(const cv::Mat& bgr, int /*number*/)
{
    return cut(webpOf(bgr, false), percent);
}

cv::Mat scaled(const cv::Mat& bgr, double across, double down)
{
    cv::Mat result;
    cv::resize(bgr, result, {}, across, down, cv::INTER_AREA);
    return result;
}

cv::Mat gray(const cv::Mat& bgr)
{
    cv::Mat result;
    cv::cvtColor(bgr, result, cv::COLOR_BGR2GRAY);
    cv::cvtColor(result, result, cv::COLOR_GRAY2BGR);
    return result;
}

cv::Mat negative(const cv::Mat& bgr)
{
    cv::Mat result;
    cv::bitwise_not(bgr, result);
    return result;
}

cv::Mat cropped(const cv::Mat& bgr, double left, double top, double right, double bottom)
{
    const int x = cvRound(bgr.cols * left);
    const int y = cvRound(bgr.rows * top);
    return bgr(cv::Rect(x, y, bgr.cols - x - cvRound(bgr.cols * right), bgr.rows - y - cvRound(bgr.rows * bottom)))
        .clone();
}

/// Black and white: by one threshold, or dithered by diffusing the error (Floyd and Steinberg).
cv::Mat blackAndWhite(const cv::Mat& bgr, bool isDithered)
{
    cv::Mat level;
    cv::cvtColor(bgr, level, cv::COLOR_BGR2GRAY);
    level.convertTo(level, CV_32F);
    const double middle = cv::mean(level)[0];
    for (int y = 0; y < level.rows; ++y) {
        for (int x = 0; x < level.cols; ++x) {
            const float old = level.at<float>(y, x);
            const float now = old < (isDithered ? 128.0 : middle) ? 0.0F : 255.0F;
            level.at<float>(y, x) = now;
            if (!isDithered)
                continue;
            const auto pass = [&](int dx, int dy, float share) {
                if (x + dx >= 0 && x + dx < level.cols && y + dy < level.rows)
                    level.at<float>(y + dy, x + dx) += (old - now) * share / 16;
            };
            pass(1, 0, 7);
            pass(-1, 1, 3);
            pass(0, 1, 5);
            pass(1, 1, 1);
        }
    }
    level.convertTo(level, CV_8U);
    cv::cvtColor(level, level, cv::COLOR_GRAY2BGR);
    return level;
}

/// `count` bytes from a place in the middle half, as a bad card or a mangled transfer leaves them.
QByteArray overwritten(QByteArray file, int count, bool isNoise, int number)
{
    std::mt19937 random(static_cast<unsigned>(number));
    const qsizetype length = std::min<qsizetype>(count, file.size() / 8);
    const qsizetype at = file.size() / 4 + static_cast<qsizetype>(random() % static_cast<unsigned>(file.size() / 2));
    for (qsizetype i = at; i < at + length; ++i)
        file[i] = isNoise ? static_cast<char>(random() % 256) : '\0';
    return file;
}

/// An orientation that is not upright; all of them come in turn.
int orientationOf(int number)
{
    return 2 + number % 7;
}

} // namespace

const std::vector<PhotoVariant>& photoVariants()
{
    using Mat = const cv::Mat&;
    static const std::vector<PhotoVariant> variants{
        {"JPEG", true, [](Mat bgr, int) { return jpeg(bgr); }},
        {"JPEG, quality 60", true, [](Mat bgr, int) { return jpegOf(bgr, {.quality = kPoor}); }},
        {"JPEG, progressive", true,
         [](Mat bgr, int) { return jpegOf(bgr, {.quality = kGood, .isProgressive = true}); }},
        {"JPEG, gray", true, [](Mat bgr, int) { return jpegOf(bgr, {.quality = kGood, .colors = JpegColors::Gray}); }},
        {"JPEG, CMYK", true, [](Mat bgr, int) { return jpegOf(bgr, {.quality = kGood, .colors = JpegColors::Inks}); }},
        {"JPEG, EXIF orientation", true,
         [](Mat bgr, int number) {
             return withExif(jpeg(lying(bgr, orientationOf(number))), orientationOf(number), ExifPlace::First);
         }},
        {"PNG", true, [](Mat bgr, int) { return pngOf(bgr); }},
        {"PNG, EXIF orientation", true,
         [](Mat bgr, int number) {
             return withExif(pngOf(lying(bgr, orientationOf(number))), orientationOf(number), ExifPlace::First);
         }},
        {"PNG, EXIF orientation after the pixels", true,
         [](Mat bgr, int number) {
             return withExif(pngOf(lying(bgr, orientationOf(number))), orientationOf(number), ExifPlace::Last);
         }},
        {"WebP, lossy", true, [](Mat bgr, int) { return webpOf(bgr, false); }},
        {"WebP, lossless", true, [](Mat bgr, int) { return webpOf(bgr, true); }},
        {"WebP, EXIF orientation", true,
         [](Mat bgr, int number) {
             return withExif(webpOf(lying(bgr, orientationOf(number)), false), orientationOf(number), ExifPlace::Last);
         }},
        {"BMP", true, [](Mat bgr, int) { return bmpOf(bgr); }},
        {"half the size", true, [](Mat bgr, int) { return jpeg(scaled(bgr, 0.5, 0.5)); }},
        {"twice the size", true, [](Mat bgr, int) { return jpeg(scaled(bgr, 2, 2)); }},
        {"cropped by 10 % all around", true, [](Mat bgr, int) { return jpeg(cropped(bgr, 0.1, 0.1, 0.1, 0.1)); }},
        {"cropped by 15 % left and above", true, [](Mat bgr, int) { return jpeg(cropped(bgr, 0.15, 0.15, 0, 0)); }},
        {"turned by 10 degrees", true, turnedBy<10>},

        {"JPEG cut at 95 %", false, jpegCut<95>},
        {"JPEG cut at 80 %", false, jpegCut<80>},
        {"JPEG cut at 60 %", false, jpegCut<60>},
        {"JPEG cut at 40 %", false, jpegCut<40>},
        {"JPEG, progressive, cut at 90 %", false, progressiveCut<90>},
        {"JPEG, progressive, cut at 50 %", false, progressiveCut<50>},
        {"PNG cut at 60 %", false, pngCut<60>},
        {"WebP cut at 60 %", false, webpCut<60>},
        {"turned by 60 degrees", false, turnedBy<60>},
        {"turned by 90 degrees", false, turnedBy<90>},
        {"turned by 120 degrees", false, turnedBy<120>},
        {"turned by 150 degrees", false, turnedBy<150>},
        {"turned by 180 degrees", false, turnedBy<180>},
        {"turned by 225 degrees", false, turnedBy<225>},
        {"turned by 270 degrees", false, turnedBy<270>},
        {"negative", false, [](Mat bgr, int) { return jpeg(negative(bgr)); }},
        {"negative, gray", false, [](Mat bgr, int) { return jpeg(negative(gray(bgr))); }},
        {"black and white (1 bit)", false, [](Mat bgr, int) { return pngOf(blackAndWhite(bgr, false)); }},
        {"black and white, dithered", false, [](Mat bgr, int) { return pngOf(blackAndWhite(bgr, true)); }},
        {"black and white, dithered, as JPEG", false, [](Mat bgr, int) { return jpeg(blackAndWhite(bgr, true)); }},
        {"width squeezed by a third", false, [](Mat bgr, int) { return jpeg(scaled(bgr, 2.0 / 3, 1)); }},
        {"height squeezed by a third", false, [](Mat bgr, int) { return jpeg(scaled(bgr, 1, 2.0 / 3)); }},
        {"JPEG with noise inside", false,
         [](Mat bgr, int number) { return overwritten(jpeg(bgr), 2000, true, number); }},
        {"JPEG with zeros inside", false,
         [](Mat bgr, int number) { return overwritten(jpeg(bgr), 2000, false, number); }},
        {"JPEG, progressive, with noise inside", false,
         [](Mat bgr, int number) {
             return overwritten(jpegOf(bgr, {.quality = kGood, .isProgressive = true}), 2000, true, number);
         }},
        {"PNG with noise inside", false,
         [](Mat bgr, int number) { return overwritten(pngOf(bgr), 2000, true, number); }},
        {"WebP with noise inside", false,
         [](Mat bgr, int number) { return overwritten(webpOf(bgr, false), 2000, true, number); }},
    };
    return variants;
}

} // namespace rollcall::lab
