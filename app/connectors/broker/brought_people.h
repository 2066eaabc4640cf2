#pragma once

#include "base/ids.h"
#include "connectors/site_port.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <set>
#include <vector>

namespace rollcall::broker {

/// Whom the broker has brought, kept by the kiosk in pieces of at most 4 KiB.
class BroughtPeople final
{
public:
    using Done = std::function<void(const Status&)>;

    /// `site` must outlive this.
    explicit BroughtPeople(SitePort& site) : m_site(site) {}

    void load(const Done& done);
    void add(const PersonId& person);
    void remove(const PersonId& person);
    [[nodiscard]] const std::vector<PersonId>& all() const noexcept { return m_people; }
    [[nodiscard]] bool contains(const PersonId& person) const { return m_known.contains(person); }
    /// Replies once all of it is on disk.
    void save(const Done& done);
    /// No reply is given any more.
    void forget() { m_alive = std::make_shared<bool>(true); }

private:
    void loadPiece(int number, const Done& done);
    void savePiece(std::size_t number, const std::shared_ptr<std::vector<QByteArray>>& pieces, const Done& done);
    [[nodiscard]] std::vector<QByteArray> pieces() const;

    SitePort& m_site;
    std::vector<PersonId> m_people; ///< in the order in which they came: an addition changes the last piece only
    std::set<PersonId> m_known;
    std::vector<QByteArray> m_stored;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace rollcall::broker
