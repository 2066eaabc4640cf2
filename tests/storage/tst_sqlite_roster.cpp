#include "storage_fixture.h"

#include "storage/template_key.h"

#include <QDir>

using namespace rollcall;

class TestSqliteRoster : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void enrollAndFind();
    void reenrollmentReplacesTemplatesOfTheModelOnly();
    void listSearchesNamesAndIdentifiers();
    void refusesUnusableInput();
    void identifiersThatLookTheSameAreNotCreated();
    void identifiersOfEarlierRulesStayUsable();
    void aDeletionNeedsTheExactIdentifier();
    void namesPassTheGate();
    void disabling();
    void removalLeavesNoTrace();
    void whatIsDeletedWhileAnotherReadsIsErasedLater_data();
    void whatIsDeletedWhileAnotherReadsIsErasedLater();
    void aRestoredKeyIsTakenWithoutOpeningAgain();
    void namesAreNotKeptWhenTheyMayNotBe();
    void templatesAreNeverOnDiskInClear();
    void swappedTemplatesAreRefused();
    void tamperedTemplateIsCountedNotFatal();
    void peopleOfAnotherModelAreCounted();
    void cipherRefusesOtherKeyAndOtherOwner();
    void keyFileIsChecked();
    void keyLocation();
    void keyIsNotReplacedWhileTemplatesNeedIt();
    void unreadableKeyDoesNotStopAttendance();
    void peopleOfSchema14KeepTheirFacesAndTheLedgerItsChain();
};

namespace {

const QString kModel = QStringLiteral("sface");

Person personOf(const QString& id, const QString& name = {})
{
    Person person;
    person.id = PersonId(id);
    person.displayName = name;
    person.enrolledAt = WallTime{Milliseconds{1'600'000'000'000}};
    return person;
}

FaceTemplate templateOf(std::vector<float> embedding, const QString& model = kModel)
{
    FaceTemplate item;
    item.model = model;
    item.embedding = std::move(embedding);
    item.quality = 0.5F;
    item.createdAt = WallTime{Milliseconds{1'600'000'000'123}};
    return item;
}

QByteArray keyBytes(char fill)
{
    return QByteArray(TemplateCipher::kKeyBytes, fill);
}

TemplateCipher cipherOf(char fill)
{
    return *TemplateCipher::create(Secret(keyBytes(fill)));
}

void writeFile(const QString& path, const QByteArray& content, QFileDevice::Permissions permissions)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    QVERIFY(file.setPermissions(permissions));
}

constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

} // namespace

void TestSqliteRoster::enrollAndFind()
{
    StorageFixture fixture;
    auto store = fixture.open();
    SqliteRoster& roster = (*store)->roster();
    const qint64 revision = *roster.revision();
    REQUIRE_OK(roster.enroll(personOf(QStringLiteral("E-1"), QStringLiteral("Ada")),
                             {templateOf({0.6F, -0.8F}), templateOf({1, 0})}));
    const auto found = roster.find(PersonId(QStringLiteral("E-1")));
    REQUIRE_OK(found);
    QCOMPARE((*found)->displayName, QStringLiteral("Ada"));
    QCOMPARE((*found)->templateCount, 2);
    QVERIFY((*found)->enrolledAt == WallTime{Milliseconds{1'600'000'000'000}});
    QVERIFY(!*roster.find(PersonId(QStringLiteral("e-1")))); // identifiers are exact
    QCOMPARE(*roster.count(), 1);
    QVERIFY(*roster.revision() > revision);

    store->reset();
    store = fixture.open();
    const auto templates = (*store)->roster().templates(kModel);
    REQUIRE_OK(templates);
    QCOMPARE(templates->size(), 2U);
    QCOMPARE(templates->at(0).embedding, (std::vector<float>{0.6F, -0.8F}));
    QCOMPARE(templates->at(0).person.value(), QStringLiteral("E-1"));
    QCOMPARE(templates->at(0).quality, 0.5F);
    QVERIFY(templates->at(0).createdAt == WallTime{Milliseconds{1'600'000'000'123}});
    QVERIFY(templates->at(0).id != templates->at(1).id);
}

