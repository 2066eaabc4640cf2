#pragma once

#include "screen/settings_state.h"

namespace rollcall::screen {

/// What the settings' screens ask for. Every call returns at once; what came of it is SettingsState's. Each change is
/// stored and goes into the audit trail before it is in effect. Main thread.
class SettingsRequests
{
public:
    virtual ~SettingsRequests() = default;

    virtual void setDoor(const QString& name, DirectionRule rule) = 0;
    /// IANA name; empty: the system's.
    virtual void setZone(const QString& iana) = 0;
    virtual void setTheme(ThemeKind theme) = 0;
    virtual void setLanguage(const QString& language) = 0;
    /// Those offered on the idle screen.
    virtual void setLanguages(const QStringList& languages) = 0;
    virtual void setVolume(int percent) = 0;
    virtual void setSpoken(bool spoken) = 0;
    virtual void setReceipt(bool shown) = 0;
    /// Asks every device; the answer is SettingsState::camerasListed.
    virtual void listCameras() = 0;
    virtual void setCamera(const CameraSettings& camera) = 0;

    /// These are in effect after a restart.
    virtual void setAttackDetection(AttackDetection mode) = 0;
    /// See RecognitionSettings::strangersShare.
    virtual void setStrangersShare(double share) = 0;

    /// The step at which the set-up goes on after a power cut.
    virtual void setSetupStep(int step) = 0;
    virtual void finishSetup() = 0;
    /// The program stops in order and begins anew: for what cannot be changed while it runs.
    virtual void restart() = 0;

protected:
    SettingsRequests() = default;
    SettingsRequests(const SettingsRequests&) = default;
    SettingsRequests& operator=(const SettingsRequests&) = default;
};

} // namespace rollcall::screen
