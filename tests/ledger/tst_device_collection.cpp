// What devices on the wall have recorded, on its way into the ledger.
#include "attendance/device_names.h"
#include "ledger/ledger_worker.h"
#include "storage/database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace std::chrono_literals;

namespace {

const ConnectorId kDevice(QStringLiteral("back-door"));

/// The kiosk's ledger in this thread.
class Bench
{
public:
    explicit Bench(DirectionMode mode = DirectionMode::Alternate)
    {
        LedgerSetup setup;
        setup.storage.dataDirectory = directory.path();
        setup.attendance.direction.mode = mode;
        setup.faultHook = [this](SqlCall call) {
            return fault && call == SqlCall::Commit
                       ? std::optional(Error{ErrorCode::DiskFull, QStringLiteral("no space")})
                       : std::nullopt;
        };
        LedgerPorts ports;
        ports.publish = [](const LedgerEvent&) {};
        ports.useGallery = [](const std::shared_ptr<const Gallery>&) {};
        ports.retract = [](const PersonId&) {};
        ports.useExtraMargins = [](const ExtraMargins&) {};
        worker = std::make_unique<LedgerWorker>(std::move(setup), std::move(ports), clock, candidates);
    }
    [[nodiscard]] Store& store() const { return worker->ledger()->store(); }
    void enroll(const char* id, const char* name = "")
    {
        PersonEdit edit;
        edit.id = PersonId(QString::fromUtf8(id));
        edit.name = QString::fromUtf8(name);
        edit.card = Secret(QByteArray("card of ") + id);
        QVERIFY(store().roster().change(edit, {}, clock.wall()));
    }
    Result<DeviceTally> collect(std::vector<DeviceRecord> records, std::vector<DeviceCodeName> names = {},
                                const ConnectorId& device = kDevice)
    {
        return worker->ledger()->devices().collect(
            {std::move(records), std::move(names), QStringLiteral("Back door"), device});
    }
    [[nodiscard]] std::vector<Punch> punches() const
    {
        return store().ledger().page(WallTime::min(), WallTime::max(), 0, 1'000).value_or(std::vector<Punch>());
    }
    [[nodiscard]] QVariant value(const char* sql) const { return store().database().scalar(sql)->value_or(QVariant()); }

    QTemporaryDir directory;
    ManualClock clock;
    bool fault = false;
    Mailbox<PunchCandidate> candidates{16, Mailbox<PunchCandidate>::Overflow::DropNewest};
    std::unique_ptr<LedgerWorker> worker;
};

/// At 08:00 and so many minutes of 2023-11-14, on a device two hours east.
DeviceRecord record(const char* code, int minute, int punch)
{
    DeviceRecord made;
    made.code = QString::fromUtf8(code);
    made.localTime = QString::asprintf("2023-11-14 %02d:%02d:00", 8 + minute / 60, minute % 60);
    ClockReading at;
    at.utc = toWallTime(QDateTime(QDate(2023, 11, 14), QTime(6, 0), Qt::UTC).addSecs(60 * minute));
    at.zoneOffset = 120min;
    made.at = at;
    made.punch = punch;
    made.verification = 15;
    made.raw = R"({"punch":)" + QByteArray::number(punch) + '}';
    return made;
}

} // namespace

class TestDeviceCollection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Catches: a record that comes twice and is a punch twice; one whose time or side is another.
    void recordsBecomePunchesOnce()
    {
        Bench bench;
        bench.enroll("1001");
        const std::vector<DeviceRecord> records{record("1001", 30, 1), record("1001", 0, 0),  record("1001", 0, 0),
                                                record("1001", 45, 3), record("1001", 50, 2), record("1001", 60, 4),
                                                record("1001", 70, 5)};
        const Result<DeviceTally> tally = bench.collect(records);
        QVERIFY(tally);
        QCOMPARE(tally->added, 6);
        QCOMPARE(tally->punches, 6);
        QCOMPARE(tally->unmatched, 0);
        QCOMPARE(bench.collect(records)->added, 0);

        const std::vector<Punch> punches = bench.punches();
        QCOMPARE(punches.size(), 6U);
        QString sides;
        for (const Punch& punch : punches) // entered in the order of time
            sides += punch.direction() == Direction::In ? u'i' : u'o';
        QCOMPARE(sides, QStringLiteral("ioioio"));
        const PunchDraft& first = punches.front().facts;
        QCOMPARE(toDateTimeUtc(first.at.utc), QDateTime(QDate(2023, 11, 14), QTime(6, 0), Qt::UTC));
        QCOMPARE(first.at.zoneOffset, 120min);
        QVERIFY(first.at.bootId.isEmpty());
        QCOMPARE(first.door, QStringLiteral("Back door"));
        QVERIFY(first.method == VerifyMethod::Face);
        QCOMPARE(bench.value("SELECT raw FROM device_records ORDER BY utc_ms").toString(),
                 QStringLiteral(R"({"punch":0})"));
        QCOMPARE(bench.store().ledger().verify()->problem().has_value(), false);
    }