void TestSqliteRoster::reenrollmentReplacesTemplatesOfTheModelOnly()
{
    StorageFixture fixture;
    auto store = fixture.open();
    SqliteRoster& roster = (*store)->roster();
    Person person = personOf(QStringLiteral("E-1"), QStringLiteral("Ada"));
    REQUIRE_OK(
        roster.enroll(person, {templateOf({1, 0}), templateOf({0, 1}), templateOf({1, 1, 1}, QStringLiteral("dlib"))}));
    person.displayName = QStringLiteral("Ada L.");
    person.enrolledAt += std::chrono::hours{1};
    REQUIRE_OK(roster.enroll(person, {templateOf({-1, 0})}));
    QCOMPARE(roster.templates(kModel)->size(), 1U);
    QCOMPARE(roster.templates(kModel)->front().embedding.front(), -1.0F);
    QCOMPARE(roster.templates(QStringLiteral("dlib"))->size(), 1U);
    const Person kept = **roster.find(person.id);
    QCOMPARE(kept.displayName, QStringLiteral("Ada L."));
    QVERIFY(kept.enrolledAt == WallTime{Milliseconds{1'600'000'000'000}});
    REQUIRE_OK(roster.enroll(person, {}));
    QCOMPARE(roster.templates(kModel)->size(), 1U); // no templates given: none replaced
}

void TestSqliteRoster::listSearchesNamesAndIdentifiers()
{
    StorageFixture fixture;
    auto store = fixture.open();
    SqliteRoster& roster = (*store)->roster();
    REQUIRE_OK(roster.enroll(personOf(QStringLiteral("7"), QStringLiteral("émile")), {}));
    REQUIRE_OK(roster.enroll(personOf(QStringLiteral("8"), QStringLiteral("Zoë")), {}));
    REQUIRE_OK(roster.enroll(personOf(QStringLiteral("B-9")), {}));
    REQUIRE_OK(roster.enroll(personOf(QStringLiteral("10"), QStringLiteral("anna 100%")), {}));
    const auto ids = [&roster](const QString& query, int offset = 0, int limit = 10) {
        QStringList found;
        const auto people = roster.list(query, offset, limit);
        for (const Person& person : *people)
            found += person.id.value();
        return found;
    };
    QCOMPARE(ids({}),
             (QStringList{QStringLiteral("10"), QStringLiteral("B-9"), QStringLiteral("8"), QStringLiteral("7")}));
    QCOMPARE(ids({}, 1, 2), (QStringList{QStringLiteral("B-9"), QStringLiteral("8")}));
    QCOMPARE(ids(QStringLiteral("ÉMI")), QStringList{QStringLiteral("7")});
    QCOMPARE(ids(QStringLiteral("e\u0301mile")), QStringList{QStringLiteral("7")}); // typed with a combining accent
    QCOMPARE(ids(QStringLiteral("b-")), QStringList{QStringLiteral("B-9")});
    QCOMPARE(ids(QStringLiteral("0%")), QStringList{QStringLiteral("10")}); // no pattern characters
    QVERIFY(ids(QStringLiteral("_")).isEmpty());
}

void TestSqliteRoster::refusesUnusableInput()
{
    StorageFixture fixture;
    auto store = fixture.open();
    SqliteRoster& roster = (*store)->roster();
    REQUIRE_ERROR(roster.enroll(personOf(QString()), {}), ErrorCode::InvalidArgument);
    REQUIRE_ERROR(roster.enroll(personOf(QString(65, QLatin1Char('x'))), {}), ErrorCode::InvalidArgument);
    REQUIRE_ERROR(roster.enroll(personOf(QStringLiteral("a\nb")), {}), ErrorCode::InvalidArgument);
    const Person person = personOf(QStringLiteral("E-1"));
    REQUIRE_ERROR(roster.enroll(person, {templateOf({})}), ErrorCode::InvalidArgument);
    REQUIRE_ERROR(roster.enroll(person, {templateOf({1.0F, NAN})}), ErrorCode::InvalidArgument);
    REQUIRE_ERROR(roster.enroll(person, {templateOf({1.0F}, QString())}), ErrorCode::InvalidArgument);
    REQUIRE_ERROR(roster.enroll(person, std::vector<FaceTemplate>(101, templateOf({1.0F}))),
                  ErrorCode::InvalidArgument);
    FaceTemplate foreign = templateOf({1.0F});
    foreign.person = PersonId(QStringLiteral("E-2"));
    REQUIRE_ERROR(roster.enroll(person, {foreign}), ErrorCode::InvalidArgument);
    QCOMPARE(*roster.count(), 0);
    REQUIRE_ERROR(roster.remove(person.id), ErrorCode::NotFound);
    REQUIRE_ERROR(roster.setEnabled(person.id, true), ErrorCode::NotFound);
}

