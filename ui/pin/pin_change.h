#pragma once

#include "screen/admin_access.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"

#include "base/clock.h"

#include <QWidget>

namespace rollcall::ui {

class PadForm;

/// Changes the administrator's PIN over the whole of its parent: the present one, then the new one twice.
class PinChange : public QWidget
{
    Q_OBJECT
public:
    PinChange(const Theme& theme, const Clock& clock, int idleMilliseconds, AdminAccess& access, QWidget* parent);
    void open();
    /// Nothing that was typed is kept.
    void close();
    [[nodiscard]] QString message() const;
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    /// In words.
    void done(const QString& words);

protected:
    void paintEvent(QPaintEvent*) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Step { Present, Choose, Repeat };
    void present(Step step);
    void entered(const Secret& pin);
    void confirmed(const Result<PinAnswer>& answer);
    void changed(const Result<PinAnswer>& answer);
    [[nodiscard]] bool isRefused(const Result<PinAnswer>& answer);
    [[nodiscard]] Reply<PinAnswer> answerTo(void (PinChange::*then)(const Result<PinAnswer>&));

    const Theme& m_theme;
    AdminAccess& m_access;
    Step m_step = Step::Present;
    Secret m_present;
    Secret m_new;
    int m_question = 0; ///< answers to an earlier one come too late
    PadForm* m_form;
};

} // namespace rollcall::ui
