#include "ui/admin/device_codes_page.h"

#include "ui/admin/code_matcher.h"
#include "ui/admin/device_codes_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_stack.h"
#include "ui/widgets/row_delegate.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>

#include <chrono>

namespace rollcall::ui {

using namespace tokens;

namespace {
/// Devices are read while the page is open.
constexpr std::chrono::seconds kReadAgain{5};
} // namespace

DeviceCodesPage::DeviceCodesPage(const Theme& theme, DeviceAdmin& devices, PeopleAdmin& people, QWidget* parent)
    : AdminPage(theme, tr("Device codes"), parent), m_devices(devices), m_model(new DeviceCodesModel(this)),
      m_list(new QListView), m_none(new EmptyState(theme, Icon::Check, {}, {})), m_lists(new PageStack),
      m_listPane(new QWidget), m_matcher(new CodeMatcher(theme, people)), m_keyboard(new Keyboard(theme)),
      m_readNow(new Button(theme, Button::Kind::Secondary, tr("Read now"), Icon::Refresh))
{
    m_list->setObjectName(QStringLiteral("codeList"));
    showRows(*m_list, *m_model, tr("Device codes"), theme);
    m_readNow->setObjectName(QStringLiteral("codesReadNow"));
    m_lists->addWidget(m_list);
    m_lists->addWidget(m_none);
    auto* pane = new QVBoxLayout(m_listPane);
    setSpacing(*pane, theme, 0, kSpace12);
    pane->addWidget(m_lists, 1);
    auto* panes = new QHBoxLayout;
    setSpacing(*panes, theme, 0, kSpace24);
    panes->addWidget(m_listPane, 3);
    panes->addWidget(m_matcher, 2);
    head().addStretch(1);
    head().addWidget(m_readNow);
    body().addLayout(panes, 1);
    body().addWidget(m_keyboard);
    m_matcher->search().installEventFilter(this);
    m_again.setInterval(kReadAgain);
    connect(&m_again, &QTimer::timeout, this, &DeviceCodesPage::read);
    connect(m_readNow, &Button::clicked, this, [this] {
        m_devices.readNow();
        Q_EMIT announced(tr("The devices are being read"), false);
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { open(index.row()); });
    connect(m_matcher, &CodeMatcher::backWanted, this, &DeviceCodesPage::close);
    connect(m_matcher, &CodeMatcher::chosen, this,
            [this](const QString& id, const QString& label) { match(m_matcher->row(), id, label); });
    connect(m_matcher, &CodeMatcher::undoWanted, this, [this] { match(m_matcher->row(), {}, {}); });
    connect(m_matcher, &CodeMatcher::failed, this, [this](const QString& words) { Q_EMIT announced(words, true); });
    connect(m_keyboard, &Keyboard::shown, this,
            [this](bool shown) { setHeadVisible(!shown || !this->theme().isCompact()); });
    for (const auto& done : {&Keyboard::hideRequested, &Keyboard::entered})
        connect(m_keyboard, done, this, [this] { m_keyboard->attachTo(nullptr); });
    arrange();
}

void DeviceCodesPage::enter()
{
    close();
    read();
    m_again.start();
}

void DeviceCodesPage::leave()
{
    m_again.stop();
    close();
}

void DeviceCodesPage::read()
{
    m_devices.codes(this, [this](const Result<std::vector<DeviceCodeRow>>& rows) { show(rows); });
}

void DeviceCodesPage::show(const Result<std::vector<DeviceCodeRow>>& rows)
{
    m_model->setRows(rows.value_or(std::vector<DeviceCodeRow>{}));
    m_lists->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget*>(m_none) : m_list);
    if (rows)
        m_none->setWords(tr("All codes are known"),
                         tr("Codes of devices on the wall that belong to no person here appear on this page, with the "
                            "records that wait for one."));
    else
        m_none->setWords(tr("The list cannot be read"), rows.error().message);
}

void DeviceCodesPage::open(int row)
{
    const DeviceCodeRow* code = m_model->rowAt(row);
    if (code == nullptr)
        return;
    m_keyboard->attachTo(nullptr);
    m_isOpen = true;
    m_matcher->open(*code);
    arrange();
}

void DeviceCodesPage::close()
{
    m_keyboard->attachTo(nullptr);
    m_matcher->search().clearFocus();
    m_isOpen = false;
    arrange();
}

void DeviceCodesPage::match(const DeviceCodeRow& row, const QString& personId, const QString& label)
{
    m_devices.match(row.device, row.code, personId, this, [this, row, personId, label](const Status& matched) {
        read();
        if (!matched) {
            Q_EMIT announced(matched.error().message, true);
            return;
        }
        close();
        if (personId.isEmpty()) {
            Q_EMIT announced(tr("%1 is unknown again").arg(codeWords(row)), false);
            return;
        }
        // What can still be undone is: with the next reading the records become attendance.
        Q_EMIT undoable({QStringLiteral("code:%1:%2").arg(row.device, row.code),
                         tr("%1 is %2").arg(codeWords(row), label), [&devices = m_devices, row] {
                             devices.match(row.device, row.code, row.personId, QCoreApplication::instance(),
                                           [](const Status&) {});
                         }});
    });
}

void DeviceCodesPage::arrange()
{
    const bool two = hasTwoPanes();
    m_matcher->setVisible(m_isOpen);
    m_listPane->setVisible(two || !m_isOpen);
    m_matcher->setBackVisible(!two);
    m_matcher->setMaximumWidth(two ? detailWidth() : QWIDGETSIZE_MAX);
}

void DeviceCodesPage::resizeEvent(QResizeEvent* event)
{
    AdminPage::resizeEvent(event);
    arrange();
}

bool DeviceCodesPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_matcher->search() && event->type() == QEvent::MouseButtonPress)
        m_keyboard->attachTo(&m_matcher->search());
    return AdminPage::eventFilter(watched, event);
}

} // namespace rollcall::ui
