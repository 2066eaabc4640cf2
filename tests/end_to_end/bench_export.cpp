// An export of a hundred thousand punches in the running kiosk: how long, and how long the screen stood still
// meanwhile. Usage: bench_export file:CLIP; the models must be there. Camera, recognition and window run as at a door.
#include "kiosk/application.h"
#include "kiosk/screen_monitor.h"
#include "screen/export_admin.h"
#include "storage/filled_ledger.h"
#include "ui/admin/admin_shell.h"
#include "ui/live/live_view.h"
#include "ui/main_window.h"
#include "ui/pages/more_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QStyleFactory>
#include <QTemporaryDir>

#include <sodium.h>

using namespace rollcall;

namespace {

constexpr qint64 kPunches = 100'000;
/// Until the models are loaded and the preview runs.
constexpr int kSettle = 15'000;
/// The page is open and nothing is exported: what the machine itself costs.
constexpr int kCompare = 5'000;

void print(const char* when, const ScreenMonitor::Figures& figures)
{
    std::printf("%s: longest stall of the screen %.1f ms, %d over 50 ms, preview %.1f frames a second\n", when,
                figures.longestStallMs, figures.stallsOver50Ms, figures.previewFps);
}

} // namespace

int main(int argc, char** argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    if (argc != 2 || sodium_init() < 0) {
        std::fprintf(stderr, "usage: bench_export file:CLIP\n");
        return 2;
    }
    const QTemporaryDir root;
    Config config;
    config.storage.dataDirectory = root.filePath(QStringLiteral("data"));
    config.source.uri = QString::fromLocal8Bit(argv[1]);
    config.source.loop = true;
    {
        const SystemClock clock;
        const ConnectorId connector(QStringLiteral("none"));
        auto store = bench::must(Store::open(config.storage, {{connector}, {}}, clock));
        bench::fillLedger(*store, connector, {.punches = kPunches, .people = 500}, clock);
    }
    screen::KioskState state;
    Application kiosk({config, config, SiteSettings::load(config.storage.dataDirectory).settings, {}}, {},
                      std::make_unique<SystemClock>(), state);
    screen::UiSettings settings;
    settings.soundVolume = 0;
    ui::MainWindow window(state, kiosk.presenter(), kiosk.services(), kiosk.clock(), settings);
    window.resize(1280, 800);
    window.show();
    kiosk.start();

    std::optional<ScreenMonitor> monitor;
    QElapsedTimer exporting;
    const auto watch = [&] {
        monitor.emplace(sinceStart);
        QObject::connect(&state, &screen::KioskState::frameChanged, &*monitor, &ScreenMonitor::framePainted);
        monitor->start();
    };
    QTimer::singleShot(kSettle, &window, [&] {
        Q_EMIT window.live().adminWanted();
        state.access().set({screen::AccessStage::Open, 0, std::nullopt});
        window.admin().go(ui::AdminShell::Page::More); // its first page is the export
    });
    QTimer::singleShot(kSettle + kCompare, &window, watch);
    QTimer::singleShot(kSettle + 2 * kCompare, &window, [&] {
        print("before", monitor->figures());
        watch();
        exporting.start();
        const QDate today = kiosk.clock().read().local().date();
        kiosk.services().exports.exportPunches(today.addDays(-60), today, {root.path(), {}, 0, false});
    });
    const auto& exported = kiosk.services().exports.exporting();
    QObject::connect(&exported, &screen::Observable::changed, &window, [&] {
        const screen::ExportView& view = exported.value();
        if (view.work.isInFlight())
            return;
        const double seconds = static_cast<double>(exporting.elapsed()) / 1000;
        print("during the export", monitor->figures());
        std::printf("%lld punches, %lld bytes, in %.2f s (%s)\n", static_cast<long long>(view.work.done),
                    static_cast<long long>(QFileInfo(view.file).size()), seconds,
                    view.work.stage == screen::WorkView::Stage::Done ? "done" : qPrintable(view.work.message));
        QCoreApplication::quit();
    });
    const int code = QApplication::exec();
    return kiosk.stop() ? code : 1;
}
