#pragma once

#include "connectors/net/http_connector.h"
#include "connectors/postgrest/codec.h"
#include "connectors/postgrest/judgement.h"

#include <deque>
#include <optional>

namespace rollcall::postgrest {

/// Inserts punches into `recognized_faces`, one request after the other: the faces that a batch refers to, then, where
/// no unique index keeps repetitions out, a look for each row, then one insert. A batch that is refused is inserted row
/// by row.
class PostgrestConnector final : public net::HttpConnector
{
    Q_OBJECT
public:
    /// `clock` must outlive the connector.
    PostgrestConnector(ConnectorId id, Settings settings, const Clock& clock, ConnectorSink& sink);

private:
    struct Look
    {
        Row row;
        std::optional<net::Judgement> otherwise; ///< where it is not there; none: it is inserted
    };

    void begin() override { m_hasIndex = true; }
    void halt() override;
    void work() override;

    [[nodiscard]] bool isIdle() const { return m_looks.empty() && m_missing.empty() && m_inserts.empty(); }
    void findFaces(std::vector<Row> rows);
    void plan(std::vector<Row> rows);
    void next();
    void look(const Look& look);
    void insert(const std::vector<Row>& rows);
    void inserted(const std::vector<Row>& rows, const InsertJudgement& said);
    void finish(const std::vector<Row>& rows, const net::Judgement& judgement);
    void hold(const net::Judgement& judgement);

    const Settings m_settings;
    bool m_hasIndex = true; ///< until the server says that it has none
    std::deque<Look> m_looks;
    std::vector<Row> m_missing; ///< were looked for and are not there
    std::deque<std::vector<Row>> m_inserts;
};

} // namespace rollcall::postgrest
