#pragma once

#include "base/connector_test.h"
#include "connectors/net/http_answer.h"

#include <QString>

namespace rollcall::net {

/// A statement that gave no answer.
struct PgFailure
{
    ConnectorFault fault = ConnectorFault::NoAnswer;
    QString state;    ///< SQLSTATE; empty: the server said none
    QString words;    ///< the server's or libpq's, in one line
    QString sentence; ///< translatable; what to do, where that is known
};

/// What a server said about a statement or a login.
[[nodiscard]] PgFailure pgRefusal(const QString& state, const QString& words);
/// There is no connection. `words` as libpq writes them in the C locale, with the server's SQLSTATE where there is one;
/// `isSecuring`: it came to the TLS handshake and no further.
[[nodiscard]] PgFailure pgDisconnected(const QString& words, bool isSecuring);
[[nodiscard]] PgFailure pgSilence();

/// What a failure means for everything that waits: away or busy, or an administrator must act.
[[nodiscard]] Judgement judgePgFailure(const PgFailure& failure);

} // namespace rollcall::net
