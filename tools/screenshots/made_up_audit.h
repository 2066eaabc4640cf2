#pragma once

#include "screen/audit_admin.h"
#include "screen/recognition_admin.h"
#include "screen/system_admin.h"

namespace rollcall::screenshots {

/// A sample audit trail of one page.
class MadeUpAudit final : public screen::AuditAdmin
{
public:
    void list(const screen::AuditQuery& query, QObject* context, Reply<std::vector<screen::AuditRow>> reply) override;
    void leave() override {}
};

/// Made-up figures. Scenes set what is verified.
class MadeUpSystem final : public screen::SystemAdmin
{
public:
    screen::Observed<screen::VerifyView> verified;
    QString repairNotice;

    void read(QObject* context, Reply<screen::SystemView> reply) override;
    void dismissRepairNotice(QObject*, Reply<void>) override {}
    void verifyLedger() override {}
    void cancelVerify() override {}
    [[nodiscard]] const screen::Observed<screen::VerifyView>& verification() const override { return verified; }
};

/// Made-up figures. Scenes set what is tested.
class MadeUpRecognition final : public screen::RecognitionAdmin
{
public:
    screen::Observed<screen::SelfTestView> tested;

    void read(QObject* context, Reply<screen::RecognitionView> reply) override;
    void selfTest() override {}
    void cancelSelfTest() override {}
    [[nodiscard]] const screen::Observed<screen::SelfTestView>& selfTestResult() const override { return tested; }
    void setMargin(const PersonId&, const PersonId&, double, QObject*, Reply<void>) override {}
};

} // namespace rollcall::screenshots
