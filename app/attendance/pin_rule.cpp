#include "attendance/pin_rule.h"

#include <QDate>

#include <algorithm>
#include <array>

namespace rollcall {

namespace {

/// Birthdays of people alive, and what is coming up: 1900 to 2099.
constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2099;

bool isArithmeticRun(const QByteArray& digits)
{
    const auto step = [&digits](qsizetype i) { return (digits[i] - digits[i - 1] + 10) % 10; };
    for (qsizetype i = 2; i < digits.size(); ++i) {
        if (step(i) != step(1))
            return false;
    }
    // 0000, 1234, 4321, also over 9-0; of longer ones 246802 and 975310 too.
    const int least = digits.size() > kMinPinDigits ? 2 : 1;
    return step(1) <= least || step(1) >= 10 - least;
}

bool isRepetition(const QByteArray& digits)
{
    for (qsizetype length = 2; length <= digits.size() / 2; ++length) { // 1212, 123123
        if (digits.size() % length == 0 && digits == digits.left(length).repeated(digits.size() / length))
            return true;
    }
    return false;
}

/// 123321, 4774.
bool isMirrored(const QByteArray& digits)
{
    return std::equal(digits.begin(), digits.begin() + digits.size() / 2, digits.rbegin());
}

/// 112233, 111222: runs of equal digits of one length that go up or down by one.
bool isSteppedRun(const QByteArray& digits)
{
    for (qsizetype length = 2; length <= digits.size() / 2; ++length) {
        if (digits.size() % length != 0)
            continue;
        QByteArray steps;
        for (qsizetype i = 0; i < digits.size(); i += length) {
            if (digits.mid(i, length) != QByteArray(length, digits[i]))
                break;
            steps.append(digits[i]);
        }
        if (steps.size() * length == digits.size() && (steps.size() == 2 || isArithmeticRun(steps)))
            return true;
    }
    return false;
}

/// Fingers that walk over the pad: columns, also there and back, and the corners.
bool isPadWalk(const QByteArray& digits)
{
    static constexpr std::array kWalks = {"2580",   "0852",   "1470",   "0741",   "3690",     "0963",    "1397",
                                          "1793",   "147258", "258369", "147369", "159753",   "159357",  "753951",
                                          "357159", "789456", "456123", "963852", "14725836", "25800852"};
    return std::any_of(kWalks.begin(), kWalks.end(), [&digits](const char* walk) { return digits == walk; });
}

bool isYear(int year)
{
    return year >= kFirstYear && year <= kLastYear;
}

bool isDate(const QByteArray& digits)
{
    const auto number = [&digits](int from, int length) { return digits.mid(from, length).toInt(); };
    const auto isDay = [](int year, int month, int day) { return QDate::isValid(year, month, day); };
    switch (digits.size()) {
    case 4: // days without a year are left: there are too many of them
        return isYear(number(0, 4));
    case 6: { // 241287, 122487, 871224
        const int first = 2000 + number(0, 2);
        const int last = 2000 + number(4, 2);
        const auto inEitherCentury = [&isDay](int year, int month, int day) {
            return isDay(year, month, day) || isDay(year - 100, month, day);
        };
        return inEitherCentury(last, number(2, 2), number(0, 2)) || inEitherCentury(last, number(0, 2), number(2, 2)) ||
               inEitherCentury(first, number(2, 2), number(4, 2));
    }
    case 8: // 24121987, 12241987, 19871224
        return (isYear(number(4, 4)) &&
                (isDay(number(4, 4), number(2, 2), number(0, 2)) || isDay(number(4, 4), number(0, 2), number(2, 2)))) ||
               (isYear(number(0, 4)) && isDay(number(0, 4), number(4, 2), number(6, 2)));
    default:
        return false;
    }
}

} // namespace

PinFault pinFault(const QByteArray& digits, int minimum)
{
    const bool onlyDigits = std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!onlyDigits || digits.size() < std::max(minimum, kMinPinDigits) || digits.size() > kMaxPinDigits)
        return PinFault::Length;
    if (isArithmeticRun(digits) || isRepetition(digits) || isMirrored(digits) || isSteppedRun(digits) ||
        isPadWalk(digits))
        return PinFault::Pattern;
    return isDate(digits) ? PinFault::Date : PinFault::None;
}

} // namespace rollcall
