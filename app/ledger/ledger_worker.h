#pragma once

#include "attendance/clock_watch.h"
#include "base/mailbox.h"
#include "biometrics/gallery.h"
#include "biometrics/similarity_scale.h"
#include "config/site_settings.h"
#include "connectors/host.h"
#include "ledger/ledger_events.h"
#include "outbox/dispatcher.h"
#include "storage/store.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>

namespace rollcall {

/// What the ledger thread sends to the others. All thread-safe and non-blocking.
struct LedgerPorts
{
    std::function<void(LedgerEvent)> publish;
    std::function<void(std::shared_ptr<const Gallery>)> useGallery;
    /// The ledger did not take an accepted person: let the gate accept them again.
    std::function<void(PersonId)> retract;
    /// Who needs a larger lead than everybody.
    std::function<void(ExtraMargins)> useExtraMargins;
};

struct LedgerSetup
{
    StorageConfig storage;
    AttendanceConfig attendance;
    std::vector<ConnectorSettings> connectors; ///< at the start; see LedgerWorker::useConnectors
    std::shared_ptr<SitePort> site;            ///< what the connectors ask
    SqlFaultHook faultHook = {};               ///< empty outside tests
};

/// Lives in the ledger thread: the only owner of the store, of attendance decisions and of the outbox.
/// A store that cannot be opened is said on screen and tried again; until then every punch is refused as not recorded.
class LedgerWorker : public QObject
{
    Q_OBJECT
public:
    LedgerWorker(LedgerSetup setup, LedgerPorts ports, const Clock& clock, Mailbox<PunchCandidate>& candidates);
    ~LedgerWorker() override;

    // All in the ledger thread.
    /// The embedder is loaded: galleries can be built for it, and templates stored under its name.
    void useModel(const QString& model, int dimension, const SimilarityScale& scale = {});
    /// A picture or a screen was held up. To the audit trail, without a name or an image.
    void noteAttack(AttackSign sign);
    void answerDirection(TrackId track, std::optional<Direction> direction);
    /// "Not me", said at the door: the punch is voided, nothing of it is sent, and from now on this person needs a
    /// larger lead over whoever came near in that decision; where nobody did, over anybody. Only for a punch by face,
    /// and only while the card may still be on screen.
    void undoPunch(const QUuid& key, TrackId track);
    /// A number and a PIN, as typed.
    void enterPin(const QString& number, const Secret& pin);
    /// A token as it was read. `source` says by what, for one that only a server knows.
    void presentToken(const Secret& token, TokenKind source);
    void checkAdminPin(const Secret& pin);
    void setAdminPin(const Secret& pin);
    void leaveAdmin();
    /// Something that an administrator did elsewhere, for the audit trail.
    void noteAction(const QString& action, const QString& subject, const QString& detail);
    /// The lead that a person needs over another, or with an empty `other` over anybody, in multiples of everybody's: 1
    /// is everybody's again.
    void setMargin(const PersonId& id, const PersonId& other, double times);
    /// From the next punch on. Door and directions may differ from before; the day's boundary and the undo window too.
    void useAttendance(const AttendanceConfig& attendance);
    /// Stores what an administrator set on screen, with an entry in the audit trail. Unavailable while there is no
    /// store.
    [[nodiscard]] Status keepSettings(const SiteSettings& settings, const SettingsChange& change);
    void listPeople(const QString& query, int offset, int limit);
    void removePerson(const PersonId& id);
    void setPersonEnabled(const PersonId& id, bool enabled);
    /// An empty secret takes away what there is.
    void setPersonPin(const PersonId& id, const Secret& pin);
    void setPersonToken(const PersonId& id, TokenKind kind, const Secret& token);
    void listPunches(const QDate& attendanceDay);
    /// One person's, numbered below `before`, newest first.
    void listPunchesOf(const PersonId& person, qint64 before, int limit);
    /// What was said about one punch since it was taken.
    void listHistory(qint64 sequence);
    // An administrator's corrections: entries of their own, with a reason, in the audit trail too.
    void voidPunch(qint64 sequence, const QString& reason);
    void changeDirection(qint64 sequence, Direction direction, const QString& reason);
    /// A punch that nobody took. `at` is local time at this kiosk, not later than now.
    void addPunch(const PersonId& person, Direction direction, const QDateTime& at, const QString& reason);
    /// Other upstream systems from now on: those that are new or changed are started, those that are gone stopped. What
    /// waits for one that is gone stays in the outbox and is not sent.
    void useConnectors(const std::vector<ConnectorSettings>& tables);
    /// A test has introduced itself to that server as this kiosk.
    void renewLink(const ConnectorId& id) { m_connectors->renewLink(id); }
    void listOutbox();
    void retryOutbox(qint64 id);
    /// What waits for a system that was taken out is never sent. InvalidArgument for one that is connected.
    void dropLeftOver(const ConnectorId& id);
    /// `portrait`: a JPEG for the upstream systems, may be empty; not stored. Unless `knowingly`, a face much like
    /// somebody else's is not stored but answered with EnrollmentDoubted.
    void enroll(const Person& person, const std::vector<FaceTemplate>& templates, const QByteArray& portrait,
                bool knowingly = false);

