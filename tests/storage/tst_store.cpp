#include "storage_fixture.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>
#include <unistd.h>

using namespace rollcall;

class TestStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dataDirectoryFollowsConfigurationAndEnvironment();
    void changesOfAnotherProcessAreNoticed();
    void twoProcessesAppendToOneLedger();
    void readerInAnotherProcessSeesAWholeLedger();
    void processesThatStartTogetherAgree();
    void killedProcessLosesNothingConfirmed();
    void auditKeepsOrderAndBounds();
};

namespace {

constexpr int kKills = 30;

/// The same punch for the same number: a kiosk that was killed tries again with the key it made at capture.
QUuid keyOf(int number)
{
    static const QUuid space(QStringLiteral("{6f0e0a1c-3b58-4d57-9a6f-0d9a5b8c1e42}"));
    return QUuid::createUuidV5(space, QByteArray::number(number));
}

int appendFrom(Store& store, const Clock& clock, int first, int count)
{
    for (int number = first; number < first + count; ++number) {
        PunchDraft draft;
        draft.key = keyOf(number);
        draft.person = PersonId(QStringLiteral("E-%1").arg(number % 7));
        draft.at = clock.read();
        const auto punch = store.ledger().append(draft);
        if (!punch) {
            std::fprintf(stderr, "%s\n", qPrintable(punch.error().message));
            return 3;
        }
        const QByteArray line = QByteArray::number(punch->sequence) + ' ' + QByteArray::number(number) + '\n';
        if (::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) !=
            line.size()) // confirmed: not buffered
            return 4;
    }
    return 0;
}

int readUntil(Store& store, qint64 count)
{
    qint64 last = 0;
    while (last < count) {
        const auto check = store.ledger().verify();
        if (!check || check->firstBreak || check->punches < last)
            return 5;
        last = check->punches;
    }
    return 0;
}

/// "append DIR FIRST COUNT", "read DIR COUNT", "enroll DIR" or "open DIR".
int child(const QStringList& arguments)
{
    StorageConfig config;
    config.dataDirectory = arguments.value(1);
    const SystemClock clock;
    const auto store = Store::open(config, {{ConnectorId(QStringLiteral("pihr"))}, {}}, clock);
    if (!store) {
        std::fprintf(stderr, "%s\n", qPrintable(store.error().message));
        return 2;
    }
    const QString what = arguments.value(0);
    if (what == QStringLiteral("append"))
        return appendFrom(**store, clock, arguments.value(2).toInt(), arguments.value(3).toInt());
    if (what == QStringLiteral("read"))
        return readUntil(**store, arguments.value(2).toLongLong());
    if (what == QStringLiteral("enrol")) {
        Person person;
        person.id = PersonId(QStringLiteral("E-1"));
        FaceTemplate item;
        item.model = QStringLiteral("sface");
        item.embedding = {1.0F};
        return (*store)->roster().enroll(person, {item}) ? 0 : 6;
    }
    return 0;
}

std::unique_ptr<QProcess> startChild(const QStringList& arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::SeparateChannels);
    process->start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("--child")} + arguments);
    return process;
}

