#pragma once

#include "attendance/person.h"
#include "screen/work_view.h"

#include <QDate>
#include <QString>

#include <vector>

// What the pages of upkeep show. No behavior.
namespace rollcall::screen {

/// A folder that files can be written to.
struct ExportPlace
{
    QString path;
    QString name;         ///< the stick's label, or the folder
    qint64 freeBytes = 0; ///< 0: unknown
    bool stick = false;   ///< can be pulled out
    friend bool operator==(const ExportPlace&, const ExportPlace&) = default;
};

struct ExportView
{
    WorkView work;
    QString file;       ///< Done: where it is
    bool stick = false; ///< it is on a stick
    friend bool operator==(const ExportView&, const ExportView&) = default;
};

/// What became of a deleted person.
struct RemovalView
{
    PersonId person;
    QString name;
    int templates = 0;
    int credentials = 0; ///< PIN, card and code
    bool nameErased = false;
    qint64 punchesKept = 0;    ///< entries of the ledger that stay, under the identifier alone
    bool tracesErased = false; ///< false: overwritten in the file when another program stops reading it
};

} // namespace rollcall::screen
