// A person's PIN, card and QR code, set and taken away in the administration.
#define ZX_USE_UTF8 // text() as std::string, as from ZXing 2.0 on
#include "tests/ui/kiosk_fixture.h"

#include "ui/admin/credential_sheet.h"
#include "ui/screen_names.h"
#include "ui/widgets/qr_picture.h"

#include <ZXing/DecodeHints.h>
#include <ZXing/ReadBarcode.h>
#include <ZXing/Result.h>

#include <QKeyEvent>
#include <QLabel>

using namespace rollcall;
using namespace rollcall::ui;

namespace {

/// The administration with one person's page open.
struct PersonPage : KioskFixture
{
    explicit PersonPage(Person person)
    {
        open();
        openAdmin();
        show(person);
    }
    void show(const Person& person)
    {
        openPerson(person);
        requests.calls.clear();
        people.calls.clear();
    }
    void press(std::initializer_list<const char*> keys) const
    {
        for (const char* key : keys)
            click(QLatin1String(key));
    }
    [[nodiscard]] CredentialSheet& sheet() const { return *window->findChild<CredentialSheet*>(); }
};

Person amina()
{
    return {PersonId(QStringLiteral("1042")), QStringLiteral("Amina"), true, {}, 3};
}

QString decode(const QImage& picture)
{
    const QImage gray = picture.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(gray.constBits(), gray.width(), gray.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(gray.bytesPerLine()));
    return QString::fromStdString(
        ZXing::ReadBarcode(view, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode)).text());
}

} // namespace

