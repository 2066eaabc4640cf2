#include "kiosk/options.h"

#include "base/parser_options.h"
#include "base/program_page.h"

#include <QCommandLineParser>

namespace rollcall {

namespace {

const ProgramPage& page()
{
    static const ProgramPage kiosk{
        QStringLiteral("rollcall"),
        QStringLiteral("[OPTION...]"),
        QStringLiteral("A touchscreen kiosk that takes attendance by face."),
        {},
        {
            {"config", "FILE", "read FILE instead of /etc/rollcall/rollcall.toml", {}, "c"},
            {"data-dir", "DIR", "store people and punches in DIR"},
            {"source", "SOURCE",
             "auto, none, v4l2:/dev/video0, libcamera, rtsp://..., file:PATH, playlist:PATH or test"},
            {"models", "DIR", "look for the face models in DIR"},
            {"windowed", nullptr, "use a window instead of the full screen"},
            {"print-events", nullptr, "print one line per punch, delivery and state"},
            {"loop", nullptr, "restart a recording when it ends"},
            {"exit-at-end", nullptr, "exit when the recording has ended and all punches are delivered"},
            {"screenshot-confirmation", "FILE", "save a screenshot of the first confirmation to FILE"},
            {"list-cameras", nullptr, "list the cameras and exit; exit code 1 if there is none"},
            {"help", nullptr, "show this text", {}, "h"},
            {"version", nullptr, "show the version", {}, "v"},
        },
        {},
        QStringLiteral("0 success, 1 could not start or the recording ended with undelivered punches, 2 wrong usage, "
                       "3 another kiosk is running with the same data directory.")};
    return kiosk;
}

} // namespace

ParsedOptions parseOptions(const QStringList& arguments)
{
    ParsedOptions parsed;
    if (const auto text = askedDocumentation(page(), arguments.mid(1))) {
        parsed.text = *text;
        parsed.exitCode = 0;
        return parsed;
    }
    QCommandLineParser parser;
    parser.addOptions(parserOptions(page().options));
    if (!parser.parse(arguments)) {
        parsed.text = parser.errorText() + QStringLiteral("\nSee rollcall --help.");
        parsed.exitCode = 2;
        return parsed;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        parsed.text = helpText(page());
        parsed.exitCode = 0;
        return parsed;
    }
    if (parser.isSet(QStringLiteral("version"))) {
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
    options.configPath = parser.value(QStringLiteral("config"));
    options.dataDirectory = parser.value(QStringLiteral("data-dir"));
    options.source = parser.value(QStringLiteral("source"));
    options.modelDirectory = parser.value(QStringLiteral("models"));
    options.windowed = parser.isSet(QStringLiteral("windowed"));
    options.printEvents = parser.isSet(QStringLiteral("print-events"));
    options.loop = parser.isSet(QStringLiteral("loop"));
    options.exitAtEnd = parser.isSet(QStringLiteral("exit-at-end"));
    options.confirmationScreenshot = parser.value(QStringLiteral("screenshot-confirmation"));
    options.listCameras = parser.isSet(QStringLiteral("list-cameras"));
    return parsed;
}

} // namespace rollcall
