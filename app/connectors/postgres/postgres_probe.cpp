#include "connectors/postgres/postgres_probe.h"

#include "connectors/postgres/codec.h"
#include "connectors/sentence.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <utility>

namespace rollcall::postgres {

namespace {

/// Beyond the client's own limits, so that they are the ones that speak.
constexpr Milliseconds kMargin{1'000};

ConnectorTest testOf(const net::PgConfig& server)
{
    ConnectorTest test;
    test.host = server.host;
    test.port = server.port;
    if (QHostAddress(test.host).isNull()) // a number needs no looking up
        test.stages.push_back(ConnectorStage::NameFound);
    test.stages.push_back(ConnectorStage::Connected);
    if (server.tls != net::PgConfig::Tls::Local)
        test.stages.push_back(ConnectorStage::Secured);
    test.stages.insert(test.stages.end(), {ConnectorStage::Answered, ConnectorStage::Accepted});
    return test;
}

/// The screen's own words fit a database, too.
bool isPlain(ConnectorFault fault)
{
    switch (fault) {
    case ConnectorFault::NameNotFound:
    case ConnectorFault::ConnectionRefused:
    case ConnectorFault::Unreachable:
    case ConnectorFault::NoAnswer:
    case ConnectorFault::CertificateInvalid:
    case ConnectorFault::CertificateWrongName:
    case ConnectorFault::AnswersSomethingElse:
        return true;
    default:
        return false;
    }
}

} // namespace

PostgresProbe::PostgresProbe(Settings settings, Report report)
    : Probe(testOf(settings.server), std::move(report)), m_settings(std::move(settings)), m_client(m_settings.server)
{
    setTimeLimit(m_settings.server.connecting + m_settings.server.statement + m_settings.server.grace + kMargin);
    m_client.reached = [this](ConnectorStage stage) { reached(stage); };
}

void PostgresProbe::begin()
{
    ask(readOnlyStatement(), [this](const net::PgAnswer& answer) {
        if (!answer.rows.empty() && answer.text(0, 0) == QLatin1String("on"))
            refuse(net::pgRefusal(QStringLiteral("25006"), QStringLiteral("transaction_read_only = on")));
        else
            readTables();
    });
}

void PostgresProbe::readTables()
{
    ask(readableStatement(), [this](const net::PgAnswer&) {
        if (m_settings.refersToFaces)
            ask(facesReadableStatement(), [this](const net::PgAnswer&) { planInsert(); });
        else
            planInsert();
    });
}

void PostgresProbe::planInsert()
{
    m_client.run(insertableStatement(true), [this](const net::PgOutcome& outcome) {
        if (outcome) {
            reached(ConnectorStage::Accepted);
            finish(ConnectorFault::None);
        } else if (wire::meaningOf(outcome.error().state) == wire::SqlMeaning::NoIndex) {
            ask(insertableStatement(false), [this](const net::PgAnswer&) {
                reached(ConnectorStage::Accepted);
                finish(ConnectorFault::None,
                       sentence(QT_TRANSLATE_NOOP(
                           "Connector", "The table has no unique index on employee_id and time: the kiosk looks "
                                        "for each record before it inserts it. schema.sql has the index")));
            });
        } else {
            refuse(outcome.error());
        }
    });
}

void PostgresProbe::ask(net::PgStatement statement, std::function<void(const net::PgAnswer&)> then)
{
    m_client.run(std::move(statement), [this, then = std::move(then)](const net::PgOutcome& outcome) {
        if (outcome)
            then(*outcome);
        else
            refuse(outcome.error());
    });
}

void PostgresProbe::refuse(const net::PgFailure& failure)
{
    if (isPlain(failure.fault))
        finish(failure.fault, failure.words);
    else
        finish(ConnectorFault::WrongSettings, failure.sentence);
}

} // namespace rollcall::postgres
