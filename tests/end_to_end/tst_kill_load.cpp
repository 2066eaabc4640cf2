// The ledger thread and its connector are killed at random moments under a load of punches, without video: many kills
// in little time. ROLLCALL_KILLS says how often (tools/kill-soak --load sets it).
#include "end_to_end/programs.h"
#include "storage/database.h"
#include "storage/store.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <QObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace rollcall;
using namespace rollcall::e2e;

namespace {

constexpr int kKillsInAShortRun = 20;
/// A database of its own for so many kills: the whole chain can be checked after every one of them.
constexpr int kKillsPerDatabase = 100;
/// Of these, the first ones meet a program that is just making its database.
constexpr int kKillsWhileCreating = 5;
constexpr int kLatestKillMs = 400;
constexpr int kLatestKillWhileCreatingMs = 200;
constexpr int kPeople = 400;
constexpr int kPunchesPerSecond = 150;

/// What identifies a punch everywhere: person and time, to the second.
QString identity(const QString& person, const QString& isoTime)
{
    return person + u' ' + isoTime.left(19).replace(u'T', u' ');
}

struct Entry
{
    QString person;
    QString time; ///< local, "yyyy-MM-ddTHH:mm:ss.zzz+hh:mm"
};

/// A directory's worth of one kiosk and its receiver, killed again and again.
class KilledKiosk
{
public:
    KilledKiosk() : m_receiver(m_root.path()) {}

    [[nodiscard]] bool start() { return m_receiver.start(); }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] int confirmed() const { return static_cast<int>(m_confirmed.size()); }
    [[nodiscard]] int recorded() const { return static_cast<int>(m_ledger.size()); }
    [[nodiscard]] int received() const { return static_cast<int>(m_receiver.rows().size()); }
    [[nodiscard]] qint64 repeats() const { return m_receiver.repeats(); }
    [[nodiscard]] qint64 mostRepeatsAfterOneKill() const { return m_maxRepeats; }

    [[nodiscard]] bool enroll()
    {
        StorageConfig config;
        config.dataDirectory = dataDirectory();
        const SystemClock clock;
        const auto store = Store::open(config, {}, clock);
        if (!store)
            return fail(store.error().message);
        for (int i = 0; i < kPeople; ++i) {
            Person person;
            person.id = PersonId(QStringLiteral("P%1").arg(i, 4, 10, QLatin1Char('0')));
            if (const Status done = (*store)->roster().enroll(person, {}); !done)
                return fail(done.error().message);
        }
        return true;
    }

    /// Runs it for so long, kills it, and looks at what it left.
    [[nodiscard]] bool runAndKill(int milliseconds, int rate)
    {
        QProcess kiosk;
        kiosk.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        startLoad(kiosk, rate);
        QTest::qWait(milliseconds); // the random moment is the point, not a wait for something
        if (kiosk.state() != QProcess::Running)
            return fail(QStringLiteral("it ended by itself"));
        kiosk.kill();
        kiosk.waitForFinished();
        const qint64 repeats = m_receiver.repeats();
        m_maxRepeats = std::max(m_maxRepeats, repeats - m_repeats);
        m_repeats = repeats;
        return check(kiosk.readAllStandardOutput());
    }

