#pragma once

#include "attendance/identifier.h"
#include "attendance/roster.h"
#include "storage/credentials.h"
#include "storage/roster_outbox.h"
#include "storage/template_cipher.h"

#include <QStringList>

namespace rollcall {

class Database;

/// What a removal deleted, for the report.
struct RemovalReport
{
    PersonId person;
    int templates = 0;        ///< templates deleted
    int credentials = 0;      ///< PIN, card and QR code deleted
    bool nameRemoved = false; ///< a display name was kept and is gone, from the ledger's entries too
    qint64 ledgerEntries = 0; ///< entries that remain, under the identifier alone
    /// Overwritten in the files as well; false: another program is reading. It is tried again until it is done: every
    /// second by the kiosk, and whenever the store is opened.
    bool tracesErased = false;
    QStringList setAside; ///< damaged databases that may still hold the person, until they are removed
};

/// What became of what a person had under the identifier before.
struct IdentifierMove
{
    int templates = 0;        ///< moved along
    bool pinRemoved = false;  ///< a PIN is bound to the identifier, and must be set again
    qint64 ledgerEntries = 0; ///< entries that remain under the identifier before: the ledger is append-only
};

/// Templates as loaded for a gallery.
struct TemplateLoad
{
    std::vector<FaceTemplate> templates;
    int unreadable = 0;  ///< rows that could not be decrypted: another key, or changed
    int otherModels = 0; ///< people who have templates, but none of this model: they cannot be recognized
    std::vector<PersonId> unreadableOf;  ///< whose those are, each once
    std::vector<PersonId> otherModelsOf; ///< who those are
};

/// For comparing and searching without regard to case, width, composition, invisible characters or the script of
/// digits (`plainForm`, Unicode case folding).
[[nodiscard]] QString foldedForSearch(const QString& text);
/// The same for identifiers, and equal for all that look the same (`lookalikeKey`).
[[nodiscard]] QString foldedIdentifier(const QString& id);
/// Schema 14: the search keys of people who were stored by earlier rules. Can be repeated.
[[nodiscard]] Status renewSearchKeys(Database& database);

/// The people in `people` and their encrypted templates in `templates`.
class SqliteRoster
{
public:
    /// Most templates that one enrollment may store; enrollment takes a handful.
    static constexpr int kMaxTemplatesPerEnrollment = 100;
    /// Most templates of one person and model, from all sources: a person's face is the mean of theirs, which hardly
    /// moves after the first ten.
    static constexpr int kMaxTemplatesPerPerson = 100;
    /// Longest name of a source.
    static constexpr int kMaxSourceLength = 256;
    /// How long a removal waits for programs that read the database before it leaves the erasing for later.
    static constexpr Milliseconds kEraseWait{500};
    /// Names kept for people who are not enrolled yet: more than a server sends before it sends its people.
    static constexpr int kMaxAwaitedNames = 10'000;
    /// Longest display name kept, in characters.
    static constexpr int kMaxNameLength = kMaxPersonNameLength;

    /// Without a cipher (its error says why) everything works but `enrol` with templates, and `templates`.
    /// `credentials` and `news` must outlive the roster.
    SqliteRoster(Database& database, Result<TemplateCipher> cipher, Credentials& credentials, RosterOutbox& news,
                 bool storeNames);

