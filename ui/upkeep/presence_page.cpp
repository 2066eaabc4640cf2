#include "ui/upkeep/presence_page.h"

#include "ui/upkeep/presence_model.h"
#include "ui/upkeep/presence_print.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/row_delegate.h"
#include "ui/words.h"

#include <QBoxLayout>
#include <QListView>
#include <QThreadPool>

#include <chrono>

namespace rollcall::ui {

using namespace tokens;

namespace {
constexpr std::chrono::minutes kReadAgain{1};
}

PresencePage::PresencePage(const Theme& theme, const KioskState& state, PresenceAdmin& presence, QWidget* parent)
    : AdminPage(theme, tr("Who is in"), parent), m_state(state), m_presence(presence),
      m_model(new PresenceModel(theme, this)),
      m_count(makeLabel(theme, theme.isCompact() ? Type::Heading : Type::Display, Color::Text, {}, true)),
      m_takenAt(makeLabel(theme, Type::Label, Color::Muted)), m_message(makeLabel(theme, Type::Label, Color::Muted)),
      m_save(new Button(theme, Button::Kind::Secondary, tr("Save as CSV"), Icon::Download)),
      m_print(new Button(theme, Button::Kind::Secondary, tr("Print"))), m_list(new QListView),
      m_none(new EmptyState(theme, Icon::People, tr("No one is in"),
                            tr("People appear here as soon as they check in, until they check out."))),
      m_stack(new PageStack)
{
    m_save->setObjectName(QStringLiteral("presenceSave"));
    m_print->setObjectName(QStringLiteral("presencePrint"));
    m_count->setObjectName(QStringLiteral("presenceCount"));
    m_message->setObjectName(QStringLiteral("presenceMessage"));
    m_list->setObjectName(QStringLiteral("presenceList"));
    head().addStretch(1);
    if (theme.isCompact()) { // the title leaves no room beside it
        auto* buttons = new QHBoxLayout;
        setSpacing(*buttons, theme, 0, kSpace12);
        buttons->addWidget(m_save, 1);
        buttons->addWidget(m_print, 1);
        body().addLayout(buttons);
    } else {
        head().addWidget(m_save);
        head().addWidget(m_print);
    }
    // Where the list has little room, in one line.
    auto* words = new QBoxLayout(theme.isCompact() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    setSpacing(*words, theme, 0, theme.isCompact() ? kSpace12 : 0);
    words->addWidget(m_count);
    words->addWidget(m_takenAt, theme.isCompact() ? 1 : 0);
    body().addLayout(words);
    m_message->hide();
    body().addWidget(m_message);
    showRows(*m_list, *m_model, tr("Who is in"), theme);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_none);
    body().addWidget(m_stack, 1);
    m_again.setInterval(kReadAgain);
    connect(&m_again, &QTimer::timeout, this, &PresencePage::read);
    connect(m_save, &Button::clicked, this, &PresencePage::save);
    connect(m_print, &Button::clicked, this, &PresencePage::print);
}

void PresencePage::enter()
{
    say({}, Color::Muted);
    m_save->setEnabled(true);
    m_print->setEnabled(!m_model->view().rows.empty());
    read();
    m_again.start();
}

void PresencePage::leave()
{
    m_again.stop();
}

void PresencePage::read()
{
    m_presence.list(this, [this](const Result<PresenceView>& view) { show(view); });
}

void PresencePage::show(const Result<PresenceView>& view)
{
    m_model->setView(view.value_or(PresenceView{}));
    const bool none = m_model->rowCount() == 0;
    m_print->setEnabled(!none);
    m_stack->setCurrentWidget(none ? static_cast<QWidget*>(m_none) : m_list);
    if (!view) {
        m_count->setText({});
        m_takenAt->setText({});
        m_none->setWords(tr("The list cannot be read"), view.error().message);
        return;
    }
    m_none->setWords(tr("No one is in"), tr("People appear here as soon as they check in, until they check out."));
    m_count->setText(tr("%Ln people", nullptr, m_model->rowCount()));
    m_takenAt->setText(tr("as of %1").arg(timeOfDay(theme().locale(), view->takenAt.time())));
}

void PresencePage::save()
{
    m_save->setEnabled(false);
    m_presence.saveCsv(this, [this](const Result<QString>& path) {
        m_save->setEnabled(true);
        say(path ? tr("Saved as %1").arg(isolated(*path)) : path.error().message, path ? Color::In : Color::Danger);
    });
}

/// What is on screen, in another thread: a print server may take its time.
void PresencePage::print()
{
    m_print->setEnabled(false);
    say(tr("Printing…"), Color::Muted);
    const Reply<void> done = bringHome<void>(this, [this](const Status& printed) {
        m_print->setEnabled(m_model->rowCount() > 0);
        say(printed ? tr("Sent to the printer") : printed.error().message, printed ? Color::In : Color::Danger);
    });
    const QString html = presenceHtml(m_model->view(), m_state.doorName(), theme().locale());
    QThreadPool::globalInstance()->start([html, direction = layoutDirection(), title = tr("Who is in"), done] {
        done(printPages(html, direction, title));
    });
}

void PresencePage::say(const QString& words, Color color)
{
    m_message->setText(words);
    setLabelColor(*m_message, theme(), color);
    m_message->setVisible(!words.isEmpty());
}

} // namespace rollcall::ui
