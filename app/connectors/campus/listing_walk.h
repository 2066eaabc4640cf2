#pragma once

#include "connectors/campus/listing.h"
#include "connectors/campus/photo_web.h"

#include <deque>
#include <map>
#include <set>

namespace rollcall::campus {

/// The photos of people below the base.
struct Walk
{
    struct Photo
    {
        QUrl url;
        PersonId person;
    };
    std::map<QString, Photo> photos; ///< by path
    bool isComplete = true;
    QString problem = {}; ///< the first one; translatable
};

/// Reads the listing of the base and of all folders below it.
class ListingWalk
{
public:
    using Done = std::function<void(Walk)>;

    ListingWalk(const PhotoSettings& settings, PhotoWeb& web) : m_settings(settings), m_web(web) {}
    /// Once at a time.
    void start(Done done);

private:
    void goOn();
    void read(const QString& path, const net::HttpOutcome& outcome);
    void add(const Listed& entry);
    void failed(const QString& problem);

    const PhotoSettings& m_settings;
    PhotoWeb& m_web;
    Done m_done;
    Walk m_walk;
    std::deque<Listed> m_folders;
    std::set<QString> m_seen; ///< folders, by path
    int m_pending = 0;
};

} // namespace rollcall::campus
