// Events of the audit trail as they are stored: kind, actor and details as JSON.
#include "attendance/audit_event.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace rollcall;

namespace {

constexpr int kKinds = static_cast<int>(AuditKind::Unknown);

/// Every field at once.
AuditDetails everything()
{
    AuditDetails details;
    details.other = PersonId(QStringLiteral("10, 02"));
    details.punch = 4711;
    details.margin = 2.5;
    details.direction = Direction::Out;
    details.reason = QStringLiteral("\"Wrong\"\nperson \u0995");
    details.count = 100'000;
    details.from = QDate(2026, 11, 1);
    details.to = QDate(2026, 11, 30);
    details.file = QStringLiteral("/media/BLUE/attendance.csv");
    details.milliseconds = -3'600'000;
    details.at = QStringLiteral("2026-05-04T08:00:00.000");
    details.outcome = QStringLiteral("connection-refused");
    details.passed = false;
    details.record = 12;
    details.oldValue = QString();
    details.newValue = QStringLiteral("light");
    details.note = QStringLiteral("as it was");
    return details;
}

bool isRefused(AuditKind kind, const QByteArray& json)
{
    const auto read = auditDetailsFromJson(kind, json);
    return !read && read.error().code == ErrorCode::Corrupt;
}

} // namespace

class TestAuditEvent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Catches: two kinds stored under one word, a word that is not read back, and a kind of no topic.
    void everyKindHasAWordOfItsOwn()
    {
        QSet<QString> words;
        std::size_t inTopics = 0;
        for (int i = 0; i < kKinds; ++i) {
            const auto kind = static_cast<AuditKind>(i);
            const QString word = toString(kind);
            QVERIFY(!word.isEmpty() && !words.contains(word));
            words.insert(word);
            QVERIFY(auditKindFromString(word) == kind);
        }
        for (const AuditTopic topic :
             {AuditTopic::People, AuditTopic::Attendance, AuditTopic::Security, AuditTopic::Kiosk}) {
            for (const AuditKind kind : auditKindsOf(topic)) {
                QVERIFY(topicOf(kind) == topic);
                ++inTopics;
            }
        }
        QCOMPARE(inTopics, std::size_t{kKinds});
        QVERIFY(auditKindFromString(QStringLiteral("something.new")) == AuditKind::Unknown);
        QCOMPARE(toString(AuditKind::Unknown), QString());
    }

    /// Catches: a field that is written and not read, or that leaks into an event that does not have it.
    void detailsComeBackAsTheyWere()
    {
        const AuditDetails all = everything();
        const auto whole = auditDetailsFromJson(AuditKind::Unknown, auditJson(AuditKind::Unknown, all));
        QVERIFY(whole && *whole == all);
        QCOMPARE(auditJson(AuditKind::AdminUnlocked, {}), QByteArrayLiteral("{}"));
        QSet<QString> seen;
        for (int i = 0; i < kKinds; ++i) {
            const auto kind = static_cast<AuditKind>(i);
            const QByteArray json = auditJson(kind, all);
            const auto read = auditDetailsFromJson(kind, json);
            QVERIFY2(read, json.constData());
            QCOMPARE(auditJson(kind, *read), json);
            const QStringList fields = QJsonDocument::fromJson(json).object().keys();
            seen.unite({fields.begin(), fields.end()});
        }
        const QStringList fields = QJsonDocument::fromJson(auditJson(AuditKind::Unknown, all)).object().keys();
        QCOMPARE(seen, QSet<QString>(fields.begin(), fields.end())); // each is one of some kind
        QCOMPARE(auditJson(AuditKind::NotMe, all),
                 QByteArrayLiteral("{\"margin\":2.5,\"note\":\"as it was\",\"other\":\"10, 02\",\"punch\":4711}"));
    }

    /// Catches: bytes of another program that crash the page, and values that mean something else than they say.
    void hostileJsonIsRefused()
    {
        const auto refused = [](const char* json) { return isRefused(AuditKind::NotMe, json); };
        for (const char* json : {"",
                                 "null",
                                 "[]",
                                 "7",
                                 "{",
                                 "{\"punch\":1}x",
                                 "{\"punch\":\"1\"}",
                                 "{\"punch\":1.5}",
                                 "{\"punch\":-1}",
                                 "{\"punch\":1e300}",
                                 "{\"punch\":null}",
                                 "{\"margin\":\"2\"}",
                                 "{\"margin\":-2}",
                                 "{\"other\":1}",
                                 "{\"other\":{}}",
                                 "{\"reason\":\"of another kind\"}",
                                 "{\"passed\":true}",
                                 "{\"surprise\":1}",
                                 "{\"note\":[]}",
                                 "{\"\":\"\"}"})
            QVERIFY2(refused(json), json);
        QVERIFY(isRefused(AuditKind::DirectionChanged, "{\"direction\":\"up\"}"));
        QVERIFY(isRefused(AuditKind::Exported, "{\"from\":\"2026-13-01\"}"));
        QVERIFY(isRefused(AuditKind::RecognitionTested, "{\"passed\":1}"));
        QVERIFY(isRefused(AuditKind::NotMe, QByteArray(2'000'000, '[')));
        QVERIFY(isRefused(AuditKind::Unknown, QByteArray(kMaxAuditJson / 2, '[') + QByteArray(10, ']')));
        QVERIFY(isRefused(AuditKind::NotMe, "{\"note\":\"" + QByteArray(kMaxAuditText + 1, 'x') + "\"}"));
    }

    /// Catches: a trail that grows without bounds, and an event that is written longer than it may be read.
    void longTextsAreCut()
    {
        AuditDetails details;
        details.reason = QString(100'000, QChar(1)); // six bytes each as JSON
        details.note = QString(kMaxAuditText - 1, QLatin1Char('x')) + QString::fromUcs4(U"\U0001F600");
        const QByteArray json = auditJson(AuditKind::PunchVoided, details);
        QVERIFY(json.size() < kMaxAuditJson);
        const auto read = auditDetailsFromJson(AuditKind::PunchVoided, json);
        QVERIFY(read);
        QCOMPARE(read->reason.size(), qsizetype{kMaxAuditText});
        QCOMPARE(read->note, QString(kMaxAuditText - 1, QLatin1Char('x'))); // not half of the last character
        AuditDetails longest = everything();
        for (QString* text : {&longest.reason, &longest.file, &longest.at, &longest.outcome, &longest.note})
            *text = QString(kMaxAuditText, QChar(1));
        longest.oldValue = longest.newValue = longest.reason;
        longest.other = PersonId(longest.reason);
        QVERIFY(auditDetailsFromJson(AuditKind::Unknown, auditJson(AuditKind::Unknown, longest)));
    }

    void actorsHaveWords()
    {
        using Kind = AuditActor::Kind;
        for (const Kind kind : {Kind::Admin, Kind::Door, Kind::Kiosk, Kind::CommandLine, Kind::Server})
            QVERIFY(auditActorFromString(toString(AuditActor{kind, {}})) == (AuditActor{kind, {}}));
        const AuditActor campus = AuditActor::ofServer(ConnectorId(QStringLiteral("campus")));
        QCOMPARE(toString(campus), QStringLiteral("campus"));
        QVERIFY(auditActorFromString(QStringLiteral("campus")) == campus);
        QCOMPARE(toString(AuditActor::ofServer({})), QStringLiteral("server"));
    }
};

QTEST_GUILESS_MAIN(TestAuditEvent)
#include "tst_audit_event.moc"
