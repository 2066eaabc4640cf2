// Text of other programs and people in logs and on terminals.
#include "base/logging.h"
#include "base/records.h"
#include "base/safe_text.h"

#include <QProcess>
#include <QTest>

using namespace rollcall;

class TestSafeText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsOneLineThatShowsWhatIsInIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain") << "Zoë, 李, ঢাকা"
                               << "Zoë, 李, ঢাকা";
        QTest::newRow("a forged line") << "bye\n12:00:00 critical rollcall: gone"
                                       << "bye\\n12:00:00 critical rollcall: gone";
        QTest::newRow("carriage return") << "a\rb\tc"
                                         << "a\\rb\\tc";
        QTest::newRow("terminal escape") << QStringLiteral("\x1b[2J") << "\\u001b[2J";
        QTest::newRow("C1") << QString(QChar(0x9b)) << "\\u009b";
        QTest::newRow("line separator") << QString(QChar(0x2028)) << "\\u2028";
        QTest::newRow("override") << QString(QChar(0x202e)) << "\\u202e";
        QTest::newRow("isolate") << QString(QChar(0x2066)) << "\\u2066";
        QTest::newRow("zero") << QString(QChar(0)) << "\\u0000";
        QTest::newRow("half a character") << QString(QChar(0xd842)) << "\\ud842";
        QTest::newRow("beyond U+FFFF") << QString::fromUtf8("\xF0\xA0\xAE\xB7")
                                       << QString::fromUtf8("\xF0\xA0\xAE\xB7");
        QTest::newRow("joiner") << QString::fromUtf8("\xe2\x80\x8d") << QString::fromUtf8("\xe2\x80\x8d");
    }
    void itIsOneLineThatShowsWhatIsInIt()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        QCOMPARE(singleLine(text, 200), line);
    }

    void itIsBounded()
    {
        QCOMPARE(singleLine(QString(10, u'x'), 10), QString(10, u'x'));
        QCOMPARE(singleLine(QString(11, u'x'), 10), QStringLiteral("xxxxxxx..."));
        QCOMPARE(singleLine(QString(11, u'\n'), 10), QStringLiteral("\\n\\n\\n..."));
        const QString pair = QString::fromUtf8("\xF0\xA0\xAE\xB7");
        QCOMPARE(singleLine(pair.repeated(6), 10), pair.repeated(3) + QStringLiteral("..."));
    }

    void terminalsSeeQuestionMarks()
    {
        QCOMPARE(printable(QStringLiteral("a\x1b[2J\nb")), QStringLiteral("a?[2J?b"));
        QCOMPARE(printable(QString(QChar(0x202e))), QStringLiteral("?"));
    }

    /// Catches: a log that whatever a server says can write lines into.
    void noMessageWritesTwoLines()
    {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_FORCE_STDERR_LOGGING"), QStringLiteral("1"));
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child")});
        QVERIFY(child.waitForFinished());
        const QByteArray log = child.readAllStandardError();
        QCOMPARE(log.count('\n'), 1);
        QVERIFY2(log.contains("closed: bye\\n<3>rollcall.storage: disk full\\u001b[A"), log.constData());
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().contains(QStringLiteral("--child"))) {
        installLogFormat();
        installLogFormat(); // twice is as good as once
        qCWarning(lcConnector).noquote() << "closed:" << QStringLiteral("bye\n<3>rollcall.storage: disk full\x1b[A");
        return 0;
    }
    TestSafeText test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_safe_text.moc"
