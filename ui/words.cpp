#include "ui/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace rollcall::ui {

QString guidanceWords(Guidance guidance)
{
    switch (guidance) {
    case Guidance::None:
        return {};
    case Guidance::ComeCloser:
        return QCoreApplication::translate("Words", "Come closer");
    case Guidance::MoveBack:
        return QCoreApplication::translate("Words", "Move back a little");
    case Guidance::LookAtCamera:
        return QCoreApplication::translate("Words", "Look at the camera");
    case Guidance::TooDark:
        return QCoreApplication::translate("Words", "Too dark to see you: come closer");
    case Guidance::TooBright:
        return QCoreApplication::translate("Words", "Too bright to see you");
    case Guidance::LightBehind:
        return QCoreApplication::translate("Words", "Light from behind: come closer");
    case Guidance::HoldStill:
        return QCoreApplication::translate("Words", "Hold still");
    case Guidance::UncoverMouth:
        return QCoreApplication::translate("Words", "Please uncover your nose and mouth");
    case Guidance::TakeOffSunglasses:
        return QCoreApplication::translate("Words", "Please take off your sunglasses");
    case Guidance::OneMoment:
        return QCoreApplication::translate("Words", "One moment");
    }
    return {};
}

QString challengeWords(ChallengeAction action)
{
    switch (action) {
    case ChallengeAction::BlinkTwice:
        return QCoreApplication::translate("Words", "Please blink twice");
    case ChallengeAction::TurnLeft:
        return QCoreApplication::translate("Words", "Please turn your head to your left");
    case ChallengeAction::TurnRight:
        return QCoreApplication::translate("Words", "Please turn your head to your right");
    case ChallengeAction::LookUp:
        return QCoreApplication::translate("Words", "Please raise your chin");
    }
    return {};
}

QString directionWord(Direction direction)
{
    return direction == Direction::In ? QCoreApplication::translate("Words", "Checked in")
                                      : QCoreApplication::translate("Words", "Checked out");
}

QString spokenWords(const Confirmation& confirmation)
{
    const QStringList words = confirmation.name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    // "Md. Rahim Uddin": an abbreviation is not a first name.
    const auto first =
        std::find_if(words.begin(), words.end(), [](const QString& word) { return !word.endsWith(QLatin1Char('.')); });
    const QString name = first == words.end() ? confirmation.name : *first;
    return (confirmation.direction == Direction::In ? QCoreApplication::translate("Words", "%1, checked in")
                                                    : QCoreApplication::translate("Words", "%1, checked out"))
        .arg(name);
}

QString poseWords(EnrollmentPose pose)
{
    switch (pose) {
    case EnrollmentPose::Front:
        return QCoreApplication::translate("Words", "Look straight at the camera");
    case EnrollmentPose::Left:
        return QCoreApplication::translate("Words", "Turn your head a little to your left");
    case EnrollmentPose::Right:
        return QCoreApplication::translate("Words", "Turn your head a little to your right");
    }
    return {};
}

QString timeOfDay(const QLocale& locale, const QTime& time)
{
    return locale.toString(time, QLocale::ShortFormat);
}

QString dayOfYear(const QLocale& locale, const QDate& day)
{
    static const QRegularExpression weekday(QStringLiteral("^dddd[\\s,\u060c]*|[\\s,\u060c]*dddd$"));
    return locale.toString(day, locale.dateFormat(QLocale::LongFormat).remove(weekday));
}

QString dayInFull(const QLocale& locale, const QDate& day)
{
    return locale.toString(day, QLocale::LongFormat);
}

QString initials(const QString& name)
{
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QStringLiteral("?");
    // Surrogate pairs and combining marks stay whole.
    const auto first = [](const QString& word) {
        const int units = word.at(0).isHighSurrogate() && word.size() > 1 ? 2 : 1;
        return word.left(units).toUpper();
    };
    return words.size() == 1 ? first(words.first()) : first(words.first()) + first(words.last());
}

} // namespace rollcall::ui
