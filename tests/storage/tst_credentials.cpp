#include "storage/pin_hash.h"
#include "storage/template_key.h"
#include "storage_fixture.h"

#include <sodium.h>

using namespace rollcall;

namespace {

Secret secret(const char* text)
{
    return Secret(QByteArray(text));
}

} // namespace

class TestCredentials : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_store.reset();
        m_fixture = std::make_unique<StorageFixture>();
        m_store = std::move(*m_fixture->open());
    }

    /// Catches: a PIN that can be read from the disk, or be found there by trying them all without the key.
    void aPinIsStoredHashedUnderTheKey()
    {
        give(QStringLiteral("E-1001"), "739184");
        const QByteArray hash = (*m_store->database().scalar("SELECT hash FROM pins").value()).toByteArray();
        QVERIFY(hash.startsWith("$argon2id$v=19$m=65536,t=2,p=1$"));
        QCOMPARE(crypto_pwhash_str_verify(hash.constData(), "739184", 6), -1);
        QVERIFY(!m_fixture->bytesOnDisk().contains("739184"));
    }

    /// Catches: PINs of one person that open for another, and numbers that cannot be typed on a pad of digits.
    void theNumberSaysWhoAndThePinProves()
    {
        give(QStringLiteral("E-1001"), "739184");
        give(QStringLiteral("1002"), "582603");
        QCOMPARE(typed("1001", "739184"), QStringLiteral("E-1001"));
        QCOMPARE(typed("001001", "739184"), QStringLiteral("E-1001"));
        QCOMPARE(typed("١٠٠٢", "582603"), QStringLiteral("1002")); // Arabic-Indic digits
        QCOMPARE(typed("1002", "739184"), QString());
        QCOMPARE(typed("1001", ""), QString());
        QCOMPARE(typed("", "739184"), QString());
    }

    /// Catches: two people behind one number, and a number that changes with the PIN.
    void everyPersonHasTheirOwnNumber()
    {
        give(QStringLiteral("A-7"), "739184");
        give(QStringLiteral("B-7"), "582603");
        give(QStringLiteral("ada@example.org"), "914027");
        QCOMPARE(person("A-7").entryNumber, QStringLiteral("7"));
        const QString second = person("B-7").entryNumber;
        QVERIFY(second != QStringLiteral("7") && second != person("ada@example.org").entryNumber);
        QCOMPARE(typed(qPrintable(second), "582603"), QStringLiteral("B-7"));
        give(QStringLiteral("B-7"), "308461");
        QCOMPARE(person("B-7").entryNumber, second);
        QCOMPARE(typed(qPrintable(second), "582603"), QString());
        QCOMPARE(typed(qPrintable(second), "308461"), QStringLiteral("B-7"));
    }

    /// Catches: attempts that become free through a restart, another person's correct PIN or a row moved to another
    /// person.
    void wrongPinsLockTheDoor()
    {
        give(QStringLiteral("1001"), "739184");
        for (int left = 4; left >= 1; --left) {
            const auto entry = m_store->credentials().checkPin(QStringLiteral("1001"), secret("000111"));
            REQUIRE_OK(entry);
            QCOMPARE(entry->triesLeft, left);
            QCOMPARE(typed("1001", "739184"), QStringLiteral("1001")); // does not forgive
        }
        const auto fifth = m_store->credentials().checkPin(QStringLiteral("nobody"), secret("000111"));
        REQUIRE_OK(fifth);
        QVERIFY(fifth->lockBegan && fifth->lockedFor == std::chrono::seconds{30});
        m_store.reset();
        m_store = std::move(*m_fixture->open());
        const auto locked = m_store->credentials().checkPin(QStringLiteral("1001"), secret("739184"));
        REQUIRE_OK(locked);
        QVERIFY(locked->person.isEmpty() && !locked->lockBegan && locked->lockedFor == std::chrono::seconds{30});
        m_fixture->clock.advance(std::chrono::seconds{30});
        QCOMPARE(typed("1001", "739184"), QStringLiteral("1001"));
        const auto sixth = m_store->credentials().checkPin(QStringLiteral("1001"), secret("000111"));
        REQUIRE_OK(sixth);
        QVERIFY(sixth->lockedFor == std::chrono::seconds{60});
    }

    /// Catches: a door that stays touchy forever after a bad day, and one that forgives faster than it should.
    void timeForgives()
    {
        give(QStringLiteral("1001"), "739184");
        const auto wrong = [this] { return m_store->credentials().checkPin(QStringLiteral("1001"), secret("000111")); };
        for (int i = 0; i < 3; ++i)
            REQUIRE_OK(wrong());
        m_fixture->clock.advance(std::chrono::minutes{9});
        QCOMPARE(wrong()->triesLeft, 1);
        m_fixture->clock.advance(std::chrono::minutes{30});
        QCOMPARE(wrong()->triesLeft, 3); // three of four forgiven, one more made
    }

    void rowsDoNotFitOtherPeople()
    {
        give(QStringLiteral("1001"), "739184");
        give(QStringLiteral("1002"), "582603");
        m_store.reset();
        {
            RawDatabase raw(m_fixture->path());
            raw.run(QStringLiteral("UPDATE pins SET hash = (SELECT hash FROM pins WHERE number = '1002')"));
        }
        m_store = std::move(*m_fixture->open());
        QCOMPARE(typed("1001", "582603"), QString());
        QCOMPARE(typed("1002", "582603"), QStringLiteral("1002"));
    }

    /// Catches: tokens that lie readable in the file, that a reader's zeros or blanks make unknown, or that two people
    /// share.
    void tokensAreFoundAndGivenBack()
    {
        PersonEdit edit;
        edit.id = PersonId(QStringLiteral("E-1"));
        edit.card = secret("0012345678");
        edit.qrCode = secret("https://example.org/badge/8f2c-41");
        REQUIRE_OK(change(edit));
        QVERIFY(!m_fixture->bytesOnDisk().contains("12345678"));
        QVERIFY(!m_fixture->bytesOnDisk().contains("badge/8f2c"));
        const auto card = m_store->credentials().ownerOf(secret("12345678\r\n"));
        REQUIRE_OK(card);
        QVERIFY(*card && (*card)->person == edit.id && (*card)->kind == TokenKind::Card);
        const auto code = m_store->credentials().ownerOf(secret("https://example.org/badge/8f2c-41"));
        REQUIRE_OK(code);
        QVERIFY(*code && (*code)->kind == TokenKind::QrCode);
        const auto unknown = m_store->credentials().ownerOf(secret("12345679"));
        REQUIRE_OK(unknown);
        QVERIFY(!*unknown);
        for (const char* none : {"", "123", "12\00145", "\xff\xfe\xfd\xfc"})
            REQUIRE_ERROR(m_store->credentials().ownerOf(secret(none)), ErrorCode::InvalidArgument);
        REQUIRE_ERROR(m_store->credentials().ownerOf(Secret(QByteArray(257, 'x'))), ErrorCode::InvalidArgument);
        const auto back = m_store->credentials().token(edit.id, TokenKind::Card);
        REQUIRE_OK(back);
        QCOMPARE((*back)->reveal(), QByteArray("12345678"));
        QVERIFY(person("E-1").hasCard && person("E-1").hasQrCode && !person("E-1").hasPin());

        PersonEdit other;
        other.id = PersonId(QStringLiteral("E-2"));
        other.card = secret("12345678");
        other.pin = secret("739184");
        REQUIRE_ERROR(change(other), ErrorCode::AlreadyExists);
        QVERIFY(!m_store->roster().find(other.id).value().has_value()); // nothing of it was kept

        edit = {};
        edit.id = PersonId(QStringLiteral("E-1"));
        edit.card = Secret();
        REQUIRE_OK(change(edit));
        QVERIFY(!person("E-1").hasCard && person("E-1").hasQrCode);
        REQUIRE_OK(change(other));
    }

    /// Catches: a card that is unknown because its reader types for another keyboard layout, and one that becomes
    /// unknown when the layout is put right or was wrong all along.
    void readersWithAnotherLayout()
    {
        PersonEdit edit;
        edit.id = PersonId(QStringLiteral("E-1"));
        edit.card = secret("0004711234");
        REQUIRE_OK(change(edit));
        const auto knows = [this](const char* token) {
            return m_store->credentials().ownerOf(secret(token)).value().has_value();
        };
        QVERIFY(knows("\u00e0\u00e0\u00e0'\u00e8&&\u00e9\"'")); // fr
        QVERIFY(knows("\u09e6\u09e6\u09e6\u09ea\u09ed\u09e7\u09e7\u09e8\u09e9\u09ea"));
        QVERIFY(!knows("\u00e0\u00e0\u00e0'\u00e8&&\u00e9\"("));
        edit.card = secret("&&\u00e9\u00e9"); // assigned by that reader, as it arrived
        REQUIRE_OK(change(edit));
        QVERIFY(knows("&&\u00e9\u00e9"));
        QVERIFY(!knows("0004711234"));
    }

    /// Catches: credentials that outlive their person.
    void aRemovalTakesThemAlong()
    {
        PersonEdit edit;
        edit.id = PersonId(QStringLiteral("1001"));
        edit.pin = secret("739184");
        edit.card = secret("12345678");
        REQUIRE_OK(change(edit));
        const auto report = m_store->roster().removeWithReport(edit.id);
        REQUIRE_OK(report);
        QCOMPARE(report->credentials, 2);
        QCOMPARE(typed("1001", "739184"), QString());
        QVERIFY(!m_store->credentials().ownerOf(secret("12345678")).value().has_value());
    }

    /// Catches: one card that is two people's because readers and people write its number differently.
    void oneCardInAnySpellingIsOnePersons_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<bool>("same");
        const auto row = [](const char* name, const char* first, const char* second, bool same) {
            QTest::newRow(name) << QByteArray(first) << QByteArray(second) << same;
        };
        row("case", "04A1B2C3", "04a1b2c3", true);
        row("colons", "04A1B2C3", "04:a1:b2:c3", true);
        row("blanks", "04A1B2C3", "04 A1 B2 C3", true);
        row("hyphens", "04A1B2C3", "04-A1-B2-C3", true);
        row("dots", "04a1b2c3", "04.A1.B2.C3", true);
        row("prefix", "04A1B2C3", "0x04A1B2C3", true);
        row("zeros", "04A1B2C3", "4A1B2C3", true);
        row("decimal zeros", "12345678", "0012345678", true);
        row("Arabic-Indic digits", "12345678", "\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668", true);
        row("full width", "04A1B2C3", "\uff10\uff14\uff21\uff11\uff22\uff12\uff23\uff13", true);
        row("override", "ABCDEF", "\u202eABCDEF", true);
        row("byte order mark", "ABCDEF", "\ufeffABCDEF", true);
        row("zero-width space", "ABCDEF", "ABC\u200bDEF", true);
        row("composition", "Jos\u00e91", "Jose\u03011", true);
        row("another number", "04A1B2C3", "04A1B2C4", false);
        row("mixed signs are text", "04A1B2C3", "04:A1-B2:C3", false);
        row("text has case", "badge-Ada", "badge-ada", false);
    }
    void oneCardInAnySpellingIsOnePersons()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(bool, same);
        PersonEdit edit;
        edit.id = PersonId(QStringLiteral("E-1"));
        edit.card = Secret(first);
        REQUIRE_OK(change(edit));
        const auto owner = m_store->credentials().ownerOf(Secret(second));
        REQUIRE_OK(owner);
        QCOMPARE(owner->has_value(), same);
        PersonEdit other;
        other.id = PersonId(QStringLiteral("E-2"));
        other.card = Secret(second);
        const Status taken = change(other);
        QCOMPARE(taken.has_value(), !same);
        QVERIFY(taken || taken.error().code == ErrorCode::AlreadyExists);
    }

    void aCardIsGivenBackAsItWasWritten()
    {
        PersonEdit edit;
        edit.id = PersonId(QStringLiteral("E-1"));
        edit.card = secret("04:a1:b2:c3");
        REQUIRE_OK(change(edit));
        QCOMPARE((*m_store->credentials().token(edit.id, TokenKind::Card))->reveal(), QByteArray("04:a1:b2:c3"));
    }

    /// Catches: an upgrade after which stored cards are unknown, or one that opens for either of two people.
    void cardsOfEarlierRulesAreFoundAndNotShared()
    {
        const auto give = [this](const char* id, const char* card) {
            PersonEdit edit;
            edit.id = PersonId(QString::fromUtf8(id));
            edit.card = secret(card);
            REQUIRE_OK(change(edit));
            m_fixture->clock.advance(std::chrono::seconds{1});
        };
        give("E-9", "11111111"); // enrolled first
        give("E-2", "22222222");
        give("E-3", "33333333");
        m_store.reset();
        auto key = readTemplateKey(locateTemplateKey(m_fixture->config, dataDirectory(m_fixture->config)));
        REQUIRE_OK(key);
        const auto cipher = TemplateCipher::create(std::move(*key));
        REQUIRE_OK(cipher);
        {
            RawDatabase raw(m_fixture->path());
            const auto asBefore = [&](const char* id, const char* card) {
                const PersonId person(QString::fromUtf8(id));
                const SealedTemplate sealed = cipher->sealBytes(card, person, QStringLiteral("card"));
                QCOMPARE(raw.run(QStringLiteral("UPDATE tokens SET digest = ?, nonce = ?, ciphertext = ?"
                                                " WHERE person_id = ?"),
                                 {cipher->digest(card, QStringLiteral("token")), sealed.nonce, sealed.ciphertext,
                                  person.value()}),
                         QString());
            };
            asBefore("E-9", "04a1b2c3");
            asBefore("E-2", "4A1B2C3"); // what the first one's is called now
            asBefore("E-3", "0xBEEF");
            QCOMPARE(raw.run(QStringLiteral("DELETE FROM meta WHERE key = 'template_token_form'")), QString());
        }
        m_store = std::move(*m_fixture->open());
        const auto owner = [this](const char* card) {
            const auto found = m_store->credentials().ownerOf(secret(card));
            return found && *found ? (*found)->person.value() : QString();
        };
        for (const char* spelling : {"04A1B2C3", "04a1b2c3", "4A1B2C3"})
            QCOMPARE(owner(spelling), QStringLiteral("E-9"));
        QCOMPARE(owner("beef"), QStringLiteral("E-3"));
        QVERIFY(person("E-2").hasCard); // kept, and in the audit trail
        const auto audit = m_store->audit().page({}, 0, 10);
        REQUIRE_OK(audit);
        QVERIFY(audit->front().event.kind == AuditKind::TokenDisabled);
        QCOMPARE(audit->front().event.person, PersonId(QStringLiteral("E-2")));
        QCOMPARE(audit->front().event.details.other, PersonId(QStringLiteral("E-9")));
        m_store.reset();
        m_store = std::move(*m_fixture->open());
        QCOMPARE(owner("4A1B2C3"), QStringLiteral("E-9"));
        QCOMPARE(m_store->audit().page({}, 0, 10)->size(), 1U);
    }

    void whatIsRefused()
    {
        PersonEdit edit;
        edit.id = PersonId(QStringLiteral("1001"));
        REQUIRE_ERROR(change(edit), ErrorCode::NotFound);
        edit.name = QStringLiteral("Ada");
        REQUIRE_ERROR(change(edit), ErrorCode::NotFound);
        for (const char* pin : {"123", "123456789", "12a4", "1111", "2580"}) {
            edit.pin = secret(pin);
            REQUIRE_ERROR(change(edit), ErrorCode::InvalidArgument);
        }
        edit.pin = secret("739184");
        edit.privilege = Privilege::SuperAdministrator;
        REQUIRE_OK(change(edit));
        QVERIFY(person("1001").privilege == Privilege::SuperAdministrator);
        QCOMPARE(person("1001").displayName, QStringLiteral("Ada"));
    }

private:
    [[nodiscard]] Status change(const PersonEdit& edit)
    {
        return m_store->roster().change(edit, {}, m_fixture->clock.wall());
    }
    void give(const QString& id, const char* pin)
    {
        PersonEdit edit;
        edit.id = PersonId(id);
        edit.pin = secret(pin);
        REQUIRE_OK(change(edit));
    }
    [[nodiscard]] QString typed(const char* number, const char* pin)
    {
        const auto entry = m_store->credentials().checkPin(QString::fromUtf8(number), secret(pin));
        return entry ? entry->person.value() : entry.error().message;
    }
    [[nodiscard]] Person person(const char* id)
    {
        return m_store->roster().find(PersonId(QString::fromUtf8(id))).value().value_or(Person{});
    }

    std::unique_ptr<StorageFixture> m_fixture;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