    [[nodiscard]] Result<std::optional<Person>> find(const PersonId& id) const;
    /// NotFound, with the identifier that was probably meant.
    [[nodiscard]] Error unknownPerson(const PersonId& id) const;
    /// By label, case-insensitive; `query` matches anywhere in name or identifier; empty matches all.
    [[nodiscard]] Result<std::vector<Person>> list(const QString& query, int offset, int limit) const;
    /// How many `list` would give for the same query.
    [[nodiscard]] Result<int> count(const QString& query = {}) const;
    /// All people by identifier (code points): the order in which servers fetch pages.
    [[nodiscard]] Result<std::vector<Person>> listById(int offset, int limit) const;
    /// The time of the first enrollment is kept over later ones. Without templates only the person is added or updated.
    [[nodiscard]] Status enroll(const Person& person, const std::vector<FaceTemplate>& templates)
    {
        return enroll(person, templates, {});
    }
    // Every change writes its roster change in the same transaction.
    [[nodiscard]] Status enroll(const Person& person, const std::vector<FaceTemplate>& templates,
                                const ChangeOrigin& origin);
    /// Changes a person, or adds a new one, who needs at least one credential (NotFound otherwise): all of it in
    /// one transaction. `templates` replace those of the same model, those with a source only the one from there.
    /// `now`: of the enrollment, should it be one.
    [[nodiscard]] Status change(const PersonEdit& edit, const std::vector<FaceTemplate>& templates, WallTime now,
                                const ChangeOrigin& origin = {});
    /// Another display name; an empty one takes it away. Unsupported where names are not stored.
    [[nodiscard]] Status rename(const PersonId& id, const QString& name);
    /// The same person under another identifier, which must be free: templates, card, code and margins move along, the
    /// PIN does not. For upstream systems `from` is removed and `to` enrolled. Busy for a person who is checked in at
    /// `now`: the check-out would be taken for a check-in.
    [[nodiscard]] Result<IdentifierMove> changeIdentifier(const PersonId& from, const PersonId& to, WallTime now);
    [[nodiscard]] Status remove(const PersonId& id) { return remove(id, {}); }
    [[nodiscard]] Status remove(const PersonId& id, const ChangeOrigin& origin);
    [[nodiscard]] Status setEnabled(const PersonId& id, bool enabled);
    /// Resets every person's privilege to that of a user.
    [[nodiscard]] Status revokePrivileges();
    /// Roster changes pending for a system, with tickets above `after`, oldest first.
    [[nodiscard]] Result<std::vector<RosterChange>> news(const ConnectorId& connector, qint64 after, int limit) const;
    /// The readable ones; how many were not is logged. Use `loadTemplates` to know.
    [[nodiscard]] Result<std::vector<FaceTemplate>> templates(const QString& model) const;

    /// All people's, or those of one.
    [[nodiscard]] Result<TemplateLoad> loadTemplates(const QString& model, const PersonId& person = {}) const;
    [[nodiscard]] Result<RemovalReport> removeWithReport(const PersonId& id, const ChangeOrigin& origin = {});
    /// The key is there again.
    void useCipher(TemplateCipher cipher) { m_cipher = std::move(cipher); }
    /// Rises with every change to people or templates, whichever process made it.
    [[nodiscard]] Result<qint64> revision() const;
    /// Deletes all display names, for a kiosk configured not to store them. Returns how many there were.
    [[nodiscard]] Result<qint64> forgetNames();

private:
    [[nodiscard]] Status writePerson(const Person& person);
    /// The name of a person who is not enrolled yet, for when they are. Within the caller's transaction.
    [[nodiscard]] Status keepName(const PersonId& id, const QString& name);
    /// As it is kept: not at all where names are not stored. InvalidArgument for what is no name.
    [[nodiscard]] Result<QString> storedName(const QString& name) const;
    /// The gate for new identifiers: canonical, and no person is enrolled whose identifier looks the same
    /// (AlreadyExists).
    [[nodiscard]] Status admit(const PersonId& id) const;
    [[nodiscard]] Result<std::vector<PersonId>> lookalikesOf(const PersonId& id) const;
    // Whose punches those of an identifier are (docs/adr/0026). Within the caller's transaction.
    [[nodiscard]] Status beginTenancy(const Person& person);
    [[nodiscard]] Status endTenancy(const PersonId& id);
    [[nodiscard]] Status writeCredentials(const PersonEdit& edit, const Credentials::SealedPin& pin);
    [[nodiscard]] Status moveTemplates(const PersonId& from, const PersonId& to);
    [[nodiscard]] Status moveTokens(const PersonId& from, const PersonId& to);
    [[nodiscard]] Status storeTemplates(const PersonId& person, const std::vector<FaceTemplate>& templates);
    [[nodiscard]] Status makeRoom(const PersonId& person, const std::vector<FaceTemplate>& templates);
    [[nodiscard]] Status deleteSource(const PersonId& person, const FaceSource& source, const QString& model);
    [[nodiscard]] Status bumpRevision();

    Database& m_database;
    Result<TemplateCipher> m_cipher;
    Credentials& m_credentials;
    RosterOutbox& m_news;
    bool m_storeNames;
};

} // namespace rollcall
