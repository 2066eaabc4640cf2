#pragma once

#include "connectors/campus/listing_walk.h"
#include "connectors/campus/photo_index.h"
#include "connectors/site_port.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>

namespace rollcall::campus {

/// As `.cache_metadata.json` counts.
struct SyncCounts
{
    int total = 0;
    int downloaded = 0; ///< photos that were not known
    int updated = 0;
    int skipped = 0; ///< as before
    int failed = 0;  ///< not fetched, or not usable
    int removed = 0;
};

/// Brings the photos of one walk to the kiosk and writes into the index what became of each: those that changed are
/// fetched and stored, one embedding each.
class PhotoSync final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        const PhotoSettings& settings;
        const Clock& clock;
        SitePort& site;
        PhotoWeb& web;
        PhotoIndex& index;
    };
    /// `progress` after each photo; `done` once.
    PhotoSync(Parts parts, std::function<void()> progress, std::function<void()> done);

    void start(std::map<QString, Walk::Photo> photos);
    /// Nothing is called any more, and nothing is counted.
    void stop();

    [[nodiscard]] const SyncCounts& counts() const noexcept { return m_counts; }
    [[nodiscard]] int finished() const noexcept { return m_finished; }
    /// Photos that could not be fetched or stored this time, with the reason; translatable.
    [[nodiscard]] const std::map<QString, QString>& failures() const noexcept { return m_failures; }
    /// Why nothing more was tried; translatable.
    [[nodiscard]] const QString& ended() const noexcept { return m_ended; }
    [[nodiscard]] bool changedIndex() const noexcept { return m_changed; }

private:
    /// One photo on its way.
    struct Item
    {
        QString source;
        Walk::Photo photo;
        QByteArray image = {};
        PhotoEntry next = {}; ///< its entry once it is stored
        int waits = 0;        ///< for a kiosk that is busy
    };
    using ItemPtr = std::shared_ptr<Item>;

    void goOn();
    void look(const ItemPtr& item);
    void fetch(const ItemPtr& item, const PhotoEntry& known);
    void fetched(const ItemPtr& item, const net::HttpOutcome& outcome);
    void store(const ItemPtr& item);
    void stored(const ItemPtr& item, const Result<Person>& person);
    void keep(const ItemPtr& item);
    void skip();
    void fail(const ItemPtr& item, const QString& reason);
    void finish();
    [[nodiscard]] bool mustBeFetched(const PhotoEntry& entry) const;

    Parts m_parts;
    const std::function<void()> m_progress;
    const std::function<void()> m_done;
    std::deque<ItemPtr> m_waiting;
    int m_pending = 0;
    int m_round = 0;
    int m_finished = 0;
    bool m_changed = false;
    QString m_ended;
    SyncCounts m_counts;
    std::map<QString, QString> m_failures;
};

} // namespace rollcall::campus
