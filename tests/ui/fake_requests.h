#pragma once

#include "screen/door_requests.h"
#include "ui/screen_names.h"

#include <QStringList>

namespace rollcall::ui {

/// Records what the widgets ask for, one line a call. Answers nothing.
class FakeRequests final : public DoorRequests
{
public:
    QStringList calls;
    bool doorShown = true;

    void showDoor(bool shown) override { doorShown = shown; }
    void chooseDirection(TrackId track, Direction direction) override
    {
        add("chooseDirection %1 %2", static_cast<qulonglong>(track),
            direction == Direction::In ? QStringLiteral("in") : QStringLiteral("out"));
    }
    void cancelDirection(TrackId track) override { add("cancelDirection %1", static_cast<qulonglong>(track)); }
    void declineChallenge(ChallengeId challenge) override
    {
        add("declineChallenge %1", static_cast<qulonglong>(challenge));
    }
    void undoPunch(const QUuid& key, TrackId track) override
    {
        add("undoPunch %1 %2", key.toString(QUuid::WithoutBraces), static_cast<qulonglong>(track));
    }
    void enterPin(const QString& number, const Secret& pin) override { add("enterPin %1 %2", number, text(pin)); }
    void presentToken(const Secret& token) override { add("presentToken %1", text(token)); }
    void beginScan() override { add("beginScan"); }
    void endScan() override { add("endScan"); }
    void dismissEntry() override { add("dismissEntry"); }

private:
    template <class... Args> void add(const char* format, Args... args)
    {
        QString line = QString::fromLatin1(format);
        ((line = line.arg(args)), ...);
        calls.append(line);
    }
    static QString text(const Secret& secret) { return QString::fromLatin1(secret.reveal()); }
};

} // namespace rollcall::ui
