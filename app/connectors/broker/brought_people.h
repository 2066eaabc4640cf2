#pragma once

#include "base/ids.h"
#include "connectors/remembered_lines.h"

#include <functional>
#include <set>
#include <vector>

namespace rollcall::broker {

/// Whom the broker has brought, kept over a restart.
class BroughtPeople final
{
public:
    using Done = std::function<void(const Status&)>;

    /// `site` must outlive this.
    explicit BroughtPeople(SitePort& site) : m_memory(site, QStringLiteral("people")) {}

    void load(const Done& done);
    void add(const PersonId& person);
    void remove(const PersonId& person);
    [[nodiscard]] const std::vector<PersonId>& all() const noexcept { return m_people; }
    [[nodiscard]] bool contains(const PersonId& person) const { return m_known.contains(person); }
    /// Replies once all of it is on disk.
    void save(const Done& done);
    /// No reply is given any more.
    void forget() { m_memory.forget(); }

private:
    RememberedLines m_memory;
    std::vector<PersonId> m_people; ///< in the order in which they came: an addition changes the last piece only
    std::set<PersonId> m_known;
};

} // namespace rollcall::broker
