// How well the enrolled people can be distinguished, from a real database.
#include "kiosk/recognition_controller.h"

#include "kiosk/running_ledger.h"
#include "storage/filled_ledger.h"
#include "storage/storage_fixture.h"

#include <QTest>

#include <optional>

using namespace rollcall;
using Stage = screen::WorkView::Stage;

class TestRecognitionController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Vectors by hand: 1 and 2 point the same way and are one person twice; the second sample of 3 is at a right angle
    /// to the first. Catches: names mixed up, findings lost on the way to the screen, a margin that is not listed, and
    /// a test without models or one that cannot be cancelled.
    void recognitionIsTested()
    {
        StorageFixture fixture;
        const QString model = QStringLiteral("test-model");
        {
            const auto store = bench::must(fixture.open());
            const auto enroll = [&](const char* id, const char* name, const std::vector<Embedding>& samples) {
                Person person;
                person.id = PersonId(QLatin1String(id));
                person.displayName = QLatin1String(name);
                std::vector<FaceTemplate> templates;
                for (const Embedding& sample : samples) {
                    FaceTemplate made;
                    made.person = person.id;
                    made.model = model;
                    made.embedding = sample;
                    templates.push_back(made);
                }
                bench::must(store->roster().enroll(person, templates));
            };
            enroll("1", "Amina", {{1, 0, 0, 0}, {0.99F, 0.1F, 0, 0}});
            enroll("2", "Bashir", {{1, 0.05F, 0, 0}, {0.98F, 0.12F, 0, 0}});
            enroll("3", "Carla", {{0, 0, 1, 0}, {0, 0, 0, 1}});
            bench::must(store->personMargins().raise(PersonId(QStringLiteral("3")), {}, 1.5));
        }
        BackgroundThreads threads;
        threads.start();
        RunningLedger ledger(fixture.config, fixture.clock);
        RecognitionController recognition(fixture.config, {}, fixture.clock, threads, ledger.thread);
        const auto& state = recognition.selfTestResult();
        recognition.selfTest();
        QCOMPARE(state.value().work.stage, Stage::Failed); // nothing is loaded
        SimilarityScale scale;
        scale.threshold = 0.8;
        scale.lookalike = 0.6;
        scale.samePerson = 0.3;
        recognition.useModel(model, 4, scale);
        recognition.useGallery(3, 6);
        std::optional<screen::RecognitionView> read;
        const auto readAgain = [&] {
            read.reset();
            recognition.read(this, [&read](const Result<screen::RecognitionView>& view) { read = *view; });
            QTRY_VERIFY(read);
        };
        readAgain();
        QCOMPARE(read->people, 3);
        QCOMPARE(read->margins.size(), std::size_t{1});
        QCOMPARE(read->margins[0].name, QStringLiteral("Carla"));
        QCOMPARE(read->margins[0].times, 2.5);
        recognition.selfTest();
        QVERIFY(state.value().work.isInFlight());
        QCOMPARE(recognition.beginSelfTest(kAdminActor).error().code, ErrorCode::AlreadyExists);
        QTRY_COMPARE_WITH_TIMEOUT(state.value().work.stage, Stage::Done, 30'000);
        const screen::SelfTestView found = state.value();
        QVERIFY(!found.isWell);
        QCOMPARE(found.work.done, qint64{3});
        QCOMPARE(found.alike.size(), std::size_t{1});
        QVERIFY(found.alike[0].twice);
        QCOMPARE(found.alike[0].firstName + u'+' + found.alike[0].secondName, QStringLiteral("Amina+Bashir"));
        QCOMPARE(found.weak.size(), std::size_t{2});
        QCOMPARE(found.weak[0].name, QStringLiteral("Carla"));

        const auto tests = [&fixture] {
            std::vector<AuditEvent> audited;
            const auto store = bench::must(fixture.open());
            for (const AuditEntry& entry : bench::must(store->audit().page({}, 0, 100))) {
                if (entry.event.kind == AuditKind::RecognitionTested)
                    audited.push_back(entry.event);
            }
            return audited;
        };
        QTRY_COMPARE(tests().size(), std::size_t{1});
        QCOMPARE(tests().front().details.passed, std::optional(false));

        Result<void> answered = failure(ErrorCode::Internal, QStringLiteral("not yet"));
        recognition.setMargin(PersonId(QStringLiteral("3")), {}, 1.0, this,
                              [&answered](const Status& status) { answered = status; });
        QTRY_VERIFY2(answered, qPrintable(answered.error().message));
        readAgain();
        QVERIFY(read->margins.empty());
        recognition.setMargin(PersonId(QStringLiteral("gone")), {}, 2.0, this,
                              [&answered](const Status& status) { answered = status; });
        QTRY_VERIFY(!answered);

        connect(&state, &screen::Observable::changed, &recognition, [&recognition] { recognition.cancelSelfTest(); });
        recognition.selfTest();
        QTRY_COMPARE_WITH_TIMEOUT(state.value().work.stage, Stage::Idle, 30'000);
        QCOMPARE(tests().size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestRecognitionController)
#include "tst_recognition_controller.moc"
