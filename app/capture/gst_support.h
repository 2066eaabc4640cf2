#pragma once

#include "base/error.h"

#include <QString>

#include <gst/gst.h>

#include <memory>

namespace rollcall {

struct GstUnref
{
    void operator()(gpointer object) const noexcept { gst_object_unref(object); }
};
struct GstMiniUnref
{
    template <class T> void operator()(T* object) const noexcept
    {
        gst_mini_object_unref(GST_MINI_OBJECT_CAST(object));
    }
};
struct GFree
{
    void operator()(gpointer memory) const noexcept { g_free(memory); }
};
/// Owns one reference to a GstObject (element, pad, bus ...).
template <class T> using GstHandle = std::unique_ptr<T, GstUnref>;
/// Owns one reference to a GstMiniObject (sample, caps, message ...).
template <class T> using GstMini = std::unique_ptr<T, GstMiniUnref>;
using GCharPtr = std::unique_ptr<gchar, GFree>;

/// Initializes GStreamer once in the process. Unsupported when it cannot be.
[[nodiscard]] Status ensureGStreamer();

/// A sentence that says what to do, in terms of the kind of source that failed.
enum class SourceKind { File, V4l2, Libcamera, Rtsp, TestPattern };
[[nodiscard]] Error sourceError(SourceKind kind, const QString& name, const GError& error);

} // namespace rollcall
