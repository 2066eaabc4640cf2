#include "kiosk/options.h"

#include <QCommandLineParser>

namespace rollcall {

ParsedOptions parseOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Rollcall: a touchscreen kiosk that takes attendance by face.\n\nExit codes: 0 success, 1 could "
                       "not start or the recording ended with undelivered punches, 2 wrong usage, 3 another kiosk "
                       "is running with the same data directory."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption config({QStringLiteral("c"), QStringLiteral("config")},
                                    QStringLiteral("Read FILE instead of /etc/rollcall/rollcall.toml."),
                                    QStringLiteral("FILE"));
    const QCommandLineOption data(QStringLiteral("data-dir"), QStringLiteral("Store people and punches in DIR."),
                                  QStringLiteral("DIR"));
    const QCommandLineOption source(
        QStringLiteral("source"),
        QStringLiteral("auto, none, v4l2:/dev/video0, libcamera, rtsp://..., file:PATH, playlist:PATH or test."),
        QStringLiteral("SOURCE"));
    const QCommandLineOption models(QStringLiteral("models"), QStringLiteral("Look for the face models in DIR."),
                                    QStringLiteral("DIR"));
    const QCommandLineOption windowed(QStringLiteral("windowed"),
                                      QStringLiteral("Use a window instead of the full screen."));
    const QCommandLineOption print(QStringLiteral("print-events"),
                                   QStringLiteral("Print one line per punch, delivery and state."));
    const QCommandLineOption loop(QStringLiteral("loop"), QStringLiteral("Restart a recording when it ends."));
    const QCommandLineOption exitAtEnd(
        QStringLiteral("exit-at-end"),
        QStringLiteral("Exit when the recording has ended and all punches are delivered."));
    const QCommandLineOption screenshot(QStringLiteral("screenshot-confirmation"),
                                        QStringLiteral("Save a screenshot of the first confirmation to FILE."),
                                        QStringLiteral("FILE"));
    const QCommandLineOption list(QStringLiteral("list-cameras"),
                                  QStringLiteral("List the cameras and exit; exit code 1 if there is none."));
    parser.addOptions({config, data, source, models, windowed, print, loop, exitAtEnd, screenshot, list});

    ParsedOptions parsed;
    if (!parser.parse(arguments)) {
        parsed.text = parser.errorText() + QStringLiteral("\nSee rollcall --help.");
        parsed.exitCode = 2;
        return parsed;
    }
    if (parser.isSet(help)) {
        parsed.text = parser.helpText();
        parsed.exitCode = 0;
        return parsed;
    }
    if (parser.isSet(version)) {
        parsed.text = QStringLiteral("rollcall " ROLLCALL_VERSION);
        parsed.exitCode = 0;
        return parsed;
    }
    if (!parser.positionalArguments().isEmpty()) {
        parsed.text = QStringLiteral("Unexpected argument '%1'.\nSee rollcall --help.")
                          .arg(parser.positionalArguments().constFirst());
        parsed.exitCode = 2;
        return parsed;
    }
    KioskOptions& options = parsed.options;
    options.configPath = parser.value(config);
    options.dataDirectory = parser.value(data);
    options.source = parser.value(source);
    options.modelDirectory = parser.value(models);
    options.windowed = parser.isSet(windowed);
    options.printEvents = parser.isSet(print);
    options.loop = parser.isSet(loop);
    options.exitAtEnd = parser.isSet(exitAtEnd);
    options.confirmationScreenshot = parser.value(screenshot);
    options.listCameras = parser.isSet(list);
    return parsed;
}

} // namespace rollcall
