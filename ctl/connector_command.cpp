#include "base/secret_file.h"
#include "base/translatable.h"
#include "config/site_settings.h"
#include "connectors/probe_runner.h"
#include "connectors/registry.h"
#include "ctl/commands.h"
#include "ctl/no_site.h"
#include "storage/instance_lock.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>

namespace rollcall::ctl {

namespace {

const ConnectorSettings* find(const std::vector<ConnectorSettings>& tables, const ConnectorId& id)
{
    const auto found =
        std::find_if(tables.begin(), tables.end(), [&id](const ConnectorSettings& table) { return table.id() == id; });
    return found == tables.end() ? nullptr : &*found;
}

Error unknownConnector(const ConnectorId& id)
{
    return {ErrorCode::NotFound,
            QStringLiteral("no connector is called \"%1\"; `rollcallctl connectors` lists them").arg(id.value())};
}

/// The first line of standard input: a secret on the command line would be visible to all users.
Result<QString> secretFromInput(const QString& key)
{
    constexpr qint64 kMaxBytes = 4096;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure(ErrorCode::Io, QStringLiteral("standard input cannot be read"));
    ROLLCALL_TRY_ASSIGN(const Secret typed, typedSecret(input.readLine(kMaxBytes), key));
    return QString::fromUtf8(typed.reveal().trimmed());
}

/// "KEY=VALUE" as the file would have it.
Result<ConnectorSettings::Value> valueOf(const ConnectorKind& kind, const QString& word)
{
    const QString key = word.section(u'=', 0, 0).trimmed();
    const QString text = word.section(u'=', 1);
    if (key.isEmpty() || !word.contains(u'='))
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("\"%1\" is not a setting: write KEY=VALUE").arg(word));
    using Type = ConnectorSetting::Type;
    const ConnectorSetting* setting = kind.setting(key);
    if (setting == nullptr)
        return ConnectorSettings::Value{key, text}; // the file of a secret; of other keys the reader says what is wrong
    bool isNumber = false;
    switch (setting->type) {
    case Type::Integer:
        if (const qlonglong number = text.toLongLong(&isNumber); isNumber)
            return ConnectorSettings::Value{key, number};
        break;
    case Type::Flag:
        if (text == QLatin1String("true") || text == QLatin1String("false"))
            return ConnectorSettings::Value{key, text == QLatin1String("true")};
        break;
    case Type::Secret: {
        if (text != QLatin1String("-"))
            return failure(
                ErrorCode::InvalidArgument,
                QStringLiteral("a secret is not given on the command line: write %1=- and give it on standard "
                               "input, or name its file with %2=FILE")
                    .arg(key, secretFileKey(key)));
        ROLLCALL_TRY_ASSIGN(const QString secret, secretFromInput(key));
        return ConnectorSettings::Value{key, secret};
    }
    case Type::Text:
    case Type::Url:
    case Type::Choice:
        break;
    }
    return ConnectorSettings::Value{key, text};
}

/// Changes what is set at the kiosk, which must not be running: it would not see the change, and undo it with its own.
Status edit(const Config& config, const std::function<Status(SiteSettings&)>& change)
{
    const QString directory = dataDirectory(config.storage);
    InstanceLock lock(directory);
    if (const Status taken = lock.take(); !taken)
        return failure(taken.error().code, taken.error().message + QStringLiteral("; stop it first, or connect and "
                                                                                  "remove systems on its screen"));
    ROLLCALL_TRY_ASSIGN(SiteSettings settings, SiteSettings::read(directory));
    ROLLCALL_TRY(change(settings));
    return settings.save();
}

Result<Exit> add(Context& context, const QStringList& words)
{
    const ConnectorKind* kind = findConnectorKind(words.value(0));
    if (kind == nullptr)
        return failure(
            ErrorCode::NotFound,
            QStringLiteral("there is no kind \"%1\"; `rollcallctl config kinds` lists them").arg(words.value(0)));
    std::vector<ConnectorSettings::Value> values;
    for (const QString& word : words.mid(2)) {
        ROLLCALL_TRY_ASSIGN(auto value, valueOf(*kind, word));
        values.push_back(std::move(value));
    }
    const ConnectorSettings table(ConnectorId(words.value(1)), kind->name, std::move(values), 0);
    ROLLCALL_TRY(checkConnector(table));
    ROLLCALL_TRY_ASSIGN(const Session session, context.open());
    if (find(session.config.connectors, table.id()) != nullptr)
        return failure(ErrorCode::AlreadyExists,
                       QStringLiteral("there is a connector \"%1\" already; choose another name, or remove it first")
                           .arg(table.id().value()));
    ROLLCALL_TRY(edit(session.config, [&table](SiteSettings& settings) { return settings.setConnector(table); }));
    context.audit(*session.store, otherEvent(kCommandLineActor, AuditKind::ConnectionAdded, table.id().value()));
    context.out() << table.id().value() << " is connected when the kiosk starts\n";
    return Exit::Done;
}

Result<Exit> remove(Context& context, const ConnectorId& id)
{
    ROLLCALL_TRY_ASSIGN(const Session session, context.open());
    if (find(session.config.connectors, id) == nullptr)
        return failure(unknownConnector(id));
    if (session.config.originOf(QStringLiteral("connector.") + id.value()) != ConfigOrigin::Screen)
        return failure(ErrorCode::PermissionDenied,
                       QStringLiteral("\"%1\" is in the configuration file; remove it there").arg(id.value()));
    ROLLCALL_TRY(edit(session.config, [&id](SiteSettings& settings) { return settings.removeConnector(id); }));
    ROLLCALL_TRY(session.store->outbox().setPaused(id, false));
    context.audit(*session.store, otherEvent(kCommandLineActor, AuditKind::ConnectionRemoved, id.value()));
    context.out() << id.value() << " is removed; what waits for it is kept\n";
    return Exit::Done;
}

Result<Exit> pause(Context& context, const ConnectorId& id, bool paused)
{
    ROLLCALL_TRY_ASSIGN(const Session session, context.open());
    if (find(session.config.connectors, id) == nullptr)
        return failure(unknownConnector(id));
    ROLLCALL_TRY(session.store->outbox().setPaused(id, paused));
    context.audit(*session.store, pauseEvent(kCommandLineActor, id, paused));
    context.out() << id.value() << (paused ? " is paused: what is for it is kept and not sent\n" : " is resumed\n");
    return Exit::Done;
}

Result<Exit> test(Context& context, const ConnectorId& id)
{
    ROLLCALL_TRY_ASSIGN(const Config config, context.config());
    const ConnectorSettings* table = find(config.connectors, id);
    if (table == nullptr)
        return failure(unknownConnector(id));
    ROLLCALL_TRY(checkConnector(*table));
    ConnectorTest done;
    ProbeRunner runner(context.clock(), std::make_shared<NoSite>(), [&done](const ConnectorTest& test) {
        done = test;
        if (test.finished)
            QCoreApplication::quit();
    });
    runner.start(*table);
    QCoreApplication::exec();
    context.out() << id.value() << ": " << wordOf(done.fault);
    if (!done.detail.isEmpty())
        context.out() << ": " << inEnglish(done.detail);
    context.out() << "\n";
    return done.fault == ConnectorFault::None ? Exit::Done : Exit::Failed;
}

} // namespace

Result<Exit> runConnector(Context& context, const Arguments& arguments)
{
    const QString verb = arguments.positional.value(0);
    const QStringList words = arguments.positional.mid(1);
    if (verb == QLatin1String("list") && words.isEmpty())
        return runConnectors(context, arguments);
    if (verb == QLatin1String("add") && words.size() >= 2)
        return add(context, words);
    if (words.size() == 1) {
        const ConnectorId id(words.constFirst());
        if (verb == QLatin1String("test"))
            return test(context, id);
        if (verb == QLatin1String("pause") || verb == QLatin1String("resume"))
            return pause(context, id, verb == QLatin1String("pause"));
        if (verb == QLatin1String("remove"))
            return remove(context, id);
    }
    context.error(
        QStringLiteral("write add KIND NAME KEY=VALUE..., list, or test, pause, resume or remove with a name"));
    return Exit::Usage;
}

} // namespace rollcall::ctl
