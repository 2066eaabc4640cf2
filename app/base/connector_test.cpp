#include "base/connector_test.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rollcall {

namespace {

// Stored in the audit trail: never changed.
constexpr std::array kWords{std::pair(ConnectorFault::None, "works"),
                            std::pair(ConnectorFault::WrongSettings, "wrong-settings"),
                            std::pair(ConnectorFault::NameNotFound, "name-not-found"),
                            std::pair(ConnectorFault::ConnectionRefused, "connection-refused"),
                            std::pair(ConnectorFault::Unreachable, "unreachable"),
                            std::pair(ConnectorFault::NoAnswer, "no-answer"),
                            std::pair(ConnectorFault::CertificateUnknown, "certificate-unknown"),
                            std::pair(ConnectorFault::CertificateExpired, "certificate-expired"),
                            std::pair(ConnectorFault::CertificateNotYetValid, "certificate-not-yet-valid"),
                            std::pair(ConnectorFault::CertificateWrongName, "certificate-wrong-name"),
                            std::pair(ConnectorFault::CertificateInvalid, "certificate-invalid"),
                            std::pair(ConnectorFault::FingerprintDiffers, "fingerprint-differs"),
                            std::pair(ConnectorFault::NotSecured, "not-secured"),
                            std::pair(ConnectorFault::NotWebSocket, "not-websocket"),
                            std::pair(ConnectorFault::AnswersSomethingElse, "answers-something-else"),
                            std::pair(ConnectorFault::HungUp, "hung-up"),
                            std::pair(ConnectorFault::NotAccepted, "not-accepted"),
                            std::pair(ConnectorFault::PortTaken, "port-taken"),
                            std::pair(ConnectorFault::PortForbidden, "port-forbidden"),
                            std::pair(ConnectorFault::AddressNotHere, "address-not-here"),
                            std::pair(ConnectorFault::Cancelled, "cancelled")};

} // namespace

QString wordOf(ConnectorFault fault)
{
    const auto known =
        std::find_if(kWords.begin(), kWords.end(), [fault](const auto& entry) { return entry.first == fault; });
    return known == kWords.end() ? QString() : QString::fromLatin1(known->second);
}

std::optional<ConnectorFault> connectorFaultFromString(const QString& word)
{
    const auto known = std::find_if(kWords.begin(), kWords.end(),
                                    [&word](const auto& entry) { return word == QLatin1String(entry.second); });
    return known == kWords.end() ? std::nullopt : std::optional(known->first);
}

} // namespace rollcall
