#include "config/config.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;

/// What a connector sees of its own table.
class TestConnectorSettings : public QObject
{
    Q_OBJECT

    static ConnectorSettings settings(const QByteArray& keys)
    {
        const Result<Config> config =
            parseConfig("[[connector]]\nid = \"a\"\nkind = \"k\"\n" + keys, QStringLiteral("c.toml"));
        return config && config->connectors.size() == 1 ? config->connectors.front() : ConnectorSettings();
    }
    static QString problemOf(const ConnectorSettings& settings)
    {
        const Status status = settings.finish();
        return status ? QString() : status.error().message;
    }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }

private Q_SLOTS:
    void unknownKeyHasItsLine()
    {
        ConnectorSettings s = settings("url = \"x\"\nprot = 5\n");
        (void)s.string(QStringLiteral("url"));
        (void)s.integer(QStringLiteral("port"), 1, 1, 10);
        QCOMPARE(problemOf(s),
                 QStringLiteral("c.toml:5: unknown key \"prot\" in connector \"a\"; did you mean \"port\"?"));
    }
    void wrongTypesHaveTheirLine()
    {
        ConnectorSettings s = settings("url = \"x\"\nport = \"5\"\n");
        (void)s.string(QStringLiteral("url"));
        QCOMPARE(s.integer(QStringLiteral("port"), 7, 1, 10), 7);
        QCOMPARE(problemOf(s), QStringLiteral("c.toml:5: connector \"a\": port must be a whole number from 1 to 10"));

        ConnectorSettings outOfRange = settings("port = 11\n");
        (void)outOfRange.integer(QStringLiteral("port"), 7, 1, 10);
        QVERIFY(!outOfRange.finish());
        ConnectorSettings flag = settings("tls = 1\n");
        QCOMPARE(flag.boolean(QStringLiteral("tls"), true), true);
        QCOMPARE(problemOf(flag), QStringLiteral("c.toml:4: connector \"a\": tls must be true or false"));
        ConnectorSettings number = settings("url = 1\n");
        (void)number.string(QStringLiteral("url"));
        QCOMPARE(problemOf(number), QStringLiteral("c.toml:4: connector \"a\": url must be text in quotes"));
    }
    void missingRequiredNamesTheTable()
    {
        ConnectorSettings s = settings("");
        (void)s.requiredString(QStringLiteral("url"));
        QCOMPARE(problemOf(s), QStringLiteral("c.toml:1: connector \"a\": url is required"));
    }
    void absentKeysHaveTheFallback()
    {
        ConnectorSettings s = settings("");
        QCOMPARE(s.string(QStringLiteral("url"), QStringLiteral("f")), QStringLiteral("f"));
        QCOMPARE(s.integer(QStringLiteral("port"), 7, 1, 10), 7);
        QCOMPARE(s.boolean(QStringLiteral("tls"), true), true);
        QVERIFY(s.secret(QStringLiteral("secret")).isEmpty());
        QVERIFY(s.finish());
    }

    void secretInTheFile()
    {
        ConnectorSettings s = settings("secret = \"hush\"\n");
        QCOMPARE(s.secret(QStringLiteral("secret")).reveal(), QByteArray("hush"));
        QVERIFY(s.finish());
    }
    void secretFromAFile()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("s"));
        write(path, " hush \n");
        ConnectorSettings s = settings("secret_file = \"" + path.toUtf8() + "\"\n");
        QCOMPARE(s.secret(QStringLiteral("secret")).reveal(),
                 QByteArray(" hush ")); // only the line end is not part of it
        QVERIFY(s.finish());
    }
    void secretFromAnyEditor()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("s"));
        const QByteArray keys = "secret_file = \"" + path.toUtf8() + "\"\n";
        write(path, "\xef\xbb\xbfhush\r\n");
        ConnectorSettings marked = settings(keys);
        QCOMPARE(marked.secret(QStringLiteral("secret")).reveal(), QByteArray("hush"));
        QVERIFY(marked.finish());
        write(path, QByteArray("\xff\xfeh\0u\0", 6));
        ConnectorSettings wide = settings(keys);
        QVERIFY(wide.secret(QStringLiteral("secret")).isEmpty());
        QCOMPARE(problemOf(wide),
                 QStringLiteral("c.toml:4: connector \"a\": the secret file %1 is UTF-16 text; save it "
                                "as UTF-8")
                     .arg(path));
    }
    void secretFromACredential()
    {
        QTemporaryDir directory;
        write(directory.filePath(QStringLiteral("pihr-secret")), "hush");
        qputenv("CREDENTIALS_DIRECTORY", directory.path().toUtf8());
        ConnectorSettings s = settings("secret_file = \"pihr-secret\"\n");
        QCOMPARE(s.secret(QStringLiteral("secret")).reveal(), QByteArray("hush"));
        qunsetenv("CREDENTIALS_DIRECTORY");
        ConnectorSettings outside = settings("secret_file = \"pihr-secret\"\n");
        QVERIFY(outside.secret(QStringLiteral("secret")).isEmpty());
        QVERIFY(problemOf(outside).startsWith(QStringLiteral("c.toml:4: ")));
    }
    void secretRefused()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("s"));
        write(path, "hush");
        ConnectorSettings both = settings("secret = \"a\"\nsecret_file = \"" + path.toUtf8() + "\"\n");
        (void)both.secret(QStringLiteral("secret"));
        QCOMPARE(problemOf(both),
                 QStringLiteral("c.toml:5: connector \"a\": set either secret or secret_file, not both"));

        write(path, QByteArray(100'000, 'x'));
        write(directory.filePath(QStringLiteral("empty")), "\n");
        for (const QString& name :
             {path, directory.filePath(QStringLiteral("none")), directory.path(),
              directory.filePath(QStringLiteral("empty")), QStringLiteral("./relative"), QString()}) {
            ConnectorSettings s = settings("secret_file = \"" + name.toUtf8() + "\"\n");
            (void)s.secret(QStringLiteral("secret"));
            QVERIFY2(problemOf(s).startsWith(QStringLiteral("c.toml:4: ")), qPrintable(name));
        }
    }
    /// A message must never carry the secret it is about.
    void secretIsNotRepeated()
    {
        ConnectorSettings s = settings("secret = 424242\n");
        (void)s.secret(QStringLiteral("secret"));
        QVERIFY(!problemOf(s).isEmpty());
        QVERIFY(!problemOf(s).contains(QStringLiteral("424242")));
    }
};

QTEST_GUILESS_MAIN(TestConnectorSettings)
#include "tst_connector_settings.moc"
