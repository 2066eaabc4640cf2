#include "kiosk/connections_controller.h"

#include "connectors/form.h"
#include "connectors/registry.h"
#include "connectors/search_network.h"
#include "connectors/settings_table.h"
#include "kiosk/settings_controller.h"
#include "ledger/ledger_thread.h"
#include "screen/form_text.h"

#include <QUrl>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace rollcall {

namespace {

/// Hexadecimal digits of a new connection's id. An id that was used before would inherit what still waits in the
/// outbox.
constexpr int kIdDigits = 8;

ConnectorId newId(const QString& form)
{
    return ConnectorId(form + u'-' + QUuid::createUuid().toString(QUuid::Id128).left(kIdDigits));
}

/// In the form's words: the error's own are for the reader of a file.
QString wordsFor(const ConnectorForm& form, const Error& error)
{
    const FormField* field = fieldOf(form, error.subject);
    if (field == nullptr)
        return ConnectionsController::tr("The setting \"%1\", which is not on this form, is not accepted")
            .arg(error.subject);
    return screen::formText(field->label) + QStringLiteral(": ") +
           (field->constraint.isEmpty() ? ConnectionsController::tr("This value is not accepted")
                                        : screen::formText(field->constraint));
}

/// Whether the stored secret would be sent to another machine, or readable on the way.
bool goesElsewhere(const OfferedForm& form, const ConnectorSettings& before, const screen::LinkDraft& draft)
{
    const std::map<QString, QString> old = valuesOf(form, before);
    const auto& fields = form.shown.fields;
    const bool hasSecret = std::any_of(fields.begin(), fields.end(), [&before](const FormField& field) {
        return field.kind == FormField::Kind::Secret && (before.has(field.key) || before.has(secretFileKey(field.key)));
    });
    return hasSecret && std::any_of(fields.begin(), fields.end(), [&](const FormField& field) {
               const auto value = draft.values.find(field.key);
               if (value == draft.values.end())
                   return false;
               if (field.kind == FormField::Kind::Text && field.key == QLatin1String("host"))
                   return old.at(field.key) != value->second;
               if (field.kind != FormField::Kind::Url)
                   return false;
               const QUrl was(old.at(field.key));
               const QUrl now(value->second);
               return was.host() != now.host() || was.port() != now.port() || was.scheme() != now.scheme();
           });
}

} // namespace

ConnectionsController::ConnectionsController(screen::ConnectionState& state, const Clock& clock,
                                             std::shared_ptr<SitePort> site, SettingsController& settings,
                                             LedgerThread& ledger)
    : m_state(state), m_settings(settings), m_ledger(ledger),
      m_runner(clock, std::move(site), [this](const ConnectorTest& test) { follow(test); }),
      m_searches(QStringLiteral("link-search"), [this](const ConnectorSearch& search) { follow(search); })
{
    std::vector<ConnectorForm> forms;
    for (const OfferedForm& form : connectorForms())
        forms.push_back(form.shown);
    m_state.setForms(std::move(forms));
    publish();
}

void ConnectionsController::publish()
{
    std::vector<screen::ConnectionView> views;
    for (const ConnectorSettings& table : m_settings.config().connectors) {
        screen::ConnectionView view;
        view.id = table.id().value();
        view.ownedByIt = isOwnedByIt(table.id());
        const ConnectorKind* kind = findConnectorKind(table.kind());
        view.canBeTested = kind != nullptr && kind->probe;
        if (const OfferedForm* form = formOf(table)) {
            view.form = form->shown.name;
            view.values = valuesOf(*form, table);
        }
        views.push_back(std::move(view));
    }
    m_state.setConnections(std::move(views));
}

const ConnectorSettings* ConnectionsController::find(const QString& id) const
{
    const std::vector<ConnectorSettings>& tables = m_settings.config().connectors;
    const auto found = std::find_if(tables.begin(), tables.end(),
                                    [&id](const ConnectorSettings& table) { return table.id().value() == id; });
    return found == tables.end() ? nullptr : &*found;
}

bool ConnectionsController::isOwnedByIt(const ConnectorId& id) const
{
    return m_settings.config().originOf(QStringLiteral("connector.") + id.value()) != ConfigOrigin::Screen;
}

