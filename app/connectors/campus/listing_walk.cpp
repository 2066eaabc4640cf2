#include "connectors/campus/listing_walk.h"

#include "connectors/campus/html_links.h"
#include "connectors/sentence.h"

#include <QCoreApplication>

#include <utility>

namespace rollcall::campus {

namespace {

/// Listings at a time. Qt has six connections to a server, and idles between the requests that it does not have yet.
constexpr int kAtATime = 24;
constexpr std::size_t kMaxFolders = 50'000;
constexpr std::size_t kMaxPhotos = 50'000;

} // namespace

void ListingWalk::start(Done done)
{
    m_done = std::move(done);
    m_walk = {};
    m_seen = {QString()};
    m_folders = {Listed{m_settings.url, {}, true}};
    m_pending = 0;
    goOn();
}

void ListingWalk::goOn()
{
    while (m_pending < kAtATime && !m_folders.empty()) {
        const Listed folder = std::move(m_folders.front());
        m_folders.pop_front();
        ++m_pending;
        m_web.send({.url = folder.url, .method = "GET", .maxResponseBytes = kMaxListingBytes},
                   [this, path = folder.path.join(u'/')](const net::HttpOutcome& outcome) { read(path, outcome); });
    }
    if (m_pending == 0)
        std::exchange(m_done, {})(std::move(m_walk)); // nothing after this: it may begin again
}

void ListingWalk::read(const QString& path, const net::HttpOutcome& outcome)
{
    --m_pending;
    if (!outcome || outcome->status != 200) {
        failed(problemOf(outcome));
    } else {
        const Listing listing = readListing(m_settings.url, *outcome);
        if (!listing.problem.isEmpty())
            failed(listing.problem);
        else if (!listing.isComplete)
            failed(sentence(QT_TRANSLATE_NOOP("Connector", "The listing \"%1\" is not complete"),
                            {path.isEmpty() ? QStringLiteral("/") : path}));
        for (const Listed& entry : listing.entries)
            add(entry);
    }
    goOn();
}

void ListingWalk::add(const Listed& entry)
{
    for (const QString& name : entry.path) {
        if (m_settings.skipped.contains(name.toLower()))
            return;
    }
    const QString path = entry.path.join(u'/');
    if (entry.isFolder) {
        if (m_seen.size() >= kMaxFolders)
            failed(sentence(QT_TRANSLATE_NOOP("Connector", "The listing has more folders or photos than are read")));
        else if (m_seen.insert(path).second)
            m_folders.push_back(entry);
        return;
    }
    const std::optional<PersonId> person = personOf(entry.path, m_settings.person);
    if (!person)
        return;
    if (m_walk.photos.size() >= kMaxPhotos)
        failed(sentence(QT_TRANSLATE_NOOP("Connector", "The listing has more folders or photos than are read")));
    else
        m_walk.photos.try_emplace(path, Walk::Photo{entry.url, *person});
}

void ListingWalk::failed(const QString& problem)
{
    m_walk.isComplete = false;
    if (m_walk.problem.isEmpty())
        m_walk.problem = problem;
}

} // namespace rollcall::campus
