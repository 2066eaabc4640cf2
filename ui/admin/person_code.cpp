#include "ui/admin/person_code.h"

#include "ui/widgets/qr_picture.h"

#include <QBuffer>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <utility>

namespace rollcall::ui {

namespace {
constexpr int kPrintedModule = 12; ///< pixels: 40 mm wide when printed at 300 dots an inch
}

/// RFC 4648 base32: fits the QR code's compact alphabet, and has no letters that are mistaken for digits.
Secret makeCode()
{
    static constexpr char kCharacters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    QByteArray code;
    code.reserve(kCodeLength);
    for (int i = 0; i < kCodeLength; ++i)
        code.append(kCharacters[QRandomGenerator::system()->bounded(32)]);
    return Secret(std::move(code));
}

QByteArray printedCode(const Secret& text, const QString& words, const QFont& font)
{
    const Result<QImage> code = qrPicture(text, kPrintedModule);
    if (!code)
        return {};
    const QFontMetrics metrics(font);
    QImage card(code->width(), code->height() + 2 * metrics.height(), QImage::Format_RGB32);
    card.fill(Qt::white);
    QPainter painter(&card);
    painter.drawImage(0, 0, *code);
    painter.setFont(font);
    painter.setPen(Qt::black);
    painter.drawText(QRect(0, code->height(), code->width(), metrics.height()), Qt::AlignCenter,
                     metrics.elidedText(words, Qt::ElideRight, code->width()));
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    if (!buffer.open(QIODevice::WriteOnly) || !card.save(&buffer, "PNG"))
        return {};
    return png;
}

QString codeFileName(const PersonId& id)
{
    QString name = id.value();
    name.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9_-]")), QStringLiteral("_"));
    return QStringLiteral("rollcall-code-%1.png").arg(name);
}

} // namespace rollcall::ui
