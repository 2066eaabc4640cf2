#include "ui/pin/pin_pad.h"

#include "ui/widgets/button.h"
#include "ui/widgets/finger_keys.h"

#include <QEvent>

#include <utility>

namespace rollcall::ui {

using namespace tokens;

PinPad::PinPad(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_erase(new Button(theme, Button::Kind::Key, {}, Icon::Erase, this)),
      m_confirm(new Button(theme, Button::Kind::Primary, {}, Icon::Check, this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (int i = 0; i < 10; ++i) {
        auto* key = new Button(theme, Button::Kind::Key, QString::number(i), std::nullopt, this);
        key->setObjectName(QStringLiteral("pin%1").arg(i));
        connect(key, &Button::clicked, this, [this, i] { Q_EMIT digit(static_cast<char>('0' + i)); });
        m_digits.push_back(key);
    }
    m_erase->setObjectName(QStringLiteral("pinErase"));
    m_erase->setAccessibleName(tr("Erase"));
    m_erase->setAutoRepeat(true);
    m_confirm->setObjectName(QStringLiteral("pinConfirm"));
    m_confirm->setAccessibleName(tr("Confirm"));
    m_confirm->setFocusPolicy(Qt::NoFocus);
    connect(m_erase, &Button::clicked, this, &PinPad::erase);
    connect(m_confirm, &Button::clicked, this, &PinPad::confirm);
    new FingerKeys(*this);
}

void PinPad::setConfirmEnabled(bool enabled)
{
    m_confirm->setEnabled(enabled);
}

QSize PinPad::sizeHint() const
{
    const int key = m_theme.px(kPinKey);
    const int gap = m_theme.px(kSpace8);
    return {3 * key + 2 * gap, 4 * key + 3 * gap};
}

void PinPad::place()
{
    const int key = m_theme.px(kPinKey);
    const int step = key + m_theme.px(kSpace8);
    const auto put = [&](Button* button, int column, int row) {
        button->setGeometry(column * step, row * step, key, key);
    };
    for (int i = 1; i <= 9; ++i)
        put(m_digits[static_cast<std::size_t>(i)], (i - 1) % 3, (i - 1) / 3);
    put(m_digits[0], 1, 3);
    put(m_erase, isRightToLeft() ? 2 : 0, 3);
    put(m_confirm, isRightToLeft() ? 0 : 2, 3);
}

void PinPad::resizeEvent(QResizeEvent*)
{
    place();
}

void PinPad::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
    QWidget::changeEvent(event);
}

} // namespace rollcall::ui
