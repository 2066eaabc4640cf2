#pragma once

#include "screen/class_admin.h"
#include "ui/pages/admin_page.h"
#include "ui/screen_names.h"

#include <QTimer>

class QLabel;
class QListView;

namespace rollcall::ui {

class ClassModel;
class EmptyState;
class PageStack;

/// For the teacher: whom the class that is on expects, and who of them came, late or not.
class ClassPage : public AdminPage
{
    Q_OBJECT
public:
    ClassPage(const Theme& theme, ClassAdmin& classes, QWidget* parent = nullptr);
    void enter() override;
    void leave() override;

private:
    void read();
    void show(const Result<std::vector<ClassView>>& views);

    ClassAdmin& m_classes;
    ClassModel* m_model;
    QLabel* m_title;
    QLabel* m_summary;
    QListView* m_list;
    EmptyState* m_none;
    PageStack* m_stack;
    QTimer m_again;
};

} // namespace rollcall::ui
