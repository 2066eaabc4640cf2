#include "connectors/broker/enrollment_sync.h"

#include "base/logging.h"
#include "base/translatable.h"
#include "connectors/broker/event_answer.h"
#include "connectors/sentence.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace rollcall::broker {

namespace {

/// The kiosk has too much to do.
constexpr Milliseconds kBusyPause{1'000};
/// Published and not yet stored. More than this comes with the next sync.
constexpr std::size_t kMaxPublished = 1'000;
/// People who are remembered as refused, and named on the screen.
constexpr std::size_t kMaxRefused = 1'000;
constexpr int kMaxNamed = 3;

} // namespace

EnrollmentSync::EnrollmentSync(Settings settings, net::HttpClient& client, const Clock& clock, SitePort& site,
                               Listener listener)
    : m_settings(std::move(settings)), m_client(client), m_clock(clock), m_site(site), m_listener(std::move(listener)),
      m_timer(this), m_busyPause(this), m_brought(site)
{
    m_timer.setSingleShot(true);
    m_busyPause.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_isOpen)
            syncNow();
        else
            start();
    });
    connect(&m_busyPause, &QTimer::timeout, this, &EnrollmentSync::addNext);
}

void EnrollmentSync::start()
{
    m_alive = std::make_shared<bool>(true);
    m_isBusy = true;
    m_site.recall(versionKey(), inThisRun([this](const Result<QByteArray>& kept) {
                      const QJsonObject memory = QJsonDocument::fromJson(kept.value_or(QByteArray())).object();
                      m_version = memory.value(QLatin1String("version")).toString();
                      m_modelOfVersion = memory.value(QLatin1String("model")).toString();
                      m_brought.load(inThisRun([this](const Status& loaded) {
                          // Without the list nobody could be removed later: try again.
                          if (!loaded) {
                              ended(loaded.error().message);
                              return;
                          }
                          m_isOpen = true;
                          m_isBusy = false;
                          syncNow();
                          next();
                      }));
                  }));
}

void EnrollmentSync::stop()
{
    m_alive.reset();
    m_brought.forget();
    m_timer.stop();
    m_busyPause.stop();
    m_isOpen = m_isBusy = m_isWanted = false;
    m_task = {};
    m_published.clear();
}

void EnrollmentSync::heardOf(const QString& version)
{
    // After a failure the timer says when: the answer may be all people again.
    if (!version.isEmpty() && version != m_version && !m_isBusy && m_problem.isEmpty())
        syncNow();
}

void EnrollmentSync::syncNow()
{
    if (m_settings.enrollments.isEmpty())
        return;
    m_isWanted = true;
    next();
}

void EnrollmentSync::publish(ReadAddition addition)
{
    if (m_published.size() >= kMaxPublished) {
        qCWarning(lcConnector) << "too many enrollments are published at once; the next sync brings the rest";
        m_isWanted = !m_settings.enrollments.isEmpty();
        return;
    }
    m_published.push_back(std::move(addition));
    next();
}

void EnrollmentSync::next()
{
    if (!m_isOpen || m_isBusy)
        return;
    if (std::exchange(m_isWanted, false)) {
        m_isBusy = true;
        m_timer.stop();
        m_site.facts({}, inThisRun([this](const Result<SiteFacts>& facts) {
                         if (!facts || facts->model.isEmpty()) {
                             ended(facts ? sentence(QT_TRANSLATE_NOOP("Connector", "Face recognition is not running"))
                                         : facts.error().message);
                             return;
                         }
                         m_facts = *facts;
                         sync(m_modelOfVersion != m_facts.model);
                     }));
    } else if (!m_published.empty()) {
        m_isBusy = true;
        m_task = {};
        m_task.additions.push_back(std::move(m_published.front()));
        m_published.pop_front();
        m_task.problem = m_problem;
        m_site.facts({}, inThisRun([this](const Result<SiteFacts>& facts) {
                         if (facts)
                             m_facts = *facts;
                         announce();
                     }));
    }
}

void EnrollmentSync::sync(bool isForced)
{
    m_client.send(syncRequest(m_settings, m_version, isForced, m_facts.model),
                  inThisRun([this, isForced](const net::HttpOutcome& outcome) { answered(outcome, isForced); }));
}

void EnrollmentSync::answered(const net::HttpOutcome& outcome, bool isForced)
{
    if (!outcome) {
        ended(outcome.error().sentence);
        return;
    }
    if (!outcome->isSuccess()) {
        const auto json = net::readJson(*outcome);
        const Code code = json ? codeOf(json->object()) : Code::None;
        if (code == Code::SyncVersionMismatch && !isForced) {
            sync(true);
            return;
        }
        if (code == Code::DeviceNotRegistered)
            m_listener.notRegistered();
        const net::Judgement judgement = net::judgeStatus(*outcome, m_clock.wall());
        ended(judgement.reason, judgement.retryAfter);
        return;
    }
    tl::expected<SyncAnswer, QString> answer = readSyncAnswer(*outcome);
    if (!answer)
        ended(answer.error());
    else
        plan(std::move(*answer), isForced);
}

