#pragma once

#include "base/ask.h"
#include "base/secret.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <optional>

namespace rollcall::screen {

enum class AccessStage {
    Locked,
    NeedsFirstPin, ///< a new kiosk, or a recovery code was entered: a PIN is chosen
    NeedsCode,     ///< the PIN is lost: only a recovery code opens
    Checking,
    Wrong,
    LockedOut,
    Open
};

/// How far the way into the administration is open.
struct AccessView
{
    AccessStage stage = AccessStage::Locked;
    int triesLeft = 0;                    ///< Wrong: before the lockout
    std::optional<QDateTime> lockedUntil; ///< LockedOut; local time
    QString problem{};                    ///< Locked, NeedsFirstPin, NeedsCode: why the PIN just entered had no effect
    bool shortPin = false;                ///< Open: the PIN has fewer digits than one that is chosen now
    friend bool operator==(const AccessView&, const AccessView&) = default;
};

/// Observed by the pad, the setup and the window. The controller sets it. Main thread.
class AccessState : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const AccessView& view() const noexcept { return m_view; }
    [[nodiscard]] AccessStage stage() const noexcept { return m_view.stage; }
    [[nodiscard]] bool isOpen() const noexcept { return m_view.stage == AccessStage::Open; }

    void set(const AccessView& view)
    {
        if (m_view == view)
            return;
        m_view = view;
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    AccessView m_view;
};

/// What became of the present PIN where something else is done with it.
struct PinAnswer
{
    bool accepted = false;
    int triesLeft = 0;                      ///< before the lockout
    std::optional<QDateTime> lockedUntil{}; ///< local time
};

/// The administrator's PIN. Every call returns at once; AccessState shows the outcome, or `reply`, in the main thread
/// and never after `context` has died. Main thread.
class AdminAccess
{
public:
    virtual ~AdminAccess() = default;

    /// The PIN, or a recovery code.
    virtual void submitPin(const Secret& pin) = 0;
    /// While NeedsFirstPin.
    virtual void setFirstPin(const Secret& pin) = 0;
    /// Is it the present PIN? Wrong ones count as at the pad before the administration.
    virtual void confirmPin(const Secret& pin, QObject* context, Reply<PinAnswer> reply) = 0;
    /// The new one takes effect only if `present` is accepted.
    virtual void changePin(const Secret& present, const Secret& pin, QObject* context, Reply<PinAnswer> reply) = 0;
    /// Locks the administration.
    virtual void leave() = 0;

protected:
    AdminAccess() = default;
    AdminAccess(const AdminAccess&) = default;
    AdminAccess& operator=(const AdminAccess&) = default;
};

} // namespace rollcall::screen
