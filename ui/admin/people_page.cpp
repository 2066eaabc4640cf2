#include "ui/admin/people_page.h"

#include "attendance/identifier.h"
#include "screen/kiosk_state.h"
#include "ui/admin/people_model.h"
#include "ui/admin/person_detail.h"
#include "ui/admin/person_editor.h"
#include "ui/screen_names.h"
#include "ui/upkeep/removal_sheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/text_field.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QPointer>

namespace rollcall::ui {

using namespace tokens;

namespace {
constexpr int kTypingPause = 250; ///< ms after the last key before the search goes out
}

PeoplePage::PeoplePage(const Theme& theme, const KioskState& state, PeopleAdmin& people, ExportAdmin& exports,
                       QWidget* parent)
    : AdminPage(theme, tr("People"), parent), m_state(state), m_people(people), m_model(new PeopleModel(people, this)),
      m_search(makeLineEdit(theme, tr("Search by name or identifier"))), m_lists(new PageStack), m_list(new QListView),
      m_nobody(new EmptyState(
          theme, Icon::People, tr("No people enrolled yet"),
          tr("Enroll the first person: it takes an identifier and half a minute in front of the camera."),
          tr("Enroll a person"))),
      m_noMatch(new EmptyState(theme, Icon::Search, tr("No matches"), tr("Try part of the name or the identifier."))),
      m_detail(new PersonDetail(theme)), m_editor(new PersonEditor(theme)), m_listPane(new QWidget),
      m_keyboard(new Keyboard(theme)), m_sheet(new Sheet(theme, this)),
      m_removed(new RemovalSheet(theme, exports, this)), m_question(new Sheet(theme, this, Icon::Check))
{
    m_search->setObjectName(QStringLiteral("peopleSearch"));
    m_list->setObjectName(QStringLiteral("peopleList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    makeTouchScrollable(*m_list, theme);
    for (QWidget* page :
         {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_nobody), static_cast<QWidget*>(m_noMatch)})
        m_lists->addWidget(page);
    auto* pane = new QVBoxLayout(m_listPane);
    setSpacing(*pane, theme, 0, kSpace12);
    pane->addWidget(m_search);
    pane->addWidget(m_lists, 1);
    auto* panes = new QHBoxLayout;
    setSpacing(*panes, theme, 0, kSpace24);
    panes->addWidget(m_listPane, 3);
    for (QWidget* detail : {static_cast<QWidget*>(m_detail), static_cast<QWidget*>(m_editor)}) {
        panes->addWidget(detail, 2);
        detail->hide();
    }
    head().addStretch(1);
    auto* add = new Button(theme, Button::Kind::Primary, tr("Enroll"), Icon::Plus);
    add->setObjectName(QStringLiteral("peopleEnroll"));
    head().addWidget(add);
    body().addLayout(panes, 1);
    body().addWidget(m_keyboard);

    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    m_search->installEventFilter(this);
    for (QLineEdit* line : m_editor->findChildren<QLineEdit*>())
        line->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] { m_model->search(m_search->text().trimmed()); });
    connect(m_keyboard, &Keyboard::shown, this,
            [this](bool shown) { setHeadVisible(!shown || !this->theme().isCompact()); });
    connect(m_keyboard, &Keyboard::hideRequested, this, [this] { m_keyboard->attachTo(nullptr); });
    connect(m_keyboard, &Keyboard::entered, this, [this] {
        if (m_editor->isVisible())
            m_editor->submit();
        else
            m_keyboard->attachTo(nullptr);
    });
    connect(m_detail, &PersonDetail::editWanted, this, &PeoplePage::edit);
    connect(m_editor, &PersonEditor::typing, this, [this] {
        m_editor->edit().setFocus();
        m_keyboard->attachTo(&m_editor->edit());
    });
    connect(m_editor, &PersonEditor::cancelled, this, &PeoplePage::endEditing);
    connect(m_editor, &PersonEditor::nameWanted, this,
            [this](const Person& person, const QString& name) { rename(person, name, true); });
    connect(m_editor, &PersonEditor::identifierWanted, this, &PeoplePage::askToMove);
    connect(m_question, &Sheet::confirmed, this, &PeoplePage::move);
    connect(m_model, &PeopleModel::answered, this, &PeoplePage::follow);
    connect(m_model, &PeopleModel::failed, this, [this](const QString& sentence) { Q_EMIT announced(sentence, true); });
    connect(&state, &KioskState::peopleCountChanged, this, &PeoplePage::reload);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { open(index.row()); });
    connect(m_detail, &PersonDetail::backWanted, this, &PeoplePage::close);
    connect(m_detail, &PersonDetail::enableWanted, this,
            [this](const Person& person) { setEnabled(person, !person.enabled); });
    connect(m_detail, &PersonDetail::enrollWanted, this,
            [this](const Person& person) { Q_EMIT enrollWanted(person.id.value(), person.displayName); });
    connect(m_detail, &PersonDetail::credentialWanted, this, &PeoplePage::credentialWanted);
    connect(m_detail, &PersonDetail::attendanceWanted, this,
            [this](const Person& person) { Q_EMIT attendanceWanted(person.id.value(), person.label()); });
    connect(m_detail, &PersonDetail::removeWanted, this, &PeoplePage::askToRemove);
    connect(m_sheet, &Sheet::confirmed, this, &PeoplePage::remove);
    connect(add, &Button::clicked, this, [this] { Q_EMIT enrollWanted({}, {}); });
    connect(m_nobody, &EmptyState::acted, this, [this] { Q_EMIT enrollWanted({}, {}); });
}

