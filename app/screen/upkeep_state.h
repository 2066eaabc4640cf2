#pragma once

#include "screen/upkeep_view.h"

#include <QObject>

#include <utility>

namespace rollcall::screen {

/// What the pages of upkeep observe. The desk sets, pages listen. Main thread.
class UpkeepState : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] const ExportView& exporting() const noexcept { return m_exporting; }
    void setExporting(const ExportView& view)
    {
        if (std::exchange(m_exporting, view) != view)
            Q_EMIT exportChanged();
    }

    void answerPlaces(const std::vector<ExportPlace>& places) { Q_EMIT placesListed(places); }
    void tellRemoved(const RemovalView& removal) { Q_EMIT personRemoved(removal); }
    /// Where the file of that name is now; or an error in words.
    void answerSaved(const QString& name, const QString& path, const QString& error)
    {
        Q_EMIT fileSaved(name, path, error);
    }

Q_SIGNALS:
    void exportChanged();
    void placesListed(const std::vector<rollcall::screen::ExportPlace>& places);
    void personRemoved(const rollcall::screen::RemovalView& removal);
    void fileSaved(const QString& name, const QString& path, const QString& error);

private:
    ExportView m_exporting;
};

} // namespace rollcall::screen
