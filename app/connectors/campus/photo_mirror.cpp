#include "connectors/campus/photo_mirror.h"

#include "base/file_access.h"
#include "base/logging.h"
#include "base/records.h"
#include "base/translatable.h"
#include "base/whole_file.h"
#include "connectors/sentence.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QUuid>

#include <utility>

namespace rollcall::campus {

namespace {

const QString kIndexFile = QStringLiteral(".photo_index.json");
const QString kMetadataFile = QStringLiteral(".cache_metadata.json");
const QString kReportFile = QStringLiteral("photos_not_used.csv");
const QString kMark = QStringLiteral("campus-photo-index");

/// 50,000 photos with their hashes.
constexpr qint64 kMaxIndexBytes = qint64{64} * 1024 * 1024;
constexpr int kPeoplePerPage = 500;
/// Complete listings without a photo after which it is removed here, too.
constexpr int kMissingListings = 2;
constexpr Milliseconds kSaveEvery{10'000};
constexpr Milliseconds kShowEvery{1'000};
/// As many files as are named on the screen; the report has all.
constexpr int kNamed = 3;

QString named(const QStringList& files)
{
    QString text = files.mid(0, kNamed).join(QStringLiteral(", "));
    return files.size() > kNamed ? text + QStringLiteral(", ...") : text;
}

} // namespace

template <class F> auto PhotoMirror::inThisRound(F then)
{
    return [this, round = m_round, then = std::move(then)](const auto& result) {
        if (round == m_round)
            then(result);
    };
}

PhotoMirror::PhotoMirror(PhotoSettings settings, const Clock& clock, SitePort& site, std::function<void()> changed)
    : m_settings(std::move(settings)), m_clock(clock), m_site(site), m_changed(std::move(changed)), m_timer(this),
      m_web(m_settings), m_walk(m_settings, m_web),
      m_sync(
          {m_settings, clock, site, m_web, m_index}, [this] { progressed(); }, [this] { removeNext(); })
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PhotoMirror::sync);
}

void PhotoMirror::start()
{
    ++m_round;
    m_timer.start(0);
}

void PhotoMirror::stop()
{
    ++m_round;
    m_timer.stop();
    m_sync.stop();
    m_web.abort();
    save();
}

void PhotoMirror::sync()
{
    m_sync.stop(); // what it counted last time is over
    m_removals.clear();
    m_removed = 0;
    m_listed = 0;
    m_people.clear();
    m_listingProblem.clear();
    m_fileProblem.clear();
    if (!m_isOpen)
        openIndex();
    m_sinceSaved.start();
    m_sinceShown.start();
    askModel();
}

void PhotoMirror::openIndex()
{
    m_isOpen = true;
    const QString base = m_settings.url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo | QUrl::FullyEncoded);
    const auto bytes = readRegularFile(QDir(m_settings.folder).filePath(kIndexFile), kMaxIndexBytes);
    std::optional<PhotoIndex> index = bytes ? PhotoIndex::fromJson(*bytes) : std::nullopt;
    if (!bytes && bytes.error().code != ErrorCode::NotFound)
        qCWarning(lcConnector).noquote() << "photo index:" << bytes.error().message;
    else if (bytes && !index)
        qCWarning(lcConnector) << "the photo index is damaged; all photos are looked at again";
    // Of another listing it says nothing about this one, and who came from there stays.
    m_index = index && index->base == base ? std::move(*index) : PhotoIndex{base, {}, {}, {}};
}

void PhotoMirror::askModel()
{
    m_site.facts({}, inThisRound([this](const Result<SiteFacts>& facts) {
                     if (facts && !facts->model.isEmpty() && facts->model != m_index.model) {
                         if (!m_index.model.isEmpty()) {
                             for (auto& [source, entry] : m_index.photos)
                                 entry.sha256.clear(); // templates of another model are of no use
                         }
                         m_index.model = facts->model;
                         m_isDirty = true;
                     }
                     askMark();
                 }));
}

void PhotoMirror::askMark()
{
    m_site.recall({kMark}, inThisRound([this](const Result<QByteArray>& mark) {
                      if (!mark) {
                          conclude(mark.error().message);
                          return;
                      }
                      m_isSameKiosk = *mark == m_index.mark.toLatin1();
                      askPeople(0);
                  }));
}

