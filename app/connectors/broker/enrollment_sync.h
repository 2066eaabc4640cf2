#pragma once

#include "connectors/broker/brought_people.h"
#include "connectors/broker/enrollment_codec.h"
#include "connectors/net/http_answer.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <map>
#include <memory>

namespace rollcall::broker {

/// Keeps the people of a broker enrolled here: those that it brought, and no others. Asked by version, or as they are
/// published. A version is only kept once all that belongs to it was done; what the kiosk cannot take is named and does
/// not hold the rest up.
class EnrollmentSync final : public QObject
{
    Q_OBJECT
public:
    struct Listener
    {
        std::function<void()> changed;       ///< `detail` is another one
        std::function<void()> notRegistered; ///< the broker does not know this kiosk
    };
    /// All but `settings` must outlive this.
    EnrollmentSync(Settings settings, net::HttpClient& client, const Clock& clock, SitePort& site, Listener listener);

    void start();
    void stop();
    /// The broker speaks of this version: a sync, if it is another one than is here.
    void heardOf(const QString& version);
    /// Soon, and once more if one is under way.
    void syncNow();
    void publish(ReadAddition addition);
    /// What is wrong, or whom the kiosk could not take; translatable, empty when all is well.
    [[nodiscard]] QString detail() const;
    [[nodiscard]] const QString& version() const noexcept { return m_version; }

private:
    /// What is being done: all of an answer, or one person that was published.
    struct Task
    {
        std::deque<ReadAddition> additions;
        std::deque<PersonId> removals;
        QString version; ///< to be kept afterwards; empty: none
        QString problem; ///< it is done all the same
    };

    void next();
    void sync(bool isForced);
    void answered(const net::HttpOutcome& outcome, bool isForced);
    void plan(SyncAnswer answer, bool isForced);
    void announce();
    void addNext();
    void stored(const PersonId& person, const Result<Person>& result);
    void removeNext();
    void conclude();
    void ended(QString problem, Milliseconds again = Milliseconds{0});
    void refuse(const QString& person, const QString& reason);
    [[nodiscard]] MemoryKey versionKey() const { return {QStringLiteral("enrollments")}; }
    /// The same function, but not once this has been stopped.
    template <class F> [[nodiscard]] auto inThisRun(F then)
    {
        return [alive = std::weak_ptr<bool>(m_alive), then = std::move(then)](const auto&... values) {
            if (!alive.expired())
                then(values...);
        };
    }

    const Settings m_settings;
    net::HttpClient& m_client;
    const Clock& m_clock;
    SitePort& m_site;
    const Listener m_listener;
    QTimer m_timer;
    QTimer m_busyPause;
    BroughtPeople m_brought;
    std::shared_ptr<bool> m_alive;
    bool m_isOpen = false; ///< version and people have been read
    bool m_isBusy = false;
    bool m_isWanted = false; ///< a sync
    QString m_version;
    QString m_modelOfVersion; ///< in use when it was kept: with another one, all are asked for again
    SiteFacts m_facts;
    Task m_task;
    std::deque<ReadAddition> m_published;
    std::map<QString, QString> m_refused; ///< reason by person
    QString m_problem;
};

} // namespace rollcall::broker
