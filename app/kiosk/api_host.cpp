#include "kiosk/api_host.h"

#include "api/routes.h"
#include "base/logging.h"
#include "base/secret_file.h"
#include "base/whole_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

#include <utility>

namespace rollcall {

namespace {

/// How old what the API says about cameras and systems may be.
constexpr Milliseconds kRefresh{1'000};
/// Certificates with their chain are a few kilobytes.
constexpr qint64 kMaxPem = qint64{256} * 1024;

Result<Secret> secretIn(const QString& path)
{
    return path.isEmpty() ? Result<Secret>(Secret()) : readSecretFile(path);
}

Result<QByteArray> pemIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, QStringLiteral("%1: %2").arg(path, file.errorString()));
    return file.read(kMaxPem);
}

QString wordOf(screen::LinkView state)
{
    switch (state) {
    case screen::LinkView::Connecting:
        return QStringLiteral("connecting");
    case screen::LinkView::Online:
        return QStringLiteral("online");
    case screen::LinkView::Offline:
        return QStringLiteral("offline");
    case screen::LinkView::Refused:
        break;
    }
    return QStringLiteral("refused");
}

QString wordOf(screen::CameraView camera)
{
    switch (camera) {
    case screen::CameraView::Starting:
        return QStringLiteral("starting");
    case screen::CameraView::Live:
        return QStringLiteral("running");
    case screen::CameraView::Lost:
        return QStringLiteral("lost");
    case screen::CameraView::Missing:
        break;
    }
    return QStringLiteral("missing");
}

} // namespace

ApiHost::ApiHost(const Config& config, const Clock& clock, screen::KioskState& state, LedgerThread& ledger,
                 ApiService::Ports ports)
    : m_config(config.api), m_clock(clock), m_state(state),
      m_service(std::make_shared<ApiService>(config.storage, clock, ledger, std::move(ports)))
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
    if (!m_config.certificateFile.isEmpty()) {
        ROLLCALL_TRY_ASSIGN(const QByteArray certificates, pemIn(m_config.certificateFile));
        ROLLCALL_TRY_ASSIGN(const QByteArray key, pemIn(m_config.keyFile));
        server.tls = http::TlsIdentity{certificates, Secret(key)};
    } else if (!server.address.isLoopback()) {
        qCWarning(lcKiosk) << "the API is served without TLS: its tokens can be read on the network";
    }
    m_access = std::make_shared<api::Access>(std::move(known));
    m_service->start();
    m_server = std::make_unique<http::Server>(
        std::move(server), api::allRoutes({.port = m_service, .access = m_access}), *m_access, m_clock);
    ROLLCALL_TRY(m_server->start());
    m_refresh.start(kRefresh);
    qCInfo(lcKiosk).noquote() << "the API is served at" << m_server->url();
    return {};
}

bool ApiHost::stop()
{
    m_refresh.stop();
    if (m_server)
        m_server->stop();
    return m_service->stop();
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
    facts.door = m_state.doorName();
    facts.camera = wordOf(m_state.camera());
    facts.cameraDetail = m_state.cameraDetail();
    facts.isCameraRunning = m_state.camera() == screen::CameraView::Live;
    facts.isClockTrusted = m_state.clockTrusted();
    facts.people = m_state.peopleCount();
    for (const screen::LinkStatus& link : m_state.links())
        facts.connectors.push_back({link.id, link.title, wordOf(link.state), link.detail, link.pending, link.parked,
                                    link.people, link.oldestPending, link.lastSuccess});
    for (const screen::ActiveCondition& condition : m_state.conditions().all())
        facts.problems.append(QString::fromLatin1(screen::entryOf(condition.condition).name));
    m_service->setFacts(std::move(facts));
}

} // namespace rollcall
