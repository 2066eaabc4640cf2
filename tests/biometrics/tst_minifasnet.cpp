#include "biometrics/engine_factory.h"
#include "biometrics/network.h"
#include "biometrics/opencv_engine.h"
#include "biometrics/real_media.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cmath>
#include <functional>

using namespace rollcall;
using namespace rollcall::test;

namespace {

constexpr int kSide = 80;
using Logits = std::array<float, 3>;

/// Inputs of 1x3x80x80 by their flat index, and what the published networks answer to them in PyTorch.
struct Reference
{
    const char* input;
    std::function<double(int)> value;
    Logits v2;
    Logits v1se;
};

const std::array<Reference, 3>& references()
{
    static const std::array<Reference, 3> all{{
        {"ramp", [](int i) { return i % 251; }, {-4.35791F, -2.31294F, 6.67273F}, {-2.93309F, 1.83074F, 1.10194F}},
        {"waves",
         [](int i) { return 127.5 + 127.5 * std::sin(0.013 * i) * std::cos(0.0007 * i); },
         {-6.69228F, -1.08421F, 7.77724F},
         {-4.41393F, 1.7109F, 2.70284F}},
        {"flat", [](int) { return 128; }, {-1.89289F, 0.40729F, 1.48557F}, {-1.20292F, 0.89198F, 0.31066F}},
    }};
    return all;
}

/// ln(p / (1 - p)) of class 1 of a softmax.
double oddsOfBonaFide(const Logits& logits)
{
    return logits[1] - std::log(std::exp(double{logits[0]}) + std::exp(double{logits[2]}));
}

/// The ramp as an image; every pixel repeated so often to the right and downwards.
cv::Mat rampImage(int timesWide, int timesHigh)
{
    cv::Mat image(kSide * timesHigh, kSide * timesWide, CV_8UC3);
    for (int y = 0; y < image.rows; ++y)
        for (int x = 0; x < image.cols; ++x)
            for (int c = 0; c < 3; ++c)
                image.at<cv::Vec3b>(y, x)[c] =
                    static_cast<uchar>(((c * kSide + y / timesHigh) * kSide + x / timesWide) % 251);
    return image;
}

QString publishedWeights()
{
    return qEnvironmentVariable("ROLLCALL_MINIFASNET",
                                QStringLiteral(ROLLCALL_SOURCE_DIR "/../shared/models/minifasnet"));
}

} // namespace

