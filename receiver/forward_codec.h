#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

// The PiHR dialect from the client's side, as the store's own forwarder speaks it.
namespace rollcall::receiver {

struct ForwardRow
{
    QString id; ///< of the table
    QString person;
    QString time; ///< "YYYY-MM-DD HH:MM:SS"
    QString name;
};

[[nodiscard]] QString loginMessage(const QString& serialNumber, const QByteArray& secret);
[[nodiscard]] QString rowMessage(const QString& serialNumber, const ForwardRow& row, int index);

struct ForwardReply
{
    enum class Kind {
        Login,        ///< to the login; `isGood`
        Row,          ///< to a row; `isGood`: the server has it
        NotLoggedIn,  ///< it has forgotten this client
        SomethingElse ///< an order, a greeting, no JSON
    };
    Kind kind = Kind::SomethingElse;
    bool isGood = false;
    QString reason;           ///< the server's words, where it is not
    std::optional<int> index; ///< of the row, from servers that repeat it
};
[[nodiscard]] ForwardReply readReply(const QString& text);

} // namespace rollcall::receiver
