#include "ui/admin/enroll_form.h"

#include "ui/widgets/button.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/typing_column.h"

#include "attendance/identifier.h"
#include "base/ids.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <optional>

namespace rollcall::ui {

using namespace tokens;

namespace {
constexpr int kMaxName = 80; ///< characters; what fits on a confirmation, and more than any name in the rosters seen
}

QString identifierProblem(const QString& id)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("EnrollForm", text); };
    const std::optional<TextFault> fault = identifierFault(id);
    if (!fault)
        return {};
    switch (*fault) {
    case TextFault::Empty:
        return say(QT_TRANSLATE_NOOP("EnrollForm", "Enter an identifier"));
    case TextFault::TooLong:
        return say(QT_TRANSLATE_NOOP("EnrollForm", "At most %1 characters")).arg(kMaxPersonIdLength);
    case TextFault::Control:
    case TextFault::Invisible:
        return say(QT_TRANSLATE_NOOP("EnrollForm", "Contains an invisible character"));
    case TextFault::Presentation:
        return say(QT_TRANSLATE_NOOP("EnrollForm", "Use ordinary letters and digits"));
    case TextFault::NotInAlphabet:
        break;
    }
    return say(QT_TRANSLATE_NOOP("EnrollForm", "Letters, digits and symbols only"));
}

QString nameProblem(const QString& name)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("EnrollForm", text); };
    const std::optional<TextFault> fault = nameFault(name);
    if (!fault)
        return {};
    return *fault == TextFault::TooLong
               ? say(QT_TRANSLATE_NOOP("EnrollForm", "At most %1 characters")).arg(kMaxPersonNameLength)
               : say(QT_TRANSLATE_NOOP("EnrollForm", "Contains an invisible character"));
}

EnrollForm::EnrollForm(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_typing(new TypingColumn(theme, QStringLiteral("enrol"), kFormWidth)),
      m_id(new TextField(theme, tr("Identifier"), tr("As in the attendance system, for example 1042"))),
      m_name(new TextField(theme, tr("Name"), tr("Shown at check-in; optional"))),
      m_consent(new CheckRow(theme, tr("This person agrees that face templates are stored on this kiosk to recognize "
                                       "them. These can be deleted at any time."))),
      m_next(new Button(theme, Button::Kind::Primary, tr("Continue"), Icon::Camera))
{
    m_id->edit().setObjectName(QStringLiteral("enrollId"));
    m_id->edit().setInputMethodHints(Qt::ImhLatinOnly);
    m_name->edit().setObjectName(QStringLiteral("enrollName"));
    m_consent->setObjectName(QStringLiteral("enrollConsent"));
    m_next->setObjectName(QStringLiteral("enrollNext"));
    m_name->edit().setMaxLength(kMaxName);
    auto* outer = new QVBoxLayout(this);
    setSpacing(*outer, theme, 0, 0);
    outer->addWidget(m_typing);
    QVBoxLayout* const column = &m_typing->column();
    setSpacing(*column, theme, kSpace4, kSpace16);
    column->addWidget(m_id);
    column->addWidget(m_name);
    column->addWidget(m_consent);
    auto* buttons = new QHBoxLayout;
    setSpacing(*buttons, theme, 0, kSpace12);
    auto* cancel = new Button(theme, Button::Kind::Ghost, tr("Cancel"));
    cancel->setObjectName(QStringLiteral("enrollCancel"));
    buttons->addWidget(cancel);
    buttons->addWidget(m_next, 1);
    column->addLayout(buttons);

    for (TextField* field : {m_id, m_name}) {
        connect(field, &TextField::edited, this, &EnrollForm::check);
        m_typing->add(field->edit(), *field);
    }
    connect(m_consent, &CheckRow::toggled, this, [this] {
        hideKeyboard();
        check();
    });
    connect(m_typing, &TypingColumn::keyboardShown, this, &EnrollForm::keyboardShown);
    connect(cancel, &Button::clicked, this, &EnrollForm::cancelled);
    connect(m_next, &Button::clicked, this, [this] {
        hideKeyboard();
        if (isComplete())
            Q_EMIT submitted(m_keepsId ? m_id->text() : canonicalIdentifier(m_id->text()), m_name->text());
    });
}

void EnrollForm::start(const QString& id, const QString& name)
{
    m_id->setText(id);
    m_keepsId = !id.isEmpty();
    m_storedName = name;
    m_id->edit().setReadOnly(m_keepsId);
    m_id->setProblem({});
    m_name->setText(name);
    m_consent->setChecked(false);
    hideKeyboard();
    check();
    m_id->setProblem({}); // nothing is wrong before anything was typed
}

void EnrollForm::hideKeyboard()
{
    m_typing->hideKeyboard();
}

bool EnrollForm::isComplete() const
{
    return problemOfId().isEmpty() && problemOfName().isEmpty() && m_consent->isChecked();
}

/// An identifier that is stored was accepted before, perhaps by an earlier rule.
QString EnrollForm::problemOfId() const
{
    return m_keepsId ? QString() : identifierProblem(m_id->text());
}

QString EnrollForm::problemOfName() const
{
    return m_name->text() == m_storedName ? QString() : nameProblem(m_name->text());
}

void EnrollForm::check()
{
    m_id->setProblem(problemOfId());
    m_name->setProblem(problemOfName());
    m_next->setEnabled(isComplete());
}

} // namespace rollcall::ui
