#include "cli/program.h"
#include "ctl/commands.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return rollcall::cli::runProgram(rollcall::ctl::program());
}
