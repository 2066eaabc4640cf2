#pragma once

#include "tests/ui/fake_connections.h"
#include "tests/ui/fake_settings.h"
#include "tests/ui/fake_upkeep.h"

#include "screen/kiosk_requests.h"
#include "ui/screen_names.h"

#include <QStringList>

namespace rollcall::ui {

/// Records what the widgets ask for, one line a call. Answers nothing.
class FakeRequests final : public KioskRequests
{
public:
    QStringList calls;
    FakeSettings settingsAsked;

    SettingsRequests& settings() override { return settingsAsked; }

    FakeConnections connectionCalls;

    ConnectionRequests& connections() override { return connectionCalls; }
    bool doorShown = true;

    void showDoor(bool shown) override { doorShown = shown; }
    void chooseDirection(TrackId track, Direction direction) override
    {
        add("chooseDirection %1 %2", static_cast<qulonglong>(track),
            direction == Direction::In ? QStringLiteral("in") : QStringLiteral("out"));
    }
    void cancelDirection(TrackId track) override { add("cancelDirection %1", static_cast<qulonglong>(track)); }
    void undoPunch(const QUuid& key, TrackId track) override
    {
        add("undoPunch %1 %2", key.toString(QUuid::WithoutBraces), static_cast<qulonglong>(track));
    }
    void enterPin(const QString& number, const Secret& pin) override { add("enterPin %1 %2", number, text(pin)); }
    void presentToken(const Secret& token) override { add("presentToken %1", text(token)); }
    void beginScan() override { add("beginScan"); }
    void endScan() override { add("endScan"); }
    void dismissEntry() override { add("dismissEntry"); }
    void submitAdminPin(const Secret& pin) override { add("submitAdminPin %1", text(pin)); }
    void setFirstAdminPin(const Secret& pin) override { add("setFirstAdminPin %1", text(pin)); }
    void leaveAdmin() override { add("leaveAdmin"); }
    void listPeople(const QString& query, int offset, int limit) override
    {
        add("listPeople '%1' %2 %3", query, offset, limit);
    }
    void removePerson(const PersonId& id) override { add("removePerson %1", id.value()); }
    void setPersonEnabled(const PersonId& id, bool enabled) override
    {
        add("setPersonEnabled %1 %2", id.value(), enabled ? QStringLiteral("on") : QStringLiteral("off"));
    }
    void setPersonPin(const PersonId& id, const Secret& pin) override
    {
        add("setPersonPin %1 %2", id.value(), text(pin));
    }
    void setPersonToken(const PersonId& id, TokenKind kind, const Secret& token) override
    {
        add("setPersonToken %1 %2 %3", id.value(),
            kind == TokenKind::Card ? QStringLiteral("card") : QStringLiteral("code"), text(token));
    }
    void listPunches(const QDate& day) override { add("listPunches %1", day.toString(Qt::ISODate)); }
    void listPunchesOf(const PersonId& person, qint64 before, int limit) override
    {
        add("listPunchesOf %1 %2 %3", person.value(), before, limit);
    }
    void listHistory(qint64 sequence) override { add("listHistory %1", sequence); }
    void voidPunch(qint64 sequence, const QString& reason) override { add("voidPunch %1 '%2'", sequence, reason); }
    void changeDirection(qint64 sequence, Direction direction, const QString& reason) override
    {
        add("changeDirection %1 %2 '%3'", sequence, toString(direction), reason);
    }
    void addPunch(const PersonId& person, Direction direction, const QDateTime& at, const QString& reason) override
    {
        add("addPunch %1 %2 %3 '%4'", person.value(), toString(direction), at.toString(Qt::ISODate), reason);
    }
    void listOutbox() override { add("listOutbox"); }
    void retryOutbox(qint64 id) override { add("retryOutbox %1", id); }
    void beginEnrollment(const PersonId& id, const QString& name) override
    {
        add("beginEnrollment %1 '%2'", id.value(), name);
    }
    void retakePose(EnrollmentPose pose) override { add("retakePose %1", static_cast<int>(pose)); }
    void finishEnrollment() override { add("finishEnrollment"); }
    void cancelEnrollment() override { add("cancelEnrollment"); }
    FakeUpkeep& upkeep() override { return m_upkeep; }

private:
    template <class... Args> void add(const char* format, Args... args)
    {
        QString line = QString::fromLatin1(format);
        ((line = line.arg(args)), ...);
        calls.append(line);
    }
    FakeUpkeep m_upkeep;
    static QString text(const Secret& secret) { return QString::fromLatin1(secret.reveal()); }
};

} // namespace rollcall::ui