void PeoplePage::enter()
{
    close();
    m_model->reload();
}

void PeoplePage::reload()
{
    if (isVisible())
        m_model->reload();
}

void PeoplePage::setEnabled(const Person& person, bool enabled)
{
    m_people.setEnabled(person.id, enabled, this, [this, person, enabled](const Status& status) {
        reload();
        if (!status)
            Q_EMIT announced(status.error().message, true);
        else if (person.enabled != enabled && isVisible())
            offerToSwitchBack(person);
    });
}

/// `person` as it was. Only for what was switched by hand: an undo is not offered to be undone.
void PeoplePage::offerToSwitchBack(const Person& person)
{
    const QString words = person.enabled ? tr("%1 is disabled") : tr("%1 can check in again");
    Q_EMIT undoable({QStringLiteral("enabled:") + person.id.value(), words.arg(person.label()),
                     [&people = m_people, page = QPointer<PeoplePage>(this), person] {
                         if (page)
                             page->setEnabled(person, person.enabled);
                         else // the screen has been remade in other colors: nothing shows the answer
                             people.setEnabled(person.id, person.enabled, QCoreApplication::instance(),
                                               [](const Status&) {});
                     }});
}

void PeoplePage::edit(const Person& person)
{
    m_search->clearFocus();
    m_editor->show();
    arrange();
    m_editor->open(person);
}

void PeoplePage::endEditing()
{
    m_keyboard->attachTo(nullptr);
    m_editor->hide();
    arrange();
}

/// An undo is not offered to be undone.
void PeoplePage::rename(const Person& person, const QString& name, bool undoable)
{
    m_people.rename(person.id, name, this, [this, person, name, undoable](const Status& status) {
        const bool editing = m_editor->isVisible() && m_editor->person().id == person.id;
        if (!status) {
            if (editing && undoable)
                m_editor->refuse(status.error().message);
            else
                Q_EMIT announced(status.error().message, true);
            return;
        }
        if (editing)
            endEditing();
        reload();
        if (!undoable || !isVisible())
            return;
        Person now = person;
        now.displayName = name;
        Q_EMIT this->undoable({QStringLiteral("name:") + person.id.value(), tr("The name is now %1").arg(name),
                               [&people = m_people, page = QPointer<PeoplePage>(this), now, was = person.displayName] {
                                   if (page)
                                       page->rename(now, was, false);
                                   else // the screen has been remade in other colors: nothing shows the answer
                                       people.rename(now.id, was, QCoreApplication::instance(), [](const Status&) {});
                               }});
    });
}

void PeoplePage::askToMove(const Person& person, const QString& identifier)
{
    m_moving = person.id;
    m_movingTo = PersonId(canonicalIdentifier(identifier));
    m_keyboard->attachTo(nullptr);
    const QString before = isolated(person.id.value());
    const QString after = isolated(identifier);
    QStringList consequences{tr("The face templates, the card and the QR code of %1 move along.").arg(person.label())};
    if (person.hasPin())
        consequences << tr("The PIN is removed, because it belongs to the identifier. Set a new one afterwards.");
    consequences << tr("Past attendance stays under %1: records are never rewritten.").arg(before)
                 << tr("Connected systems delete %1 and receive %2 as a new person.").arg(before, after);
    m_question->beCalm(tr("Cancel"));
    m_question->open(tr("Change the identifier %1 to %2?").arg(before, after), consequences, tr("Change it"));
}

