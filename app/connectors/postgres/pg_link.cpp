#include "connectors/postgres/pg_link.h"

#include "connectors/postgres/codec.h"
#include "connectors/postgres/judgement.h"

#include <utility>

namespace rollcall::postgres {

void PgLink::findFaces(const std::vector<net::StoreRow>& rows, Answer<std::map<QString, wire::StoredFace>> then)
{
    m_client.run(facesStatement(rows), [then = std::move(then)](const net::PgOutcome& outcome) {
        if (outcome)
            then(readFaces(*outcome));
        else
            then(tl::unexpected(net::judgePgFailure(outcome.error())));
    });
}

void PgLink::look(const wire::RecognizedFace& row, Answer<bool> then)
{
    m_client.run(lookStatement(row), [then = std::move(then)](const net::PgOutcome& outcome) {
        // A value that its column cannot hold is in no row; the insert says so, for its row alone.
        if (outcome || wire::meaningOf(outcome.error().state) == wire::SqlMeaning::Record)
            then(outcome && !outcome->rows.empty());
        else
            then(tl::unexpected(net::judgePgFailure(outcome.error())));
    });
}

void PgLink::insert(const std::vector<net::StoreRow>& rows, bool hasIndex,
                    std::function<void(const net::InsertJudgement&)> then)
{
    m_client.run(insertStatement(rows, hasIndex),
                 [count = rows.size(), then = std::move(then)](const net::PgOutcome& outcome) {
                     then(judgeInsert(outcome, count));
                 });
}

void PgLink::listFaces(const QString& after, Answer<std::vector<net::ListedFace>> then)
{
    m_client.run(listStatement(after), [then = std::move(then)](const net::PgOutcome& outcome) {
        if (outcome)
            then(readList(*outcome));
        else
            then(tl::unexpected(net::judgePgFailure(outcome.error())));
    });
}

void PgLink::readPicture(const QString& image, Answer<QString> then)
{
    m_client.run(pictureStatement(image), [then = std::move(then)](const net::PgOutcome& outcome) {
        if (outcome)
            then(outcome->rows.empty() ? QString() : outcome->text(0, 0));
        else
            then(tl::unexpected(net::judgePgFailure(outcome.error())));
    });
}

} // namespace rollcall::postgres
