#include "ui/widgets/progress_card.h"

#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

/// Fills from the start side; empty while nothing can be counted.
class ProgressCard::Bar final : public QWidget
{
public:
    explicit Bar(const Theme& theme) : m_theme(theme) { setFixedHeight(theme.px(kSpace12)); }
    void setFraction(double fraction)
    {
        m_fraction = std::clamp(fraction, 0.0, 1.0);
        setAccessibleDescription(QStringLiteral("%1 %").arg(qRound(m_fraction * 100)));
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double radius = height() / 2.0;
        painter.setPen(m_theme.isHighContrast() ? QPen(m_theme.color(Color::Outline)) : QPen(Qt::NoPen));
        painter.setBrush(m_theme.color(Color::Raised));
        painter.drawRoundedRect(QRectF(rect()), radius, radius);
        QRectF filled(rect());
        filled.setWidth(std::max<double>(height(), width() * m_fraction));
        if (layoutDirection() == Qt::RightToLeft)
            filled.moveRight(width());
        if (m_fraction <= 0)
            return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Color::Info));
        painter.drawRoundedRect(filled, radius, radius);
    }

private:
    const Theme& m_theme;
    double m_fraction = 0;
};

ProgressCard::ProgressCard(const Theme& theme, QWidget* parent)
    : Panel(theme, Color::Surface, parent), m_what(makeLabel(theme, Type::Body, Color::Text, {}, true)),
      m_bar(new Bar(theme)), m_numbers(makeLabel(theme, Type::Label, Color::Muted)),
      m_cancel(new Button(theme, Button::Kind::Secondary, tr("Cancel"), Icon::Close))
{
    m_cancel->setObjectName(QStringLiteral("workCancel"));
    auto* layout = new QVBoxLayout(this);
    setSpacing(*layout, theme, kSpace16, kSpace12);
    layout->addWidget(m_what);
    layout->addWidget(m_bar);
    layout->addWidget(m_numbers);
    layout->addWidget(m_cancel, 0, Qt::AlignLeading);
    connect(m_cancel, &Button::clicked, this, &ProgressCard::cancelled);
}

void ProgressCard::show(const WorkView& work, const QString& what, const QString& numbers)
{
    m_what->setText(what);
    m_numbers->setText(numbers);
    m_bar->setFraction(work.total > 0 ? static_cast<double>(work.done) / static_cast<double>(work.total) : 0.0);
    // The last step takes what it takes: a disk that writes cannot be called back.
    m_cancel->setEnabled(work.stage == WorkView::Stage::Running);
}

} // namespace rollcall::ui
