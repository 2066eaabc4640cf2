#include "connectors/postgrest/rest_link.h"

#include "connectors/postgrest/codec.h"
#include "connectors/postgrest/judgement.h"

#include <utility>

namespace rollcall::postgrest {

RestLink::RestLink(Settings settings, const Clock& clock)
    : m_settings(std::move(settings)), m_clock(clock), m_client(m_settings.http)
{}

template <class T>
void RestLink::ask(const net::HttpRequest& request, tl::expected<T, QString> (*read)(const net::HttpResponse&),
                   Answer<T> then, std::optional<T> ifNone)
{
    m_client.send(request, [this, read, ifNone = std::move(ifNone),
                            then = std::move(then)](const net::HttpOutcome& outcome) {
        tl::expected<T, QString> answer = outcome && outcome->isSuccess() ? read(*outcome) : tl::unexpected(QString());
        // A value that its column cannot hold is in no row; the insert says so, for its row alone.
        if (!answer && ifNone && isAboutRecord(outcome))
            answer = *ifNone;
        if (answer)
            then(*std::move(answer));
        else
            then(tl::unexpected(judgeQuestion(outcome, m_clock.wall())));
    });
}

bool RestLink::isAboutRecord(const net::HttpOutcome& outcome)
{
    return outcome && !outcome->isSuccess() && wire::meaningOf(errorCode(*outcome)) == wire::SqlMeaning::Record;
}

void RestLink::findFaces(const std::vector<net::StoreRow>& rows, Answer<std::map<QString, wire::StoredFace>> then)
{
    ask(facesRequest(m_settings, rows), &readFaces, std::move(then),
        std::optional(std::map<QString, wire::StoredFace>()));
}

void RestLink::look(const wire::RecognizedFace& row, Answer<bool> then)
{
    ask(lookRequest(m_settings, row), &readFound, std::move(then), std::optional(false));
}

void RestLink::listFaces(const QString& after, Answer<std::vector<net::ListedFace>> then)
{
    ask(listRequest(m_settings, after), &readList, std::move(then));
}

void RestLink::readPicture(const QString& image, Answer<QString> then)
{
    ask(pictureRequest(m_settings, image), &postgrest::readPicture, std::move(then));
}

void RestLink::insert(const std::vector<net::StoreRow>& rows, bool hasIndex,
                      std::function<void(const net::InsertJudgement&)> then)
{
    m_client.send(insertRequest(m_settings, rows, hasIndex),
                  [this, then = std::move(then)](const net::HttpOutcome& outcome) {
                      then(judgeInsert(outcome, m_clock.wall()));
                  });
}

} // namespace rollcall::postgrest
