#include "ctl/command.h"

namespace rollcall::ctl {

namespace {

const Option kFormat{"format",
                     "FORMAT",
                     "table (default), csv or json (one object a line)",
                     {QStringLiteral("table"), QStringLiteral("csv"), QStringLiteral("json")}};
const Option kFormatWithoutCsv{"format",
                               "FORMAT",
                               "table (default) or json (one object a line)",
                               {QStringLiteral("table"), QStringLiteral("json")}};

/// "a, b or c".
QString alternatives(QStringList words)
{
    const QString last = words.takeLast();
    return words.join(QStringLiteral(", ")) + QStringLiteral(" or ") + last;
}

} // namespace

const std::vector<Option>& globalOptions()
{
    static const std::vector<Option> options{
        {"data-dir", "DIR", "people and punches in DIR instead of the configured place"},
        {"config", "FILE", "read FILE instead of /etc/rollcall/rollcall.toml"},
        {"models", "DIR", "look for the face models in DIR"},
        {"help", nullptr, "show this text"},
        {"version", nullptr, "show the version"},
    };
    return options;
}

const std::vector<Command>& commands()
{
    static const std::vector<Command> table{
        {"enroll",
         "--id ID [--name NAME] FILE...",
         "enroll a person from pictures",
         "FILE is a picture, or a short recording, that shows this person alone. Each must pass the quality checks of "
         "the kiosk;\n"
         "what cannot be used is listed with the reason. Templates the person had are replaced, a name without --name "
         "is kept.\n"
         "Succeeds when at least one file could be used. Warns when files do not look like one person, or like "
         "somebody else.",
         {{"id", "ID", "identifier of the person, 1 to 64 characters"}, {"name", "NAME", "name to show on screen"}},
         1,
         -1,
         runEnroll},
        {"import-people",
         "DIR",
         "enroll everybody below a folder",
         "DIR holds one folder for each person, named as the person's identifier, with pictures in it.\n"
         "Fails when somebody got no template, after everybody else was enrolled.",
         {},
         1,
         1,
         runImportPeople},
        {"people", "[--format FORMAT]", "list who is enrolled", "", {kFormat}, 0, 0, runPeople},
        {"credential",
         "ID pin|card|code [--remove]",
         "give a person a PIN, a card or a QR code, or take it away",
         "What it is comes from standard input, so that it is in no history of commands: a PIN of 4 to 8 digits, the "
         "number of a card,\n"
         "the text of a QR code (4 to 256 characters). For a PIN, prints the number to type before it.",
         {{"remove", nullptr, "take it away"}},
         2,
         2,
         runCredential},
        {"forget",
         "ID",
         "remove a person, every template, PIN, card and code",
         "Punches stay in the ledger under the identifier, without the name.",
         {},
         1,
         1,
         runForget},
        {"punches",
         "[--since TIME] [--history] [--format FORMAT]",
         "list punches, oldest first",
         "",
         {{"since", "TIME",
           "from this day (2026-05-04) or moment (2026-05-04T08:00, local unless an offset is given) on"},
          {"history", nullptr, "list what was corrected about them, and who did it"},
          kFormat},
         0,
         0,
         runPunches},
        {"outbox",
         "[--format FORMAT]",
         "show what waits for delivery and what was refused",
         "",
         {kFormatWithoutCsv},
         0,
         0,
         runOutbox},
        {"retry",
         "ROW",
         "deliver a refused punch again",
         "ROW is the number that `rollcallctl outbox` shows.",
         {},
         1,
         1,
         runRetry},
        {"verify-ledger",
         "[--receipt TEXT]",
         "prove that no punch was changed, removed or added",
         "Ends with 0 when the whole chain is sound, with 1 and the first entry at fault when it is not.\n"
         "With --receipt looks at the one entry that a receipt of the door is of, and ends with 0 when it stands "
         "unchanged, with 3 when it\n"
         "stands and was corrected since, with 4 when there is no such entry, with 1 when it was changed in the file.",
         {{"receipt", "TEXT", "what the QR code on the screen said, in quotes"}},
         0,
         0,
         runVerifyLedger},
        {"config",
         "check [FILE] | show | example | reference | kinds",
         "check a configuration, show the one in effect, or print one with all defaults",
         "check: reads FILE (or what --config names, or the default file) and every connector's table as the kiosk "
         "would.\n"
         "show: what the kiosk works with, and for each value whether it was set at the kiosk, in the configuration "
         "file, or "
         "is the default.\n"
         "example: a file with every key, its default and what it means, and a table of each kind of connector to "
         "start "
         "from. reference: the same as Markdown tables. kinds: the kinds of connectors and what they do.",
         {},
         1,
         2,
         runConfig},
        {"bench",
         "[--json] [--clip FILE] [--seconds N] [--people N]",
         "measure recognition on this machine",
         "On the same frames, in the same run: the kiosk's pipeline, and dlib's HOG, landmarks and ResNet on every "
         "frame. Then the kiosk with three faces, at 1280x720, and the search among many people.",
         {{"json", nullptr, "figures as JSON"},
          {"clip", "FILE", "a recording of one person instead of the demo's"},
          {"seconds", "N", "measure the comparison for about so long, 1 to 3600 (default 60)"},
          {"people", "N", "search among so many, 0 to 100000 (default 10000)"}},
         0,
         0,
         runBenchCommand},
        {"self-test",
         "[--camera] [--strangers PERCENT] [--json]",
         "what errors to expect of the people enrolled here",
         "Compares everybody with everybody: who looks alike, who is enrolled twice, which templates are too weak to "
         "keep, "
         "how near strangers\n"
         "may come, and how many wrong matches a year that makes at this door's traffic. Ends with 1 when something is "
         "not "
         "well.",
         {{"camera", nullptr, "look at the camera's picture, light and rate as well; the kiosk must not be running"},
          {"strangers", "PERCENT", "strangers who stop at the door, as many in a hundred punches (default 1)"},
          {"json", nullptr, "everything as one JSON object"}},
         0,
         0,
         runSelfTest},
        {"eval",
         "--dataset DIR [--target PERCENT] [--json] [--curve FILE] ...",
         "measure recognition on pictures of known and unknown people",
         "DIR holds known/<person>/* and unknown/<person>/*. Of each known person some pictures are enrolled and the "
         "others are searched for,\n"
         "one picture a search; everybody unknown is searched for, too. Faces are found, embedded and compared as the "
         "kiosk does, and the\n"
         "threshold is the one the kiosk would use for so many people. Nothing is stored.",
         {{"dataset", "DIR", "the folder of pictures"},
          {"templates", "K", "pictures that each person is enrolled with (default 3)"},
          {"draws", "N", "random choices of them that are averaged (default 8)"},
          {"seed", "N", "of the first choice (default 1)"},
          {"first", nullptr, "enroll with the first K by name instead"},
          {"gallery", "N", "enroll N of the known people only, drawn at random"},
          {"enrol-strangers", "N", "enroll N of the unknown people as well; the others stay strangers"},
          {"target", "PERCENT", "strangers taken for somebody that the threshold aims at (default: target_fpir)"},
          {"gates", nullptr, "leave out pictures that the kiosk's quality checks would refuse"},
          {"json", nullptr, "everything as one JSON object"},
          {"curve", "FILE", "a picture of FPIR against FNIR, PNG"}},
         0,
         0,
         runEval},
        {"pad-eval",
         "[--attacks DIR] [--variants N] [--kinds NAMES] [--offsets N] [--answers] [--strict] [--seed N] [--json] "
         "[CLIP...]",
         "measure how well attacks with pictures and screens are told from people",
         "CLIP is a recording of one person alone; without any the demo's are used. Each is shown from several starts, "
         "the person enrolled from "
         "another part\n"
         "of it, then as prints and screens made from it. DIR holds recordings of attacks; whoever they show is "
         "enrolled from them. Reports\n"
         "APCER and BPCER (ISO/IEC 30107-3) a kind. Without --answers nobody in a recording does what is asked, unless "
         "by chance.",
         {{"attacks", "DIR", "a folder of recorded attacks"},
          {"variants", "N", "attacks to make (default 216)"},
          {"kinds", "NAMES", "make these kinds only, separated by commas (default: all)"},
          {"answers", nullptr, "whoever is asked answers, as their recording shows them doing it elsewhere"},
          {"strict", nullptr, "ask everybody"},
          {"offsets", "N", "starts in each recording (default 20)"},
          {"seed", "N", "another seed makes other attacks (default 1)"},
          {"json", nullptr, "one JSON object a line"}},
         0,
         -1,
         runPadEval},
        {"replay",
         "CLIP [--json]",
         "show what the kiosk would decide on a recording",
         "Every frame goes through the pipeline against the people enrolled; no punch is written.",
         {{"json", nullptr, "one JSON object a line: the decisions, then a summary"}},
         1,
         1,
         runReplay},
    };
    return table;
}

Exit runCommand(const Command& command, Context& context, const Arguments& arguments)
{
    for (const Option& option : command.options) {
        if (!option.choices.isEmpty() && arguments.has(option.name) &&
            !option.choices.contains(arguments.value(option.name))) {
            context.error(
                QStringLiteral("--%1 must be %2").arg(QString::fromLatin1(option.name), alternatives(option.choices)));
            return Exit::Usage;
        }
    }
    const Result<Exit> exit = command.run(context, arguments);
    context.out().flush();
    if (!exit)
        context.error(exit.error());
    return exit.value_or(Exit::Failed);
}

} // namespace rollcall::ctl
