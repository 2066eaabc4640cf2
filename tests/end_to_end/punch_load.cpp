// A kiosk without camera and screen: the real ledger thread, its store, its dispatcher and a real connector, fed with
// punches of synthetic people. It prints what the kiosk prints. tst_kill_load kills it, tools/bench-queue measures it.
#include "base/worker_thread.h"
#include "kiosk/event_printer.h"
#include "ledger/ledger_worker.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimer>

#include <sodium/core.h>

#include <cstdio>

namespace {

using namespace rollcall;

/// How often punches that have become due are handed over.
constexpr Milliseconds kTick{5};
/// As many as fit before the ledger thread while one commit lasts, at any rate that is asked for here.
constexpr std::size_t kMaxCandidates = 4096;
constexpr std::size_t kMaxEvents = 65'536;
/// Long enough that the receiver, which identifies punches by person and second, sees each; short enough to load
/// with few people.
constexpr Milliseconds kDuplicateWindow{1'000};

struct Options
{
    LedgerSetup setup;
    int people = 0;
    double rate = 0.0; ///< punches a second
};

Options parse(const QStringList& arguments)
{
    const auto option = [](const char* name, const char* what, const char* usual = "") {
        return QCommandLineOption(QString::fromLatin1(name), QString::fromLatin1(what), QStringLiteral("value"),
                                  QString::fromLatin1(usual));
    };
    const QCommandLineOption data = option("data-dir", "Data directory.");
    const QCommandLineOption url = option("url", "Address of the receiver.");
    const QCommandLineOption serial = option("serial", "Serial number to register with.");
    const QCommandLineOption secret = option("secret", "Secret to register with.");
    const QCommandLineOption people = option("people", "People P0000, P0001 ... who punch in turn.", "1");
    const QCommandLineOption rate = option("rate", "Punches a second; 0: only deliver what waits.", "0");
    QCommandLineParser parser;
    parser.addOptions({data, url, serial, secret, people, rate});
    parser.addHelpOption();
    parser.process(arguments);

    Options options;
    options.setup.storage.dataDirectory = parser.value(data);
    options.setup.attendance.duplicateWindow = kDuplicateWindow;
    options.setup.attendance.undoWindow = {}; // what is killed or measured here is the delivery, not the wait before it
    options.setup.connectors.emplace_back(
        ConnectorId(QStringLiteral("pihr")), QStringLiteral("pihr"),
        std::vector<ConnectorSettings::Value>{{QStringLiteral("url"), parser.value(url), 0},
                                              {QStringLiteral("serial_number"), parser.value(serial), 0},
                                              {QStringLiteral("secret"), parser.value(secret), 0}},
        0);
    options.people = std::max(1, parser.value(people).toInt());
    options.rate = parser.value(rate).toDouble();
    return options;
}

/// Makes punches in the main thread and prints there what became of them, as the kiosk does.
class Load : public QObject
{
public:
    explicit Load(Options options)
        : m_options(std::move(options)), m_ledgerThread(QStringLiteral("ledger")),
          m_next(QRandomGenerator::global()->bounded(m_options.people))
    {
        m_events.onFilled(wakeIn(this, &Load::print));
        LedgerPorts ports;
        ports.publish = [this](LedgerEvent event) { m_events.put(std::move(event)); };
        ports.useGallery = [](const std::shared_ptr<const Gallery>&) {};
        ports.retract = [](const PersonId&) {};
        ports.useExtraMargins = [](const auto&) {};
        m_ledgerThread.start([this, ports]() -> std::unique_ptr<QObject> {
            return std::make_unique<LedgerWorker>(m_options.setup, ports, m_clock, m_candidates);
        });
        connect(&m_timer, &QTimer::timeout, this, &Load::punch);
        m_begun = m_clock.monotonic();
        if (m_options.rate > 0)
            m_timer.start(kTick);
    }
    ~Load() override
    {
        m_ledgerThread.stop();
        m_events.silence();
    }
    Load(const Load&) = delete;
    Load& operator=(const Load&) = delete;

private:
    void punch()
    {
        const std::chrono::duration<double> elapsed = m_clock.monotonic() - m_begun;
        for (const auto due = static_cast<qint64>(elapsed.count() * m_options.rate); m_offered < due; ++m_offered) {
            PunchCandidate candidate;
            candidate.person = PersonId(QStringLiteral("P%1").arg(m_next, 4, 10, QLatin1Char('0')));
            candidate.similarity = 0.75;
            candidate.at = m_clock.read();
            m_candidates.put(candidate);
            m_next = (m_next + 1) % m_options.people;
        }
    }
    void print()
    {
        for (const LedgerEvent& event : m_events.takeAll())
            m_printer.print(event);
    }

    const Options m_options;
    const SystemClock m_clock;
    Mailbox<PunchCandidate> m_candidates{kMaxCandidates, Mailbox<PunchCandidate>::Overflow::DropNewest};
    Mailbox<LedgerEvent> m_events{kMaxEvents};
    EventPrinter m_printer;
    WorkerThread m_ledgerThread;
    QTimer m_timer;
    MonotonicTime m_begun{};
    qint64 m_offered = 0;
    int m_next;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (sodium_init() < 0) {
        std::fputs("punch_load: libsodium cannot be initialized\n", stderr);
        return 1;
    }
    Load load(parse(QCoreApplication::arguments()));
    return QCoreApplication::exec();
}