void EnrollmentSync::plan(SyncAnswer answer, bool isForced)
{
    m_task = {};
    m_task.version = answer.version;
    std::set<PersonId> listed;
    for (const ReadAddition& addition : answer.additions)
        listed.insert(addition ? addition->person : PersonId(addition.error().subject));
    const bool isEverybody = answer.isFull || isForced;
    const bool isShort = answer.total ? std::cmp_less(listed.size(), *answer.total) : answer.isFull && listed.empty();
    if (isEverybody && isShort) {
        if (!isForced) { // it only said that all are needed
            sync(true);
            return;
        }
        // Half a list must not remove the other half.
        m_task.version.clear();
        m_task.problem = sentence(
            QT_TRANSLATE_NOOP("Connector", "The broker's list of all people is incomplete: %1 of %2"),
            {QString::number(listed.size()), answer.total ? QString::number(*answer.total) : QStringLiteral("?")});
    } else if (answer.isFull || (isForced && answer.total)) {
        std::copy_if(m_brought.all().begin(), m_brought.all().end(), std::back_inserter(m_task.removals),
                     [&listed](const PersonId& person) { return !listed.contains(person); });
    }
    if (isEverybody)
        m_refused.clear();
    std::move(answer.additions.begin(), answer.additions.end(), std::back_inserter(m_task.additions));
    m_task.removals.insert(m_task.removals.end(), answer.removals.begin(), answer.removals.end());
    announce();
}

/// Who is about to be stored is written down first: otherwise nobody would remove them after a power cut in between.
void EnrollmentSync::announce()
{
    for (const ReadAddition& addition : m_task.additions) {
        if (addition)
            m_brought.add(addition->person);
    }
    m_brought.save(inThisRun([this](const Status& saved) {
        if (saved)
            addNext();
        else
            ended(saved.error().message);
    }));
}

void EnrollmentSync::addNext()
{
    while (!m_task.additions.empty()) {
        const ReadAddition& addition = m_task.additions.front();
        const Result<FaceChange> face =
            addition ? faceOf(*addition, m_facts, m_settings.modelName) : failure(addition.error());
        if (face) {
            m_site.storeFace(*face, inThisRun([this, person = face->person](const Result<Person>& result) {
                stored(person, result);
            }));
            return;
        }
        if (face.error().code == ErrorCode::Unavailable) {
            ended(face.error().message);
            return;
        }
        refuse(face.error().subject, face.error().message);
        m_task.additions.pop_front();
    }
    removeNext();
}

void EnrollmentSync::stored(const PersonId& person, const Result<Person>& result)
{
    if (!result && result.error().code == ErrorCode::Busy) {
        m_busyPause.start(kBusyPause);
        return;
    }
    if (result) {
        m_refused.erase(person.value());
    } else if (result.error().code == ErrorCode::InvalidArgument || result.error().code == ErrorCode::AlreadyExists) {
        refuse(person.value(), result.error().message);
    } else { // the kiosk's own trouble: all of it again
        ended(result.error().message);
        return;
    }
    m_task.additions.pop_front();
    addNext();
}

void EnrollmentSync::removeNext()
{
    // Of others the broker has no say; its source would find nothing of theirs either.
    while (!m_task.removals.empty() && !m_brought.contains(m_task.removals.front())) {
        m_refused.erase(m_task.removals.front().value());
        m_task.removals.pop_front();
    }
    if (m_task.removals.empty()) {
        conclude();
        return;
    }
    const PersonId person = m_task.removals.front();
    m_site.removeFaces({person, {faceSource()}}, inThisRun([this, person](const Status& removed) {
                           if (!removed && removed.error().code != ErrorCode::NotFound) {
                               ended(removed.error().message);
                               return;
                           }
                           m_refused.erase(person.value());
                           m_brought.remove(person);
                           m_task.removals.pop_front();
                           removeNext();
                       }));
}

void EnrollmentSync::conclude()
{
    m_brought.save(inThisRun([this](const Status& saved) {
        if (!saved || m_task.version.isEmpty()) {
            ended(saved ? m_task.problem : saved.error().message);
            return;
        }
        const QJsonObject memory{{QStringLiteral("version"), m_task.version}, {QStringLiteral("model"), m_facts.model}};
        m_site.remember(versionKey(), QJsonDocument(memory).toJson(QJsonDocument::Compact),
                        inThisRun([this](const Status& kept) {
                            if (kept) {
                                m_version = m_task.version;
                                m_modelOfVersion = m_facts.model;
                            }
                            ended(kept ? QString() : kept.error().message);
                        }));
    }));
}

void EnrollmentSync::ended(QString problem, Milliseconds again)
{
    m_task = {};
    m_isBusy = false;
    if (m_problem != problem && !problem.isEmpty())
        qCWarning(lcConnector).noquote() << "enrollments of the broker:" << inEnglish(problem);
    m_problem = std::move(problem);
    const Milliseconds wait = m_problem.isEmpty()
                                  ? m_settings.syncInterval
                                  : std::max(again, std::min(m_settings.syncRetry, m_settings.syncInterval));
    // A person who was published does not put the next sync off.
    if ((!m_isOpen || !m_settings.enrollments.isEmpty()) &&
        (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > wait))
        m_timer.start(wait);
    m_listener.changed();
    next();
}

void EnrollmentSync::refuse(const QString& person, const QString& reason)
{
    const QString who = person.isEmpty() ? QStringLiteral("?") : person;
    qCWarning(lcConnector).noquote() << "an enrollment of the broker is not taken:" << who << inEnglish(reason);
    if (m_refused.size() < kMaxRefused)
        m_refused[who] = inEnglish(reason);
}

QString EnrollmentSync::detail() const
{
    if (!m_problem.isEmpty())
        return sentence(QT_TRANSLATE_NOOP("Connector", "People of the broker: %1"), {inEnglish(m_problem)});
    if (m_refused.empty())
        return {};
    QStringList named;
    for (const auto& [person, reason] : m_refused) {
        if (named.size() >= kMaxNamed)
            break;
        named.append(QStringLiteral("%1: %2").arg(person, reason));
    }
    return sentence(QT_TRANSLATE_NOOP("Connector", "People of the broker who could not be taken: %1 (%2)"),
                    {QString::number(m_refused.size()), named.join(QStringLiteral("; "))});
}

} // namespace rollcall::broker
