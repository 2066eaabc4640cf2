#pragma once

#include "base/ask.h"
#include "screen/work_view.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <functional>
#include <vector>

namespace rollcall::screen {

/// A folder that files can be written to.
struct ExportPlace
{
    QString path;
    QString name;           ///< the drive's label, or the folder
    qint64 freeBytes = 0;   ///< 0: unknown
    bool removable = false; ///< a drive that can be pulled out
    friend bool operator==(const ExportPlace&, const ExportPlace&) = default;
};

/// The export that is running, or the end of the last one until it is dismissed.
struct ExportView
{
    WorkView work;          ///< counted in punches, or days; at the end in lines
    QString file;           ///< Done: where it is
    bool removable = false; ///< it goes to a drive that can be pulled out
    friend bool operator==(const ExportView&, const ExportView&) = default;
};

/// Files to take away. Every call returns at once; `reply` runs in the main thread, never after `context` has died.
/// Main thread.
class ExportAdmin
{
public:
    virtual ~ExportAdmin() = default;

    /// Removable drives that are plugged in now, then the folder on this kiosk.
    virtual void places(QObject* context, Reply<std::vector<ExportPlace>> reply) = 0;

    /// The attendance day of the latest record; none: invalid. Later than today where the clock is not set.
    virtual void latestDay(QObject* context, Reply<QDate> reply) = 0;

    /// The punches of these attendance days, both included, as CSV. One export at a time: while one runs, another is
    /// ignored. `exporting` has its progress and its end: it goes on while the page is left, or built again in another
    /// language.
    virtual void exportPunches(const QDate& from, const QDate& to, const ExportPlace& place) = 0;
    /// The same with the hours worked: a line for each person and day.
    virtual void exportHours(const QDate& from, const QDate& to, const ExportPlace& place) = 0;
    virtual void cancel() = 0;
    /// The end of an export has been read: `exporting` is idle again.
    virtual void dismiss() = 0;
    [[nodiscard]] virtual const Observed<ExportView>& exporting() const = 0;

    /// Writes a small file of that name to the first of `places` and replies with its path. `contents` runs in another
    /// thread and may take its time; nothing from it is an error.
    virtual void saveFile(const QString& name, std::function<QByteArray()> contents, QObject* context,
                          Reply<QString> reply) = 0;

protected:
    ExportAdmin() = default;
    ExportAdmin(const ExportAdmin&) = default;
    ExportAdmin& operator=(const ExportAdmin&) = default;
};

} // namespace rollcall::screen
