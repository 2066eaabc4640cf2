#pragma once

#include "screen/upkeep_view.h"

#include <QByteArray>

#include <functional>

namespace rollcall::screen {

/// What the pages of upkeep can ask for. Every call returns at once; the answer comes through UpkeepState. Main thread.
class UpkeepRequests
{
public:
    virtual ~UpkeepRequests() = default;

    /// Sticks that are plugged in now, and the folder.
    virtual void listPlaces() = 0;
    /// The punches of these attendance days, both included, as CSV. One export at a time; another is refused.
    virtual void exportPunches(const QDate& from, const QDate& to, const ExportPlace& place) = 0;
    virtual void cancelExport() = 0;
    /// Its end has been read.
    virtual void dismissExport() = 0;

    /// A small file of that name where exports go. `contents` is called in another thread, after this has returned;
    /// what it makes may take its time. Nothing made: an error. The answer is UpkeepState::fileSaved.
    virtual void saveFile(const QString& name, const std::function<QByteArray()>& contents) = 0;

protected:
    UpkeepRequests() = default;
    UpkeepRequests(const UpkeepRequests&) = default;
    UpkeepRequests& operator=(const UpkeepRequests&) = default;
};

} // namespace rollcall::screen
