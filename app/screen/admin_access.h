#pragma once

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

/// The administrator's PIN. Every call returns at once; AccessState shows the outcome. Main thread.
class AdminAccess
{
public:
    virtual ~AdminAccess() = default;

    /// The PIN, or a recovery code.
    virtual void submitPin(const Secret& pin) = 0;
    /// While NeedsFirstPin.
    virtual void setFirstPin(const Secret& pin) = 0;
    /// Locks the administration.
    virtual void leave() = 0;

protected:
    AdminAccess() = default;
    AdminAccess(const AdminAccess&) = default;
    AdminAccess& operator=(const AdminAccess&) = default;
};

} // namespace rollcall::screen
