#include "ui/connections/link_form_view.h"

#include "ui/connections/field_view.h"
#include "ui/connections/link_words.h"
#include "ui/connections/test_panel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

LinkFormView::LinkFormView(const Theme& theme, ConnectionState& state, ConnectionRequests& requests, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_state(state), m_requests(requests), m_area(new QScrollArea),
      m_column(new QWidget), m_fieldColumn(new QVBoxLayout),
      m_more(new Button(theme, Button::Kind::Ghost, tr("More settings"))), m_panel(new TestPanel(theme)),
      m_problem(makeLabel(theme, Type::Body, Colour::Danger)),
      m_test(new Button(theme, Button::Kind::Secondary, tr("Test connection"), Icon::Link)),
      m_save(new Button(theme, Button::Kind::Primary, tr("Save"), Icon::Check)), m_keyboard(new Keyboard(theme))
{
    m_more->setObjectName(QStringLiteral("formMore"));
    m_test->setObjectName(QStringLiteral("formTest"));
    m_save->setObjectName(QStringLiteral("formSave"));
    m_problem->setObjectName(QStringLiteral("formProblem"));
    m_keyboard->setObjectName(QStringLiteral("formKeyboard"));
    m_area->setObjectName(QStringLiteral("formArea"));
    auto* outer = new QVBoxLayout(this);
    setSpacing(*outer, theme, 0, kSpace8);
    auto* middle = new QWidget;
    auto* centred = new QHBoxLayout(middle);
    setSpacing(*centred, theme, 0, 0);
    centred->addWidget(m_column, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(m_column);
    setSpacing(*column, theme, kSpace4, kSpace12);
    setSpacing(*m_fieldColumn, theme, 0, kSpace12);
    column->addLayout(m_fieldColumn);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_panel);
    column->addWidget(m_problem);
    auto* cancel = new Button(theme, Button::Kind::Ghost, tr("Cancel"));
    cancel->setObjectName(QStringLiteral("formLeave"));
    auto* buttons = new QBoxLayout(theme.isCompact() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    setSpacing(*buttons, theme, 0, kSpace12);
    if (theme.isCompact()) {
        auto* row = new QHBoxLayout;
        setSpacing(*row, theme, 0, kSpace12);
        row->addWidget(cancel);
        row->addWidget(m_save, 1);
        buttons->addWidget(m_test);
        buttons->addLayout(row);
    } else {
        buttons->addWidget(cancel);
        buttons->addWidget(m_test, 1);
        buttons->addWidget(m_save, 1);
    }
    column->addLayout(buttons);
    m_area->setWidget(middle);
    m_area->setWidgetResizable(true);
    makeTouchScrollable(*m_area, theme);
    outer->addWidget(m_area, 1);
    outer->addWidget(m_keyboard);

    connect(m_more, &Button::clicked, this, [this] {
        hideKeyboard();
        showAdvanced(true);
    });
    connect(m_test, &Button::clicked, this, &LinkFormView::test);
    connect(m_save, &Button::clicked, this, &LinkFormView::save);
    connect(m_panel, &TestPanel::endWanted, this, [this] { m_requests.endTest(); });
    connect(cancel, &Button::clicked, this, &LinkFormView::cancelled);
    connect(m_keyboard, &Keyboard::shown, this, &LinkFormView::keyboardShown);
    connect(m_keyboard, &Keyboard::hideRequested, this, &LinkFormView::hideKeyboard);
    connect(m_keyboard, &Keyboard::entered, this, &LinkFormView::typeIntoNext);
    connect(&state, &ConnectionState::testChanged, this, &LinkFormView::followTest);
    connect(&state, &ConnectionState::changeFinished, this, [this](const QString&, const QString& error) {
        if (!std::exchange(m_saving, false))
            return;
        check();
        if (error.isEmpty())
            Q_EMIT saved();
        else
            say(error);
    });
}

void LinkFormView::start(const LinkForm& form)
{
    fill(form, {});
}

void LinkFormView::edit(const LinkForm& form, const ConnectionView& connection)
{
    fill(form, connection);
}

void LinkFormView::fill(const LinkForm& form, const ConnectionView& connection)
{
    close();
    m_id = connection.id;
    m_form = form.name;
    bool advanced = false;
    for (const FormField& field : form.fields) {
        const auto value = connection.values.find(field.key);
        const QString text = value == connection.values.end() ? field.preset : value->second;
        auto* view = new FieldView(m_theme, field, text, !connection.id.isEmpty());
        connect(view, &FieldView::edited, this, &LinkFormView::check);
        connect(view, &FieldView::focused, this, [this, view] { typeInto(*view); });
        m_fieldColumn->addWidget(view);
        m_fields.push_back(view);
        advanced |= field.advanced && text != field.preset;
    }
    showAdvanced(advanced);
    check();
    m_area->verticalScrollBar()->setValue(0);
}

void LinkFormView::close()
{
    hideKeyboard();
    if (std::exchange(m_tested, false))
        m_requests.endTest();
    m_saving = false;
    m_panel->hide();
    say({});
    for (FieldView* field : m_fields) {
        field->hide();
        field->deleteLater();
    }
    m_fields.clear();
}

void LinkFormView::showAdvanced(bool shown)
{
    bool any = false;
    for (FieldView* field : m_fields) {
        if (!field->field().advanced)
            continue;
        any = true;
        field->setVisible(shown);
    }
    m_more->setVisible(any && !shown);
}

void LinkFormView::hideKeyboard()
{
    for (const FieldView* field : m_fields) {
        if (field->edit() != nullptr)
            field->edit()->clearFocus();
    }
    m_keyboard->attachTo(nullptr);
}

bool LinkFormView::isComplete() const
{
    return std::all_of(m_fields.begin(), m_fields.end(),
                       [](FieldView* field) { return field->check(field->wasEdited()).isEmpty(); });
}

void LinkFormView::check()
{
    bool complete = true;
    // Nothing is wrong before anything was typed there.
    for (FieldView* field : m_fields)
        complete &= field->check(field->wasEdited()).isEmpty();
    m_test->setEnabled(complete);
    m_save->setEnabled(complete && !m_saving);
    say({});
    if (std::exchange(m_tested, false)) { // of what stood there before
        m_requests.endTest();
        m_panel->hide();
    }
}

LinkDraft LinkFormView::draft() const
{
    LinkDraft draft{m_id, m_form, {}, {}};
    for (const FieldView* field : m_fields) {
        if (field->field().kind == FormField::Kind::Secret) {
            if (const QString secret = field->value(); !secret.isEmpty())
                draft.secrets[field->field().key] = Secret(secret.toUtf8());
        } else {
            draft.values[field->field().key] = field->value();
        }
    }
    return draft;
}

void LinkFormView::test()
{
    hideKeyboard();
    if (!isComplete())
        return;
    say({});
    m_tested = true;
    m_requests.testDraft(draft());
}

void LinkFormView::save()
{
    hideKeyboard();
    if (!isComplete())
        return;
    m_saving = true;
    m_save->setEnabled(false);
    m_requests.saveConnection(draft());
}

void LinkFormView::followTest()
{
    const std::optional<LinkTestView>& test = m_state.test();
    if (!m_tested || !test || !test->connection.isEmpty()) {
        m_panel->hide();
        return;
    }
    m_panel->show(test->test);
    reveal(m_panel);
}

void LinkFormView::typeInto(FieldView& field)
{
    if (field.edit() == nullptr) {
        hideKeyboard();
        return;
    }
    m_keyboard->attachTo(field.edit());
    reveal(&field);
}

void LinkFormView::typeIntoNext()
{
    bool found = false;
    for (FieldView* field : m_fields) {
        if (found && field->edit() != nullptr && !field->isHidden()) {
            field->edit()->setFocus();
            return;
        }
        found |= field->edit() != nullptr && field->edit()->hasFocus();
    }
    hideKeyboard();
}

void LinkFormView::reveal(QWidget* widget)
{
    // The keyboard and the panel take their room with the next layout; only then is it known what must be scrolled into sight.
    QTimer::singleShot(0, widget, [this, widget] {
        const int top = widget->mapTo(m_area->widget(), QPoint(0, 0)).y();
        const int bottom = top + widget->height();
        QScrollBar* bar = m_area->verticalScrollBar();
        const bool inSight = top >= bar->value() && bottom <= bar->value() + m_area->viewport()->height();
        if (!inSight)
            bar->setValue(top);
    });
}

void LinkFormView::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        reveal(m_problem);
}

void LinkFormView::resizeEvent(QResizeEvent*)
{
    m_column->setFixedWidth(std::min(m_theme.px(kFormWidth), width() - m_theme.px(kSpace12)));
}

} // namespace rollcall::ui
