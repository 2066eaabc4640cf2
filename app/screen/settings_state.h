#pragma once

#include "attendance/direction_policy.h"
#include "screen/ui_settings.h"

#include <QObject>
#include <QString>
#include <QStringList>

namespace rollcall::screen {

/// Which direction a punch gets.
enum class DirectionRule { Alternate, AlwaysIn, AlwaysOut, Ask, ByTime };

struct DoorSettings
{
    QString name;
    DirectionRule rule = DirectionRule::Alternate;
    int undoSeconds = 5;          ///< how long "Not me" is offered; 0: never
    bool timesConfigured = false; ///< ByTime follows the periods in the configuration file; otherwise noon
    friend bool operator==(const DoorSettings&, const DoorSettings&) = default;
};

struct CameraSettings
{
    QString source = QStringLiteral("auto");
    int rotation = 0; ///< 0, 90, 180, 270: clockwise
    bool mirror = false;
    friend bool operator==(const CameraSettings&, const CameraSettings&) = default;
};

/// Whether photos and screens held up to the camera are detected.
enum class AttackDetection { Off, Normal, Strict };

struct RecognitionSettings
{
    AttackDetection attackDetection = AttackDetection::Normal;
    double strangersShare = 0.0; ///< target FPIR of single pictures, 0..1
    bool thresholdGiven = false; ///< in the configuration file: the share has no effect
    bool restartNeeded = false;  ///< one of these is not in effect yet
    friend bool operator==(const RecognitionSettings&, const RecognitionSettings&) = default;
};

/// A camera that can be chosen.
struct CameraChoice
{
    QString source;
    QString name;
};

/// All that can be set on screen; in effect unless stated otherwise.
struct SettingsView
{
    DoorSettings door;
    CameraSettings camera;
    bool cameraGiven = false; ///< on the command line: another choice has no effect before a start without it
    RecognitionSettings recognition;
    QString zone;            ///< IANA name; empty: the system's
    QString timeServer;      ///< empty: the system's own
    int dayBoundaryHour = 4; ///< local hour at which an attendance day begins
    ThemeKind theme = ThemeKind::Dark;
    QString language; ///< BCP 47; empty: the system's
    QStringList languages;
    int volume = 70;              ///< 0 (mute) .. 100
    bool spoken = false;          ///< confirmations are spoken too
    bool spokenQuestions = false; ///< and what a person is asked to do
    bool receipt = false;         ///< confirmations show a QR code that proves the record
    bool setupDone = true;
    int setupStep = 0; ///< > 0: where an unfinished setup continues; see SetupView::Step
    QString problem;   ///< with the stored settings; one sentence
    friend bool operator==(const SettingsView&, const SettingsView&) = default;
};

/// What the pages about settings observe. The controller sets it. Main thread.
class SettingsState : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const SettingsView& view() const noexcept { return m_view; }
    [[nodiscard]] bool isRestarting() const noexcept { return m_restarting; }
    /// As its local date: at one in the morning the day before still runs.
    [[nodiscard]] QDate attendanceDay(const ClockReading& at) const
    {
        return rollcall::attendanceDay(at, m_view.dayBoundaryHour);
    }

    void set(const SettingsView& view)
    {
        if (m_view == view)
            return;
        m_view = view;
        Q_EMIT changed();
    }
    void setRestarting()
    {
        m_restarting = true;
        Q_EMIT restarting();
    }

Q_SIGNALS:
    void changed();
    void restarting();

private:
    SettingsView m_view;
    bool m_restarting = false;
};

} // namespace rollcall::screen
