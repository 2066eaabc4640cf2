#pragma once

#include <opencv2/core/mat.hpp>

#include <QString>

#include <array>
#include <cstdint>
#include <vector>

namespace rollcall {

/// The image without its person: the surroundings are mirrored over them. For the room that a camera saw
/// before they came.
[[nodiscard]] cv::Mat withoutPerson(const cv::Mat& picture, const cv::Rect2f& face);

/// What is held up to the camera. ISO/IEC 30107-3 calls each a presentation attack instrument species and reports them
/// apart.
enum class AttackKind {
    PrintHeld,   ///< a still on paper with a white border, held in the hand before a room
    PrintBent,   ///< the same, bent about its upright axis as paper is to look round
    PrintFull,   ///< a still so near that it fills the picture
    PhotoHeld,   ///< a still on a phone or tablet with its bezel, held before a room
    PhotoFull,   ///< a still on a screen that fills the picture
    ScreenHeld,  ///< a recording on a phone or tablet with its bezel, held before a room
    ScreenFixed, ///< the same on a stand: nothing moves but what is shown
    ScreenFull,  ///< a recording on a screen that fills the picture
    CutHeld,     ///< a printed head, cut out along its outline, held before a room: no border, and the room is there
    CutBent,     ///< the same, bent to and fro as it is moved
    Worn,        ///< a picture printed on a shirt that is worn before a room
};
[[nodiscard]] const std::vector<AttackKind>& attackKinds();
/// As a report names it: "print-held".
[[nodiscard]] QString nameOf(AttackKind kind);

/// Renders an attack frame by frame from a recording of a person and a room. Not a camera: paper, screen and hand are
/// models, each with its parameters drawn from the seed. The same kind, seed and pictures give the same frames
/// everywhere.
class AttackRenderer
{
public:
    /// `room`: what is seen behind the instrument, any size.
    AttackRenderer(AttackKind kind, std::uint64_t seed, const cv::Mat& room, cv::Size size = {640, 480});
    /// The room before anything is held up, with the camera's noise.
    [[nodiscard]] cv::Mat emptyRoom(int index) const;
    /// Frame `index` (30 a second) with `source` (the recording's own frame; a still is the one of its first call)
    /// shown on the instrument. `face`: where the face is in `source`, so that it appears at a natural size.
    [[nodiscard]] cv::Mat render(const cv::Mat& source, const cv::Rect2f& face, int index);

private:
    struct Hand
    {
        double amplitude = 0;  ///< pixels
        double frequency[4]{}; ///< hertz
        double phase[4]{};
        double turn = 0; ///< degrees
        double lean = 0; ///< perspective, share of the side
    };
    [[nodiscard]] bool isPrint() const;
    [[nodiscard]] bool isStill() const;
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] bool isCut() const;
    /// How much of each pixel of the instrument is there, 0..255; empty: all of it.
    [[nodiscard]] cv::Mat outline(const cv::Size& size) const;
    [[nodiscard]] cv::Mat instrument(const cv::Mat& source, const cv::Rect2f& face);
    void paper(cv::Mat& shown) const;
    void screen(cv::Mat& shown, int index) const;
    void camera(cv::Mat& frame, int index) const;

    AttackKind m_kind;
    std::uint64_t m_seed;
    cv::Size m_size;
    cv::Mat m_room;
    cv::Mat m_still; ///< of a print or a photo
    cv::Rect2f m_stillFace;
    Hand m_hand;
    double m_faceSide = 0; ///< pixels in the rendered frame
    cv::Point2d m_middle;  ///< of the face in the rendered frame
    double m_gamma = 1;
    double m_contrast = 1;
    double m_warmth = 0;
    double m_moire = 0;                ///< amplitude, share of the brightness
    std::array<cv::Point2d, 3> m_grid; ///< cycles a pixel of the interference, one a color
    double m_flicker = 0;              ///< amplitude, share of the brightness
    double m_flickerRate = 0;          ///< bands a frame
    double m_glare = 0;                ///< brightness added in the middle of the glare, 0..255
    cv::Point2d m_glareAt;             ///< fractions of the instrument
    double m_bend = 0;                 ///< share of the width
    double m_noise = 0;                ///< standard deviation, gray levels
    double m_blur = 0;                 ///< pixels
};

} // namespace rollcall
