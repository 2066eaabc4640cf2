#include "base/process_memory.h"
#include "base/secret.h"
#include "base/secret_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace rollcall;

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryIsNoOneElses()
    {
        keepMemoryPrivate();
        QCOMPARE(::prctl(PR_GET_DUMPABLE), 0);
        rlimit cores{1, 1};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &cores), 0);
        QCOMPARE(cores.rlim_max, rlim_t{0});
        ::prctl(PR_SET_DUMPABLE, 1); // LeakSanitizer attaches at the end
    }
    void comparesByContent()
    {
        QVERIFY(Secret("1234") == Secret("1234"));
        QVERIFY(!(Secret("1234") == Secret("1235")));
        QVERIFY(!(Secret("1234") == Secret("12345"))); // a prefix is not the PIN
        QVERIFY(!(Secret("1234") == Secret()));
        QVERIFY(Secret() == Secret());
        QVERIFY(!(Secret(QByteArray("12\0", 3)) == Secret(QByteArray("12\1", 3))));
    }
    /// A shared buffer could not be wiped by either owner.
    void copiesDoNotShareTheirBytes()
    {
        const QByteArray bytes("a secret on the heap");
        const Secret first(bytes);
        const Secret second(first);
        QVERIFY(first.reveal().constData() != bytes.constData());
        QVERIFY(first.reveal().constData() != second.reveal().constData());
        QVERIFY(first.reveal().isDetached() && second.reveal().isDetached());
        Secret third;
        third = second;
        QVERIFY(third.reveal().isDetached());
        QVERIFY(third == first);
    }
    void movedFromIsEmpty()
    {
        Secret first("1234");
        const Secret second(std::move(first));
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is the test
        QCOMPARE(second.size(), 4);
    }
    void isNeverPrinted()
    {
        QString text;
        QDebug(&text) << Secret("1234");
        QVERIFY(!text.contains(QStringLiteral("1234")));
    }

    /// What editors leave in a file, with the secret "s\u00e9cret" in it.
    void filesOfEveryEditor_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QString>("problem");
        const auto good = [](const char* name, const QByteArray& bytes, const QByteArray& secret) {
            QTest::newRow(name) << bytes << secret << QString();
        };
        const auto bad = [](const char* name, const QByteArray& bytes, const char* problem) {
            QTest::newRow(name) << bytes << QByteArray() << QString::fromLatin1(problem);
        };
        good("plain",
             "s\xc3\xa9"
             "cret",
             "s\xc3\xa9"
             "cret");
        good("line end", "secret\n", "secret");
        good("windows line end", "secret\r\n", "secret");
        good("empty lines", "secret\n\r\n\n", "secret");
        good("byte order mark", "\xef\xbb\xbfsecret\r\n", "secret");
        good("blanks belong to it", " se cret\t\n", " se cret\t");
        bad("empty", "\n", "is empty");
        bad("only a mark", "\xef\xbb\xbf\r\n", "is empty");
        bad("utf-16", QByteArray("\xff\xfes\0e\0c\0\r\0\n\0", 12), "is UTF-16 text; save it as UTF-8");
        bad("utf-16 big-endian", QByteArray("\xfe\xff\0s\0e", 6), "is UTF-16 text; save it as UTF-8");
        bad("utf-16 without a mark", QByteArray("s\0e\0", 4), "is UTF-16 text; save it as UTF-8");
        bad("latin-1",
            "s\xe9"
            "cret",
            "is not UTF-8 text; save it as UTF-8");
        bad("latin-1 at the end", "secr\xe9", "is not UTF-8 text; save it as UTF-8");
        bad("two lines", "secret\nuser\n", "has more than one line; only the secret belongs there");
        bad("nul", QByteArray("sec\0ret", 7), "contains a control character; only the secret belongs there");
    }
    void filesOfEveryEditor()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, secret);
        QFETCH(QString, problem);
        QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("secret%1"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const Result<Secret> read = readSecretFile(path);
        if (problem.isEmpty()) {
            QVERIFY2(read, read ? "" : qPrintable(read.error().message));
            QCOMPARE(read->reveal(), secret);
        } else {
            QVERIFY(!read);
            QCOMPARE(read.error().message, QStringLiteral("the secret file ") + path + u' ' + problem);
            QCOMPARE(read.error().subject, path);
        }
    }
    void largeAndOtherFiles()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("secret"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(kMaxSecretFileBytes + 1, 'x'));
        file.close();
        QVERIFY(!readSecretFile(path));
        QVERIFY(!readSecretFile(directory.path()));
        QVERIFY(!readSecretFile(QStringLiteral("/dev/zero")));
        QCOMPARE(readSecretFile(directory.filePath(QStringLiteral("none"))).error().code, ErrorCode::NotFound);
    }
    void outerBlanksAreNoticed()
    {
        QVERIFY(hasOuterBlank(Secret(" a")));
        QVERIFY(hasOuterBlank(Secret("a\t")));
        QVERIFY(!hasOuterBlank(Secret("a b")));
        QVERIFY(!hasOuterBlank(Secret()));
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
