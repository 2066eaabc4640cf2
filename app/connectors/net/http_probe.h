#pragma once

#include "connectors/net/http_answer.h"
#include "connectors/probe.h"

namespace rollcall::net {

/// A connection test by HTTP: its stages from the address, and one request after another until the subclass is done.
/// A request without a complete answer ends the test with its fault.
class HttpProbe : public Probe
{
    Q_OBJECT
protected:
    HttpProbe(const QUrl& url, const HttpConfig& config, Report report);

    /// `then` gets every complete answer, whatever its status.
    void ask(HttpRequest request, std::function<void(const HttpResponse&)> then);
    /// The server lets this kiosk in. `detail`: what to add.
    void succeed(const QString& detail = {});
    /// What an answer says that is no success: the address leads elsewhere, or the kiosk is not let in, with the
    /// server's words.
    void refuse(const HttpResponse& response);

    void end() override;

private:
    HttpClient m_client;
};

} // namespace rollcall::net
