#include "connectors/net/face_sync.h"

#include "base/logging.h"
#include "base/translatable.h"
#include "connectors/sentence.h"
#include "connectors/wire_fields.h"
#include "connectors/wire_photo.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <utility>

namespace rollcall::net {

namespace {

/// The kiosk has too much to do.
constexpr Milliseconds kBusyPause{1'000};
/// Rows of one store: beyond, its people do not fit into one kiosk.
constexpr std::size_t kMaxFaces = 50'000;
/// A row that was read over may be back: two complete listings must lack it.
constexpr int kMissingTwice = 2;
/// Pictures between two saves of what is known, so that a power cut costs few.
constexpr int kSaveAfter = 50;
constexpr int kMaxNameLength = 256;
constexpr int kMaxNamed = 3;
constexpr qsizetype kVersionBytes = 8;
constexpr char kSeparator = '\t';

/// Of a row: its person, name and picture, as one short word.
QByteArray versionOf(const ListedFace& face)
{
    const QString all = face.person + u'\n' + face.name + u'\n' + face.version;
    return QCryptographicHash::hash(all.toUtf8(), QCryptographicHash::Sha256).left(kVersionBytes).toHex();
}

QString sourceOf(const QString& image)
{
    return QStringLiteral("face/%1").arg(image);
}

} // namespace

FaceSync::FaceSync(std::unique_ptr<StoreLink> link, SitePort& site, Milliseconds interval,
                   std::function<void()> changed)
    : m_link(std::move(link)), m_site(site), m_interval(interval), m_changed(std::move(changed)),
      m_memory(site, QStringLiteral("faces")), m_timer(this), m_busyPause(this)
{
    m_timer.setSingleShot(true);
    m_busyPause.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FaceSync::look);
    connect(&m_busyPause, &QTimer::timeout, this, [this] { m_afterBusy(); });
}

void FaceSync::start()
{
    m_alive = std::make_shared<bool>(true);
    look();
}

void FaceSync::stop()
{
    m_alive.reset();
    m_memory.forget();
    m_timer.stop();
    m_busyPause.stop();
    m_link->abortAll();
    m_isOpen = false;
    m_known.clear();
    m_listing.clear();
    m_additions.clear();
    m_removals.clear();
}

void FaceSync::open()
{
    m_memory.load(inThisRun([this](const Result<std::vector<QByteArray>>& lines) {
        // Without them nothing could be taken away later: try again.
        if (!lines) {
            ended(lines.error().message);
            return;
        }
        m_known.clear();
        for (const QByteArray& line : *lines) {
            const QByteArrayList fields = line.split(kSeparator);
            if (fields.size() == 4)
                m_known[QString::fromUtf8(fields[0])] = {
                    PersonId(QString::fromUtf8(fields[1])), fields[2], {}, fields[3].toInt()};
            else if (fields.size() == 2)
                m_model = QString::fromUtf8(fields[1]);
        }
        m_isOpen = true;
        look();
    }));
}

void FaceSync::look()
{
    if (!m_isOpen) {
        open();
        return;
    }
    m_site.facts({}, inThisRun([this](const Result<SiteFacts>& facts) {
                     if (!facts || facts->model.isEmpty()) {
                         ended(facts ? sentence(QT_TRANSLATE_NOOP("Connector", "Face recognition is not running"))
                                     : facts.error().message);
                         return;
                     }
                     if (std::exchange(m_model, facts->model) != facts->model) {
                         for (auto& [image, known] : m_known)
                             known.version.clear();
                     }
                     m_listing.clear();
                     listFrom({});
                 }));
}

void FaceSync::listFrom(const QString& after)
{
    m_link->listFaces(after, inThisRun([this, after](const tl::expected<std::vector<ListedFace>, Judgement>& faces) {
                          if (faces)
                              listed(after, *faces);
                          else
                              ended(faces.error().reason);
                      }));
}

void FaceSync::listed(const QString& after, const std::vector<ListedFace>& faces)
{
    // A server may give fewer at a time than it is asked for: only a page without rows is the end.
    if (faces.empty()) {
        plan();
        return;
    }
    for (const ListedFace& face : faces)
        m_listing[face.image] = face;
    if (m_listing.size() > kMaxFaces)
        ended(sentence(QT_TRANSLATE_NOOP("Connector", "The table face has more than %1 rows"),
                       {QString::number(kMaxFaces)}));
    else if (faces.back().image == after)
        ended(sentence(QT_TRANSLATE_NOOP("Connector", "The server lists the same rows of the table face again")));
    else
        listFrom(faces.back().image);
}

void FaceSync::plan()
{
    m_additions.clear();
    m_removals.clear();
    m_shortfall.clear();
    planRemovals();
    for (const auto& [image, face] : m_listing) {
        const auto known = m_known.find(image);
        if (known == m_known.end() || known->second.version != versionOf(face))
            m_additions.push_back(face);
    }
    // What is about to be taken is written down first: otherwise nothing would take it away after a power cut.
    for (const ListedFace& face : m_additions) {
        const auto person = wire::identifier(QJsonValue(face.person));
        Known& known = m_known[face.image];
        if (person && *person && known.person.isEmpty())
            known.person = **person;
        known.version.clear();
    }
    keep(&FaceSync::takeNext);
}

void FaceSync::planRemovals()
{
    if (m_listing.empty() && !m_known.empty()) {
        m_shortfall = sentence(QT_TRANSLATE_NOOP("Connector", "The table face is empty; no person is removed"));
        return;
    }
    for (auto& [image, known] : m_known) {
        if (m_listing.contains(image))
            known.missing = 0;
        else if (++known.missing >= kMissingTwice)
            m_removals.push_back({image, known.person});
    }
}

void FaceSync::takeNext()
{
    if (m_additions.empty()) {
        removeNext();
        return;
    }
    const ListedFace face = std::move(m_additions.front());
    m_additions.pop_front();
    const auto person = wire::identifier(QJsonValue(face.person));
    if (!person || !*person) {
        refuse(face, person ? person->error().message : QStringLiteral("The row names no person"));
        return;
    }
    // The row may have been another person's.
    Known& known = m_known[face.image];
    if (const PersonId before = std::exchange(known.person, **person); before != **person && !before.isEmpty()) {
        m_site.removeFaces({before, {sourceOf(face.image)}}, inThisRun([this, face](const Status& removed) {
                               if (removed || removed.error().code == ErrorCode::NotFound)
                                   fetch(face);
                               else
                                   ended(removed.error().message);
                           }));
        return;
    }
    fetch(face);
}

void FaceSync::fetch(const ListedFace& face)
{
    m_link->readPicture(face.image, inThisRun([this, face](const tl::expected<QString, Judgement>& picture) {
                            if (!picture) {
                                ended(picture.error().reason);
                                return;
                            }
                            const Result<QByteArray> bytes = wire::decodePhoto(*picture);
                            if (bytes)
                                store(face, *bytes);
                            else
                                refuse(face, bytes.error().message);
                        }));
}

void FaceSync::store(const ListedFace& face, const QByteArray& picture)
{
    const QString name = wire::cleanedName(face.name, kMaxNameLength);
    m_site.storeFace({.person = m_known[face.image].person,
                      .name = name.isEmpty() ? std::nullopt : std::optional(name),
                      .source = sourceOf(face.image),
                      .face = picture},
                     inThisRun([this, face, picture](const Result<Person>& person) { stored(face, picture, person); }));
}

void FaceSync::stored(const ListedFace& face, const QByteArray& picture, const Result<Person>& person)
{
    if (!person && person.error().code == ErrorCode::Busy) {
        m_afterBusy = [this, face, picture] { store(face, picture); };
        m_busyPause.start(kBusyPause);
        return;
    }
    if (person) {
        Known& known = m_known[face.image];
        known.version = versionOf(face);
        known.problem.clear();
        if (++m_unsaved >= kSaveAfter)
            keep(&FaceSync::takeNext);
        else
            takeNext();
    } else if (person.error().code == ErrorCode::InvalidArgument || person.error().code == ErrorCode::AlreadyExists) {
        refuse(face, inEnglish(person.error().message));
    } else { // the kiosk's own trouble: all of it again
        ended(person.error().message);
    }
}

void FaceSync::refuse(const ListedFace& face, const QString& reason)
{
    qCWarning(lcConnector).noquote() << "a picture of the store is not taken:" << face.image << reason;
    Known& known = m_known[face.image];
    known.version = versionOf(face); // not again before it is another one
    known.problem = reason;
    takeNext();
}

void FaceSync::removeNext()
{
    if (m_removals.empty()) {
        keep(&FaceSync::conclude);
        return;
    }
    const Removal removal = m_removals.front();
    const auto gone = [this, removal] {
        m_known.erase(removal.image);
        m_removals.pop_front();
        removeNext();
    };
    if (removal.person.isEmpty()) { // of a row that was never taken
        gone();
        return;
    }
    m_site.removeFaces({removal.person, {sourceOf(removal.image)}}, inThisRun([this, gone](const Status& removed) {
                           if (removed || removed.error().code == ErrorCode::NotFound)
                               gone();
                           else
                               ended(removed.error().message);
                       }));
}

void FaceSync::keep(void (FaceSync::*then)())
{
    m_unsaved = 0;
    m_memory.save(lines(), inThisRun([this, then](const Status& saved) {
                      if (saved)
                          (this->*then)();
                      else
                          ended(saved.error().message);
                  }));
}

void FaceSync::conclude()
{
    ended(m_shortfall);
}

void FaceSync::ended(const QString& problem)
{
    if (m_problem != problem && !problem.isEmpty())
        qCWarning(lcConnector).noquote() << "people of the store:" << inEnglish(problem);
    m_problem = problem;
    m_listing.clear();
    m_additions.clear();
    m_timer.start(m_interval);
    m_changed();
}

std::vector<QByteArray> FaceSync::lines() const
{
    std::vector<QByteArray> lines;
    for (const auto& [image, known] : m_known) {
        const QByteArrayList fields{image.toUtf8(), known.person.value().toUtf8(), known.version,
                                    QByteArray::number(known.missing)};
        lines.push_back(fields.join(kSeparator));
    }
    lines.push_back(QByteArray("model") + kSeparator + m_model.toUtf8());
    return lines;
}

QString FaceSync::detail() const
{
    if (!m_problem.isEmpty())
        return sentence(QT_TRANSLATE_NOOP("Connector", "People of the store: %1"), {inEnglish(m_problem)});
    QStringList named;
    int refused = 0;
    for (const auto& [image, known] : m_known) {
        if (known.problem.isEmpty())
            continue;
        if (++refused <= kMaxNamed)
            named.append(QStringLiteral("%1: %2").arg(known.person.value(), known.problem));
    }
    return refused == 0
               ? QString()
               : sentence(QT_TRANSLATE_NOOP("Connector", "Pictures of the store that could not be taken: %1 (%2)"),
                          {QString::number(refused), named.join(QStringLiteral("; "))});
}

} // namespace rollcall::net
