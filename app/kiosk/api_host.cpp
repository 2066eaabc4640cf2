#include "kiosk/api_host.h"

#include "api/routes.h"
#include "base/logging.h"
#include "base/secret_file.h"
#include "base/translatable.h"
#include "http/certificate.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QSysInfo>

#include <utility>

namespace rollcall {

namespace {

/// How old what the API says about cameras and systems may be.
constexpr Milliseconds kRefresh{1'000};

Result<Secret> secretIn(const QString& path)
{
    return path.isEmpty() ? Result<Secret>(Secret()) : readSecretFile(path);
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
                 const std::atomic<quint64>& framesExamined, ApiService::Ports ports)
    : m_config(config.api), m_dataDirectory(dataDirectory(config.storage)), m_clock(clock), m_state(state),
      m_framesExamined(framesExamined),
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
        ROLLCALL_TRY_ASSIGN(server.tls, http::readIdentity(m_config.certificateFile, m_config.keyFile));
    } else if (!server.address.isLoopback()) { // tokens could be read on the network
        const QDir data(m_dataDirectory);
        ROLLCALL_TRY_ASSIGN(server.tls,
                            http::selfSignedIdentity(data.filePath(QStringLiteral("api-certificate.pem")),
                                                     data.filePath(QStringLiteral("api-key.pem")),
                                                     {QSysInfo::machineHostName(), m_config.host}, m_clock.wall()));
    }
    m_access = std::make_shared<api::Access>(std::move(known));
    m_service->start();
    m_server = std::make_unique<http::Server>(
        std::move(server), api::allRoutes({.port = m_service, .access = m_access}), *m_access, m_clock);
    ROLLCALL_TRY(m_server->start());
    m_refresh.start(kRefresh);
    qCInfo(lcKiosk).noquote() << "the API is served at" << m_server->url()
                              << (m_server->fingerprint().isEmpty()
                                      ? QString()
                                      : "with the certificate " + m_server->fingerprint());
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
    facts.framesExamined = m_framesExamined;
    facts.isClockTrusted = m_state.clockTrusted();
    facts.people = m_state.peopleCount();
    for (const screen::LinkStatus& link : m_state.links())
        facts.connectors.push_back({link.id, inEnglish(link.title), wordOf(link.state), inEnglish(link.detail),
                                    link.pending, link.parked, link.people, link.oldestPending, link.lastSuccess});
    for (const screen::ActiveCondition& condition : m_state.conditions().all())
        facts.problems.append(QString::fromLatin1(screen::entryOf(condition.condition).name));
    m_service->setFacts(std::move(facts));
}

} // namespace rollcall
