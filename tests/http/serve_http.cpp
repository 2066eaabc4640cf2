#include "http/bench.h"

#include <QCoreApplication>

#include <iostream>

/// The tests' server as a program, for tools/soak-http: prints its port, ends when its input does.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const rollcall::http::test::Bench bench;
    if (!bench.started)
        return 1;
    std::cout << bench.server->port() << std::endl;
    std::string line;
    while (std::getline(std::cin, line)) {}
    return 0;
}
