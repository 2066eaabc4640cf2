#include "cli/progress.h"
#include "lab/commands.h"
#include "lab/photo_evaluation.h"

#include <QFile>
#include <QSet>

namespace rollcall::lab {

namespace {

struct Row
{
    int photos = 0;
    int accepted = 0;
    int matching = 0; ///< of the accepted
};

QString percent(int part, int whole)
{
    return whole == 0 ? QStringLiteral("-") : QString::number(100.0 * part / whole, 'f', 1);
}

/// Markdown, for docs/recognition.md.
void print(QTextStream& out, const QString& name, const char* expected, const Row& row, bool isHarmless)
{
    const int right = isHarmless ? row.accepted : row.photos - row.accepted;
    out << "| " << name << " | " << expected << " | " << percent(right, row.photos) << " | "
        << percent(row.matching, row.accepted) << " |\n";
}

void printTable(QTextStream& out, const std::vector<PhotoOutcome>& outcomes, double threshold)
{
    std::vector<Row> rows(photoVariants().size());
    Row sums[2];
    QSet<QString> people;
    for (const PhotoOutcome& outcome : outcomes) {
        people.insert(outcome.person);
        for (Row* row : {&rows[outcome.variant], &sums[photoVariants()[outcome.variant].isHarmless ? 0 : 1]}) {
            ++row->photos;
            row->accepted += outcome.refusal.isEmpty() ? 1 : 0;
            row->matching += outcome.refusal.isEmpty() && outcome.similarity >= threshold ? 1 : 0;
        }
    }
    out << people.size() << " people\n\n| change | is to be | so, % | accepted ones that match the original, % |\n"
        << "|---|---|---|---|\n";
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const PhotoVariant& variant = photoVariants()[i];
        print(out, QString::fromLatin1(variant.name), variant.isHarmless ? "accepted" : "refused", rows[i],
              variant.isHarmless);
    }
    print(out, QStringLiteral("**all harmless**"), "accepted", sums[0], true);
    print(out, QStringLiteral("**all harmful**"), "refused", sums[1], false);
    const int accepted = sums[0].accepted + sums[1].accepted;
    out << "\nOf " << accepted << " accepted photos " << percent(sums[0].matching + sums[1].matching, accepted)
        << " % match their original.\n";
}

Status writeSigns(const QString& path, const std::vector<PhotoOutcome>& outcomes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::Io, QStringLiteral("%1 cannot be written: %2").arg(path, file.errorString()), path);
    QTextStream out(&file);
    for (const PhotoOutcome& outcome : outcomes) {
        out << outcome.person << '\t' << photoVariants()[outcome.variant].name << '\t' << outcome.similarity << '\t'
            << outcome.refusal;
        if (outcome.signs) {
            const PhotoSigns& signs = *outcome.signs;
            for (const double value : {signs.warmth, signs.midtones, signs.eyeShade, signs.length, signs.steadiness})
                out << '\t' << value;
        }
        out << '\n';
    }
    return {};
}

} // namespace

Result<Exit> runPhotos(Context& context, const Arguments& arguments)
{
    if (!arguments.has("dataset")) {
        context.error(QStringLiteral("photos needs --dataset"));
        return Exit::Usage;
    }
    PhotoEvaluationRequest request;
    request.directory = arguments.value("dataset");
    if (arguments.has("people"))
        request.people = arguments.value("people").toInt();
    request.isTuning = arguments.has("tuning");
    ROLLCALL_TRY_ASSIGN(const Config config, context.config());
    Progress progress(request.people);
    request.progress = [&progress](int done, int) { progress.show(done, {}); };
    ROLLCALL_TRY_ASSIGN(const auto outcomes, evaluatePhotos(request, config));
    progress.clear();
    if (arguments.has("signs")) {
        ROLLCALL_TRY(writeSigns(arguments.value("signs"), outcomes));
    }
    printTable(context.out(), outcomes, 0.5);
    return Exit::Done;
}

} // namespace rollcall::lab
