#pragma once

#include "connectors/classroom/codec.h"
#include "connectors/classroom/judgement.h"

#include <deque>
#include <functional>
#include <map>
#include <set>

namespace rollcall::classroom {

/// Sends a request; the answer comes later, unless the connector rested or was stopped in between.
using Send = std::function<void(const net::HttpRequest&, net::HttpClient::Done)>;

/// The attendance of courses on days, asked for one after the other.
class CourseLists
{
public:
    using Key = std::pair<QString, QDate>; ///< course and day of the server
    /// `rested` is called instead of `done` when the server is away.
    using Done = std::function<void()>;
    using Rested = std::function<void(const net::Judgement&)>;

    CourseLists(const Settings& settings, const Clock& clock, Send send);

    /// What was known before is forgotten.
    void fetch(const std::set<Key>& keys, Done done, Rested rested);
    /// All rows about the course on the days around the moment.
    [[nodiscard]] std::vector<ListedRow> rowsFor(const QString& course, Second at) const;
    /// Those of the record's person.
    [[nodiscard]] std::vector<ListedRow> rowsFor(const Record& record) const;
    /// Why nothing is known about the course: the server does not know it (Unknown), or fails (Failed).
    [[nodiscard]] const AskVerdict* problemOf(const QString& course) const;

private:
    void next();
    void read(const Key& key, const net::HttpOutcome& outcome);

    const Settings& m_settings;
    const Clock& m_clock;
    const Send m_send;
    std::deque<Key> m_wanted;
    /// By person: a list has no limit, and each record looks for its own rows.
    std::map<Key, std::multimap<QString, ListedRow>> m_rows;
    std::map<QString, AskVerdict> m_problems;
    Done m_done;
    Rested m_rested;
};

} // namespace rollcall::classroom
