#pragma once

#include "http/authenticator.h"

#include <optional>

namespace rollcall::api {

/// The secrets of the configuration, as they were read.
struct Secrets
{
    Secret reader; ///< each empty: no one has this role
    Secret operating;
    Secret manager;
    QString biotimeUser; ///< empty: no one may use that part by password
    Secret biotimePassword;
};

/// Who may log in: three tokens, and the user of the BioTime-compatible part. Never blocks.
class Access final : public http::Authenticator
{
public:
    explicit Access(Secrets secrets);

    void checkToken(const Secret& token, Answer answer) override;
    void checkPassword(const QString& user, const Secret& password, Answer answer) override;

    [[nodiscard]] bool hasBiotime() const { return !m_secrets.biotimeUser.isEmpty(); }
    /// For this user and password; nothing for others. The same after a restart, and another with another password:
    /// clients keep it for good.
    [[nodiscard]] std::optional<QByteArray> biotimeToken(const QString& user, const Secret& password) const;
    [[nodiscard]] bool isBiotimeUser(const QString& user) const { return hasBiotime() && user == biotimeIdentity(); }

private:
    /// Not a name that a token's user has.
    [[nodiscard]] QString biotimeIdentity() const { return QStringLiteral("biotime:") + m_secrets.biotimeUser; }

    const Secrets m_secrets;
    Secret m_biotimeToken;
};

} // namespace rollcall::api