Result<ConnectorSettings> ConnectionsController::tableOf(const screen::LinkDraft& draft, const ConnectorId& id) const
{
    const OfferedForm* form = findForm(draft.form);
    const ConnectorSettings* before = draft.id.isEmpty() ? nullptr : find(draft.id);
    if (form == nullptr || (!draft.id.isEmpty() && before == nullptr))
        return failure(ErrorCode::NotFound, tr("This connection no longer exists"));
    if (before != nullptr && isOwnedByIt(id))
        return failure(ErrorCode::PermissionDenied, tr("This connection is set by IT in the configuration file"));
    if (before != nullptr && draft.secrets.empty() && goesElsewhere(*form, *before, draft))
        return failure(
            ErrorCode::InvalidArgument,
            tr("The address has changed: enter the secret again. It is never sent to another server automatically"));
    ConnectorSettings table = tableFrom(*form, id, {draft.values, draft.secrets}, before);
    if (const Status usable = checkConnector(table); !usable)
        return failure(usable.error().code, wordsFor(form->shown, usable.error()), usable.error().subject);
    return table;
}

void ConnectionsController::testDraft(const screen::LinkDraft& draft, QObject* context, screen::TestProgress progress,
                                      Reply<ConnectorTest> reply)
{
    const ConnectorId id = draft.id.isEmpty() ? newId(draft.form) : ConnectorId(draft.id);
    const Result<ConnectorSettings> table = tableOf(draft, id);
    if (table) {
        test(kAdminActor, *table, context, std::move(progress), std::move(reply));
        return;
    }
    endTest();
    ConnectorTest failed;
    failed.finished = true;
    failed.fault = ConnectorFault::WrongSettings;
    failed.detail = table.error().message;
    bringHome<ConnectorTest>(context, std::move(reply))(failed);
}

void ConnectionsController::testConnection(const QString& id, QObject* context, screen::TestProgress progress,
                                           Reply<ConnectorTest> reply)
{
    testConnectionBy(kAdminActor, id, context, std::move(progress), std::move(reply));
}

void ConnectionsController::testConnectionBy(const AuditActor& actor, const QString& id, QObject* context,
                                             screen::TestProgress progress, Reply<ConnectorTest> reply)
{
    if (const ConnectorSettings* table = find(id))
        test(actor, *table, context, std::move(progress), std::move(reply));
    else
        bringHome<ConnectorTest>(context, std::move(reply))(
            failure(ErrorCode::NotFound, tr("This connection no longer exists")));
}

void ConnectionsController::test(const AuditActor& actor, const ConnectorSettings& table, QObject* context,
                                 screen::TestProgress progress, Reply<ConnectorTest> reply)
{
    endTest();
    m_running = RunningTest{table.id(), context, std::move(progress), std::move(reply), actor};
    m_runner.start(table);
}

void ConnectionsController::endTest()
{
    m_runner.cancel();
    if (auto ended = std::exchange(m_running, std::nullopt); ended && ended->context)
        bringHome<ConnectorTest>(ended->context,
                                 std::move(ended->reply))(failure(ErrorCode::Cancelled, tr("The test was stopped")));
}

void ConnectionsController::follow(const ConnectorTest& test)
{
    if (!m_running)
        return;
    if (!test.finished) {
        if (m_running->context)
            m_running->progress(test);
        return;
    }
    const RunningTest done = *std::exchange(m_running, std::nullopt);
    AuditDetails details;
    details.outcome = wordOf(test.fault);
    m_ledger.post([event = otherEvent(done.actor, AuditKind::ConnectionTested,
                                      test.port > 0 ? QStringLiteral("%1:%2").arg(test.host, QString::number(test.port))
                                                    : done.connector.value(),
                                      std::move(details))](OpenLedger& ledger) { ledger.audit().note(event); });
    if (test.fault == ConnectorFault::None)
        m_ledger.renewLink(done.connector); // ignored for a new one, which is unknown
    if (done.context)
        done.reply(test);
}

QStringList ConnectionsController::ownNetworks() const
{
    return rollcall::ownNetworks();
}

