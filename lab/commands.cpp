#include "lab/commands.h"

namespace rollcall::lab {

const Program& program()
{
    static const Program rollcallLab{
        "rollcall-lab",
        "Measures recognition and attack detection, and replays recordings.",
        {
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
            {"eval",
             "--dataset DIR [--target PERCENT] [--json] [--curve FILE] ...",
             "measure recognition on pictures of known and unknown people",
             "DIR holds known/<person>/* and unknown/<person>/*. Of each known person some pictures are enrolled and "
             "the "
             "others are searched for,\n"
             "one picture a search; everybody unknown is searched for, too. Faces are found, embedded and compared as "
             "the "
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
             "CLIP is a recording of one person alone; without any the demo's are used. Each is shown from several "
             "starts, "
             "the person enrolled from "
             "another part\n"
             "of it, then as prints and screens made from it. DIR holds recordings of attacks; whoever they show is "
             "enrolled from them. Reports\n"
             "APCER and BPCER (ISO/IEC 30107-3) a kind. Without --answers nobody in a recording does what is asked, "
             "unless "
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
        },
    };
    return rollcallLab;
}

} // namespace rollcall::lab
