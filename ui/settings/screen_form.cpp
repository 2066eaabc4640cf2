#include "ui/settings/screen_form.h"

#include "screen/setting_words.h"
#include "ui/language.h"
#include "ui/settings/language_form.h"
#include "ui/settings/level_bar.h"
#include "ui/settings/theme_tile.h"
#include "ui/sound/speech.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scroll_column.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace rollcall::ui {

using namespace tokens;

namespace {
constexpr int kVolumeStep = 10; ///< percent: the least that is heard as a difference
constexpr ThemeKind kThemes[] = {ThemeKind::Dark, ThemeKind::Light, ThemeKind::HighContrast};
} // namespace

ScreenForm::ScreenForm(const Theme& theme, const UiSettings& settings, SettingsState& state, SettingsAdmin& admin,
                       QWidget* parent)
    : SettingsForm(theme, state, admin, parent), m_language(new LanguageForm(theme, state, admin))
{
    auto* outer = new QVBoxLayout(this);
    setSpacing(*outer, theme, 0, 0);
    auto* area = new ScrollColumn(theme);
    QVBoxLayout* const column = &area->column();
    setSpacing(*column, theme, kSpace4, kSpace8);
    const auto caption = [&](const QString& words) {
        column->addSpacing(theme.px(kSpace8));
        column->addWidget(makeLabel(theme, Type::Label, Color::Text, words, true));
    };
    caption(tr("Colors"));
    column->addWidget(makeThemes(settings));
    caption(tr("Sounds"));
    column->addWidget(makeVolume());
    m_spoken = makeSwitch("spoken", tr("Announce check-ins and check-outs aloud"));
    column->addWidget(m_spoken);
    m_spokenQuestions = makeSwitch("spokenQuestions", tr("Say aloud what a person is asked to do"));
    column->addWidget(m_spokenQuestions);
    m_speechMissing = makeLabel(theme, Type::Label, Color::Warning,
                                tr("Speech is not installed: this kiosk needs the program espeak-ng."));
    column->addWidget(m_speechMissing);
    caption(tr("Receipt"));
    m_receipt = makeSwitch("receipt", tr("Show a QR code with each confirmation, as later proof of the record"));
    column->addWidget(m_receipt);
    caption(tr("Kiosk language"));
    column->addWidget(m_language);
    caption(tr("Languages offered at the door"));
    for (const QString& language : spokenLanguages()) {
        auto* row = new CheckRow(theme, ownName(language));
        row->setObjectName(QStringLiteral("offer:") + language);
        m_offered.push_back(row);
        column->addWidget(row);
        connect(row, &CheckRow::clicked, this, &ScreenForm::offerLanguage);
    }
    column->addStretch(1);
    outer->addWidget(area);
    connect(m_spoken, &CheckRow::clicked, this,
            [this](bool on) { change([on](SettingsView& view) { view.spoken = on; }); });
    connect(m_spokenQuestions, &CheckRow::clicked, this,
            [this](bool on) { change([on](SettingsView& view) { view.spokenQuestions = on; }); });
    connect(m_receipt, &CheckRow::clicked, this,
            [this](bool on) { change([on](SettingsView& view) { view.receipt = on; }); });
    connect(m_language, &SettingsForm::failed, this, &SettingsForm::failed);
    connect(&state, &SettingsState::changed, this, &ScreenForm::restore);
}

QWidget* ScreenForm::makeThemes(const UiSettings& settings)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    setSpacing(*layout, theme(), 0, kSpace12);
    for (const ThemeKind kind : kThemes) {
        UiSettings look = settings;
        look.theme = kind;
        auto* tile = new ThemeTile(theme(), look, themeWord(kind));
        tile->setObjectName(QStringLiteral("theme%1").arg(m_themes.size()));
        m_themes.push_back(tile);
        layout->addWidget(tile);
        connect(tile, &ThemeTile::clicked, this,
                [this, kind] { change([kind](SettingsView& view) { view.theme = kind; }); });
    }
    return row;
}

QWidget* ScreenForm::makeVolume()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    setSpacing(*layout, theme(), 0, kSpace16);
    m_quieter = new Button(theme(), Button::Kind::Secondary, {}, Icon::VolumeOff);
    m_louder = new Button(theme(), Button::Kind::Secondary, {}, Icon::Volume);
    m_quieter->setAccessibleName(tr("Volume down"));
    m_louder->setAccessibleName(tr("Volume up"));
    m_quieter->setObjectName(QStringLiteral("volumeLess"));
    m_louder->setObjectName(QStringLiteral("volumeMore"));
    m_level = new LevelBar(theme());
    layout->addWidget(m_quieter);
    layout->addWidget(m_level, 1);
    layout->addWidget(m_louder);
    connect(m_quieter, &Button::clicked, this, [this] { changeVolume(-kVolumeStep); });
    connect(m_louder, &Button::clicked, this, [this] { changeVolume(kVolumeStep); });
    return row;
}

CheckRow* ScreenForm::makeSwitch(const char* name, const QString& words)
{
    auto* row = new CheckRow(theme(), words);
    row->setObjectName(QLatin1String(name));
    return row;
}

void ScreenForm::changeVolume(int by)
{
    change([by](SettingsView& view) { view.volume = std::clamp(view.volume + by, 0, 100); });
}

void ScreenForm::offerLanguage()
{
    QStringList offered;
    for (std::size_t i = 0; i < m_offered.size(); ++i) {
        if (m_offered[i]->isChecked())
            offered.append(spokenLanguages().at(static_cast<int>(i)));
    }
    change([offered](SettingsView& view) { view.languages = offered; });
}

void ScreenForm::restore()
{
    if (isVisible())
        enter();
}

void ScreenForm::enter()
{
    const SettingsView& view = state().view();
    for (std::size_t i = 0; i < m_themes.size(); ++i)
        m_themes[i]->setChecked(kThemes[i] == view.theme);
    m_level->setLevel(view.volume, view.volume == 0 ? tr("Muted") : QString());
    m_quieter->setEnabled(view.volume > 0);
    m_louder->setEnabled(view.volume < 100);
    m_spoken->setChecked(view.spoken);
    m_spokenQuestions->setChecked(view.spokenQuestions);
    m_speechMissing->setVisible((view.spoken || view.spokenQuestions) && !Speech::isInstalled());
    m_receipt->setChecked(view.receipt);
    m_language->enter();
    for (std::size_t i = 0; i < m_offered.size(); ++i)
        m_offered[i]->setChecked(view.languages.contains(spokenLanguages().at(static_cast<int>(i))));
}

} // namespace rollcall::ui
