#pragma once

namespace rollcall::screen {

class AdminAccess;
class ConnectionsAdmin;
class OutboxAdmin;
class SettingsAdmin;

/// The interfaces behind the administration, one for each page. All must outlive the window.
struct AdminServices
{
    AdminAccess& access;
    ConnectionsAdmin& connections;
    OutboxAdmin& outbox;
    SettingsAdmin& settings;
};

} // namespace rollcall::screen
