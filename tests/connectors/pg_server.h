#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QString>
#include <QTcpServer>
#include <QTemporaryDir>

#include <libpq-fe.h>

#include <csignal>
#include <grp.h>
#include <memory>
#include <unistd.h>

namespace rollcall::test {

/// A PostgreSQL server of its own, on a free port of this machine and a socket in its directory. It refuses to run as
/// root, so that root runs it as "nobody". The superuser "owner" comes in by the socket, others with their passwords.
class PgServer final
{
public:
    PgServer()
    {
        const QStringList versions =
            QDir(QStringLiteral("/usr/lib/postgresql")).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        if (versions.isEmpty())
            return;
        m_programs = QStringLiteral("/usr/lib/postgresql/%1/bin/").arg(versions.constLast());
        if (::geteuid() == 0 && ::chown(qPrintable(m_directory.path()), kNobody, kNobody) != 0)
            return;
        QProcess initdb;
        prepare(initdb);
        initdb.start(m_programs + QStringLiteral("initdb"),
                     {QStringLiteral("-D"), data(), QStringLiteral("-U"), QStringLiteral("owner"),
                      QStringLiteral("--no-sync"), QStringLiteral("--no-locale"), QStringLiteral("--encoding=UTF8"),
                      QStringLiteral("--auth-local=trust"), QStringLiteral("--auth-host=scram-sha-256")});
        if (!initdb.waitForFinished(60'000) || initdb.exitCode() != 0)
            return;
        QTcpServer free;
        free.listen(QHostAddress::LocalHost, 0);
        m_port = free.serverPort();
        free.close();
        start();
    }
    ~PgServer() { kill(); }

    [[nodiscard]] static bool isInstalled() { return QDir(QStringLiteral("/usr/lib/postgresql")).exists(); }
    [[nodiscard]] bool isRunning() const { return m_process && m_process->state() == QProcess::Running; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString directory() const { return m_directory.path(); }

    /// With these settings besides: "ssl=on". After `kill` its children may still hold the shared memory for a moment.
    bool start(const QStringList& settings = {})
    {
        for (int tries = 0; tries < 50; ++tries) {
            if (startOnce(settings))
                return true;
            ::usleep(50'000);
        }
        return false;
    }
    /// As a power cut ends it.
    void kill()
    {
        if (!isRunning())
            return;
        send(SIGCONT);
        m_process->kill();
        m_process->waitForFinished();
    }
    /// Its connections are ended at once, as by a restart for an update.
    void stop()
    {
        send(SIGINT);
        m_process->waitForFinished(30'000);
    }
    /// To all of its processes: SIGSTOP lets it hang as a dying disk does.
    void freeze(int signal)
    {
        for (const QByteArray& line : sql("SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()").split('\n'))
            m_backends << line.toInt();
        send(signal);
        for (const int pid : m_backends)
            ::kill(pid, signal);
    }
    void thaw()
    {
        send(SIGCONT);
        for (const int pid : std::exchange(m_backends, {}))
            ::kill(pid, SIGCONT);
    }

    /// As the owner; the values of a query by line and '|', or the error.
    QByteArray sql(const QByteArray& text, const char* database = "postgres")
    {
        const QByteArray where = "host=" + m_directory.path().toUtf8() + " port=" + QByteArray::number(m_port) +
                                 " user=owner dbname=" + database;
        PGconn* connection = PQconnectdb(where.constData());
        PQsetNoticeProcessor(
            connection, [](void*, const char*) {}, nullptr);
        PGresult* result = PQexec(connection, text.constData());
        QByteArrayList lines;
        for (int row = 0; row < PQntuples(result); ++row) {
            QByteArrayList values;
            for (int column = 0; column < PQnfields(result); ++column)
                values << PQgetvalue(result, row, column);
            lines << values.join('|');
        }
        const bool isGood = PQresultStatus(result) == PGRES_TUPLES_OK || PQresultStatus(result) == PGRES_COMMAND_OK;
        const QByteArray answer = isGood ? lines.join('\n') : QByteArray(PQerrorMessage(connection));
        PQclear(result);
        PQfinish(connection);
        return answer;
    }
    /// The store's tables, empty, and the user "kiosk" with the password "the-password", who may do what schema.sql
    /// grants.
    void makeStore()
    {
        QFile schema(QStringLiteral(ROLLCALL_SOURCE_DIR "/app/connectors/postgrest/schema.sql"));
        schema.open(QIODevice::ReadOnly);
        sql("BEGIN READ WRITE; ALTER DATABASE postgres RESET ALL; DROP TABLE IF EXISTS recognized_faces, face CASCADE; "
            "DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'kiosk') THEN "
            "CREATE ROLE kiosk LOGIN PASSWORD 'the-password'; END IF; END $$; " +
            schema.readAll() +
            "GRANT SELECT ON face, recognized_faces TO kiosk; GRANT INSERT ON recognized_faces TO kiosk; COMMIT");
    }

private:
    bool startOnce(const QStringList& settings)
    {
        m_process = std::make_unique<QProcess>();
        prepare(*m_process);
        QStringList arguments{QStringLiteral("-D"), data(),
                              QStringLiteral("-k"), m_directory.path(),
                              QStringLiteral("-p"), QString::number(m_port)};
        QStringList all{QStringLiteral("listen_addresses=localhost"),
                        QStringLiteral("shared_buffers=2MB"),
                        QStringLiteral("max_connections=20"),
                        QStringLiteral("lc_messages=C"),
                        QStringLiteral("fsync=off"),
                        QStringLiteral("autovacuum=off")};
        all += settings;
        for (const QString& setting : all)
            arguments << QStringLiteral("-c") << setting;
        m_process->setProcessChannelMode(QProcess::MergedChannels);
        m_process->start(m_programs + QStringLiteral("postgres"), arguments);
        QByteArray log;
        while (!log.contains("ready to accept connections")) {
            if (!m_process->waitForReadyRead(30'000))
                return false;
            log += m_process->readAll();
        }
        return true;
    }

    static constexpr uid_t kNobody = 65534;

    [[nodiscard]] QString data() const { return m_directory.filePath(QStringLiteral("data")); }
    void send(int signal) const
    {
        if (isRunning())
            ::kill(static_cast<pid_t>(m_process->processId()), signal);
    }
    static void prepare(QProcess& process)
    {
        process.setWorkingDirectory(QStringLiteral("/"));
        if (::geteuid() == 0) {
            process.setChildProcessModifier([] {
                if (::setgroups(0, nullptr) != 0 || ::setgid(kNobody) != 0 || ::setuid(kNobody) != 0)
                    ::_exit(1);
            });
        }
    }

    QTemporaryDir m_directory{QStringLiteral("/tmp/rollcall-pg-XXXXXX")}; // short: a socket's path is
    QString m_programs;
    quint16 m_port = 0;
    std::unique_ptr<QProcess> m_process;
    QList<int> m_backends;
};

} // namespace rollcall::test
