#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <vector>

/// The installed programs as a user starts them, for tests that go through all of it: real processes, real video,
/// real sockets, real files.
namespace rollcall::e2e {

/// A file of the demo's media in the cache; empty when it has not been fetched.
[[nodiscard]] QString media(const QString& file);

/// A program of the build, run to its end.
struct Finished
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};
[[nodiscard]] Finished runProgram(const QString& program, const QStringList& arguments, int timeoutMs = 60'000);
/// Starts a program of the build, or one of the tests' own.
void startProgram(QProcess& process, const QString& program, const QStringList& arguments);

/// Memory of a running process, MB (VmRSS); 0 when it is gone.
[[nodiscard]] double residentMegabytes(qint64 process);

/// A rollcall-receiver on a port of its own, with its database.
class ReceiverProcess
{
public:
    explicit ReceiverProcess(const QString& directory);
    ~ReceiverProcess();
    /// Starts (again) on the same port and database; false when it did not come up.
    [[nodiscard]] bool start();
    void stop();
    [[nodiscard]] QString url() const;

    struct Row
    {
        QString person;
        QString time; ///< "YYYY-MM-DD HH:MM:SS", local
        QString direction;
    };
    /// What it has stored.
    [[nodiscard]] std::vector<Row> rows() const;
    /// How many records came again that it had already: so many a server without its unique key would have stored
    /// twice.
    [[nodiscard]] qint64 repeats() const
    {
        return number(QStringLiteral("SELECT coalesce(sum(repeats), 0) FROM punches"));
    }
    [[nodiscard]] qint64 count() const { return number(QStringLiteral("SELECT count(*) FROM punches")); }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

    static constexpr const char* kSerial = "TEST0001";
    static constexpr const char* kSecret = "correct horse battery";

private:
    [[nodiscard]] qint64 number(const QString& sql) const;

    QString m_database;
    quint16 m_port = 0;
    QProcess m_process;
};

/// What the kiosk printed about one punch.
struct PrintedPunch
{
    qint64 sequence = 0;
    QString direction;
    QString time;
    QString person;
};

/// A kiosk on recorded video, off screen, printing its events.
class KioskProcess
{
public:
    KioskProcess(const QString& config, const QString& dataDirectory);
    ~KioskProcess();
    void start(const QStringList& arguments);
    void kill();
    /// SIGTERM, and wait for the end.
    bool terminate();
    bool waitForFinished(int timeoutMs) { return m_process.waitForFinished(timeoutMs); }
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    [[nodiscard]] QByteArray output() { return m_output += m_process.readAllStandardOutput(); }
    [[nodiscard]] std::vector<PrintedPunch> punches();
    [[nodiscard]] QByteArray errors() { return m_process.readAllStandardError(); }

private:
    QString m_config;
    QString m_data;
    QProcess m_process;
    QByteArray m_output;
};

/// Two men enrolled as in the demo, a receiver, and a configuration that delivers to it.
class Site
{
public:
    /// `parent`: where its folder is made; the system's temporary directory when empty or absent.
    explicit Site(const QString& parent = {});
    [[nodiscard]] bool isValid() const { return m_problem.isEmpty(); }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString path(const QString& name) const { return m_directory.filePath(name); }
    [[nodiscard]] QString dataDirectory() const { return path(QStringLiteral("data")); }
    [[nodiscard]] ReceiverProcess& receiver() { return *m_receiver; }

    /// Enrolls both men; false with `problem` set when that failed.
    [[nodiscard]] bool enroll();
    /// Writes the playlist and the configuration; returns the configuration's path.
    [[nodiscard]] QString configure(const QString& playlist, const QString& more = {});
    [[nodiscard]] Finished ctl(const QStringList& arguments) const;

private:
    QTemporaryDir m_directory;
    std::unique_ptr<ReceiverProcess> m_receiver;
    QString m_problem;
};

} // namespace rollcall::e2e
