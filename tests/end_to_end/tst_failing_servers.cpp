// One kiosk, a server forevery way of failing, all at once: the real ledger thread's worker, a real database, the
// real connectors with their real time-outs, real sockets.
#include "connectors/fake_server.h"
#include "ledger/ledger_worker.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace rollcall;
using test::BadLine;
using test::FakeServer;
using Mode = FakeServer::Mode;

namespace {

constexpr int kPeople = 12;
/// Above the longest wait of a session (20 s for an acknowledgement) and the pauses after it.
constexpr int kPatienceMs = 90'000;

/// One server and the line to it.
struct Upstream
{
    explicit Upstream(QString title, Mode mode = Mode::Honest)
        : name(std::move(title)), server(mode), line(static_cast<quint16>(QUrl(server.url()).port()))
    {}

    QString name;
    FakeServer server;
    BadLine line;

    [[nodiscard]] ConnectorId id() const { return ConnectorId(name); }
    [[nodiscard]] ConnectorSettings settings() const
    {
        return {id(),
                QStringLiteral("pihr"),
                {{QStringLiteral("url"), line.url(), 1},
                 {QStringLiteral("serial_number"), QStringLiteral("SN-1"), 1},
                 {QStringLiteral("secret"), QStringLiteral("hush"), 1}},
                1};
    }
    /// Every punch of every person, duplicates removed.
    [[nodiscard]] bool hasAll(int punches) const
    {
        return std::set<QString>(server.stored.begin(), server.stored.end()).size() ==
               static_cast<std::size_t>(punches);
    }
    /// It was left, or asked again over the same connection.
    [[nodiscard]] bool hasFailed() const
    {
        return line.connections >= 2 ||
               server.receivedOf(QStringLiteral("cmd"), QStringLiteral("sendlog")).size() > kPeople;
    }
    [[nodiscard]] int repeats() const
    {
        return static_cast<int>(server.stored.size() -
                                std::set<QString>(server.stored.begin(), server.stored.end()).size());
    }
};

/// The ledger's worker with the newest of what it publishes.
class Kiosk
{
public:
    Kiosk(const QString& dataDirectory, const std::vector<std::unique_ptr<Upstream>>& upstreams)
    {
        LedgerSetup setup;
        setup.storage.dataDirectory = dataDirectory;
        for (const auto& upstream : upstreams)
            setup.connectors.push_back(upstream->settings());
        setup.attendance.undoWindow = {};
        LedgerPorts ports;
        ports.publish = [this](const LedgerEvent& event) {
            if (const auto* links = std::get_if<LinksChanged>(&event))
                stats = links->stats;
            else if (std::holds_alternative<PunchRecorded>(event))
                ++recorded;
        };
        ports.useGallery = [](const std::shared_ptr<const Gallery>&) {};
        ports.retract = [](const PersonId&) {};
        ports.useExtraMargins = [](const auto&) {};
        worker = std::make_unique<LedgerWorker>(std::move(setup), std::move(ports), clock, m_candidates);
        worker->useModel(QStringLiteral("test-model"), 4);
        for (int i = 0; i < kPeople; ++i) {
            Person person;
            person.id = PersonId(QStringLiteral("P%1").arg(i));
            FaceTemplate sample;
            sample.person = person.id;
            sample.embedding = {1, 0, 0, 0};
            (void)worker->ledger()->people().enroll(person, {sample}, {});
        }
    }
    void recognize(int first, int count)
    {
        for (int i = first; i < first + count; ++i)
            m_candidates.put({TrackId{}, PersonId(QStringLiteral("P%1").arg(i)), 0.8, clock.read()});
    }
    [[nodiscard]] OutboxStats statsOf(const Upstream& upstream) const
    {
        for (const OutboxStats& one : stats) {
            if (one.connector == upstream.id())
                return one;
        }
        return {};
    }

    const SystemClock clock;
    std::vector<OutboxStats> stats;
    int recorded = 0;

private:
    Mailbox<PunchCandidate> m_candidates{64, Mailbox<PunchCandidate>::Overflow::DropNewest};

public:
    std::unique_ptr<LedgerWorker> worker;
};

} // namespace

class TestFailingServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Catches: an entry that a failure marks as delivered, one that a failure forgets, one that waits for another
    /// server, and a rejection that is not shown.
    void everyPunchReachesEveryServerOnce()
    {
        std::vector<std::unique_ptr<Upstream>> all;
        const auto add = [&all](const char* name, Mode mode = Mode::Honest) -> Upstream& {
            all.push_back(std::make_unique<Upstream>(QString::fromLatin1(name), mode));
            return *all.back();
        };
        Upstream& honest = add("honest");
        add("refuses-registration", Mode::Refuses);
        add("hangs-at-registration", Mode::SilentAfterGreeting);
        add("hangs-after-registration", Mode::SilentAfterRegistration);
        add("closes", Mode::ClosesInsteadOfAnswering);
        add("acknowledges-fewer", Mode::AcknowledgesFewer);
        add("acknowledges-and-closes", Mode::AcknowledgesAndCloses);
        add("invalid-json", Mode::AnswersGarbage);
        add("other-messages", Mode::Chatters);
        add("huge-message", Mode::SendsHugeMessage);
        Upstream& rejects = add("rejects", Mode::RejectsRecords);
        Upstream& midFrame = add("cut-in-mid-frame");
        Upstream& halfClosed = add("half-closed");
        Upstream& mute = add("mute-line");

        QTemporaryDir directory;
        Kiosk kiosk(directory.path(), all);
        // The lines go bad after the registration, in the answer to a punch.
        for (const Upstream* upstream : {&midFrame, &halfClosed, &mute})
            QTRY_COMPARE_WITH_TIMEOUT(upstream->server.registrations, 1, kPatienceMs);
        midFrame.line.cutNextAnswerAfter(7);
        halfClosed.line.halfCloseAtNextAnswer();
        mute.line.forwarding = false;
        kiosk.recognize(0, kPeople);
        QTRY_COMPARE(kiosk.recorded, kPeople);

        // One that works waits for none of the others.
        QTRY_VERIFY_WITH_TIMEOUT(honest.hasAll(kPeople), 10'000);

        // What is refused for good is there to be seen, with the server's words.
        QTRY_COMPARE_WITH_TIMEOUT(kiosk.statsOf(rejects).parked, kPeople, kPatienceMs);
        const std::vector<OutboxItem> parked = kiosk.worker->ledger()->delivery().list().value();
        int shown = 0;
        for (const OutboxItem& item : parked)
            shown += item.connector == rejects.id() && item.lastReason.contains(QLatin1String("Missing id")) ? 1 : 0;
        QCOMPARE(shown, kPeople);

        // Every failure has happened, and the kiosk has come back from it by itself.
        for (const auto& upstream : all) {
            const bool keepsItsConnection =
                upstream.get() == &honest || upstream.get() == &rejects || upstream->server.mode == Mode::Chatters;
            if (!keepsItsConnection)
                QTRY_VERIFY2_WITH_TIMEOUT(upstream->hasFailed(), qPrintable(upstream->name), kPatienceMs);
            upstream->server.mode = Mode::Honest;
            upstream->line.forwarding = true;
        }
        QCOMPARE(midFrame.line.cuts, 1);
        QCOMPARE(halfClosed.line.cuts, 1);
        for (const OutboxItem& item : parked) {
            if (item.connector == rejects.id())
                QVERIFY(kiosk.worker->ledger()->delivery().retry(item.id, kAdminActor));
        }
        for (const auto& upstream : all) {
            QTRY_VERIFY2_WITH_TIMEOUT(upstream->hasAll(kPeople), qPrintable(upstream->name), kPatienceMs);
            QTRY_COMPARE_WITH_TIMEOUT(kiosk.statsOf(*upstream).pending, 0, kPatienceMs);
            // Only where the acknowledgement was lost on the way is one record sent again, and only that one.
            const bool acknowledgementLost = upstream.get() == &midFrame || upstream.get() == &halfClosed;
            QVERIFY2(upstream->repeats() <= (acknowledgementLost ? 1 : 0),
                     qPrintable(upstream->name + QStringLiteral(": %1 repeats").arg(upstream->repeats())));
        }
    }
};

QTEST_GUILESS_MAIN(TestFailingServers)
#include "tst_failing_servers.moc"
