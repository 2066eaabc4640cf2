#include "base/link_test.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rollcall {

namespace {

// Stored in the audit trail: never changed.
constexpr std::array kWords{std::pair(LinkFault::None, "works"),
                            std::pair(LinkFault::WrongSettings, "wrong-settings"),
                            std::pair(LinkFault::NameNotFound, "name-not-found"),
                            std::pair(LinkFault::ConnectionRefused, "connection-refused"),
                            std::pair(LinkFault::Unreachable, "unreachable"),
                            std::pair(LinkFault::NoAnswer, "no-answer"),
                            std::pair(LinkFault::CertificateUnknown, "certificate-unknown"),
                            std::pair(LinkFault::CertificateExpired, "certificate-expired"),
                            std::pair(LinkFault::CertificateNotYetValid, "certificate-not-yet-valid"),
                            std::pair(LinkFault::CertificateWrongName, "certificate-wrong-name"),
                            std::pair(LinkFault::CertificateInvalid, "certificate-invalid"),
                            std::pair(LinkFault::FingerprintDiffers, "fingerprint-differs"),
                            std::pair(LinkFault::NotSecured, "not-secured"),
                            std::pair(LinkFault::NotWebSocket, "not-websocket"),
                            std::pair(LinkFault::AnswersSomethingElse, "answers-something-else"),
                            std::pair(LinkFault::HungUp, "hung-up"),
                            std::pair(LinkFault::NotAccepted, "not-accepted"),
                            std::pair(LinkFault::PortTaken, "port-taken"),
                            std::pair(LinkFault::PortForbidden, "port-forbidden"),
                            std::pair(LinkFault::AddressNotHere, "address-not-here"),
                            std::pair(LinkFault::Cancelled, "cancelled")};

} // namespace

QString wordOf(LinkFault fault)
{
    const auto known =
        std::find_if(kWords.begin(), kWords.end(), [fault](const auto& entry) { return entry.first == fault; });
    return known == kWords.end() ? QString() : QString::fromLatin1(known->second);
}

std::optional<LinkFault> linkFaultFromString(const QString& word)
{
    const auto known = std::find_if(kWords.begin(), kWords.end(),
                                    [&word](const auto& entry) { return word == QLatin1String(entry.second); });
    return known == kWords.end() ? std::nullopt : std::optional(known->first);
}

} // namespace rollcall