    /// Delivers what is left, then compares the two ends.
    [[nodiscard]] bool deliverTheRest()
    {
        QProcess kiosk;
        kiosk.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        startLoad(kiosk, 0);
        QElapsedTimer waited;
        waited.start();
        while (std::cmp_less(m_receiver.rows().size(), m_ledger.size()) && waited.elapsed() < 120'000)
            QTest::qWait(50);
        kiosk.kill();
        kiosk.waitForFinished();
        QSet<QString> expected;
        for (const Entry& entry : m_ledger)
            expected.insert(identity(entry.person, entry.time));
        if (expected.size() != m_ledger.size())
            return fail(QStringLiteral("two punches of one person within a second: the comparison would mean nothing"));
        QSet<QString> received;
        const std::vector<ReceiverProcess::Row> rows = m_receiver.rows();
        for (const ReceiverProcess::Row& row : rows)
            received.insert(row.person + u' ' + row.time);
        if (std::cmp_not_equal(received.size(), rows.size()))
            return fail(QStringLiteral("the receiver has a punch twice"));
        if (!(received - expected).isEmpty())
            return fail(QStringLiteral("the receiver has punches that nobody made"));
        if (received != expected)
            return fail(QStringLiteral("%1 punches have not arrived").arg((expected - received).size()));
        return true;
    }

private:
    [[nodiscard]] QString dataDirectory() const { return m_root.filePath(QStringLiteral("data")); }
    bool fail(const QString& problem)
    {
        m_problem = problem;
        return false;
    }
    void startLoad(QProcess& process, int rate) const
    {
        startProgram(process, QStringLiteral("punch_load"),
                     {QStringLiteral("--data-dir"), dataDirectory(), QStringLiteral("--url"), m_receiver.url(),
                      QStringLiteral("--serial"), QString::fromLatin1(ReceiverProcess::kSerial),
                      QStringLiteral("--secret"), QString::fromLatin1(ReceiverProcess::kSecret),
                      QStringLiteral("--people"), QString::number(kPeople), QStringLiteral("--rate"),
                      QString::number(rate)});
    }
    bool check(const QByteArray& output)
    {
        // A copy: the files themselves are for the next start to recover, as they were left.
        QTemporaryDir copy;
        const QString name = QStringLiteral("rollcall.sqlite");
        for (const char* suffix : {"", "-wal"}) {
            const QString file = name + QString::fromLatin1(suffix);
            QFile::copy(dataDirectory() + u'/' + file, copy.filePath(file));
        }
        const bool exists = QFileInfo(copy.filePath(name)).size() > 0;
        if (exists && !readLedger(copy.filePath(name)))
            return false;
        static const QRegularExpression line(QStringLiteral("^PUNCH (\\d+) (in|out) (\\S+) (\\S+)\n"),
                                             QRegularExpression::MultilineOption);
        for (auto match = line.globalMatch(QString::fromUtf8(output)); match.hasNext();) {
            const QRegularExpressionMatch one = match.next();
            const qint64 sequence = one.captured(1).toLongLong();
            if (m_confirmed.contains(sequence))
                return fail(QStringLiteral("number %1 was given twice").arg(sequence));
            m_confirmed.insert(sequence);
            const Entry entry = m_ledger.value(sequence);
            if (entry.person != one.captured(4) || entry.time != one.captured(3))
                return fail(QStringLiteral("confirmed punch %1 is not in the ledger").arg(sequence));
        }
        return true;
    }
    bool readLedger(const QString& path)
    {
        const SystemClock clock;
        DatabaseOptions options;
        options.createIfMissing = false;
        const auto database = Database::open(path, clock, options);
        if (!database)
            return fail(database.error().message);
        const SqliteLedger ledger(**database, {});
        const auto checked = ledger.verify();
        if (!checked)
            return fail(checked.error().message);
        if (checked->firstBreak)
            return fail(checked->firstBreak->what);
        if (checked->punches < m_ledger.size())
            return fail(QStringLiteral("entries that were there after the kill before are gone"));
        const Status read = ledger.forEach(WallTime::min(), WallTime::max(), [this](const Punch& punch) {
            m_ledger.insert(punch.sequence,
                            {punch.facts.person.value(), punch.facts.at.local().toString(Qt::ISODateWithMs)});
            return true;
        });
        return read || fail(read.error().message);
    }

    QTemporaryDir m_root;
    ReceiverProcess m_receiver;
    QString m_problem;
    QMap<qint64, Entry> m_ledger;
    QSet<qint64> m_confirmed;
    qint64 m_repeats = 0;
    qint64 m_maxRepeats = 0;
};

} // namespace

class TestKillLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void confirmedPunchesSurviveAndArriveOnce()
    {
        bool given = false;
        const int wanted = qEnvironmentVariableIntValue("ROLLCALL_KILLS", &given);
        const int kills = given ? wanted : kKillsInAShortRun;
        QElapsedTimer sinceStart;
        sinceStart.start();
        int done = 0;
        int confirmed = 0;
        int recorded = 0;
        int received = 0;
        qint64 repeats = 0;
        qint64 maxRepeats = 0;
        while (done < kills) {
            KilledKiosk kiosk;
            QVERIFY2(kiosk.start(), "the receiver did not start");
            const int here = std::min(kKillsPerDatabase, kills - done);
            for (int kill = 0; kill < here; ++kill, ++done) {
                const bool creating = kill < std::min(kKillsWhileCreating, here / 2);
                if (!creating && kill == std::min(kKillsWhileCreating, here / 2))
                    QVERIFY2(kiosk.enroll(), qPrintable(kiosk.problem()));
                const int latest = creating ? kLatestKillWhileCreatingMs : kLatestKillMs;
                QVERIFY2(kiosk.runAndKill(QRandomGenerator::global()->bounded(latest), kPunchesPerSecond),
                         qPrintable(kiosk.problem()));
            }
            QVERIFY2(kiosk.deliverTheRest(), qPrintable(kiosk.problem()));
            confirmed += kiosk.confirmed();
            recorded += kiosk.recorded();
            received += kiosk.received();
            repeats += kiosk.repeats();
            maxRepeats = std::max(maxRepeats, kiosk.mostRepeatsAfterOneKill());
            qInfo("%d kills: %d punches confirmed, %d in the ledger, %d at the receiver; %lld records sent again, at "
                  "most %lld "
                  "after one kill; %.0f s",
                  done, confirmed, recorded, received, static_cast<long long>(repeats),
                  static_cast<long long>(maxRepeats), static_cast<double>(sinceStart.elapsed()) / 1000.0);
        }
        QVERIFY2(confirmed > kills, "hardly a punch was taken before the kills: the test proves nothing");
        QCOMPARE(received, recorded);
    }
};

QTEST_GUILESS_MAIN(TestKillLoad)
#include "tst_kill_load.moc"