    // What upstream systems ask, in the ledger thread too. Unavailable while there is no store.
    [[nodiscard]] Result<PeoplePage> peopleById(int offset, int limit);
    [[nodiscard]] Result<std::optional<Person>> findPerson(const PersonId& id);
    /// `templates`: of the photo, empty when there is none.
    [[nodiscard]] Result<Person> changePerson(const PersonChange& change, const std::vector<FaceTemplate>& templates);
    [[nodiscard]] Status dropPerson(const PersonRemoval& removal);
    [[nodiscard]] Result<std::optional<Secret>> cardOf(const PersonId& id);
    [[nodiscard]] Status revokePrivileges(const ConnectorId& origin);
    [[nodiscard]] Result<QByteArray> recall(const MemoryKey& key);
    [[nodiscard]] Status remember(const MemoryKey& key, const QByteArray& value);
    [[nodiscard]] Result<std::vector<Punch>> punchPage(WallTime from, WallTime to, qint64 after, int limit);
    [[nodiscard]] Result<SiteFigures> figures();
    [[nodiscard]] Result<std::vector<int>> numbersOf(const std::vector<PersonId>& people);
    [[nodiscard]] Result<std::optional<PersonId>> personOf(int number);

private:
    void drainCandidates();
    void recognized(const PunchCandidate& candidate);
    void editPerson(const QString& what, const PersonEdit& edit);
    void recordPerson(PunchRequest request, TrackId track);
    [[nodiscard]] TrackId nextEntry();
    void endEntry(TrackId entry, EntryOutcome outcome, const QString& detail = {});
    void refuseEntry(TrackId entry, EntryOutcome wrong, int triesLeft, Milliseconds lockedFor, bool lockBegan);
    void enterPerson(TrackId entry, const PersonId& id, VerifyMethod method, const ClockReading& at);
    [[nodiscard]] bool askServers(TrackId entry, const Secret& token, TokenKind source, const ClockReading& at);
    void endQuestion(EntryOutcome outcome);
    void openStore();
    void loadGallery();
    void loadExtraMargins();
    /// Who was nearly taken in the decision of a punch that may still be undone; nobody after a restart.
    [[nodiscard]] PersonId takeRival(const QUuid& key);
    [[nodiscard]] QString raiseMargin(const Punch& undone);
    [[nodiscard]] Result<Punch> undo(const QUuid& key);
    [[nodiscard]] Result<Punch> enterPunch(const PersonId& person, Direction direction, const QDateTime& at,
                                           const QString& reason);
    [[nodiscard]] CorrectionNote noteOfAdmin(const QString& reason) const;
    void finishCorrection(const QString& what, const Result<Punch>& punch, const QString& reason);
    void lookForChanges();
    void watchClock();
    void record(const PunchRequest& request, TrackId track);
    [[nodiscard]] bool isConnected(const ConnectorId& id) const;
    void publishLinks();
    /// `problem`: why the administrator's first PIN was not taken.
    void publishAdminState(const QString& problem = {});
    /// In the screen's language, for a PIN that the store refused.
    [[nodiscard]] static QString pinProblem(const Error& error);
    /// Reports the end of a request; with a subject and a success, to the audit trail too.
    void finish(const QString& what, const Status& status, const QString& subject = {});
    void setProblem(const QString& problem);
    void refuse(TrackId track, const Person& person, const Refusal& refusal);
    void scheduleLinks();
    [[nodiscard]] bool needStore(const QString& what);
    [[nodiscard]] Status storeIsOpen() const;
    void sendRosterChanges();
    void sendRosterChanges(const ConnectorId& id);
    [[nodiscard]] std::optional<EnrollmentDoubted> doubtsAbout(const Person& person,
                                                               const std::vector<FaceTemplate>& templates);
    void audit(const QString& actor, const QString& what, const QString& subject, const QString& detail = {});
    void deliver(const ConnectorId& id, DeliveryBatch batch);
    void startConnector(const ConnectorSettings& table);
    void stopConnector(const ConnectorId& id);
    void handle(const ConnectorReady& event);
    void handle(const ConnectorStatus& status);
    void handle(const ConnectorAnswers& event);
    void handle(const ConnectorCollected& event);
    void handle(const ConnectorVerdict& event);
    void handle(const ConnectorRosterSettled& event);