void PeoplePage::move()
{
    m_people.changeIdentifier(
        m_moving, m_movingTo, this, [this, from = m_moving, to = m_movingTo](const Result<IdentifierView>& moved) {
            const bool editing = m_editor->isVisible() && m_editor->person().id == from;
            if (!moved) {
                if (editing)
                    m_editor->refuse(moved.error().message);
                else
                    Q_EMIT announced(moved.error().message, true);
                return;
            }
            if (editing) {
                m_open = to;
                endEditing();
            }
            reload();
            const QString done = tr("The identifier is now %1").arg(isolated(to.value()));
            Q_EMIT announced(moved->pinRemoved ? done + QStringLiteral(". ") + tr("Set a new PIN.") : done, false);
        });
}

void PeoplePage::remove()
{
    m_people.remove(m_removing, this, [this](const Result<RemovalView>& removal) {
        reload();
        if (!removal)
            Q_EMIT announced(removal.error().message, true);
        else if (isVisible())
            m_removed->open(*removal);
    });
    close();
}

void PeoplePage::leave()
{
    m_keyboard->attachTo(nullptr);
    m_sheet->hide();
    m_removed->hide();
    m_question->hide();
    m_search->clear();
    m_search->clearFocus();
}

void PeoplePage::follow()
{
    const bool none = m_model->rowCount() == 0;
    QWidget* page = !none ? static_cast<QWidget*>(m_list) : m_model->query().isEmpty() ? m_nobody : m_noMatch;
    m_lists->setCurrentWidget(page);
    m_search->setVisible(page != m_nobody);
    setTitle(m_state.peopleCount() > 0 ? tr("People (%1)").arg(theme().locale().toString(m_state.peopleCount()))
                                       : tr("People"));
    // The open person may have changed, or be gone.
    for (int row = 0; !m_open.isEmpty() && row < m_model->rowCount(); ++row) {
        const Person* person = m_model->personAt(row);
        if (person && person->id == m_open) {
            m_detail->setPerson(*person);
            m_list->setCurrentIndex(m_model->index(row));
            return;
        }
    }
}

void PeoplePage::open(int row)
{
    const Person* person = m_model->personAt(row);
    if (!person)
        return;
    m_keyboard->attachTo(nullptr);
    m_search->clearFocus();
    m_open = person->id;
    m_editor->hide();
    m_detail->setPerson(*person);
    arrange();
}

void PeoplePage::close()
{
    m_open = {};
    if (m_editor->isVisible())
        m_keyboard->attachTo(nullptr);
    m_editor->hide();
    m_list->clearSelection();
    arrange();
}

void PeoplePage::arrange()
{
    const bool two = hasTwoPanes();
    m_detail->setVisible(!m_open.isEmpty() && m_editor->isHidden());
    m_listPane->setVisible(two || m_open.isEmpty());
    m_detail->setBackVisible(!two);
    for (QWidget* pane : {static_cast<QWidget*>(m_detail), static_cast<QWidget*>(m_editor)})
        pane->setMaximumWidth(two ? detailWidth() : QWIDGETSIZE_MAX);
}

void PeoplePage::askToRemove(const Person& person)
{
    m_removing = person.id;
    m_sheet->open(tr("Delete %1?").arg(person.label()),
                  {tr("The face templates and the name are erased from this kiosk immediately. This cannot be undone."),
                   tr("Past attendance is kept, under the identifier %1 only.").arg(isolated(person.id.value())),
                   tr("To check in here again, %1 must be enrolled again.").arg(person.label())},
                  tr("Delete"));
}

void PeoplePage::resizeEvent(QResizeEvent* event)
{
    AdminPage::resizeEvent(event);
    arrange();
}

bool PeoplePage::eventFilter(QObject* watched, QEvent* event)
{
    auto* line = qobject_cast<QLineEdit*>(watched);
    if (line != nullptr && event->type() == QEvent::MouseButtonPress)
        m_keyboard->attachTo(line);
    return AdminPage::eventFilter(watched, event);
}

} // namespace rollcall::ui
