#pragma once

#include "connectors/net/pg_client.h"
#include "connectors/net/store_link.h"

namespace rollcall::postgres {

/// The store's questions as statements.
class PgLink final : public net::StoreLink
{
    Q_OBJECT
public:
    explicit PgLink(net::PgConfig config) : m_client(std::move(config)) {}

    void findFaces(const std::vector<net::StoreRow>& rows, Answer<std::map<QString, wire::StoredFace>> then) override;
    void look(const wire::RecognizedFace& row, Answer<bool> then) override;
    void insert(const std::vector<net::StoreRow>& rows, bool hasIndex,
                std::function<void(const net::InsertJudgement&)> then) override;
    void listFaces(const QString& after, Answer<std::vector<net::ListedFace>> then) override;
    void readPicture(const QString& image, Answer<QString> then) override;
    void abortAll() override { m_client.abortAll(); }

private:
    net::PgClient m_client;
};

} // namespace rollcall::postgres