    /// The same code and time at another device is another record.
    void devicesAreToldApart()
    {
        Bench bench;
        bench.enroll("1001");
        QCOMPARE(bench.collect({record("1001", 0, 0)})->punches, 1);
        QCOMPARE(bench.collect({record("1001", 0, 0)}, {}, ConnectorId(QStringLiteral("roof")))->punches, 1);
        QCOMPARE(bench.punches().size(), 2U);
    }

    /// Catches: a record of an unknown code dropped, or never found again.
    void unknownCodesWait()
    {
        Bench bench;
        bench.enroll("1001", "Alice");
        bench.enroll("E-7", "Bob");
        QCOMPARE(bench.collect({record("7", 0, 0), record("8", 1, 0)}, {{QStringLiteral("7"), QStringLiteral("Bob")}})
                     ->unmatched,
                 2);
        QCOMPARE(bench.punches().size(), 0U);
        std::vector<DeviceCode> codes = *bench.store().deviceRecords().codes(DeviceRecords::Codes::All, kDevice);
        QCOMPARE(codes.size(), 2U);
        QCOMPARE(codes.at(0).name, QStringLiteral("Bob"));
        QCOMPARE(codes.at(0).waiting, 1);
        QVERIFY(codes.at(0).person.isEmpty());

        // Several codes may mean one person.
        DeviceRecords& records = bench.store().deviceRecords();
        QCOMPARE(records.match(kDevice, QStringLiteral("7"), PersonId(QStringLiteral("nobody"))).error().code,
                 ErrorCode::NotFound);
        for (const char* code : {"7", "8"})
            QVERIFY(records.match(kDevice, QString::fromUtf8(code), PersonId(QStringLiteral("E-7"))));
        const Result<DeviceTally> tally = bench.collect({});
        QCOMPARE(tally->punches, 2);
        QCOMPARE(tally->unmatched, 0);
        QCOMPARE(bench.punches().back().facts.person, PersonId(QStringLiteral("E-7")));
        codes = *records.codes(DeviceRecords::Codes::All, kDevice);
        QVERIFY(codes.at(0).isMatched);
        QCOMPARE(codes.at(0).waiting, 0);
        QCOMPARE(codes.at(0).entered, qint64{1});

        // A match comes before the person of that identifier, until it is taken back.
        QVERIFY(records.match(kDevice, QStringLiteral("1001"), PersonId(QStringLiteral("E-7"))));
        QCOMPARE(bench.collect({record("1001", 5, 0)})->punches, 1);
        QCOMPARE(bench.punches().back().facts.person, PersonId(QStringLiteral("E-7")));
        QVERIFY(records.match(kDevice, QStringLiteral("1001"), {}));
        QCOMPARE(bench.collect({record("1001", 6, 0)})->punches, 1);
        QCOMPARE(bench.punches().back().facts.person, PersonId(QStringLiteral("1001")));

        // A person who is removed takes their name at the device along.
        QVERIFY(bench.store().roster().remove(PersonId(QStringLiteral("E-7"))));
        QCOMPARE(bench.value("SELECT count(*) FROM device_codes WHERE name <> ''").toInt(), 0);
        QCOMPARE(bench.collect({record("7", 100, 0)})->unmatched, 1);
    }

    /// Catches: a match over the screen or the API that is not in the audit trail, or for what there is not.
    void matchesAreAudited()
    {
        Bench bench;
        bench.enroll("E-7", "Bob");
        bench.enroll("E-8", "Eve");
        QVERIFY(bench.collect({record("7", 0, 0)}));
        DeviceCodes& codes = bench.worker->ledger()->deviceCodes();
        const auto match = [&](const char* code, const char* person) {
            return codes.match(kAdminActor, kDevice, QString::fromUtf8(code), PersonId(QString::fromUtf8(person)));
        };
        QVERIFY(match("8", "E-7").error().code == ErrorCode::NotFound);
        QVERIFY(match("7", "E-9").error().code == ErrorCode::NotFound);
        QVERIFY(match("7", "E-7"));
        QVERIFY(match("7", "E-7")); // no news
        QVERIFY(match("7", "E-8"));
        QCOMPARE(codes.open()->size(), 1U);
        QCOMPARE(codes.open()->front().personName, QStringLiteral("Eve"));
        QVERIFY(match("7", ""));
        QCOMPARE(bench.collect({})->unmatched, 1); // undone in time
        QStringList events;
        const std::vector<AuditEntry> trail = *bench.store().audit().page({}, 0, 10);
        for (const AuditEntry& entry : trail)
            events.prepend(toString(entry.event.kind) + u' ' + entry.event.person.value() + u' ' + entry.event.subject);
        QCOMPARE(events, (QStringList{QStringLiteral("device.code-matched E-7 back-door: 7"),
                                      QStringLiteral("device.code-unmatched E-7 back-door: 7"),
                                      QStringLiteral("device.code-matched E-8 back-door: 7"),
                                      QStringLiteral("device.code-unmatched E-8 back-door: 7")}));
        // What has become a punch stays.
        QVERIFY(match("7", "E-7"));
        QCOMPARE(bench.collect({})->punches, 1);
        QVERIFY(match("7", ""));
        QCOMPARE(bench.collect({record("7", 1, 1)})->unmatched, 1);
        QCOMPARE(bench.punches().size(), 1U);
        QCOMPARE(codes.open()->front().entered, qint64{1});
    }

