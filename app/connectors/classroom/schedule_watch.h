#pragma once

#include "connectors/classroom/class_history.h"
#include "connectors/classroom/course_lists.h"
#include "connectors/site_port.h"

#include <QTimer>

#include <deque>
#include <map>

namespace rollcall::classroom {

/// Looks at the room's schedule, says whom the class expects, and hands over the faces that the server has of them.
class ScheduleWatch final : public QObject
{
    Q_OBJECT
public:
    struct Ports
    {
        const Clock& clock;
        SitePort& site;
        Send send;
        std::function<void(const net::Judgement&)> rest; ///< the server is away, or refuses
        std::function<void()> changed;                   ///< `detail` may be another
    };
    ScheduleWatch(const Settings& settings, Ports ports);

    void start();
    void stop();
    /// Reads the schedule now, unless it was read or failed just now. `done` is called in any case, later, but not
    /// after `stop` or a rest.
    void read(std::function<void()> done);
    [[nodiscard]] const ClassHistory& history() const noexcept { return m_history; }
    /// What was remembered of earlier runs is there.
    [[nodiscard]] bool isReady() const noexcept { return m_ready; }
    /// The schedule could be read the last time.
    [[nodiscard]] bool isReadable() const noexcept { return m_problem.isEmpty(); }
    [[nodiscard]] const QString& problem() const noexcept { return m_problem; }
    /// Translatable: what an administrator should know; empty when all is well.
    [[nodiscard]] QString detail() const;

private:
    void ask();
    void answered(const net::HttpOutcome& outcome);
    void failed(const QString& problem, bool serverFault);
    void finish();
    void readWeek();
    void readNames(const ClassHistory::Class& running);
    void keep();
    void expect(const QString& title, WallTime from, WallTime to, std::vector<ExpectedPerson> people);
    void takeFaces(const std::vector<Enrolled>& students);
    void storeNextFace();

    const Settings& m_settings;
    const Ports m_ports;
    ClassHistory m_history;
    CourseLists m_names;
    QTimer m_timer;
    bool m_running = false;
    bool m_ready = false;
    bool m_asking = false;
    quint64 m_generation = 0;
    std::optional<MonotonicTime> m_askedAt;
    QDate m_weekReadOn;
    QByteArray m_kept;
    std::vector<std::function<void()>> m_waiting;
    QString m_problem;
    QString m_facesProblem;
    std::deque<Enrolled> m_faces;
    bool m_storing = false;
    std::map<QString, std::vector<float>> m_stored; ///< what the kiosk has of the server's, by student
};

} // namespace rollcall::classroom
