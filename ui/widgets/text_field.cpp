#include "ui/widgets/text_field.h"

#include "ui/widgets/labels.h"

#include <QPainter>
#include <QVBoxLayout>

namespace rollcall::ui {
namespace {

class LineEdit final : public QLineEdit
{
public:
    explicit LineEdit(const Theme& theme) : m_theme(theme)
    {
        setFrame(false);
        setFont(theme.font(Type::Body));
        setMinimumHeight(theme.px(tokens::kTouch));
        const int side = theme.px(tokens::kSpace16);
        setTextMargins(side, 0, side, 0);
        QPalette colors = palette();
        colors.setColor(QPalette::Base, Qt::transparent);
        setPalette(colors);
        // The window has its own keyboard; a compositor's must not come up over it.
        setAttribute(Qt::WA_InputMethodEnabled, false);
        setContextMenuPolicy(Qt::NoContextMenu);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        {
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            const double width = m_theme.dp(hasFocus() ? tokens::kStroke * 1.5 : tokens::kStroke * 0.75);
            const double radius = m_theme.dp(tokens::kRadiusControl);
            painter.setBrush(m_theme.color(Color::Surface));
            painter.setPen(QPen(m_theme.color(hasFocus() ? Color::Info : Color::Outline), width));
            painter.drawRoundedRect(QRectF(rect()).adjusted(width, width, -width, -width), radius, radius);
        }
        QLineEdit::paintEvent(event);
    }

private:
    const Theme& m_theme;
};

} // namespace

QLineEdit* makeLineEdit(const Theme& theme, const QString& placeholder)
{
    auto* edit = new LineEdit(theme);
    edit->setPlaceholderText(placeholder);
    edit->setAccessibleName(placeholder);
    return edit;
}

TextField::TextField(const Theme& theme, const QString& caption, const QString& hint, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_hint(hint), m_edit(makeLineEdit(theme, {})),
      m_below(makeLabel(theme, Type::Label, Color::Muted, hint))
{
    auto* layout = new QVBoxLayout(this);
    setSpacing(*layout, theme, 0, tokens::kSpace4);
    layout->addWidget(makeLabel(theme, Type::Label, Color::Text, caption, true));
    layout->addWidget(m_edit);
    layout->addWidget(m_below);
    m_edit->setAccessibleName(caption);
    connect(m_edit, &QLineEdit::textChanged, this, &TextField::edited);
}

void TextField::setProblem(const QString& problem)
{
    m_problem = problem;
    m_below->setText(problem.isEmpty() ? m_hint : problem);
    setLabelColor(*m_below, m_theme, problem.isEmpty() ? Color::Muted : Color::Danger);
}

} // namespace rollcall::ui
