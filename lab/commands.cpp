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
             "Runs the kiosk's pipeline, and dlib's HOG, landmarks and ResNet on every frame, on the same frames. Then "
             "the kiosk with three faces, at 1280x720, and a search among many people.",
             {{"json", nullptr, "figures as JSON"},
              {"clip", "FILE", "a recording of one person instead of the demo's"},
              {"seconds", "N", "approximate duration of the comparison in seconds, 1 to 3600 (default 60)"},
              {"people", "N", "size of the gallery to search, 0 to 100000 (default 10000)"}},
             0,
             0,
             runBenchCommand},
            {"cover-eval",
             "--known DIR [--lists DIR] [--tuning] [--people N] [--signs FILE] [--save DIR] [DIR...]",
             "measure whether masks and sunglasses are noticed",
             "Each DIR contains a folder of photos per person. Masks, scarves, hands and sunglasses of several kinds "
             "are "
             "drawn on each person's first usable photo.\nPrints a table in Markdown: how many of each kind are "
             "noticed, "
             "and how many uncovered faces are taken for covered ones. The limits were chosen on every second person, "
             "whom only --tuning measures. Nothing is stored.",
             {{"known", "DIR", "the folder of photos"},
              {"lists", "DIR", "lists of file names: glasses.txt, beards.txt, sunglasses.txt, mouths.txt, unclear.txt"},
              {"tuning", nullptr, "the people that the limits were chosen on, instead of the others"},
              {"people", "N", "number of people, spread over all (default: all)"},
              {"seed", "N", "seed of the covers drawn (default 1)"},
              {"signs", "FILE", "also write what was measured on each photo, as tab-separated values"},
              {"save", "DIR", "also write the pictures drawn"}},
             0,
             -1,
             runCoverEval},
            {"eval",
             "--dataset DIR [--target PERCENT] [--json] [--curve FILE] ...",
             "measure recognition on photos of known and unknown people",
             "DIR contains known/<person>/* and unknown/<person>/*. For each known person some photos are enrolled and "
             "the others searched for,\none photo per search; all unknown people are searched for too. Faces are "
             "detected, embedded and compared as in the kiosk, and\nthe threshold is the one the kiosk would use for "
             "this number of people. Nothing is stored.",
             {{"dataset", "DIR", "the folder of photos"},
              {"templates", "K", "photos enrolled per person (default 3)"},
              {"draws", "N", "number of random draws to average (default 8)"},
              {"seed", "N", "seed of the first draw (default 1)"},
              {"first", nullptr, "enroll the first K photos by name instead"},
              {"gallery", "N", "enroll only N of the known people, drawn at random"},
              {"enrol-strangers", "N", "also enroll N of the unknown people; the others stay strangers"},
              {"target", "PERCENT", "target FPIR in percent (default: target_fpir)"},
              {"gates", nullptr, "skip photos that the kiosk's quality checks would refuse"},
              {"json", nullptr, "everything as one JSON object"},
              {"curve", "FILE", "write a chart of FPIR against FNIR as PNG"}},
             0,
             0,
             runEval},
            {"pad-eval",
             "[--attacks DIR] [--variants N] [--kinds NAMES] [--offsets N] [--answers] [--strict] [--room-unknown] "
             "[--seed N] [--json] "
             "[CLIP...]",
             "measure how well photo and screen attacks are detected",
             "CLIP is a recording of a single person; the default is the demo's recordings. Each is shown from several "
             "starts, with the person enrolled from another\npart of it, then as synthetic prints and screens. DIR "
             "contains recordings of attacks; the people they show are enrolled from them. Reports\nAPCER and BPCER "
             "(ISO/IEC 30107-3) per kind. Without --answers, people in recordings respond to challenges only by "
             "chance.",
             {{"attacks", "DIR", "a folder of recorded attacks"},
              {"variants", "N", "number of synthetic attacks (default 216)"},
              {"kinds", "NAMES", "only these kinds, separated by commas (default: all)"},
              {"answers", nullptr, "people respond to challenges, with movements from elsewhere in their recording"},
              {"strict", nullptr, "ask everybody"},
              {"room-unknown", nullptr, "the camera has not seen its room before"},
              {"offsets", "N", "starts per recording (default 20)"},
              {"seed", "N", "seed of the synthetic attacks (default 1)"},
              {"json", nullptr, "one JSON object per line"}},
             0,
             -1,
             runPadEval},
            {"photos",
             "--dataset DIR [--people N] [--tuning] [--signs FILE]",
             "measure which changes of a photo an enrollment accepts",
             "DIR contains a folder of photos per person. Each person's first usable photo is changed in many ways, "
             "harmless and harmful ones, and enrolled as the kiosk would.\nPrints a table in Markdown. The limits of "
             "the "
             "checks were chosen on every second person, whom only --tuning measures. Nothing is stored.",
             {{"dataset", "DIR", "the folder of photos"},
              {"people", "N", "number of people (default 100)"},
              {"tuning", nullptr, "the people that the limits were chosen on, instead of the others"},
              {"signs", "FILE", "also write what was measured on each photo, as tab-separated values"}},
             0,
             0,
             runPhotos},
            {"replay",
             "CLIP [--strict] [--room CLIP] [--json]",
             "show what the kiosk would decide on a recording, what it would ask, and why nothing was decided",
             "Runs every frame through the pipeline against the people enrolled; records no punch. A recording answers "
             "a question by chance only.",
             {{"strict", nullptr, "ask everybody"},
              {"room", "CLIP", "first let the camera see its room: a recording without people, 4 s at least"},
              {"json", nullptr, "one JSON object per line: the decisions, the tracks without one, then a summary"}},
             1,
             1,
             runReplay},
        },
    };
    return rollcallLab;
}

} // namespace rollcall::lab
