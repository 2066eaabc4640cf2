#include "ui/widgets/typing_column.h"

#include "ui/widgets/keyboard.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scroll_column.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

TypingColumn::TypingColumn(const Theme& theme, const QString& name, double widest, QWidget* parent)
    : QWidget(parent), m_area(new ScrollColumn(theme, widest)), m_column(new QVBoxLayout),
      m_keyboard(new Keyboard(theme))
{
    m_area->setObjectName(name + QStringLiteral("Area"));
    m_keyboard->setObjectName(name + QStringLiteral("Keyboard"));
    auto* outer = new QVBoxLayout(this);
    setSpacing(*outer, theme, 0, kSpace8);
    setSpacing(*m_column, theme, 0, kSpace12);
    m_area->column().addLayout(m_column);
    m_area->column().addStretch(1);
    outer->addWidget(m_area, 1);
    outer->addWidget(m_keyboard);
    connect(m_keyboard, &Keyboard::shown, this, &TypingColumn::keyboardShown);
    connect(m_keyboard, &Keyboard::entered, this, &TypingColumn::typeIntoNext);
    connect(m_keyboard, &Keyboard::hideRequested, this, [this] {
        hideKeyboard();
        Q_EMIT typed();
    });
}

void TypingColumn::add(QLineEdit& edit, QWidget& field)
{
    m_fields.push_back({&edit, &field});
    edit.installEventFilter(this);
}

void TypingColumn::forgetFields()
{
    hideKeyboard();
    for (const Field& field : m_fields)
        field.edit->removeEventFilter(this);
    m_fields.clear();
}

void TypingColumn::hideKeyboard()
{
    for (const Field& field : m_fields)
        field.edit->clearFocus();
    m_keyboard->attachTo(nullptr);
}

void TypingColumn::typeIntoNext()
{
    bool found = false;
    for (const Field& field : m_fields) {
        if (found && !field.edit->isReadOnly() && !field.whole->isHidden()) {
            field.edit->setFocus();
            return;
        }
        found |= field.edit->hasFocus();
    }
    hideKeyboard();
    Q_EMIT typed();
}

bool TypingColumn::eventFilter(QObject* watched, QEvent* event)
{
    // Touched again, too: the keyboard may have been put away since.
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::MouseButtonPress) {
        const auto touched = std::find_if(m_fields.begin(), m_fields.end(),
                                          [watched](const Field& field) { return field.edit == watched; });
        if (touched != m_fields.end() && !touched->edit->isReadOnly()) {
            m_keyboard->attachTo(touched->edit);
            m_area->reveal(*touched->whole);
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rollcall::ui
