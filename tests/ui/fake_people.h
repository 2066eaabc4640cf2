#pragma once

#include "tests/ui/pending.h"

#include "screen/people_admin.h"
#include "ui/screen_names.h"

#include <QStringList>

namespace rollcall::ui {

/// Records what the page of people asks for, one line a call. The test answers.
class FakePeople final : public PeopleAdmin
{
public:
    QStringList calls;
    Pending<PeopleList> lists;
    Pending<RemovalView> removals;
    Pending<void> changes; ///< name, enabled, PIN, card, code
    Pending<IdentifierView> moves;

    void list(const QString& query, int offset, int limit, QObject* context, Reply<PeopleList> reply) override
    {
        calls.append(QStringLiteral("list '%1' %2 %3").arg(query).arg(offset).arg(limit));
        lists.add(context, std::move(reply));
    }
    void remove(const PersonId& id, QObject* context, Reply<RemovalView> reply) override
    {
        calls.append(QStringLiteral("remove %1").arg(id.value()));
        removals.add(context, std::move(reply));
    }
    void rename(const PersonId& id, const QString& name, QObject* context, Reply<void> reply) override
    {
        calls.append(QStringLiteral("rename %1 '%2'").arg(id.value(), name));
        changes.add(context, std::move(reply));
    }
    void changeIdentifier(const PersonId& from, const PersonId& to, QObject* context,
                          Reply<IdentifierView> reply) override
    {
        calls.append(QStringLiteral("changeIdentifier %1 %2").arg(from.value(), to.value()));
        moves.add(context, std::move(reply));
    }
    void setEnabled(const PersonId& id, bool enabled, QObject* context, Reply<void> reply) override
    {
        calls.append(
            QStringLiteral("setEnabled %1 %2").arg(id.value(), enabled ? QStringLiteral("on") : QStringLiteral("off")));
        changes.add(context, std::move(reply));
    }
    void setPin(const PersonId& id, const Secret& pin, QObject* context, Reply<void> reply) override
    {
        calls.append(QStringLiteral("setPin %1 %2").arg(id.value(), text(pin)));
        changes.add(context, std::move(reply));
    }
    void setToken(const PersonId& id, TokenKind kind, const Secret& token, QObject* context, Reply<void> reply) override
    {
        const QString what = kind == TokenKind::Card ? QStringLiteral("card") : QStringLiteral("code");
        calls.append(QStringLiteral("setToken %1 %2 %3").arg(id.value(), what, text(token)));
        changes.add(context, std::move(reply));
    }

private:
    static QString text(const Secret& secret) { return QString::fromLatin1(secret.reveal()); }
};

} // namespace rollcall::ui
