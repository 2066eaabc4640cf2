#pragma once

#include "screen/device_admin.h"
#include "screen/people_admin.h"
#include "ui/pages/admin_page.h"
#include "ui/screen_names.h"

#include <QTimer>

class QListView;

namespace rollcall::ui {

class Button;
class CodeMatcher;
class DeviceCodesModel;
class EmptyState;
class Keyboard;
class PageStack;

/// Codes of devices on the wall that no person is known for, with the records that wait; each is matched to a person,
/// which can be undone for records that are no attendance yet.
class DeviceCodesPage : public AdminPage
{
    Q_OBJECT
public:
    DeviceCodesPage(const Theme& theme, DeviceAdmin& devices, PeopleAdmin& people, QWidget* parent = nullptr);
    void enter() override;
    void leave() override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    void show(const Result<std::vector<DeviceCodeRow>>& rows);
    void open(int row);
    void close();
    void arrange();
    /// An empty person undoes the match.
    void match(const DeviceCodeRow& row, const QString& personId, const QString& label);

    DeviceAdmin& m_devices;
    DeviceCodesModel* m_model;
    QListView* m_list;
    EmptyState* m_none;
    PageStack* m_lists;
    QWidget* m_listPane;
    CodeMatcher* m_matcher;
    Keyboard* m_keyboard;
    Button* m_readNow;
    QTimer m_again;
    bool m_isOpen = false; ///< a code is
};

} // namespace rollcall::ui
