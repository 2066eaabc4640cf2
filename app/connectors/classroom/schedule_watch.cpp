#include "connectors/classroom/schedule_watch.h"

#include "base/logging.h"
#include "base/translatable.h"
#include "connectors/classroom/face_encoding.h"
#include "connectors/sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace rollcall::classroom {

namespace {

const QString kMemory = QStringLiteral("classes");
const QString kFaceSource = QStringLiteral("class roster");
/// Punches ask for the schedule, too; not each of them.
constexpr Milliseconds kShortest = std::chrono::seconds{5};
/// After a failure it is looked at again sooner.
constexpr Milliseconds kAfterFailure = std::chrono::minutes{1};
constexpr std::size_t kMaxPeople = 2'000;

} // namespace

ScheduleWatch::ScheduleWatch(const Settings& settings, Ports ports)
    : m_settings(settings), m_ports(std::move(ports)), m_history(settings.zone, settings.room, settings.early),
      m_names(settings, m_ports.clock, m_ports.send), m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { ask(); });
}

void ScheduleWatch::start()
{
    m_running = true;
    m_ports.site.recall({kMemory, {}}, [this, generation = ++m_generation](Result<QByteArray> saved) {
        if (generation != m_generation)
            return;
        if (saved) {
            m_history.restore(*saved);
            m_kept = *saved;
        } else {
            qCWarning(lcConnector).noquote() << "the classes of before cannot be read:" << saved.error().message;
        }
        m_ready = true;
        ask();
    });
}

void ScheduleWatch::stop()
{
    m_running = m_asking = m_storing = false;
    ++m_generation;
    m_timer.stop();
    m_waiting.clear();
    m_faces.clear();
}

void ScheduleWatch::read(std::function<void()> done)
{
    m_waiting.push_back(std::move(done));
    if (!m_ready || m_asking)
        return;
    // Nothing new is to be learned so soon, and punches must not turn into as many questions.
    const Milliseconds shortest = std::min(kShortest, m_settings.scheduleEvery);
    if (m_askedAt && m_ports.clock.monotonic() - *m_askedAt < shortest && !isReadable())
        QTimer::singleShot(0, this, [this] { finish(); });
    else
        ask();
}

void ScheduleWatch::ask()
{
    if (!m_running || std::exchange(m_asking, true))
        return;
    m_askedAt = m_ports.clock.monotonic();
    m_ports.send(scheduleRequest(m_settings), [this, generation = m_generation](const net::HttpOutcome& outcome) {
        if (generation == m_generation)
            answered(outcome);
    });
}

void ScheduleWatch::answered(const net::HttpOutcome& outcome)
{
    m_asking = false;
    m_timer.start(m_settings.scheduleEvery);
    const WallTime now = m_ports.clock.wall();
    if (!outcome) {
        m_ports.rest(net::judgeFailure(outcome.error()));
        failed(outcome.error().sentence, false);
        return;
    }
    const net::HttpResponse& response = *outcome;
    if (!response.isSuccess() && !isNoClass(response)) {
        const bool isFault = isScheduleFault(response);
        if (const net::Judgement judgement = net::judgeStatus(response, now); judgement.next != net::Next::GoOn)
            m_ports.rest(judgement);
        failed(isFault ? scheduleFault() : answerSentence(response), isFault);
        return;
    }
    const auto scheduled = readSchedule(response);
    if (!scheduled) {
        failed(scheduled.error(), false);
        return;
    }
    m_problem.clear();
    m_history.saw(*scheduled, now);
    if (*scheduled) {
        const ScheduledClass& found = **scheduled;
        const auto running = m_history.at(std::chrono::floor<std::chrono::seconds>(now));
        std::vector<ExpectedPerson> people;
        for (const Enrolled& student : found.students) {
            if (people.size() < kMaxPeople)
                people.push_back({PersonId(student.student), student.name});
        }
        // At the limits of two classes the server may name the other one.
        if (running && running->course == found.course)
            expect(found.title(), running->from, running->to, std::move(people));
        takeFaces(found.students);
    } else {
        expect({}, now, now, {});
    }
    keep();
    if (m_weekReadOn != m_settings.zone.local(now).date())
        readWeek();
    finish();
}

void ScheduleWatch::failed(const QString& problem, bool serverFault)
{
    if (m_problem != problem)
        qCInfo(lcConnector).noquote() << "the schedule cannot be read:" << inEnglish(problem);
    m_problem = problem;
    m_timer.start(std::min(kAfterFailure, m_settings.scheduleEvery));
    if (serverFault) {
        readWeek();
        const WallTime now = m_ports.clock.wall();
        if (const auto running = m_history.at(std::chrono::floor<std::chrono::seconds>(now)))
            readNames(*running);
        else
            expect({}, now, now, {});
    }
    finish();
}

void ScheduleWatch::finish()
{
    for (const auto& done : std::exchange(m_waiting, {}))
        done();
    m_ports.changed();
}

