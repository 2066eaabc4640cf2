#include "connectors/zkteco/terminal_options.h"

#include <QNetworkInterface>

#include <algorithm>
#include <array>

namespace rollcall::zkteco {

namespace {

struct NetworkPlace
{
    QString mac;
    QString mask;
};

NetworkPlace placeOf(const QString& address)
{
    for (const QNetworkInterface& interface : QNetworkInterface::allInterfaces()) {
        for (const QNetworkAddressEntry& entry : interface.addressEntries()) {
            if (entry.ip().toString() == address)
                return {interface.hardwareAddress(), entry.netmask().toString()};
        }
    }
    return {};
}

} // namespace

std::optional<QString> terminalOption(const QByteArray& key, const TerminalSettings& settings, const QString& address)
{
    if (key == "~SerialNumber")
        return settings.serialNumber;
    if (key == "~DeviceName")
        return settings.deviceName;
    if (key == "IPAddress")
        return address;
    if (key == "MAC")
        return placeOf(address).mac;
    if (key == "NetMask")
        return placeOf(address).mask;
    struct Fixed
    {
        const char* key;
        const char* value;
    };
    static constexpr std::array kFixed{
        Fixed{"~Platform", "Rollcall"},
        Fixed{"~OEMVendor", "Rollcall"},
        Fixed{"~OS", "1"},
        Fixed{"~ZKFPVersion", "10"},
        Fixed{"ZKFaceVersion", "7"},
        Fixed{"FaceFunOn", "1"},
        Fixed{"~ExtendFmt", "1"},
        Fixed{"~UserExtFmt", "1"},
        Fixed{"CompatOldFirmware", "0"},
        Fixed{"~PIN2Width", "24"},
        Fixed{"GATEIPAddress", ""},
        Fixed{"~ProductTime", "2026-01-01 00:00:00"},
        Fixed{"WorkCode", "0"},
        Fixed{"~SSR", "1"},
        Fixed{"DeviceID", "1"},
        Fixed{"~MaxUserPhotoCount", "0"},
    };
    const auto* const found =
        std::find_if(kFixed.begin(), kFixed.end(), [&key](const Fixed& one) { return key == one.key; });
    return found == kFixed.end() ? std::nullopt : std::optional(QString::fromLatin1(found->value));
}

} // namespace rollcall::zkteco
