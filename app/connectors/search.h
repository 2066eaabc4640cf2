#pragma once

#include "base/connector_search.h"

#include <QHostAddress>
#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace rollcall {

/// Looks for systems of one kind in a network. Lives in one thread; ended by its destruction at any time.
class Search : public QObject
{
    Q_OBJECT
public:
    /// Called after each address, and once with `finished`.
    using Report = std::function<void(const ConnectorSearch&)>;

    virtual void start() = 0;
};

/// How systems of a kind are looked for. Texts are marked with QT_TRANSLATE_NOOP("ConnectorForm", ...).
struct ConnectorFinder
{
    const char* title = "";  ///< of the button and the page
    const char* advice = ""; ///< what to do when none answered
    /// In the calling thread. `values`: what the form holds so far, by key, unchecked.
    std::function<std::unique_ptr<Search>(std::vector<QHostAddress> addresses, const std::map<QString, QString>& values,
                                          Search::Report report)>
        create = {};
};

} // namespace rollcall
