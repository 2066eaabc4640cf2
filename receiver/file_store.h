#pragma once

#include "receiver/punch_store.h"
#include "receiver/store.h"

namespace rollcall::receiver {

/// In one SQLite file; replies at once.
class FileStore final : public PunchStore
{
public:
    FileStore(QString path, Store::Removal removal) : m_path(std::move(path)), m_store(removal) {}

    [[nodiscard]] Status open() override { return m_store.open(m_path); }
    void addPunches(const QString& serialNumber, const std::vector<ReceivedPunch>& punches, WallTime now,
                    Reply<std::vector<Taken>> reply) override
    {
        reply(m_store.addPunches(serialNumber, punches, now).map([](const std::vector<bool>& isNew) {
            std::vector<Taken> taken;
            for (const bool one : isNew)
                taken.push_back(one ? Taken::New : Taken::Repeat);
            return taken;
        }));
    }
    void enroll(const QString& id, const QString& name, const QString& imageBase64, WallTime now,
                Reply<void> reply) override
    {
        reply(m_store.enroll(id, name, imageBase64, now));
    }
    void update(const PersonChange& change, WallTime now, Reply<bool> reply) override
    {
        reply(m_store.update(change, now));
    }
    void remove(const QString& id, Reply<bool> reply) override { reply(m_store.remove(id)); }
    void finishErasing() override { m_store.finishErasing(); }

private:
    const QString m_path;
    Store m_store;
};

} // namespace rollcall::receiver
