#include "ctl/ctl_process.h"
#include "ctl/ctl_terminal.h"
#include "storage/instance_lock.h"
#include "storage/storage_fixture.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

using namespace rollcall;
using rollcall::test::ctl;
using rollcall::test::CtlResult;

namespace {

QStringList wordsOf(const char* line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

/// What is changed, copied and listed besides the records.
class TestCtlChanges : public QObject
{
    Q_OBJECT

    std::unique_ptr<StorageFixture> fixture;
    QStringList data;

    [[nodiscard]] CtlResult run(const QStringList& arguments) const { return ctl(arguments + data); }
    [[nodiscard]] CtlResult run(const char* line) const { return run(wordsOf(line)); }
    [[nodiscard]] CtlResult onTerminal(const char* line, const QByteArray& typed, unsigned short columns = 200) const
    {
        return rollcall::test::runOnTerminal(QStringLiteral(ROLLCALLCTL), wordsOf(line) + data, typed, columns);
    }
    [[nodiscard]] std::optional<Person> find(const char* id) const
    {
        const auto store = fixture->open();
        const auto person = store ? (*store)->roster().find(PersonId(QString::fromLatin1(id)))
                                  : Result<std::optional<Person>>(std::nullopt);
        return person.value_or(std::nullopt);
    }
    [[nodiscard]] AuditEvent lastAudited() const
    {
        const auto store = fixture->open();
        const auto page = (*store)->audit().page({}, 0, 1);
        return page && !page->empty() ? page->front().event : AuditEvent{};
    }

private Q_SLOTS:
    void init()
    {
        fixture = std::make_unique<StorageFixture>();
        data = {QStringLiteral("--data-dir"), fixture->config.dataDirectory};
        const auto store = fixture->open();
        REQUIRE_OK(store);
        Person person;
        person.id = PersonId(QStringLiteral("E-7"));
        person.displayName = QStringLiteral("Anja Reiter");
        FaceTemplate made;
        made.model = QStringLiteral("sface");
        made.embedding = {0.5F, 0.25F};
        REQUIRE_OK((*store)->roster().enroll(person, {made}));
        PersonEdit edit;
        edit.id = person.id;
        edit.pin = Secret(QByteArray("739184"));
        edit.card = Secret(QByteArray("0012345678"));
        REQUIRE_OK((*store)->roster().change(edit, {}, fixture->clock.wall()));
        person.id = PersonId(QStringLiteral("E-8"));
        person.displayName =
            QString::fromUtf8("\xe5\xb1\xb1\xe7\x94\xb0\xe8\x8a\xb1\xe5\xad\x90"); // four wide characters
        REQUIRE_OK((*store)->roster().enroll(person, {}));
        for (const Direction direction : {Direction::In, Direction::Out}) {
            PunchDraft draft = fixture->draft(QStringLiteral("E-7"));
            draft.direction = direction;
            REQUIRE_OK((*store)->ledger().append(draft));
        }
    }

    void aNameIsCorrected()
    {
        const CtlResult result = run({QStringLiteral("person"), QStringLiteral("edit"), QStringLiteral("E-7"),
                                      QStringLiteral("--name"), QStringLiteral("Anja %1 Reuter")});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.out, QStringLiteral("The name of E-7 is now Anja %1 Reuter\n"));
        QCOMPARE(find("E-7")->displayName, QStringLiteral("Anja %1 Reuter"));
        QCOMPARE(find("E-7")->templateCount, 1);
        const AuditEvent event = lastAudited();
        QVERIFY(event.kind == AuditKind::PersonRenamed);
        QVERIFY(event.actor.kind == AuditActor::Kind::CommandLine);
        QCOMPARE(event.person.value(), QStringLiteral("E-7"));
        // Nothing of it, if one part is a slip.
        VERIFY_REFUSED(run("person edit E-7 --name New --id B\xe2\x80\x8b-7 --yes"), QStringLiteral("U+200B"));
        QCOMPARE(find("E-7")->displayName, QStringLiteral("Anja %1 Reuter"));
        VERIFY_REFUSED(run("person edit E-9 --name New"), QStringLiteral("E-9"));
        VERIFY_REFUSED(run("person edit E-9 --enabled no"), QStringLiteral("no person with the identifier E-9"));
    }

    void aPersonIsDisabledAndEnabled()
    {
        QCOMPARE(run("person edit E-7 --enabled no").exitCode, 0);
        QVERIFY(!find("E-7")->enabled);
        QVERIFY(lastAudited().kind == AuditKind::PersonDisabled);
        QCOMPARE(run("person edit E-7 --enabled yes").exitCode, 0);
        QVERIFY(find("E-7")->enabled);
    }

    /// Catches: an identifier that a script changes by a slip.
    void anIdentifierIsChangedOnceConfirmed()
    {
        for (const char* line : {"person edit E-7 --id B-7", "person edit E-7", "person rename E-7 --name X"}) {
            const CtlResult refused = run(line);
            QCOMPARE(refused.exitCode, 2);
            QCOMPARE(refused.out, QString());
        }
        QVERIFY(find("E-7").has_value());
        const CtlResult result = run("person edit E-7 --id B-7 --yes");
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        QVERIFY2(
            result.out.startsWith(QStringLiteral(
                "E-7 is now B-7, with 1 template(s); 2 punch(es) stay in the ledger under E-7\nThe PIN was removed")),
            qPrintable(result.out));
        QVERIFY(!find("E-7").has_value());
        QCOMPARE(find("B-7")->displayName, QStringLiteral("Anja Reiter"));
        const AuditEvent event = lastAudited();
        QVERIFY(event.kind == AuditKind::IdentifierChanged);
        QCOMPARE(event.person.value(), QStringLiteral("B-7"));
        QCOMPARE(event.details.other.value(), QStringLiteral("E-7"));
        QCOMPARE(run("verify-ledger").exitCode, 0);
        VERIFY_REFUSED(run("person edit B-7 --id E-8 --yes"), QStringLiteral("E-8"));
    }

    void anIdentifierIsAskedForOnATerminal()
    {
        const CtlResult declined = onTerminal("person edit E-7 --id B-7", "n\n");
        QCOMPARE(declined.exitCode, 1);
        QVERIFY2(declined.out.contains(QStringLiteral("E-7 (Anja Reiter) becomes B-7")), qPrintable(declined.out));
        QVERIFY(find("E-7").has_value());
        QCOMPARE(onTerminal("person edit E-7 --id B-7", "yes\n").exitCode, 0);
        QVERIFY(find("B-7").has_value());
    }

    void forgetAsksOnATerminal()
    {
        const CtlResult declined = onTerminal("forget E-7", "\n");
        QCOMPARE(declined.exitCode, 1);
        QVERIFY2(
            declined.out.contains(QStringLiteral("This removes E-7 (Anja Reiter) with 1 template(s), a PIN, a card;")),
            qPrintable(declined.out));
        QVERIFY(declined.out.contains(QStringLiteral("nothing was removed")));
        QVERIFY(find("E-7").has_value());
        QCOMPARE(onTerminal("forget E-7", "\x04").exitCode, 1); // end of the input
        QVERIFY(find("E-7").has_value());
        QCOMPARE(onTerminal("forget E-7", "y\n").exitCode, 0);
        QVERIFY(!find("E-7").has_value());
        QVERIFY(!onTerminal("forget E-8 --yes", {}).out.contains(QStringLiteral("[y/N]")));
        QVERIFY(!find("E-8").has_value());
        VERIFY_REFUSED(run("forget E-9"), QStringLiteral("no person with the identifier E-9"));
    }

    void aBackupIsMadeWhileTheKioskRuns()
    {
        const auto kiosk = fixture->open(); // its punches are in the log
        REQUIRE_OK(kiosk);
        REQUIRE_OK((*kiosk)->ledger().append(fixture->draft(QStringLiteral("E-7"))));
        const QString target = fixture->root.filePath(QStringLiteral("backup.sqlite"));
        const CtlResult result = run({QStringLiteral("backup"), target});
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        const QString hash = QString::fromLatin1((*kiosk)->ledger().head()->hash.toHex());
        QCOMPARE(result.out, QStringLiteral("Backup %1: 3 punch(es), 2 person(s), 1 MB, newest entry 3 with hash %2\n")
                                 .arg(target, hash));
        VERIFY_REFUSED(run({QStringLiteral("backup"), target}), QStringLiteral("--force"));
        QCOMPARE(run({QStringLiteral("backup"), target, QStringLiteral("--force")}).exitCode, 0);
        VERIFY_REFUSED(run({QStringLiteral("backup"), fixture->root.filePath(QStringLiteral("no/b"))}),
                       QStringLiteral("cannot write"));

        // Restored into an empty directory, it is a ledger that passes the check.
        const QString restored = fixture->root.filePath(QStringLiteral("restored"));
        QVERIFY(QDir().mkpath(restored));
        QVERIFY(QFile::copy(target, restored + QStringLiteral("/rollcall.sqlite")));
        const CtlResult check = ctl({QStringLiteral("verify-ledger"), QStringLiteral("--data-dir"), restored,
                                     QStringLiteral("--head"), QStringLiteral("3:") + hash});
        QVERIFY2(check.exitCode == 0, qPrintable(check.err));
        QVERIFY(check.out.contains(QStringLiteral("Entry 3 has the hash that was noted.")));
        QVERIFY(check.out.contains(QStringLiteral("3 punch(es)")));
    }

    void aBackupIsRestored()
    {
        const QString target = fixture->root.filePath(QStringLiteral("backup.sqlite"));
        QCOMPARE(run({QStringLiteral("backup"), target}).exitCode, 0);
        QCOMPARE(run("forget E-7 --yes").exitCode, 0);
        {
            InstanceLock kiosk(fixture->config.dataDirectory);
            REQUIRE_OK(kiosk.take());
            VERIFY_REFUSED(run({QStringLiteral("restore"), target}), QStringLiteral("systemctl stop rollcall-kiosk"));
        }
        const CtlResult declined = onTerminal(qPrintable(QStringLiteral("restore ") + target), "n\n");
        QCOMPARE(declined.exitCode, 1);
        QVERIFY2(declined.out.contains(QStringLiteral("nothing was changed")), qPrintable(declined.out));
        QVERIFY(!find("E-7").has_value());
        const CtlResult result = run({QStringLiteral("restore"), target});
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        QVERIFY2(result.out.startsWith(QStringLiteral("Restored %1: 2 punch(es), 2 person(s)").arg(target)),
                 qPrintable(result.out));
        QVERIFY(find("E-7").has_value());
        QVERIFY(run("audit").out.contains(QStringLiteral("Backup restored")));
    }

    void credentialsAreListedWithoutTheirValues()
    {
        const CtlResult result = run("credentials --format csv");
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.out,
                 QStringLiteral("person,name,kind,number\r\nE-7,Anja Reiter,pin,7\r\nE-7,Anja Reiter,card,\r\n"));
    }

