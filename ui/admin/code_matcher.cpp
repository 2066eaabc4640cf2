#include "ui/admin/code_matcher.h"

#include "ui/admin/device_codes_model.h"
#include "ui/admin/people_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/text_field.h"
#include "ui/words.h"

#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace rollcall::ui {

using namespace tokens;

namespace {
constexpr int kTypingPause = 250; ///< ms after the last key before the search goes out
}

CodeMatcher::CodeMatcher(const Theme& theme, PeopleAdmin& people, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_people(new PeopleModel(people, this)),
      m_back(new Button(theme, Button::Kind::Ghost, tr("Back"), Icon::Back)),
      m_title(makeLabel(theme, Type::Heading, Color::Text, {}, true)),
      m_facts(makeLabel(theme, Type::Label, Color::Muted)),
      m_suggested(new Button(theme, Button::Kind::Primary, {}, Icon::Check)),
      m_undo(new Button(theme, Button::Kind::Secondary, tr("Undo the match"), Icon::Undo)),
      m_search(makeLineEdit(theme, tr("Search by name or identifier"))), m_list(new QListView)
{
    m_back->setObjectName(QStringLiteral("codeBack"));
    m_facts->setObjectName(QStringLiteral("codeFacts"));
    m_suggested->setObjectName(QStringLiteral("codeSuggested"));
    m_undo->setObjectName(QStringLiteral("codeUndo"));
    m_search->setObjectName(QStringLiteral("codeSearch"));
    m_list->setObjectName(QStringLiteral("codePeople"));
    showRows(*m_list, *m_people, tr("People"), theme);
    m_list->setMinimumHeight(theme.px(kSpace48)); // the facts above have more lines in some languages
    auto* layout = new QVBoxLayout(this);
    setSpacing(*layout, theme, 0, theme.isCompact() ? kSpace8 : kSpace12);
    auto* head = new QHBoxLayout; // a small screen has no row to spare
    setSpacing(*head, theme, 0, kSpace8);
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    layout->addLayout(head);
    layout->addWidget(m_facts);
    layout->addWidget(m_suggested);
    layout->addWidget(m_undo);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addStretch(0);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] { m_people->search(m_search->text().trimmed()); });
    connect(m_people, &PeopleModel::failed, this, &CodeMatcher::failed);
    connect(m_back, &Button::clicked, this, &CodeMatcher::backWanted);
    connect(m_undo, &Button::clicked, this, &CodeMatcher::undoWanted);
    connect(m_suggested, &Button::clicked, this, [this] { Q_EMIT chosen(m_row.suggestionId, m_row.suggestionName); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (const Person* person = m_people->personAt(index.row()))
            Q_EMIT chosen(person->id.value(), person->label());
    });
}

void CodeMatcher::open(const DeviceCodeRow& row)
{
    m_row = row;
    const bool isMatched = !row.personId.isEmpty();
    m_title->setText(isMatched ? tr("%1 is %2").arg(codeWords(row), personWords(row))
                               : tr("Who is %1?").arg(codeWords(row)));
    QStringList facts{isolated(row.place)};
    if (!row.name.isEmpty())
        facts << tr("there called %1").arg(isolated(row.name));
    QStringList lines{facts.join(QStringLiteral("  ·  "))};
    if (!isMatched) {
        lines << tr("%Ln records wait for a person.", nullptr, row.waiting);
    } else {
        if (row.waiting > 0)
            lines << tr("%Ln records become attendance with the next reading. Until then this can be undone.", nullptr,
                        row.waiting);
        if (row.entered > 0)
            lines << tr("%Ln records are attendance already. They stay; correct them under Attendance.", nullptr,
                        row.entered);
    }
    m_facts->setText(lines.join(QLatin1Char('\n')));
    m_suggested->setVisible(!isMatched && !row.suggestionId.isEmpty());
    m_suggested->setText(tr("This is %1").arg(row.suggestionName));
    m_undo->setVisible(isMatched);
    m_search->setVisible(!isMatched);
    m_list->setVisible(!isMatched);
    if (!isMatched) {
        m_search->clear();
        m_typing.stop();
        m_people->search({});
    }
}

void CodeMatcher::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

} // namespace rollcall::ui
