// The administrator's requests, answered in the ledger thread. Every change goes to the audit trail.
#include "ledger/ledger_worker.h"

#include "attendance/direction_policy.h"
#include "base/logging.h"
#include "biometrics/embedding.h"

#include <QTimeZone>

#include <algorithm>

namespace rollcall {

namespace {

const QString kActor = QStringLiteral("admin");
/// Rows that one list shows; a day at a large site has a few thousand punches.
constexpr int kMaxRows = 5000;
/// Of what was undone, the newest: older ones have been read, or never will be.
constexpr int kMaxUndone = 20;

} // namespace

bool LedgerWorker::needStore(const QString& what)
{
    if (!m_store)
        finish(what, failure(ErrorCode::Unavailable, m_problem));
    return m_store != nullptr;
}

void LedgerWorker::finish(const QString& what, const Status& status, const QString& subject)
{
    if (status && m_store && !subject.isEmpty())
        audit(kActor, what, subject);
    m_ports.publish(RequestFinished{what, status ? QString() : status.error().message});
}

void LedgerWorker::audit(const QString& actor, const QString& what, const QString& subject, const QString& detail)
{
    if (const Status audited = m_store->audit().record(actor, what, subject, detail); !audited)
        qCWarning(lcKiosk).noquote() << "the audit trail was not written:" << audited.error().message;
}

void LedgerWorker::publishAdminState(const QString& problem)
{
    const Result<bool> set = m_store->adminCredential().isSet();
    m_ports.publish(AdminPinNeeded{set && !*set, problem});
}

void LedgerWorker::checkAdminPin(const Secret& pin)
{
    if (!needStore(QStringLiteral("unlock")))
        return;
    const Result<PinCheck> check = m_store->adminCredential().verify(pin);
    if (!check) {
        finish(QStringLiteral("unlock"), failure(check.error()));
        publishAdminState();
        return;
    }
    AdminPinChecked event;
    event.correct = check->accepted;
    event.triesLeft = check->triesLeft;
    if (check->lockedFor > Milliseconds{0})
        event.lockedUntil = m_clock.wall() + check->lockedFor;
    if (check->accepted)
        finish(QStringLiteral("unlock"), {}, QStringLiteral("kiosk"));
    m_ports.publish(event);
}

QString LedgerWorker::pinProblem(const Error& error)
{
    // The pad lets only PINs of the right length through; what else the store refuses is one that is guessed first.
    return error.code == ErrorCode::InvalidArgument
               ? tr("This PIN is among the first that anybody tries. Choose digits without a pattern.")
               : error.message;
}

void LedgerWorker::setAdminPin(const Secret& pin)
{
    const QString what = QStringLiteral("set-pin");
    if (!needStore(what))
        return;
    // Only the first PIN is set without knowing one: a screen that was left open must not be able to replace it.
    const Result<bool> set = m_store->adminCredential().isSet();
    Status status;
    if (!set)
        status = failure(set.error());
    else if (*set)
        status = failure(ErrorCode::PermissionDenied, tr("A PIN has been set already"));
    else
        status = m_store->adminCredential().setPin(pin);
    finish(what, status, QStringLiteral("kiosk"));
    if (status) {
        AdminPinChecked event;
        event.correct = true;
        m_ports.publish(event);
    } else {
        publishAdminState(pinProblem(status.error()));
    }
}

void LedgerWorker::leaveAdmin()
{
    if (m_store)
        publishAdminState();
}

void LedgerWorker::noteAction(const QString& action, const QString& subject, const QString& detail)
{
    if (m_store)
        audit(kActor, action, subject, detail);
}

void LedgerWorker::setMargin(const PersonId& id, const PersonId& other, double times)
{
    const QString what = times > 1.0 ? QStringLiteral("set-lead") : QStringLiteral("reset-lead");
    if (!needStore(what))
        return;
    const Result<double> before = m_store->personMargins().set(id, other, std::max(0.0, times - 1.0));
    if (!before) {
        finish(what, failure(before.error()));
        return;
    }
    loadExtraMargins();
    QString detail = QStringLiteral("lead needed %1 times").arg(std::max(1.0, times));
    if (!other.isEmpty())
        detail += QStringLiteral(" over ") + other.value();
    audit(kActor, what, id.value(), detail);
    finish(what, {});
}

void LedgerWorker::listPeople(const QString& query, int offset, int limit)
{
    if (!needStore(QStringLiteral("people")))
        return;
    Result<std::vector<Person>> people = m_store->roster().list(query, offset, limit);
    const Result<int> total = m_store->roster().count(query);
    if (!people || !total) {
        finish(QStringLiteral("people"), failure(people ? total.error() : people.error()));
        return;
    }
    m_ports.publish(PeopleListed{std::move(*people), *total});
}

void LedgerWorker::removePerson(const PersonId& id)
{
    if (!needStore(QStringLiteral("remove")))
        return;
    const Result<std::optional<Person>> known = m_store->roster().find(id);
    const Result<RemovalReport> removed = m_store->roster().removeWithReport(id);
    if (!removed) {
        finish(QStringLiteral("remove"), failure(removed.error()));
        return;
    }
    loadGallery();
    sendRosterChanges();
    m_ports.publish(PersonRemoved{known && *known ? (*known)->displayName : QString(), *removed});
    finish(QStringLiteral("remove"), {}, id.value());
}

void LedgerWorker::setPersonEnabled(const PersonId& id, bool enabled)
{
    const QString what = enabled ? QStringLiteral("enable") : QStringLiteral("disable");
    if (!needStore(what))
        return;
    const Status changed = m_store->roster().setEnabled(id, enabled);
    if (changed)
        sendRosterChanges();
    finish(what, changed, id.value());
}

void LedgerWorker::setPersonPin(const PersonId& id, const Secret& pin)
{
    PersonEdit edit;
    edit.id = id;
    edit.pin = pin;
    editPerson(pin.isEmpty() ? QStringLiteral("remove-pin") : QStringLiteral("person-pin"), edit);
}

void LedgerWorker::setPersonToken(const PersonId& id, TokenKind kind, const Secret& token)
{
    PersonEdit edit;
    edit.id = id;
    (kind == TokenKind::Card ? edit.card : edit.qrCode) = token;
    const QString what = kind == TokenKind::Card ? QStringLiteral("card") : QStringLiteral("code");
    editPerson((token.isEmpty() ? QStringLiteral("remove-%1") : QStringLiteral("person-%1")).arg(what), edit);
}

void LedgerWorker::editPerson(const QString& what, const PersonEdit& edit)
{
    if (!needStore(what))
        return;
    const Status changed = m_store->roster().change(edit, {}, m_clock.wall());
    if (changed)
        sendRosterChanges();
    const bool refusedPin = !changed && edit.pin;
    finish(what, refusedPin ? failure(changed.error().code, pinProblem(changed.error())) : changed, edit.id.value());
}

void LedgerWorker::listPunches(const QDate& attendanceDay)
{
    if (!needStore(QStringLiteral("punches")))
        return;
    const QTime boundary(m_setup.attendance.direction.dayBoundaryHour, 0);
    const WallTime from = toWallTime(QDateTime(attendanceDay, boundary));
    const WallTime to = toWallTime(QDateTime(attendanceDay.addDays(1), boundary));
    Result<std::vector<Punch>> punches = m_store->ledger().between(from, to, kMaxRows);
    if (!punches)
        finish(QStringLiteral("punches"), failure(punches.error()));
    else
        m_ports.publish(PunchesListed{attendanceDay, std::move(*punches)});
}

void LedgerWorker::listOutbox()
{
    if (!needStore(QStringLiteral("outbox")))
        return;
    // What somebody can act on first: parked, then waiting.
    OutboxListed listed;
    for (const OutboxState state : {OutboxState::Parked, OutboxState::Pending}) {
        Result<std::vector<OutboxItem>> items = m_store->outbox().list(state, 0, kMaxRows);
        if (!items) {
            finish(QStringLiteral("outbox"), failure(items.error()));
            return;
        }
        listed.items.insert(listed.items.end(), std::make_move_iterator(items->begin()),
                            std::make_move_iterator(items->end()));
    }
    // Then what was undone: in time, and too late.
    for (Result<std::vector<OutboxItem>> items :
         {m_store->outbox().list(OutboxState::Withdrawn, 0, kMaxUndone), m_store->outbox().overtaken(kMaxUndone)}) {
        if (!items) {
            finish(QStringLiteral("outbox"), failure(items.error()));
            return;
        }
        listed.items.insert(listed.items.end(), std::make_move_iterator(items->begin()),
                            std::make_move_iterator(items->end()));
    }
    // What waits for a system that was taken out is not sent, and nothing can be done about it here.
    std::erase_if(listed.items, [this](const OutboxItem& item) { return !m_status.contains(item.connector); });
    m_ports.publish(std::move(listed));
}

void LedgerWorker::retryOutbox(qint64 id)
{
    const QString what = QStringLiteral("retry");
    if (!needStore(what))
        return;
    const Status unparked = m_store->outbox().unpark(id);
    finish(what, unparked, QString::number(id));
    if (unparked)
        m_dispatcher->punchCommitted();
    listOutbox();
}

std::optional<EnrollmentDoubted> LedgerWorker::doubtsAbout(const Person& person,
                                                           const std::vector<FaceTemplate>& templates)
{
    if (!m_gallery || m_scale.lookalike >= 1.0) // not known for this embedder
        return std::nullopt;
    std::vector<Embedding> units;
    for (const FaceTemplate& made : templates) {
        if (Result<Embedding> unit = normalized(made.embedding))
            units.push_back(std::move(*unit));
    }
    for (const Likeness& like : m_gallery->closest(meanEmbedding(units), 1, person.id)) {
        if (like.similarity < m_scale.lookalike)
            continue;
        EnrollmentDoubted doubted;
        doubted.other.id = like.person;
        if (const Result<std::optional<Person>> other = m_store->roster().find(like.person); other && *other)
            doubted.other = **other;
        doubted.twice = like.similarity >= m_scale.threshold;
        return doubted;
    }
    return std::nullopt;
}

void LedgerWorker::enroll(const Person& person, const std::vector<FaceTemplate>& templates, const QByteArray& portrait,
                          bool knowingly)
{
    const QString what = QStringLiteral("enrol");
    if (!needStore(what))
        return;
    if (const auto doubted = doubtsAbout(person, templates)) {
        if (!knowingly) {
            m_ports.publish(*doubted);
            return;
        }
        audit(kActor, QStringLiteral("enrol.lookalike"), person.id.value(), doubted->other.id.value());
    }
    std::vector<FaceTemplate> named = templates;
    for (FaceTemplate& made : named)
        made.model = m_model;
    const Status enrolled = m_store->roster().enroll(person, named, {{}, portrait});
    if (enrolled) {
        if (const Result<bool> reset = m_store->personMargins().forget(person.id); !reset)
            qCWarning(lcKiosk).noquote() << "the larger lead was not taken back:" << reset.error().message;
        loadGallery();
        sendRosterChanges();
    }
    finish(what, enrolled, person.id.value());
}

} // namespace rollcall
