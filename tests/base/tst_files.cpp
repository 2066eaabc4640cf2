// Files that people name, and files that programs write.
#include "base/file_access.h"
#include "base/foreign_names.h"
#include "base/whole_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace rollcall;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void makeFifo(const QString& path)
{
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
}

unsigned permissionsOf(const QString& path)
{
    struct stat found
    {};
    return ::lstat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & 07777U : 0;
}

} // namespace

class TestFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Catches: a FIFO as a key file, which stopped the program until something wrote to it; a device without an end.
    void onlyRegularFilesAreRead_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("code");
        QTest::newRow("fifo") << "fifo" << int(ErrorCode::InvalidArgument);
        QTest::newRow("device") << "/dev/zero" << int(ErrorCode::InvalidArgument);
        QTest::newRow("directory") << "directory" << int(ErrorCode::InvalidArgument);
        QTest::newRow("link to a fifo") << "link" << int(ErrorCode::InvalidArgument);
        QTest::newRow("nothing") << "nothing" << int(ErrorCode::NotFound);
    }
    void onlyRegularFilesAreRead()
    {
        QFETCH(QString, kind);
        QFETCH(int, code);
        QTemporaryDir directory;
        QString path = directory.filePath(QStringLiteral("it"));
        if (kind == QLatin1String("fifo"))
            makeFifo(path);
        else if (kind == QLatin1String("link")) {
            makeFifo(path + QStringLiteral(".fifo"));
            QVERIFY(QFile::link(path + QStringLiteral(".fifo"), path));
        } else if (kind == QLatin1String("directory"))
            QVERIFY(QDir().mkdir(path));
        else if (kind.startsWith(u'/'))
            path = kind;
        const auto content = readRegularFile(path, 100);
        QVERIFY(!content);
        QCOMPARE(int(content.error().code), code);
        QVERIFY(content.error().message.contains(path));
        QCOMPARE(content.error().subject, path);
    }

    void aFileIsReadUpToItsLimit()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("it"));
        put(path, QByteArray(100, 'x'));
        QCOMPARE(readRegularFile(path, 100).value(), QByteArray(100, 'x'));
        const auto tooMuch = readRegularFile(path, 99);
        QVERIFY(!tooMuch);
        QVERIFY(tooMuch.error().code == ErrorCode::InvalidArgument);
        // A link is as good as the file that it leads to: configuration is often linked.
        QVERIFY(QFile::link(path, path + QStringLiteral(".link")));
        QCOMPARE(readRegularFile(path + QStringLiteral(".link"), 100).value().size(), 100);
        // No size before it is read.
        QVERIFY(!readRegularFile(QStringLiteral("/proc/self/status"), 1 << 20).value().isEmpty());
    }

    /// Catches: links, put where a program is about to write, that lead it to another file.
    void writingFollowsNoLinks()
    {
        QTemporaryDir directory;
        const QString victim = directory.filePath(QStringLiteral("rollcall.sqlite"));
        const QString path = directory.filePath(QStringLiteral("report.csv"));
        put(victim, "live");
        QVERIFY(QFile::link(victim, path));
        QVERIFY(QFile::link(victim, path + QStringLiteral(".part")));
        const auto written = writeWholeFile(path, "report");
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        QCOMPARE(contentOf(victim), QByteArray("live"));
        QCOMPARE(contentOf(path), QByteArray("report"));
        QVERIFY(!QFileInfo(path).isSymLink());
        QCOMPARE(permissionsOf(path), 0600U);
    }

    void whatIsNotCommittedLeavesNothing()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("report.csv"));
        put(path, "before");
        {
            WholeFile file(path);
            QVERIFY(file.open());
            QVERIFY(file.write("half"));
            QCOMPARE(QDir(directory.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
        }
        QCOMPARE(contentOf(path), QByteArray("before"));
        QCOMPARE(QDir(directory.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("report.csv")});
    }

    void namesThatAreNotUtf8()
    {
        QTemporaryDir directory;
        for (const QByteArray& name :
             {QByteArray("ok \xc3\xa9"), QByteArray("Jos\xe9"), QByteArray("\xc3\xa9\xff.jpg")}) {
            const QByteArray path = QFile::encodeName(directory.path()) + '/' + name;
            const int file = ::open(path.constData(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
            QVERIFY(file >= 0);
            ::close(file);
        }
        QCOMPARE(namesNotUtf8(directory.path()),
                 QStringList({QStringLiteral("Jos\\xE9"), QString::fromUtf8("\xc3\xa9\\xFF.jpg")}));
        QCOMPARE(namesNotUtf8(directory.filePath(QStringLiteral("none"))), QStringList());
        for (const char* name : {"/Jos\xe9", "/\xc3\xa9\xff.jpg"}) // Qt does not see them
            QCOMPARE(::unlink((QFile::encodeName(directory.path()) + name).constData()), 0);
    }

    /// The other name must fit where the name itself just does.
    void theLongestNameCanBeWritten()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(QString(255, u'n'));
        QVERIFY(writeWholeFile(path, "report"));
        QCOMPARE(contentOf(path), QByteArray("report"));
    }

    void ownerOnlyFiles()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("it"));
        QVERIFY(makeOwnerOnly(path));
        QCOMPARE(permissionsOf(path), 0600U);
        put(path, "kept");
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0644), 0);
        QVERIFY(makeOwnerOnly(path));
        QCOMPARE(permissionsOf(path), 0600U);
        QCOMPARE(contentOf(path), QByteArray("kept"));
        const QString fifo = directory.filePath(QStringLiteral("fifo"));
        makeFifo(fifo);
        QVERIFY(!makeOwnerOnly(fifo));
        const QString link = directory.filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(path, link));
        QVERIFY(!makeOwnerOnly(link));
    }
};

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
