#pragma once

#include "api/api_port.h"

#include <QByteArray>

#include <array>
#include <chrono>
#include <map>
#include <mutex>
#include <utility>

namespace rollcall::api {

/// Text in the Prometheus exposition format 0.0.4: each metric once, with its samples.
class MetricsText
{
public:
    using Labels = std::vector<std::pair<QByteArray, QString>>;
    void begin(const QByteArray& name, const char* type, const char* help);
    /// Of the metric that was begun; `suffix`: "_bucket", "_sum", "_count".
    void add(double value, const Labels& labels = {}, const char* suffix = "");
    [[nodiscard]] const QByteArray& text() const { return m_text; }

private:
    QByteArray m_name;
    QByteArray m_text;
};

/// Counts what the API is asked. Thread-safe.
class Metrics
{
public:
    void count(const QByteArray& endpoint, int status, std::chrono::nanoseconds duration);
    void write(MetricsText& text) const;

private:
    /// Seconds: from an answer of the cache to a slow disk.
    static constexpr std::array<double, 8> kBounds{0.001, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 2.0};
    struct Endpoint
    {
        std::array<qint64, kBounds.size()> buckets{}; ///< each with those below it
        qint64 count = 0;
        double seconds = 0;
        std::map<int, qint64> byStatus;
    };

    mutable std::mutex m_mutex;
    std::map<QByteArray, Endpoint> m_endpoints;
};

/// What the kiosk says of itself.
void writeKiosk(MetricsText& text, const KioskFacts& facts, const Gauges& gauges);

} // namespace rollcall::api
