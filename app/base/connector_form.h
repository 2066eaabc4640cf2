#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// What an administrator fills in to connect a system. Texts are English source texts of the context "ConnectorForm":
// the screen translates them.
namespace rollcall {

struct FormChoice
{
    QString value;
    QString word;
};

struct FormField
{
    enum class Kind { Text, Url, Secret, Number, Choice, Flag };
    QString key; ///< never shown
    Kind kind = Kind::Text;
    QString label;
    QString hint;
    QString placeholder = {};
    QString preset = {}; ///< the initial value; of a flag "true" or "false"
    bool required = false;
    bool advanced = false; ///< few need it
    int maxLength = 512;   ///< characters
    qint64 minimum = 0;    ///< Number
    qint64 maximum = 0;
    QStringList schemes = {};             ///< Url: those that it may have
    std::vector<FormChoice> choices = {}; ///< Choice
    QString constraint = {};              ///< the rule that only the check of the whole form can enforce
};

/// What the screen says where systems of a sort are looked for in the network.
struct FormSearch
{
    QString title;
    QString advice; ///< what to do when none answered
};

/// One sort of system that can be connected on the screen.
struct ConnectorForm
{
    QString name; ///< never shown
    QString title;
    QString sentence;  ///< what it is, to help an administrator choose
    QString icon = {}; ///< the name of one of the screen's icons; unknown or empty: that of a server
    std::vector<FormField> fields = {};
    std::optional<FormSearch> search = {}; ///< none: it cannot be looked for
};

} // namespace rollcall
