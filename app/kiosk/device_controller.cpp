#include "kiosk/device_controller.h"

#include "connectors/registry.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <map>
#include <utility>

namespace rollcall {

namespace {

using Places = std::map<ConnectorId, QString>;

/// Where each device is; its address where that was not said.
Places placesOf(const std::vector<ConnectorSettings>& tables)
{
    Places places;
    for (ConnectorSettings table : tables) {
        const QString door = table.string(QStringLiteral("door"));
        places.emplace(table.id(), door.isEmpty() ? table.string(QStringLiteral("host")) : door);
    }
    return places;
}

/// Of a connection with several devices the one that it names: "terminals/ABC123".
QString placeOf(const ConnectorId& device, const Places& places)
{
    if (const qsizetype slash = device.value().indexOf(u'/'); slash >= 0)
        return device.value().sliced(slash + 1);
    const auto place = places.find(device);
    return place == places.end() || place->second.isEmpty() ? device.value() : place->second;
}

screen::DeviceView viewOf(const ConnectorId& id, const zkteco::DeviceReport& report)
{
    screen::DeviceView view;
    view.id = id.value();
    view.serial = report.serial;
    view.firmware = report.firmware;
    view.users = report.sizes.users;
    view.records = report.sizes.records;
    view.recordCapacity = report.sizes.recordCapacity;
    view.clockDifferenceSeconds = report.clockDifferenceSeconds;
    if (report.lastPoll.isValid())
        view.lastPoll = report.lastPoll.toLocalTime();
    view.lastError = report.lastError;
    view.failures = report.failures;
    view.waiting = report.unmatched;
    return view;
}

/// Unknown ones first, then by place and code, as people sort.
std::vector<screen::DeviceCodeRow> rowsOf(const std::vector<DeviceCode>& codes, const Places& places,
                                          const QLocale& language)
{
    std::vector<screen::DeviceCodeRow> rows;
    for (const DeviceCode& code : codes) {
        // The person of that identifier has been enrolled since: there is nothing to match.
        if (!code.isMatched && !code.person.isEmpty())
            continue;
        rows.push_back({code.device.value(), placeOf(code.device, places), code.code, code.name, code.person.value(),
                        code.personName, code.suggestion.value(), code.suggestionName, static_cast<int>(code.waiting),
                        static_cast<int>(code.entered)});
    }
    QCollator collator(language);
    collator.setNumericMode(true);
    std::stable_sort(rows.begin(), rows.end(), [&collator](const auto& a, const auto& b) {
        if (a.personId.isEmpty() != b.personId.isEmpty())
            return a.personId.isEmpty();
        const int places = collator.compare(a.place, b.place);
        return places != 0 ? places < 0 : collator.compare(a.code, b.code) < 0;
    });
    return rows;
}

} // namespace

void DeviceController::devices(QObject* context, Reply<std::vector<screen::DeviceView>> reply)
{
    std::vector<ConnectorId> ids;
    ids.reserve(m_settings.config().connectors.size());
    for (const ConnectorSettings& table : m_settings.config().connectors)
        ids.push_back(table.id());
    m_ledger.ask(
        context,
        [ids = std::move(ids)](OpenLedger& ledger) -> Result<std::vector<screen::DeviceView>> {
            ROLLCALL_TRY_ASSIGN(const auto reports, deviceReports(ledger.store(), ids));
            std::vector<screen::DeviceView> views;
            views.reserve(reports.size());
            for (const auto& [id, report] : reports)
                views.push_back(viewOf(id, report));
            return views;
        },
        std::move(reply));
}

void DeviceController::codes(QObject* context, Reply<std::vector<screen::DeviceCodeRow>> reply)
{
    m_ledger.ask(
        context,
        [places = placesOf(m_settings.config().connectors), language = QLocale().collation()](OpenLedger& ledger) {
            return ledger.deviceCodes().open().map(
                [&](const std::vector<DeviceCode>& codes) { return rowsOf(codes, places, language); });
        },
        std::move(reply));
}

void DeviceController::match(const QString& device, const QString& code, const QString& personId, QObject* context,
                             Reply<void> reply)
{
    m_ledger.ask(
        context,
        [device = ConnectorId(device), code, person = PersonId(personId)](OpenLedger& ledger) {
            return ledger.deviceCodes().match(kAdminActor, device, code, person);
        },
        std::move(reply));
}

void DeviceController::readNow()
{
    for (const ConnectorSettings& table : m_settings.config().connectors) {
        const ConnectorKind* kind = findConnectorKind(table.kind());
        if (kind != nullptr && kind->collectsPunches)
            m_ledger.renewLink(table.id());
    }
}

} // namespace rollcall
