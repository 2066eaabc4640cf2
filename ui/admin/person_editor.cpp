#include "ui/admin/person_editor.h"

#include "attendance/identifier.h"
#include "ui/admin/enroll_form.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_field.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rollcall::ui {

using namespace tokens;

PersonEditor::PersonEditor(const Theme& theme, QWidget* parent)
    : Panel(theme, Color::Surface, parent), m_title(makeLabel(theme, Type::Heading, Color::Text, {}, true)),
      m_name(new TextField(theme, tr("Name"), {})), m_identifier(new TextField(theme, tr("Identifier"), {})),
      m_save(new Button(theme, Button::Kind::Primary, tr("Save"), Icon::Check)),
      m_other(new Button(theme, Button::Kind::Ghost, tr("Change the identifier")))
{
    m_name->edit().setObjectName(QStringLiteral("editName"));
    m_identifier->edit().setObjectName(QStringLiteral("editIdentifier"));
    m_identifier->edit().setInputMethodHints(Qt::ImhLatinOnly);
    m_save->setObjectName(QStringLiteral("editSave"));
    m_other->setObjectName(QStringLiteral("editOther"));
    auto* cancel = new Button(theme, Button::Kind::Secondary, tr("Cancel"));
    cancel->setObjectName(QStringLiteral("editCancel"));
    auto* outer = new QVBoxLayout(this);
    setSpacing(*outer, theme, kSpace12, 0);
    auto* area = new ScrollColumn(theme);
    QVBoxLayout& column = area->column();
    setSpacing(column, theme, kSpace8, kSpace12);
    auto* buttons = new QHBoxLayout;
    setSpacing(*buttons, theme, 0, kSpace12);
    buttons->addWidget(cancel, 1);
    buttons->addWidget(m_save, 1);
    column.addWidget(m_title);
    column.addWidget(m_name);
    column.addWidget(m_identifier);
    column.addLayout(buttons);
    column.addWidget(m_other, 0, Qt::AlignLeading);
    column.addStretch(1);
    outer->addWidget(area, 1);
    connect(m_save, &Button::clicked, this, &PersonEditor::submit);
    connect(cancel, &Button::clicked, this, &PersonEditor::cancelled);
    connect(m_other, &Button::clicked, this, [this] { ask(What::Identifier); });
    for (TextField* field : {m_name, m_identifier})
        connect(field, &TextField::edited, this, [field] { field->setProblem({}); });
}

QLineEdit& PersonEditor::edit() const
{
    return field().edit();
}

void PersonEditor::open(const Person& person)
{
    m_person = person;
    m_name->setText(person.displayName);
    m_identifier->setText(person.id.value());
    for (TextField* field : {m_name, m_identifier})
        field->setProblem({});
    ask(What::Name);
}

void PersonEditor::ask(What what)
{
    m_what = what;
    m_title->setText(what == What::Name ? tr("Correct the name") : tr("Change the identifier"));
    m_name->setVisible(what == What::Name);
    m_identifier->setVisible(what == What::Identifier);
    m_other->setVisible(what == What::Name);
    m_save->setText(what == What::Name ? tr("Save") : tr("Continue"));
    m_save->updateGeometry();
    Q_EMIT typing();
}

void PersonEditor::submit()
{
    const QString typed = field().text();
    const QString before = m_what == What::Name ? m_person.displayName : m_person.id.value();
    if (typed == before) {
        Q_EMIT cancelled();
        return;
    }
    QString problem = m_what == What::Name ? nameProblem(typed) : identifierProblem(typed);
    if (m_what == What::Name && typed.isEmpty())
        problem = tr("Enter a name");
    if (!problem.isEmpty())
        refuse(problem);
    else if (m_what == What::Name)
        Q_EMIT nameWanted(m_person, typed);
    else
        Q_EMIT identifierWanted(m_person, canonicalIdentifier(typed));
}

void PersonEditor::refuse(const QString& sentence)
{
    field().setProblem(sentence);
}

} // namespace rollcall::ui
