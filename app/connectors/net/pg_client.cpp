#include "connectors/net/pg_client.h"

#include "connectors/net/pg_start.h"

#include <QHostAddress>

#include <libpq-fe.h>

#include <utility>

namespace rollcall::net {

namespace {

/// Most addresses of one name that are tried.
constexpr int kMaxAddresses = 4;

QString wordsOf(const pg_result* result, char field)
{
    return QString::fromUtf8(PQresultErrorField(result, field));
}

} // namespace

void PgClient::Closer::operator()(pg_conn* connection) const
{
    PQfinish(connection);
}

PgClient::PgClient(PgConfig config) : m_config(std::move(config)), m_limit(this), m_idle(this)
{
    m_limit.setSingleShot(true);
    m_idle.setSingleShot(true);
    m_idle.setInterval(m_config.idle);
    connect(&m_limit, &QTimer::timeout, this, &PgClient::expired);
    connect(&m_idle, &QTimer::timeout, this, &PgClient::close);
}

PgClient::~PgClient()
{
    abortAll();
    close();
}

void PgClient::run(PgStatement statement, Done done)
{
    m_jobs.push_back({std::move(statement), std::move(done)});
    if (!std::exchange(m_isScheduled, true))
        QMetaObject::invokeMethod(this, &PgClient::next, Qt::QueuedConnection);
}

void PgClient::abortAll()
{
    m_jobs.clear();
    if (!m_isReady || m_isAtWork)
        close();
}

void PgClient::next()
{
    m_isScheduled = false;
    if (m_jobs.empty() || m_isAtWork || m_lookup != -1 || (m_connection && !m_isReady))
        return;
    m_idle.stop();
    if (m_isReady && hasEnded())
        close();
    if (m_isReady)
        begin();
    else
        findHost();
}

bool PgClient::hasEnded() const
{
    // Its farewell, and then the end of the connection, if there is one.
    return PQconsumeInput(m_connection.get()) == 0 || PQconsumeInput(m_connection.get()) == 0 ||
           PQstatus(m_connection.get()) == CONNECTION_BAD;
}

void PgClient::findHost()
{
    m_limit.start(m_config.connecting);
    if (isPgSocket(m_config.host) || !QHostAddress(m_config.host).isNull()) {
        connectTo({m_config.host});
        return;
    }
    m_lookup = QHostInfo::lookupHost(m_config.host, this, [this](const QHostInfo& info) {
        m_lookup = -1;
        QStringList addresses;
        for (const QHostAddress& address : info.addresses()) {
            if (addresses.size() < kMaxAddresses)
                addresses << address.toString();
        }
        if (addresses.isEmpty()) {
            PgFailure failure = pgDisconnected(info.errorString(), false);
            failure.fault = ConnectorFault::NameNotFound;
            fail(std::move(failure));
            return;
        }
        if (reached)
            reached(ConnectorStage::NameFound);
        connectTo(addresses);
    });
}

void PgClient::connectTo(const QStringList& addresses)
{
    const EnglishMessages english;
    m_connection.reset(startPgConnection(m_config, addresses));
    if (!m_connection || PQstatus(m_connection.get()) == CONNECTION_BAD) {
        fail(pgDisconnected(QString::fromUtf8(PQerrorMessage(m_connection.get())), false));
        return;
    }
    // With the SQLSTATE in its text: a refused login tells it nowhere else.
    PQsetErrorVerbosity(m_connection.get(), PQERRORS_VERBOSE);
    PQsetNoticeProcessor(
        m_connection.get(), [](void*, const char*) {}, nullptr);
    watch(false, true, &PgClient::poll);
}

void PgClient::poll()
{
    const EnglishMessages english;
    const int before = PQstatus(m_connection.get());
    unwatch(); // libpq may go on with another socket
    const PostgresPollingStatusType status = PQconnectPoll(m_connection.get());
    tellStage(before);
    switch (status) {
    case PGRES_POLLING_READING:
        watch(true, false, &PgClient::poll);
        return;
    case PGRES_POLLING_WRITING:
        watch(false, true, &PgClient::poll);
        return;
    case PGRES_POLLING_OK:
        connected();
        return;
    default:
        fail(pgDisconnected(QString::fromUtf8(PQerrorMessage(m_connection.get())), before == CONNECTION_SSL_STARTUP));
    }
}

void PgClient::tellStage(int before)
{
    if (!reached)
        return;
    switch (PQstatus(m_connection.get())) {
    case CONNECTION_MADE:
        reached(before == CONNECTION_SSL_STARTUP ? ConnectorStage::Secured : ConnectorStage::Connected);
        break;
    case CONNECTION_AWAITING_RESPONSE:
        reached(PQsslInUse(m_connection.get()) != 0 ? ConnectorStage::Secured : ConnectorStage::Connected);
        break;
    case CONNECTION_SSL_STARTUP:
        reached(ConnectorStage::Connected);
        break;
    case CONNECTION_AUTH_OK:
    case CONNECTION_OK:
        reached(ConnectorStage::Answered);
        break;
    default:
        break;
    }
}

void PgClient::connected()
{
    PQsetnonblocking(m_connection.get(), 1);
    m_isSetUp = true;
    m_isAtWork = true;
    m_answer = {};
    m_answerBytes = 0;
    m_limit.start(m_config.connecting);
    if (PQsendQuery(m_connection.get(), pgSessionSettings(m_config).constData()) == 0)
        fail(pgDisconnected(QString::fromUtf8(PQerrorMessage(m_connection.get())), false));
    else
        work();
}

void PgClient::begin()
{
    const EnglishMessages english;
    const PgStatement& statement = m_jobs.front().statement;
    std::vector<const char*> values;
    for (const PgValue& value : statement.values)
        values.push_back(value ? value->constData() : nullptr);
    m_isAtWork = true;
    m_answer = {};
    m_answerBytes = 0;
    m_limit.start(m_config.statement + m_config.grace);
    if (PQsendQueryParams(m_connection.get(), statement.sql.constData(), static_cast<int>(values.size()), nullptr,
                          values.data(), nullptr, nullptr, 0) == 0) {
        fail(pgDisconnected(QString::fromUtf8(PQerrorMessage(m_connection.get())), false));
        return;
    }
    PQsetSingleRowMode(m_connection.get()); // what is too much is noticed before it is all here
    work();
}

void PgClient::work()
{
    const EnglishMessages english;
    pg_conn* connection = m_connection.get();
    const bool isLost = PQconsumeInput(connection) == 0;
    if (!m_isAtWork) { // the server closes an idle connection, or has something to say
        if (isLost || PQstatus(connection) == CONNECTION_BAD)
            close();
        return;
    }
    while (PQisBusy(connection) == 0) {
        pg_result* result = PQgetResult(connection);
        if (result == nullptr) {
            finished();
            return;
        }
        take(result);
        PQclear(result);
        if (m_answerBytes > m_config.maxAnswerBytes) {
            fail(pgRefusal({}, QStringLiteral("the answer has more than %1 bytes").arg(m_config.maxAnswerBytes)));
            return;
        }
    }
    if (isLost) {
        fail(m_problem ? *m_problem : pgDisconnected(QString::fromUtf8(PQerrorMessage(connection)), false));
        return;
    }
    const int unsent = PQflush(connection);
    if (unsent < 0)
        fail(pgDisconnected(QString::fromUtf8(PQerrorMessage(connection)), false));
    else
        watch(true, unsent > 0, &PgClient::work);
}

void PgClient::take(pg_result* result)
{
    switch (PQresultStatus(result)) {
    case PGRES_SINGLE_TUPLE:
    case PGRES_TUPLES_OK:
        for (int row = 0; row < PQntuples(result); ++row) {
            std::vector<PgValue>& values = m_answer.rows.emplace_back();
            for (int column = 0; column < PQnfields(result); ++column) {
                const int length = PQgetlength(result, row, column);
                m_answerBytes += length;
                values.push_back(PQgetisnull(result, row, column) != 0
                                     ? PgValue()
                                     : PgValue(QByteArray(PQgetvalue(result, row, column), length)));
            }
        }
        [[fallthrough]];
    case PGRES_COMMAND_OK:
        if (PQresultStatus(result) != PGRES_SINGLE_TUPLE)
            m_answer.affected = QByteArray(PQcmdTuples(result)).toLongLong();
        break;
    case PGRES_FATAL_ERROR:
        if (const QString state = wordsOf(result, PG_DIAG_SQLSTATE); !state.isEmpty())
            m_problem = pgRefusal(state, wordsOf(result, PG_DIAG_MESSAGE_PRIMARY));
        else
            m_problem = pgDisconnected(QString::fromUtf8(PQresultErrorMessage(result)), false);
        break;
    default:
        m_problem = pgRefusal({}, QStringLiteral("an answer of another kind"));
    }
}

void PgClient::finished()
{
    m_limit.stop();
    if (m_problem) {
        const PgFailure problem = *m_problem;
        // A session that may only read stays so, whatever the server's settings are by then.
        if (m_isSetUp || problem.state.startsWith(QLatin1String("25")) ||
            PQstatus(m_connection.get()) == CONNECTION_BAD || PQtransactionStatus(m_connection.get()) != PQTRANS_IDLE) {
            fail(problem);
            return;
        }
    }
    m_isAtWork = false;
    watch(true, false, &PgClient::work);
    if (std::exchange(m_isSetUp, false)) {
        m_isReady = true;
        next();
        return;
    }
    const Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    m_idle.start();
    if (!m_jobs.empty() && !std::exchange(m_isScheduled, true))
        QMetaObject::invokeMethod(this, &PgClient::next, Qt::QueuedConnection);
    if (const auto problem = std::exchange(m_problem, std::nullopt))
        job.done(tl::unexpected(*problem));
    else
        job.done(std::exchange(m_answer, {}));
}

void PgClient::fail(PgFailure failure)
{
    close();
    if (m_jobs.empty())
        return;
    const Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    if (!m_jobs.empty() && !std::exchange(m_isScheduled, true))
        QMetaObject::invokeMethod(this, &PgClient::next, Qt::QueuedConnection);
    job.done(tl::unexpected(std::move(failure)));
}

void PgClient::close()
{
    if (m_lookup != -1)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    unwatch();
    m_limit.stop();
    m_idle.stop();
    m_connection.reset();
    m_isReady = m_isSetUp = m_isAtWork = false;
    m_problem.reset();
}

void PgClient::watch(bool reading, bool writing, void (PgClient::*then)())
{
    const int descriptor = PQsocket(m_connection.get());
    const bool isSame = m_then == then && (m_reader != nullptr) == reading && (m_writer != nullptr) == writing &&
                        (!reading || m_reader->socket() == descriptor) &&
                        (!writing || m_writer->socket() == descriptor);
    if (isSame)
        return;
    unwatch();
    if (descriptor < 0)
        return; // the limit ends it
    m_then = then;
    const auto notifier = [&](QSocketNotifier::Type type) {
        auto* made = new QSocketNotifier(descriptor, type, this);
        connect(made, &QSocketNotifier::activated, this, then);
        return made;
    };
    if (reading)
        m_reader = notifier(QSocketNotifier::Read);
    if (writing)
        m_writer = notifier(QSocketNotifier::Write);
}

void PgClient::unwatch()
{
    for (QSocketNotifier** notifier : {&m_reader, &m_writer}) {
        if (QSocketNotifier* gone = std::exchange(*notifier, nullptr)) {
            gone->setEnabled(false); // it may be the one that calls
            gone->deleteLater();
        }
    }
}

void PgClient::expired()
{
    fail(pgSilence());
}

} // namespace rollcall::net
