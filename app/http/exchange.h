#pragma once

#include "base/clock.h"
#include "http/route.h"
#include "http/target.h"

#include <QHostAddress>
#include <QString>

#include <memory>
#include <optional>

struct MHD_Connection;

namespace rollcall::http {

/// The headers that decide what happens to a request; the others are not looked at.
struct Head
{
    QByteArray authorization;
    QByteArray contentType;
    QByteArray host;
    std::optional<qint64> contentLength;
    bool isChunked = false;
    std::size_t bytes = 0;
    QByteArray fault = {}; ///< why it is refused with 400; empty: it is not

    [[nodiscard]] bool hasBody() const { return isChunked || contentLength.value_or(0) > 0; }
};
[[nodiscard]] Head readHead(MHD_Connection* connection);

/// One request and its answer.
struct Exchange
{
    enum class Stage {
        Headers,  ///< until its headers are complete
        Login,    ///< the authenticator is asked; suspended
        Body,     ///< read, and counted or dropped
        Handling, ///< its route's reply is awaited; suspended
        Answer,   ///< the answer is there and is sent
        Draining, ///< answered before its body ended; the rest is dropped
    };
    quint64 id = 0;
    Stage stage = Stage::Headers;
    QByteArray rawTarget;
    Head head;
    Target target;
    const Route* route = nullptr;
    std::map<QString, QString> pathValues = {};
    qint64 maxBodyBytes = 0;
    qint64 received = 0;
    Request request;
    std::optional<Response> answer = std::nullopt;
    std::optional<MonotonicTime> resumeAt = std::nullopt; ///< a penalty for a wrong login
};

/// One connection, from its acceptance to its end.
struct Connection
{
    MHD_Connection* handle = nullptr;
    int descriptor = -1;
    QString key; ///< at the gatekeeper
    QHostAddress from;
    MonotonicTime deadline{}; ///< of what the exchange's stage does now
    bool isCut = false;       ///< shut down; its end is awaited
    std::unique_ptr<Exchange> exchange = nullptr;
};

/// Which method and credentials: what `Authorization` says.
struct Credentials
{
    QByteArray token;
    QString user;
    QByteArray password;
    bool isPassword = false;
};
/// Bearer, JWT, Token or Basic. Nothing: another scheme, or malformed.
[[nodiscard]] std::optional<Credentials> readCredentials(const QByteArray& authorization);

/// The body of `exchange` against its route: fills `request.json`, or says what to answer.
[[nodiscard]] std::optional<Response> bodyFault(Exchange& exchange);

} // namespace rollcall::http
