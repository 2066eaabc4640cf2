#include "ui/admin/people_page.h"

#include "screen/kiosk_state.h"
#include "ui/admin/people_model.h"
#include "ui/admin/person_detail.h"
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
      m_detail(new PersonDetail(theme)), m_listPane(new QWidget), m_keyboard(new Keyboard(theme)),
      m_sheet(new Sheet(theme, this)), m_removed(new RemovalSheet(theme, exports, this))
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
    panes->addWidget(m_detail, 2);
    m_detail->hide();
    head().addStretch(1);
    auto* add = new Button(theme, Button::Kind::Primary, tr("Enroll"), Icon::Plus);
    add->setObjectName(QStringLiteral("peopleEnroll"));
    head().addWidget(add);
    body().addLayout(panes, 1);
    body().addWidget(m_keyboard);

    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] { m_model->search(m_search->text().trimmed()); });
    connect(m_keyboard, &Keyboard::shown, this,
            [this](bool shown) { setHeadVisible(!shown || !this->theme().isCompact()); });
    connect(m_keyboard, &Keyboard::hideRequested, this, [this] { m_keyboard->attachTo(nullptr); });
    connect(m_keyboard, &Keyboard::entered, this, [this] { m_keyboard->attachTo(nullptr); });
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
    m_detail->setPerson(*person);
    arrange();
}

void PeoplePage::close()
{
    m_open = {};
    m_list->clearSelection();
    arrange();
}

void PeoplePage::arrange()
{
    const bool two = hasTwoPanes();
    m_detail->setVisible(!m_open.isEmpty());
    m_listPane->setVisible(two || m_open.isEmpty());
    m_detail->setBackVisible(!two);
    m_detail->setMaximumWidth(two ? theme().px(kDetailWidth) : QWIDGETSIZE_MAX);
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
    if (watched == m_search && event->type() == QEvent::MouseButtonPress)
        m_keyboard->attachTo(m_search);
    return AdminPage::eventFilter(watched, event);
}

} // namespace rollcall::ui
