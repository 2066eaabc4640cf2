#include "ui/admin/admin_page.h"

#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace rollcall::ui {

using namespace tokens;

AdminPage::AdminPage(const Theme& theme, const QString& title, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_title(makeLabel(theme, Type::Heading, Colour::Text, title, true)),
      m_head(new QHBoxLayout), m_body(new QVBoxLayout)
{
    auto* outer = new QVBoxLayout(this);
    setSpacing(*outer, theme, theme.isCompact() ? kSpace12 : kSpace24, kSpace12);
    setSpacing(*m_head, theme, 0, kSpace12);
    setSpacing(*m_body, theme, 0, kSpace12);
    m_title->setWordWrap(false);
    m_head->addWidget(m_title);
    outer->addLayout(m_head);
    outer->addLayout(m_body, 1);
}

void AdminPage::setHeadVisible(bool visible)
{
    for (int i = 0; i < m_head->count(); ++i) {
        if (QWidget* widget = m_head->itemAt(i)->widget())
            widget->setVisible(visible);
    }
}

void AdminPage::setTitle(const QString& title)
{
    m_title->setText(title);
}

} // namespace rollcall::ui
