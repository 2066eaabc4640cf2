#include "tools/screenshots/staging.h"

#include <QDir>
#include <QPainter>

namespace rollcall::screenshots {
namespace {

/// The still drawn smaller, its edges stretched outwards to fill the picture.
QImage fromFarther(const QImage& still)
{
    QImage room(still.size(), QImage::Format_RGB32);
    const int w = qRound(still.width() * kDistance);
    const int h = qRound(still.height() * kDistance);
    const int left = (still.width() - w) / 2;
    const int top = qRound((still.height() - h) * kLift);
    QPainter painter(&room);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    constexpr int kEdge = 3; // pixels of the still's border that are stretched
    painter.drawImage(QRect(left, 0, w, top + 1), still, QRect(0, 0, still.width(), kEdge));
    painter.drawImage(QRect(left, top + h - 1, w, still.height() - top - h + 1), still,
                      QRect(0, still.height() - kEdge, still.width(), kEdge));
    painter.drawImage(QRect(left, top, w, h), still);
    painter.end();
    const QImage middle = room;
    QPainter sides(&room);
    sides.drawImage(QRect(0, 0, left + 1, room.height()), middle, QRect(left + 2, 0, kEdge, room.height()));
    sides.drawImage(QRect(left + w - 1, 0, room.width() - left - w + 1, room.height()), middle,
                    QRect(left + w - 2 - kEdge, 0, kEdge, room.height()));
    return room;
}

/// Coarser than any feature, and wider than the face.
QImage withoutFace(QImage image, const QRectF& face)
{
    constexpr QSize kBlocks{8, 11};
    const QRectF wide =
        face.adjusted(-0.25 * face.width(), -0.2 * face.height(), 0.25 * face.width(), 0.1 * face.height());
    const QRect part(qRound(wide.x() * image.width()), qRound(wide.y() * image.height()),
                     qRound(wide.width() * image.width()), qRound(wide.height() * image.height()));
    const QImage blocks = image.copy(part)
                              .scaled(kBlocks, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                              .scaled(part.size(), Qt::IgnoreAspectRatio, Qt::FastTransformation);
    QPainter(&image).drawImage(part.topLeft(), blocks);
    return image;
}

} // namespace

CameraPicture cameraPicture(const QString& mediaFolder, bool pixelated)
{
    QImage image(QDir(mediaFolder).filePath(QStringLiteral("franck_02221.jpg")));
    if (image.isNull()) {
        image = QImage(720, 576, QImage::Format_RGB32);
        image.fill(QColor(120, 132, 140));
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(70, 90, 120));
        painter.drawEllipse(QPointF(350, 620), 230, 210);
        painter.setBrush(QColor(196, 160, 136));
        painter.drawEllipse(
            QRectF(kFranck.x() * 720, kFranck.y() * 576, kFranck.width() * 720, kFranck.height() * 576));
    }
    image = image.convertToFormat(QImage::Format_RGB32);
    const QImage closeUp = pixelated ? withoutFace(image, kCloseUp) : image;
    image = fromFarther(image);
    return {pixelated ? withoutFace(image, kFranck) : image, kFranck, closeUp};
}

} // namespace rollcall::screenshots
