#pragma once

#include "attendance/person.h"
#include "base/error.h"
#include "base/secret.h"

#include <optional>
#include <vector>

namespace rollcall {

/// One enrolled template: an L2-normalized embedding of the named model, float32.
struct FaceTemplate
{
    qint64 id = 0; ///< 0 until stored
    PersonId person;
    QString model; ///< identifier of the embedder that made it; templates of other models are never compared
    std::vector<float> embedding;
    float quality = 0.0F; ///< 0..1, 1 best
    WallTime createdAt{};
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
    bool withoutFace = false; ///< all templates are deleted

    /// Something that a new person can be known by.
    [[nodiscard]] bool hasCredential() const
    {
        return (pin && !pin->isEmpty()) || (card && !card->isEmpty()) || (qrCode && !qrCode->isEmpty());
    }
};

/// The people enrolled and their templates. One implementation (storage); every call from the ledger thread.
class Roster
{
public:
    virtual ~Roster() = default;
    [[nodiscard]] virtual Result<std::optional<Person>> find(const PersonId& id) const = 0;
    /// By label, case-insensitive; `query` matches anywhere in name or identifier; empty matches all.
    [[nodiscard]] virtual Result<std::vector<Person>> list(const QString& query, int offset, int limit) const = 0;
    /// How many `list` would give for the same query.
    [[nodiscard]] virtual Result<int> count(const QString& query) const = 0;
    /// Adds or updates the person and replaces their templates of the same model, in one transaction.
    [[nodiscard]] virtual Status enroll(const Person& person, const std::vector<FaceTemplate>& templates) = 0;
    /// Removes the person, templates and every other trace but the ledger's entries (which keep the identifier).
    [[nodiscard]] virtual Status remove(const PersonId& id) = 0;
    [[nodiscard]] virtual Status setEnabled(const PersonId& id, bool enabled) = 0;
    /// All templates of one model.
    [[nodiscard]] virtual Result<std::vector<FaceTemplate>> templates(const QString& model) const = 0;

protected:
    Roster() = default;
    Roster(const Roster&) = default;
    Roster& operator=(const Roster&) = default;
};

} // namespace rollcall
