#pragma once

#include "ctl/camera_check.h"
#include "storage/sqlite_roster.h"
#include "vision/self_test.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace rollcall::ctl {

/// The whole self-test: what the people enrolled say, and the camera.
struct SelfTest : SelfTestReport
{
    std::vector<PersonId> unreadable;    ///< with templates that cannot be decrypted
    std::vector<PersonId> ofOtherModels; ///< with none of the embedder in use
    std::optional<CameraCheck> camera;
    QString attackNetworks; ///< that judge presentations; empty: attack detection is off
    QHash<PersonId, QString> names;

    [[nodiscard]] bool isAllWell() const
    {
        return isWell() && unreadable.empty() && ofOtherModels.empty() && (!camera || camera->isWell());
    }
};

/// One thing that the self-test found, with those whom it concerns.
struct Finding
{
    enum class Kind {
        Double,     ///< most likely one person enrolled twice
        Lookalike,  ///< a larger margin is required
        Closest,    ///< the most alike of all: told apart
        Weak,       ///< a template to be made again
        FalseMatch, ///< a template that would match another person
        Unreadable,
        OtherModel,
        Camera,
        Single, ///< one template only
    } kind;
    PersonId person;
    QString name;
    int number = 0; ///< of the template; 0: of no particular one
    PersonId other{};
    QString otherName{};
    std::optional<double> similarity{};
    QString detail{}; ///< of the camera

    [[nodiscard]] bool isProblem() const;
    [[nodiscard]] QString meaning() const;
};

/// Problems first.
[[nodiscard]] std::vector<Finding> findingsOf(const SelfTest& test);
[[nodiscard]] QJsonObject toJson(const Finding& finding);
/// Of those whom findings may name.
[[nodiscard]] Status lookUpNames(const SqliteRoster& roster, SelfTest& test);

} // namespace rollcall::ctl