    /// Catches: a suggestion for a name that two people have; none for one that the device has cut off or turned round.
    void peopleAreSuggestedByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("suggested");
        QTest::newRow("as it is") << QStringLiteral("Amina Rahman") << QStringLiteral("1");
        QTest::newRow("capitals, turned round") << QStringLiteral("RAHMAN, AMINA") << QStringLiteral("1");
        QTest::newRow("without accents") << QStringLiteral("agnes toth") << QStringLiteral("2");
        QTest::newRow("cut off after 24 bytes") << QStringLiteral("Alexandria Wolfeschlegel") << QStringLiteral("3");
        QTest::newRow("cut off elsewhere") << QStringLiteral("Alexandria Wolfesch") << QString();
        QTest::newRow("two people") << QStringLiteral("Ben Adler") << QString();
        QTest::newRow("no one") << QStringLiteral("Zoe") << QString();
        QTest::newRow("no name") << QString() << QString();
    }
    void peopleAreSuggestedByName()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, suggested);
        std::vector<Person> people;
        for (const auto& [id, known] : {std::pair("1", "Amina Rahman"), std::pair("2", "Ágnes Tóth"),
                                        std::pair("3", "Alexandria Wolfeschlegelstein"), std::pair("4", "Ben Adler"),
                                        std::pair("5", "Adler Ben"), std::pair("6", "")}) {
            Person person;
            person.id = PersonId(QString::fromUtf8(id));
            person.displayName = QString::fromUtf8(known);
            people.push_back(person);
        }
        std::vector<DeviceCode> codes(1);
        codes.front().name = name;
        namePeople(codes, people);
        QCOMPARE(codes.front().suggestion.value(), suggested);
    }

    void someoneEnrolledLaterIsFound()
    {
        Bench bench;
        QCOMPARE(bench.collect({record("1001", 0, 0)})->unmatched, 1);
        bench.enroll("1001");
        QCOMPARE(bench.collect({})->punches, 1);
    }

    /// A punch without a side goes by the door's rules, after what came before it in time.
    void sidesThatDevicesDoNotSay()
    {
        Bench bench;
        bench.enroll("1001");
        QVERIFY(bench.collect({record("1001", 20, 255), record("1001", 0, 255), record("1001", 10, 255)}));
        QString sides;
        for (const Punch& punch : bench.punches())
            sides += punch.direction() == Direction::In ? u'i' : u'o';
        QCOMPARE(sides, QStringLiteral("ioi"));
        QCOMPARE(bench.value("SELECT count(*) FROM device_records WHERE punch = 255").toInt(), 3);

        Bench out(DirectionMode::AlwaysOut);
        out.enroll("1001");
        QVERIFY(out.collect({record("1001", 0, 255), record("1001", 10, 0)}));
        QVERIFY(out.punches().at(0).direction() == Direction::Out);
        QVERIFY(out.punches().at(1).direction() == Direction::In); // the device says so
    }

    /// Catches: a record without a possible time that stops the rest, or is lost.
    void impossibleTimesAreKept()
    {
        Bench bench;
        bench.enroll("1001");
        DeviceRecord broken = record("1001", 0, 0);
        broken.localTime = QStringLiteral("2023-02-31 08:00:00");
        broken.at.reset();
        const Result<DeviceTally> tally = bench.collect({broken, record("1001", 1, 0)});
        QCOMPARE(tally->added, 2);
        QCOMPARE(tally->punches, 1);
        QCOMPARE(tally->unmatched, 0); // it waits for no person: its time is impossible
        QCOMPARE(bench.value("SELECT count(*) FROM device_records").toInt(), 2);
    }

    /// Catches: half a batch on disk, and an answer that says otherwise.
    void allOrNothing()
    {
        Bench bench;
        bench.enroll("1001");
        bench.fault = true;
        QCOMPARE(bench.collect({record("1001", 0, 0), record("1001", 1, 1)}).error().code, ErrorCode::DiskFull);
        bench.fault = false;
        QCOMPARE(bench.value("SELECT count(*) FROM device_records").toInt(), 0);
        QCOMPARE(bench.punches().size(), 0U);
        QCOMPARE(bench.collect({record("1001", 0, 0), record("1001", 1, 1)})->punches, 2);
    }

    /// Punches go to the systems as those of the door do, in as many answers as it takes.
    void manyRecordsTakeTheirTurns()
    {
        Bench bench;
        bench.enroll("1001");
        std::vector<DeviceRecord> records;
        for (int i = 0; i < 500; ++i)
            records.push_back(record("1001", i, i % 2));
        int punches = bench.collect(records)->punches;
        QCOMPARE(punches, 200);
        while (const int more = bench.collect({})->punches)
            punches += more;
        QCOMPARE(punches, 500);
        QCOMPARE(bench.store().ledger().verify()->punches, 500);
    }
};

QTEST_GUILESS_MAIN(TestDeviceCollection)
#include "tst_device_collection.moc"
