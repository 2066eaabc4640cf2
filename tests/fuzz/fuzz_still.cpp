// Photos as servers and people send them: whatever the bytes are, the answer is a picture within bounds or an error.
#include "vision/template_extractor.h"

#include <opencv2/core/mat.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto picture = rollcall::decodeStill(bytes);
    const bool isRight = picture
                             ? !picture->empty() && picture->type() == CV_8UC3 &&
                                   picture->cols <= rollcall::kMaxStillSide && picture->rows <= rollcall::kMaxStillSide
                             : !picture.error().message.isEmpty();
    if (!isRight)
        std::abort();
    return 0;
}
