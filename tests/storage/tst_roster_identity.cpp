#include "storage_fixture.h"

using namespace rollcall;

namespace {

const QString kModel = QStringLiteral("sface");
const PersonId kOld(QStringLiteral("E-7"));
const PersonId kNew(QStringLiteral("B-7"));
const PersonId kOther(QStringLiteral("C-1"));
const ConnectorId kServer(QStringLiteral("pihr"));

Person personOf(const PersonId& id, const QString& name)
{
    Person person;
    person.id = id;
    person.displayName = name;
    person.enrolledAt = WallTime{Milliseconds{1'600'000'000'000}};
    return person;
}

FaceTemplate templateOf(std::vector<float> embedding)
{
    FaceTemplate item;
    item.model = kModel;
    item.embedding = std::move(embedding);
    item.quality = 0.5F;
    return item;
}

PersonEdit withEverything()
{
    PersonEdit edit;
    edit.id = kOld;
    edit.pin = Secret(QByteArray("739184"));
    edit.card = Secret(QByteArray("0012345678"));
    edit.qrCode = Secret(QByteArray("badge-7"));
    edit.privilege = Privilege::Administrator;
    return edit;
}

/// "removed E-7", in the order of delivery.
QStringList changesFor(Store& store)
{
    QStringList changes;
    const auto news = store.roster().news(kServer, 0, 10);
    for (const RosterChange& change : news.value_or(std::vector<RosterChange>{})) {
        const char* kind = change.kind == RosterChange::Kind::Removed    ? "removed "
                           : change.kind == RosterChange::Kind::Enrolled ? "enrolled "
                                                                         : "changed ";
        changes << QLatin1String(kind) + change.person.id.value();
    }
    return changes;
}

} // namespace

class TestRosterIdentity : public QObject
{
    Q_OBJECT

    std::optional<StorageFixture> fixture;
    std::unique_ptr<Store> store;

    SqliteRoster& roster() { return store->roster(); }
    /// What systems were to be informed of so far is done.
    void settleChanges() { REQUIRE_OK(store->database().run("DELETE FROM roster_news")); }

private Q_SLOTS:
    void init()
    {
        store.reset();
        fixture.emplace();
        fixture->listeners = {kServer};
        auto opened = fixture->open();
        REQUIRE_OK(opened);
        store = std::move(*opened);
        REQUIRE_OK(roster().enroll(personOf(kOld, QStringLiteral("Anja Reiter")),
                                   {templateOf({0.5F, 0.25F}), templateOf({1, 0})}, {{}, "JPEG"}));
        REQUIRE_OK(roster().enroll(personOf(kOther, QStringLiteral("Ben Okri")), {templateOf({0, 1})}));
        REQUIRE_OK(roster().change(withEverything(), {}, fixture->clock.wall()));
    }

    void aNameIsCorrectedAndNothingElse()
    {
        settleChanges();
        const qint64 before = *roster().revision();
        REQUIRE_OK(roster().rename(kOld, QStringLiteral("Anja Reuter")));
        const auto person = *roster().find(kOld);
        QVERIFY(person.has_value());
        QCOMPARE(person->displayName, QStringLiteral("Anja Reuter"));
        QCOMPARE(person->templateCount, 2);
        QVERIFY(person->hasPin() && person->hasCard && person->hasQrCode);
        QVERIFY(person->privilege == Privilege::Administrator);
        QCOMPARE(roster().list(QStringLiteral("reuter"), 0, 10)->size(), 1U);
        QVERIFY(roster().list(QStringLiteral("reiter"), 0, 10)->empty());
        QVERIFY(*roster().revision() > before); // how a kiosk that runs learns of it
        QCOMPARE(changesFor(*store), QStringList{QStringLiteral("changed E-7")});
    }

    void anUnknownPersonIsNotMade()
    {
        REQUIRE_ERROR(roster().rename(PersonId(QStringLiteral("E-9")), QStringLiteral("New")), ErrorCode::NotFound);
        REQUIRE_ERROR(roster().changeIdentifier(PersonId(QStringLiteral("E-9")), kNew, fixture->clock.wall()),
                      ErrorCode::NotFound);
        QCOMPARE(*roster().count(), 2);
    }

    void aNameThatIsNotKeptIsRefused()
    {
        store.reset();
        fixture->config.storeNames = false;
        auto opened = fixture->open();
        REQUIRE_OK(opened);
        store = std::move(*opened);
        REQUIRE_ERROR(roster().rename(kOld, QStringLiteral("Anja Reuter")), ErrorCode::Unsupported);
    }

