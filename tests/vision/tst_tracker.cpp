#include "biometrics/tracker.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace rollcall;

namespace {

constexpr Milliseconds kFrame{33};

cv::Rect2f faceAt(float x, float y = 200, float side = 100)
{
    return {x - side / 2, y - side / 2, side, side};
}

MonotonicTime at(int frame)
{
    return MonotonicTime{} + frame * kFrame;
}

} // namespace

/// What must hold: one person keeps one identity while in view; no identity ever passes from one person to another.
class TestTracker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWalkingPersonKeepsOneIdentity()
    {
        Tracker tracker;
        std::set<TrackId> seen;
        // Half a face width per sighting: a person walks past at 1.5 m while the detector runs five times a second.
        for (int i = 0; i < 12; ++i)
            seen.insert(tracker.assign({faceAt(60.0F + 50.0F * static_cast<float>(i))}, at(5 * i)).tracks.at(0));
        QCOMPARE(seen.size(), std::size_t{1});
    }

    void aWalkIsFollowedFasterThanOneJumpAllows()
    {
        // 0.8 sides a sighting is beyond maximumJump from a standstill, but not for a person known to be moving.
        Tracker tracker;
        const TrackId first = tracker.assign({faceAt(100)}, at(0)).tracks.at(0);
        float x = 100;
        for (int i = 1; i < 10; ++i) {
            x += std::min(80.0F, 20.0F * static_cast<float>(i));
            QCOMPARE(tracker.assign({faceAt(x)}, at(3 * i)).tracks.at(0), first);
        }
    }

    void aShortDisappearanceIsBridgedAndALongOneIsNot()
    {
        Tracker tracker;
        const TrackId first = tracker.assign({faceAt(300)}, at(0)).tracks.at(0);
        QVERIFY(tracker.assign({}, at(5)).ended.empty());
        const auto back = tracker.assign({faceAt(310)}, at(14)); // 462 ms
        QCOMPARE(back.tracks.at(0), first);

        QVERIFY(tracker.assign({}, at(20)).ended.empty());
        const auto gone = tracker.assign({}, at(30)); // 528 ms unseen
        QCOMPARE(gone.ended, std::vector<TrackId>{first});
        QVERIFY(tracker.tracks().empty());
        QVERIFY(tracker.assign({faceAt(310)}, at(31)).tracks.at(0) != first);
    }

    void anEndedTrackIsNamedOnce()
    {
        Tracker tracker;
        const TrackId first = tracker.assign({faceAt(300)}, at(0)).tracks.at(0);
        std::vector<TrackId> ended;
        for (int i = 1; i < 60; ++i) {
            const auto now = tracker.assign({}, at(i));
            ended.insert(ended.end(), now.ended.begin(), now.ended.end());
        }
        QCOMPARE(ended, std::vector<TrackId>{first});
    }

    void aJumpIsAnotherFace()
    {
        Tracker tracker;
        const TrackId first = tracker.assign({faceAt(100)}, at(0)).tracks.at(0);
        QVERIFY(tracker.assign({faceAt(400)}, at(1)).tracks.at(0) != first);
        // The same place at half the size is another person farther back.
        const TrackId near = tracker.assign({faceAt(400, 200, 160)}, at(40)).tracks.at(0);
        QVERIFY(tracker.assign({faceAt(400, 200, 80)}, at(41)).tracks.at(0) != near);
    }

    void followingRefusesAJump()
    {
        Tracker tracker;
        const TrackId track = tracker.assign({faceAt(100)}, at(0)).tracks.at(0);
        QVERIFY(tracker.follow(track, faceAt(110), at(1)));
        QVERIFY(!tracker.follow(track, faceAt(300), at(2)));
        QCOMPARE(tracker.find(track)->box, faceAt(110));
        QVERIFY(!tracker.follow(TrackId{99}, faceAt(110), at(2)));
    }

    void neighborsKeepTheirIdentities()
    {
        // Two people cheek to cheek, swaying: nothing is ambiguous, no track may be lost.
        Tracker tracker;
        const auto first = tracker.assign({faceAt(200), faceAt(300)}, at(0)).tracks;
        for (int i = 1; i < 60; ++i) {
            const float sway = i % 8 < 4 ? 8.0F : -8.0F;
            // The detector's order is by score, not by place.
            const auto now = tracker.assign({faceAt(300 + sway), faceAt(200 - sway)}, at(i)).tracks;
            QCOMPARE(now.at(0), first.at(1));
            QCOMPARE(now.at(1), first.at(0));
        }
    }

    void crossingPeopleNeverSwap_data()
    {
        QTest::addColumn<float>("pixelsAFrame");
        QTest::addColumn<int>("lookEvery");
        QTest::addColumn<bool>("turnBack");
        QTest::newRow("slow") << 4.0F << 1 << false;
        QTest::newRow("slow, seldom looked at") << 4.0F << 5 << false;
        QTest::newRow("fast") << 15.0F << 1 << false;
        QTest::newRow("fast, seldom looked at") << 15.0F << 3 << false;
        // They meet and turn around: a constant-velocity model swaps them.
        QTest::newRow("turn back slow") << 4.0F << 1 << true;
        QTest::newRow("turn back fast") << 12.0F << 2 << true;
    }
    void crossingPeopleNeverSwap()
    {
        QFETCH(float, pixelsAFrame);
        QFETCH(int, lookEvery);
        QFETCH(bool, turnBack);
        Tracker tracker;
        std::set<TrackId> ofA;
        std::set<TrackId> ofB;
        const int frames = static_cast<int>(400 / pixelsAFrame);
        for (int i = 0; i <= frames; i += lookEvery) {
            float way = pixelsAFrame * static_cast<float>(i);
            if (turnBack && way > 200)
                way = 400 - way;
            const float a = 100 + way;
            const float b = 500 - way;
            std::vector<cv::Rect2f> boxes{faceAt(a)};
            const bool hidden = std::abs(a - b) < 45; // the detector's non-maximum suppression leaves the face in front
            if (!hidden)
                boxes.push_back(faceAt(b));
            const auto now = tracker.assign(boxes, at(i)).tracks;
            ofA.insert(now.at(0));
            if (!hidden)
                ofB.insert(now.at(1));
        }
        std::vector<TrackId> shared;
        std::set_intersection(ofA.begin(), ofA.end(), ofB.begin(), ofB.end(), std::back_inserter(shared));
        QVERIFY2(shared.empty(), "one identity was given to both people");
    }
};

QTEST_GUILESS_MAIN(TestTracker)
#include "tst_tracker.moc"
