// The receipt on a confirmation: a QR code that a phone reads from the screen.
#define ZX_USE_UTF8 // text() as std::string, as from ZXing 2.0 on
#include "tests/ui/kiosk_fixture.h"

#include "ui/widgets/card.h"

#include <ZXing/DecodeHints.h>
#include <ZXing/ReadBarcode.h>
#include <ZXing/Result.h>

using namespace rollcall;
using namespace rollcall::ui;

namespace {

constexpr double kMinMillimeters = 25;
const QString kText = QStringLiteral("ROLLCALL1;104233;2026-11-20T08:15:31+06:00;in;E-1042;প্রধান ফটক;"
                                     "8f14e45fceea167a5a36dedd4bea2543");

struct Screen
{
    const char* name;
    QSize size;
    double dotsPerInch;
};
const Screen kScreens[] = {{"10 inch", {1280, 800}, 149},
                           {"7 inch", {800, 480}, 133},
                           {"10 inch upright", {800, 1280}, 149},
                           {"7 inch upright", {480, 800}, 133}};

/// What a phone reads off the window, and how wide the code is without its quiet zone, in pixels.
struct Read
{
    QString text;
    double width = 0;
};
Read read(QWidget& window)
{
    const QImage gray = window.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(gray.constBits(), gray.width(), gray.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(gray.bytesPerLine()));
    const ZXing::Result code = ZXing::ReadBarcode(view, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode));
    if (!code.isValid())
        return {};
    const auto corner = code.position();
    return {QString::fromStdString(code.text()), static_cast<double>(corner.topRight().x - corner.topLeft().x)};
}

Confirmation confirmation(const KioskFixture& kiosk)
{
    Confirmation content{QUuid::createUuid(),
                         TrackId{1},
                         QStringLiteral("Amina Rahman"),
                         Direction::In,
                         kiosk.clock.read().local(),
                         QStringLiteral("Saved here, will be sent when the network is back"),
                         5'000};
    content.receipt = kText;
    return content;
}

void useReceipts(KioskFixture& kiosk, bool shown)
{
    SettingsView view = kiosk.state.settings().view();
    view.receipt = shown;
    kiosk.state.settings().set(view);
    QCoreApplication::sendPostedEvents();
}

} // namespace

class TestReceiptOnScreen : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPhoneReadsItOnEveryScreen_data()
    {
        QTest::addColumn<int>("screen");
        QTest::addColumn<int>("theme");
        QTest::addColumn<QString>("language");
        int index = 0;
        for (const Screen& screen : kScreens) {
            for (const ThemeKind theme : {ThemeKind::Dark, ThemeKind::Light, ThemeKind::HighContrast}) {
                for (const char* language : {"en_GB", "ar"})
                    QTest::addRow("%s, %d, %s", screen.name, static_cast<int>(theme), language)
                        << index << static_cast<int>(theme) << QString::fromLatin1(language);
            }
            ++index;
        }
    }
    /// Catches: a code that is too small, is cut, covered, inverted by a theme, mirrored by a language, or lost to a
    /// long name.
    void aPhoneReadsItOnEveryScreen()
    {
        QFETCH(int, screen);
        QFETCH(int, theme);
        QFETCH(QString, language);
        KioskFixture kiosk(kScreens[screen].size, kScreens[screen].dotsPerInch);
        kiosk.settings.theme = static_cast<ThemeKind>(theme);
        kiosk.open();
        kiosk.window->speak(language);
        useReceipts(kiosk, true);
        kiosk.state.confirm(confirmation(kiosk));
        const Read code = read(*kiosk.window);
        QCOMPARE(code.text, kText);
        const double width = kiosk.window->theme().millimeters(qRound(code.width));
        QVERIFY2(width >= kMinMillimeters - 0.5,
                 qPrintable(QString::number(width))); // corners are found to a pixel or two
    }

    /// Catches: an unwanted code, and a switch that needs a restart.
    void itIsShownOnlyWhereItIsWanted()
    {
        KioskFixture kiosk;
        kiosk.open();
        kiosk.state.confirm(confirmation(kiosk));
        QVERIFY(read(*kiosk.window).text.isEmpty());
        useReceipts(kiosk, true);
        kiosk.state.confirm(confirmation(kiosk));
        QCOMPARE(read(*kiosk.window).text, kText);
        useReceipts(kiosk, false);
        kiosk.state.confirm(confirmation(kiosk));
        QVERIFY(read(*kiosk.window).text.isEmpty());
    }

    /// Catches: a receipt of a person who has left, under the next one's name.
    void theNextPersonDoesNotSeeIt()
    {
        KioskFixture kiosk;
        kiosk.open();
        useReceipts(kiosk, true);
        kiosk.state.confirm(confirmation(kiosk));
        Confirmation next = confirmation(kiosk);
        next.track = TrackId{2};
        next.receipt.replace(QStringLiteral("E-1042"), QStringLiteral("E-2000"));
        kiosk.state.confirm(next);
        QCOMPARE(read(*kiosk.window).text, next.receipt); // the older card is a strip now
    }
};

QTEST_MAIN(TestReceiptOnScreen)
#include "tst_receipt.moc"
