#pragma once

#include "tests/ui/fake_access.h"
#include "tests/ui/fake_attendance.h"
#include "tests/ui/fake_audit.h"
#include "tests/ui/fake_class.h"
#include "tests/ui/fake_clock.h"
#include "tests/ui/fake_connections.h"
#include "tests/ui/fake_devices.h"
#include "tests/ui/fake_enrollment.h"
#include "tests/ui/fake_exports.h"
#include "tests/ui/fake_outbox.h"
#include "tests/ui/fake_people.h"
#include "tests/ui/fake_presence.h"
#include "tests/ui/fake_recognition.h"
#include "tests/ui/fake_requests.h"
#include "tests/ui/fake_settings.h"
#include "tests/ui/fake_system.h"

#include "screen/admin_services.h"
#include "screen/kiosk_state.h"
#include "ui/live/live_view.h"
#include "ui/main_window.h"
#include "ui/screen_names.h"

#include "base/clock.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QTest>

#include <algorithm>
#include <memory>

namespace rollcall::ui {

/// A window as it hangs at a door, on a clock that the test moves.
struct KioskFixture
{
    explicit KioskFixture(QSize size = {1280, 800}, double dotsPerInch = 149)
    {
        settings.screenSize = size;
        settings.dotsPerInch = dotsPerInch;
        settings.soundVolume = 0;
        settings.reducedMotion = true;
        settings.idleAfterSeconds = 0;
        settings.language = QStringLiteral("en_GB");
        state.setCamera(CameraView::Live, {});
        QImage frame(640, 480, QImage::Format_RGB32);
        frame.fill(Qt::darkGray);
        state.setFrame(frame);
    }
    void open()
    {
        window = std::make_unique<MainWindow>(state, requests, services(), clock, settings);
        window->resize(settings.screenSize);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    }
    [[nodiscard]] AdminServices services()
    {
        return {
            .access = access,
            .attendance = attendance,
            .audit = audit,
            .classes = classes,
            .clock = clockAdmin,
            .connections = connections,
            .devices = devices,
            .enrollment = enrollment,
            .exports = exports,
            .outbox = outbox,
            .people = people,
            .presence = presence,
            .recognition = recognition,
            .settings = settingsAdmin,
            .system = system,
        };
    }
    /// Whether a visible label has these words, wherever its addresses may break.
    [[nodiscard]] bool shows(const QString& words) const
    {
        const auto labels = window->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel* label) {
            return label->isVisible() && label->text().remove(QChar(0x200B)).contains(words);
        });
    }
    /// The visible widget of that name; the test fails later on null with a clear place.
    template <class T = QAbstractButton> T* find(const QString& name) const
    {
        for (T* widget : window->findChildren<T*>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void click(const QString& name) const
    {
        auto* button = find<>(name);
        QVERIFY2(button, qPrintable(name + QStringLiteral(" is not on screen")));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void openAdmin()
    {
        Q_EMIT window->live().adminWanted();
        state.access().set({AccessStage::Open, 0, std::nullopt});
    }
    /// With the page of people on screen: this is who there is, and the first of them is chosen.
    void openPerson(const Person& person)
    {
        people.lists.answerAll(PeopleList{{person}, 1});
        chooseRow(QStringLiteral("peopleList"), 0);
    }
    void chooseRow(const QString& name, int row) const
    {
        auto* list = find<QAbstractItemView>(name);
        QVERIFY(list);
        Q_EMIT list->clicked(list->model()->index(row, 0));
    }
    /// The person who is chosen, as an administrator deletes them.
    void removePerson(const RemovalView& removal)
    {
        click(QStringLiteral("personRemove"));
        click(QStringLiteral("sheetConfirm"));
        people.removals.answer(removal);
    }

    ManualClock clock;
    KioskState state;
    FakeRequests requests;
    FakeAccess access;
    FakeAttendance attendance;
    FakeAudit audit;
    FakeConnections connections;
    FakeDevices devices;
    FakeEnrollment enrollment;
    FakeExports exports;
    FakeOutbox outbox;
    FakePeople people;
    FakeClock clockAdmin;
    FakeClass classes;
    FakePresence presence;
    FakeRecognition recognition;
    FakeSettings settingsAdmin;
    FakeSystem system;
    UiSettings settings;
    std::unique_ptr<MainWindow> window;
};

} // namespace rollcall::ui
