#pragma once

#include "biometrics/engine.h"
#include "config/config.h"
#include "storage/store.h"
#include "vision/template_extractor.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace rollcall::ctl {

struct EnrollmentRequest
{
    PersonId id;
    std::optional<QString> name; ///< nothing: the one that is kept, if any
    QStringList files;           ///< stills, or recordings of this person alone
    bool allowLookalike = false; ///< also a face much like another person's
    bool replace = false;        ///< also a face that is not the one stored for this person
};

struct EnrollmentResult
{
    int templates = 0;
    int filesUsed = 0;
    QStringList refusals;      ///< "FILE: reason"
    QStringList warnings;      ///< stored, but worth a human check
    PersonId allowedLookalike; ///< whom the face is like, as the request allows; empty: no one
};

/// From files to an enrolled person, with the engine and the quality gates of the live kiosk.
class Enroller
{
public:
    /// All must outlive the enroller. Loads the templates that exist, to find look-alikes.
    [[nodiscard]] static Result<Enroller> create(FaceEngine& engine, const Config& config, Store& store,
                                                 const Clock& clock);

    /// A file that shows a different person than the others is refused. Replaces the person's templates when at least
    /// one file is usable; otherwise nothing is stored and `templates` is 0. AlreadyExists, and nothing is stored, for
    /// a face that is in doubt (biometrics/enrollment_check) and that the request does not allow.
    [[nodiscard]] Result<EnrollmentResult> enroll(const EnrollmentRequest& request);
    /// Whom a text means: the person who is stored exactly so, else the identifier in its canonical form.
    [[nodiscard]] Result<PersonId> identify(const QString& text) const;

private:
    struct Sample
    {
        QString file;
        ExtractedTemplate face;
    };
    [[nodiscard]] static std::vector<Embedding> embeddingsOf(const std::vector<Sample>& samples);
    [[nodiscard]] static Embedding meanOf(const std::vector<Sample>& samples);
    Enroller(FaceEngine& engine, const Config& config, Store& store, const Clock& clock);

    /// Adds what a file gives; a refusal otherwise.
    [[nodiscard]] Status addSamples(const QString& file, std::vector<Sample>& samples);
    [[nodiscard]] Status addRecording(const QString& file, std::vector<Sample>& samples);
    /// Removes the samples that show a different person than the others and names their files.
    void refuseStrangers(std::vector<Sample>& samples, QStringList& refusals) const;
    void warnOfInconsistency(const std::vector<Sample>& samples, QStringList& warnings) const;
    [[nodiscard]] Status checkFace(const EnrollmentRequest& request, const std::vector<Sample>& samples,
                                   QStringList& warnings, PersonId& allowedLookalike) const;

    FaceEngine& m_engine;
    const Config& m_config;
    Store& m_store;
    const Clock& m_clock;
    TemplateExtractor m_extractor;
    std::map<PersonId, Embedding> m_known; ///< the mean of each person's templates
};

} // namespace rollcall::ctl
