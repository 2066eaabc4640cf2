#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

namespace rollcall::screen {

enum class ThemeKind { Dark, Light, HighContrast };

/// What the configuration says about the screen, in plain values.
struct UiSettings
{
    ThemeKind theme = ThemeKind::Dark;
    double dotsPerInch = 0;    ///< physical density; 0: what the screen reports. All sizes follow from it
    QSize screenSize;          ///< pixels; empty: the primary screen's. Chooses the type scale's step
    int idleAfterSeconds = 30; ///< without a face or a movement until the clock shows; 0: never
    int confirmationMilliseconds = 2500;
    bool reducedMotion = false;
    bool privacyBlur = false;     ///< blur the door's preview while no one is near
    int soundVolume = 70;         ///< 0 (mute) .. 100
    bool spoken = false;          ///< confirmations are spoken too
    bool spokenQuestions = false; ///< and what a person is asked to do
    QString language;             ///< BCP 47, e.g. "en", "ar"; empty: the system's
    QStringList languages;        ///< offered on the idle screen, BCP 47; fewer than two: none is
    bool mirrorPreview = true;    ///< people expect a mirror; the words and shapes over it are never mirrored
    int adminIdleSeconds = 120;   ///< without a touch until the administration locks itself
};

} // namespace rollcall::screen
