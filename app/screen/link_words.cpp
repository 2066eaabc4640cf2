#include "screen/link_words.h"

#include "base/translatable.h"
#include "screen/isolated.h"

#include <QCoreApplication>
#include <QUrl>

namespace rollcall::screen {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("LinkWords", text);
}

/// The word for each fault; %1 is the machine, %2 its port.
QString faultWords(const ConnectorTest& test)
{
    switch (test.fault) {
    case ConnectorFault::NameNotFound:
        return say(QT_TRANSLATE_NOOP("LinkWords",
                                     "%1 was not found. Check the spelling and this kiosk's network connection."));
    case ConnectorFault::ConnectionRefused:
        return say(QT_TRANSLATE_NOOP(
            "LinkWords",
            "%1 is reachable, but nothing is listening on port %2. Check the port and whether the server is running."));
    case ConnectorFault::Unreachable:
        return say(QT_TRANSLATE_NOOP("LinkWords",
                                     "%1 is unreachable. Check the address and this kiosk's network connection."));
    case ConnectorFault::NoAnswer:
        return say(QT_TRANSLATE_NOOP(
            "LinkWords",
            "%1 does not respond on port %2. Check the address and the port; a firewall may be blocking it."));
    case ConnectorFault::CertificateUnknown:
        return say(QT_TRANSLATE_NOOP("LinkWords", "The certificate of %1 is not from a trusted authority. Enter your "
                                                  "certificate authority file under \"More settings\"."));
    case ConnectorFault::CertificateExpired:
        return say(QT_TRANSLATE_NOOP("LinkWords", "The certificate of %1 has expired. Renew it on the server."));
    case ConnectorFault::CertificateNotYetValid:
        return say(QT_TRANSLATE_NOOP("LinkWords",
                                     "The certificate of %1 is not valid yet. Check the date and time of this kiosk."));
    case ConnectorFault::CertificateWrongName:
        return say(QT_TRANSLATE_NOOP(
            "LinkWords", "The certificate was not issued for %1. Enter the address exactly as in the certificate."));
    case ConnectorFault::FingerprintDiffers:
        return say(QT_TRANSLATE_NOOP("LinkWords",
                                     "The certificate of %1 does not match the fingerprint. If the server has a new "
                                     "certificate, enter its fingerprint; otherwise call your IT department."));
    case ConnectorFault::NotSecured:
        return say(QT_TRANSLATE_NOOP(
            "LinkWords", "%1 does not use encryption on port %2. Check the port, or start the address with ws://"));
    case ConnectorFault::AnswersSomethingElse:
        return say(QT_TRANSLATE_NOOP("LinkWords",
                                     "%1 responds on port %2, but it is not a server for kiosks. Check the port."));
    case ConnectorFault::HungUp:
        return say(QT_TRANSLATE_NOOP(
            "LinkWords",
            "%1 closes the connection immediately. Check the port and whether the address must begin with wss://"));
    case ConnectorFault::NotAccepted:
        return say(QT_TRANSLATE_NOOP(
            "LinkWords",
            "%1 does not accept this kiosk. Compare the serial number and the secret with those on the server."));
    default:
        return {};
    }
}

} // namespace

QString stageWords(ConnectorStage stage)
{
    switch (stage) {
    case ConnectorStage::NameFound:
        return say(QT_TRANSLATE_NOOP("LinkWords", "Name found"));
    case ConnectorStage::Connected:
        return say(QT_TRANSLATE_NOOP("LinkWords", "Server reached"));
    case ConnectorStage::Secured:
        return say(QT_TRANSLATE_NOOP("LinkWords", "Encrypted, certificate trusted"));
    case ConnectorStage::Answered:
        return say(QT_TRANSLATE_NOOP("LinkWords", "Server answers"));
    case ConnectorStage::Accepted:
        return say(QT_TRANSLATE_NOOP("LinkWords", "Kiosk accepted"));
    case ConnectorStage::PortOpen:
        break;
    }
    return say(QT_TRANSLATE_NOOP("LinkWords", "Port can be opened"));
}

