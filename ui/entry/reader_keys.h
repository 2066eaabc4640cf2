#pragma once

#include "ui/entry/fast_keys.h"

#include <QObject>
#include <QTimer>

class QKeyEvent;
class QWidget;

namespace rollcall::ui {

/// Takes every key of a window for itself while one of its widgets is shown, and says which came from a reader.
/// Elsewhere in the window, where people type into forms, nothing is taken.
class ReaderKeys : public QObject
{
    Q_OBJECT
public:
    /// Listens while `where` is visible.
    explicit ReaderKeys(QWidget* where);
    ~ReaderKeys() override;

Q_SIGNALS:
    void token(const rollcall::Secret& token);
    /// A key of a finger: a character, '\n', '\b' or '\x1b'.
    void typed(QChar key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void listen(bool on);
    [[nodiscard]] bool take(const QKeyEvent& event);
    void tell(const FastKeys::Heard& heard);

    QWidget* m_where;
    FastKeys m_keys;
    QTimer m_quiet;
    bool m_listening = false;
};

} // namespace rollcall::ui
