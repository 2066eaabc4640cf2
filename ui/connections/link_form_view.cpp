#include "ui/connections/link_form_view.h"

#include "screen/form_text.h"
#include "screen/link_words.h"
#include "ui/connections/field_view.h"
#include "ui/connections/find_view.h"
#include "ui/connections/test_panel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/typing_column.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rollcall::ui {

using namespace tokens;

LinkFormView::LinkFormView(const Theme& theme, const ConnectionState& state, ConnectionsAdmin& connections,
                           QWidget* parent)
    : QWidget(parent), m_theme(theme), m_connections(connections), m_views(new PageStack),
      m_typing(new TypingColumn(theme, QStringLiteral("form"), kFormWidth)),
      m_finder(new FindView(theme, state, connections)),
      m_find(new Button(theme, Button::Kind::Secondary, {}, Icon::Search)), m_fieldColumn(new QVBoxLayout),
      m_more(new Button(theme, Button::Kind::Ghost, tr("More settings"))), m_panel(new TestPanel(theme)),
      m_problem(makeLabel(theme, Type::Body, Color::Danger)),
      m_test(new Button(theme, Button::Kind::Secondary, tr("Test connection"), Icon::Link)),
      m_save(new Button(theme, Button::Kind::Primary, tr("Save"), Icon::Check))
{
    m_more->setObjectName(QStringLiteral("formMore"));
    m_test->setObjectName(QStringLiteral("formTest"));
    m_save->setObjectName(QStringLiteral("formSave"));
    m_problem->setObjectName(QStringLiteral("formProblem"));
    auto* outer = new QVBoxLayout(this);
    setSpacing(*outer, theme, 0, 0);
    outer->addWidget(m_views);
    for (QWidget* view : {static_cast<QWidget*>(m_typing), static_cast<QWidget*>(m_finder)})
        m_views->addWidget(view);
    QVBoxLayout* const column = &m_typing->column();
    setSpacing(*column, theme, kSpace4, kSpace12);
    setSpacing(*m_fieldColumn, theme, 0, kSpace12);
    m_find->setObjectName(QStringLiteral("formFind"));
    column->addWidget(m_find);
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

    connect(m_more, &Button::clicked, this, [this] {
        hideKeyboard();
        showAdvanced(true);
    });
    connect(m_test, &Button::clicked, this, &LinkFormView::test);
    connect(m_save, &Button::clicked, this, &LinkFormView::save);
    connect(m_panel, &TestPanel::endWanted, this, [this] { m_connections.endTest(); });
    connect(cancel, &Button::clicked, this, &LinkFormView::cancelled);
    connect(m_typing, &TypingColumn::keyboardShown, this, &LinkFormView::keyboardShown);
    connect(m_find, &Button::clicked, this, &LinkFormView::find);
    connect(m_finder, &FindView::cancelled, this, [this] {
        m_finder->close();
        m_views->setCurrentWidget(m_typing);
    });
    connect(m_finder, &FindView::chosen, this, &LinkFormView::use);
    connect(m_finder, &FindView::keyboardShown, this, &LinkFormView::keyboardShown);
}

void LinkFormView::start(const ConnectorForm& form)
{
    fill(form, {});
}

void LinkFormView::edit(const ConnectorForm& form, const ConnectionView& connection)
{
    fill(form, connection);
}

void LinkFormView::fill(const ConnectorForm& form, const ConnectionView& connection)
{
    close();
    m_id = connection.id;
    m_form = form;
    m_find->setVisible(form.search.has_value());
    if (form.search) {
        m_find->setText(formText(form.search->title));
        m_find->setAccessibleName(m_find->text());
    }
    bool advanced = false;
    for (const FormField& field : form.fields) {
        const auto value = connection.values.find(field.key);
        const QString text = value == connection.values.end() ? field.preset : value->second;
        auto* view = new FieldView(m_theme, field, text, !connection.id.isEmpty());
        connect(view, &FieldView::edited, this, &LinkFormView::check);
        if (QLineEdit* edit = view->edit())
            m_typing->add(*edit, *view);
        else
            connect(view, &FieldView::edited, this, &LinkFormView::hideKeyboard);
        m_fieldColumn->addWidget(view);
        m_fields.push_back(view);
        advanced |= field.advanced && text != field.preset;
    }
    showAdvanced(advanced);
    check();
    m_typing->area().toTop();
}

void LinkFormView::close()
{
    m_typing->forgetFields();
    m_finder->close();
    m_views->setCurrentWidget(m_typing);
    forgetTest();
    m_saving = false;
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
    m_typing->hideKeyboard();
    m_finder->hideKeyboard();
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
    forgetTest(); // it was of other values
}

LinkDraft LinkFormView::draft() const
{
    LinkDraft draft{m_id, m_form.name, {}, {}};
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
    const int run = ++m_testRun;
    m_connections.testDraft(
        draft(), this,
        [this, run](const ConnectorTest& test) {
            if (run == m_testRun)
                showTest(test);
        },
        [this, run](const Result<ConnectorTest>& test) {
            if (run != m_testRun)
                return;
            if (test) {
                showTest(*test);
                return;
            }
            m_panel->hide();
            if (test.error().code != ErrorCode::Cancelled)
                say(test.error().message);
        });
}

void LinkFormView::save()
{
    hideKeyboard();
    if (!isComplete())
        return;
    m_saving = true;
    m_save->setEnabled(false);
    const bool isNew = m_id.isEmpty();
    m_connections.save(draft(), this, [this, isNew](const Result<QString>& kept) {
        if (!std::exchange(m_saving, false))
            return; // the form was left
        check();
        if (!kept) {
            say(kept.error().message);
            return;
        }
        Q_EMIT saved();
        if (isNew)
            Q_EMIT added(*kept);
    });
}

void LinkFormView::find()
{
    hideKeyboard();
    forgetTest();
    m_finder->start(m_form, draft());
    m_views->setCurrentWidget(m_finder);
}

void LinkFormView::use(const FoundSystem& system)
{
    m_finder->close();
    m_views->setCurrentWidget(m_typing);
    for (FieldView* field : m_fields) {
        if (const auto value = system.values.find(field->field().key); value != system.values.end())
            field->enter(value->second);
    }
    m_typing->area().toTop();
}

void LinkFormView::showTest(const ConnectorTest& test)
{
    m_panel->show(test);
    m_typing->area().reveal(*m_panel);
}

void LinkFormView::forgetTest()
{
    if (!std::exchange(m_tested, false))
        return;
    ++m_testRun;
    m_panel->hide();
    m_connections.endTest();
}

void LinkFormView::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        m_typing->area().reveal(*m_problem);
}

} // namespace rollcall::ui
