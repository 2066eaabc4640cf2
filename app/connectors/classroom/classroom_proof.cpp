// The proof that records arrived: the second half of a round.
#include "connectors/classroom/classroom_connector.h"

#include "base/translatable.h"
#include "connectors/sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace rollcall::classroom {

void ClassroomConnector::confirmLater(std::size_t step)
{
    const Milliseconds before = step == 0 ? Milliseconds{0} : m_settings.confirmAfter[step - 1];
    m_confirmTimer.disconnect();
    connect(&m_confirmTimer, &QTimer::timeout, this, [this, step] { confirmSent(step); });
    m_confirmTimer.start(m_settings.confirmAfter[step] - before);
}

void ClassroomConnector::confirmSent(std::size_t step)
{
    fetch(m_unconfirmed, false, [this, step] {
        showDetail();
        const quint64 round = m_round;
        settleListed(m_unconfirmed);
        if (round != m_round)
            return;
        if (step == 0 && !m_unconfirmed.empty()) {
            confirmLater(1);
            return;
        }
        // The third time is when they come again: they hold up no others until then.
        for (const Record& record : std::exchange(m_unconfirmed, {})) {
            again(record,
                  sentence(QT_TRANSLATE_NOOP("Connector",
                                             "Sent; the server's list does not have it yet, and is asked again")),
                  m_settings.confirmAfter[2] - m_settings.confirmAfter[1]);
            if (round != m_round)
                return;
        }
        askNextStudent();
    });
}

/// Sent again and again, and not in the list of the course: the last word is the list of the student.
void ClassroomConnector::askNextStudent()
{
    if (m_doubtful.empty())
        return;
    const Record record = m_doubtful.front();
    m_doubtful.pop_front();
    ask(studentListRequest(m_settings, record.student),
        [this, record](const net::HttpOutcome& outcome) { studentAnswered(record, outcome); });
}

void ClassroomConnector::studentAnswered(const Record& record, const net::HttpOutcome& outcome)
{
    const AskVerdict verdict = judgeAsk(outcome, "student", clock().wall());
    const quint64 round = m_round;
    if (verdict.kind == AskVerdict::Kind::Rest) {
        rest(verdict.judgement);
        return;
    }
    if (verdict.kind == AskVerdict::Kind::Unknown) {
        reject(record, sentence(QT_TRANSLATE_NOOP("Connector", "The server does not know the person %1: %2"),
                                {record.student, inEnglish(verdict.judgement.reason)}));
    } else if (const auto rows = verdict.kind == AskVerdict::Kind::Answer
                                     ? readStudentList(*outcome, m_settings.zone)
                                     : tl::expected<std::vector<ListedRow>, QString>{};
               rows && m_book.isListed(record, *rows)) {
        accept(record);
    } else {
        reject(record, reasonOfAbsence(record));
    }
    if (round == m_round)
        askNextStudent();
}

QString ClassroomConnector::reasonOfAbsence(const Record& record) const
{
    const std::vector<ListedRow> rows = m_lists.rowsFor(record.course, record.at);
    const bool namesAbsent = std::any_of(rows.begin(), rows.end(), [](const ListedRow& row) { return row.at.empty(); });
    const bool namesThis =
        std::any_of(rows.begin(), rows.end(), [&](const ListedRow& row) { return row.student == record.student; });
    const QString day = m_settings.zone.local(record.at).date().toString(Qt::ISODate);
    if (namesAbsent && !namesThis)
        return sentence(QT_TRANSLATE_NOOP("Connector", "The server said \"accepted\" %1 times and has no record: its "
                                                       "list of the course on %2 does not name the person"),
                        {QString::number(kMaxSends), day});
    return sentence(QT_TRANSLATE_NOOP("Connector", "The server said \"accepted\" %1 times, and its list of the course "
                                                   "on %2 does not have the record"),
                    {QString::number(kMaxSends), day});
}

void ClassroomConnector::fetch(const std::vector<Record>& records, bool widely, std::function<void()> then)
{
    std::set<CourseLists::Key> keys;
    for (const Record& record : records) {
        for (const QDate& day : daysOf(record.at, m_settings.zone, widely))
            keys.emplace(record.course, day);
    }
    m_lists.fetch(keys, std::move(then), [this](const net::Judgement& why) { rest(why); });
}

void ClassroomConnector::settleListed(std::vector<Record>& records)
{
    std::vector<Record> absent;
    std::vector<Record> present;
    std::vector<Record> unknown;
    std::vector<Record> failed;
    for (const Record& record : records) {
        const AskVerdict* problem = m_lists.problemOf(record.course);
        if (m_book.isListed(record, m_lists.rowsFor(record)))
            present.push_back(record);
        else if (problem == nullptr)
            absent.push_back(record);
        else
            (problem->kind == AskVerdict::Kind::Unknown ? unknown : failed).push_back(record);
    }
    records = std::move(absent);
    // The last answer begins the next round, and these lists are another's then.
    std::map<QString, QString> reasons;
    for (const auto* part : {&unknown, &failed}) {
        for (const Record& record : *part)
            reasons[record.course] = m_lists.problemOf(record.course)->judgement.reason;
    }
    for (const Record& record : present)
        accept(record);
    for (const Record& record : unknown)
        reject(record, sentence(QT_TRANSLATE_NOOP("Connector", "The server does not know the course %1: %2"),
                                {record.course, inEnglish(reasons[record.course])}));
    for (const Record& record : failed)
        again(record, reasons[record.course], m_settings.confirmAfter.back());
}

} // namespace rollcall::classroom
