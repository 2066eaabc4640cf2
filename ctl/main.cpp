#include "cli/program.h"
#include "ctl/commands.h"
#include "ctl/config_pages.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().mid(1) ==
        QStringList{QStringLiteral("--documentation"), QStringLiteral("config")}) {
        QTextStream(stdout) << rollcall::ctl::configManualPage();
        return 0;
    }
    return rollcall::cli::runProgram(rollcall::ctl::program());
}