    LedgerSetup m_setup;
    const LedgerPorts m_ports;
    const Clock& m_clock;
    Mailbox<PunchCandidate>& m_candidates;
    QString m_model;
    int m_dimension = 0;
    SimilarityScale m_scale;
    std::shared_ptr<const Gallery> m_gallery; ///< null before the model is known
    std::unique_ptr<Store> m_store;
    std::unique_ptr<AttendanceService> m_service;
    std::unique_ptr<Dispatcher> m_dispatcher;
    std::unique_ptr<ConnectorHost> m_connectors;
    std::vector<ConnectorSettings> m_tables; ///< those in use
    std::map<ConnectorId, int> m_batchLimits;
    /// News of people that a connector has been given and not settled.
    struct ChangesInFlight
    {
        qint64 newest = 0; ///< ticket
        std::set<qint64> tickets;
    };
    std::map<ConnectorId, ChangesInFlight> m_news; ///< of those that are told
    QTimer m_reopen;
    QTimer m_changes;
    QTimer m_links;
    ClockWatch m_clockWatch;
    bool m_mayNeedCorrection = true; ///< there may be punches whose time was uncertain and can be told now
    bool m_correctionFailed = false; ///< said once, not every second
    qint64 m_rosterRevision = -1;
    QString m_problem;
    QString m_galleryProblem;       ///< what the last load of the templates had to say
    bool m_recordingFailed = false; ///< the problem shown is that of a punch that could not be committed
    std::map<TrackId, PunchRequest> m_asked;
    std::deque<std::pair<QUuid, PersonId>> m_rivals; ///< of the newest punches by face, for "Not me"
    /// A token that only servers can know, while they are asked.
    struct OpenQuestion
    {
        TrackId entry{};
        TokenKind source = TokenKind::Card;
        ClockReading at;
        std::set<ConnectorId> waitingFor;
        QString refusal; ///< what a server said
    };
    std::optional<OpenQuestion> m_question;
    QTimer m_questionEnds;
    std::uint64_t m_entries = 0; ///< in this run
    std::set<ConnectorId> m_tokenServers;
    std::map<ConnectorId, ConnectorStatus> m_status;
    std::map<std::pair<ConnectorId, qint64>, qint64>
        m_inFlight; ///< (connector, outbox id) -> punch sequence, to say what was delivered
};

} // namespace rollcall
