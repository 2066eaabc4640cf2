#include "base/logging.h"
#include "base/process_memory.h"
#include "base/recent_log.h"
#include "base/safe_text.h"
#include "base/whole_file.h"
#include "kiosk/application.h"
#include "kiosk/event_printer.h"
#include "kiosk/kiosk_events.h"
#include "kiosk/options.h"
#include "kiosk/restart_process.h"
#include "kiosk/screen_monitor.h"
#include "kiosk/start_config.h"
#include "storage/instance_lock.h"
#include "storage/store.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/widgets/idle_cursor.h"

#include <QApplication>
#include <QBuffer>
#include <QSocketNotifier>
#include <QStyleFactory>
#include <QThreadPool>
#include <QTimer>

#include <sodium/core.h>

#include <csignal>
#include <cstdio>
#include <memory>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using namespace rollcall;

/// Long enough for the card's entrance (200 ms) to have ended.
constexpr std::chrono::milliseconds kScreenshotDelay{400};

/// Exit code of a second kiosk on one data directory.
constexpr int kAlreadyRunning = 3;

int s_signalPipe[2] = {-1, -1};

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(s_signalPipe[1], &byte, 1);
}

/// SIGTERM and SIGINT end the event loop, from where all threads are stopped in order.
void quitOnSignals(QApplication& application)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, s_signalPipe) != 0)
        return;
    auto* notifier = new QSocketNotifier(s_signalPipe[0], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, [] { QCoreApplication::quit(); });
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
}

int fail(const QString& sentence, int code = 1)
{
    std::fprintf(stderr, "rollcall: %s\n", qPrintable(singleLine(sentence, kMaxLogMessage)));
    return code;
}

screen::UiSettings uiSettings(const ScreenConfig& screen)
{
    screen::UiSettings settings;
    switch (screen.theme) {
    case Theme::Dark:
        settings.theme = screen::ThemeKind::Dark;
        break;
    case Theme::Light:
        settings.theme = screen::ThemeKind::Light;
        break;
    case Theme::HighContrast:
        settings.theme = screen::ThemeKind::HighContrast;
        break;
    }
    settings.dotsPerInch = screen.dotsPerInch;
    settings.idleAfterSeconds = screen.idleAfterSeconds;
    settings.confirmationMilliseconds = screen.confirmationMilliseconds;
    settings.reducedMotion = screen.reducedMotion;
    settings.privacyBlur = screen.privacyBlur;
    settings.soundVolume = screen.soundVolume;
    settings.spoken = screen.spoken;
    settings.spokenQuestions = screen.spokenQuestions;
    settings.language = screen.language;
    settings.languages = screen.languages;
    return settings;
}

int listCamerasAndLeave()
{
    const std::vector<CameraInfo> cameras = listCameras();
    for (const CameraInfo& camera : cameras)
        std::printf("%s\t%s\n", qPrintable(camera.uri), qPrintable(camera.description));
    return cameras.empty() ? 1 : 0;
}

/// How a run ends.
struct Ending
{
    int exitCode = 0;
    bool restart = false; ///< the same again, with what was set meanwhile
};

Ending run(int argc, char** argv);

} // namespace

int main(int argc, char** argv)
{
    if constexpr (ROLLCALL_PRIVATE_MEMORY)
        keepMemoryPrivate();
    const Ending ending = run(argc, argv);
    return ending.restart ? fail(restartProcess(argv).message) : ending.exitCode;
}

