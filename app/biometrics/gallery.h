#pragma once

#include "attendance/recognition.h"
#include "attendance/roster.h"
#include "biometrics/face.h"
#include "biometrics/unit_rows.h"

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace rollcall {

/// A candidate of a search and its similarity.
struct Likeness
{
    PersonId person;
    double similarity = 0.0; ///< cosine, -1..1
};

/// All people of one embedder model: immutable, searched exactly, shared between threads by pointer.
///
/// A person is the mean of their templates, brought to unit length: what the pictures have in common stays, their pose
/// and light cancel out. Measured, it confuses fewer people than the best of the templates (docs/recognition.md), and
/// one row a person bounds memory and time whatever an enrollment brought.
class Gallery
{
public:
    /// Templates of another model or dimension, without a person, or whose values are not finite or all zero are left
    /// out and counted. The others are brought to unit length. A person whose templates cancel each other out has no
    /// face to find and is left out with them.
    [[nodiscard]] static std::shared_ptr<const Gallery> build(const QString& model, int dimension,
                                                              const std::vector<FaceTemplate>& templates);

    /// Those of these people who are in this one, in the same order.
    [[nodiscard]] std::shared_ptr<const Gallery> narrowedTo(const std::set<PersonId>& people) const;

    /// Best and second-best person; nothing when the gallery is empty, or the probe has another dimension or is not
    /// finite or all zero. Similarities are cosines, -1..1. Of equally similar persons the one that came first in
    /// `build` is best.
    [[nodiscard]] std::optional<Candidate> identify(const Embedding& probe) const;
    /// The `count` people most like a face, nearest first, but `except`: who may be the same person enrolled twice, or
    /// be taken for them.
    [[nodiscard]] std::vector<Likeness> closest(const Embedding& face, int count, const PersonId& except = {}) const;

    [[nodiscard]] int personCount() const noexcept { return static_cast<int>(m_persons.size()); }
    [[nodiscard]] int templateCount() const noexcept { return m_templates; }
    [[nodiscard]] int skippedCount() const noexcept { return m_skipped; }
    [[nodiscard]] const QString& model() const noexcept { return m_model; }
    /// Memory that it holds, without the text of identifiers, which is shared.
    [[nodiscard]] std::size_t bytes() const noexcept;

private:
    Gallery(QString model, std::size_t dimension) : m_model(std::move(model)), m_rows(dimension) {}

    QString m_model;
    UnitRows m_rows; ///< one a person
    std::vector<PersonId> m_persons;
    int m_templates = 0;
    int m_skipped = 0;
};

/// The mean of unit vectors of one dimension, brought to unit length; empty when there are none or they cancel each
/// other out.
[[nodiscard]] Embedding meanEmbedding(const std::vector<Embedding>& units);

} // namespace rollcall
