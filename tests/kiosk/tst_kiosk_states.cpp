// The kiosk's states, each brought about in the real parts: what goes wrong on the disk is what the door says.
#include "kiosk/application.h"
#include "kiosk/presenter.h"
#include "ledger/ledger_thread.h"

#include "tests/ui/kiosk_fixture.h"

#include "ui/language.h"
#include "ui/live/card_stack.h"
#include "ui/live/full_notice.h"
#include "ui/live/top_bar.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace rollcall;
using screen::Ability;
using screen::Condition;

namespace {

const QString kNoRecord = QStringLiteral("This kiosk cannot record attendance right now");
const QString kNoOne = QStringLiteral("This kiosk cannot recognize anyone right now");
const QString kTellTheOffice = QStringLiteral("Please tell the office.");
constexpr int kReopened = 15'000; ///< ms; a store that could not be opened is tried again every 5 s

/// What the door of a window says instead of showing the picture: "title|advice"; empty: the picture.
QString saidAt(const ui::MainWindow& window)
{
    const auto* notice = window.findChild<ui::FullNotice*>();
    return notice->isVisible() ? notice->title() + u'|' + notice->text() : QString();
}

/// A door with its ledger thread on a data directory.
class Door
{
public:
    explicit Door(const QString& dataDirectory, const SqlFaultHook& hook = {},
                  const std::shared_ptr<InstanceLock>& lock = {})
        : presenter(kiosk.state, kiosk.clock, {}, thread)
    {
        LedgerSetup setup;
        setup.storage.dataDirectory = dataDirectory;
        setup.faultHook = hook;
        setup.lock = lock;
        LedgerPorts ports;
        ports.publish = [this](LedgerEvent event) { presenter.postLedger(std::move(event)); };
        ports.useGallery = [](const std::shared_ptr<const Gallery>&) {};
        ports.retract = [](const PersonId&) {};
        ports.useExtraMargins = [](const ExtraMargins&) {};
        thread.start(std::move(setup), std::move(ports), kiosk.clock, candidates);
        thread.useModel(QStringLiteral("test-model"), 4, {});
        kiosk.open();
    }
    ~Door() { thread.stop(); }
    Door(const Door&) = delete;
    Door& operator=(const Door&) = delete;

    void enroll(bool withFace = true)
    {
        Person person;
        person.id = PersonId(QStringLiteral("E1"));
        FaceTemplate sample;
        sample.person = person.id;
        sample.model = QStringLiteral("test-model");
        sample.embedding = {1, 0, 0, 0};
        thread.post([=](OpenLedger& ledger) {
            if (withFace)
                (void)ledger.people().enroll(person, {sample}, {});
            else
                (void)ledger.store().roster().enroll(person, {});
            ledger.gallery().load();
        });
    }
    void recognize() { candidates.put({TrackId{1}, PersonId(QStringLiteral("E1")), 0.8, kiosk.clock.read()}); }
    [[nodiscard]] QString said() const { return saidAt(*kiosk.window); }
    [[nodiscard]] bool offersPin() const { return kiosk.find<>(QStringLiteral("doorPin")) != nullptr; }
    [[nodiscard]] bool holds(Condition condition) const { return kiosk.state.conditions().holds(condition); }
    [[nodiscard]] QString administratorReads() const
    {
        const auto& all = kiosk.state.conditions().all();
        return all.empty() ? QString() : administratorWords(all.front());
    }

