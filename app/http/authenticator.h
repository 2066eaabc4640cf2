#pragma once

#include "base/secret.h"
#include "http/route.h"

#include <QString>

#include <functional>
#include <optional>

namespace rollcall::http {

struct Identity
{
    QString user;
    Role role = Role::Reader;
};

/// Knows who may log in. Called in the server's thread and must not block it: a password hash is computed elsewhere.
/// The answer is given once, at once or later, from any thread; nothing means that the secret is wrong.
class Authenticator
{
public:
    using Answer = std::function<void(std::optional<Identity>)>;

    virtual ~Authenticator() = default;
    virtual void checkToken(const Secret& token, Answer answer) = 0;
    virtual void checkPassword(const QString& user, const Secret& password, Answer answer) = 0;

protected:
    Authenticator() = default;
    Authenticator(const Authenticator&) = default;
    Authenticator& operator=(const Authenticator&) = default;
};

} // namespace rollcall::http
