#pragma once

#include "attendance/service.h"
#include "biometrics/quality.h"
#include "connectors/connector.h"
#include "kiosk/ledger_events.h"
#include "outbox/outbox.h"
#include "ui/view_types.h"

namespace rollcall {

// The modules' words in the screen's.
[[nodiscard]] ui::Guidance guidanceFor(QualityIssue issue, const QRectF& box);
[[nodiscard]] ui::Notice::Kind noticeFor(RefusalReason reason);
[[nodiscard]] ui::EntryView::Stage entryStageFor(EntryOutcome outcome);
[[nodiscard]] ui::LinkView linkView(LinkState state);
[[nodiscard]] ui::OutboxRow::State outboxView(OutboxState state);
/// "sharp", "a little dark": the quality of an enrolment sample, for the administrator.
[[nodiscard]] QString qualityInWords(const QualityReport& report);

} // namespace rollcall
