#pragma once

namespace rollcall::screen {

class AttendanceAdmin;
class ExportAdmin;

/// What the pages of the administration ask, one interface a page. All outlive the window.
struct AdminServices
{
    AttendanceAdmin& attendance;
    ExportAdmin& exports;
};

} // namespace rollcall::screen
