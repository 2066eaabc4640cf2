#pragma once

#include "attendance/person.h"
#include "base/error.h"
#include "base/secret.h"

#include <optional>
#include <vector>

namespace rollcall {

/// Where a template comes from, when a server provides it and may replace or withdraw it later.
struct FaceSource
{
    ConnectorId connector; ///< empty: enrolled at the kiosk, or with a photo that replaces all
    QString name;          ///< as the server calls it, "1001/2.jpg"
    friend bool operator==(const FaceSource&, const FaceSource&) = default;
};

/// One enrolled template: an L2-normalized embedding of the named model, float32.
struct FaceTemplate
{
    qint64 id = 0; ///< 0 until stored
    PersonId person;
    QString model; ///< identifier of the embedder that made it; templates of other models are never compared
    std::vector<float> embedding;
    float quality = 0.0F; ///< 0..1, 1 best
    WallTime createdAt{};
    FaceSource source{}; ///< one with a source replaces that of the same source, not the person's other templates
};

/// What is to be changed of one person; what is not set stays. An empty secret takes away what there is.
struct PersonEdit
{
    PersonId id;
    std::optional<QString> name;
    std::optional<bool> enabled;
    std::optional<Privilege> privilege;
    std::optional<Secret> pin;
    std::optional<Secret> card;
    std::optional<Secret> qrCode;
    bool withoutFace = false;                 ///< all templates are deleted
    std::vector<FaceSource> withoutSources{}; ///< the templates from these are deleted
    bool nameMayWait = false;                 ///< the name of a person who is not enrolled is kept until they are

    /// Something that a new person can be known by.
    [[nodiscard]] bool hasCredential() const
    {
        return (pin && !pin->isEmpty()) || (card && !card->isEmpty()) || (qrCode && !qrCode->isEmpty());
    }
};

} // namespace rollcall