/// The week's classes, by which a kiosk that was away or cannot see the schedule knows what was on.
void ScheduleWatch::readWeek()
{
    m_weekReadOn = m_settings.zone.local(m_ports.clock.wall()).date();
    m_ports.send(previewRequest(m_settings), [this, generation = m_generation](const net::HttpOutcome& outcome) {
        if (generation != m_generation || !outcome || !outcome->isSuccess())
            return;
        if (const auto week = readPreview(*outcome)) {
            m_history.sawWeek(*week, m_settings.courses, m_ports.clock.wall());
            keep();
        }
    });
}

/// Whom the class expects, where the schedule does not say it.
void ScheduleWatch::readNames(const ClassHistory::Class& running)
{
    const QDate today = m_settings.zone.local(m_ports.clock.wall()).date();
    m_names.fetch(
        {{running.course, today}},
        [this, running] {
            std::map<QString, QString> names;
            for (const ListedRow& row :
                 m_names.rowsFor(running.course, std::chrono::floor<std::chrono::seconds>(m_ports.clock.wall()))) {
                if (!row.student.isEmpty() && names.size() < kMaxPeople)
                    names.emplace(row.student, row.name);
            }
            std::vector<ExpectedPerson> people;
            people.reserve(names.size());
            for (const auto& [student, name] : names)
                people.push_back({PersonId(student), name});
            expect(running.title.isEmpty() ? running.course : running.title, running.from, running.to,
                   std::move(people));
        },
        [](const net::Judgement&) {});
}

void ScheduleWatch::keep()
{
    const QByteArray saved = m_history.save();
    if (saved == m_kept)
        return;
    m_ports.site.remember({kMemory, {}}, saved, [this, saved, generation = m_generation](const Status& kept) {
        if (generation != m_generation)
            return;
        if (kept)
            m_kept = saved;
        else
            qCWarning(lcConnector).noquote() << "the classes cannot be remembered:" << kept.error().message;
    });
}

void ScheduleWatch::expect(const QString& title, WallTime from, WallTime to, std::vector<ExpectedPerson> people)
{
    Expectation expectation;
    expectation.title = title;
    expectation.from = from;
    expectation.to = to;
    // An empty list would let no one in.
    expectation.onlyThese = m_settings.onlyClass && !people.empty();
    expectation.people = std::move(people);
    m_ports.site.expect(expectation, [](const Status& expected) {
        if (!expected)
            qCInfo(lcConnector).noquote() << "the class cannot be expected:" << expected.error().message;
    });
}

void ScheduleWatch::takeFaces(const std::vector<Enrolled>& students)
{
    QString problem;
    bool isNew = false;
    for (const Enrolled& student : students) {
        if (!student.faceProblem.isEmpty())
            problem = sentence(QT_TRANSLATE_NOOP("Connector", "The face of %1 is not used: %2"),
                               {student.student, inEnglish(student.faceProblem)});
        if (student.face.empty())
            continue;
        const auto stored = m_stored.find(student.student);
        isNew |= stored == m_stored.end() || stored->second != student.face;
    }
    m_facesProblem = problem;
    if (!isNew || m_storing)
        return;
    m_storing = true;
    m_ports.site.facts({}, [this, students, generation = m_generation](Result<SiteFacts> facts) {
        if (generation != m_generation)
            return;
        m_storing = false;
        if (!facts)
            return;
        if (facts->model != QLatin1String(kEncodingModel)) {
            m_facesProblem = sentence(
                QT_TRANSLATE_NOOP("Connector", "The server's faces are of the model %1 and are not used: this kiosk "
                                               "recognizes with %2, by faces of its own"),
                {QLatin1String(kEncodingModel), facts->model.isEmpty() ? QStringLiteral("-") : facts->model});
            m_ports.changed();
            return;
        }
        for (const Enrolled& student : students) {
            const auto stored = m_stored.find(student.student);
            if (!student.face.empty() && (stored == m_stored.end() || stored->second != student.face))
                m_faces.push_back(student);
        }
        storeNextFace();
    });
}

void ScheduleWatch::storeNextFace()
{
    if (m_faces.empty()) {
        m_storing = false;
        m_ports.changed();
        return;
    }
    m_storing = true;
    const Enrolled student = std::move(m_faces.front());
    m_faces.pop_front();
    FaceChange change;
    change.person = PersonId(student.student);
    if (!student.name.isEmpty())
        change.name = student.name;
    change.source = kFaceSource;
    change.face = ReadyEmbedding{QLatin1String(kEncodingModel), student.face};
    m_ports.site.storeFace(change, [this, student, generation = m_generation](const Result<Person>& stored) {
        if (generation != m_generation)
            return;
        if (stored) {
            m_stored[student.student] = student.face;
        } else {
            m_facesProblem = sentence(QT_TRANSLATE_NOOP("Connector", "The face of %1 is not used: %2"),
                                      {student.student, stored.error().message});
        }
        // Through the event loop: a thousand replies at once would be as many calls deep.
        QTimer::singleShot(0, this, [this, generation] {
            if (generation == m_generation)
                storeNextFace();
        });
    });
}

QString ScheduleWatch::detail() const
{
    if (!m_problem.isEmpty())
        return m_problem;
    if (m_history.hasForeignTimes())
        return sentence(QT_TRANSLATE_NOOP("Connector",
                                          "The times of the class that is on do not fit the clock: set the "
                                          "server's time zone"));
    return m_facesProblem;
}

} // namespace rollcall::classroom
