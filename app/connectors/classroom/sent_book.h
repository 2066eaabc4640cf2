#pragma once

#include "connectors/classroom/codec.h"

#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace rollcall::classroom {

/// What became of entries over their deliveries: which may be at the server, how often they were sent, and which
/// records it has. In memory: after a restart, an entry that was tried before may be there.
class SentBook
{
public:
    struct Trace
    {
        Record record;
        int sends = 0;
        bool mayBeThere = false; ///< the list must be asked before it is sent again
        bool single = false;     ///< never again together with others
        std::optional<MonotonicTime> lastSent = {};
    };

    /// The entry's trace; begun where there is none.
    Trace& of(const Record& record, int attempt);
    [[nodiscard]] Trace* find(qint64 outboxId);
    /// The server has it.
    void delivered(const Record& record);
    void forget(qint64 outboxId) { m_traces.erase(outboxId); }

    /// A record that the server has, within so long of this one and of the same person and course.
    [[nodiscard]] std::optional<Second> deliveredWithin(const Record& record, std::chrono::seconds span) const;
    /// Another entry that may still arrive there comes first: the one that was sent more often, else the earlier one.
    [[nodiscard]] bool isPendingWithin(const Record& record, std::chrono::seconds span) const;
    /// Whether one of the rows is this record: of the person, within 30 s, and not another one's.
    [[nodiscard]] bool isListed(const Record& record, const std::vector<ListedRow>& rows) const;

private:
    [[nodiscard]] bool belongsToAnother(const Record& record, Second at) const;

    std::map<qint64, Trace> m_traces;
    struct Known
    {
        QString student;
        QString course;
        Second at{};
    };
    std::deque<Known> m_delivered; ///< the newest last
};

} // namespace rollcall::classroom