/// Catches: two people whose identifiers no one can tell apart.
void TestSqliteRoster::identifiersThatLookTheSameAreNotCreated()
{
    StorageFixture fixture;
    auto store = fixture.open();
    SqliteRoster& roster = (*store)->roster();
    REQUIRE_OK(roster.enroll(personOf(QStringLiteral("E042")), {}));
    for (const QString& id :
         {QStringLiteral("E042 "), QStringLiteral(" E042"), QStringLiteral("E042\u200b"), QStringLiteral("\u202eE042"),
          QStringLiteral("E042\u00a0"), QStringLiteral("E042\u3000"), QStringLiteral("E042\ufeff"),
          QStringLiteral("\uff25\uff10\uff14\uff12"), QStringLiteral("Jose\u0301"), QStringLiteral("   ")})
        REQUIRE_ERROR(roster.enroll(personOf(id), {}), ErrorCode::InvalidArgument);
    REQUIRE_ERROR(roster.enroll(personOf(QStringLiteral("\u0415042")), {}), ErrorCode::AlreadyExists); // Cyrillic
    PersonEdit edit;
    edit.id = PersonId(QStringLiteral("E042\u200b"));
    edit.card = Secret(QByteArray("12345678"));
    REQUIRE_ERROR(roster.change(edit, {}, WallTime{}), ErrorCode::InvalidArgument);
    edit = {};
    edit.id = PersonId(QStringLiteral("E042 "));
    edit.name = QStringLiteral("Ada");
    edit.nameMayWait = true;
    REQUIRE_ERROR(roster.change(edit, {}, WallTime{}), ErrorCode::InvalidArgument);
    REQUIRE_OK(roster.enroll(personOf(QStringLiteral("e042")), {})); // case is seen
    QCOMPARE(*roster.count(), 2);
}

/// Catches: people of an older database who can be neither changed nor deleted after the upgrade.
void TestSqliteRoster::identifiersOfEarlierRulesStayUsable()
{
    StorageFixture fixture;
    auto store = fixture.open();
    REQUIRE_OK((*store)->roster().enroll(personOf(QStringLiteral("E042")), {}));
    store->reset();
    {
        RawDatabase raw(fixture.path());
        for (const QString& id : {QStringLiteral("E042 "), QStringLiteral("E042\u200b"), QStringLiteral("Jose\u0301")})
            QCOMPARE(raw.run(QStringLiteral("INSERT INTO people (id, display_name, label_key, id_key, enabled,"
                                            " enrolled_at) VALUES (?, ?, ?, ?, 1, 0)"),
                             {id, QStringLiteral("Two\nLines"), id, id}),
                     QString());
        QCOMPARE(raw.run(QStringLiteral("PRAGMA user_version = 13")), QString());
    }
    store = fixture.open();
    REQUIRE_OK(store);
    SqliteRoster& roster = (*store)->roster();
    QCOMPARE(*roster.count(QStringLiteral("e042")), 3); // the search finds them all
    Person old = **roster.find(PersonId(QStringLiteral("E042\u200b")));
    REQUIRE_OK(roster.enroll(old, {templateOf({1, 0})})); // again, as it is
    old.displayName = QStringLiteral("One Line");
    REQUIRE_OK(roster.enroll(old, {}));
    REQUIRE_OK(roster.setEnabled(old.id, false));
    // A new spelling of one of them would be a second person who looks the same.
    REQUIRE_ERROR(roster.enroll(personOf(QStringLiteral("Jos\u00e9")), {}), ErrorCode::AlreadyExists);
    // The right spelling of their own is not another person's.
    REQUIRE_OK(roster.changeIdentifier(PersonId(QStringLiteral("Jose\u0301")), PersonId(QStringLiteral("Jos\u00e9")),
                                       fixture.clock.wall()));
    for (const QString& id : {QStringLiteral("E042 "), QStringLiteral("E042\u200b"), QStringLiteral("Jos\u00e9")})
        REQUIRE_OK(roster.remove(PersonId(id)));
    QCOMPARE(*roster.count(), 1);
    QVERIFY((*roster.find(PersonId(QStringLiteral("E042")))).has_value());
}

