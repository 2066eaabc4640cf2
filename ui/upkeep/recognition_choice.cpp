#include "ui/upkeep/recognition_choice.h"

#include "screen/settings_state.h"
#include "ui/screen_names.h"
#include "ui/settings/option_grid.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"

#include <QVBoxLayout>

#include <array>
#include <cmath>
#include <utility>

namespace rollcall::ui {

using namespace tokens;

namespace {

constexpr std::array kDetections{AttackDetection::Off, AttackDetection::Normal, AttackDetection::Strict};
/// Those that "rollcallctl eval" measures; docs/recognition.md says what each costs.
constexpr std::array kShares{0.001, 0.003, 0.01};
/// Shares are written with few digits: this is far below the last of them.
constexpr double kSameShare = 1e-9;

QString detectionLine(AttackDetection mode)
{
    switch (mode) {
    case AttackDetection::Off:
        return RecognitionChoice::tr("A photo held up to the camera can pass as the person");
    case AttackDetection::Normal:
        return RecognitionChoice::tr("Ask for a movement when in doubt");
    case AttackDetection::Strict:
        return RecognitionChoice::tr("Always ask for a movement");
    }
    return {};
}

} // namespace

RecognitionChoice::RecognitionChoice(const Theme& theme, SettingsState& state, SettingsAdmin& admin, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_state(state), m_admin(admin), m_detection(new OptionGrid(theme)),
      m_shares(new OptionGrid(theme)), m_other(makeLabel(theme, Type::Label, Color::Muted)),
      m_pending(new Panel(theme, Color::Surface)),
      m_restart(new Button(theme, Button::Kind::Primary, tr("Restart"), Icon::Refresh))
{
    auto* column = new QVBoxLayout(this);
    setSpacing(*column, theme, 0, kSpace8);
    m_restart->setObjectName(QStringLiteral("recognitionRestart"));
    auto* pending = new QHBoxLayout(m_pending);
    setSpacing(*pending, theme, kSpace12, kSpace12);
    pending->addWidget(makeLabel(theme, Type::Body, Color::Warning, tr("The change takes effect after a restart.")), 1);
    pending->addWidget(m_restart);
    column->addWidget(m_pending);

    column->addWidget(makeLabel(theme, Type::Body, Color::Text, tr("Attack detection"), true));
    const std::array words{tr("Off"), tr("Normal"), tr("Strict")};
    for (std::size_t i = 0; i < kDetections.size(); ++i)
        m_detection->add(words[i], detectionLine(kDetections[i]), QStringLiteral("detection%1").arg(i));
    column->addWidget(m_detection);

    column->addWidget(makeLabel(theme, Type::Body, Color::Text, tr("False matches"), true));
    column->addWidget(makeLabel(
        theme, Type::Label, Color::Muted,
        tr("Among single images of strangers. Several images in a row must agree before a person is checked in.")));
    const QString percent = tr("At most %1 %");
    const std::array lines{tr("For unattended doors. Some people have to look longer."), tr("Right for most doors."),
                           tr("Fastest, even in poor light. For attended doors.")};
    const std::array titles{tr("Strict"), tr("Standard"), tr("Lenient")};
    for (std::size_t i = 0; i < kShares.size(); ++i) {
        const QString share = percent.arg(theme.locale().toString(kShares[i] * 100));
        m_shares->add(titles[i], share + QStringLiteral(". ") + lines[i], QStringLiteral("share%1").arg(i));
    }
    column->addWidget(m_shares);
    column->addWidget(m_other);

    connect(m_detection, &OptionGrid::chosen, this, &RecognitionChoice::chooseDetection);
    connect(m_shares, &OptionGrid::chosen, this, &RecognitionChoice::chooseShare);
    connect(m_restart, &Button::clicked, this, [this] { Q_EMIT restartOffered({}); });
    connect(&state, &SettingsState::changed, this, &RecognitionChoice::follow);
    follow();
}

void RecognitionChoice::follow()
{
    const RecognitionSettings& now = m_state.view().recognition;
    int row = -1;
    for (std::size_t i = 0; i < kDetections.size(); ++i) {
        if (kDetections[i] == now.attackDetection)
            row = static_cast<int>(i);
    }
    m_detection->choose(row);
    row = -1;
    for (std::size_t i = 0; i < kShares.size(); ++i) {
        if (std::abs(kShares[i] - now.strangersShare) < kSameShare)
            row = static_cast<int>(i);
    }
    m_shares->choose(now.thresholdGiven ? -1 : row);
    m_shares->setVisible(!now.thresholdGiven);
    m_other->setText(now.thresholdGiven
                         ? tr("The threshold is set in the configuration file.")
                         : tr("Current: at most %1 %").arg(m_theme.locale().toString(now.strangersShare * 100)));
    m_other->setVisible(now.thresholdGiven || row < 0);
    m_pending->setVisible(now.restartNeeded);
}

void RecognitionChoice::chooseDetection(int row)
{
    const AttackDetection mode = kDetections[static_cast<std::size_t>(row)];
    if (mode == m_state.view().recognition.attackDetection)
        return;
    store([mode](SettingsView& view) { view.recognition.attackDetection = mode; },
          tr("Attack detection") + QStringLiteral(": ") + detectionLine(mode) + u'.');
}

void RecognitionChoice::chooseShare(int row)
{
    const double share = kShares[static_cast<std::size_t>(row)];
    if (std::abs(share - m_state.view().recognition.strangersShare) < kSameShare)
        return;
    store([share](SettingsView& view) { view.recognition.strangersShare = share; },
          tr("At most %Ln false matches in 1,000 single images of strangers.", nullptr,
             static_cast<int>(std::lround(share * 1000))));
}

void RecognitionChoice::store(const SettingsEdit& edit, const QString& offer)
{
    m_admin.change(edit, this, [this, offer](const Status& stored) {
        follow();
        if (!stored)
            Q_EMIT failed(stored.error().message);
        else if (m_state.view().recognition.restartNeeded && isVisible())
            Q_EMIT restartOffered(offer);
    });
}

} // namespace rollcall::ui
