#pragma once

#include "connectors/classroom/course_lists.h"
#include "connectors/classroom/heartbeat.h"
#include "connectors/classroom/schedule_watch.h"
#include "connectors/classroom/sent_book.h"
#include "connectors/net/http_connector.h"

#include <deque>

namespace rollcall::classroom {

/// Sends records of attendance and proves that they arrived: that server accepts first and may drop a whole batch
/// later. One round is: find the class of each punch, ask the list about what may be there, send the rest, and ask the
/// list again. What is not there after a while is handed back and sent alone when it comes again, so that it holds up
/// no other.
class ClassroomConnector final : public net::HttpConnector
{
    Q_OBJECT
public:
    /// Once with others, three times alone.
    static constexpr int kMaxSends = 4;

    /// `clock` and `site` must outlive the connector.
    ClassroomConnector(ConnectorId id, Settings settings, const Clock& clock, ConnectorSink& sink, SitePort& site);

private:
    void begin() override;
    void halt() override;
    void work() override;

    // The steps of a round.
    void findClasses(bool asked);
    void askAbout();
    void plan();
    void planOne(const Record& record);
    void sendNext();
    void sent(const std::vector<Record>& records, const net::HttpOutcome& outcome);
    void confirmLater(std::size_t step);
    void confirmSent(std::size_t step);
    void askNextStudent();
    void studentAnswered(const Record& record, const net::HttpOutcome& outcome);

    void fetch(const std::vector<Record>& records, bool widely, std::function<void()> then);
    /// Settles what the lists have, or what they say about its course; `records` keeps the others.
    void settleListed(std::vector<Record>& records);
    void accept(const Record& record);
    void reject(const Record& record, const QString& reason);
    void again(const Record& record, const QString& reason, Milliseconds after);
    [[nodiscard]] QString reasonOfAbsence(const Record& record) const;
    /// Sends in this round: the answer is not heard when the round has ended before.
    void ask(const net::HttpRequest& request, net::HttpClient::Done then);
    void rest(const net::Judgement& judgement);
    void endRound();
    void showDetail();

    const Settings m_settings;
    ScheduleWatch m_schedule;
    Heartbeat m_heartbeat;
    SentBook m_book;
    CourseLists m_lists;
    QTimer m_confirmTimer;
    quint64 m_round = 0;
    DeliveryBatch m_entries;                ///< whose class is not found yet
    std::vector<Record> m_records;          ///< whose fate is not decided yet
    std::vector<Record> m_fresh;            ///< to be sent together
    std::deque<std::vector<Record>> m_jobs; ///< one request each
    std::vector<Record> m_unconfirmed;
    std::deque<Record> m_doubtful; ///< sent often enough
    MonotonicTime m_sendingSince{};
};

} // namespace rollcall::classroom
