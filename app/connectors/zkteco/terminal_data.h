#pragma once

#include "connectors/site_port.h"
#include "connectors/zkteco/records.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace rollcall::zkteco {

/// The people and punches of the kiosk in the layouts of a terminal. Shared by all clients; reads one set at a time.
class TerminalData final : public QObject
{
    Q_OBJECT
public:
    template <class T> using Then = std::function<void(Result<T>)>;
    struct Counts
    {
        int users = 0;
        int records = 0;
    };
    /// More than terminals hold; 8 MB as a data set.
    static constexpr int kMaxRecords = 200'000;
    static constexpr int kMaxUsers = 65'000; ///< their numbers have 16 bits

    /// `site` must outlive this.
    explicit TerminalData(SitePort& site);

    void count(Then<Counts> then);
    /// The records of a data set, without its size: at most the first `limit`, the count that a client has received.
    void users(int limit, Then<QByteArray> then);
    void records(int limit, Then<QByteArray> then);
    /// A punch as a record; nothing where the person's code must be looked up first.
    [[nodiscard]] std::optional<AttendanceRecord> recordOf(const Punch& punch);
    /// Looks up what `recordOf` needs.
    void learnCodes(const std::vector<PersonId>& people, Then<void> then);

    /// The person a client means: by code, or by the terminal's number where there is no code.
    [[nodiscard]] std::optional<PersonId> personOf(const QString& code) const;
    [[nodiscard]] std::optional<PersonId> personOf(quint16 number) const;
    /// A client gives a new person a number of its choice; kept where it is free.
    void useNumber(const PersonId& person, quint16 number);

private:
    /// A reply that comes while this lives.
    template <class T> [[nodiscard]] Then<T> whileAlive(Then<T> then)
    {
        return [self = QPointer(this), then = std::move(then)](Result<T> answer) {
            if (self != nullptr)
                then(std::move(answer));
        };
    }
    /// Reading a set is work for the ledger: those who ask meanwhile wait for their turn.
    void inTurn(std::function<void()> work);
    void endTurn();
    void readPeople(int offset, std::vector<Person> read, Then<std::vector<Person>> then);
    struct RecordRead;
    void readPage(const std::shared_ptr<RecordRead>& read);
    [[nodiscard]] static std::optional<QString> plainCode(const PersonId& person);
    [[nodiscard]] quint16 numberOf(const PersonId& person);

    SitePort& m_site;
    std::map<PersonId, QString> m_codes; ///< of people whose identifier does not fit
    std::map<PersonId, quint16> m_numbers;
    std::map<quint16, PersonId> m_holders;
    quint16 m_lastNumber = 0;
    std::vector<std::function<void()>> m_waiting;
    bool m_isReading = false;
};

} // namespace rollcall::zkteco
