#include "connectors/odoo/person_order.h"

#include "connectors/net/http_answer.h"

namespace rollcall::odoo {

namespace {

/// An entry that has not come again for so long is no longer in the outbox: it would have been due long before, and
/// entries come in their order.
constexpr Milliseconds kForgottenAfter = net::kMaxRetryAfter + std::chrono::hours{1};

} // namespace

void PersonOrder::arrived(const DeliveryBatch& batch, MonotonicTime now)
{
    for (const DeliveryEntry& entry : batch)
        m_open[entry.punch.facts.person][entry.outboxId] = now;
}

void PersonOrder::settled(const DeliveryEntry& entry)
{
    const auto person = m_open.find(entry.punch.facts.person);
    if (person == m_open.end())
        return;
    person->second.erase(entry.outboxId);
    if (person->second.empty())
        m_open.erase(person);
}

bool PersonOrder::mayGo(const DeliveryEntry& entry, MonotonicTime now)
{
    const auto person = m_open.find(entry.punch.facts.person);
    if (person == m_open.end())
        return true;
    std::erase_if(person->second, [&entry, now](const auto& open) {
        return open.first < entry.outboxId && now - open.second > kForgottenAfter;
    });
    return person->second.empty() || person->second.begin()->first >= entry.outboxId;
}

} // namespace rollcall::odoo