/// Catches: a deletion that takes another person than the one who was named.
void TestSqliteRoster::aDeletionNeedsTheExactIdentifier()
{
    StorageFixture fixture;
    auto store = fixture.open();
    SqliteRoster& roster = (*store)->roster();
    REQUIRE_OK(roster.enroll(personOf(QStringLiteral("E2")), {}));
    for (const QString& id : {QStringLiteral("E2 "), QStringLiteral("e2"), QStringLiteral("\uff252")}) {
        const auto removed = roster.removeWithReport(PersonId(id));
        REQUIRE_ERROR(removed, ErrorCode::NotFound);
        QVERIFY2(removed.error().message.contains(QStringLiteral("\"E2\"")), qPrintable(removed.error().message));
    }
    QCOMPARE(*roster.count(), 1);
}

void TestSqliteRoster::namesPassTheGate()
{
    StorageFixture fixture;
    auto store = fixture.open();
    SqliteRoster& roster = (*store)->roster();
    for (const QString& name : {QStringLiteral("Ada\nLovelace"), QStringLiteral("Ada\x1b[2J"),
                                QStringLiteral("\u202eAda"), QStringLiteral("A\u200bda"), QString(201, u'x')})
        REQUIRE_ERROR(roster.enroll(personOf(QStringLiteral("E-1"), name), {}), ErrorCode::InvalidArgument);
    const QString persian = QStringLiteral("\u0639\u0644\u06cc\u200c\u0631\u0636\u0627");
    REQUIRE_OK(roster.enroll(personOf(QStringLiteral("E-1"), persian + u' '), {}));
    QCOMPARE((**roster.find(PersonId(QStringLiteral("E-1")))).displayName, persian);
    QCOMPARE(*roster.count(QStringLiteral("\u0639\u0644\u06cc\u0631\u0636\u0627")), 1); // typed without the joiner
    PersonEdit edit;
    edit.id = PersonId(QStringLiteral("E-1"));
    edit.name = QStringLiteral("Jose\u0301");
    REQUIRE_OK(roster.change(edit, {}, WallTime{}));
    QCOMPARE((**roster.find(edit.id)).displayName, QStringLiteral("Jos\u00e9"));
}

void TestSqliteRoster::disabling()
{
    StorageFixture fixture;
    auto store = fixture.open();
    const Person person = personOf(QStringLiteral("E-1"));
    REQUIRE_OK((*store)->roster().enroll(person, {}));
    REQUIRE_OK((*store)->roster().setEnabled(person.id, false));
    QVERIFY(!(*(*store)->roster().find(person.id))->enabled);
}

void TestSqliteRoster::removalLeavesNoTrace()
{
    StorageFixture fixture;
    auto store = fixture.open();
    SqliteRoster& roster = (*store)->roster();
    const Person person = personOf(QStringLiteral("E-1"), QStringLiteral("Zaphod Beeblebrox"));
    REQUIRE_OK(roster.enroll(person, {templateOf({0.5F, 0.25F}), templateOf({1, 0})}));
    REQUIRE_OK(roster.enroll(personOf(QStringLiteral("E-2"), QStringLiteral("Trillian")), {}));
    REQUIRE_OK((*store)->ledger().append(fixture.draft(person.id.value())));
    const QByteArray name = "Zaphod";
    const QByteArray sealed =
        (*(*store)->database().scalar("SELECT ciphertext FROM templates WHERE person_id = 'E-1'").value())
            .toByteArray();
    QVERIFY(fixture.bytesOnDisk().contains(name)); // or the check below proves nothing
    QVERIFY(fixture.bytesOnDisk().contains(sealed));

    const auto report = roster.removeWithReport(person.id);
    REQUIRE_OK(report);
    QCOMPARE(report->templates, 2);
    QVERIFY(report->nameRemoved);
    QCOMPARE(report->ledgerEntries, 1);
    QVERIFY(report->tracesErased);
    QVERIFY(!fixture.bytesOnDisk().contains(name));
    QVERIFY(!fixture.bytesOnDisk().contains("zaphod"));
    QVERIFY(!fixture.bytesOnDisk().contains(sealed));
    QVERIFY(fixture.bytesOnDisk().contains("Trillian"));
    QVERIFY(!(*store)->ledger().verify()->firstBreak);
    QCOMPARE((*(*store)->ledger().latestByTime(person.id, WallTime::max()))->facts.person.value(), person.id.value());
}

