#pragma once

#include "attendance/service.h"
#include "biometrics/quality.h"
#include "connectors/connector.h"
#include "ledger/ledger_events.h"
#include "outbox/outbox.h"
#include "screen/conditions.h"
#include "screen/view_types.h"

namespace rollcall {

// The modules' words in the screen's.
[[nodiscard]] screen::Guidance guidanceFor(QualityIssue issue, const QRectF& box);
[[nodiscard]] screen::Notice::Kind noticeFor(RefusalReason reason);
[[nodiscard]] screen::EntryView::Stage entryStageFor(EntryOutcome outcome);
[[nodiscard]] screen::LinkView linkView(LinkState state);
[[nodiscard]] screen::OutboxRow::State outboxView(OutboxState state);
[[nodiscard]] screen::Condition conditionOf(StorageFault fault);
/// "sharp", "a little dark": the quality of an enrollment sample, for the administrator.
[[nodiscard]] QString qualityInWords(const QualityReport& report);

} // namespace rollcall
