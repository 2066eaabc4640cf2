// Photos of servers, with the real engine.
#include "kiosk/photo_enroller.h"
#include "vision/clips.h"

#include <QBuffer>
#include <QImage>
#include <QObject>
#include <QPainter>
#include <QTest>

#include <future>

using namespace rollcall;

namespace {

QByteArray jpeg(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    return bytes;
}

} // namespace

class TestPhotoEnroller : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        ROLLCALL_NEED_MEDIA((QStringList{QStringLiteral("franck_02221.jpg")}));
        if (const auto engine = test::loadEngine(); !engine)
            QSKIP(qPrintable(engine.error().message));
    }
    /// Catches: a server's photo that cannot be used and is taken for the kiosk's own trouble. It was sent again and
    /// again, and held up those behind it.
    void aPhotoThatCannotBeUsedIsTheSendersMatter()
    {
        const QImage face(test::mediaPath(QStringLiteral("franck_02221.jpg")));
        QVERIFY(!face.isNull());
        QImage two(2 * face.width(), face.height(), QImage::Format_RGB32);
        {
            QPainter painter(&two);
            painter.drawImage(0, 0, face);
            painter.drawImage(face.width(), 0, face);
        }
        QImage none(400, 300, QImage::Format_RGB32);
        none.fill(QColor(80, 120, 40));
        const SystemClock clock;
        PhotoEnroller enroller({}, clock);
        const auto extract = [&enroller](const QByteArray& photo) {
            std::promise<Result<PhotoEnroller::Made>> answer;
            auto made = answer.get_future();
            enroller.extract(photo,
                             [&answer](Result<PhotoEnroller::Made> result) { answer.set_value(std::move(result)); });
            return made.get();
        };
        for (const QByteArray& photo : {jpeg(two), jpeg(none), QByteArray("no picture")}) {
            const auto made = extract(photo);
            QVERIFY(!made);
            QCOMPARE(made.error().code, ErrorCode::InvalidArgument);
        }
        const auto made = extract(jpeg(face));
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    }
};

QTEST_GUILESS_MAIN(TestPhotoEnroller)
#include "tst_photo_enroller.moc"
