#pragma once

#include "base/clock.h"
#include "base/records.h"
#include "biometrics/engine.h"
#include "biometrics/gallery.h"
#include "config/config.h"
#include "storage/store.h"

#include <QString>
#include <QTextStream>

#include <memory>
#include <optional>

namespace rollcall::cli {

/// What a command works with beyond the configuration and an existing database.
struct Needs
{
    bool engine = false;
    bool createStore = false; ///< a missing database is made; otherwise NotFound says how to begin one
    bool strict = false;      ///< attack detection asks everyone, whatever is configured
};

/// All that a command works with, open.
struct Session
{
    Config config;
    std::optional<FaceEngine> engine; ///< where it was needed
    std::unique_ptr<Store> store;     ///< never null
};

/// Where and with what a command works: opened when it asks, so that `help` needs no database and `people` no models.
class Context
{
public:
    struct Overrides
    {
        QString configPath;
        QString dataDirectory;
        QString modelDirectory;
    };
    Context(const QString& program, Overrides overrides, const Clock& clock);

    /// The configuration file, what was set at the kiosk, and the overrides of the command line. Local times follow it.
    [[nodiscard]] Result<Config> config();
    /// The engine before the database: without models no empty database is left behind.
    [[nodiscard]] Result<Session> open(Needs needs = {});
    /// All people enrolled with the engine's embedder, except `except`.
    [[nodiscard]] static Result<std::shared_ptr<const Gallery>> gallery(Store& store, const Embedder& embedder,
                                                                        const PersonId& except = {});

    [[nodiscard]] const Clock& clock() const noexcept { return m_clock; }
    [[nodiscard]] QTextStream& out() noexcept { return m_out; }
    /// One sentence on standard error, after the name of the program: "rollcallctl: ...".
    void error(const QString& sentence);
    void error(const Error& problem) { error(problem.message); }
    void warning(const QString& sentence);
    /// A line on standard error as it is.
    void note(const QString& line);
    /// Into the audit trail. A failure is a warning and does not undo what was done.
    void audit(Store& store, const AuditEvent& event);
    void audit(Store& store, AuditKind kind, const PersonId& person);

private:
    [[nodiscard]] Result<std::unique_ptr<Store>> openStore(const Config& config, bool create);

    QString m_program;
    Overrides m_overrides;
    const Clock& m_clock;
    QTextStream m_out;
    QTextStream m_err;
};

} // namespace rollcall::cli
