#include "ui/connections/field_view.h"

#include "screen/form_text.h"
#include "screen/link_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/text_field.h"

#include <QVBoxLayout>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

FieldView::FieldView(const Theme& theme, const FormField& field, const QString& value, bool kept, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_field(field), m_kept(kept && field.kind == FormField::Kind::Secret)
{
    auto* layout = new QVBoxLayout(this);
    setSpacing(*layout, theme, 0, kSpace4);
    if (field.kind == FormField::Kind::Flag) {
        m_tick = new CheckRow(theme, formText(field.label));
        m_tick->setObjectName(QStringLiteral("field:") + field.key);
        m_tick->setChecked(value == QLatin1String("true"));
        connect(m_tick, &CheckRow::toggled, this, &FieldView::edited);
        layout->addWidget(m_tick);
    } else if (field.kind == FormField::Kind::Choice) {
        buildChoice(value);
    } else {
        buildLine(value);
    }
}

void FieldView::buildLine(const QString& value)
{
    const QString hint = m_kept ? tr("Leave empty to keep the current one") : formText(m_field.hint);
    m_line = new TextField(m_theme, formText(m_field.label), hint);
    QLineEdit& edit = m_line->edit();
    edit.setObjectName(QStringLiteral("field:") + m_field.key);
    edit.setInputMethodHints(Qt::ImhLatinOnly);
    edit.setPlaceholderText(m_field.placeholder);
    edit.setMaxLength(2 * m_field.maxLength); // that it is too long is said, not hidden
    edit.setLayoutDirection(Qt::LeftToRight); // addresses, numbers and secrets are not mirrored
    if (m_field.kind == FormField::Kind::Secret)
        edit.setEchoMode(QLineEdit::PasswordEchoOnEdit); // on glass one must see what is typed
    m_line->setText(value);
    layout()->addWidget(m_line);
    connect(m_line, &TextField::edited, this, [this] {
        m_edited = true;
        Q_EMIT edited();
    });
}

void FieldView::buildChoice(const QString& value)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(makeLabel(m_theme, Type::Label, Color::Text, formText(m_field.label), true));
    std::vector<FormChoice> choices = m_field.choices;
    const bool known = std::any_of(choices.begin(), choices.end(),
                                   [&value](const FormChoice& choice) { return choice.value == value; });
    if (!known && !value.isEmpty())
        choices.push_back({value, value}); // written into the file by hand
    auto* row = new QBoxLayout(m_theme.isCompact() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    setSpacing(*row, m_theme, 0, kSpace8);
    for (const FormChoice& choice : choices) {
        auto* button = new Button(m_theme, Button::Kind::Secondary, formText(choice.word));
        button->setObjectName(QStringLiteral("field:%1=%2").arg(m_field.key, choice.value));
        button->setProperty("value", choice.value);
        connect(button, &Button::clicked, this, [this, chosen = choice.value] {
            choose(chosen);
            Q_EMIT edited();
        });
        row->addWidget(button, 1);
        m_choices.push_back(button);
    }
    column->addLayout(row);
    choose(value.isEmpty() ? m_field.preset : value);
}

void FieldView::choose(const QString& value)
{
    m_chosen = value;
    for (Button* button : m_choices)
        button->setChosen(button->property("value").toString() == value);
}

QString FieldView::value() const
{
    if (m_tick != nullptr)
        return m_tick->isChecked() ? QStringLiteral("true") : QStringLiteral("false");
    if (m_line == nullptr)
        return m_chosen;
    // Spaces at the ends of a secret may be meant.
    return m_field.kind == FormField::Kind::Secret ? m_line->edit().text() : m_line->text();
}

void FieldView::enter(const QString& value)
{
    m_edited = true;
    if (m_line != nullptr) {
        m_line->setText(value); // says that it was edited
    } else if (m_tick != nullptr) {
        m_tick->setChecked(value == QLatin1String("true")); // says so too
    } else {
        choose(value);
        Q_EMIT edited();
    }
}

QString FieldView::check(bool show)
{
    if (m_line == nullptr)
        return {};
    const QString problem = fieldProblem(m_field, value(), m_kept);
    m_line->setProblem(show ? problem : QString());
    return problem;
}

QLineEdit* FieldView::edit() const
{
    return m_line == nullptr ? nullptr : &m_line->edit();
}

} // namespace rollcall::ui