void ConnectionsController::search(const screen::LinkDraft& draft, const QString& network, QObject* context,
                                   screen::SearchProgress progress, Reply<ConnectorSearch> reply)
{
    endSearch();
    const OfferedForm* form = findForm(draft.form);
    const ConnectorKind* kind = form == nullptr ? nullptr : findConnectorKind(form->kind);
    if (kind == nullptr || !kind->finder) {
        bringHome<ConnectorSearch>(context, std::move(reply))(
            failure(ErrorCode::Unsupported, tr("This system cannot be searched for")));
        return;
    }
    Result<std::vector<QHostAddress>> addresses = addressesIn(network);
    if (!addresses) {
        bringHome<ConnectorSearch>(context, std::move(reply))(failure(
            ErrorCode::InvalidArgument,
            tr("Enter an IPv4 network with at most 1,024 addresses, such as %1").arg(QStringLiteral("192.0.2.0/24"))));
        return;
    }
    m_searching = RunningSearch{context, std::move(progress), std::move(reply)};
    m_searches.start([kind, addresses = std::move(*addresses),
                      values = draft.values](const Search::Report& report) -> std::unique_ptr<QObject> {
        std::unique_ptr<Search> search = kind->finder->create(addresses, values, report);
        search->start();
        return search;
    });
}

void ConnectionsController::endSearch()
{
    m_searches.cancel();
    if (auto ended = std::exchange(m_searching, std::nullopt); ended && ended->context)
        bringHome<ConnectorSearch>(ended->context, std::move(ended->reply))(
            failure(ErrorCode::Cancelled, tr("The search was stopped")));
}

void ConnectionsController::follow(const ConnectorSearch& search)
{
    if (!m_searching)
        return;
    if (!m_searching->context) // no one waits for it any more
        return endSearch();
    if (!search.finished) {
        m_searching->progress(search);
        return;
    }
    const RunningSearch done = *std::exchange(m_searching, std::nullopt);
    done.reply(search);
}

void ConnectionsController::save(const screen::LinkDraft& draft, QObject* context, Reply<QString> reply)
{
    saveBy(kAdminActor, draft, context, std::move(reply));
}

void ConnectionsController::saveBy(const AuditActor& actor, const screen::LinkDraft& draft, QObject* context,
                                   Reply<QString> reply)
{
    const bool isNew = draft.id.isEmpty();
    const ConnectorId id = isNew ? newId(draft.form) : ConnectorId(draft.id);
    const Result<ConnectorSettings> table = tableOf(draft, id);
    if (!table) {
        bringHome<QString>(context, std::move(reply))(failure(table.error()));
        return;
    }
    store([table = *table](SiteSettings& settings) { return settings.setConnector(table); },
          otherEvent(actor, isNew ? AuditKind::ConnectionAdded : AuditKind::ConnectionChanged, id.value()), context,
          [id, reply = std::move(reply)](const Status& stored) { reply(stored.map([&id] { return id.value(); })); });
}

void ConnectionsController::countPeople(const QString& id, QObject* context, Reply<int> reply)
{
    const ConnectorSettings* table = find(id);
    if (table == nullptr || subscribersOf({*table}).people.empty()) {
        bringHome<int>(context, std::move(reply))(0);
        return;
    }
    m_ledger.ask(
        context, [id = ConnectorId(id)](OpenLedger& ledger) { return ledger.rosterDelivery().countOthers(id); },
        std::move(reply));
}

void ConnectionsController::sendPeople(const QString& id, QObject* context, Reply<int> reply)
{
    m_ledger.ask(
        context, [id = ConnectorId(id)](OpenLedger& ledger) { return ledger.rosterDelivery().sendOthers(id); },
        std::move(reply));
}

void ConnectionsController::remove(const QString& id, QObject* context, Reply<void> reply)
{
    removeBy(kAdminActor, id, context, std::move(reply));
}

void ConnectionsController::removeBy(const AuditActor& actor, const QString& id, QObject* context, Reply<void> reply)
{
    store([id](SiteSettings& settings) { return settings.removeConnector(ConnectorId(id)); },
          otherEvent(actor, AuditKind::ConnectionRemoved, id), context, std::move(reply));
}

void ConnectionsController::setPaused(const QString& id, bool paused, QObject* context, Reply<void> reply)
{
    m_ledger.ask(
        context,
        [id = ConnectorId(id), paused](OpenLedger& ledger) {
            return ledger.delivery().setPaused(id, paused, kAdminActor);
        },
        std::move(reply));
}

void ConnectionsController::store(const std::function<Status(SiteSettings&)>& edit, const AuditEvent& what,
                                  QObject* context, Reply<void> reply)
{
    m_settings.store(edit, {what}, this,
                     [this, page = QPointer<QObject>(context), reply = std::move(reply)](const Status& stored) {
                         if (stored) {
                             m_ledger.useConnectors(m_settings.config().connectors);
                             publish();
                         }
                         if (page)
                             reply(stored);
                     });
}

} // namespace rollcall
