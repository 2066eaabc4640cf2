#include "ui/settings/typing_column.h"

#include "ui/widgets/keyboard.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/text_field.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

TypingColumn::TypingColumn(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_area(new QScrollArea), m_column(new QWidget),
      m_layout(new QVBoxLayout(m_column)), m_keyboard(new Keyboard(theme))
{
    auto* outer = new QVBoxLayout(this);
    setSpacing(*outer, theme, 0, kSpace8);
    auto* middle = new QWidget;
    auto* centred = new QHBoxLayout(middle);
    setSpacing(*centred, theme, 0, 0);
    centred->addWidget(m_column, 0, Qt::AlignTop);
    setSpacing(*m_layout, theme, 0, kSpace12);
    m_area->setWidget(middle);
    m_area->setWidgetResizable(true);
    makeTouchScrollable(*m_area, theme);
    outer->addWidget(m_area, 1);
    outer->addWidget(m_keyboard);
    m_keyboard->setObjectName(QStringLiteral("settingsKeyboard"));
    connect(m_keyboard, &Keyboard::shown, this, &TypingColumn::keyboardShown);
    for (const auto signal : {&Keyboard::hideRequested, &Keyboard::entered})
        connect(m_keyboard, signal, this, [this] {
            hideKeyboard();
            Q_EMIT typed();
        });
}

void TypingColumn::add(TextField* field)
{
    m_fields.push_back(field);
    connect(field, &TextField::focused, this, [this, field] {
        m_keyboard->attachTo(&field->edit());
        // The keyboard takes its room with the next layout; only then is it known what must be scrolled into sight.
        QTimer::singleShot(0, field, [this, field] {
            m_area->verticalScrollBar()->setValue(field->mapTo(m_area->widget(), QPoint(0, 0)).y());
        });
    });
}

void TypingColumn::hideKeyboard()
{
    for (TextField* field : m_fields)
        field->edit().clearFocus();
    m_keyboard->attachTo(nullptr);
}

void TypingColumn::resizeEvent(QResizeEvent*)
{
    m_column->setFixedWidth(std::max(1, std::min(m_theme.px(kFormWidth * 1.4), width() - m_theme.px(kSpace12))));
}

} // namespace rollcall::ui
