#pragma once

#include "screen/attendance_admin.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"
#include "ui/widgets/undo_bar.h"

#include <QObject>

#include <functional>

namespace rollcall::ui {

class Sheet;

/// An administrator's corrections of punches: asks for a reason, has the correction stored, and offers the way back,
/// which is a correction of its own: nothing is rewritten.
class PunchCorrector : public QObject
{
    Q_OBJECT
public:
    /// The question appears over `page`.
    PunchCorrector(const Theme& theme, AttendanceAdmin& attendance, QWidget& page);

    void askToVoid(const PunchRow& punch);
    void askToTurn(const PunchRow& punch);
    /// Of `punch` person, name, direction and time count. `forgotten`: that is most likely the reason.
    void askToAdd(const PunchRow& punch, bool forgotten = false);
    /// The question is withdrawn; what has been agreed to is stored all the same.
    void close();

Q_SIGNALS:
    /// A question was agreed to.
    void agreed();
    /// It is in the ledger.
    void stored(const rollcall::screen::PunchHistoryView& history);
    void undoable(const rollcall::ui::UndoOffer& offer);
    /// What became of it, in words.
    void announced(const QString& words, bool failed);

private:
    using Correction = std::function<void(AttendanceAdmin&, QObject* context, Reply<PunchHistoryView> reply)>;
    using WayBack = std::function<UndoOffer(const PunchRow& stored)>;

    void request(const Correction& correction, const QString& doneWords, const WayBack& wayBack);
    [[nodiscard]] UndoOffer offer(const PunchRow& punch, const QString& words, const Correction& back,
                                  const QString& backWords);

    const Theme& m_theme;
    AttendanceAdmin& m_attendance;
    QWidget& m_page;
    Sheet* m_sheet;
    std::function<void(const QString& reason)> m_agreed; ///< what the sheet asks about
};

} // namespace rollcall::ui
