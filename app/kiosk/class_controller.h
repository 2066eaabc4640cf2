#pragma once

#include "kiosk/expectation_book.h"
#include "ledger/ledger_thread.h"
#include "screen/class_admin.h"

#include <memory>

namespace rollcall {

/// Answers the page "Class": whom the servers expect, and who of them has a record. Main thread; the ledger must
/// outlive it.
class ClassController : public screen::ClassAdmin
{
public:
    /// Later than that after the beginning is late.
    static constexpr std::chrono::minutes kLateAfter{5};

    ClassController(LedgerThread& ledger, std::shared_ptr<const ExpectationBook> book, const Clock& clock);

    void list(QObject* context, Reply<std::vector<screen::ClassView>> reply) override;

private:
    LedgerThread& m_ledger;
    const std::shared_ptr<const ExpectationBook> m_book;
    const Clock& m_clock;
};

} // namespace rollcall
