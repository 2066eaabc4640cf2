#pragma once

#include "screen/device_admin.h"
#include "screen/people_admin.h"
#include "ui/screen_names.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace rollcall::ui {

class Button;
class PeopleModel;

/// One code of a device: who it is to be, chosen from the people who are enrolled, or who it is.
class CodeMatcher : public QWidget
{
    Q_OBJECT
public:
    CodeMatcher(const Theme& theme, PeopleAdmin& people, QWidget* parent = nullptr);
    void open(const DeviceCodeRow& row);
    [[nodiscard]] const DeviceCodeRow& row() const noexcept { return m_row; }
    /// What people are searched with; the page brings the keyboard.
    [[nodiscard]] QLineEdit& search() { return *m_search; }
    void setBackVisible(bool visible);

Q_SIGNALS:
    void backWanted();
    /// `label`: as people call them.
    void chosen(const QString& personId, const QString& label);
    void undoWanted();
    void failed(const QString& sentence);

private:
    const Theme& m_theme;
    DeviceCodeRow m_row;
    PeopleModel* m_people;
    Button* m_back;
    QLabel* m_title;
    QLabel* m_facts;
    Button* m_suggested;
    Button* m_undo;
    QLineEdit* m_search;
    QListView* m_list;
    QTimer m_typing;
};

} // namespace rollcall::ui