#define REQUIRE_EXIT_0(process)                                                                                        \
    do {                                                                                                               \
        QVERIFY((process).waitForFinished(60'000));                                                                    \
        QVERIFY2((process).exitStatus() == QProcess::NormalExit && (process).exitCode() == 0,                          \
                 (process).readAllStandardError().constData());                                                        \
    } while (false)

} // namespace

void TestStore::dataDirectoryFollowsConfigurationAndEnvironment()
{
    StorageConfig config;
    qunsetenv("STATE_DIRECTORY");
    qputenv("XDG_DATA_HOME", "/x/share");
    QCOMPARE(dataDirectory(config), QStringLiteral("/x/share/rollcall"));
    qputenv("STATE_DIRECTORY", "/var/lib/rollcall:/var/lib/other");
    QCOMPARE(dataDirectory(config), QStringLiteral("/var/lib/rollcall"));
    config.dataDirectory = QStringLiteral("/srv/data/");
    QCOMPARE(databasePath(config), QStringLiteral("/srv/data/rollcall.sqlite"));
    qunsetenv("STATE_DIRECTORY");
    qunsetenv("XDG_DATA_HOME");
}

void TestStore::changesOfAnotherProcessAreNoticed()
{
    StorageFixture fixture;
    fixture.connectors = {ConnectorId(QStringLiteral("pihr"))};
    auto store = fixture.open();
    const auto before = (*store)->dataVersion();
    REQUIRE_OK(before);
    REQUIRE_OK((*store)->ledger().append(fixture.draft()));
    QVERIFY(*(*store)->dataVersion() == *before); // our own punch is no news
    auto other = startChild({QStringLiteral("enrol"), fixture.config.dataDirectory});
    REQUIRE_EXIT_0(*other);
    const auto after = (*store)->dataVersion();
    QVERIFY(after->fileVersion != before->fileVersion);
    QVERIFY(after->rosterRevision > before->rosterRevision);
    QCOMPARE((*store)->roster().templates(QStringLiteral("sface"))->size(),
             1U); // encrypted by the other with the shared key
}

void TestStore::twoProcessesAppendToOneLedger()
{
    StorageFixture fixture;
    fixture.connectors = {ConnectorId(QStringLiteral("pihr"))};
    auto store = fixture.open();
    auto first =
        startChild({QStringLiteral("append"), fixture.config.dataDirectory, QStringLiteral("0"), QStringLiteral("60")});
    auto second = startChild(
        {QStringLiteral("append"), fixture.config.dataDirectory, QStringLiteral("1000"), QStringLiteral("60")});
    REQUIRE_EXIT_0(*first);
    REQUIRE_EXIT_0(*second);
    const auto check = (*store)->ledger().verify();
    REQUIRE_OK(check);
    QVERIFY(!check->firstBreak);
    QCOMPARE(check->punches, 120);
}

void TestStore::readerInAnotherProcessSeesAWholeLedger()
{
    constexpr int kPunches = 300;
    StorageFixture fixture;
    auto store = fixture.open();
    auto reader = startChild({QStringLiteral("read"), fixture.config.dataDirectory, QString::number(kPunches)});
    for (int i = 0; i < kPunches; ++i)
        REQUIRE_OK((*store)->ledger().append(fixture.draft()));
    REQUIRE_EXIT_0(*reader);
}

void TestStore::processesThatStartTogetherAgree()
{
    for (int round = 0; round < 5; ++round) {
        StorageFixture fixture;
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int i = 0; i < 4; ++i)
            processes.push_back(startChild({QStringLiteral("open"), fixture.config.dataDirectory}));
        for (const auto& process : processes)
            REQUIRE_EXIT_0(*process);
        OpenReport report;
        REQUIRE_OK(fixture.open({}, &report));
        QVERIFY(!report.keyProblem);
        QVERIFY(!report.database.created);
    }
}

void TestStore::killedProcessLosesNothingConfirmed()
{
    StorageFixture fixture;
    fixture.connectors = {ConnectorId(QStringLiteral("pihr"))};
    QRandomGenerator random(20'261'120); // the same moments in every run, as far as the machine allows
    QHash<qint64, int> confirmed;        // sequence -> number
    int next = 0;
    for (int kill = 0; kill < kKills; ++kill) {
        auto writer = startChild(
            {QStringLiteral("append"), fixture.config.dataDirectory, QString::number(next), QStringLiteral("100000")});
        const int lines = random.bounded(1, 25);
        QByteArray output;
        while (output.count('\n') < lines) {
            QVERIFY2(writer->waitForReadyRead(30'000), writer->readAllStandardError().constData());
            output += writer->readAllStandardOutput();
        }
        // Somewhere inside the next transactions.
        QElapsedTimer timer;
        timer.start();
        const qint64 nanoseconds = random.bounded(6'000'000);
        while (timer.nsecsElapsed() < nanoseconds) {
        }
        writer->kill();
        QVERIFY(writer->waitForFinished());
        output += writer->readAllStandardOutput();

        const QList<QByteArray> whole = output.left(output.lastIndexOf('\n')).split('\n');
        for (const QByteArray& line : whole) {
            const QList<QByteArray> fields = line.split(' ');
            confirmed.insert(fields.at(0).toLongLong(), fields.at(1).toInt());
            next = fields.at(1).toInt() + 1;
        }
        auto store = fixture.open();
        REQUIRE_OK(store);
        const auto check = (*store)->ledger().verify();
        REQUIRE_OK(check);
        QVERIFY2(!check->firstBreak, qPrintable(check->firstBreak ? check->firstBreak->what : QString()));
        // Every confirmed one exactly once, and at most the one in flight in addition.
        QCOMPARE(confirmed.size(), next);
        QVERIFY(check->punches == next || check->punches == next + 1);
        REQUIRE_OK((*store)->ledger().forEach({}, WallTime::max(), [&confirmed, next](const Punch& punch) {
            const int number = confirmed.value(punch.sequence, next);
            return punch.facts.key == keyOf(number) ||
                   (qFatal("entry %lld is not the one that was confirmed", punch.sequence), false);
        }));
        REQUIRE_OK((*store)->database().checkIntegrity());
        QCOMPARE((*store)->outbox().stats()->front().pending, static_cast<int>(check->punches));
    }
    QVERIFY(next > kKills);
}

void TestStore::auditKeepsOrderAndBounds()
{
    StorageFixture fixture;
    auto store = fixture.open();
    AuditEvent removed;
    removed.kind = AuditKind::PersonRemoved;
    removed.actor.kind = AuditActor::Kind::Admin;
    removed.person = PersonId(QStringLiteral("E-1"));
    removed.details.note = QString(100'000, QLatin1Char('d'));
    REQUIRE_OK((*store)->audit().record(removed));
    AuditEvent enrolled;
    enrolled.kind = AuditKind::PersonEnrolled;
    enrolled.actor.kind = AuditActor::Kind::CommandLine;
    enrolled.person = PersonId(QStringLiteral("E-2"));
    REQUIRE_OK((*store)->audit().record(enrolled));
    const auto entries = (*store)->audit().page({}, 0, 10);
    REQUIRE_OK(entries);
    QCOMPARE(entries->size(), 2U);
    QVERIFY(entries->front().event == enrolled);
    QVERIFY(entries->front().at == fixture.clock.wall());
    QCOMPARE(entries->back().event.details.note.size(), qsizetype{kMaxAuditText});
    QVERIFY(RawDatabase(fixture.path())
                .run(QStringLiteral("UPDATE audit SET actor = 'x'"))
                .contains(QStringLiteral("append-only")));
}

STORAGE_TEST_MAIN(TestStore, child)
#include "tst_store.moc"
