#include "storage/store.h"

#include "base/logging.h"
#include "storage/ledger_verifier.h"
#include "storage/pending_erase.h"
#include "storage/punch_row.h"
#include "storage/rows.h"
#include "storage/template_key.h"

#include <QDir>

#include <sys/stat.h>
#include <unistd.h>

namespace rollcall {

namespace {

Status rememberKey(Database& database, const QString& keyId)
{
    ROLLCALL_TRY(database.run(
        "INSERT INTO meta VALUES ('template_key_id', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        keyId));
    return {};
}

/// Which key it was may be lost with a page of the database: the templates themselves tell.
Result<bool> opensWhatIsStored(Database& database, const TemplateCipher& cipher)
{
    bool anyOpened = false;
    bool any = false;
    constexpr int kTries = 8; // a few may be damaged
    ROLLCALL_TRY(forEachRow(
        database.prepare("SELECT nonce, ciphertext, dimension, person_id, model FROM templates LIMIT ?", kTries),
        [&](const Statement& row) {
            any = true;
            anyOpened = anyOpened || cipher.open({row.blob(0), row.blob(1)}, static_cast<int>(row.integer(2)),
                                                 PersonId(row.text(3)), row.text(4));
        }));
    return anyOpened || !any;
}

/// The cipher, if the key is there and is the one that the templates were encrypted with. A new key is made, or another
/// one taken, only while there is nothing that it could not decrypt: otherwise a disk that was not mounted would
/// split the roster in two. The outer error is the database's, the inner one the key's.
Result<Result<TemplateCipher>> openCipher(Database& database, const TemplateKeyLocation& location)
{
    using Cipher = Result<TemplateCipher>;
    auto transaction = database.begin(TransactionMode::Write); // two programs that start together must agree on one key
    if (!transaction)
        return failure(transaction.error());
    ROLLCALL_TRY_ASSIGN(
        const auto anySealed,
        database.scalar("SELECT 1 WHERE EXISTS (SELECT 1 FROM templates) OR EXISTS (SELECT 1 FROM tokens)"
                        " OR EXISTS (SELECT 1 FROM pins)"));
    ROLLCALL_TRY_ASSIGN(const auto known, database.scalar("SELECT value FROM meta WHERE key = 'template_key_id'"));
    const bool hasSealed = anySealed.has_value();

    auto key = readTemplateKey(location);
    if (!key && key.error().code == ErrorCode::NotFound) {
        if (hasSealed)
            return Cipher(failure(
                ErrorCode::NotFound,
                key.error().message +
                    QStringLiteral("; restore it from a backup, or remove these people and enroll them again")));
        key = createTemplateKey(location);
    }
    if (!key)
        return Cipher(failure(key.error()));
    auto cipher = TemplateCipher::create(std::move(*key));
    if (!cipher || (known && known->toString() == cipher->keyId()))
        return cipher;
    ROLLCALL_TRY_ASSIGN(const bool proven, opensWhatIsStored(database, *cipher));
    if (hasSealed && (known || !proven))
        return Cipher(
            failure(ErrorCode::Corrupt,
                    QStringLiteral(
                        "the template key %1 is not the one that the people on this kiosk were enrolled with; put the "
                        "right key back, or remove these people and enroll them again")
                        .arg(location.path)));
    ROLLCALL_TRY(rememberKey(database, cipher->keyId()));
    ROLLCALL_TRY(transaction->commit());
    return cipher;
}

/// The data of an installed kiosk are its own user's and root's; for everyone else the programs are as any other.
bool mayUseInstalled()
{
    struct stat info
    {};
    return *ROLLCALL_STATE_DIRECTORY != '\0' && ::stat(ROLLCALL_STATE_DIRECTORY, &info) == 0 &&
           (::geteuid() == 0 || ::geteuid() == info.st_uid);
}

/// Compares the ledger with what was confirmed last. Only the kiosk (`mayRecord`) records what is lost.
Status compareWithConfirmed(Database& database, LedgerAnchor& anchor, bool mayRecord, WallTime now, OpenReport& report)
{
    ROLLCALL_TRY_ASSIGN(const LedgerAnchor::Reading reading, anchor.read());
    report.anchorDamaged = reading.damagedSlots > 0 || (reading.exists && !reading.head);
    if (report.anchorDamaged)
        qCCritical(lcStorage).noquote() << "the ledger's anchor" << anchor.path() << "is damaged";
    if (reading.head) {
        ROLLCALL_TRY_ASSIGN(const AnchorCheck check, compareWithAnchor(database, *reading.head));
        report.ledgerProblem = anchorBreak(check);
        if (check.missing && mayRecord) {
            ROLLCALL_TRY(recordLost(database, *check.missing, now));
            report.lost = check.missing;
            report.ledgerProblem.reset();
            qCCritical(lcStorage).noquote() << "the punches from" << check.missing->first << "to" << check.missing->last
                                            << "were confirmed and are lost; numbering continues after them";
        }
    }
    if (!mayRecord)
        return {};
    ROLLCALL_TRY_ASSIGN(const auto head, ledgerHead(database));
    if (head && head->number > 0) {
        if (const Status noted = anchor.note(*head); !noted)
            qCWarning(lcStorage).noquote() << noted.error().message;
    }
    return {};
}

} // namespace

Store::Store(std::unique_ptr<Database> database, const Subscribers& subscribers, const Clock& clock,
             Result<TemplateCipher> cipher, bool storeNames)
    : m_database(std::move(database)), m_anchor(anchorPath(m_database->path())),
      m_ledger(*m_database, subscribers.punches, &m_anchor), m_outbox(*m_database, subscribers.punches),
      m_credentials(*m_database, clock, cipher), m_news(*m_database, subscribers.people, cipher),
      m_connectorMemory(*m_database), m_roster(*m_database, cipher, m_credentials, m_news, storeNames),
      m_adminCredential(*m_database, clock, cipher), m_audit(*m_database, clock), m_personNumbers(*m_database),
      m_personMargins(*m_database), m_evidence(*m_database, std::move(cipher)), m_deviceRecords(*m_database, storeNames)
{}

Status Store::subscribe(const Subscribers& subscribers)
{
    m_ledger.setConnectors(subscribers.punches);
    m_outbox.setConnectors(subscribers.punches);
    m_evidence.setConnectors(subscribers.portraits, subscribers.expressions);
    m_news.setListeners(subscribers.people);
    return m_news.rememberListeners();
}

Status Store::renewTokens()
{
    ROLLCALL_TRY_ASSIGN(const auto shared, m_credentials.renewDigests());
    for (const Credentials::Shared& token : shared) {
        qCCritical(lcStorage).noquote() << "a card or code of" << token.person.value() << "is also"
                                        << token.keeper.value() + QStringLiteral("'s, who keeps it; give")
                                        << token.person.value() << "another one";
        AuditDetails details;
        details.other = token.keeper;
        ROLLCALL_TRY(m_audit.record(personEvent(kKioskActor, AuditKind::TokenDisabled, token.person, details)));
    }
    return {};
}

Status Store::retryKey(const StorageConfig& config)
{
    const TemplateKeyLocation location = locateTemplateKey(config, dataDirectory(config));
    // Without a transaction while it is still missing: this is asked every second.
    if (const Result<Secret> key = readTemplateKey(location); !key)
        return failure(key.error());
    ROLLCALL_TRY_ASSIGN(Result<TemplateCipher> cipher, openCipher(*m_database, location));
    if (!cipher)
        return failure(cipher.error());
    m_credentials.useCipher(*cipher);
    m_news.useCipher(*cipher);
    m_evidence.useCipher(*cipher);
    m_adminCredential.useCipher(*cipher);
    m_roster.useCipher(std::move(*cipher));
    return renewTokens();
}

Status Store::tryWriting()
{
    ROLLCALL_TRY_ASSIGN(Transaction transaction, m_database->begin(TransactionMode::Write));
    ROLLCALL_TRY(m_database->run("INSERT INTO meta VALUES ('write_tried', 1) ON CONFLICT (key) DO UPDATE SET value ="
                                 " value + 1"));
    return transaction.commit();
}

Result<bool> Store::finishErasing()
{
    return PendingErase(*m_database).finish(Milliseconds{0});
}

Result<std::unique_ptr<Store>> Store::open(const StorageConfig& config, const Subscribers& subscribers,
                                           const Clock& clock, const OpenOptions& options, OpenReport* report)
{
    OpenReport local;
    OpenReport& told = report != nullptr ? *report : local;
    told = {};
    DatabaseOptions open = options;
    for (const ConnectorId& connector : subscribers.punches)
        open.connectors += connector.value();
    ROLLCALL_TRY_ASSIGN(auto database, Database::open(databasePath(config), clock, open, &told.database));
    ROLLCALL_TRY_ASSIGN(auto cipher, openCipher(*database, locateTemplateKey(config, dataDirectory(config))));
    if (!cipher) {
        qCCritical(lcStorage) << cipher.error().message;
        told.keyProblem = cipher.error();
    }
    std::unique_ptr<Store> store(
        new Store(std::move(database), subscribers, clock, std::move(cipher), config.storeNames));
    if (options.setAsideIfCorrupt) {
        ROLLCALL_TRY(store->m_adminCredential.reconcile());
    }
    if (!told.keyProblem)
        ROLLCALL_TRY(store->renewTokens());
    if (!config.storeNames) {
        ROLLCALL_TRY_ASSIGN(told.namesForgotten, store->m_roster.forgetNames());
    }
    // A disk on which nothing can be overwritten now still has people on it.
    ROLLCALL_TRY_ASSIGN(told.erasePending, PendingErase(*store->m_database).isPending());
    told.erasePending = told.erasePending && !store->finishErasing().value_or(false);
    ROLLCALL_TRY(
        compareWithConfirmed(*store->m_database, store->m_anchor, options.setAsideIfCorrupt, clock.wall(), told));
    ROLLCALL_TRY_ASSIGN(const auto tail, store->m_ledger.verifyTail(kEntriesCheckedAtOpen));
    if (tail.firstBreak)
        told.ledgerProblem = tail.firstBreak;
    if (told.ledgerProblem)
        qCCritical(lcStorage) << "the ledger was changed:" << told.ledgerProblem->what;
    return store;
}

Result<DataVersion> Store::dataVersion()
{
    ROLLCALL_TRY_ASSIGN(const auto version, m_database->scalar("PRAGMA data_version"));
    ROLLCALL_TRY_ASSIGN(const auto revision, m_roster.revision());
    return DataVersion{version ? version->toLongLong() : 0, revision};
}

QString dataDirectory(const StorageConfig& config)
{
    if (!config.dataDirectory.isEmpty())
        return QDir(config.dataDirectory).absolutePath();
    const QString state =
        qEnvironmentVariable("STATE_DIRECTORY").section(QLatin1Char(':'), 0, 0); // systemd may name several
    if (!state.isEmpty())
        return state;
    if (mayUseInstalled())
        return QStringLiteral(ROLLCALL_STATE_DIRECTORY);
    const QString data = qEnvironmentVariable("XDG_DATA_HOME");
    if (QDir::isAbsolutePath(data))
        return QDir(data).filePath(QStringLiteral("rollcall"));
    return QDir(QDir::homePath()).filePath(QStringLiteral(".local/share/rollcall"));
}

QString databasePath(const StorageConfig& config)
{
    return QDir(dataDirectory(config)).filePath(QStringLiteral("rollcall.sqlite"));
}

} // namespace rollcall
