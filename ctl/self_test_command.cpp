#include "biometrics/gallery_check.h"
#include "biometrics/score_tail.h"
#include "ctl/camera_check.h"
#include "ctl/command.h"
#include "ctl/progress.h"
#include "ctl/records.h"
#include "vision/vision_worker.h"

#include <QJsonArray>
#include <QJsonObject>

#include <chrono>

namespace rollcall::ctl {

namespace {

constexpr int kTrafficDays = 30;
constexpr double kDaysAYear = 365.0;
/// More punches in a month than any door has; the rate is then at least this.
constexpr int kMostPunches = 1'000'000;
constexpr double kUsualStrangers = 1.0; ///< percent of those who stop at the door

struct Traffic
{
    int facePunches = 0; ///< in the last `kTrafficDays`
    double strangersPercent = kUsualStrangers;

    [[nodiscard]] double strangersAYear() const
    {
        return facePunches * (kDaysAYear / kTrafficDays) * strangersPercent / 100.0;
    }
};

Result<Traffic> trafficOf(Context& context, Store& store, const Arguments& arguments)
{
    Traffic traffic;
    if (arguments.has("strangers")) {
        bool isNumber = false;
        traffic.strangersPercent = arguments.value("strangers").toDouble(&isNumber);
        if (!isNumber || !(traffic.strangersPercent >= 0 && traffic.strangersPercent <= 100))
            return failure(ErrorCode::InvalidArgument, QStringLiteral("--strangers must be a number from 0 to 100"));
    }
    const WallTime now = context.clock().wall();
    const auto punches = store.ledger().between(now - std::chrono::hours{24} * kTrafficDays, now, kMostPunches);
    if (!punches)
        return failure(punches.error());
    for (const Punch& punch : *punches)
        traffic.facePunches += punch.facts.method == VerifyMethod::Face ? 1 : 0;
    return traffic;
}

QString similarity(double value)
{
    return QString::number(value, 'f', 3);
}

struct SelfTest
{
    GalleryFindings gallery;
    DecisionParameters parameters;
    SimilarityScale scale;
    Traffic traffic;
    std::optional<CameraCheck> camera;

