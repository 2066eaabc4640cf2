#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/undo_bar.h"

#include <QWidget>

#include <algorithm>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace rollcall::ui {

class Button;

/// One page of the administration: a title, things to do beside it, and the rest below.
class AdminPage : public QWidget
{
    Q_OBJECT
public:
    AdminPage(const Theme& theme, const QString& title, QWidget* parent = nullptr);
    /// The page comes to the front: ask for what it shows.
    virtual void enter() = 0;
    /// It goes, or the administration is left: end what must not go on unseen.
    virtual void leave() {}
    /// A button before the title that goes back to where the page was opened.
    void offerBack(bool offered);

Q_SIGNALS:
    void backWanted();
    /// It has been done, and can be taken back.
    void undoable(const rollcall::ui::UndoOffer& offer);
    /// How something that was asked for ended: stays below the page for a while.
    void announced(const QString& words, bool failed);

protected:
    [[nodiscard]] QHBoxLayout& head() { return *m_head; }
    [[nodiscard]] QVBoxLayout& body() { return *m_body; }
    [[nodiscard]] const Theme& theme() const noexcept { return m_theme; }
    void setTitle(const QString& title);
    /// A small screen with the keyboard on it has no room for a title.
    void setHeadVisible(bool visible);
    /// Wide enough for list and detail side by side.
    [[nodiscard]] bool hasTwoPanes() const { return width() >= m_theme.px(tokens::kTwoPaneFrom); }

    /// Of the detail beside the list: more than the least of it where the page is wide.
    [[nodiscard]] int detailWidth() const
    {
        return std::max(m_theme.px(tokens::kDetailWidth), qRound(width() * tokens::kDetailShare));
    }

private:
    const Theme& m_theme;
    Button* m_back;
    QLabel* m_title;
    QWidget* m_headBar;
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
};

} // namespace rollcall::ui
