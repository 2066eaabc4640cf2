#include "ui/admin/enrol_form.h"

#include "ui/widgets/button.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/text_field.h"

#include "base/ids.h"

#include <QCoreApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

namespace {
constexpr int kLongestName =
    80; ///< characters; what fits on a confirmation, and more than any name in the rosters seen
}

QString identifierProblem(const QString& id)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("EnrolForm", text); };
    if (id.isEmpty())
        return say(QT_TRANSLATE_NOOP("EnrolForm", "An identifier is needed"));
    if (id.size() > kMaxPersonIdLength)
        return say(QT_TRANSLATE_NOOP("EnrolForm", "At most %1 characters")).arg(kMaxPersonIdLength);
    const bool printable = std::all_of(id.begin(), id.end(), [](QChar c) { return c.isPrint(); });
    return printable ? QString() : say(QT_TRANSLATE_NOOP("EnrolForm", "Letters, digits and signs only"));
}

EnrolForm::EnrolForm(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_area(new QScrollArea), m_column(new QWidget),
      m_id(new TextField(theme, tr("Identifier"), tr("As the attendance system knows this person, for example 1042"))),
      m_name(new TextField(theme, tr("Name"), tr("Shown when checking in; may be left empty"))),
      m_consent(new CheckRow(
          theme, tr("This person agrees that face samples are kept on this kiosk to recognise them. They can be "
                    "deleted at any time."))),
      m_next(new Button(theme, Button::Kind::Primary, tr("Continue"), Icon::Camera)), m_keyboard(new Keyboard(theme))
{
    m_id->edit().setObjectName(QStringLiteral("enrolId"));
    m_id->edit().setInputMethodHints(Qt::ImhLatinOnly);
    m_name->edit().setObjectName(QStringLiteral("enrolName"));
    m_consent->setObjectName(QStringLiteral("enrolConsent"));
    m_next->setObjectName(QStringLiteral("enrolNext"));
    m_keyboard->setObjectName(QStringLiteral("enrolKeyboard"));
    m_name->edit().setMaxLength(kLongestName);
    auto* outer = new QVBoxLayout(this);
    setSpacing(*outer, theme, 0, kSpace8);
    auto* middle = new QWidget;
    auto* centred = new QHBoxLayout(middle);
    setSpacing(*centred, theme, 0, 0);
    centred->addWidget(m_column, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(m_column);
    setSpacing(*column, theme, kSpace4, kSpace16);
    column->addWidget(m_id);
    column->addWidget(m_name);
    column->addWidget(m_consent);
    auto* buttons = new QHBoxLayout;
    setSpacing(*buttons, theme, 0, kSpace12);
    auto* cancel = new Button(theme, Button::Kind::Ghost, tr("Cancel"));
    cancel->setObjectName(QStringLiteral("enrolCancel"));
    buttons->addWidget(cancel);
    buttons->addWidget(m_next, 1);
    column->addLayout(buttons);
    m_area->setWidget(middle);
    m_area->setWidgetResizable(true);
    makeTouchScrollable(*m_area, theme);
    outer->addWidget(m_area, 1);
    outer->addWidget(m_keyboard);

    for (TextField* field : {m_id, m_name}) {
        connect(field, &TextField::edited, this, &EnrolForm::check);
        connect(field, &TextField::focused, this, [this, field] { typeInto(field); });
    }
    connect(m_consent, &CheckRow::toggled, this, [this] {
        hideKeyboard();
        check();
    });
    connect(m_keyboard, &Keyboard::shown, this, &EnrolForm::keyboardShown);
    connect(m_keyboard, &Keyboard::hideRequested, this, &EnrolForm::hideKeyboard);
    connect(m_keyboard, &Keyboard::entered, this, [this] {
        if (m_id->edit().hasFocus())
            m_name->edit().setFocus();
        else
            hideKeyboard();
    });
    connect(cancel, &Button::clicked, this, &EnrolForm::cancelled);
    connect(m_next, &Button::clicked, this, [this] {
        hideKeyboard();
        if (isComplete())
            Q_EMIT submitted(m_id->text(), m_name->text());
    });
}

void EnrolForm::start(const QString& id, const QString& name)
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

void EnrolForm::hideKeyboard()
{
    m_id->edit().clearFocus();
    m_name->edit().clearFocus();
    m_keyboard->attachTo(nullptr);
}

bool EnrolForm::isComplete() const
{
    return identifierProblem(m_id->text()).isEmpty() && m_consent->isChecked();
}

void EnrolForm::check()
{
    m_id->setProblem(identifierProblem(m_id->text()));
    m_next->setEnabled(isComplete());
}

void EnrolForm::typeInto(TextField* field)
{
    if (field->edit().isReadOnly())
        return;
    m_keyboard->attachTo(&field->edit());
    // The keyboard takes its room with the next layout; only then is it known what must be scrolled into sight.
    QTimer::singleShot(0, this, [this, field] {
        m_area->verticalScrollBar()->setValue(field->mapTo(m_area->widget(), QPoint(0, 0)).y());
    });
}

void EnrolForm::resizeEvent(QResizeEvent*)
{
    m_column->setFixedWidth(std::min(m_theme.px(kFormWidth), width() - m_theme.px(kSpace12)));
}

} // namespace rollcall::ui