    void connectorsAreListed()
    {
        const QString config = fixture->root.filePath(QStringLiteral("rollcall.toml"));
        QFile file(config);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[[connector]]\nid = \"pihr\"\nkind = \"pihr\"\nurl = \"ws://127.0.0.1:1\"\n"
                   "serial_number = \"S\"\nsecret = \"confidential\"\n");
        file.close();
        const CtlResult result = run({QStringLiteral("connectors"), QStringLiteral("--config"), config,
                                      QStringLiteral("--format"), QStringLiteral("json")});
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        const QStringList lines = result.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2); // and "campus", for which punches wait
        const QJsonObject first = QJsonDocument::fromJson(lines[0].toUtf8()).object();
        QCOMPARE(first[QStringLiteral("connector")].toString(), QStringLiteral("pihr"));
        QCOMPARE(first[QStringLiteral("from")].toString(), QStringLiteral("configuration file"));
        QVERIFY(first[QStringLiteral("gets_punches")].toBool());
        QCOMPARE(first[QStringLiteral("pending")].toInt(), 2);
        QVERIFY(first[QStringLiteral("problem")].isNull());
        QVERIFY(!result.out.contains(QStringLiteral("confidential")));
        const QJsonObject second = QJsonDocument::fromJson(lines[1].toUtf8()).object();
        QCOMPARE(second[QStringLiteral("connector")].toString(), QStringLiteral("campus"));
        QCOMPARE(second[QStringLiteral("from")].toString(), QStringLiteral("not configured"));

        const CtlResult outbox = run("outbox --format csv");
        QCOMPARE(outbox.exitCode, 0);
        const QStringList rows = outbox.out.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(rows.value(0), QStringLiteral("id,connector,sequence,person,time,change,state,attempts,reason"));
        QCOMPARE(rows.size(), 5); // two punches for each of two systems
    }

    /// Catches: a system that is connected with a setting that its kind does not have, secrets in the shell history,
    /// and one that is lost with what waits for it.
    void connectorsAreAddedPausedAndRemoved()
    {
        const CtlResult clear = run("connector add webhook hr url=https://hr.example/hook secret=abc");
        QCOMPARE(clear.exitCode, 1);
        QVERIFY2(clear.err.contains(QStringLiteral("secret_file=FILE")), qPrintable(clear.err));
        const CtlResult unknown = run("connector add webhook hr url=https://hr.example/hook colour=red");
        QCOMPARE(unknown.exitCode, 1);
        QVERIFY2(unknown.err.contains(QStringLiteral("colour")), qPrintable(unknown.err));
        QCOMPARE(run("connector add nothing hr").exitCode, 1);
        QCOMPARE(run("connector add webhook").exitCode, 2);
        const QString secret = fixture->root.filePath(QStringLiteral("secret"));
        QFile file(secret);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n");
        file.close();
        QVERIFY(QFile::setPermissions(secret, QFile::ReadOwner | QFile::WriteOwner));
        const QStringList add{QStringLiteral("connector"),
                              QStringLiteral("add"),
                              QStringLiteral("webhook"),
                              QStringLiteral("hr"),
                              QStringLiteral("url=http://127.0.0.1:1/hook"),
                              QStringLiteral("secret_file=") + secret};
        const CtlResult added = run(add);
        QVERIFY2(added.exitCode == 0, qPrintable(added.err));
        QVERIFY(lastAudited().kind == AuditKind::ConnectionAdded);
        QCOMPARE(run(add).exitCode, 1); // there already
        const auto row = [this] {
            for (const QString& line : run("connector list --format json").out.split(u'\n', Qt::SkipEmptyParts)) {
                const QJsonObject one = QJsonDocument::fromJson(line.toUtf8()).object();
                if (one[QStringLiteral("connector")].toString() == QLatin1String("hr"))
                    return one;
            }
            return QJsonObject();
        };
        QCOMPARE(row()[QStringLiteral("from")].toString(), QStringLiteral("set at the kiosk"));
        QCOMPARE(row()[QStringLiteral("paused")].toBool(true), false);
        QCOMPARE(run("connector pause hr").exitCode, 0);
        QCOMPARE(row()[QStringLiteral("paused")].toBool(), true);
        QCOMPARE(run("connector resume hr").exitCode, 0);
        QCOMPARE(row()[QStringLiteral("paused")].toBool(true), false);
        const CtlResult tested = run("connector test hr");
        QCOMPARE(tested.exitCode, 1);
        QVERIFY2(tested.out.contains(QStringLiteral("connection-refused")), qPrintable(tested.out + tested.err));
        QCOMPARE(run("connector pause nothing").exitCode, 1);
        {
            InstanceLock running(fixture->config.dataDirectory);
            REQUIRE_OK(running.take());
            const CtlResult busy = run("connector remove hr");
            QVERIFY2(busy.exitCode == 1 && busy.err.contains(QStringLiteral("stop it first")), qPrintable(busy.err));
        }
        QCOMPARE(run("connector remove hr").exitCode, 0);
        QVERIFY(row().isEmpty());
    }

    void configurationAsRows()
    {
        const QString config = fixture->root.filePath(QStringLiteral("shown.toml"));
        QFile file(config);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[screen]\nsound_volume = 10\n");
        file.close();
        const QStringList more{QStringLiteral("--config"), config};
        const CtlResult one = run(wordsOf("config show screen.sound_volume --format csv") + more);
        QCOMPARE(one.out, QStringLiteral("key,value,from\r\nscreen.sound_volume,10,configuration file\r\n"));
        const CtlResult all = run(wordsOf("config show --format json") + more);
        QVERIFY(all.out.contains(
            QStringLiteral("{\"key\":\"screen.sound_volume\",\"value\":\"10\",\"from\":\"configuration file\"}\n")));
        QVERIFY(all.out.contains(QStringLiteral("\"from\":\"command line\"")));
        const CtlResult slip = run(wordsOf("config show screen.sound_volme") + more);
        QCOMPARE(slip.exitCode, 2);
        QVERIFY2(slip.err.contains(QStringLiteral("did you mean \"screen.sound_volume\"?")), qPrintable(slip.err));
        QVERIFY(run("config kinds --format csv").out.startsWith(QStringLiteral("kind,title,abilities\r\npihr,")));
        QVERIFY(run("config reference --format json").out.contains(QStringLiteral("{\"key\":\"screen.theme\",")));
    }

    /// Each mistake with its line, also those of connectors, and no second one for the same cause.
    void everyMistakeOfAConfigurationIsListed()
    {
        const QString config = fixture->root.filePath(QStringLiteral("wrong.toml"));
        QFile file(config);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[decision]\ntreshold = 0.4\n[screen]\nsound_volume = 999\n[sceen]\n[[connector]]\nid = \"a\"\n"
                   "kind = \"pihr\"\nurll = \"ws://127.0.0.1:1\"\nserial_number = 5\nsecret = \"x\"\n"
                   "[[connector]]\nid = \"b\"\nkind = \"nosuch\"\n");
        file.close();
        const CtlResult result = run({QStringLiteral("config"), QStringLiteral("check"), config});
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(result.out, QString());
        const QStringList complaints = result.complaints();
        const QStringList expected{
            QStringLiteral(":2: unknown key \"treshold\" in [decision]; did you mean \"threshold\"?"),
            QStringLiteral(":4: sound_volume in [screen] must be "),
            QStringLiteral(":5: unknown table [sceen]; did you mean [screen]?"),
            QStringLiteral(":9: unknown key \"urll\" in connector \"a\"; did you mean \"url\"?"),
            QStringLiteral(":10: connector \"a\": serial_number must be text in quotes"),
            QStringLiteral(":12: connector \"b\": there is no kind \"nosuch\"; known are ")};
        QVERIFY2(complaints.size() == expected.size(), qPrintable(result.err));
        for (qsizetype i = 0; i < expected.size(); ++i)
            QVERIFY2(complaints[i].startsWith(QStringLiteral("rollcallctl: ") + config + expected[i]),
                     qPrintable(complaints[i]));
        const CtlResult rows = run({QStringLiteral("config"), QStringLiteral("check"), config,
                                    QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(rows.exitCode, 1);
        QCOMPARE(rows.err, QString());
        const QStringList lines = rows.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), expected.size());
        const QJsonObject fifth = QJsonDocument::fromJson(lines[4].toUtf8()).object();
        QCOMPARE(fifth[QStringLiteral("line")].toInt(), 10);
        QCOMPARE(fifth[QStringLiteral("key")].toString(), QStringLiteral("connector.a.serial_number"));
        QCOMPARE(fifth[QStringLiteral("file")].toString(), config);
    }

    /// Wide characters take two columns; a narrow terminal cuts, a pipe does not.
    void tablesFitTheTerminal()
    {
        const QStringList wide = run("people").out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(wide.size(), 3);
        const qsizetype column = wide[0].indexOf(QStringLiteral("enabled"));
        QCOMPARE(wide[1].indexOf(QStringLiteral("true")), column);
        QCOMPARE(wide[2].indexOf(QStringLiteral("true")), column - 4); // four characters in eight columns
        for (const QString& line : onTerminal("people", {}, 60).out.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            QVERIFY2(line.size() <= 60, qPrintable(line));
    }
};

QTEST_GUILESS_MAIN(TestCtlChanges)
#include "tst_ctl_changes.moc"
