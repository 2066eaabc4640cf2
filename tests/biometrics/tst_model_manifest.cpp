#include "biometrics/model_manifest.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;

namespace {

const QByteArray kBytes = QByteArrayLiteral("these bytes stand for a model's weights");

QByteArray tableFor(const QByteArray& file, const QByteArray& bytes, const QByteArray& more = {})
{
    return "[[model]]\nrole = \"test.role\"\nfile = \"" + file + "\"\nbytes = " + QByteArray::number(bytes.size()) +
           "\nsha256 = \"" + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() +
           "\"\nlicense = \"MIT\"\n" + more;
}

} // namespace

/// The checks that keep a wrong weights file out of the engine.
class TestModelManifest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the temporary directory cannot be written");
        return file.fileName();
    }
    Result<ModelStore> store(const QByteArray& manifest)
    {
        return ModelStore::open(write(QStringLiteral("manifest.toml"), manifest), m_folder->path());
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void rightFileIsGiven()
    {
        const QString path = write(QStringLiteral("m.onnx"), kBytes);
        const auto models = store(tableFor("m.onnx", kBytes, "threshold = 0.5\nmargin = 1\n"));
        QVERIFY2(models, qPrintable(models ? QString() : models.error().message));
        QCOMPARE(models->verified(QStringLiteral("test.role")).value(), path);
        QCOMPARE(models->load(QStringLiteral("test.role")).value(), kBytes);
        QVERIFY(models->isPresent(QStringLiteral("test.role")) && !models->isPresent(QStringLiteral("no.such.role")));
        QCOMPARE(models->number(QStringLiteral("test.role"), QStringLiteral("threshold")).value(), 0.5);
        QCOMPARE(models->number(QStringLiteral("test.role"), QStringLiteral("margin")).value(), 1.0);
        QVERIFY(!models->number(QStringLiteral("test.role"), QStringLiteral("licence")));
        QVERIFY(!models->load(QStringLiteral("no.such.role")));
    }

    void parametersOfSeveralModels()
    {
        const QByteArray model = tableFor("m.onnx", kBytes);
        const auto models = store(model + "[[parameters]]\nrole = \"test.both\"\nweight = 0.7\n");
        QVERIFY2(models, qPrintable(models ? QString() : models.error().message));
        QCOMPARE(models->number(QStringLiteral("test.both"), QStringLiteral("weight")).value(), 0.7);
        QCOMPARE(models->entries().size(), std::size_t{1});
        // A model's numbers are not overruled from elsewhere.
        QVERIFY(!store(model + "[[parameters]]\nrole = \"test.role\"\nthreshold = 0.1\n"));
        QVERIFY(!store(model + "[[parameters]]\nweight = 0.7\n"));
    }

    void wrongFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QByteArray flipped = kBytes;
        flipped[7] = static_cast<char>(flipped[7] ^ 1);
        QTest::newRow("one bit flipped") << flipped << QStringLiteral("SHA-256 differs");
        QTest::newRow("truncated") << kBytes.chopped(1) << QStringLiteral("size differs");
        QTest::newRow("longer") << kBytes + 'x' << QStringLiteral("size differs");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("size differs");
    }
    void wrongFileIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        write(QStringLiteral("m.onnx"), bytes);
        const auto models = store(tableFor("m.onnx", kBytes));
        QVERIFY(models);
        for (const QString& message : {models->verified(QStringLiteral("test.role")).error().message,
                                       models->load(QStringLiteral("test.role")).error().message}) {
            QVERIFY2(message.contains(says) && message.contains(QStringLiteral("m.onnx")), qPrintable(message));
            QVERIFY2(message.contains(QStringLiteral("models/fetch")), qPrintable(message));
        }
    }

    void missingFileSaysHowToGetIt()
    {
        const QByteArray package = "package = \"name@1.0.0\"\n";
        const auto required = store(tableFor("m.onnx", kBytes, package));
        QVERIFY(
            required->load(QStringLiteral("test.role")).error().message.endsWith(QStringLiteral("run models/fetch")));
        QVERIFY(!required->isPresent(QStringLiteral("test.role")));
        const auto optional = store(tableFor("m.onnx", kBytes, package + "required = false\n"));
        QVERIFY(optional->verified(QStringLiteral("test.role"))
                    .error()
                    .message.endsWith(QStringLiteral("run models/fetch --all")));
        const auto unpackaged = store(tableFor("m.onnx", kBytes, "required = false\n"));
        QVERIFY(unpackaged->load(QStringLiteral("test.role"))
                    .error()
                    .message.endsWith(QStringLiteral("run models/fetch --from DIR")));
    }

    void badManifestIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("manifest");
        QTest::addColumn<QString>("says");
        const QByteArray good = tableFor("m.onnx", kBytes);
        QTest::newRow("not TOML") << QByteArray("[[model]]\nrole = \n") << QStringLiteral(":2:");
        QTest::newRow("no model") << QByteArray("title = \"x\"\n") << QStringLiteral("has no [[model]]");
        QTest::newRow("model is no table") << QByteArray("model = [1]\n") << QStringLiteral(":1:");
        QTest::newRow("leaves the directory") << tableFor("../m.onnx", kBytes) << QStringLiteral("plain file name");
        QTest::newRow("absolute") << tableFor("/etc/passwd", kBytes) << QStringLiteral("plain file name");
        QTest::newRow("hidden") << tableFor(".m", kBytes) << QStringLiteral("plain file name");
        QTest::newRow("no hash") << QByteArray("[[model]]\nrole = \"r\"\nfile = \"f\"\nbytes = 3\n")
                                 << QStringLiteral("sha256");
        QTest::newRow("no size") << QByteArray(good).replace("bytes = ", "size = ") << QStringLiteral("bytes of");
        QTest::newRow("absurd size") << QByteArray(good).replace("bytes = ", "bytes = 99999999999")
                                     << QStringLiteral("bytes of");
        QTest::newRow("role twice") << good + good << QStringLiteral("twice");
        QTest::newRow("too large") << QByteArray(1'000'001, '#') << QStringLiteral("too large");
    }
    void badManifestIsRefusedWithItsLine()
    {
        QFETCH(QByteArray, manifest);
        QFETCH(QString, says);
        const auto models = store(manifest);
        QVERIFY(!models);
        QVERIFY2(models.error().message.contains(says), qPrintable(models.error().message));
    }

    void directoryIsChosenMostExplicitFirst()
    {
        QTemporaryDir named;
        QTemporaryDir cache;
        QVERIFY(QDir(cache.path()).mkdir(QStringLiteral("models")));
        write(QStringLiteral("manifest.toml"), tableFor("m.onnx", kBytes));
        qputenv("ROLLCALL_MODELS", named.path().toLocal8Bit());
        qputenv("ROLLCALL_CACHE", cache.path().toLocal8Bit());
        QCOMPARE(ModelStore::openDefault(m_folder->path()).value().directory(), m_folder->path());
        QCOMPARE(ModelStore::openDefault(m_folder->path()).value().entries().size(), 1U); // its own manifest
        QCOMPARE(ModelStore::openDefault().value().directory(), named.path());
        qunsetenv("ROLLCALL_MODELS");
        const QString found = ModelStore::openDefault().value().directory();
        QVERIFY(found == cache.path() + QStringLiteral("/models") ||
                found.endsWith(QStringLiteral("/share/rollcall/models")));
        qunsetenv("ROLLCALL_CACHE");
        const auto nowhere = ModelStore::openDefault(QStringLiteral("/nonexistent/models"));
        QVERIFY(!nowhere);
        QVERIFY(nowhere.error().message.contains(QStringLiteral("/nonexistent/models")));
    }

    /// Every role that an engine asks for is in the manifest that we ship, with its numbers.
    void shippedManifestIsComplete()
    {
        const auto models =
            ModelStore::open(QStringLiteral(ROLLCALL_SOURCE_DIR "/models/manifest.toml"), m_folder->path());
        QVERIFY2(models, qPrintable(models ? QString() : models.error().message));
        QStringList required;
        for (const ModelEntry& entry : models->entries()) {
            QVERIFY2(!entry.license.isEmpty(), qPrintable(entry.role));
            if (entry.required)
                required.append(entry.role);
        }
        required.sort();
        QCOMPARE(required, QStringList({QStringLiteral("detector.fr_detect"), QStringLiteral("embedder.dlib_resnet"),
                                        QStringLiteral("embedder.fr_feature"), QStringLiteral("embedder.sface"),
                                        QStringLiteral("eyes.fr_eye"), QStringLiteral("landmarks.dlib_5"),
                                        QStringLiteral("landmarks.fr_landmark"), QStringLiteral("pad.fr_liveness")}));
        for (const char* role : {"embedder.fused", "embedder.sface", "embedder.dlib_resnet"})
            for (const char* key : {"threshold", "margin"}) {
                const auto number = models->number(QString::fromLatin1(role), QString::fromLatin1(key));
                QVERIFY(number && *number > 0.0 && *number < 1.0);
            }
        const QString pad = QStringLiteral("pad.fr_liveness");
        const auto accept = models->number(pad, QStringLiteral("accept"));
        const auto attack = models->number(pad, QStringLiteral("attack"));
        QVERIFY(accept && attack && *attack < *accept);
        for (const char* key : {"border_cost", "room_cost", "room_replaced", "room_motion", "plane_cost",
                                "interference_cost", "unanswered_cost", "head_turn", "blink_drop"}) {
            const auto number = models->number(pad, QString::fromLatin1(key));
            QVERIFY2(number && *number > 0.0, key);
        }
    }
};

QTEST_APPLESS_MAIN(TestModelManifest)
#include "tst_model_manifest.moc"
