#pragma once

#include "attendance/extra_margins.h"
#include "base/clock.h"
#include "base/error.h"
#include "biometrics/gallery.h"
#include "biometrics/similarity_scale.h"
#include "config/config.h"
#include "ledger/ledger_events.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>

class QObject;

namespace rollcall {

/// What the ledger thread sends to the others. All thread-safe and non-blocking.
struct LedgerPorts
{
    std::function<void(LedgerEvent)> publish;
    std::function<void(std::shared_ptr<const Gallery>)> useGallery;
    /// The ledger did not take an accepted person: the gate may accept them again.
    std::function<void(PersonId)> retract;
    /// Who needs a larger margin than the configured one.
    std::function<void(ExtraMargins)> useExtraMargins;
    /// Whether a system wants to see the person with a punch. May be empty.
    std::function<void(bool)> wantPortraits = {};
};

/// The kind of fault behind an error of the store. `otherwise`: where its code does not say.
[[nodiscard]] StorageFault faultOf(const Error& error, StorageFault otherwise);

/// What is wrong with the stored data. Each part says its own, and only it takes that back.
class StorageProblem
{
public:
    /// In the order in which they are said.
    enum class Part {
        Store,     ///< it cannot be opened
        Recording, ///< something could not be committed; what is committed next clears it
        Damage,    ///< found on opening
        Key,
        Faces,
        Repair, ///< stays, besides what else is wrong, until an administrator has read it
    };
    explicit StorageProblem(const LedgerPorts& ports) : m_ports(ports) {}

    /// Empty: nothing.
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool has(Part part) const { return m_faults.contains(part); }
    void set(Part part, std::optional<FoundFault> fault);
    void setFromRecording(const Error& error);
    void recordingWorks() { set(Part::Recording, std::nullopt); }

private:
    const LedgerPorts& m_ports;
    std::map<Part, FoundFault> m_faults;
    bool m_published = false;
};

/// The embedder that vision has loaded; without a name before it has.
struct EmbedderInUse
{
    QString name;
    int dimension = 0;
    SimilarityScale scale;
};

/// What all parts of the ledger thread share. Lives as long as the thread's worker.
struct LedgerContext
{
    LedgerContext(LedgerPorts to, const Clock& time, AttendanceConfig rules, QObject* owner)
        : ports(std::move(to)), clock(time), attendance(std::move(rules)), home(owner), problem(ports)
    {}

    /// Nothing was written for an accepted person: says so, and lets them try again after a moment.
    void refuseUnrecorded(TrackId track, const Person& person, const QString& detail);

    const LedgerPorts ports;
    const Clock& clock;
    AttendanceConfig attendance; ///< in effect
    EmbedderInUse embedder;
    QObject* const home; ///< timers of the ledger thread end with it
    StorageProblem problem;
};

} // namespace rollcall
