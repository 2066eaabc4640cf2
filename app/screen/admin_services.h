#pragma once

namespace rollcall::screen {

class AuditAdmin;
class RecognitionAdmin;
class SystemAdmin;

/// What the pages of the administration ask, one interface a page. All outlive the window.
struct AdminServices
{
    AuditAdmin& audit;
    RecognitionAdmin& recognition;
    SystemAdmin& system;
};

} // namespace rollcall::screen
