#include "ui/widgets/qr_picture.h"

#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <QCoreApplication>

#include <exception>
#include <string>

namespace rollcall::ui {

namespace {
constexpr qsizetype kMax = 300;     ///< bytes; more modules than a kiosk's camera can resolve at arm's length
constexpr int kErrorCorrection = 3; ///< of ZXing's 0 to 8: level M, 15 %
} // namespace

Result<QImage> qrPicture(const Secret& text, int module)
{
    const auto refuse = [] {
        return failure(ErrorCode::InvalidArgument,
                       QCoreApplication::translate("QrPicture", "This is too long for a QR code"));
    };
    if (text.isEmpty() || text.size() > kMax || module < 1)
        return refuse();
    try {
        const ZXing::BitMatrix code = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode)
                                          .setMargin(kQuietModules)
                                          .setEccLevel(kErrorCorrection)
                                          .setEncoding(ZXing::CharacterSet::UTF8)
                                          .encode(text.reveal().toStdString(), 0, 0);
        QImage picture(code.width() * module, code.height() * module, QImage::Format_Grayscale8);
        picture.fill(Qt::white);
        for (int y = 0; y < picture.height(); ++y) {
            uchar* line = picture.scanLine(y);
            for (int x = 0; x < picture.width(); ++x) {
                if (code.get(x / module, y / module))
                    line[x] = 0;
            }
        }
        return picture;
    } catch (const std::exception&) {
        return refuse();
    }
}

} // namespace rollcall::ui
