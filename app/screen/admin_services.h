#pragma once

namespace rollcall::screen {

class AdminAccess;
class AttendanceAdmin;
class AuditAdmin;
class ClassAdmin;
class ClockAdmin;
class ConnectionsAdmin;
class DeviceAdmin;
class EnrollmentAdmin;
class ExportAdmin;
class OutboxAdmin;
class PeopleAdmin;
class PresenceAdmin;
class RecognitionAdmin;
class SettingsAdmin;
class SystemAdmin;

/// What the pages of the administration ask, one interface a page. All outlive the widgets.
struct AdminServices
{
    AdminAccess& access;
    AttendanceAdmin& attendance;
    AuditAdmin& audit;
    ClassAdmin& classes;
    ClockAdmin& clock;
    ConnectionsAdmin& connections;
    DeviceAdmin& devices;
    EnrollmentAdmin& enrollment;
    ExportAdmin& exports;
    OutboxAdmin& outbox;
    PeopleAdmin& people;
    PresenceAdmin& presence;
    RecognitionAdmin& recognition;
    SettingsAdmin& settings;
    SystemAdmin& system;
};

} // namespace rollcall::screen
