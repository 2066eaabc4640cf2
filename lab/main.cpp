#include "cli/program.h"
#include "lab/commands.h"

#include <QGuiApplication>

#include <algorithm>
#include <memory>

namespace {

/// Drawing needs fonts, and with them Qt's platform; everything else starts faster without. No display is used.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    if (std::none_of(argv, argv + argc, [](const char* word) { return qstrncmp(word, "--curve", 7) == 0; }))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv)
{
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    return rollcall::cli::runProgram(rollcall::lab::program());
}
