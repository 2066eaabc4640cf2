#include "ui/settings/camera_form.h"

#include "screen/setting_words.h"
#include "ui/settings/camera_preview.h"
#include "ui/settings/option_grid.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scroll_column.h"

#include <QBoxLayout>

#include <algorithm>
#include <iterator>

namespace rollcall::ui {

using namespace tokens;

CameraForm::CameraForm(const Theme& theme, bool mirrorPreview, KioskState& kiosk, SettingsAdmin& admin, QWidget* parent)
    : SettingsForm(theme, kiosk.settings(), admin, parent), m_kiosk(kiosk),
      m_sides(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_preview(new CameraPreview(theme, mirrorPreview)),
      m_note(makeLabel(theme, Type::Label, Color::Muted,
                       tr("The camera was set on the command line; a choice here takes effect at the next start "
                          "without that option."))),
      m_cameras(new OptionGrid(theme)), m_rotate(new Button(theme, Button::Kind::Tile, tr("Rotate"), Icon::Rotate)),
      m_mirror(new Button(theme, Button::Kind::Tile, tr("Mirror"), Icon::Mirror)),
      m_again(new Button(theme, Button::Kind::Tile, tr("Search again"), Icon::Refresh))
{
    m_rotate->setObjectName(QStringLiteral("cameraRotate"));
    m_mirror->setObjectName(QStringLiteral("cameraMirror"));
    m_again->setObjectName(QStringLiteral("cameraAgain"));
    m_preview->setObjectName(QStringLiteral("cameraPreview"));
    setSpacing(*m_sides, theme, 0, kSpace16);
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    setSpacing(*column, theme, 0, kSpace8);
    auto* area = new ScrollColumn(theme);
    setSpacing(area->column(), theme, kSpace4, kSpace8);
    area->column().addWidget(m_note);
    area->column().addWidget(m_cameras);
    area->column().addStretch(1);
    column->addWidget(area, 1);
    auto* tiles = new QHBoxLayout;
    setSpacing(*tiles, theme, 0, kSpace8);
    for (Button* tile : {m_rotate, m_mirror, m_again})
        tiles->addWidget(tile, 1);
    column->addLayout(tiles);
    m_sides->addWidget(m_preview, 5);
    m_sides->addWidget(side, 5);

    connect(m_cameras, &OptionGrid::chosen, this, [this](int row) {
        const QString source = m_choices[static_cast<std::size_t>(row)].source;
        change([source](SettingsView& view) { view.camera.source = source; });
    });
    connect(m_rotate, &Button::clicked, this,
            [this] { change([](SettingsView& view) { view.camera.rotation = (view.camera.rotation + 90) % 360; }); });
    connect(m_mirror, &Button::clicked, this,
            [this] { change([](SettingsView& view) { view.camera.mirror = !view.camera.mirror; }); });
    connect(m_again, &Button::clicked, this, &CameraForm::look);
    connect(&state(), &SettingsState::changed, this, &CameraForm::follow);
    connect(&kiosk, &KioskState::cameraChanged, this, &CameraForm::showPicture);
    connect(&kiosk, &KioskState::frameChanged, this, &CameraForm::showPicture);
}

void CameraForm::enter()
{
    m_entered = true;
    m_note->setVisible(state().view().cameraGiven);
    offer({}); // what is known at once; the devices answer later
    look();
    showPicture();
}

void CameraForm::leave()
{
    m_entered = false;
    m_preview->setFrame({});
}

void CameraForm::look()
{
    admin().listCameras(this, [this](const Result<std::vector<CameraChoice>>& cameras) {
        if (!m_entered)
            return;
        if (cameras)
            offer(*cameras);
        else
            Q_EMIT failed(cameras.error().message);
    });
}

void CameraForm::offer(const std::vector<CameraChoice>& cameras)
{
    m_choices.clear();
    m_choices.push_back({QStringLiteral("auto"), cameraWords(QStringLiteral("auto"))});
    m_choices.insert(m_choices.end(), cameras.begin(), cameras.end());
    // One that is chosen but not there, or not a device at all, stays in the list: it may come back.
    const QString now = state().view().camera.source;
    const auto known = [&now](const CameraChoice& choice) { return choice.source == now; };
    if (std::none_of(m_choices.begin(), m_choices.end(), known))
        m_choices.push_back({now, cameraWords(now)});
    m_cameras->clear();
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        m_cameras->add(m_choices[i].name, {}, QStringLiteral("camera%1").arg(i));
    follow();
}

void CameraForm::follow()
{
    if (!m_entered)
        return;
    const QString now = state().view().camera.source;
    const auto chosen = std::find_if(m_choices.begin(), m_choices.end(),
                                     [&now](const CameraChoice& choice) { return choice.source == now; });
    m_cameras->choose(chosen == m_choices.end() ? -1 : static_cast<int>(std::distance(m_choices.begin(), chosen)));
}

void CameraForm::showPicture()
{
    if (!m_entered)
        return;
    switch (m_kiosk.camera()) {
    case CameraView::Starting:
        m_preview->setWords(tr("The camera is starting"));
        break;
    case CameraView::Live:
        m_preview->setWords({});
        m_preview->setFrame(m_kiosk.frame());
        break;
    case CameraView::Lost:
        m_preview->setWords(tr("This camera gives no image. Check its cable, or choose another."));
        break;
    case CameraView::Missing:
        m_preview->setWords(tr("No camera was found. Plug one in, then touch \"Search again\"."));
        break;
    }
}

void CameraForm::resizeEvent(QResizeEvent*)
{
    m_sides->setDirection(width() > height() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace rollcall::ui
