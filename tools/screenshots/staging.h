#pragma once

#include "tools/screenshots/scenes.h"

#include "ui/admin/admin_shell.h"

#include <QAbstractButton>
#include <QDateTime>
#include <QRectF>

namespace rollcall::screenshots {

inline constexpr int kPeople = 37;
inline constexpr TrackId kTrack{1};
inline constexpr double kDistance = 0.74; ///< the still is a close-up: it is shown as small as a person at the door
inline constexpr double kLift = 0.45;     ///< share of the room so gained that is above it
/// The face in the still, and in what is shown of it; fractions.
inline const QRectF kCloseUp{0.387, 0.24, 0.31, 0.58};
inline const QRectF kFranck{0.5 + (kCloseUp.x() - 0.5) * kDistance, kLift*(1 - kDistance) + kCloseUp.y() * kDistance,
                            kCloseUp.width() * kDistance, kCloseUp.height() * kDistance};

// What several scenes do first.
void child(ui::MainWindow& window, const char* name, const std::function<void(QAbstractButton&)>& act);
void click(ui::MainWindow& window, const char* name);
[[nodiscard]] QDateTime now(const Stage& stage);
void chooseRow(Stage& stage, const QString& list, int row);
void openPin(Stage& stage, screen::AccessStage access);
void openAdmin(Stage& stage, ui::AdminShell::Page page);
/// One system that answers and one that does not.
void links(Stage& stage);

/// At the door, and the way into the administration.
[[nodiscard]] std::vector<Scene> doorScenes();
/// Every state in the catalogue.
[[nodiscard]] std::vector<Scene> conditionScenes();
/// People, enrollment, attendance.
[[nodiscard]] std::vector<Scene> peopleScenes();

} // namespace rollcall::screenshots
