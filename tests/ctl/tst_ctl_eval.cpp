#include "ctl/ctl_process.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using rollcall::test::ctl;
using rollcall::test::CtlResult;

/// The evaluation, on a small folder made of the demo's pictures.
class TestCtlEval : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> directory;
    QString media;

    [[nodiscard]] QString dataset() const { return directory->filePath(QStringLiteral("set")); }
    [[nodiscard]] CtlResult eval(const QStringList& arguments) const
    {
        return ctl(QStringList{QStringLiteral("eval"), QStringLiteral("--dataset"), dataset()} + arguments, 300'000);
    }
    [[nodiscard]] static QJsonObject object(const CtlResult& result)
    {
        return QJsonDocument::fromJson(result.out.toUtf8()).object();
    }
    void put(const char* person, const QStringList& pictures) const
    {
        const QString folder = dataset() + u'/' + QString::fromLatin1(person);
        QVERIFY(QDir().mkpath(folder));
        for (const QString& picture : pictures)
            QVERIFY(QFile::copy(media + u'/' + picture, folder + u'/' + picture));
    }
    void write(const QString& file, const QByteArray& bytes) const
    {
        QFile to(dataset() + u'/' + file);
        QVERIFY(to.open(QIODevice::WriteOnly));
        QCOMPARE(to.write(bytes), static_cast<qint64>(bytes.size()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString cache =
            qEnvironmentVariable("ROLLCALL_CACHE", QDir::homePath() + QStringLiteral("/.cache/rollcall"));
        media = cache + QStringLiteral("/media");
        if (!QFileInfo::exists(media + QStringLiteral("/franck_01829.jpg")) ||
            !QFileInfo::exists(cache + QStringLiteral("/models/fr_feature.onnx")))
            QSKIP("the models or the demo's pictures are not in the cache (models/fetch): whole suite skipped");
    }
    void init() { directory = std::make_unique<QTemporaryDir>(); }

    void countsWhatItSeesAndFindsTheMan()
    {
        put("known/franck", {QStringLiteral("franck_01829.jpg"), QStringLiteral("franck_02045.jpg"),
                             QStringLiteral("franck_02159.jpg")});
        put("known/only-once", {QStringLiteral("audrey.jpg")});
        put("unknown/cage", {QStringLiteral("cage.jpg")});
        put("unknown/sean", {QStringLiteral("SeanConnery.jpg")});
        put("unknown/queen", {QStringLiteral("queen20_crop.jpg")});
        QVERIFY(QDir().mkpath(dataset() + QStringLiteral("/unknown/nobody")));
        write(QStringLiteral("unknown/cage/broken.jpg"), QByteArray("\xff\xd8\xff\xe0", 4) + QByteArray(1000, 'x'));
        write(QStringLiteral("unknown/cage/notes.txt"), "text");
        QImage gray(300, 300, QImage::Format_RGB32);
        gray.fill(Qt::gray);
        QVERIFY(gray.save(dataset() + QStringLiteral("/unknown/queen/wall.png")));

        const QString chart = directory->filePath(QStringLiteral("curve.png"));
        const CtlResult result =
            eval({QStringLiteral("--templates"), QStringLiteral("2"), QStringLiteral("--draws"), QStringLiteral("4"),
                  QStringLiteral("--json"), QStringLiteral("--curve"), chart});
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        const QJsonObject json = object(result);
        QCOMPARE(json[QStringLiteral("people_left_out")].toInt(), 1);
        const QJsonObject unknown = json[QStringLiteral("unknown")].toObject();
        QCOMPARE(unknown[QStringLiteral("photos")].toInt(), 6);
        QCOMPARE(unknown[QStringLiteral("unreadable")].toInt(), 2);
        QCOMPARE(unknown[QStringLiteral("not_detected")].toInt(), 1);
        QCOMPARE(json[QStringLiteral("known")].toObject()[QStringLiteral("photos")].toInt(), 4);
        const QJsonArray draws = json[QStringLiteral("draws")].toArray();
        QCOMPARE(draws.size(), 4);
        double fpir = 0;
        double fnir = 0;
        for (const QJsonValue& value : draws) {
            const QJsonObject draw = value.toObject();
            QCOMPARE(draw[QStringLiteral("enrolled")].toInt(), 1);
            QCOMPARE(draw[QStringLiteral("mated")].toInt(), 1);
            QCOMPARE(draw[QStringLiteral("strangers")].toInt(), 4); // the wall is searched for, and matches no one
            fpir += draw[QStringLiteral("false_positives")].toDouble() / draw[QStringLiteral("strangers")].toDouble();
            fnir += draw[QStringLiteral("misses")].toDouble() / draw[QStringLiteral("mated")].toDouble();
        }
        QVERIFY(std::abs(json[QStringLiteral("fpir")].toDouble() - fpir / 4) < 1e-12);
        QVERIFY(std::abs(json[QStringLiteral("fnir")].toDouble() - fnir / 4) < 1e-12);
        QCOMPARE(json[QStringLiteral("fnir")].toDouble(), 0.0);
        QCOMPARE(json[QStringLiteral("fpir")].toDouble(), 0.0);
        QCOMPARE(json[QStringLiteral("target_fpir")].toDouble(), 0.003);

        const QImage picture(chart);
        QCOMPARE(picture.size(), QSize(1200, 800));
        int inked = 0;
        for (int x = 0; x < picture.width(); x += 3)
            inked += picture.pixelColor(x, 695) != Qt::white ? 1 : 0; // the row of the axis' figures
        QVERIFY2(inked > 10, qPrintable(QString::number(inked)));

        // The same draws again give the same figures, whatever the threads did.
        const QJsonObject again =
            object(eval({QStringLiteral("--templates"), QStringLiteral("2"), QStringLiteral("--draws"),
                         QStringLiteral("4"), QStringLiteral("--json")}));
        QCOMPARE(again, json);
    }

    /// One man filed under two names is a false positive, and named as a suspect of just that.
    void namesWhoIsConfused()
    {
        put("known/franck", {QStringLiteral("franck_01829.jpg"), QStringLiteral("franck_02045.jpg")});
        put("unknown/frank", {QStringLiteral("franck_02159.jpg")});
        put("unknown/cage", {QStringLiteral("cage.jpg")});
        const CtlResult result = eval(
            {QStringLiteral("--templates"), QStringLiteral("1"), QStringLiteral("--first"), QStringLiteral("--json")});
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        const QJsonObject json = object(result);
        QCOMPARE(json[QStringLiteral("draws")].toArray().size(), 1);
        QCOMPARE(json[QStringLiteral("fpir")].toDouble(), 0.5);
        const QJsonArray confused = json[QStringLiteral("false_positives")].toArray();
        QCOMPARE(confused.size(), 1);
        QCOMPARE(confused[0].toObject()[QStringLiteral("file")].toString(),
                 QStringLiteral("unknown/frank/franck_02159.jpg"));
        QCOMPARE(confused[0].toObject()[QStringLiteral("found")].toString(), QStringLiteral("known/franck"));

        const CtlResult table = eval({QStringLiteral("--templates"), QStringLiteral("1"), QStringLiteral("--first")});
        QVERIFY2(table.out.simplified().contains(QStringLiteral("(FPIR) 50.000 %")), qPrintable(table.out));
        QVERIFY(table.out.contains(QStringLiteral("unknown/frank/franck_02159.jpg")));
    }

    void refusesWhatMakesNoSense()
    {
        VERIFY_REFUSED_BY("rollcall-lab", eval({}), QStringLiteral("does not exist"));
        QVERIFY(QDir().mkpath(dataset() + QStringLiteral("/known")));
        VERIFY_REFUSED_BY("rollcall-lab", eval({}), QStringLiteral("known/<person>"));
        for (const char* wrong : {"--templates=0", "--templates=2.5", "--draws=x", "--target=50", "--gallery=-1"})
            QCOMPARE(eval({QString::fromLatin1(wrong)}).exitCode, 2);
        QCOMPARE(ctl({QStringLiteral("eval")}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestCtlEval)
#include "tst_ctl_eval.moc"
