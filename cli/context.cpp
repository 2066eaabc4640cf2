#include "cli/context.h"

#include "biometrics/engine_factory.h"
#include "config/site_settings.h"
#include "connectors/registry.h"

#include <cstdio>

namespace rollcall::cli {

namespace {

Result<FaceEngine> openEngine(const Config& config)
{
    ROLLCALL_TRY_ASSIGN(const ModelStore models, ModelStore::openDefault(config.modelDirectory));
    return createFaceEngine(config.engine, models);
}

} // namespace

Context::Context(const QString& program, Overrides overrides, const Clock& clock)
    : m_program(program), m_overrides(std::move(overrides)), m_clock(clock), m_out(stdout), m_err(stderr)
{}

Result<Config> Context::config()
{
    Result<Config> config = loadConfigOrDefaults(m_overrides.configPath);
    if (!config)
        return config;
    setFromCommandLine(*config, config->storage.dataDirectory, m_overrides.dataDirectory, "storage.data_directory");
    setFromCommandLine(*config, config->modelDirectory, m_overrides.modelDirectory, "models.directory");
    const SiteSettings::Loaded loaded = SiteSettings::readUsable(dataDirectory(config->storage));
    config = loaded.settings.applyTo(std::move(*config));
    if (!loaded.problem.isEmpty())
        warning(QStringLiteral("invalid settings made at the kiosk are ignored: %1").arg(loaded.problem));
    if (const QString unusable = invalidScreenConnector(*config); !unusable.isEmpty())
        warning(unusable);
    useTimeZone(config->attendance.timeZone);
    return config;
}

Result<Session> Context::open(Needs needs)
{
    ROLLCALL_TRY_ASSIGN(Config loaded, config());
    std::optional<FaceEngine> engine;
    if (needs.strict)
        loaded.engine.liveness.mode = LivenessMode::Strict;
    if (needs.engine) {
        ROLLCALL_TRY_ASSIGN(engine, openEngine(loaded));
    }
    ROLLCALL_TRY_ASSIGN(std::unique_ptr<Store> store, openStore(loaded, needs.createStore));
    return Session{std::move(loaded), std::move(engine), std::move(store)};
}

Result<std::unique_ptr<Store>> Context::openStore(const Config& config, bool create)
{
    OpenOptions options;
    options.createIfMissing = create;
    OpenReport report;
    Result<std::unique_ptr<Store>> store =
        Store::open(config.storage, subscribersOf(config.connectors), m_clock, options, &report);
    if (!store)
        return store;
    if (report.keyProblem)
        warning(report.keyProblem->message);
    if (report.erasePending)
        warning(QStringLiteral("what was deleted can still be read in the files of the database, because another "
                               "program is reading it; it is erased when that program has finished"));
    if (report.ledgerProblem)
        warning(QStringLiteral("the ledger is damaged at entry %1: %2")
                    .arg(QString::number(report.ledgerProblem->sequence), report.ledgerProblem->what));
    return store;
}

Result<std::shared_ptr<const Gallery>> Context::gallery(Store& store, const Embedder& embedder, const PersonId& except)
{
    ROLLCALL_TRY_ASSIGN(std::vector<FaceTemplate> templates, store.roster().templates(embedder.model()));
    std::erase_if(templates, [&except](const FaceTemplate& candidate) { return candidate.person == except; });
    return Gallery::build(embedder.model(), embedder.dimension(), templates);
}

void Context::error(const QString& sentence)
{
    note(m_program + QStringLiteral(": ") + sentence);
}

void Context::warning(const QString& sentence)
{
    note(m_program + QStringLiteral(": warning: ") + sentence);
}

void Context::note(const QString& line)
{
    m_out.flush();
    m_err << printable(line) << Qt::endl;
}

void Context::audit(Store& store, const AuditEvent& event)
{
    if (const Status audited = store.audit().record(event); !audited)
        warning(QStringLiteral("the audit trail was not written: %1").arg(audited.error().message));
}

void Context::audit(Store& store, AuditKind kind, const PersonId& person)
{
    audit(store, personEvent(kCommandLineActor, kind, person));
}

} // namespace rollcall::cli
