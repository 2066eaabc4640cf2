#include "cli/progress.h"
#include "lab/commands.h"
#include "lab/cover/cover_evaluation.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <map>

namespace rollcall::lab {

namespace {

/// How many of some faces were taken for covered.
struct Row
{
    QString name;
    int photos = 0;
    int found = 0; ///< a face was found in them
    int mouth = 0;
    int eyes = 0;

    void add(const CoverOutcome& outcome)
    {
        // What the kiosk would say: of a picture that is too dark or blurred, that.
        const FaceCover said = outcome.issue == QualityIssue::None ? outcome.cover : FaceCover::None;
        ++photos;
        found += outcome.faceFound ? 1 : 0;
        mouth += said == FaceCover::Mouth ? 1 : 0;
        eyes += said == FaceCover::Eyes ? 1 : 0;
    }
};

/// The score interval for a share (E. B. Wilson, Journal of the American Statistical Association 22, 1927), 95 %.
QString interval(int part, int whole)
{
    if (whole == 0)
        return QStringLiteral("-");
    constexpr double kZ = 1.96;
    const double share = static_cast<double>(part) / whole;
    const double scale = 1 + kZ * kZ / whole;
    const double middle = (share + kZ * kZ / (2 * whole)) / scale;
    const double half = kZ * std::sqrt(share * (1 - share) / whole + kZ * kZ / (4.0 * whole * whole)) / scale;
    return QStringLiteral("%1 to %2")
        .arg(QString::number(100 * std::max(middle - half, 0.0), 'f', 1),
             QString::number(100 * std::min(middle + half, 1.0), 'f', 1));
}

void print(QTextStream& out, const Row& row, int counted)
{
    out << "| " << row.name << " | " << row.photos << " | " << row.found << " | " << row.mouth << " | " << row.eyes
        << " | " << (row.photos > 0 ? QString::number(100.0 * counted / row.photos, 'f', 1) : QStringLiteral("-"))
        << " | " << interval(counted, row.photos) << " |\n";
}

/// Markdown, for docs/recognition.md.
void printTables(QTextStream& out, const std::vector<CoverOutcome>& outcomes)
{
    const auto& kinds = coverKinds();
    std::vector<Row> rows(kinds.size());
    Row sums[2][2]{{{QStringLiteral("**over the eyes**")}, {QStringLiteral("**over the eyes, kept aside**")}},
                   {{QStringLiteral("**over the mouth**")}, {QStringLiteral("**over the mouth, kept aside**")}}};
    Row plain{QStringLiteral("**uncovered**")};
    std::map<CoverLabel, Row> labeled{
        {CoverLabel::Glasses, {QStringLiteral("uncovered, glasses")}},
        {CoverLabel::Beard, {QStringLiteral("uncovered, beard or mustache")}},
        {CoverLabel::Sunglasses, {QStringLiteral("photographs with sunglasses")}},
        {CoverLabel::MouthCovered, {QStringLiteral("photographs with a hand at the mouth")}},
        {CoverLabel::Unclear, {QStringLiteral("photographs in between")}}};
    for (const CoverOutcome& outcome : outcomes) {
        if (outcome.kind) {
            const CoverKind& kind = kinds[*outcome.kind];
            rows[*outcome.kind].add(outcome);
            sums[kind.isMouth ? 1 : 0][kind.isKeptAside ? 1 : 0].add(outcome);
            continue;
        }
        bool isUncovered = true;
        for (const CoverLabel label : outcome.labels) {
            labeled[label].add(outcome);
            isUncovered = isUncovered && (label == CoverLabel::Glasses || label == CoverLabel::Beard);
        }
        if (isUncovered)
            plain.add(outcome);
    }
    const char* head =
        "| n | face found | mouth covered | eyes covered | %3 | 95 % interval |\n|---|---|---|---|---|---|---|\n";
    out << "| drawn " << QString::fromLatin1(head).replace(QStringLiteral("%3"), QStringLiteral("noticed, %"));
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        rows[i].name =
            QString::fromLatin1(kinds[i].name) + (kinds[i].isKeptAside ? QStringLiteral(" (aside)") : QString());
        print(out, rows[i], kinds[i].isMouth ? rows[i].mouth : rows[i].eyes);
    }
    for (const bool isMouth : {true, false}) {
        for (const Row& sum : sums[isMouth ? 1 : 0])
            print(out, sum, isMouth ? sum.mouth : sum.eyes);
    }
    out << "\n| as photographed "
        << QString::fromLatin1(head).replace(QStringLiteral("%3"), QStringLiteral("either, %"));
    print(out, plain, plain.mouth + plain.eyes);
    for (const auto& [label, row] : labeled)
        print(out, row, row.mouth + row.eyes);
}

Status writeSigns(const QString& path, const std::vector<CoverOutcome>& outcomes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::Io, QStringLiteral("%1 cannot be written: %2").arg(path, file.errorString()), path);
    QTextStream out(&file);
    for (const CoverOutcome& outcome : outcomes) {
        out << outcome.file << '\t' << (outcome.kind ? coverKinds()[*outcome.kind].name : "-") << '\t'
            << (outcome.kind ? static_cast<int>(*outcome.kind) : -1) << '\t' << (outcome.faceFound ? 1 : 0) << '\t'
            << static_cast<int>(outcome.issue) << '\t' << static_cast<int>(outcome.cover);
        for (const cv::Point2f& point : outcome.points)
            out << '\t' << point.x << '\t' << point.y;
        out << '\t' << outcome.box.x << '\t' << outcome.box.y << '\t' << outcome.box.width << '\t'
            << outcome.box.height;
        const CoverSigns& signs = outcome.signs;
        for (const double value : {signs.mouthEdges, signs.mouthLine, signs.lipColor, signs.lowerColor, signs.eyeSkin,
                                   signs.eyeColor, signs.eyeLines, outcome.evidence.mouth, outcome.evidence.eyes})
            out << '\t' << value;
        out << '\n';
    }
    return {};
}

} // namespace

Result<Exit> runCoverEval(Context& context, const Arguments& arguments)
{
    if (!arguments.has("known")) {
        context.error(QStringLiteral("cover-eval needs --known"));
        return Exit::Usage;
    }
    CoverEvaluationRequest request;
    request.directories = QStringList(arguments.value("known")) + arguments.positional;
    request.lists = arguments.value("lists");
    request.save = arguments.value("save");
    request.isTuning = arguments.has("tuning");
    if (arguments.has("people"))
        request.people = arguments.value("people").toInt();
    if (arguments.has("seed"))
        request.seed = arguments.value("seed").toUInt();
    ROLLCALL_TRY_ASSIGN(const Config config, context.config());
    std::unique_ptr<Progress> bar;
    request.progress = [&bar](int done, int total) {
        if (!bar)
            bar = std::make_unique<Progress>(total);
        bar->show(done, {});
    };
    ROLLCALL_TRY_ASSIGN(const auto outcomes, evaluateCovers(request, config));
    bar.reset();
    if (arguments.has("signs")) {
        ROLLCALL_TRY(writeSigns(arguments.value("signs"), outcomes));
    }
    printTables(context.out(), outcomes);
    return Exit::Done;
}

} // namespace rollcall::lab
