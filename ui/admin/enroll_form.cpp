#include "ui/admin/enroll_form.h"

#include "ui/widgets/button.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/typing_column.h"

#include "base/ids.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

namespace {
constexpr int kMaxName = 80; ///< characters; what fits on a confirmation, and more than any name in the rosters seen
}

QString identifierProblem(const QString& id)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("EnrollForm", text); };
    if (id.isEmpty())
        return say(QT_TRANSLATE_NOOP("EnrollForm", "Enter an identifier"));
    if (id.size() > kMaxPersonIdLength)
        return say(QT_TRANSLATE_NOOP("EnrollForm", "At most %1 characters")).arg(kMaxPersonIdLength);
    const bool printable = std::all_of(id.begin(), id.end(), [](QChar c) { return c.isPrint(); });
    return printable ? QString() : say(QT_TRANSLATE_NOOP("EnrollForm", "Letters, digits and symbols only"));
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
            Q_EMIT submitted(m_id->text(), m_name->text());
    });
}

void EnrollForm::start(const QString& id, const QString& name)
{
    m_id->setText(id);
    m_id->edit().setReadOnly(!id.isEmpty());
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
    return identifierProblem(m_id->text()).isEmpty() && m_consent->isChecked();
}

void EnrollForm::check()
{
    m_id->setProblem(identifierProblem(m_id->text()));
    m_next->setEnabled(isComplete());
}

} // namespace rollcall::ui
