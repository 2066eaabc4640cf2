#include "vision/still_formats.h"

#include "vision/template_extractor.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <csetjmp>
#include <cstdio> // jpeglib.h needs it before

#include <jerror.h>
#include <jpeglib.h>

namespace rollcall::stills {

namespace {

/// Scans of one picture: encoders write about ten. Each costs a pass over all blocks, and a small file can ask for
/// thousands.
constexpr int kMaxScans = 100;

/// libjpeg calls back into this; its first member is what libjpeg knows.
struct Decoder
{
    jpeg_decompress_struct info{};
    jpeg_error_mgr errors{};
    jpeg_progress_mgr progress{};
    std::jmp_buf escape{};
    bool isUnusual = false; ///< intact, as far as one can see, but of a kind that is not read

    Decoder() = default;
    Decoder(const Decoder&) = delete;
    Decoder& operator=(const Decoder&) = delete;
    ~Decoder() { jpeg_destroy_decompress(&info); }
};

Decoder& decoderOf(j_common_ptr common)
{
    return *static_cast<Decoder*>(common->client_data);
}

[[noreturn]] void onError(j_common_ptr common)
{
    Decoder& decoder = decoderOf(common);
    switch (common->err->msg_code) {
    case JERR_BAD_PRECISION: // 12 bits
    case JERR_ARITH_NOTIMPL:
    case JERR_SOF_UNSUPPORTED: // lossless, hierarchical
    case JERR_NOT_COMPILED:
    case JERR_CONVERSION_NOTIMPL:
    case JERR_BAD_J_COLORSPACE:
    case JERR_COMPONENT_COUNT:
        decoder.isUnusual = true;
        break;
    default:
        break;
    }
    std::longjmp(decoder.escape, 1); // NOLINT: nothing else leaves a C library whose errors must not return
}

/// A warning is how libjpeg says that it has made pixels up.
void onMessage(j_common_ptr common, int level)
{
    if (level >= 0)
        return; // a trace
    switch (common->err->msg_code) {
    case JWRN_ADOBE_XFORM: // about what comes with the pixels, not about them
    case JWRN_BOGUS_ICC:
    case JWRN_JFIF_MAJOR:
        return;
    default:
        onError(common);
    }
}

void onText(j_common_ptr /*common*/) {}

void onProgress(j_common_ptr common)
{
    Decoder& decoder = decoderOf(common);
    if (decoder.info.input_scan_number > kMaxScans)
        onError(common);
}

bool isExif(const jpeg_marker_struct& marker)
{
    return marker.marker == JPEG_APP0 + 1 && marker.data_length > 6 &&
           QByteArrayView(marker.data, 6) == QByteArrayView("Exif\0\0", 6);
}

/// Four inks to BGR. Adobe's programs, and so nearly everyone, store them inverted: 255 is no ink.
cv::Mat fromInks(const cv::Mat& inks, bool isInverted)
{
    cv::Mat bgr(inks.size(), CV_8UC3);
    const auto light = [isInverted](int ink) { return isInverted ? ink : 255 - ink; };
    for (int y = 0; y < inks.rows; ++y) {
        const auto* from = inks.ptr<cv::Vec4b>(y);
        auto* to = bgr.ptr<cv::Vec3b>(y);
        for (int x = 0; x < inks.cols; ++x) {
            const int black = light(from[x][3]);
            for (int i = 0; i < 3; ++i)
                to[x][2 - i] = static_cast<uchar>(light(from[x][i]) * black / 255);
        }
    }
    return bgr;
}

void begin(Decoder& decoder, const QByteArray& bytes)
{
    jpeg_create_decompress(&decoder.info);
    decoder.info.client_data = &decoder;
    decoder.info.progress = &decoder.progress;
    jpeg_mem_src(&decoder.info, reinterpret_cast<const unsigned char*>(bytes.constData()),
                 static_cast<unsigned long>(bytes.size()));
    constexpr unsigned int kWholeMarker = 0xFFFF;
    jpeg_save_markers(&decoder.info, JPEG_APP0 + 1, kWholeMarker);
    jpeg_read_header(&decoder.info, TRUE);
}

/// The largest reduction that leaves a side of kMaxStillSide: an eighth of the work for large photographs.
void chooseScale(jpeg_decompress_struct& info)
{
    const auto side = static_cast<int>(std::max(info.image_width, info.image_height));
    info.scale_num = 1;
    for (info.scale_denom = 8; info.scale_denom > 1; info.scale_denom /= 2) {
        if (side >= kMaxStillSide * static_cast<int>(info.scale_denom))
            break;
    }
    info.out_color_space = info.num_components == 4 ? JCS_CMYK : JCS_EXT_BGR;
}

} // namespace

Result<Decoded> decodeJpeg(const QByteArray& bytes)
{
    // Everything with a destructor is made before the jump is set.
    Decoder decoder;
    decoder.info.err = jpeg_std_error(&decoder.errors);
    decoder.errors.error_exit = onError;
    decoder.errors.emit_message = onMessage;
    decoder.errors.output_message = onText;
    decoder.progress.progress_monitor = onProgress;
    decoder.info.client_data = &decoder;
    Decoded result;
    cv::Mat pixels;
    Status size;
    if (setjmp(decoder.escape) != 0) // NOLINT: see onError
        return failure(decoder.isUnusual ? unusual("JPEG") : damaged());

    begin(decoder, bytes);
    size = checkSize(decoder.info.image_width, decoder.info.image_height);
    if (!size)
        return failure(size.error());
    for (const jpeg_marker_struct* marker = decoder.info.marker_list; marker != nullptr; marker = marker->next) {
        if (!isExif(*marker))
            continue;
        result.orientation = exifOrientation(
            QByteArray(reinterpret_cast<const char*>(marker->data), static_cast<qsizetype>(marker->data_length)));
        break;
    }
    chooseScale(decoder.info);
    jpeg_start_decompress(&decoder.info);
    pixels.create(static_cast<int>(decoder.info.output_height), static_cast<int>(decoder.info.output_width),
                  decoder.info.output_components == 4 ? CV_8UC4 : CV_8UC3);
    while (decoder.info.output_scanline < decoder.info.output_height) {
        JSAMPROW row = pixels.ptr(static_cast<int>(decoder.info.output_scanline));
        jpeg_read_scanlines(&decoder.info, &row, 1);
    }
    jpeg_finish_decompress(&decoder.info); // reads on to the end marker: a file without one is cut
    result.bgr = pixels.channels() == 4 ? fromInks(pixels, decoder.info.saw_Adobe_marker != FALSE) : pixels;
    return result;
}

} // namespace rollcall::stills
