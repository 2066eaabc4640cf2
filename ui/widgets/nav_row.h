#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pressable.h"

namespace rollcall::ui {

/// A row that opens a page: an icon, a word, one quiet line below it and a chevron. Checked: what it leads to is on
/// screen beside it, or it is the chosen one of several.
class NavRow : public Pressable
{
    Q_OBJECT
public:
    NavRow(const Theme& theme, Icon icon, const QString& word, QWidget* parent = nullptr);
    /// The present value, in one line; cut with an ellipsis where there is no room.
    void setSummary(const QString& summary);
    /// One of several to choose from: a mark instead of the chevron shows which. A press alone changes nothing.
    void setChosen(bool chosen);
    /// It opens something next to it on screen, now or once it is pressed.
    void setBeside(bool isOpen);
    /// It leaves this screen: a plain button.
    void setLeadsAway();
    [[nodiscard]] const QString& summary() const noexcept { return m_summary; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void nextCheckState() override;

private:
    const Theme& m_theme;
    Icon m_icon;
    QString m_summary;
    bool m_choice = false;
};

} // namespace rollcall::ui