void PhotoMirror::askPeople(int offset)
{
    m_site.listPeople(offset, kPeoplePerPage, inThisRound([this, offset](const Result<PeoplePage>& page) {
                          if (!page) {
                              conclude(page.error().message);
                              return;
                          }
                          for (const Person& person : page->people)
                              m_people.insert(person.id);
                          if (std::cmp_equal(page->people.size(), kPeoplePerPage))
                              askPeople(offset + kPeoplePerPage);
                          else
                              walk();
                      }));
}

void PhotoMirror::walk()
{
    if (!m_isSameKiosk) {
        // A kiosk that lost its people, or has those of a backup: who is missing was not removed by an administrator.
        m_isDirty |= std::erase_if(m_index.photos,
                                   [this](const auto& known) { return !m_people.contains(known.second.person); }) > 0;
    }
    m_brought.clear();
    for (const auto& [source, entry] : m_index.photos) {
        if (entry.stored)
            m_brought.insert(entry.person);
    }
    m_walk.start([this](Walk walk) { walked(std::move(walk)); });
}

bool PhotoMirror::isRemovedHere(const PersonId& person) const
{
    return m_brought.contains(person) && !m_people.contains(person);
}

void PhotoMirror::walked(Walk walk)
{
    if (walk.photos.empty()) {
        conclude(!walk.problem.isEmpty()
                     ? walk.problem
                     : sentence(QT_TRANSLATE_NOOP("Connector", "The listing has no photo in a folder of a person")));
        return;
    }
    m_listed = static_cast<int>(walk.photos.size());
    m_listingProblem = walk.problem;
    m_isComplete = walk.isComplete;
    countMissing(walk);
    std::erase_if(walk.photos, [this](const auto& listed) { return isRemovedHere(listed.second.person); });
    m_sync.start(std::move(walk.photos));
}

void PhotoMirror::countMissing(const Walk& walk)
{
    std::map<PersonId, std::vector<QString>> gone;
    for (auto& [source, entry] : m_index.photos) {
        const auto listed = walk.photos.find(source);
        const bool isThere = listed != walk.photos.end() && listed->second.person == entry.person;
        const int missing = isThere ? 0 : entry.missing + (m_isComplete ? 1 : 0);
        m_isDirty |= missing != entry.missing;
        entry.missing = missing;
        if (m_isComplete && missing >= kMissingListings)
            gone[entry.person].push_back(source);
    }
    for (auto& [person, sources] : gone)
        m_removals.push_back({person, std::move(sources)});
}

void PhotoMirror::removeNext()
{
    if (m_removals.empty() || !m_sync.ended().isEmpty()) {
        conclude(m_sync.ended());
        return;
    }
    const Removal removal = std::move(m_removals.back());
    m_removals.pop_back();
    std::vector<QString> stored;
    for (const QString& source : removal.sources) {
        if (m_index.photos[source].stored)
            stored.push_back(source);
    }
    const auto forget = [this, removal](const Status& removed) {
        if (removed || removed.error().code == ErrorCode::NotFound) {
            for (const QString& source : removal.sources)
                m_index.photos.erase(source);
            m_removed += static_cast<int>(removal.sources.size());
            m_isDirty = true;
        } else {
            qCWarning(lcConnector).noquote() << "photos of a person could not be removed:" << removed.error().message;
        }
        removeNext();
    };
    if (stored.empty())
        forget({});
    else
        m_site.removeFaces({.person = removal.person, .sources = stored}, inThisRound(forget));
}

void PhotoMirror::progressed()
{
    m_isDirty |= m_sync.changedIndex();
    const int total = m_sync.counts().total;
    if (m_sinceShown.hasExpired(kShowEvery.count())) {
        m_sinceShown.start();
        const QLocale grouped(QLocale::English);
        setDetail(sentence(QT_TRANSLATE_NOOP("Connector", "%1 of %2 photos"),
                           {grouped.toString(m_sync.finished()), grouped.toString(total)}));
        qCInfo(lcConnector).noquote() << "photos:" << m_sync.finished() << "of" << total;
    }
    if (m_sinceSaved.hasExpired(kSaveEvery.count()))
        save();
}

