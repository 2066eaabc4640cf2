#include "ops/system_time.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;

/// Programs in place of systemd's, which write down how they were called and answer as they are told to.
class TestSystemTime : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    /// `answer`: shell, in which $1 is the first argument.
    void program(const char* name, const QByteArray& answer) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("#!/bin/sh\nprintf '%s' " + QByteArray(name) + " >> " + path("calls").toUtf8() +
                   "\nfor a in \"$@\"; do printf ' [%s]' \"$a\" >> " + path("calls").toUtf8() + "; done\necho >> " +
                   path("calls").toUtf8() + "\n" + answer + "\n");
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    [[nodiscard]] QByteArray calls() const
    {
        QFile file(path("calls"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] SystemTime time() const { return SystemTime(path("timedatectl"), path("busctl")); }

private Q_SLOTS:
    void init() { QFile::remove(path("calls")); }

    void readsItsState()
    {
        program("timedatectl", "echo NTP=yes; echo NTPSynchronized=no");
        QCOMPARE(time().read().value(), (SystemTimeState{true, false}));
        program("timedatectl", "echo NTP=yes; echo NTPSynchronized=yes");
        QCOMPARE(time().read().value(), (SystemTimeState{true, true}));
        program("timedatectl", "echo NTP=no; echo NTPSynchronized=no");
        QCOMPARE(time().read().value(), (SystemTimeState{false, false}));
    }

    /// Catches: local time taken for UTC, and a clock that the network sets back at once.
    void setsTheClockByHand()
    {
        program("timedatectl", {});
        QVERIFY(time().set(WallTime{Milliseconds{1'772'000'000'999}})); // 2026-02-25 06:13:20 UTC
        QCOMPARE(calls(), "timedatectl [--no-ask-password] [set-ntp] [false]\n"
                          "timedatectl [--no-ask-password] [set-time] [2026-02-25 06:13:20 UTC]\n");
    }
    void withoutANetworkServiceThereIsNothingToStop()
    {
        program("timedatectl", "case $2 in set-ntp) echo 'Failed to set ntp: NTP not supported' >&2; exit 1;; esac");
        QVERIFY(time().set(WallTime{Milliseconds{1'772'000'000'000}}));
    }
    void usesAServer()
    {
        program("timedatectl", {});
        program("busctl", {});
        QVERIFY(time().useNetwork(QStringLiteral(" time.example.org ")));
        QCOMPARE(calls(), "timedatectl [--no-ask-password] [set-ntp] [true]\n"
                          "busctl [call] [org.freedesktop.timesync1] [/org/freedesktop/timesync1]"
                          " [org.freedesktop.timesync1.Manager] [SetRuntimeNTPServers] [as] [1] [time.example.org]\n");
        QVERIFY(time().useNetwork(QString()));
        QVERIFY(calls().endsWith("[SetRuntimeNTPServers] [as] [0]\n"));
    }
    void notEveryTextIsAServer()
    {
        program("timedatectl", {});
        program("busctl", {});
        for (const char* text : {"--help", "-h", "a b", "a;b", "$(a)", "a/b", ".a", "a.", "\xc3\xa4"}) {
            const Status used = time().useNetwork(QString::fromUtf8(text));
            QVERIFY2(!used && used.error().code == ErrorCode::InvalidArgument, text);
        }
        QVERIFY(!time().useNetwork(QString(300, u'a')));
        for (const char* text : {"pool.ntp.org", "192.168.1.1", "2001:db8::1", "::1", "ntp-1"})
            QVERIFY2(time().useNetwork(QString::fromUtf8(text)), text);
    }

    /// Catches: words of a program in place of a sentence that says what to do.
    void failuresAreSentences_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const char* answer, ErrorCode code) {
            QTest::newRow(name) << QByteArray(answer) << static_cast<int>(code);
        };
        row("denied", "echo 'Failed to set time: Access denied' >&2; exit 1", ErrorCode::PermissionDenied);
        row("question", "echo 'Failed to set time: Interactive authentication required.' >&2; exit 1",
            ErrorCode::PermissionDenied);
        row("no bus", "echo 'System has not been booted with systemd as init system (PID 1).' >&2; exit 1",
            ErrorCode::Unsupported);
        row("other", "echo 'Failed to set time: Invalid argument' >&2; exit 1", ErrorCode::Io);
        row("killed", "kill -9 $$", ErrorCode::Io);
    }
    void failuresAreSentences()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, code);
        program("timedatectl", "case $2 in set-time)\n" + answer + ";; esac");
        const Status set = time().set(WallTime{});
        QVERIFY(!set);
        QCOMPARE(static_cast<int>(set.error().code), code);
        QVERIFY(set.error().message.size() > 20);
    }
    void withoutSystemd()
    {
        const SystemTime none(path("nowhere"), path("nowhere"));
        QCOMPARE(none.read().error().code, ErrorCode::Unsupported);
        QCOMPARE(none.set(WallTime{}).error().code, ErrorCode::Unsupported);
        QCOMPARE(none.useNetwork(QString()).error().code, ErrorCode::Unsupported);
    }
};

QTEST_GUILESS_MAIN(TestSystemTime)
#include "tst_system_time.moc"
