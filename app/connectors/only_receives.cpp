#include "connectors/only_receives.h"

#include "connectors/sentence.h"

#include <QCoreApplication>

namespace rollcall {

std::vector<DeliveryAnswer> onlyReceives(const DeliveryBatch& batch)
{
    std::vector<DeliveryAnswer> answers;
    answers.reserve(batch.size());
    for (const DeliveryEntry& entry : batch)
        answers.push_back({entry.outboxId,
                           DeliveryAnswer::Verdict::Rejected,
                           sentence(QT_TRANSLATE_NOOP("Connector", "This connection only receives")),
                           {}});
    return answers;
}

} // namespace rollcall
