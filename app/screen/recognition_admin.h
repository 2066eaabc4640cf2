#pragma once

#include "attendance/person.h"
#include "base/ask.h"
#include "screen/work_view.h"

#include <QString>

#include <optional>
#include <vector>

namespace rollcall::screen {

/// A person who was mistaken for another, and needs a larger margin over the runner-up since then.
struct MarginView
{
    PersonId person;
    QString name;
    double times = 1.0; ///< the usual one
    PersonId other{};   ///< only this pair, in either order; empty: any runner-up
    QString otherName{};
};

struct RecognitionView
{
    int people = 0;                             ///< with a face
    int templates = 0;                          ///< face samples of them
    double threshold = 0.0;                     ///< in effect for so many people
    std::optional<double> strangersPerThousand; ///< false matches in 1,000 images of strangers
    std::vector<MarginView> margins;            ///< the largest first
};

struct AlikeView
{
    PersonId first;
    QString firstName;
    PersonId second;
    QString secondName;
    bool twice = false; ///< most likely one person; else they look alike
};
/// A face sample that does its person no good.
struct WeakView
{
    PersonId person;
    QString name;
    int number = 0; ///< from 1
};
struct SelfTestView
{
    WorkView work; ///< counted in people
    bool isWell = true;
    std::optional<double> wrongMatchesAYear; ///< at most
    std::vector<AlikeView> alike;            ///< twice or look-alikes, the most alike first
    std::vector<WeakView> weak;
};

/// The page that shows how well people can be distinguished. Main thread; every call returns at once.
class RecognitionAdmin
{
public:
    virtual ~RecognitionAdmin() = default;

    virtual void read(QObject* context, Reply<RecognitionView> reply) = 0;
    /// Compares all enrolled people with each other. Continues when its page is left; a second one is refused while it
    /// runs.
    virtual void selfTest() = 0;
    virtual void cancelSelfTest() = 0;
    [[nodiscard]] virtual const Observed<SelfTestView>& selfTestResult() const = 0;
    /// The margin that a person needs over another (empty: over everyone) in multiples of the usual one: 1 is the usual
    /// one again.
    virtual void setMargin(const PersonId& person, const PersonId& other, double times, QObject* context,
                           Reply<void> reply) = 0;

protected:
    RecognitionAdmin() = default;
    RecognitionAdmin(const RecognitionAdmin&) = default;
    RecognitionAdmin& operator=(const RecognitionAdmin&) = default;
};

} // namespace rollcall::screen