    ui::KioskFixture kiosk;
    Mailbox<PunchCandidate> candidates{16, Mailbox<PunchCandidate>::Overflow::DropNewest};
    LedgerThread thread;
    Presenter presenter;
};

void fill(const QString& folder)
{
    Door door(folder);
    door.enroll();
    QTRY_COMPARE(door.kiosk.state.peopleCount(), 1);
}

QString keyIn(const QTemporaryDir& folder)
{
    return folder.filePath(QStringLiteral("template.key"));
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile::remove(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
}

VisionOutput unknownFace(const Clock& clock)
{
    VisionOutput output;
    output.observations.at = clock.read();
    FaceObservation face;
    face.track = TrackId{3};
    face.box = QRectF(0.3, 0.2, 0.3, 0.4);
    output.observations.faces.push_back(face);
    TrackDecision decision;
    decision.track = face.track;
    decision.outcome = TrackOutcome::Unknown;
    output.decisions.push_back(decision);
    return output;
}

} // namespace

class TestKioskStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::useLanguage(QStringLiteral("en_GB")); }

    void aLostKey_data()
    {
        QTest::addColumn<int>("condition");
        QTest::addColumn<QString>("toDo");
        QTest::newRow("missing") << static_cast<int>(Condition::KeyMissing) << "Restore it from the backup";
        QTest::newRow("wrong") << static_cast<int>(Condition::KeyWrong) << "Put the right one back";
        QTest::newRow("of the wrong size") << static_cast<int>(Condition::KeyWrong) << "Put the right one back";
        QTest::newRow("open to others") << static_cast<int>(Condition::KeyUnsafe) << "Check its owner";
    }
    /// Catches: "I don't know your face yet" to people whose templates the kiosk cannot read, and a PIN pad that no PIN
    /// opens.
    void aLostKey()
    {
        QFETCH(int, condition);
        QFETCH(QString, toDo);
        const QString row = QString::fromLatin1(QTest::currentDataTag());
        const QTemporaryDir folder;
        fill(folder.path());
        const QString key = keyIn(folder);
        QVERIFY(QFile::copy(key, key + QStringLiteral(".kept")));
        if (row == QLatin1String("missing"))
            QVERIFY(QFile::remove(key));
        else if (row == QLatin1String("wrong"))
            write(key, QByteArray(32, 'x'));
        else if (row == QLatin1String("of the wrong size"))
            write(key, QByteArray(31, 'x'));
        else
            QVERIFY(QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        Door door(folder.path());
        QTRY_VERIFY(door.holds(static_cast<Condition>(condition)));
        QCOMPARE(door.said(), kNoOne + u'|' + kTellTheOffice);
        QVERIFY(!door.offersPin());
        QVERIFY2(door.administratorReads().contains(toDo) && door.administratorReads().contains(key),
                 qPrintable(door.administratorReads()));
        door.presenter.postVision(unknownFace(door.kiosk.clock));
        QTRY_COMPARE(door.kiosk.state.faces().size(), 1U);
        QVERIFY(door.kiosk.window->findChild<ui::CardStack*>()->cards().isEmpty());
        door.presenter.presentToken(Secret("0004711"), TokenKind::Card);
        QTRY_COMPARE(door.kiosk.window->findChild<ui::CardStack*>()->cards().size(), 1);
        QCOMPARE(door.kiosk.window->findChild<ui::CardStack*>()->cards().front()->content().note,
                 kNoOne + QStringLiteral(". ") + kTellTheOffice);

        QVERIFY(QFile::remove(key) || row == QLatin1String("missing"));
        QVERIFY(QFile::rename(key + QStringLiteral(".kept"), key));
        QTRY_VERIFY(door.said().isEmpty());
        QVERIFY(door.offersPin());
    }

    /// Catches: an administrator who is asked for a recovery code until the next start, though the key is back.
    void theAdministratorsPinComesBackWithTheKey()
    {
        const QTemporaryDir folder;
        const auto state = [](Door& door) {
            std::optional<Result<AdminPinState>> answer;
            door.thread.ask(
                door.kiosk.window.get(), [](OpenLedger& ledger) { return ledger.adminPin().state(); },
                [&answer](Result<AdminPinState> given) { answer = std::move(given); });
            return QTest::qWaitFor([&answer] { return answer.has_value(); }) && *answer ? **answer
                                                                                        : AdminPinState::Unset;
        };
        {
            Door door(folder.path());
            door.thread.post([](OpenLedger& ledger) { (void)ledger.adminPin().setFirst(Secret("739184"), {}); });
            door.enroll();
            QTRY_COMPARE(door.kiosk.state.peopleCount(), 1);
            QCOMPARE(state(door), AdminPinState::Set);
        }
        QVERIFY(QFile::rename(keyIn(folder), keyIn(folder) + QStringLiteral(".kept")));
        Door door(folder.path());
        QTRY_COMPARE(state(door), AdminPinState::NeedsCode);
        QVERIFY(QFile::rename(keyIn(folder) + QStringLiteral(".kept"), keyIn(folder)));
        QTRY_COMPARE(state(door), AdminPinState::Set);
    }

    void aDatabaseThatIsAway()
    {
        const QTemporaryDir folder;
        fill(folder.path());
        Door door(folder.path());
        QTRY_COMPARE(door.kiosk.state.peopleCount(), 1);
        QVERIFY(door.said().isEmpty());
        const QString path = folder.filePath(QStringLiteral("rollcall.sqlite"));
        QVERIFY(QFile::rename(path, path + QStringLiteral(".away")));
        QTRY_VERIFY(door.holds(Condition::DatabaseMoved));
        QCOMPARE(door.said(), kNoRecord + u'|' + kTellTheOffice);
        QVERIFY(!door.offersPin());
        QVERIFY(door.administratorReads().startsWith(QStringLiteral("The database was moved")));
        QVERIFY(QFile::rename(path + QStringLiteral(".away"), path));
        QTRY_VERIFY_WITH_TIMEOUT(door.said().isEmpty(), kReopened);
        QVERIFY(door.offersPin());
    }

    void aDatabaseThatIsNotOurs()
    {
        const QTemporaryDir folder;
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
            other.setDatabaseName(folder.filePath(QStringLiteral("rollcall.sqlite")));
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(QStringLiteral("PRAGMA application_id = 77")));
            QVERIFY(QSqlQuery(other).exec(QStringLiteral("CREATE TABLE t (a)")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
        const Door door(folder.path());
        QTRY_VERIFY(door.holds(Condition::StorageUnreadable));
        QCOMPARE(door.said(), kNoRecord + u'|' + kTellTheOffice);
    }

    void aSecondCopy()
    {
        const QTemporaryDir folder;
        InstanceLock first(folder.path());
        QVERIFY(first.take());
        const Door door(folder.path(), {}, std::make_shared<InstanceLock>(folder.path()));
        QTRY_VERIFY(door.holds(Condition::SecondCopy));
        QCOMPARE(door.said(), kNoRecord + u'|' + kTellTheOffice);
        QVERIFY(door.administratorReads().startsWith(QStringLiteral("Another kiosk uses the same data.")));
    }

    void whatSqliteRefuses_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("condition");
        const auto row = [](const char* name, ErrorCode code, Condition condition) {
            QTest::newRow(name) << static_cast<int>(code) << static_cast<int>(condition);
        };
        row("disk full", ErrorCode::DiskFull, Condition::DiskFull);
        row("locked", ErrorCode::Busy, Condition::StorageBusy);
        row("read-only", ErrorCode::ReadOnly, Condition::StorageDenied);
        row("permissions", ErrorCode::PermissionDenied, Condition::StorageDenied);
        row("input/output error", ErrorCode::Io, Condition::StorageFailing);
    }
    /// Catches: a disk with room again that only a recognized face can find out about.
    void whatSqliteRefuses()
    {
        QFETCH(int, code);
        QFETCH(int, condition);
        const QTemporaryDir folder;
        fill(folder.path());
        const auto failing = std::make_shared<std::atomic<bool>>(false);
        Door door(folder.path(), [failing, code](SqlCall call) -> std::optional<Error> {
            if (*failing && (call == SqlCall::Begin || call == SqlCall::Commit))
                return Error{static_cast<ErrorCode>(code), QStringLiteral("SQLite said so"), {}};
            return std::nullopt;
        });
        QTRY_COMPARE(door.kiosk.state.peopleCount(), 1);
        *failing = true;
        door.recognize();
        QTRY_VERIFY(door.holds(static_cast<Condition>(condition)));
        QCOMPARE(door.said(), kNoRecord + u'|' + kTellTheOffice);
        QVERIFY(!door.offersPin());
        QVERIFY(door.administratorReads().contains(QStringLiteral("SQLite said so")));
        *failing = false;
        if (static_cast<ErrorCode>(code) != ErrorCode::DiskFull)
            return; // it ends alike for all of them
        QTRY_VERIFY_WITH_TIMEOUT(door.said().isEmpty(), kReopened);
        QVERIFY(door.offersPin());
    }

    void nobodyAndNoFaces()
    {
        const QTemporaryDir folder;
        Door door(folder.path());
        QTRY_VERIFY(door.holds(Condition::NobodyEnrolled));
        QCOMPARE(door.said(), QStringLiteral("This kiosk does not know anyone yet|") + kTellTheOffice);
        QVERIFY(!door.offersPin());
        door.enroll(false);
        QTRY_VERIFY(door.holds(Condition::NoFaces));
        QCOMPARE(door.said(), QStringLiteral("This kiosk does not know any faces yet|Use your PIN, card or QR code, or "
                                             "tell the office."));
        QVERIFY(door.offersPin());
        door.enroll();
        QTRY_VERIFY(door.said().isEmpty());
    }

    void recordsThatAreLostOrChanged()
    {
        const QTemporaryDir folder;
        fill(folder.path());
        const QString path = folder.filePath(QStringLiteral("rollcall.sqlite"));
        {
            Door door(folder.path());
            QTRY_COMPARE(door.kiosk.state.peopleCount(), 1);
            QSignalSpy confirmed(&door.kiosk.state, &screen::KioskState::confirmed);
            door.recognize();
            QTRY_COMPARE(confirmed.size(), 1);
        }
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
            other.setDatabaseName(path);
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(QStringLiteral("DROP TRIGGER IF EXISTS punches_no_update")));
            QSqlQuery changed(other);
            QVERIFY(changed.exec(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'trigger'")));
            QStringList triggers;
            while (changed.next())
                triggers << changed.value(0).toString();
            for (const QString& trigger : triggers)
                QVERIFY(QSqlQuery(other).exec(QStringLiteral("DROP TRIGGER ") + trigger));
            QVERIFY(changed.exec(QStringLiteral("UPDATE punches SET person_id = 'E2'")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
        const auto markOf = [](const Door& door) {
            const auto& marks = door.kiosk.window->findChild<ui::TopBar*>()->marks();
            return marks.empty() ? QString() : marks.front().words;
        };
        {
            const Door door(folder.path());
            QTRY_VERIFY(door.holds(Condition::LedgerDamaged));
            QVERIFY2(door.said().isEmpty(), "attendance goes on");
            QCOMPARE(markOf(door), QStringLiteral("Check the records"));
        }
        for (const char* end : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(end));
        const Door door(folder.path());
        QTRY_VERIFY(door.holds(Condition::RecordsLost));
        QCOMPARE(markOf(door), QStringLiteral("Check the records"));
    }

    void aClockThatIsNotSet()
    {
        const QTemporaryDir folder;
        fill(folder.path());
        Door door(folder.path());
        QTRY_COMPARE(door.kiosk.state.peopleCount(), 1);
        QVERIFY(!door.holds(Condition::ClockNotSet));
        door.kiosk.clock.setQuality(ClockQuality::Unsynchronized);
        QTRY_VERIFY(door.holds(Condition::ClockNotSet));
        QVERIFY(door.said().isEmpty());
        door.kiosk.clock.setQuality(ClockQuality::Synchronized);
        QTRY_VERIFY(!door.holds(Condition::ClockNotSet));
    }

    /// Catches: a black screen, or none at all, where a file of the face recognition is missing.
    void missingModels()
    {
        const QTemporaryDir folder;
        const QTemporaryDir models;
        fill(folder.path());
        Config config;
        config.storage.dataDirectory = folder.path();
        config.modelDirectory = models.path();
        config.source.uri = QStringLiteral("none");
        ui::KioskFixture kiosk;
        Application application({config, config, SiteSettings::load(folder.path()).settings, {}}, {},
                                std::make_unique<SystemClock>(), kiosk.state);
        QSignalSpy failed(&application, &Application::failed);
        kiosk.open();
        application.start();
        QTRY_VERIFY(kiosk.state.conditions().holds(Condition::ModelsMissing));
        QCOMPARE(saidAt(*kiosk.window).section(u'|', 0, 0),
                 QStringLiteral("This kiosk cannot recognize faces right now"));
        QVERIFY(administratorWords(kiosk.state.conditions().all().front()).contains(models.path()));
        QTRY_VERIFY(kiosk.state.conditions().holds(Condition::CameraMissing));
        QCOMPARE(saidAt(*kiosk.window).section(u'|', 1), QStringLiteral("Use your PIN or card, or tell the office."));
        QVERIFY(kiosk.find<>(QStringLiteral("doorPin")));
        QVERIFY(failed.isEmpty());
        // A PIN is looked at, and the answer is the ledger's.
        QTRY_COMPARE(kiosk.state.peopleCount(), 1);
        application.presenter().enterPin(QStringLiteral("1"), Secret("739184"));
        QTRY_VERIFY(kiosk.state.entry().stage == screen::EntryView::Stage::WrongPin);
        QVERIFY(application.stop());
    }
};

QTEST_MAIN(TestKioskStates)
#include "tst_kiosk_states.moc"
