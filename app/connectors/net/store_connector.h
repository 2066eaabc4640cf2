#pragma once

#include "connectors/net/face_sync.h"
#include "connectors/net/request_connector.h"
#include "connectors/net/store_link.h"

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace rollcall::net {

/// Inserts punches into `recognized_faces`, one request after the other: the faces that a batch refers to, then, where
/// no unique index keeps repetitions out, a look for each row, then one insert. A batch that is refused is inserted row
/// by row.
class StoreConnector : public RequestConnector
{
    Q_OBJECT
public:
    struct StoreSetup
    {
        QString title; ///< translatable
        QString camera;
        bool refersToFaces = true;
        int batchSize = 100;
        Milliseconds retryBase{1'000};
        Milliseconds retryCap{60'000};
        std::optional<Milliseconds> peopleEvery; ///< people are taken from `face` so often; none: they are not
    };
    using MakeLink = std::function<std::unique_ptr<StoreLink>()>;
    /// `clock` and `site` must outlive the connector. `link` is called once, and once more for people: a picture on its
    /// way does not hold up a punch.
    StoreConnector(ConnectorId id, StoreSetup setup, const MakeLink& link, const Clock& clock, ConnectorSink& sink,
                   SitePort& site);

private:
    struct Look
    {
        StoreRow row;
        std::optional<Judgement> otherwise; ///< where it is not there; none: it is inserted
    };

    void begin() override;
    void halt() override;
    void abortRequests() override;
    void work() override;

    [[nodiscard]] bool isIdle() const { return m_looks.empty() && m_missing.empty() && m_inserts.empty(); }
    void findFaces(std::vector<StoreRow> rows);
    void plan(std::vector<StoreRow> rows);
    void next();
    void look(const Look& look);
    void insert(const std::vector<StoreRow>& rows);
    void inserted(const std::vector<StoreRow>& rows, const InsertJudgement& said);
    void finish(const std::vector<StoreRow>& rows, const Judgement& judgement);
    void hold(const Judgement& judgement);
    /// What people have to say is shown while punches have nothing to say.
    [[nodiscard]] QString shownWith(const QString& detail) const;

    const StoreSetup m_store;
    const std::unique_ptr<StoreLink> m_link;
    QString m_said;                     ///< of the last punches
    std::unique_ptr<FaceSync> m_people; ///< none: they are not taken
    bool m_hasIndex = true;             ///< until the server says that it has none
    std::deque<Look> m_looks;
    std::vector<StoreRow> m_missing; ///< were looked for and are not there
    std::deque<std::vector<StoreRow>> m_inserts;
};

} // namespace rollcall::net
