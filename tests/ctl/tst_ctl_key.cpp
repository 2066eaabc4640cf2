#include "ctl/ctl_process.h"
#include "storage/sealed_key.h"
#include "storage/storage_fixture.h"

#include <QFileInfo>

#include <memory>

using namespace rollcall;
using rollcall::test::ctl;
using rollcall::test::CtlResult;

namespace {

/// In place of systemd's program, which encrypts with a key of the machine that runs the tests.
constexpr char kSystemdCreds[] = R"sh(#!/bin/sh
echo "$*" >>"$(dirname "$0")/calls"
[ "$CREDS" = refuses ] && { echo "Failed to determine local credential key: TPM2 is broken" >&2; exit 1; }
case "$1" in
encrypt) echo "$2"; base64 ;;
decrypt)
    [ "$CREDS" = forgets ] && exit 1
    [ "$CREDS" = changes ] && { printf '%032d' 7; exit 0; }
    [ "$(head -n 1 "$3")" = "$2" ] || { echo "Embedded credential name does not match" >&2; exit 1; }
    tail -n +2 "$3" | base64 -d ;;
esac
)sh";

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Moving the template key out of the data directory and back.
class TestCtlKey : public QObject
{
    Q_OBJECT

    std::unique_ptr<StorageFixture> fixture;
    QStringList data;
    QByteArray key;
    QString file;
    QString credential;

    [[nodiscard]] CtlResult run(const char* line) const
    {
        return ctl(QString::fromUtf8(line).split(QLatin1Char(' ')) + data);
    }
    [[nodiscard]] CtlResult move(const char* line) const
    {
        return ctl(QString::fromUtf8(line).split(QLatin1Char(' ')) +
                   QStringList{QStringLiteral("--credential"), credential} + data);
    }

private Q_SLOTS:
    void init()
    {
        fixture = std::make_unique<StorageFixture>();
        const QString bin = fixture->root.filePath(QStringLiteral("bin"));
        QVERIFY(QDir().mkpath(bin));
        QFile program(bin + QStringLiteral("/systemd-creds"));
        QVERIFY(program.open(QIODevice::WriteOnly) && program.write(kSystemdCreds) > 0);
        program.close();
        QVERIFY(program.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
        static const QByteArray path = qgetenv("PATH");
        qputenv("PATH", QFile::encodeName(bin) + ':' + path);
        qunsetenv("CREDS");
        data = {QStringLiteral("--data-dir"), fixture->config.dataDirectory};
        const auto store = fixture->open();
        REQUIRE_OK(store);
        Person person;
        person.id = PersonId(QStringLiteral("E-7"));
        FaceTemplate made;
        made.model = QStringLiteral("sface");
        made.embedding = {0.5F, 0.25F};
        REQUIRE_OK((*store)->roster().enroll(person, {made}));
        file = QDir(fixture->config.dataDirectory).filePath(QStringLiteral("template.key"));
        credential = fixture->root.filePath(QStringLiteral("store/rollcall.template-key"));
        key = contentOf(file);
        QCOMPARE(key.size(), 32);
    }

    void theKeyMovesAndComesBack()
    {
        const QString copy = fixture->root.filePath(QStringLiteral("copy.key"));
        const CtlResult moved = move(qPrintable(QStringLiteral("key move-to-credential --with host --copy ") + copy));
        QVERIFY2(moved.exitCode == 0, qPrintable(moved.err));
        QVERIFY(moved.out.contains(credential));
        QVERIFY(!QFileInfo::exists(file));
        QCOMPARE(contentOf(copy), key);
        QVERIFY(!contentOf(credential).contains(key));
        constexpr auto kOwner =
            QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
        QCOMPARE(QFile::permissions(credential), kOwner);
        QCOMPARE(QFile::permissions(copy), kOwner);
        const QByteArray calls = contentOf(fixture->root.filePath(QStringLiteral("bin/calls")));
        QVERIFY2(calls.startsWith("encrypt --name=template-key --with-key=host - -\n"), calls.constData());

        // What needs the key finds it, and none is made in its place.
        const auto store = fixture->open();
        REQUIRE_OK(store);
        QCOMPARE((*store)->roster().templates(QStringLiteral("sface"))->size(), std::size_t{1});
        QVERIFY(!QFileInfo::exists(file));
        QVERIFY(run("key show").out.startsWith(credential + QLatin1Char('\t')));
        VERIFY_REFUSED(run("key move-to-credential --no-copy"), QStringLiteral("there already"));

        QCOMPARE(run("key move-to-file").exitCode, 0);
        QCOMPARE(contentOf(file), key);
        QVERIFY(!QFileInfo::exists(credential));
        QVERIFY(!QFileInfo::exists(movedKeyPath(fixture->config.dataDirectory)));
        VERIFY_REFUSED(run("key move-to-file"), QStringLiteral("there already"));
    }

    /// Whatever systemd-creds does, the key is afterwards where it was.
    void aCredentialThatCannotBeReadBackIsNotUsed_data()
    {
        QTest::addColumn<QByteArray>("creds");
        QTest::newRow("cannot encrypt") << QByteArray("refuses");
        QTest::newRow("cannot decrypt") << QByteArray("forgets");
        QTest::newRow("decrypts to something else") << QByteArray("changes");
    }
    void aCredentialThatCannotBeReadBackIsNotUsed()
    {
        QFETCH(const QByteArray, creds);
        qputenv("CREDS", creds);
        VERIFY_REFUSED(move("key move-to-credential --no-copy"), QStringLiteral(""));
        QCOMPARE(contentOf(file), key);
        QVERIFY(!QFileInfo::exists(credential));
        QVERIFY(!QFileInfo::exists(movedKeyPath(fixture->config.dataDirectory)));
    }

    /// Another machine's credential, or a TPM that was cleared: people are kept, and the reason is given.
    void aLostCredentialMakesNoNewKey()
    {
        QCOMPARE(move("key move-to-credential --no-copy").exitCode, 0);
        qputenv("CREDS", "forgets");
        VERIFY_REFUSED_BY("rollcallctl", ctl(QStringList{QStringLiteral("key"), QStringLiteral("move-to-file")} + data),
                          QStringLiteral("cannot be decrypted"));
        QVERIFY(QFile::remove(credential));
        OpenReport report;
        const auto store = fixture->open({}, &report);
        REQUIRE_OK(store);
        QVERIFY(report.keyProblem.has_value());
        QVERIFY2(report.keyProblem->message.contains(credential), qPrintable(report.keyProblem->message));
        QVERIFY(!QFileInfo::exists(file));
    }

    /// A credential is worthless on another machine: whether there is a copy of the key is asked first.
    void aCopyIsAskedFor()
    {
        const CtlResult asked = move("key move-to-credential");
        QCOMPARE(asked.exitCode, 2);
        QVERIFY(asked.err.contains(QLatin1String("--copy FILE")));
        QCOMPARE(move("key move-to-credential --copy /x --no-copy").exitCode, 2);
        QCOMPARE(contentOf(file), key);
        // A copy that exists is not overwritten: it may be of another kiosk's key.
        VERIFY_REFUSED(move(qPrintable(QStringLiteral("key move-to-credential --copy ") + file)), file);
        QCOMPARE(contentOf(file), key);
        QCOMPARE(run("key elsewhere").exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestCtlKey)
#include "tst_ctl_key.moc"
