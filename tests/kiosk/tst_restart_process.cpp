// A program that restarts itself, as the kiosk does: this one is both, before and after.
#include "base/clock.h"
#include "kiosk/restart_process.h"

#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

using namespace rollcall;

namespace {

const char* const kPlace =
    "ROLLCALL_TEST_BEGIN_ANEW"; ///< where the run before left what it knew: process and descriptor

int firstRun(char** argv)
{
    // Without O_CLOEXEC, as some libraries do; of a number that nothing else will have.
    const int device = ::fcntl(STDIN_FILENO, F_DUPFD, 200);
    if (device < 0)
        return 1;
    qputenv(kPlace, QByteArray::number(::getpid()) + ' ' + QByteArray::number(device));
    useTimeZone(QStringLiteral("Asia/Kathmandu"));
    sigset_t all;
    sigfillset(&all);
    ::pthread_sigmask(SIG_SETMASK, &all, nullptr);
    const Error failed = restartProcess(argv);
    qCritical("%s", qPrintable(failed.message));
    return 1;
}

} // namespace

class TestRestartProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameProcessSameArguments()
    {
        QCOMPARE(qgetenv(kPlace).split(' ').value(0).toInt(), static_cast<int>(::getpid()));
        QVERIFY(QCoreApplication::applicationFilePath().contains(QStringLiteral("restart_process")));
    }
    /// Catches: a camera that is "busy" after a restart because the run before still holds it.
    void nothingIsLeftOpen()
    {
        const int device = qgetenv(kPlace).split(' ').value(1).toInt();
        QVERIFY(device > STDERR_FILENO);
        QCOMPARE(::fcntl(device, F_GETFD), -1);
    }
    /// Catches: a kiosk that cannot be stopped after a restart.
    void signalsArrive()
    {
        sigset_t blocked;
        QCOMPARE(::pthread_sigmask(SIG_SETMASK, nullptr, &blocked), 0);
        QCOMPARE(sigismember(&blocked, SIGTERM), 0);
    }
    /// Catches: the zone of before surviving as "the system's".
    void zoneIsTheSystemsAgain() { QVERIFY(qgetenv("TZ") != "Asia/Kathmandu"); }
};

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet(kPlace))
        return firstRun(argv);
    QCoreApplication application(argc, argv);
    TestRestartProcess test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_restart_process.moc"