/// A program that reads the database keeps what was deleted in the log; it is erased once that program has finished,
/// also by a later start.
void TestSqliteRoster::whatIsDeletedWhileAnotherReadsIsErasedLater_data()
{
    QTest::addColumn<bool>("restart");
    QTest::newRow("same run") << false;
    QTest::newRow("after a restart") << true;
}

void TestSqliteRoster::whatIsDeletedWhileAnotherReadsIsErasedLater()
{
    QFETCH(const bool, restart);
    StorageFixture fixture;
    auto store = fixture.open();
    REQUIRE_OK((*store)->roster().enroll(personOf(QStringLiteral("E-1"), QStringLiteral("Zaphod")),
                                         {templateOf({0.5F, 0.25F})}));
    const QByteArray sealed = (*(*store)->database().scalar("SELECT ciphertext FROM templates").value()).toByteArray();
    auto reader = fixture.open();
    {
        auto reading = (*reader)->database().begin(TransactionMode::Read);
        REQUIRE_OK(reading);
        REQUIRE_OK((*reader)->database().scalar("SELECT count(*) FROM people"));
        const auto report = (*store)->roster().removeWithReport(PersonId(QStringLiteral("E-1")));
        REQUIRE_OK(report);
        QVERIFY(!report->tracesErased);
        QVERIFY(fixture.bytesOnDisk().contains("Zaphod"));
        const auto early = (*store)->finishErasing();
        REQUIRE_OK(early);
        QVERIFY(!*early);
        if (restart) {
            OpenReport opened;
            store = fixture.open({}, &opened);
            REQUIRE_OK(store);
            QVERIFY(opened.erasePending);
        }
    }
    if (restart) {
        OpenReport opened;
        store = fixture.open({}, &opened);
        REQUIRE_OK(store);
        QVERIFY(!opened.erasePending);
    } else {
        const auto done = (*store)->finishErasing();
        REQUIRE_OK(done);
        QVERIFY(*done);
    }
    QVERIFY(!fixture.bytesOnDisk().contains("Zaphod"));
    QVERIFY(!fixture.bytesOnDisk().contains("zaphod"));
    QVERIFY(!fixture.bytesOnDisk().contains(sealed));
}

void TestSqliteRoster::aRestoredKeyIsTakenWithoutOpeningAgain()
{
    StorageFixture fixture;
    {
        auto store = fixture.open();
        REQUIRE_OK((*store)->roster().enroll(personOf(QStringLiteral("E-1")), {templateOf({1, 0})}));
    }
    const QString key = QDir(fixture.config.dataDirectory).filePath(QStringLiteral("template.key"));
    QVERIFY(QFile::rename(key, key + QStringLiteral(".away")));
    OpenReport report;
    auto store = fixture.open({}, &report);
    REQUIRE_OK(store);
    QVERIFY(report.keyProblem);
    QVERIFY(!(*store)->roster().templates(kModel));
    QVERIFY(!(*store)->retryKey(fixture.config)); // still missing; no new one is made
    QVERIFY(!QFile::exists(key));
    QVERIFY(QFile::rename(key + QStringLiteral(".away"), key));
    REQUIRE_OK((*store)->retryKey(fixture.config));
    QCOMPARE((*store)->roster().templates(kModel)->size(), 1U);
    REQUIRE_OK((*store)->roster().enroll(personOf(QStringLiteral("E-2")), {templateOf({0, 1})}));
}

void TestSqliteRoster::namesAreNotKeptWhenTheyMayNotBe()
{
    StorageFixture fixture;
    {
        auto store = fixture.open();
        REQUIRE_OK((*store)->roster().enroll(personOf(QStringLiteral("E-1"), QStringLiteral("Zaphod")), {}));
    }
    fixture.config.storeNames = false;
    OpenReport report;
    auto store = fixture.open({}, &report);
    REQUIRE_OK(store);
    QCOMPARE(report.namesForgotten, 1);
    QVERIFY(!fixture.bytesOnDisk().toLower().contains("zaphod"));
    REQUIRE_OK((*store)->roster().enroll(personOf(QStringLiteral("E-2"), QStringLiteral("Trillian")), {}));
    QVERIFY(!fixture.bytesOnDisk().toLower().contains("trillian"));
    QCOMPARE((*(*store)->roster().find(PersonId(QStringLiteral("E-2"))))->label(), QStringLiteral("E-2"));
    QCOMPARE((*store)->roster().list(QStringLiteral("e-2"), 0, 10)->size(), 1U);
}

