#pragma once

#include "base/error.h"

#include <QString>
#include <QStringList>

namespace rollcall {

/// The command line of the kiosk. Everything else is configuration.
struct KioskOptions
{
    QString configPath;             ///< empty: the default path if it exists, else defaults
    QString dataDirectory;          ///< overrides [storage] data_directory
    QString source;                 ///< overrides [camera] source
    QString modelDirectory;         ///< overrides [models] directory
    QString confirmationScreenshot; ///< where the first confirmation is saved as a picture
    bool windowed = false;
    bool printEvents = false; ///< a line per punch, delivery and state on standard output
    bool loop = false;        ///< start a recording again at its end
    bool exitAtEnd = false;   ///< leave when a recording has ended and everything is delivered
    bool listCameras = false;
};

/// What the command line asked for, or a text to print and the exit code that goes with it.
struct ParsedOptions
{
    KioskOptions options;
    QString text;
    int exitCode = -1; ///< -1: go on
};

[[nodiscard]] ParsedOptions parseOptions(const QStringList& arguments);

} // namespace rollcall
