#pragma once

#include "tests/ui/pending.h"

#include "screen/class_admin.h"
#include "ui/screen_names.h"

namespace rollcall::ui {

/// What the page "Class" asks; the test answers.
class FakeClass final : public ClassAdmin
{
public:
    Pending<std::vector<ClassView>> lists;

    void list(QObject* context, Reply<std::vector<ClassView>> reply) override { lists.add(context, std::move(reply)); }
};

} // namespace rollcall::ui
