#include "tools/screenshots/staging.h"

#include "ui/live/live_view.h"

#include <QListView>

namespace rollcall::screenshots {

using namespace ui;

void chooseRow(Stage& stage, const QString& name, int row)
{
    if (auto* list = stage.window.findChild<QListView*>(name))
        Q_EMIT list->clicked(list->model()->index(row, 0));
}

void child(MainWindow& window, const char* name, const std::function<void(QAbstractButton&)>& act)
{
    if (auto* button = window.findChild<QAbstractButton*>(QLatin1String(name)))
        act(*button);
}

void click(MainWindow& window, const char* name)
{
    child(window, name, [](QAbstractButton& button) { button.click(); });
}

QDateTime now(const Stage& stage)
{
    return stage.clock.read().local();
}

void openPin(Stage& stage, AccessStage access)
{
    stage.state.access().set({access, 5, std::nullopt});
    Q_EMIT stage.window.live().adminWanted();
}

void openAdmin(Stage& stage, AdminShell::Page page)
{
    openPin(stage, AccessStage::Locked);
    stage.state.setPeopleCount(kPeople);
    stage.state.access().set({AccessStage::Open, 5, std::nullopt});
    stage.window.admin().go(page);
    settle(20);
}

void links(Stage& stage)
{
    LinkStatus pihr{QStringLiteral("pihr"),
                    QStringLiteral("PiHR"),
                    LinkView::Online,
                    QStringLiteral("hr.example.org:8765"),
                    0,
                    0,
                    {},
                    now(stage).addSecs(-40)};
    LinkStatus campus{QStringLiteral("campus"),
                      QStringLiteral("Campus register"),
                      LinkView::Offline,
                      QStringLiteral("no answer from 10.0.4.17"),
                      12,
                      1,
                      now(stage).addSecs(-5400),
                      now(stage).addSecs(-5600)};
    stage.state.setLinks({pihr, campus});
}

} // namespace rollcall::screenshots
