#pragma once

#include "screen/upkeep_view.h"

#include <QObject>

#include <utility>

namespace rollcall::screen {

/// What the pages of upkeep observe. The desk sets, pages listen. Main thread.
class UpkeepState : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] const VerifyView& verifying() const noexcept { return m_verifying; }
    void setVerifying(const VerifyView& view)
    {
        if (std::exchange(m_verifying, view) != view)
            Q_EMIT verifyChanged();
    }

    [[nodiscard]] const SelfTestView& selfTest() const noexcept { return m_selfTest; }
    void setSelfTest(const SelfTestView& view)
    {
        m_selfTest = view;
        Q_EMIT selfTestChanged();
    }

    void answerRecognition(const RecognitionView& view) { Q_EMIT recognitionRead(view); }
    /// `query` is the one that was asked: a page that asks differently by now ignores it.
    /// An error, in words, comes without rows.
    void answerAudit(const AuditQuery& query, const std::vector<AuditRow>& rows, const QString& error = {})
    {
        Q_EMIT auditListed(query, rows, error);
    }
    void answerSystem(const SystemView& system) { Q_EMIT systemRead(system); }

Q_SIGNALS:
    void verifyChanged();
    void selfTestChanged();
    void recognitionRead(const rollcall::screen::RecognitionView& view);
    void systemRead(const rollcall::screen::SystemView& system);
    void auditListed(const rollcall::screen::AuditQuery& query, const std::vector<rollcall::screen::AuditRow>& rows,
                     const QString& error);

private:
    VerifyView m_verifying;
    SelfTestView m_selfTest;
};

} // namespace rollcall::screen