void TestSqliteRoster::templatesAreNeverOnDiskInClear()
{
    StorageFixture fixture;
    auto store = fixture.open();
    std::vector<float> embedding;
    for (int i = 0; i < 128; ++i)
        embedding.push_back(0.01F * static_cast<float>(i - 63));
    REQUIRE_OK((*store)->roster().enroll(personOf(QStringLiteral("E-1")), {templateOf(embedding)}));
    const auto searched = [&] {
        const QByteArray disk = fixture.bytesOnDisk();
        for (std::size_t i = 0; i + 2 <= embedding.size(); i += 2) { // any two values in a row
            if (disk.contains(QByteArray(reinterpret_cast<const char*>(&embedding[i]), 8)))
                return false;
        }
        return true;
    };
    QVERIFY(QFileInfo(fixture.path() + QStringLiteral("-wal")).size() > 0);
    QVERIFY(searched());
    QVERIFY(*(*store)->database().truncateLog());
    QVERIFY(searched());
    QCOMPARE((*store)->roster().templates(kModel)->front().embedding, embedding);
}

void TestSqliteRoster::swappedTemplatesAreRefused()
{
    StorageFixture fixture;
    auto store = fixture.open();
    REQUIRE_OK((*store)->roster().enroll(personOf(QStringLiteral("E-1")), {templateOf({1, 0})}));
    REQUIRE_OK((*store)->roster().enroll(personOf(QStringLiteral("E-2")), {templateOf({0, 1})}));
    QCOMPARE(RawDatabase(fixture.path())
                 .run(QStringLiteral("UPDATE templates SET person_id = 'E-2' WHERE person_id = 'E-1'")),
             QString());
    const auto load = (*store)->roster().loadTemplates(kModel);
    REQUIRE_OK(load);
    QCOMPARE(load->unreadable, 1);
    QCOMPARE(load->templates.size(), 1U);
    QCOMPARE(load->templates.front().embedding, (std::vector<float>{0, 1}));
}

void TestSqliteRoster::tamperedTemplateIsCountedNotFatal()
{
    StorageFixture fixture;
    auto store = fixture.open();
    for (int i = 0; i < 5; ++i)
        REQUIRE_OK((*store)->roster().enroll(personOf(QString::number(i)), {templateOf({1, 0})}));
    RawDatabase raw(fixture.path());
    QCOMPARE(
        raw.run(QStringLiteral("UPDATE templates SET ciphertext = zeroblob(length(ciphertext)) WHERE person_id = '0'")),
        QString());
    QCOMPARE(raw.run(QStringLiteral("UPDATE templates SET ciphertext = zeroblob(3) WHERE person_id = '1'")), QString());
    QCOMPARE(raw.run(QStringLiteral("UPDATE templates SET dimension = 9000000000 WHERE person_id = '2'")), QString());
    const auto load = (*store)->roster().loadTemplates(kModel);
    REQUIRE_OK(load);
    QCOMPARE(load->unreadable, 3);
    QCOMPARE(load->templates.size(), 2U);
}

/// After a change of engine the administrator must learn that people are no longer recognized.
void TestSqliteRoster::peopleOfAnotherModelAreCounted()
{
    StorageFixture fixture;
    auto store = fixture.open();
    SqliteRoster& roster = (*store)->roster();
    const QString newer = QStringLiteral("another-model");
    REQUIRE_OK(roster.enroll(personOf(QStringLiteral("old")), {templateOf({1, 0}), templateOf({0, 1})}));
    REQUIRE_OK(roster.enroll(personOf(QStringLiteral("both")), {templateOf({1, 0})}));
    REQUIRE_OK(roster.enroll(personOf(QStringLiteral("both")), {templateOf({1, 0}, newer)}));
    REQUIRE_OK(roster.enroll(personOf(QStringLiteral("new")), {templateOf({1, 0}, newer)}));
    REQUIRE_OK(roster.enroll(personOf(QStringLiteral("without a face")), {}));
    const auto load = roster.loadTemplates(newer);
    REQUIRE_OK(load);
    QCOMPARE(load->templates.size(), 2U);
    QCOMPARE(load->otherModels, 1);
    QCOMPARE(roster.loadTemplates(kModel)->otherModels, 1);
}