class TestCredentials : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Catches: a mistyped PIN that is stored, a refusal that is not shown.
    void aPinIsTypedTwice()
    {
        PersonPage page(amina());
        page.click(QStringLiteral("personPin"));
        page.press({"pin7", "pin3", "pin9", "pin1", "pinConfirm", "pin7", "pin3", "pin9", "pin2", "pinConfirm"});
        QVERIFY(page.people.calls.isEmpty());
        QVERIFY(!page.sheet().message().isEmpty());
        page.press({"pin1", "pin1", "pin1", "pin1", "pinConfirm"}); // refused before it is typed again
        QVERIFY2(page.sheet().message().contains(QStringLiteral("guess")), qPrintable(page.sheet().message()));
        QVERIFY(page.people.calls.isEmpty());
        page.press({"pin4", "pin7", "pin1", "pin1", "pinConfirm", "pin4", "pin7", "pin1", "pin1", "pinConfirm"});
        QCOMPARE(page.people.calls.takeLast(), QStringLiteral("setPin 1042 4711"));
        page.people.changes.answer(failure(ErrorCode::InvalidArgument, QStringLiteral("This PIN is guessed first")));
        QCOMPARE(page.sheet().message(), QStringLiteral("This PIN is guessed first"));
        page.press({"pin7", "pin3", "pin9", "pin1", "pinConfirm", "pin7", "pin3", "pin9", "pin1", "pinConfirm"});
        QCOMPARE(page.people.calls.filter(QStringLiteral("setPin")).last(), QStringLiteral("setPin 1042 7391"));
        page.people.changes.answer();
        QVERIFY(!page.sheet().isVisible());
    }

    void whatIsThereIsNotReplacedByASlip()
    {
        Person person = amina();
        person.entryNumber = QStringLiteral("42");
        person.hasCard = true;
        PersonPage page(person);
        page.click(QStringLiteral("personPin"));
        QVERIFY(!page.find<>(QStringLiteral("pin1")));
        page.click(QStringLiteral("credentialRemove"));
        QCOMPARE(page.people.calls.takeLast(), QStringLiteral("setPin 1042 "));
        page.people.changes.answer();
        QVERIFY(!page.sheet().isVisible());
        page.click(QStringLiteral("personCard"));
        page.click(QStringLiteral("credentialRemove"));
        QCOMPARE(page.people.calls.filter(QStringLiteral("set")).last(), QStringLiteral("setToken 1042 card "));
        page.click(QStringLiteral("credentialLeave"));
        QVERIFY(!page.sheet().isVisible());
    }

    /// Catches: a card at the administration's reader that punches, or that is stored twice while it stays on the
    /// reader.
    void aCardIsReadWhereItIsAskedFor()
    {
        PersonPage page(amina());
        const auto read = [&page](const QString& number) {
            quint64 at = 1000;
            for (const QChar key : number + u'\n') {
                const bool enter = key == u'\n';
                QKeyEvent press(QEvent::KeyPress, enter ? int{Qt::Key_Return} : int{key.unicode()}, Qt::NoModifier,
                                enter ? QStringLiteral("\r") : QString(key));
                press.setTimestamp(at += 8);
                QCoreApplication::sendEvent(page.window.get(), &press);
            }
        };
        read(QStringLiteral("0004711"));
        QVERIFY(page.people.calls.isEmpty() && page.requests.calls.isEmpty());
        page.click(QStringLiteral("personCard"));
        read(QStringLiteral("0004711"));
        read(QStringLiteral("0004711"));
        QCOMPARE(page.people.calls, QStringList{QStringLiteral("setToken 1042 card 0004711")});
        page.people.changes.answer(failure(ErrorCode::InvalidArgument, QStringLiteral("Somebody else has this card")));
        QCOMPARE(page.sheet().message(), QStringLiteral("Somebody else has this card"));
        QVERIFY(page.sheet().isVisible());
    }

    /// Catches: a picture that no camera reads, a code that can be guessed, one that is shown before the kiosk knows
    /// it.
    void aCodeIsMadeAndShown()
    {
        PersonPage page(amina());
        page.click(QStringLiteral("personCode"));
        page.click(QStringLiteral("credentialDo"));
        const QString code = page.people.calls.filter(QStringLiteral("setToken")).last().section(u' ', -1);
        QVERIFY2(code.size() * 5 >= 128, "fewer random bits than nobody guesses");
        QVERIFY(!page.find<QLabel>(QStringLiteral("credentialPicture")));
        page.people.changes.answer();
        auto* picture = page.find<QLabel>(QStringLiteral("credentialPicture"));
        QVERIFY(picture);
        QTRY_COMPARE(picture->width(), picture->sizeHint().width()); // laid out
        QCOMPARE(decode(picture->grab().toImage()), code);
        QVERIFY(page.window->theme().millimeters(picture->width()) > 25); // read by a phone at arm's length
        page.click(QStringLiteral("credentialLeave"));
        QVERIFY(picture->pixmap().isNull());
    }

    void theSavedPictureCanBeRead()
    {
        KioskFixture kiosk;
        kiosk.open();
        kiosk.openAdmin();
        Person person = amina();
        person.id = PersonId(QStringLiteral("../10/42"));
        kiosk.openPerson(person);
        kiosk.click(QStringLiteral("personCode"));
        kiosk.click(QStringLiteral("credentialDo"));
        const QString code = kiosk.people.calls.filter(QStringLiteral("setToken")).last().section(u' ', -1);
        kiosk.people.changes.answer();
        kiosk.click(QStringLiteral("credentialDo"));
        const auto& files = kiosk.exports.files;
        QCOMPARE(files.size(), std::size_t{1});
        const auto& [name, png] = *files.begin();
        QCOMPARE(name, QStringLiteral("rollcall-code-___10_42.png")); // no way out of the folder
        QCOMPARE(decode(QImage::fromData(png)), code);
        // A stick that was pulled out is said, and the code is still there.
        QVERIFY(!kiosk.find<>(QStringLiteral("credentialDo"))->isEnabled());
        kiosk.exports.saves.answer(failure(ErrorCode::Io, QStringLiteral("The stick is gone.")));
        QCOMPARE(kiosk.window->findChild<CredentialSheet*>()->message(), QStringLiteral("The stick is gone."));
        kiosk.click(QStringLiteral("credentialDo"));
        QCOMPARE(kiosk.exports.calls.size(), 2);
        kiosk.exports.saves.answer(QStringLiteral("/media/BLUE/") + name);
        QVERIFY(kiosk.window->findChild<CredentialSheet*>()->message().contains(QStringLiteral("/media/BLUE/")));
    }

    /// Catches: a code left on a screen that locked itself.
    void nothingStaysWhenTheAdministrationLocks()
    {
        PersonPage page(amina());
        page.click(QStringLiteral("personCode"));
        page.state.access().set({});
        QVERIFY(!page.sheet().isVisible());
        page.openAdmin();
        QVERIFY(!page.sheet().isVisible());
    }

    void noCodeIsDrawnOfNothing()
    {
        QVERIFY(!qrPicture(Secret(), 4));
        QVERIFY(!qrPicture(Secret(QByteArray(301, 'A')), 4));
        QCOMPARE(decode(*qrPicture(Secret("https://example.org/?a=1&b=\xc3\xa4"), 5)),
                 QStringLiteral("https://example.org/?a=1&b=\u00e4"));
        const QString bengali =
            QStringLiteral("\u09AA\u09CD\u09B0\u09A7\u09BE\u09A8 \u09AB\u099F\u0995"); // beyond Latin-1
        QCOMPARE(decode(*qrPicture(Secret(bengali.toUtf8()), 5)), bengali);
    }
};

QTEST_MAIN(TestCredentials)
#include "tst_credentials.moc"
