#include "connectors/zkteco/terminal_data.h"

#include "attendance/identifier.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace rollcall::zkteco {

namespace {

/// A page is some ten milliseconds of the ledger's time, between two punches at the door.
constexpr int kPunchPage = 500;
constexpr int kPeoplePage = 200;
constexpr quint8 kAdministrator = 14;

const WallTime kAlways{WallTime::min()};
const WallTime kForever{WallTime::max()};

quint8 verificationOf(VerifyMethod method)
{
    switch (method) {
    case VerifyMethod::Face:
        return static_cast<quint8>(Verification::Face);
    case VerifyMethod::Card:
    case VerifyMethod::QrCode:
        return static_cast<quint8>(Verification::Card);
    case VerifyMethod::Pin:
    case VerifyMethod::Manual:
        return static_cast<quint8>(Verification::Password);
    }
    Q_UNREACHABLE();
}

} // namespace

/// One set of records on its way, page by page.
struct TerminalData::RecordRead
{
    int limit = 0;
    qint64 after = 0;
    int read = 0;
    QByteArrayList pages;
    Then<QByteArray> then;
};

TerminalData::TerminalData(SitePort& site) : m_site(site) {}

void TerminalData::inTurn(std::function<void()> work)
{
    if (std::exchange(m_isReading, true))
        m_waiting.push_back(std::move(work));
    else
        work();
}

void TerminalData::endTurn()
{
    if (m_waiting.empty()) {
        m_isReading = false;
        return;
    }
    const std::function<void()> next = std::move(m_waiting.front());
    m_waiting.erase(m_waiting.begin());
    next();
}

void TerminalData::count(Then<Counts> then)
{
    m_site.countPunches(kAlways, kForever, 0,
                        whileAlive<qint64>([this, then = std::move(then)](const Result<qint64>& punches) {
                            if (!punches) {
                                then(failure(punches.error()));
                                return;
                            }
                            const int records = static_cast<int>(std::min<qint64>(*punches, kMaxRecords));
                            m_site.listPeople(0, 1, [records, then](const Result<PeoplePage>& page) {
                                then(page.map([records](const PeoplePage& people) {
                                    return Counts{std::min(people.total, kMaxUsers), records};
                                }));
                            });
                        }));
}

void TerminalData::users(int limit, Then<QByteArray> then)
{
    inTurn([this, limit, then = std::move(then)] {
        readPeople(0, {}, [this, limit, then](Result<std::vector<Person>> people) {
            endTurn();
            if (!people) {
                then(failure(people.error()));
                return;
            }
            std::vector<PersonId> ids;
            for (const Person& person : *people)
                ids.push_back(person.id);
            learnCodes(ids, [this, limit, then, people = std::move(*people)](const Status& learned) {
                if (!learned) {
                    then(failure(learned.error()));
                    return;
                }
                QByteArray records;
                for (const Person& person : people) {
                    if (std::cmp_greater_equal(records.size(), static_cast<qint64>(limit) * 72))
                        break;
                    User user;
                    user.number = numberOf(person.id);
                    user.privilege = person.privilege == Privilege::User ? 0 : kAdministrator;
                    user.name = person.displayName;
                    const auto code = m_codes.find(person.id);
                    user.code = code != m_codes.end() ? code->second : person.id.value();
                    records += encode(user, UserLayout::Long);
                }
                then(records);
            });
        });
    });
}

void TerminalData::readPeople(int offset, std::vector<Person> read, Then<std::vector<Person>> then)
{
    m_site.listPeople(
        offset, kPeoplePage,
        whileAlive<PeoplePage>([this, offset, read = std::move(read), then](Result<PeoplePage> page) mutable {
            if (!page) {
                then(failure(page.error()));
                return;
            }
            read.insert(read.end(), page->people.begin(), page->people.end());
            if (std::cmp_less(page->people.size(), kPeoplePage) || std::cmp_greater_equal(read.size(), kMaxUsers)) {
                then(std::move(read));
                return;
            }
            readPeople(offset + kPeoplePage, std::move(read), std::move(then));
        }));
}

void TerminalData::records(int limit, Then<QByteArray> then)
{
    inTurn([this, limit, then = std::move(then)] {
        auto read = std::make_shared<RecordRead>();
        read->limit = limit;
        read->then = then;
        readPage(read);
    });
}