/// The published weights, converted by the project's tool, in the project's engine. Needs the weights: a folder named
/// by $ROLLCALL_MINIFASNET.
class TestMiniFasNet : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder; ///< the converted files
    static constexpr const char* kNeeds = "needs the published weights: name their folder in ROLLCALL_MINIFASNET";

    [[nodiscard]] Result<ModelStore> converted() const
    {
        return ModelStore::open(QStringLiteral(ROLLCALL_SOURCE_DIR "/models/manifest.toml"), m_folder.path());
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFileInfo::exists(publishedWeights() + QStringLiteral("/2.7_80x80_MiniFASNetV2.pth")) ||
            !QFileInfo::exists(publishedWeights() + QStringLiteral("/4_0_0_80x80_MiniFASNetV1SE.pth")))
            QSKIP(kNeeds);
        QProcess tool;
        tool.start(QStringLiteral("python3"),
                   {QStringLiteral(ROLLCALL_SOURCE_DIR "/tools/convert-minifasnet"), QStringLiteral("--from"),
                    publishedWeights(), QStringLiteral("--into"), m_folder.path()});
        QVERIFY(tool.waitForFinished(60'000));
        QVERIFY2(tool.exitStatus() == QProcess::NormalExit && tool.exitCode() == 0,
                 tool.readAllStandardError().constData());
    }

    /// Catches: a layer out of order, a wrongly folded normalization, and bytes that differ from the manifest's.
    void answersAsPublished_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("isV2");
        QTest::newRow("V2") << QStringLiteral("pad.minifasnet_v2") << true;
        QTest::newRow("V1SE") << QStringLiteral("pad.minifasnet_v1se") << false;
    }
    void answersAsPublished()
    {
        QFETCH(QString, role);
        QFETCH(bool, isV2);
        auto net = loadOnnx(*converted(), role);
        QVERIFY2(net, qPrintable(net ? QString() : net.error().message));
        for (const Reference& reference : references()) {
            const std::array<int, 4> shape{1, 3, kSide, kSide};
            cv::Mat input(4, shape.data(), CV_32F);
            for (int i = 0; i < 3 * kSide * kSide; ++i)
                input.ptr<float>()[i] = static_cast<float>(reference.value(i));
            net->setInput(input);
            const cv::Mat output = net->forward();
            QCOMPARE(output.total(), std::size_t{3});
            for (std::size_t i = 0; i < 3; ++i) {
                const float wanted = isV2 ? reference.v2[i] : reference.v1se[i];
                const float found = output.ptr<float>()[i];
                QVERIFY2(std::abs(found - wanted) < 1e-3F, qPrintable(QStringLiteral("%1: %2 instead of %3")
                                                                          .arg(QLatin1String(reference.input))
                                                                          .arg(double{found})
                                                                          .arg(double{wanted})));
            }
        }
    }

    /// The crop that the networks were trained with, on images whose right crop is the ramp of the reference. Catches:
    /// another factor, order of channels, scale of pixels or class; a square crop; a crop padded at the frame's edge.
    void cropsAsTrained()
    {
        const auto models = converted();
        const struct
        {
            Result<std::unique_ptr<LivenessScorer>> scorer;
            float face; ///< a box of this size has a crop of 80x80
            Logits logits;
        } networks[] = {{makeMiniFasNetV2(*models), kSide / 2.7F, references()[0].v2},
                        {makeMiniFasNetV1Se(*models), kSide / 4.0F, references()[0].v1se}};
        for (const auto& network : networks) {
            QVERIFY(network.scorer);
            const float face = network.face;
            const double wanted = oddsOfBonaFide(network.logits);
            const auto scoreAt = [&](const cv::Mat& part, const cv::Point& corner, const cv::Rect2f& box) {
                cv::Mat frame(360, 400, CV_8UC3, cv::Scalar(10, 200, 60));
                part.copyTo(frame(cv::Rect(corner, part.size())));
                return (*network.scorer)->bonaFideLogOdds(frame, box).value();
            };
            const cv::Mat square = rampImage(1, 1);
            const float start = (kSide - face) / 2;
            QVERIFY(std::abs(scoreAt(square, {100, 50}, {100 + start, 50 + start, face, face}) - wanted) < 1e-3);
            // A face twice as high as wide: its crop is squeezed.
            const cv::Mat tall = rampImage(1, 2);
            QVERIFY(std::abs(scoreAt(tall, {100, 50}, {100 + start, 50 + 2 * start, face, 2 * face}) - wanted) < 1e-3);
            // At the edges the crop is moved inwards.
            QVERIFY(std::abs(scoreAt(square, {0, 0}, {2, 1, face, face}) - wanted) < 1e-3);
            QVERIFY(std::abs(scoreAt(square, {320, 280}, {395 - face, 362 - face, face, face}) - wanted) < 1e-3);
        }
    }

    void hostileImagesAndBoxesAreErrors()
    {
        auto scorer = makeMiniFasNetV2(*converted());
        QVERIFY(scorer);
        const cv::Mat plain(120, 160, CV_8UC3, cv::Scalar::all(90));
        const float nan = std::numeric_limits<float>::quiet_NaN();
        for (const cv::Rect2f& box : {cv::Rect2f(0, 0, 0, 0), cv::Rect2f(nan, 0, 20, 20), cv::Rect2f(0, 0, 20, nan),
                                      cv::Rect2f(500, 0, 20, 20), cv::Rect2f(-1e30F, 0, 20, 20)})
            QVERIFY(!(*scorer)->bonaFideLogOdds(plain, box));
        QVERIFY(!(*scorer)->bonaFideLogOdds(cv::Mat(), {0, 0, 20, 20}));
        QVERIFY(!(*scorer)->bonaFideLogOdds(cv::Mat(40, 40, CV_8UC1, cv::Scalar::all(3)), {0, 0, 20, 20}));
        // Larger than the frame, or all of a frame of one pixel: an answer.
        QVERIFY((*scorer)->bonaFideLogOdds(plain, {-50, -50, 900, 700}));
        QVERIFY((*scorer)->bonaFideLogOdds(plain(cv::Rect(0, 0, 1, 1)), {0, 0, 1, 1}));
    }

    /// Present means used: catches a second opinion that is loaded but not heard, one that fails silently, and one that
    /// changes the kiosk where its file is absent.
    void secondOpinionIsTheMean()
    {
        const QStringList files = {QStringLiteral("fr_detect.onnx"),   QStringLiteral("fr_landmark.onnx"),
                                   QStringLiteral("sface.onnx"),       QStringLiteral("fr_feature.onnx"),
                                   QStringLiteral("fr_liveness.onnx"), QStringLiteral("fr_eye.onnx")};
        const cv::Mat frame = loadImage(mediaPath(QStringLiteral("franck_02045.jpg")));
        if (!haveModels(files) || frame.empty())
            QSKIP("needs models and stills: run models/fetch --media");
        for (const QString& file : files)
            QVERIFY(QFile::link(cachePath(QStringLiteral("models/") + file), m_folder.filePath(file)));
        const auto models = converted();
        const auto both = createFaceEngine({}, *models);
        QVERIFY2(both, qPrintable(both ? QString() : both.error().message));
        // V1SE has no weight in the manifest.
        QCOMPARE(both->liveness->scorer->model(), QStringLiteral("fr_liveness + minifasnet_v2"));
        const cv::Rect2f box = both->detector->detect(frame).value().front().box;
        const double first = makeFrLiveness(*models).value()->bonaFideLogOdds(frame, box).value();
        const double second = makeMiniFasNetV2(*models).value()->bonaFideLogOdds(frame, box).value();
        QVERIFY(std::abs(first - second) > 0.1);
        QVERIFY(std::abs(both->liveness->scorer->bonaFideLogOdds(frame, box).value() - (first + second) / 2) < 1e-9);

        QFile network(m_folder.filePath(QStringLiteral("minifasnet_v2.onnx")));
        const qint64 size = network.size();
        QVERIFY(network.resize(size - 1));
        const auto damaged = createFaceEngine({}, *models);
        QVERIFY(!damaged && damaged.error().message.contains(QStringLiteral("minifasnet_v2.onnx")));
        QVERIFY(network.remove());
        const auto alone = createFaceEngine({}, *models);
        QVERIFY(alone);
        QCOMPARE(alone->liveness->scorer->model(), QStringLiteral("fr_liveness"));
        QCOMPARE(alone->liveness->scorer->bonaFideLogOdds(frame, box).value(), first);
    }
};

QTEST_APPLESS_MAIN(TestMiniFasNet)
#include "tst_minifasnet.moc"
