#pragma once

namespace rollcall::screen {

class AttendanceAdmin;
class AuditAdmin;
class EnrollmentAdmin;
class ExportAdmin;
class PeopleAdmin;
class RecognitionAdmin;
class SystemAdmin;

/// What the pages of the administration ask, one interface a page. All outlive the widgets.
struct AdminServices
{
    AttendanceAdmin& attendance;
    AuditAdmin& audit;
    EnrollmentAdmin& enrollment;
    ExportAdmin& exports;
    PeopleAdmin& people;
    RecognitionAdmin& recognition;
    SystemAdmin& system;
};

} // namespace rollcall::screen
