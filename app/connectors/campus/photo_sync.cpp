#include "connectors/campus/photo_sync.h"

#include "connectors/sentence.h"
#include "connectors/wire_photo.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace rollcall::campus {

namespace {

constexpr int kAtATime = 24;
constexpr int kOk = 200;
constexpr int kNotModified = 304;
/// What kept a photo out may be over: a look-alike was removed.
constexpr auto kTryUnusableAgain = std::chrono::hours{24};
constexpr Milliseconds kBusyPause{250};
constexpr int kLongestBusyPause = 16; ///< of these

QByteArray hashOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

bool isPage(const net::HttpResponse& response)
{
    return response.header("Content-Type").toLower().contains("html") || response.body.trimmed().startsWith('<');
}

qint64 lengthOf(const net::HttpResponse& response)
{
    bool isNumber = false;
    const qint64 length = response.header("Content-Length").toLongLong(&isNumber);
    return isNumber ? length : -1;
}

} // namespace

PhotoSync::PhotoSync(Parts parts, std::function<void()> progress, std::function<void()> done)
    : m_parts(parts), m_progress(std::move(progress)), m_done(std::move(done))
{}

void PhotoSync::start(std::map<QString, Walk::Photo> photos)
{
    stop();
    m_counts.total = static_cast<int>(photos.size());
    for (auto& [source, photo] : photos)
        m_waiting.push_back(std::make_shared<Item>(Item{source, std::move(photo)}));
    goOn();
}

void PhotoSync::stop()
{
    ++m_round;
    m_waiting.clear();
    m_pending = 0;
    m_counts = {};
    m_finished = 0;
    m_changed = false;
    m_ended.clear();
    m_failures.clear();
}

void PhotoSync::goOn()
{
    while (m_pending < kAtATime && !m_waiting.empty()) {
        const ItemPtr item = std::move(m_waiting.front());
        m_waiting.pop_front();
        ++m_pending;
        look(item);
    }
    if (m_pending == 0)
        m_done();
}

bool PhotoSync::mustBeFetched(const PhotoEntry& entry) const
{
    return entry.sha256.isEmpty() ||
           (!entry.problem.isEmpty() && m_parts.clock.wall() - entry.problemAt >= kTryUnusableAgain);
}

void PhotoSync::look(const ItemPtr& item)
{
    const auto found = m_parts.index.photos.find(item->source);
    const PhotoEntry known = found == m_parts.index.photos.end() ? PhotoEntry{} : found->second;
    if (mustBeFetched(known) || !known.etag.isEmpty() || !known.modified.isEmpty() || known.length < 0) {
        fetch(item, known);
        return;
    }
    m_parts.web.send({.url = item->photo.url, .method = "HEAD"},
                     [this, item, known, round = m_round](const net::HttpOutcome& outcome) {
                         if (round != m_round)
                             return;
                         if (outcome && outcome->status == kOk && lengthOf(*outcome) == known.length)
                             skip();
                         else
                             fetch(item, known);
                     });
}

void PhotoSync::fetch(const ItemPtr& item, const PhotoEntry& known)
{
    net::HttpRequest request{.url = item->photo.url, .method = "GET", .maxResponseBytes = wire::kMaxPhotoBytes};
    if (!mustBeFetched(known)) {
        if (!known.etag.isEmpty())
            request.headers.emplace_back("If-None-Match", known.etag);
        if (!known.modified.isEmpty())
            request.headers.emplace_back("If-Modified-Since", known.modified);
    }
    m_parts.web.send(request, [this, item, round = m_round](const net::HttpOutcome& outcome) {
        if (round == m_round)
            fetched(item, outcome);
    });
}

void PhotoSync::fetched(const ItemPtr& item, const net::HttpOutcome& outcome)
{
    const auto known = m_parts.index.photos.find(item->source);
    const bool isKnown = known != m_parts.index.photos.end() && !known->second.sha256.isEmpty();
    if (outcome && outcome->status == kNotModified && isKnown) {
        skip();
        return;
    }
    if (!outcome || outcome->status != kOk) {
        fail(item, problemOf(outcome));
        return;
    }
    if (isPage(*outcome)) {
        fail(item, sentence(QT_TRANSLATE_NOOP("Connector", "A web page came instead of the photo")));
        return;
    }
    item->next = {.person = item->photo.person,
                  .etag = outcome->header("ETag"),
                  .modified = outcome->header("Last-Modified"),
                  .length = outcome->body.size(),
                  .sha256 = hashOf(outcome->body)};
    if (isKnown && known->second.sha256 == item->next.sha256 && !mustBeFetched(known->second)) {
        known->second.etag = item->next.etag;
        known->second.modified = item->next.modified;
        known->second.length = item->next.length;
        m_changed = true;
        skip();
        return;
    }
    item->image = outcome->body;
    store(item);
}

void PhotoSync::store(const ItemPtr& item)
{
    m_parts.site.storeFace({.person = item->photo.person, .name = {}, .source = item->source, .face = item->image},
                           [this, item, round = m_round](const Result<Person>& person) {
                               if (round == m_round)
                                   stored(item, person);
                           });
}

void PhotoSync::stored(const ItemPtr& item, const Result<Person>& person)
{
    if (person) {
        keep(item);
        return;
    }
    const Error& error = person.error();
    switch (error.code) {
    case ErrorCode::Busy:
        QTimer::singleShot(kBusyPause * std::min(1 << std::min(item->waits++, 4), kLongestBusyPause), this,
                           [this, item, round = m_round] {
                               if (round == m_round)
                                   store(item);
                           });
        return;
    case ErrorCode::InvalidArgument: {
        PhotoEntry& entry = m_parts.index.photos[item->source];
        const bool hadOne = entry.stored;
        entry = item->next;
        entry.stored = hadOne;
        entry.problem = error.message;
        entry.problemAt = m_parts.clock.wall();
        m_changed = true;
        ++m_counts.failed;
        finish();
        return;
    }
    case ErrorCode::Unavailable:
        // Nothing that is asked next would fare better.
        m_ended = error.message;
        m_waiting.clear();
        [[fallthrough]];
    default:
        fail(item, error.message);
    }
}

void PhotoSync::keep(const ItemPtr& item)
{
    PhotoEntry& entry = m_parts.index.photos[item->source];
    ++(entry.stored ? m_counts.updated : m_counts.downloaded);
    entry = item->next;
    entry.stored = true;
    m_changed = true;
    finish();
}

void PhotoSync::skip()
{
    ++m_counts.skipped;
    finish();
}

void PhotoSync::fail(const ItemPtr& item, const QString& reason)
{
    ++m_counts.failed;
    m_failures[item->source] = reason;
    finish();
}

void PhotoSync::finish()
{
    --m_pending;
    ++m_finished;
    m_progress();
    goOn();
}

} // namespace rollcall::campus
