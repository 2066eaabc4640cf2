#pragma once

namespace rollcall::screen {

class EnrollmentAdmin;
class PeopleAdmin;

/// What the pages of the administration ask, each its own. All outlive the widgets.
struct AdminServices
{
    EnrollmentAdmin& enrollment;
    PeopleAdmin& people;
};

} // namespace rollcall::screen