void TestSqliteRoster::cipherRefusesOtherKeyAndOtherOwner()
{
    const PersonId person(QStringLiteral("E-1"));
    const auto sealed = cipherOf('a').seal({0.6F, 0.8F}, person, kModel);
    REQUIRE_OK(sealed);
    QCOMPARE(*cipherOf('a').open(*sealed, 2, person, kModel), (std::vector<float>{0.6F, 0.8F}));
    REQUIRE_ERROR(cipherOf('b').open(*sealed, 2, person, kModel), ErrorCode::Corrupt);
    REQUIRE_ERROR(cipherOf('a').open(*sealed, 2, PersonId(QStringLiteral("E-2")), kModel), ErrorCode::Corrupt);
    REQUIRE_ERROR(cipherOf('a').open(*sealed, 2, person, QStringLiteral("dlib")), ErrorCode::Corrupt);
    REQUIRE_ERROR(cipherOf('a').open(*sealed, 1, person, kModel), ErrorCode::Corrupt);
    QVERIFY(cipherOf('a').seal({0.6F, 0.8F}, person, kModel)->nonce != sealed->nonce);
    QVERIFY(cipherOf('a').keyId() != cipherOf('b').keyId());
    REQUIRE_ERROR(TemplateCipher::create(Secret(QByteArray(31, 'a'))), ErrorCode::InvalidArgument);
}