namespace {

Ending run(int argc, char** argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    installLogFormat();
    QCoreApplication::setApplicationName(QStringLiteral("rollcall"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ROLLCALL_VERSION));

    // The command line first, without a screen: --help must work over SSH.
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const ParsedOptions parsed = parseOptions(arguments);
    if (parsed.exitCode >= 0) {
        std::fprintf(parsed.exitCode == 0 ? stdout : stderr, "%s\n", qPrintable(parsed.text.trimmed()));
        return {parsed.exitCode};
    }
    if (parsed.options.listCameras)
        return {listCamerasAndLeave()};
    Result<StartConfig> begun = startConfig(parsed.options);
    if (!begun)
        return {fail(begun.error().message)};
    if (!begun->problem.isEmpty())
        qCWarning(lcConfig).noquote() << begun->problem;
    const Config config = begun->config;
    useTimeZone(config.attendance.timeZone);
    const auto lock = std::make_shared<InstanceLock>(dataDirectory(config.storage));
    // What else may keep it from being taken (a full or read-only disk) is shown on the screen, and tried again.
    if (const Status taken = lock->take(); !taken && taken.error().code == ErrorCode::Busy)
        return {fail(taken.error().message, kAlreadyRunning)};
    if (sodium_init() < 0)
        return {fail(QStringLiteral("the cryptography library cannot be used on this machine"))};

    const SystemClock logClock;
    const RecentLog recentLog(logClock);
    const KioskOptions options = parsed.options;
    KioskEvents application(argc, argv);
    quitOnSignals(application);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const bool fullScreen = config.screen.fullScreen && !options.windowed;
    const screen::UiSettings screen = uiSettings(config.screen);

    ui::useLanguage(screen.language);
    screen::KioskState state;
    Application kiosk(std::move(*begun), options, std::make_unique<SystemClock>(), state, lock);
    ui::MainWindow window(state, kiosk.presenter(), kiosk.services(), kiosk.clock(), screen);
    ScreenMonitor monitor(sinceStart);
    EventPrinter printer;
    int exitCode = 0;
    bool restart = false;

    QObject::connect(&state, &screen::KioskState::frameChanged, &monitor, &ScreenMonitor::framePainted);
    QObject::connect(&kiosk, &Application::failed, &application, [&exitCode](const QString& sentence) {
        exitCode = fail(sentence);
        QCoreApplication::exit(exitCode);
    });
    QObject::connect(&kiosk, &Application::restartWanted, &application, [&restart] {
        restart = true;
        QCoreApplication::quit();
    });
    QObject::connect(&kiosk, &Application::finished, &application, [&](bool delivered) {
        if (!delivered)
            exitCode = fail(QStringLiteral("the recording ended, but not every punch was delivered"));
        // Let the last confirmation be seen, and its picture be taken.
        QTimer::singleShot(kScreenshotDelay * 2, &application, [&exitCode] { QCoreApplication::exit(exitCode); });
    });
    if (options.printEvents) {
        kiosk.presenter().setEventObserver([&printer](const LedgerEvent& event) { printer.print(event); });
        QObject::connect(&kiosk, &Application::expressionSeen, &application,
                         [&printer](const SeenExpression& seen) { printer.print(seen); });
    }
    if (!options.confirmationScreenshot.isEmpty()) {
        QObject::connect(
            &state, &screen::KioskState::confirmed, &window,
            [&window, path = options.confirmationScreenshot] {
                QTimer::singleShot(kScreenshotDelay, &window, [&window, path] {
                    // Encoding takes longer than the screen may stall.
                    QThreadPool::globalInstance()->start([picture = window.grab().toImage(), path] {
                        QBuffer bytes;
                        const bool isMade = bytes.open(QIODevice::WriteOnly) && picture.save(&bytes, "PNG");
                        if (!isMade || !writeWholeFile(path, bytes.data()))
                            qCWarning(lcKiosk) << "the screenshot could not be written to" << path;
                    });
                });
            },
            Qt::SingleShotConnection);
    }

    std::unique_ptr<ui::IdleCursor> cursor;
    if (fullScreen) {
        cursor = std::make_unique<ui::IdleCursor>();
        window.showFullScreen();
    } else {
        window.show();
    }
    kiosk.start();
    monitor.start();
    application.reportTo(&monitor);
    QApplication::exec();
    application.reportTo(nullptr);
    QThreadPool::globalInstance()->waitForDone();
    if (!kiosk.stop())
        exitCode = fail(QStringLiteral("a part of the kiosk hung and was abandoned"));
    if (options.printEvents)
        printer.print(monitor.figures());
    return {exitCode, restart};
}

} // namespace
