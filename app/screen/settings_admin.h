#pragma once

#include "base/ask.h"
#include "screen/settings_state.h"

#include <functional>
#include <vector>

namespace rollcall::screen {

/// Puts new values into a copy of the view in effect.
using SettingsEdit = std::function<void(SettingsView&)>;

/// What the pages about settings ask for. Every call returns at once; a reply runs in the main thread, never after
/// `context` has died. Main thread.
class SettingsAdmin
{
public:
    virtual ~SettingsAdmin() = default;

    /// Stores each setting that `edit` changes, with an entry in the audit trail; only then is it in effect and in
    /// SettingsState. An error changed nothing. What is no setting (RecognitionSettings::restartNeeded, ...) is
    /// ignored.
    virtual void change(const SettingsEdit& edit, QObject* context, Reply<void> reply) = 0;
    /// Probes every device, which may take seconds.
    virtual void listCameras(QObject* context, Reply<std::vector<CameraChoice>> reply) = 0;
    /// Restarts the process in order; see SettingsState::restarting.
    virtual void restart() = 0;

protected:
    SettingsAdmin() = default;
    SettingsAdmin(const SettingsAdmin&) = default;
    SettingsAdmin& operator=(const SettingsAdmin&) = default;
};

} // namespace rollcall::screen
