#include "kiosk/connections_controller.h"

#include "connectors/form.h"
#include "connectors/registry.h"

#include <QCoreApplication>
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

QString formText(const QString& english)
{
    return QCoreApplication::translate("ConnectorForm", english.toUtf8().constData());
}

/// In the form's words: the error's own are for the reader of a file.
QString wordsFor(const ConnectorForm& form, const Error& error)
{
    const FormField* field = fieldOf(form, error.subject);
    if (field == nullptr)
        return ConnectionsController::tr("The setting \"%1\", which is not on this form, is not accepted")
            .arg(error.subject);
    return formText(field->label) + QStringLiteral(": ") +
           (field->constraint.isEmpty() ? ConnectionsController::tr("This value is not accepted")
                                        : formText(field->constraint));
}

/// Whether the secret that is kept would be told to another machine, or readable on the way.
bool goesElsewhere(const OfferedForm& form, const ConnectorSettings& before, const screen::LinkDraft& draft)
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
    for (const OfferedForm& form : connectorForms())
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
    const OfferedForm* form = findForm(draft.form);
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
    if (const Status usable = checkConnector(table); !usable)
        return failure(usable.error().code, wordsFor(form->shown, usable.error()), usable.error().subject);
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
    m_ports.noteTest(test.port > 0 ? QStringLiteral("%1:%2").arg(test.host).arg(test.port) : m_tested.value(),
                     wordOf(test.fault));
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
    m_ports.change([table = *table](SiteSettings& settings) { return settings.setConnector(table); },
                   isNew ? QStringLiteral("connection.add") : QStringLiteral("connection.change"), id.value(),
                   [this, id](const Status& status) { finish(id.value(), status); });
}

void ConnectionsController::removeConnection(const QString& id)
{
    m_ports.change([id](SiteSettings& settings) { return settings.removeConnector(ConnectorId(id)); },
                   QStringLiteral("connection.remove"), id, [this, id](const Status& status) { finish(id, status); });
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
