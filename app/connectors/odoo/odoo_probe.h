#pragma once

#include "connectors/net/http_probe.h"
#include "connectors/odoo/answer.h"
#include "connectors/odoo/codec.h"

namespace rollcall::odoo {

/// Logs in where that is needed, and reads an employee and a record. Changes nothing.
class OdooProbe final : public net::HttpProbe
{
    Q_OBJECT
public:
    /// `clock` must outlive the probe.
    OdooProbe(Settings settings, const Clock& clock, Report report);

protected:
    void begin() override;

private:
    void read(const Call& call, std::function<void()> then);
    void judge(const net::HttpResponse& response, const std::function<void(const QJsonValue&)>& then);

    const Settings m_settings;
    const Clock& m_clock;
    qint64 m_user = 0;
};

} // namespace rollcall::odoo
