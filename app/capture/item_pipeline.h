#pragma once

#include "capture/source_plan.h"

#include <gst/app/gstappsink.h>

#include <atomic>

namespace rollcall {

/// The GStreamer pipeline for one item: source ! decoder ! scaler ! BGR ! appsink. Built in NULL state; taken down when
/// destroyed (which may block: see PipelineRun).
class ItemPipeline
{
public:
    /// `everyFrame`: nothing is dropped and nothing waits for the clock.
    [[nodiscard]] static Result<std::unique_ptr<ItemPipeline>> build(const PlanItem& item, const SourceConfig& config,
                                                                     bool recording);
    ~ItemPipeline();
    ItemPipeline(const ItemPipeline&) = delete;
    ItemPipeline& operator=(const ItemPipeline&) = delete;

    [[nodiscard]] GstElement* element() const noexcept { return m_pipeline.get(); }
    [[nodiscard]] GstAppSink* sink() const noexcept { return GST_APP_SINK(m_sink.get()); }
    /// The first error on the bus, if there is one, as a sentence. Never waits.
    [[nodiscard]] std::optional<Error> takeError();

private:
    ItemPipeline(SourceKind kind, QString name) : m_kind(kind), m_name(std::move(name)) {}
    static GstPadProbeReturn onCaps(GstPad* pad, GstPadProbeInfo* info, gpointer self);
    /// Chooses the scaler's output for the picture that comes; false when it is larger than we take.
    [[nodiscard]] bool chooseSize(const GstCaps* caps);

    SourceKind m_kind;
    QString m_name;
    QSize m_box;
    bool m_enlarge = false;
    GstHandle<GstElement> m_pipeline;
    GstHandle<GstElement> m_sink;
    GstHandle<GstElement> m_size;
    GstHandle<GstBus> m_bus;
    std::atomic<bool> m_tooLarge{false};
};

} // namespace rollcall