void TerminalData::readPage(const std::shared_ptr<RecordRead>& read)
{
    const auto finish = [this, read](Result<QByteArray> set) {
        endTurn();
        read->then(std::move(set));
    };
    const int wanted = std::min(kPunchPage, read->limit - read->read);
    if (wanted <= 0) {
        finish(read->pages.join());
        return;
    }
    m_site.listPunches(
        kAlways, kForever, read->after, wanted,
        whileAlive<std::vector<Punch>>([this, read, finish, wanted](const Result<std::vector<Punch>>& punches) {
            if (!punches) {
                finish(failure(punches.error()));
                return;
            }
            std::vector<PersonId> people;
            for (const Punch& punch : *punches)
                people.push_back(punch.facts.person);
            learnCodes(people, [this, read, finish, wanted, punches = *punches](const Status& learned) {
                if (!learned) {
                    finish(failure(learned.error()));
                    return;
                }
                QByteArray page;
                page.reserve(static_cast<qsizetype>(punches.size()) * 40);
                for (const Punch& punch : punches)
                    append(page, recordOf(punch).value_or(AttendanceRecord{}));
                read->pages.append(page);
                read->read += static_cast<int>(punches.size());
                if (!punches.empty())
                    read->after = punches.back().sequence;
                if (std::cmp_less(punches.size(), wanted))
                    finish(read->pages.join());
                else
                    readPage(read);
            });
        }));
}

std::optional<QString> TerminalData::plainCode(const PersonId& person)
{
    return person.value().toUtf8().size() <= kMaxCodeBytes ? std::optional(person.value()) : std::nullopt;
}

void TerminalData::learnCodes(const std::vector<PersonId>& people, Then<void> then)
{
    std::vector<PersonId> unknown;
    for (const PersonId& person : people) {
        if (!plainCode(person) && !m_codes.contains(person) &&
            std::find(unknown.begin(), unknown.end(), person) == unknown.end())
            unknown.push_back(person);
    }
    if (unknown.empty()) {
        then(Status{});
        return;
    }
    NumbersQuestion question;
    question.people = unknown;
    m_site.numbersOf(question, whileAlive<std::vector<int>>(
                                   [this, unknown, then = std::move(then)](const Result<std::vector<int>>& numbers) {
                                       if (!numbers) {
                                           then(failure(numbers.error()));
                                           return;
                                       }
                                       for (std::size_t i = 0; i < std::min(unknown.size(), numbers->size()); ++i)
                                           m_codes[unknown.at(i)] = QString::number(numbers->at(i));
                                       then(Status{});
                                   }));
}

std::optional<AttendanceRecord> TerminalData::recordOf(const Punch& punch)
{
    AttendanceRecord record;
    const PersonId& person = punch.facts.person;
    if (const std::optional<QString> code = plainCode(person))
        record.code = *code;
    else if (const auto known = m_codes.find(person); known != m_codes.end())
        record.code = known->second;
    else
        return std::nullopt;
    record.number = numberOf(person);
    record.verification = verificationOf(punch.facts.method);
    record.punch = static_cast<quint8>(punch.direction() == Direction::In ? PunchState::In : PunchState::Out);
    record.time = DeviceTime::of(punch.when().local());
    return record;
}

quint16 TerminalData::numberOf(const PersonId& person)
{
    const auto known = m_numbers.find(person);
    if (known != m_numbers.end())
        return known->second;
    constexpr quint16 kLast = std::numeric_limits<quint16>::max();
    while (m_lastNumber < kLast && m_holders.contains(static_cast<quint16>(m_lastNumber + 1)))
        ++m_lastNumber;
    if (m_lastNumber == kLast)
        return 0; // none is left; the code names the person
    useNumber(person, static_cast<quint16>(m_lastNumber + 1));
    return m_numbers.at(person);
}

void TerminalData::useNumber(const PersonId& person, quint16 number)
{
    if (number == 0 || m_holders.contains(number) || m_numbers.contains(person))
        return;
    m_numbers[person] = number;
    m_holders.emplace(number, person);
}

std::optional<PersonId> TerminalData::personOf(const QString& code) const
{
    const auto given =
        std::find_if(m_codes.begin(), m_codes.end(), [&code](const auto& one) { return one.second == code; });
    if (given != m_codes.end())
        return given->first;
    const Result<PersonId> plain = toPersonId(code);
    return plain ? std::optional(*plain) : std::nullopt;
}

std::optional<PersonId> TerminalData::personOf(quint16 number) const
{
    const auto holder = m_holders.find(number);
    return holder == m_holders.end() ? std::nullopt : std::optional(holder->second);
}

} // namespace rollcall::zkteco
