#include "cli/progress.h"
#include "lab/commands.h"
#include "lab/cover/cover_evaluation.h"

#include <QFile>

namespace rollcall::lab {

namespace {

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
    return Exit::Done;
}

} // namespace rollcall::lab
