#pragma once

#include "attendance/recognition.h"
#include "attendance/roster.h"
#include "biometrics/face.h"

#include <memory>
#include <vector>

namespace rollcall {

/// All templates of one embedder model: immutable, searched exactly, shared between threads by pointer.
class Gallery
{
public:
    /// Templates of another model or dimension are left out and counted.
    [[nodiscard]] static std::shared_ptr<const Gallery> build(const QString& model, int dimension, const std::vector<FaceTemplate>& templates);

    /// Best and second-best person by their best template; nothing when the gallery is empty or the probe has another dimension.
    [[nodiscard]] std::optional<Candidate> identify(const Embedding& probe) const;
    [[nodiscard]] int personCount() const noexcept { return static_cast<int>(m_persons.size()); }
    [[nodiscard]] int templateCount() const noexcept { return m_rows; }
    [[nodiscard]] int skippedCount() const noexcept { return m_skipped; }
    [[nodiscard]] const QString& model() const noexcept { return m_model; }

private:
    Gallery() = default;
    QString m_model;
    int m_dimension = 0;
    int m_rows = 0;
    int m_skipped = 0;
    std::vector<float> m_matrix;         ///< rows x dimension, row-major, rows of one person adjacent
    std::vector<int> m_rowPerson;        ///< row -> index into m_persons
    std::vector<PersonId> m_persons;
};

} // namespace rollcall
