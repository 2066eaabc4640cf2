#include "ui/connections/device_facts.h"

#include "screen/link_words.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <cstdlib>

namespace rollcall::ui {

namespace {

/// From here on records of the device have visibly wrong times.
constexpr qint64 kWrongClockSeconds = 60;
/// From here on the time that it shows says more than the difference.
constexpr qint64 kOtherTimeSeconds = 3'600;
/// In per cent: a device that is full records no more, or drops the oldest.
constexpr qint64 kNearlyFull = 90;

struct DeviceWords
{
    Q_DECLARE_TR_FUNCTIONS(rollcall::ui::DeviceFacts)
};

FactList::Fact recordsFact(const DeviceView& device, const QLocale& locale)
{
    const QString records = locale.toString(device.records);
    const bool isFull = device.recordCapacity > 0 && 100LL * device.records >= kNearlyFull * device.recordCapacity;
    return {DeviceWords::tr("Records on it"),
            device.recordCapacity > 0
                ? DeviceWords::tr("%1 of at most %2").arg(records, locale.toString(device.recordCapacity))
                : records,
            isFull ? Color::Warning : Color::Text};
}

/// `when`: of the reading, by this kiosk.
FactList::Fact clockFact(qint64 ahead, const std::optional<QDateTime>& when, const QLocale& locale)
{
    const int seconds = asCount(std::abs(ahead));
    if (seconds >= kOtherTimeSeconds && when) // no one reads a million seconds
        return {DeviceWords::tr("Its clock"), isolated(locale.toString(when->addSecs(ahead), QLocale::ShortFormat)),
                Color::Warning};
    const QString words = seconds == 0 ? DeviceWords::tr("the same time as here")
                          : ahead > 0  ? DeviceWords::tr("%Ln seconds fast", nullptr, seconds)
                                       : DeviceWords::tr("%Ln seconds slow", nullptr, seconds);
    return {DeviceWords::tr("Its clock"), words, seconds >= kWrongClockSeconds ? Color::Warning : Color::Text};
}

} // namespace

std::vector<FactList::Fact> deviceFacts(const DeviceView& device, const QLocale& locale, const Clock& clock)
{
    std::vector<FactList::Fact> facts;
    const auto add = [&facts](const QString& caption, const QString& value) {
        if (!value.isEmpty())
            facts.push_back({caption, isolated(value)});
    };
    add(DeviceWords::tr("Serial number"), device.serial);
    add(DeviceWords::tr("Firmware"), device.firmware);
    if (device.lastPoll) {
        facts.push_back({DeviceWords::tr("People on it"), locale.toString(device.users)});
        facts.push_back(recordsFact(device, locale));
    }
    if (device.clockDifferenceSeconds)
        facts.push_back(clockFact(*device.clockDifferenceSeconds, device.lastPoll, locale));
    facts.push_back({DeviceWords::tr("Last reading"),
                     device.lastPoll ? momentWords(locale, clock, *device.lastPoll) : DeviceWords::tr("none yet")});
    if (device.failures > 0)
        facts.push_back(
            {DeviceWords::tr("Failed readings in a row"), locale.toString(device.failures), Color::Warning});
    add(DeviceWords::tr("Last error"), device.lastError);
    return facts;
}

} // namespace rollcall::ui
