#pragma once

#include "connectors/pihr/codec.h"

#include <QByteArray>

namespace rollcall::pihr {

/// Something that happened to a person on the kiosk.
struct PersonNews
{
    enum class Kind { Enrolled, Changed, Removed };
    Kind kind = Kind::Enrolled;
    PersonId id;
    QString name;
    QByteArray portrait; ///< JPEG taken at the enrolment; empty when there is none
};

/// The message that tells the server, empty where this dialect has none for it: AiFace servers learn of people by their credentials, and the
/// only one that a kiosk can hand over is a photo just taken.
[[nodiscard]] QString encodeNews(const Speech& speech, const PersonNews& news, const Numbers& numbers);
/// Whether the reply is to a message of that kind in this dialect.
[[nodiscard]] bool answersNews(Dialect dialect, PersonNews::Kind kind, const Reply& reply);
/// The server does not know the person.
[[nodiscard]] bool saysUnknownPerson(const Reply& reply);

} // namespace rollcall::pihr
