#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace rollcall {

/// A punch as another device recorded it. It is kept as it came, whether or not its person is known.
struct DeviceRecord
{
    QString code;      ///< by which the device knows the person; empty: a line that could not be read
    QString localTime; ///< on the device's display, as sent: "2026-11-30 08:00:00"
    /// The same moment; no clock and no boot of this kiosk. Nothing: the device sent no possible time, and the record
    /// becomes no punch.
    std::optional<ClockReading> at;
    int punch = 255; ///< as sent: 0 in, 1 out, 2 break out, 3 break in, 4 overtime in, 5 overtime out
    int verification = 0;
    QByteArray raw; ///< a JSON object: all that the device sent
};
/// What a device calls the person of a code.
struct DeviceCodeName
{
    QString code;
    QString name;
};
/// Records of one device, committed together. Those that are there already (same device, code and local time) stay as
/// they are.
struct DeviceBatch
{
    std::vector<DeviceRecord> records;
    std::vector<DeviceCodeName> names;
    QString door;            ///< stored with the punches
    ConnectorId device = {}; ///< set by ConnectorSite
};
struct DeviceTally
{
    int added = 0;     ///< records that were new
    int punches = 0;   ///< punches that they, or earlier ones whose person is known by now, became
    int unmatched = 0; ///< records of the device whose code means no person yet
};

/// A code of a device, and whom it means.
struct DeviceCode
{
    ConnectorId device;
    QString code;
    QString name;           ///< as the device says; may be empty
    PersonId person;        ///< empty: unknown
    bool isMatched = false; ///< said by an administrator, and not the person of that identifier
    qint64 waiting = 0;     ///< records that can become punches and have not yet
    qint64 entered = 0;     ///< records that are punches, which stay
    QString personName = {};
    PersonId suggestion = {}; ///< of an unknown code: the one person with the device's name
    QString suggestionName = {};
};

} // namespace rollcall