void PhotoMirror::conclude(const QString& problem)
{
    m_isDirty |= m_sync.changedIndex();
    if (!problem.isEmpty())
        m_listingProblem = problem;
    const bool isNewMark = m_isDirty || !m_isSameKiosk;
    if (isNewMark)
        m_index.mark = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_isDirty |= isNewMark;
    save();
    writeReports();
    summarize();
    m_timer.start(m_settings.interval);
    if (isNewMark)
        m_site.remember({kMark}, m_index.mark.toLatin1(), [](const Status&) {});
}

void PhotoMirror::save()
{
    if (!m_isDirty)
        return;
    m_sinceSaved.start();
    m_isDirty = false;
    writeFile(kIndexFile, m_index.toJson());
}

void PhotoMirror::writeFile(const QString& name, const QByteArray& content)
{
    QDir().mkpath(m_settings.folder);
    if (const Status written = writeWholeFile(QDir(m_settings.folder).filePath(name), content); !written) {
        m_fileProblem = sentence(QT_TRANSLATE_NOOP("Connector", "The folder of the photo index cannot be written: %1"),
                                 {written.error().message});
        m_isDirty = true;
    }
}

void PhotoMirror::writeReports()
{
    const SyncCounts& counts = m_sync.counts();
    const QJsonObject metadata{{QStringLiteral("last_sync"), isoTime(m_clock.wall())},
                               {QStringLiteral("source_url"), m_index.base},
                               {QStringLiteral("total_images"), m_listed},
                               {QStringLiteral("downloaded"), counts.downloaded},
                               {QStringLiteral("updated"), counts.updated},
                               {QStringLiteral("skipped"), counts.skipped},
                               {QStringLiteral("failed"), counts.failed},
                               {QStringLiteral("removed"), m_removed}};
    writeFile(kMetadataFile, QJsonDocument(metadata).toJson());
    QString report = QStringLiteral("photo,person,reason\n");
    const auto add = [&report](const QString& source, const QString& person, const QString& reason) {
        report += csvText(source) + u',' + csvText(person) + u',' + csvText(reason) + u'\n';
    };
    for (const auto& [source, entry] : m_index.photos) {
        if (isRemovedHere(entry.person))
            add(source, entry.person.value(), QStringLiteral("the person was removed at this kiosk"));
        else if (!entry.problem.isEmpty())
            add(source, entry.person.value(), inEnglish(entry.problem));
    }
    for (const auto& [source, reason] : m_sync.failures())
        add(source, {}, inEnglish(reason));
    writeFile(kReportFile, report.toUtf8());
}

void PhotoMirror::summarize()
{
    const SyncCounts& counts = m_sync.counts();
    qCInfo(lcConnector).noquote() << "photos:" << m_listed << "listed," << counts.downloaded << "new," << counts.updated
                                  << "changed," << counts.failed << "failed," << m_removed << "removed";
    QStringList unusable;
    for (const auto& [source, entry] : m_index.photos) {
        if (!entry.problem.isEmpty() && !isRemovedHere(entry.person))
            unusable.append(source);
    }
    QStringList failed;
    for (const auto& [source, reason] : m_sync.failures())
        failed.append(source);
    if (!m_listingProblem.isEmpty())
        setDetail(m_listingProblem);
    else if (!m_fileProblem.isEmpty())
        setDetail(m_fileProblem);
    else if (!failed.isEmpty())
        setDetail(sentence(QT_TRANSLATE_NOOP("Connector", "%1 photos could not be fetched or stored: %2"),
                           {QString::number(failed.size()), named(failed)}));
    else if (!unusable.isEmpty())
        setDetail(sentence(QT_TRANSLATE_NOOP("Connector", "%1 photos cannot be used: %2"),
                           {QString::number(unusable.size()), named(unusable)}));
    else
        setDetail({});
}

void PhotoMirror::setDetail(const QString& detail)
{
    if (std::exchange(m_detail, detail) != detail)
        m_changed();
}

} // namespace rollcall::campus
