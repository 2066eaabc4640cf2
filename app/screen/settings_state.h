#pragma once

#include "screen/ui_settings.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace rollcall::screen {

/// Which way an entry counts.
enum class DirectionRule { Alternate, AlwaysIn, AlwaysOut, Ask, ByTime };

struct DoorSettings
{
    QString name;
    DirectionRule rule = DirectionRule::Alternate;
    int undoSeconds = 5;          ///< "Not me" can be touched; 0: there is no such button
    bool timesConfigured = false; ///< ByTime follows times of the configuration file; otherwise noon
    friend bool operator==(const DoorSettings&, const DoorSettings&) = default;
};

struct CameraSettings
{
    QString source = QStringLiteral("auto");
    int rotation = 0; ///< 0, 90, 180, 270: clockwise
    bool mirror = false;
    friend bool operator==(const CameraSettings&, const CameraSettings&) = default;
};

/// Whether the kiosk tells people from pictures and screens held up to its camera.
enum class AttackDetection { Off, Normal, Strict };

struct RecognitionSettings
{
    AttackDetection attackDetection = AttackDetection::Normal;
    double strangersShare = 0.0; ///< of single pictures of strangers: those that may be taken for somebody, 0..1
    bool thresholdGiven = false; ///< the configuration file fixes the threshold; the share has no effect
    bool restartNeeded = false;  ///< one of these is not in effect yet
    friend bool operator==(const RecognitionSettings&, const RecognitionSettings&) = default;
};

/// A camera that could be chosen.
struct CameraChoice
{
    QString source;
    QString name;
};

/// All that can be set on screen; in effect, where nothing else is said.
struct SettingsView
{
    DoorSettings door;
    CameraSettings camera;
    bool cameraGiven = false; ///< the command line says which camera; choosing another has no effect until it does not
    RecognitionSettings recognition;
    QString zone; ///< IANA name; empty: the system's
    ThemeKind theme = ThemeKind::Dark;
    QString language; ///< BCP 47; empty: the system's
    QStringList languages;
    int volume = 70;      ///< 0 (mute) .. 100
    bool spoken = false;  ///< confirmations are spoken too
    bool receipt = false; ///< confirmations show a QR code that proves the entry
    bool setupDone = true;
    int setupStep = 0; ///< > 0: the set-up was begun and goes on here; see SetupView::Step
    QString problem;   ///< of what was stored; a sentence
    friend bool operator==(const SettingsView&, const SettingsView&) = default;
};

/// What the settings' screens observe. The desk sets, widgets listen. Main thread.
class SettingsState : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const SettingsView& view() const noexcept { return m_view; }
    [[nodiscard]] bool isRestarting() const noexcept { return m_restarting; }

    void set(const SettingsView& view)
    {
        if (m_view == view)
            return;
        m_view = view;
        Q_EMIT changed();
    }
    void answerCameras(const std::vector<CameraChoice>& cameras) { Q_EMIT camerasListed(cameras); }
    /// A change could not be stored, and is not in effect: why.
    void refuse(const QString& sentence) { Q_EMIT refused(sentence); }
    void setRestarting()
    {
        m_restarting = true;
        Q_EMIT restarting();
    }

Q_SIGNALS:
    void changed();
    void camerasListed(const std::vector<rollcall::screen::CameraChoice>& cameras);
    void refused(const QString& sentence);
    void restarting();

private:
    SettingsView m_view;
    bool m_restarting = false;
};

} // namespace rollcall::screen
