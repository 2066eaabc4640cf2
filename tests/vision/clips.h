#pragma once

#include "attendance/roster.h"
#include "biometrics/engine_factory.h"
#include "capture/frame_source.h"
#include "vision/template_extractor.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <string>

// Real clips and models for the vision tests, found where models/fetch puts them.
namespace rollcall::test {

inline QString mediaPath(const QString& file)
{
    const QString cache = qEnvironmentVariable("ROLLCALL_CACHE", QDir::homePath() + QStringLiteral("/.cache/rollcall"));
    return cache + QStringLiteral("/media/") + file;
}

inline bool hasMedia(const QStringList& files)
{
    return std::all_of(files.begin(), files.end(),
                       [](const QString& file) { return QFileInfo::exists(mediaPath(file)); });
}

inline Result<FaceEngine> loadEngine()
{
    auto models = ModelStore::openDefault();
    return models ? createFaceEngine({}, *models) : Result<FaceEngine>(failure(models.error()));
}

/// Frames `from` .. `from + count - 1` (from 0) of a clip, in the 640x480 box.
inline std::vector<FramePtr> framesOf(const QString& path, std::size_t from, std::size_t count, const Clock& clock)
{
    SourceConfig config;
    config.uri = QStringLiteral("file:") + path;
    config.everyFrame = true;
    auto source = createFrameSource(config, clock);
    if (!source)
        return {};
    std::mutex mutex;
    std::condition_variable done;
    std::vector<FramePtr> frames;
    std::size_t seen = 0;
    bool isOver = false;
    (*source)->start({.onFrame =
                          [&](const FramePtr& frame) {
                              const std::lock_guard lock(mutex);
                              if (!isOver && seen++ >= from)
                                  frames.push_back(frame);
                              isOver = isOver || frames.size() == count;
                              done.notify_all();
                          },
                      .onState =
                          [&](SourceState state, const QString&) {
                              const std::lock_guard lock(mutex);
                              isOver = isOver || state == SourceState::Ended || state == SourceState::Lost;
                              done.notify_all();
                          }});
    {
        std::unique_lock lock(mutex);
        done.wait_for(lock, std::chrono::seconds(60), [&] { return isOver; });
    }
    (*source)->stop();
    return frames;
}

/// For QVERIFY2, which evaluates its message even when all is well.
template <class T> std::string why(const Result<T>& result)
{
    return result ? std::string() : result.error().message.toStdString();
}

/// A template of a still in the media folder.
inline Result<FaceTemplate> templateOf(FaceEngine& engine, const QString& person, const QString& file)
{
    const auto image = loadStill(mediaPath(file));
    if (!image)
        return failure(image.error());
    auto found = TemplateExtractor(engine, QualityLimits{}).extract(*image);
    if (!found)
        return failure(found.error().within(file));
    return FaceTemplate{.person = PersonId{person},
                        .model = engine.embedder->model(),
                        .embedding = std::move(found->embedding),
                        .quality = found->quality.score};
}

/// Everyone in the media folder except the two men.
inline QStringList portraits()
{
    return {QStringLiteral("audrey.jpg"),
            QStringLiteral("cage.jpg"),
            QStringLiteral("SeanConnery.jpg"),
            QStringLiteral("bieber_small.jpg"),
            QStringLiteral("bill-murray-snl_crop.jpg"),
            QStringLiteral("chuck_crop.jpg"),
            QStringLiteral("fragrance-George-Clooney-main_crop.jpg"),
            QStringLiteral("kim1_crop.jpg"),
            QStringLiteral("obama4_crop.jpg"),
            QStringLiteral("queen20_crop.jpg"),
            QStringLiteral("ri_1_crop.jpg"),
            QStringLiteral("walter2_crop.jpg")};
}

} // namespace rollcall::test

/// Skips the whole test program, visibly, when it lacks its input.
#define ROLLCALL_NEED_MEDIA(files)                                                                                     \
    do {                                                                                                               \
        if (!rollcall::test::hasMedia(files))                                                                          \
            QSKIP("the clips are not there: models/fetch --media gets them");                                          \
    } while (false)
