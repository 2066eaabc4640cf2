#include "ctl/ctl_process.h"
#include "storage/storage_fixture.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace rollcall;
using rollcall::test::ctl;
using rollcall::test::CtlResult;

/// What is listed, and what is done to rows, on a database that the storage module wrote.
class TestCtlRecords : public QObject
{
    Q_OBJECT

    std::unique_ptr<StorageFixture> fixture;
    QStringList data;

    CtlResult run(const QStringList& arguments) const { return ctl(arguments + data); }
    CtlResult run(const char* line) const { return run(QString::fromLatin1(line).split(QLatin1Char(' '))); }

    static std::vector<QJsonObject> jsonLines(const QString& text)
    {
        std::vector<QJsonObject> objects;
        for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            const QJsonDocument document = QJsonDocument::fromJson(line.toUtf8());
            if (!document.isObject())
                return {};
            objects.push_back(document.object());
        }
        return objects;
    }

private Q_SLOTS:
    void init()
    {
        fixture = std::make_unique<StorageFixture>();
        fixture->connectors = {ConnectorId(QStringLiteral("pihr"))};
        data = {QStringLiteral("--data-dir"), fixture->config.dataDirectory};
        // 2026-05-04 09:15 in Nepal, where the punches were made and where the program runs.
        fixture->clock.setWall(toWallTime(QDateTime(QDate(2026, 5, 4), QTime(3, 30), Qt::UTC)));
        const auto store = fixture->open();
        REQUIRE_OK(store);
        Person person;
        person.id = PersonId(QStringLiteral("7"));
        person.displayName = QStringLiteral("=HYPERLINK(\"http://x\";\"Ada\")");
        person.enrolledAt = fixture->clock.wall();
        REQUIRE_OK((*store)->roster().enroll(person, {}));
        person.id = PersonId(QStringLiteral("8"));
        person.displayName = QStringLiteral("Zoë");
        REQUIRE_OK((*store)->roster().enroll(person, {}));
        // As earlier versions stored it.
        QCOMPARE(RawDatabase(fixture->path())
                     .run(QStringLiteral("UPDATE people SET display_name = 'Zoë \x1b[31m, \"Z\"\n' WHERE id = '8'")),
                 QString());
        for (int i = 0; i < 3; ++i) {
            PunchDraft draft = fixture->draft(i == 1 ? QStringLiteral("8") : QStringLiteral("7"));
            draft.at.zoneOffset = std::chrono::minutes{345};
            draft.direction = i == 2 ? Direction::Out : Direction::In;
            draft.method = i == 1 ? VerifyMethod::Pin : VerifyMethod::Face;
            REQUIRE_OK((*store)->ledger().append(draft));
            fixture->clock.advance(std::chrono::hours{24} - std::chrono::seconds{1});
        }
    }

    void punchesAsJsonLines()
    {
        const CtlResult result = run("punches --format json");
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.err, QString());
        const std::vector<QJsonObject> punches = jsonLines(result.out);
        QCOMPARE(punches.size(), std::size_t{3});
        const QJsonObject& first = punches[0];
        QCOMPARE(first.keys(),
                 QStringList({QStringLiteral("clock"), QStringLiteral("direction"), QStringLiteral("door"),
                              QStringLiteral("key"), QStringLiteral("local_time"), QStringLiteral("method"),
                              QStringLiteral("name"), QStringLiteral("person"), QStringLiteral("recorded_direction"),
                              QStringLiteral("recorded_time"), QStringLiteral("sequence"), QStringLiteral("similarity"),
                              QStringLiteral("state"), QStringLiteral("time")}));
        QCOMPARE(first[QStringLiteral("sequence")].toInt(), 1);
        QCOMPARE(first[QStringLiteral("person")].toString(), QStringLiteral("7"));
        QCOMPARE(first[QStringLiteral("direction")].toString(), QStringLiteral("in"));
        QCOMPARE(first[QStringLiteral("time")].toString(), QStringLiteral("2026-05-04T09:15:01.000+05:45"));
        QCOMPARE(first[QStringLiteral("local_time")].toString(), QStringLiteral("2026-05-04 09:15:01"));
        QCOMPARE(first[QStringLiteral("method")].toString(), QStringLiteral("face"));
        QCOMPARE(first[QStringLiteral("similarity")].toDouble(), 0.71875);
        QCOMPARE(first[QStringLiteral("clock")].toString(), QStringLiteral("synchronised"));
        QVERIFY(first[QStringLiteral("recorded_time")].isNull());   // nothing was corrected
        QVERIFY(punches[1][QStringLiteral("similarity")].isNull()); // no face took part
        QCOMPARE(punches[2][QStringLiteral("direction")].toString(), QStringLiteral("out"));
    }
    void correctedTimesAreShownAsSuch()
    {
        StorageFixture other;
        other.clock.setWall(WallTime{std::chrono::seconds{0}});
        other.clock.setQuality(ClockQuality::Unsynchronized);
        {
            auto store = other.open();
            REQUIRE_OK(store);
            REQUIRE_OK((*store)->ledger().append(other.draft(QStringLiteral("7"))));
            other.clock.setWall(toWallTime(QDateTime(QDate(2026, 5, 4), QTime(8, 0), Qt::UTC)));
            other.clock.setQuality(ClockQuality::Synchronized);
            REQUIRE_OK((*store)->ledger().correctTimes(other.clock.read()));
        }
        const CtlResult result = ctl({QStringLiteral("punches"), QStringLiteral("--format"), QStringLiteral("json"),
                                      QStringLiteral("--data-dir"), other.config.dataDirectory});
        QCOMPARE(result.exitCode, 0);
        const std::vector<QJsonObject> punches = jsonLines(result.out);
        QCOMPARE(punches.size(), std::size_t{1});
        QVERIFY(punches[0][QStringLiteral("time")].toString().startsWith(QStringLiteral("2026-05-04T08:00:00.000")));
        QVERIFY(punches[0][QStringLiteral("recorded_time")].toString().startsWith(
            QStringLiteral("1970-01-01T00:00:01.000")));
        QCOMPARE(punches[0][QStringLiteral("clock")].toString(), QStringLiteral("unsynchronised"));
    }
    /// Catches: a list that counts what was undone, or hides it.
    void correctionsAreShownAsSuch()
    {
        StorageFixture other;
        {
            auto store = other.open();
            REQUIRE_OK(store);
            SqliteLedger& ledger = (*store)->ledger();
            REQUIRE_OK(ledger.append(other.draft(QStringLiteral("7"))));
            REQUIRE_OK(ledger.append(other.draft(QStringLiteral("8"))));
            const CorrectionNote note{QStringLiteral("admin"), QStringLiteral("he said so"), other.clock.read()};
            REQUIRE_OK(ledger.voidPunch(1, note));
            REQUIRE_OK(ledger.changeDirection(2, Direction::Out, note));
        }
        const auto list = [&other](const QStringList& options) {
            return jsonLines(
                ctl(QStringList{QStringLiteral("punches"), QStringLiteral("--format"), QStringLiteral("json"),
                                QStringLiteral("--data-dir"), other.config.dataDirectory} +
                    options)
                    .out);
        };
        const std::vector<QJsonObject> punches = list({});
        QCOMPARE(punches.size(), std::size_t{2});
        QCOMPARE(punches[0][QStringLiteral("state")].toString(), QStringLiteral("voided"));
        QCOMPARE(punches[1][QStringLiteral("state")].toString(), QStringLiteral("valid"));
        QCOMPARE(punches[1][QStringLiteral("direction")].toString(), QStringLiteral("out"));
        QCOMPARE(punches[1][QStringLiteral("recorded_direction")].toString(), QStringLiteral("in"));
        const std::vector<QJsonObject> history = list({QStringLiteral("--history")});
        QCOMPARE(history.size(), std::size_t{2});
        QCOMPARE(history[0][QStringLiteral("kind")].toString(), QStringLiteral("voided"));
        QCOMPARE(history[1][QStringLiteral("direction")].toString(), QStringLiteral("out"));
        QCOMPARE(history[1][QStringLiteral("reason")].toString(), QStringLiteral("he said so"));
    }
    void punchesSince()
    {
        QCOMPARE(jsonLines(run("punches --format json --since 2026-05-05").out).size(), std::size_t{2});
        QCOMPARE(jsonLines(run("punches --format json --since 2026-05-05T09:15:02").out).size(), std::size_t{1});
        QCOMPARE(jsonLines(run("punches --format json --since 2026-05-05T03:30:00Z").out).size(), std::size_t{2});
        QCOMPARE(jsonLines(run("punches --format json --since 2026-06-01").out).size(), std::size_t{0});
    }

    /// A name is foreign text: it must not become a formula in a spreadsheet nor an escape sequence on a terminal.
    void csvIsSafe()
    {
        const CtlResult result = run("people --format csv");
        QCOMPARE(result.exitCode, 0);
        QVERIFY(
            result.out.startsWith(QStringLiteral("id,name,enabled,templates,enrolled_at,pin_number,card,code\r\n")));
        QVERIFY2(result.out.contains(
                     QStringLiteral("7,\"'=HYPERLINK(\"\"http://"
                                    "x\"\";\"\"Ada\"\")\",true,0,2026-05-04T09:15:00.000+05:45,,false,false\r\n")),
                 qPrintable(result.out));
        QVERIFY2(result.out.contains(QStringLiteral(", \"\"Z\"\"")), qPrintable(result.out));
    }
    /// Without the mark Excel reads the names of most people in the system's old encoding.
    void csvForSpreadsheets()
    {
        for (const char* command : {"people", "punches", "punches --history", "audit"}) {
            const QByteArray line = QByteArray(command) + " --format csv";
            QVERIFY2(!run(line.constData()).bytes.startsWith("\xef\xbb\xbf"), command);
            const CtlResult marked = run((line + " --bom").constData());
            QVERIFY2(marked.bytes.startsWith("\xef\xbb\xbf"), command);
            QCOMPARE(marked.bytes.count("\xef\xbb\xbf"), 1);
        }
    }
    void tableIsSafe()
    {
        const CtlResult result = run("people");
        QCOMPARE(result.exitCode, 0);
        QVERIFY(!result.out.contains(QChar(0x1b)));
        QCOMPARE(result.out.count(QLatin1Char('\n')), 3);
        // Columns are aligned.
        const QStringList lines = result.out.split(QLatin1Char('\n'));
        const qsizetype column = lines[0].indexOf(QStringLiteral("enabled"));
        QCOMPARE(lines[1].indexOf(QStringLiteral("true")), column);
        QCOMPARE(lines[2].indexOf(QStringLiteral("true")), column);
    }

    void outboxAndRetry()
    {
        {
            const auto store = fixture->open();
            REQUIRE_OK(store);
            const auto due = (*store)->outbox().pending(fixture->connectors[0], 0, 10);
            REQUIRE_OK(due);
            QCOMPARE(due->size(), std::size_t{3});
            REQUIRE_OK((*store)->outbox().settle(
                fixture->connectors[0],
                {{(*due)[0].outboxId, DeliveryAnswer::Verdict::Accepted, {}, {}},
                 {(*due)[1].outboxId, DeliveryAnswer::Verdict::Rejected, QStringLiteral("unknown person"), {}}},
                fixture->clock.wall()));
        }
        const std::vector<QJsonObject> lines = jsonLines(run("outbox --format json").out);
        QCOMPARE(lines.size(), std::size_t{3});
        QCOMPARE(lines[0][QStringLiteral("connector")].toString(), QStringLiteral("pihr"));
        QCOMPARE(lines[0][QStringLiteral("pending")].toInt(), 1);
        QCOMPARE(lines[0][QStringLiteral("parked")].toInt(), 1);
        QCOMPARE(lines[1][QStringLiteral("state")].toString(), QStringLiteral("parked"));
        QCOMPARE(lines[1][QStringLiteral("reason")].toString(), QStringLiteral("unknown person"));
        QCOMPARE(lines[2][QStringLiteral("state")].toString(), QStringLiteral("pending"));
        QVERIFY(run("outbox").out.contains(QStringLiteral("unknown person")));

        const QString row = QString::number(lines[1][QStringLiteral("id")].toInt());
        QCOMPARE(run({QStringLiteral("retry"), row}).exitCode, 0);
        QCOMPARE(jsonLines(run("outbox --format json").out)[0][QStringLiteral("pending")].toInt(), 2);
        QCOMPARE(run({QStringLiteral("retry"), row}).exitCode, 1); // it is no longer parked
    }

    /// Catches: a change of a person that a server rejected and that is found nowhere, or not sent again.
    void changesOfPeopleAreListedAndRetried()
    {
        const ConnectorId hr(QStringLiteral("hr"));
        qint64 ticket = 0;
        {
            fixture->listeners = {hr};
            const auto store = fixture->open();
            REQUIRE_OK(store);
            QVERIFY(*(*store)->news().addOthers(hr) > 0);
            ticket = (*store)->news().tickets(hr, 1)->front();
            REQUIRE_OK((*store)->news().settle(
                hr, {{ticket, DeliveryAnswer::Verdict::Rejected, QStringLiteral("Missing id"), {}}}));
        }
        const QString row = QStringLiteral("P%1").arg(ticket);
        QJsonObject listed = jsonLines(run("outbox --format json").out).back();
        QCOMPARE(listed[QStringLiteral("id")].toString(), row);
        QCOMPARE(listed[QStringLiteral("change")].toString(), QStringLiteral("enrolled"));
        QCOMPARE(listed[QStringLiteral("state")].toString(), QStringLiteral("parked"));
        QCOMPARE(listed[QStringLiteral("reason")].toString(), QStringLiteral("Missing id"));
        QVERIFY(run("outbox").out.contains(row));
        QCOMPARE(run({QStringLiteral("retry"), row}).exitCode, 0);
        QVERIFY(!run("outbox").out.contains(row));
        QCOMPARE(run({QStringLiteral("retry"), QStringLiteral("P999999")}).exitCode, 1);
        QCOMPARE(run({QStringLiteral("retry"), QStringLiteral("Px")}).exitCode, 2);
        QCOMPARE(run({QStringLiteral("send-people"), QStringLiteral("nowhere")}).exitCode, 2);
    }

    /// Catches: a PIN that ends up in the shell history, in the output or in the audit trail.
    void credentialsComeFromStandardInput()
    {
        const auto credential = [this](const QStringList& arguments, const QByteArray& input) {
            return ctl(QStringList{QStringLiteral("credential")} + arguments +
                           QStringList{QStringLiteral("--data-dir"), fixture->config.dataDirectory},
                       60'000, input);
        };
        CtlResult result = credential({QStringLiteral("7"), QStringLiteral("pin")}, "739184\n");
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        QVERIFY2(result.out.contains(QStringLiteral("7 types 7,")), qPrintable(result.out));
        QVERIFY(!result.out.contains(QStringLiteral("739184")));
        QCOMPARE(credential({QStringLiteral("7"), QStringLiteral("card")}, "0012345678\n").exitCode, 0);
        {
            const auto store = fixture->open();
            REQUIRE_OK(store);
            const auto typed =
                (*store)->credentials().checkPin(QStringLiteral("7"), Secret(QByteArrayLiteral("739184")));
            REQUIRE_OK(typed);
            QCOMPARE(typed->person, PersonId(QStringLiteral("7")));
            const auto trail = (*store)->audit().page({}, 0, 10);
            REQUIRE_OK(trail);
            QVERIFY((*trail)[1].event.kind == AuditKind::PinSet);
            QVERIFY((*trail)[1].event.details == AuditDetails());
        }
        QVERIFY(run("people --format csv").out.contains(QStringLiteral(",7,true,false\r\n")));
        VERIFY_REFUSED(credential({QStringLiteral("7"), QStringLiteral("pin")}, "1234\n"), QStringLiteral("pattern"));
        VERIFY_REFUSED(credential({QStringLiteral("7"), QStringLiteral("pin")}, ""), QStringLiteral("--remove"));
        VERIFY_REFUSED(credential({QStringLiteral("nobody"), QStringLiteral("pin")}, "739184\n"),
                       QStringLiteral("nobody"));
        QCOMPARE(credential({QStringLiteral("7"), QStringLiteral("fingerprint")}, "x").exitCode, 2);
        for (const char* kind : {"pin", "card"})
            QCOMPARE(
                credential({QStringLiteral("7"), QString::fromLatin1(kind), QStringLiteral("--remove")}, {}).exitCode,
                0);
        QVERIFY(run("people --format csv").out.contains(QStringLiteral(",,false,false\r\n")));
    }

    /// Catches: a code that does not open, a trail without it, and files that the kiosk can no longer write.
    void aRecoveryCodeIsIssuedBesideTheKiosk()
    {
        fixture->clock.setWall(toWallTime(QDateTime::currentDateTimeUtc()));
        const auto store = fixture->open(); // the kiosk's
        REQUIRE_OK(store);
        QVERIFY(*(*store)->adminCredential().state() == AdminPinState::NeedsCode);
        const QDir directory(fixture->config.dataDirectory);
        const auto owners = [&directory] {
            QStringList all;
            for (const QFileInfo& file : directory.entryInfoList(QDir::Files, QDir::Name))
                all += QStringLiteral("%1 %2 %3 %4")
                           .arg(file.fileName())
                           .arg(file.ownerId())
                           .arg(file.groupId())
                           .arg(file.permissions().toInt(), 0, 16);
            return all;
        };
        const QStringList before = owners();
        const CtlResult result = run("admin-pin --reset");
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        QCOMPARE(owners(), before);
        const QRegularExpressionMatch code = QRegularExpression(QStringLiteral("\\b[0-9]{8}\\b")).match(result.out);
        QVERIFY2(code.hasMatch(), qPrintable(result.out));
        fixture->clock.setWall(toWallTime(QDateTime::currentDateTimeUtc())); // later than the code
        const auto check = (*store)->adminCredential().verify(Secret(code.captured().toLatin1()));
        REQUIRE_OK(check);
        QVERIFY(check->accepted && check->isCode);
        const auto trail = (*store)->audit().page({}, 0, 1);
        REQUIRE_OK(trail);
        QVERIFY(trail->at(0).event.kind == AuditKind::AdminCodeIssued);
        QCOMPARE(run("admin-pin").exitCode, 2);
    }

    void forgetReportsWhatWasRemoved()
    {
        const CtlResult result = run("forget 7");
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.out.contains(QStringLiteral("and the name; 2 punch(es) stay")), qPrintable(result.out));
        QVERIFY(!run("people").out.contains(QStringLiteral("HYPERLINK")));
        QVERIFY(!run("punches --format json").out.contains(QStringLiteral("HYPERLINK")));
        QCOMPARE(run("verify-ledger").exitCode, 0);
        VERIFY_REFUSED(run("forget 7"), QStringLiteral("7"));
        const auto store = fixture->open();
        REQUIRE_OK(store);
        const auto audited = (*store)->audit().page({}, 0, 10);
        REQUIRE_OK(audited);
        QVERIFY(audited->at(0).event.actor.kind == AuditActor::Kind::CommandLine);
        QCOMPARE(audited->at(0).event.person.value(), QStringLiteral("7"));
    }

    /// Catches: words of another language than the reader's, a field that scripts need and do not get, and a limit or a
    /// day that is not kept to.
    void theAuditTrailIsShownInTheReadersLanguage()
    {
        {
            const auto store = fixture->open();
            REQUIRE_OK(store);
            AuditEvent event;
            event.kind = AuditKind::PinsLocked;
            event.actor.kind = AuditActor::Kind::Door;
            event.subject = QStringLiteral("North");
            event.details.milliseconds = 30'000;
            REQUIRE_OK((*store)->audit().record(event));
            fixture->clock.advance(std::chrono::hours{24});
            event = {};
            event.kind = AuditKind::PersonDisabled;
            event.actor.kind = AuditActor::Kind::Admin;
            event.person = PersonId(QStringLiteral("7"));
            REQUIRE_OK((*store)->audit().record(event));
        }
        const auto all = jsonLines(run("audit --format json").out);
        QCOMPARE(all.size(), std::size_t{2});
        QCOMPARE(all[0][QStringLiteral("kind")].toString(), QStringLiteral("person.disabled"));
        QCOMPARE(all[0][QStringLiteral("person")].toString(), QStringLiteral("7"));
        QVERIFY(all[0][QStringLiteral("text")].toString().endsWith(QStringLiteral(": disabled")));
        QCOMPARE(all[1][QStringLiteral("actor")].toString(), QStringLiteral("door"));
        QCOMPARE(all[1][QStringLiteral("subject")].toString(), QStringLiteral("North"));
        QCOMPARE(all[1][QStringLiteral("details")].toString(), QStringLiteral("{\"milliseconds\":30000}"));
        QCOMPARE(jsonLines(run("audit --limit 1 --format json").out).size(), std::size_t{1});
        const QString day = all[0][QStringLiteral("time")].toString().left(10);
        QCOMPARE(jsonLines(run({QStringLiteral("audit"), QStringLiteral("--since"), day, QStringLiteral("--format"),
                                QStringLiteral("json")})
                               .out)
                     .size(),
                 std::size_t{1});
        const QString table = run("audit").out;
        QVERIFY2(table.contains(QStringLiteral("At the door")), qPrintable(table));
        QVERIFY2(!table.contains(QStringLiteral("PinsLocked")) && !table.contains(QChar(0x2068)), qPrintable(table));
        qputenv("LANGUAGE", "es");
        const QString spanish = ctl(QStringList{QStringLiteral("audit")} + data, 60'000, {}, "es_ES.UTF-8").out;
        qunsetenv("LANGUAGE");
        QVERIFY2(!spanish.contains(QStringLiteral("At the door")) && spanish.contains(QStringLiteral("Administrador")),
                 qPrintable(spanish));
        QCOMPARE(run("audit --since yesterday").exitCode, 2);
        QCOMPARE(run("audit --limit 0").exitCode, 2);
    }

    void wholeLedger()
    {
        const CtlResult result = run("verify-ledger");
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.out.startsWith(QStringLiteral("Ledger check passed: 3 punch(es)")), qPrintable(result.out));
    }
    /// The receipt of punch `sequence`, put together by hand from what the database holds.
    QString receiptOf(int sequence, const QString& when, const QString& direction, const QString& person) const
    {
        RawDatabase raw(fixture->path());
        const QByteArray hash =
            raw.value(QStringLiteral("SELECT hash FROM punches WHERE sequence = %1").arg(sequence)).toByteArray();
        return QStringLiteral("ROLLCALL1;%1;%2;%3;%4;Süd;%5")
            .arg(sequence)
            .arg(when, direction, person, QString::fromLatin1(hash.toHex().left(32)));
    }
    /// Catches: a receipt that proves nothing, one that says a corrected entry is as it was, and one that another
    /// ledger takes.
    void aReceiptIsLookedUp()
    {
        const auto check = [this](const QString& text) {
            return run({QStringLiteral("verify-ledger"), QStringLiteral("--receipt"), text});
        };
        const QString first =
            receiptOf(1, QStringLiteral("2026-05-04T09:15:01+05:45"), QStringLiteral("in"), QStringLiteral("7"));
        const CtlResult stands = check(first);
        QCOMPARE(stands.err, QString());
        QCOMPARE(stands.exitCode, 0);
        QVERIFY2(
            stands.out.startsWith(QStringLiteral("Entry 1 is in the ledger, unchanged: 7, in, 2026-05-04 09:15:01")),
            qPrintable(stands.out));

        QString altered = first;
        QCOMPARE(check(altered.replace(QStringLiteral("T09:"), QStringLiteral("T08:"))).exitCode, 4);
        QString elsewhere = first;
        const CtlResult missing = check(elsewhere.replace(QStringLiteral(";1;"), QStringLiteral(";99;")));
        QCOMPARE(missing.exitCode, 4);
        QVERIFY2(missing.err.contains(QStringLiteral("no such entry")), qPrintable(missing.err));
        QCOMPARE(check(QStringLiteral("Main gate, 9:15")).exitCode, 2);

        {
            const auto store = fixture->open();
            REQUIRE_OK(store);
            REQUIRE_OK((*store)->ledger().changeDirection(
                1, Direction::Out, {QStringLiteral("admin"), QStringLiteral("left at once"), fixture->clock.read()}));
        }
        const CtlResult corrected = check(first);
        QCOMPARE(corrected.exitCode, 3);
        QVERIFY2(corrected.out.contains(QStringLiteral("Entry 1 is in the ledger, unchanged")),
                 qPrintable(corrected.out));
        QVERIFY2(corrected.out.contains(QStringLiteral("corrected since: direction changed to \"out\"")) &&
                     corrected.out.contains(QStringLiteral("by admin (left at once)")),
                 qPrintable(corrected.out));

        const QString second =
            receiptOf(2, QStringLiteral("2026-05-05T09:15:01+05:45"), QStringLiteral("in"), QStringLiteral("8"));
        QCOMPARE(check(second).exitCode, 0);
        {
            RawDatabase raw(fixture->path());
            raw.dropTriggers();
            QCOMPARE(raw.run(QStringLiteral("UPDATE punches SET utc_ms = utc_ms - 1800000 WHERE sequence = 2")),
                     QString());
        }
        const CtlResult changed = check(second);
        QCOMPARE(changed.exitCode, 1);
        QVERIFY2(changed.err.contains(QStringLiteral("entry 2 was changed")), qPrintable(changed.err));
    }
    void brokenLedgerIsNamed()
    {
        {
            RawDatabase raw(fixture->path());
            raw.dropTriggers();
            QCOMPARE(raw.run(QStringLiteral("UPDATE punches SET direction = 'out' WHERE sequence = 2")), QString());
        }
        const CtlResult result = run("verify-ledger");
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(
            result.complaints().constLast().startsWith(QStringLiteral("rollcallctl: ledger check failed at entry 2: ")),
            qPrintable(result.err));
    }
};

QTEST_GUILESS_MAIN(TestCtlRecords)
#include "tst_ctl_records.moc"
