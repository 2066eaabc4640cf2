#include "ctl/commands.h"

#include "cli/listing.h"
#include "ctl/config_pages.h"

namespace rollcall::ctl {

namespace {

const Option kAllowLookalike{"allow-look-alike", nullptr,
                             "enroll although the face resembles that of another person enrolled"};
const Option kReplace{"replace", nullptr, "enroll although the face differs from the person's enrolled one"};

} // namespace

const Program& program()
{
    static const Program rollcallctl{
        "rollcallctl",
        "Manages a Rollcall kiosk's people, punches and settings.",
        {
            {"enroll",
             "--id ID [--name NAME] [--allow-look-alike] [--replace] FILE...",
             "enroll a person from photos",
             "FILE is a photo or short recording that shows only this person. Each must pass the kiosk's quality "
             "checks; unusable files\nare listed with the reason. The person's existing templates are replaced; "
             "without --name the existing name is kept.\nSucceeds if at least one file is usable. Files that do not "
             "show "
             "the same person as the others are left out.\nFails if the face resembles another person's, or differs "
             "from the one enrolled for this person; the options allow it.",
             {{"id", "ID", "identifier of the person, 1 to 64 characters"},
              {"name", "NAME", "name to show on screen"},
              kAllowLookalike,
              kReplace},
             1,
             -1,
             runEnroll,
             {{0, {}, "FILE"}}},
            {"import-people",
             "[--flat] [--allow-look-alike] [--replace] DIR",
             "enroll all people in a folder",
             "DIR contains one folder of photos per person, named after the person's identifier; with --flat it "
             "contains one photo\nper person, such as S001.jpg. Fails if any person got no template, after all others "
             "were enrolled.",
             {{"flat", nullptr, "the photos are in DIR itself: the name of a file is the person's identifier"},
              kAllowLookalike,
              kReplace},
             1,
             1,
             runImportPeople,
             {{1, {}, "DIR"}}},
            {"people",
             "[--format FORMAT] [--bom]",
             "list the people enrolled",
             "",
             {cli::formatOption(), cli::bomOption()},
             0,
             0,
             runPeople},
            {"person",
             "edit ID [--name NAME] [--id NEW] [--enabled yes|no] [--yes]",
             "correct a person's name or identifier without enrolling again",
             "The systems that receive people are informed. With --id, templates, card, code and margins move to the "
             "new "
             "identifier; a PIN\nmust be set again, and the punches recorded so far stay in the ledger under the old "
             "one. Asks first on a terminal; elsewhere\n--id needs --yes.",
             {{"name", "NAME", "the name to show on screen"},
              {"id", "NEW", "the new identifier, 1 to 64 characters"},
              {"enabled",
               "YES|NO",
               "no: recognized, but refused at the door",
               {QStringLiteral("yes"), QStringLiteral("no")}},
              {"yes", nullptr, "do not ask before the identifier is changed"}},
             2,
             2,
             runPerson,
             {{1, {QStringLiteral("edit")}}}},
            {"credential",
             "ID pin|card|code [--remove]",
             "assign a person a PIN, a card or a QR code, or remove it",
             "The value is read from standard input, to keep it out of the shell history: a PIN of 4 to 8 digits, a "
             "card number,\nor the text of a QR code (4 to 256 characters). For a PIN, prints the number to type "
             "before it.",
             {{"remove", nullptr, "remove it"}},
             2,
             2,
             runCredential,
             {{2, {QStringLiteral("pin"), QStringLiteral("card"), QStringLiteral("code")}}}},
            {"credentials",
             "[--format FORMAT]",
             "list who has a PIN, a card or a QR code",
             "For a PIN, with the number to type before it. The values themselves are never shown.",
             {cli::formatOption()},
             0,
             0,
             runCredentials},
            {"admin-pin",
             "--reset",
             "print a one-time code to choose a new administrator PIN",
             "For a PIN that was forgotten or lost: prints a code of 8 digits to enter at the kiosk in place of the "
             "PIN, after which\na new PIN is chosen. The code is valid once, for 60 minutes. Root or the owner of the "
             "data directory only.",
             {{"reset", nullptr, "print a new code; an older one is no longer valid"}},
             0,
             0,
             runAdminPin},
            {"forget",
             "ID [--yes]",
             "remove a person with every template, PIN, card and code",
             "Punches stay in the ledger under the identifier, without the name. On a terminal, shows who that is and "
             "asks first.",
             {{"yes", nullptr, "do not ask"}},
             1,
             1,
             runForget},
            {"punches",
             "[--since TIME] [--history] [--format FORMAT] [--bom]",
             "list punches, oldest first",
             "",
             {{"since", "TIME",
               "from this date (2026-05-04) or time (2026-05-04T08:00, local unless an offset is given)"},
              {"history", nullptr, "list their corrections, and who made them"},
              cli::formatOption(),
              cli::bomOption()},
             0,
             0,
             runPunches},
            {"outbox",
             "[--format FORMAT]",
             "show pending and rejected deliveries",
             "",
             {cli::formatOption()},
             0,
             0,
             runOutbox},
            {"connectors",
             "[--format FORMAT]",
             "list the systems that are connected",
             "With where each was configured, what it receives, how much is waiting for it, and why it cannot be used.",
             {cli::formatOption()},
             0,
             0,
             runConnectors},
            {"connector",
             "add KIND NAME KEY=VALUE... | list | test NAME | pause NAME | resume NAME | remove NAME",
             "connect, test, pause or remove a system",
             "add, remove: of the systems that are set at the kiosk, which must not be running. Secrets are read from "
             "standard input\n(KEY=-) or named by their file (KEY_file=FILE). What waits for a system that is removed "
             "is "
             "kept.\npause: nothing is sent to it, and what is for it is kept, until resume; a running kiosk follows "
             "within a second.\ntest: as far as being let in; exits with 1 and says what is wrong if it does not work. "
             "list: the same as connectors.",
             {cli::formatOption()},
             1,
             -1,
             runConnector,
             {{1,
               {QStringLiteral("add"), QStringLiteral("list"), QStringLiteral("test"), QStringLiteral("pause"),
                QStringLiteral("resume"), QStringLiteral("remove")}}}},
            {"device",
             "add NAME KEY=VALUE... | list | test NAME | remove NAME | scan NETWORK | codes [NAME] | match NAME CODE "
             "[PERSON]",
             "manage the devices on the wall whose records are collected",
             "add, test, remove: as `rollcallctl connector`, for a system of kind zkteco.\nlist: how each is: "
             "connected, last reading, serial number, users, records, difference of its clock in seconds, last "
             "error.\nscan: looks for devices in a network such as 192.0.2.0/24, on port 4370.\ncodes: every code "
             "that devices use, whom it means, how many records wait for it, and who has the same name.\nmatch: CODE "
             "of that device means PERSON from now on, and what has waited becomes punches; without PERSON it means "
             "the person of that identifier again.",
             {cli::formatOption()},
             1,
             -1,
             runDevice,
             {{1,
               {QStringLiteral("add"), QStringLiteral("list"), QStringLiteral("test"), QStringLiteral("remove"),
                QStringLiteral("scan"), QStringLiteral("codes"), QStringLiteral("match")}}}},
            {"retry",
             "ROW",
             "retry a rejected punch or change of a person",
             "ROW is the id shown by `rollcallctl outbox`: a number for a punch, P and a number for a person.",
             {},
             1,
             1,
             runRetry},
            {"send-people",
             "CONNECTOR",
             "send the people already enrolled to a system",
             "For a system that was connected after they were enrolled. CONNECTOR is its name in `rollcallctl outbox`. "
             "Those of whom a\nchange is waiting already are left as they are. Photos are not sent: the kiosk does not "
             "keep them.",
             {},
             1,
             1,
             runSendPeople},
            {"api",
             "[--format FORMAT]",
             "show the address of the kiosk's own API and the fingerprint of its certificate",
             "The SHA-256 fingerprint that the kiosk shows under System, for a program to pin. A certificate that the "
             "kiosk makes\nitself is there once the API was served for the first time; on this machine itself, it is "
             "served without one.",
             {cli::formatOption()},
             0,
             0,
             runApi},
            {"audit",
             "[--since DATE] [--limit N] [--format FORMAT] [--bom]",
             "show the audit trail, newest first",
             "Who did what and when, in the language of LANG or LC_MESSAGES. csv and json also have the stored kind "
             "and its details.",
             {{"since", "DATE", "from this day (2026-05-04) or time (2026-05-04T08:00) on"},
              {"limit", "N", "at most N lines (default 100)"},
              cli::formatOption(),
              cli::bomOption()},
             0,
             0,
             runAudit},
            {"verify-ledger",
             "[--head N:HASH] [--receipt TEXT]",
             "prove that no punch was changed, removed or added",
             "Exits with 0 if the whole chain is intact, otherwise with 1, naming the first faulty entry. Changes no "
             "file, and needs only\npermission to read. With --head, also checks an entry whose number and hash were "
             "noted earlier.\nWith "
             "--receipt, checks only the entry of a receipt from the door, and exits with 0 if it is unchanged, with 3 "
             "if it is in the\nledger but was corrected since, with 4 if there is no such entry, with 1 if it was "
             "changed in the file.",
             {{"head", "N:HASH", "a newest entry that this command or the log printed earlier"},
              {"receipt", "TEXT", "the text of the QR code, in quotes"}},
             0,
             0,
             runVerifyLedger},
            {"backup",
             "FILE [--force]",
             "copy the database to one file, also while the kiosk runs",
             "Copies everything as it is at one moment, checks the ledger in the copy, and gives it its name when it "
             "is "
             "complete and on\ndisk. Prints the number of punches and people in it, and the newest entry's number and "
             "hash. The template key and the\nconfiguration are not in it: see docs/backup.md for what else to "
             "keep and how to restore it.",
             {{"force", nullptr, "replace FILE if it exists"}},
             1,
             1,
             runBackup,
             {{1, {}, "FILE"}}},
            {"restore",
             "FILE [--from-another-kiosk] [--force] [--yes]",
             "put a backup in the place of the database",
             "The kiosk must be stopped. The backup is copied, brought to this version and checked record by record "
             "first; until that\nis done nothing changes. The database before is kept for 30 days, in set-aside beside "
             "it. What else was kept (the template\nkey, the configuration) has to be put back by hand: see "
             "docs/backup.md.",
             {{"from-another-kiosk", nullptr, "the backup was made on another kiosk, or this one has another disk"},
              {"force", nullptr, "although it lacks punches that this kiosk has confirmed, or its ledger has a fault"},
              {"yes", nullptr, "do not ask"}},
             1,
             1,
             runRestore,
             {{1, {}, "FILE"}}},
            {"key",
             "show | move-to-credential (--copy FILE | --no-copy) [--with KIND] | move-to-file",
             "keep the template key where only the kiosk's service gets it",
             "show: where it is, and whether it can be read. move-to-credential: encrypts it for this machine, with "
             "its "
             "TPM where there\nis one, so that it is not beside the data that it protects, and removes the file. A "
             "stolen disk then shows no faces, and a\nbackup can be used on another machine only with the copy. "
             "move-to-file: the way back. Root only; restart the kiosk after\neither.",
             {{"copy", "FILE", "first copy the key to FILE, to be kept elsewhere"},
              {"no-copy", nullptr, "there is a copy already"},
              {"with",
               "KIND",
               "encrypt with the machine's own key, its TPM, or both",
               {QStringLiteral("auto"), QStringLiteral("host"), QStringLiteral("tpm2"), QStringLiteral("host+tpm2")}},
              {"credential", "FILE", "encrypt to FILE; the service must then name it"}},
             1,
             1,
             runKey,
             {{1, {QStringLiteral("show"), QStringLiteral("move-to-credential"), QStringLiteral("move-to-file")}}}},
            {"config",
             "check [FILE] | show [KEY] | example | reference | kinds [--format FORMAT]",
             "check a configuration, show the effective one, or print one with all defaults",
             "check: validates FILE (or the file named with --config, or the default file) and every connector's table "
             "as the kiosk would, and\nprints every error with its line and key.\nshow: the effective values, and "
             "whether each was set at the kiosk, in the configuration file, or is the default; with KEY\nonly that "
             "one.\nexample: a file with every key, its default and its meaning, and a sample table for each kind of "
             "connector.\nreference: the same as Markdown tables. kinds: the kinds of connectors and what they "
             "do.\nWith --format, all but example print rows instead.",
             {cli::formatOption()},
             1,
             2,
             runConfig,
             {{1,
               {QStringLiteral("check"), QStringLiteral("show"), QStringLiteral("example"), QStringLiteral("reference"),
                QStringLiteral("kinds")}},
              {2, {}, "FILE", "check"},
              {2, configKeys(), "KEY", "show"}}},
            {"self-test",
             "[--camera] [--strangers PERCENT] [--json | --format FORMAT]",
             "predict recognition errors for the people enrolled here",
             "Compares all people with each other: look-alikes, people enrolled twice, templates too weak to keep, how "
             "close strangers may\ncome, and the false matches a year to expect at this door's traffic. Names everyone "
             "concerned. Exits with 1 if it finds\nproblems. With --format csv or json: only the findings, one a row.",
             {{"camera", nullptr, "also check the camera's image, light and frame rate; the kiosk must not be running"},
              {"strangers", "PERCENT", "strangers who stop at the door per hundred punches (default 1)"},
              {"json", nullptr, "everything as one JSON object"},
              cli::formatOption()},
             0,
             0,
             runSelfTest},
        },
        "rollcall-lab",
        {
            {"bench", "measure recognition on this machine"},
            {"eval", "measure recognition on photos of known and unknown people"},
            {"pad-eval", "measure how well attacks with pictures and screens are detected"},
            {"replay", "show what the kiosk would decide on a recording"},
        },
    };
    return rollcallctl;
}

} // namespace rollcall::ctl
