#include "ctl/commands.h"

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

} // namespace

const Program& program()
{
    static const Program rollcallctl{
        "rollcallctl",
        "Looks after a Rollcall kiosk's people, punches and settings.",
        {
            {"enroll",
             "--id ID [--name NAME] FILE...",
             "enroll a person from pictures",
             "FILE is a picture, or a short recording, that shows this person alone. Each must pass the quality checks "
             "of "
             "the kiosk;\n"
             "what cannot be used is listed with the reason. Templates the person had are replaced, a name without "
             "--name "
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
             "What it is comes from standard input, so that it is in no history of commands: a PIN of 4 to 8 digits, "
             "the "
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
            {"audit",
             "[--since DATE] [--limit N] [--format FORMAT]",
             "show the audit trail, newest first",
             "Who did what and when, in the language of LANG or LC_MESSAGES. csv and json also have the stored kind "
             "and its details.",
             {{"since", "DATE", "from this day (2026-05-04) on"},
              {"limit", "N", "at most N lines (default 100)"},
              kFormat},
             0,
             0,
             runAudit},
            {"verify-ledger",
             "[--receipt TEXT]",
             "prove that no punch was changed, removed or added",
             "Ends with 0 when the whole chain is sound, with 1 and the first entry at fault when it is not.\n"
             "With --receipt looks at the one entry that a receipt of the door is of, and ends with 0 when it stands "
             "unchanged, with 3 when it\n"
             "stands and was corrected since, with 4 when there is no such entry, with 1 when it was changed in the "
             "file.",
             {{"receipt", "TEXT", "what the QR code on the screen said, in quotes"}},
             0,
             0,
             runVerifyLedger},
            {"config",
             "check [FILE] | show | example | reference | kinds",
             "check a configuration, show the one in effect, or print one with all defaults",
             "check: reads FILE (or what --config names, or the default file) and every connector's table as the kiosk "
             "would.\n"
             "show: what the kiosk works with, and for each value whether it was set at the kiosk, in the "
             "configuration "
             "file, or "
             "is the default.\n"
             "example: a file with every key, its default and what it means, and a table of each kind of connector to "
             "start from. reference: the same as Markdown tables. kinds: the kinds of connectors and what they do.",
             {},
             1,
             2,
             runConfig},
            {"self-test",
             "[--camera] [--strangers PERCENT] [--json]",
             "what errors to expect of the people enrolled here",
             "Compares everybody with everybody: who looks alike, who is enrolled twice, which templates are too weak "
             "to "
             "keep, "
             "how near strangers\n"
             "may come, and how many wrong matches a year that makes at this door's traffic. Ends with 1 when "
             "something is "
             "not "
             "well.",
             {{"camera", nullptr,
               "look at the camera's picture, light and rate as well; the kiosk must not be running"},
              {"strangers", "PERCENT", "strangers who stop at the door, as many in a hundred punches (default 1)"},
              {"json", nullptr, "everything as one JSON object"}},
             0,
             0,
             runSelfTest},
        },
        "rollcall-lab",
        {
            {"bench", "measure recognition on this machine"},
            {"eval", "measure recognition on pictures of known and unknown people"},
            {"pad-eval", "measure how well attacks with pictures and screens are detected"},
            {"replay", "show what the kiosk would decide on a recording"},
        },
    };
    return rollcallctl;
}

} // namespace rollcall::ctl
