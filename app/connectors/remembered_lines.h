#pragma once

#include "connectors/site_port.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace rollcall {

/// A list of lines that the kiosk keeps over a restart, in pieces of at most what it remembers under one key. Pieces
/// that stay as they are, are not written again.
class RememberedLines final
{
public:
    using Loaded = std::function<void(const Result<std::vector<QByteArray>>&)>;
    using Saved = std::function<void(const Status&)>;

    /// Keys are "`name`/0", "`name`/1" ... `site` must outlive this.
    RememberedLines(SitePort& site, QString name) : m_site(site), m_name(std::move(name)) {}

    void load(const Loaded& done);
    /// Replies once all of it is on disk. Lines have no line break.
    void save(const std::vector<QByteArray>& lines, const Saved& done);
    /// No reply is given any more.
    void forget() { m_alive = std::make_shared<bool>(true); }

private:
    void loadPiece(const std::shared_ptr<std::vector<QByteArray>>& lines, const Loaded& done);
    void savePiece(std::size_t number, const std::shared_ptr<std::vector<QByteArray>>& pieces, const Saved& done);
    [[nodiscard]] MemoryKey keyOf(std::size_t number) const;

    SitePort& m_site;
    const QString m_name;
    std::vector<QByteArray> m_stored; ///< the pieces
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace rollcall
