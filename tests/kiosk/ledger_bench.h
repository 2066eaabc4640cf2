#pragma once

#include "base/clock.h"
#include "kiosk/running_ledger.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <optional>
#include <utility>

namespace rollcall {

/// A real ledger thread on a database of its own, without upstream systems.
class LedgerBench
{
public:
    static constexpr int kDimension = 4;

    explicit LedgerBench(const SimilarityScale& scale = {}) : LedgerBench(QString(), scale) {}
    /// With its data in `folder` instead, which may not be usable.
    explicit LedgerBench(const QString& folder, const SimilarityScale& scale = {})
        : m_ledger(dataIn(folder.isEmpty() ? m_folder.path() : folder), clock), thread(m_ledger.thread)
    {
        thread.useModel(QStringLiteral("test-model"), kDimension, scale);
    }
    LedgerBench(const LedgerBench&) = delete;
    LedgerBench& operator=(const LedgerBench&) = delete;

    /// What a controller replies: `ask(context, reply)`.
    template <class T> static Result<T> answer(const std::function<void(QObject*, Reply<T>)>& ask)
    {
        std::optional<Result<T>> answered;
        QObject context;
        ask(&context, [&answered](Result<T> given) { answered = std::move(given); });
        if (answered || !QTest::qWaitFor([&answered] { return answered.has_value(); }))
            return failure(ErrorCode::Timeout, QStringLiteral("answered within the call, or not at all"));
        return std::move(*answered);
    }
    /// The same with what is done in the ledger thread.
    template <class T> Result<T> inLedger(const std::function<Result<T>(OpenLedger&)>& ask)
    {
        return answer<T>(
            [this, &ask](QObject* context, Reply<T> reply) { thread.ask(context, ask, std::move(reply)); });
    }
    void enroll(const QString& id, const QString& name, std::vector<float> embedding = {1, 0, 0, 0})
    {
        Person person;
        person.id = PersonId(id);
        person.displayName = name;
        FaceTemplate sample;
        sample.person = person.id;
        sample.embedding = std::move(embedding);
        const auto enrolled = inLedger<std::optional<EnrollmentDoubt>>(
            [&](OpenLedger& ledger) { return ledger.people().enroll(person, {sample}, {}, true); });
        QVERIFY2(enrolled, qPrintable(enrolled ? QString() : enrolled.error().message));
    }
    [[nodiscard]] std::optional<Person> find(const QString& id)
    {
        const auto page = inLedger<PeoplePage>([&](OpenLedger& ledger) { return ledger.people().page(id, 0, 1); });
        return page && !page->people.empty() ? std::optional(page->people.front()) : std::nullopt;
    }

    ManualClock clock;

private:
    static StorageConfig dataIn(const QString& folder)
    {
        StorageConfig storage;
        storage.dataDirectory = folder;
        return storage;
    }
    QTemporaryDir m_folder;
    RunningLedger m_ledger;

public:
    LedgerThread& thread;
};

} // namespace rollcall
