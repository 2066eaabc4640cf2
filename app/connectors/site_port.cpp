#include "connectors/site_port.h"

namespace rollcall {

namespace {

// A kiosk that is not a whole one, such as those of tests, knows nothing of these.
tl::unexpected<Error> notHere()
{
    return failure(ErrorCode::Unavailable, QStringLiteral("This kiosk cannot do that"));
}

} // namespace

void SitePort::storeFace(const FaceChange&, Reply<Person> reply)
{
    reply(notHere());
}

void SitePort::removeFaces(const FaceRemoval&, Reply<void> reply)
{
    reply(notHere());
}

void SitePort::expect(const Expectation&, Reply<void> reply)
{
    reply(notHere());
}

void SitePort::facts(const ConnectorId&, Reply<SiteFacts> reply)
{
    reply(notHere());
}

void SitePort::collect(const DeviceBatch&, Reply<DeviceTally> reply)
{
    reply(notHere());
}

} // namespace rollcall
