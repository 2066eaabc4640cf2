#include "ui/pin/pin_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace rollcall::ui {

namespace {

/// The ledger refuses in the same words.
QString say(const char* text)
{
    return QCoreApplication::translate("rollcall::AdminPin", text);
}

} // namespace

QString newPinProblem(const Secret& pin, int minimum)
{
    switch (pinFault(pin.reveal(), minimum)) {
    case PinFault::None:
        break;
    case PinFault::Length:
        return say(QT_TRANSLATE_NOOP("rollcall::AdminPin", "A PIN has %1 to %2 digits"))
            .arg(QLocale().toString(minimum), QLocale().toString(kMaxPinDigits));
    case PinFault::Pattern:
        return say(
            QT_TRANSLATE_NOOP("rollcall::AdminPin", "This PIN is easy to guess. Choose digits without a pattern."));
    case PinFault::Date:
        return say(QT_TRANSLATE_NOOP("rollcall::AdminPin",
                                     "This PIN looks like a date. Choose digits that are not a birthday."));
    }
    return {};
}

} // namespace rollcall::ui