    void anIdentifierTakesEverythingAlong()
    {
        settleChanges();
        REQUIRE_OK(store->personMargins().set(kOld, {}, 0.5));
        REQUIRE_OK(store->personMargins().set(kOld, kOther, 0.25));
        REQUIRE_OK(store->ledger().append(fixture->draft(kOld.value())));
        fixture->clock.advance(std::chrono::hours{25}); // the check-out was forgotten
        const auto move = roster().changeIdentifier(kOld, kNew, fixture->clock.wall());
        REQUIRE_OK(move);
        QCOMPARE(move->templates, 2);
        QVERIFY(move->pinRemoved);
        QCOMPARE(move->ledgerEntries, 1);

        QVERIFY(!roster().find(kOld)->has_value());
        const auto person = *roster().find(kNew);
        QVERIFY(person.has_value());
        QCOMPARE(person->displayName, QStringLiteral("Anja Reiter"));
        QCOMPARE(person->enrolledAt, WallTime{Milliseconds{1'600'000'000'000}});
        QVERIFY(person->privilege == Privilege::Administrator);
        QVERIFY(!person->hasPin() && person->hasCard && person->hasQrCode);
        const auto templates = roster().templates(kModel); // which can be decrypted
        REQUIRE_OK(templates);
        QCOMPARE(templates->size(), 3U);
        QCOMPARE(templates->front().person, kNew);
        QCOMPARE(templates->front().embedding, (std::vector<float>{0.5F, 0.25F}));
        QCOMPARE(store->credentials().token(kNew, TokenKind::QrCode)->value().reveal(), QByteArray("badge-7"));
        QCOMPARE(store->credentials().ownerOf(Secret(QByteArray("12345678")))->value().person, kNew);
        QCOMPARE(store->personMargins().all()->of(kNew, {}), 0.5);
        QCOMPARE(store->personMargins().all()->pairs().size(), 1U);
        QCOMPARE(store->personMargins().all()->pairs().begin()->second, 0.25);

        QCOMPARE(changesFor(*store), (QStringList{QStringLiteral("removed E-7"), QStringLiteral("enrolled B-7")}));
        QVERIFY(!store->ledger().verify()->problem());
        QCOMPARE((*store->ledger().latestByTime(kOld, WallTime::max()))->facts.person, kOld);
    }

    void aPhotoThatWaitsIsSentUnderTheNewIdentifier()
    {
        REQUIRE_OK(roster().changeIdentifier(kOld, kNew, fixture->clock.wall()));
        const auto news = roster().news(kServer, 0, 10);
        REQUIRE_OK(news);
        QCOMPARE(news->back().person.id, kNew);
        QCOMPARE(news->back().portrait, QByteArray("JPEG"));
    }

    void anIdentifierInUseIsRefused()
    {
        REQUIRE_ERROR(roster().changeIdentifier(kOld, kOther, fixture->clock.wall()), ErrorCode::AlreadyExists);
        REQUIRE_ERROR(roster().changeIdentifier(kOld, kOld, fixture->clock.wall()), ErrorCode::AlreadyExists);
        REQUIRE_ERROR(roster().changeIdentifier(kOld, PersonId(QString(65, u'x')), fixture->clock.wall()),
                      ErrorCode::InvalidArgument);
        QCOMPARE((*roster().find(kOld))->templateCount, 2);
        QCOMPARE((*roster().find(kOther))->displayName, QStringLiteral("Ben Okri"));
    }

    /// The next punch would be a check-in under the new identifier.
    void whoIsCheckedInKeepsTheIdentifier()
    {
        REQUIRE_OK(store->ledger().append(fixture->draft(kOld.value())));
        REQUIRE_ERROR(roster().changeIdentifier(kOld, kNew, fixture->clock.wall()), ErrorCode::Busy);
        PunchDraft out = fixture->draft(kOld.value());
        out.direction = Direction::Out;
        REQUIRE_OK(store->ledger().append(out));
        REQUIRE_OK(roster().changeIdentifier(kOld, kNew, fixture->clock.wall()));
    }

    void aTemplateThatCannotBeReadEndsTheMove()
    {
        REQUIRE_OK(
            store->database().run("UPDATE templates SET nonce = zeroblob(24) WHERE person_id = ?", kOld.value()));
        REQUIRE_ERROR(roster().changeIdentifier(kOld, kNew, fixture->clock.wall()), ErrorCode::Corrupt);
        QVERIFY(roster().find(kOld)->has_value());
        QVERIFY(!roster().find(kNew)->has_value());
    }
};

QTEST_GUILESS_MAIN(TestRosterIdentity)
#include "tst_roster_identity.moc"
