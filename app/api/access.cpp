#include "api/access.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <utility>

namespace rollcall::api {

using http::Identity;
using http::Role;

Access::Access(Secrets secrets) : m_secrets(std::move(secrets))
{
    if (hasBiotime())
        m_biotimeToken =
            Secret(QMessageAuthenticationCode::hash("rollcall.biotime.1:" + m_secrets.biotimeUser.toUtf8(),
                                                    m_secrets.biotimePassword.reveal(), QCryptographicHash::Sha256)
                       .toHex());
}

void Access::checkToken(const Secret& token, Answer answer)
{
    const auto is = [&token](const Secret& known) { return !known.isEmpty() && known == token; };
    if (is(m_secrets.manager))
        answer(Identity{QStringLiteral("manager"), Role::Manager});
    else if (is(m_secrets.operating))
        answer(Identity{QStringLiteral("operator"), Role::Operator});
    else if (is(m_secrets.reader))
        answer(Identity{QStringLiteral("reader"), Role::Reader});
    else if (is(m_biotimeToken))
        answer(Identity{biotimeIdentity(), Role::Reader});
    else
        answer(std::nullopt);
}

void Access::checkPassword(const QString& user, const Secret& password, Answer answer)
{
    if (biotimeToken(user, password))
        answer(Identity{biotimeIdentity(), Role::Reader});
    else
        answer(std::nullopt);
}

std::optional<QByteArray> Access::biotimeToken(const QString& user, const Secret& password) const
{
    if (!hasBiotime() || m_secrets.biotimePassword.isEmpty() || user != m_secrets.biotimeUser ||
        !(password == m_secrets.biotimePassword))
        return std::nullopt;
    return m_biotimeToken.reveal();
}

} // namespace rollcall::api
