#include "kiosk/connections_controller.h"

#include "connectors/form.h"
#include "connectors/registry.h"
#include "screen/link_words.h"

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

/// Without the id, which the screen never shows.
QString forScreen(QString message, const ConnectorId& id)
{
    const QString name = QStringLiteral("onnector \"%1\": ").arg(id.value());
    if (const qsizetype at = message.indexOf(name); at > 0)
        message.remove(at - 1, name.size() + 1);
    if (!message.isEmpty())
        message[0] = message[0].toUpper();
    return message;
}

/// In the form's words where it is one of its fields; the parser's are for whoever wrote a file.
QString wordsFor(const ConnectorProfile& form, const ConnectorSettings& table, const Error& error)
{
    if (const FormField* field = invalidField(form, table))
        return screen::formText(field->label) + QStringLiteral(": ") + screen::formText(field->constraint);
    return forScreen(error.message, table.id());
}

/// Whether the secret that is kept would be told to another machine, or readable on the way.
bool goesElsewhere(const ConnectorProfile& form, const ConnectorSettings& before, const screen::LinkDraft& draft)
{
    const std::map<QString, QString> old = valuesOf(form, before);
    return std::any_of(form.shown.fields.begin(), form.shown.fields.end(), [&](const FormField& field) {
        const auto value = draft.values.find(field.key);
        if (field.kind != FormField::Kind::Url || value == draft.values.end())
            return false;
        const QUrl was(old.at(field.key));
        const QUrl now(value->second);
        return was.host() != now.host() || was.port() != now.port() || was.scheme() != now.scheme();
    });
}

} // namespace

ConnectionsController::ConnectionsController(screen::ConnectionState& state, const Clock& clock,
                                             std::shared_ptr<SitePort> site, ConnectionPorts ports)
    : m_state(state), m_ports(std::move(ports)),
      m_runner(clock, std::move(site), [this](const ConnectorTest& test) { follow(test); })
{
    std::vector<ConnectorForm> forms;
    for (const ConnectorProfile& form : connectorForms())
        forms.push_back(form.shown);
    m_state.setForms(std::move(forms));
    publish();
}

void ConnectionsController::publish()
{
    std::vector<screen::ConnectionView> views;
    for (const ConnectorSettings& table : m_ports.config().connectors) {
        screen::ConnectionView view;
        view.id = table.id().value();
        view.ownedByIt = isOwnedByIt(table.id());
        const auto factory = findConnectorFactory(table);
        view.canBeTested = factory && (*factory)->probe;
        if (const ConnectorProfile* form = formOf(table)) {
            view.form = form->shown.name;
            view.values = valuesOf(*form, table);
        }
        views.push_back(std::move(view));
    }
    m_state.setConnections(std::move(views));
}

const ConnectorSettings* ConnectionsController::find(const QString& id) const
{
    const std::vector<ConnectorSettings>& tables = m_ports.config().connectors;
    const auto found = std::find_if(tables.begin(), tables.end(),
                                    [&id](const ConnectorSettings& table) { return table.id().value() == id; });
    return found == tables.end() ? nullptr : &*found;
}

bool ConnectionsController::isOwnedByIt(const ConnectorId& id) const
{
    return m_ports.config().originOf(QStringLiteral("connector.") + id.value()) != ConfigOrigin::Screen;
}

Result<ConnectorSettings> ConnectionsController::tableOf(const screen::LinkDraft& draft, const ConnectorId& id) const
{
    const ConnectorProfile* form = findForm(draft.form);
    const ConnectorSettings* before = draft.id.isEmpty() ? nullptr : find(draft.id);
    if (form == nullptr || (!draft.id.isEmpty() && before == nullptr))
        return failure(ErrorCode::NotFound, tr("This connection is not there any more"));
    if (before != nullptr && isOwnedByIt(id))
        return failure(ErrorCode::PermissionDenied, tr("This connection is set by IT in the configuration file"));
    if (before != nullptr && draft.secrets.empty() && goesElsewhere(*form, *before, draft))
        return failure(
            ErrorCode::InvalidArgument,
            tr("The address is another one: enter the secret again. It does not go to another server by itself"));
    ConnectorSettings table = tableFrom(*form, id, {draft.values, draft.secrets}, before);
    if (const Status usable = checkConnectors({table}); !usable)
        return failure(usable.error().code, wordsFor(*form, table, usable.error()));
    return table;
}

void ConnectionsController::testDraft(const screen::LinkDraft& draft)
{
    const ConnectorId id = draft.id.isEmpty() ? newId(draft.form) : ConnectorId(draft.id);
    const Result<ConnectorSettings> table = tableOf(draft, id);
    if (table) {
        test({}, *table);
        return;
    }
    m_runner.cancel();
    ConnectorTest failed;
    failed.finished = true;
    failed.fault = ConnectorFault::WrongSettings;
    failed.detail = table.error().message;
    m_state.setTest(screen::LinkTestView{{}, failed});
}

void ConnectionsController::testConnection(const QString& id)
{
    if (const ConnectorSettings* table = find(id))
        test(id, *table);
}

void ConnectionsController::test(const QString& shownWith, const ConnectorSettings& table)
{
    m_shownWith = shownWith;
    m_tested = table.id();
    m_state.setTest({});
    m_runner.start(table);
}

void ConnectionsController::endTest()
{
    m_runner.cancel();
    m_state.setTest({});
}

void ConnectionsController::follow(const ConnectorTest& test)
{
    m_state.setTest(screen::LinkTestView{m_shownWith, test});
    if (!test.finished)
        return;
    AuditDetails details;
    details.outcome = wordOf(test.fault);
    m_ports.audit(otherEvent(kAdminActor, AuditKind::ConnectionTested,
                             test.port > 0 ? QStringLiteral("%1:%2").arg(test.host).arg(test.port) : m_tested.value(),
                             std::move(details)));
    if (test.fault == ConnectorFault::None)
        m_ports.renewLink(m_tested); // unknown, and so ignored, for a new one
}

void ConnectionsController::saveConnection(const screen::LinkDraft& draft)
{
    const bool isNew = draft.id.isEmpty();
    const ConnectorId id = isNew ? newId(draft.form) : ConnectorId(draft.id);
    const Result<ConnectorSettings> table = tableOf(draft, id);
    if (!table) {
        m_state.answerChange(id.value(), table.error().message);
        return;
    }
    m_ports.change(
        [table = *table](SiteSettings& settings) { return settings.setConnector(table); },
        otherEvent(kAdminActor, isNew ? AuditKind::ConnectionAdded : AuditKind::ConnectionChanged, id.value()),
        [this, id](const Status& status) { finish(id.value(), status); });
}

void ConnectionsController::removeConnection(const QString& id)
{
    m_ports.change([id](SiteSettings& settings) { return settings.removeConnector(ConnectorId(id)); },
                   otherEvent(kAdminActor, AuditKind::ConnectionRemoved, id),
                   [this, id](const Status& status) { finish(id, status); });
}

void ConnectionsController::finish(const QString& id, const Status& status)
{
    if (status) {
        m_ports.use(m_ports.config().connectors);
        publish();
    }
    m_state.answerChange(id, status ? QString() : status.error().message);
}

} // namespace rollcall
