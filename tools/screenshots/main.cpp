#include "tools/screenshots/contact_sheet.h"
#include "tools/screenshots/scenes.h"

#include "screen/admin_services.h"
#include "ui/language.h"
#include "ui/live/camera_canvas.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QScreen>
#include <QTextStream>

#include <algorithm>

using namespace rollcall;
using namespace rollcall::screenshots;

namespace {

struct Format
{
    const char* name;
    QSize size;
    double dotsPerInch; ///< of a common panel: 10.1, 7 and 21.5 inch
};
constexpr Format kFormats[] = {{"1280x800", {1280, 800}, 149},
                               {"800x480", {800, 480}, 133},
                               {"1920x1080", {1920, 1080}, 102},
                               {"800x1280", {800, 1280}, 149},
                               {"480x800", {480, 800}, 133}};

struct Look
{
    const char* name;
    screen::ThemeKind theme;
};
constexpr Look kLooks[] = {{"dark", screen::ThemeKind::Dark},
                           {"light", screen::ThemeKind::Light},
                           {"contrast", screen::ThemeKind::HighContrast}};

const QString kEnglish = QStringLiteral("en_GB");
const WallTime kMorning{Milliseconds{1'795'161'660'000}}; // 2026-11-20 08:01 UTC

screen::UiSettings settingsFor(const Format& format, screen::ThemeKind theme, const QString& language)
{
    screen::UiSettings settings;
    settings.theme = theme;
    settings.dotsPerInch = format.dotsPerInch;
    settings.screenSize = format.size;
    settings.idleAfterSeconds = 0;
    settings.confirmationMilliseconds = 60'000;
    settings.reducedMotion = true; // a picture in the middle of a movement shows neither state
    settings.soundVolume = 0;
    settings.language = language;
    settings.languages = {QStringLiteral("en"), QStringLiteral("bn"), QStringLiteral("ar"), QStringLiteral("hi"),
                          QStringLiteral("es")};
    return settings;
}

QImage shoot(const Scene& scene, const Format& format, screen::ThemeKind theme, const QString& language,
             const CameraPicture& picture)
{
    ui::useLanguage(language);
    const bool rightToLeft = QLocale(language).textDirection() == Qt::RightToLeft;
    const ManualClock clock(kMorning);
    screen::KioskState state;
    MadeUpKiosk kiosk(rightToLeft);
    screen::UiSettings settings = settingsFor(format, theme, language);
    if (scene.name.startsWith(QLatin1String("idle")))
        settings.idleAfterSeconds = 1;
    state.setDoorName(rightToLeft ? QStringLiteral("المدخل الرئيسي") : QStringLiteral("Main entrance"));
    state.setCamera(screen::CameraView::Live, {});
    state.setFrame(picture.image);
    ui::MainWindow window(state, kiosk, kiosk.services(), clock, settings);
    window.resize(format.size);
    window.show();
    settle(10);
    Stage stage{state, kiosk, window, clock, picture.closeUp};
    scene.play(stage);
    settle(100); // rows that came last are laid out, on a busy machine too
    return window.grab().toImage();
}

/// Counts what it watches being painted, so that the figures cannot be those of pictures that were skipped.
class PaintCounter final : public QObject
{
public:
    int count = 0;
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

/// Milliseconds to paint one new frame with a face, a card and the bar on it: what the preview costs the UI thread.
void paintCost(QTextStream& out, const CameraPicture& picture)
{
    constexpr int kFrames = 200;
    const QImage frame = picture.image.scaled(640, 480, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    for (const Format& format : kFormats) {
        for (const bool busy : {false, true}) {
            const SystemClock clock;
            screen::KioskState state;
            MadeUpKiosk kiosk(false);
            state.setDoorName(QStringLiteral("Main entrance"));
            state.setCamera(screen::CameraView::Live, {});
            state.setFrame(frame);
            ui::MainWindow window(state, kiosk, kiosk.services(), clock,
                                  settingsFor(format, screen::ThemeKind::Dark, kEnglish));
            window.resize(format.size);
            window.show();
            settle(50);
            if (busy)
                state.confirm({QUuid::createUuid(),
                               TrackId{1},
                               QStringLiteral("Amina Rahman"),
                               Direction::In,
                               clock.read().local(),
                               {}});
            PaintCounter painted;
            window.findChild<ui::CameraCanvas*>()->installEventFilter(&painted);
            std::vector<double> costs;
            for (int i = 0; i < kFrames; ++i) {
                QRectF face = picture.face.translated(0.001 * (i % 20), 0);
                QElapsedTimer timer;
                timer.start();
                if (busy)
                    state.setFaces(
                        {{TrackId{1}, face, screen::FaceStage::AcceptedIn, 1.0, QStringLiteral("Amina Rahman")}});
                state.setFrame(frame);
                // Update requests are delivered as events, exactly as in the running kiosk.
                QCoreApplication::sendPostedEvents(&window, QEvent::UpdateRequest);
                costs.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            }
            std::sort(costs.begin(), costs.end());
            out << format.name << (busy ? " face + card" : " picture only") << ": median " << costs[kFrames / 2]
                << " ms, 95 % " << costs[kFrames * 95 / 100] << " ms, most " << costs.back() << " ms, " << painted.count
                << " of " << kFrames << " painted\n";
            out.flush();
        }
    }
}

QString defaultMedia()
{
    const QString cache = qEnvironmentVariable("ROLLCALL_CACHE", QDir::homePath() + QStringLiteral("/.cache/rollcall"));
    return cache + QStringLiteral("/media");
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    QCommandLineParser options;
    options.setApplicationDescription(
        QStringLiteral("Writes a PNG of every screen, in every size, theme and reading direction."));
    options.addHelpOption();
    options.addOptions(
        {{QStringLiteral("out"), QStringLiteral("Folder to write to."), QStringLiteral("DIR"),
          QStringLiteral("screenshots")},
         {QStringLiteral("media"), QStringLiteral("Folder with the demo's stills."), QStringLiteral("DIR"),
          defaultMedia()},
         {QStringLiteral("languages"), QStringLiteral("Comma separated."), QStringLiteral("CODES"),
          kEnglish + QStringLiteral(",ar")},
         {QStringLiteral("only"),
          QStringLiteral("Only files whose name contains each of these, comma separated; a|b is either."),
          QStringLiteral("TEXT")},
         {QStringLiteral("list"), QStringLiteral("Print the names of the screens instead.")},
         {QStringLiteral("sheets"),
          QStringLiteral("Contact sheets: the pictures of a size, theme and language side by side, instead of each.")},
         {QStringLiteral("for-docs"), QStringLiteral("Small pictures, dark theme, faces pixelated.")},
         {QStringLiteral("paint-cost"), QStringLiteral("Measure what painting a frame costs instead.")}});
    options.process(application);
    QTextStream out(stdout);
    if (options.isSet(QStringLiteral("list"))) {
        for (const Scene& scene : scenes())
            out << scene.name << "\n";
        return 0;
    }
    const bool sheets = options.isSet(QStringLiteral("sheets"));
    const bool docs = options.isSet(QStringLiteral("for-docs"));
    const CameraPicture picture = cameraPicture(options.value(QStringLiteral("media")), docs);
    if (options.isSet(QStringLiteral("paint-cost"))) {
        paintCost(out, picture);
        return 0;
    }
    const QDir folder(options.value(QStringLiteral("out")));
    if (!folder.mkpath(QStringLiteral("."))) {
        out << "Cannot make the folder " << folder.path() << "\n";
        return 1;
    }
    const QStringList languages = options.value(QStringLiteral("languages")).split(QLatin1Char(','));
    const QStringList only = options.value(QStringLiteral("only")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    int written = 0;
    for (const Format& format : kFormats) {
        for (const Look& look : kLooks) {
            for (const QString& language : languages) {
                if (docs && (look.theme != screen::ThemeKind::Dark || language != kEnglish ||
                             format.size.width() < format.size.height()))
                    continue;
                ContactSheet sheet;
                for (const Scene& scene : scenes()) {
                    const QString name = QStringLiteral("%1-%2-%3%4")
                                             .arg(scene.name, QLatin1String(format.name), QLatin1String(look.name),
                                                  language == kEnglish ? QString() : QStringLiteral("-") + language);
                    const bool wanted = std::all_of(only.begin(), only.end(), [&](const QString& part) {
                        const QStringList any = part.split(QLatin1Char('|'));
                        return std::any_of(any.begin(), any.end(), [&](const QString& p) { return name.contains(p); });
                    });
                    if (!wanted)
                        continue;
                    QImage image = shoot(scene, format, look.theme, language, picture);
                    if (sheets) {
                        sheet.add(scene.name, image);
                        continue;
                    }
                    if (docs)
                        image = image.scaledToWidth(640, Qt::SmoothTransformation);
                    if (!image.save(folder.filePath(name + QStringLiteral(".png")))) {
                        out << "Cannot write " << folder.filePath(name) << ".png\n";
                        return 1;
                    }
                    ++written;
                }
                for (const QImage& page : sheet.pages()) {
                    const QString name = QStringLiteral("sheet-%1-%2-%3-%4.png")
                                             .arg(QLatin1String(format.name), QLatin1String(look.name), language,
                                                  QString::number(written));
                    if (!page.save(folder.filePath(name))) {
                        out << "Cannot write " << folder.filePath(name) << "\n";
                        return 1;
                    }
                    ++written;
                }
            }
        }
    }
    out << written << " pictures in " << folder.path() << "\n";
    return 0;
}
