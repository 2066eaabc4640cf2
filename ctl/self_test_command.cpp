#include "cli/listing.h"
#include "cli/progress.h"
#include "ctl/camera_check.h"
#include "ctl/commands.h"
#include "ctl/self_test_findings.h"

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
    QJsonArray findings;
    for (const Finding& finding : findingsOf(test))
        findings.append(toJson(finding));
    QJsonObject all{{QStringLiteral("people"), test.gallery.people},
                    {QStringLiteral("templates"), test.gallery.templates},
                    {QStringLiteral("single_template"), test.gallery.single},
                    {QStringLiteral("threshold"), test.parameters.threshold},
                    {QStringLiteral("highest_evidence"), test.gallery.highestEvidence},
                    {QStringLiteral("strangers_named"), test.gallery.strangersNamed},
                    {QStringLiteral("alike"), pairs},
                    {QStringLiteral("weak"), weak},
                    {QStringLiteral("findings"), findings},
                    {QStringLiteral("face_punches_in_30_days"), test.traffic.facePunches},
                    {QStringLiteral("strangers_percent"), test.traffic.strangersPercent},
                    {QStringLiteral("well"), test.isAllWell()}};
    if (const auto fpir = test.fpir()) {
        all.insert(QStringLiteral("predicted_fpir"), *fpir);
        all.insert(QStringLiteral("wrong_matches_a_year_at_most"), *test.wrongMatchesAYear());
    }
    if (test.camera)
        all.insert(QStringLiteral("camera"), toJson(*test.camera));
    all.insert(QStringLiteral("attack_networks"),
               test.attackNetworks.isEmpty() ? QJsonValue() : QJsonValue(test.attackNetworks));
    context.out() << jsonText(all) << '\n';
}

/// Those that are problems by name, and the closest pair for comparison.
void printFindings(Context& context, const SelfTest& test)
{
    std::vector<Finding> findings = findingsOf(test);
    // The camera has its own sentences below.
    std::erase_if(findings, [](const Finding& finding) { return finding.kind == Finding::Kind::Camera; });
    if (findings.empty())
        return;
    context.out() << '\n';
    RecordWriter rows = cli::listing(context, {},
                                     {QStringLiteral("person"), QStringLiteral("name"), QStringLiteral("template"),
                                      QStringLiteral("other"), QStringLiteral("other_name"),
                                      QStringLiteral("similarity"), QStringLiteral("meaning")});
    for (const Finding& finding : findings)
        rows.add({finding.person.value(), finding.name, finding.number > 0 ? QJsonValue(finding.number) : QJsonValue(),
                  finding.other.value(), finding.otherName,
                  finding.similarity ? similarity(*finding.similarity) : QString(), finding.meaning()});
    rows.finish();
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
    out << "Attack detection: " << (test.attackNetworks.isEmpty() ? QStringLiteral("off") : test.attackNetworks)
        << '\n';
    printFindings(context, test);
    if (test.camera)
        out << '\n' << inWords(*test.camera) << '\n';
    out << '\n' << (test.isAllWell() ? "No problems found.\n" : "Problems found.\n");
}

/// One row for each, for programs.
void listFindings(Context& context, const Arguments& arguments, const SelfTest& test)
{
    RecordWriter rows =
        cli::listing(context, arguments,
                     {QStringLiteral("problem"), QStringLiteral("finding"), QStringLiteral("person"),
                      QStringLiteral("name"), QStringLiteral("template"), QStringLiteral("other"),
                      QStringLiteral("other_name"), QStringLiteral("similarity"), QStringLiteral("meaning")});
    for (const Finding& finding : findingsOf(test)) {
        const QJsonObject values = toJson(finding);
        rows.add({values[QStringLiteral("problem")], values[QStringLiteral("finding")],
                  values[QStringLiteral("person")], values[QStringLiteral("name")], values[QStringLiteral("template")],
                  values[QStringLiteral("other")], values[QStringLiteral("other_name")],
                  values[QStringLiteral("similarity")], values[QStringLiteral("meaning")]});
    }
    rows.finish();
}

} // namespace

Result<Exit> runSelfTest(Context& context, const Arguments& arguments)
{
    ROLLCALL_TRY_ASSIGN(Session session, context.open({.engine = true}));
    const Embedder& embedder = *session.engine->embedder;
    ROLLCALL_TRY_ASSIGN(const TemplateLoad load, session.store->roster().loadTemplates(embedder.model()));
    ROLLCALL_TRY_ASSIGN(const Traffic traffic, trafficOf(context, *session.store, arguments));
    SelfTest test;
    test.unreadable = load.unreadableOf;
    test.ofOtherModels = load.otherModelsOf;
    if (session.engine->liveness)
        test.attackNetworks = session.engine->liveness->scorer->model();
    {
        const SelfTestSetup setup{embedder.model(), embedder.dimension(), embedder.scale(), session.config.decision};
        std::optional<Progress> progress;
        static_cast<SelfTestReport&>(test) =
            rollcall::runSelfTest(setup, load.templates, traffic, [&](int done, int total) {
                if (!progress)
                    progress.emplace(total);
                progress->show(done, QStringLiteral("people compared"));
                return true;
            });
    }
    if (arguments.has("camera")) {
        ROLLCALL_TRY_ASSIGN(test.camera, checkCamera(session.config, *session.engine, context.clock()));
    }
    ROLLCALL_TRY(lookUpNames(session.store->roster(), test));
    if (arguments.has("json"))
        printJson(context, test);
    else if (recordFormat(arguments.value("format")) != RecordFormat::Table)
        listFindings(context, arguments, test);
    else
        printText(context, test);
    return test.isAllWell() ? Exit::Done : Exit::Failed;
}

} // namespace rollcall::ctl
