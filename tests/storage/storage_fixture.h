#pragma once

#include "base/clock.h"
#include "storage/store.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

/// A Result or Status that must be good; its message otherwise.
#define REQUIRE_OK(result)                                                                                             \
    do {                                                                                                               \
        const auto& outcome = (result);                                                                                \
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().message));                             \
    } while (false)
#define REQUIRE_ERROR(result, expected)                                                                                \
    do {                                                                                                               \
        const auto& outcome = (result);                                                                                \
        QVERIFY2(!outcome.has_value(), "succeeded");                                                                   \
        QVERIFY2(outcome.error().code == (expected), qPrintable(outcome.error().message));                             \
    } while (false)

namespace rollcall {

/// Its own data directory and a clock that does not move.
class StorageFixture
{
public:
    StorageFixture()
    {
        config.dataDirectory = root.filePath(QStringLiteral("data"));
        qunsetenv("CREDENTIALS_DIRECTORY");
    }
    [[nodiscard]] Result<std::unique_ptr<Store>> open(const OpenOptions& options = {}, OpenReport* report = nullptr)
    {
        return Store::open(config, {connectors, listeners}, clock, options, report);
    }
    [[nodiscard]] QString path() const { return databasePath(config); }
    [[nodiscard]] PunchDraft draft(const QString& person = QStringLiteral("E-1001"))
    {
        clock.advance(std::chrono::seconds{1});
        PunchDraft draft;
        draft.person = PersonId(person);
        draft.at = clock.read();
        draft.door = QStringLiteral("Süd");
        draft.similarity = 0.71875;
        return draft;
    }
    /// What the files hold together: database and write-ahead log.
    [[nodiscard]] QByteArray bytesOnDisk() const
    {
        QByteArray all;
        for (const char* suffix : {"", "-wal"}) {
            QFile file(path() + QString::fromLatin1(suffix));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    QTemporaryDir root;
    ManualClock clock;
    StorageConfig config;
    std::vector<ConnectorId> connectors{ConnectorId(QStringLiteral("pihr")), ConnectorId(QStringLiteral("campus"))};
    std::vector<ConnectorId> listeners;
};

/// A connection behind the program's back: no triggers in the way when they were dropped, no foreign keys, no hash.
class RawDatabase
{
public:
    explicit RawDatabase(const QString& path)
    {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        m_database.setDatabaseName(path);
        m_database.open();
    }
    ~RawDatabase()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    }
    RawDatabase(const RawDatabase&) = delete;
    RawDatabase& operator=(const RawDatabase&) = delete;

    /// The error's text; empty when all went well.
    QString run(const QString& sql, const QVariantList& values = {})
    {
        QSqlQuery query(m_database);
        if (!query.prepare(sql))
            return query.lastError().text();
        for (const QVariant& value : values)
            query.addBindValue(value);
        return query.exec() ? QString() : query.lastError().text();
    }
    QVariant value(const QString& sql)
    {
        QSqlQuery query(m_database);
        return query.exec(sql) && query.next() ? query.value(0) : QVariant();
    }
    /// What later versions added is taken away, as schema 14 knew nothing of it; the first error's text.
    QString backToSchema14()
    {
        for (const char* sql :
             {"DROP TRIGGER outbox_evidence_ends", "DROP TABLE template_sources", "DROP TABLE outbox_evidence",
              "DROP TABLE connector_pauses", "DROP INDEX outbox_delivered", "PRAGMA user_version = 14"}) {
            if (const QString error = run(QString::fromLatin1(sql)); !error.isEmpty())
                return error;
        }
        return {};
    }
    /// What later versions added is taken away, as schema 9 knew nothing of it; the first error's text.
    QString backToSchema9()
    {
        for (const char* sql : {"DROP TRIGGER ledger_head_only_forward", "DROP TRIGGER audit_no_delete",
                                "DROP TABLE lost_entries", "DROP TABLE audit_chain", "DROP TABLE audit_head",
                                "ALTER TABLE outbox DROP COLUMN seal", "PRAGMA user_version = 9"}) {
            if (const QString error = run(QString::fromLatin1(sql)); !error.isEmpty())
                return error;
        }
        return {};
    }
    /// The same for schema 3.
    QString backToSchema3()
    {
        if (const QString error = backToSchema9(); !error.isEmpty())
            return error;
        for (const char* sql : {"CREATE TABLE old (number INTEGER PRIMARY KEY NOT NULL CHECK (number > 0),"
                                " punch_sequence INTEGER NOT NULL UNIQUE REFERENCES punches (sequence),"
                                " utc_ms INTEGER NOT NULL, zone_offset_min INTEGER NOT NULL,"
                                " reference_utc_ms INTEGER NOT NULL, reference_monotonic_ns INTEGER NOT NULL,"
                                " previous_hash BLOB NOT NULL, hash BLOB NOT NULL) STRICT",
                                "INSERT INTO old SELECT number, punch_sequence, utc_ms, zone_offset_min,"
                                " reference_utc_ms, reference_monotonic_ns, previous_hash, hash FROM corrections",
                                "DROP TABLE corrections",
                                "ALTER TABLE old RENAME TO corrections",
                                "DROP INDEX punches_by_hand",
                                "DROP TABLE pair_margins",
                                "DROP TABLE person_margins",
                                "DROP TABLE roster_news",
                                "DROP TABLE connector_memory",
                                "DROP TABLE tokens",
                                "DROP TABLE audit",
                                "CREATE TABLE audit (id INTEGER PRIMARY KEY AUTOINCREMENT, utc_ms INTEGER NOT NULL,"
                                " actor TEXT NOT NULL, action TEXT NOT NULL, subject TEXT NOT NULL,"
                                " detail TEXT NOT NULL) STRICT",
                                "CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN"
                                " SELECT RAISE(ABORT, 'the audit trail is append-only'); END",
                                "DROP TABLE pins",
                                "DROP TABLE lockouts",
                                "ALTER TABLE people DROP COLUMN privilege",
                                "ALTER TABLE admin_credential ADD COLUMN failures INTEGER NOT NULL DEFAULT 0",
                                "ALTER TABLE admin_credential ADD COLUMN lock_ms INTEGER NOT NULL DEFAULT 0",
                                "ALTER TABLE admin_credential ADD COLUMN lock_wall_ms INTEGER NOT NULL DEFAULT 0",
                                "ALTER TABLE admin_credential ADD COLUMN lock_monotonic_ns INTEGER NOT NULL DEFAULT 0",
                                "ALTER TABLE admin_credential ADD COLUMN lock_boot_id TEXT NOT NULL DEFAULT ''",
                                "PRAGMA user_version = 3"}) {
            if (const QString error = run(QString::fromLatin1(sql)); !error.isEmpty())
                return error;
        }
        return {};
    }
    void dropTriggers()
    {
        QStringList names;
        {
            QSqlQuery query(m_database);
            query.exec(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'"));
            while (query.next())
                names += query.value(0).toString();
        }
        for (const QString& name : std::as_const(names))
            run(QStringLiteral("DROP TRIGGER ") + name);
    }

private:
    QSqlDatabase m_database;
};

/// Runs the test, or, with --child, the function that plays another process.
#define STORAGE_TEST_MAIN(Test, child)                                                                                 \
    int main(int argc, char** argv)                                                                                    \
    {                                                                                                                  \
        QCoreApplication application(argc, argv);                                                                      \
        if (argc > 1 && qstrcmp(argv[1], "--child") == 0)                                                              \
            return child(application.arguments().mid(2));                                                              \
        Test test;                                                                                                     \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }

} // namespace rollcall
