#pragma once

#include <QStackedWidget>

namespace rollcall::ui {

/// Pages of which one is shown. Asks for the room that this one needs: Qt's own asks for that of the largest page there
/// is, and so makes the whole window larger than a small screen.
class PageStack : public QStackedWidget
{
    Q_OBJECT
public:
    explicit PageStack(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Asked for its height, the layout inside would answer for all pages.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

} // namespace rollcall::ui