QString outcomeWords(const ConnectorTest& test)
{
    const bool listens = !test.stages.empty() && test.stages.back() == ConnectorStage::PortOpen;
    switch (test.fault) {
    case ConnectorFault::None: {
        const QString works =
            listens
                ? say(QT_TRANSLATE_NOOP("LinkWords", "It works. Other systems can connect on port %1.")).arg(test.port)
                : say(QT_TRANSLATE_NOOP("LinkWords", "It works. %1 accepts this kiosk.")).arg(isolated(test.host));
        return test.detail.isEmpty() ? works : works + u' ' + translated(test.detail);
    }
    case ConnectorFault::WrongSettings:
        return translated(test.detail);
    case ConnectorFault::CertificateInvalid:
        return say(QT_TRANSLATE_NOOP("LinkWords", "The certificate of %1 is not accepted: %2"))
            .arg(isolated(test.host), isolated(translated(test.detail)));
    case ConnectorFault::NotWebSocket:
        return say(QT_TRANSLATE_NOOP("LinkWords", "%1 is a web server, but not a server for kiosks at this address (it "
                                                  "returned %2). Check the port and the path after it."))
            .arg(isolated(test.host), QString::number(test.httpStatus));
    case ConnectorFault::PortTaken:
        return say(QT_TRANSLATE_NOOP("LinkWords",
                                     "Port %1 is used by another program on this kiosk. Choose another port."))
            .arg(test.port);
    case ConnectorFault::PortForbidden:
        return say(QT_TRANSLATE_NOOP("LinkWords", "This kiosk is not allowed to open port %1. Choose 1024 or higher."))
            .arg(test.port);
    case ConnectorFault::AddressNotHere:
        return say(QT_TRANSLATE_NOOP("LinkWords", "This kiosk has no address %1.")).arg(isolated(test.host));
    case ConnectorFault::Cancelled:
        return say(QT_TRANSLATE_NOOP("LinkWords", "The test was stopped."));
    default:
        break;
    }
    QString words = faultWords(test);
    // The host last: an IPv6 address may contain a percent sign.
    words.replace(QStringLiteral("%2"), QString::number(test.port)).replace(QStringLiteral("%1"), isolated(test.host));
    if (test.fault == ConnectorFault::NotAccepted && !test.detail.isEmpty())
        words +=
            u' ' + say(QT_TRANSLATE_NOOP("LinkWords", "Server message: %1")).arg(isolated(translated(test.detail)));
    return words;
}

QString momentWords(const QLocale& locale, const Clock& clock, const QDateTime& time)
{
    const QDateTime now = clock.read().local();
    const QDateTime local = time.toOffsetFromUtc(now.offsetFromUtc());
    const QString words = locale.toString(local.time(), QLocale::ShortFormat);
    if (local.date() == now.date())
        return say(QT_TRANSLATE_NOOP("LinkWords", "today, %1")).arg(words);
    return locale.toString(local.date(), QLocale::ShortFormat) + QStringLiteral(", ") + words;
}

QString fieldProblem(const FormField& field, const QString& text, bool kept)
{
    const bool empty = text.isEmpty() || (field.kind == FormField::Kind::Url && text == field.preset);
    if (empty)
        return field.required && !kept ? say(QT_TRANSLATE_NOOP("LinkWords", "Required")) : QString();
    if (text.size() > field.maxLength)
        return say(QT_TRANSLATE_NOOP("LinkWords", "At most %1 characters")).arg(field.maxLength);
    if (field.kind == FormField::Kind::Number) {
        bool isNumber = false;
        const qlonglong number = text.toLongLong(&isNumber);
        if (!isNumber || number < field.minimum || number > field.maximum)
            return say(QT_TRANSLATE_NOOP("LinkWords", "A whole number from %1 to %2"))
                .arg(QString::number(field.minimum), QString::number(field.maximum));
    }
    if (field.kind == FormField::Kind::Url) {
        const QUrl url(text, QUrl::StrictMode);
        if (!field.schemes.contains(url.scheme()))
            return say(QT_TRANSLATE_NOOP("LinkWords", "It must begin with %1://"))
                .replace(QStringLiteral("%1://"),
                         isolated(field.schemes.join(QStringLiteral(":// / ")) + QStringLiteral("://")));
        if (!url.isValid() || url.host().isEmpty())
            return say(QT_TRANSLATE_NOOP("LinkWords", "The server name is missing or contains an invalid character"));
        if (!url.userInfo().isEmpty())
            return say(
                QT_TRANSLATE_NOOP("LinkWords", "Leave out the user name and password; they have their own fields"));
    }
    return {};
}

} // namespace rollcall::screen
