#pragma once

#include "base/connector_form.h"
#include "connectors/connector.h"
#include "connectors/probe.h"
#include "connectors/search.h"
#include "connectors/settings_table.h"
#include "connectors/site_port.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace rollcall {

/// A setting as one profile shows it, where that differs from the setting's own description.
struct ShownSetting
{
    QString key;
    const char* hint = nullptr;
    const char* placeholder = nullptr;
    const char* preset = nullptr; ///< the initial value on the form
    std::optional<bool> required = {};
    std::optional<qint64> minimum = {};
};

/// One way to connect a kind of system on the screen: a card to choose and a form. Texts are marked with
/// QT_TRANSLATE_NOOP("ConnectorForm", ...).
struct ConnectorProfile
{
    QString name; ///< never shown; part of a new connector's id
    const char* title = "";
    const char* sentence = "";             ///< one line that helps an administrator choose
    const char* icon = "";                 ///< the name of one of the screen's icons; empty: a server
    std::map<QString, QString> fixed = {}; ///< keys that the choice of this profile decides
    std::vector<ShownSetting> shown = {};  ///< in this order; each has a label
};

/// A table to start from: for `config example`, and for the tests, which run it.
struct ConnectorExample
{
    QString id;
    const char* comment = "";
    std::vector<std::pair<QString, QVariant>> values = {};
};

/// Everything about one kind of upstream system, in one place. Configuration, its reference and example, the forms on
/// the screen, `rollcallctl` and the contract test follow from it. A folder defines one as `kind()`; one line in
/// registry.cpp registers it.
struct ConnectorKind
{
    QString name; ///< `kind` in the configuration
    const char* title = "";
    std::vector<ConnectorSetting> settings = {};
    std::vector<ConnectorProfile> profiles = {}; ///< none: configured in the file only
    std::vector<ConnectorExample> examples = {};

    bool deliversPunches = true;  ///< false: no punch is queued for it
    QString punchesKey = {};      ///< a text or address; for a table without it no punch is queued
    bool collectsPunches = false; ///< brings punches taken elsewhere
    bool knowsTokens = false;     ///< can be asked about cards and codes that this kiosk does not know
    bool changesPeople = false;   ///< enrolls, changes and removes people here
    QString portraitsKey = {};    ///< the flag by which a table asks for a picture of the face with each punch
    QString expressionsKey = {};  ///< the same for the expression that was seen
    bool takesRosterChanges = false;
    QString rosterChangesKey = {}; ///< the flag by which a table can decline roster changes

    /// The table with every value checked against its setting.
    [[nodiscard]] Result<SettingsTable> read(const ConnectorSettings& table) const
    {
        return SettingsTable::read(settings, table);
    }
    [[nodiscard]] const ConnectorSetting* setting(const QString& key) const;

    /// What the settings' own limits cannot say: values that belong together, files that must be readable. No
    /// network.
    std::function<Status(const SettingsTable&)> check = {};
    /// Called in the connector's own thread. The port outlives the connector and replies in this thread.
    std::function<Result<std::unique_ptr<Connector>>(const SettingsTable&, const Clock&, ConnectorSink&, SitePort&)>
        create = {};
    /// Tries the connection out, in the calling thread; empty: there is nothing to try. The port replies in this
    /// thread and outlives the probe.
    std::function<Result<std::unique_ptr<Probe>>(const SettingsTable&, const Clock&, SitePort&, Probe::Report)> probe =
        {};
    std::optional<ConnectorFinder> finder = {}; ///< none: systems of this kind cannot be looked for
};

/// The form of a profile: its settings as the screen shows them.
[[nodiscard]] ConnectorForm formOf(const ConnectorKind& kind, const ConnectorProfile& profile);

/// `check` and `create` of a folder that reads its table into a type of its own: `read(SettingsTable)` gives
/// Result<Settings>, `make(ConnectorId, Settings, const Clock&, ConnectorSink&, SitePort&)` a unique_ptr.
template <class Settings, class Make>
void setConnector(ConnectorKind& kind, Result<Settings> (*read)(const SettingsTable&), Make make)
{
    kind.check = [read](const SettingsTable& table) -> Status { return read(table).map([](const Settings&) {}); };
    kind.create = [read, make](const SettingsTable& table, const Clock& clock, ConnectorSink& sink,
                               SitePort& site) -> Result<std::unique_ptr<Connector>> {
        ROLLCALL_TRY_ASSIGN(Settings settings, read(table));
        return std::unique_ptr<Connector>(make(table.id(), std::move(settings), clock, sink, site));
    };
}

/// The same for `probe`: `make(Settings, const Clock&, SitePort&, Probe::Report)`.
template <class Settings, class Make>
void setProbe(ConnectorKind& kind, Result<Settings> (*read)(const SettingsTable&), Make make)
{
    kind.probe = [read, make](const SettingsTable& table, const Clock& clock, SitePort& site,
                              Probe::Report report) -> Result<std::unique_ptr<Probe>> {
        ROLLCALL_TRY_ASSIGN(Settings settings, read(table));
        return std::unique_ptr<Probe>(make(std::move(settings), clock, site, std::move(report)));
    };
}

} // namespace rollcall
