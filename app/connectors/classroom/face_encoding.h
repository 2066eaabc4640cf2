#pragma once

#include <QJsonValue>
#include <QString>

#include <tl/expected.hpp>

#include <vector>

namespace rollcall::classroom {

inline constexpr int kEncodingLength = 128;
/// The embedder whose numbers these are, as the engine calls it.
inline constexpr const char* kEncodingModel = "dlib-resnet-v1";

/// 1,024 bytes of float64 LE or 512 of float32 LE in base64, or a JSON array of 128 numbers. Empty for null, "" and a
/// missing value; else the error is a translatable sentence.
[[nodiscard]] tl::expected<std::vector<float>, QString> readFaceEncoding(const QJsonValue& value);

} // namespace rollcall::classroom
