#pragma once

#include "attendance/recognition.h"
#include "attendance/roster.h"
#include "biometrics/face.h"

#include <memory>
#include <optional>
#include <vector>

namespace rollcall {

/// All templates of one embedder model: immutable, searched exactly, shared between threads by pointer.
class Gallery
{
public:
    /// Templates of another model or dimension, without a person, or whose values are not finite or all zero are left
    /// out and counted. The others are brought to unit length.
    [[nodiscard]] static std::shared_ptr<const Gallery> build(const QString& model, int dimension,
                                                              const std::vector<FaceTemplate>& templates);

    /// Best and second-best person by their best template; nothing when the gallery is empty, or the probe has another
    /// dimension or is not finite or all zero. Similarities are cosines, -1..1. Of equally similar persons the one that
    /// came first in `build` is best.
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
    std::size_t m_stride =
        0; ///< floats from row to row: the dimension, rounded up to whole blocks and filled with zeros
    std::vector<float> m_matrix;        ///< rows x stride, row-major, rows of one person adjacent
    std::vector<std::size_t> m_rowsEnd; ///< person -> one past their last row
    std::vector<PersonId> m_persons;
};

} // namespace rollcall
