#include "base/ask.h"
#include "base/worker_thread.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>

using namespace rollcall;

class TestAsk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_worker = std::make_unique<WorkerThread>(QStringLiteral("asked"));
        m_worker->start([] { return std::make_unique<QObject>(); });
    }
    void cleanup() { m_worker.reset(); }

    void theQuestionRunsThereAndTheAnswerHere()
    {
        QObject context;
        QThread* asked = nullptr;
        QThread* answered = nullptr;
        int answer = 0;
        ask(
            *m_worker, &context,
            [&asked]() -> Result<int> {
                asked = QThread::currentThread();
                return 42;
            },
            Reply<int>([&](Result<int> result) {
                answered = QThread::currentThread();
                answer = result.value_or(-1);
            }));
        QCOMPARE(answer, 0); // never from within the call
        QTRY_COMPARE(answer, 42);
        QCOMPARE(answered, QThread::currentThread());
        QVERIFY(asked != nullptr && asked != QThread::currentThread());
    }
    void answersComeInTheOrderOfTheQuestions()
    {
        QObject context;
        std::vector<int> answers;
        for (int i = 0; i < 500; ++i)
            ask(
                *m_worker, &context, [i]() -> Result<int> { return i; },
                Reply<int>([&answers](Result<int> result) { answers.push_back(*result); }));
        QTRY_COMPARE(answers.size(), std::size_t{500});
        QVERIFY(std::is_sorted(answers.begin(), answers.end()));
    }
    void nothingIsAnsweredToTheDead()
    {
        auto context = std::make_unique<QObject>();
        QSemaphore asked;
        QSemaphore mayAnswer;
        bool answered = false;
        ask(
            *m_worker, context.get(),
            [&]() -> Result<int> {
                asked.release();
                mayAnswer.acquire();
                return 1;
            },
            Reply<int>([&answered](const Result<int>&) { answered = true; }));
        asked.acquire();
        context.reset(); // while the question is being answered
        mayAnswer.release();
        QObject other;
        bool later = false;
        ask(
            *m_worker, &other, []() -> Result<int> { return 2; },
            Reply<int>([&later](const Result<int>&) { later = true; }));
        QTRY_VERIFY(later); // what was answered after it has come
        QVERIFY(!answered);
    }
    void aWorkerThatHasStoppedIsUnavailable()
    {
        QVERIFY(m_worker->stop());
        QObject context;
        std::optional<Error> error;
        ask(
            *m_worker, &context, []() -> Result<int> { return 1; },
            Reply<int>([&error](Result<int> result) { error = result.error(); }));
        QVERIFY(!error);
        QTRY_VERIFY(error.has_value());
        QCOMPARE(error->code, ErrorCode::Unavailable);
    }
    void anErrorKeepsItsSubject()
    {
        QObject context;
        std::optional<Error> error;
        ask(
            *m_worker, &context,
            []() -> Status { return failure(ErrorCode::InvalidArgument, QStringLiteral("no"), QStringLiteral("url")); },
            Reply<void>([&error](const Status& status) { error = status.error(); }));
        QTRY_VERIFY(error.has_value());
        QCOMPARE(error->subject, QStringLiteral("url"));
    }
    void askingFromAThreadThatEndsLosesNothingElse()
    {
        QSemaphore mayAnswer;
        {
            WorkerThread asker(QStringLiteral("asker"));
            asker.start([] { return std::make_unique<QObject>(); });
            QSemaphore asked;
            asker.post([&] {
                static thread_local QObject context;
                ask(
                    *m_worker, &context,
                    [&]() -> Result<int> {
                        asked.release();
                        mayAnswer.acquire();
                        return 1;
                    },
                    Reply<int>([](const Result<int>&) { qFatal("answered in a thread that has ended"); }));
            });
            asked.acquire();
        }
        mayAnswer.release();
        QVERIFY(m_worker->stop());
    }

private:
    std::unique_ptr<WorkerThread> m_worker;
};

QTEST_GUILESS_MAIN(TestAsk)
#include "tst_ask.moc"
