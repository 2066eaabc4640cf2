#pragma once

#include "screen/upkeep_view.h"

#include <QObject>
#include <QString>

#include <utility>

namespace rollcall::screen {

struct ExportView
{
    WorkView work;          ///< counted in punches
    QString file;           ///< Done: where it is
    bool removable = false; ///< it goes to a drive that can be pulled out
    friend bool operator==(const ExportView&, const ExportView&) = default;
};

/// The export that is running, or the end of the last one until it is dismissed. It outlives the page: an export goes
/// on while its page is left, or built anew in another language. Main thread.
class ExportState : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] const ExportView& view() const noexcept { return m_view; }
    void set(const ExportView& view)
    {
        if (std::exchange(m_view, view) != view)
            Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    ExportView m_view;
};

} // namespace rollcall::screen
