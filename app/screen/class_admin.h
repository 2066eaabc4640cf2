#pragma once

#include "base/ask.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace rollcall::screen {

/// A person whom a class expects.
struct ClassPerson
{
    QString personId;
    QString name;                  ///< the identifier where no name is known
    std::optional<QDateTime> came; ///< local time of the first record; nothing: not seen
    bool late = false;
    friend bool operator==(const ClassPerson&, const ClassPerson&) = default;
};

/// A class that a server expects at this kiosk, and who of it came.
struct ClassView
{
    QString title;
    QDateTime from; ///< local times
    QDateTime to;
    QDateTime takenAt;
    std::vector<ClassPerson> people; ///< those who are missing first, each part by name

    [[nodiscard]] bool isOver() const { return takenAt > to; }
    friend bool operator==(const ClassView&, const ClassView&) = default;
};

/// What the page "Class" asks. The call returns at once; `reply` runs in the main thread, never after `context` has
/// died. Main thread.
class ClassAdmin
{
public:
    virtual ~ClassAdmin() = default;

    /// One for each system that expects people; the one that began last first.
    virtual void list(QObject* context, Reply<std::vector<ClassView>> reply) = 0;

protected:
    ClassAdmin() = default;
    ClassAdmin(const ClassAdmin&) = default;
    ClassAdmin& operator=(const ClassAdmin&) = default;
};

} // namespace rollcall::screen
