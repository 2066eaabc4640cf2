#include "end_to_end/programs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <csignal>

namespace rollcall::e2e {

namespace {

QString programPath(const QString& name)
{
    const QString installed = QStringLiteral(ROLLCALL_BIN_DIR "/") + name;
    return QFileInfo::exists(installed) ? installed : QStringLiteral(ROLLCALL_TEST_BIN_DIR "/") + name;
}

bool writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

QString media(const QString& file)
{
    const QString cache = qEnvironmentVariable("ROLLCALL_CACHE", QDir::homePath() + QStringLiteral("/.cache/rollcall"));
    const QString path = cache + QStringLiteral("/media/") + file;
    return QFileInfo::exists(path) ? path : QString();
}

Finished runProgram(const QString& program, const QStringList& arguments, int timeoutMs)
{
    QProcess process;
    process.start(programPath(program), arguments, QIODevice::ReadOnly);
    Finished finished;
    if (!process.waitForFinished(timeoutMs)) {
        process.kill();
        process.waitForFinished();
        finished.errors = "did not end in time\n";
    } else if (process.exitStatus() == QProcess::NormalExit) {
        finished.exitCode = process.exitCode();
    }
    finished.output = process.readAllStandardOutput();
    finished.errors += process.readAllStandardError();
    return finished;
}

void startProgram(QProcess& process, const QString& program, const QStringList& arguments)
{
    process.start(programPath(program), arguments, QIODevice::ReadOnly);
    process.waitForStarted();
}

double residentMegabytes(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0.0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').front().toDouble() / 1024.0;
    }
    return 0.0;
}

ReceiverProcess::ReceiverProcess(const QString& directory) : m_database(directory + QStringLiteral("/receiver.sqlite"))
{}

ReceiverProcess::~ReceiverProcess()
{
    stop();
}

bool ReceiverProcess::start()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(programPath(QStringLiteral("rollcall-receiver")),
                    {QStringLiteral("--port"), QString::number(m_port), QStringLiteral("--serial"),
                     QString::fromLatin1(kSerial), QStringLiteral("--secret"), QString::fromLatin1(kSecret),
                     QStringLiteral("--database"), m_database});
    static const QRegularExpression ready(QStringLiteral("listening on ws://[^:]+:(\\d+)"));
    QByteArray seen;
    while (m_process.waitForReadyRead(10'000)) {
        seen += m_process.readAllStandardOutput();
        const QRegularExpressionMatch match = ready.match(QString::fromUtf8(seen));
        if (match.hasMatch()) {
            m_port = match.captured(1).toUShort();
            return true;
        }
    }
    return false;
}

void ReceiverProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QString ReceiverProcess::url() const
{
    return QStringLiteral("ws://127.0.0.1:%1").arg(m_port);
}

std::vector<ReceiverProcess::Row> ReceiverProcess::rows() const
{
    std::vector<Row> rows;
    const QString connection = QUuid::createUuid().toString();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(m_database);
        if (database.open()) {
            QSqlQuery query(QStringLiteral("SELECT person_id, time, direction FROM punches ORDER BY id"), database);
            while (query.next())
                rows.push_back({query.value(0).toString(), query.value(1).toString(), query.value(2).toString()});
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return rows;
}

qint64 ReceiverProcess::number(const QString& sql) const
{
    qint64 value = 0;
    const QString connection = QUuid::createUuid().toString();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(m_database);
        if (database.open()) {
            QSqlQuery query(sql, database);
            if (query.next())
                value = query.value(0).toLongLong();
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return value;
}

KioskProcess::KioskProcess(const QString& config, const QString& dataDirectory)
    : m_config(config), m_data(dataDirectory)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    m_process.setProcessEnvironment(environment);
}

KioskProcess::~KioskProcess()
{
    kill();
}

void KioskProcess::start(const QStringList& arguments)
{
    m_output.clear();
    m_process.start(programPath(QStringLiteral("rollcall")),
                    QStringList{QStringLiteral("--config"), m_config, QStringLiteral("--data-dir"), m_data,
                                QStringLiteral("--print-events")} +
                        arguments);
    m_process.waitForStarted();
}

void KioskProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill(); // SIGKILL
    m_process.waitForFinished();
}

bool KioskProcess::terminate()
{
    m_process.terminate();
    return m_process.waitForFinished(20'000);
}

std::vector<PrintedPunch> KioskProcess::punches()
{
    static const QRegularExpression line(QStringLiteral("^PUNCH (\\d+) (in|out) (\\S+) (\\S+)$"),
                                         QRegularExpression::MultilineOption);
    std::vector<PrintedPunch> punches;
    for (auto match = line.globalMatch(QString::fromUtf8(output())); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        punches.push_back({one.captured(1).toLongLong(), one.captured(2), one.captured(3), one.captured(4)});
    }
    return punches;
}

Site::Site(const QString& parent)
    : m_directory((QFileInfo(parent).isWritable() ? parent : QDir::tempPath()) +
                  QStringLiteral("/rollcall-test-XXXXXX")),
      m_receiver(std::make_unique<ReceiverProcess>(m_directory.path()))
{
    if (!m_receiver->start())
        m_problem = QStringLiteral("the receiver did not start");
}

bool Site::enroll()
{
    const QList<QStringList> people = {
        {QStringLiteral("enroll"), QStringLiteral("--id"), QStringLiteral("E001"), QStringLiteral("--name"),
         QStringLiteral("Anders"), media(QStringLiteral("cap13_edit2.mp4"))},
        {QStringLiteral("enroll"), QStringLiteral("--id"), QStringLiteral("E002"), QStringLiteral("--name"),
         QStringLiteral("Franck"), media(QStringLiteral("franck_01829.jpg")),
         media(QStringLiteral("franck_02159.jpg"))},
    };
    for (const QStringList& person : people) {
        const Finished done = ctl(person);
        if (done.exitCode != 0) {
            m_problem = QString::fromUtf8(done.errors);
            return false;
        }
    }
    return true;
}

QString Site::configure(const QString& playlist, const QString& more)
{
    const QString playlistPath = path(QStringLiteral("test.playlist"));
    const QString configPath = path(QStringLiteral("rollcall.toml"));
    // What is measured is the way to the server, not the wait for a second thought.
    static const QString kAttendance = QStringLiteral("[attendance]\n");
    static const QString kAtOnce = kAttendance + QStringLiteral("undo_window_seconds = 0\n");
    QString other = more;
    other = other.contains(kAttendance) ? other.replace(kAttendance, kAtOnce) : other + kAtOnce;
    const QString config =
        QStringLiteral(
            "[camera]\nsource = \"playlist:%1\"\n\n%2\n[[connector]]\nid = \"pihr\"\nkind = \"pihr\"\nurl = \"%3\"\n"
            "serial_number = \"%4\"\nsecret = \"%5\"\n")
            .arg(playlistPath, other, m_receiver->url(), QString::fromLatin1(ReceiverProcess::kSerial),
                 QString::fromLatin1(ReceiverProcess::kSecret));
    if (!writeFile(playlistPath, playlist.toUtf8()) || !writeFile(configPath, config.toUtf8()))
        m_problem = QStringLiteral("the configuration could not be written");
    return configPath;
}

Finished Site::ctl(const QStringList& arguments) const
{
    return runProgram(QStringLiteral("rollcallctl"),
                      QStringList{QStringLiteral("--data-dir"), dataDirectory()} + arguments, 120'000);
}

} // namespace rollcall::e2e
