#pragma once

#include "connectors/net/http_client.h"
#include "connectors/net/store_link.h"
#include "connectors/postgrest/settings.h"

namespace rollcall::postgrest {

/// The store's questions as requests to PostgREST.
class RestLink final : public net::StoreLink
{
    Q_OBJECT
public:
    /// `clock` must outlive the link.
    RestLink(Settings settings, const Clock& clock);

    void findFaces(const std::vector<net::StoreRow>& rows, Answer<std::map<QString, wire::StoredFace>> then) override;
    void look(const wire::RecognizedFace& row, Answer<bool> then) override;
    void insert(const std::vector<net::StoreRow>& rows, bool hasIndex,
                std::function<void(const net::InsertJudgement&)> then) override;
    void listFaces(const QString& after, Answer<std::vector<net::ListedFace>> then) override;
    void readPicture(const QString& image, Answer<QString> then) override;
    void abortAll() override { m_client.abortAll(); }

private:
    [[nodiscard]] static bool isAboutRecord(const net::HttpOutcome& outcome);
    /// `read` makes the answer of a success; `ifNone`: where a value does not fit its column.
    template <class T>
    void ask(const net::HttpRequest& request, tl::expected<T, QString> (*read)(const net::HttpResponse&),
             Answer<T> then, std::optional<T> ifNone = std::nullopt);

    const Settings m_settings;
    const Clock& m_clock;
    net::HttpClient m_client;
};

} // namespace rollcall::postgrest
