#pragma once

#include "base/ask.h"

#include <QDateTime>
#include <QString>

namespace rollcall::screen {

/// Where the machine's clock gets its time from.
struct ClockSourceView
{
    bool isAutomatic = false;    ///< from the network
    bool isSynchronized = false; ///< and the network has set it
    friend bool operator==(const ClockSourceView&, const ClockSourceView&) = default;
};

/// The machine's clock, as far as this kiosk may set it. Every call returns at once and is answered with what is then
/// in effect, or with one sentence why not. Main thread; a reply never runs after `context` has died.
class ClockAdmin
{
public:
    virtual ~ClockAdmin() = default;

    virtual void read(QObject* context, Reply<ClockSourceView> reply) = 0;
    /// By hand, from then on.
    virtual void setTime(const QDateTime& time, QObject* context, Reply<ClockSourceView> reply) = 0;
    /// From the network, from then on. The server is a setting (SettingsView::timeServer); empty: the system's own.
    virtual void useNetwork(const QString& server, QObject* context, Reply<ClockSourceView> reply) = 0;

protected:
    ClockAdmin() = default;
    ClockAdmin(const ClockAdmin&) = default;
    ClockAdmin& operator=(const ClockAdmin&) = default;
};

} // namespace rollcall::screen
