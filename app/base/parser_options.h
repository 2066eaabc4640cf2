#pragma once

#include "base/program_page.h"

#include <QCommandLineOption>
#include <QList>

namespace rollcall {

/// The same options for Qt's parser, for a program without commands. It does not print its help: `helpText` does.
[[nodiscard]] inline QList<QCommandLineOption> parserOptions(const std::vector<ProgramOption>& options)
{
    QList<QCommandLineOption> all;
    for (const ProgramOption& option : options) {
        QStringList names{QString::fromLatin1(option.name)};
        if (option.shortName[0] != '\0')
            names << QString::fromLatin1(option.shortName);
        QCommandLineOption one(names);
        if (option.value != nullptr)
            one.setValueName(QString::fromLatin1(option.value));
        all << one;
    }
    return all;
}

} // namespace rollcall
