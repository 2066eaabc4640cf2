#pragma once

#include "attendance/extra_margins.h"
#include "base/clock.h"
#include "biometrics/gallery.h"
#include "biometrics/similarity_scale.h"
#include "config/config.h"
#include "ledger/ledger_events.h"

#include <functional>
#include <memory>

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
};

/// What is wrong with the stored data, as the screen says it; empty: nothing.
class StorageProblem
{
public:
    explicit StorageProblem(const LedgerPorts& ports) : m_ports(ports) {}

    [[nodiscard]] QString text() const;
    void set(const QString& text);
    /// Of a punch that could not be committed; the next one that is committed clears it.
    void setFromRecording(const QString& text);
    void recordingWorks();
    /// Stays, besides what else is wrong, until an administrator has read it.
    void setNotice(const QString& notice);
    /// Of the face templates: clears only what it said before.
    void setFromGallery(const QString& text);

private:
    const LedgerPorts& m_ports;
    QString m_text;
    QString m_notice;
    QString m_fromGallery;
    bool m_recordingFailed = false;
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
