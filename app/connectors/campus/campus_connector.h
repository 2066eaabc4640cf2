#pragma once

#include "connectors/campus/attendance_answer.h"
#include "connectors/campus/day_file.h"
#include "connectors/campus/first_of_day.h"
#include "connectors/campus/photo_mirror.h"
#include "connectors/net/http_connector.h"

#include <deque>
#include <memory>
#include <set>

namespace rollcall::campus {

/// that is configured.
class CampusConnector final : public net::HttpConnector
{
    Q_OBJECT
public:
    /// `clock` and `site` must outlive the connector.
    CampusConnector(ConnectorId id, Settings settings, const Clock& clock, ConnectorSink& sink, SitePort& site);

private:
    using Upload = std::vector<Row>;

    void begin() override;
    void halt() override;
    void work() override;
    [[nodiscard]] bool waitsForItsTurn();
    void plan(std::vector<Row> rows);
    void sendNext();
    [[nodiscard]] Upload nextUpload();
    void answered(const Upload& upload, const UploadAnswer& answer);
    void allAlike(const Upload& upload, const UploadAnswer& answer);
    void eachByItself(const Upload& upload, const UploadAnswer& answer);
    void conclude(const std::vector<std::pair<Row, net::Judgement>>& settled);
    void divide(const Upload& upload);
    void noteWorking(const QString& problem);
    void rest(const net::Judgement& judgement);
    void showAll();

    const Settings m_settings;
    FirstOfDay m_firstOfDay;
    std::deque<Upload> m_uploads; ///< of the entries at work
    bool m_isAsking = false;      ///< a request, or the kiosk
    std::set<DayKey> m_heldBack;  ///< one before them was not taken: otherwise a later one would be kept instead
    std::set<qint64> m_suspects;  ///< entries with which the server failed; they are sent alone
    MonotonicTime m_nextUpload{};
    QString m_problem; ///< with attendance
    std::unique_ptr<DayFile> m_dayFile;
    std::unique_ptr<PhotoMirror> m_mirror;
};

} // namespace rollcall::campus
