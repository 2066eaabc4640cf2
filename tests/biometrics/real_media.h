#pragma once

#include "biometrics/model_manifest.h"
#include "capture/frame_source.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QSemaphore>

#include <mutex>
#include <vector>

namespace rollcall::test {

inline QString cachePath(const QString& below)
{
    const QString cache = qEnvironmentVariable("ROLLCALL_CACHE", QDir::homePath() + QStringLiteral("/.cache/rollcall"));
    return cache + u'/' + below;
}

inline QString mediaPath(const QString& name)
{
    return cachePath(QStringLiteral("media/") + name);
}

inline Result<ModelStore> cachedModels()
{
    return ModelStore::open(QStringLiteral(ROLLCALL_SOURCE_DIR "/models/manifest.toml"),
                            cachePath(QStringLiteral("models")));
}

inline bool haveModels(const QStringList& files)
{
    for (const QString& file : files)
        if (!QFileInfo::exists(cachePath(QStringLiteral("models/") + file)))
            return false;
    return true;
}

/// A still as BGR; empty when it cannot be read.
inline cv::Mat loadImage(const QString& path)
{
    QImage image(path);
    if (image.isNull())
        return {};
    image = image.convertToFormat(QImage::Format_BGR888);
    return cv::Mat(image.height(), image.width(), CV_8UC3, image.bits(), static_cast<std::size_t>(image.bytesPerLine()))
        .clone();
}

/// Every `step`-th frame of a recording, in its own size; empty when it cannot be played within a minute.
inline std::vector<cv::Mat> clipFrames(const QString& path, std::uint64_t step)
{
    SystemClock clock;
    SourceConfig config;
    config.uri = QStringLiteral("file:") + path;
    config.everyFrame = true;
    Result<std::unique_ptr<FrameSource>> source = createFrameSource(config, clock);
    if (!source)
        return {};
    std::mutex mutex;
    std::vector<cv::Mat> frames;
    QSemaphore ended;
    (*source)->start({[&](FramePtr frame) {
                          if ((frame->sequence - 1) % step != 0)
                              return;
                          const std::lock_guard lock(mutex);
                          frames.push_back(frame->bgr.clone());
                      },
                      [&](SourceState state, const QString&) {
                          if (state == SourceState::Ended || state == SourceState::Lost)
                              ended.release();
                      }});
    constexpr int kPatience = 60'000;
    const bool played = ended.tryAcquire(1, kPatience);
    (*source)->stop();
    const std::lock_guard lock(mutex);
    return played ? frames : std::vector<cv::Mat>();
}

} // namespace rollcall::test
