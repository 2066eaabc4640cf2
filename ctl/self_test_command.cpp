#include "base/records.h"
#include "cli/progress.h"
#include "ctl/camera_check.h"
#include "ctl/commands.h"
#include "vision/self_test.h"

#include <QJsonArray>
#include <QJsonObject>

#include <chrono>
#include <optional>

namespace rollcall::ctl {

namespace {

/// More punches in a month than any door has; the rate is then at least this.
constexpr int kMaxPunches = 1'000'000;

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
    ROLLCALL_TRY_ASSIGN(const auto punches,
                        store.ledger().between(now - std::chrono::hours{24} * Traffic::kDays, now, kMaxPunches));
    for (const Punch& punch : punches)
        traffic.facePunches += punch.facts.method == VerifyMethod::Face ? 1 : 0;
    return traffic;
}

QString similarity(double value)
{
    return QString::number(value, 'f', 3);
}

struct SelfTest : SelfTestReport
{
    std::optional<CameraCheck> camera;

    [[nodiscard]] bool isAllWell() const { return isWell() && (!camera || camera->isWell()); }
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
                    {QStringLiteral("well"), test.isAllWell()}};
    if (const auto fpir = test.fpir()) {
        all.insert(QStringLiteral("predicted_fpir"), *fpir);
        all.insert(QStringLiteral("wrong_matches_a_year_at_most"), *test.wrongMatchesAYear());
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
    out << "Threshold for this number of people: " << similarity(test.parameters.threshold);
    if (const auto fpir = test.fpir())
        out << "; of 1,000 single images of strangers, " << QString::number(*fpir * 1000, 'f', 1)
            << " would be false matches";
    out << '\n';
    if (found.people > 1) {
        out << "Highest stranger-like evidence among the people here: " << similarity(found.highestEvidence) << "; "
            << found.strangersNamed << " of " << found.templates << " templates would match another person\n";
    }
    if (const auto fpir = test.fpir())
        out << "False matches a year, at most: " << QString::number(*test.wrongMatchesAYear(), 'f', 1) << " ("
            << test.traffic.facePunches << " punches by face in 30 days, " << test.traffic.strangersPercent
            << " % as many strangers; a match needs several agreeing frames, so there will be fewer)\n";
    if (!found.alike.empty()) {
        out << "\nMost alike:\n";
        RecordWriter pairs(out, RecordFormat::Table,
                           {QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("similarity"),
                            QStringLiteral("meaning")});
        for (const AlikePair& pair : found.alike) {
            if (&pair != &found.alike.front() && !test.isLookalike(pair))
                break;
            pairs.add({pair.first.value(), pair.second.value(), similarity(pair.similarity),
                       test.isDouble(pair)      ? QStringLiteral("the same person twice?")
                       : test.isLookalike(pair) ? QStringLiteral("look-alikes: a larger margin is required")
                                                : QStringLiteral("told apart")});
        }
        pairs.finish();
    }
    if (!found.weak.empty()) {
        out << "\nToo weak to keep: enroll these people again\n";
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
    out << '\n' << (test.isAllWell() ? "No problems found.\n" : "Problems found.\n");
}

} // namespace

Result<Exit> runSelfTest(Context& context, const Arguments& arguments)
{
    ROLLCALL_TRY_ASSIGN(Session session, context.open({.engine = true}));
    const Embedder& embedder = *session.engine->embedder;
    ROLLCALL_TRY_ASSIGN(const auto templates, session.store->roster().templates(embedder.model()));
    ROLLCALL_TRY_ASSIGN(const Traffic traffic, trafficOf(context, *session.store, arguments));
    SelfTest test;
    {
        const SelfTestSetup setup{embedder.model(), embedder.dimension(), embedder.scale(), session.config.decision};
        std::optional<Progress> progress;
        static_cast<SelfTestReport&>(test) = rollcall::runSelfTest(setup, templates, traffic, [&](int done, int total) {
            if (!progress)
                progress.emplace(total);
            progress->show(done, QStringLiteral("people compared"));
            return true;
        });
    }
    if (arguments.has("camera")) {
        ROLLCALL_TRY_ASSIGN(test.camera, checkCamera(session.config, *session.engine, context.clock()));
    }
    if (arguments.has("json"))
        printJson(context, test);
    else
        printText(context, test);
    return test.isAllWell() ? Exit::Done : Exit::Failed;
}

} // namespace rollcall::ctl
