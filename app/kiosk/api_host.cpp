#include "kiosk/api_host.h"

#include "api/routes.h"
#include "base/fetched_files.h"
#include "base/logging.h"
#include "base/secret_file.h"
#include "http/certificate.h"
#include "kiosk/api_facts.h"
#include "kiosk/connections_controller.h"
#include "kiosk/recognition_controller.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QSysInfo>
#include <QUrl>

#include <utility>

namespace rollcall {

namespace {

/// How old what the API says about cameras and systems may be.
constexpr Milliseconds kRefresh{1'000};
/// For an answer to be sent before the program restarts.
constexpr Milliseconds kRestartAnswered{500};

/// As the connector of devices names its form, and the settings on it.
constexpr const char* kDeviceForm = "zkteco";

screen::LinkDraft connectionOf(const api::DeviceDraft& device)
{
    const auto word = [](bool value) { return value ? QStringLiteral("true") : QStringLiteral("false"); };
    screen::LinkDraft draft;
    draft.form = QString::fromLatin1(kDeviceForm);
    draft.values = {{QStringLiteral("host"), device.host},
                    {QStringLiteral("port"), QString::number(device.port)},
                    {QStringLiteral("transport"), device.transport},
                    {QStringLiteral("door"), device.door},
                    {QStringLiteral("zone"), device.zone},
                    {QStringLiteral("realtime"), word(device.isRealtime)},
                    {QStringLiteral("set_time"), word(device.setsTime)}};
    if (!device.key.isEmpty())
        draft.secrets.emplace(QStringLiteral("comm_key"), device.key);
    return draft;
}

Result<Secret> secretIn(const QString& path)
{
    return path.isEmpty() ? Result<Secret>(Secret()) : readSecretFile(path);
}

} // namespace

ApiHost::ApiHost(const Config& config, const Clock& clock, screen::KioskState& state, LedgerThread& ledger, Parts parts)
    : m_config(config.api), m_dataDirectory(dataDirectory(config.storage)), m_clock(clock), m_state(state),
      m_parts(std::move(parts)), m_service(std::make_shared<ApiService>(config.storage, clock, ledger, ports())),
      m_devices(std::make_shared<DeviceApi>(m_service, ledger, devicePorts()))
{
    m_fixed.serial = QSysInfo::machineHostName();
    m_fixed.version = QCoreApplication::applicationVersion();
    m_fixed.started = toDateTimeUtc(clock.wall()).toLocalTime();
    m_fixed.pid = QCoreApplication::applicationPid();
    m_fixed.dayBoundaryHour = config.attendance.direction.dayBoundaryHour;
    connect(&m_refresh, &QTimer::timeout, this, &ApiHost::refresh);
}

ApiHost::~ApiHost()
{
    stop();
}

void ApiHost::start()
{
    if (!m_config.enabled)
        return;
    refresh();
    if (const Status served = serve(); !served)
        qCCritical(lcKiosk).noquote() << "the API is not served:" << served.error().message;
}

Status ApiHost::serve()
{
    ROLLCALL_TRY_ASSIGN(api::Secrets known, secrets());
    http::Config server;
    if (!server.address.setAddress(m_config.host))
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("api.host must be an address such as 127.0.0.1 or 0.0.0.0"));
    server.port = static_cast<quint16>(m_config.port);
    server.limits.connections = m_config.maxConnections;
    server.limits.connectionsPerAddress = m_config.maxConnectionsPerAddress;
    server.docsDirectory = fetchedFolder(QStringLiteral("docs"));
    const http::IdentityFiles files =
        http::identityFiles(server.address, m_config.certificateFile, m_config.keyFile, m_dataDirectory);
    if (files.isMadeAtFirstUse) {
        ROLLCALL_TRY_ASSIGN(server.tls,
                            http::selfSignedIdentity(files.certificate, files.key,
                                                     {QSysInfo::machineHostName(), m_config.host}, m_clock.wall()));
    } else if (!files.certificate.isEmpty()) {
        ROLLCALL_TRY_ASSIGN(server.tls, http::readIdentity(files.certificate, files.key));
    }
    m_access = std::make_shared<api::Access>(std::move(known));
    m_service->start();
    m_server = std::make_unique<http::Server>(
        std::move(server), api::allRoutes({.port = m_service, .devices = m_devices, .access = m_access}), *m_access,
        m_clock);
    ROLLCALL_TRY(m_server->start());
    m_refresh.start(kRefresh);
    qCInfo(lcKiosk).noquote() << "the API is served at" << m_server->url()
                              << (m_server->fingerprint().isEmpty()
                                      ? QString()
                                      : "with the certificate " + m_server->fingerprint());
    return {};
}

/// Called in the server's thread.
ApiService::Ports ApiHost::ports()
{
    ApiService::Ports ports;
    ports.testConnector = [this](const QString& id, const Reply<ConnectorTest>& reply) {
        m_home.post([this, id, reply] {
            m_parts.connections.testConnectionBy(
                kApiActor, id, this, [](const ConnectorTest&) {}, reply);
        });
    };
    ports.selfTest = [this](const Reply<api::SelfTest>& reply) {
        m_home.post([this, reply] { reply(selfTestOf(m_parts.recognition.selfTestResult().value())); });
    };
    ports.startSelfTest = [this](const Reply<void>& reply) {
        m_home.post([this, reply] { reply(m_parts.recognition.beginSelfTest(kApiActor)); });
    };
    // The answer is on its way before the server goes.
    ports.restart = [this] { m_home.post([this] { QTimer::singleShot(kRestartAnswered, this, m_parts.restart); }); };
    return ports;
}

/// Called in the server's thread.
DeviceApi::Ports ApiHost::devicePorts()
{
    DeviceApi::Ports ports;
    ports.add = [this](const api::DeviceDraft& device, const Reply<QString>& reply) {
        m_home.post(
            [this, device, reply] { m_parts.connections.saveBy(kApiActor, connectionOf(device), this, reply); });
    };
    ports.remove = [this](const QString& id, const Reply<void>& reply) {
        m_home.post([this, id, reply] {
            const screen::ConnectionView* connection = m_state.connections().connection(id);
            if (connection == nullptr || connection->form != QLatin1String(kDeviceForm) || connection->ownedByIt)
                reply(failure(ErrorCode::NotFound, QStringLiteral("No device of this name was added on the kiosk")));
            else
                m_parts.connections.removeBy(kApiActor, id, this, reply);
        });
    };
    return ports;
}

bool ApiHost::stop()
{
    m_refresh.stop();
    if (m_server)
        m_server->stop();
    return m_service->stop();
}

QString ApiHost::url() const
{
    if (!isServed())
        return {};
    QUrl url(m_server->url());
    if (url.host() == QLatin1String("localhost")) // every address of this machine
        url.setHost(QSysInfo::machineHostName());
    return url.toString();
}

void ApiHost::useAttendance(const AttendanceConfig& attendance)
{
    m_fixed.dayBoundaryHour = attendance.direction.dayBoundaryHour;
    refresh();
}

Result<api::Secrets> ApiHost::secrets() const
{
    api::Secrets known;
    ROLLCALL_TRY_ASSIGN(known.reader, secretIn(m_config.readerTokenFile));
    ROLLCALL_TRY_ASSIGN(known.operating, secretIn(m_config.operatorTokenFile));
    ROLLCALL_TRY_ASSIGN(known.manager, secretIn(m_config.managerTokenFile));
    known.biotimeUser = m_config.biotimeUser;
    ROLLCALL_TRY_ASSIGN(known.biotimePassword, secretIn(m_config.biotimePasswordFile));
    if (!known.biotimeUser.isEmpty() && known.biotimePassword.isEmpty())
        return failure(ErrorCode::InvalidArgument, QStringLiteral("api.biotime_user needs api.biotime_password_file"));
    return known;
}

void ApiHost::refresh()
{
    api::KioskFacts facts = m_fixed;
    addState(facts, m_state);
    facts.framesExamined = m_parts.framesExamined;
    m_service->setFacts(std::move(facts));
}

} // namespace rollcall
