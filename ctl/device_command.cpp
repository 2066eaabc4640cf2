#include "cli/listing.h"
#include "connectors/search_network.h"
#include "connectors/zkteco/device_report.h"
#include "connectors/zkteco/device_scan.h"
#include "ctl/commands.h"
#include "storage/device_code_list.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <vector>

namespace rollcall::ctl {

namespace {

constexpr quint16 kPort = 4370;

bool isDevice(const ConnectorSettings& table)
{
    return table.kind() == QLatin1String("zkteco");
}

Result<Exit> list(Context& context, const Arguments& arguments)
{
    // As zkteco::DeviceReport writes them.
    static const QStringList facts{
        QStringLiteral("connected"),  QStringLiteral("realtime"),        QStringLiteral("last_poll"),
        QStringLiteral("serial"),     QStringLiteral("firmware"),        QStringLiteral("users"),
        QStringLiteral("records"),    QStringLiteral("record_capacity"), QStringLiteral("clock_difference"),
        QStringLiteral("unmatched"),  QStringLiteral("failures"),        QStringLiteral("alert"),
        QStringLiteral("last_error"),
    };
    ROLLCALL_TRY_ASSIGN(const Session session, context.open());
    RecordWriter rows =
        cli::listing(context, arguments,
                     QStringList{QStringLiteral("device"), QStringLiteral("host"), QStringLiteral("door")} + facts);
    for (ConnectorSettings table : session.config.connectors) {
        if (!isDevice(table))
            continue;
        ROLLCALL_TRY_ASSIGN(const QByteArray report, session.store->connectorMemory().recall(
                                                         table.id(), QString::fromLatin1(zkteco::kReportKey)));
        const QJsonObject known = QJsonDocument::fromJson(report).object();
        std::vector<QJsonValue> row{table.id().value(), table.string(QStringLiteral("host")),
                                    table.string(QStringLiteral("door"))};
        for (const QString& fact : facts) {
            const QJsonValue value = known.value(fact);
            row.push_back(value.isUndefined() ? QJsonValue() : value);
        }
        rows.add(row);
    }
    rows.finish();
    return Exit::Done;
}

Result<Exit> codes(Context& context, const Arguments& arguments, const ConnectorId& device)
{
    ROLLCALL_TRY_ASSIGN(const Session session, context.open());
    ROLLCALL_TRY_ASSIGN(const std::vector<DeviceCode> known,
                        listDeviceCodes(*session.store, DeviceRecords::Codes::All, device));
    RecordWriter rows = cli::listing(context, arguments,
                                     {QStringLiteral("device"), QStringLiteral("code"), QStringLiteral("name"),
                                      QStringLiteral("person"), QStringLiteral("matched"), QStringLiteral("waiting"),
                                      QStringLiteral("entered"), QStringLiteral("suggestion")});
    const auto orNull = [](const PersonId& id) { return id.isEmpty() ? QJsonValue() : QJsonValue(id.value()); };
    for (const DeviceCode& code : known)
        rows.add({code.device.value(), code.code, code.name, orNull(code.person), code.isMatched, code.waiting,
                  code.entered, orNull(code.suggestion)});
    rows.finish();
    return Exit::Done;
}

Result<Exit> match(Context& context, const QStringList& words)
{
    const ConnectorId device(words.at(0));
    const PersonId person(words.value(2));
    ROLLCALL_TRY_ASSIGN(const Session session, context.open());
    ROLLCALL_TRY_ASSIGN(const auto done,
                        matchDeviceCode(*session.store, kCommandLineActor, device, words.at(1), person));
    for (const AuditEvent& event : done)
        context.audit(*session.store, event);
    context.out() << printable(person.isEmpty()
                                   ? QStringLiteral("%1 means the person of that identifier again").arg(words.at(1))
                                   : QStringLiteral("%1 means %2").arg(words.at(1), person.value()))
                  << "; what waits becomes punches at the device's next reading\n";
    return Exit::Done;
}

Result<Exit> scan(Context& context, const Arguments& arguments, const QString& network)
{
    ROLLCALL_TRY_ASSIGN(std::vector<QHostAddress> addresses, addressesIn(network));
    RecordWriter rows = cli::listing(context, arguments,
                                     {QStringLiteral("address"), QStringLiteral("wants_key"), QStringLiteral("name"),
                                      QStringLiteral("serial"), QStringLiteral("platform")});
    const auto orNull = [](const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    zkteco::DeviceScan scan(std::move(addresses), kPort, [&](const ConnectorSearch& search) {
        if (!search.finished)
            return;
        for (const FoundSystem& device : search.found)
            rows.add(
                {device.address, device.wantsKey, orNull(device.name), orNull(device.serial), orNull(device.platform)});
        QCoreApplication::quit();
    });
    scan.start();
    QCoreApplication::exec();
    rows.finish();
    return Exit::Done;
}

} // namespace

Result<Exit> runDevice(Context& context, const Arguments& arguments)
{
    const QString verb = arguments.positional.value(0);
    const QStringList words = arguments.positional.mid(1);
    if (verb == QLatin1String("list") && words.isEmpty())
        return list(context, arguments);
    if (verb == QLatin1String("codes") && words.size() <= 1)
        return codes(context, arguments, ConnectorId(words.value(0)));
    if (verb == QLatin1String("match") && (words.size() == 2 || words.size() == 3))
        return match(context, words);
    if (verb == QLatin1String("scan") && words.size() == 1)
        return scan(context, arguments, words.constFirst());
    Arguments asConnector = arguments;
    if (verb == QLatin1String("add") && !words.isEmpty()) {
        asConnector.positional.insert(1, QStringLiteral("zkteco"));
        return runConnector(context, asConnector);
    }
    if ((verb == QLatin1String("test") || verb == QLatin1String("remove")) && words.size() == 1)
        return runConnector(context, asConnector);
    context.error(QStringLiteral("write add NAME KEY=VALUE..., list, test NAME, remove NAME, scan NETWORK, codes "
                                 "[NAME] or match NAME CODE [PERSON]"));
    return Exit::Usage;
}

} // namespace rollcall::ctl