    /// Share of single pictures of strangers that find somebody; nothing where the embedder has no model of it.
    [[nodiscard]] std::optional<double> fpir() const
    {
        if (!scale.tail)
            return std::nullopt;
        return predictedFpir(*scale.tail, gallery.people, parameters.threshold);
    }
    [[nodiscard]] int doubles() const
    {
        int count = 0;
        for (const AlikePair& pair : gallery.alike)
            count += pair.similarity >= scale.threshold ? 1 : 0;
        return count;
    }
    [[nodiscard]] bool isWell() const
    {
        return gallery.weak.empty() && doubles() == 0 && gallery.strangersNamed == 0 && (!camera || camera->isWell());
    }
};

void printJson(Context& context, const SelfTest& test)
{
    QJsonArray pairs;
    for (const AlikePair& pair : test.gallery.alike)
        pairs.append(QJsonObject{{QStringLiteral("first"), pair.first.value()},
                                 {QStringLiteral("second"), pair.second.value()},
                                 {QStringLiteral("similarity"), pair.similarity}});
    QJsonArray weak;
    for (const WeakTemplate& item : test.gallery.weak)
        weak.append(QJsonObject{{QStringLiteral("id"), item.person.value()},
                                {QStringLiteral("template"), item.number},
                                {QStringLiteral("own"), item.own},
                                {QStringLiteral("other"), item.other},
                                {QStringLiteral("nearest"), item.nearest.value()}});
    QJsonObject all{{QStringLiteral("people"), test.gallery.people},
                    {QStringLiteral("templates"), test.gallery.templates},
                    {QStringLiteral("single_template"), test.gallery.single},
                    {QStringLiteral("threshold"), test.parameters.threshold},
                    {QStringLiteral("highest_evidence"), test.gallery.highestEvidence},
                    {QStringLiteral("strangers_named"), test.gallery.strangersNamed},
                    {QStringLiteral("alike"), pairs},
                    {QStringLiteral("weak"), weak},
                    {QStringLiteral("face_punches_in_30_days"), test.traffic.facePunches},
                    {QStringLiteral("strangers_percent"), test.traffic.strangersPercent},
                    {QStringLiteral("well"), test.isWell()}};
    if (const auto fpir = test.fpir()) {
        all.insert(QStringLiteral("predicted_fpir"), *fpir);
        all.insert(QStringLiteral("wrong_matches_a_year_at_most"), *fpir * test.traffic.strangersAYear());
    }
    if (test.camera)
        all.insert(QStringLiteral("camera"), toJson(*test.camera));
    context.out() << jsonText(all) << '\n';
}

void printText(Context& context, const SelfTest& test)
{
    QTextStream& out = context.out();
    const GalleryFindings& found = test.gallery;
    out << "People: " << found.people << " with " << found.templates << " templates; " << found.single
        << " with only one\n";
    out << "Threshold for so many: " << similarity(test.parameters.threshold);
    if (const auto fpir = test.fpir())
        out << "; of 1,000 strangers, one picture each, " << QString::number(*fpir * 1000, 'f', 1)
            << " would be taken for somebody";
    out << '\n';
    if (found.people > 1) {
        out << "Highest stranger-like evidence among the people here: " << similarity(found.highestEvidence) << "; "
            << found.strangersNamed << " of " << found.templates << " templates would be taken for somebody else\n";
    }
    if (const auto fpir = test.fpir())
        out << "Wrong matches a year at most: " << QString::number(*fpir * test.traffic.strangersAYear(), 'f', 1)
            << " (" << test.traffic.facePunches << " punches by face in 30 days, " << test.traffic.strangersPercent
            << " % as many strangers; a wrong match needs several agreeing pictures, so there will be fewer)\n";
    if (!found.alike.empty()) {
        out << "\nMost alike:\n";
        RecordWriter pairs(out, RecordFormat::Table,
                           {QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("similarity"),
                            QStringLiteral("meaning")});
        for (const AlikePair& pair : found.alike) {
            if (&pair != &found.alike.front() && pair.similarity < test.scale.lookalike)
                break;
            pairs.add({pair.first.value(), pair.second.value(), similarity(pair.similarity),
                       pair.similarity >= test.scale.threshold   ? QStringLiteral("the same person twice?")
                       : pair.similarity >= test.scale.lookalike ? QStringLiteral("look alike: need a larger lead")
                                                                 : QStringLiteral("told apart")});
        }
        pairs.finish();
    }
    if (!found.weak.empty()) {
        out << "\nToo weak to keep: enrol these people again\n";
        RecordWriter weak(out, RecordFormat::Table,
                          {QStringLiteral("id"), QStringLiteral("template"), QStringLiteral("like_own"),
                           QStringLiteral("like_other"), QStringLiteral("other")});
        for (const WeakTemplate& item : found.weak)
            weak.add(
                {item.person.value(), item.number, similarity(item.own), similarity(item.other), item.nearest.value()});
        weak.finish();
    }
    if (test.camera)
        out << '\n' << inWords(*test.camera) << '\n';
    out << '\n' << (test.isWell() ? "All is well.\n" : "Not all is well.\n");
}

} // namespace

Result<Exit> runSelfTest(Context& context, const Arguments& arguments)
{
    Result<Session> session = context.open({.engine = true});
    if (!session)
        return failure(session.error());
    const Embedder& embedder = *session->engine->embedder;
    const auto templates = session->store->roster().templates(embedder.model());
    if (!templates)
        return failure(templates.error());
    const Result<Traffic> traffic = trafficOf(context, *session->store, arguments);
    if (!traffic)
        return failure(traffic.error());
    SelfTest test;
    test.traffic = *traffic;
    test.scale = embedder.scale();
    const auto gallery = Gallery::build(embedder.model(), embedder.dimension(), *templates);
    test.parameters = withScale(session->config.decision, test.scale, gallery->personCount());
    {
        Progress progress(gallery->personCount());
        test.gallery = examineGallery(*gallery, *templates, test.parameters,
                                      {test.scale.samePerson, test.scale.threshold}, [&](int done) {
                                          progress.show(done, QStringLiteral("people compared"));
                                          return true;
                                      });
    }
    if (arguments.has("camera")) {
        const Result<CameraCheck> camera = checkCamera(session->config, *session->engine, context.clock());
        if (!camera)
            return failure(camera.error());
        test.camera = *camera;
    }
    if (arguments.has("json"))
        printJson(context, test);
    else
        printText(context, test);
    return test.isWell() ? Exit::Done : Exit::Failed;
}

} // namespace rollcall::ctl