void TestSqliteRoster::keyFileIsChecked()
{
    QTemporaryDir dir;
    const TemplateKeyLocation location{dir.filePath(QStringLiteral("key")), false};
    REQUIRE_ERROR(readTemplateKey(location), ErrorCode::NotFound);
    writeFile(location.path, keyBytes('k'), kOwnerOnly | QFileDevice::ReadGroup);
    REQUIRE_ERROR(readTemplateKey(location), ErrorCode::PermissionDenied);
    REQUIRE_OK(readTemplateKey({location.path, true})); // systemd's access list looks like this
    writeFile(location.path, keyBytes('k') + '\n', kOwnerOnly);
    REQUIRE_ERROR(readTemplateKey(location), ErrorCode::Corrupt);
    writeFile(location.path, QByteArray(31, 'k'), kOwnerOnly);
    REQUIRE_ERROR(readTemplateKey(location), ErrorCode::Corrupt);
    writeFile(location.path, keyBytes('k'), kOwnerOnly);
    QCOMPARE(readTemplateKey(location)->reveal(), keyBytes('k'));
    QCOMPARE(createTemplateKey(location)->reveal(), keyBytes('k')); // never replaces one
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestSqliteRoster::keyLocation()
{
    QTemporaryDir credentials;
    StorageConfig config;
    qputenv("CREDENTIALS_DIRECTORY", credentials.path().toUtf8());
    QCOMPARE(locateTemplateKey(config, QStringLiteral("/data")).path, QStringLiteral("/data/template.key"));
    writeFile(credentials.filePath(QStringLiteral("template-key")), keyBytes('c'), QFileDevice::ReadOwner);
    QCOMPARE(locateTemplateKey(config, QStringLiteral("/data")).path,
             credentials.filePath(QStringLiteral("template-key")));
    QVERIFY(locateTemplateKey(config, QStringLiteral("/data")).isCredential);
    config.keyFile = QStringLiteral("/etc/key");
    QCOMPARE(locateTemplateKey(config, QStringLiteral("/data")).path, QStringLiteral("/etc/key"));
    qunsetenv("CREDENTIALS_DIRECTORY");
}

void TestSqliteRoster::keyIsNotReplacedWhileTemplatesNeedIt()
{
    StorageFixture fixture;
    {
        auto store = fixture.open();
        REQUIRE_OK((*store)->roster().enroll(personOf(QStringLiteral("E-1")), {templateOf({1, 0})}));
    }
    const QString keyPath = QDir(fixture.config.dataDirectory).filePath(QStringLiteral("template.key"));
    QVERIFY(QFile::rename(keyPath, keyPath + QStringLiteral(".away")));
    OpenReport report;
    {
        auto store = fixture.open({}, &report);
        REQUIRE_OK(store);
        QVERIFY(report.keyProblem);
        QVERIFY(report.keyProblem->code == ErrorCode::NotFound);
        QVERIFY(!QFileInfo::exists(keyPath));
        REQUIRE_ERROR((*store)->roster().templates(kModel), ErrorCode::NotFound);
    }
    writeFile(keyPath, keyBytes('x'), kOwnerOnly);
    {
        auto store = fixture.open({}, &report);
        REQUIRE_OK(store);
        QVERIFY(report.keyProblem);
        QVERIFY(report.keyProblem->code == ErrorCode::Corrupt);
        REQUIRE_ERROR((*store)->roster().enroll(personOf(QStringLiteral("E-2")), {templateOf({1, 0})}),
                      ErrorCode::Corrupt);
        QVERIFY(!*(*store)->roster().find(PersonId(QStringLiteral("E-2"))));
        REQUIRE_OK((*store)->roster().remove(PersonId(QStringLiteral("E-1"))));
    }
    {
        auto store = fixture.open({}, &report); // nothing is lost by taking the other key now
        REQUIRE_OK(store);
        QVERIFY(!report.keyProblem);
        REQUIRE_OK((*store)->roster().enroll(personOf(QStringLiteral("E-2")), {templateOf({1, 0})}));
    }
}

void TestSqliteRoster::unreadableKeyDoesNotStopAttendance()
{
    StorageFixture fixture;
    QVERIFY(QDir().mkpath(fixture.config.dataDirectory));
    writeFile(QDir(fixture.config.dataDirectory).filePath(QStringLiteral("template.key")), "short", kOwnerOnly);
    OpenReport report;
    auto store = fixture.open({}, &report);
    REQUIRE_OK(store);
    QVERIFY(report.keyProblem);
    REQUIRE_OK((*store)->roster().enroll(personOf(QStringLiteral("E-1")), {}));
    REQUIRE_OK((*store)->ledger().append(fixture.draft(QStringLiteral("E-1"))));
}

/// Catches: a new version that loses templates, gives them a source, or breaks the chain of what was recorded.
void TestSqliteRoster::peopleOfSchema14KeepTheirFacesAndTheLedgerItsChain()
{
    StorageFixture fixture;
    {
        auto store = fixture.open();
        REQUIRE_OK(store);
        REQUIRE_OK((*store)->roster().enroll(personOf(QStringLiteral("E1")), {templateOf({1, 0}), templateOf({0, 1})}));
        REQUIRE_OK((*store)->ledger().append(fixture.draft(QStringLiteral("E1"))));
    }
    QCOMPARE(RawDatabase(fixture.path()).backToSchema14(), QString());
    auto store = fixture.open();
    REQUIRE_OK(store);
    QCOMPARE(RawDatabase(fixture.path()).value(QStringLiteral("PRAGMA user_version")).toInt(), 16);
    const auto load = (*store)->roster().loadTemplates(kModel);
    REQUIRE_OK(load);
    QCOMPARE(load->templates.size(), std::size_t{2});
    QCOMPARE(load->templates[0].embedding, (std::vector<float>{1, 0}));
    QCOMPARE(load->templates[0].source, FaceSource{});
    const auto check = (*store)->ledger().verify();
    REQUIRE_OK(check);
    QVERIFY(!check->problem());
    QCOMPARE(check->punches, qint64{1});
    // From now on with a source, which goes with its template.
    FaceTemplate sourced = templateOf({1, 0});
    sourced.source = {ConnectorId(QStringLiteral("campus")), QStringLiteral("E1/1.jpg")};
    PersonEdit edit;
    edit.id = PersonId(QStringLiteral("E1"));
    REQUIRE_OK((*store)->roster().change(edit, {sourced}, fixture.clock.wall()));
    QCOMPARE((*store)->roster().loadTemplates(kModel)->templates.size(), std::size_t{3});
    REQUIRE_OK((*store)->roster().remove(edit.id));
    QCOMPARE(RawDatabase(fixture.path()).value(QStringLiteral("SELECT count(*) FROM template_sources")).toInt(), 0);
}

QTEST_GUILESS_MAIN(TestSqliteRoster)
#include "tst_sqlite_roster.moc"
