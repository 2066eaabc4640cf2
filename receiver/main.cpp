#include "base/logging.h"
#include "base/safe_text.h"
#include "receiver/command_line.h"
#include "receiver/printer.h"
#include "receiver/receiver.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <sys/signalfd.h>
#include <systemd/sd-daemon.h>
#include <unistd.h>

namespace {

using namespace rollcall;

constexpr int kExitUsage = 2;
/// Peers get so long to answer the closing handshake.
constexpr Milliseconds kFarewell{300};

/// To standard output, at once: a pipe's reader waits for it.
void printLine(const QString& line)
{
    if (line.isEmpty())
        return;
    const QByteArray bytes = singleLine(line, kMaxLogMessage).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void complain(const QString& sentence)
{
    std::fprintf(stderr, "rollcall-receiver: %s\n", qUtf8Printable(singleLine(sentence, kMaxLogMessage)));
}

/// SIGTERM and SIGINT as readable bytes, so that they are handled in the event loop. Blocks them before any thread
/// exists.
int openSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    // The reader of our output may exit first; that must not end the receiver.
    std::signal(SIGPIPE, SIG_IGN);
    return signalfd(-1, &signals, SFD_NONBLOCK | SFD_CLOEXEC);
}

} // namespace

int main(int argc, char** argv)
{
    const int signalDescriptor = openSignals();
    QCoreApplication application(argc, argv);
    installLogFormat();
    auto line = receiver::parseCommandLine(QCoreApplication::arguments());
    if (!line) {
        complain(line.error().message + QStringLiteral(" (--help lists the options)"));
        return kExitUsage;
    }
    if (!line->answer.isEmpty()) {
        std::fputs(qUtf8Printable(line->answer), stdout);
        return EXIT_SUCCESS;
    }

    const SystemClock clock;
    const receiver::Output output = line->output;
    receiver::Receiver receiver(std::move(line->options), clock, [output](const receiver::Event& event) {
        if (event.kind == receiver::Event::Kind::StoreFailed)
            qCCritical(lcReceiver).noquote() << "nothing was stored:" << event.detail;
        printLine(receiver::lineFor(event, output));
    });
    if (const Status started = receiver.start(); !started) {
        complain(started.error().message);
        return EXIT_FAILURE;
    }
    printLine(receiver::listeningLine(receiver.url(), output));
    sd_notify(0, "READY=1");

    QTimer watchdog;
    if (std::uint64_t interval = 0; sd_watchdog_enabled(0, &interval) > 0) {
        QObject::connect(&watchdog, &QTimer::timeout, [] { sd_notify(0, "WATCHDOG=1"); });
        watchdog.start(std::chrono::duration_cast<Milliseconds>(std::chrono::microseconds{interval} / 2));
    }
    QSocketNotifier signalNotifier(signalDescriptor, QSocketNotifier::Read);
    QObject::connect(&signalNotifier, &QSocketNotifier::activated, &application, [&receiver, &signalNotifier] {
        signalNotifier.setEnabled(false);
        sd_notify(0, "STOPPING=1");
        receiver.stop();
        QTimer::singleShot(kFarewell, qApp, &QCoreApplication::quit);
    });
    const int result = QCoreApplication::exec();
    close(signalDescriptor);
    return result;
}
