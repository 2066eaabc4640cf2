#include "ui/admin/class_page.h"

#include "ui/admin/class_model.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/row_delegate.h"
#include "ui/words.h"

#include <QBoxLayout>
#include <QListView>

#include <algorithm>
#include <chrono>

namespace rollcall::ui {

using namespace tokens;

namespace {

/// People come one after the other while the page is open.
constexpr std::chrono::seconds kReadAgain{10};

int countOf(const ClassView& view, bool late)
{
    return static_cast<int>(std::count_if(view.people.begin(), view.people.end(), [late](const ClassPerson& person) {
        return person.came.has_value() && (!late || person.late);
    }));
}

} // namespace

ClassPage::ClassPage(const Theme& theme, ClassAdmin& classes, QWidget* parent)
    : AdminPage(theme, tr("Class"), parent), m_classes(classes), m_model(new ClassModel(theme, this)),
      m_title(makeLabel(theme, Type::Heading, Color::Text, {}, true)),
      m_summary(makeLabel(theme, Type::Label, Color::Muted, {}, true)), m_list(new QListView),
      m_none(new EmptyState(theme, Icon::People, tr("No class is expected"), {})), m_stack(new PageStack)
{
    m_title->setObjectName(QStringLiteral("classTitle"));
    m_title->setTextFormat(Qt::PlainText); // a server's words
    m_summary->setObjectName(QStringLiteral("classSummary"));
    m_list->setObjectName(QStringLiteral("classList"));
    body().addWidget(m_title);
    body().addWidget(m_summary);
    m_list->setAccessibleName(tr("Class"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setFocusPolicy(Qt::NoFocus);
    makeTouchScrollable(*m_list, theme);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_none);
    body().addWidget(m_stack, 1);
    m_again.setInterval(kReadAgain);
    connect(&m_again, &QTimer::timeout, this, &ClassPage::read);
}

void ClassPage::enter()
{
    read();
    m_again.start();
}

void ClassPage::leave()
{
    m_again.stop();
}

void ClassPage::read()
{
    m_classes.list(this, [this](const Result<std::vector<ClassView>>& views) { show(views); });
}

void ClassPage::show(const Result<std::vector<ClassView>>& views)
{
    const ClassView view = views && !views->empty() ? views->front() : ClassView{};
    m_model->setView(view);
    const bool none = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(none ? static_cast<QWidget*>(m_none) : m_list);
    m_title->setText(view.title);
    if (!views) {
        m_summary->setText({});
        m_none->setWords(tr("The list cannot be read"), views.error().message);
        return;
    }
    if (view.title.isEmpty()) {
        m_summary->setText({});
        m_none->setWords(tr("No class is expected"),
                         tr("A class appears here when a connected system expects one in this room."));
        return;
    }
    m_none->setWords(tr("No one is expected"), tr("The system did not say who belongs to this class."));
    const QString time =
        tr("%1 to %2").arg(timeOfDay(theme().locale(), view.from.time()), timeOfDay(theme().locale(), view.to.time()));
    const int came = countOf(view, false);
    const int missing = m_model->rowCount() - came;
    m_summary->setText(
        QStringList{time, tr("%Ln here", nullptr, came), tr("%Ln late", nullptr, countOf(view, true)),
                    view.isOver() ? tr("%Ln absent", nullptr, missing) : tr("%Ln not here yet", nullptr, missing)}
            .join(QStringLiteral("  ·  ")));
}

} // namespace rollcall::ui
