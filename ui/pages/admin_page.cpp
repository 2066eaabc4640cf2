#include "ui/pages/admin_page.h"

#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace rollcall::ui {

using namespace tokens;

AdminPage::AdminPage(const Theme& theme, const QString& title, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_back(new Button(theme, Button::Kind::Ghost, {}, Icon::Back)),
      m_title(makeLabel(theme, Type::Heading, Color::Text, title, true)), m_headBar(new QWidget),
      m_head(new QHBoxLayout(m_headBar)), m_body(new QVBoxLayout)
{
    auto* outer = new QVBoxLayout(this);
    setSpacing(*outer, theme, theme.isCompact() ? kSpace12 : kSpace24, kSpace12);
    setSpacing(*m_head, theme, 0, kSpace12);
    setSpacing(*m_body, theme, 0, kSpace12);
    m_title->setWordWrap(false);
    m_back->setObjectName(QStringLiteral("pageBack"));
    m_back->setAccessibleName(tr("Back"));
    m_back->hide();
    m_head->addWidget(m_back);
    m_head->addWidget(m_title);
    outer->addWidget(m_headBar);
    outer->addLayout(m_body, 1);
    connect(m_back, &Button::clicked, this, &AdminPage::backWanted);
}

void AdminPage::offerBack(bool offered)
{
    m_back->setVisible(offered);
}

void AdminPage::setHeadVisible(bool visible)
{
    m_headBar->setVisible(visible); // what is hidden in it stays hidden
}

void AdminPage::setTitle(const QString& title)
{
    m_title->setText(title);
}

} // namespace rollcall::ui
