#pragma once

namespace rollcall::screen {

class AttendanceAdmin;
class EnrollmentAdmin;
class ExportAdmin;
class PeopleAdmin;

/// What the pages of the administration ask, one interface a page. All outlive the widgets.
struct AdminServices
{
    AttendanceAdmin& attendance;
    EnrollmentAdmin& enrollment;
    ExportAdmin& exports;
    PeopleAdmin& people;
};

} // namespace rollcall::screen
