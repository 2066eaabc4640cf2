#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace rollcall::ui {

class Button;

/// A question over the whole of its parent before something that cannot be undone: what will happen, one button for it,
/// one way back. Where a reason must be given, it is chosen here before the button can be pressed.
class Sheet : public QWidget
{
    Q_OBJECT
public:
    Sheet(const Theme& theme, QWidget* parent, Icon icon = Icon::Trash);
    /// For what destroys nothing: its button is not red, and the way back has this word.
    void beCalm(const QString& wayBack);
    void open(const QString& title, const QStringList& consequences, const QString& confirmWord,
              const QStringList& reasons = {}, const QString& likely = {});
    /// The one chosen, at first `likely`; empty where none was asked for.
    [[nodiscard]] const QString& reason() const noexcept { return m_reason; }

Q_SIGNALS:
    void confirmed();

protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offer(const QStringList& reasons, const QString& likely);
    void choose(const QString& reason);

    const Theme& m_theme;
    QWidget* m_card;
    QLabel* m_title;
    QLabel* m_text;
    Button* m_keep;
    Button* m_confirm;
    QGridLayout* m_reasons;
    std::vector<Button*> m_reasonButtons;
    QString m_reason;
};

} // namespace rollcall::ui
