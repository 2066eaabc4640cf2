#include "ui/admin/punch_corrector.h"

#include "ui/widgets/sheet.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QPointer>

#include <utility>

namespace rollcall::ui {

namespace {

Direction opposite(Direction direction)
{
    return direction == Direction::In ? Direction::Out : Direction::In;
}

auto voiding(qint64 sequence, const QString& reason)
{
    return [=](AttendanceAdmin& attendance, QObject* context, Reply<PunchHistoryView> reply) {
        attendance.voidPunch(sequence, reason, context, std::move(reply));
    };
}

auto turning(qint64 sequence, Direction direction, const QString& reason)
{
    return [=](AttendanceAdmin& attendance, QObject* context, Reply<PunchHistoryView> reply) {
        attendance.changeDirection(sequence, direction, reason, context, std::move(reply));
    };
}

auto adding(const PunchRow& punch, const QString& reason)
{
    return [=](AttendanceAdmin& attendance, QObject* context, Reply<PunchHistoryView> reply) {
        attendance.addPunch(PersonId(punch.personId), punch.direction, punch.localTime, reason, context,
                            std::move(reply));
    };
}

QString voidedWords()
{
    return PunchCorrector::tr("The record no longer counts");
}

QString turnedWords()
{
    return PunchCorrector::tr("Direction changed");
}

QString addedWords()
{
    return PunchCorrector::tr("Record added");
}

} // namespace

PunchCorrector::PunchCorrector(const Theme& theme, AttendanceAdmin& attendance, QWidget& page)
    : QObject(&page), m_theme(theme), m_attendance(attendance), m_page(page),
      m_sheet(new Sheet(theme, &page, Icon::Check))
{
    connect(m_sheet, &Sheet::confirmed, this, [this] {
        if (const auto agree = std::exchange(m_agreed, nullptr)) {
            agree(m_sheet->reason());
            Q_EMIT agreed();
        }
    });
}

void PunchCorrector::close()
{
    m_agreed = nullptr;
    m_sheet->hide();
}

void PunchCorrector::askToVoid(const PunchRow& punch)
{
    m_agreed = [this, before = punch](const QString& reason) {
        request(voiding(before.sequence, reason), voidedWords(), [this, before](const PunchRow& stored) {
            return offer(stored, tr("The record of %1 no longer counts").arg(stored.name),
                         adding(before, tr("Reverted")), addedWords());
        });
    };
    m_sheet->open(tr("Undo this record?"),
                  {tr("It stays in the ledger, marked as not counting. To restore it later, add a record manually."),
                   tr("It is no longer sent to servers that do not have it yet; a server that has it keeps it.")},
                  tr("Undo it"), {tr("Wrong person"), tr("By mistake"), tr("A test"), tr("Another reason")});
}

void PunchCorrector::askToTurn(const PunchRow& punch)
{
    m_agreed = [this, before = punch](const QString& reason) {
        request(turning(before.sequence, opposite(before.direction), reason), turnedWords(),
                [this, before](const PunchRow& stored) {
                    const QString words = stored.direction == Direction::In ? tr("It is now a check-in of %1")
                                                                            : tr("It is now a check-out of %1");
                    return offer(stored, words.arg(stored.name),
                                 turning(stored.sequence, before.direction, tr("Reverted")), turnedWords());
                });
    };
    m_sheet->open(punch.direction == Direction::In ? tr("Change to check-out?") : tr("Change to check-in?"),
                  {tr("The original record is kept; the new direction counts from now on."),
                   tr("A server that already has the record is not notified.")},
                  tr("Change it"),
                  {tr("Pressed the wrong button"), tr("Forgot the previous one"), tr("Another reason")});
}

void PunchCorrector::askToAdd(const PunchRow& punch, bool forgotten)
{
    m_agreed = [this, wanted = punch](const QString& reason) {
        request(adding(wanted, reason), addedWords(), [this](const PunchRow& stored) {
            return offer(stored, tr("A record of %1 was added").arg(stored.name),
                         voiding(stored.sequence, tr("Reverted")), voidedWords());
        });
    };
    const QString when = dayInFull(m_theme.locale(), punch.localTime.date()) + QStringLiteral(", ") +
                         timeOfDay(m_theme.locale(), punch.localTime.time());
    const QString what =
        punch.direction == Direction::In ? tr("Add a check-in for %1?") : tr("Add a check-out for %1?");
    m_sheet->open(what.arg(punch.name), {when, tr("It is marked as added manually and sent like any other.")},
                  tr("Add it"), {tr("Forgot"), tr("The kiosk was not working"), tr("Another reason")},
                  forgotten ? tr("Forgot") : QString());
}

/// If the page was left in the meantime, or it cannot be undone, the outcome is only announced.
void PunchCorrector::request(const Correction& correction, const QString& doneWords, const WayBack& wayBack)
{
    correction(m_attendance, this, [this, doneWords, wayBack](const Result<PunchHistoryView>& history) {
        if (!history) {
            Q_EMIT announced(history.error().message, true);
            return;
        }
        Q_EMIT stored(*history);
        if (wayBack && m_page.isVisible())
            Q_EMIT undoable(wayBack(history->punch));
        else
            Q_EMIT announced(doneWords, false);
    });
}

UndoOffer PunchCorrector::offer(const PunchRow& punch, const QString& words, const Correction& back,
                                const QString& backWords)
{
    UndoOffer offer;
    offer.subject = QStringLiteral("punch:%1").arg(punch.sequence);
    offer.words = words;
    // The offer may outlive the page; then it is taken back without a word.
    offer.takeBack = [self = QPointer(this), attendance = &m_attendance, back, backWords] {
        if (self)
            self->request(back, backWords, {});
        else
            back(*attendance, QCoreApplication::instance(), [](const Result<PunchHistoryView>&) {});
    };
    return offer;
}

} // namespace rollcall::ui
