#include "http/bench.h"

#include <QCoreApplication>

#include <iostream>

/// The tests' server as a program, for tools/soak-http: prints its port, ends when its input does. Its argument: where
/// Swagger UI is.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    rollcall::http::Config config;
    if (argc > 1)
        config.docsDirectory = QString::fromLocal8Bit(argv[1]);
    const rollcall::http::test::Bench bench(config);
    if (!bench.started)
        return 1;
    std::cout << bench.server->port() << std::endl;
    std::string line;
    while (std::getline(std::cin, line)) {
    }
    return 0;
}
