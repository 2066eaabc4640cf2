#include "biometrics/embedding.h"
#include "lab/photo_variants.h"
#include "vision/clips.h"

#include <QTest>

using namespace rollcall;

/// Every change of a photo once, on one person; `rollcall-lab photos` measures many.
class TestPhotoCheck : public QObject
{
    Q_OBJECT

private:
    std::optional<FaceEngine> m_engine;
    cv::Mat m_original;
    Embedding m_face;

private Q_SLOTS:
    void initTestCase()
    {
        const QString file = QStringLiteral("franck_02221.jpg");
        ROLLCALL_NEED_MEDIA(QStringList{file});
        auto loaded = test::loadEngine();
        if (!loaded)
            QSKIP(qPrintable(loaded.error().message));
        m_engine = std::move(*loaded);
        const auto image = loadStill(test::mediaPath(file));
        QVERIFY(image);
        m_original = *image;
        auto face = TemplateExtractor(*m_engine, {}).extractPhoto(m_original);
        QVERIFY2(face, test::why(face).c_str());
        m_face = std::move(face->embedding);
    }

    /// Catches: a useless picture that is enrolled, and a good one that is refused because of how it was saved.
    void changes_data()
    {
        QTest::addColumn<int>("variant");
        for (std::size_t i = 0; i < lab::photoVariants().size(); ++i)
            QTest::newRow(lab::photoVariants()[i].name) << static_cast<int>(i);
    }
    void changes()
    {
        QFETCH(int, variant);
        const lab::PhotoVariant& change = lab::photoVariants()[static_cast<std::size_t>(variant)];
        const auto image = decodeStill(change.make(m_original, variant));
        Result<ExtractedTemplate> face = image ? TemplateExtractor(*m_engine, {}).extractPhoto(*image)
                                               : Result<ExtractedTemplate>(failure(image.error()));
        if (!change.isHarmless) {
            QVERIFY(!face);
            QVERIFY(!face.error().message.isEmpty());
            return;
        }
        QVERIFY2(face, test::why(face).c_str());
        QVERIFY(similarity(face->embedding, m_face) >= m_engine->embedder->scale().threshold);
    }
};

QTEST_GUILESS_MAIN(TestPhotoCheck)
#include "tst_photo_check.moc"
