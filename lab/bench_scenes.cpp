#include "lab/bench_scenes.h"

#include <opencv2/imgproc.hpp>

namespace rollcall {

namespace {

constexpr int kPeople = 3;
constexpr double kMiddle = 0.6; ///< share of the picture's width around its middle that is kept of each

FramePtr with(const Frame& original, cv::Mat picture)
{
    Frame frame = original;
    frame.bgr = std::move(picture);
    return std::make_shared<const Frame>(std::move(frame));
}

} // namespace

std::vector<FramePtr> sideBySide(const std::vector<FramePtr>& frames)
{
    std::vector<FramePtr> scenes;
    for (std::size_t i = 0; i < frames.size(); ++i) {
        const cv::Size size = frames[i]->bgr.size();
        cv::Mat scene(size, CV_8UC3, cv::Scalar(120, 130, 135));
        for (int person = 0; person < kPeople; ++person) {
            const cv::Mat& source =
                frames[(i + static_cast<std::size_t>(person) * frames.size() / kPeople) % frames.size()]->bgr;
            const int width = cvRound(kMiddle * source.cols);
            const cv::Mat middle = source.colRange((source.cols - width) / 2, (source.cols + width) / 2);
            const int left = person * size.width / kPeople;
            const int right = (person + 1) * size.width / kPeople;
            const int height = (right - left) * middle.rows / middle.cols;
            cv::resize(middle, scene(cv::Rect(left, size.height - height, right - left, height)),
                       {right - left, height}, 0, 0, cv::INTER_AREA);
        }
        scenes.push_back(with(*frames[i], scene));
    }
    return scenes;
}

std::vector<FramePtr> enlarged(const std::vector<FramePtr>& frames)
{
    std::vector<FramePtr> scenes;
    for (const FramePtr& frame : frames) {
        cv::Mat scene(720, 1280, CV_8UC3, cv::Scalar(120, 130, 135));
        const int width = frame->bgr.cols * scene.rows / frame->bgr.rows;
        cv::resize(frame->bgr, scene(cv::Rect((scene.cols - width) / 2, 0, width, scene.rows)), {width, scene.rows});
        scenes.push_back(with(*frame, scene));
    }
    return scenes;
}

} // namespace rollcall
