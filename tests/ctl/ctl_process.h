#pragma once

#include <QProcess>
#include <QStringList>
#include <QTest>

namespace rollcall::test {

struct CtlResult
{
    int exitCode = -1;
    QString out;
    QString err;
    QByteArray bytes; ///< `out` as it was written

    /// The lines on standard error.
    [[nodiscard]] QStringList complaints() const { return err.split(QLatin1Char('\n'), Qt::SkipEmptyParts); }
};

/// Runs a program to its end. Times are read and written in Nepal: an offset that no accident produces.
inline CtlResult run(const QString& program, const QStringList& arguments, int timeoutMs = 60'000,
                     const QByteArray& input = {}, const char* locale = "C.UTF-8")
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TZ"), QStringLiteral("Asia/Kathmandu"));
    environment.insert(QStringLiteral("LC_ALL"), QString::fromLatin1(locale));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    CtlResult result;
    if (!process.waitForFinished(timeoutMs)) {
        process.kill();
        process.waitForFinished();
        result.err = QStringLiteral("did not end in time");
        return result;
    }
    result.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    result.bytes = process.readAllStandardOutput();
    result.out = QString::fromUtf8(result.bytes);
    result.err = QString::fromUtf8(process.readAllStandardError());
    return result;
}

inline CtlResult ctl(const QStringList& arguments, int timeoutMs = 60'000, const QByteArray& input = {},
                     const char* locale = "C.UTF-8")
{
    return run(QStringLiteral(ROLLCALLCTL), arguments, timeoutMs, input, locale);
}

/// One sentence of that program on standard error, nothing on standard output, exit code 1.
#define VERIFY_REFUSED_BY(program, result, words)                                                                      \
    do {                                                                                                               \
        const rollcall::test::CtlResult& refused = (result);                                                           \
        QVERIFY2(refused.exitCode == 1, qPrintable(QString::number(refused.exitCode) + refused.err));                  \
        QCOMPARE(refused.out, QString());                                                                              \
        QVERIFY2(refused.complaints().size() == 1, qPrintable(refused.err));                                           \
        QVERIFY2(refused.err.startsWith(QLatin1String(program ": ")), qPrintable(refused.err));                        \
        QVERIFY2(refused.err.contains(words), qPrintable(refused.err));                                                \
    } while (false)
#define VERIFY_REFUSED(result, words) VERIFY_REFUSED_BY("rollcallctl", result, words)

} // namespace rollcall::test
