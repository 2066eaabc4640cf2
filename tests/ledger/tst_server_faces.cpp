// Faces that servers provide, one template for each source.
#include "ledger/ledger_worker.h"
#include "storage/database.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <random>

using namespace rollcall;

namespace {

const QString kModel = QStringLiteral("test-model");

SimilarityScale scaleOfTests()
{
    SimilarityScale scale;
    scale.samePerson = 0.3;
    scale.lookalike = 0.5;
    scale.threshold = 0.5;
    return scale;
}

/// A ledger with an embedder, in this thread.
class Bench
{
public:
    explicit Bench(int dimension = 4)
    {
        LedgerSetup setup;
        setup.storage.dataDirectory = directory.path();
        LedgerPorts ports;
        ports.publish = [](const LedgerEvent&) {};
        ports.useGallery = [this](std::shared_ptr<const Gallery> gallery) { galleries.push_back(std::move(gallery)); };
        ports.retract = [](const PersonId&) {};
        ports.useExtraMargins = [](const ExtraMargins&) {};
        worker = std::make_unique<LedgerWorker>(std::move(setup), std::move(ports), clock, candidates);
        worker->useModel(kModel, dimension, scaleOfTests());
    }
    [[nodiscard]] SiteAnswers& site() const { return worker->ledger()->site(); }
    [[nodiscard]] Store& store() const { return worker->ledger()->store(); }

    Result<Person> send(const char* id, const char* source, const std::vector<float>& values,
                        const char* origin = "campus")
    {
        FaceChange change;
        change.person = PersonId(QString::fromUtf8(id));
        change.source = QString::fromUtf8(source);
        change.face = ReadyEmbedding{kModel, values};
        change.origin = ConnectorId(QString::fromUtf8(origin));
        return site().storeFace(change, std::get<ReadyEmbedding>(change.face));
    }
    Status withdraw(const char* id, std::vector<QString> sources, const char* origin = "campus")
    {
        return site().removeFaces(
            {PersonId(QString::fromUtf8(id)), std::move(sources), ConnectorId(QString::fromUtf8(origin))});
    }
    /// Source and first number of each template.
    [[nodiscard]] std::map<QString, float> stored(const char* id) const
    {
        std::map<QString, float> found;
        const auto load = store().roster().loadTemplates(kModel, PersonId(QString::fromUtf8(id)));
        for (const FaceTemplate& face : load->templates)
            found[face.source.connector.value() + u'/' + face.source.name] = face.embedding.at(0);
        return found;
    }

    QTemporaryDir directory;
    ManualClock clock;
    Mailbox<PunchCandidate> candidates{16, Mailbox<PunchCandidate>::Overflow::DropNewest};
    std::vector<std::shared_ptr<const Gallery>> galleries;
    std::unique_ptr<LedgerWorker> worker;
};

std::vector<float> randomFace(std::mt19937& random, std::size_t dimension)
{
    std::normal_distribution<float> normal;
    std::vector<float> face(dimension);
    for (float& value : face)
        value = normal(random);
    return face;
}

} // namespace

class TestServerFaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Catches: a changed photo that adds a template or replaces all, and one server that overwrites another's.
    void theSameSourceReplacesItsOwnTemplateOnly()
    {
        Bench bench;
        QVERIFY(bench.send("1001", "1001/1.jpg", {1, 0, 0, 0}));
        QVERIFY(bench.send("1001", "1001/2.jpg", {0.8F, 0.6F, 0, 0}));
        QVERIFY(bench.send("1001", "1001/1.jpg", {0.6F, 0.8F, 0, 0}, "other"));
        const auto person = bench.send("1001", "1001/1.jpg", {0.96F, 0.28F, 0, 0});
        QVERIFY(person);
        QCOMPARE(person->templateCount, 3);
        const std::map<QString, float> expected{{QStringLiteral("campus/1001/1.jpg"), 0.96F},
                                                {QStringLiteral("campus/1001/2.jpg"), 0.8F},
                                                {QStringLiteral("other/1001/1.jpg"), 0.6F}};
        QCOMPARE(bench.stored("1001"), expected);
        QVERIFY(bench.withdraw("1001", {QStringLiteral("1001/1.jpg")}));
        QCOMPARE(bench.stored("1001").size(), std::size_t{2});
        QVERIFY(!bench.stored("1001").contains(QStringLiteral("campus/1001/1.jpg")));
        // A photo that replaces all, as from the administration.
        FaceTemplate fresh;
        fresh.model = kModel;
        fresh.embedding = {1, 0, 0, 0};
        PersonEdit edit;
        edit.id = PersonId(QStringLiteral("1001"));
        QVERIFY(bench.store().roster().change(edit, {fresh}, bench.clock.wall()));
        QCOMPARE(bench.stored("1001"), (std::map<QString, float>{{QStringLiteral("/"), 1.0F}}));
        QVERIFY(bench.withdraw("1001", {QStringLiteral("1001/2.jpg")})); // is gone already
        QCOMPARE(bench.stored("1001").size(), std::size_t{1});
    }

    /// Catches: a person who stays, unrecognizable, after the last photo; and one with a card who is removed with it.
    void whoIsLeftWithNothingIsRemoved()
    {
        Bench bench;
        QVERIFY(bench.send("1001", "a.jpg", {1, 0, 0, 0}));
        QVERIFY(bench.send("1002", "b.jpg", {0, 1, 0, 0}));
        const PersonId second(QStringLiteral("1002"));
        QVERIFY(bench.worker->ledger()->people().setToken(second, TokenKind::Card, Secret("12345678")));
        QVERIFY(bench.withdraw("1001", {QStringLiteral("other.jpg")}));
        QCOMPARE(bench.site().findPerson(PersonId(QStringLiteral("1001"))).value()->templateCount, 1);
        QVERIFY(bench.withdraw("1001", {QStringLiteral("a.jpg")}));
        QVERIFY(!bench.site().findPerson(PersonId(QStringLiteral("1001"))).value());
        QVERIFY(bench.withdraw("1002", {QStringLiteral("b.jpg")}));
        QCOMPARE(bench.site().findPerson(second).value()->templateCount, 0);
        const Status unknown = bench.withdraw("1001", {QStringLiteral("a.jpg")});
        QVERIFY(!unknown && unknown.error().code == ErrorCode::NotFound);
        const auto trail = bench.store().audit().page({}, 0, 10);
        QVERIFY(trail);
        QCOMPARE(std::count_if(trail->begin(), trail->end(),
                               [](const auto& row) { return row.event.kind == AuditKind::PersonRemoved; }),
                 1);
    }

    /// Catches: vectors of another network compared with ours, and NaN in the gallery.
    void anEmbeddingMustBeOfTheModelInUse()
    {
        Bench bench;
        const auto refused = [](const Result<Person>& answer, const char* word) {
            return !answer && answer.error().code == ErrorCode::InvalidArgument &&
                   answer.error().message.contains(QString::fromUtf8(word));
        };
        FaceChange change;
        change.person = PersonId(QStringLiteral("1001"));
        change.source = QStringLiteral("encoding");
        change.origin = ConnectorId(QStringLiteral("class"));
        QVERIFY(refused(bench.site().storeFace(change, ReadyEmbedding{QStringLiteral("dlib-2017"), {1, 0, 0, 0}}),
                        "dlib-2017"));
        QVERIFY(refused(bench.send("1001", "e", {1, 0, 0}), "3 numbers"));
        constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
        constexpr float kInf = std::numeric_limits<float>::infinity();
        for (const float odd : {kNan, kInf, 1e30F, 0.0F, 0.01F})
            QVERIFY2(refused(bench.send("1001", "e", {odd, 0, 0, 0}), "numbers"), qPrintable(QString::number(odd)));
        QVERIFY(!bench.site().findPerson(change.person).value());
        QVERIFY(bench.send("1001", "e", {3, 4, 0, 0})); // not of unit length
        QCOMPARE(bench.stored("1001").begin()->second, 0.6F);
        QVERIFY(refused(bench.send("1002", "", {0, 0, 1, 0}), "name of a photo"));
        QVERIFY(refused(bench.send("1002", qPrintable(QString(257, u'x')), {0, 0, 1, 0}), "name of a photo"));
        QVERIFY(refused(bench.send("10\n02", "e", {0, 0, 1, 0}), "identifier"));
    }

    /// Catches: two people with one face that come within the seconds in which galleries are put off.
    void aLookAlikeIsRefusedBeforeVisionHasTheGallery()
    {
        Bench bench;
        QVERIFY(bench.send("1001", "a.jpg", {1, 0, 0, 0}));
        const std::size_t before = bench.galleries.size();
        QVERIFY(bench.send("1002", "b.jpg", {0, 1, 0, 0}));
        QVERIFY(bench.send("1003", "c.jpg", {0, 0, 1, 0}));
        QCOMPARE(bench.galleries.size(), before); // put off
        const auto twice = bench.send("1004", "d.jpg", {0, 0.8F, 0, 0.6F});
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(twice.error().message.contains(QStringLiteral("1004 looks like 1002")),
                 qPrintable(twice.error().message));
        const auto other = bench.send("1003", "c2.jpg", {0, 0, 0, 1});
        QVERIFY(!other && other.error().message.contains(QStringLiteral("differs from the one enrolled for 1003")));
        // Gone, and so no obstacle for the next one.
        QVERIFY(bench.withdraw("1002", {QStringLiteral("b.jpg")}));
        QVERIFY(bench.send("1004", "d.jpg", {0, 0.8F, 0, 0.6F}));
        QCOMPARE(bench.galleries.size(), before);
        bench.clock.advance(GalleryKeeper::kLoadInterval);
        QVERIFY(bench.send("1005", "e.jpg", {-1, 0, 0, 0}));
        QCOMPARE(bench.galleries.size(), before + 1);
        QCOMPARE(bench.galleries.back()->personCount(), 4);
        // What is put off comes by itself.
        bench.clock.advance(GalleryKeeper::kLoadInterval - Milliseconds{50});
        QVERIFY(bench.send("1006", "f.jpg", {0, -1, 0, 0}));
        QTRY_COMPARE_WITH_TIMEOUT(bench.galleries.back()->personCount(), 5, 10'000);
    }

    /// Catches: a server that fills the disk with one person's photos, and a limit that loses those there are.
    void onePersonsPhotosAreBounded()
    {
        Bench bench;
        for (int i = 0; i < SqliteRoster::kMaxTemplatesPerPerson; ++i)
            QVERIFY(bench.send("1001", qPrintable(QString::number(i)), {1, 0, 0, 0}));
        const auto more = bench.send("1001", "one more", {1, 0, 0, 0});
        QVERIFY(!more && more.error().code == ErrorCode::InvalidArgument);
        const auto again = bench.send("1001", "7", {0.8F, 0.6F, 0, 0});
        QVERIFY(again);
        QCOMPARE(again->templateCount, SqliteRoster::kMaxTemplatesPerPerson);
    }

    /// Catches: a cost of one photo that grows with all people, so that a campus takes hours.
    void aCampusIsEnrolledInOneGo()
    {
        constexpr int kPeople = 300; // 1,794 take 20 s without optimization
        constexpr int kDimension = 128;
        Bench bench(kDimension);
        std::mt19937 random(7);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < kPeople; ++i) {
            bench.clock.advance(std::chrono::milliseconds{20});
            const QByteArray id = QByteArray::number(1000 + i);
            const auto sent = bench.send(id.constData(), (id + "/1.jpg").constData(), randomFace(random, kDimension));
            QVERIFY2(sent, sent ? "" : qPrintable(sent.error().message));
        }
        qInfo("%d people in %lld ms, %zu galleries", kPeople, static_cast<long long>(timer.elapsed()),
              bench.galleries.size());
        bench.worker->ledger()->gallery().catchUp();
        QCOMPARE(bench.galleries.back()->personCount(), kPeople);
        QVERIFY(bench.galleries.size() <= 2 + kPeople / GalleryKeeper::kMaxPutOff + 1);
    }

    void factsAreThoseOfTheAskingConnector()
    {
        Bench bench;
        QVERIFY(bench.send("1001", "a.jpg", {1, 0, 0, 0}));
        const auto facts = bench.site().facts(ConnectorId(QStringLiteral("campus")));
        QVERIFY(facts);
        QCOMPARE(facts->model, kModel);
        QCOMPARE(facts->dimensions, 4);
        QCOMPARE(facts->people, 1);
        QCOMPARE(facts->queued, 0);
    }
};

QTEST_GUILESS_MAIN(TestServerFaces)
#include "tst_server_faces.moc"
