#include "ui/widgets/labels.h"

#include <QAbstractItemView>
#include <QLayout>
#include <QScrollBar>
#include <QScroller>

namespace rollcall::ui {

QLabel* makeLabel(const Theme& theme, Type type, Color color, const QString& text, bool strong)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme.font(type, strong));
    label->setWordWrap(true);
    setLabelColor(*label, theme, color);
    return label;
}

void setLabelColor(QLabel& label, const Theme& theme, Color color)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, theme.color(color));
    label.setPalette(palette);
}

void makeTouchScrollable(QAbstractScrollArea& area, const Theme& theme)
{
    area.setFrameShape(QFrame::NoFrame);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPalette palette = area.palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    palette.setColor(QPalette::Window, Qt::transparent);
    area.viewport()->setPalette(palette);
    area.viewport()->setAutoFillBackground(false);
    area.verticalScrollBar()->setStyleSheet(
        QStringLiteral("QScrollBar:vertical{background:transparent;width:%1px;margin:0}"
                       "QScrollBar::handle:vertical{background:%2;border-radius:%3px;min-height:%4px}"
                       "QScrollBar::add-line,QScrollBar::sub-line{height:0}"
                       "QScrollBar::add-page,QScrollBar::sub-page{background:transparent}")
            .arg(QString::number(theme.px(tokens::kSpace8)), theme.color(Color::Outline).name(),
                 QString::number(theme.px(tokens::kSpace4)), QString::number(theme.px(tokens::kSpace48))));
    if (auto* view = qobject_cast<QAbstractItemView*>(&area))
        view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    QScroller::grabGesture(area.viewport(), QScroller::TouchGesture);
}

void clear(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QLayout* inner = item->layout())
            clear(*inner);
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void setSpacing(QLayout& layout, const Theme& theme, double margins, double spacing)
{
    const int m = theme.px(margins);
    layout.setContentsMargins(m, m, m, m);
    layout.setSpacing(theme.px(spacing));
}

} // namespace rollcall::ui
