#pragma once

#include "ui/theme/theme.h"

#include <QScrollArea>

class QVBoxLayout;

namespace rollcall::ui {

/// A column of widgets that scrolls with a finger, as high as its wrapped lines need at the width that there is. End it
/// with a stretch unless its widgets are to share the height that is left over.
class ScrollColumn : public QScrollArea
{
    Q_OBJECT
public:
    /// `widest` in dp: no wider than that, and in the middle; 0: as wide as there is room.
    explicit ScrollColumn(const Theme& theme, double widest = 0, QWidget* parent = nullptr);
    [[nodiscard]] QVBoxLayout& column() { return *m_column; }
    /// Scrolls it into sight unless it is there already, once the present changes of the layout are made.
    void reveal(QWidget& widget);
    void toTop();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    const Theme& m_theme;
    const double m_widest;
    QVBoxLayout* m_outer;
    QVBoxLayout* m_column;
};

} // namespace rollcall::ui
