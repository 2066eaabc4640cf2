#pragma once

#include <QString>
#include <QStringList>

#include <vector>

// What somebody fills in to connect a system. Texts are English source texts of the context "LinkForm": the screen
// translates them.
namespace rollcall {

struct FormChoice
{
    QString value;
    QString word;
};

struct FormField
{
    enum class Kind { Text, Url, Secret, Number, Choice, Flag };
    QString key; ///< stays below the screen
    Kind kind = Kind::Text;
    QString label;
    QString hint;
    QString placeholder = {};
    QString preset = {}; ///< what it begins with; of a flag "true" or "false"
    bool required = false;
    bool advanced = false; ///< few need it
    int longest = 512;     ///< characters
    qint64 least = 0;      ///< Number
    qint64 most = 0;
    QStringList schemes = {};             ///< Url: those that it may have
    std::vector<FormChoice> choices = {}; ///< Choice
    QString demand = {};                  ///< what must hold for it where that shows only when all is put together
};

/// One sort of system that can be connected on the screen.
struct LinkForm
{
    enum class Picture { Server, Terminals, Listening };
    QString name; ///< stays below the screen
    QString title;
    QString sentence; ///< what it is, for somebody who has to choose
    Picture picture = Picture::Server;
    std::vector<FormField> fields;
};

} // namespace rollcall
