#include "ui/entry/reader_keys.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace rollcall::ui {

namespace {
/// After the last key; longer than the gap itself, because events can arrive late although their times are right.
constexpr int kQuietAfter = 2 * static_cast<int>(FastKeys::kGap);
} // namespace

ReaderKeys::ReaderKeys(QWidget* where) : QObject(where), m_where(where)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuietAfter);
    connect(&m_quiet, &QTimer::timeout, this, [this] { tell(m_keys.quiet()); });
    where->installEventFilter(this);
    listen(where->isVisible());
}

ReaderKeys::~ReaderKeys() = default; // an event filter goes with its object

void ReaderKeys::listen(bool on)
{
    if (std::exchange(m_listening, on) == on)
        return;
    if (on)
        QCoreApplication::instance()->installEventFilter(this);
    else
        QCoreApplication::instance()->removeEventFilter(this);
    m_quiet.stop();
    static_cast<void>(m_keys.quiet()); // keys typed elsewhere do not count here
}

bool ReaderKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_where && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        listen(event->type() == QEvent::Show);
    if (event->type() == QEvent::KeyPress && m_listening && watched->isWidgetType() &&
        static_cast<QWidget*>(watched)->window() == m_where->window())
        return take(*static_cast<QKeyEvent*>(event));
    return QObject::eventFilter(watched, event);
}

bool ReaderKeys::take(const QKeyEvent& event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const auto at = static_cast<qint64>(event.timestamp());
    const QString text = event.text();
    const bool printable = !text.isEmpty() && std::all_of(text.begin(), text.end(),
                                                          [](QChar c) { return c.isPrint() || c.isSurrogate(); });
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        m_quiet.stop();
        tell(m_keys.enter(at));
    } else if (event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Escape) {
        m_quiet.stop();
        tell(m_keys.quiet());
        Q_EMIT typed(event.key() == Qt::Key_Backspace ? u'\b' : u'\x1b');
    } else if (printable) {
        // A key that is leaned on repeats as fast as a reader types.
        if (!event.isAutoRepeat())
            tell(m_keys.key(text, at));
        m_quiet.start();
    } else {
        return false;
    }
    return true;
}

void ReaderKeys::tell(const FastKeys::Heard& heard)
{
    for (const QChar key : heard.typed)
        Q_EMIT typed(key);
    if (heard.token)
        Q_EMIT token(*heard.token);
}

} // namespace rollcall::ui
