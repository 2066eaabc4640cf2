#pragma once

#include <QColor>

#include <array>

// Every size, color and time of the interface. Widgets name a token; none has a figure of its own.
// Unit of length: dp = 1/160 inch at the configured density, so that 76 dp is at least 12 mm on every screen. A screen
// whose shorter side would be more than kMaxShortSide dp makes them larger: it is read from farther away.
namespace rollcall::ui::tokens {

inline constexpr double kDpPerInch = 160;
inline constexpr double kMaxShortSide = 1000; ///< a little more than 860 of the 10.1 inch screen this is designed on

// Spacing.
inline constexpr double kSpace4 = 4;
inline constexpr double kSpace8 = 8;
inline constexpr double kSpace12 = 12;
inline constexpr double kSpace16 = 16;
inline constexpr double kSpace24 = 24;
inline constexpr double kSpace32 = 32;
inline constexpr double kSpace48 = 48;

inline constexpr double kRadiusControl = 12;
inline constexpr double kRadiusCard = 24;
inline constexpr double kStroke = 2;
inline constexpr double kStrokeStrong = 5; ///< face brackets and rings: seen from 1.5 m

// Things to touch. A fingertip is 10 to 14 mm wide; 12 mm (75.6 dp) is the least that a hurried one hits.
inline constexpr double kTouch = 76;
inline constexpr double kRow = 80;
inline constexpr double kPinKey = 114;       ///< 18 mm
inline constexpr double kCorner = 96;        ///< the corner that opens the administration when held
inline constexpr double kTile = 96;          ///< icon above a word; the ways in without a face
inline constexpr double kChoiceHeight = 200; ///< In / Out at the door
inline constexpr double kIcon = 28;
inline constexpr double kIconLarge = 40;
inline constexpr double kIconHero = 120;
inline constexpr double kAvatar = 52;
inline constexpr double kRail = 132;
inline constexpr double kShape = 160; ///< the shape on a confirmation
inline constexpr double kShapeSmall = 44;
inline constexpr double kReceipt = 158; ///< 25 mm: what a phone reads from 30 cm, without the quiet zone
inline constexpr double kFormWidth = 720;
inline constexpr double kDetailWidth = 420;
inline constexpr double kDetailShare = 0.4; ///< of the page, where that is more
inline constexpr double kThumbnail = 112;
inline constexpr double kTwoPaneFrom = 1150; ///< width from which list and detail are side by side
inline constexpr double kCompactBelow = 640; ///< shorter side below which the type scale goes one step down

// Type. Step down for compact screens (7 inch). Name: capitals of 12 mm in Noto Sans (cap height 0.714 em) are 106 dp.
struct TypeSize
{
    double regular;
    double compact;
};
inline constexpr TypeSize kTypeName{108, 84};
inline constexpr TypeSize kTypeNameMin{54, 44}; ///< a long name shrinks to this before it is cut
inline constexpr TypeSize kTypeClock{220, 150};
inline constexpr TypeSize kTypeDisplay{72, 56};
inline constexpr TypeSize kTypeTitle{40, 33};
inline constexpr TypeSize kTypeHeading{28, 26};
inline constexpr TypeSize kTypeBody{22, 21};
inline constexpr TypeSize kTypeLabel{18, 18};

// Motion, milliseconds. A state shows at once; only its arrival is softened.
inline constexpr int kMotionQuick = 120;
inline constexpr int kMotionUsual = 160;
inline constexpr int kMotionShake = 200;
inline constexpr int kRingStep = 100; ///< a ring that runs down: smooth enough, and cheap over the live picture
inline constexpr int kHoldForAdmin = 1500;
inline constexpr int kQuestionTimeout = 10'000; ///< In or out?
inline constexpr int kBlinkFigure = 500;        ///< the drawing that shows how to blink
inline constexpr int kNoticeFor = 3500;         ///< a sentence takes longer to read than a name
inline constexpr int kPinIdle = 30'000;         ///< an untouched PIN pad goes back to the door
inline constexpr int kEntryIdle = 20'000;       ///< the same for a person's number and PIN: others want to pass
inline constexpr int kScanFor = 20'000;         ///< the camera looks for a code no longer than this

enum class Color {
    Background,
    Surface,
    Raised,
    Outline,
    Text,
    Muted,
    Info,
    In,
    Out,
    Warning,
    Danger,
    OnAccent, ///< text and glyphs on a surface filled with Info, In, Out, Warning or Danger
    Count
};
using Palette = std::array<QRgb, static_cast<std::size_t>(Color::Count)>;

inline constexpr Palette kDark{0xff0b1220, 0xff141c2b, 0xff1d2738, 0xff38465c, 0xfff4f7fb, 0xff9aa8bd,
                               0xff4da3ff, 0xff19c37d, 0xfff5a524, 0xffffc53d, 0xffff5a5f, 0xff0b1220};
inline constexpr Palette kLight{0xfff6f8fb, 0xffffffff, 0xffeef2f7, 0xffc3ccd9, 0xff0f1728, 0xff55617a,
                                0xff0b63ce, 0xff0e7a4e, 0xff9a5b00, 0xff8a6100, 0xffc3282e, 0xffffffff};
inline constexpr Palette kHighContrast{0xff000000, 0xff000000, 0xff000000, 0xffffffff, 0xffffffff, 0xffffffff,
                                       0xffffff00, 0xffffff00, 0xffffffff, 0xffffff00, 0xffffffff, 0xff000000};

/// Opacity of the shade behind words over the picture: enough for 4.5:1 over a white or a black picture.
inline constexpr double kScrimOpacity = 0.86;
/// Behind a form over the preview: motion there must not disturb reading.
inline constexpr double kSheetOpacity = 0.94;
inline constexpr double kPressedTint = 0.14;
inline constexpr double kDisabledOpacity = 0.42;

} // namespace rollcall::ui::tokens
