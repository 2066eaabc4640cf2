#include "ui/admin/credential_words.h"

#include "ui/admin/credential_sheet.h"

namespace rollcall::ui {

bool hasCredential(const Person& person, Credential what)
{
    switch (what) {
    case Credential::Pin:
        return person.hasPin();
    case Credential::Card:
        return person.hasCard;
    case Credential::Code:
        break;
    }
    return person.hasQrCode;
}

CredentialMenu credentialMenu(const Person& person, Credential what)
{
    const QString name = person.label();
    switch (what) {
    case Credential::Pin:
        return {
            CredentialSheet::tr("PIN of %1").arg(name),
            CredentialSheet::tr("To check in, %1 types the number %2 and then the PIN.").arg(name, person.entryNumber),
            CredentialSheet::tr("Change the PIN"), CredentialSheet::tr("Remove the PIN")};
    case Credential::Card:
        return {CredentialSheet::tr("Card of %1").arg(name),
                CredentialSheet::tr("The card checks in right away. If it is lost, remove it or read another one."),
                CredentialSheet::tr("Read another card"), CredentialSheet::tr("Remove the card")};
    case Credential::Code:
        break;
    }
    const bool has = person.hasQrCode;
    return {CredentialSheet::tr("QR code of %1").arg(name),
            has ? CredentialSheet::tr("A new code replaces the old one immediately.")
                : CredentialSheet::tr("Anyone who has the code, or a photo of it, can check in as %1.").arg(name),
            has ? CredentialSheet::tr("Make a new code") : CredentialSheet::tr("Make a code"),
            CredentialSheet::tr("Remove the code")};
}

QString credentialDone(const Person& person, Credential what, bool removed)
{
    const QString name = person.label();
    switch (what) {
    case Credential::Pin:
        return (removed ? CredentialSheet::tr("%1 no longer has a PIN") : CredentialSheet::tr("The PIN of %1 is set"))
            .arg(name);
    case Credential::Card:
        return (removed ? CredentialSheet::tr("%1 no longer has a card") : CredentialSheet::tr("The card of %1 is set"))
            .arg(name);
    case Credential::Code:
        break;
    }
    return (removed ? CredentialSheet::tr("%1 no longer has a QR code")
                    : CredentialSheet::tr("The QR code of %1 is set"))
        .arg(name);
}

} // namespace rollcall::ui
