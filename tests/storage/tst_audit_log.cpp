// The audit trail in the database: pages and filters, and the lines that older versions wrote in words.
#include "storage/audit_migration.h"
#include "storage/storage_fixture.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace rollcall;

namespace {

AuditEvent eventOf(AuditKind kind, AuditActor::Kind actor, const QString& person = {})
{
    AuditEvent made;
    made.kind = kind;
    made.actor.kind = actor;
    made.person = PersonId(person);
    return made;
}

/// "kind person subject details", as the database has it.
QString stored(const AuditEvent& event)
{
    return QStringList{event.kind == AuditKind::Unknown ? event.unknownKind : toString(event.kind),
                       event.person.value(), event.subject, QString::fromUtf8(auditJson(event.kind, event.details))}
        .join(u'|');
}

struct Line
{
    const char* action;
    const char* subject;
    const char* detail;
    const char* expected;
};

// Every shape that was ever written, by the kiosk and by rollcallctl, and some that were not.
constexpr Line kLines[] = {
    {"enrol", "E1", "", "person.enrolled|E1||{}"},
    {"person.enrolled", "E1", "3 templates", "person.enrolled|E1||{\"count\":3}"},
    {"enrol.lookalike", "E1", "10, 02", "person.lookalike-accepted|E1||{\"other\":\"10, 02\"}"},
    {"change", "E1", "", "person.changed|E1||{}"},
    {"remove", "E1", "", "person.removed|E1||{}"},
    {"person.removed", "E1", "", "person.removed|E1||{}"},
    {"enable", "E1", "", "person.enabled|E1||{}"},
    {"disable", "E1", "", "person.disabled|E1||{}"},
    {"person-pin", "E1", "", "person.pin-set|E1||{}"},
    {"remove-pin", "E1", "", "person.pin-removed|E1||{}"},
    {"person-card", "E1", "", "person.card-set|E1||{}"},
    {"remove-card", "E1", "", "person.card-removed|E1||{}"},
    {"person-code", "E1", "", "person.code-set|E1||{}"},
    {"remove-code", "E1", "", "person.code-removed|E1||{}"},
    {"person.pin-set", "E1", "", "person.pin-set|E1||{}"},
    {"person.pin-removed", "E1", "", "person.pin-removed|E1||{}"},
    {"person.card-set", "E1", "", "person.card-set|E1||{}"},
    {"person.card-removed", "E1", "", "person.card-removed|E1||{}"},
    {"person.code-set", "E1", "", "person.code-set|E1||{}"},
    {"person.code-removed", "E1", "", "person.code-removed|E1||{}"},
    {"set-lead", "E2", "lead needed 2.5 times over E1", "person.margin-set|E2||{\"margin\":2.5,\"other\":\"E1\"}"},
    {"set-lead", "E2", "lead needed 2 times", "person.margin-set|E2||{\"margin\":2}"},
    {"reset-lead", "E2", "", "person.margin-reset|E2||{}"},
    {"reset-lead", "E2", "lead needed 1 times", "person.margin-reset|E2||{}"},
    {"reset-lead", "E2", "lead needed 1 times over E1", "person.margin-reset|E2||{\"other\":\"E1\"}"},
    {"revoke-privileges", "everybody", "", "people.privileges-revoked|||{}"},
    {"punch-voided", "E1", "punch 3: a: b\nc", "punch.voided|E1||{\"punch\":3,\"reason\":\"a: b\\nc\"}"},
    {"punch-direction", "E1", "punch 4", "punch.direction-changed|E1||{\"punch\":4}"},
    {"punch-added", "E1", "punch 5: forgot", "punch.added|E1||{\"punch\":5,\"reason\":\"forgot\"}"},
    {"not-me", "E1", "punch 1", "punch.not-me|E1||{\"punch\":1}"},
    {"not-me", "E1", "punch 1, lead needed 2 times", "punch.not-me|E1||{\"margin\":2,\"punch\":1}"},
    {"not-me", "E1", "punch 1, lead needed 2 times over E, 2",
     "punch.not-me|E1||{\"margin\":2,\"other\":\"E, 2\",\"punch\":1}"},
    {"export", "attendance", "2026-11-01 to 2026-11-30, 100000 punches, /media/A, B/c.csv",
     "attendance.exported|||{\"count\":100000,\"file\":\"/media/A, B/"
     "c.csv\",\"from\":\"2026-11-01\",\"to\":\"2026-11-30\"}"},
    {"retry", "17", "", "delivery.retried||17|{}"},
    {"outbox.retried", "17", "", "delivery.retried||17|{}"},
    {"outbox-dropped", "pihr-1", "1200", "delivery.dropped||pihr-1|{\"count\":1200}"},
    {"unlock", "kiosk", "", "admin.unlocked|||{}"},
    {"set-pin", "kiosk", "", "admin.pin-set|||{}"},
    {"pins.locked", "North", "30 s", "pins.locked||North|{\"milliseconds\":30000}"},
    {"tokens.locked", "", "60 s", "tokens.locked|||{\"milliseconds\":60000}"},
    {"attack.suspected", "camera", "border", "attack.suspected|||{\"outcome\":\"border\"}"},
    {"clock.jumped", "clock", "-3600000 ms at 2026-05-04T08:00:00.000",
     "clock.jumped|||{\"at\":\"2026-05-04T08:00:00.000\",\"milliseconds\":-3600000}"},
    {"clock.corrected", "clock", "3 punches", "clock.corrected|||{\"count\":3}"},
    {"connection.add", "pihr-2", "", "connection.added||pihr-2|{}"},
    {"connection.change", "pihr-2", "", "connection.changed||pihr-2|{}"},
    {"connection.remove", "pihr-2", "", "connection.removed||pihr-2|{}"},
    {"connection.test", "10.0.4.17:443", "connection-refused",
     "connection.tested||10.0.4.17:443|{\"outcome\":\"connection-refused\"}"},
    {"connection.test", "10.0.4.17:443", "fault 3", "connection.tested||10.0.4.17:443|{\"outcome\":\"fault 3\"}"},
    {"setting", "screen.theme", "light", "setting.changed||screen.theme|{\"new\":\"light\"}"},
    {"setting", "attendance.time_zone", "", "setting.changed||attendance.time_zone|{\"new\":\"\"}"},
    {"restart", "kiosk", "", "program.restarted|||{}"},
    {"verify-ledger", "ledger", "128 punches, whole", "ledger.verified|||{\"count\":128}"},
    {"verify-ledger", "ledger", "entry 12 was changed after it was written",
     "ledger.verified|||{\"note\":\"entry 12 was changed after it was written\"}"},
    {"self-test", "recognition", "all is well", "recognition.tested|||{\"passed\":true}"},
    {"self-test", "recognition", "not all is well", "recognition.tested|||{\"passed\":false}"},
    // What no version wrote is kept.
    {"something.new", "E1", "its words", "something.new||E1|{\"note\":\"its words\"}"},
    {"something.new", "", "", "something.new|||{}"},
    {"remove", "E1", "its words", "person.removed|E1||{\"note\":\"its words\"}"},
    {"unlock", "another", "", "admin.unlocked||another|{}"},
    {"not-me", "E1", "punch 99999999999999999999", "punch.not-me|E1||{\"note\":\"punch 99999999999999999999\"}"},
    {"not-me", "E1", "punch 1 lead needed 2 times", "punch.not-me|E1||{\"note\":\"punch 1 lead needed 2 times\"}"},
    {"not-me", "E1", "punch 1, lead needed 2.5.1 times",
     "punch.not-me|E1||{\"note\":\"punch 1, lead needed 2.5.1 times\"}"},
    {"set-lead", "E1", "punch 1, lead needed 2 times",
     "person.margin-set|E1||{\"note\":\"punch 1, lead needed 2 times\"}"},
    {"reset-lead", "E1", "lead needed 2 times", "person.margin-reset|E1||{\"note\":\"lead needed 2 times\"}"},
    {"punch-voided", "E1", "punch: x", "punch.voided|E1||{\"note\":\"punch: x\"}"},
    {"export", "attendance", "2026-13-01 to 2026-11-30, 1 punches",
     "attendance.exported|||{\"note\":\"2026-13-01 to 2026-11-30, 1 punches\"}"},
    {"clock.jumped", "clock", "soon", "clock.jumped|||{\"note\":\"soon\"}"},
};

/// The trail as the version before typed events had it.
QString backToWords(RawDatabase& raw)
{
    if (const QString error = raw.backToSchema9(); !error.isEmpty())
        return error;
    for (const char* sql :
         {"DROP TABLE audit",
          "CREATE TABLE audit (id INTEGER PRIMARY KEY AUTOINCREMENT, utc_ms INTEGER NOT NULL, actor TEXT NOT NULL,"
          " action TEXT NOT NULL, subject TEXT NOT NULL, detail TEXT NOT NULL) STRICT",
          "CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN"
          " SELECT RAISE(ABORT, 'the audit trail is append-only'); END",
          "PRAGMA user_version = 8"}) {
        if (const QString error = raw.run(QString::fromLatin1(sql)); !error.isEmpty())
            return error;
    }
    return {};
}

} // namespace

class TestAuditLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsBecomeEvents_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("expected");
        for (const Line& line : kLines)
            QTest::addRow("%s %s %s", line.action, line.subject, line.detail)
                << QString::fromUtf8(line.action) << QString::fromUtf8(line.subject) << QString::fromUtf8(line.detail)
                << QString::fromUtf8(line.expected);
    }
    /// Catches: a number, a name or a reason that gets lost or lands in another field.
    void wordsBecomeEvents()
    {
        QFETCH(const QString, action);
        QFETCH(const QString, subject);
        QFETCH(const QString, detail);
        QFETCH(const QString, expected);
        const AuditEvent made = auditEventOf({QStringLiteral("admin"), action, subject, detail});
        QCOMPARE(stored(made), expected);
        QVERIFY(made.actor.kind == AuditActor::Kind::Admin);
        const auto read = auditDetailsFromJson(made.kind, auditJson(made.kind, made.details));
        QVERIFY(read && *read == made.details);
    }

    /// Catches: numbers, times or actors that change on the way, a line that is left out, and a trail that can be
    /// changed afterwards.
    void anOldTrailIsConverted()
    {
        StorageFixture fixture;
        REQUIRE_OK(fixture.open());
        {
            RawDatabase raw(fixture.path());
            QCOMPARE(backToWords(raw), QString());
            qint64 id = 100; // earlier ones are gone
            for (const Line& line : kLines) {
                QCOMPARE(raw.run(QStringLiteral("INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?)"),
                                 {id, 1000 * id, id % 2 == 0 ? QStringLiteral("campus") : QStringLiteral("door"),
                                  QString::fromUtf8(line.action), QString::fromUtf8(line.subject),
                                  QString::fromUtf8(line.detail)}),
                         QString());
                ++id;
            }
        }
        const auto store = fixture.open();
        REQUIRE_OK(store);
        const auto found = (*store)->audit().page({}, 0, 1000);
        REQUIRE_OK(found);
        QCOMPARE(found->size(), std::size(kLines));
        qint64 id = 100 + static_cast<qint64>(std::size(kLines));
        for (const AuditEntry& entry : *found) {
            QCOMPARE(entry.id, --id);
            QVERIFY(entry.at == WallTime{Milliseconds{1000 * id}});
            QCOMPARE(toString(entry.event.actor), id % 2 == 0 ? QStringLiteral("campus") : QStringLiteral("door"));
            QCOMPARE(stored(entry.event), QString::fromUtf8(kLines[id - 100].expected));
        }
        REQUIRE_OK((*store)->audit().record(eventOf(AuditKind::AdminUnlocked, AuditActor::Kind::Admin)));
        const auto newest = (*store)->audit().page({}, 0, 1);
        QCOMPARE(newest->front().id, qint64{100} + static_cast<qint64>(std::size(kLines)));
        RawDatabase raw(fixture.path());
        QVERIFY(raw.run(QStringLiteral("UPDATE audit SET actor = 'x'")).contains(QStringLiteral("append-only")));
        QVERIFY(raw.value(QStringLiteral("SELECT name FROM sqlite_schema WHERE name = 'audit_in_words'")).isNull());
    }

    /// Catches: a line of a later version, or of damage, that hides the others or is changed on the way to the screen.
    void whatIsNotKnownIsShownAsItIs()
    {
        StorageFixture fixture;
        const auto store = fixture.open();
        REQUIRE_OK(store);
        {
            RawDatabase raw(fixture.path());
            const auto insert = [&raw](const char* kind, const char* details) {
                return raw.run(QStringLiteral("INSERT INTO audit (utc_ms, actor, kind, person_id, subject, details)"
                                              " VALUES (1, 'admin', ?, '', 'x', ?)"),
                               {QString::fromLatin1(kind), QString::fromLatin1(details)});
            };
            QCOMPARE(insert("something.new", "{\"speed\":3}"), QString());
            QCOMPARE(insert("punch.voided", "{\"punch\":3,\"weather\":\"rain\"}"), QString());
            QCOMPARE(insert("punch.voided", "{\"punch\":"), QString());
        }
        const auto found = (*store)->audit().page({}, 0, 10);
        REQUIRE_OK(found);
        QCOMPARE(found->size(), std::size_t{3});
        QVERIFY(found->at(2).event.kind == AuditKind::Unknown);
        QCOMPARE(found->at(2).event.unknownKind, QStringLiteral("something.new"));
        QCOMPARE(found->at(2).event.details.note, QStringLiteral("{\"speed\":3}"));
        QVERIFY(found->at(1).event.kind == AuditKind::PunchVoided);
        QCOMPARE(found->at(1).event.details.note, QStringLiteral("{\"punch\":3,\"weather\":\"rain\"}"));
        QCOMPARE(found->at(0).event.details.note, QStringLiteral("{\"punch\":"));
        QCOMPARE((*store)->audit().page({AuditTopic::Kiosk, {}, {}, {}}, 0, 10)->size(), std::size_t{1});
    }

    /// Catches: pages that skip or repeat a line, and a filter that lets the wrong ones through.
    void theTrailIsReadPageByPage()
    {
        StorageFixture fixture;
        const auto store = fixture.open();
        REQUIRE_OK(store);
        Person person;
        person.id = PersonId(QStringLiteral("E-5"));
        person.displayName = QStringLiteral("Elena");
        REQUIRE_OK((*store)->roster().enroll(person, {}));
        for (int i = 0; i < 250; ++i) {
            fixture.clock.advance(std::chrono::minutes{1});
            REQUIRE_OK((*store)->audit().record(
                eventOf(i % 5 == 0 ? AuditKind::PersonRemoved : AuditKind::AdminUnlocked,
                        i % 3 == 0 ? AuditActor::Kind::Door : AuditActor::Kind::Admin, QStringLiteral("E-%1").arg(i))));
        }
        const auto all = [&store](const AuditFilter& filter) {
            std::vector<AuditEntry> found;
            for (qint64 before = 0;;) {
                const auto page = (*store)->audit().page(filter, before, 100);
                if (!page)
                    return found;
                found.insert(found.end(), page->begin(), page->end());
                if (page->size() < 100)
                    return found;
                before = page->back().id;
            }
        };
        const auto everything = all({});
        QCOMPARE(everything.size(), std::size_t{250});
        QVERIFY(std::is_sorted(everything.begin(), everything.end(),
                               [](const AuditEntry& a, const AuditEntry& b) { return a.id > b.id; }));
        QCOMPARE(everything.back().event.person.value(), QStringLiteral("E-0"));
        QCOMPARE(everything[250 - 6].name, QStringLiteral("Elena")); // i == 5
        QCOMPARE(everything.front().name, QString());
        AuditFilter filter;
        filter.topic = AuditTopic::People;
        QCOMPARE(all(filter).size(), std::size_t{50});
        filter.actor = AuditActor::Kind::Door;
        QCOMPARE(all(filter).size(), std::size_t{17}); // i % 15 == 0
        filter.actor = AuditActor::Kind::Admin;
        QCOMPARE(all(filter).size(), std::size_t{33});
        filter.topic = AuditTopic::Security;
        filter.actor.reset();
        QCOMPARE(all(filter).size(), std::size_t{200});
        filter = {};
        filter.since = fixture.clock.wall() - std::chrono::minutes{9};
        QCOMPARE(all(filter).size(), std::size_t{10});
        filter = {};
        filter.person = PersonId(QStringLiteral("E-5"));
        QCOMPARE(all(filter).size(), std::size_t{1});
        filter = {};
        filter.actor = AuditActor::Kind::Server;
        QVERIFY(all(filter).empty());
        AuditEvent likeness = eventOf(AuditKind::LookalikeAccepted, AuditActor::Kind::Admin, QStringLiteral("E-1"));
        likeness.actor = AuditActor::ofServer(ConnectorId(QStringLiteral("campus")));
        likeness.details.other = person.id;
        REQUIRE_OK((*store)->audit().record(likeness));
        QCOMPARE(all(filter).size(), std::size_t{1});
        QCOMPARE(all(filter).front().otherName, QStringLiteral("Elena"));
    }

    /// The figures are for docs/; the bounds are ten times what a slow machine needs. Catches: a page that goes through
    /// the whole trail, and a start that an old trail delays by minutes.
    void aLongTrailIsNoBurden()
    {
        constexpr int kEntries = 200'000;
        StorageFixture fixture;
        REQUIRE_OK(fixture.open());
        {
            RawDatabase raw(fixture.path());
            QCOMPARE(backToWords(raw), QString());
            QCOMPARE(
                raw.run(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
                                       " INSERT INTO audit SELECT i, i * 1000, 'door', 'not-me', 'E' || (i % 997),"
                                       " 'punch ' || i || ', lead needed 2 times over E' || (i % 991) FROM n")
                            .arg(kEntries)),
                QString());
        }
        QElapsedTimer timer;
        timer.start();
        const auto store = fixture.open();
        REQUIRE_OK(store);
        const qint64 converted = timer.restart();
        const auto first = (*store)->audit().page({}, 0, 100);
        const auto middle = (*store)->audit().page({AuditTopic::Attendance, {}, {}, {}}, kEntries / 2, 100);
        const qint64 pages = timer.restart();
        const auto none = (*store)->audit().page({AuditTopic::Security, {}, {}, {}}, 0, 100);
        const qint64 nothing = timer.restart();
        const auto person = (*store)->audit().page({{}, {}, {}, PersonId(QStringLiteral("E5"))}, 0, 100);
        const qint64 onPerson = timer.restart();
        qInfo(
            "%d lines converted in %lld ms; two pages %lld ms, a page that finds nothing %lld ms, of a person %lld ms",
            kEntries, converted, pages, nothing, onPerson);
        QCOMPARE(first->size(), std::size_t{100});
        QCOMPARE(first->front().event.details.margin, std::optional(2.0));
        QCOMPARE(middle->front().id, qint64{kEntries / 2 - 1});
        QVERIFY(none->empty());
        QCOMPARE(person->size(), std::size_t{100});
        QVERIFY(pages < 500);
        QVERIFY(nothing < 5'000);
        QVERIFY(onPerson < 500);
        QVERIFY(converted < 60'000);
    }
};

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_audit_log.moc"
