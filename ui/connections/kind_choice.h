#pragma once

#include "screen/connection_state.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace rollcall::ui {

/// Which sort of system is to be connected.
class KindChoice : public QWidget
{
    Q_OBJECT
public:
    KindChoice(const Theme& theme, ConnectionState& state, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QString& form);
    void cancelled();

private:
    void offer();

    const Theme& m_theme;
    ConnectionState& m_state;
    QVBoxLayout* m_cards;
};

} // namespace rollcall::ui
