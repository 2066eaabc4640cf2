// What the camera remembers of the room, on rooms that are drawn here.
#include "vision/scene_memory.h"

#include <QObject>
#include <QTest>

#include <opencv2/imgproc.hpp>

using namespace rollcall;

namespace {

const cv::Rect2f kFace(260, 160, 120, 160);
constexpr int kLook = 500; ///< milliseconds

cv::Mat room(std::uint64_t seed)
{
    cv::Mat noise(480, 640, CV_8UC3);
    cv::RNG(seed).fill(noise, cv::RNG::UNIFORM, 0, 256);
    cv::GaussianBlur(noise, noise, {}, 6);
    cv::normalize(noise, noise, 30, 210, cv::NORM_MINMAX);
    return noise;
}

cv::Mat seen(const cv::Mat& room, std::uint64_t index)
{
    cv::Mat noise(room.size(), CV_8UC3);
    cv::RNG(index + 100).fill(noise, cv::RNG::NORMAL, 4, 3);
    cv::Mat frame = room + noise;
    return frame;
}

cv::Mat shifted(const cv::Mat& picture, double x)
{
    cv::Mat moved;
    cv::warpAffine(picture, moved, cv::Matx23d(1, 0, x, 0, 1, 0), picture.size(), cv::INTER_LINEAR, cv::BORDER_REFLECT);
    return moved;
}

cv::Mat withPerson(cv::Mat frame)
{
    cv::rectangle(frame, cv::Rect(200, 120, 240, 360), cv::Scalar(60, 90, 140), -1);
    return frame;
}

class Camera
{
public:
    void look(const cv::Mat& frame, int times = 1)
    {
        const cv::Mat twice[] = {seen(frame, 1), seen(frame, 2)};
        for (int i = 0; i < times; ++i) {
            m_at += kLook;
            m_memory.observe(twice[i % 2], now());
        }
    }
    void pass(int milliseconds) { m_at += milliseconds; }
    [[nodiscard]] bool isKnown() const { return m_memory.isKnown(now()); }
    [[nodiscard]] std::optional<double> replaced(const cv::Mat& frame,
                                                 const std::vector<cv::Rect2f>& faces = {kFace}) const
    {
        return m_memory.replaced(frame, faces, now());
    }

private:
    [[nodiscard]] MonotonicTime now() const { return MonotonicTime{Milliseconds{1000 + m_at}}; }
    SceneMemory m_memory;
    int m_at = 0;
};

} // namespace

class TestSceneMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonLeavesTheRoomAsItWas()
    {
        Camera camera;
        camera.look(room(1), 8);
        const auto same = camera.replaced(withPerson(seen(room(1), 5)));
        QVERIFY(same);
        QVERIFY2(*same < 0.1, qPrintable(QString::number(*same)));
        cv::Mat dim;
        room(1).convertTo(dim, -1, 0.6, 15); // the blinds are drawn
        const auto darker = camera.replaced(withPerson(dim));
        QVERIFY(darker);
        QVERIFY2(*darker < 0.1, qPrintable(QString::number(*darker)));
        QVERIFY(*camera.replaced(withPerson(shifted(room(1), 4))) < 0.2); // a door slams
    }

    void aScreenBringsItsOwnRoom()
    {
        Camera camera;
        camera.look(room(1), 8);
        const auto other = camera.replaced(withPerson(room(2)));
        QVERIFY(other);
        QVERIFY2(*other > 0.9, qPrintable(QString::number(*other)));
        QVERIFY(*camera.replaced(cv::Mat(480, 640, CV_8UC3, cv::Scalar(90, 90, 90))) > 0.9);
    }

    void othersWhoStandThereDoNotHideTheRoom()
    {
        Camera camera;
        camera.look(room(1), 8);
        cv::Mat two = withPerson(seen(room(1), 5));
        cv::rectangle(two, cv::Rect(450, 100, 190, 380), cv::Scalar(150, 80, 60), -1);
        const cv::Rect2f second(500, 140, 90, 120);
        QVERIFY(*camera.replaced(two, {kFace, second}) < 0.1);
        QVERIFY(*camera.replaced(two, {kFace}) > 0.1); // a person who is not detected
    }

    void nothingIsSaidBeforeTheRoomIsKnown()
    {
        Camera camera;
        QVERIFY(!camera.replaced(room(1)));
        camera.look(room(1), 4);
        QVERIFY(!camera.replaced(room(2)));
    }

    void aCameraInTheHandHasNoRoom()
    {
        Camera camera;
        for (int i = 0; i < 40; ++i)
            camera.look(shifted(room(1), 25.0 * i));
        QVERIFY(!camera.replaced(room(2)));
    }

    void anEmptyRoomOnAScreenIsNotTakenForTheRoom()
    {
        Camera camera;
        camera.look(room(1), 8);
        camera.look(room(2), 40); // twenty seconds
        QVERIFY(*camera.replaced(withPerson(room(2))) > 0.9);
        camera.look(room(1), 2);
        camera.look(room(2), 90); // and again: the first try counts no more
        QVERIFY(*camera.replaced(withPerson(room(2))) > 0.9);
    }

    void aKioskThatWasMovedLearnsItsRoom()
    {
        Camera camera;
        camera.look(room(1), 8);
        camera.look(room(2), 140);
        QVERIFY(*camera.replaced(withPerson(room(2))) < 0.1);
        QVERIFY(*camera.replaced(withPerson(room(1))) > 0.9);
    }

    void anOldMemorySaysNothing()
    {
        Camera camera;
        camera.look(room(1), 8);
        camera.pass(31 * 60 * 1000);
        QVERIFY(!camera.replaced(room(2)));
    }

    void aPlainWallIsKnownByItsColor()
    {
        Camera bare;
        const cv::Mat wall(480, 640, CV_8UC3, cv::Scalar::all(120));
        bare.look(wall, 10);
        QVERIFY(*bare.replaced(withPerson(wall.clone())) < 0.1);
        QVERIFY(*bare.replaced(withPerson(cv::Mat(480, 640, CV_8UC3, cv::Scalar::all(80)))) < 0.1); // it has got dark
        QVERIFY(*bare.replaced(withPerson(cv::Mat(480, 640, CV_8UC3, cv::Scalar(160, 110, 70)))) > 0.9);
    }

    void aFaceThatFillsTheViewHidesTheRoom()
    {
        const cv::Size vga(640, 480);
        QVERIFY(!SceneMemory::isHiddenBy(kFace, vga));
        QVERIFY(!SceneMemory::isHiddenBy({220, 90, 200, 320}, vga)); // half a meter away
        QVERIFY(SceneMemory::isHiddenBy({150, 10, 340, 460}, vga));
        QVERIFY(SceneMemory::isHiddenBy({450, 30, 1020, 1380}, {1920, 1440})); // the same for another camera
        Camera camera;
        QVERIFY(!camera.isKnown());
        camera.look(room(1), 8);
        QVERIFY(camera.isKnown());
        camera.pass(31 * 60 * 1000);
        QVERIFY(!camera.isKnown());
    }

    void whatCannotBeComparedSaysNothing()
    {
        Camera camera;
        camera.look(room(1), 8);
        QVERIFY(!camera.replaced(room(2), {{0, 0, 640, 480}})); // nothing beside the face
        QVERIFY(!camera.replaced(room(2)(cv::Rect(0, 0, 480, 480))));
        for (const cv::Rect2f& box : {cv::Rect2f(-1e6F, -1e6F, 10, 10), cv::Rect2f(700, 500, 1e6F, 1e6F)})
            QVERIFY(camera.replaced(room(1), {box}).value_or(0) <= 1);
    }
};

QTEST_GUILESS_MAIN(TestSceneMemory)
#include "tst_scene_memory.moc"
