#pragma once

#include "tests/ui/pending.h"

#include "screen/presence_admin.h"
#include "ui/screen_names.h"

namespace rollcall::ui {

/// What the page "Who is in" asks; the test answers.
class FakePresence final : public PresenceAdmin
{
public:
    Pending<PresenceView> lists;
    Pending<QString> saves;
    Observed<std::optional<int>> present;

    void list(QObject* context, Reply<PresenceView> reply) override { lists.add(context, std::move(reply)); }
    void saveCsv(QObject* context, Reply<QString> reply) override { saves.add(context, std::move(reply)); }
    [[nodiscard]] const Observed<std::optional<int>>& count() const override { return present; }
};

} // namespace rollcall::ui
